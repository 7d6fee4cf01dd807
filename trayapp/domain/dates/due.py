"""When a date phrase falls due in the user's working time: the end of a day is the end of its working day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.zones import utc
from trayapp.domain.dates.phrases import DatePhrase

_DAY = timedelta(days=1)
_LATEST = time(23, 59)
_PARTS = {"noon": time(12), "morning": time(12), "evening": time(22), "night": _LATEST}
_FIRST = timedelta(hours=1)
""""First thing" is done when work is an hour old."""
_USUAL_END = time(17)
_WEEK = 7


def due_at(phrase: DatePhrase, said: datetime, calendar: WorkingCalendar) -> datetime | None:
    """The instant (UTC) at which what was dated so is due; None when the phrase names no end, or a past one.

    A span of several days ("next week") ends with its last working day. What was said for today after the end
    of work is due at the end of the calendar day.
    """
    said = utc(said)
    if phrase.instant is not None:
        moment = utc(phrase.instant)
        return moment if moment > said else None
    today = calendar.day_of(said)
    if phrase.last is None or phrase.last < today:
        return None
    day = _day(phrase, today, calendar)
    moment = _moment(phrase, day, calendar)
    if moment <= said:
        moment = calendar.at(day, _LATEST)
    return moment if moment > said else None


def _day(phrase: DatePhrase, today: date, calendar: WorkingCalendar) -> date:
    """The day that counts: the last one, or the last working day of a week, month ... that was named."""
    last = phrase.last or today
    days = (last - back * _DAY for back in range(_WEEK if phrase.several else 0))
    worked = (day for day in days if calendar.hours(day) and day >= max(today, phrase.first or today))
    return next(worked, last)


def _moment(phrase: DatePhrase, day: date, calendar: WorkingCalendar) -> datetime:
    if phrase.at is not None:
        return calendar.at(day, phrase.at)
    hours = calendar.hours(day)
    if phrase.part == "first" and hours:
        return hours[0][0] + _FIRST
    if phrase.part in _PARTS:
        return calendar.at(day, _PARTS[phrase.part])
    return hours[-1][1] if hours else calendar.at(day, _closing(day, calendar))


def _closing(day: date, calendar: WorkingCalendar) -> time:
    """When work ended on the working day before: the measure for a day off."""
    for back in range(1, 3 * _WEEK):
        hours = calendar.hours(day - back * _DAY)
        if hours:
            end = calendar.local(hours[-1][1].astimezone(UTC))
            return end.time() if end.date() == day - back * _DAY else _LATEST
    return _USUAL_END
