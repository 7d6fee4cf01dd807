"""The rules that read one fact of a date phrase each: a weekday, "next week", "in three days", "at 10 am".

Every rule gets what was read so far, adds to it what stands at the place and gives the place behind it, or 0
where nothing stands there that the facts leave room for.
"""

from __future__ import annotations

import dataclasses

from trayapp.domain.dates.clock_times import clock as clock_at
from trayapp.domain.dates.facts import Facts
from trayapp.domain.dates.numbers import (
    day_alone,
    day_and_month,
    figures,
    month,
    week_number,
    year_alone,
    year_behind,
)
from trayapp.domain.dates.reading import Found, Reader
from trayapp.domain.dates.words import NEARNESS

_SHORT = {"minute", "hour", "day", "workday"}


def fact(reader: Reader, facts: Facts, place: int) -> int:
    """Read the next fact by the first rule that finds one."""
    if place >= len(reader.tokens):
        return 0
    return next((end for rule in _RULES if (end := rule(reader, facts, place))), 0)


def shift(reader: Reader, facts: Facts, place: int) -> int:
    """Read today, tomorrow, tonight."""
    if facts.shift is not None or facts.weekday is not None or facts.day is not None:
        return 0
    tonight = reader.sense(place, "tonight")
    if tonight:
        facts.shift, facts.part, facts.strong = 0, str(tonight[0].value), True
        return tonight[1]
    found = reader.sense(place, "days")
    if found is None:
        return 0
    # "Morgen" and "mañana" are tomorrow, but not in a greeting and not behind an article.
    both = reader.sense(place, "parts")
    if both and not facts.strong and reader.behind(place, "good"):
        return 0
    facts.shift, facts.strong = int(found[0].value), True
    if joined := reader.sense(place, "joined_parts"):
        facts.part = str(joined[0].value)
    return found[1]


def weekday(reader: Reader, facts: Facts, place: int) -> int:
    """Read Friday, this Friday, next Friday, vendredi prochain."""
    if facts.weekday is not None or facts.shift is not None:
        return 0
    near = reader.sense(place, "near") if facts.near is None else None
    at = near[1] if near else place
    found = reader.sense(at, "weekdays")
    if found is None or (found[0].weak and not near and not _supported(reader, facts, found[1])):
        return 0
    facts.weekday, facts.strong = int(found[0].value), True
    end = found[1] + (found[0].weak and reader.text(found[1]) == ".")
    if joined := reader.sense(at, "joined_parts"):
        facts.part = str(joined[0].value)
    if near is None and facts.near is None:
        later = reader.sense(end, "near")
        if later and reader.sense(later[1], "units") is None:
            near, end = later, later[1]
    if near:
        facts.near = NEARNESS[str(near[0].value)]
        facts.coming = near[0].value == "coming" or (facts.near == 1 and reader.words.next_is_coming)
    return end


def _supported(reader: Reader, facts: Facts, end: int) -> bool:
    """Whether a word that is also another one ("sat", "mon") stands beside more of a date."""
    if facts.joint or facts.strong or reader.sense(end, "months"):
        return True
    at = end + (reader.text(end) == ".")
    return reader.digits(reader.skip(at, ",", "the", "at")) is not None


def feast(reader: Reader, facts: Facts, place: int) -> int:
    """Read Christmas, Easter Monday 2027."""
    near = reader.sense(place, "near")
    found = reader.sense(near[1] if near else place, "feasts")
    if found is None or facts.feast or facts.day is not None or facts.weekday is not None:
        return 0
    facts.feast, facts.strong = str(found[0].value), True
    return year_behind(reader, facts, found[1])


def edge(reader: Reader, facts: Facts, place: int) -> int:
    """Read end of ..., mid-March, Ende der Woche."""
    short = reader.sense(place, "ends")
    if short and facts.unit is None and facts.shift is None and facts.weekday is None:
        facts.unit, facts.near, facts.edge, facts.strong = str(short[0].value), 0, "end", True
        return short[1]
    found = None if reader.sense(place, "parts") else reader.sense(place, "edges")
    if found is None or facts.edge is not None or facts.count is not None:
        return 0
    at = reader.skip(found[1], "of", "the", "in", "on")
    at += reader.text(at) == "-"
    trial = dataclasses.replace(facts, edge=str(found[0].value), strong=True)
    rules = (unit, month, shift, weekday, part)
    end = next((end for rule in rules if (end := rule(reader, trial, at))), 0)
    if not end:
        return 0
    single = trial.shift is not None or trial.weekday is not None
    if trial.edge == "end" and single:
        trial.part = trial.part or "closing"
    vars(facts).update(vars(trial))
    return end


def unit(reader: Reader, facts: Facts, place: int) -> int:
    """Read next week, this month, semaine prochaine; behind "end of" also the bare week."""
    if facts.unit is not None or facts.count is not None:
        return 0
    near = reader.sense(place, "near") if facts.near is None else None
    at = near[1] if near else reader.skip(place, "the")
    found = reader.sense(at, "units")
    if found is None or found[0].value in _SHORT:
        return _day_unit(facts, found, near)
    end = found[1]
    if near is None and facts.near is None and (near := reader.sense(end, "near")):
        end = near[1]
    if near is None and found[0].value == "week" and (whole := _week_of(reader, facts, end)):
        return whole
    weekend = found[0].value == "weekend" and _opened(reader, facts, place)
    if near is None and not facts.edge and not weekend and not _running(reader, at, end):
        return 0
    if not found[0].single or (near and near[0].value == "next_several"):  # "in the next weeks" is no date
        return 0
    facts.unit, facts.strong = str(found[0].value), True
    facts.near = NEARNESS[str(near[0].value)] if near else 0
    return end


def _opened(reader: Reader, facts: Facts, place: int) -> bool:
    """Whether "weekend" is a time here, rather than a wish: "at the weekend", not "have a nice weekend"."""
    before = reader.skip(place, "the")
    return bool(
        facts.strong or facts.joint or before > place or reader.behind(place, "the", "on", "at", "in")
    )


def _week_of(reader: Reader, facts: Facts, place: int) -> int:
    """Read the date that names a week: "the week of March 3", "la semana del 10 de abril"."""
    at = reader.joint(place, "of", "from", "since", "on")
    trial = dataclasses.replace(facts, strong=True, week_of=True)
    start = reader.skip(at, "of", "the", "on", "numbered", ",") if at else 0
    rules = (figures, day_and_month, month, day_alone)
    end = next((end for rule in rules if start and (end := rule(reader, trial, start))), 0)
    if not end or trial.day is None:
        return 0
    vars(facts).update(vars(trial))
    return end


def _running(reader: Reader, place: int, end: int) -> bool:
    """Whether the running week, month ... is meant: "later in the week", but not "in the week of March 3"."""
    the = next((place - back for back in (1, 2) if reader.joint(place - back, "the") == place), 0)
    inside = reader.behind(place, "within") or bool(the and reader.behind(the, "in", "on", "within"))
    return inside and not reader.joint(end, "of", "on", "since") and not reader.text(end).isdecimal()


def _day_unit(facts: Facts, found: Found | None, near: Found | None) -> int:
    """Read end of the day, this day: the message's own; the next working day."""
    if found is None or facts.shift is not None or facts.weekday is not None or facts.day is not None:
        return 0
    if not found[0].single:  # "in the next days" is no date
        return 0
    kind = found[0].value
    ahead = NEARNESS[str(near[0].value)] if near else 0
    if near and ahead and kind in {"minute", "hour", "workday"}:
        facts.count, facts.counted, facts.strong = ahead, str(kind), True
        facts.stretch = kind != "workday"
        return found[1]
    if kind not in {"day", "workday"} or not (facts.edge or near):
        return 0
    facts.shift, facts.strong = ahead, True
    return found[1]


def count(reader: Reader, facts: Facts, place: int) -> int:
    """Read in two weeks, three days after Friday, within an hour, the next five working days."""
    taken = (facts.count, facts.unit, facts.day, facts.shift, facts.weekday, facts.month)
    if any(one is not None for one in taken):
        return 0
    within = reader.joint(place, "within")
    near = reader.sense(within or place, "near")
    at = within or (near[1] if near else place)
    at = at if reader.number(at) else reader.skip(at, "the", "about", "in")
    near = near or (reader.sense(at, "near") if within else None)
    at = near[1] if near and near[1] > at else at
    number = reader.number(at)
    if number is None or (reader.text(number[1]) in {".", ",", ":"} and reader.glued(number[1] + 1)):
        return 0
    inner = reader.sense(number[1], "near") if near is None else None
    found = reader.sense(inner[1] if inner else number[1], "units")
    if found is None or (inner and number[0] > 1 and found[0].single):
        return 0
    end, close = found[1], near or inner
    if not close and not within and (close := reader.sense(end, "near")):
        end = close[1]
    sign, stretch = 1, bool(within)
    trial = dataclasses.replace(facts)
    if behind := _counted_from(reader, trial, end):
        sign, end = behind
    elif close:
        sign, stretch = (-1 if NEARNESS[str(close[0].value)] < 0 else 1), True
    elif not (within or facts.joint or reader.behind(place, "in")):
        return 0
    vars(facts).update(vars(trial))
    facts.count, facts.counted, facts.strong = sign * number[0], str(found[0].value), True
    facts.stretch = stretch
    return end


def _counted_from(reader: Reader, facts: Facts, end: int) -> tuple[int, int] | None:
    """Read "ago", "later", or the day that the count runs from; the sign of the count, and the end."""
    for name, sign in (("ago", -1), ("from_now", 1)):
        if behind := reader.joint(end, name):
            return sign, behind
    for name, sign in (("after", 1), ("since", 1), ("before", -1)):
        behind = reader.joint(end, name)
        anchor = Facts(strong=True)
        last = fact(reader, anchor, reader.skip(behind, "the", "on")) if behind else 0
        if last and anchor.count is None:
            last = fact(reader, anchor, last) or last
            vars(facts).update(vars(anchor), joint=facts.joint, anchored=True)
            return sign, last
    return None


def part(reader: Reader, facts: Facts, place: int) -> int:
    """Read this afternoon, Friday morning, COB Friday."""
    if facts.part is not None:
        return 0
    dated = facts.shift is not None or facts.weekday is not None or facts.day is not None
    place = (reader.joint(place, "by") or place) if dated else place  # "Friday by COB"
    near = reader.sense(place, "near")
    found = reader.sense(near[1] if near else place, "parts")
    if found is None or (near and near[0].value not in {"this", "next"}):
        return 0
    ahead = reader.skip(found[1], "of", "the", "on", "in", ",", "later")
    days = (shift, weekday, figures, day_and_month, month, day_alone)
    leads = any(rule(reader, Facts(strong=True), ahead) for rule in days)
    if not (dated or near or found[0].value == "closing" or leads):
        return 0
    if near and found[0].value in {"noon", "first"}:
        return 0
    facts.part, facts.strong = str(found[0].value), True
    if (near or found[0].value == "closing") and not dated and not leads:
        facts.shift = NEARNESS[str(near[0].value)] if near else 0
    return found[1]


def clock(reader: Reader, facts: Facts, place: int) -> int:
    """Read at 10 am, 17:30, um 9 Uhr, 12-4, before 5 pm."""
    if facts.clock is not None:
        return 0
    dated = facts.shift is not None or facts.weekday is not None or facts.day is not None
    limit = reader.joint(place, "before", "by") if dated else 0
    read = clock_at(reader, limit or place, dated=dated)
    if read is None:
        return 0
    facts.clock = read.at
    if limit:
        facts.joint = "by"
    return read.end


def nth(reader: Reader, facts: Facts, place: int) -> int:
    """Read the first Monday of next month, the last week of July, the 15th day of June."""
    if any(one is not None for one in (facts.nth, facts.day, facts.weekday, facts.unit, facts.shift)):
        return 0
    last = reader.sense(place, "near")
    value = reader.ordinal(place) or ((-1, last[1]) if last and last[0].value == "last" else None)
    if value is None:
        return 0
    trial = dataclasses.replace(facts, nth=value[0], strong=True)
    named, counted = reader.sense(value[1], "weekdays"), reader.sense(value[1], "units")
    if named and not named[0].weak:
        trial.weekday = int(named[0].value)
        parted = reader.sense(named[1], "parts")
        at = parted[1] if parted else named[1]
        at = clock(reader, trial, at) or at
    elif counted and counted[0].value == "week":
        at = counted[1]
    elif counted and counted[0].value == "day" and value[0] > 0:
        at, trial.nth, trial.day = counted[1], None, value[0]
    else:
        return 0
    at = reader.skip(at, "of", "in", "the")
    end = month(reader, trial, at) or unit(reader, trial, at)
    if not end or trial.unit not in {None, "month"}:
        return 0
    vars(facts).update(vars(trial))
    return end


_RULES = (
    figures, edge, feast, count, day_and_month, month, nth, shift, weekday, day_alone, unit, part, clock,
    week_number, year_alone,
)  # fmt: skip
