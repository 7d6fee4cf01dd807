"""What an acknowledgement says: the texts that are shipped or the user's own, filled for one client. Pure.

Texts hold places in braces: ``{name}`` (the client), ``{subject}``, ``{when}`` (the promised time),
``{promised}`` (the time promised before) and ``{me}``.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clocks.zones import utc, zone_of
from trayapp.domain.plain import plain_line
from trayapp.tongue import tr


class Kind(enum.StrEnum):
    """What a text is for."""

    RECEIVED = "received"
    """Your message is here; an answer comes by a date."""
    NOT_YET = "not_yet"
    """There is no answer yet; news comes by a date."""
    NO = "no"
    """A considered no."""
    LATE = "late"
    """A promise is going to slip: a new date, before the old one passes."""
    UPDATE = "update"
    """How things stand, to a client who did not ask."""


class Template(NamedTuple):
    """One text in one language."""

    kind: Kind
    language: str
    """ISO 639-1."""
    text: str
    subject: str = ""
    """Of a message that begins a conversation; "" where it answers one."""


class LetterWords(NamedTuple):
    """What is shipped for one language."""

    code: str
    """ISO 639-1."""
    name: str
    """As its speakers call it."""
    days: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]
    when: str
    """How an instant is written: ``{day}``, ``{date}``, ``{month}``, ``{year}``, ``{hour}``, ``{minute}``."""
    year: str
    """What stands for ``{year}`` where it is another one than now; else nothing does."""
    templates: Mapping[Kind, Template]


class Facts(NamedTuple):
    """What fills the places of a text."""

    name: str
    """The client's name as mail has it."""
    subject: str
    me: str
    when: str = ""
    promised: str = ""


PLACES = Facts._fields
"""What may stand in braces."""

_PLACE = re.compile(r"\{(\w*)\}")
_NOBODY = re.compile(r"(?:,? )?\{name\}")
_REVERSED = re.compile(r"\A([^,]{1,60}), ([^,]{1,60})\Z")
_COMPANY = re.compile(r"\s*(?:[|/(\[]|\s[-–—]\s|\s(?:via|c/o)\s).*\Z", re.IGNORECASE)
_LONGEST_NAME = 60
_LONGEST_SUBJECT = 120


def letter_words(code: str, table: Mapping[str, object]) -> LetterWords:
    """Make the words of a language from its table. Raises ``KeyError``, ``TypeError``, ``ValueError``."""
    dates, texts = table["dates"], table["texts"]
    if not isinstance(dates, Mapping) or not isinstance(texts, Mapping):
        raise TypeError(f"{code}: dates and texts have to be tables")
    made = {
        Kind(kind): Template(Kind(kind), code, str(one["text"]), str(one.get("subject", "")))
        for kind, one in texts.items()
    }
    return LetterWords(
        code,
        str(table["name"]),
        tuple(str(dates["days"]).split()),
        tuple(str(dates["months"]).split()),
        str(dates["when"]),
        str(dates["year"]),
        made,
    )


def template(kind: Kind, words: LetterWords, own: Iterable[Template] = ()) -> Template:
    """Return the user's own text where there is one, else the one that is shipped."""
    for one in own:
        if one.kind is kind and one.language == words.code:
            return one
    return words.templates[kind]


def say_when(instant: datetime, now: datetime, zone: str, words: LetterWords) -> str:
    """Write an instant as the client reads it: never "tomorrow", which means another day when it is read."""
    local = utc(instant).astimezone(zone_of(zone))
    here = utc(now).astimezone(zone_of(zone))
    return words.when.format(
        day=words.days[local.weekday()],
        date=local.day,
        month=words.months[local.month - 1],
        year="" if local.year == here.year else words.year.format(year=local.year),
        hour=local.hour,
        minute=f"{local.minute:02}",
    )


def filled(text: str, facts: Facts) -> str:
    """Fill the places of a text. Without a name the greeting does without; unknown places stay."""
    name = called(facts.name)
    values = {**facts._asdict(), "name": name, "subject": plain_line(facts.subject, _LONGEST_SUBJECT)}
    text = text if name else _NOBODY.sub("", text)
    whole = _PLACE.sub(lambda found: values.get(found[1], found[0]), text)
    return "\n".join(line.rstrip() for line in whole.strip().splitlines())


def places(text: str) -> frozenset[str]:
    """Return what a text asks for."""
    return frozenset(_PLACE.findall(text))


def promises(text: str) -> bool:
    """Whether a text names a time to come, so that one has to be chosen."""
    return "when" in places(text)


def problems(text: str) -> tuple[str, ...]:
    """Return a sentence for each thing that is wrong with a text of the user's."""
    if not text.strip():
        return (tr("The text is empty."),)
    unknown = sorted(places(text) - set(PLACES))
    known = ", ".join(f"{{{one}}}" for one in PLACES)
    return tuple(
        tr("{place} cannot be filled; there are {places}.", place=f"{{{name}}}", places=known)
        for name in unknown
    )


def left_open(text: str) -> str:
    """Return the first place of a finished text that nothing filled, or ""."""
    found = _PLACE.search(text)
    return found[0] if found else ""


def called(name: str) -> str:
    """Return what to call somebody: "Acker, Anna (Acme)" is Anna Acker, an address is nobody's name."""
    line = plain_line(name, _LONGEST_NAME).strip("\"' ")
    line = _COMPANY.sub("", line)
    if found := _REVERSED.match(line):
        line = f"{found[2]} {found[1]}"
    return "" if "@" in line else line.strip()
