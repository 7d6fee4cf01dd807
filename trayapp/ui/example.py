"""What a standard means for one example message: when it would be due and when warned. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from trayapp.domain.calendar import WorkingCalendar
from trayapp.domain.ladder import MISSED, soon_from, steps
from trayapp.domain.standard import Standard, due
from trayapp.domain.zones import DAY_NAMES


@dataclass(frozen=True, slots=True)
class Example:
    """One message and what follows; all instants are UTC."""

    since: datetime
    """When the message came."""
    due: datetime
    warnings: tuple[datetime, ...]
    """In order; *missed* is none of them."""
    soon_from: datetime


def example(standard: Standard, since: datetime, calendar: WorkingCalendar) -> Example:
    """Work out the example. Raises ``SettingsTrouble`` where the calendar has no working time."""
    end = due(standard.answer, since, calendar)
    ladder = steps(since, end, standard.answer, standard.ladder, calendar)
    warnings = tuple(step.at for step in ladder if step.key != MISSED and step.at < end)
    return Example(since, end, warnings, soon_from(ladder, end))


def example_sentence(shown: Example, calendar: WorkingCalendar) -> str:
    """Say it: "A message on Friday 16:40 would be due Monday 09:40, warned at Monday 09:10."."""
    said = f"A message on {_moment(shown.since, calendar)} would be due {_moment(shown.due, calendar)}"
    if not shown.warnings:
        return f"{said}, without a warning before."
    return f"{said}, warned {_listed(_moment(at, calendar) for at in shown.warnings)}."


def end_of_week(now: datetime, calendar: WorkingCalendar) -> datetime:
    """The example to begin with: 20 minutes before work ends on this week's last working day.

    There the days off show what counts. Without any working time it is Friday at 16:40.
    """
    today = calendar.day_of(now)
    monday = today - timedelta(days=today.weekday())
    for number in reversed(range(7)):
        if hours := calendar.hours(monday + timedelta(days=number)):
            return hours[-1][1] - timedelta(minutes=20)
    return calendar.at(monday + timedelta(days=4), time(16, 40))


def _moment(instant: datetime, calendar: WorkingCalendar) -> str:
    local = calendar.local(instant)
    return f"{DAY_NAMES[local.weekday()]} {local.strftime('%H:%M')}"


def _listed(parts: Iterable[str]) -> str:
    *most, last = list(parts)
    return f"{', '.join(most)} and {last}" if most else last
