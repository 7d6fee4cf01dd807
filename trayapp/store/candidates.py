"""What may wait for an answer, found without reading the mailbox: by summaries kept with conversations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from trayapp.domain.changes import Place
from trayapp.domain.message import ConversationId, MessageId
from trayapp.store import bearing
from trayapp.store.database import Database, many

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
_LATE = (
    "late l CROSS JOIN message m ON m.id = l.message CROSS JOIN conversation c ON c.id = m.conversation"
    f" WHERE l.turn >= c.answered AND (m.bearing = {bearing.WAITS}"
    f" OR m.bearing = {bearing.IF_KNOWN} AND m.sender IN (SELECT value FROM json_each(:senders)))"
)
"""What is dated before the message of mine that it answers (``late.py``)."""
_UNREACHED = (
    "unreached u CROSS JOIN conversation c ON c.id = u.conversation"
    f" CROSS JOIN message m ON m.conversation = c.id AND (m.bearing = {bearing.WAITS}"
    f" OR m.bearing = {bearing.IF_KNOWN} AND m.sender IN (SELECT value FROM json_each(:senders)))"
)
"""What may wait in spite of my newest answer, which went elsewhere (``unreached.py``)."""

Known = Callable[[str], bool]


class Wanted(NamedTuple):
    """A text to fetch."""

    message: MessageId
    place: Place


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
    within = "" if chosen is None else " AND c.id IN (SELECT value FROM json_each(:among))"
    parameters = {"after": after, "among": chosen}
    rows = database.read(
        f"SELECT c.id FROM conversation c WHERE {_OPEN} AND c.asked >= :after{within}", parameters
    )
    found = {row[0] for row in rows}
    joined = " JOIN conversation c ON c.id = m.conversation AND m.date >= c.answered"
    senders = _known_senders(database, after, known)
    if senders != "[]":
        rows = database.read(
            f"SELECT DISTINCT m.conversation FROM message m{joined}"
            f" WHERE m.bearing = {bearing.IF_KNOWN} AND m.dismissed <= :dismissed AND m.date >= :after"
            f"{within} AND m.sender IN (SELECT value FROM json_each(:senders))",
            {**parameters, "senders": senders, "dismissed": int(dismissed_too)},
        )
        found.update(row[0] for row in rows)
    if dismissed_too:
        rows = database.read(
            f"SELECT DISTINCT m.conversation FROM message m{joined}"
            f" WHERE m.bearing = {bearing.WAITS} AND m.dismissed = 1 AND m.date >= :after{within}",
            parameters,
        )
        found.update(row[0] for row in rows)
    rows = database.read(
        f"SELECT DISTINCT m.conversation FROM {_LATE}"
        f" AND m.dismissed <= :dismissed AND m.date >= :after{within}",
        {**parameters, "senders": senders, "dismissed": int(dismissed_too)},
    )
    found.update(row[0] for row in rows)
    first = "" if chosen is None else "json_each(:among) j CROSS JOIN "
    only = "" if chosen is None else " AND u.conversation = j.value"
    rows = database.read(
        f"SELECT DISTINCT c.id FROM {first}{_UNREACHED}{only}"
        " WHERE m.dismissed <= :dismissed AND m.date >= :after",
        {**parameters, "senders": senders, "dismissed": int(dismissed_too)},
    )
    found.update(row[0] for row in rows)
    return frozenset(ConversationId(one) for one in found)


def wanted(
    database: Database, account: str, limit: int, after: int, own_after: int | None, known: Known | None
) -> list[Wanted]:
    """Return the texts worth fetching, newest first, at most ``limit``."""
    parameters = {"account": account, "after": after, "limit": limit}
    found = database.read(
        f"SELECT m.date, m.id, m.message_id FROM conversation c CROSS JOIN message m ON m.conversation = c.id"
        f" WHERE {_OPEN} AND c.asked >= :after AND m.bearing = {bearing.WAITS} AND m.dismissed = 0"
        f" AND m.date >= c.answered AND m.date >= :after AND {_UNREAD} AND {_HERE}"
        " ORDER BY m.date DESC, m.id LIMIT :limit",
        parameters,
    )
    senders = _known_senders(database, after, known)
    if senders != "[]":
        found += database.read(
            f"SELECT m.date, m.id, m.message_id FROM message m JOIN conversation c ON c.id = m.conversation"
            f" WHERE m.bearing = {bearing.IF_KNOWN} AND m.date >= :after AND m.dismissed = 0"
            f" AND m.date >= c.answered AND m.sender IN (SELECT value FROM json_each(:senders))"
            f" AND {_UNREAD} AND {_HERE} ORDER BY m.date DESC, m.id LIMIT :limit",
            {**parameters, "senders": senders},
        )
    found += database.read(
        f"SELECT m.date, m.id, m.message_id FROM {_LATE} AND m.date < c.answered AND m.date >= :after"
        f" AND m.dismissed = 0 AND {_UNREAD} AND {_HERE} ORDER BY m.date DESC, m.id LIMIT :limit",
        {**parameters, "senders": senders},
    )
    found += database.read(
        f"SELECT m.date, m.id, m.message_id FROM {_UNREACHED} WHERE m.date < c.answered AND m.date >= :after"
        f" AND m.dismissed = 0 AND {_UNREAD} AND {_HERE} ORDER BY m.date DESC, m.id LIMIT :limit",
        {**parameters, "senders": senders},
    )
    if own_after is not None:
        found += database.read(
            # Whatever I wrote may promise something, or acknowledge without an answer.
            f"SELECT m.date, m.id, m.message_id FROM message m"
            f" WHERE m.bearing = {bearing.ANSWERS} AND m.date >= :own AND {_UNREAD} AND {_HERE}"
            " ORDER BY m.date DESC, m.id LIMIT :limit",
            {**parameters, "own": own_after},
        )
    found.sort(key=lambda row: (-row[0], row[1]))
    return _with_places(database, account, found[:limit])


def _known_senders(database: Database, after: int, known: Known | None) -> str:
    """Return, as JSON, the senders of "if known" messages whom the client book knows."""
    rows = database.read(
        f"SELECT DISTINCT sender FROM message WHERE bearing = {bearing.IF_KNOWN} AND date >= ?",
        (after,),
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
