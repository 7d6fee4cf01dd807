"""The report's figures in words: shares, counts, times. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.windows import Elapsed, Window
from trayapp.domain.reporting.report import Period, Promises, Report, Tally
from trayapp.tongue import mark, tr
from trayapp.ui import words

NOTHING = "–"
"""Stands where there is no figure."""


def percent(share: float | None) -> str:
    """Say a share, rounded down so that nothing is claimed: 100 % is all of them."""
    return NOTHING if share is None else tr("{percent} %", percent=int(share * 100 + 1e-9))


def time(span: timedelta | None) -> str:
    """Say a length of time, or that there is none."""
    return NOTHING if span is None else words.duration(span)


def tally(counted: Tally) -> str:
    """Say "12 of 14 in time, 1 waiting"."""
    decided = counted.kept + counted.missed
    if not counted.total:
        return tr("no messages")
    if not decided:
        return tr("{count} waiting", count=counted.total)
    if not counted.waiting:
        return tr("{kept} of {count} in time", kept=counted.kept, count=decided)
    return tr(
        "{kept} of {count} in time, {waiting} waiting",
        kept=counted.kept,
        count=decided,
        waiting=counted.waiting,
    )


def up_to(span: timedelta | None, before: timedelta | None) -> str:
    """Say a column of times: "15 to 30 min", "longer than 7 days"."""
    if span is None:
        if before is None:
            return tr("any time")
        return tr("longer than {duration}", duration=short(before))
    if before is None:
        return tr("within {duration}", duration=short(span))
    return tr("{least} to {most}", "lengths of time", least=short(before), most=short(span))


def short(span: timedelta | None) -> str:
    """Say a round time briefly: "15 min", "4 h", "7 d"."""
    if span is None:
        return tr("longer", "than the other lengths of time")
    hours, minutes = divmod(span // timedelta(minutes=1), 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    if hours >= 48 and hours % 24 == 0:
        return tr("{days} d", days=hours // 24)
    return tr("{hours} h", hours=hours)


def day(one: date) -> str:
    """Say "1 June"."""
    return spoken.day(one)


def period(one: Period) -> str:
    """Say "1 June to 15 July 2026"."""
    if one.first == one.last:
        return spoken.day(one.first, year=True)
    first = spoken.day(one.first, year=one.first.year != one.last.year)
    return tr("{first} to {last}", "days", first=first, last=spoken.day(one.last, year=True))


def hour(weekday: int, at: int) -> str:
    """Say "Monday, 9 to 10"."""
    return tr("{weekday}, {hour} to {next}", weekday=spoken.weekday(weekday), hour=at, next=at + 1)


def promises(kept: Promises) -> str:
    """Say what became of the promises in one line."""
    if not kept.kept + kept.beaten + kept.broken + kept.open:
        return tr("No promise fell due.")
    done = kept.kept + kept.beaten
    if kept.beaten:
        parts = [tr("{count} kept ({early} ahead of the date)", count=done, early=kept.beaten)]
    else:
        parts = [tr("{count} kept", count=done)]
    if kept.broken:
        parts.append(tr("{count} broken", count=kept.broken))
    if kept.moved:
        parts.append(tr("{count} moved with a word to the client", count=kept.moved))
    if kept.open:
        parts.append(tr("{count} open", count=kept.open))
    return f"{', '.join(parts)}."


def engagement(found: Report) -> str:
    """Say the sentence for an engagement letter; nothing that the figures do not bear."""
    share, decided = found.tally.share, found.tally.kept + found.tally.missed
    if share is None or found.median is None or found.ninetieth is None:
        return ""
    weeks = _weeks_until_now(found)
    named = weeks >= 2
    if found.window is None:
        said = _AS_AGREED_WEEKS if named else _AS_AGREED
    else:
        said = _WITHIN_WEEKS if named else _WITHIN
    return tr(
        said,
        weeks=weeks,
        period="" if named else period(found.period),
        percent=percent(share),
        count=decided,
        window="" if found.window is None else _window(found.window),
        half=words.duration(found.median),
        most=words.duration(found.ninetieth),
    )


def _weeks_until_now(found: Report) -> int:
    """How many weeks the period is that ends today, the present one as a whole; 0 where it ended before."""
    first, last = found.period
    if (found.now.date() - last).days > 1:  # by UTC it may be yesterday still
        return 0
    return len(found.weeks) if first.isoweekday() == 1 else round((last - first).days / 7)


_WITHIN_WEEKS = mark(
    "In the last {weeks} weeks, {percent} of {count} client messages were answered within {window}; "
    "half of them within {half}, nine in ten within {most}."
)
_AS_AGREED_WEEKS = mark(
    "In the last {weeks} weeks, {percent} of {count} client messages were answered within the time agreed; "
    "half of them within {half}, nine in ten within {most}."
)
_WITHIN = mark(
    "In the time from {period}, {percent} of {count} client messages were answered within {window}; "
    "half of them within {half}, nine in ten within {most}."
)
_AS_AGREED = mark(
    "In the time from {period}, {percent} of {count} client messages were answered within the time agreed; "
    "half of them within {half}, nine in ten within {most}."
)


def _window(window: Window) -> str:
    """Name a window so that "within" may stand before it."""
    if isinstance(window, Elapsed):
        hours = window.span // timedelta(hours=1)
        if window.span == timedelta(hours=hours):
            return tr("{hours} hours", hours=hours) if hours != 1 else tr("an hour")
    return words.window_short(window)
