"""The same headers, judged for another owner: after an alias, a colleague or the rules themselves changed."""

from __future__ import annotations

import hashlib
import json

from trayapp.domain.messages.message import ConversationId
from trayapp.store import answered
from trayapp.store.conversations import unreached
from trayapp.store.conversations.bearing import after_reading
from trayapp.store.conversations.summaries import summarise, wrote_rows
from trayapp.store.drafts import Owner, judge
from trayapp.store.files.database import Database
from trayapp.store.rows import HEADERS, message_of, reading_of

_READING = 7
"""Columns of a reading, before those of the message."""
AT_ONCE = 2000
_JUDGED_FOR = "judged for"


def reclassify(database: Database, owner: Owner, rules: str) -> frozenset[ConversationId]:
    """Judge every message anew unless all were judged for this owner by these rules; return what changed.

    A few thousand messages a transaction, and the note that it is done last: a crash only costs time.
    """
    wanted = _name(owner, rules)
    known = database.read("SELECT value FROM fact WHERE name = ?", (_JUDGED_FOR,))
    if known and known[0][0] == wanted:
        return frozenset()
    last = 0
    changed: set[int] = set()
    while (chunk := _chunk(database, owner, last, changed)) != last:
        last = chunk
    with database.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_JUDGED_FOR, wanted))
    return frozenset(map(ConversationId, changed))


def _name(owner: Owner, rules: str) -> str:
    """Tell one owner from another without a word of theirs: a forgotten account leaves none here."""
    whole = json.dumps([sorted(owner.me), sorted(owner.colleagues), rules])
    return hashlib.sha256(whole.encode()).hexdigest()


def _chunk(database: Database, owner: Owner, after: int, changed: set[int]) -> int:
    """Judge the messages that follow a number; return the last one's, or the same number at the end.

    ``changed`` receives the conversations of those that were judged otherwise than before.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            "SELECT m.id, m.conversation, m.bearing, m.mine, r.need, r.kind, r.acknowledges, r.asks,"
            f" r.reasons, r.caller, r.number, {HEADERS}"
            " FROM message m LEFT JOIN reading r ON r.message = m.id"
            " WHERE m.id > ? AND m.fault = '' ORDER BY m.id LIMIT ?",
            (after, AT_ONCE),
        ).fetchall()
        changes, wrote = [], []
        affected: set[int] = set()
        for number, conversation, old, old_mine, *rest in rows:
            message = message_of(tuple(rest[_READING:]))
            how = judge(message, owner)
            bearing = (
                how.bearing
                if rest[0] is None
                else after_reading(how.bearing, reading_of(tuple(rest[:_READING])))
            )
            if (bearing, how.mine) != (old, old_mine):
                changes.append((bearing, how.mine, number))
                affected.add(conversation)
            if how.mine and not old_mine and not how.silent:
                wrote += wrote_rows(number, rest[_READING + 1], message)
            elif old_mine and not how.mine:
                connection.execute("DELETE FROM wrote WHERE message = ?", (number,))
        connection.executemany("UPDATE message SET bearing = ?, mine = ? WHERE id = ?", changes)
        connection.executemany("INSERT OR IGNORE INTO wrote VALUES (?, ?, ?)", wrote)
        summarise(connection, affected)
        unreached.note(connection, affected)
        answered.mark(connection, affected)
        changed |= affected
    return int(rows[-1][0]) if rows else after
