"""Tries what is known of a large provider, and offers the ways into its mailboxes that answer."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from trayapp.errors import MailTrouble
from trayapp.mail.discover.candidate import Candidate, from_provider
from trayapp.mail.discover.microsoft import Organisation, graph_answers, organisation
from trayapp.mail.discover.search import Search, step
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import Authorization, GraphAccount, Outgoing, Provider
from trayapp.settings.accounts.providers import MailProvider, SignIn
from trayapp.tongue import tr


def try_provider(search: Search, provider: MailProvider) -> Iterator[Step | Candidate]:
    """Try a provider's servers; where no program can read its mailboxes, say why."""
    if not provider.host:
        search.told = True
        yield step(f"{provider.hint} {provider.page}".strip(), good=False)
        return
    microsoft = Organisation(Authorization(Provider.MICROSOFT, ""))
    if SignIn.GRAPH in provider.sign_in:
        try:
            microsoft = organisation(search, provider.tenant)
        except MailTrouble as trouble:
            yield step(trouble.title)
            return
    by_imap = yield from _answers(search, provider)
    for candidate in from_provider(search.wanted, provider, microsoft.authorization):
        account = candidate.account
        if not isinstance(account, GraphAccount):
            if by_imap:
                yield from search.offer(candidate)
        elif graph_answers(search, microsoft.service):
            there = replace(candidate, account=replace(account, service=microsoft.service))
            yield from search.offer(there)


def _answers(search: Search, provider: MailProvider) -> Generator[Step | Candidate, None, bool]:
    """Whether the mailboxes' server answers; that of what one sends is looked at, and kept all the same."""
    try:
        search.imap_ways(Outgoing(provider.host, 993))
    except MailTrouble as trouble:
        yield step(f"{trouble.title} {trouble.remedy}".strip())
        return False
    yield step(tr("{host} answers.", host=provider.host), good=True)
    if provider.outgoing is not None:
        try:
            search.smtp_ways(provider.outgoing)
        except MailTrouble as trouble:
            yield step(tr("{trouble} Reading works all the same.", trouble=trouble.title))
    return True
