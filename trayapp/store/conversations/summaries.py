"""What is kept beside messages so that nobody must read them: sums of conversations, to whom I wrote."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from trayapp.domain.messages.message import Message
from trayapp.store.conversations import bearing
from trayapp.store.files.database import many
from trayapp.store.keys import key_of

NEVER = 0
"""Stands for "no such message" among dates."""

_SUMMARY = (
    "UPDATE conversation SET"
    " size = (SELECT count(*) FROM message m WHERE m.conversation = conversation.id),"
    f" asked = (SELECT coalesce(max(m.date), {NEVER}) FROM message m"
    f" WHERE m.conversation = conversation.id AND m.bearing = {bearing.WAITS} AND m.dismissed = 0),"
    f" answered = (SELECT coalesce(max(m.date), {NEVER}) FROM message m"
    f" WHERE m.conversation = conversation.id AND m.bearing = {bearing.ANSWERS})"
    " WHERE id IN (SELECT value FROM json_each(?))"
)


def summarise(connection: sqlite3.Connection, conversations: Iterable[int]) -> None:
    """Compute the summaries of these conversations anew."""
    numbers = many(conversations)
    if numbers != "[]":
        connection.execute(_SUMMARY, (numbers,))


def wrote_rows(number: int, date: int, message: Message) -> list[tuple[int, int, int]]:
    """Return to whom a message of mine went: rows of the table that answers "when did I write to them?"."""
    people = message.to + message.cc if message.cc else message.to
    return [(key_of(one.email), date, number) for one in people if one.email]
