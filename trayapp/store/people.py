"""To whom I wrote, and when: by numbers of addresses, so that the file holds no second list of people."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from trayapp.domain.messages.message import Address, ConversationId
from trayapp.store.files.database import Database
from trayapp.store.keys import key_of
from trayapp.store.rows import addresses_of, instant, seconds


class Correspondent(NamedTuple):
    """Somebody to whom I wrote."""

    address: Address
    times: int
    """In how many messages of mine."""
    last: datetime
    """The newest of them (UTC)."""


SENDERS = 3000
"""So many messages are looked through at either end of the index for people who wrote to me."""


def wrote_to(
    database: Database, email: str, after: datetime, until: datetime, outside: ConversationId | None
) -> datetime | None:
    """Return when I first wrote to an address after one instant and until another."""
    rows = database.read(
        "SELECT w.date FROM wrote w JOIN message m ON m.id = w.message"
        " WHERE w.who = ? AND w.date > ? AND w.date <= ? AND m.conversation IS NOT ?"
        " ORDER BY w.date LIMIT 1",
        (key_of(email), seconds(after), seconds(until), outside),
    )
    return instant(rows[0][0]) if rows else None


def last_wrote(database: Database, email: str, until: datetime) -> datetime | None:
    """Return when I last wrote to an address, up to an instant."""
    rows = database.read(
        "SELECT date FROM wrote WHERE who = ? AND date <= ? ORDER BY date DESC LIMIT 1",
        (key_of(email), seconds(until)),
    )
    return instant(rows[0][0]) if rows else None


def last_wrote_at(database: Database, domain: str, after: datetime, until: datetime) -> datetime | None:
    """Return when I last wrote to anybody at a domain, between two instants.

    Addresses stand between a separator and another in their columns (``rows.py``). Newest first, so that it
    is found soon where there is anything to find.
    """
    rows = database.read(
        "SELECT date FROM message WHERE bearing = 3 AND date > :after AND date <= :until"
        " AND instr(recipients || copied, :there) ORDER BY date DESC LIMIT 1",
        {"after": seconds(after), "until": seconds(until), "there": f"@{domain}\x1f"},
    )
    rows += database.read(
        "SELECT m.date FROM reading r JOIN message m ON m.id = r.message WHERE r.acknowledges = 1"
        " AND m.mine = 1 AND m.date > :after AND m.date <= :until AND instr(m.recipients || m.copied, :there)"
        " ORDER BY m.date DESC LIMIT 1",
        {"after": seconds(after), "until": seconds(until), "there": f"@{domain}\x1f"},
    )
    return max((instant(row[0]) for row in rows), default=None)


def correspondents(database: Database, limit: int) -> list[Correspondent]:
    """Return those to whom I wrote most often, with the name that the newest message gave them."""
    rows = database.read(
        "SELECT w.who, w.times, w.last, m.recipients, m.copied FROM"
        " (SELECT who, count(*) AS times, max(date) AS last, message FROM wrote GROUP BY who"
        "  ORDER BY times DESC, last DESC LIMIT ?) w JOIN message m ON m.id = w.message"
        " ORDER BY w.times DESC, w.last DESC",
        (limit,),
    )
    found = []
    for who, times, last, recipients, copied in rows:
        for address in (*addresses_of(recipients), *addresses_of(copied)):
            if key_of(address.email) == who:
                found.append(Correspondent(address, times, instant(last)))
                break
    return found


def senders(database: Database) -> list[Address]:
    """Return who wrote to me as a person lately, each once, as they call themselves.

    A mailbox is read newest first and what arrives later comes after it, so both ends of the index are
    looked through and nothing between them.
    """
    found: dict[str, Address] = {}
    for way in ("DESC", "ASC"):
        rows = database.read(
            "SELECT sender, sender_name FROM (SELECT sender, sender_name, bearing FROM message"
            f" ORDER BY id {way} LIMIT ?) WHERE abs(bearing) = 1",
            (SENDERS,),
        )
        for email, name in rows:
            known = found.get(email)
            if email and (known is None or not known.name):
                found[email] = Address(name, email)
    return list(found.values())
