"""Date phrases in a text: "by Friday", "in two weeks", "on the 14th at 10 am", with the days that they mean.

A phrase is read as a run of facts (a weekday, a number, "next week") in any order, so that one reading serves
the seven languages; what a language says is in its table (``date_words.py``), what the facts come to in
``date_facts.py``. A date is never invented: vague words ("soon", "in a few days") and a time of day alone are
no date phrase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from trayapp.domain.date_facts import Facts, days, instant
from trayapp.domain.date_reading import Reader
from trayapp.domain.date_words import DateWords

_MOST = 20_000
"""So many characters of a text are read."""


class DatePhrase(NamedTuple):
    """A phrase and the days that it means."""

    text: str
    """As it stands."""
    start: int
    end: int
    """Characters of the text, the end exclusive."""
    first: date | None
    """The first day that is meant; None when it only says until when: "by Friday"."""
    last: date | None
    """The last one; None when it only says from when: "after Friday"."""
    at: time | None
    """The time of day that was said, the later one of a range; the clock on the writer's wall."""
    part: str | None
    """first, morning, noon, afternoon, evening, night or closing (the end of work); None when not said."""
    instant: datetime | None
    """Of "in an hour", "within 30 minutes": the moment itself, in the zone of ``said``."""


def date_phrases(
    text: str, said: datetime, words: Iterable[DateWords], *, american: bool = False
) -> list[DatePhrase]:
    """The date phrases of a text in order, none inside another.

    ``said`` is when it was written, as the clock on the writer's wall showed it; ``words`` are the tables of
    the languages that it may be in, the likeliest first. ``american``: English 3/4 is March 4.
    """
    found: list[DatePhrase] = []
    for one in words:
        found += (phrase for phrase in _read(text[:_MOST], said, one, american=american))
    found.sort(key=lambda phrase: phrase.start - phrase.end)  # the longest first; else the likelier language
    kept: list[DatePhrase] = []
    for phrase in found:
        if all(phrase.end <= other.start or other.end <= phrase.start for other in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda phrase: phrase.start)


def _read(text: str, said: datetime, words: DateWords, *, american: bool) -> Iterator[DatePhrase]:
    reader = Reader(text, words, month_first=american and words.month_first)
    place = 0
    while place < len(reader.tokens):
        read = reader.phrase(place)
        made = None if read is None else _made(text, said, reader, place, *read)
        if read is None or made is None:
            place += 1
        else:
            yield made
            place = read[-1]


def _made(
    text: str, said: datetime, reader: Reader, place: int, facts: Facts, until: Facts | None, end: int
) -> DatePhrase | None:
    """Turn facts, and those of a range's other end, into days."""
    first_days = days(facts, said)
    last_days = days(until, said) if until else first_days
    if first_days is None or last_days is None:
        return None
    first, last = first_days[0], last_days[1]
    if first and last and last < first:
        return None
    latest = until or facts
    start, stop = reader.tokens[place].start, reader.tokens[end - 1].end
    return DatePhrase(
        text[start:stop], start, stop, first, last, latest.clock, latest.part, instant(latest, said)
    )
