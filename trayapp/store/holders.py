"""Which accounts hold a message, or held it: noted only of messages that more than one account has shown.

A copy that was deleted or archived still counts, so that what an item is filed under does not change with
every move of a copy. A removed account counts no more.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from trayapp.store.files.database import Database, many

TABLE = """CREATE TABLE holder (
    message INTEGER NOT NULL, account INTEGER NOT NULL, PRIMARY KEY (message, account)) WITHOUT ROWID"""
FILL = (
    "INSERT INTO holder WITH held(message, account) AS"
    " (SELECT p.message, f.account FROM place p JOIN folder f ON f.id = p.folder"
    "  UNION SELECT id, account FROM message)"
    " SELECT message, account FROM held WHERE message IN"
    " (SELECT message FROM held GROUP BY message HAVING count(*) > 1)"
)

_NUMBERS = "(SELECT group_concat(h.account) FROM holder h WHERE h.message = m.id)"
_NOBODY_SHARES = "NULL"


def column(database: Database) -> str:
    """Return the column of a message ``m`` to select: nothing where no message is held twice."""
    return _NUMBERS if database.read("SELECT EXISTS (SELECT 1 FROM holder)")[0][0] else _NOBODY_SHARES


def names_of(numbers: str | None, accounts: Mapping[int, str]) -> tuple[str, ...]:
    """Return the accounts that hold a message, by name; () where only one does.

    ``numbers`` is what :func:`column` gave, ``accounts`` the names by number.
    """
    if not numbers:
        return ()
    return tuple(sorted(accounts[int(one)] for one in numbers.split(",") if int(one) in accounts))


def accounts_of(database: Database) -> dict[int, str]:
    """Return the accounts' names by number."""
    return dict(database.read("SELECT id, name FROM account"))


def note(connection: sqlite3.Connection, account: int, messages: Collection[int]) -> set[int]:
    """Note that an account holds messages that came to another; return their conversations if that is new."""
    if not messages:
        return set()
    numbers = many(messages)
    connection.execute(
        "INSERT OR IGNORE INTO holder SELECT m.id, m.account FROM json_each(?) j CROSS JOIN message m"
        " ON m.id = j.value",
        (numbers,),
    )
    fresh = connection.execute(
        "INSERT OR IGNORE INTO holder SELECT value, ? FROM json_each(?) WHERE true RETURNING message",
        (account, numbers),
    ).fetchall()
    rows = connection.execute(
        "SELECT m.conversation FROM json_each(?) j CROSS JOIN message m ON m.id = j.value",
        (many(row[0] for row in fresh),),
    )
    return {row[0] for row in rows}


def forget(connection: sqlite3.Connection, account: int) -> None:
    """Let what an account held be its others' alone."""
    connection.execute(
        "UPDATE message SET account = (SELECT min(h.account) FROM holder h"
        " WHERE h.message = message.id AND h.account <> :gone)"
        " WHERE account = :gone AND EXISTS"
        " (SELECT 1 FROM holder h WHERE h.message = message.id AND h.account <> :gone)",
        {"gone": account},
    )
    connection.execute("DELETE FROM holder WHERE account = ?", (account,))
    connection.execute(
        "DELETE FROM holder WHERE message IN"
        " (SELECT message FROM holder GROUP BY message HAVING count(*) = 1)"
    )
