"""Phrase tables come in as values: what people of one language write when they ask, thank or are away.

The tables are kept in ``resources/phrases/*.toml`` in a notation that a translator can read and that cannot
run away, whatever the mail says:

===========  =====================================================================
``word``     the word, in lower case; words are separated by single spaces
``a|b``      either word
``word?``    the word may be missing (never the last one of a phrase)
``word*``    any word that begins so
``...``      up to five words in between
===========  =====================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

_BETWEEN = r"\W{1,3}"
_GAP = rf"(?:[\w'’]{{1,40}}{_BETWEEN}){{0,5}}?"
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True)
class Language:
    """The phrases of one language. Every pattern expects text in lower case with straight apostrophes."""

    code: str
    """ISO 639-1."""
    function_words: frozenset[str]
    """Small words that tell the language of a text."""
    requests: re.Pattern[str]
    """Phrases that ask for something wherever they stand in a sentence."""
    orders: re.Pattern[str]
    """Words that ask when a sentence begins with them: "send me", "call", "schicken Sie"."""
    maybe: re.Pattern[str]
    """Phrases that may ask: "it would be great", "I need", "any news"."""
    questions: re.Pattern[str]
    """Beginnings of a sentence that is a question without its mark."""
    courtesies: re.Pattern[str]
    """Phrases that look like a request and are politeness: "let me know if you have questions"."""
    pleasantries: re.Pattern[str]
    """Questions that want no answer: "how are you", "guess what"."""
    problems: re.Pattern[str]
    """Reports of trouble that hope for help."""
    informs: re.Pattern[str]
    """Signs that a message is for information only."""
    thanks: re.Pattern[str]
    """Thanks and praise; a closer is made of these and of ``closers``."""
    closers: re.Pattern[str]
    """Settled logistics and farewells: "see you Monday", "that works for me"."""
    holding: re.Pattern[str]
    """My own sign of life without substance: "will look into it", "melde mich"."""
    greetings: re.Pattern[str]
    """Beginnings of a greeting line; names follow."""
    everybody: re.Pattern[str]
    """Words in a greeting that speak to a group: "all", "team", "Kollegen"."""
    sign_offs: re.Pattern[str]
    """A line that ends the text; a name and the signature follow."""
    devices: re.Pattern[str]
    """A line that a phone or a mail program adds: "Sent from my"."""
    away: re.Pattern[str]
    """Phrases of an out-of-office note."""
    footers: re.Pattern[str]
    """Phrases that only mass mail ends with: "unsubscribe", "abmelden"."""
    machine: re.Pattern[str]
    """Phrases of receipts, alerts and tickets that no person types."""
    marketing: re.Pattern[str]
    """Phrases of advertisements."""


@dataclass(frozen=True)
class Phrases:
    """The tables of all languages that Owed reads."""

    languages: tuple[Language, ...]
    """The first one is also used where a text gives no sign of its language."""

    def spoken_in(self, text: str) -> tuple[Language, ...]:
        """Give the languages whose small words stand in the text, or all of them where none does."""
        words = frozenset(re.findall(r"\w+", text[:4_000].lower()))
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
    patterns = {name: pattern(tables.get(name, ())) for name in names - {"function_words"}}
    return Language(code=code, function_words=words, **patterns)


def pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases into one pattern that finds any of them as whole words. Raises ``ValueError``."""
    parts = [_phrase(phrase) for phrase in phrases]
    if not parts:
        return _NEVER
    return re.compile(r"(?<![\w'])(?:" + "|".join(parts) + ")")


def _phrase(phrase: str) -> str:
    """Translate one phrase of the notation."""
    words = phrase.split(" ")
    if not all(words) or words[-1].endswith("?") or words[-1] == "..." or phrase != phrase.lower():
        raise ValueError(f"This phrase is not in the notation of the tables: {phrase!r}.")
    return "".join(_tokens(words))


def _tokens(words: list[str]) -> Iterator[str]:
    last = len(words) - 1
    for place, word in enumerate(words):
        if word == "...":
            yield _GAP
            continue
        optional = word.endswith("?")
        either = "|".join(_word(part) for part in word.removesuffix("?").split("|"))
        token = f"(?:{either})" if "|" in either or optional else either
        if place < last:
            token += _BETWEEN
        yield f"(?:{token})?" if optional else token


def _word(word: str) -> str:
    """One word, whole or as a beginning."""
    if word.endswith("*"):
        return re.escape(word[:-1]) + r"\w{0,40}"
    return re.escape(word) + r"(?!\w)"
