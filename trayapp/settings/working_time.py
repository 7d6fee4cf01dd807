"""Working time as the settings file writes it: days by name, hours as ``"09:00-12:30"``."""

from __future__ import annotations

from datetime import date, time, timedelta

from trayapp.domain.board.slots import Habits
from trayapp.domain.clocks.calendar import Interval, Trip, WorkingCalendar
from trayapp.domain.clocks.zones import DAY_NAMES
from trayapp.settings.table import Table
from trayapp.tongue import tr

_MIDNIGHT = time(0)
_KEYS = tuple(name.lower() for name in DAY_NAMES)


def read_calendar(table: Table, default: WorkingCalendar) -> WorkingCalendar:
    """Return the calendar of ``[working_time]``; what is not said is the default's."""
    return WorkingCalendar(
        zone=table.text("zone", default.zone),
        week=_read_week(table.table("week")) if table.has("week") else default.week,
        country=table.text("country", ""),
        region=table.text("region", ""),
        closed=frozenset(table.dates("closed")),
        leave=tuple(_read_leave(table, text) for text in table.texts("leave")),
        travel=tuple(_read_trip(table, text) for text in table.texts("travel")),
    )


def calendar_values(calendar: WorkingCalendar) -> dict[str, object]:
    """Return what the file says of a calendar."""
    return {
        "zone": calendar.zone,
        "country": calendar.country,
        "region": calendar.region,
        "closed": sorted(calendar.closed),
        "leave": [f"{first.isoformat()}/{last.isoformat()}" for first, last in calendar.leave],
        "travel": [f"{one.first.isoformat()}/{one.last.isoformat()} {one.zone}" for one in calendar.travel],
        "week": {
            key: [_interval_text(interval) for interval in day]
            for key, day in zip(_KEYS, calendar.week, strict=True)
        },
    }


def read_habits(table: Table) -> Habits:
    """Return the habits of ``[habits]``."""
    return Habits(
        reply_times=tuple(_read_time(table, "reply_times", text) for text in table.texts("reply_times")),
        evening=table.flag("evening_question", default=False),
        evening_before=timedelta(minutes=table.number("evening_minutes_before", 0)),
    )


def habit_values(habits: Habits) -> dict[str, object]:
    """Return what the file says of habits."""
    return {
        "reply_times": [_time_text(at) for at in habits.reply_times],
        "evening_question": habits.evening,
        "evening_minutes_before": habits.evening_before // timedelta(minutes=1),
    }


def _read_time(table: Table, key: str, text: str) -> time:
    try:
        at = time.fromisoformat(text.strip())
    except ValueError as error:
        raise table.bad(key, tr('{text!r} is no time of day; write it as "09:00".', text=text)) from error
    return at.replace(tzinfo=None)


def _read_week(week: Table) -> tuple[tuple[Interval, ...], ...]:
    """Return seven days; one that the file does not name is not worked."""
    return tuple(tuple(_read_interval(week, key, text) for text in week.texts(key)) for key in _KEYS)


def _read_interval(week: Table, key: str, text: str) -> Interval:
    """Return the interval that ``"09:00-12:30"`` names; 24:00 is midnight at the end of the day."""
    start, _, end = text.replace("–", "-").partition("-")
    try:
        until = _MIDNIGHT if end.strip() == "24:00" else time.fromisoformat(end.strip())
        return Interval(time.fromisoformat(start.strip()), until)
    except ValueError as error:
        raise week.bad(
            key, tr('{text!r} is no working time; write it as "09:00-12:30".', text=text)
        ) from error


def _read_leave(table: Table, text: str) -> tuple[date, date]:
    """Return first and last day of ``"2026-08-03/2026-08-14"``."""
    first, _, last = text.partition("/")
    try:
        return date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    except ValueError as error:
        raise table.bad(
            "leave", tr('{text!r} is no leave; write it as "2026-08-03/2026-08-14".', text=text)
        ) from error


def _read_trip(table: Table, text: str) -> Trip:
    """Return the trip of ``"2026-03-03/2026-03-09 America/New_York"``."""
    days, _, zone = text.strip().partition(" ")
    first, _, last = days.partition("/")
    try:
        return Trip(date.fromisoformat(first), date.fromisoformat(last or first), zone.strip())
    except ValueError as error:
        example = "2026-03-03/2026-03-09 America/New_York"
        raise table.bad(
            "travel", tr('{text!r} is no trip; write it as "{example}".', text=text, example=example)
        ) from error


def _interval_text(interval: Interval) -> str:
    end = "24:00" if interval.end in (_MIDNIGHT, time.max) else _time_text(interval.end)
    return f"{_time_text(interval.start)}-{end}"


def _time_text(at: time) -> str:
    return at.isoformat("minutes" if at == at.replace(second=0, microsecond=0) else "auto")
