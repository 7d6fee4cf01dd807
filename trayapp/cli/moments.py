"""Times as people type them on a command line."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.errors import OwedError
from trayapp.tongue import tr

_SPAN = re.compile(r"(\d{1,5})\s*(m|min|minutes?|h|hours?|d|days?)", re.IGNORECASE)
BEGINNING_OF_DAY = time(9)
END_OF_DAY = time(17)
"""Both of a day without working hours."""
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


class NotATime(OwedError):
    """What was typed is no time."""


def moment(text: str, zone: str) -> datetime:
    """Return the instant (UTC) of an ISO 8601 time; without an offset it is meant in ``zone``."""
    try:
        parsed = datetime.fromisoformat(text.strip())
    except ValueError:
        raise NotATime(
            tr("{text!r} is not a time.", text=text),
            tr("Write it as 2026-05-04T09:00, with or without an offset."),
        ) from None
    if parsed.tzinfo is None:
        parsed = parsed.replace(tzinfo=ZoneInfo(zone))
    try:
        return parsed.astimezone(UTC)
    except OverflowError:
        raise _out_of_range(text) from None


def written_day(day: date) -> str:
    """Say a day as it is typed, where people read that, or else as they write it."""
    parts = {"year": f"{day:%Y}", "month": f"{day:%m}", "day": f"{day:%d}"}
    return tr("{year}-{month}-{day}", "a date in numbers", **parts)


def by(text: str, now: datetime, calendar: WorkingCalendar) -> datetime:
    """Return a deadline: a time, a span from ``now``, or a day, which means the end of its working hours."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return until(text, now, calendar.zone_at(now))
    end = _working_day(text, day, calendar)[1]
    if end <= now:
        raise NotATime(tr("{text!r} is past already.", text=text), tr("Choose a later day."))
    return end


def snoozed(text: str, now: datetime, calendar: WorkingCalendar) -> datetime:
    """Return the end of a snooze: a time, a span from ``now``, or a day: when its working hours begin."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return until(text, now, calendar.zone_at(now))
    begin = _working_day(text, day, calendar)[0]
    if begin <= now:
        raise NotATime(tr("{text!r} has begun already.", text=text), tr("Choose a later day, or a time."))
    return begin


def until(text: str, now: datetime, zone: str) -> datetime:
    """Return the end of a snooze: a span from ``now`` such as ``2h``, or a time. Raises when it is past."""
    span = _SPAN.fullmatch(text.strip())
    end = now + int(span[1]) * _UNITS[span[2][0].lower()] if span else moment(text, zone)
    if end <= now:
        raise NotATime(tr("{text!r} is past already.", text=text), tr("Choose a later time."))
    return end


def _working_day(text: str, day: date, calendar: WorkingCalendar) -> tuple[datetime, datetime]:
    """Return when work begins and ends on a day, or would."""
    try:
        hours = calendar.hours(day)
        if hours:
            return hours[0][0], hours[-1][1]
        return calendar.at(day, BEGINNING_OF_DAY), calendar.at(day, END_OF_DAY)
    except OverflowError:
        raise _out_of_range(text) from None


def _out_of_range(text: str) -> NotATime:
    return NotATime(tr("{text!r} is out of range.", text=text), tr("Choose a time within this century."))
