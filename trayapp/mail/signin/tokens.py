"""Keeps a sign-in alive: access tokens that are renewed before they end, by whichever process comes first.

A refresh token may be good for one renewal only (RFC 9700, 4.14.2). So one at a time renews it: who comes
second finds what the first one put into the keyring.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Protocol, runtime_checkable

from trayapp.errors import MailTrouble, SecretsTrouble, SignInNeeded
from trayapp.mail.signin import provider
from trayapp.mail.signin.consent import AGAIN
from trayapp.mail.signin.door import opened
from trayapp.mail.signin.grant import Grant, read_grant
from trayapp.mail.signin.provider import Clock
from trayapp.mail.signin.scopes import Purpose, missing, scopes_for, wanted
from trayapp.settings.accounts.account import Account
from trayapp.settings.secrets import Secrets
from trayapp.tongue import mark, tr

log = logging.getLogger(__name__)

_JUST_NOW = timedelta(minutes=2)
"""So new is a token that somebody else asked for because the same one was refused."""
_LAST = timedelta(seconds=30)
"""A token that ends within that time is of no use any more."""


@runtime_checkable
class Renewable(Protocol):
    """A secret that can be had anew when a server refused it: a token, no password."""

    def __call__(self) -> str:
        """Return what one signs in with."""
        ...

    def fresh(self, refused: str = "") -> str:
        """Return another one in the place of one that was refused, the last one if it is not named."""
        ...


def renewed(secret: Callable[[], str], refused: str = "") -> str | None:
    """Return a fresh token in the place of one that a server refused; None where it was a password.

    Once: a server that refuses this one too means ``SignInNeeded``. ``refused`` is it, "" the last one.
    """
    return secret.fresh(refused) if isinstance(secret, Renewable) else None


class Tokens:
    """The tokens of one account. Any thread may ask; every method may block and raises what it says."""

    def __init__(self, account: Account, secrets: Secrets, clock: Clock, *, lock: Path | None = None) -> None:
        """``lock`` is a file that all processes share which use the same keyring and account."""
        self._account = account
        self._authorization = provider.needed(account)
        self._secrets = secrets
        self._clock = clock
        self._lock = lock
        self._held: Grant | None = None
        """The last known sign-in; the keyring may hold a newer one."""
        self._unkept = False
        """Whether the keyring did not take the last one."""
        self._shown = ""

    def __repr__(self) -> str:
        return f"Tokens({self._account.name!r})"

    def token(self, fresh: bool = False, purpose: Purpose = Purpose.READ) -> str:  # noqa: FBT001, FBT002
        """Return an access token that is good for some minutes.

        With ``fresh`` the last one was refused. Raises ``SignInNeeded``, any other ``MailTrouble`` where the
        sign-in server cannot be asked, ``SecretsTrouble`` for the keyring.
        """
        return self.token_after(self._shown if fresh else "", purpose)

    def secret(self, purpose: Purpose = Purpose.READ) -> Renewable:
        """Return what a mailbox asks for at each sign-in, as it asks for a password."""
        return _Secret(self, purpose)

    def token_after(self, refused: str, purpose: Purpose = Purpose.READ) -> str:
        """Return an access token other than the one that was refused ("": none was)."""
        lacking = self._lacking(self._held, purpose) if self._held is not None else ()
        if self._held is None or lacking or not self._serves(self._held, refused):
            self._held = self._found(refused, purpose)
        self._shown = self._held.access_token
        return self._shown

    def _serves(self, grant: Grant, refused: str) -> bool:
        now = self._clock()
        if not grant.is_young(now):
            return False
        # Where one was refused before its time, others of before may be too: only a new one will do.
        return not refused or (grant.access_token != refused and now - grant.since < _JUST_NOW)

    def _lacking(self, grant: Grant, purpose: Purpose) -> tuple[str, ...]:
        return missing(scopes_for(self._account, purpose), grant.scopes)

    def _found(self, refused: str, purpose: Purpose) -> Grant:
        """Look into the keyring, and renew what is there where it has to be."""
        grant = self._kept()
        if self._serves(grant, refused) and not self._lacking(grant, purpose):
            return grant
        with provider.turn(self._lock):
            grant = self._kept()
            if self._serves(grant, refused) and not self._lacking(grant, purpose):
                return grant  # somebody else was faster
            return self._renewed(grant, refused, purpose)

    def _kept(self) -> Grant:
        """Return the sign-in as the keyring has it. Raises ``SignInNeeded``."""
        if self._unkept and self._held is not None:
            return self._held
        grant = read_grant(self._secrets.get(self._account.name))
        if grant is None:
            raise SignInNeeded(
                tr("Nobody has signed in to {name} yet.", name=self._account.name), tr("Sign in.")
            )
        if not grant.is_for(self._authorization):
            raise SignInNeeded(
                tr(
                    "The sign-in of {name} belongs to another client id or sign-in server.",
                    name=self._account.name,
                ),
                tr(AGAIN),
            )
        return grant

    def _renewed(self, grant: Grant, refused: str, purpose: Purpose) -> Grant:
        if not grant.refresh_token:
            raise SignInNeeded(tr("The sign-in of {name} has ended.", name=self._account.name), tr(AGAIN))
        # What was granted before is asked for again, and what the purpose needs beyond that: an administrator
        # may have granted it meanwhile.
        known = wanted(self._account, contacts=True)
        asked = tuple(scope for scope in known if not missing((scope,), grant.scopes))
        lacking = self._lacking(grant, purpose)
        try:
            with opened(self._account, self._clock, grant.client_secret) as server:
                after = server.renew(grant, asked + lacking)
        except SignInNeeded as trouble:
            if lacking:
                raise SignInNeeded(
                    tr(_LACKING[purpose], name=self._account.name),
                    tr("Sign in again to give it."),
                    detail=trouble.detail,
                ) from trouble
            now_kept = self._kept()
            if now_kept.refresh_token != grant.refresh_token and self._serves(now_kept, refused):
                return now_kept  # the user has signed in meanwhile
            raise
        except MailTrouble as trouble:
            if not refused and not lacking and grant.lasts(self._clock(), _LAST):
                log.info("The sign-in of %s is renewed later: %s", self._account.name, trouble)
                return grant
            raise
        if missing(lacking, after.scopes):
            raise SignInNeeded(
                tr(_LACKING[purpose], name=self._account.name),
                tr("Sign in again to give it."),
            )
        self._keep(after)
        return after

    def _keep(self, grant: Grant) -> None:
        """Put it into the keyring; where that fails it works until this process ends."""
        self._held, self._unkept = grant, False
        try:
            self._secrets.set(self._account.name, grant.written())
        except SecretsTrouble as trouble:
            self._unkept = True
            log.warning("The renewed sign-in of %s is in memory only: %s", self._account.name, trouble)


class _Secret:
    """A token in the place of a password."""

    def __init__(self, tokens: Tokens, purpose: Purpose) -> None:
        self._tokens = tokens
        self._purpose = purpose
        self._shown = ""

    def __repr__(self) -> str:
        return f"{self._tokens!r}.secret({self._purpose})"

    def __call__(self) -> str:
        self._shown = self._tokens.token_after("", self._purpose)
        return self._shown

    def fresh(self, refused: str = "") -> str:
        self._shown = self._tokens.token_after(refused or self._shown, self._purpose)
        return self._shown


_LACKING = {
    Purpose.READ: mark("The sign-in of {name} does not include the permission to read this mailbox."),
    Purpose.SEND: mark("The sign-in of {name} does not include the permission to send."),
    Purpose.CONTACTS: mark("The sign-in of {name} does not include the permission to read contacts."),
}
