"""Whom the user means by what was typed: the client book and the mail complete a name by its address.

And an address by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from trayapp.domain.clients.book import EVERYONE, IGNORED, ClientBook, Entry
from trayapp.domain.messages.message import Address

_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_IN_BRACKETS = re.compile(rf"(.*)<\s*({_ADDRESS.pattern})\s*>")


def known_as(text: str, book: ClientBook, mail: Iterable[Address] = ()) -> Address:
    """Complete what was typed: an address by its name, a name by its address.

    The client book goes first; ``mail`` are people whom the mail knows, the likeliest first. The name of a
    whole domain in the book has no address, so the mail may still know whose it is.
    """
    name, email = _parts(text)
    for entry in book.entries:
        if email and email in entry.addresses:
            if name or entry.name:
                return Address(name or entry.name, email)
        elif not email and _address(entry) and entry.name and _same(entry.name, name):
            return Address(entry.name, _address(entry))
    for one in mail if bool(name) != bool(email) else ():
        if one.email == email if email else _same(one.name, name):
            return one
    called = next((one.name for one in book.entries if not email and name and _same(one.name, name)), name)
    return Address(called, email)


def entry_of(who: Address, book: ClientBook) -> Entry | None:
    """Return what the book knows of somebody: their own entry, that of their domain, or of their name."""
    if who.email:
        entry = book.standing(who).entry
        return entry if entry is not None and entry.who != EVERYONE else None
    return next((one for one in book.entries if who.name and _same(one.name, who.name)), None)


def people(book: ClientBook) -> Iterator[tuple[str, Entry]]:
    """Give everybody who can be named, as it is typed, with the entry: "Anna Acker <anna@acme.example>"."""
    for entry in book.entries:
        if entry.group != IGNORED and entry.who != EVERYONE and (entry.name or _address(entry)):
            yield shown(Address(entry.name, _address(entry))), entry


def shown(who: Address) -> str:
    """Write somebody as :func:`known_as` reads it."""
    return f"{who.name} <{who.email}>" if who.name and who.email else who.name or who.email


def _same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _parts(text: str) -> tuple[str, str]:
    """Split what was typed into a name and an address in lower case; a comma in a name is part of it."""
    text = " ".join(text.split())
    if found := _IN_BRACKETS.fullmatch(text):
        return found[1].strip().strip('"').strip(), found[2].lower()
    return ("", text.lower()) if _ADDRESS.fullmatch(text) else (text, "")


def _address(entry: Entry) -> str:
    return entry.who if "@" in entry.who else ""
