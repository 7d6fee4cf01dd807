"""Where messages lie: folders and places of one account, and what lying in Trash or Junk alone means."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from trayapp.domain.messages.changes import Place, Role
from trayapp.store.files.database import Row, insert, many


class Places:
    """The places of one account while a page is written; ``moved`` collects whose places changed."""

    def __init__(self, connection: sqlite3.Connection, account: int) -> None:
        """``connection`` is inside a transaction."""
        self._connection = connection
        self._run = connection.execute
        self._account = account
        rows = self._run("SELECT name, id, role FROM folder WHERE account = ?", (account,))
        self._folders: dict[str, tuple[int, str]] = {name: (number, role) for name, number, role in rows}
        self.moved: set[int] = set()

    def forget(self, folders: Iterable[str]) -> None:
        """Drop every place of these folders; their messages stay."""
        for name in folders:
            if name not in self._folders:
                continue
            number = self._folders[name][0]
            touched = self._run(
                "SELECT p.message FROM place p JOIN message m ON m.id = p.message WHERE p.folder = ?1 AND"
                " (m.fault <> '' OR EXISTS"
                " (SELECT 1 FROM place q WHERE q.message = p.message AND q.folder <> ?1))",
                (number,),
            )
            self.moved.update(row[0] for row in touched)
            self._run("DELETE FROM place WHERE folder = ?", (number,))

    def drop(self, places: Iterable[Place]) -> None:
        """Drop these places; their messages stay."""
        for folder, key in places:
            known = self._folders.get(folder)
            if known is None:
                continue
            row = self._run(
                "DELETE FROM place WHERE folder = ? AND key = ? RETURNING message", (known[0], key)
            ).fetchone()
            if row is not None:
                self.moved.add(row[0])

    def folder(self, name: str, role: Role) -> int:
        """Return the number of a folder, noted the first time that it is seen."""
        known = self._folders.get(name)
        if known is not None and known[1] == role:
            return known[0]
        self._run(
            "INSERT INTO folder (account, name, role) VALUES (?, ?, ?)"
            " ON CONFLICT (account, name) DO UPDATE SET role = excluded.role",
            (self._account, name, role.value),
        )
        (number,) = self._run(
            "SELECT id FROM folder WHERE account = ? AND name = ?", (self._account, name)
        ).fetchone()
        if known is not None:  # a folder that became, or ceased to be, Trash or Junk
            rows = self._run("SELECT message FROM place WHERE folder = ?", (number,))
            self.moved.update(row[0] for row in rows)
        self._folders[name] = (number, role.value)
        return int(number)

    def lay(self, places: Sequence[Row]) -> None:
        """Note where messages lie; at a place that held another message, that one lies no longer."""
        before = self._connection.total_changes
        insert(self._connection, "INSERT OR IGNORE INTO place", 3, places)
        if self._connection.total_changes - before == len(places):
            return
        for folder, key, number in places:
            (there,) = self._run(
                "SELECT message FROM place WHERE folder = ? AND key = ?", (folder, key)
            ).fetchone()
            if there != number:
                self._run("UPDATE place SET message = ? WHERE folder = ? AND key = ?", (number, folder, key))
                self.moved |= {there, number}

    def dismiss(self) -> set[int]:
        """Settle who is dismissed after all moves; return the conversations in which that changed.

        A message that lies in Trash or Junk alone is dismissed; one that lies nowhere stays as it was.
        """
        return dismiss(self._connection, self.moved)


def dismiss(connection: sqlite3.Connection, messages: Iterable[int]) -> set[int]:
    """Settle which of these messages are dismissed (see :meth:`Places.dismiss`)."""
    rows = connection.execute(
        "SELECT m.id, m.conversation, min(f.role IN ('trash', 'junk')) AS away"
        " FROM json_each(?) j CROSS JOIN message m ON m.id = j.value"
        " JOIN place p ON p.message = m.id JOIN folder f ON f.id = p.folder"
        " GROUP BY m.id HAVING away <> m.dismissed",
        (many(messages),),
    ).fetchall()
    connection.executemany(
        "UPDATE message SET dismissed = ? WHERE id = ?", [(away, number) for number, _, away in rows]
    )
    return {conversation for _, conversation, _ in rows}


def are_away(copies: Iterable[tuple[Place, Role]]) -> int:
    """Return 1 when all copies lie in Trash or Junk, else 0."""
    for _, role in copies:
        if role is not _TRASH and role is not _JUNK:
            return 0
    return 1


_TRASH, _JUNK = Role.TRASH, Role.JUNK


def account_number(connection: sqlite3.Connection, name: str) -> int:
    """Return the number of an account, noted the first time that it is seen."""
    row = connection.execute("SELECT id FROM account WHERE name = ?", (name,)).fetchone()
    if row is None:
        row = connection.execute("INSERT INTO account (name) VALUES (?) RETURNING id", (name,)).fetchone()
    return int(row[0])
