"""Date phrases: the days that they mean, and words that are none left alone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.accuracy.figures import Family, Goal, Result, Row, shares
from tests.accuracy.labelled import lines
from trayapp import resources
from trayapp.domain.dates.phrases import DatePhrase, date_phrases
from trayapp.domain.dates.words import DateWords, date_words

_OURS = ("en", "de")
"""The languages of the goals."""


class Read(NamedTuple):
    """One text, read."""

    id: str
    language: str
    days: tuple[date | None, date | None] | None
    """First and last day, either open; None where the text names no date."""
    found: tuple[DatePhrase, ...]

    @property
    def exact(self) -> bool:
        """Whether a phrase was found that means exactly these days."""
        return any((one.first, one.last) == self.days for one in self.found)

    @property
    def in_time(self) -> bool:
        """Whether the last day of a phrase lies in these days: who goes by it is not late."""
        if self.days is None:
            return False
        first, last = self.days
        ends = [one.last or one.first for one in self.found]
        return any(end and (not first or first <= end) and (not last or end <= last) for end in ends)


@cache
def _words(language: str) -> DateWords:
    """What the dates of a language are told by."""
    return date_words(language, tomllib.loads(resources.text(f"dates/{language}.toml")))


@cache
def read(folder: Path) -> tuple[Read, ...]:
    """Read the texts of all languages that we know."""
    return tuple(_read(folder))


def _read(folder: Path) -> Iterator[Read]:
    for label in lines(folder / "dates/recognizers_open.jsonl"):
        language = label["lang"]
        if language not in resources.LANGUAGES:
            continue
        said = datetime.fromisoformat(label["ref"])
        words = (_words(language),)
        found = date_phrases(label["text"], said, words, american=language == "en")
        days = None
        if label["type"] != "none":
            days = _day(label["due_from"]), _day(label["due_to"])
        yield Read(label["id"], language, days, tuple(found))


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def measure(folder: Path) -> Result:
    """Measure English and German against the goals, the other languages for information."""
    found = read(folder)
    ours = [one for one in found if one.language in _OURS]
    rows = [*_rows("en and de", ours, goals=True)]
    for language in resources.LANGUAGES:
        rows += _rows(language, [one for one in found if one.language == language], goals=False)
    wrong = [f"{one.id}" for one in found if one.days is not None and not one.exact]
    wrong += [f"none: {one.id}" for one in found if one.days is None and one.found]
    return Result(tuple(rows), tuple(wrong))


def _rows(what: str, found: Sequence[Read], *, goals: bool) -> Iterator[Row]:
    dated = [one for one in found if one.days is not None]
    none = [one for one in found if one.days is None]
    exact, alone = (Goal("share", 0.75),), (Goal("share", 0.95),)
    yield Row(f"{what}: exact", shares((one.id, one.exact) for one in dated), goals=exact if goals else ())
    yield Row(f"{what}: a day within", shares((one.id, one.in_time) for one in dated))
    yield Row(
        f"{what}: none, left alone",
        shares((one.id, not one.found) for one in none),
        goals=alone if goals else (),
    )


FAMILY = Family("dates", "the days that date phrases mean", measure)
