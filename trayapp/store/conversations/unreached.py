"""Conversations in which my newest answer did not go to everybody who wrote: the heart must look.

What I write to a third party answers no client, but the sums of a conversation only know that I wrote. The
net is wide (``bearing.py``): whether the address is another one of the same client, only the heart can say.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from trayapp.store.conversations import bearing
from trayapp.store.files.database import many

TABLE = """CREATE TABLE unreached (conversation INTEGER PRIMARY KEY)"""
# Addresses stand between ASCII's separators (``store/rows.py``).
_FIND = (
    "INSERT OR IGNORE INTO unreached SELECT c.id FROM {} CROSS JOIN message m ON m.conversation = c.id"
    f" AND m.bearing = {bearing.ANSWERS} AND m.date = c.answered"
    " CROSS JOIN message q ON q.conversation = c.id AND q.mine = 0"
    " AND instr(char(30) || m.recipients || char(30) || m.copied, char(30) || q.sender || char(31)) = 0"
    " WHERE c.answered >= c.asked AND c.answered > 0 AND c.size > 1"
)
FILL = _FIND.format("conversation c")


def note(connection: sqlite3.Connection, conversations: Iterable[int]) -> None:
    """Look at these conversations, whose sums are right already; those that are gone may be among them."""
    numbers = many(conversations)
    connection.execute(
        "DELETE FROM unreached WHERE conversation IN (SELECT value FROM json_each(?))", (numbers,)
    )
    connection.execute(_FIND.format("json_each(?) j CROSS JOIN conversation c ON c.id = j.value"), (numbers,))
