"""Weeks of sleeping, travelling and crashing: everything is said exactly as often as it should be.

The oracle (``oracle.py``) hears each notice when it is given and knows at once one that comes twice, too
early, about somebody who was answered, or beside the one summary; in calm minutes it asks what is missing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.bridge.life import Life

MONDAY = datetime(2026, 3, 2, 8, 5, tzinfo=UTC)
"""09:05 in Berlin; America's clocks change on the 8th, Europe's on the 29th."""
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NEW_YORK = "America/New_York"


@pytest.fixture
def life(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Life]:
    life = Life(tmp_path / "decisions.sqlite3", monkeypatch, MONDAY)
    life.start()
    yield life
    life.end()


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """In March 2026 and on, UTC."""
    return datetime(2026, 3, 1, hour, minute, tzinfo=UTC) + (day - 1) * DAY


def test_a_quiet_week(life: Life) -> None:
    """Half and 30 minutes before fall on the same evening for the one; the other hears three times."""
    life.receive(vip=False)
    life.until(MONDAY + 3 * HOUR)
    asked = life.receive(vip=True)
    life.until(MONDAY + DAY + HOUR)
    life.answer(asked)
    life.until(MONDAY + 7 * DAY)
    assert life.oracle.told == 5


@pytest.mark.parametrize(("fatal", "told"), [("before", 2), ("after", 3)])
def test_a_crash_before_the_last_word_repeats_nothing(life: Life, fatal: str, told: int) -> None:
    """The half is said or not, nobody knows; 30 minutes before and the missed answer are said for sure."""
    life.receive(vip=True)
    life.fatal = fatal
    life.until(MONDAY + 46 * MINUTE)
    assert life.monitor is None, "it died with the first notice"
    life.start()
    life.until(MONDAY + 59 * MINUTE)
    assert life.oracle.told == told - 2
    life.until(MONDAY + DAY)
    assert life.oracle.told == told


@pytest.mark.parametrize(("fatal", "told"), [("before", 3), ("after", 4)])
def test_a_last_word_that_a_crash_cut_short_is_said_again(life: Life, fatal: str, told: int) -> None:
    life.receive(vip=True)
    life.until(MONDAY + 89 * MINUTE)
    life.fatal = fatal
    life.until(MONDAY + 91 * MINUTE)
    assert life.monitor is None
    for _ in range(3):
        life.start()
        life.until(life.true + HOUR)
        life.crash()
    assert life.oracle.told == told


def test_a_notice_that_kills_the_program_each_time_is_given_up(life: Life) -> None:
    life.receive(vip=True)
    life.until(MONDAY + 89 * MINUTE)
    for _ in range(2):
        life.fatal = "before"
        life.start()
        life.until(life.true + 2 * MINUTE)
        assert life.monitor is None
    life.start()
    life.until(life.true + DAY)
    assert life.oracle.told == 2


class Story:
    """A month as it goes: each day has its letters, its meetings and its accidents."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.chance = random.Random(6)
        self.open: list[str] = []

    def day(self, day: int, **accidents: Callable[[], None]) -> None:
        """Live through a day: open at 08:00 in Berlin, closed at noon and from 18:30 on.

        ``accidents`` happen at the hour (UTC) in their names.
        """
        life, chance = self.life, self.chance
        plan: list[tuple[datetime, Callable[[], None]]] = [
            (at(day, 7), lambda: life.wake(bell=chance.random() < 0.5, bell_first=chance.random() < 0.5)),
            (at(day, 11, 5), lambda: life.sleep(looking=chance.random() < 0.5)),
            (at(day, 12, 5), lambda: life.wake(bell=chance.random() < 0.7)),
            (at(day, 17, 35), life.sleep),
        ]
        for _ in range(chance.randrange(2, 6)):
            when = at(day, chance.randrange(6, 20), chance.randrange(60))
            plan.append((when, lambda: self.open.append(life.receive(vip=chance.random() < 0.5))))
        answers = (
            at(day, chance.randrange(5, 21), chance.randrange(60)) for _ in range(chance.randrange(1, 5))
        )
        plan += [(when, self._answer_one) for when in answers]
        if chance.random() < 0.5:
            plan.append((at(day, chance.randrange(8, 16), 3), self._snooze_one))
        plan += [(at(day, *map(int, when[1:].split("_"))), act) for when, act in accidents.items()]
        for when, act in sorted(plan, key=lambda one: one[0]):
            life.until(when)
            act()

    def _answer_one(self) -> None:
        if self.open:
            self.life.answer(self.open.pop(self.chance.randrange(len(self.open))))

    def _snooze_one(self) -> None:
        if self.open:
            self.life.snooze(self.chance.choice(self.open), self.chance.choice((1, 3, 20)) * HOUR)


def test_a_month(life: Life) -> None:
    story = Story(life)

    def abroad() -> None:
        life.travel(NEW_YORK, date(2026, 3, 9), date(2026, 3, 12))

    story.day(2)
    story.day(3, _9_20=life.crash, _9_40=life.start)
    story.day(4, _8_0=lambda: life.disturb(may=False), _14_0=lambda: life.disturb(may=True))
    story.day(5, _8_0=lambda: setattr(life, "fatal", "after"), _15_30=life.start_again)
    story.day(6, _9_0=lambda: life.pause(paused=True), _15_0=lambda: life.pause(paused=False), _16_0=abroad)
    # A weekend in a bag; on Sunday America's clocks go forward.
    story.day(9)
    story.day(10, _13_0=lambda: life.set_clock(3 * HOUR), _16_0=lambda: life.set_clock(0 * HOUR))
    story.day(11, _8_0=lambda: setattr(life, "fatal", "before"), _16_30=life.start_again)
    story.day(12, _13_0=lambda: life.set_clock(-5 * HOUR), _14_30=life.crash, _14_50=life.start)
    story.day(13, _8_0=lambda: life.set_clock(0 * HOUR), _12_0=life.quit)
    story.day(16)  # it does not run at all,
    story.day(17)
    story.day(18, _13_0=life.start)  # until somebody starts it
    story.day(19, _6_50=lambda: life.connect(online=False), _10_0=lambda: life.connect(online=True))
    story.day(20, _8_0=lambda: life.disturb(may=True, refusal="Nobody answers."), _13_0=life.crash)
    story.day(23, _12_10=life.start, _13_0=lambda: life.disturb(may=True))
    story.day(24, _9_0=lambda: life.disturb(may=False), _10_0=life.crash, _12_30=life.start)
    story.day(25, _9_0=lambda: life.disturb(may=True))
    story.day(26, _9_0=lambda: life.set_clock(40 * DAY), _9_6=lambda: life.set_clock(0 * HOUR))
    story.day(27)
    story.day(30)  # Europe's clocks went forward over the weekend
    story.day(31, _9_0=life.quit, _9_5=life.start, _9_10=life.crash, _9_15=life.start)
    life.wake(bell=True)
    life.until(at(34))
    assert life.oracle.told > 60


ACTS = st.one_of(
    st.tuples(st.just("receive"), st.booleans()),
    st.tuples(st.just("answer"), st.integers(0, 9)),
    st.tuples(st.just("snooze"), st.tuples(st.integers(0, 9), st.sampled_from([20, 60, 300, 1200]))),
    st.tuples(st.just("sleep"), st.booleans()),
    st.tuples(st.just("wake"), st.tuples(st.booleans(), st.booleans())),
    st.tuples(st.sampled_from(["crash", "quit", "start"]), st.none()),
    st.tuples(st.just("fatal"), st.sampled_from(["before", "after"])),
    st.tuples(st.just("clock"), st.sampled_from([0, 0, 180, -180, -20, 1500])),
    st.tuples(st.sampled_from(["pause", "disturb", "refuse", "connect"]), st.booleans()),
    st.tuples(st.just("travel"), st.integers(-1, 1)),
)
WAITS = st.sampled_from([0, 1, 4, 5, 10, 45, 90, 240, 600])
"""Minutes until the next thing happens."""


def live(life: Life, names: list[str], act: str, what: object) -> None:
    """Let one thing happen, if it can."""
    match act, what:
        case "receive", bool(vip):
            names.append(life.receive(vip=vip))
        case "answer", int(which) if names:
            life.answer(names[which % len(names)])
        case "snooze", (int(which), int(minutes)) if names:
            life.snooze(names[which % len(names)], minutes * MINUTE)
        case "clock", int(minutes):
            life.set_clock(minutes * MINUTE)
        case "travel", int(days):
            first = life.true.date() + days * DAY
            life.travel(NEW_YORK, first, first + 2 * DAY)
        case _:
            befall(life, act, what)


def befall(life: Life, act: str, what: object) -> None:
    """Let something happen to the laptop or to the program."""
    match act, what:
        case "sleep", bool(looking):
            life.sleep(looking=looking)
        case "wake", (bool(bell), bool(early)):
            life.wake(bell=bell, bell_first=early)
        case "fatal", str(how):
            life.fatal = how
        case "pause", bool(paused):
            life.pause(paused=paused)
        case "disturb", bool(may):
            life.disturb(may=may)
        case "refuse", bool(refused):
            life.disturb(may=True, refusal="Nobody answers." if refused else "")
        case "connect", bool(online):
            life.connect(online=online)
        case _:
            {"crash": life.crash, "quit": life.quit, "start": life.start_again}[act]()


Days = list[tuple[int, tuple[str, object]]]
TOLD: tuple[tuple[int, Days], ...] = (
    # Two clicks in the same second: the later snooze holds.
    (43, [(0, ("snooze", (0, 60))), (0, ("answer", 7)), (0, ("snooze", (4, 20)))]),
    # What a crash leaves in doubt is spoken of with its next word, and others meanwhile with theirs.
    (
        0,
        [
            (0, ("receive", False)),
            (0, ("receive", False)),
            (0, ("fatal", "before")),
            (0, ("snooze", (7, 20))),
            (90, ("receive", False)),
        ],
    ),
)
"""What was found before."""


@pytest.mark.parametrize(("begin", "story"), TOLD)
def test_days_that_went_wrong_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begin: int, story: Days
) -> None:
    lived(Life(tmp_path / "decisions.sqlite3", monkeypatch, MONDAY + begin * HOUR), story)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(begin=st.integers(0, 6 * 24), story=st.lists(st.tuples(WAITS, ACTS), min_size=5, max_size=40))
def test_any_days(
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    begin: int,
    story: Days,
) -> None:
    file = tmp_path_factory.mktemp("life") / "decisions.sqlite3"
    lived(Life(file, monkeypatch, MONDAY + begin * HOUR), story)


def lived(life: Life, story: Days) -> None:
    """Live through a story; the oracle says what was wrong with it."""
    try:
        life.start()
        names = [life.receive(vip=True), life.receive(vip=False)]
        for minutes, (act, what) in story:
            life.until(life.true + minutes * MINUTE)
            live(life, names, act, what)
        # In the end everything is well again, and nothing may be missing.
        life.wake(bell=True)
        life.disturb(may=True)
        life.connect(online=True)
        life.start_again()
        life.pause(paused=False)
        life.until(life.true + 2 * DAY)
    finally:
        life.end()
