"""Phrases are looked for word by word: the work grows with the words of a text, not with the phrases.

A thousand phrases compiled into regular expressions take most of a second to load, and an odd mail can make
such a search run away. Here the phrases of one table become an automaton whose places are made when a text
first comes to them, and all tables of a language share one index of the words with which phrases begin, so
that a sentence is looked up once and most tables are never asked.

===========  =====================================================================
``word``     the word, in lower case; words are separated by single spaces
``a|b``      either word
``word?``    the word may be missing (never the last one of a phrase)
``word*``    any word that begins so (three letters at least)
``...``      up to five words in between
===========  =====================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

_LONGEST_GAP = 5
_PREFIX = 3
"""A beginning ("frag*") is looked up by so many letters, so it has at least as many."""
_MOST_KNOWN = 10_000
"""So many words of texts are remembered with the tables in which they begin a phrase."""
_MOST_AFTER = 200
"""And so many words of those that follow a place in a phrase."""
_WORD = re.compile(r"\w+(?:['-]\w+)*|[%$€]")
_EITHER = rf"(?:{_WORD.pattern}|[^\s|?*]{{3,}}\*)"
_PART = rf"{_EITHER}(?:\|{_EITHER})*\??"
_PHRASE = re.compile(rf"{_PART}(?: (?:{_PART}|\.\.\.))*(?<!\.\.\.)(?<!\?)")


def words_of(text: str) -> list[str]:
    """The words of a text as the tables want them: lower case, straight apostrophes, no punctuation."""
    text = text.lower()
    if not text.isascii():
        text = text.replace("’", "'").replace("‘", "'").replace("´", "'")
    return _WORD.findall(text)


class Step(NamedTuple):
    """One place of a phrase."""

    words: tuple[str, ...]
    prefixes: tuple[str, ...]
    optional: bool
    gap: bool


@cache
def _step(part: str) -> Step:
    if part == "...":
        return Step((), (), optional=True, gap=True)
    either = part.removesuffix("?").split("|")
    prefixes = tuple(word[:-1] for word in either if word.endswith("*"))
    words = tuple(word for word in either if not word.endswith("*"))
    return Step(words, prefixes, optional=part.endswith("?"), gap=False)


_SECOND, _ALONE = 32, 64
_TABLES = (1 << _SECOND) - 1
"""A word's number has a bit for each table of which a phrase may begin with it; further up those of tables
in which it may be second, then of those in which it says enough to look, whatever follows."""


class Heads(dict[str, int]):
    """The words with which phrases begin and go on, for all tables of a language together.

    By word of a text its number, made when first asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self._bit = 1
        self._words: dict[str, int] = {}
        self._prefixes: dict[str, list[tuple[str, int]]] = {}
        self.last: tuple[Sequence[str], tuple[list[int], int, list[int]]] = ((), ([], 0, []))
        """The words that were looked up last, and what was found of them."""

    def bit(self) -> int:
        """Give a table its bit."""
        self._bit <<= 1
        return self._bit

    def begin(self, steps: Sequence[Step], bit: int) -> None:
        """A phrase of the table with this bit may begin with the first of these steps."""
        self._add(steps[0], bit)
        for step in steps[1:]:
            if step.gap:
                break
            self._add(step, bit << _SECOND)
            if not step.optional:
                return
        self._add(steps[0], bit << _ALONE)

    def _add(self, step: Step, number: int) -> None:
        for word in step.words:
            self._words[word] = self._words.get(word, 0) | number
        for prefix in step.prefixes:
            self._prefixes.setdefault(prefix[:_PREFIX], []).append((prefix, number))

    def of(self, words: Sequence[str]) -> tuple[list[int], int, list[int]]:
        """By word the bits of the tables to be looked in, all of them together, the places that have any.

        It is kept, for one sentence is looked for in many tables one after the other; a list may change,
        and is not.
        """
        numbers = list(map(self.__getitem__, words))
        bits = [
            word & (following >> _SECOND | word >> _ALONE) & _TABLES
            for word, following in zip(numbers, (*numbers[1:], 0), strict=False)
        ]
        together = reduce(or_, bits, 0)
        found = (bits, together, [place for place, bit in enumerate(bits) if bit])
        if type(words) is tuple:
            self.last = (words, found)
        return found

    def __missing__(self, word: str) -> int:
        found = self._words.get(word, 0)
        for prefix, number in self._prefixes.get(word[:_PREFIX], ()):
            if word.startswith(prefix):
                found |= number
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[word] = found
        return found


_State = tuple[int, int, int]
"""How far a phrase has come: its number, the number of its next step, how many words a gap may still take."""


class _Place(dict[str, "_Place | None"]):
    """Where a text can be within the phrases of a table: by the next word the place behind it, or None.

    What follows is made when a text first goes there.
    """

    __slots__ = ("_any", "_any_made", "_expected", "_prefixes", "_table", "ends")

    def __init__(self, table: Table, states: Iterable[_State]) -> None:
        super().__init__()
        self._table = table
        self.ends = False
        """A phrase ends here."""
        self._expected: dict[str, list[_State]] = {}
        self._prefixes: list[tuple[str, _State]] = []
        self._any: list[_State] = []
        self._any_made: _Place | None = None
        for state in states:
            self._enter(state)

    def _enter(self, state: _State) -> None:
        """Note what may follow; a step that may be missing lets the one behind it follow too."""
        phrase, number, left = state
        steps = self._table.steps(phrase)
        while number < len(steps):
            step = steps[number]
            number += 1
            if step.gap:
                if left:
                    self._any.append((phrase, number - 1, left - 1))
                continue
            behind = (phrase, number, _LONGEST_GAP)
            for word in step.words:
                self._expected.setdefault(word, []).append(behind)
            self._prefixes += [(prefix, behind) for prefix in step.prefixes]
            if not step.optional:
                return
        self.ends = True

    def __missing__(self, word: str) -> _Place | None:
        states = self._expected.get(word, [])
        if self._prefixes:
            states = states + [state for prefix, state in self._prefixes if word.startswith(prefix)]
        if states:
            place = self[word] = self._table.place(frozenset((*states, *self._any)))
            return place
        if self._any and self._any_made is None:
            self._any_made = self._table.place(frozenset(self._any))
        if len(self) < _MOST_AFTER:
            self[word] = self._any_made
        return self._any_made


class Table:
    """Phrases looked for together. Words are given as a tuple where they are looked for in many tables."""

    def __init__(self, phrases: Iterable[str], heads: Heads | None = None) -> None:
        """Read the phrases. Raises ``ValueError`` for one that is not in the notation."""
        self._phrases = tuple(phrases)
        self._heads = Heads() if heads is None else heads
        self._bit = self._heads.bit()
        self._beginnings: dict[str, list[int]] = {}
        self._begun: dict[str, _Place] = {}
        self._places: dict[frozenset[_State], _Place] = {}
        for number, phrase in enumerate(self._phrases):
            if _PHRASE.fullmatch(phrase) is None or phrase != phrase.lower():
                raise ValueError(f"This phrase is not in the notation of the tables: {phrase!r}.")
            self._begin(number, phrase)

    def _begin(self, number: int, phrase: str) -> None:
        """Note with which words the phrase may begin; the rest of it is read when a text has one of them."""
        steps = [_step(part) for part in phrase.split(" ")]
        for place, step in enumerate(steps):
            self._heads.begin(steps[place:], self._bit)
            for word in (*step.words, *(prefix[:_PREFIX] + "*" for prefix in step.prefixes)):
                self._beginnings.setdefault(word, []).append(number)
            if not step.optional:
                return

    def steps(self, number: int) -> list[Step]:
        """The steps of a phrase."""
        return [_step(part) for part in self._phrases[number].split(" ")]

    def place(self, states: frozenset[_State]) -> _Place:
        """The one place in which these phrases have come so far."""
        made = self._places.get(states)
        if made is None:
            made = self._places[states] = _Place(self, states)
        return made

    def _first(self, word: str) -> _Place | None:
        """The place behind the first word of the phrases that begin with it."""
        numbers = self._beginnings.get(word, []) + self._beginnings.get(word[:_PREFIX] + "*", [])
        begun = _Place(self, {(number, 0, 0) for number in numbers})[word]
        if begun is not None:
            self._begun[word] = begun
        return begun

    def find(self, words: Sequence[str]) -> tuple[int, int] | None:
        """The first place where a phrase stands, and where the longest one there ends."""
        last, found = self._heads.last
        bits, together, places = found if last is words else self._heads.of(words)
        bit = self._bit
        if together & bit:
            for place in places:
                if bits[place] & bit:
                    end = self._end(words, place)
                    if end:
                        return place, end
        return None

    def starts(self, words: Sequence[str], place: int = 0) -> int:
        """Where the longest phrase that begins at ``place`` ends; 0 where none begins there."""
        last, found = self._heads.last
        bits, together, _ = found if last is words else self._heads.of(words)
        if not together & self._bit or place >= len(words) or not bits[place] & self._bit:
            return 0
        return self._end(words, place)

    def _end(self, words: Sequence[str], place: int) -> int:
        longest = 0
        behind = self._begun.get(words[place]) or self._first(words[place])
        while behind is not None:
            place += 1
            if behind.ends:
                longest = place
            if place == len(words):
                break
            behind = behind[words[place]]
        return longest

    def count(self, words: Sequence[str]) -> int:
        """How many phrases stand in the text, one after the other."""
        return sum(1 for _ in self.spans(words))

    def without(self, words: Sequence[str]) -> tuple[str, ...]:
        """The words that stand in no phrase; "" stands where one was, so that its neighbours do not join."""
        last, found = self._heads.last
        if not (found if last is words else self._heads.of(words))[1] & self._bit:
            return tuple(words)
        kept: list[str] = []
        free = 0
        for start, end in self.spans(words):
            kept += [*words[free:start], ""]
            free = end
        return (*kept, *words[free:]) if free else tuple(words)

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The places of the phrases in the text, one after the other."""
        last, found = self._heads.last
        bits, together, places = found if last is words else self._heads.of(words)
        bit = self._bit
        free = 0
        for place in places if together & bit else ():
            if bits[place] & bit and place >= free:
                end = self._end(words, place)
                if end:
                    yield place, end
                    free = end
