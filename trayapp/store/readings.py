"""What texts say, kept beside the headers: a few words a message, never the text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from trayapp.domain.messages.message import ConversationId, MessageId, Reading
from trayapp.store import answered, promised
from trayapp.store.conversations import unreached
from trayapp.store.conversations.bearing import after_reading
from trayapp.store.conversations.summaries import summarise
from trayapp.store.files.database import Database
from trayapp.store.keys import key_of
from trayapp.store.rows import reading_row
from trayapp.tongue import packed


def put(database: Database, found: Iterable[tuple[MessageId, Reading]]) -> frozenset[ConversationId]:
    """Keep readings, and what they leave of each message's bearing; return the conversations that changed."""
    changed: set[int] = set()
    with database.transaction() as connection:
        for message_id, reading in found:
            row = _message(connection, message_id)
            if row is None:
                continue
            number, conversation, bearing = row
            connection.execute(
                "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?)", reading_row(number, reading)
            )
            promised.put(connection, number, reading.promises)
            connection.execute("DELETE FROM unread WHERE message = ?", (number,))
            after = after_reading(bearing, reading)
            if after != bearing:
                connection.execute("UPDATE message SET bearing = ? WHERE id = ?", (after, number))
            changed.add(conversation)
        summarise(connection, changed)
        unreached.note(connection, changed)
        answered.mark(connection, changed)
    return frozenset(map(ConversationId, changed))


def put_unread(database: Database, message_id: MessageId, why: str) -> frozenset[ConversationId]:
    """Keep that a text could not be read."""
    with database.transaction() as connection:
        row = _message(connection, message_id)
        if row is None:
            return frozenset()
        connection.execute("INSERT OR REPLACE INTO unread VALUES (?, ?)", (row[0], packed(why)))
        answered.mark(connection, (row[1],))
    return frozenset((ConversationId(row[1]),))


def _message(connection: sqlite3.Connection, message_id: MessageId) -> tuple[int, int, int] | None:
    """Return number, conversation and bearing of a message."""
    found: tuple[int, int, int] | None = connection.execute(
        "SELECT m.id, m.conversation, m.bearing FROM thread_key t JOIN message m ON m.id = t.message"
        " WHERE t.hash = ?",
        (key_of(message_id),),
    ).fetchone()
    return found
