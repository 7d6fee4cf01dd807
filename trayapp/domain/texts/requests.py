"""Whether a sentence asks something of its reader: a question, a request, a problem, or perhaps."""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import chain

from trayapp.domain.texts.phrases import Language, words_of
from trayapp.domain.texts.sentences import Sentence

_LOST_LETTER = re.compile(r"\s\?$")
_SMALL_TALK = 8
"""A longer question is more than "how are you"."""
_LITTLE_MORE = 3
"""Words behind a pleasantry that still belong to it; no more than the pleasantry has itself."""
_ABOUT = frozenset(
    "with about regarding on concerning mit bei wegen bezüglich zum zur "
    "con sul sulla sui per la il lo le i com sobre quanto o a os as met over rond inzake de het".split()
)


class Ask(enum.IntEnum):
    """What a sentence asks, the stronger the larger."""

    NOTHING = 0
    PERHAPS = 1
    PROBLEM = 2
    REQUEST = 3
    QUESTION = 4


def may_ask(said: Sequence[Sentence], before: list[int], languages: tuple[Language, ...]) -> list[int]:
    """The numbers of the sentences in which anything may ask; the others need no closer look.

    ``before`` says how many words stand before each sentence.
    """
    numbers = {number for number, sentence in enumerate(said) if sentence.question}
    words = list(chain.from_iterable([sentence.words for sentence in said]))
    for language in languages:
        numbers.update([bisect_right(before, place) - 1 for place in language.may_ask(words)])
    return sorted(numbers)


def asks(sentence: Sentence, languages: tuple[Language, ...]) -> Ask:
    """Judge one sentence by the tables of its languages, politeness taken out first."""
    words: Sequence[str] = sentence.words
    for language in languages:
        words = _without_condition(language.courtesies.without(words), language)
    said = tuple(word for word in words if word) if "" in words else words
    if not said:
        return Ask.NOTHING
    if sentence.question:
        return _question(sentence, said, languages)
    strongest = Ask.NOTHING
    for language in languages:
        strongest = max(strongest, _by_tables(sentence, words, language))
    _, colon, behind = sentence.text.rpartition(": ")
    if colon and strongest < Ask.REQUEST:
        # "One more thing: when does the course start".
        strongest = max(strongest, asks(Sentence(behind, tuple(words_of(behind)), question=False), languages))
    return strongest


def _without_condition(words: Sequence[str], language: Language) -> Sequence[str]:
    """Cut where politeness begins that goes on to the end of the sentence."""
    found = language.conditions.find(words)
    return words[: found[0]] if found else words


def _question(sentence: Sentence, said: Sequence[str], languages: tuple[Language, ...]) -> Ask:
    """A question mark asks, unless it ends small talk or is the trace of a letter that was lost ("FYI ?")."""
    if _is_small_talk(said, languages):
        return Ask.NOTHING
    if _LOST_LETTER.search(sentence.text) and not _is_french(said, languages):
        asked = any(language.questions.starts(said, _first(said)) for language in languages)
        return Ask.QUESTION if asked else max(_by_tables(sentence, said, language) for language in languages)
    return Ask.QUESTION


def _is_french(said: Sequence[str], languages: tuple[Language, ...]) -> bool:
    """French puts a space before the mark: "Vous venez lundi ?"."""
    french = next((language for language in languages if language.code == "fr"), None)
    return french is not None and (len(languages) == 1 or not french.function_words.isdisjoint(said))


def _is_small_talk(said: Sequence[str], languages: tuple[Language, ...]) -> bool:
    """How are you" and little more; "how are you getting on with the draft" is about the draft."""
    end = max((language.pleasantries.starts(said) for language in languages), default=0)
    if not end or len(said) > _SMALL_TALK:
        return False
    return len(said) - end <= min(end, _LITTLE_MORE) and _ABOUT.isdisjoint(said[end:])


def _by_tables(sentence: Sentence, words: Sequence[str], language: Language) -> Ask:
    """Look for what asks without a question mark."""
    first = _first(words)
    begins = "" not in words[:first]
    if (begins and language.orders.starts(words, first)) or language.requests.find(words):
        return Ask.REQUEST
    asked = language.questions.starts(words, first)
    if asked and not sentence.text.endswith((".", "!", ":")):
        return Ask.REQUEST
    if language.problems.find(words):
        return Ask.PROBLEM
    return Ask.PERHAPS if asked or language.maybe.find(words) else Ask.NOTHING


_FILLERS = frozenset(
    "and also so then but or just und auch also dann aber oder nur ps et aussi puis donc alors mais ou sinon "
    "y e o también tambien además ademas entonces pero oye pues "
    "e poi quindi allora però pero anche inoltre dunque ed né mas então também tambem depois daí aí ou ah "
    "en ook maar dus of verder trouwens enne".split()
)


def _first(words: Sequence[str]) -> int:
    """Where a sentence really begins: behind "and", "also", "so"."""
    place = 0
    while place < len(words) - 1 and (not words[place] or words[place] in _FILLERS):
        place += 1
    return place
