"""The tables of the index. It can be rebuilt from the mailboxes at any time; decisions live elsewhere."""

from __future__ import annotations

import sqlite3

from trayapp.domain.messages.made_ids import made_id
from trayapp.domain.messages.message import Address, Mark
from trayapp.store import answered, doubts, holders, promised
from trayapp.store.conversations import unreached
from trayapp.store.conversations.late import FILL, TABLE
from trayapp.store.conversations.sets import Joined
from trayapp.store.conversations.summaries import summarise
from trayapp.store.files.migrations import Schema
from trayapp.store.keys import key_of, topic_of
from trayapp.store.rows import addresses_of, instant

INDEX = Schema()


@INDEX.step
def tables(connection: sqlite3.Connection) -> None:
    """Headers, places, conversations, cursors and readings. Dates are seconds since 1970, UTC.

    Mailboxes are read newest first, so indexes run backwards: SQLite fills pages best from one end.
    """
    for statement in _TABLES:
        connection.execute(statement)


@INDEX.step
def late(connection: sqlite3.Connection) -> None:
    """Messages dated before one that they answer."""
    connection.execute(TABLE)
    connection.execute(FILL)


@INDEX.step
def topics(connection: sqlite3.Connection) -> None:
    """Subjects have other numbers, which cost less."""
    connection.create_function("topic_of", 1, topic_of, deterministic=True)
    connection.execute("UPDATE message SET topic = topic_of(subject) WHERE topic <> 0")
    connection.execute("UPDATE headless SET topic = (SELECT topic FROM message m WHERE m.id = message)")


@INDEX.step
def answers(connection: sqlite3.Connection) -> None:
    """Replies that name no ancestor remember what they answer; subjects are compared without space."""
    connection.create_function("topic_of", 1, topic_of, deterministic=True)
    connection.execute("UPDATE message SET topic = topic_of(subject) WHERE topic <> 0")
    rows = connection.execute(
        "SELECT m.topic, m.date, m.id, 0 FROM headless h JOIN message m ON m.id = h.message"
    ).fetchall()
    connection.execute("DROP TABLE headless")
    connection.execute(_HEADLESS)
    connection.executemany("INSERT INTO headless VALUES (?, ?, ?, ?)", rows)
    joined = Joined(connection)
    guessed = connection.execute("SELECT id FROM conversation WHERE guess = 1").fetchall()
    joined.part(row[0] for row in guessed)
    joined.settle({row[2] for row in rows})
    summarise(connection, joined.stale)


@INDEX.step
def unreached_ones(connection: sqlite3.Connection) -> None:
    """Conversations in which my newest answer went elsewhere."""
    connection.execute(unreached.TABLE)
    connection.execute(unreached.FILL)


@INDEX.step
def beginnings(connection: sqlite3.Connection) -> None:
    """Replies that name no ancestor: what others' answers tell of them counts, and a longer time.

    What is late was not always noted of messages that have copies.
    """
    connection.execute("DELETE FROM late")
    connection.execute(FILL)
    joined = Joined(connection)
    joined.settle({row[0] for row in connection.execute("SELECT message FROM headless").fetchall()})
    summarise(connection, joined.stale)
    unreached.note(connection, joined.changed | joined.stale)


@INDEX.step
def callers(connection: sqlite3.Connection) -> None:
    """Who called, and from which number; notes of calls are read again for it, and now they wait."""
    for column in ("caller", "number"):
        connection.execute(f"ALTER TABLE reading ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    connection.execute(
        "UPDATE message SET bearing = abs(bearing) WHERE id IN"
        " (SELECT message FROM reading WHERE kind = 'call')"
    )
    rows = connection.execute(
        "SELECT m.conversation FROM reading r JOIN message m ON m.id = r.message WHERE r.kind = 'call'"
    ).fetchall()
    connection.execute("DELETE FROM reading WHERE kind = 'call'")
    summarise(connection, {row[0] for row in rows})


@INDEX.step
def promised_ones(connection: sqlite3.Connection) -> None:
    """Promises in what I wrote; my messages are read again for them."""
    connection.execute(promised.TABLE)
    connection.execute(
        "DELETE FROM reading WHERE message IN (SELECT id FROM message WHERE mine = 1 AND abs(bearing) = 3)"
    )


@INDEX.step
def holding(connection: sqlite3.Connection) -> None:
    """Which accounts hold a message; and ids of our own making that are the same over every protocol."""
    connection.execute(holders.TABLE)
    connection.execute(holders.FILL)
    rows = connection.execute(
        "SELECT id, message_id, date, sender, sender_name, subject, recipients FROM message"
        " WHERE marks & ? AND fault = ''",
        (Mark.NO_ID.value,),
    ).fetchall()
    for number, before, date, sender, name, subject, to in rows:
        now = made_id(instant(date), Address(name, sender), subject, addresses_of(to))
        if connection.execute("SELECT 1 FROM thread_key WHERE hash = ?", (key_of(now),)).fetchone() is None:
            connection.execute("UPDATE message SET message_id = ? WHERE id = ?", (now, number))
            connection.execute("UPDATE thread_key SET hash = ? WHERE hash = ?", (key_of(now), key_of(before)))


@INDEX.step
def doubted_ones(connection: sqlite3.Connection) -> None:
    """Copies that may be gone."""
    connection.execute(doubts.TABLE)


@INDEX.step
def answered_ones(connection: sqlite3.Connection) -> None:
    """Every time that somebody waited, for the report; found when it is first asked for."""
    for statement in answered.TABLES:
        connection.execute(statement)


_HEADLESS = """CREATE TABLE headless (
    topic INTEGER NOT NULL, date INTEGER NOT NULL, message INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (topic, date, message)) WITHOUT ROWID"""
"""Replies that name no ancestor, and the message that each answers by subject, or 0. What may join them
arrives before or after them."""

_TABLES = (
    # Facts about the index itself, such as for whom its messages were judged.
    """CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID""",
    # had: how many copies there were, up to a small number, when the account was last read to the end.
    """CREATE TABLE account (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, cursor TEXT, had INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE folder (
        id INTEGER PRIMARY KEY, account INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
        UNIQUE (account, name))""",
    # asked: the newest message that may wait for me; answered: my newest one that may end my turn.
    # guess: some message joined it by subject and people.
    """CREATE TABLE conversation (
        id INTEGER PRIMARY KEY, size INTEGER NOT NULL, asked INTEGER NOT NULL, answered INTEGER NOT NULL,
        guess INTEGER NOT NULL)""",
    """CREATE INDEX conversation_open ON conversation (asked) WHERE asked >= answered AND asked > 0""",
    # bearing: see bearing.py. topic: the subject's number, for messages that may belong together without
    # headers, or 0. fault: why the message could not be understood, or "".
    """CREATE TABLE message (
        id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, date INTEGER NOT NULL, mine INTEGER NOT NULL,
        bearing INTEGER NOT NULL, dismissed INTEGER NOT NULL, account INTEGER NOT NULL,
        marks INTEGER NOT NULL, topic INTEGER NOT NULL, message_id TEXT NOT NULL, sender TEXT NOT NULL,
        sender_name TEXT NOT NULL, subject TEXT NOT NULL, recipients TEXT NOT NULL, copied TEXT NOT NULL,
        reply_to TEXT NOT NULL, refs TEXT NOT NULL, fault TEXT NOT NULL)""",
    """CREATE INDEX message_conversation ON message (conversation)""",
    """CREATE INDEX message_if_known ON message (date DESC, sender, conversation) WHERE bearing = 2""",
    """CREATE INDEX message_answers ON message (date DESC) WHERE bearing = 3""",
    # By date first: what arrives together stands together, and a month is read in a moment.
    """CREATE INDEX message_topic ON message (date DESC, topic) WHERE topic <> 0""",
    # Every id that a message has or names, the conversation that it belongs to, and the message or 0.
    """CREATE TABLE thread_key (
        hash INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, message INTEGER NOT NULL)""",
    _HEADLESS,
    """CREATE TABLE place (
        folder INTEGER NOT NULL, key TEXT NOT NULL, message INTEGER NOT NULL,
        PRIMARY KEY (folder, key DESC)) WITHOUT ROWID""",
    """CREATE INDEX place_message ON place (message)""",
    # To whom I wrote, by the address's number.
    """CREATE TABLE wrote (
        who INTEGER NOT NULL, date INTEGER NOT NULL, message INTEGER NOT NULL,
        PRIMARY KEY (who, date, message)) WITHOUT ROWID""",
    """CREATE TABLE reading (
        message INTEGER PRIMARY KEY, need TEXT NOT NULL, kind TEXT NOT NULL, acknowledges INTEGER NOT NULL,
        asks TEXT NOT NULL, reasons TEXT NOT NULL)""",
    # Texts that could not be read, and why.
    """CREATE TABLE unread (message INTEGER PRIMARY KEY, why TEXT NOT NULL)""",
)

DECISIONS = Schema()


@DECISIONS.step
def clicks(connection: sqlite3.Connection) -> None:
    """What the user decided and was told. Instants are ISO 8601, UTC, readable without a program."""
    for statement in _CLICKS:
        connection.execute(statement)


@DECISIONS.step
def several_at_once(connection: sqlite3.Connection) -> None:
    """One click may decide several things; it is undone as a whole, so its decisions bear its number."""
    connection.execute("ALTER TABLE decision ADD COLUMN click INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "UPDATE decision SET click = (SELECT min(o.id) FROM decision o WHERE o.act = decision.act"
        " AND o.at = decision.at)"
    )


@DECISIONS.step
def doubtful_warnings(connection: sqlite3.Connection) -> None:
    """A warning is noted before it is said: how often that was begun and its end is not known, 0 if it is."""
    connection.execute("ALTER TABLE given ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0")


_CLICKS = (
    """CREATE TABLE decision (
        id INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL, act TEXT NOT NULL, at TEXT NOT NULL,
        until TEXT, by TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE given (
        item TEXT NOT NULL, step TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (item, step))""",
    """CREATE TABLE look (
        account TEXT PRIMARY KEY, checked TEXT, blind_since TEXT, why TEXT NOT NULL, remedy TEXT NOT NULL)""",
    """CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)""",
)
