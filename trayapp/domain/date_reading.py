"""Reads a date phrase word by word into facts, whatever the order in which a language puts them."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

from trayapp.domain.clock_times import Clock, clock
from trayapp.domain.date_facts import Facts
from trayapp.domain.date_words import NEARNESS, DateWords, Sense, Token, tokens

_LONGEST_GLUE = 4
_MONTHS, _DAYS = 12, 31
_YEARS = range(1900, 2100)
_FRACTIONS = {(1, 2), (1, 3), (1, 4), (2, 3), (3, 4), (24, 7), (7, 24)}
"""1/2 is a half, and "24/7" means always."""


class Read(NamedTuple):
    """A phrase that was read."""

    facts: Facts
    until: Facts | None
    """The other end of a range."""
    end: int
    """The token behind it."""


class Reader:
    """One text in one language."""

    def __init__(self, text: str, words: DateWords, *, month_first: bool = False) -> None:
        """Cut the text and look its words up; ``month_first``: 3/4 is March 4."""
        self.tokens: list[Token] = tokens(text)
        self._words = words
        self._month_first = month_first
        self._found = [self._look_up(place) for place in range(len(self.tokens))]

    def phrase(self, place: int) -> Read | None:
        """The phrase that begins at the token, or None where none does."""
        if not self._found[place] and not self.tokens[place].text.isdigit():
            return None
        opened = self.joint(place, "between")
        read = self._facts(opened or place)
        if read is None:
            return None
        facts, end = read
        ranged = self._range(facts, end, between=bool(opened))
        if ranged:
            return ranged
        return Read(facts, None, end) if _is_date(facts) and not opened else None

    # ---- Words ----------------------------------------------------------------------------------

    def _look_up(self, place: int) -> dict[str, tuple[Sense, int]]:
        """What the words from here on can mean: of each kind the longest, and where it ends."""
        found: dict[str, tuple[Sense, int]] = {}
        spelled: tuple[str, ...] = ()
        for token in self.tokens[place : place + self._words.longest]:
            spelled += (token.text,)
            for sense in self._words.senses.get(spelled, ()):
                key = f"{sense.kind} {sense.value}" if sense.kind == "joints" else sense.kind
                found[key] = sense, place + len(spelled)
        return found or self._compound(place)

    def _compound(self, place: int) -> dict[str, tuple[Sense, int]]:
        """A weekday and a part of the day in one word: "Montagnachmittag", "vrijdagmiddag"."""
        word = self.tokens[place].text
        for cut in range(5, len(word) - 3):
            day = self._words.senses.get((word[:cut],), ())
            part = self._words.senses.get((word[cut:],), ())
            days = [sense for sense in day if sense.kind == "weekdays"]
            parts = [sense for sense in part if sense.kind == "parts"]
            if days and parts:
                return {"weekdays": (days[0], place + 1), "joined_parts": (parts[0], place + 1)}
        return {}

    def sense(self, place: int, kind: str) -> tuple[Sense, int] | None:
        """What stands here of this kind, and where it ends."""
        return self._found[place].get(kind) if 0 <= place < len(self.tokens) else None

    def joint(self, place: int, name: str) -> int:
        """Where the small word of this name ends; 0 where it does not stand."""
        found = self.sense(place, f"joints {name}")
        return found[1] if found else 0

    def skip(self, place: int, *names: str) -> int:
        """The place behind any of these small words, or the place itself."""
        for _ in range(_LONGEST_GLUE):
            behind = max((self.joint(place, name) for name in names), default=0)
            if "," in names and self.text(place) in {",", "(", "."} and not self.glued(place + 1):
                behind = behind or place + 1
            if not behind:
                break
            place = behind
        return place

    def text(self, place: int) -> str:
        """The token, or ""."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def glued(self, place: int) -> bool:
        """Whether no space stands before the token."""
        return 0 < place < len(self.tokens) and self.tokens[place - 1].end == self.tokens[place].start

    def digits(self, place: int, most: int = 2) -> int | None:
        """The number written in digits here, of so many digits at most."""
        word = self.text(place)
        return int(word) if word.isdecimal() and len(word) <= most else None

    def number(self, place: int, most: int = 3) -> tuple[int, int] | None:
        """A number in digits or words, and where it ends."""
        digits = self.digits(place, most)
        if digits is not None:
            return digits, place + 1
        found = self.sense(place, "numbers")
        return (int(found[0].value), found[1]) if found else None

    def ordinal(self, place: int) -> tuple[int, int] | None:
        """A number that counts places ("14th", "14.", "first"), and where it ends."""
        digits = self.digits(place)
        if digits is not None:
            ending = self.joint(place + 1, "follows") if self.glued(place + 1) else 0
            return (digits, ending) if ending and 0 < digits <= _DAYS else None
        found = self.sense(place, "ordinals")
        return (int(found[0].value), found[1]) if found else None

    # ---- A run of facts -------------------------------------------------------------------------

    def _facts(self, place: int) -> tuple[Facts, int] | None:
        facts = Facts()
        start = self._opening(facts, place)
        end = 0
        here = start
        while True:
            behind = self._fact(facts, self.skip(here, "the") if here == start else here)
            if not behind:
                glued = self.skip(here, "of", "the", "on", "at", "in", "later", "about", ",")
                behind = self._fact(facts, glued) if glued > here else 0
            if not behind:
                break
            end = here = behind
        return (facts, end) if end else None

    def _opening(self, facts: Facts, place: int) -> int:
        """The small words before a date: "by", "after", "on the"."""
        for name in ("by", "until", "before", "after", "since"):
            behind = self.joint(place, name)
            if behind:
                facts.joint = {"until": "by"}.get(name, name)
                return self.skip(behind, "the", "on", "about", "later")
        behind = self.skip(place, "on", "about", "later", "in")
        facts.strong = behind > place
        return behind

    def _fact(self, facts: Facts, place: int) -> int:
        """Read the next fact; where it ends, or 0 where none stands that the others leave room for."""
        if place >= len(self.tokens):
            return 0
        for rule in _RULES:
            end: int = rule(self, facts, place)
            if end:
                return end
        return 0

    def _digits_date(self, facts: Facts, place: int) -> int:
        """2026-03-14, 14.3.2026, 14/3, 22.04."""
        if facts.day is not None or facts.month is not None or self.digits(place, 4) is None:
            return 0
        sign = self.text(place + 1)
        if sign not in {"-", "/", "."} or self._in_a_code(place):
            return 0
        parts = [self.digits(at, 4) for at in (place, place + 2, place + 4)]
        triple = self.text(place + 3) == sign and self.glued(place + 3) and parts[2] is not None
        if not (self.glued(place + 1) and self.glued(place + 2)):
            return 0
        end = place + (5 if triple else 3)
        found = self._triple(parts) if triple else self._pair(facts, place, sign, parts)
        if found is None or (sign != "." and self.glued(end) and self.text(end).isalnum()):
            return 0
        facts.year, facts.month, facts.day = found
        facts.strong = True
        dot = sign == "." and not triple and self.text(end) == "." and self.glued(end)
        return end + 1 if dot else end

    def _in_a_code(self, place: int) -> bool:
        """Whether the figures are a part of something longer: a phone number, a version, a file."""
        return self.glued(place) and self.text(place - 1) not in {"(", "'", '"'}

    def _triple(self, parts: list[int | None]) -> tuple[int, int, int] | None:
        one, two, three = (part or 0 for part in parts)
        if one in _YEARS:
            year, month, day = one, two, three
        else:
            year = three if three in _YEARS else 2000 + three
            swapped = self._month_first and one <= _MONTHS or two > _MONTHS
            month, day = (one, two) if swapped else (two, one)
            if three > 99 and three not in _YEARS:  # noqa: PLR2004 - neither two figures nor four
                return None
        return (year, month, day) if 1 <= month <= _MONTHS and 1 <= day <= _DAYS else None

    def _pair(
        self, facts: Facts, place: int, sign: str, parts: list[int | None]
    ) -> tuple[int | None, int, int] | None:
        one, two = parts[0] or 0, parts[1] or 0
        named = facts.strong or facts.weekday is not None or bool(facts.joint)
        dotted = self._words.dotted and (
            named or self.text(place + 3) == "." or len(self.text(place + 2)) > 1
        )
        if not (sign == "/" or facts.weekday is not None or (sign == "." and dotted)):
            return None
        if sign == "/" and not named and (one, two) in _FRACTIONS:
            return None
        month, day = (one, two) if (self._month_first and one <= _MONTHS) or two > _MONTHS else (two, one)
        return (None, month, day) if 1 <= month <= _MONTHS and 1 <= day <= _DAYS else None

    def _month(self, facts: Facts, place: int) -> int:
        """March 3, March the third 2026, in March."""
        found = self.sense(place, "months")
        if found is None or facts.month is not None:
            return 0
        sense, end = found
        if self.text(end) in {".", "/", "-"} and (self.glued(end) or self.text(end) != "-"):
            end += self.digits(end + 1) is not None or self.text(end) == "."
        at = self.skip(end, "the", ",")
        day = (self.ordinal(at) or self.number(at, 2)) if facts.day is None and facts.nth is None else None
        if day and 1 <= day[0] <= _DAYS and self.text(day[1]) not in {":", "%"} and not self._is_hour(day[1]):
            facts.day, end = day
        elif sense.weak and not (facts.strong or facts.joint or facts.day or facts.edge or facts.nth):
            return 0
        facts.month = int(sense.value)
        facts.strong = True
        return self._year_behind(facts, end)

    def _is_hour(self, place: int) -> bool:
        return any(self.joint(place, name) for name in ("am", "pm", "oclock"))

    def _year_behind(self, facts: Facts, place: int) -> int:
        at = self.skip(place, "of", ",")
        year = self.digits(at, 4)
        if year in _YEARS and facts.year is None:
            facts.year = year
            return at + 1
        return place

    def _day_and_month(self, facts: Facts, place: int) -> int:
        """3 March, the third of March, 14. März 2026."""
        if facts.day is not None or facts.nth is not None or facts.month is not None:
            return 0
        day = self.ordinal(place) or self.number(place, 2)
        if day is None or not 1 <= day[0] <= _DAYS:
            return 0
        at = self.skip(day[1], "of", "the")
        at += self.text(at) in {"/", "-", "."} and self.sense(at + 1, "months") is not None
        month = self.sense(at, "months")
        if month is None:
            return 0
        facts.day, facts.month, facts.strong = day[0], int(month[0].value), True
        dotted = self.text(month[1]) == "." and month[0].weak
        return self._year_behind(facts, month[1] + dotted)

    def _shift(self, facts: Facts, place: int) -> int:
        """today, tomorrow, tonight."""
        if facts.shift is not None or facts.weekday is not None or facts.day is not None:
            return 0
        tonight = self.sense(place, "tonight")
        if tonight:
            facts.shift, facts.part, facts.strong = 0, str(tonight[0].value), True
            return tonight[1]
        found = self.sense(place, "days")
        if found is None:
            return 0
        if facts.part is None and self.sense(place, "parts") and not facts.strong:
            return self._greeted(place, found[1], facts, int(found[0].value))
        facts.shift, facts.strong = int(found[0].value), True
        return found[1]

    def _greeted(self, place: int, end: int, facts: Facts, shift: int) -> int:
        """ "Morgen" and "mañana" are tomorrow, but not in a greeting and not behind "in the"."""
        if any(self.joint(behind, name) == place for behind in (place - 1, place - 2) if behind >= 0
               for name in ("good", "the")):  # fmt: skip
            return 0
        facts.shift, facts.strong = shift, True
        return end

    def _weekday(self, facts: Facts, place: int) -> int:
        """Friday, this Friday, next Friday, vendredi prochain."""
        if facts.weekday is not None or facts.shift is not None or (facts.day is not None and facts.nth):
            return 0
        near = self.sense(place, "near") if facts.near is None else None
        at = near[1] if near else place
        found = self.sense(at, "weekdays")
        if found is None or (found[0].weak and not self._supported(facts, found[1], near=bool(near))):
            return 0
        facts.weekday, end = int(found[0].value), found[1]
        end += found[0].weak and self.text(end) == "."
        joined = self.sense(at, "joined_parts")
        if joined:
            facts.part = str(joined[0].value)
        behind = self.sense(end, "near") if near is None and facts.near is None else None
        if behind and self.sense(behind[1], "units") is None:
            near, end = behind, behind[1]
        if near:
            facts.near = NEARNESS[str(near[0].value)]
            facts.coming = near[0].value == "coming" or (facts.near == 1 and self._words.next_is_coming)
        facts.strong = True
        return end

    def _supported(self, facts: Facts, end: int, *, near: bool) -> bool:
        """Whether a word that is also another one ("sat", "mon") stands beside more of a date."""
        digits = self.digits(self.skip(end, ",", "the", "at"), 2) is not None
        return near or digits or bool(facts.joint) or facts.strong or self.sense(end, "months") is not None

    def _edge(self, facts: Facts, place: int) -> int:
        """End of ..., mid-March, Ende der Woche."""
        found = self.sense(place, "edges")
        if found is None or facts.edge is not None or facts.count is not None:
            return 0
        at = self.skip(found[1], "of", "the")
        at += self.text(at) == "-"
        trial = dataclasses.replace(facts, edge=str(found[0].value), strong=True)
        end = (
            self._unit(trial, at)
            or self._month(trial, at)
            or self._shift(trial, at)
            or self._weekday(trial, at)
        )
        if not end:
            return 0
        if facts.joint == "by" or trial.edge == "end":
            trial.part = trial.part or (
                "closing" if trial.shift is not None or trial.weekday is not None else None
            )
        vars(facts).update(vars(trial))
        return end

    def _unit(self, facts: Facts, place: int) -> int:
        """Next week, this month, semaine prochaine; behind "end of" also the bare week."""
        if facts.unit is not None:
            return 0
        near = self.sense(place, "near")
        at = near[1] if near else self.skip(place, "the")
        found = self.sense(at, "units")
        if found is None or found[0].value in {"minute", "hour", "day", "workday"}:
            return self._day_unit(facts, found, near)
        end = found[1]
        if near is None:
            near = self.sense(end, "near")
            if near:
                end = near[1]
        month = self._month(
            trial := dataclasses.replace(facts, strong=True), self.skip(end, "of", "the", "in")
        )
        if near is None and not facts.edge and found[0].value != "weekend" and not (facts.nth and month):
            return 0
        if near is None and found[0].value == "weekend" and not facts.strong and not facts.joint:
            return 0
        if near and facts.near is not None:
            return 0
        if facts.nth and month:
            vars(facts).update(vars(trial))
            return month
        facts.unit, facts.strong = str(found[0].value), True
        facts.near = NEARNESS[str(near[0].value)] if near else 0
        return end

    def _day_unit(self, facts: Facts, found: tuple[Sense, int] | None, near: tuple[Sense, int] | None) -> int:
        """ "End of the day", "this day": the message's own; "the next day" the one after."""
        if found is None or found[0].value not in {"day", "workday"} or facts.shift is not None:
            return 0
        if not (facts.edge or near) or facts.weekday is not None or facts.day is not None:
            return 0
        facts.shift, facts.strong = (NEARNESS[str(near[0].value)] if near else 0), True
        if found[0].value == "workday" and facts.shift == 1:
            facts.shift, facts.count, facts.counted = None, 1, "workday"
        return found[1]

    def _count(self, facts: Facts, place: int) -> int:
        """In two weeks, three days after Friday, within an hour, the next five working days."""
        if (
            facts.count is not None
            or facts.unit is not None
            or facts.day is not None
            or facts.shift is not None
        ):
            return 0
        within = self.joint(place, "within")
        near = self.sense(within or place, "near")
        at = self.skip(within or (near[1] if near else place), "the", "about", "in")
        number = self.number(at)
        if (
            number is None
            or self.text(number[1]) in {".", ",", ":"}
            and self.digits(number[1] + 1) is not None
        ):
            return 0
        unit, sign = number[1], 1
        inner = self.sense(unit, "near")
        unit = inner[1] if inner and near is None else unit
        found = self.sense(unit, "units")
        if found is None:
            return 0
        end = found[1]
        close = near or inner or (self.sense(end, "near") if not within else None)
        if near is None and inner is None and close:
            end = close[1]
        before = self._opened(place, "in")
        behind = self._behind(facts, end)
        if behind:
            sign, end = behind
        elif close:
            value = NEARNESS[str(close[0].value)]
            sign = -1 if value < 0 else 1
            facts.stretch = True
        elif within or facts.joint in {"by", "before", "after", "since"}:
            facts.stretch = bool(within)
        elif not before:
            return 0
        facts.count, facts.counted, facts.strong = sign * number[0], str(found[0].value), True
        return end

    def _opened(self, place: int, name: str) -> bool:
        """Whether a small word of this name ends right here."""
        return any(self.joint(place - back, name) == place for back in (1, 2, 3) if place >= back)

    def _behind(self, facts: Facts, end: int) -> tuple[int, int] | None:
        """ "ago", "later", "from now", or the day that the count runs from; the sign and the end."""
        for name, sign in (("ago", -1), ("later", 1)):
            if behind := self.joint(end, name):
                return sign, behind
        for name, sign in (("after", 1), ("since", 1), ("before", -1)):
            behind = self.joint(end, name)
            trial = Facts(strong=True)
            if behind and (last := self._fact(trial, self.skip(behind, "the", "on"))) and trial.count is None:
                last = self._fact(trial, last) or last
                vars(facts).update(vars(trial), anchored=True)
                return sign, last
        return None

    def _part(self, facts: Facts, place: int) -> int:
        """This afternoon; Friday morning."""
        if facts.part is not None:
            return 0
        near = self.sense(place, "near")
        at = near[1] if near else place
        found = self.sense(at, "parts")
        if found is None:
            return 0
        dated = facts.shift is not None or facts.weekday is not None or facts.day is not None
        here = near is not None and near[0].value == "this"
        leads = self.sense(self.skip(found[1], "of", "the", "on", "in"), "days") is not None or (
            self.sense(self.skip(found[1], "of", "the", "on", "in"), "weekdays") is not None
        )
        if not (dated or here or found[0].value == "closing" or leads) or (near and not here):
            return 0
        facts.part = str(found[0].value)
        if here and not dated:
            facts.shift, facts.strong = 0, True
        if facts.part == "closing" and not dated and not leads:
            facts.shift, facts.strong = 0, True
        return found[1]

    def _clock(self, facts: Facts, place: int) -> int:
        """At 10 am, 17:30, um 9 Uhr, 12-4."""
        if facts.clock is not None:
            return 0
        dated = facts.shift is not None or facts.weekday is not None or facts.day is not None
        read: Clock | None = clock(self, place, dated=dated)
        if read is None:
            return 0
        facts.clock = read.at
        return read.end

    def _numbered(self, facts: Facts, place: int) -> int:
        """The 14th, am 14., le 14, dia 14; the first (Monday of ...), the last (week of ...)."""
        if (
            facts.day is not None
            or facts.nth is not None
            or facts.count is not None
            or facts.shift is not None
        ):
            return 0
        nth = self._nth(facts, place)
        if nth:
            return nth
        marked = self.ordinal(place)
        plain = self.number(place, 2) if marked is None and self._opened(place, "possessive") else None
        day = marked or plain
        if day is None or not 1 <= day[0] <= _DAYS or self.digits(place) is None and facts.weekday is None:
            return 0
        if not (
            facts.weekday is not None or plain or facts.joint or facts.strong or self._opened(place, "the")
        ):
            return 0
        if not self._ends(day[1]) or self._in_a_code(place):
            return 0
        facts.day, facts.strong = day[0], True
        return day[1]

    def _nth(self, facts: Facts, place: int) -> int:
        last = self.sense(place, "near")
        value = self.ordinal(place) or ((-1, last[1]) if last and last[0].value == "last" else None)
        if value is None or facts.weekday is not None or facts.unit is not None:
            return 0
        trial = dataclasses.replace(facts, nth=value[0])
        weekday = self.sense(value[1], "weekdays")
        if weekday:
            trial.weekday = int(weekday[0].value)
            part = self.sense(weekday[1], "parts")
            at = part[1] if part else weekday[1]
            at = self._clock(trial, at) or at
        else:
            unit = self.sense(value[1], "units")
            if unit is None or unit[0].value not in {"week", "day"}:
                return 0
            at = unit[1]
            if unit[0].value == "day":
                trial.nth, trial.day = None, value[0]
        at = self.skip(at, "of", "in", "the")
        trial.strong = True
        end = self._month(trial, at) or self._unit(trial, at)
        if not end or (trial.unit not in {None, "month"}):
            return 0
        vars(facts).update(vars(trial))
        return end

    def _ends(self, place: int) -> bool:
        """Whether no other word follows that a number could count: "the 14th", not "the 14th version"."""
        word = self.text(place)
        return not word or not word.isalnum() or bool(self._found[place])

    # ---- Ranges ---------------------------------------------------------------------------------

    def _range(self, facts: Facts, end: int, *, between: bool) -> Read | None:
        """From Monday to Wednesday, between the 3rd and the 12th of June."""
        joints = ["until", "between"] + (["and"] if between else [])
        behind = max((self.joint(end, name) for name in joints), default=0)
        if self.text(end) == "-":
            behind = behind or end + 1
        if not behind:
            return None
        read = self._facts(self.skip(behind, "the"))
        other, last = read if read else (Facts(), 0)
        if not last and facts.month is not None and facts.day is not None:
            number = self.ordinal(behind) or self.number(behind, 2)
            if number and 1 <= number[0] <= _DAYS and not self._is_hour(number[1]):
                other, last = Facts(day=number[0], strong=True), number[1]
        if not last:
            return None
        if other.day is not None and other.month is None and facts.month is not None:
            later = other.day >= (facts.day or 0)
            other.month, other.year = (facts.month + (not later) - 1) % _MONTHS + 1, facts.year
        facts.joint = other.joint = ""
        return Read(facts, other, last) if _is_date(facts) and _is_date(other) else None


def _is_date(facts: Facts) -> bool:
    """Whether the facts name a day at all; a time of day alone does not."""
    named = (facts.weekday, facts.day, facts.shift, facts.month, facts.unit, facts.count, facts.nth)
    return any(fact is not None for fact in named)


_RULES = (
    Reader._digits_date, Reader._edge, Reader._count, Reader._day_and_month, Reader._month,
    Reader._shift, Reader._weekday, Reader._numbered, Reader._unit, Reader._part, Reader._clock,
)  # fmt: skip
