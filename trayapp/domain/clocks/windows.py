"""Response windows as the user writes them: how long somebody allows himself, in words and as a value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time, timedelta

from trayapp.errors import SettingsTrouble
from trayapp.tongue import mark, tr

LONGEST = timedelta(days=366)
"""A window beyond this is a slip of the pen, not a standard."""
LONGEST_WORKING_DAYS = 260

_EXAMPLES = mark(
    'Write, for example, "24 hours", "90 min", "4 working hours", "10 working days", "end of day" '
    'or "next working day 10:00".'
)


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Wall-clock time, nights and weekends included ("24 hours")."""

    span: timedelta
    """Whole seconds, more than none, a year at most; anything else raises ``SettingsTrouble``."""

    def __post_init__(self) -> None:
        _check_span(self.span)


@dataclass(frozen=True, slots=True)
class Working:
    """Working time of the calendar ("4 working hours")."""

    span: timedelta
    """Whole seconds, more than none, a year at most; anything else raises ``SettingsTrouble``."""

    def __post_init__(self) -> None:
        _check_span(self.span)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Whole working days, long or short ("10 working days")."""

    count: int
    """From 1 to 260; anything else raises ``SettingsTrouble``."""

    def __post_init__(self) -> None:
        if self.count < 1:
            raise _refused(tr("A response window needs at least one working day."))
        if self.count > LONGEST_WORKING_DAYS:
            raise _refused(tr("A response window is a year at most."))


@dataclass(frozen=True, slots=True)
class EndOfDay:
    """By the end of the working day that the message arrived on, or of the next one."""


@dataclass(frozen=True, slots=True)
class NextDay:
    """By a time of the next working day."""

    at: time
    """By the calendar's clock, whole minutes."""

    def __post_init__(self) -> None:
        if self.at.second or self.at.microsecond or self.at.tzinfo is not None:
            raise _refused(tr("The time of the next working day is given in hours and minutes."))


Window = Elapsed | Working | WorkingDays | EndOfDay | NextDay


def parse_window(text: str) -> Window:
    """Read a response window. Raises ``SettingsTrouble``, with examples, for what cannot be one."""
    words = " ".join(re.sub(r"(?<=\w)-(?=\w)", " ", text.lower()).split())
    if _END_OF_DAY.fullmatch(words):
        return EndOfDay()
    if (day := _NEXT_DAY.fullmatch(words)) is not None:
        return NextDay(_clock_time(day["before"] or day["after"], text))
    plain, working = _WORKING.subn(" ", words)
    if working and (days := _DAYS_ALONE.fullmatch(plain)) is not None:
        return WorkingDays(int(days[1]))
    span = _span(plain, text)
    if not working:
        return Elapsed(span)
    if _NAMES_DAYS.search(plain):
        raise _refused(tr("Working days cannot be mixed with hours: they differ in length."))
    return Working(span)


def window_text(window: Window) -> str:
    """The window in words that :func:`parse_window` reads back as the same window."""
    match window:
        case Elapsed(span):
            return _span_text(span)
        case Working(span):
            return _span_text(span, "working ")
        case WorkingDays(count):
            return _counted(count, "working day")
        case EndOfDay():
            return "end of the working day"
        case NextDay(at):
            return f"next working day {at.strftime('%H:%M')}"


_END_OF_DAY = re.compile(
    r"(?:by )?(?:the )?(?:(?:end of (?:the )?(?:same )?|same )(?:working |business )?day|eod)"
)
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?"
_NEXT_DAY = re.compile(
    rf"(?:by )?(?:(?P<before>{_CLOCK}) (?:on |of )?)?(?:the )?next (?:working|business) day"
    rf"(?:,? ?(?:at |by |until )?(?P<after>{_CLOCK}))?"
)
_WORKING = re.compile(r"\s*\b(?:of )?(?:working|business|work)(?: time)?\b\s*")
_DAYS_ALONE = re.compile(r"\s*(\d+) ?d(?:ays?)?\s*")
_NAMES_DAYS = re.compile(r"\d ?(?:d|w)")
_PART = re.compile(
    r"(\d+(?:[.,]\d+)?) ?(weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])"
    r"(?:\s+and\b|,)?\s*"
)
_UNITS = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}


def _span(words: str, text: str) -> timedelta:
    """Add up "1 h 30 min"; ``text`` is what the user wrote, for the sentence that refuses it."""
    words = words.strip()
    total, place, used = timedelta(0), 0, ""
    while place < len(words):
        part = _PART.match(words, place)
        unit = part[2][0] if part else ""
        if part is None or unit in used or len(part[1]) > 9:
            raise _refused(tr('"{text}" is not a response window.', text=text))
        total += float(part[1].replace(",", ".")) * _UNITS[unit]
        place, used = part.end(), used + unit
    if not used:
        raise _refused(tr('"{text}" is not a response window.', text=text))
    return timedelta(seconds=round(total.total_seconds()))


def _clock_time(clock: str | None, text: str) -> time:
    if clock is None:
        raise _refused(tr('"{text}" names no time of the next working day.', text=text))
    hour, _, minute = re.sub(r"[ apm]|\.(?!\d)", "", clock).replace(".", ":").partition(":")
    hours = int(hour)
    if "m" in clock:
        if not 1 <= hours <= 12:
            raise _refused(tr('"{text}" names no time of day.', text=text))
        hours = hours % 12 + (12 if "p" in clock else 0)
    try:
        return time(hours, int(minute or 0))
    except ValueError as error:
        raise _refused(tr('"{text}" names no time of day.', text=text)) from error


def _refused(title: str) -> SettingsTrouble:
    return SettingsTrouble(title, tr(_EXAMPLES))


def _check_span(span: timedelta) -> None:
    if span <= timedelta(0):
        raise _refused(tr("A response window is longer than no time at all."))
    if span > LONGEST:
        raise _refused(tr("A response window is a year at most."))
    if span.microseconds:
        raise _refused(tr("A response window is measured in whole seconds."))


def _span_text(span: timedelta, of: str = "") -> str:
    """The span exactly: in one unit where it stays small, else hours and what remains."""
    seconds = span.days * 86400 + span.seconds
    if not of and seconds % 86400 == 0 and seconds > 86400:
        return _counted(seconds // 86400, "day")
    hours, rest = divmod(seconds, 3600)
    if seconds < 7200 and rest and seconds % 60 == 0:
        return _counted(seconds // 60, f"{of}minute")
    parts = [(hours, "hour"), (rest // 60, "minute"), (rest % 60, "second")]
    named = [(count, unit) for count, unit in parts if count]
    return " ".join(
        _counted(count, unit if place else of + unit) for place, (count, unit) in enumerate(named)
    )


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
