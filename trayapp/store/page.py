"""One page of a mailbox into the index, in one transaction: what is gone, what is new, what that joins."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from trayapp.domain.messages.changes import Place
from trayapp.domain.messages.message import ConversationId
from trayapp.store import answered, doubts
from trayapp.store.conversations import bearing, late, unreached
from trayapp.store.conversations.sets import Joined
from trayapp.store.conversations.summaries import NEVER, summarise, wrote_rows
from trayapp.store.conversations.threads import Sets
from trayapp.store.copies import Copies
from trayapp.store.drafts import Draft
from trayapp.store.files.database import insert, many
from trayapp.store.keys import key_of
from trayapp.store.places import Places, account_number, are_away
from trayapp.store.rows import headers_of

_SUMMARY = (
    "UPDATE conversation SET size = size + ?, asked = max(asked, ?), answered = max(answered, ?) WHERE id = ?"
)

Known = dict[int, tuple[int, int]]
"""Thread keys that are stored: conversation, and message or 0."""


class Stored(NamedTuple):
    """What a page changed."""

    conversations: frozenset[ConversationId]
    """Every conversation to look at again. One that was merged into another is among them; it is no longer
    there, so loading it yields nothing."""
    new: int
    """How many messages were not known before."""


class Page:
    """The writing of one page; lives as long as its transaction."""

    def __init__(self, connection: sqlite3.Connection, account: str) -> None:
        """``connection`` is inside a transaction."""
        self._connection = connection
        self._run = connection.execute
        self._account = account_number(connection, account)
        self._places = Places(connection, self._account)
        self._joined = Joined(connection)
        self._next_message = self._next("message")
        self._next_conversation = self._next("conversation")
        self._new = 0
        self._plain: set[int] = set()
        """New conversations of this page that hold no answer of mine, or a question after it."""

    def _next(self, table: str) -> int:
        """Return the first number that is free."""
        return int(self._run(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def take_away(self, folders: Iterable[str], places: Iterable[Place]) -> None:
        """Drop every place of these folders, and these places; the messages stay."""
        self._places.forget(folders)
        self._places.drop(places)

    def add(self, drafts: Sequence[Draft]) -> None:
        """Store messages, the copies of those that are known, and join conversations."""
        known = self._known_keys(drafts)
        fresh: dict[int, Draft] = {}
        again: list[tuple[int, Draft]] = []
        places = []
        number = self._next_message
        folder = self._places.folder
        for draft in drafts:
            found = known.get(draft.key)
            if found is not None and found[1]:
                at = found[1]
                again.append((at, draft))
            else:
                at = number
                fresh[at] = draft
                number += 1
            for place, role in draft.copies:
                places.append((folder(place.folder, role), place.key, at))
        self._next_message = number
        if fresh:
            first_new = self._next_conversation
            self._insert(fresh, self._thread(fresh, known), first_new)
            self._joined.guess(fresh)
            late.note(self._connection, fresh, known)
        if again:
            Copies(self._connection, self._account, self._joined).take_in(again)
            self._places.moved.update(at for at, _ in again)
        self._places.lay(places)
        doubts.named(self._connection, places)

    def finish(self) -> Stored:
        """Settle what moving has changed, and say what there is to look at."""
        joined = self._joined
        if self._places.moved:
            self._drop_mended()
            joined.touch(self._places.dismiss())
        summarise(self._connection, joined.stale)
        answered.mark(self._connection, joined.stale | joined.remade)
        unreached.note(self._connection, joined.changed - self._plain | joined.remade | joined.stale)
        return Stored(frozenset(map(ConversationId, joined.changed)), self._new)

    def _known_keys(self, drafts: Sequence[Draft]) -> Known:
        """Look up all thread keys of a page at once."""
        keys = {key for draft in drafts for key in draft.keys}
        rows = self._run(
            "SELECT t.hash, t.conversation, t.message FROM json_each(?) j CROSS JOIN thread_key t"
            " ON t.hash = j.value",
            (many(keys),),
        )
        return {key: (conversation, message) for key, conversation, message in rows}

    def _thread(self, fresh: dict[int, Draft], known: Known) -> list[int]:
        """Give every new message its conversation; merge stored ones that it links."""
        sets = Sets()
        root, join = sets.root, sets.join
        at = {key: found[0] for key, found in known.items()}
        messages: dict[int, int] = {}
        first_new = number = self._next_conversation
        chosen = []
        for message, draft in fresh.items():
            mine = 0
            keys = draft.keys
            for key in keys:
                if key in at:
                    other = root(at[key])
                    mine = join(mine, other) if mine and mine != other else other
            if mine == 0:
                mine = number
                number += 1
            for key in keys:
                if key not in at:
                    messages[key] = 0
                at[key] = mine
            messages[keys[0]] = message
            chosen.append(mine)
        self._next_conversation = number
        kept = self._joined.merge_groups(sets, first_new)
        rows = sorted([(key, root(at[key]), message) for key, message in messages.items()])
        if kept:
            rows = [(key, kept.get(one, one), message) for key, one, message in rows]
        insert(self._connection, "INSERT OR REPLACE INTO thread_key", 3, rows)
        return [kept.get(one := root(mine), one) for mine in chosen]

    def _insert(self, fresh: dict[int, Draft], conversations: Sequence[int], first_new: int) -> None:
        """Write new messages, what they say of their conversations, and to whom mine went."""
        rows, wrote = [], []
        summaries: dict[int, list[int]] = {}
        account = self._account
        for (number, draft), conversation in zip(fresh.items(), conversations, strict=True):
            _, _, message, date, (mine, weight, silent, _), topic, _, copies, fault = draft
            away = are_away(copies)
            marks = int(message.marks)  # a plain number is quicker to bind than a flag
            head = (number, conversation, date, mine, weight, away, account, marks, topic)
            rows.append(head + headers_of(message) + (fault,))
            summary = summaries.get(conversation)
            if summary is None:
                summary = summaries[conversation] = [0, NEVER, NEVER]
            summary[0] += 1
            if weight == bearing.WAITS:
                if date > summary[1] and not away:
                    summary[1] = date
            elif weight == bearing.ANSWERS and date > summary[2]:
                summary[2] = date
            if mine and not silent:
                wrote += wrote_rows(number, date, message)
            self._new += not fault
        insert(self._connection, "INSERT OR FAIL INTO message", 18, rows)
        begun = [(one, *summary, 0) for one, summary in summaries.items() if one >= first_new]
        insert(self._connection, "INSERT OR FAIL INTO conversation", 5, begun)
        grown = [(*summary, one) for one, summary in summaries.items() if one < first_new]
        self._connection.executemany(_SUMMARY, grown)
        insert(self._connection, "INSERT OR IGNORE INTO wrote", 3, wrote)
        self._joined.changed.update(summaries)
        self._plain = {one for one, size, asked, answered, _ in begun if not answered or asked > answered}

    def _drop_mended(self) -> None:
        """Forget what could not be understood and lies nowhere any more: nothing is known of it."""
        rows = self._run(
            "SELECT m.id, m.conversation, m.message_id FROM json_each(?) j CROSS JOIN message m"
            " ON m.id = j.value WHERE m.fault <> ''"
            " AND NOT EXISTS (SELECT 1 FROM place p WHERE p.message = m.id)",
            (many(self._places.moved),),
        ).fetchall()
        for number, conversation, message_id in rows:
            self._run("DELETE FROM message WHERE id = ?", (number,))
            self._run("DELETE FROM conversation WHERE id = ?", (conversation,))
            self._run("DELETE FROM thread_key WHERE hash = ?", (key_of(message_id),))
            self._joined.changed.add(conversation)
