"""Conversations out of the index: whole, a few queries for many of them, never all at once in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from trayapp.domain.messages.changes import Place
from trayapp.domain.messages.message import Conversation, ConversationId, MessageId, Reading, Seen
from trayapp.store import holders
from trayapp.store.conversations.threads import is_joined_by_headers
from trayapp.store.files.database import Database, Row, many
from trayapp.store.keys import key_of
from trayapp.store.rows import SEEN, reading_of, seen_of

AT_ONCE = 200
"""So many conversations are held in memory while they are loaded."""

_READING = "r.need, r.kind, r.acknowledges, r.asks, r.reasons, r.caller, r.number, u.why"
_READING_COLUMNS = 8
_SEEN_COLUMNS = len(SEEN.split(","))
_WITH_READING = "LEFT JOIN reading r ON r.message = m.id LEFT JOIN unread u ON u.message = m.id"


def load(database: Database, ids: Iterable[ConversationId]) -> Iterator[Conversation]:
    """Yield these conversations, in no certain order."""
    accounts = holders.accounts_of(database)
    shared = holders.column(database)
    pending = iter(ids)
    while chunk := list(islice(pending, AT_ONCE)):
        rows = database.read(
            f"SELECT {SEEN}, {_READING}, {shared}, c.guess FROM json_each(?) j"
            " CROSS JOIN conversation c ON c.id = j.value"
            f" CROSS JOIN message m ON m.conversation = c.id {_WITH_READING} ORDER BY m.conversation",
            (many(set(chunk)),),
        )
        yield from _grouped(rows, accounts)


def load_all(database: Database) -> Iterator[Conversation]:
    """Yield every conversation in the order of their numbers."""
    accounts = holders.accounts_of(database)
    rows = database.stream(
        f"SELECT {SEEN}, {_READING}, {holders.column(database)}, c.guess FROM conversation c"
        " CROSS JOIN message m ON m.conversation = c.id"
        f" {_WITH_READING} ORDER BY c.id"
    )
    yield from _grouped(rows, accounts)


def containing(database: Database, message_ids: Iterable[MessageId]) -> frozenset[ConversationId]:
    """Return the conversations that these messages are in."""
    rows = database.read(
        "SELECT DISTINCT conversation FROM thread_key WHERE message <> 0"
        " AND hash IN (SELECT value FROM json_each(?))",
        (many(_keys(message_ids)),),
    )
    return frozenset(ConversationId(row[0]) for row in rows)


def with_sender(database: Database, email: str) -> frozenset[ConversationId]:
    """Return the conversations in which an address wrote."""
    rows = database.read("SELECT DISTINCT conversation FROM message WHERE sender = ?", (email,))
    return frozenset(ConversationId(row[0]) for row in rows)


def one(database: Database, message_id: MessageId) -> Seen | None:
    """Return one message, or None."""
    rows = database.read(
        f"SELECT {SEEN}, {_READING}, {holders.column(database)} FROM thread_key t"
        f" JOIN message m ON m.id = t.message {_WITH_READING} WHERE t.hash = ?",
        (next(iter(_keys((message_id,))), None),),
    )
    return _seen(rows[0], holders.accounts_of(database)) if rows else None


def place_of(database: Database, message_id: MessageId, account: str) -> tuple[str, Place] | None:
    """Return the account and place of a copy: outside Trash and Junk, then in an account, if there is one."""
    rows = database.read(
        "SELECT a.name, f.name, p.key FROM thread_key t JOIN place p ON p.message = t.message"
        " JOIN folder f ON f.id = p.folder JOIN account a ON a.id = f.account WHERE t.hash = ?"
        " ORDER BY f.role IN ('trash', 'junk'), a.name <> ?, f.id, p.key LIMIT 1",
        (next(iter(_keys((message_id,))), None), account),
    )
    return (rows[0][0], Place(rows[0][1], rows[0][2])) if rows else None


def places(database: Database, account: str) -> dict[MessageId, Place]:
    """Return where every message of an account lies."""
    rows = database.stream(
        "SELECT m.message_id, f.name, p.key FROM account a JOIN folder f ON f.account = a.id"
        " JOIN place p ON p.folder = f.id JOIN message m ON m.id = p.message WHERE a.name = ?"
        " ORDER BY f.id DESC, p.key DESC",
        (account,),
    )
    return {MessageId(name): Place(folder, key) for name, folder, key in rows}


def _keys(message_ids: Iterable[MessageId]) -> list[int]:
    """Return the keys of ids that can be in the index at all."""
    return [
        key_of(name)
        for name in message_ids
        if name.isascii() or name.encode("utf-8", "ignore").decode() == name
    ]


def _grouped(rows: Iterable[Row], accounts: dict[int, str]) -> Iterator[Conversation]:
    """Make conversations of rows that stand together by conversation."""
    for number, group in groupby(rows, key=lambda row: row[0]):
        guess = False
        messages = []
        for row in group:
            messages.append(_seen(row, accounts))
            guess = bool(row[-1])
        messages.sort(key=lambda seen: (seen.message.date, seen.message.id))
        if guess:  # later headers may have linked what once was a guess
            guess = not is_joined_by_headers([(one.message.id, one.message.references) for one in messages])
        yield Conversation(ConversationId(number), tuple(messages), guess)


def _seen(row: Row, accounts: dict[int, str]) -> Seen:
    """Make a message of a row with its reading."""
    reading: Reading | None = None
    need, *others = row[_SEEN_COLUMNS : _SEEN_COLUMNS + _READING_COLUMNS]
    if need is not None:
        reading = reading_of((need, *others[:-1]))
    shared = holders.names_of(row[_SEEN_COLUMNS + _READING_COLUMNS], accounts)
    return seen_of(row[:_SEEN_COLUMNS], accounts, reading, others[-1] or "", shared)
