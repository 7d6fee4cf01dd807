"""Promises in what the user wrote: "I will send it by Friday", firm ones told from soft ones, and dated.

A promise says that I (or we) will do something for the reader. Words that open one ("I will") stand in a
table of their language, and so does what makes it none ("I will be out", "how I will do") or soft ("I will
try", "if you approve"). The due date is the date phrase of the promise's own
clause; where there is none, there is no date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.dates.due import due_at
from trayapp.domain.dates.phrases import DatePhrase, date_phrases
from trayapp.domain.dates.words import DateWords
from trayapp.domain.texts.promise_words import Opening, PromiseWords
from trayapp.domain.texts.sentences import Sentence, sentences

_AMERICAN = ("America/", "US/", *(f"Etc/GMT+{hours}" for hours in range(4, 11)))
"""Zones in which English 3/4 is March 4."""


class Tongue(NamedTuple):
    """What promises of one language are read with."""

    promises: PromiseWords
    dates: DateWords


class Promise(NamedTuple):
    """A promise found in a message of mine."""

    text: str
    """The sentence."""
    firm: bool
    """False for "I will try", "hopefully", "if you approve, I will"."""
    due: datetime | None
    """When it is due (UTC), in the user's working time; None when no date was said."""
    date: DatePhrase | None
    """The phrase that dates it, with the days that it means; its characters are those of ``text``."""


def promises(
    own_text: str, sent: datetime, calendar: WorkingCalendar, tongues: Sequence[Tongue]
) -> tuple[Promise, ...]:
    """The promises in the own text of a message of mine, in order, one a sentence.

    ``sent`` is the message's instant; ``tongues`` are the languages that it may be written in, the likeliest
    first.
    """
    found = (promise_in(sentence, sent, calendar, tongues) for sentence in sentences(own_text))
    return tuple(promise for promise in found if promise is not None)


def promise_in(
    sentence: Sentence, sent: datetime, calendar: WorkingCalendar, tongues: Sequence[Tongue]
) -> Promise | None:
    """The promise that one sentence makes, or None."""
    found = []
    for tongue in tongues:
        for opening in tongue.promises.openings(sentence):
            dated = _dated(sentence.text, sent, calendar, [tongue], opening)
            if dated or not opening.needs_date:
                found.append(Promise(sentence.text, opening.firm, *(dated or (None, None))))
    return max(found, key=lambda promise: (promise.firm, promise.due is not None), default=None)


def _dated(
    text: str, sent: datetime, calendar: WorkingCalendar, tongues: Iterable[Tongue], opening: Opening
) -> tuple[datetime, DatePhrase] | None:
    """The first date of the promise's own clause that lies ahead: behind its opening, else before it."""
    american = calendar.country.upper() == "US" or (
        not calendar.country and calendar.zone.startswith(_AMERICAN)
    )
    words = [tongue.dates for tongue in tongues]
    phrases = date_phrases(text, calendar.local(sent), words, american=american)
    own = [phrase for phrase in phrases if opening.holds(text, phrase.start, phrase.end)]
    behind = [phrase for phrase in own if phrase.start >= opening.start]
    for phrase in [*behind, *(phrase for phrase in own if phrase not in behind)]:
        due = due_at(phrase, sent, calendar)
        if due is not None:
            return due, phrase
    return None
