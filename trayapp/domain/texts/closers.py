"""Messages that end a matter: thanks, "see you Monday", and my own "got it, will look"."""

from __future__ import annotations

from trayapp.domain.texts.phrases import Language
from trayapp.domain.texts.requests import Ask, asks
from trayapp.domain.texts.sentences import Sentence

MOST_WORDS = 40
"""A longer message says more than thanks."""
MOST_HOLDING_WORDS = 60
"""A longer answer of mine has substance."""


def is_closer(said: tuple[Sentence, ...], languages: tuple[Language, ...]) -> bool:
    """Whether a short message consists of thanks, praise, assent and farewell."""
    if not said or sum(len(sentence.words) for sentence in said) > MOST_WORDS:
        return False
    others = [sentence for sentence in said if not _closes(sentence, languages)]
    if any(asks(sentence, languages) > Ask.NOTHING for sentence in others):
        return False
    if any(asks(sentence, languages) >= Ask.PROBLEM for sentence in said):
        return False  # "Thanks, but that is not what I asked for."
    return len(others) * 2 < len(said) or (len(others) < len(said) <= 2)


def is_thanks(said: tuple[Sentence, ...], languages: tuple[Language, ...]) -> bool:
    """Whether a message is thanks and nothing else."""
    return bool(said) and all(
        any(language.thanks.starts(sentence.words) for language in languages)
        and not any(language.closers.find(sentence.words) for language in languages)
        for sentence in said
    )


def is_acknowledgement(said: tuple[Sentence, ...], languages: tuple[Language, ...]) -> bool:
    """Whether a message of mine only says that I saw it: every sentence holds or closes."""
    if not said or sum(len(sentence.words) for sentence in said) > MOST_HOLDING_WORDS:
        return False
    if any(sentence.question for sentence in said):
        return False
    holding = [any(language.holding.find(sentence.words) for language in languages) for sentence in said]
    rest = (sentence for sentence, holds in zip(said, holding, strict=True) if not holds)
    return any(holding) and all(_closes(sentence, languages) or len(sentence.words) <= 3 for sentence in rest)


def _closes(sentence: Sentence, languages: tuple[Language, ...]) -> bool:
    if sentence.question:
        return False
    return any(
        language.thanks.starts(sentence.words) or language.closers.starts(sentence.words)
        for language in languages
    )
