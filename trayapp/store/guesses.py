"""Replies that name no ancestor: which earlier messages they may answer, by subject, people and time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from trayapp.store.database import many
from trayapp.store.drafts import Draft
from trayapp.store.rows import addresses_of
from trayapp.store.threads import GUESS_WITHIN, Parties, answers_by_subject, parties

MOST_AT_ONCE = 200
"""Of one subject so many messages are looked at, the nearest in time: a thousand mails called "Hello" cost no
more than that."""

Pair = tuple[int, int]


def guessed_pairs(connection: sqlite3.Connection, drafts: Mapping[int, Draft]) -> list[Pair]:
    """Return pairs of messages, of which at least one is new, that belong together without headers.

    ``drafts`` are the new ones by number, stored already. Each pair is a fact about two messages, so it is
    found whichever of them arrives first.
    """
    candidates = _earlier_ones(connection, drafts) + _later_replies(connection, drafts)
    if not candidates:
        return []
    wanted = {number for pair in candidates for number in pair}
    sides = {number: _sides_of_draft(drafts[number]) for number in wanted & drafts.keys()}
    sides.update(_sides_of_stored(connection, wanted - sides.keys()))
    return [(reply, other) for reply, other in candidates if answers_by_subject(sides[reply], sides[other])]


def _earlier_ones(connection: sqlite3.Connection, drafts: Mapping[int, Draft]) -> list[Pair]:
    """Pair new replies with the messages of their subjects before them, new ones included."""
    replies: dict[int, list[tuple[int, int]]] = {}
    for number, draft in drafts.items():
        if draft.headless:
            replies.setdefault(draft.topic, []).append((draft.date, number))
    if not replies:
        return []
    dates = [date for found in replies.values() for date, _ in found]
    rows = connection.execute(
        "SELECT topic, date, id FROM message WHERE date BETWEEN ? AND ? AND topic <> 0"
        " AND topic IN (SELECT value FROM json_each(?))",
        (min(dates) - GUESS_WITHIN, max(dates), many(replies)),
    )
    earlier: dict[int, list[tuple[int, int]]] = {}
    for topic, date, number in rows:
        earlier.setdefault(topic, []).append((date, number))
    return [
        (reply, number)
        for topic, found in earlier.items()
        for replied, reply in replies[topic]
        for number in _nearest(found, replied, reply)
    ]


def _nearest(found: list[tuple[int, int]], replied: int, reply: int) -> list[int]:
    """Return which messages of a subject a reply of a certain date may answer."""
    near = [
        (date, number)
        for date, number in found
        if replied - GUESS_WITHIN <= date <= replied and number != reply
    ]
    return [number for _, number in sorted(near, reverse=True)[:MOST_AT_ONCE]]


def _later_replies(connection: sqlite3.Connection, drafts: Mapping[int, Draft]) -> list[Pair]:
    """Pair new messages with the stored replies of their subject after them."""
    by_topic: dict[int, list[tuple[int, int]]] = {}
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM headless)").fetchone()[0]:
        return []
    for number, draft in drafts.items():
        if draft.topic:
            by_topic.setdefault(draft.topic, []).append((draft.date, number))
    if not by_topic:
        return []
    dates = [date for found in by_topic.values() for date, _ in found]
    rows = connection.execute(
        "SELECT h.topic, h.date, h.message FROM json_each(?) j CROSS JOIN headless h ON h.topic = j.value"
        " AND h.date BETWEEN ? AND ?",
        (many(by_topic), min(dates), max(dates) + GUESS_WITHIN),
    )
    return [
        (reply, number)
        for topic, replied, reply in rows
        if reply not in drafts
        for date, number in sorted(by_topic[topic], reverse=True)[:MOST_AT_ONCE]
        if replied - GUESS_WITHIN <= date <= replied
    ]


def _sides_of_draft(draft: Draft) -> Parties:
    message = draft.message
    return parties(
        message.sender.email,
        [message.reply_to.email],
        [one.email for one in (*message.to, *message.cc)],
    )


def _sides_of_stored(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Parties]:
    rows = connection.execute(
        "SELECT id, sender, reply_to, recipients, copied FROM message"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (many(numbers),),
    )
    return {
        number: parties(
            sender,
            [one.email for one in addresses_of(reply_to)],
            [one.email for column in (to, cc) for one in addresses_of(column)],
        )
        for number, sender, reply_to, to, cc in rows
    }
