"""When to warn: the ladder of one owed item, moved into working hours so that somebody is there to act.

A warning that would come outside working hours waits for the next working time where that leaves at least an
hour before due. Else it comes earlier: for a break in the last minute before it; for an evening, a night or a
day off half an hour before that working day ends (or midway between the message and that end, where the
message came later). Where no working time lies between, because the message came outside working hours too,
it comes with the next working time that is still before due, else not at all: the badge shows the time left,
and *missed* comes when work begins again. So what falls due outside working hours is warned before the
working day ends. A calendar without working time moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.deadline import due as end_of
from trayapp.domain.clocks.deadline import share_point
from trayapp.domain.clocks.standard import Ladder
from trayapp.domain.clocks.windows import Window
from trayapp.domain.clocks.zones import utc
from trayapp.errors import SettingsTrouble

HALF = "half"
MISSED = "missed"

_SETTLING = timedelta(minutes=1)
"""No warning comes sooner after the message itself."""
_BEFORE_EVENING = timedelta(minutes=30)
_SOON = timedelta(minutes=30)
_ROOM = timedelta(hours=1)
"""Time that must be left before due when a warning waits for the next working time."""


class Step(NamedTuple):
    """One rung: a notice that is given once."""

    key: str
    """Stable over restarts: ``half``, ``share-80``, ``before-30`` (minutes), ``missed``."""
    at: datetime
    """UTC."""


def steps(
    since: datetime, due: datetime, window: Window, ladder: Ladder, calendar: WorkingCalendar
) -> tuple[Step, ...]:
    """The rungs in order of time. Of warnings for the same instant the one nearest to due remains.

    ``due`` may differ from the window's own end (a promise has a date): a share is then one of the time
    from ``since`` to ``due``, in the window's kind of time where the two agree, else by the wall clock.
    """
    since, due = utc(since), utc(due)
    moved = (Step(step.key, at) for step, at in given(since, due, window, ladder, calendar) if at is not None)
    merged = {
        step.at: step for step in sorted(moved, key=lambda step: step.at)
    }  # sorted() keeps equals in order
    if ladder.when_missed:
        merged[due] = Step(MISSED, _from_hours(due, calendar))
    return tuple(merged.values())


def given(
    since: datetime, due: datetime, window: Window, ladder: Ladder, calendar: WorkingCalendar
) -> tuple[tuple[Step, datetime | None], ...]:
    """The warnings as the ladder names them, in order, each with when it is given; None: not at all."""
    since, due = utc(since), utc(due)
    wanted = sorted(_wanted(since, due, window, ladder, calendar), key=lambda step: step.at)
    return tuple((step, _into_hours(step.at, since, due, calendar)) for step in wanted)


def soon_from(steps: Iterable[Step], due: datetime) -> datetime:
    """From when on an item counts as *soon*: its last warning before due, else 30 minutes before due."""
    warnings = [step.at for step in steps if step.key != MISSED and step.at < due]
    return max(warnings, default=due - _SOON)


def of_clock(steps: Iterable[Step], name: str, after: datetime) -> tuple[Step, ...]:
    """The rungs of another clock of the same thing, which began to count at ``after``.

    What was said of the clock before says nothing of this one, so its rungs have keys of their own (with an
    empty ``name``, the plain ones). Warnings that lie before its beginning are left out: nobody is warned of
    what they have just decided.
    """
    return tuple(
        Step(f"{step.key} {name}".rstrip(), step.at)
        for step in steps
        if step.key == MISSED or step.at > after
    )


def due_between(steps: Iterable[Step], after: datetime, until: datetime) -> tuple[Step, ...]:
    """The rungs that fall due after ``after``, up to and with ``until``."""
    return tuple(step for step in steps if after < step.at <= until)


def _wanted(
    since: datetime, due: datetime, window: Window, ladder: Ladder, calendar: WorkingCalendar
) -> Iterator[Step]:
    """The warnings as the ladder names them, those too close to the message or to due left out."""
    for share in ladder.shares:
        key = HALF if share == 0.5 else f"share-{share * 100:g}"
        yield from _between(Step(key, _share_point(since, due, window, share, calendar)), since, due)
    for span in ladder.before:
        yield from _between(Step(f"before-{span / timedelta(minutes=1):g}", due - span), since, due)


def _between(step: Step, since: datetime, due: datetime) -> Iterator[Step]:
    if since + _SETTLING <= step.at < due:
        yield step


def _share_point(
    since: datetime, due: datetime, window: Window, share: float, calendar: WorkingCalendar
) -> datetime:
    try:
        if end_of(window, since, calendar) == due:
            return share_point(window, since, share, calendar)
    except SettingsTrouble:  # a window of working time where there is none
        pass
    return since + (due - since) * share


def _into_hours(at: datetime, since: datetime, due: datetime, calendar: WorkingCalendar) -> datetime | None:
    """The instant at which a warning wanted for ``at`` is given; None: not at all."""
    try:
        last = calendar.latest_working(at)
        resumes = calendar.next_working(at)
    except SettingsTrouble:
        return at
    if last == at:
        return at
    if resumes + _ROOM <= due and calendar.is_working(due - timedelta(minutes=1)):
        return resumes
    if calendar.day_of(last) != calendar.day_of(resumes):
        begin, end = calendar.hours(calendar.day_of(last))[-1]
        midway = since + (end - since) / 2
        last = max(begin, end - _BEFORE_EVENING, *([midway] if since < end else []))
    earliest = since + _SETTLING
    if last >= earliest:
        return last
    begins = calendar.next_working(earliest)
    return begins if begins < due else None


def _from_hours(at: datetime, calendar: WorkingCalendar) -> datetime:
    try:
        return calendar.next_working(at)
    except SettingsTrouble:
        return at
