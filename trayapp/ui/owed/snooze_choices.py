"""Until when somebody would want to put something off, seen from now: the snooze menu. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr
from trayapp.ui.words import when

_AFTERNOON = time(14)
_MORNING = time(9)


class SnoozeChoice(NamedTuple):
    """One entry."""

    label: str
    """What it is called: tr("Tomorrow morning")."""
    hint: str
    """When that is: "Tue 09:00"."""
    until: datetime
    """Aware UTC."""


def snooze_choices(now: datetime, calendar: WorkingCalendar) -> tuple[SnoozeChoice, ...]:
    """Offer an hour, this afternoon while it is far enough, the next morning, the next working day."""
    today = calendar.day_of(now)
    afternoon = calendar.at(today, _AFTERNOON)
    tomorrow = calendar.at(today + timedelta(days=1), _MORNING)
    wanted = [(tr("1 hour"), now + timedelta(hours=1))]
    if afternoon - now >= timedelta(hours=1):
        wanted.append((tr("This afternoon"), afternoon))
    working = _next_working_day(now, calendar)
    if working is not None and calendar.day_of(working) == calendar.day_of(tomorrow):
        wanted.append((tr("Tomorrow morning"), working))
    else:
        wanted.append((tr("Tomorrow morning"), tomorrow))
        if working is not None:
            wanted.append((tr("Next working day"), working))
    return tuple(
        SnoozeChoice(label, when(until, now, calendar.zone_at(now)), until) for label, until in wanted
    )


def _next_working_day(now: datetime, calendar: WorkingCalendar) -> datetime | None:
    """The start of work on the next working day; None where nobody ever works."""
    try:
        return calendar.hours(calendar.working_day(now, 1))[0][0]
    except SettingsTrouble:
        return None
