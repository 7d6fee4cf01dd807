"""From a response window to an instant: when something is due, when part of its time has passed, and why."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import assert_never

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.windows import (
    Elapsed,
    EndOfDay,
    NextDay,
    Window,
    Working,
    WorkingDays,
    window_text,
)
from trayapp.domain.clocks.zones import DAY_NAMES, MONTH_NAMES, city, utc


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
    opened = f"{began} {stamp(since, since, calendar)}"
    closes = stamp(end, since, calendar)
    match window:
        case Elapsed():
            return (f"{opened}; {window_text(window)} later is {closes}",)
        case Working():
            middle = _worked_text(calendar.pieces(since, end))
        case WorkingDays(count):
            middle = "1 working day" if count == 1 else f"{count} working days"
        case EndOfDay():
            same = calendar.day_of(since) == calendar.day_of(
                end - timedelta.resolution
            )  # 24:00 is still today
            middle = f"{'the' if same else 'the next'} working day ends {closes}"
        case NextDay():
            middle = f"the next working day is {DAY_NAMES[calendar.day_of(end).weekday()]}"
        case _:
            assert_never(window)
    return (f"{opened}; {middle}; due {closes}", *_days_off(since, end, calendar))


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
    weekday = DAY_NAMES[local.weekday()][:3]
    clock = local.strftime("%H:%M")
    zone = calendar.zone_at(instant)
    if zone != calendar.zone:
        clock += f" in {city(zone)}"
    if abs(local.date() - calendar.day_of(reference)) < timedelta(days=7):
        return f"{weekday} {clock}"
    return f"{weekday} {local.day} {MONTH_NAMES[local.month - 1]} {clock}"


def _worked_text(pieces: list[tuple[date, timedelta]]) -> str:
    """Say "50 working minutes on Friday, 40 on Monday"; in hours where some day gives two of them."""
    shown = pieces if len(pieces) <= 3 else [pieces[0], pieces[-1]]
    in_minutes = all(worked < timedelta(hours=2) for _, worked in shown)
    texts = [_piece_text(worked, in_minutes=in_minutes) for _, worked in shown]
    days = [DAY_NAMES[day.weekday()] for day, _ in shown]
    unit = (
        (" working minute" if texts[0] == "1" else " working minutes") if in_minutes else " of working time"
    )
    named = [
        f"{texts[0]}{unit} on {days[0]}",
        *(f"{t} on {d}" for t, d in zip(texts[1:], days[1:], strict=True)),
    ]
    if len(pieces) > len(shown):
        between = len(pieces) - 2
        worked = sum((piece for _, piece in pieces[1:-1]), timedelta(0))
        named.insert(1, f"{_piece_text(worked, in_minutes=False)} on {between} days between")
    return ", ".join(named)


def _piece_text(worked: timedelta, *, in_minutes: bool) -> str:
    minutes = round(worked / timedelta(minutes=1))
    if in_minutes:
        return str(minutes)
    hours, rest = divmod(minutes, 60)
    return (
        " ".join(part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest else "") if part)
        or "0 min"
    )


def _days_off(since: datetime, end: datetime, calendar: WorkingCalendar) -> tuple[str, ...]:
    """A sentence for each day in between that would be worked in another week."""
    found = []
    day, last = calendar.day_of(since), calendar.day_of(end)
    while day <= last:
        if reason := calendar.day_off(day):
            name = f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]}"
            found.append(f"{name} does not count ({reason})")
        day += timedelta(days=1)
    return tuple(found)
