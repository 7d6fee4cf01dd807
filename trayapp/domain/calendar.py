"""Working time: which instants count when somebody promised to answer in "4 working hours".

Two inverse questions carry the rest: :meth:`WorkingCalendar.after` (when has so much working time passed?)
and :meth:`WorkingCalendar.between` (how much working time lies between?). Every instant is aware; answers
are UTC. An instant is working time when the clock on the wall of the calendar's zone shows a time inside one
of the day's intervals: an hour that daylight saving leaves out is not worked, one that comes twice is
worked twice. The working day is the local calendar day; a shift over midnight belongs to two of them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.zones import DAY_NAMES, change_of_offset, offsets, utc, zone_of
from trayapp.errors import SettingsTrouble

_MIDNIGHT = time(0)
_NO_TIME = timedelta(0)
_ONE_DAY = timedelta(days=1)
_LAST_MINUTE = timedelta(minutes=1)
_SEARCH_DAYS = 731
"""A calendar without working time for this long in a row counts as one that has none."""
_REMEMBERED_DAYS = 20_000

Span = tuple[datetime, datetime]
"""Start and end in UTC; the end does not belong to it."""


class Interval(NamedTuple):
    """Working time within one day, as the local clock shows it."""

    start: time
    end: time
    """Exclusive; ``time(0)`` and ``time.max`` mean midnight at the end of the day."""


class _Day(NamedTuple):
    """What one local day has to give."""

    spans: tuple[Span, ...]
    """In order, apart from each other, none empty."""
    total: timedelta


@dataclass(frozen=True)
class WorkingCalendar:
    """When the user works. Every method raises ``ValueError`` for an instant without a zone."""

    zone: str
    """A name of the IANA time zone database, such as ``Europe/Berlin``."""
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
    _days: dict[date, _Day] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Days already computed; an entry depends on nothing but the calendar."""

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
            return _overlap(self._day(first).spans, a, b)
        total = _overlap(self._day(first).spans, a, b) + _overlap(self._day(last).spans, a, b)
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
            worked = _overlap(self._day(day).spans, a, b)
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
        zone = zone_of(self.zone)
        early = datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)
        late = datetime.combine(day, at, zone).replace(fold=1).astimezone(UTC)
        if early <= late:
            return early
        return change_of_offset(late, early, zone)  # the clock jumps over this time

    def local(self, instant: datetime) -> datetime:
        """The same instant with the calendar's zone."""
        return utc(instant).astimezone(zone_of(self.zone))

    def day_of(self, instant: datetime) -> date:
        """The local calendar day of the instant."""
        return self.local(instant).date()

    def day_off(self, day: date) -> str:
        """Why a day of the week that is otherwise worked is off ("public holiday: Easter Monday"), or ""."""
        if not self.week[day.weekday()]:
            return ""
        if day in self.closed:
            return "own day off"
        if any(first <= day <= last for first, last in self.leave):
            return "leave"
        name = self._holidays(day.year).get(day)
        return "" if name is None else f"public holiday: {name}"

    def problems(self) -> tuple[str, ...]:
        """What keeps this calendar from being used, a sentence each; empty when it is sound."""
        return (
            *self._zone_problems(),
            *self._week_problems(),
            *self._leave_problems(),
            *self._country_problems(),
        )

    def _zone_problems(self) -> Iterator[str]:
        try:
            zone_of(self.zone)
        except SettingsTrouble as trouble:
            yield trouble.title

    def _week_problems(self) -> Iterator[str]:
        if len(self.week) != len(DAY_NAMES):
            yield f"A week has 7 days, this one has {len(self.week)}."
            return
        if not any(self.week):
            yield "There is no working time in the week."
        for name, intervals in zip(DAY_NAMES, self.week, strict=True):
            latest: Interval | None = None
            for interval in sorted(intervals):
                if not _ends_after_start(interval):
                    yield (
                        f"{name}: {_interval_text(interval)} ends before it starts; a shift over midnight is "
                        "written as two, up to 24:00 and from 00:00 on the next day."
                    )
                    continue
                if latest and (_at_midnight(latest.end) or interval.start < latest.end):
                    yield f"{name}: {_interval_text(latest)} and {_interval_text(interval)} overlap."
                latest = interval

    def _leave_problems(self) -> Iterator[str]:
        for first, last in self.leave:
            if last < first:
                yield f"The leave from {first.isoformat()} to {last.isoformat()} ends before it begins."

    def _country_problems(self) -> Iterator[str]:
        if self.region and not self.country:
            yield f"The region {self.region} needs a country."
        if self.country:
            try:
                _public_holidays(self.country, self.region, 2024)
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
        intervals = [interval for interval in self.week[day.weekday()] if _ends_after_start(interval)]
        if not intervals or self.day_off(day):
            return _Day((), _NO_TIME)
        clock = [
            (
                datetime.combine(day, start, UTC),
                datetime.combine(day + _at_midnight(end) * _ONE_DAY, _end(end), UTC),
            )
            for start, end in intervals
        ]
        spans = _joined(
            (max(begin - offset, since), min(end - offset, until))
            for since, until, offset in offsets(day, zone_of(self.zone))
            for begin, end in clock
        )
        return _Day(spans, sum((end - begin for begin, end in spans), _NO_TIME))

    def _holidays(self, year: int) -> dict[date, str]:
        return _public_holidays(self.country, self.region, year) if self.country else {}

    def _no_working_time(self, instant: datetime) -> SettingsTrouble:
        return SettingsTrouble(
            f"There is no working time within two years of {self.day_of(instant).isoformat()}.",
            "Set working hours in the settings under Working time.",
        )


def default_calendar(zone: str) -> WorkingCalendar:
    """Monday to Friday, 09:00 to 17:00, no holidays: what a fresh set-up starts with."""
    workday = (Interval(time(9), time(17)),)
    return WorkingCalendar(zone=zone, week=(workday,) * 5 + ((), ()))


def countries() -> dict[str, tuple[str, ...]]:
    """Return the countries whose public holidays are known, each with its regions, by their codes."""
    import holidays  # 140 ms: only where somebody chooses a country

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(known.items())}


@functools.lru_cache(maxsize=256)
def _public_holidays(country: str, region: str, year: int) -> dict[date, str]:
    """Public holidays of one year with their English names where there are any.

    Raises ``SettingsTrouble`` for a country or region that the package does not know.
    """
    import holidays  # costs 140 ms, and only those who set a country need it

    try:
        days = holidays.country_holidays(country.upper(), subdiv=region or None, years=year, language="en_US")
    except (NotImplementedError, AttributeError) as error:
        place = f'the region "{region}" of the country "{country}"' if region else f'the country "{country}"'
        raise SettingsTrouble(
            f"The public holidays of {place} are not known.",
            'Give the country by its two letters, for example "DE", and the region as its own law names it.',
        ) from error
    return dict(days.items())


def _overlap(spans: tuple[Span, ...], a: datetime, b: datetime) -> timedelta:
    """How much of the spans lies between ``a`` and ``b``."""
    total = _NO_TIME
    for begin, end in spans:
        if end <= a:
            continue
        if begin >= b:
            break
        total += min(end, b) - max(begin, a)
    return total


def _joined(spans: Iterator[Span]) -> tuple[Span, ...]:
    """Spans in order, with those that touch or overlap made one and empty ones left out."""
    joined: list[Span] = []
    for begin, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)


def _at_midnight(end: time) -> bool:
    """Whether this end of an interval means 24:00."""
    return end in (_MIDNIGHT, time.max)


def _end(end: time) -> time:
    return _MIDNIGHT if _at_midnight(end) else end


def _ends_after_start(interval: Interval) -> bool:
    return _at_midnight(interval.end) or interval.start < interval.end


def _interval_text(interval: Interval) -> str:
    end = "24:00" if _at_midnight(interval.end) else interval.end.strftime("%H:%M")
    return f"{interval.start.strftime('%H:%M')}–{end}"
