"""From an account to its provider's sign-in server; each library is imported where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from trayapp.mail.signin.provider import Clock, SignIn, needed
from trayapp.settings.accounts.account import Account, MaildirAccount, Provider

LONGEST = 30.0
"""Seconds for one answer as a whole: others wait for the same sign-in meanwhile."""


@contextmanager
def opened(account: Account, clock: Clock, client_secret: str = "") -> Iterator[SignIn]:
    """Open the way to an account's provider, and close it. Raises ``MailTrouble``."""
    from trayapp.mail.http import open_http  # with httpx, for such accounts alone

    authorization = needed(account)
    ca_file = "" if isinstance(account, MaildirAccount) else str(account.ca_file or "")
    with closing(open_http(ca_file)) as http:
        http.longest = LONGEST
        if authorization.provider is Provider.GOOGLE:
            from trayapp.mail.signin.google import Google

            yield Google(authorization, http, clock, account.login, client_secret)
        else:
            from trayapp.mail.signin.microsoft import Microsoft

            yield Microsoft(authorization, http, clock, account.login)
