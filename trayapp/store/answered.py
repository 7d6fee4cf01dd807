"""What the report counts, kept beside the conversations: every time that somebody waited, and for how long.

Judging a hundred thousand messages takes seconds, so it is done once for each conversation and again where
something changed: what was stored since (by the messages' numbers), what other changes touched
(``stale``), and what the user decided or sorted otherwise (by the facts noted at the end).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from operator import itemgetter

from trayapp.domain.clocks.windows import Window, parse_window, window_text
from trayapp.domain.messages.message import Address, ConversationId, MessageId
from trayapp.domain.owing.item import Client, ItemKind, SettledBy
from trayapp.domain.reporting.responses import Response
from trayapp.store.files.database import Database, many
from trayapp.store.keys import key_of
from trayapp.store.rows import instant, seconds

TABLES = (
    # message: the first one that waited. due and window: of the standard then in force.
    """CREATE TABLE response (
        message INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, kind TEXT NOT NULL,
        since INTEGER NOT NULL, due INTEGER NOT NULL, window TEXT NOT NULL, ended INTEGER, by TEXT NOT NULL,
        who TEXT NOT NULL, name TEXT NOT NULL)""",
    """CREATE INDEX response_conversation ON response (conversation)""",
    """CREATE INDEX response_since ON response (since)""",
    """CREATE INDEX response_waiting ON response (conversation, who)
        WHERE ended IS NULL OR by = 'probable'""",
    """CREATE TABLE stale (conversation INTEGER PRIMARY KEY)""",
)
_SEEN = "responses up to"
"""Name of the fact: the number of the last message whose conversation was looked at."""
_ROWS = "INSERT OR REPLACE INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_AT = "substr(sender, -length(?1) - 1) IN ('@' || ?1, '.' || ?1)"
"""Whether an address is at a domain or below it."""
_KINDS = {kind.value: kind for kind in ItemKind}
_BY = {"": None, **{by.value: by for by in SettledBy}}
_BATCH = 4000
"""So many messages are looked through at once for their conversations."""


def mark(connection: sqlite3.Connection, conversations: Iterable[int]) -> None:
    """Note that these conversations are to be judged again for the report."""
    numbers = many(conversations)
    if numbers != "[]":
        connection.execute("INSERT OR IGNORE INTO stale SELECT value FROM json_each(?)", (numbers,))


def forget(connection: sqlite3.Connection) -> None:
    """Follow when messages were removed: the next ones may have their numbers, and no note names them."""
    connection.execute("DELETE FROM fact WHERE name LIKE 'responses %' AND name <> ?", (_SEEN,))
    connection.execute(
        "UPDATE fact SET value = min(CAST(value AS INTEGER), (SELECT coalesce(max(id), 0) FROM message))"
        " WHERE name = ?",
        (_SEEN,),
    )


class Answered:
    """Those tables of the index, for the report."""

    def __init__(self, open_: Callable[[], AbstractContextManager[Database]]) -> None:
        """``open_`` gives the index's connection."""
        self._open = open_

    def mark_messages(self, messages: Iterable[MessageId], senders: Iterable[str]) -> None:
        """Note the conversations of these messages, and those in which these addresses or domains wrote."""
        with self._open() as database, database.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO stale SELECT t.conversation FROM json_each(?) j"
                " CROSS JOIN thread_key t ON t.hash = j.value AND t.message <> 0",
                (many(key_of(one) for one in messages),),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO stale SELECT DISTINCT conversation FROM message"
                f" WHERE mine = 0 AND (sender = ?1 OR {_AT})",
                [(who,) for who in senders],
            )

    def mark_all(self) -> None:
        """Note every conversation."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO stale SELECT id FROM conversation")

    def mark_new(self, addresses_of: Callable[[str], Iterable[str]]) -> None:
        """Note the conversations of all messages that were stored since the last time.

        And those in which somebody waits to whom I wrote in them: ``addresses_of`` gives every address of the
        person who has one.
        """
        more = True
        while more:
            with self._open() as database, database.transaction() as connection:
                more = _mark_some(connection, addresses_of)

    def wanting(self, limit: int) -> list[ConversationId]:
        """Return conversations to be judged again, at most ``limit``."""
        with self._open() as database:
            rows = database.read("SELECT conversation FROM stale LIMIT ?", (limit,))
            return [ConversationId(row[0]) for row in rows]

    def count(self) -> int:
        """Return how many conversations are to be judged again."""
        with self._open() as database:
            return int(database.read("SELECT count(*) FROM stale")[0][0])

    def put(self, judged: Iterable[ConversationId], found: Iterable[Response]) -> None:
        """Keep what was found in these conversations, which are judged now."""
        with self._open() as database:
            numbers = many(judged)
            responses = list(found)
            keys = {key_of(one.message_id): one for one in responses}
            with database.transaction() as connection:
                for table in ("response", "stale"):
                    connection.execute(
                        f"DELETE FROM {table} WHERE conversation IN (SELECT value FROM json_each(?))",
                        (numbers,),
                    )
                at = connection.execute(
                    "SELECT t.hash, t.message FROM json_each(?) j"
                    " CROSS JOIN thread_key t ON t.hash = j.value",
                    (many(keys),),
                ).fetchall()
                connection.executemany(_ROWS, [_row(number, keys[key]) for key, number in at if number])

    def drop_lost(self) -> None:
        """Forget what was found in conversations that were merged into others meanwhile."""
        with self._open() as database, database.transaction() as connection:
            connection.execute("DELETE FROM response WHERE conversation NOT IN (SELECT id FROM conversation)")

    def since(self, first: datetime | None, client: Callable[[Address], Client]) -> list[Response]:
        """Return all that began at an instant or later, oldest first; ``client`` names people as of now."""
        with self._open() as database:
            windows: dict[str, Window] = {}
            people: dict[tuple[str, str], Client] = {}

            def window(text: str) -> Window:
                found = windows.get(text)
                if found is None:
                    found = windows[text] = parse_window(text)
                return found

            def named(name: str, email: str) -> Client:
                found = people.get((name, email))
                if found is None:
                    found = people[name, email] = client(Address(name, email))
                return found

            # By message both tables are read from front to end; in the order of time it takes thrice as long.
            some = "WHERE r.message IN (SELECT message FROM response WHERE since >= ?)"
            rows = database.read(
                "SELECT m.message_id, r.conversation, r.kind, r.name, r.who, m.subject, coalesce(a.name, ''),"
                " r.since, r.due, r.window, r.ended, r.by FROM response r"
                " CROSS JOIN message m ON m.id = r.message"
                f" LEFT JOIN account a ON a.id = m.account {some if first else ''} ORDER BY r.message",
                (seconds(first),) if first else (),
            )
            rows.sort(key=itemgetter(7))
            return [
                Response(
                    MessageId(row[0]),
                    ConversationId(row[1]),
                    _KINDS[row[2]],
                    named(row[3], row[4]),
                    row[5],
                    row[6],
                    instant(row[7]),
                    instant(row[8]),
                    window(row[9]),
                    None if row[10] is None else instant(row[10]),
                    _BY[row[11]],
                )
                for row in rows
            ]

    def facts(self, names: Iterable[str]) -> dict[str, str]:
        """Return what was noted at the end of the last time."""
        with self._open() as database:
            rows = database.read(
                "SELECT name, value FROM fact WHERE name IN (SELECT value FROM json_each(?))",
                (json.dumps(list(names)),),
            )
            return dict(rows)

    def note(self, noted: Mapping[str, str]) -> None:
        """Note facts to compare with the next time."""
        with self._open() as database, database.transaction() as connection:
            for name, value in noted.items():
                _note(connection, name, value)


def _mark_some(connection: sqlite3.Connection, addresses_of: Callable[[str], Iterable[str]]) -> bool:
    """Look through the next messages; return whether there were any."""
    last = int(_fact(connection, _SEEN) or 0)
    (end,) = connection.execute(
        "SELECT max(id) FROM (SELECT id FROM message WHERE id > ? ORDER BY id LIMIT ?)", (last, _BATCH)
    ).fetchone()
    if end is None:
        return False
    span = (last, end)
    connection.execute(
        "INSERT OR IGNORE INTO stale SELECT DISTINCT conversation FROM message WHERE id > ? AND id <= ?", span
    )
    wrote = {
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT who FROM wrote WHERE message > ? AND message <= ?", span
        )
    }
    waiting = connection.execute(
        "SELECT conversation, who FROM response WHERE ended IS NULL OR by = 'probable'"
    ).fetchall()
    mark(connection, (one for one, who in waiting if not wrote.isdisjoint(map(key_of, addresses_of(who)))))
    _note(connection, _SEEN, str(end))
    return True


def _row(number: int, one: Response) -> tuple[object, ...]:
    return (
        number,
        one.conversation,
        one.kind.value,
        seconds(one.since),
        seconds(one.due),
        window_text(one.window),
        None if one.ended is None else seconds(one.ended),
        "" if one.by is None else one.by.value,
        one.client.address,
        one.client.name,
    )


def _fact(connection: sqlite3.Connection, name: str) -> str | None:
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def _note(connection: sqlite3.Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))
