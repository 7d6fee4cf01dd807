"""Replies that name no ancestor: which earlier message each answers, by subject, people and time.

Which one is a function of the messages alone: the nearest earlier one of its subject that goes with it by
people. It is written beside the reply, so that a message that arrives later can take it back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from trayapp.domain.subject import list_name
from trayapp.store.database import many
from trayapp.store.drafts import Draft
from trayapp.store.rows import addresses_of
from trayapp.store.threads import GUESS_WITHIN, LISTED, Parties, answers_by_subject, parties

MOST_AT_ONCE = 200
"""Of one subject so many messages are looked at, the nearest in time: a thousand mails called "Hello" cost no
more than that."""


Fact = tuple[int, int, tuple[int, ...]]
"""Of a message: its topic, its date and its thread keys, its own first."""


class _Reply(NamedTuple):
    """A stored reply that names no ancestor."""

    number: int
    topic: int
    date: int
    id: str
    conversation: int


class _Earlier(NamedTuple):
    """A message of the same subject; put in order, the nearest comes last, whichever arrived first."""

    date: int
    id: str
    number: int
    sender: str
    names: bool
    """It names ancestors."""


def fresh_replies(drafts: Mapping[int, Draft]) -> list[tuple[int, int, int]]:
    """Return the rows of new replies without ancestors, as the table keeps them."""
    return [(draft.topic, draft.date, number) for number, draft in drafts.items() if draft.headless]


def concerned(connection: sqlite3.Connection, facts: Iterable[Fact]) -> set[int]:
    """Return the replies without ancestors, stored already, about which some messages may say something.

    ``facts`` are those messages' topics, dates and thread keys. Concerned are replies of the same subject
    that follow within the time of a guess, and those that are a message's only ancestor. Costs nothing where
    every reply names what it answers.
    """
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM headless)").fetchone()[0]:
        return set()
    topics: dict[int, list[int]] = {}
    named = []
    for topic, date, keys in facts:
        if topic:
            topics.setdefault(topic, []).append(date)
        if len(keys) == 2:
            named.append(keys[1])
    found = {
        number
        for number, topic, date in _later(connection, topics)
        if any(date - GUESS_WITHIN <= one <= date for one in topics[topic])
    }
    if named:
        rows = connection.execute(
            "SELECT h.message FROM json_each(?) j CROSS JOIN thread_key t ON t.hash = j.value"
            " CROSS JOIN message m ON m.id = t.message"
            " CROSS JOIN headless h ON h.topic = m.topic AND h.date = m.date AND h.message = m.id",
            (many(named),),
        )
        found.update(row[0] for row in rows)
    return found


def _later(connection: sqlite3.Connection, topics: Mapping[int, list[int]]) -> list[tuple[int, int, int]]:
    """Return replies of these subjects from the earliest of the dates on: number, topic, date."""
    if not topics:
        return []
    dates = [date for found in topics.values() for date in found]
    return connection.execute(
        "SELECT h.message, h.topic, h.date FROM json_each(?) j CROSS JOIN headless h ON h.topic = j.value"
        " AND h.date BETWEEN ? AND ?",
        (many(topics), min(dates), max(dates) + GUESS_WITHIN),
    ).fetchall()


def answered(connection: sqlite3.Connection, replies: Collection[int]) -> dict[int, int]:
    """Return which message each of these stored replies answers, by number; 0 where none is found."""
    rows = connection.execute(
        "SELECT m.id, m.topic, m.date, m.message_id, m.conversation FROM json_each(?) j"
        " CROSS JOIN message m ON m.id = j.value",
        (many(replies),),
    )
    asked = [_Reply(*row) for row in rows]
    if not asked:
        return {}
    by_topic = _of_subjects(connection, asked)
    nearest = {reply.number: _nearest(by_topic[reply.topic], reply) for reply in asked}
    begun = _begun(connection, asked)
    wanted = {one.number for found in nearest.values() for one in found}.union(nearest)
    sides = _sides(connection, wanted)
    found = {}
    for reply in asked:
        mine = sides[reply.number]
        earlier = nearest[reply.number]
        begins = reply.id in begun and not any(one.names and one.sender == mine.sender for one in earlier)
        found[reply.number] = next(
            (one.number for one in earlier if answers_by_subject(mine, sides[one.number], begins=begins)), 0
        )
    return found


def _of_subjects(connection: sqlite3.Connection, asked: Iterable[_Reply]) -> dict[int, list[_Earlier]]:
    """Return what these replies may answer, by subject and in order."""
    found: dict[int, list[_Earlier]] = {reply.topic: [] for reply in asked}
    dates = [reply.date for reply in asked]
    rows = connection.execute(
        "SELECT topic, date, message_id, id, sender, refs <> '' FROM message WHERE date BETWEEN ? AND ?"
        " AND topic <> 0 AND topic IN (SELECT value FROM json_each(?))",
        (min(dates) - GUESS_WITHIN, max(dates), many(found)),
    )
    for topic, *columns in rows:
        found[topic].append(_Earlier(*columns))
    for earlier in found.values():
        earlier.sort()
    return found


def _nearest(earlier: list[_Earlier], reply: _Reply) -> list[_Earlier]:
    """Return which messages of its subject a reply may answer, the nearest first."""
    near = [
        one
        for one in earlier
        if reply.date - GUESS_WITHIN <= one.date <= reply.date and one.number != reply.number
    ]
    return near[: -MOST_AT_ONCE - 1 : -1]


def _begun(connection: sqlite3.Connection, asked: Iterable[_Reply]) -> set[str]:
    """Return those of these ids that an answer names as its only ancestor.

    A program that answers repeats what the message answered named (RFC 5322, 3.6.4): it named nothing.
    """
    asked = list(asked)
    rows = connection.execute(
        "SELECT DISTINCT m.refs FROM json_each(?) j CROSS JOIN message m ON m.conversation = j.value"
        " WHERE m.refs <> ''",
        (many({reply.conversation for reply in asked}),),
    )
    return {row[0] for row in rows} & {reply.id for reply in asked}


def _sides(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Parties]:
    rows = connection.execute(
        "SELECT id, sender, reply_to, recipients, copied, subject, marks FROM message"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (many(numbers),),
    )
    return {
        number: parties(
            sender,
            [one.email for one in addresses_of(reply_to)],
            [one.email for column in (to, cc) for one in addresses_of(column)],
            lists=(list_name(subject) if "[" in subject else "", "*" if marks & LISTED else ""),
        )
        for number, sender, reply_to, to, cc, subject, marks in rows
    }
