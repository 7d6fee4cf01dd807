"""What people of one language write when they promise, as values, and how a sentence is read with it.

The tables are kept in ``resources/promises/*.toml`` in the notation of ``trayapp/domain/texts/phrases.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import NamedTuple

from trayapp.domain.texts.phrases import Table
from trayapp.domain.texts.sentences import Sentence

_SPAN = re.compile(r"\w+(?:['’‘´-]\w+)*|[%$€]")
_CLAUSE = re.compile(r"[;:()]|\s[-–—]+\s|--|[.!?…]\s|\.(?=[A-Z])")
_STOP = re.compile(r"[.!?…]\s|\.(?=[A-Z])")
_ASKED = {"presents", "leading"}
"""Openings that ask in a question: "Schicke ich es morgen?", "Will you ...?"."""
_SHORTEST_VERB = 4
_BEFORE, _AFTER = 4, 7
"""Words around the opening in which "hopefully" or "try" make it soft."""


class Opening(NamedTuple):
    """Where a sentence promises."""

    firm: bool
    needs_date: bool
    """It is a promise only where a date is said."""
    start: int
    """The character at which the promise's words begin,"""
    clause: tuple[int, int]
    """and the characters of its clause, the end exclusive."""
    other: tuple[tuple[int, int], ...]
    """Characters in which a date is another thing's: "the report of Friday"."""

    def holds(self, text: str, start: int, end: int) -> bool:
        """Whether a date that stands at these characters can be the promise's own."""
        if not self.clause[0] <= start < self.clause[1] or text[end : end + 2] in {"'s", "’s"}:
            return False
        return not any(first <= start < last for first, last in self.other)


@dataclass(frozen=True)
class PromiseWords:
    """The tables of one language."""

    code: str
    """ISO 639-1."""
    begins: Table
    """Words that a promise begins with; the act follows: "I will"."""
    acts: Table
    """Promises as they stand: "will do", "ich melde mich", "you will hear from me"."""
    leading: Table
    """Openings at the beginning of a sentence only, where the subject is dropped: "will send it tomorrow"."""
    presents: Table
    """Promises where a date is said: "je vous appelle demain", "ich schicke es am Freitag"."""
    futures: tuple[str, ...]
    """Endings of the first person's future, where the language has one: "-rai", "-rons"."""
    verb_last: bool
    """The act stands at the end of its clause, as in German."""
    subjects: Table | None
    """The words for I and we that such a verb needs near it; None where the language drops them."""
    elided: tuple[str, ...]
    """The same where they are a part of the verb's word: "j'enverrai"."""
    between: Table
    """Words that may stand between the opening and the act: "also", "gladly"."""
    states: Table
    """What is no act for the reader when it follows an opening: "be", "need", "see", "not"."""
    denials: Table
    """Words that take the promise back wherever they stand: "nicht", "anbei"."""
    embedded: Table
    """Words before an opening that make it another's question or a report: "whether", "how"."""
    soft: Table
    """Words that make it soft: "try", "hopefully", "probably"."""
    offers: Table
    """Openings that are soft by themselves: "I can", "I would be happy to"."""
    conditions: Table
    """Beginnings of a condition that makes it soft: "if you approve"."""
    asides: Table
    """Conditions that are none: "see if", "if you like"."""
    breaks: Table
    """Words that begin a clause of its own, with dates of its own: "because", "so I"."""
    not_due: Table
    """Words before a date that is not the promise's: "from", "dated"."""

    def openings(self, sentence: Sentence) -> list[Opening]:
        """Where the sentence promises, in order."""
        words = sentence.words
        spans = [found.span() for found in _SPAN.finditer(sentence.text)]
        if not words or len(spans) != len(words) or self.denials.find(words):
            return []
        found = []
        for place in range(len(words)):
            kind = self._kind(words, place)
            if kind is None or self._is_embedded(words, place):
                continue
            first, last = self._clause(sentence.text, words, spans, place)
            if kind in _ASKED and sentence.question and last == len(sentence.text):
                continue
            near = words[_at(spans, first) : _at(spans, last)]
            around = words[max(_at(spans, first), place - _BEFORE) : min(_at(spans, last), place + _AFTER)]
            if kind == "begins" and self.verb_last and self.states.starts(near, len(near) - 1):
                continue
            sure = not self._doubted(sentence, words, spans, (first, last))
            firm = kind != "offers" and sure and self.soft.find(around) is None
            other = self._other(words, spans)
            found.append(Opening(firm, kind == "presents", spans[place][0], (first, last), other))
        return found

    def _kind(self, words: Sequence[str], place: int) -> str | None:
        """The table that a promise which begins at the word stands in; None where none begins."""
        if self.acts.starts(words, place):
            return "acts"
        end = self.offers.starts(words, place)
        if end:
            return None if self._is_state(words, end) else "offers"
        end = self.leading.starts(words) if place == 0 else 0
        if end and not self._is_state(words, end):
            return "leading"
        end = self.begins.starts(words, place)
        if end:
            return None if end >= len(words) or self._is_state(words, end) else "begins"
        if self._is_future(words, place):
            bare = (words[place].rpartition("'")[2], *words[place + 1 :])
            return None if self.states.starts(bare) else "futures"
        return "presents" if self.presents.starts(words, place) else None

    def _is_state(self, words: Sequence[str], end: int) -> bool:
        """Whether what follows the opening is no act for the reader."""
        verb = self._behind(words, end)
        return any(self.states.starts(words, at) for at in range(end, verb + 1))

    def _behind(self, words: Sequence[str], place: int) -> int:
        """The place behind the words that may stand before the act."""
        while end := self.between.starts(words, place):
            place = end
        return place

    def _is_future(self, words: Sequence[str], place: int) -> bool:
        """Whether the word is the first person's future, with its subject near where it needs one."""
        word = words[place]
        if not self.futures or len(word) < _SHORTEST_VERB or not word.endswith(self.futures):
            return False
        if self.subjects is None or (self.elided and word.startswith(self.elided)):
            return True
        return self.subjects.find(words[max(place - _AFTER, 0) : place]) is not None

    def _doubted(
        self,
        sentence: Sentence,
        words: Sequence[str],
        spans: Sequence[tuple[int, int]],
        clause: tuple[int, int],
    ) -> bool:
        """Whether the clause asks, or a condition stands in its sentence."""
        if sentence.question and clause[1] == len(sentence.text):
            return True
        stops = [found.end() for found in _STOP.finditer(sentence.text)]
        first = max((stop for stop in stops if stop <= clause[0]), default=0)
        last = min((stop for stop in stops if stop >= clause[1]), default=len(sentence.text))
        whole = words[_at(spans, first) : _at(spans, last)]
        return self.conditions.find(self.asides.without(whole)) is not None

    def _is_embedded(self, words: Sequence[str], place: int) -> bool:
        """Whether the words right before the opening make it no statement of mine."""
        return any(
            self.embedded.starts(words[:place], back) == place for back in range(max(place - 5, 0), place)
        )

    def _clause(
        self, text: str, words: Sequence[str], spans: Sequence[tuple[int, int]], place: int
    ) -> tuple[int, int]:
        """The characters of the clause that the opening stands in."""
        first, last = 0, len(text)
        here = spans[place][0]
        for found in _CLAUSE.finditer(text):
            if found.end() <= here:
                first = found.end()
            elif found.start() > here:
                last = min(last, found.start())
                break
        for at in range(len(words)):
            end = self.breaks.starts(words, at)
            if not end or not first <= spans[at][0] < last:
                continue
            if at <= place:
                first = max(first, spans[at][0])
            elif at > place + 1:
                last = min(last, spans[at][0])
        return first, last

    def _other(self, words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """The characters of dates that belong to a thing: from the word that says so to a few words on."""
        found = []
        for place in range(len(words)):
            end = self.not_due.starts(words, place)
            if end:
                found.append((spans[place][0], spans[min(end, len(words) - 1)][0] + 1))
        return tuple(found)


def _at(spans: Sequence[tuple[int, int]], character: int) -> int:
    """How many words begin before the character."""
    return sum(1 for start, _ in spans if start < character)


def promise_words(code: str, tables: Mapping[str, object]) -> PromiseWords:
    """Make the tables of a language out of its file; a missing table matches nothing.

    Raises ``ValueError`` for a table that no rule uses and for a phrase that is not in the notation.
    """
    names = {field.name for field in fields(PromiseWords)} - {"code"}
    if unknown := sorted(set(tables) - names):
        raise ValueError(f"The promises of {code} have a table that no rule uses: {', '.join(unknown)}.")
    plain = names - {"futures", "elided", "verb_last", "subjects"}
    read = {name: Table(_phrases(tables, name)) for name in plain}
    subjects = Table(_phrases(tables, "subjects")) if "subjects" in tables else None
    return PromiseWords(
        code=code,
        futures=_phrases(tables, "futures"),
        elided=_phrases(tables, "elided"),
        verb_last=tables.get("verb_last") is True,
        subjects=subjects,
        **read,
    )


def _phrases(tables: Mapping[str, object], name: str) -> tuple[str, ...]:
    found = tables.get(name, ())
    return tuple(str(phrase) for phrase in found) if isinstance(found, (list, tuple)) else ()
