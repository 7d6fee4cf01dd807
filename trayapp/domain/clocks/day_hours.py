"""The hours of one day as the clock on a wall shows them, and spans of time in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.zones import offsets
from trayapp.tongue import tr

_MIDNIGHT = time(0)
_ONE_DAY = timedelta(days=1)

Span = tuple[datetime, datetime]
"""Start and end in UTC; the end does not belong to it."""


class Interval(NamedTuple):
    """Working time within one day, as the local clock shows it."""

    start: time
    end: time
    """Exclusive; ``time(0)`` and ``time.max`` mean midnight at the end of the day."""


def on_the_wall(intervals: Iterable[Interval], day: date, zone: ZoneInfo) -> tuple[Span, ...]:
    """Return the spans in which the clock of the zone shows a time inside the intervals on that day.

    An hour that daylight saving leaves out is not there, one that comes twice is there twice.
    """
    clock = [
        (
            datetime.combine(day, start, UTC),
            datetime.combine(
                day + _at_midnight(end) * _ONE_DAY, _MIDNIGHT if _at_midnight(end) else end, UTC
            ),
        )
        for start, end in intervals
        if _ends_after_start(Interval(start, end))
    ]
    if not clock:
        return ()
    return joined(
        (max(begin - offset, since), min(end - offset, until))
        for since, until, offset in offsets(day, zone)
        for begin, end in clock
    )


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, with those that touch or overlap made one and empty ones left out."""
    found: list[Span] = []
    for begin, end in sorted(span for span in spans if span[0] < span[1]):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


def without(spans: Iterable[Span], gone: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in order with others taken out of them."""
    left = list(spans)
    for begin, end in gone:
        left = [
            piece
            for start, stop in left
            for piece in ((start, min(stop, begin)), (max(start, end), stop))
            if piece[0] < piece[1]
        ]
    return tuple(left)


def overlap(spans: Iterable[Span], a: datetime, b: datetime) -> timedelta:
    """How much of the spans, which are in order, lies between ``a`` and ``b``."""
    total = timedelta(0)
    for begin, end in spans:
        if end <= a:
            continue
        if begin >= b:
            break
        total += min(end, b) - max(begin, a)
    return total


_WEEK = 7
"""Days."""


def week_problems(week: Sequence[Sequence[Interval]]) -> Iterator[str]:
    """Say in sentences what keeps a week from being used."""
    if len(week) != _WEEK:
        yield tr("A week has 7 days, this one has {count}.", count=len(week))
        return
    if not any(week):
        yield tr("There is no working time in the week.")
    for number, intervals in enumerate(week):
        name = spoken.weekday(number)
        latest: Interval | None = None
        for interval in sorted(intervals):
            if not _ends_after_start(interval):
                yield tr(
                    "{day}: {hours} ends before it starts; a shift over midnight is written as two, "
                    "up to 24:00 and from 00:00 on the next day.",
                    day=name,
                    hours=_interval_text(interval),
                )
                continue
            if latest and (_at_midnight(latest.end) or interval.start < latest.end):
                yield tr(
                    "{day}: {hours} and {others} overlap.",
                    day=name,
                    hours=_interval_text(latest),
                    others=_interval_text(interval),
                )
            latest = interval


def _at_midnight(end: time) -> bool:
    """Whether this end of an interval means 24:00."""
    return end in (_MIDNIGHT, time.max)


def _ends_after_start(interval: Interval) -> bool:
    return _at_midnight(interval.end) or interval.start < interval.end


def _interval_text(interval: Interval) -> str:
    end = "24:00" if _at_midnight(interval.end) else interval.end.strftime("%H:%M")
    return f"{interval.start.strftime('%H:%M')}–{end}"
