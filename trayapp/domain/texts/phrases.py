"""The phrases of each language as values: what people write when they ask, thank or are away.

They are kept in ``resources/phrases/*.toml`` in the notation of :mod:`trayapp.domain.texts.tables`, which a
translator can read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import reduce
from math import lcm
from operator import or_

from trayapp.domain.texts.tables import Heads, Table, words_of

__all__ = ["Language", "Phrases", "Table", "language", "words_of"]

_FEW = 2
"""Signs of less weight do not tell it: every language of which there is one is read."""
_SHARE = 3
"""A second language has at least this part of the weight of the first,"""
_OWN_WORDS = 2
"""and so many small words that are its own: languages that are related share many."""


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
    solved: Table
    """Signs that the trouble told of has passed: "it works now", "läuft wieder"."""
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
    imprint: Table
    """What the signatures of firms and mass mail alike end with: "privacy policy", "Impressum"."""
    machine: Table
    """Phrases of receipts, alerts and tickets that no person types."""
    marketing: Table
    """Phrases of advertisements."""

    def may_ask(self, words: Sequence[str]) -> list[int]:
        """The places in many sentences' words at which a phrase may begin that asks, or may ask."""
        tables = (self.requests, self.orders, self.questions, self.problems, self.maybe)
        return self.requests.heads.places(words, reduce(or_, (table.bits for table in tables)))


class Phrases:
    """The tables of all languages that Owed reads. A language's tables are loaded when a text needs them."""

    def __init__(self, small_words: Mapping[str, Iterable[str]], load: Callable[[str], Language]) -> None:
        """``small_words`` holds those of each language by its code; ``load`` gives a language by its code."""
        self._codes = tuple(small_words)
        self._load = load
        self._loaded: dict[str, Language] = {}
        spoken: dict[str, list[int]] = {}
        for number, words in enumerate(small_words.values()):
            for word in set(words):
                spoken.setdefault(word, []).append(number)
        count = len(self._codes)
        self._whole = lcm(*range(1, count + 1))
        """What a word weighs that only one language has; it is shared by those that have it."""
        self._field = max((self._whole * len(spoken)).bit_length(), 1)
        self._places = range(0, 2 * count * self._field, self._field)
        self._spoken = {
            word: sum((self._whole // len(numbers)) << self._places[number] for number in numbers)
            + ((len(numbers) == 1) << self._places[count + numbers[0]])
            for word, numbers in spoken.items()
        }
        """By small word what it weighs for each language, and whether it is its own: fields of one number, so
        that all words of a text are added up at once."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """All of them."""
        return tuple(map(self._language, self._codes))

    def spoken_in(self, text: str) -> tuple[Language, ...]:
        """Give the languages whose small words stand in the text, or all of them where none does.

        A word counts the less the more languages have it.
        """
        return self.spoken_with(words_of(text))

    def spoken_with(self, words: Iterable[str]) -> tuple[Language, ...]:
        """The same for the words of a text."""
        added = sum(map(self._spoken.__getitem__, self._spoken.keys() & words))
        found = [added >> place & (1 << self._field) - 1 for place in self._places]
        weights, own = found[: len(self._codes)], found[len(self._codes) :]
        most = max(weights)
        if most == 0:
            return self.languages
        few = most < _FEW * self._whole
        return tuple(
            self._language(code)
            for code, weight, words in zip(self._codes, weights, own, strict=True)
            if weight == most or (weight * _SHARE >= most and (few or words >= _OWN_WORDS))
        )

    def _language(self, code: str) -> Language:
        if code not in self._loaded:
            self._loaded[code] = self._load(code)
        return self._loaded[code]


def language(code: str, tables: Mapping[str, Iterable[str]]) -> Language:
    """Make the language out of its file's tables; a missing table matches nothing.

    Raises ``ValueError`` for a table that no rule uses and for a phrase that is not in the notation.
    """
    names = {field.name for field in fields(Language)} - {"code"}
    if unknown := sorted(set(tables) - names):
        raise ValueError(f"The phrases of {code} have a table that no rule uses: {', '.join(unknown)}.")
    words = frozenset(tables.get("function_words", ()))
    heads = Heads()
    read = {name: Table(tables.get(name, ()), heads) for name in names - {"function_words"}}
    return Language(code=code, function_words=words, **read)
