"""The sign-in itself: in the system's browser and back to this machine, or with a code (RFC 8252, 8628).

Everything here blocks and is called on a lane.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from trayapp.errors import OwedError, SecretsTrouble, SignInNeeded
from trayapp.mail.signin import provider
from trayapp.mail.signin.consent import AGAIN
from trayapp.mail.signin.door import opened
from trayapp.mail.signin.grant import Grant, read_grant
from trayapp.mail.signin.provider import Clock, Code
from trayapp.mail.signin.redirect import Redirect
from trayapp.mail.signin.scopes import Purpose, missing, scopes_for, wanted
from trayapp.settings.accounts.account import Account
from trayapp.settings.secrets import Secrets
from trayapp.tongue import tr

__all__ = ["PATIENCE", "Code", "sign_in", "sign_in_by_code"]

PATIENCE = 600.0
"""Seconds that a user may take on the sign-in page."""
_BEAT = 0.2
"""Seconds after which a cancelled sign-in ends at the latest."""


def never() -> bool:
    """Say that nobody gave up."""
    return False


def sign_in(
    account: Account,
    *,
    open_browser: Callable[[str], object],
    secrets: Secrets,
    clock: Clock,
    cancelled: Callable[[], bool] = never,
    client_secret: str = "",
    contacts: bool = False,
    patience: float = PATIENCE,
    lock: Path | None = None,
) -> str:
    """Sign in on the provider's page, put the tokens into the keyring, return who was let in ("": unknown).

    ``open_browser`` is given the page's address, once; what it raises ends the sign-in. ``cancelled`` is
    asked several times a second, on this thread. ``client_secret`` is what Google shows beside a client id;
    later sign-ins know it. With ``contacts`` the permission to read contacts is asked for too. ``lock`` is as
    for ``Tokens``. Raises ``SignInNeeded`` for what the user can mend (given up, too late, refused), another
    ``MailTrouble`` where the server cannot be asked, ``SecretsTrouble`` where the keyring does not take it.
    """
    before = _before(account, secrets)
    scopes = _scopes(account, before, contacts=contacts)
    secret = client_secret or (before.client_secret if before is not None else "")
    with (
        opened(account, clock, secret) as server,
        Redirect(server.redirect_host) as redirect,
    ):
        page = server.page(redirect.address, scopes)
        open_browser(page.url)
        answer = redirect.wait(page.state, patience, cancelled)
        try:
            grant = server.redeem(page, answer, scopes)
            _check(account, grant)
            _keep(account, grant, secrets, lock)
        except OwedError as trouble:
            redirect.tell(
                tr("Owed could not sign in"),
                tr("{title} {remedy}", title=trouble.title, remedy=trouble.remedy).strip(),
            )
            raise
        redirect.tell(tr("Owed is signed in"), tr("You can close this window."))
    return grant.user


def sign_in_by_code(
    account: Account,
    *,
    show: Callable[[Code], object],
    secrets: Secrets,
    clock: Clock,
    cancelled: Callable[[], bool] = never,
    contacts: bool = False,
    lock: Path | None = None,
    pause: Callable[[float], object] = time.sleep,
) -> str:
    """Sign in with a code that the user types in a browser anywhere; return who was let in ("": unknown).

    ``show`` is given the code and where to type it, once. The last way: many organisations block it. Else as
    :func:`sign_in`.
    """
    scopes = _scopes(account, _before(account, secrets), contacts=contacts)
    with opened(account, clock) as server:
        code = server.code(scopes)
        show(code)
        grant = None
        while grant is None:
            _wait(code.interval, cancelled, pause)
            if clock() >= code.until:
                raise SignInNeeded(tr("The code was not used in time."), tr("Ask for a new one."))
            grant = server.redeem_code(code, scopes)
            if grant is None:  # the server may have asked to slow down
                code = code._replace(interval=float(code.kept["interval"]))
    _check(account, grant)
    _keep(account, grant, secrets, lock)
    return grant.user


def _before(account: Account, secrets: Secrets) -> Grant | None:
    """Return the last sign-in of this account with the same server and client id, if there is one."""
    with suppress(SecretsTrouble):
        grant = read_grant(secrets.get(account.name))
        if grant is not None and grant.is_for(provider.needed(account)):
            return grant
    return None


def _scopes(account: Account, before: Grant | None, *, contacts: bool) -> tuple[str, ...]:
    """Return what to ask for; who once allowed contacts is not asked to take that back."""
    had = before is not None and not missing(scopes_for(account, Purpose.CONTACTS), before.scopes)
    return wanted(account, contacts=contacts or had)


def _check(account: Account, grant: Grant) -> None:
    """Take no sign-in that would be of no use."""
    if missing(scopes_for(account, Purpose.READ), grant.scopes):
        raise SignInNeeded(
            tr("The sign-in page did not get the permission to read this mailbox."),
            tr("Sign in again, and leave the permission to read mail ticked."),
        )
    if not grant.refresh_token:
        raise SignInNeeded(
            tr("The sign-in would end within the hour: the server gave nothing to renew it with."),
            tr("Sign in again, and allow Owed to keep the access."),
        )


def _keep(account: Account, grant: Grant, secrets: Secrets, lock: Path | None) -> None:
    with provider.turn(lock):
        secrets.set(account.name, grant.written())


def _wait(seconds: float, cancelled: Callable[[], bool], pause: Callable[[float], object]) -> None:
    """Wait in small steps, so that giving up is heard."""
    for _ in range(max(1, round(seconds / _BEAT))):
        if cancelled():
            raise SignInNeeded(tr("The sign-in was given up."), tr(AGAIN))
        pause(_BEAT)
