"""Promises that were found in what I wrote: kept until the user says whether they are any."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.messages.message import Message, Promised
from trayapp.store import holders
from trayapp.store.files.database import Database
from trayapp.store.rows import HEADERS, instant, message_of, seconds

TABLE = """CREATE TABLE promised (
    message INTEGER NOT NULL, text TEXT NOT NULL, due INTEGER, firm INTEGER NOT NULL,
    PRIMARY KEY (message, text)) WITHOUT ROWID"""


class FoundPromise(NamedTuple):
    """One promise, with the message that makes it."""

    message: Message
    account: str
    """The one that it was first seen in."""
    holders: tuple[str, ...]
    """Every account that holds it, where there are several."""
    said: Promised


def put(connection: sqlite3.Connection, message: int, promises: Iterable[Promised]) -> None:
    """Keep what one message promises, instead of what was kept of it before."""
    connection.execute("DELETE FROM promised WHERE message = ?", (message,))
    connection.executemany(
        "INSERT OR IGNORE INTO promised VALUES (?, ?, ?, ?)",
        [(message, one.text, None if one.due is None else seconds(one.due), one.firm) for one in promises],
    )


def since(database: Database, instant_: datetime) -> list[FoundPromise]:
    """Return what was promised in messages from an instant on, the newest first."""
    rows = database.read(
        f"SELECT p.text, p.due, p.firm, a.name, {holders.column(database)}, {HEADERS}"
        " FROM promised p JOIN message m ON m.id = p.message"
        " LEFT JOIN account a ON a.id = m.account WHERE m.date >= ? AND m.dismissed = 0 ORDER BY m.date DESC",
        (seconds(instant_),),
    )
    accounts = holders.accounts_of(database) if rows else {}
    found = []
    for text, due, firm, account, shared, *headers in rows:
        said = Promised(text, None if due is None else instant(due), bool(firm))
        found.append(
            FoundPromise(message_of(tuple(headers)), account or "", holders.names_of(shared, accounts), said)
        )
    return found
