"""Whom the user means by what was typed: the client book completes a name by its address, and the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trayapp.domain.clients import EVERYONE, IGNORED, ClientBook, Entry
from trayapp.domain.message import Address

_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_IN_BRACKETS = re.compile(rf"(.*)<\s*({_ADDRESS.pattern})\s*>")


def known_as(text: str, book: ClientBook) -> Address:
    """Complete what was typed from the client book: an address by its name, a name by its address."""
    name, email = _parts(text)
    for entry in book.entries:
        if email and email in entry.addresses:
            return Address(name or entry.name, email)
        if not email and entry.name and entry.name.casefold() == name.casefold():
            return Address(entry.name, _address(entry))
    return Address(name, email)


def people(book: ClientBook) -> Iterator[tuple[str, Entry]]:
    """Give everybody who can be named, as it is typed, with the entry: "Anna Acker <anna@acme.example>"."""
    for entry in book.entries:
        if entry.group != IGNORED and entry.who != EVERYONE and (entry.name or _address(entry)):
            yield shown(Address(entry.name, _address(entry))), entry


def shown(who: Address) -> str:
    """Write somebody as :func:`known_as` reads it."""
    return f"{who.name} <{who.email}>" if who.name and who.email else who.name or who.email


def _parts(text: str) -> tuple[str, str]:
    """Split what was typed into a name and an address in lower case; a comma in a name is part of it."""
    text = " ".join(text.split())
    if found := _IN_BRACKETS.fullmatch(text):
        return found[1].strip().strip('"').strip(), found[2].lower()
    return ("", text.lower()) if _ADDRESS.fullmatch(text) else (text, "")


def _address(entry: Entry) -> str:
    return entry.who if "@" in entry.who else ""
