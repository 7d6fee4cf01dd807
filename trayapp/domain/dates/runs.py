"""A date phrase as a run of facts, and two of them as a range: "from Monday to Wednesday", "9 to 12 June"."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

from trayapp.domain.dates.facts import Facts
from trayapp.domain.dates.numbers import LAST_MONTH
from trayapp.domain.dates.reading import Reader
from trayapp.domain.dates.rules import fact

_OPENINGS = ("by", "until", "before", "after", "since", "from")


class Run(NamedTuple):
    """A phrase that was read."""

    facts: Facts
    until: Facts | None
    """The other end of a range."""
    end: int
    """The token behind it."""


def run_at(reader: Reader, place: int) -> Run | None:
    """The phrase that begins at the token, or None where none does."""
    if not reader.means(place) and not reader.text(place).isdecimal():
        return None
    between = reader.joint(place, "between")
    start = between or place
    numbers = _days_of_one_month(reader, start, between=bool(between))
    if numbers:
        return numbers
    read = _facts(reader, start, strong=bool(between))
    if read is None:
        return None
    facts, end = read
    if facts.joint in {"", "since", "from"} and (ranged := _range(reader, facts, end, between=bool(between))):
        return ranged
    if facts.joint == "from":  # "of" and "from" are one word in some languages: it opens ranges only
        facts.joint = ""
    return Run(facts, None, end) if facts.names_a_day and not between else None


def _facts(reader: Reader, place: int, *, strong: bool = False) -> tuple[Facts, int] | None:
    """The facts of a run, and where it ends."""
    facts = Facts(strong=strong)
    here = start = _opening(reader, facts, place)
    end = 0
    while True:
        behind = fact(reader, facts, here)
        if not behind:
            glued = reader.skip(here, "of", "the", "on", "at", "in", "later", "about", "since", ",")
            if glued > here and (end or here == start):
                behind = fact(reader, facts, glued)
        if not behind:
            return (facts, end) if end else None
        end = here = behind


def _opening(reader: Reader, facts: Facts, place: int) -> int:
    """The small words before a date: "by", "after", "on the"."""
    for name in _OPENINGS:
        behind = reader.joint(place, name)
        day = reader.sense(place, "days")  # "après-demain" is no "after"
        if behind and not (day and day[1] > behind):
            facts.joint = {"until": "by"}.get(name, name)
            return reader.skip(behind, "on", "about", "later", "numbered")
    if reader.sense(place, "days"):  # "in giornata"
        return place
    behind = reader.skip(place, "on", "about", "later", "in", "numbered")
    facts.strong = facts.strong or behind > place
    return behind


def _joined(reader: Reader, place: int, *, between: bool) -> int:
    """The place behind what joins the two ends of a range; 0 where nothing does."""
    names = ("until", "to", "and") if between else ("until", "to")
    return reader.joint(place, *names) or (place + 1 if reader.text(place) == "-" else 0)


def _days_of_one_month(reader: Reader, place: int, *, between: bool) -> Run | None:
    """Read 9 to 12 June, from the ninth till the seventeenth of April."""
    since = reader.joint(place, "since", "from")
    at = reader.skip(since or place, "the", "on", "numbered")
    first = reader.month_day(at)
    if first is None or reader.in_a_code(at):
        return None
    joined = _joined(reader, first[1], between=between)
    behind = reader.skip(joined, "the", "numbered") if joined else 0
    if not behind or not reader.month_day(behind):
        return None
    read = _facts(reader, behind, strong=True)
    if read is None or read[0].day is None or not (read[0].month or read[0].unit == "month"):
        return None
    last, end = read
    return Run(dataclasses.replace(last, day=first[0]), last, end)


def _range(reader: Reader, facts: Facts, end: int, *, between: bool) -> Run | None:
    """Read the other end of a range, if there is one."""
    joined = _joined(reader, end, between=between)
    if not joined or not facts.names_a_day:
        return None
    behind = reader.skip(joined, "the", "numbered")
    number = reader.month_day(behind) if facts.month is not None and facts.day is not None else None
    read = _facts(reader, behind, strong=True)
    if (
        read is not None
        and read[0].names_a_day
        and not (number and read[0].month is None and read[0].shift is None)
    ):
        other, last = read
    elif number and not reader.is_hour(number[1]) and reader.text(number[1]) != ":":
        wraps = number[0] < (facts.day or 0)
        next_month = (facts.month or 0) % LAST_MONTH + 1
        other = Facts(day=number[0], month=next_month if wraps else facts.month, year=facts.year)
        last = number[1]
    else:
        return None
    facts.joint = other.joint = ""
    return Run(facts, other, last)
