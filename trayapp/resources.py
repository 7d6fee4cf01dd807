"""The one door to resources/: source tree, wheel and frozen program keep them in different places."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path

from trayapp.domain.dates.words import date_words
from trayapp.domain.letters.leave import AwayWords
from trayapp.domain.letters.leave import away_words as words_of_leave
from trayapp.domain.letters.templates import LetterWords
from trayapp.domain.letters.templates import letter_words as words_for_letters
from trayapp.domain.texts.phrases import Language, Phrases, language
from trayapp.domain.texts.promise_words import promise_words
from trayapp.domain.texts.promises import Tongue

_PACKAGE = Path(__file__).resolve().parent
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""The languages whose phrases Owed knows, the most usual first."""


@functools.cache
def folder() -> Path:
    """Find the resources: inside the package (wheel, frozen program), else beside it (source tree).

    Raises ``FileNotFoundError`` when they are in neither place, which is a broken installation.
    """
    for place in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"The resources of Owed are missing beside {_PACKAGE}; install it again.")


def path(name: str) -> Path:
    """Give the place of one resource, for instance ``path("icons/owed.svg")``; it need not exist."""
    return folder().joinpath(*name.split("/"))


def text(name: str) -> str:
    """Read one resource as UTF-8 text."""
    return path(name).read_text(encoding="utf-8")


def icon(name: str) -> bytes:
    """Read one picture from ``resources/icons``, for instance ``icon("owed.svg")``."""
    return path(f"icons/{name}").read_bytes()


@functools.cache
def phrases() -> Phrases:
    """Know the languages by their small words; the tables of one are read when a text needs them."""
    return Phrases({code: _small_words()[code] for code in LANGUAGES}, _language)


@functools.cache
def _small_words() -> dict[str, list[str]]:
    """The small words of each language, read without its tables."""
    words: dict[str, str] = tomllib.loads(text("phrases/small_words.toml"))
    return {code: of_code.split() for code, of_code in words.items()}


def _language(code: str) -> Language:
    tables = tomllib.loads(text(f"phrases/{code}.toml"))
    return language(code, {**tables, "function_words": _small_words()[code]})


@functools.cache
def tongue(code: str) -> Tongue:
    """Read what promises and dates of one of the :data:`LANGUAGES` are told by."""
    return Tongue(
        promise_words(code, tomllib.loads(text(f"promises/{code}.toml"))),
        date_words(code, tomllib.loads(text(f"dates/{code}.toml"))),
    )


def tongues_of(own_text: str) -> tuple[Tongue, ...]:
    """The languages that a text may be written in, as promises and dates are told in them."""
    return tuple(tongue(language.code) for language in phrases().spoken_in(own_text))


@functools.cache
def letter_words(code: str) -> LetterWords:
    """Read what is offered to be written in one of the :data:`LANGUAGES`."""
    return words_for_letters(code, tomllib.loads(text(f"templates/{code}.toml")))


@functools.cache
def away_words() -> dict[str, AwayWords]:
    """Read the out-of-office texts by the code of their language, the most usual first."""
    tables = tomllib.loads(text("away.toml"))
    return {code: words_of_leave(tables[code]) for code in LANGUAGES}


def all_letter_words() -> dict[str, LetterWords]:
    """Read what is offered to be written, by language."""
    return {code: letter_words(code) for code in LANGUAGES}


@functools.cache
def free_mail() -> frozenset[str]:
    """Read the domains at which anybody can have an address."""
    lines = (line.strip() for line in text("free_mail.txt").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


@functools.cache
def folder_names() -> dict[str, tuple[str, ...]]:
    """Read what mail programs call the folders for sent mail, deleted mail and spam, by role."""
    table = tomllib.loads(text("folders.toml"))
    return {role: tuple(names) for role, names in table.items()}


@functools.cache
def providers() -> dict[str, list[dict[str, object]]]:
    """Read what is known of large providers, for ``settings/accounts/providers.py``."""
    return tomllib.loads(text("providers.toml"))
