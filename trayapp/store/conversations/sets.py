"""Stored conversations that turn out to be one, and which ones a page has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from trayapp.store.conversations.guesses import answered, concerned, fresh_replies
from trayapp.store.conversations.threads import Sets
from trayapp.store.drafts import Draft
from trayapp.store.files.database import many
from trayapp.store.keys import key_of
from trayapp.store.rows import references_of


class Joined:
    """The conversations of one page's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """``connection`` is inside a transaction."""
        self._connection = connection
        self.changed: set[int] = set()
        """To be looked at again; those that were merged into another are among them."""
        self.stale: set[int] = set()
        """Whose summaries must be computed anew."""
        self.remade: set[int] = set()
        """Those that took others in."""

    def touch(self, conversations: Iterable[int]) -> None:
        """Note that messages of these conversations have changed."""
        self.changed.update(conversations)
        self.stale.update(conversations)

    def merge_groups(self, sets: Sets, first_new: int, *, guess: bool = False) -> dict[int, int]:
        """Merge the stored conversations (below ``first_new``) of each group.

        Returns, for each group's root, the conversation that stays, where it is another one.
        """
        kept: dict[int, int] = {}
        for group in sets.groups():
            stored = {one for one in group if one < first_new}
            if len(stored) > 1:
                kept[sets.root(next(iter(stored)))] = self.merge(stored, guess=guess)
        return kept

    def merge(self, conversations: Iterable[int], *, guess: bool = False) -> int:
        """Make one stored conversation of several; the largest takes the others in and is returned.

        The cost follows the smaller ones.
        """
        run = self._connection.execute
        rows = run(
            "SELECT c.size, c.id, c.asked, c.answered, c.guess FROM json_each(?) j"
            " CROSS JOIN conversation c ON c.id = j.value ORDER BY c.size DESC, c.id",
            (many(conversations),),
        ).fetchall()
        keeper = int(rows[0][1])
        losers = {row[1] for row in rows[1:]}
        for loser in losers:
            self._move_keys(loser, keeper)
            run("UPDATE message SET conversation = ? WHERE conversation = ?", (keeper, loser))
            run("DELETE FROM conversation WHERE id = ?", (loser,))
        run(
            "UPDATE conversation SET size = ?, asked = ?, answered = ?, guess = ? WHERE id = ?",
            (
                sum(row[0] for row in rows),
                max(row[2] for row in rows),
                max(row[3] for row in rows),
                int(guess or any(row[4] for row in rows)),
                keeper,
            ),
        )
        self.changed |= losers | {keeper}
        self.remade.add(keeper)
        if losers & self.stale:
            self.stale = (self.stale - losers) | {keeper}
        return keeper

    def _move_keys(self, loser: int, keeper: int) -> None:
        """Let all thread keys of one conversation lead to another: those of its messages and no others."""
        names = self._connection.execute(
            "SELECT message_id, refs FROM message WHERE conversation = ?", (loser,)
        )
        keys = {key_of(name) for own, refs in names for name in (own, *references_of(refs))}
        self._connection.executemany(
            "UPDATE thread_key SET conversation = ? WHERE hash = ?", [(keeper, key) for key in sorted(keys)]
        )

    def guess(self, drafts: Mapping[int, Draft], also: Collection[int] = ()) -> None:
        """Join what only subject, people and time link.

        ``drafts`` are new messages, stored already; ``also`` are replies to be looked at in any case.
        """
        rows = [(*row, 0) for row in fresh_replies(drafts)]
        self._connection.executemany("INSERT OR IGNORE INTO headless VALUES (?, ?, ?, ?)", rows)
        facts = ((draft.topic, draft.date, draft.keys) for draft in drafts.values())
        self.settle(concerned(self._connection, facts).union(also))

    def take_back(self, number: int) -> set[int]:
        """Forget what a message that will be rewritten answers; return the other replies that it concerns."""
        topic, date, name, refs, here = self._connection.execute(
            "SELECT topic, date, message_id, refs, conversation FROM message WHERE id = ?", (number,)
        ).fetchone()
        replies = concerned(
            self._connection, [(topic, date, tuple(map(key_of, (name, *references_of(refs)))))]
        )
        if number in replies:
            at = (topic, date, number)
            where = "WHERE topic = ? AND date = ? AND message = ?"
            (answers,) = self._connection.execute(f"SELECT answers FROM headless {where}", at).fetchone()
            self._connection.execute(f"DELETE FROM headless {where}", at)
            if answers:
                self.part({here})
        return replies - {number}

    def settle(self, replies: Collection[int]) -> None:
        """Find anew what these replies without ancestors answer; join and part conversations accordingly."""
        if not replies:
            return
        run = self._connection.execute
        before = dict(
            run(
                "SELECT h.message, h.answers FROM json_each(?) j CROSS JOIN message m ON m.id = j.value"
                " CROSS JOIN headless h ON h.topic = m.topic AND h.date = m.date AND h.message = m.id",
                (many(replies),),
            ).fetchall()
        )
        now = answered(self._connection, before.keys())
        changed = {reply: other for reply, other in now.items() if before[reply] != other}
        self._connection.executemany(
            "UPDATE headless SET answers = :other"
            " WHERE (topic, date) = (SELECT topic, date FROM message WHERE id = :reply) AND message = :reply",
            [{"reply": reply, "other": other} for reply, other in changed.items()],
        )
        taken_back = [reply for reply in changed if before[reply]]
        self.part(set(self.conversations_of(taken_back).values()))
        self._join([(reply, other) for reply, other in changed.items() if other])

    def _join(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Join the conversations of these pairs of messages."""
        at = self.conversations_of(number for pair in pairs for number in pair)
        sets = Sets()
        for one, other in pairs:
            sets.join(at[one], at[other])
        for group in sets.groups():
            self.merge(group, guess=True)

    def part(self, conversations: Iterable[int]) -> None:
        """Take apart what nothing links any more; the largest part keeps the conversation's number.

        The cost follows the size of the conversations.
        """
        for conversation in sorted(conversations):
            largest, *others = parts(self._connection, conversation)
            for members in others:
                self._move_out(members)
            if others:
                self.touch({conversation})
                self._flag(conversation, largest)

    def _move_out(self, members: Mapping[int, Sequence[int]]) -> None:
        """Give these messages, each with its thread keys, a conversation of their own."""
        run = self._connection.execute
        (new,) = run("SELECT coalesce(max(id), 0) + 1 FROM conversation").fetchone()
        run("INSERT INTO conversation VALUES (?, ?, 0, 0, 0)", (new, len(members)))
        run(
            "UPDATE message SET conversation = ? WHERE id IN (SELECT value FROM json_each(?))",
            (new, many(members)),
        )
        keys = {key for found in members.values() for key in found}
        self._connection.executemany(
            "UPDATE thread_key SET conversation = ? WHERE hash = ?", [(new, key) for key in sorted(keys)]
        )
        self.touch({new})
        self._flag(new, members)

    def _flag(self, conversation: int, members: Iterable[int]) -> None:
        """Note whether a guess is among what links these messages."""
        self._connection.execute(
            "UPDATE conversation SET guess = EXISTS (SELECT 1 FROM json_each(?) j"
            " CROSS JOIN message m ON m.id = j.value CROSS JOIN headless h"
            " ON h.topic = m.topic AND h.date = m.date AND h.message = m.id WHERE h.answers <> 0)"
            " WHERE id = ?",
            (many(members), conversation),
        )

    def conversations_of(self, messages: Iterable[int]) -> dict[int, int]:
        """Return the present conversation of each of these messages."""
        rows = self._connection.execute(
            "SELECT id, conversation FROM message WHERE id IN (SELECT value FROM json_each(?))",
            (many(set(messages)),),
        )
        return dict(rows.fetchall())


def parts(connection: sqlite3.Connection, conversation: int) -> list[dict[int, tuple[int, ...]]]:
    """Return what belongs together in a conversation, by ids and guesses: messages with their thread keys.

    The largest part comes first.
    """
    rows = connection.execute(
        "SELECT m.id, m.message_id, m.refs, coalesce(h.answers, 0) FROM message m LEFT JOIN headless h"
        " ON h.topic = m.topic AND h.date = m.date AND h.message = m.id WHERE m.conversation = ?",
        (conversation,),
    ).fetchall()
    keys = {number: tuple(map(key_of, (own, *references_of(refs)))) for number, own, refs, _ in rows}
    sets = Sets()
    numbers: dict[int, int] = {}
    for number, found in keys.items():
        for key in found:
            sets.join(number, numbers.setdefault(key, number))
    for number, _, _, answers in rows:
        if answers in keys:
            sets.join(number, answers)
    whole: dict[int, dict[int, tuple[int, ...]]] = {}
    for number in sorted(keys):
        whole.setdefault(sets.root(number), {})[number] = keys[number]
    return sorted(whole.values(), key=len, reverse=True)
