"""Contacts from a file or a paste become people to follow up: who is new, who is known already, and why."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.clients.book import ClientBook
from trayapp.domain.contacts.contact import Contact as Row
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import Contact, Ledger, new_id
from trayapp.tongue import tr


class Met(NamedTuple):
    """One row of a list of contacts, and what becomes of it."""

    contact: Contact
    known: str = ""
    """Why it is not taken, as a sentence; "" for who is new."""


def met(
    rows: Iterable[Row],
    source: str,
    at: datetime,
    ledger: Ledger,
    now: datetime,
    *,
    own: Container[str] = (),
    book: ClientBook | None = None,
) -> tuple[Met, ...]:
    """Say of each row whether it is somebody to follow up, in the order of the rows.

    ``at`` is when they were met (UTC), ``own`` the user's own addresses; ``book`` completes a name by its
    address. Somebody who waits for a follow-up already is not taken again, nor is a second row for the
    same person. Without an address a name is enough: the user ends that one by hand.
    """
    whos = [one.matter.who for one in ledger.open if isinstance(one.matter, Contact)]
    waiting = {key for who in whos for key in _keys(who)}
    emails = _emails(book)
    found, seen = [], set[str]()
    for row in rows:
        who = Address(row.name, row.address or emails.get(row.name.casefold(), ""))
        name = _who(who)
        told = source or row.note
        contact = Contact(new_id(ItemKind.FOLLOW_UP, who, now), who, at, told, row.phone)
        if not name:
            found.append(Met(contact, tr("There is neither a name nor an address.")))
        elif who.email in own:
            found.append(Met(contact, tr("This is your own address.")))
        elif name in waiting:
            found.append(Met(contact, tr("They wait for your follow-up already.")))
        elif name in seen:
            found.append(Met(contact, tr("They stand in this list twice.")))
        else:
            found.append(Met(contact))
        seen.update(_keys(who))
    return tuple(found)


def _emails(book: ClientBook | None) -> dict[str, str]:
    """Return the address of everybody in the book who is named there, the first of a name."""
    entries = reversed(book.entries) if book is not None else ()
    return {one.name.casefold(): one.who for one in entries if one.name and one.who.find("@") > 0}


def _keys(who: Address) -> tuple[str, ...]:
    """What somebody is found by: a row without an address may mean them by their name."""
    return tuple(filter(None, (who.email, who.name.casefold())))


def _who(who: Address) -> str:
    """What tells one person from another: the address, else the name."""
    return who.email or who.name.casefold()
