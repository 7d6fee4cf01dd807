"""Which times to promise: the ends of the next working days, one of them as a suggestion. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.zones import utc
from trayapp.errors import SettingsTrouble

_LEAST = timedelta(hours=2)
"""Less working time than this is left of a day in which nothing more should be promised."""
_DAYS = (0, 1, 2, 4)
"""Working days from the first that can be promised: that one, the next, the one after, and a week."""
_ONE_DAY = timedelta(days=1)
_ONE_MINUTE = timedelta(minutes=1)


class NextTimes(NamedTuple):
    """Times that can be promised."""

    choices: tuple[datetime, ...]
    """In order (UTC), at least one."""
    suggested: datetime
    """One of them."""


def next_times(now: datetime, calendar: WorkingCalendar, after: datetime | None = None) -> NextTimes:
    """Return the times to promise at ``now``, all later than ``after`` (the promise that is to be moved).

    Suggested is the end of the next working day: near enough for the client, and to be beaten. Where the
    calendar has no working time, it is the same time tomorrow.
    """
    now = utc(now)
    start = max(now, utc(after)) if after is not None else now
    try:
        first = calendar.end_of_day(start)
        if calendar.between(start, first) < _LEAST:
            first = calendar.end_of_day(first)
        ends = [first]
        while len(ends) <= max(_DAYS):
            ends.append(calendar.end_of_day(ends[-1]))
        ends = [_unmistakable(end, calendar) for end in ends]
    except SettingsTrouble:
        whole = start.replace(minute=0, second=0, microsecond=0) + _ONE_DAY
        return NextTimes((whole, whole + _ONE_DAY), whole)
    is_today = calendar.day_of(ends[0]) == calendar.day_of(start)
    return NextTimes(tuple(ends[day] for day in _DAYS), ends[1] if is_today else ends[0])


def _unmistakable(end: datetime, calendar: WorkingCalendar) -> datetime:
    """Who works until midnight promises 23:59: nobody knows to which day "0:00" belongs."""
    return end - _ONE_MINUTE if calendar.local(end).time() == time(0) else end
