"""From a response window to an instant: when something is due, when part of its time has passed, and why."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import assert_never

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.window_words import window_said
from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
)
from trayapp.domain.clocks.zones import city, utc
from trayapp.tongue import mark, tr


def due(window: Window, since: datetime, calendar: WorkingCalendar) -> datetime:
    """The instant (UTC) at which the window that opened at ``since`` ends.

    Raises ``SettingsTrouble`` when the window needs working time and the calendar has none.
    """
    match window:
        case Elapsed(span):
            return utc(since) + span
        case Working(span):
            return calendar.after(since, span)
        case WorkingDays(count):
            return _days_later(count, since, calendar)
        case EndOfDay():
            return calendar.end_of_day(since)
        case NextDay(at):
            return calendar.next_day_at(since, at)
        case _:
            assert_never(window)


def share_point(window: Window, since: datetime, share: float, calendar: WorkingCalendar) -> datetime:
    """The instant (UTC) at which ``share`` (0 to 1) of the window has passed, in the window's own time.

    Elapsed time runs by the wall clock; every other window runs in working time. A window that holds no
    working time at all (due before the next day's work begins) is shared by the wall clock.
    """
    start, end = utc(since), due(window, since, calendar)
    if not isinstance(window, Elapsed):
        worked = calendar.between(start, end)
        if worked:
            return min(calendar.after(start, worked * share), end)
    return start + (end - start) * share


def half(window: Window, since: datetime, calendar: WorkingCalendar) -> datetime:
    """The instant (UTC) at which half of the window has passed, in the window's own time."""
    return share_point(window, since, 0.5, calendar)


def explain(
    window: Window, since: datetime, calendar: WorkingCalendar, *, began: str = "received"
) -> tuple[str, ...]:
    """How the deadline came about: one sentence, and one for each day that did not count.

    For example "received Fri 16:40; 50 working minutes on Friday, 40 on Monday; due Mon 10:10". The
    times are of the calendar's zone; ``began`` says what started the clock.
    """
    end = due(window, since, calendar)
    begun = opened(began, stamp(since, since, calendar))
    closes = stamp(end, since, calendar)
    match window:
        case Elapsed():
            later = window_said(window)
            return (tr("{opened}; {window} later is {due}", opened=begun, window=later, due=closes),)
        case Working():
            middle = _worked_text(calendar.pieces(since, end))
        case WorkingDays(count):
            middle = tr("%n working day|%n working days", "", count)
        case EndOfDay():
            same = calendar.day_of(since) == calendar.day_of(
                end - timedelta.resolution
            )  # 24:00 is still today
            middle = (
                tr("the working day ends {when}", when=closes)
                if same
                else tr("the next working day ends {when}", when=closes)
            )
        case NextDay():
            day = spoken.weekday(calendar.day_of(end).weekday())
            middle = tr("the next working day is {day}", day=day)
        case _:
            assert_never(window)
    whole = tr("{opened}; {why}; due {due}", opened=begun, why=middle, due=closes)
    return (whole, *_days_off(since, end, calendar))


_OPENED = {
    "received": mark("received {when}"),
    "called": mark("called {when}"),
    "last heard from you": mark("last heard from you {when}"),
    "met": mark("met {when}"),
    "written": mark("written {when}"),
}


def opened(began: str, when: str) -> str:
    """Say when the clock was started: "received Fri 16:40"."""
    return tr(_OPENED[began], when=when)


def _days_later(count: int, since: datetime, calendar: WorkingCalendar) -> datetime:
    """The same time of day ``count`` working days on, kept inside that day's working hours.

    What begins outside working hours begins with the next working day, so that its first day is that whole
    day: one working day from Saturday on ends on Monday evening, as eight working hours would.
    """
    start = calendar.next_working(since)
    first = calendar.day_of(start)
    if start == calendar.hours(first)[0][0]:
        last = first if count == 1 else calendar.working_day(start, count - 1)
        return calendar.hours(last)[-1][1]
    last = calendar.working_day(start, count)
    target = calendar.at(last, calendar.local(start).time())
    hours = calendar.hours(last)
    ended = [min(target, end) for begin, end in hours if begin < target]
    return max(ended, default=hours[0][0])


def stamp(instant: datetime, reference: datetime, calendar: WorkingCalendar) -> str:
    """Say "Fri 16:40", with the day of the month when it is a week or more away from the reference.

    On a journey the clock is named: "Fri 16:40 in New York".
    """
    local = calendar.local(instant)
    near = abs(local.date() - calendar.day_of(reference)) < timedelta(days=7)
    date_said, time_said = spoken.day_of_week(local), spoken.clock(local)
    when = (
        spoken.weekday_clock(local)
        if near
        else tr("{date} {time}", "a time of a day", date=date_said, time=time_said)
    )
    zone = calendar.zone_at(instant)
    return when if zone == calendar.zone else tr("{time} in {city}", time=when, city=city(zone))


def _worked_text(pieces: list[tuple[date, timedelta]]) -> str:
    """Say "50 working minutes on Friday, 40 on Monday"; in hours where some day gives two of them."""
    shown = pieces if len(pieces) <= 3 else [pieces[0], pieces[-1]]
    in_minutes = all(worked < timedelta(hours=2) for _, worked in shown)
    named = [
        _piece_text(worked, spoken.weekday(day.weekday()), in_minutes=in_minutes, first=day == shown[0][0])
        for day, worked in shown
    ]
    if len(pieces) > len(shown):
        between = len(pieces) - 2
        worked = sum((piece for _, piece in pieces[1:-1]), timedelta(0))
        named.insert(1, tr("{span} on {count} days between", span=_span_text(worked), count=between))
    return ", ".join(named)


def _piece_text(worked: timedelta, day: str, *, in_minutes: bool, first: bool) -> str:
    minutes = round(worked / timedelta(minutes=1))
    if in_minutes and first:
        return tr("%n working minute on {day}|%n working minutes on {day}", "", minutes, day=day)
    if in_minutes:
        return tr("{count} on {day}", "minutes of a day", count=minutes, day=day)
    span = _span_text(worked)
    if first:
        return tr("{span} of working time on {day}", span=span, day=day)
    return tr("{span} on {day}", span=span, day=day)


def _span_text(worked: timedelta) -> str:
    hours, minutes = divmod(round(worked / timedelta(minutes=1)), 60)
    if hours and minutes:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{hours} h", hours=hours) if hours else tr("{minutes} min", minutes=minutes)


def _days_off(since: datetime, end: datetime, calendar: WorkingCalendar) -> tuple[str, ...]:
    """A sentence for each day in between that would be worked in another week."""
    found = []
    day, last = calendar.day_of(since), calendar.day_of(end)
    while day <= last:
        if reason := calendar.day_off(day):
            weekday = spoken.weekday(day.weekday())
            named = tr("{weekday} {date}", "a date", weekday=weekday, date=spoken.day(day))
            found.append(tr("{day} does not count ({reason})", day=named, reason=reason))
        day += timedelta(days=1)
    return tuple(found)
