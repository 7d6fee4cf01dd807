"""Holds the board: asks the engines to look, lets the desk judge, beats with the clock, says what changed.

One way down (a beat or a push → an account's lane → the index), one way up (the conversations that changed
→ the desk's lane → owed items → the board). All state is changed on the Qt thread only.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from trayapp.bridge.lane import Lane, collect
from trayapp.bridge.states import AccountState, view_of
from trayapp.domain.board import Board, board_at
from trayapp.domain.decision import Decision
from trayapp.domain.item import OwedItem
from trayapp.domain.message import ConversationId, MessageId
from trayapp.domain.owed import Rules
from trayapp.domain.warnings_due import WarningsDue, warnings_at
from trayapp.errors import MailTrouble, OwedError, Unreachable
from trayapp.sync.desk import Desk, Items
from trayapp.sync.engine import Progress, Refreshed
from trayapp.sync.pace import Pace

log = logging.getLogger(__name__)
T = TypeVar("T")

LONGEST_BEAT = timedelta(seconds=30)
"""A machine that slept is noticed this soon after it wakes."""
SLEPT = 2 * LONGEST_BEAT
"""A gap between two beats that only a suspended machine, or a changed clock, explains."""
FULL_COLLECTION = 20
"""Every so many beats all garbage is collected, here on the Qt thread, and not only the young."""
GRACE = 2.0
"""Seconds that a lane gets to end."""


class Looker(Protocol):
    """What the monitor needs of an engine (``sync/engine.py``)."""

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


class Book(Protocol):
    """Where decisions and notices given are kept (``store/decisions.py``)."""

    def all_given(self) -> Mapping[str, frozenset[str]]:
        """Which steps of which items were announced."""
        ...

    def mark_given(self, item_id: str, keys: frozenset[str], at: datetime) -> None:
        """Remember that they were."""
        ...


@dataclass(slots=True)
class _Account:
    looker: Looker
    lane: Lane
    state: AccountState
    watch_failures: int = 0


class Monitor(QObject):
    """The application's heart beat. Says ``board_changed``, ``warnings_due`` and ``withdrawn``."""

    board_changed = Signal(object)
    """A :class:`Board`, whenever anything that is shown may differ."""
    warnings_due = Signal(object)
    """:class:`WarningsDue` that nobody was given yet; answer with :meth:`announced`."""
    withdrawn = Signal(object)
    """The ids of items that are settled: their notices may go."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        open_desk: Callable[[], Desk],
        book: Book,
        rules: Rules,
        oldest_only: bool = False,
        jitter: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        """``open_desk`` is called on the desk's lane, where the desk then stays."""
        super().__init__(parent)
        self._clock = clock
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._desk_lane = Lane("desk", self)
        self._book = book
        self._rules = rules
        self._oldest_only = oldest_only
        self._jitter = jitter
        self._accounts: dict[str, _Account] = {}
        self._items: dict[ConversationId, OwedItem] = {}
        self._given: dict[str, frozenset[str]] = dict(book.all_given())
        self._paused = False
        self._closed = False
        self._beats = 0
        self._expected: datetime | None = None
        self._beat = QTimer(self)
        self._beat.setSingleShot(True)
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.timeout.connect(self._on_beat)
        self.board = board_at((), clock(), view_of((), paused=False))

    # -- accounts ---------------------------------------------------------------------------------------

    def add_account(self, looker: Looker, *, complete: bool = False) -> None:
        """Watch one more mailbox; ``complete`` says that an earlier run has read it to the end."""
        state = AccountState(looker.name, Pace(local=looker.local), complete=complete)
        state.next_look = self._clock()
        self._accounts[looker.name] = _Account(looker, Lane(looker.name, self), state)

    def remove_account(self, name: str) -> None:
        """Close an account's connections; what the index holds of it is not touched here."""
        account = self._accounts.pop(name, None)
        if account is not None:
            account.looker.close()
            account.lane.close(GRACE)

    # -- life -------------------------------------------------------------------------------------------

    def start(self, items: Items) -> None:
        """Show what the index held at the end of the last run, then look at every mailbox."""
        self._items = dict(items)
        self._expected = None
        self._show()
        self.refresh()
        for account in self._accounts.values():
            self._watch(account)

    def close(self) -> None:
        """End every connection and thread; gives up on what is stuck after the grace time."""
        self._closed = True
        self._beat.stop()
        for account in self._accounts.values():
            account.looker.close()
        for account in self._accounts.values():
            account.lane.close(GRACE)
        self._desk_lane.close(GRACE)

    def refresh(self, name: str | None = None) -> None:
        """Look now, at one account or at all; also what the user's "Refresh now" and new password do."""
        for account in self._accounts.values():
            if name is None or account.state.name == name:
                self._look(account)
        self._set_beat()

    def pause(self, *, paused: bool) -> None:
        """Stop looking and warning, or go on; a paused badge says so."""
        self._paused = paused
        self._show()
        if not paused:
            self.refresh()

    def set_rules(self, rules: Rules, *, oldest_only: bool | None = None) -> None:
        """Use other rules from now on; everything that is open is judged anew."""
        self._rules = rules
        if oldest_only is not None:
            self._oldest_only = oldest_only
        self._at_desk(lambda desk: desk.standing(rules), self._on_all)

    def decided(self, rules: Rules, decision: Decision) -> None:
        """Apply one more decision of the user; only its conversation, or all of a sender, is judged."""
        if "@" in decision.target and decision.act.value == "ignore_sender":
            self.set_rules(rules)
            return
        self._rules = rules
        standing = dict(self._items)
        target = MessageId(decision.target)

        def judge(desk: Desk) -> Mapping[ConversationId, OwedItem | None]:
            number = desk.conversation_of(target)
            return desk.changed([number] if number is not None else [], standing, rules)

        self._at_desk(judge, self._on_changed)

    def announced(self, warnings: WarningsDue) -> None:
        """Remember that these warnings reached the user, so that no restart repeats them."""
        now = self._clock()
        for warning in warnings.each:
            keys = frozenset(warning.steps)
            self._given[warning.row.item.id] = self._given.get(warning.row.item.id, frozenset()) | keys
            try:
                self._book.mark_given(warning.row.item.id, keys, now)
            except OwedError as error:
                log.warning("A warning given cannot be remembered: %s", error)

    # -- one look at one account --------------------------------------------------------------------------

    def _look(self, account: _Account) -> None:
        state = account.state
        if self._paused or self._closed:
            return
        if state.busy:
            state.rung = True
            return
        state.busy, state.rung, state.next_look = True, False, None

        def done(refreshed: Refreshed) -> None:
            state.busy, state.checked, state.complete = False, self._clock(), True
            state.pace, state.troubled_since = state.pace.succeeded(), None
            state.done = state.total = 0
            self._changed(refreshed.changed)
            self._look_later(account)

        def failed(error: Exception) -> None:
            state.busy = False
            if not isinstance(error, MailTrouble):
                log.error("Looking at %s failed.", state.name, exc_info=error)
                title = error.title if isinstance(error, OwedError) else "Owed stumbled over this mailbox."
                error = Unreachable(title, "Owed tries again by itself.", detail=repr(error))
            state.pace = state.pace.failed(error)
            state.troubled_since = state.troubled_since or self._clock()
            log.info("%s cannot be seen: %s", state.name, error)
            self._look_later(account)
            self._show()

        account.lane.run(account.looker.refresh, done, failed, lambda said: self._on_progress(state, said))

    def _on_progress(self, state: AccountState, progress: Progress) -> None:
        state.done, state.total = progress.done, progress.total
        self._changed(progress.changed)

    def _look_later(self, account: _Account) -> None:
        state = account.state
        if state.rung and state.pace.trouble is None:
            self._look(account)
            return
        delay = state.pace.delay(self._jitter())
        state.next_look = None if delay is None else self._clock() + delay
        self._set_beat()

    def _watch(self, account: _Account) -> None:
        """Let the account ring; a watch that breaks is begun anew with the next good look."""
        ring = account.lane.ring(lambda: self._look(account))

        def ended(error: Exception | None) -> None:
            if error is None or self._closed or account.state.name not in self._accounts:
                return  # it cannot push, or it was closed
            log.info("The push connection of %s ended: %s", account.state.name, error)
            account.watch_failures += 1
            wait = Pace(failures=account.watch_failures, trouble=Unreachable("")).delay(self._jitter())
            if not isinstance(error, MailTrouble):
                log.error("Watching %s failed.", account.state.name, exc_info=error)
            if wait is not None and not account.state.pace.needs_user:
                QTimer.singleShot(int(wait.total_seconds() * 1000), self, lambda: self._watch(account))

        account.lane.block(lambda: account.looker.watch(ring), ended)

    # -- judging ------------------------------------------------------------------------------------------

    def _changed(self, ids: frozenset[ConversationId]) -> None:
        if not ids:
            self._show()
            return
        rules, standing = self._rules, dict(self._items)
        self._at_desk(lambda desk: desk.changed(ids, standing, rules), self._on_changed)

    def _at_desk(self, work: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        def job(_say: object) -> T:
            if self._desk is None:
                self._desk = self._open_desk()
            return work(self._desk)

        self._desk_lane.run(job, done, self._desk_failed)

    def _desk_failed(self, error: Exception) -> None:
        """Say it through every account: what is shown can no longer be trusted."""
        log.error("The index cannot be used.", exc_info=error)
        trouble = Unreachable("Owed cannot use its index.", "See the log for details.", detail=str(error))
        if isinstance(error, OwedError):
            trouble = Unreachable(error.title, error.remedy, detail=error.detail)
        for account in self._accounts.values():
            account.state.pace = account.state.pace.failed(trouble).failed(trouble)
            account.state.troubled_since = account.state.troubled_since or self._clock()
        self._show()

    def _on_changed(self, judged: Mapping[ConversationId, OwedItem | None]) -> None:
        before = {item.id for item in self._items.values()}
        for number, item in judged.items():
            if item is None:
                self._items.pop(number, None)
            else:
                self._items[number] = item
        self._after(before)

    def _on_all(self, items: Items) -> None:
        before = {item.id for item in self._items.values()}
        self._items = dict(items)
        self._after(before)

    def _after(self, before: set[str]) -> None:
        gone = before - {item.id for item in self._items.values()}
        if gone:
            self.withdrawn.emit(frozenset(gone))
        self._show()

    # -- time ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        now = self._clock()
        view = view_of((account.state for account in self._accounts.values()), paused=self._paused)
        self.board = board_at(self._items.values(), now, view, oldest_only=self._oldest_only)
        self.board_changed.emit(self.board)
        if not self._paused:
            warnings = warnings_at(self.board, self._given)
            if warnings.each:
                self.warnings_due.emit(warnings)
        self._set_beat()

    def _set_beat(self) -> None:
        """Beat when anything that is shown changes next, half a minute from now at most."""
        if self._closed:
            return
        now = self._clock()
        looks = [account.state.next_look for account in self._accounts.values() if account.state.next_look]
        instants = [now + LONGEST_BEAT, *looks]
        if self.board.next_change is not None:
            instants.append(self.board.next_change)
        self._expected = max(min(instants), now)
        self._beat.start(max(0, int((self._expected - now) / timedelta(milliseconds=1))) + 1)

    @Slot()
    def _on_beat(self) -> None:
        """Read the wall clock again: it alone says what is due; the timer only wakes us."""
        now = self._clock()
        expected, self._expected = self._expected, None
        slept = expected is not None and abs(now - expected) > SLEPT
        for account in self._accounts.values():
            due = account.state.next_look
            if slept or (due is not None and now >= due):
                if slept and account.state.pace.needs_user:
                    continue
                self._look(account)
        if slept or _shows_otherwise(self.board, now):
            self._show()
        else:
            self._set_beat()
        self._beats += 1
        collect(2 if self._beats % FULL_COLLECTION == 0 else 1)


def _shows_otherwise(board: Board, now: datetime) -> bool:
    """Whether a phase or the minutes shown may have changed since the board was made."""
    if board.next_change is not None and now >= board.next_change:
        return True
    return board.head is not None and board.now.replace(second=0, microsecond=0) != now.replace(
        second=0, microsecond=0
    )
