"""Replies that name no ancestor: which earlier message each answers, by subject, people and time.

Which one is a function of the messages alone: the nearest earlier one of its subject that goes with it by
people. It is written beside the reply, so that a message that arrives later can take it back.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter
from typing import NamedTuple

from trayapp.domain.messages.subject import list_name
from trayapp.store.conversations.beginnings import Near, begins, is_told
from trayapp.store.conversations.threads import (
    GUESS_WITHIN,
    LISTED,
    TOLD_WITHIN,
    Parties,
    answers_by_subject,
    parties,
)
from trayapp.store.drafts import Draft
from trayapp.store.files.database import many
from trayapp.store.rows import addresses_of

MOST_AT_ONCE = 200
"""Of one subject so many messages are looked at, the nearest in time: a thousand mails called "Hello" cost no
more than that."""


Fact = tuple[int, int, tuple[int, ...]]
"""Of a message: its topic, its date and its thread keys, its own first."""


class _Reply(NamedTuple):
    """A stored reply that names no ancestor."""

    topic: int
    itself: Near


def fresh_replies(drafts: Mapping[int, Draft]) -> list[tuple[int, int, int]]:
    """Return the rows of new replies without ancestors, as the table keeps them."""
    return [(draft.topic, draft.date, number) for number, draft in drafts.items() if draft.headless]


def concerned(connection: sqlite3.Connection, facts: Iterable[Fact]) -> set[int]:
    """Return the replies without ancestors, stored already, about which some messages may say something.

    ``facts`` are those messages' topics, dates and thread keys. Concerned are replies of the same subject
    that follow within the time of a guess; and, of messages that name ancestors, those that they may answer.
    Costs nothing where every reply names what it answers.
    """
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM headless)").fetchone()[0]:
        return set()
    topics: dict[int, list[tuple[int, int]]] = {}
    for topic, date, keys in facts:
        if topic:
            first = date - TOLD_WITHIN if len(keys) > 1 else date
            topics.setdefault(topic, []).append((first, date + GUESS_WITHIN))
    return {
        number
        for number, topic, date in _replies_of(connection, topics)
        if any(first <= date <= last for first, last in topics[topic])
    }


def _replies_of(
    connection: sqlite3.Connection, topics: Mapping[int, list[tuple[int, int]]]
) -> list[tuple[int, int, int]]:
    """Return replies of these subjects, from the earliest date to the latest: number, topic, date."""
    if not topics:
        return []
    spans = [span for found in topics.values() for span in found]
    return connection.execute(
        "SELECT h.message, h.topic, h.date FROM json_each(?) j CROSS JOIN headless h ON h.topic = j.value"
        " AND h.date BETWEEN ? AND ?",
        (many(topics), min(first for first, _ in spans), max(last for _, last in spans)),
    ).fetchall()


def answered(connection: sqlite3.Connection, replies: Collection[int]) -> dict[int, int]:
    """Return which message each of these stored replies answers, by number; 0 where none is found."""
    rows = connection.execute(
        "SELECT m.topic, m.date, m.message_id, m.id, m.sender, '' FROM json_each(?) j"
        " CROSS JOIN message m ON m.id = j.value",
        (many(replies),),
    )
    asked = [_Reply(topic, Near(*columns)) for topic, *columns in rows]
    if not asked:
        return {}
    by_topic = _of_subjects(connection, asked)
    naming = {topic: [one for one in found if one.refs] for topic, found in by_topic.items()}
    found: dict[int, int] = {}
    open_ones: list[tuple[Near, list[Near], bool]] = []
    for topic, reply in asked:
        around = _around(naming[topic], reply)
        found[reply.number] = 0
        if not is_told(reply.id, around):
            earlier = _before(by_topic[topic], reply)
            open_ones.append((reply, earlier, begins(reply, earlier, around)))
    sides = _sides(connection, {one.number for reply, earlier, _ in open_ones for one in (reply, *earlier)})
    for reply, earlier, starts in open_ones:
        mine = sides[reply.number]
        found[reply.number] = next(
            (one.number for one in earlier if answers_by_subject(mine, sides[one.number], begins=starts)), 0
        )
    return found


def _of_subjects(connection: sqlite3.Connection, asked: Iterable[_Reply]) -> dict[int, list[Near]]:
    """Return what these replies may answer, and what may tell of them, by subject and in order."""
    found: dict[int, list[Near]] = {topic: [] for topic, _ in asked}
    dates = [reply.date for _, reply in asked]
    rows = connection.execute(
        "SELECT topic, date, message_id, id, sender, refs FROM message WHERE date BETWEEN ? AND ?"
        " AND topic <> 0 AND topic IN (SELECT value FROM json_each(?))",
        (min(dates) - GUESS_WITHIN, max(dates) + TOLD_WITHIN, many(found)),
    )
    for topic, *columns in rows:
        found[topic].append(Near(*columns))
    for others in found.values():
        others.sort()
    return found


def _before(others: list[Near], reply: Near) -> list[Near]:
    """Return which messages of its subject a reply may answer, the nearest first."""
    end = bisect_right(others, reply.date, key=_date)
    near = [
        one
        for one in others[max(0, end - MOST_AT_ONCE - 1) : end]
        if reply.date - GUESS_WITHIN <= one.date and one.number != reply.number
    ]
    return near[: -MOST_AT_ONCE - 1 : -1]


def _around(naming: list[Near], reply: Near) -> list[Near]:
    """Return which of these messages stand near enough to a reply to tell of it."""
    middle = bisect_right(naming, reply.date, key=_date)
    return [
        one
        for one in naming[max(0, middle - MOST_AT_ONCE) : middle + MOST_AT_ONCE]
        if abs(one.date - reply.date) <= TOLD_WITHIN
    ]


_date = attrgetter("date")


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
