"""Working time: which instants count when somebody promised to answer in "4 working hours".

Two inverse questions carry the rest: :meth:`WorkingCalendar.after` (when has so much working time passed?)
and :meth:`WorkingCalendar.between` (how much working time lies between?). Every instant is aware; answers
are UTC. An instant is working time when the clock on the wall of the zone in force shows a time inside one
of the day's intervals: an hour that daylight saving leaves out is not worked, one that comes twice is
worked twice. The working day is the local calendar day; a shift over midnight belongs to two of them. On a
journey another zone is in force (``domain/clocks/travel.py``).
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.day_hours import (
    Interval,
    Span,
    joined,
    on_the_wall,
    overlap,
    week_problems,
    without,
)
from trayapp.domain.clocks.holidays_of import public_holidays
from trayapp.domain.clocks.travel import Trip, Whereabouts, at_on, travel_problems
from trayapp.domain.clocks.zones import utc, zone_of
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

__all__ = ["DayOff", "Interval", "Span", "Trip", "WorkingCalendar", "default_calendar"]

_NO_TIME = timedelta(0)
_ONE_DAY = timedelta(days=1)
_LAST_MINUTE = timedelta(minutes=1)
_SEARCH_DAYS = 731
"""A calendar without working time for this long in a row counts as one that has none."""
_REMEMBERED_DAYS = 20_000


class DayOff(NamedTuple):
    """Whole days that another calendar says are not worked."""

    first: date
    last: date
    """It belongs to them."""
    why: str
    """What that calendar calls them, with its name: "Works holiday (Office)"."""


class _Day(NamedTuple):
    """What one local day has to give."""

    spans: tuple[Span, ...]
    """In order, apart from each other, none empty."""
    total: timedelta


@dataclass(frozen=True)
class WorkingCalendar:
    """When the user works. Every method raises ``ValueError`` for an instant without a zone."""

    zone: str
    """At home: a name of the IANA time zone database, such as ``Europe/Berlin``."""
    week: tuple[tuple[Interval, ...], ...]
    """Seven days, Monday first; a day that is not worked is an empty tuple."""
    country: str = ""
    """Two letters (ISO 3166-1) whose public holidays are not worked; "" for none."""
    region: str = ""
    """A part of the country with holidays of its own (``BY``), as the ``holidays`` package names it."""
    closed: frozenset[date] = frozenset()
    """Own days off, one by one."""
    leave: tuple[tuple[date, date], ...] = ()
    """First and last day of each leave, both off."""
    travel: tuple[Trip, ...] = ()
    """Days on which another zone's clock counts."""
    entries: tuple[DayOff, ...] = ()
    """Days off of other calendars (iCalendar files and feeds)."""
    busy: tuple[Span, ...] = ()
    """Time that entries of other calendars take away, in UTC."""
    _days: dict[date, _Day] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Days already computed; an entry depends on nothing but the calendar."""
    _where: Whereabouts = field(init=False, repr=False, compare=False)
    _off: dict[date, str] = field(init=False, repr=False, compare=False)
    _taken: tuple[Span, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_where", Whereabouts(self.zone, self.travel))
        object.__setattr__(self, "_off", _each_day(self.entries))
        object.__setattr__(self, "_taken", joined(self.busy))

    def after(self, start: datetime, span: timedelta) -> datetime:
        """The first instant (UTC) at which ``span`` of working time has passed since ``start``.

        That is the end of a working day, not the start of the next, when the span just fits. Raises
        ``ValueError`` for a negative span, ``SettingsTrouble`` where the calendar has no working time.
        """
        start = utc(start)
        if span <= _NO_TIME:
            if span < _NO_TIME:
                raise ValueError("working time runs forward: the span must not be negative")
            return start
        left = span
        for begin, end in self._spans_from(start):
            room = end - begin
            if left <= room:
                return begin + left
            left -= room
        raise self._no_working_time(start)

    def between(self, a: datetime, b: datetime) -> timedelta:
        """The working time from ``a`` to ``b``, negative when ``b`` comes first."""
        a, b = utc(a), utc(b)
        if b < a:
            return -self.between(b, a)
        first, last = self.day_of(a), self.day_of(b)
        if first == last:
            return overlap(self._day(first).spans, a, b)
        total = overlap(self._day(first).spans, a, b) + overlap(self._day(last).spans, a, b)
        day = first + _ONE_DAY
        while day < last:
            total += self._day(day).total
            day += _ONE_DAY
        return total

    def pieces(self, a: datetime, b: datetime) -> list[tuple[date, timedelta]]:
        """The working time from ``a`` to ``b``, local day by local day; days without any are left out."""
        a, b = utc(a), utc(b)
        found = []
        day, last = self.day_of(a), self.day_of(b)
        while day <= last:
            worked = overlap(self._day(day).spans, a, b)
            if worked:
                found.append((day, worked))
            day += _ONE_DAY
        return found

    def is_working(self, instant: datetime) -> bool:
        """Whether the instant is working time; the end of an interval is not."""
        instant = utc(instant)
        return any(begin <= instant < end for begin, end in self._day(self.day_of(instant)).spans)

    def next_working(self, instant: datetime) -> datetime:
        """The instant itself if it is working time, else the start of the next working time.

        Raises ``SettingsTrouble`` where the calendar has no working time.
        """
        instant = utc(instant)
        for begin, _end in self._spans_from(instant):
            return begin
        raise self._no_working_time(instant)

    def latest_working(self, instant: datetime) -> datetime:
        """The instant itself if it is working time, else the last minute of the working time before it.

        Raises ``SettingsTrouble`` where the calendar has no working time.
        """
        instant = utc(instant)
        day = self.day_of(instant)
        for _ in range(_SEARCH_DAYS):
            for begin, end in reversed(self._day(day).spans):
                if begin <= instant:
                    return instant if instant < end else max(begin, end - _LAST_MINUTE)
            day -= _ONE_DAY
        raise self._no_working_time(instant)

    def end_of_day(self, instant: datetime) -> datetime:
        """The end (UTC) of the working day that the instant belongs to.

        Before work and in a break that is the end of the same day; from the end of work on, and on days
        off, the end of the next working day. Raises ``SettingsTrouble`` where there is none.
        """
        instant = utc(instant)
        for day in self._working_days_from(self.day_of(instant)):
            end = self._day(day).spans[-1][1]
            if end > instant:
                return end
        raise self._no_working_time(instant)

    def next_day_at(self, instant: datetime, at: time) -> datetime:
        """The local time ``at`` on the next working day after the instant's local day, as UTC.

        A time that daylight saving leaves out is the instant of the change; one that comes twice is the
        first of both. Raises ``SettingsTrouble`` where the calendar has no working time.
        """
        return self.at(self.working_day(instant, 1), at)

    def working_day(self, instant: datetime, count: int) -> date:
        """The ``count``-th working day after the instant's local day (1 or more).

        Raises ``SettingsTrouble`` where the calendar has no working time.
        """
        days = self._working_days_from(self.day_of(instant) + _ONE_DAY)
        for number, day in enumerate(days, start=1):
            if number == count:
                return day
        raise self._no_working_time(utc(instant))

    def hours(self, day: date) -> tuple[Span, ...]:
        """The working time of a local day as spans of UTC, in order; empty for a day off."""
        return self._day(day).spans

    def at(self, day: date, at: time) -> datetime:
        """The instant (UTC) at which the local clock first shows ``at`` or later on ``day``."""
        found = at_on(day, at, self._where.zone_on(day))
        return max(found, self._where.begins(day)) if self.travel else found

    def zone_at(self, instant: datetime) -> str:
        """The zone of the clock that the user wears at the instant: at home, or on a trip."""
        return self._where.zone_at(utc(instant))

    def local(self, instant: datetime) -> datetime:
        """The same instant with the zone in force."""
        return utc(instant).astimezone(zone_of(self.zone_at(instant)))

    def day_of(self, instant: datetime) -> date:
        """The local calendar day of the instant."""
        return self._where.day_of(utc(instant))

    def day_off(self, day: date) -> str:
        """Why a day of the week that is otherwise worked is off ("public holiday: Easter Monday"), or ""."""
        if not self.week[day.weekday()]:
            return ""
        if day in self.closed:
            return tr("own day off")
        if any(first <= day <= last for first, last in self.leave):
            return tr("leave")
        if day in self._off:
            return self._off[day]
        name = self._holidays(day.year).get(day)
        return "" if name is None else tr("public holiday: {name}", name=name)

    def problems(self) -> tuple[str, ...]:
        """What keeps this calendar from being used, a sentence each; empty when it is sound."""
        return (
            *self._zone_problems(),
            *week_problems(self.week),
            *self._leave_problems(),
            *travel_problems(self.travel),
            *self._country_problems(),
        )

    def _zone_problems(self) -> Iterator[str]:
        try:
            zone_of(self.zone)
        except SettingsTrouble as trouble:
            yield trouble.title

    def _leave_problems(self) -> Iterator[str]:
        for first, last in self.leave:
            if last < first:
                yield tr(
                    "The leave from {first} to {last} ends before it begins.",
                    first=first.isoformat(),
                    last=last.isoformat(),
                )

    def _country_problems(self) -> Iterator[str]:
        if self.region and not self.country:
            yield tr("The region {region} needs a country.", region=self.region)
        if self.country:
            try:
                public_holidays(self.country, self.region, 2024)
            except SettingsTrouble as trouble:
                yield trouble.title

    def _spans_from(self, instant: datetime) -> Iterator[Span]:
        """Working time from the instant on, clipped to it; ends when two years bring none."""
        for day in self._working_days_from(self.day_of(instant)):
            for begin, end in self._day(day).spans:
                if end > instant:
                    yield max(begin, instant), end

    def _working_days_from(self, day: date) -> Iterator[date]:
        """Local days with working time; ends when two years bring none."""
        idle = 0
        while idle <= _SEARCH_DAYS:
            idle += 1
            if self._day(day).spans:
                yield day
                idle = 0
            day += _ONE_DAY

    def _day(self, day: date) -> _Day:
        try:
            return self._days[day]
        except KeyError:
            if len(self._days) >= _REMEMBERED_DAYS:
                self._days.clear()
            computed = self._days[day] = self._computed_day(day)
            return computed

    def _computed_day(self, day: date) -> _Day:
        intervals = self.week[day.weekday()]
        if not intervals or self.day_off(day):
            return _Day((), _NO_TIME)
        spans = on_the_wall(intervals, day, zone_of(self._where.zone_on(day)))
        if self.travel:
            begins = self._where.begins(day)
            spans = tuple((max(begin, begins), end) for begin, end in spans if end > begins)
        if spans and self._taken:
            after = bisect.bisect_left(self._taken, spans[-1][1], key=lambda span: span[0])
            before = bisect.bisect_right(self._taken, spans[0][0], key=lambda span: span[1])
            spans = without(spans, self._taken[before:after])
        return _Day(spans, sum((end - begin for begin, end in spans), _NO_TIME))

    def _holidays(self, year: int) -> dict[date, str]:
        return public_holidays(self.country, self.region, year) if self.country else {}

    def _no_working_time(self, instant: datetime) -> SettingsTrouble:
        return SettingsTrouble(
            tr("There is no working time within two years of {day}.", day=self.day_of(instant).isoformat()),
            tr("Set working hours in the settings under Working time."),
        )


def default_calendar(zone: str) -> WorkingCalendar:
    """Monday to Friday, 09:00 to 17:00, no holidays: what a fresh set-up starts with."""
    workday = (Interval(time(9), time(17)),)
    return WorkingCalendar(zone=zone, week=(workday,) * 5 + ((), ()))


def _each_day(entries: tuple[DayOff, ...]) -> dict[date, str]:
    """Every day that is off, with the reason of the entry that names it first."""
    found: dict[date, str] = {}
    for first, last, why in entries:
        for count in range((last - first).days + 1):
            found.setdefault(first + count * _ONE_DAY, why)
    return found
