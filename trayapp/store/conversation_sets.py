"""Stored conversations that turn out to be one, and which ones a page has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from trayapp.store.database import many
from trayapp.store.drafts import Draft
from trayapp.store.guesses import guessed_pairs
from trayapp.store.keys import key_of
from trayapp.store.rows import references_of
from trayapp.store.threads import Sets


class Joined:
    """The conversations of one page's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """``connection`` is inside a transaction."""
        self._connection = connection
        self.changed: set[int] = set()
        """To be looked at again; those that were merged into another are among them."""
        self.stale: set[int] = set()
        """Whose summaries must be computed anew."""

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

    def guess(self, drafts: Mapping[int, Draft]) -> None:
        """Join what only subject, people and time link; ``drafts`` are new messages, stored already."""
        headless = [(draft.topic, draft.date, number) for number, draft in drafts.items() if draft.headless]
        self._connection.executemany("INSERT OR IGNORE INTO headless VALUES (?, ?, ?)", headless)
        pairs = guessed_pairs(self._connection, drafts)
        if not pairs:
            return
        at = self.conversations_of(number for pair in pairs for number in pair)
        sets = Sets()
        for one, other in pairs:
            sets.join(at[one], at[other])
        for group in sets.groups():
            self.merge(group, guess=True)

    def conversations_of(self, messages: Iterable[int]) -> dict[int, int]:
        """Return the present conversation of each of these messages."""
        rows = self._connection.execute(
            "SELECT id, conversation FROM message WHERE id IN (SELECT value FROM json_each(?))",
            (many(set(messages)),),
        )
        return dict(rows.fetchall())
