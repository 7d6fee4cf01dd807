"""Looks at every account on its own lane, hears its pushes, and keeps how each one fares."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from trayapp.bridge.lane import Lane
from trayapp.bridge.states import AccountState, is_stale, view_of
from trayapp.domain.board.board import View
from trayapp.domain.messages.message import ConversationId
from trayapp.errors import MailTrouble, OwedError, SignInNeeded, Unreachable
from trayapp.sync.engine import Progress, Refreshed
from trayapp.sync.pace import ACTIVE, POLL_ACTIVE, Pace
from trayapp.tongue import tr

log = logging.getLogger(__name__)

GRACE = 2.0
"""Seconds that a lane gets to end."""
HELD = timedelta(minutes=5)
"""A push connection that lasted so long was a good one: the next is tried soon again."""

PATIENCE = timedelta(minutes=1)
"""So long warnings wait for an account after a start or a sleep,"""
FIRST_PATIENCE = timedelta(minutes=10)
"""and so long while it is read for the first time: one summary, not one for each page."""
NOT_ASKED = datetime.max.replace(tzinfo=UTC)
"""Stands for "since it is asked", which it was not yet."""


class Looker(Protocol):
    """What is needed of an engine (``sync/engine.py``)."""

    name: str
    local: bool

    def refresh(self, say: Callable[[object], None]) -> Refreshed:
        """Look once; runs on the account's lane."""
        ...

    def watch(self, ring: Callable[[], None]) -> None:
        """Block until closed; runs on a thread of its own."""
        ...

    def close(self) -> None:
        """End every connection; any thread may call it."""
        ...

    def leave(self) -> None:
        """Close what belongs to the account's lane; runs there, after everything else."""
        ...


@dataclass(slots=True)
class _Account:
    looker: Looker
    lane: Lane
    state: AccountState
    watch_failures: int = 0
    watch_waits: bool = False
    """The push connection is begun after the next good look: a wrong password is not tried twice."""
    unheard_since: datetime | None = None
    """Since when nothing was heard of it, after a start or a sleep; None once it was."""
    overslept: bool = False
    """The look under way began before the machine slept: what it finds is how things were then."""
    stumbled: bool = False
    """The index failed since the last look began: what that found may not be judged."""


class Lookout(QObject):
    """All accounts. State is changed on the Qt thread only; the owner is told by two callables."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        jitter: Callable[[], float],
        changed: Callable[[frozenset[ConversationId]], None],
        judged: Callable[[Callable[[], None]], None],
        fared: Callable[[], None],
        parent: QObject,
    ) -> None:
        """``changed`` hears which conversations to judge, ``fared`` that an account fares otherwise.

        ``judged`` is asked to call back once all that it was told so far is judged.
        """
        super().__init__(parent)
        self._clock = clock
        self._jitter = jitter
        self._changed = changed
        self._judged = judged
        self._fared = fared
        self._accounts: dict[str, _Account] = {}
        self._paused = False
        self._closed = False
        self._stirred: datetime | None = None
        """When the user or somebody who writes to them last did something."""
        self._shown: object = None

    def add(self, looker: Looker, *, complete: bool) -> None:
        """Look at one more mailbox; ``complete`` says that an earlier run has read it to the end."""
        state = AccountState(looker.name, Pace(local=looker.local), complete=complete)
        state.next_look = self._clock()
        lane = Lane(looker.name, self)
        self._accounts[looker.name] = _Account(looker, lane, state, unheard_since=NOT_ASKED)

    def remove(self, name: str) -> None:
        """Close an account's connections."""
        account = self._accounts.pop(name, None)
        if account is not None:
            account.looker.close()
            account.lane.close(GRACE, account.looker.leave)

    def watch_all(self) -> None:
        """Let every account ring when something arrives, from its next good look on."""
        for account in self._accounts.values():
            account.watch_waits = True

    def watch(self, name: str) -> None:
        """Let one account ring, from its next good look on."""
        self._accounts[name].watch_waits = True

    def look(self, name: str | None = None) -> None:
        """Look now, at one account or at all."""
        for account in list(self._accounts.values()):
            if name is None or account.state.name == name:
                self._look(account)

    def stir(self) -> None:
        """Take the user for being about: accounts that cannot ring are looked at more often for a while."""
        self._stirred = now = self._clock()
        for account in self._accounts.values():
            state = account.state
            if state.pace.silent and state.pace.trouble is None and state.next_look is not None:
                state.next_look = min(state.next_look, now + POLL_ACTIVE)

    def wake(self, now: datetime, *, everyone: bool = False) -> None:
        """Look everywhere after a sleep; warnings wait for it. Where only the user can help, if they ask."""
        for account in list(self._accounts.values()):
            if everyone or not account.state.pace.needs_user:
                account.unheard_since = now
                account.overslept = account.state.busy
                self._look(account)

    def look_where_due(self, now: datetime) -> None:
        """Look where the time has come."""
        for account in list(self._accounts.values()):
            due = account.state.next_look
            if due is not None and now >= due:
                self._look(account)
        if self._shown is not None and self._shown != self._by_time(now):
            self._fared()

    def next_look(self) -> datetime | None:
        """Return when the next look is due (UTC), or None while none is planned."""
        if self._paused:
            return None
        return min(
            (account.state.next_look for account in self._accounts.values() if account.state.next_look),
            default=None,
        )

    def states(self) -> tuple[AccountState, ...]:
        """Return how each account fares."""
        return tuple(account.state for account in self._accounts.values())

    def view(self) -> View:
        """Return how much can be seen."""
        now = self._clock()
        self._shown = self._by_time(now)
        return view_of(self.states(), now, paused=self._paused)

    def heard(self) -> bool:
        """Whether each account has answered, or failed to, since the start or the last sleep.

        Before that a warning may be about what was answered elsewhere meanwhile. A network that is not back
        yet gets a little time, but no account delays the warnings of the others for long.
        """
        return self._heard(self._clock())

    def _heard(self, now: datetime) -> bool:
        return not any(
            account.unheard_since is not None and now - account.unheard_since < _patience(account.state)
            for account in self._accounts.values()
        )

    def _by_time(self, now: datetime) -> object:
        """Return what the passing of time alone changes in what is shown."""
        return self._heard(now), is_stale(self.states(), now)

    def pause(self, *, paused: bool) -> None:
        """Stop looking, or go on."""
        self._paused = paused

    def stumble(self, trouble: MailTrouble) -> None:
        """Blind every account: what is shown can no longer be trusted."""
        for account in self._accounts.values():
            account.stumbled = True
            account.state.pace = account.state.pace.failed(trouble).failed(trouble)
            account.state.troubled_since = account.state.troubled_since or self._clock()

    def close(self) -> None:
        """End every connection and thread; gives up on what is stuck after the grace time."""
        self._closed = True
        for account in self._accounts.values():
            account.looker.close()
        for account in self._accounts.values():
            account.lane.close(GRACE, account.looker.leave)

    def _look(self, account: _Account) -> None:
        state = account.state
        if self._paused or self._closed:
            return
        if state.busy:
            state.rung = True
            return
        state.busy, state.rung, state.next_look = True, False, None
        if account.unheard_since is not None:
            account.unheard_since = min(account.unheard_since, self._clock())
        account.stumbled = False

        def done(refreshed: Refreshed) -> None:
            if refreshed.changed:
                self._changed(refreshed.changed)
            # "Read to the end" is said together with what that found: never "clear" in between.
            self._judged(lambda: self._on_good_look(account, refreshed))

        def failed(error: Exception) -> None:
            trouble = _as_trouble(state.name, error)
            state.failed(trouble, self._clock())
            account.overslept = False
            if state.pace.needs_user:
                account.unheard_since = None
            log.info("%s cannot be seen: %s", state.name, trouble)
            self._look_later(account)

        account.lane.run(account.looker.refresh, done, failed, lambda said: self._on_progress(state, said))

    def _on_good_look(self, account: _Account, found: Refreshed) -> None:
        state = account.state
        if self._closed or self._accounts.get(state.name) is not account:
            return
        if not account.overslept:
            account.unheard_since = None
        account.overslept = False
        if found.new:
            self._stirred = self._clock()
        if account.stumbled:
            state.busy = False
        else:
            state.succeeded(self._clock(), found.gaps, sent_unknown=found.sent_unknown)
            if account.watch_waits:
                self._watch(account)
            state.rung |= found.more
        self._look_later(account)

    def _on_progress(self, state: AccountState, progress: Progress) -> None:
        state.done, state.total = progress.done, progress.total
        self._changed(progress.changed)

    def _look_later(self, account: _Account) -> None:
        state = account.state
        if state.rung and state.pace.trouble is None:
            self._look(account)
        else:
            self._plan(state)
        self._fared()

    def _plan(self, state: AccountState) -> None:
        """Say when to look next."""
        now = self._clock()
        active = self._stirred is not None and now - self._stirred < ACTIVE
        delay = state.pace.delay(self._jitter(), active=active)
        state.next_look = None if delay is None else now + delay

    def _watch(self, account: _Account) -> None:
        """Let the account ring; a watch that breaks is begun anew after a while."""
        name = account.state.name
        account.watch_waits = account.state.pace.needs_user
        if account.watch_waits:
            return  # a refused password is tried by nobody, also not by a connection that was due again
        began = self._clock()
        ring = account.lane.ring(lambda: self._look(account))

        def ended(error: Exception | None) -> None:
            if self._closed or self._accounts.get(name) is not account:
                return
            if error is None:
                self._on_silence(account.state)
                return
            log.info("The push connection of %s ended: %s", name, error)
            if not isinstance(error, OwedError):
                log.error("Watching %s failed.", name, exc_info=error)
            if isinstance(error, SignInNeeded) or account.state.pace.needs_user:
                account.watch_waits = True
                return
            held = self._clock() - began > HELD
            account.watch_failures = 1 if held else account.watch_failures + 1
            if account.watch_failures == 1:
                self._look(account)  # the server may be gone: that is known now, not at the next look
            wait = Pace(failures=account.watch_failures, trouble=Unreachable("")).delay(self._jitter())
            if wait is not None:
                QTimer.singleShot(int(wait.total_seconds() * 1000), self, lambda: self._watch(account))

        account.lane.block(lambda: account.looker.watch(ring), ended)

    def _on_silence(self, state: AccountState) -> None:
        """Look at an account by the clock alone: it cannot push."""
        state.pace = state.pace.without_push()
        if state.next_look is not None and state.pace.trouble is None and not state.pace.local:
            self._plan(state)
            self._fared()


def _patience(state: AccountState) -> timedelta:
    """Return how long warnings wait for an account; one that cannot be read is not being read for long."""
    return PATIENCE if state.complete or state.pace.trouble is not None else FIRST_PATIENCE


def _as_trouble(name: str, error: Exception) -> MailTrouble:
    """Turn whatever ended a look into something to show; a bug of ours is logged with its traceback."""
    if isinstance(error, MailTrouble):
        return error
    if isinstance(error, OwedError):
        return Unreachable(error.title, error.remedy, detail=error.detail)
    log.error("Looking at %s failed.", name, exc_info=error)
    return Unreachable(
        tr("Owed stumbled over this mailbox."), tr("It tries again by itself; the log has the details.")
    )
