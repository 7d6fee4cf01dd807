"""What a standard means for one example: when it would be due and when warned. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.ladder import MISSED, given, soon_from, steps
from trayapp.domain.clocks.standard import Standard, WorkingDays, due, explain
from trayapp.tongue import tr

_PROMISED = WorkingDays(3)
"""A promise has a date of its own: in the example this much later."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Example:
    """One message, call, promise or meeting, and what follows; all instants are UTC."""

    since: datetime
    """When it came."""
    due: datetime
    warnings: tuple[datetime, ...]
    """In order, before the earlier clock; *missed* is none of them."""
    soon_from: datetime
    acknowledge_by: datetime | None = None
    """When a first sign of life is due, where that is before the answer."""
    kind: str = "reply"
    sooner: tuple[datetime, ...] = ()
    """When those warnings would come that come sooner, because nobody works then."""
    later: tuple[datetime, ...] = ()
    """The same of those that wait until work begins."""
    dropped: tuple[datetime, ...] = ()
    """The same of those that do not come: no working time is left before the deadline."""


def example(standard: Standard, since: datetime, calendar: WorkingCalendar, kind: str = "reply") -> Example:
    """Work out the example. Raises ``SettingsTrouble`` where the calendar has no working time."""
    window = _PROMISED if kind == "promise" else standard.answer
    end = due(window, since, calendar)
    sign = None
    if kind == "reply" and standard.acknowledge is not None:
        sign = due(standard.acknowledge, since, calendar)
    if sign is not None and sign < end and standard.acknowledge is not None:
        first, window = sign, standard.acknowledge
    else:
        first, sign = end, None
    ladder = steps(since, first, window, standard.ladder, calendar)
    warnings = tuple(step.at for step in ladder if step.key != MISSED and step.at < first)
    moved = given(since, first, window, standard.ladder, calendar)
    return Example(
        since,
        end,
        warnings,
        soon_from(ladder, first),
        sign,
        kind,
        sooner=tuple(step.at for step, at in moved if at is not None and at < step.at),
        later=tuple(step.at for step, at in moved if at is not None and at > step.at),
        dropped=tuple(step.at for step, at in moved if at is None),
    )


def example_sentence(shown: Example, calendar: WorkingCalendar) -> str:
    """Say it: "A message on Friday 16:40 would be due Monday 09:40. You are warned Monday 09:10."."""

    def moment(instant: datetime) -> str:
        return _moment(instant, shown.since, calendar)

    since, end = moment(shown.since), moment(shown.due)
    warned = listed(map(moment, shown.warnings)) if shown.warnings else ""
    match shown.kind:
        case "callback":
            said = tr("A call on {since} would want a call back by {end}.", since=since, end=end)
        case "promise":
            said = tr("What you promise on {since} for {end} would be due then.", since=since, end=end)
        case "update":
            said = tr(
                "After a message of yours on {since} the next would be due {end}.", since=since, end=end
            )
        case "follow_up":
            said = tr("Somebody you meet on {since} would be due a message by {end}.", since=since, end=end)
        case _ if shown.acknowledge_by is not None:
            said = tr(
                "A message on {since} would want a first sign of life by {sign}, and the answer by {end}.",
                since=since,
                sign=moment(shown.acknowledge_by),
                end=end,
            )
        case _:
            said = tr("A message on {since} would be due {end}.", since=since, end=end)
    warning = tr("You are warned {times}.", times=warned) if warned else tr("Without a warning before.")
    return f"{said} {warning}"


def example_reason(standard: Standard, shown: Example, calendar: WorkingCalendar) -> str:
    """Say how the deadline of the example comes about, and why a warning comes at another time than set.

    "" where there is nothing to say. Raises ``SettingsTrouble`` where the calendar has no working time.
    """
    sentences: Iterable[str] = ()
    if shown.kind != "promise":  # whose date is its own
        began = {"callback": "called", "update": "written", "follow_up": "met"}.get(shown.kind, "received")
        sentences = explain(standard.answer, shown.since, calendar, began=began)
    said = [f"{one[:1].upper()}{one[1:]}." for one in sentences]

    def named(instants: tuple[datetime, ...]) -> str:
        return listed(spoken.weekday_clock(calendar.local(one)) for one in instants)

    if shown.sooner:
        said.append(
            tr(
                "Warnings would fall on {times}, when nobody works: you are warned before work ends instead.",
                times=named(shown.sooner),
            )
        )
    if shown.later:
        said.append(
            tr(
                "Warnings would fall on {times}, when nobody works: you are warned when work begins instead.",
                times=named(shown.later),
            )
        )
    if shown.dropped:
        said.append(
            tr(
                "Warnings would fall on {times}, when nobody works, and no working time lies before: "
                "none comes.",
                times=named(shown.dropped),
            )
        )
    return " ".join(said)


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


def _moment(instant: datetime, since: datetime, calendar: WorkingCalendar) -> str:
    """Name the weekday, with the day of the month where that week is over."""
    local = calendar.local(instant)
    day = spoken.weekday(local.weekday())
    if local.date() - calendar.day_of(since) >= _WEEK:
        day = f"{day} {spoken.day(local)}"
    return f"{day} {spoken.clock(local)}"


def listed(parts: Iterable[str]) -> str:
    """Say several things in a row: "one, two and three"."""
    *most, last = list(parts) or [""]
    return tr("{most} and {last}", most=", ".join(most), last=last) if most else last
