"""When to look at a mailbox again: pure, so that every rule of patience is one line of a test."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from trayapp.errors import Busy, MailTrouble, Refused, SecretAwaited, SignInNeeded, Unsafe

POLL = timedelta(seconds=90)
"""Between two looks while all is well; push rings in between."""
POLL_ACTIVE = timedelta(seconds=45)
"""The same where nobody rings (Microsoft 365), while the user is about;"""
POLL_QUIET = timedelta(minutes=3)
"""and while nothing happens."""
ACTIVE = timedelta(minutes=10)
"""So long after new mail, or a click in Owed, the user is taken to be about."""
POLL_LOCAL = timedelta(seconds=20)
"""The same for mail on this machine, where a look costs a few file system calls."""
FIRST_RETRY = timedelta(seconds=5)
LONGEST_RETRY = timedelta(minutes=5)
SLOW_RETRY = timedelta(minutes=15)
"""After an answer that will hardly change by itself: a wrong certificate, a server that says no."""
KEYRING_RETRY = timedelta(seconds=30)
"""Until a keyring is looked for again."""
STALE = timedelta(minutes=15)
"""A look that old says nothing about now: several should have come since."""
BLIND_AFTER = 2
"""Attempts in a row that must fail before the account counts as blind (``product.md`` section 6)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How an account has fared lately, and so when to try next."""

    failures: int = 0
    """Failed attempts in a row."""
    trouble: MailTrouble | None = None
    """The last failure, or None after a success."""
    local: bool = False
    """The mail lies on this machine."""
    silent: bool = False
    """The server cannot tell when mail arrives."""

    def succeeded(self) -> Pace:
        """Return the pace after a good look."""
        return replace(self, failures=0, trouble=None)

    def failed(self, trouble: MailTrouble) -> Pace:
        """Return the pace after a failed one."""
        return replace(self, failures=self.failures + 1, trouble=trouble)

    def without_push(self) -> Pace:
        """Return the pace of an account that turned out not to ring."""
        return replace(self, silent=True)

    @property
    def blind(self) -> bool:
        """Sign-in refused, or two attempts in a row failed."""
        return self.needs_user or self.failures >= BLIND_AFTER

    @property
    def needs_user(self) -> bool:
        """The user has to act; but for a missing keyring, nothing is tried before: passwords never hammer."""
        return isinstance(self.trouble, SignInNeeded)

    def delay(self, jitter: float, *, active: bool = False) -> timedelta | None:
        """Return how long to wait before the next look, or None for "until the user acts".

        ``active`` says that the user is about: then an account that cannot ring is looked at more often.
        ``jitter`` is a random number from 0 to 1; it spreads the attempts of many programs that lost the
        same server at the same moment over half of the waiting time.
        """
        if isinstance(self.trouble, SecretAwaited):
            return KEYRING_RETRY
        if self.needs_user:
            return None
        if self.trouble is None:
            return self._poll(active=active)
        if isinstance(self.trouble, Busy):
            return timedelta(
                seconds=max(self.trouble.retry_after, FIRST_RETRY.total_seconds()) * (1 + jitter / 2)
            )
        if isinstance(self.trouble, (Refused, Unsafe)) and self.failures > BLIND_AFTER:
            return SLOW_RETRY * (1 - jitter / 2)
        doubled = FIRST_RETRY * (1 << min(self.failures - 1, 10))
        return min(doubled, LONGEST_RETRY) * (1 - jitter / 2)

    def _poll(self, *, active: bool) -> timedelta:
        if self.local:
            return POLL_LOCAL
        if not self.silent:
            return POLL
        return POLL_ACTIVE if active else POLL_QUIET
