"""Phrase tables come in as values: what people of one language write when they ask, thank or are away.

The tables are kept in ``resources/phrases/*.toml`` in a notation that a translator can read. They are looked
up word by word rather than compiled into regular expressions: a thousand phrases are read in milliseconds
instead of most of a second, and no mail, however odd, makes the search run away.

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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:['-]\w+)*|[%$€]")
_LONGEST_GAP = 5
_PREFIX = 3
"""A beginning ("frag*") is looked up by so many letters, so it has at least as many."""


class Step(NamedTuple):
    """One place of a phrase."""

    words: frozenset[str]
    prefixes: tuple[str, ...]
    optional: bool
    gap: bool

    def fits(self, word: str) -> bool:
        """Whether the word may stand here."""
        return word in self.words or (bool(self.prefixes) and word.startswith(self.prefixes))


class Table:
    """Phrases looked for together. The work grows with the words of the text, not with the phrases."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Read the phrases. Raises ``ValueError`` for one that is not in the notation."""
        self._by_word: dict[str, list[tuple[Step, ...]]] = {}
        self._by_prefix: dict[str, list[tuple[Step, ...]]] = {}
        for phrase in phrases:
            steps = _steps(phrase)
            for place, first in enumerate(steps):
                self._enter(first, steps[place:])
                if not first.optional:
                    break

    def _enter(self, first: Step, steps: tuple[Step, ...]) -> None:
        for word in first.words:
            self._by_word.setdefault(word, []).append(steps)
        for prefix in first.prefixes:
            self._by_prefix.setdefault(prefix[:_PREFIX], []).append(steps)

    def find(self, words: Sequence[str], start: int = 0) -> tuple[int, int] | None:
        """The first place from ``start`` on where a phrase stands, and where the longest one there ends."""
        by_word, by_prefix = self._by_word, self._by_prefix
        for place in range(start, len(words)):
            word = words[place]
            if word in by_word or (by_prefix and word[:_PREFIX] in by_prefix):
                end = self.starts(words, place)
                if end:
                    return place, end
        return None

    def starts(self, words: Sequence[str], place: int = 0) -> int:
        """Where the longest phrase that begins at ``place`` ends; 0 where none begins there."""
        if place >= len(words):
            return 0
        word = words[place]
        longest = 0
        for steps in self._by_word.get(word, ()):
            longest = max(longest, _end(steps, 1, words, place + 1))
        if self._by_prefix:
            for steps in self._by_prefix.get(word[:_PREFIX], ()):
                if steps[0].fits(word):
                    longest = max(longest, _end(steps, 1, words, place + 1))
        return longest

    def count(self, words: Sequence[str]) -> int:
        """How many phrases stand in the text, one after the other."""
        return sum(1 for _ in self._spans(words))

    def without(self, words: Sequence[str]) -> list[str]:
        """The words that stand in no phrase; "" stands where one was, so that its neighbours do not join."""
        kept: list[str] = []
        last = 0
        for start, end in self._spans(words):
            kept += [*words[last:start], ""]
            last = end
        return [*kept, *words[last:]]

    def _spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        found = self.find(words)
        while found:
            yield found
            found = self.find(words, found[1])


def words_of(text: str) -> list[str]:
    """The words of a text as the tables want them: lower case, straight apostrophes, no punctuation."""
    return _WORD.findall(text.lower().replace("’", "'").replace("‘", "'").replace("´", "'"))


def _steps(phrase: str) -> tuple[Step, ...]:
    """Read one phrase of the notation."""
    parts = phrase.split(" ")
    steps = tuple(_step(part) for part in parts)
    ends = (steps[0].gap, steps[-1].gap, steps[-1].optional)
    if not all(parts) or any(ends) or phrase != phrase.lower():
        raise ValueError(f"This phrase is not in the notation of the tables: {phrase!r}.")
    return steps


def _step(part: str) -> Step:
    if part == "...":
        return Step(frozenset(), (), optional=True, gap=True)
    either = part.removesuffix("?").split("|")
    prefixes = tuple(word[:-1] for word in either if word.endswith("*"))
    words = frozenset(word for word in either if not word.endswith("*"))
    if any(len(prefix) < _PREFIX for prefix in prefixes) or any(
        _WORD.fullmatch(word) is None for word in words
    ):
        raise ValueError(f"This word is not in the notation of the tables: {part!r}.")
    return Step(words, prefixes, optional=part.endswith("?"), gap=False)


def _end(steps: tuple[Step, ...], number: int, words: Sequence[str], place: int) -> int:
    """Where the phrase ends that has been followed up to step ``number``; 0 where it does not go on."""
    while number < len(steps):
        step = steps[number]
        if step.gap:
            tries = range(place, min(place + _LONGEST_GAP, len(words) - 1) + 1)
            return max((_end(steps, number + 1, words, ahead) for ahead in tries), default=0)
        fits = place < len(words) and step.fits(words[place])
        if step.optional:
            skipped = _end(steps, number + 1, words, place)
            if skipped or not fits:
                return max(skipped, _end(steps, number + 1, words, place + 1) if fits else 0)
        if not fits:
            return 0
        number += 1
        place += 1
    return place


@dataclass(frozen=True)
class Language:
    """The phrases of one language."""

    code: str
    """ISO 639-1."""
    function_words: frozenset[str]
    """Small words that tell the language of a text."""
    requests: Table
    """Phrases that ask for something wherever they stand in a sentence."""
    orders: Table
    """Words that ask when a sentence begins with them: "send me", "call", "schicken Sie"."""
    maybe: Table
    """Phrases that may ask: "it would be great", "I need", "any news"."""
    questions: Table
    """Beginnings of a sentence that is a question without its mark."""
    courtesies: Table
    """Phrases that look like a request and are politeness: "let me know if you have questions"."""
    conditions: Table
    """From here on a sentence is politeness: "if you have any questions, please call"."""
    pleasantries: Table
    """Questions that want no answer: "how are you", "guess what"."""
    persons: Table
    """Words for the writer and the reader: "I", "you"."""
    problems: Table
    """Reports of trouble that hope for help."""
    informs: Table
    """Signs that a message is for information only."""
    thanks: Table
    """Thanks and praise; a closer is made of these and of ``closers``."""
    closers: Table
    """Settled logistics and farewells: "see you Monday", "that works for me"."""
    holding: Table
    """My own sign of life without substance: "will look into it", "melde mich"."""
    greetings: Table
    """Beginnings of a greeting line; names follow."""
    everybody: Table
    """Words in a greeting that speak to a group: "all", "team", "Kollegen"."""
    away: Table
    """Phrases of an out-of-office note."""
    footers: Table
    """Phrases that only mass mail ends with: "unsubscribe", "abmelden"."""
    machine: Table
    """Phrases of receipts, alerts and tickets that no person types."""
    marketing: Table
    """Phrases of advertisements."""


@dataclass(frozen=True)
class Phrases:
    """The tables of all languages that Owed reads."""

    languages: tuple[Language, ...]
    """The first one is also used where a text gives no sign of its language."""

    def spoken_in(self, text: str) -> tuple[Language, ...]:
        """Give the languages whose small words stand in the text, or all of them where none does."""
        words = frozenset(words_of(text[:4_000]))
        counts = [(len(words & language.function_words), language) for language in self.languages]
        most = max((count for count, _ in counts), default=0)
        if most < 2:
            return self.languages
        # A mail in two languages keeps both; a stray small word of a third does not bring in its tables.
        return tuple(language for count, language in counts if count * 3 >= most)


def language(code: str, tables: Mapping[str, Iterable[str]]) -> Language:
    """Make the language out of its file's tables; a missing table matches nothing.

    Raises ``ValueError`` for a table that no rule uses and for a phrase that is not in the notation.
    """
    names = {field.name for field in fields(Language)} - {"code"}
    if unknown := sorted(set(tables) - names):
        raise ValueError(f"The phrases of {code} have a table that no rule uses: {', '.join(unknown)}.")
    words = frozenset(tables.get("function_words", ()))
    read = {name: Table(tables.get(name, ())) for name in names - {"function_words"}}
    return Language(code=code, function_words=words, **read)
