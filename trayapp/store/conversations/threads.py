"""Which messages belong together: whatever has or names a common id, in whatever order it arrives.

A union-find over thread keys. Its partition depends on the messages alone: two messages belong together
when a chain of common ids links them, or a guess (``guesses.py``): a reply that names nothing answers the
nearest message of its subject that goes with it by people (:func:`answers_by_subject`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from trayapp.domain.messages.message import Mark, Message, MessageId
from trayapp.store.keys import key_of

GUESS_WITHIN = 90 * 86_400
"""A reply without References answers a message with the same subject of at most so many seconds before."""
TOLD_WITHIN = 30 * 86_400
"""Messages with References of at most so many seconds before or after such a reply may tell of it."""


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
    references = message.references
    return (key_of(message.id), *map(key_of, references)) if references else (key_of(message.id),)


LISTED = int(Mark.LIST_ID | Mark.PRECEDENCE_LIST)
"""Marks of a message that came through a mailing list."""


class Parties(NamedTuple):
    """Who wrote a message, and to whom."""

    sender: str
    senders: frozenset[str]
    """Who wrote it and who wants the answers."""
    recipients: frozenset[str]
    lists: frozenset[str] = frozenset()
    """By which signs it came through a mailing list."""


def parties(
    sender: str, reply_to: Sequence[str], recipients: Iterable[str], lists: Iterable[str] = ()
) -> Parties:
    """Return both sides of a message, addresses only."""
    nothing = {""}
    return Parties(
        sender,
        frozenset((sender, *reply_to)) - nothing,
        frozenset(recipients) - nothing,
        frozenset(lists) - nothing,
    )


def answers_by_subject(reply: Parties, earlier: Parties, *, begins: bool = False) -> bool:
    """Whether a reply without References goes with an earlier message of the same subject, by its people.

    It does when it goes to whom the earlier one came from; when both went through the same mailing list,
    unless the answers to it say that it ``begins`` a conversation; or when its writer wrote or received the
    earlier one too, and it goes to somebody else who received that. So two people are common to both, or the
    one who asked is answered; that I am one of them is not enough. Who "I" am plays no part: a new alias
    changes no conversation.
    """
    if reply.recipients & earlier.senders:
        return True
    if reply.lists & earlier.lists:
        return not begins and bool(reply.recipients & earlier.recipients)
    took_part = reply.senders & (earlier.senders | earlier.recipients)
    return bool(took_part and reply.recipients & (earlier.recipients - reply.senders))


def parts_by_headers(messages: Sequence[tuple[MessageId, tuple[MessageId, ...]]]) -> list[int]:
    """By message (its id and its ancestors) the number of the part to which ids alone link it."""
    sets = Sets()
    numbers: dict[str, int] = {}
    for message_id, references in messages:
        own = numbers.setdefault(message_id, len(numbers))
        for name in references:
            sets.join(own, numbers.setdefault(name, len(numbers)))
    return [sets.root(numbers[message_id]) for message_id, _ in messages]


def is_joined_by_headers(messages: Sequence[tuple[MessageId, tuple[MessageId, ...]]]) -> bool:
    """Whether ids alone link all of these messages (each its id and its ancestors)."""
    return len(set(parts_by_headers(messages))) <= 1
