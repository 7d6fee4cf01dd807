"""What may wait for an answer, found without reading the mailbox: by summaries kept with conversations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from trayapp.domain.messages.changes import Place
from trayapp.domain.messages.message import ConversationId, MessageId
from trayapp.store.conversations import bearing
from trayapp.store.files.database import Database, many

# The words of a partial index must be repeated for SQLite to use it.
_OPEN = "c.asked >= c.answered AND c.asked > 0"
_UNREAD = (
    "NOT EXISTS (SELECT 1 FROM reading r WHERE r.message = m.id)"
    " AND NOT EXISTS (SELECT 1 FROM unread u WHERE u.message = m.id)"
)
_HERE = (
    "EXISTS (SELECT 1 FROM place p JOIN folder f ON f.id = p.folder"
    " WHERE p.message = m.id AND f.account = (SELECT id FROM account WHERE name = :account))"
)
_MAY_WAIT = (
    f"(m.bearing = {bearing.WAITS}"
    f" OR m.bearing = {bearing.IF_KNOWN} AND m.sender IN (SELECT value FROM json_each(:senders)))"
)

Known = Callable[[str], bool]


class Wanted(NamedTuple):
    """A text to fetch."""

    message: MessageId
    place: Place


class _Tables(NamedTuple):
    """What a search reads from, in the order in which SQLite shall: all conversations, or chosen ones."""

    open: str
    """Conversations and their messages; a condition on :data:`_OPEN` belongs to it."""
    messages: str
    """Messages and their conversations; a condition on ``bearing`` belongs to it."""
    late: str
    """What is dated before the message of mine that it answers (``late.py``)."""
    unreached: str
    """What may wait in spite of my newest answer, which went elsewhere (``unreached.py``)."""


_ALL = _Tables(
    "conversation c CROSS JOIN message m ON m.conversation = c.id",
    "message m JOIN conversation c ON c.id = m.conversation",
    "late l CROSS JOIN message m ON m.id = l.message CROSS JOIN conversation c ON c.id = m.conversation",
    # Who was answered elsewhere before an instant wrote before it too: most are passed over unread.
    "unreached u CROSS JOIN conversation c ON c.id = u.conversation AND c.answered >= :after"
    " CROSS JOIN message m ON m.conversation = c.id",
)
_FIRST = "json_each(:among) j CROSS JOIN conversation c ON c.id = j.value"
_CHOSEN = _Tables(
    f"{_FIRST} CROSS JOIN message m ON m.conversation = c.id",
    f"{_FIRST} CROSS JOIN message m ON m.conversation = c.id",
    f"{_FIRST} CROSS JOIN message m ON m.conversation = c.id CROSS JOIN late l ON l.message = m.id",
    f"{_FIRST} CROSS JOIN unreached u ON u.conversation = c.id CROSS JOIN message m ON m.conversation = c.id",
)


def open_ones(
    database: Database,
    after: int,
    known: Known | None,
    among: Iterable[int] | None,
    *,
    dismissed_too: bool,
) -> frozenset[ConversationId]:
    """Return the conversations in which something may wait, asked at or after an instant (seconds)."""
    chosen = None if among is None else many(among)
    tables = _ALL if chosen is None else _CHOSEN
    senders = _known_senders(database, after, known, chosen)
    parameters = {"after": after, "among": chosen, "senders": senders, "dismissed": int(dismissed_too)}
    conversations = "conversation c" if chosen is None else _FIRST
    searches = [f"SELECT c.id FROM {conversations} WHERE {_OPEN} AND c.asked >= :after"]
    if senders != "[]":
        searches.append(
            f"SELECT DISTINCT m.conversation FROM {tables.messages}"
            f" WHERE m.bearing = {bearing.IF_KNOWN} AND m.date >= c.answered AND m.dismissed <= :dismissed"
            " AND m.date >= :after AND m.sender IN (SELECT value FROM json_each(:senders))"
        )
    if dismissed_too:
        searches.append(
            f"SELECT DISTINCT m.conversation FROM {tables.messages} WHERE m.bearing = {bearing.WAITS}"
            " AND m.date >= c.answered AND m.dismissed = 1 AND m.date >= :after"
        )
    searches += [
        (
            f"SELECT DISTINCT m.conversation FROM {tables.late} WHERE l.turn >= c.answered AND {_MAY_WAIT}"
            " AND m.dismissed <= :dismissed AND m.date >= :after"
        ),
        (
            f"SELECT DISTINCT m.conversation FROM {tables.unreached} WHERE {_MAY_WAIT}"
            " AND m.dismissed <= :dismissed AND m.date >= :after"
        ),
    ]
    return frozenset(ConversationId(row[0]) for one in searches for row in database.read(one, parameters))


def wanted(
    database: Database,
    account: str,
    limit: int,
    after: int,
    own_after: int | None,
    known: Known | None,
    among: Iterable[int] | None,
) -> list[Wanted]:
    """Return the texts worth fetching, newest first, at most ``limit``."""
    chosen = None if among is None else many(among)
    tables = _ALL if chosen is None else _CHOSEN
    senders = _known_senders(database, after, known, chosen)
    parameters = {"account": account, "after": after, "limit": limit, "among": chosen}
    parameters |= {"senders": senders, "own": own_after}
    searches = [
        (
            f"{tables.open} WHERE {_OPEN} AND c.asked >= :after AND m.bearing = {bearing.WAITS}"
            " AND m.date >= c.answered"
        ),
        f"{tables.late} WHERE l.turn >= c.answered AND {_MAY_WAIT} AND m.date < c.answered",
        f"{tables.unreached} WHERE {_MAY_WAIT} AND m.date < c.answered",
    ]
    if senders != "[]":
        searches.append(
            f"{tables.messages} WHERE m.bearing = {bearing.IF_KNOWN} AND m.date >= c.answered"
            " AND m.sender IN (SELECT value FROM json_each(:senders))"
        )
    read = "SELECT m.date, m.id, m.message_id FROM"
    rest = f"AND {_UNREAD} AND {_HERE} ORDER BY m.date DESC, m.id LIMIT :limit"
    found = {
        row
        for search in searches
        for row in database.read(
            f"{read} {search} AND m.date >= :after AND m.dismissed = 0 {rest}", parameters
        )
    }
    if own_after is not None:
        # Whatever I wrote may promise something, or acknowledge without an answer.
        mine = "message m" if chosen is None else tables.messages
        found.update(
            database.read(
                f"{read} {mine} WHERE m.bearing = {bearing.ANSWERS} AND m.date >= :own {rest}", parameters
            )
        )
    listed = sorted(found, key=lambda row: (-row[0], row[1]))
    return _with_places(database, account, listed[:limit])


def _known_senders(database: Database, after: int, known: Known | None, chosen: str | None) -> str:
    """Return, as JSON, the senders of "if known" messages whom the client book knows."""
    tables = "message m" if chosen is None else _CHOSEN.messages
    rows = database.read(
        f"SELECT DISTINCT m.sender FROM {tables} WHERE m.bearing = {bearing.IF_KNOWN} AND m.date >= :after",
        {"after": after, "among": chosen},
    )
    return json.dumps([row[0] for row in rows if known is None or known(row[0])])


def _with_places(database: Database, account: str, found: list[tuple[int, int, str]]) -> list[Wanted]:
    """Add where each message lies in the account, in Trash and Junk last."""
    rows = database.read(
        "SELECT p.message, f.name, p.key FROM json_each(?) j CROSS JOIN place p ON p.message = j.value"
        " JOIN folder f ON f.id = p.folder JOIN account a ON a.id = f.account AND a.name = ?"
        " ORDER BY f.role IN ('trash', 'junk') DESC, f.id DESC, p.key DESC",
        (many(row[1] for row in found), account),
    )
    places = {number: Place(folder, key) for number, folder, key in rows}
    return [Wanted(MessageId(name), places[number]) for _, number, name in found if number in places]
