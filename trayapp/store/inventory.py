"""What the index holds, for whoever asks what is stored about them: counted, with examples, and all of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.messages.message import Address
from trayapp.store.files.database import Database, Row
from trayapp.store.rows import addresses_of, instant

_SAID = (
    "m.date, m.mine, m.sender_name, m.sender, m.recipients, m.subject, coalesce(r.asks, ''), m.message_id"
    " FROM message m LEFT JOIN reading r ON r.message = m.id"
)


class Kept(NamedTuple):
    """What is kept of one message, as a person would read it."""

    at: datetime
    """Aware UTC."""
    mine: bool
    """Whether I wrote it."""
    sender: Address
    to: tuple[Address, ...]
    subject: str
    asks: str
    """The sentence that asks, or ""."""
    message_id: str


class Holding(NamedTuple):
    """What is kept of one account."""

    account: str
    messages: int
    folders: int
    asking: int
    """Of how many messages the sentence that asks is kept."""
    oldest: datetime | None
    """UTC; None where there is no message."""
    newest: datetime | None
    examples: tuple[Kept, ...]


def holdings(database: Database, examples: int) -> tuple[Holding, ...]:
    """Count what is kept of each account; reads the whole index."""
    rows = database.read(
        "SELECT a.id, a.name, count(m.id), min(m.date), max(m.date), sum(r.asks <> ''),"
        " (SELECT count(*) FROM folder f WHERE f.account = a.id)"
        " FROM account a LEFT JOIN message m ON m.account = a.id LEFT JOIN reading r ON r.message = m.id"
        " GROUP BY a.id ORDER BY a.id"
    )
    return tuple(
        Holding(
            name,
            messages,
            folders,
            asking or 0,
            None if oldest is None else instant(oldest),
            None if newest is None else instant(newest),
            tuple(_examples(database, number, examples)),
        )
        for number, name, messages, oldest, newest, asking, folders in rows
    )


def everything(database: Database, account: str) -> Iterator[Kept]:
    """Yield what is kept of every message of an account, newest first."""
    statement = f"SELECT {_SAID} JOIN account a ON a.id = m.account WHERE a.name = ? ORDER BY m.date DESC"
    for row in database.stream(statement, (account,)):
        yield _kept(row)


def _examples(database: Database, account: int, limit: int) -> Iterator[Kept]:
    """The latest ones of which most is kept."""
    rows = database.read(
        f"SELECT {_SAID} WHERE m.account = ? ORDER BY coalesce(r.asks, '') <> '' DESC, m.date DESC LIMIT ?",
        (account, limit),
    )
    return map(_kept, rows)


def _kept(row: Row) -> Kept:
    at, mine, name, sender, recipients, subject, asks, message_id = row
    to = addresses_of(recipients) if recipients else ()
    return Kept(instant(at), bool(mine), Address(name, sender), tuple(to), subject, asks, message_id)
