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
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, reduce
from itertools import chain, compress, count, islice
from operator import and_, or_
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_LONGEST_GAP = 5
_PREFIX = 3
"""A beginning ("frag*") is looked up by so many letters, so it has at least as many."""
_MOST_KNOWN = 10_000
"""So many words of texts are remembered with the phrases that they may begin,"""
_LONGEST_KNOWN = 40
"""and only those that a person would write."""
_MOST_AFTER = 200
"""And so many words of those that follow a place in a phrase."""
_WORD = re.compile(r"\w+(?:['-]\w+)*|[%$€]")
_EITHER = rf"(?:{_WORD.pattern}|[^\s|?*]{{3,}}\*)"
_PART = rf"{_EITHER}(?:\|{_EITHER})*\??"
_PHRASE = re.compile(rf"{_PART}(?: (?:{_PART}|\.\.\.))*(?<!\.\.\.)(?<!\?)")


class ByPiece(dict[str, T]):
    """What is known of a piece of text between two blanks, found out once: people use the same ones again."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, piece: str) -> T:
        found = self._find(piece)
        if len(piece) <= _LONGEST_KNOWN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[piece] = found
        return found


def _words_in(piece: str) -> tuple[str, ...]:
    lower = piece.lower()
    if not lower.isascii():
        lower = lower.replace("’", "'").replace("‘", "'").replace("´", "'")
    return tuple(_WORD.findall(lower))


_words_of_piece = ByPiece(_words_in).__getitem__


def words_of(text: str) -> list[str]:
    """The words of a text as the tables want them: lower case, straight apostrophes, no punctuation."""
    return list(chain.from_iterable(map(_words_of_piece, text.split())))


def words_of_pieces(pieces: Iterable[str]) -> tuple[str, ...]:
    """The same of what :meth:`str.split` made of a text."""
    return tuple(chain.from_iterable(map(_words_of_piece, pieces)))


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


class _Known(ByPiece[int]):
    """By word of a text the bits of the phrases in which it has a certain place."""

    def __init__(self) -> None:
        super().__init__(self._bits_of)
        self._words: dict[str, int] = {}
        self._prefixes: dict[str, list[tuple[str, int]]] = {}
        self.whatever = 0
        """The bits of the phrases in which any word has this place."""

    def add(self, step: Step, bit: int) -> None:
        """In this phrase the words of the step have the place."""
        for word in step.words:
            self._words[word] = self._words.get(word, 0) | bit
        for prefix in step.prefixes:
            self._prefixes.setdefault(prefix[:_PREFIX], []).append((prefix, bit))

    def _bits_of(self, word: str) -> int:
        found = self._words.get(word, 0) | self.whatever
        for prefix, bit in self._prefixes.get(word[:_PREFIX], ()):
            if word.startswith(prefix):
                found |= bit
        return found


class Found(NamedTuple):
    """Where phrases may begin in a text, for all tables of a language together."""

    bits: list[int]
    """By word the bits of the phrases that may begin there, judged by the word and the next one."""
    together: int
    places: list[int]
    """The places of the words that have any."""


class Heads:
    """The words with which phrases begin and go on, for tables of a language together.

    Each phrase has a bit. A word has it where the phrase may begin, the next one where it may go on: both are
    looked up for all words of a text at once, and hardly a phrase remains that does not stand there.
    """

    def __init__(self) -> None:
        self._first = _Known()
        self._second = _Known()
        self._bit = 1
        self._last: tuple[Sequence[str], Found] = ((), Found([], 0, []))
        """One value, for mail of several accounts is read side by side."""

    def bit(self) -> int:
        """Give a phrase its bit."""
        self._bit <<= 1
        return self._bit

    def begin(self, steps: Sequence[Step], bit: int) -> None:
        """The phrase with this bit may begin with the first of these steps."""
        self._first.add(steps[0], bit)
        for step in steps[1:]:
            if step.gap:
                break
            self._second.add(step, bit)
            if not step.optional:
                return
        self._second.whatever |= bit

    def bits(self, words: Sequence[str]) -> list[int]:
        """By word the bits of the phrases that may begin there."""
        second = self._second
        following = chain(map(second.__getitem__, islice(words, 1, None)), (second.whatever,))
        return list(map(and_, map(self._first.__getitem__, words), following))

    def places(self, words: Sequence[str], wanted: int) -> list[int]:
        """The places of the words with which a phrase may begin that has one of these bits."""
        bits = self.bits(words)
        return [place for place in compress(count(), bits) if bits[place] & wanted]

    def of(self, words: Sequence[str]) -> Found:
        """Look the words up; kept for a tuple, for a sentence is looked for in many tables in a row."""
        last, found = self._last
        if last is words:
            return found
        bits = self.bits(words)
        places = list(compress(count(), bits))
        found = Found(bits, reduce(or_, [bits[place] for place in places], 0), places)
        if type(words) is tuple:
            self._last = (words, found)
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
        self.heads = Heads() if heads is None else heads
        self.bits = 0
        """Those of its phrases."""
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
        bit = self.heads.bit()
        self.bits |= bit
        for place, step in enumerate(steps):
            self.heads.begin(steps[place:], bit)
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

    def may_stand(self, words: Sequence[str]) -> bool:
        """Whether it is worth while to look for the phrases in this text."""
        return self.heads.of(words).together & self.bits != 0

    def find(self, words: Sequence[str]) -> tuple[int, int] | None:
        """The first place where a phrase stands, and where the longest one there ends."""
        bits, together, places = self.heads.of(words)
        if together & self.bits:
            for place in places:
                if bits[place] & self.bits:
                    end = self._end(words, place)
                    if end:
                        return place, end
        return None

    def starts(self, words: Sequence[str], place: int = 0) -> int:
        """Where the longest phrase that begins at ``place`` ends; 0 where none begins there."""
        bits, together, _ = self.heads.of(words)
        if not together & self.bits or place >= len(words) or not bits[place] & self.bits:
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
        if not self.may_stand(words):
            return tuple(words)
        kept: list[str] = []
        free = 0
        for start, end in self.spans(words):
            kept += [*words[free:start], ""]
            free = end
        return (*kept, *words[free:]) if free else tuple(words)

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The places of the phrases in the text, one after the other."""
        bits, together, places = self.heads.of(words)
        free = 0
        for place in places if together & self.bits else ():
            if bits[place] & self.bits and place >= free:
                end = self._end(words, place)
                if end:
                    yield place, end
                    free = end
