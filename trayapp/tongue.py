"""The language in which Owed speaks: every sentence for the user goes through :func:`tr`.

The sources are English and are their own keys, as Qt's translation tools have it: ``pyside6-lupdate`` gathers
them into ``resources/languages/<code>.ts`` (``packaging/languages`` runs it), Qt Linguist edits those files,
and this module reads them as they are. It stands on the ground floor and needs no Qt, since reasons and
errors are sentences too and a status bar's command must not load Qt to say one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    tongue = _spoken
    forms = tongue.forms.get((source, disambiguation))
    said = _form(forms, tongue.code, n) if forms else ""
    if not said:
        said = _form(tuple(source.split("|")), "en", n) if n is not None else source
    return _filled(said, source, n, values)


def mark(source: str, _disambiguation: str = "", /) -> str:
    """Return it as it is: a source that stands in a table, and is said with ``tr`` where it is shown.

    A disambiguation has to be the same in both places.
    """
    return source


def _form(forms: tuple[str, ...], code: str, n: int | None) -> str:
    if n is None:
        return forms[0]
    return forms[min(_plural(code, n), len(forms) - 1)]


def _plural(code: str, n: int) -> int:
    """Which form counts ``n`` of something (Qt's rules, which are Unicode's without the rare forms)."""
    if code.partition("_")[0] == "fr" or code == "pt_BR":
        return int(n > 1)
    return int(n != 1)


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
