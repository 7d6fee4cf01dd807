"""Messages dated before one that they answer: clocks differ, so a date alone does not say whose turn it is.

The heart puts an answer after what it answers; here stands for which messages that makes a difference, so
that they are found without loading conversations. A fact about two messages, whichever is read first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from trayapp.store.drafts import Draft

TABLE = (
    # turn: the latest date of a message that it names, where that is later than its own.
    """CREATE TABLE late (message INTEGER PRIMARY KEY, turn INTEGER NOT NULL)"""
)
_NAMES = "instr(char(30) || m.refs || char(30), char(30) || ({}) || char(30))"
"""Whether a message names an id: ids stand between ASCII's record separators (``store/rows.py``)."""
_FIND = (
    "INSERT INTO late SELECT m.id, max(a.date) FROM {} message a"
    " ON a.conversation = m.conversation AND a.date > m.date"
    f" WHERE m.refs <> '' AND {_NAMES.format('a.message_id')} GROUP BY m.id"
)
FILL = _FIND.format("message m JOIN")
_NOTE = "INSERT INTO late VALUES (?, ?) ON CONFLICT (message) DO UPDATE SET turn = max(turn, excluded.turn)"


def note(
    connection: sqlite3.Connection, fresh: Mapping[int, Draft], known: Mapping[int, tuple[int, int]]
) -> None:
    """Note what new messages, stored already, make late or are too late themselves.

    ``known`` are the thread keys that were stored before them: conversation, and message or 0.
    """
    dates = {draft.key: draft.date for draft in fresh.values()}
    found: list[tuple[int, int]] = []
    named: dict[int, list[tuple[int, int]]] = {}
    awaited = []
    for number, draft in fresh.items():
        keys, date = draft.keys, draft.date
        for key in keys[1:]:
            there = dates.get(key)
            if there is not None:
                if there > date:
                    found.append((number, there))
            elif key in known and known[key][1]:
                named.setdefault(known[key][1], []).append((number, date))
        if keys[0] in known:
            awaited.append((number, date, draft.message.id))
    if named:
        rows = connection.execute(
            "SELECT m.id, m.date FROM json_each(?) j CROSS JOIN message m ON m.id = j.value",
            (json.dumps(list(named)),),
        )
        found += [(number, at) for there, at in rows for number, date in named[there] if at > date]
    if awaited:
        found += connection.execute(
            "SELECT m.id, j.value ->> 1 FROM json_each(?) j CROSS JOIN message a ON a.id = j.value ->> 0"
            " CROSS JOIN message m ON m.conversation = a.conversation"
            f" WHERE m.date < j.value ->> 1 AND {_NAMES.format('j.value ->> 2')}",
            (json.dumps(awaited),),
        ).fetchall()
    if found:
        connection.executemany(_NOTE, found)


def renew(connection: sqlite3.Connection, number: int) -> None:
    """Find anew which are late of a stored message that was rewritten and of those that name it."""
    rows = connection.execute(
        "SELECT m.id FROM message n CROSS JOIN message m ON m.conversation = n.conversation"
        f" WHERE n.id = ?1 AND (m.id = ?1 OR {_NAMES.format('n.message_id')})",
        (number,),
    )
    concerned = json.dumps([row[0] for row in rows])
    connection.execute("DELETE FROM late WHERE message IN (SELECT value FROM json_each(?))", (concerned,))
    connection.execute(
        _FIND.format("json_each(?) j CROSS JOIN message m ON m.id = j.value CROSS JOIN"), (concerned,)
    )
