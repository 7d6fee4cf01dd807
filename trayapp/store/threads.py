"""Which messages belong together: whatever has or names a common id, in whatever order it arrives.

A union-find over thread keys. Its partition depends on the messages alone: two messages belong together
when a chain of common ids links them, or a guess (:func:`answers_by_subject`), which is a fact about two
messages.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from trayapp.domain.message import Message, MessageId
from trayapp.store.database import many
from trayapp.store.keys import key_of
from trayapp.store.rows import references_of

GUESS_WITHIN = 30 * 86_400
"""A reply without References belongs to a message with the same subject of so many seconds before."""


class Sets:
    """Numbers that were found to belong together; only those that were joined are held."""

    def __init__(self) -> None:
        """Nothing is joined yet."""
        self._parent: dict[int, int] = {}

    def root(self, one: int) -> int:
        """Return the number that stands for all that belong to ``one``."""
        parent = self._parent
        if one not in parent:
            return one
        root = parent[one]
        while root in parent:
            root = parent[root]
        while one != root:
            parent[one], one = root, parent[one]
        return root

    def join(self, one: int, other: int) -> int:
        """Put two together; the smaller number, which is the older conversation, stands for both."""
        one, other = self.root(one), self.root(other)
        if one == other:
            return one
        older, newer = (one, other) if one < other else (other, one)
        self._parent[newer] = older
        return older

    def groups(self) -> list[set[int]]:
        """Return what was joined, two or more in a group."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for one in list(self._parent):
            root = self.root(one)
            found[root].update((root, one))
        return list(found.values())


def keys_of(message: Message) -> tuple[int, ...]:
    """Return the thread keys of a message: of its own id first, then of its ancestors'."""
    return (key_of(message.id), *(key_of(one) for one in message.references))


def merge(
    connection: sqlite3.Connection, conversations: Iterable[int], *, guess: bool = False
) -> tuple[int, set[int]]:
    """Make one stored conversation of several: the largest takes the others in.

    Returns the one that stays and those that are gone. The cost follows the smaller ones.
    """
    rows = connection.execute(
        "SELECT c.size, c.id, c.asked, c.answered, c.guess FROM json_each(?) j CROSS JOIN conversation c"
        " ON c.id = j.value ORDER BY c.size DESC, c.id",
        (many(conversations),),
    ).fetchall()
    keeper = rows[0][1]
    losers = {row[1] for row in rows[1:]}
    for loser in losers:
        names = connection.execute("SELECT message_id, refs FROM message WHERE conversation = ?", (loser,))
        keys = {key_of(name) for message_id, refs in names for name in (message_id, *references_of(refs))}
        connection.executemany(
            "UPDATE thread_key SET conversation = ? WHERE hash = ?", [(keeper, key) for key in sorted(keys)]
        )
        connection.execute("UPDATE message SET conversation = ? WHERE conversation = ?", (keeper, loser))
        connection.execute("DELETE FROM conversation WHERE id = ?", (loser,))
    connection.execute(
        "UPDATE conversation SET size = ?, asked = ?, answered = ?, guess = ? WHERE id = ?",
        (
            sum(row[0] for row in rows),
            max(row[2] for row in rows),
            max(row[3] for row in rows),
            int(guess or any(row[4] for row in rows)),
            keeper,
        ),
    )
    return keeper, losers


class Parties(NamedTuple):
    """Who wrote a message, and to whom."""

    senders: frozenset[str]
    recipients: frozenset[str]


def parties(sender: str, reply_to: Sequence[str], recipients: Iterable[str]) -> Parties:
    """Return both sides of a message, addresses only."""
    return Parties(frozenset((sender, *reply_to)) - {""}, frozenset(recipients) - {""})


def answers_by_subject(reply: Parties, earlier: Parties) -> bool:
    """Whether a reply without References goes with an earlier message of the same subject, by its people.

    It does when it goes to whom the earlier one came from, comes from whom that went to, or is the same
    writer again to the same people. Who "I" am plays no part, so that a new alias changes no conversation.
    """
    if reply.recipients & earlier.senders or reply.senders & earlier.recipients:
        return True
    return bool(reply.senders & earlier.senders and reply.recipients & earlier.recipients)


def is_joined_by_headers(messages: Sequence[tuple[MessageId, tuple[MessageId, ...]]]) -> bool:
    """Whether ids alone link all of these messages (each its id and its ancestors)."""
    sets = Sets()
    numbers: dict[str, int] = {}
    for message_id, references in messages:
        own = numbers.setdefault(message_id, len(numbers))
        for name in references:
            sets.join(own, numbers.setdefault(name, len(numbers)))
    return len({sets.root(numbers[message_id]) for message_id, _ in messages}) <= 1
