"""The report's figures in words: shares, counts, times. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from trayapp.domain.clocks.windows import Elapsed, Window
from trayapp.domain.clocks.zones import DAY_NAMES, MONTH_NAMES
from trayapp.domain.report import Period, Promises, Report, Tally
from trayapp.ui import words

NOTHING = "–"
"""Stands where there is no figure."""


def percent(share: float | None) -> str:
    """Say a share, rounded down so that nothing is claimed: 100 % is all of them."""
    return NOTHING if share is None else f"{int(share * 100 + 1e-9)} %"


def time(span: timedelta | None) -> str:
    """Say a length of time, or that there is none."""
    return NOTHING if span is None else words.duration(span)


def tally(counted: Tally, what: str = "message") -> str:
    """Say "12 of 14 in time, 1 waiting"."""
    decided = counted.kept + counted.missed
    if not counted.total:
        return f"no {what}s"
    said = f"{counted.kept} of {decided} in time" if decided else f"{counted.total} waiting"
    return f"{said}, {counted.waiting} waiting" if decided and counted.waiting else said


def up_to(span: timedelta | None, before: timedelta | None) -> str:
    """Say a column of times: "15 to 30 min", "longer than 7 days"."""
    if span is None:
        return f"longer than {short(before)}" if before is not None else "any time"
    return f"within {short(span)}" if before is None else f"{short(before)} to {short(span)}"


def short(span: timedelta | None) -> str:
    """Say a round time briefly: "15 min", "4 h", "7 d"."""
    if span is None:
        return "longer"
    hours, minutes = divmod(span // timedelta(minutes=1), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours // 24} d" if hours >= 48 and hours % 24 == 0 else f"{hours} h"


def day(one: date) -> str:
    """Say "1 June"."""
    return f"{one.day} {MONTH_NAMES[one.month - 1]}"


def period(one: Period) -> str:
    """Say "1 June to 15 July 2026"."""
    if one.first == one.last:
        return f"{day(one.first)} {one.first.year}"
    year = "" if one.first.year == one.last.year else f" {one.first.year}"
    return f"{day(one.first)}{year} to {day(one.last)} {one.last.year}"


def hour(weekday: int, at: int) -> str:
    """Say "Monday, 9 to 10"."""
    return f"{DAY_NAMES[weekday]}, {at} to {at + 1}"


def promises(kept: Promises) -> str:
    """Say what became of the promises in one line."""
    if not kept.kept + kept.beaten + kept.broken + kept.open:
        return "No promise fell due."
    parts = [f"{kept.kept + kept.beaten} kept"]
    if kept.beaten:
        parts[0] += f" ({kept.beaten} ahead of the date)"
    if kept.broken:
        parts.append(f"{kept.broken} broken")
    if kept.moved:
        parts.append(f"{kept.moved} moved with a word to the client")
    if kept.open:
        parts.append(f"{kept.open} open")
    return f"{', '.join(parts)}."


def engagement(found: Report) -> str:
    """Say the sentence for an engagement letter; nothing that the figures do not bear."""
    share, decided = found.tally.share, found.tally.kept + found.tally.missed
    if share is None or found.median is None or found.ninetieth is None:
        return ""
    weeks = round((found.period.last - found.period.first).days / 7)
    span = f"the last {weeks} weeks" if weeks >= 2 else f"the time from {period(found.period)}"
    standard = f"within {_window(found.window)}" if found.window is not None else "within the time agreed"
    return (
        f"In {span}, {percent(share)} of {decided} client messages were answered {standard}; "
        f"half of them within {words.duration(found.median)}, "
        f"nine in ten within {words.duration(found.ninetieth)}."
    )


def _window(window: Window) -> str:
    """Name a window so that "within" may stand before it."""
    if isinstance(window, Elapsed):
        hours = window.span // timedelta(hours=1)
        if window.span == timedelta(hours=hours):
            return f"{hours} hours" if hours != 1 else "an hour"
    return words.window_short(window)
