"""Dates written with numbers: 2026-03-14, 14.3., 3/14, 14 March, March the third, the 14th, after 2027."""

from __future__ import annotations

from trayapp.domain.dates.facts import Facts
from trayapp.domain.dates.reading import LAST_DAY, Reader

LAST_MONTH = 12
_YEARS = range(1900, 2100)
_FRACTIONS = {(1, 2), (1, 3), (1, 4), (2, 3), (3, 4), (24, 7), (7, 24)}
"""1/2 is a half, and "24/7" means always."""
_SHORT_YEAR = 99
_WEEKS = 52
"""Not every year has a week 53."""


def figures(reader: Reader, facts: Facts, place: int) -> int:
    """Read 2026-03-14, 14.3.2026, 14/3, 22.04. or 2026-mar-14; where it ends, or 0."""
    if facts.day is not None or facts.month is not None or reader.digits(place, 4) is None:
        return 0
    sign = reader.text(place + 1)
    if sign not in {"-", "/", "."} or reader.in_a_code(place) or not reader.glued(place + 1):
        return 0
    if not reader.glued(place + 2) or reader.digits(place - 1, 9) is not None:
        return 0
    month = reader.sense(place + 2, "months")
    parts = [
        reader.digits(place, 4),
        int(month[0].value) if month else reader.digits(place + 2, 4),
        reader.digits(place + 4, 4),
    ]
    triple = reader.text(place + 3) == sign and reader.glued(place + 3) and parts[2] is not None
    if triple and parts[0] not in _YEARS and len(reader.text(place + 4)) == 1:  # a version: 10.4.2
        return 0
    end = place + (5 if triple else 3)
    found = _triple(reader, parts) if triple else _pair(reader, facts, place, parts)
    if found is None or _goes_on(reader, end):
        return 0
    facts.year, facts.month, facts.day = found
    facts.strong = True
    dot = sign == "." and not triple and reader.text(end) == "." and reader.glued(end)
    return end + 1 if dot else end


def _goes_on(reader: Reader, place: int) -> bool:
    """Whether the figures go on: a version, a formula, a phone number."""
    if not reader.glued(place):
        return False
    sign = reader.text(place)
    return sign[:1].isalnum() or (
        sign in {".", ",", "/"} and reader.glued(place + 1) and reader.text(place + 1).isdecimal()
    )


def _triple(reader: Reader, parts: list[int | None]) -> tuple[int, int, int] | None:
    one, two, three = (part or 0 for part in parts)
    if one in _YEARS:
        year, month, day = one, two, three
    elif three in _YEARS or three <= _SHORT_YEAR:
        year = three if three in _YEARS else 2000 + three
        swapped = (reader.month_first and one <= LAST_MONTH) or two > LAST_MONTH
        month, day = (one, two) if swapped else (two, one)
    else:
        return None
    return (year, month, day) if _possible(month, day) else None


def _pair(
    reader: Reader, facts: Facts, place: int, parts: list[int | None]
) -> tuple[int | None, int, int] | None:
    one, two = parts[0] or 0, parts[1] or 0
    sign = reader.text(place + 1)
    named = facts.strong or facts.weekday is not None or bool(facts.joint)
    if sign == "." and facts.weekday is None:
        ends = reader.text(place + 3) == "." or len(reader.text(place + 2)) > 1
        if not reader.words.dotted or not (named or ends):
            return None
    if sign == "/" and not named and (one, two) in _FRACTIONS:
        return None
    swapped = (reader.month_first and one <= LAST_MONTH) or two > LAST_MONTH
    month, day = (one, two) if swapped else (two, one)
    if not _possible(month, day):
        return None
    facts.swappable = one <= LAST_MONTH and two <= LAST_MONTH
    if sign == "-":  # "Monday 12-4" are hours, "Friday 7-6" is a date if that day is a Friday
        facts.agree = True
        return (None, month, day) if facts.weekday is not None else None
    return None, month, day


def _possible(month: int, day: int) -> bool:
    return 1 <= month <= LAST_MONTH and 1 <= day <= LAST_DAY


def month(reader: Reader, facts: Facts, place: int) -> int:
    """Read March, March 3, March the third 2026; where it ends, or 0."""
    found = reader.sense(place, "months")
    if found is None or facts.month is not None:
        return 0
    sense, end = found
    if reader.text(end) == "." or (reader.text(end) in {"/", "-"} and reader.glued(end)):
        end += reader.digits(end + 1) is not None or (reader.text(end) == "." and sense.weak)
    day = None
    if facts.day is None and facts.nth is None:
        at = reader.skip(end, "the", ",")
        day = reader.month_day(at)
        if day and (reader.text(day[1]) in {":", "%"} or reader.is_hour(day[1])):
            day = None
    year = _year(reader, end)
    if day:
        facts.day, end = day
    elif sense.weak and not year and not _supported(reader, facts, end):
        return 0
    facts.month, facts.strong = int(sense.value), True
    return year_behind(reader, facts, end)


def _supported(reader: Reader, facts: Facts, end: int) -> bool:
    """Whether a word that is also another one ("may", "set") stands beside more of a date."""
    if facts.strong or facts.joint or facts.day is not None or facts.edge or facts.nth:
        return True
    joint = reader.joint(end, "until", "to")
    return bool(joint) and reader.sense(joint, "months") is not None


def _year(reader: Reader, place: int) -> int:
    """Where a year that stands here ends; 0 where none does."""
    at = reader.skip(place, "of", ",")
    return at + 1 if reader.digits(at, 4) in _YEARS else 0


def year_behind(reader: Reader, facts: Facts, place: int) -> int:
    """Read the year that follows a month or a feast, if one does; where it or what was before it ends."""
    end = _year(reader, place) if facts.year is None else 0
    if end:
        facts.year = reader.digits(end - 1, 4)
    return end or place


def day_and_month(reader: Reader, facts: Facts, place: int) -> int:
    """Read 3 March, the third of March, 14. März 2026; where it ends, or 0."""
    if facts.day is not None or facts.nth is not None or facts.month is not None:
        return 0
    day = reader.month_day(place)
    if day is None:
        return 0
    at = reader.skip(day[1], "of", "the")
    at += reader.text(at) in {"/", "-", "."} and reader.sense(at + 1, "months") is not None
    found = reader.sense(at, "months")
    if found is None:
        return _ordinal_month(reader, facts, day, at)
    facts.day, facts.month, facts.strong = day[0], int(found[0].value), True
    dotted = reader.text(found[1]) == "." and found[0].weak and not reader.glued(found[1] + 1)
    return year_behind(reader, facts, found[1] + dotted)


def _ordinal_month(reader: Reader, facts: Facts, day: tuple[int, int], place: int) -> int:
    """Read "siebter vierter", "7. 4.": two numbers that count places."""
    spelled = reader.ordinal(place) if reader.ordinal(day[1] - 1) or reader.text(day[1] - 1) == "." else None
    if spelled is None or not reader.words.dotted or not 1 <= spelled[0] <= LAST_MONTH:
        return 0
    facts.day, facts.month, facts.strong = day[0], spelled[0], True
    return year_behind(reader, facts, spelled[1])


def day_alone(reader: Reader, facts: Facts, place: int) -> int:
    """Read the 14th, am 14., le 14, dia 14; where it ends, or 0."""
    taken = (facts.day, facts.nth, facts.count, facts.shift)
    if any(fact is not None for fact in taken) or reader.in_a_code(place):
        return 0
    marked = reader.ordinal(place)
    plain = reader.number(place, 2) if marked is None and _is_bare(reader, facts, place) else None
    day = marked or plain
    if (
        day is None
        or not 1 <= day[0] <= LAST_DAY
        or (marked and reader.digits(place) is None and not facts.weekday)
    ):
        return 0
    named = facts.weekday is not None or plain or facts.joint or facts.strong or reader.behind(place, "the")
    if not named or not _ends(reader, day[1]):
        return 0
    facts.day, facts.strong = day[0], True
    return day[1]


def _is_bare(reader: Reader, facts: Facts, place: int) -> bool:
    """Whether a number without an ending can be a day here: behind "dia", "le", "on the", or a weekday."""
    if reader.behind(place, "numbered"):
        return True
    beside = not reader.behind(place, "in", "at", "of", "about")  # "lundi en huit" is no 8th
    return reader.words.bare_days and facts.weekday is not None and beside


def _ends(reader: Reader, place: int) -> bool:
    """Whether no other word follows that a number could count: "the 14th", not "the 14th version"."""
    word = reader.text(place)
    if not word or not word[0].isalnum():
        return word not in {"%", "€", "$", ":", "/"} and not (word in {".", ","} and reader.glued(place + 1))
    return reader.means(place) and not reader.sense(place, "units") and not reader.is_hour(place)


def week_number(reader: Reader, facts: Facts, place: int) -> int:
    """Read KW 12, week 12; where it ends, or 0."""
    at = reader.joint(place, "week_number")
    number = reader.digits(at) if at else None
    if number is None or not 1 <= number <= _WEEKS or facts.names_a_day:
        return 0
    facts.week_number, facts.strong = number, True
    return year_behind(reader, facts, at + 1)


def year_alone(reader: Reader, facts: Facts, place: int) -> int:
    """Read "after 2027"; where it ends, or 0. Without such a word four figures are a number."""
    if (
        facts.joint not in {"after", "before", "since"}
        or facts.strong
        or reader.digits(place, 4) not in _YEARS
    ):
        return 0
    if (
        facts.month is not None
        or facts.day is not None
        or facts.count is not None
        or not _ends(reader, place + 1)
    ):
        return 0
    facts.year = reader.digits(place, 4)
    return place + 1
