"""Which accounts this index has read to the end: a file that was begun anew must not speak for all mail."""

from __future__ import annotations

import sqlite3

from trayapp.store.files.database import Database

_ENOUGH = 20
"""So many copies are counted at most to tell whether a mailbox was emptied."""
_READ = "read "
"""Begins the name of the fact that an account, whose number follows, was read to the end."""


def note(connection: sqlite3.Connection, account: int) -> bool:
    """Note that an account was read to the end; False where it holds nothing although it did before.

    One single message may vanish; more at once is trouble, and stays trouble until there are some again.
    """
    (count,) = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM folder f JOIN place p ON p.folder = f.id"
        " WHERE f.account = ? LIMIT ?)",
        (account, _ENOUGH),
    ).fetchone()
    (had,) = connection.execute("SELECT had FROM account WHERE id = ?", (account,)).fetchone()
    if count == 0 and had > 1:
        return False
    connection.execute("UPDATE account SET had = ? WHERE id = ? AND had <> ?", (count, account, count))
    connection.execute("INSERT OR IGNORE INTO fact VALUES (?, '')", (f"{_READ}{account}",))
    return True


def accounts(database: Database) -> frozenset[str]:
    """Return the names of the accounts that were read to the end."""
    rows = database.read("SELECT a.name FROM account a JOIN fact f ON f.name = ? || a.id", (_READ,))
    return frozenset(name for (name,) in rows)


def forget(connection: sqlite3.Connection, account: int) -> None:
    """Drop what is known of an account that is removed; its number may be another's some day."""
    connection.execute("DELETE FROM fact WHERE name = ?", (f"{_READ}{account}",))
