"""From an address to the mailbox: each likely place is tried, and what answered is offered, likeliest first.

In this order: providers that are known by the domain or by who takes its mail; what the domain itself says
(Thunderbird's autoconfig, Exchange's autodiscover, SRV of RFC 6186 and RFC 8314); the usual names of servers
in the domain. What leads out of the domain, or over plain HTTP, comes only after the user has agreed. The
databases of third parties are not asked: whose address it is is nobody's business.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from trayapp.errors import MailTrouble, NotFound, Unreachable
from trayapp.mail.discover.autoconfig import addresses_of, read_autoconfig
from trayapp.mail.discover.autodiscover import is_microsoft
from trayapp.mail.discover.candidate import Asks, Candidate, Wanted
from trayapp.mail.discover.exchange import (
    autodiscovered,
    recorded,
    told_in_the_clear,
    tried,
    usual_exchange,
)
from trayapp.mail.discover.known import try_provider
from trayapp.mail.discover.mailboxes import by_records, try_hosts, try_servers, usual_servers
from trayapp.mail.discover.names import Names, NameServers
from trayapp.mail.discover.search import REDIRECTS, SHARE, Search, step
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import host_of, is_address
from trayapp.settings.accounts.providers import MailProvider, Providers
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.http import Http

__all__ = ["LONGEST", "Asks", "Candidate", "NameServers", "Names", "Step", "find"]

LONGEST = 20.0
"""Seconds for the whole search, without those that the user takes to answer."""
MICROSOFT = "mail.protection.outlook.com"
"""What takes mail for organisations in Microsoft's cloud."""


def find(
    address: str,
    *,
    providers: Providers,
    added: datetime,
    ask: Callable[[str], bool],
    cancelled: Callable[[], bool] = lambda: False,
    names: Names | None = None,
    http: Callable[[], Http] | None = None,
    ca_file: str = "",
    longest: float = LONGEST,
) -> Iterator[Step | Candidate]:
    """Look for the mailbox of an address; yield what is done as it is done, and what was found.

    Blocks: for a lane. A :class:`Step` (named "search") is a sentence for the user: ``good`` is True for what
    was found, None for what is being done or led nowhere, False for what keeps the search from going on. A
    :class:`Candidate` has been tested: its server was reached, its certificate is good, it answered as such a
    server does; no password is known yet and none is sent. The likeliest candidate comes first. Where there
    is none, the last step says what to do. Raises nothing of ours.

    ``ask`` gets a sentence that ends in a question and returns whether the user agrees; it is called from the
    same thread, and may take its time. ``cancelled`` is looked at between any two waits; none is longer than
    about five seconds. ``added`` is the instant that the drafts bear. ``names`` and ``http`` are the ways to
    name servers and to web servers, the system's unless given; ``ca_file`` holds certificates (PEM) to trust
    besides the system's.
    """
    wanted = Wanted(address.strip().lower(), added)
    if not is_address(wanted.address) or "." not in wanted.domain:
        yield step(tr("This is not an e-mail address yet. It looks like name@company.example."), good=False)
        return
    way = http or partial(open_web, ca_file)
    with Search(
        wanted, names or NameServers(), way, ask, cancelled, ca_file=ca_file, longest=longest
    ) as search:
        try:
            yield from _stages(search, providers)
        except (NotFound, MailTrouble) as trouble:  # nothing goes on; all else is told where it happens
            search.told = True
            yield step(f"{trouble.title} {trouble.remedy}".strip(), good=False)
        yield from _ending(search, longest)


def open_web(ca_file: str) -> Http:
    """Make the way to web servers, with little patience."""
    from trayapp.mail.http import open_http

    return open_http(ca_file, LONGEST * SHARE)


def _stages(search: Search, providers: Providers) -> Iterator[Step | Candidate]:
    """Go from the likeliest place to the least likely."""
    provider = providers.at(search.wanted.address)
    exchangers: tuple[str, ...] = ()
    if provider is not None:
        yield from try_provider(search, provider)
        if search.goes_on() and not search.told:
            search.told = True
            yield step(
                tr(
                    "{name} cannot be reached from here. Check the connection to the network.",
                    name=provider.name,
                ),
                good=False,
            )
    else:
        provider, exchangers = yield from _behind(search, providers)
        if provider is not None:
            yield from try_provider(search, provider)
    if search.told or not search.goes_on():
        return
    yield from _own_word(search, providers)
    if search.at_microsoft:
        yield from _at_microsoft(search, providers)
    if search.goes_on():
        yield step(tr("Trying the usual names of mail servers in {domain}.", domain=search.wanted.domain))
        yield from usual_exchange(search)
        yield from usual_servers(search, exchangers, providers)
    if search.goes_on():
        yield from _beyond(search, exchangers, providers)


def _behind(
    search: Search, providers: Providers
) -> Generator[Step | Candidate, None, tuple[MailProvider | None, tuple[str, ...]]]:
    """Ask who takes the domain's mail, which tells large providers. Raises NotFound, Unreachable."""
    domain = search.wanted.domain
    yield step(tr("Asking who takes the mail of {domain}.", domain=domain))
    try:
        exchangers = search.names.exchangers(domain)
    except (NotFound, Unreachable):
        if not search.proxied:
            raise
        exchangers = ()  # behind a proxy, name servers often know the inside alone
    if exchangers == (".",):
        search.told = True
        yield step(tr("{domain} takes no mail. Check how the address is spelled.", domain=domain), good=False)
        return None, ()
    provider = next((one for host in exchangers if (one := providers.behind(host)) is not None), None)
    if provider is None and is_microsoft(search.names.alias(f"autodiscover.{domain}")):
        provider = providers.behind(MICROSOFT)  # another takes the mail first, against spam for instance
    if provider is not None:
        yield step(tr("The mail of {domain} is at {name}.", domain=domain, name=provider.name), good=True)
    return provider, exchangers


def _own_word(search: Search, providers: Providers) -> Iterator[Step | Candidate]:
    """Follow what the domain itself says of its mailboxes."""
    domain, address = search.wanted.domain, search.wanted.address
    yield step(tr("Asking the servers of {domain} for the settings.", domain=domain))
    web = search.answering((f"autoconfig.{domain}", domain, f"autodiscover.{domain}"))
    for url in addresses_of(domain, address):
        if host_of(url) in web and search.goes_on():
            yield from _configured(search, url, providers)
    if search.goes_on():
        yield from by_records(search, providers)
    hosts = [host for host in (f"autodiscover.{domain}", domain) if host in web]
    said, closed = autodiscovered(search, [*hosts, *recorded(search)])
    yield from tried(search, said, closed)
    if search.goes_on():
        yield from try_servers(search, said.servers, providers)


def _configured(search: Search, url: str, providers: Providers) -> Iterator[Step | Candidate]:
    """Ask for Thunderbird's file, and try what it names."""
    for _ in range(REDIRECTS):
        answer = search.request("GET", url)
        if answer is None:
            return
        if answer.ok:
            servers = read_autoconfig(answer.body, search.wanted.address)
            if servers:
                yield step(tr("{host} says where the mailboxes are.", host=answer.host), good=True)
            yield from try_servers(search, servers, providers)
            return
        url = search.sent_on(answer)
        if not url:
            return


def _at_microsoft(search: Search, providers: Providers) -> Iterator[Step | Candidate]:
    provider = providers.behind(MICROSOFT)
    if provider is not None:
        yield step(tr("The domain's own servers say that its mailboxes are in Microsoft 365."), good=True)
        yield from try_provider(search, provider)


def _beyond(search: Search, exchangers: tuple[str, ...], providers: Providers) -> Iterator[Step | Candidate]:
    """Look outside of the domain, and over plain HTTP, each only if the user agrees."""
    domain = search.wanted.domain
    host = next((host for host in exchangers if not search.inside(host) and host.count(".") > 1), "")
    beyond = host.partition(".")[2]
    if host and search.may(
        host,
        tr(
            "The mail of {domain} is taken by {host}, which is outside of that domain. May Owed ask "
            "the servers of {beyond} where the mailbox of {address} is?",
            domain=domain,
            host=host,
            beyond=beyond,
            address=search.wanted.address,
        ),
    ):
        config = f"autoconfig.{beyond}"
        if search.answering((config,)):
            yield from _configured(search, addresses_of(beyond, search.wanted.address)[0], providers)
        if search.goes_on():
            yield from try_hosts(search, (f"imap.{beyond}", f"mail.{beyond}", host), providers)
    if search.goes_on():
        said, closed = told_in_the_clear(search)
        if search.at_microsoft:
            yield from _at_microsoft(search, providers)
        yield from tried(search, said, closed)


def _ending(search: Search, longest: float) -> Iterator[Step]:
    """Say how it ended, where nothing was found."""
    if search.found or search.told or search.cancelled:
        return
    domain = search.wanted.domain
    if search.late:
        yield step(
            tr(
                "The search took longer than {longest} seconds and was ended. Check the connection to "
                "the network and search again, or type the server's name yourself.",
                longest=format(longest, ".0f"),
            ),
            good=False,
        )
        return
    yield step(
        tr(
            "No mailbox server was found for {domain}. Ask whoever runs the mail there for the name "
            "of its IMAP or Exchange server, and type it yourself.",
            domain=domain,
        ),
        good=False,
    )
