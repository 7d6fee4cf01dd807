"""What every provider of a sign-in can do, whichever library speaks to it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from trayapp.errors import Busy, Refused, SignInNeeded
from trayapp.mail.signin.grant import Grant, root_of
from trayapp.settings.accounts.account import Account, Authorization, authorization_of
from trayapp.settings.lock import locked
from trayapp.tongue import tr

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
"""Gives aware instants."""

_SHORTEST = 60.0
_USUAL = 3600.0
_LONGEST = 86_400.0
"""Seconds that an access token lasts."""
_TURN = 45.0
"""Seconds to wait until another process has renewed the same sign-in."""


class Page(NamedTuple):
    """A sign-in page that waits for the user."""

    url: str
    """What the browser shows."""
    state: str
    """What the answer has to repeat (RFC 6749, 10.12)."""
    kept: Mapping[str, Any]
    """What the provider's library needs when the answer comes, the proof of RFC 7636 for one."""


class Code(NamedTuple):
    """A code that the user types in a browser on any device (RFC 8628)."""

    code: str
    """What to type."""
    url: str
    """Where."""
    until: datetime
    """When it is too late (UTC)."""
    interval: float
    """Seconds between two questions whether it was typed."""
    kept: dict[str, Any]
    """What the provider's library needs."""


class SignIn(Protocol):
    """One provider. Every method raises ``MailTrouble``."""

    redirect_host: str
    """The name by which the provider lets a browser come back to this machine."""

    def page(self, redirect: str, scopes: tuple[str, ...]) -> Page:
        """Begin a sign-in in the browser, which leads back to ``redirect``."""
        ...

    def redeem(self, page: Page, answer: Mapping[str, str], scopes: tuple[str, ...]) -> Grant:
        """End it with what the browser brought back."""
        ...

    def code(self, scopes: tuple[str, ...]) -> Code:
        """Begin a sign-in with a code."""
        ...

    def redeem_code(self, code: Code, scopes: tuple[str, ...]) -> Grant | None:
        """Ask once whether the code was typed; None: not yet."""
        ...

    def renew(self, grant: Grant, scopes: tuple[str, ...]) -> Grant:
        """Change the refresh token for another access token, and maybe another refresh token."""
        ...


def needed(account: Account) -> Authorization:
    """Return how one signs in; raise ``Refused`` for an account with a password."""
    authorization = authorization_of(account)
    if authorization is None:
        raise Refused(
            tr("One signs in to {name} with a password.", name=account.name),
            tr("Give it in the account's settings."),
        )
    if not authorization.client_id.strip():
        raise SignInNeeded(
            tr("The client id of {name} is missing, without which nobody can sign in.", name=account.name),
            tr("Name it in the account's settings; your administrator or the provider's console has it."),
        )
    return authorization


def granted(
    authorization: Authorization,
    values: Mapping[str, Any],
    now: datetime,
    scopes: Iterable[str],
    *,
    before: Grant | None = None,
    user: str = "",
    client_secret: str = "",
) -> Grant:
    """Make what is kept of a token response (RFC 6749, 5.1); ``before`` is what it renews.

    Raises ``Refused`` where it makes no sense.
    """
    token, said = values.get("access_token"), values.get("scope")
    if not isinstance(token, str) or not token.isascii() or not token.isprintable():
        raise Refused(
            tr("The sign-in server answered something that Owed does not understand."),
            tr("Try again; if it stays, check the sign-in server in the account's settings."),
        )
    names = said.split() if isinstance(said, str) and said.strip() else list(said or scopes)
    until = now + timedelta(seconds=_seconds(values.get("expires_in")))
    renew = now + timedelta(seconds=_seconds(values.get("refresh_in"), _LONGEST))
    return Grant(
        authority=root_of(authorization),
        client_id=authorization.client_id,
        user=user or (before.user if before is not None else ""),
        scopes=tuple(str(name) for name in names),
        since=now,
        until=until,
        renew=min(until, renew),
        access_token=token,
        refresh_token=str(
            values.get("refresh_token") or (before.refresh_token if before is not None else "")
        ),
        client_secret=client_secret or (before.client_secret if before is not None else ""),
    )


def _seconds(value: object, usual: float = _USUAL) -> float:
    try:
        return min(max(float(str(value)), _SHORTEST), _LONGEST)
    except ValueError:
        return usual


def turn(lock: Path | None) -> AbstractContextManager[None]:
    """Let one at a time, of all processes and threads, renew or replace a sign-in. Raises ``Busy``."""
    return _turn(lock) if lock is not None else nullcontext()


@contextmanager
def _turn(lock: Path) -> Iterator[None]:
    waiting = locked(lock, _TURN)
    try:
        waiting.__enter__()
    except TimeoutError as error:
        raise Busy(
            tr("Another part of Owed is signing in."),
            tr("Owed tries again by itself."),
            detail=str(error),
            retry_after=15.0,
        ) from error
    except OSError as error:  # a disk that knows no locks, or is full: two at once are rare
        log.warning("A sign-in is renewed without a lock: %s", error)
        yield
        return
    try:
        yield
    finally:
        waiting.__exit__(None, None, None)
