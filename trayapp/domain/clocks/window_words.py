"""Response windows in the language in force; what settings and commands hold, ``window_text``, has none."""

from __future__ import annotations

from datetime import timedelta

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, NextDay, Window, Working, WorkingDays
from trayapp.tongue import tr

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)


def window_said(window: Window) -> str:
    """Say a window: "24 hours", "90 working minutes", "end of the working day"."""
    match window:
        case Elapsed(span):
            return _elapsed(span)
        case Working(span):
            return _working(span)
        case WorkingDays(count):
            return tr("%n working day|%n working days", "", count)
        case EndOfDay():
            return tr("end of the working day")
        case NextDay(at):
            return tr("next working day {time}", time=spoken.clock(at))


def within(window: Window) -> str:
    """Say a window as the end of a sentence that begins with "Answer them"."""
    match window:
        case EndOfDay():
            return tr("by the end of the working day")
        case NextDay(at):
            return tr("by {time} on the next working day", time=spoken.clock(at))
        case WorkingDays(count):
            return tr("within %n working day|within %n working days", "", count)
        case Elapsed(span) if span > _DAY and not span % _DAY:
            return tr("within %n day|within %n days", "", span // _DAY)
        case _:
            return tr("within {window}", window=window_said(window))


def _elapsed(span: timedelta) -> str:
    if span > _DAY and not span % _DAY:
        return tr("%n day|%n days", "", span // _DAY)
    if _counts_minutes(span):
        return tr("%n minute|%n minutes", "", span // _MINUTE)
    hours, minutes, seconds = _parts(span)
    said = (
        tr("%n hour|%n hours", "", hours) if hours else "",
        tr("%n minute|%n minutes", "", minutes) if minutes else "",
        tr("%n second|%n seconds", "", seconds) if seconds else "",
    )
    return " ".join(one for one in said if one)


def _working(span: timedelta) -> str:
    """Only the first unit says that it is one of working time."""
    hours, minutes, seconds = _parts(span)
    if _counts_minutes(span) or not hours:
        whole = span // _MINUTE
        first = tr("%n working minute|%n working minutes", "", whole) if whole else ""
        minutes = 0
        if not first:
            return tr("%n working second|%n working seconds", "", seconds)
    else:
        first = tr("%n working hour|%n working hours", "", hours)
    said = (
        first,
        tr("%n minute|%n minutes", "", minutes) if minutes else "",
        tr("%n second|%n seconds", "", seconds) if seconds else "",
    )
    return " ".join(one for one in said if one)


def _counts_minutes(span: timedelta) -> bool:
    """Whether a span is small enough to be said in minutes alone: "90 minutes"."""
    return span < 2 * _HOUR and bool(span % _HOUR) and not span % _MINUTE


def _parts(span: timedelta) -> tuple[int, int, int]:
    return span // _HOUR, span % _HOUR // _MINUTE, span % _MINUTE // _SECOND
