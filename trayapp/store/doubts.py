"""Copies that may be gone: what was known of an account when its source had to start over.

A source that starts over says what lies in the mailbox, and not what no longer does. So every place is in
doubt until it is named again; what nobody has named by the end of the reading is gone. It is kept in the
file, as a reading may be broken off and go on another day; until its end everything counts as it stood.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from trayapp.domain.messages.changes import Place
from trayapp.store.files.database import Database, Row

TABLE = """CREATE TABLE doubted (
    folder INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (folder, key)) WITHOUT ROWID"""

_THEIRS = "folder IN (SELECT id FROM folder WHERE account = ?)"


def begin(connection: sqlite3.Connection, account: int) -> None:
    """Doubt every place of an account, and forget its cursor: only a whole reading can end the doubt."""
    connection.execute("UPDATE account SET cursor = NULL WHERE id = ?", (account,))
    connection.execute(
        f"INSERT OR IGNORE INTO doubted SELECT folder, key FROM place WHERE {_THEIRS}", (account,)
    )


def are_there(database: Database) -> bool:
    """Whether anything is in doubt; the file is not written to for the answer."""
    return bool(database.read("SELECT EXISTS (SELECT 1 FROM doubted)")[0][0])


def named(connection: sqlite3.Connection, places: Sequence[Row]) -> None:
    """Take these places (folder, key, message) out of doubt."""
    if connection.execute("SELECT EXISTS (SELECT 1 FROM doubted)").fetchone()[0]:
        connection.executemany(
            "DELETE FROM doubted WHERE folder = ? AND key = ?", [(folder, key) for folder, key, _ in places]
        )


def end(connection: sqlite3.Connection, account: int) -> list[Place]:
    """Doubt nothing any more; return the places that nobody has named."""
    rows = connection.execute(
        "SELECT f.name, d.key FROM doubted d JOIN folder f ON f.id = d.folder WHERE f.account = ?", (account,)
    ).fetchall()
    if rows:
        forget(connection, account)
    return [Place(folder, key) for folder, key in rows]


def forget(connection: sqlite3.Connection, account: int) -> None:
    """Drop what is doubted of an account."""
    connection.execute(f"DELETE FROM doubted WHERE {_THEIRS}", (account,))
