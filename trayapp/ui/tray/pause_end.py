"""How long a pause lasts: what the menu offers, as instants. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.errors import SettingsTrouble
from trayapp.ui.tray.pause import Pause

HOUR = timedelta(hours=1)
_MORNING = time(9)
"""Of a day without work."""
_NIGHT_ENDS = 5
"""Whoever is up before this hour means the morning to come: the shorter silence of the two."""


def end_of(pause: Pause, now: datetime, calendar: WorkingCalendar) -> datetime | None:
    """Return when Owed goes on by itself (UTC); None where only the user ends the pause."""
    match pause:
        case Pause.HOUR:
            return now + HOUR
        case Pause.MORNING:
            return _next_morning(now, calendar)
        case Pause.OPEN:
            return None


def _next_morning(now: datetime, calendar: WorkingCalendar) -> datetime:
    """When work begins tomorrow; on a day off at nine."""
    late = calendar.local(now).hour < _NIGHT_ENDS
    day = calendar.day_of(now) + timedelta(days=0 if late else 1)
    try:
        hours = calendar.hours(day)
    except SettingsTrouble:  # the holidays of a country that is not known
        hours = ()
    return hours[0][0] if hours and hours[0][0] > now else calendar.at(day, _MORNING)
