"""The language in which Owed speaks: every sentence for the user goes through :func:`tr`.

The sources are English and are their own keys, as Qt's translation tools have it: ``pyside6-lupdate`` gathers
them into ``resources/languages/<code>.ts`` (``packaging/languages`` runs it), Qt Linguist edits those files,
and this module reads them as they are. It stands on the ground floor and needs no Qt, since reasons and
errors are sentences too and a status bar's command must not load Qt to say one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Key = tuple[str, str]
"""An English source, and what tells it from the same words elsewhere ("" mostly)."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language."""

    code: str = "en"
    """ISO 639, with a country where that matters: "en", "de", "pt_BR"."""
    forms: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    """What stands for a source; several where it counts something, in Qt's order for the language."""
    twelve_hours: bool = False
    """Whether a day has two times twelve hours where the user lives: "5:00 PM" for 17:00."""
    month_first: bool = False
    """Whether the month stands before the day where the user lives: "May 3" for 3 May."""

    @property
    def language(self) -> str:
        """The language without its country: "de"."""
        return self.code.partition("_")[0]


class Words(NamedTuple):
    """What a sentence is made from, in any language."""

    source: str
    """In English, as it stands in the code."""
    disambiguation: str = ""
    n: int | None = None
    """What ``%n`` counts."""
    values: Mapping[str, object] = {}
    """What stands in braces; other sentences among them."""


class Sentence(str):
    """What was said. It knows what it was made from, so that it can be kept, and said in another language."""

    __slots__ = ("words",)
    words: Words


ENGLISH = Tongue()
_spoken = ENGLISH


def speak(tongue: Tongue) -> None:
    """Say everything in this language from now on, in this process; what is shown already stays as it is."""
    global _spoken  # noqa: PLW0603 - a process speaks one language, as with gettext
    _spoken = tongue


def spoken() -> Tongue:
    """Return the language in force."""
    return _spoken


def tr(source: str, disambiguation: str = "", n: int | None = None, /, **values: object) -> str:
    """Say a sentence in the language in force; where it has none for it, in English.

    ``source`` is a literal: not an f-string, or the tools cannot find it. ``{name}`` in it takes the value
    of that name. With ``n``, ``%n`` is that number, and the source holds both English forms, as in
    ``tr("%n client waits|%n clients wait", "", count)``. ``disambiguation`` tells a translator which meaning
    a short word has, which may be translated in another way then.
    """
    return _said(Words(source, disambiguation, n, values))


def mark(source: str, _disambiguation: str = "", /) -> str:
    """Return it as it is: a source that stands in a table, and is said with ``tr`` where it is shown.

    A disambiguation has to be the same in both places.
    """
    return source


def again(text: str) -> str:
    """Say a sentence in the language in force by now; what is no sentence of ours stays as it is."""
    if not isinstance(text, Sentence):
        return text
    words = text.words
    values = {name: again(value) if isinstance(value, str) else value for name, value in words.values.items()}
    return _said(words._replace(values=values))


def packed(text: str) -> str:
    """Return what a store or another process may hold of a sentence, in no language."""
    return _PACKED + json.dumps(_plain(text), ensure_ascii=False) if isinstance(text, Sentence) else text


def unpacked(text: str) -> str:
    """Say what was packed in the language in force; anything else stays as it is."""
    if not text.startswith(_PACKED):
        return text
    try:
        return _from_plain(json.loads(text[len(_PACKED) :]))
    except (ValueError, TypeError, LookupError):  # not ours, or of a later version
        return text[len(_PACKED) :]


_PACKED = "\x1f"
"""Stands before what was packed; no sentence begins with it."""


def _plain(text: Sentence) -> list[object]:
    values = {
        name: _plain(value) if isinstance(value, Sentence) else value if type(value) is int else str(value)
        for name, value in text.words.values.items()
    }
    return [text.words.source, text.words.disambiguation, text.words.n, values]


def _from_plain(held: list[object]) -> str:
    source, disambiguation, n, values = held
    if not isinstance(source, str) or not isinstance(values, dict):
        raise TypeError
    said = {str(name): _from_plain(one) if isinstance(one, list) else one for name, one in values.items()}
    return _said(Words(source, str(disambiguation), n if isinstance(n, int) else None, said))


def _said(words: Words) -> Sentence:
    tongue, source, n = _spoken, words.source, words.n
    forms = tongue.forms.get((source, words.disambiguation))
    text = _form(forms, tongue.code, n) if forms else ""
    if not text:
        text = _form(tuple(source.split("|")), "en", n) if n is not None else source
    said = Sentence(_filled(text, source, n, words.values))
    said.words = words
    return said


def _form(forms: tuple[str, ...], code: str, n: int | None) -> str:
    if n is None:
        return forms[0]
    return forms[min(_plural(code, n), len(forms) - 1)]


def _plural(code: str, n: int) -> int:
    """Which form counts ``n`` of something: Qt's rules, in the order of its files."""
    language = code.partition("_")[0]
    if language in {"ja", "ko", "zh", "vi", "th", "id"}:
        return 0
    if language == "fr" or code == "pt_BR":
        return int(n > 1)
    if language in {"ru", "uk", "be", "hr", "sr"}:
        return 0 if n % 10 == 1 and n % 100 != 11 else 1 if _few(n) else 2
    if language == "pl":
        return 0 if n == 1 else 1 if _few(n) else 2
    if language in {"cs", "sk"}:
        return 0 if n == 1 else 1 if 2 <= n <= 4 else 2
    return int(n != 1)


def _few(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14


def _filled(said: str, source: str, n: int | None, values: Mapping[str, object]) -> str:
    if n is not None:
        said = said.replace("%n", str(n))
    if not values:
        return said
    try:
        return said.format_map(values)
    except (KeyError, IndexError, ValueError):  # a translation with a slip of the pen must not stop Owed
        english = source if n is None else _form(tuple(source.split("|")), "en", n).replace("%n", str(n))
        return english.format_map(values)
