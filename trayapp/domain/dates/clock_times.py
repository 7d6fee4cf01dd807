"""Times of day beside a date: "10 am", "17:30", "um 9 Uhr", "à 17h", and ranges of them."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from trayapp.domain.dates.reading import Reader

_HOURS, _MINUTES, _NOON = 24, 60, 12
_EARLY = 7
"""Who says "at 5" of a working day means the afternoon."""


class Clock(NamedTuple):
    """A time that was read."""

    at: time
    """The later one of a range."""
    end: int
    """The token behind it."""


class _Time(NamedTuple):
    hour: int
    minute: int
    half: str
    """am, pm or ""."""
    sure: bool
    """Written so that it can be nothing but a time."""
    end: int


def clock(words: Reader, place: int, *, dated: bool) -> Clock | None:
    """The time that stands here; a bare number is one only behind "at" and beside a date."""
    at = words.joint(place, "at") or place
    asked = at != place or words.behind(place, "at")
    opened = words.joint(at, "between") or at
    opened = words.skip(opened, "about", "the")
    first = _time(words, opened)
    if first is None:
        return None
    joined = words.joint(first.end, "until", "to", "and")
    if words.text(first.end) == "-":
        joined = first.end + 1
    second = _time(words, words.skip(joined, "the", "at")) if joined else None
    if second and (
        first.sure or second.sure or (dated and (asked or opened != at or words.text(first.end) == "-"))
    ):
        return Clock(_known(second, second.half or first.half), second.end)
    if first.sure or (asked and dated):
        return Clock(_known(first, first.half), first.end)
    return None


def _time(words: Reader, place: int) -> _Time | None:
    hour = words.number(place, 2)
    if hour is None or hour[0] > _HOURS:
        return None
    value, end = hour
    minute, sure = 0, False
    if words.text(end) in {":", ".", "h"} and words.glued(end):
        behind = words.digits(end + 1)
        if (
            behind is not None
            and words.glued(end + 1)
            and len(words.text(end + 1)) == 2
            and behind < _MINUTES
        ):
            sure = words.text(end) != "."
            minute, end = behind, end + 2
            if words.text(end) == ":" and words.digits(end + 1) is not None:
                end += 2
    half = ""
    for name in ("am", "pm"):
        if behind_half := words.joint(end, name):
            half, sure, end = name, True, behind_half
            break
    if not half and (behind_hour := words.joint(end, "oclock")):
        sure, end = True, behind_hour
        shown = words.digits(end)
        if shown is not None and not minute and len(words.text(end)) == 2 and shown < _MINUTES:
            minute, end = shown, end + 1
    return _Time(value, minute, half, sure, end)


def _known(read: _Time, half: str) -> time:
    hour = read.hour
    if half == "pm" or (not half and not read.minute and 0 < hour < _EARLY):
        hour = hour % _NOON + _NOON
    elif half == "am" and hour == _NOON:
        hour = 0
    return time(hour % _HOURS, read.minute)
