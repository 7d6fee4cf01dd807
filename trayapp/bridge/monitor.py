"""Holds the board: asks the engines to look, lets the desk judge, beats with the clock, says what changed.

One way down (a beat or a push → an account's lane → the index), one way up (the conversations that changed
→ the desk's lane → owed items → the board). All state is changed on the Qt thread only.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from trayapp.bridge.given import Book, Given
from trayapp.bridge.lane import Lane, collect
from trayapp.bridge.lookout import GRACE, Looker, Lookout
from trayapp.bridge.pulse import Pulse
from trayapp.bridge.states import AccountState
from trayapp.domain.board.board import Board, board_at
from trayapp.domain.board.warnings_due import WarningsDue
from trayapp.domain.messages.message import ConversationId, MessageId
from trayapp.domain.owing.decision import RULE_ACTS, Decision
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.ledger import message_of
from trayapp.domain.owing.owed import Rules
from trayapp.errors import OwedError, Unreachable
from trayapp.sync.desk import Desk, Items
from trayapp.tongue import tr

log = logging.getLogger(__name__)
T = TypeVar("T")

FULL_COLLECTION = 20
"""Every so many beats all garbage is collected, here on the Qt thread, and not only the young."""


class _All(NamedTuple):
    """All that is owed, as the desk judged it."""

    items: Items
    kept: tuple[OwedItem, ...]
    """Beside the conversations."""


class _Changed(NamedTuple):
    """What the desk judged anew."""

    items: Mapping[ConversationId, OwedItem | None]
    kept: tuple[OwedItem, ...]
    """All that is owed beside the conversations."""


class Monitor(QObject):
    """The application's heart beat. Says ``board_changed``, ``warnings_due`` and ``withdrawn``."""

    board_changed = Signal(object)
    """A :class:`Board`, whenever anything that is shown may differ."""
    warnings_due = Signal(object)
    """:class:`WarningsDue` that nobody was given yet; answer with :meth:`announced`."""
    withdrawn = Signal(object)
    """The ids of items that are settled: their notices may go."""
    beat = Signal()
    """About twice a minute, whatever happened."""

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
        self._lookout = Lookout(
            clock=clock,
            jitter=jitter,
            changed=self._changed,
            judged=self._when_judged,
            fared=self._show,
            parent=self,
        )
        self._items: dict[ConversationId, OwedItem] = {}
        self._kept: tuple[OwedItem, ...] = ()
        """What is owed beside the conversations: promises, calls, updates, contacts."""
        self._given = Given(book)
        self._paused = False
        self._doubtful = False
        self._started = False
        self._closed = False
        self._with_old = False
        self._beats = 0
        self._pulse = Pulse(self._on_beat, self)
        self.board = board_at((), clock())

    # -- accounts ---------------------------------------------------------------------------------------

    def add_account(self, looker: Looker, *, complete: bool = False) -> None:
        """Watch one more mailbox; ``complete`` says that an earlier run has read it to the end."""
        self._lookout.add(looker, complete=complete)
        if self._started:
            self._lookout.watch(looker.name)
            self.refresh(looker.name)

    def remove_account(self, name: str) -> None:
        """Close an account's connections; what the index holds of it is not touched here."""
        self._lookout.remove(name)

    # -- life -------------------------------------------------------------------------------------------

    def start(self, items: Items, kept: Iterable[OwedItem] = (), *, sure: bool = True) -> None:
        """Show what the index held at the end of the last run, if that is ``sure``; look at every mailbox."""
        self._items, self._kept, self._doubtful = dict(items), tuple(kept), not sure
        self._show()
        self._started = True
        self.refresh()
        self._lookout.watch_all()

    def close(self) -> None:
        """End every connection and thread; gives up on what is stuck after the grace time."""
        self._closed = True
        self._pulse.stop()
        self._lookout.close()
        self._desk_lane.close(GRACE, self._leave_desk)

    def refresh(self, name: str | None = None) -> None:
        """Look now, at one account or at all; also what the user's "Refresh now" and new password do."""
        self._lookout.stir()
        self._lookout.look(name)
        self._set_beat()

    def pause(self, *, paused: bool) -> None:
        """Stop looking and warning, or go on as after a sleep; a paused badge says so."""
        self._paused = paused
        self._lookout.pause(paused=paused)
        if not paused:
            self._lookout.stir()
            self._wake(self._clock(), everyone=True)
        self._show()

    @Slot()
    def wake(self) -> None:
        """Do now what the next beat would do: the system says that the machine has woken."""
        now = self._clock()
        if not self._pulse.echoes(now):
            self._wake(now)
            self._show()

    def set_rules(self, rules: Rules, *, oldest_only: bool | None = None) -> None:
        """Use other rules from now on; everything that is open is judged anew."""
        self._rules = rules
        if oldest_only is not None:
            self._oldest_only = oldest_only
        self._judge_all(rules)

    def decided(self, rules: Rules, decisions: Iterable[Decision]) -> None:
        """Apply one more click of the user; only its conversations are judged, or all if it made a rule."""
        self._lookout.stir()
        decisions = tuple(decisions)
        if any(one.act in RULE_ACTS for one in decisions):
            self.set_rules(rules)
            return
        self._rules = rules
        standing, old = dict(self._items), self._with_old
        targets = {MessageId(message_of(one)) for one in decisions}

        def judge(desk: Desk) -> _Changed:
            found = (desk.conversation_of(target) for target in targets)
            numbers = {number for number in found if number is not None}
            return _Changed(desk.changed(numbers, standing, rules, old=old), desk.kept(rules))

        self._at_desk(judge, self._on_changed)

    def item(self, item_id: str) -> OwedItem | None:
        """Return what is owed under an id, or None when it is settled."""
        return next((item for item in self.items if item.id == item_id), None)

    @property
    def items(self) -> tuple[OwedItem, ...]:
        """What is owed, in no order."""
        return (*self._items.values(), *self._kept)

    @property
    def fares(self) -> tuple[AccountState, ...]:
        """How each account fares; to be read only."""
        return self._lookout.states()

    @property
    def heard(self) -> bool:
        """Whether each account has answered, or failed to, since the start or the last sleep."""
        return self._lookout.heard()

    @property
    def rules(self) -> Rules:
        """The rules in force."""
        return self._rules

    def at_desk(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Have something looked up in the index, beside the Qt thread."""
        self._at_desk(work, done, failed)

    def show_old(self) -> None:
        """Show what began long ago too, from now on: thousands in an old mailbox, so only when it is seen."""
        self._lookout.stir()
        if not self._with_old:
            self._with_old = True
            self._judge_all(self._rules)

    def stir(self) -> None:
        """Take the user for being about, because a window of Owed was opened or used."""
        self._lookout.stir()
        self._set_beat()

    def announcing(self, warnings: WarningsDue) -> None:
        """Note what is about to be said, so that a crash in the middle of it is known for one."""
        self._given.begin(warnings, self._clock())

    def announced(self, warnings: WarningsDue, *, given: bool = True) -> None:
        """Remember that these warnings reached the user, so that no restart repeats them; or did not."""
        self._given.end(warnings, self._clock(), given=given)

    @Slot()
    def warn_again(self) -> None:
        """Say again what is due and was not announced: the desktop takes notices now."""
        if not self._closed:
            self._show()

    # -- judging ------------------------------------------------------------------------------------------

    def _changed(self, ids: frozenset[ConversationId]) -> None:
        if not ids:
            self._show()
            return
        rules, standing, old = self._rules, dict(self._items), self._with_old

        def judge(desk: Desk) -> _Changed:
            return _Changed(desk.changed(ids, standing, rules, old=old), desk.kept(rules))

        self._at_desk(judge, self._on_changed)

    def _when_judged(self, then: Callable[[], None]) -> None:
        """Call back behind all that is being judged, also where that fails: it is said as trouble then.

        What an index in trouble left unjudged is made good first, else it would never be heard of again.
        """
        if self._doubtful:
            self._judge_all(self._rules)
        self._desk_lane.run(_nothing, lambda _: then(), self._desk_failed)

    def _leave_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()

    def _judge_all(self, rules: Rules) -> None:
        old = self._with_old

        def judge(desk: Desk) -> _All:
            return _All(desk.all_open(rules) if old else desk.standing(rules), desk.kept(rules))

        self._at_desk(judge, self._on_all)

    def _at_desk(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def job(_say: object) -> T:
            if self._desk is None:
                self._desk = self._open_desk()
            return work(self._desk)

        self._desk_lane.run(job, done, failed or self._desk_failed)

    def _desk_failed(self, error: Exception) -> None:
        """Say it through every account: what is shown can no longer be trusted."""
        log.error("The index cannot be used.", exc_info=error)
        self._doubtful = True
        trouble = Unreachable(
            tr("Owed cannot use its index."), tr("See the log for details."), detail=str(error)
        )
        if isinstance(error, OwedError):
            trouble = Unreachable(error.title, error.remedy, detail=error.detail)
        self._lookout.stumble(trouble)
        self._show()

    def _on_changed(self, judged: _Changed) -> None:
        before = self._on_the_clock()
        self._kept = judged.kept
        for number, item in judged.items.items():
            if item is None:
                self._items.pop(number, None)
            else:
                self._items[number] = item
        self._after(before)

    def _on_all(self, judged: _All) -> None:
        before = self._on_the_clock()
        self._doubtful = False
        self._items, self._kept = dict(judged.items), judged.kept
        self._after(before)

    def _on_the_clock(self) -> dict[str, datetime]:
        """Return the ids of what a notice may be about, and when it is due.

        What is probably answered needs none any more.
        """
        return {item.id: item.due for item in self.items if not (item.old or item.probable or item.offered)}

    def _after(self, before: Mapping[str, datetime]) -> None:
        now, after = self._clock(), self._on_the_clock()
        gone = before.keys() - after.keys()
        later = {one for one, due in after.items() if one in before and before[one] < due > now}
        if gone or later:  # with more time left, what a notice says is no longer true
            self.withdrawn.emit(frozenset(gone | later))
        self._show()

    # -- time ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        now = self._clock()
        self._notice_gap(now)
        self.board = board_at(self.items, now, self._lookout.view(), oldest_only=self._oldest_only)
        self.board_changed.emit(self.board)
        if not self._paused and self._lookout.heard():
            warnings = self._given.due(self.board)
            if warnings.each:
                self.warnings_due.emit(warnings)
        self._set_beat()

    def _notice_gap(self, now: datetime) -> bool:
        """Look everywhere if the machine slept or its clock was changed; say whether.

        Asked wherever the clock is read: a push or a click may come before the beat that slept too long.
        """
        missed = self._pulse.missed(now)
        if missed:
            self._wake(now)
        return missed

    def _wake(self, now: datetime, *, everyone: bool = False) -> None:
        """Look everywhere; warnings wait for it, so that they are one summary of what is still owed."""
        self._pulse.woke(now)
        self._lookout.wake(now, everyone=everyone)

    def _set_beat(self) -> None:
        """Beat when anything that is shown changes next, half a minute from now at most."""
        if self._closed:
            return
        now = self._clock()
        self._notice_gap(now)
        self._pulse.plan(now, (self._lookout.next_look(), self.board.next_change))

    @Slot()
    def _on_beat(self) -> None:
        """Read the wall clock again: it alone says what is due; the timer only wakes us."""
        now = self._clock()
        slept = self._notice_gap(now)
        self._pulse.expected = None
        self._lookout.look_where_due(now)
        if slept or _shows_otherwise(self.board, now):
            self._show()
        else:
            self._set_beat()
        self.beat.emit()
        self._beats += 1
        collect(2 if self._beats % FULL_COLLECTION == 0 else 1)


def _nothing(_say: object) -> None:
    """Only take the place behind what is under way."""


def _shows_otherwise(board: Board, now: datetime) -> bool:
    """Whether a phase or the minutes shown may have changed since the board was made."""
    if board.next_change is not None and now >= board.next_change:
        return True
    return board.head is not None and board.now.replace(second=0, microsecond=0) != now.replace(
        second=0, microsecond=0
    )
