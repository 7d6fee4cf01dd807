"""Date phrases in a text: "by Friday", "in two weeks", "on the 14th at 10 am", with the days that they mean.

A phrase is read as a run of facts (a weekday, a number, "next week") in any order, so that one reading serves
the seven languages; what a language says is in its table (``words.py``), what the facts come to in
``facts.py``. A date is never invented: vague words ("soon", "in a few days") and a time of day alone are
no date phrase.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from trayapp.domain.dates.facts import days, instant
from trayapp.domain.dates.reading import Reader
from trayapp.domain.dates.runs import Run, run_at
from trayapp.domain.dates.words import DateWords

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
    several: bool
    """It names several days, a week or a month, and not its last day alone."""
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
        run = run_at(reader, place)
        made = None if run is None else _made(text, said, reader, place, run)
        if run is None or made is None:
            place += 1
        else:
            yield made
            place = run.end


def _made(text: str, said: datetime, reader: Reader, place: int, run: Run) -> DatePhrase | None:
    """Turn what was read into days; None where it comes to none."""
    first_days = days(run.facts, said)
    last_days = days(run.until, said) if run.until else first_days
    if first_days is None or last_days is None:
        return None
    first, last = first_days[0], last_days[1]
    if run.until and first and last and last < first:  # "between January and now" began in the past
        earlier = days(dataclasses.replace(run.facts, year=first.year - 1), said)
        first = earlier[0] if earlier and run.facts.month is not None and run.facts.year is None else None
        if first is None or last < first:
            return None
    latest = run.until or run.facts
    start, stop = reader.tokens[place].start, reader.tokens[run.end - 1].end
    moment = instant(latest, said)
    return DatePhrase(
        text[start:stop], start, stop, first, last, latest.several, latest.clock, latest.part, moment
    )
