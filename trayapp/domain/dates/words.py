"""The words for days and times of one language, as values: the table that the date phrases are read with.

The tables are kept in ``resources/dates/*.toml``. Their notation is the one of the phrase tables
(``trayapp/domain/texts/phrases.py``: ``a|b`` is either word, ``word?`` may be missing) without its
beginnings and gaps, and it is cut into the same tokens as the text, so that "après-midi" or "o'clock" are
written as people write them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from trayapp.domain.dates.feasts import FIXED, MOVABLE

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "´": "'", "–": "-", "—": "-"})

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "after_tomorrow": 2}
"""The words for days as the tables name them, in days from the message's own."""
UNITS = (
    "minute",
    "hour",
    "day",
    "workday",
    "week",
    "workweek",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "year",
)
PARTS = ("first", "morning", "noon", "afternoon", "evening", "night", "closing")
"""Parts of a day in order; ``first`` is the beginning of work, ``closing`` its end."""
NEARNESS = {"last": -1, "this": 0, "coming": 0, "next": 1, "next_several": 1, "after_next": 2}
"""Which week, month ... counted from the one that the message was written in."""
EDGES = ("start", "middle", "end")
_JOINTS = (
    "by", "before", "after", "since", "from", "to", "until", "between", "and", "in", "within", "ago", "later",
    "at", "on", "of", "the", "about", "am", "pm", "oclock", "from_now", "numbered", "follows", "good",
    "week_number",
)  # fmt: skip


class Token(NamedTuple):
    """A word, a number or one sign."""

    text: str
    """In lower case, with a straight apostrophe and a plain hyphen."""
    start: int
    end: int
    """Characters of the text, the end exclusive."""


class Sense(NamedTuple):
    """What a word or a group of words can mean."""

    kind: str
    """The table it stands in: weekdays, months, numbers ..."""
    value: int | str
    """A number, or the name that the table gives it."""
    weak: bool
    """It means so only beside other words of a date: "sat", "may", "mar"."""
    single: bool = False
    """One of its unit: "week" and not "weeks", which stands in several_units."""


@dataclass(frozen=True)
class DateWords:
    """The words of one language."""

    code: str
    """ISO 639-1."""
    senses: Mapping[tuple[str, ...], tuple[Sense, ...]]
    """By the tokens that they are written with."""
    longest: int
    """The most tokens of one entry."""
    month_first: bool
    """In American zones 3/4 is March 4; elsewhere and in other languages it is April 3."""
    dotted: bool
    """"22.4." is a date."""
    next_is_coming: bool
    """"Next Friday" is the one that comes, rather than Friday of next week."""
    bare_days: bool
    """A number behind a weekday is a day of the month: "vendredi 14"."""


def tokens(text: str) -> list[Token]:
    """Cut a text into words, numbers and signs."""
    plain = text.translate(_APOSTROPHES)
    return [Token(found[0].lower(), found.start(), found.end()) for found in _TOKEN.finditer(plain)]


def date_words(code: str, tables: Mapping[str, object]) -> DateWords:
    """Make the words of a language out of its file's tables.

    Raises ``ValueError`` for a table or a name that no rule uses.
    """
    found: dict[tuple[str, ...], list[Sense]] = {}
    flags = {name: value for name, value in tables.items() if isinstance(value, bool)}
    if unknown := set(flags) - {"month_first", "dotted", "next_is_coming", "bare_days"}:
        raise ValueError(
            f"The dates of {code} have a setting that no rule uses: {', '.join(sorted(unknown))}."
        )
    for kind, names in tables.items():
        if isinstance(names, bool):
            continue
        if not isinstance(names, Mapping):
            raise ValueError(f"The dates of {code} have no table {kind}.")  # noqa: TRY004 - the file is wrong
        weak, one = kind.startswith("weak_"), kind == "units"
        kind = kind.removeprefix("weak_").removeprefix("several_")  # noqa: PLW2901 - it is the table's name
        for name, phrases in names.items():
            sense = Sense(kind, _value(code, kind, name), weak, one)
            for spelled in _spelled(phrases):
                found.setdefault(spelled, []).append(sense)
    return DateWords(
        code=code,
        senses={spelled: tuple(senses) for spelled, senses in found.items()},
        longest=max(map(len, found), default=0),
        month_first=flags.get("month_first", False),
        dotted=flags.get("dotted", False),
        next_is_coming=flags.get("next_is_coming", False),
        bare_days=flags.get("bare_days", False),
    )


def _value(code: str, kind: str, name: str) -> int | str:
    """What a name of a table stands for."""
    numbered = {"weekdays": WEEKDAYS, "months": MONTHS}
    if kind in numbered and name in numbered[kind]:
        return numbered[kind].index(name) + (kind == "months")
    if kind in {"numbers", "ordinals"} and name.isdigit():
        return int(name)
    if kind == "days" and name in DAYS:
        return DAYS[name]
    named = {
        "units": UNITS,
        "parts": PARTS,
        "tonight": PARTS,
        "near": tuple(NEARNESS),
        "edges": EDGES,
        "ends": UNITS,
    }
    if name in {**named, "joints": _JOINTS, "feasts": (*FIXED, *MOVABLE)}.get(kind, ()):
        return name
    raise ValueError(f'The dates of {code} have an entry that no rule uses: "{name}" in {kind}.')


def _spelled(phrases: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Every way to write the phrases, in tokens."""
    for phrase in phrases:
        if phrase != phrase.lower() or not phrase:
            raise ValueError(f"This phrase is not in the notation of the tables: {phrase!r}.")
        ways = [
            (*part.removesuffix("?").split("|"), *(("",) if part.endswith("?") else ()))
            for part in phrase.split(" ")
        ]
        for way in itertools.product(*ways):
            yield tuple(token.text for token in tokens(" ".join(way)))
