"""What a date phrase says, word by word, and the days that it comes to: the arithmetic of dates.

Everything is in the clock on the writer's wall. What a phrase leaves open is not filled in by guessing: facts
that make no day (31 June, "in a few days") come to nothing.
"""

from __future__ import annotations

import calendar
import dataclasses
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from trayapp.domain.dates.feasts import feast

_DAY = timedelta(days=1)
_FARTHEST = 3_660
"""Ten years: who counts further ahead in days, weeks or months means no date."""

Days = tuple[date | None, date | None]
"""First and last day; None where the phrase leaves that end open."""


@dataclass
class Facts:
    """What has been read of one phrase so far."""

    weekday: int | None = None
    """Monday is 0."""
    nth: int | None = None
    """The first Monday of ..., the last (-1) week of ..."""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    shift: int | None = None
    """Days from the message's own."""
    near: int | None = None
    """0 for this, 1 for next, 2 for the one after, -1 for last: of ``unit``, else of ``weekday``."""
    coming: bool = False
    """The next one in time, rather than one of next week."""
    unit: str | None = None
    count: float | None = None
    """So many of ``counted`` from the message on, or from ``anchor`` on; negative ones back."""
    counted: str = ""
    stretch: bool = False
    """The whole time until then: "within two days", "the next three weeks"."""
    anchored: bool = False
    """``count`` runs from the day that the other facts name: "two days after Friday"."""
    edge: str | None = None
    part: str | None = None
    clock: time | None = None
    joint: str = ""
    """by, before, after or since."""
    strong: bool = False
    """A word was read that means nothing but a date."""
    week_number: int | None = None
    """ISO 8601: week 1 has the year's first Thursday."""
    week_of: bool = False
    """The week of that day is meant."""
    swappable: bool = False
    """Day and month are two figures that can be either: 3/6."""
    agree: bool = False
    """It is a date only if the weekday and the number fit each other."""
    feast: str = ""
    """A name of ``trayapp/domain/dates/feasts.py``."""

    @property
    def names_a_day(self) -> bool:
        """Whether a day is named at all; a time of day alone names none."""
        named = (self.weekday, self.day, self.shift, self.month, self.unit, self.count, self.nth, self.year)
        return bool(self.feast or self.week_number) or any(fact is not None for fact in named)

    @property
    def several(self) -> bool:
        """Whether a week, month ... is named, rather than a day or a weekend."""
        days = (self.weekday, self.shift, self.count, None if self.week_of else self.day)
        return not self.feast and self.unit != "weekend" and all(fact is None for fact in days)


def instant(facts: Facts, said: datetime) -> datetime | None:
    """The moment that is so many minutes or hours after the message, if that is what the phrase says."""
    if facts.count is None or facts.anchored or facts.counted not in {"minute", "hour"}:
        return None
    if abs(facts.count) > _FARTHEST * 24:
        return None
    return said + timedelta(**{f"{facts.counted}s": facts.count})


def days(facts: Facts, said: datetime) -> Days | None:
    """The days that the facts come to; None where they come to none."""
    try:
        return _days(facts, said)
    except (ValueError, OverflowError):  # a day that its month does not have, a year that no calendar has
        return None


def _days(facts: Facts, said: datetime) -> Days | None:
    if facts.count is not None:
        return _counted(facts, said)
    span = _named(facts, said.date())
    if span is None:
        return None
    first, last = _edge(span, facts)
    single = first == last
    match facts.joint:
        case "by" if facts.unit == "weekend":
            return None, first - _DAY
        case "by" | "before":
            return None, (first - _DAY if facts.joint == "before" and not single and not facts.edge else last)
        case "after":
            return (first if single else last + _DAY), None
        case "since":
            return first, None
    return first, last


def _counted(facts: Facts, said: datetime) -> Days | None:
    count, base = facts.count or 0.0, said.date()
    if abs(count) > _FARTHEST:
        return None
    if facts.anchored:
        anchor = _named(facts, base)
        if anchor is None:
            return None
        base = anchor[1]
        there = _later(base, count, facts.counted)
        return (there, None) if facts.joint in {"after", "since"} else (there, there)
    moment = instant(facts, said)
    there = moment.date() if moment else _later(base, count, facts.counted)
    if facts.stretch:
        return (base if moment else base + _DAY, there) if count > 0 else (there, base)
    if facts.joint == "by":
        return None, there
    if facts.joint in {"after", "since"}:
        return there, None
    return there, there


def _later(base: date, count: float, unit: str) -> date:
    """The day that lies so many units after (or before) the base."""
    whole = int(count)
    match unit:
        case "workday":
            return _workdays(base, whole)
        case "week" | "workweek" | "weekend" | "fortnight":
            return base + timedelta(days=round(count * (14 if unit == "fortnight" else 7)))
        case "month" | "quarter" | "year":
            months = {"month": 1, "quarter": 3, "year": 12}[unit]
            return _months(base, round(count * months))
        case "day":
            return base + timedelta(days=whole)
    return base


def _workdays(base: date, count: int) -> date:
    step, left, day = (_DAY if count > 0 else -_DAY), abs(count), base
    while left:
        day += step
        left -= day.weekday() < 5
    return day


def _months(base: date, count: int) -> date:
    year, month = divmod(base.year * 12 + base.month - 1 + count, 12)
    return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))


def _named(facts: Facts, today: date) -> tuple[date, date] | None:
    """The days that are named, before edges and joints: "Friday", "March 3", "next week"."""
    if facts.week_number is not None:
        return _week(facts.week_number, facts.year, today)
    if facts.nth is not None and facts.day is None:
        return _nth(facts, today)
    if facts.day is not None:
        found = _fitting(facts, today)
        return _whole("week" if facts.week_of else "day", found) if found else None
    if facts.feast or facts.weekday is not None or facts.shift is not None:
        return _whole("day", _single(facts, today))
    if facts.month is not None:
        return _whole("month", date(facts.year or _year(facts, today), facts.month, 1))
    if facts.unit is not None:
        return _whole(facts.unit, _near(facts, today))
    return None if facts.year is None else _whole("year", date(facts.year, 1, 1))


def _week(number: int, year: int | None, today: date) -> tuple[date, date]:
    """The numbered week of the year, else the next one of that number."""
    found = _whole("week", date.fromisocalendar(year or today.year, number, 1))
    if year is None and found[1] < today:
        return _whole("week", date.fromisocalendar(today.year + 1, number, 1))
    return found


def _single(facts: Facts, today: date) -> date:
    """The feast, the weekday, or the day counted from today."""
    if facts.feast:
        day = feast(facts.feast, facts.year or today.year)
        return feast(facts.feast, today.year + 1) if day < today and facts.year is None else day
    return _weekday(facts, today) if facts.weekday is not None else today + (facts.shift or 0) * _DAY


def _fitting(facts: Facts, today: date) -> date | None:
    """The numbered day; where a weekday does not fit it, 3/6 is read the other way, and 12-4 as hours."""
    found = _numbered(facts, today)
    if found is None or facts.weekday in {None, found.weekday()}:
        return found
    if facts.swappable:
        other = _numbered(dataclasses.replace(facts, day=facts.month, month=facts.day), today)
        if other and other.weekday() == facts.weekday:
            return other
    return _weekday(facts, today) if facts.agree else found


def _year(facts: Facts, today: date) -> int:
    if facts.unit == "year":
        return today.year + (facts.near or 0)
    return today.year + (facts.month is not None and facts.month < today.month)


def _near(facts: Facts, today: date) -> date:
    """Some day of the unit that is meant: of this week, of next month."""
    return _later(today.replace(day=1) if facts.unit in {"month", "quarter", "year"} else today,
                  facts.near or 0, facts.unit or "day")  # fmt: skip


def _whole(unit: str, day: date) -> tuple[date, date]:
    """First and last day of the week, month ... that the day lies in."""
    monday = day - day.weekday() * _DAY
    match unit:
        case "week":
            return monday, monday + 6 * _DAY
        case "workweek":
            return monday, monday + 4 * _DAY
        case "weekend":
            return monday + 5 * _DAY, monday + 6 * _DAY
        case "month" | "quarter" | "year":
            months = {"month": 1, "quarter": 3, "year": 12}[unit]
            first = day.replace(month=(day.month - 1) // months * months + 1, day=1)
            return first, _months(first, months) - _DAY
    return day, day


def _weekday(facts: Facts, today: date) -> date:
    wanted = facts.weekday or 0
    monday = today - today.weekday() * _DAY
    if facts.unit in {"week", "workweek"}:
        return monday + (7 * (facts.near or 0) + wanted) * _DAY
    ahead = (wanted - today.weekday()) % 7
    if facts.near is None or facts.coming:
        return today + (ahead or 7) * _DAY
    if facts.near == 0:
        return today + ahead * _DAY
    if facts.near < 0:
        return today - ((today.weekday() - wanted) % 7 or 7) * _DAY
    return monday + (7 * facts.near + wanted) * _DAY


def _numbered(facts: Facts, today: date) -> date | None:
    """The next day with this number (and month, and weekday); the facts may name its month or year."""
    day = facts.day or 0
    if facts.unit == "month" and facts.month is None:
        return _near(facts, today).replace(day=day)
    if facts.month is not None:
        if facts.year is not None or facts.unit == "year":
            return date(facts.year or _year(facts, today), facts.month, day)
        if facts.near == 0:
            return date(today.year, facts.month, day)
        years = (today.year + ahead for ahead in range(9))
        found = (_made(year, facts.month, day) for year in years)
        return next((one for one in found if one is not None and one >= today), None)
    months = (_months(today.replace(day=1), ahead) for ahead in range(13))
    candidates = [one for month in months if (one := _made(month.year, month.month, day)) and one >= today]
    fitting = [one for one in candidates if facts.weekday in {None, one.weekday()}]
    return next(iter(fitting), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nth(facts: Facts, today: date) -> tuple[date, date] | None:
    """The first Monday of a month, the last week of July."""
    nth = facts.nth or 0
    if facts.month is not None:
        month = date(facts.year or _year(facts, today), facts.month, 1)
    elif facts.unit == "month":
        month = _near(facts, today)
    else:
        return None
    first, last = _whole("month", month)
    if facts.weekday is not None:
        all_days = [first + n * _DAY for n in range((last - first).days + 1)]
        fitting = [(day, day) for day in all_days if day.weekday() == facts.weekday]
    else:  # a week belongs to the month that has most of its days
        monday = first - first.weekday() * _DAY
        weeks = [monday + 7 * n * _DAY for n in range(6)]
        fitting = [_whole("week", week) for week in weeks if first <= week + 3 * _DAY <= last]
    place = nth - 1 if nth > 0 else nth
    return fitting[place] if -len(fitting) <= place < len(fitting) else None


def _edge(span: tuple[date, date], facts: Facts) -> tuple[date, date]:
    """The first half, the middle or the second half of a span; what falls due at its end does so last."""
    first, last = span
    length = (last - first).days + 1
    if facts.edge is None or length == 1:
        return span
    if facts.unit == "year" and facts.month is None:
        half = date(first.year, 7, 1)
        thirds = date(first.year, 5, 1), date(first.year, 8, 31)
    else:
        half = first + length // 2 * _DAY
        thirds = first + (length // 3 - 1) * _DAY, first + (length // 3 * 2 - 1) * _DAY
    match facts.edge:
        case "start":
            return first, half - _DAY
        case "end":
            return half, last
    return thirds
