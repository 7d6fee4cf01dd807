"""Which languages Owed speaks, which of them the user wants, and the files that hold them.

``packaging/languages.py`` gathers ``resources/languages/<code>.ts`` and Qt Linguist edits it. It is read as
it is, when the language is not English, after the badge stands.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from trayapp.tongue import ENGLISH, Key, Tongue, speak

log = logging.getLogger(__name__)

SYSTEM = ""
"""The wish of a user who has chosen no language: the system's."""

_TWELVE_HOURS = frozenset("US CA AU NZ IN PH PK BD SG HK MY".split())
_MONTH_FIRST = frozenset("US CA PH".split())
"""Where people who read English write so (Unicode CLDR); other languages here have 24 hours everywhere."""
_LARGEST = 8_000_000
"""Bytes; a file beyond that is none of ours."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the system says of the user."""

    languages: tuple[str, ...] = ()
    """The languages that he reads, the dearest first: "de_AT", "en"."""
    country: str = ""
    """Where times are written as he does: "AT"; "" when unknown."""


def speak_as(wish: str, place: Place, folder: Path) -> Tongue:
    """Speak the language of that wish from now on, as it is said at the user's place, and return it.

    ``folder`` holds the languages. A file that cannot be read leaves Owed speaking English.
    """
    code = chosen(wish, place.languages, offered(folder))
    forms: Mapping[Key, tuple[str, ...]] = {}
    if code != ENGLISH.code:
        try:
            forms = read(folder / f"{code}.ts")
        except (OSError, ValueError) as error:
            log.warning("The language %s cannot be read, Owed speaks English: %s", code, error)
            code = ENGLISH.code
    here = place.country if code == ENGLISH.code else ""
    tongue = Tongue(code, forms, twelve_hours=here in _TWELVE_HOURS, month_first=here in _MONTH_FIRST)
    speak(tongue)
    return tongue


def offered(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages that Owed speaks: English, and whatever has a file."""
    return (ENGLISH.code, *sorted(file.stem for file in folder.glob("*.ts")))


def chosen(wish: str, languages: Iterable[str], known: Sequence[str]) -> str:
    """Return which known language to speak: the one wished for, else the first that the user reads."""
    for one in (wish,) if wish else languages:
        code = one.replace("-", "_").partition(".")[0].partition("@")[0]
        for fitting in (code, code.partition("_")[0]):
            if fitting in known:
                return fitting
    return ENGLISH.code


def place_of(environment: Mapping[str, str]) -> Place:
    """Return what the variables of POSIX say (and GNU's ``LANGUAGE``); on Windows what the system says."""
    if sys.platform == "win32":
        return _windows()
    messages = _first(environment, "LC_ALL", "LC_MESSAGES", "LANG")
    asked = environment.get("LANGUAGE", "").split(":") if messages else []
    times = _first(environment, "LC_ALL", "LC_TIME", "LANG")
    country = times.partition("_")[2] if "_" in times else ""
    return Place(tuple(one for one in (*asked, messages) if one), country.partition("@")[0])


def _first(environment: Mapping[str, str], *names: str) -> str:
    """Return the first that is set, without its encoding; "" for the languageless C."""
    found = next((environment[name] for name in names if environment.get(name)), "")
    found = found.partition(".")[0]
    return "" if found in {"C", "POSIX"} else found


def _windows() -> Place:  # pragma: no cover - no Windows here
    """Return what Windows says; ``locale`` knows the names of its numbers."""
    import ctypes
    import locale

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows only
    names = [
        locale.windows_locale.get(ask(), "")
        for ask in (kernel.GetUserDefaultUILanguage, kernel.GetUserDefaultLCID)
    ]
    return Place(tuple(name for name in names[:1] if name), names[1].partition("_")[2])


def read(file: Path) -> dict[Key, tuple[str, ...]]:
    """Read what a file of Qt Linguist says for each source; what is unfinished or gone counts for nothing.

    Raises ``OSError``, and ``ValueError`` for a file that is none.
    """
    from xml.parsers import expat  # English needs none

    if os.path.getsize(file) > _LARGEST:  # noqa: PTH202 - as a number
        raise ValueError("it is too large")
    reading = _Reading()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.hear
    # A document type of its own with entities has no place here.
    parser.EntityDeclHandler = _refuse
    try:
        with file.open("rb") as stream:
            parser.ParseFile(stream)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return reading.forms


def _refuse(*_entity: object) -> None:
    raise ValueError("it declares entities")


@dataclass(slots=True)
class _Reading:
    """One file being read."""

    forms: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    _source: str = ""
    _comment: str = ""
    _found: list[str] = field(default_factory=list)
    _finished: bool = False
    _text: list[str] = field(default_factory=list)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """A message begins, or a part of one."""
        self._text.clear()
        if name == "message":
            self._source = self._comment = ""
            self._found.clear()
            self._finished = False
        elif name == "translation":
            self._finished = "type" not in attributes

    def hear(self, text: str) -> None:
        """Keep what stands inside."""
        self._text.append(text)

    def end(self, name: str) -> None:
        """A part is over, or all of a message."""
        if name == "source":
            self._source = "".join(self._text)
        elif name == "comment":
            self._comment = "".join(self._text)
        elif name == "numerusform" or (name == "translation" and not self._found):
            self._found.append("".join(self._text))
        elif name == "message" and self._finished and any(self._found):
            self.forms[self._source, self._comment] = tuple(self._found)
        self._text.clear()
