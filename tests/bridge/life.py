"""A user's weeks in fast motion: a laptop that sleeps, travels and crashes, and the real monitor on it.

The monitor, the announcer, the judging of conversations and the file of what was given are the real ones.
Time, lanes, mailbox and desktop are the life's own, so that a month takes seconds and every order of events
can be had. The timer stands still while the laptop sleeps, as real ones do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.bridge.oracle import CALM, HOME, Oracle, Waiting
from tests.bridge.surroundings import Mailbox, MortalBook, QueueLane
from tests.domain.stories import ME, MYSELF
from tests.house import FakeNotifier
from trayapp.bridge.monitor import Monitor
from trayapp.doing.speaking import Speaking
from trayapp.domain.clients.book import CLIENTS, VIP, ClientBook, Entry
from trayapp.domain.clients.book import Me as Myself
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.clocks.travel import Trip
from trayapp.domain.messages.message import (
    Address,
    ConversationId,
    Direction,
    Kind,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
    Seen,
)
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import ItemKind, item_id
from trayapp.domain.owing.owed import Rules
from trayapp.store.decisions import DecisionLog
from trayapp.ui.notices.notifier import Delivery, Notice

MARK = timedelta(minutes=5)
"""How often the oracle is asked what is missing."""
SECOND = timedelta(seconds=1)


class Screen(FakeNotifier):
    """The desktop's notifications: tells the oracle of each, and may be the last thing the process sees."""

    def __init__(self, life: Life) -> None:
        super().__init__()
        self._life = life

    def send(self, notice: Notice) -> Delivery:
        life, fatal = self._life, self._life.fatal
        if life.dead:
            return Delivery(delivered=True)
        if self.refusal or not notice.about:
            return super().send(notice)
        if fatal:
            life.fatal, life.dead = "", True
            life.oracle.crash(life.wall(), notice.about)
            if fatal == "before":
                return Delivery(delivered=True)
        standing = self.shown.get(notice.key)
        carried = standing.about if standing else ()
        try:
            life.oracle.hear(life.wall(), notice.about, carried, life.must_know)
        except AssertionError as complaint:  # raised later: Qt would only print what is raised here
            life.complaints.append(complaint)
        return super().send(notice)


class Life:
    """One user, one laptop, one mailbox; ``true`` is the time that it is, ``wall()`` what the clock says."""

    def __init__(self, file: Path, monkeypatch: pytest.MonkeyPatch, begin: datetime) -> None:
        self.jobs: deque[Callable[[], None]] = deque()
        for room in ("monitor", "lookout"):
            monkeypatch.setattr(
                f"trayapp.bridge.{room}.Lane", lambda *about, **named: QueueLane(self.jobs, *about)
            )
        monkeypatch.setattr("trayapp.bridge.monitor.collect", lambda _generation: None)
        self.true = begin
        self.skew = timedelta(0)
        self.oracle = Oracle()
        self.mailbox = Mailbox(self)
        self.log = DecisionLog(file)
        self.screen = Screen(self)
        self.monitor: Monitor | None = None
        self.dead = self.asleep = self.paused = False
        self.fatal = ""
        """"before" or "after": the next notice is the last thing that the process does, or begins to do."""
        self.complaints: list[AssertionError] = []
        """What the oracle had to say."""
        self.decisions: tuple[Decision, ...] = ()
        self._left: timedelta | None = None
        """How long the timer still runs."""
        self._stirred = begin
        """When something last changed that the program may need a moment for."""
        self._asked_at = begin
        self._could_speak = False
        self._number = 0

    def wall(self) -> datetime:
        return self.true + self.skew

    @property
    def is_up(self) -> bool:
        """Whether the process runs."""
        return self.monitor is not None and not self.asleep

    @property
    def must_know(self) -> datetime:
        """Until when the program knows what was answered: it asks before it speaks, where it can."""
        return max(self.mailbox.looked, self._asked_at)

    # -- the passing of time ------------------------------------------------------------------------------

    def until(self, when: datetime) -> None:
        """Let time pass: the heart beats while the laptop is awake, and the oracle is asked now and then."""
        while self.true < when:
            mark = min(when, self.true + MARK)
            while self.is_up and self._left is not None and self.true + self._left <= mark:
                self.true, self._left = self.true + self._left, None
                assert self.monitor is not None
                self.monitor._on_beat()
                self._run()
            if self._left is not None and self.is_up:
                self._left -= mark - self.true
            self.true = mark
            self._ask()

    def _ask(self) -> None:
        calm = self._can_speak() and self.true - self._stirred > CALM
        if calm:
            self.oracle.nothing_is_lost(self.wall(), self.mailbox.looked)
            settled = {one.id for one in self.oracle.waiting.values() if one.settled}
            for notice in self.screen.shown.values():
                seen = {one for one in notice.about if self.oracle.waiting[one].settled}
                late = all(self.mailbox.looked > self._settled(one) for one in seen)
                assert not (notice.about and notice.about <= settled and late), "a notice about nobody stays"

    def _settled(self, name: str) -> datetime:
        at = self.oracle.waiting[name].settled
        assert at is not None
        return at

    def _can_speak(self) -> bool:
        return self.is_up and not self.paused and self.screen.disturbing and not self.screen.refusal

    def _run(self) -> None:
        """Let everything that waits in lanes be done; bury a process that died meanwhile."""
        while self.jobs and not self.dead:
            self.jobs.popleft()()
        if self.complaints:
            raise self.complaints[0]
        if self.dead and self.monitor is not None:
            self._bury()

    def _stir(self) -> None:
        """Something is otherwise now: note whether the program may speak again."""
        self._stirred = self.true
        could, self._could_speak = self._could_speak, self._can_speak()
        if self._could_speak and not could:
            if self.mailbox.online:
                self._asked_at = self.true
            self.oracle.can_speak_again(self.wall())

    # -- the process --------------------------------------------------------------------------------------

    def start(self) -> None:
        if self.monitor is not None or self.asleep:
            return
        self.dead = False
        self._could_speak = False
        self.screen = self._screen_of_next_run()
        self.monitor = monitor = Monitor(
            clock=self.wall,
            open_desk=lambda: cast("Any", self.mailbox),
            book=MortalBook(self.log, lambda: self.dead),
            rules=self.rules(),
            jitter=lambda: 0.0,
        )
        timer = SimpleNamespace(start=self._arm, stop=lambda: None)
        monitor._pulse._timer.stop()
        monitor._pulse._timer = cast("Any", timer)
        self._speaking = Speaking(
            cast("Any", SimpleNamespace(clock=self.wall)),
            monitor,
            self.screen,
            do=lambda _wish: None,
            show=lambda _item: None,
            refresh=lambda: None,
        )
        monitor.board_changed.connect(self._speaking.show_board)
        monitor.add_account(cast("Any", self.mailbox), complete=self._number > 0)
        if self.paused:
            monitor.pause(paused=True)
        self._stir()
        monitor.start(self.mailbox.standing(self.rules()))
        self._run()

    def _screen_of_next_run(self) -> Screen:
        screen = Screen(self)
        screen.disturbing, screen.refusal = self.screen.disturbing, self.screen.refusal
        return screen

    def quit(self) -> None:
        if self.monitor is not None:
            self.screen.close()
            self._bury()

    def start_again(self) -> None:
        """Start it where it does not run."""
        if self.monitor is None and not self.asleep:
            self.start()

    def end(self) -> None:
        """Nothing is left behind."""
        self.quit()
        self.log.close()

    def _bury(self) -> None:
        assert self.monitor is not None
        self.jobs.clear()
        self.monitor.close()
        self.monitor.deleteLater()
        self.monitor, self._left = None, None
        self.log.close()
        self._stir()

    def crash(self) -> None:
        """The process ends without a word."""
        if self.monitor is not None:
            self.dead = True
            self._bury()

    def _arm(self, milliseconds: int) -> None:
        self._left = timedelta(milliseconds=milliseconds)

    # -- the laptop ---------------------------------------------------------------------------------------

    def sleep(self, *, looking: bool = False) -> None:
        """Close the lid; ``looking``: while a look is under way."""
        if looking and self.monitor is not None and not self.asleep:
            self.monitor.refresh()
            self.mailbox.horizon = self.true
        self.asleep = True
        self._stir()

    def wake(self, *, bell: bool = False, bell_first: bool = False) -> None:
        """Open the lid; a ``bell`` may ring before or after what was under way comes back."""
        if not self.asleep:
            return
        self.asleep = False
        self._stir()
        if bell and bell_first and self.monitor is not None:
            self.monitor.wake()
        for _ in range(len(self.jobs)):
            if self.jobs and not self.dead:
                self.jobs.popleft()()
        self.mailbox.horizon = None
        if bell and not bell_first and self.monitor is not None and not self.dead:
            self.monitor.wake()
        self._run()

    def set_clock(self, ahead: timedelta) -> None:
        """The clock is so far ahead of the time from now on, or behind it."""
        self.skew = ahead
        self._stir()

    def travel(self, zone: str, first: date, last: date) -> None:
        """Tell Owed where the user is."""
        if not self.asleep:  # where it does not run, a settings file says so
            self.oracle.trips = (*self.oracle.trips, (first, last, zone))
            self._stir()
            if self.monitor is not None:
                self.monitor.set_rules(self.rules())
                self._run()

    def pause(self, *, paused: bool) -> None:
        if self.is_up and self.monitor is not None and paused != self.paused:
            self.paused = paused
            self._stir()
            self.monitor.pause(paused=paused)
            self._run()

    def disturb(self, *, may: bool, refusal: str = "") -> None:
        """Do Not Disturb, or a desktop that takes no notices."""
        self.screen.disturbing, self.screen.refusal = may, refusal
        self._stir()

    def connect(self, *, online: bool) -> None:
        self.mailbox.online = online
        self._stir()

    # -- the mail -----------------------------------------------------------------------------------------

    def receive(self, *, vip: bool) -> str:
        """Somebody asks something; give the id of what is owed."""
        self._number += 1
        number = ConversationId(self._number)
        who = Address(f"Client {number}", f"client{number}@{'vip' if vip else 'acme'}.example")
        name = item_id(ItemKind.REPLY, self._put(number, who, MYSELF, f"q{number}"))
        self.oracle.waiting[name] = Waiting(name, self.true, vip)
        self._run()
        return name

    def answer(self, name: str) -> None:
        """The user answers, on whatever device."""
        one = self.oracle.waiting[name]
        if one.settled is None:
            number, seen = self._asked(name)
            one.settled = self.true
            self._put(number, MYSELF, seen.message.sender, f"a{number}")
            self._run()

    def snooze(self, name: str, span: timedelta) -> None:
        one = self.oracle.waiting[name]
        if self.is_up and one.settled is None and not self.skew and self.monitor is not None:
            number, seen = self._asked(name)
            if number not in self.mailbox.known:
                return
            until = self.true + span
            one.snoozes.append(until)
            decision = Decision(seen.message.id, Act.SNOOZE, self.true, until)
            self.decisions = (*self.decisions, decision)
            self._stir()
            self.monitor.decided(self.rules(), [decision])
            self._run()

    def rules(self) -> Rules:
        calendar = replace(default_calendar(HOME), travel=tuple(Trip(*trip) for trip in self.oracle.trips))
        return Rules(
            me=Myself(frozenset({ME})),
            book=ClientBook((Entry("acme.example", CLIENTS), Entry("vip.example", VIP))),
            standards=shipped_standards(),
            calendar=calendar,
            decisions=Decisions(self.decisions),
            added={"Kanzlei": datetime.min.replace(tzinfo=self.true.tzinfo, year=2026)},
        )

    def _asked(self, name: str) -> tuple[ConversationId, Seen]:
        return next(
            (number, seen)
            for _, number, seen in self.mailbox.letters
            if item_id(ItemKind.REPLY, seen.message.id) == name
        )

    def _put(self, number: ConversationId, who: Address, to: Address, name: str) -> str:
        made = Message(MessageId(f"{name}@x.example"), who, (to,), (), "Contract", self.true, (), Mark.NONE)
        direction = Direction.OUT if who == MYSELF else Direction.IN
        need = Need.NONE if who == MYSELF else Need.ASKS
        self.mailbox.put(number, Seen(made, direction, Kind.PERSON, "Kanzlei", Reading(need)))
        return made.id
