"""Where an Exchange account's server is, when the command line does not say: looked for by the address."""

from __future__ import annotations

import sys
from dataclasses import replace

from trayapp.cli import tell
from trayapp.errors import SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import ExchangeAccount
from trayapp.tongue import tr


def with_server(profile: Profile, account: ExchangeAccount) -> ExchangeAccount:
    """Return the account with the server that was found for it. Raises ``SettingsTrouble`` without one."""
    from trayapp.mail.discover.candidate import Candidate
    from trayapp.mail.discover.find import find

    others: list[str] = []
    for one in find(
        account.address,
        providers=profile.providers,
        added=account.added,
        ask=_agreed,
        ca_file=str(account.ca_file or ""),
    ):
        if not isinstance(one, Candidate):
            continue
        if isinstance(one.account, ExchangeAccount):
            tell.line(tr("Found the server: {url}", url=one.account.url))
            return replace(account, url=one.account.url, username=account.username or one.account.username)
        others.append(one.sentence)
    instead = " " + tr("Found instead: {sentence}", sentence=others[0]) if others else ""
    raise SettingsTrouble(
        tr("No Exchange server was found for {address}.", address=account.address) + instead,
        tr(
            "Give its address with --url; whoever looks after it can tell, and so may your "
            "telephone's settings."
        ),
    )


def _agreed(question: str) -> bool:
    """Ask on a terminal; where nobody can answer, nobody agreed."""
    if not sys.stdin.isatty():
        tell.line(tr("{question} Nobody can be asked here, so it was not done.", question=question))
        return False
    return tell.agreed(question)
