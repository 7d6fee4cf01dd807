"""What a patient person with a wall calendar would say, minute by minute; nothing of Owed's code is used.

Hours are 09:00 to 17:00, Monday to Friday, by the zone of the day. A client hears within 24 hours, a VIP
within 90 working minutes; both are warned of at half the time, 30 minutes before, and once when missed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

HOME = "Europe/Berlin"
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
CALM = timedelta(minutes=3)
"""So soon after something was due, or could be said again, it was said."""

Trips = tuple[tuple[date, date, str], ...]


class Rung(NamedTuple):
    """One thing to say."""

    name: str
    at: datetime


def zone_on(day: date, trips: Trips) -> ZoneInfo:
    """Where the user is on a day; of two trips the later one counts."""
    names = [zone for first, last, zone in trips if first <= day <= last]
    return ZoneInfo(names[-1] if names else HOME)


@cache
def day_worked(minute: datetime, trips: Trips) -> date | None:
    """On which day's hours a minute (UTC) falls, or None."""
    for shift in (-1, 0, 1):
        day = minute.date() + shift * DAY
        there = minute.astimezone(zone_on(day, trips))
        if there.date() == day and day.weekday() < 5 and time(9) <= there.time() < time(17):
            return day
    return None


def worked_from(minute: datetime, trips: Trips) -> datetime:
    """The first working minute from this one on."""
    while day_worked(minute, trips) is None:
        minute += MINUTE
    return minute


def worked_until(minute: datetime, trips: Trips) -> datetime:
    """The last working minute up to this one."""
    while day_worked(minute, trips) is None:
        minute -= MINUTE
    return minute


def after_working(since: datetime, minutes: int, trips: Trips) -> datetime:
    """When so many working minutes have passed, counted one by one."""
    at = since
    while minutes:
        minutes -= day_worked(at, trips) is not None
        at += MINUTE
    return at


@cache
def rungs(since: datetime, vip: bool, trips: Trips) -> tuple[Rung, ...]:
    """Everything that is to be said of one item."""
    due = after_working(since, 90, trips) if vip else since + DAY
    half = after_working(since, 45, trips) if vip else since + DAY / 2
    said: dict[datetime, str] = {}
    for name, wanted in sorted((("half", half), ("before", due - 30 * MINUTE)), key=lambda one: one[1]):
        at = moved(wanted, since, due, trips) if since + MINUTE <= wanted < due else None
        if at is not None:
            said[at] = name  # what stands nearer to due speaks for what is due at the same time
    rising = [Rung(name, at) for at, name in sorted(said.items())]
    return (*rising, Rung("missed", worked_from(due, trips)))


def moved(wanted: datetime, since: datetime, due: datetime, trips: Trips) -> datetime | None:
    """When a warning is given that is wanted at a time when nobody may work."""
    if day_worked(wanted, trips) is not None:
        return wanted
    before, after = worked_until(wanted, trips), worked_from(wanted, trips)
    if after + 60 * MINUTE <= due and day_worked(due - MINUTE, trips) is not None:
        return after
    if day_worked(before, trips) != day_worked(after, trips):
        begins, ends = before, before + MINUTE
        while day_worked(begins - MINUTE, trips) is not None:
            begins -= MINUTE
        half_hour = ends - 30 * MINUTE
        before = max(begins, half_hour, since + (ends - since) / 2 if since < ends else begins)
    if before >= since + MINUTE:
        return before
    first = worked_from(since + MINUTE, trips)
    return first if first < due else None


@dataclass
class Waiting:
    """Somebody who wrote."""

    id: str
    since: datetime
    vip: bool
    settled: datetime | None = None
    snoozes: list[datetime] = field(default_factory=list)
    covered: set[str] = field(default_factory=set)
    """What the user has been told."""
    cut_short: dict[str, int] = field(default_factory=dict)
    """What a crash came in the middle of, and how often."""
    again: int = 0
    """How often a crash allows a word to be repeated."""

    def passed(self, wall: datetime, trips: Trips) -> set[str]:
        """Everything that was to be said of it by now."""
        ended = {f"snooze {until}" for until in self.snoozes[-1:] if until <= wall}
        return {rung.name for rung in rungs(self.since, self.vip, trips) if rung.at <= wall} | ended

    def rests(self, wall: datetime) -> bool:
        """Whether the user put it off."""
        return bool(self.snoozes) and wall < self.snoozes[-1]

    def silent(self, wall: datetime, trips: Trips) -> set[str]:
        """What was to be said by now and was not, but for what a crash excuses.

        It is excused if the crash came in the middle of the word twice, or if another word is still to come.
        """
        excused = {
            key for key, times in self.cut_short.items() if times > 1 or not self.all_said(wall, trips)
        }
        return self.passed(wall, trips) - self.covered - excused

    def all_said(self, wall: datetime, trips: Trips) -> bool:
        """Whether nothing of it is still to come."""
        return all(rung.at <= wall for rung in rungs(self.since, self.vip, trips))


class Oracle:
    """Hears every notice, and says at once what is wrong with it; asked in calm minutes, what is missing."""

    def __init__(self) -> None:
        self.waiting: dict[str, Waiting] = {}
        self.trips: Trips = ()
        self.told = 0
        """Notices heard."""
        self._backlog: set[str] = set()
        self._summaries = 0

    def can_speak_again(self, wall: datetime) -> None:
        """The program woke, or started, or may disturb again: what is due by now is to be one summary."""
        self._backlog = {one.id for one in self.waiting.values() if self._fresh(one, wall)}
        self._summaries = 0

    def hear(self, wall: datetime, about: Iterable[str], carried: Iterable[str], known: datetime) -> None:
        """Judge a notice: ``carried`` stood in the notice whose place it takes; ``known`` is until when
        the program must know what was answered.
        """
        self.told += 1
        fresh = set(about) - set(carried)
        if fresh & self._backlog:
            self._summaries += 1
            assert self._summaries == 1, f"{wall}: two notices where one summary was due"
        for name in about:
            one = self.waiting[name]
            if name in fresh:
                assert one.settled is None or one.settled > known, f"{wall}: {name} was answered"
                assert not one.rests(wall), f"{wall}: {name} was put off until {one.snoozes[-1]}"
                if not one.passed(wall, self.trips) - one.covered:
                    assert one.again > 0, f"{wall}: {name} was said before, and nothing new came due"
                    one.again -= 1
            one.covered |= one.passed(wall, self.trips)
        self._backlog -= set(about)

    def crash(self, wall: datetime, about: Iterable[str]) -> None:
        """The program died in the middle of a notice that the user may have seen, or not."""
        for name in about:
            one = self.waiting[name]
            for key in one.passed(wall, self.trips) - one.covered:
                one.cut_short[key] = one.cut_short.get(key, 0) + 1
            if one.all_said(wall, self.trips):
                one.again += 1

    def nothing_is_lost(self, wall: datetime, known: datetime) -> None:
        """Check, in a calm minute, that everything was said by now that is to be said.

        ``known`` is when the program last read the mailbox.
        """
        for one in self.waiting.values():
            if one.since > known or one.settled is not None or one.rests(wall) or one.rests(wall - CALM):
                continue
            silent = one.silent(wall - CALM, self.trips)
            assert not silent, f"{wall}: nobody spoke of {one.id}: {silent}"

    def _fresh(self, one: Waiting, wall: datetime) -> bool:
        if one.settled is not None or one.rests(wall):
            return False
        return bool(one.silent(wall, self.trips))
