"""One page of a mailbox into the index, in one transaction: what is gone, what is new, what that joins."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from trayapp.domain.changes import Place, Role
from trayapp.domain.message import ConversationId
from trayapp.store import bearing
from trayapp.store.database import Row, many
from trayapp.store.drafts import AWAY, Draft, Judgement, fewer_marks, with_ancestors
from trayapp.store.guesses import guessed_pairs
from trayapp.store.keys import key_of
from trayapp.store.rows import headers_of, references_column, references_of
from trayapp.store.threads import Sets, merge

NEVER = 0
"""Stands for "no such message" among dates."""

_MESSAGE = f"INSERT INTO message VALUES ({','.join('?' * 18)})"
_THREAD_KEY = (
    "INSERT INTO thread_key VALUES (?, ?, ?)"
    " ON CONFLICT (hash) DO UPDATE SET message = coalesce(excluded.message, message)"
)
_CONVERSATION = (
    "INSERT INTO conversation VALUES (?, ?, ?, ?, 0) ON CONFLICT (id) DO UPDATE SET"
    " size = size + excluded.size, asked = max(asked, excluded.asked),"
    " answered = max(answered, excluded.answered)"
)
_SUMMARY = (
    "UPDATE conversation SET"
    " size = (SELECT count(*) FROM message m WHERE m.conversation = conversation.id),"
    f" asked = (SELECT coalesce(max(m.date), {NEVER}) FROM message m"
    f" WHERE m.conversation = conversation.id AND m.bearing = {bearing.WAITS} AND m.dismissed = 0),"
    f" answered = (SELECT coalesce(max(m.date), {NEVER}) FROM message m"
    f" WHERE m.conversation = conversation.id AND m.bearing = {bearing.ANSWERS})"
    " WHERE id IN (SELECT value FROM json_each(?))"
)


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
        self._run = connection.execute
        self._run_many = connection.executemany
        self._connection = connection
        self._account = account_number(connection, account)
        rows = self._run("SELECT name, id, role FROM folder WHERE account = ?", (self._account,))
        self._folders: dict[str, tuple[int, str]] = {name: (number, role) for name, number, role in rows}
        self._next_message = self._next("message")
        self._next_conversation = self._next("conversation")
        self._moved: set[int] = set()
        self._changed: set[int] = set()
        self._stale: set[int] = set()
        self._new = 0

    def _next(self, table: str) -> int:
        """Return the first number that is free; rows are never given a number below one in use."""
        return int(self._run(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    # -- what is gone -----------------------------------------------------------------------------------

    def forget(self, folders: Iterable[str]) -> None:
        """Drop every place of these folders; their messages stay."""
        for name in folders:
            if name not in self._folders:
                continue
            number = self._folders[name][0]
            touched = self._run(
                "SELECT p.message FROM place p JOIN message m ON m.id = p.message WHERE p.folder = ?1 AND"
                " (m.fault IS NOT NULL OR EXISTS"
                " (SELECT 1 FROM place q WHERE q.message = p.message AND q.folder <> ?1))",
                (number,),
            )
            self._moved.update(row[0] for row in touched)
            self._run("DELETE FROM place WHERE folder = ?", (number,))

    def drop(self, places: Iterable[Place]) -> None:
        """Drop these places; their messages stay."""
        for folder, key in places:
            known = self._folders.get(folder)
            if known is None:
                continue
            row = self._run(
                "DELETE FROM place WHERE folder = ? AND key = ? RETURNING message", (known[0], key)
            ).fetchone()
            if row is not None:
                self._moved.add(row[0])

    # -- what is there ----------------------------------------------------------------------------------

    def add(self, drafts: Sequence[Draft]) -> None:
        """Store messages, the copies of those that are known, and join conversations."""
        known = self._known_keys(drafts)
        fresh = [draft for draft in drafts if (found := known.get(draft.key)) is None or found[1] is None]
        numbers = range(self._next_message, self._next_message + len(fresh))
        self._next_message += len(fresh)
        self._new += sum(1 for draft in fresh if draft.fault is None)
        places: list[Row] = []
        if fresh:
            conversations = self._thread(fresh, numbers, known)
            self._insert(fresh, numbers, conversations)
            for number, draft in zip(numbers, fresh, strict=True):
                places += [
                    (self._folder(place.folder, role), place.key, number) for place, role in draft.copies
                ]
            self._guess(dict(zip(numbers, fresh, strict=True)))
        if len(fresh) < len(drafts):
            again = [
                (found[1], draft)
                for draft in drafts
                if (found := known.get(draft.key)) is not None and found[1] is not None
            ]
            for number, draft in again:
                places += [
                    (self._folder(place.folder, role), place.key, number) for place, role in draft.copies
                ]
            self._again(again)
        self._lay(places)

    def _known_keys(self, drafts: Sequence[Draft]) -> dict[int, tuple[int, int | None]]:
        """Look up all thread keys of a page at once: conversation and, where it is there, message."""
        keys = {key for draft in drafts for key in draft.keys}
        rows = self._run(
            "SELECT t.hash, t.conversation, t.message FROM json_each(?) j CROSS JOIN thread_key t"
            " ON t.hash = j.value",
            (many(keys),),
        )
        return {row[0]: (row[1], row[2]) for row in rows}

    def _thread(
        self, fresh: Sequence[Draft], numbers: range, known: dict[int, tuple[int, int | None]]
    ) -> list[int]:
        """Give every new message its conversation; merge stored ones that it links."""
        sets = Sets()
        root, join = sets.root, sets.join
        at = {key: found[0] for key, found in known.items()}
        messages: dict[int, int | None] = {}
        first_new = number = self._next_conversation
        chosen = []
        for draft, message in zip(fresh, numbers, strict=True):
            mine = 0
            for key in draft.keys:
                other = at.get(key)
                if other is None:
                    continue
                other = root(other)
                if mine == 0:
                    mine = other
                elif other != mine:
                    mine = join(mine, other)
            if mine == 0:
                mine = number
                number += 1
            for key in draft.keys:
                if key not in at:
                    messages[key] = None
                at[key] = mine
            messages[draft.key] = message
            chosen.append(mine)
        self._next_conversation = number
        kept = self._merge_groups(sets, first_new)
        self._run_many(
            _THREAD_KEY,
            [(key, kept.get(one := root(at[key]), one), messages[key]) for key in sorted(messages)],
        )
        return [kept.get(one := root(mine), one) for mine in chosen]

    def _merge_groups(self, sets: Sets, first_new: int, *, guess: bool = False) -> dict[int, int]:
        """Merge the stored conversations that were joined; return, for each root, the one that stays."""
        kept: dict[int, int] = {}
        for group in sets.groups():
            stored = {one for one in group if one < first_new}
            if len(stored) > 1:
                keeper, losers = merge(self._connection, stored, guess=guess)
                kept[sets.root(keeper)] = keeper
                self._changed |= stored
                self._stale -= losers
        return kept

    def _insert(self, fresh: Sequence[Draft], numbers: range, conversations: Sequence[int]) -> None:
        """Write new messages, what they say of their conversations, and to whom mine went."""
        rows, wrote = [], []
        summaries: dict[int, list[int]] = {}
        account = self._account
        for draft, number, conversation in zip(fresh, numbers, conversations, strict=True):
            message, how, date = draft.message, draft.judgement, draft.date
            dismissed = all(role in AWAY for _, role in draft.copies)
            head = headers_of(message)
            rows.append((
                number, conversation, date, how.mine, how.bearing, dismissed, account,
                message.marks.value, draft.topic, *head, draft.fault,
            ))  # fmt: skip
            summary = summaries.get(conversation)
            if summary is None:
                summary = summaries[conversation] = [0, NEVER, NEVER]
            summary[0] += 1
            if how.bearing == bearing.WAITS and not dismissed:
                summary[1] = max(summary[1], date)
            elif how.bearing == bearing.ANSWERS:
                summary[2] = max(summary[2], date)
            if how.mine:
                wrote += written_to(number, draft)
        self._run_many(_MESSAGE, rows)
        self._run_many(_CONVERSATION, [(one, *summary) for one, summary in summaries.items()])
        if wrote:
            self._run_many("INSERT OR IGNORE INTO wrote VALUES (?, ?, ?)", wrote)
        self._changed.update(summaries)

    def _guess(self, drafts: Mapping[int, Draft]) -> None:
        """Join what only subject, people and time link."""
        headless = [(draft.topic, draft.date, number) for number, draft in drafts.items() if draft.headless]
        if headless:
            self._run_many("INSERT OR IGNORE INTO headless VALUES (?, ?, ?)", headless)
        pairs = guessed_pairs(self._connection, drafts)
        if not pairs:
            return
        rows = self._run(
            "SELECT id, conversation FROM message WHERE id IN (SELECT value FROM json_each(?))",
            (many({number for pair in pairs for number in pair}),),
        )
        at = dict(rows.fetchall())
        sets = Sets()
        for one, other in pairs:
            sets.join(at[one], at[other])
        self._merge_groups(sets, self._next_conversation, guess=True)

    # -- what was known ---------------------------------------------------------------------------------

    def _again(self, copies: Sequence[tuple[int, Draft]]) -> None:
        """Take in further copies of messages that are known."""
        rows = self._run(
            "SELECT m.id, m.marks, m.refs, m.account, m.conversation FROM json_each(?) j CROSS JOIN message m"
            " ON m.id = j.value",
            (many(number for number, _ in copies),),
        )
        stored = {row[0]: row[1:] for row in rows}
        for number, draft in copies:
            marks, refs, account, conversation = stored[number]
            self._moved.add(number)
            if account != self._account and any(role is Role.INBOX for _, role in draft.copies):
                self._claim(number, account, conversation)
            plainer = fewer_marks(draft.message.marks, marks)
            if not plainer and references_column(draft.message.references) == refs:
                continue
            if plainer:
                whole = with_ancestors(draft, references_of(refs))
                self._rewrite(number, whole, conversation)
                added = whole.keys
            else:
                own = references_of(refs)
                stub = draft._replace(message=draft.message._replace(references=own))
                whole = with_ancestors(stub, draft.message.references)
                column = references_column(whole.message.references)
                self._run("UPDATE message SET refs = ? WHERE id = ?", (column, number))
                added = whole.keys
            self._link(number, added)

    def _claim(self, number: int, account: int, conversation: int) -> None:
        """An Inbox says to which account a message belongs, unless it lies in that account's own Inbox."""
        taken = self._run(
            "SELECT 1 FROM place p JOIN folder f ON f.id = p.folder"
            " WHERE p.message = ? AND f.account = ? AND f.role = ?",
            (number, account, Role.INBOX.value),
        ).fetchone()
        if taken is None:
            self._run("UPDATE message SET account = ? WHERE id = ?", (self._account, number))
            self._changed.add(conversation)

    def _rewrite(self, number: int, draft: Draft, conversation: int) -> None:
        """Let the plainer copy's headers stand for the message."""
        how = draft.judgement
        self._run(
            "UPDATE message SET date = ?, mine = ?, bearing = ?, marks = ?, topic = ?, message_id = ?,"
            " sender = ?, sender_name = ?, subject = ?, recipients = ?, copied = ?, reply_to = ?, refs = ?"
            " WHERE id = ?",
            (draft.date, how.mine, how.bearing, draft.message.marks.value, draft.topic,
             *headers_of(draft.message), number),
        )  # fmt: skip
        self._run("DELETE FROM reading WHERE message = ?", (number,))
        if how.mine:
            self._run_many("INSERT OR IGNORE INTO wrote VALUES (?, ?, ?)", written_to(number, draft))
        self._changed.add(conversation)
        self._stale.add(conversation)
        self._guess({number: draft})

    def _link(self, number: int, keys: Iterable[int]) -> None:
        """Let a known message hold further thread keys."""
        (conversation,) = self._run("SELECT conversation FROM message WHERE id = ?", (number,)).fetchone()
        for key in keys:
            row = self._run("SELECT conversation FROM thread_key WHERE hash = ?", (key,)).fetchone()
            if row is None:
                self._run("INSERT INTO thread_key VALUES (?, ?, NULL)", (key, conversation))
            elif row[0] != conversation:
                self._changed |= {conversation, row[0]}
                conversation, losers = merge(self._connection, {conversation, row[0]})
                self._stale -= losers
                self._stale.add(conversation)

    # -- where it lies ----------------------------------------------------------------------------------

    def _folder(self, name: str, role: Role) -> int:
        """Return the number of a folder, noted the first time that it is seen."""
        known = self._folders.get(name)
        if known is not None and known[1] == role:
            return known[0]
        self._run(
            "INSERT INTO folder (account, name, role) VALUES (?, ?, ?)"
            " ON CONFLICT (account, name) DO UPDATE SET role = excluded.role",
            (self._account, name, role.value),
        )
        (number,) = self._run(
            "SELECT id FROM folder WHERE account = ? AND name = ?", (self._account, name)
        ).fetchone()
        if known is not None:  # a folder that became, or ceased to be, Trash or Junk
            self._moved.update(
                row[0] for row in self._run("SELECT message FROM place WHERE folder = ?", (number,))
            )
        self._folders[name] = (number, role.value)
        return int(number)

    def _lay(self, places: Sequence[Row]) -> None:
        """Note where messages lie; at a place that held another message, that one lies no longer."""
        before = self._connection.total_changes
        self._run_many("INSERT OR IGNORE INTO place VALUES (?, ?, ?)", places)
        if self._connection.total_changes - before == len(places):
            return
        for folder, key, number in places:
            (there,) = self._run(
                "SELECT message FROM place WHERE folder = ? AND key = ?", (folder, key)
            ).fetchone()
            if there != number:
                self._run("UPDATE place SET message = ? WHERE folder = ? AND key = ?", (number, folder, key))
                self._moved |= {there, number}

    # -- what follows -----------------------------------------------------------------------------------

    def finish(self) -> Stored:
        """Settle what moving has changed, and say what there is to look at."""
        if self._moved:
            self._drop_mended()
            self._dismiss()
        if self._stale:
            self._run(_SUMMARY, (many(self._stale),))
        return Stored(frozenset(map(ConversationId, self._changed)), self._new)

    def _drop_mended(self) -> None:
        """Forget what could not be understood and lies nowhere any more: nothing is known of it."""
        rows = self._run(
            "SELECT m.id, m.conversation, m.message_id FROM json_each(?) j CROSS JOIN message m"
            " ON m.id = j.value WHERE m.fault IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM place p WHERE p.message = m.id)",
            (many(self._moved),),
        ).fetchall()
        for number, conversation, message_id in rows:
            self._run("DELETE FROM message WHERE id = ?", (number,))
            self._run("DELETE FROM conversation WHERE id = ?", (conversation,))
            self._run("DELETE FROM thread_key WHERE hash = ?", (key_of(message_id),))
            self._changed.add(conversation)

    def _dismiss(self) -> None:
        """A message that lies in Trash or Junk alone is dismissed; one that lies nowhere stays as it was."""
        rows = self._run(
            "SELECT m.id, m.conversation, min(f.role IN ('trash', 'junk')) AS away"
            " FROM json_each(?) j CROSS JOIN message m ON m.id = j.value"
            " JOIN place p ON p.message = m.id JOIN folder f ON f.id = p.folder"
            " GROUP BY m.id HAVING away <> m.dismissed",
            (many(self._moved),),
        ).fetchall()
        self._run_many("UPDATE message SET dismissed = ? WHERE id = ?", [(row[2], row[0]) for row in rows])
        affected = {row[1] for row in rows}
        self._changed |= affected
        self._stale |= affected


def account_number(connection: sqlite3.Connection, name: str) -> int:
    """Return the number of an account, noted the first time that it is seen."""
    row = connection.execute("SELECT id FROM account WHERE name = ?", (name,)).fetchone()
    if row is None:
        row = connection.execute("INSERT INTO account (name) VALUES (?) RETURNING id", (name,)).fetchone()
    return int(row[0])


def written_to(number: int, draft: Draft) -> list[Row]:
    """Return to whom a message of mine went: rows of the table that answers "when did I write to them?"."""
    return wrote_rows(
        number, draft.date, draft.judgement, [one.email for one in (*draft.message.to, *draft.message.cc)]
    )


def wrote_rows(number: int, date: int, judgement: Judgement, emails: Iterable[str]) -> list[Row]:
    """Return the rows of a message of mine, none for what a program wrote in my name."""
    if bearing.is_silent(judgement.kind):
        return []
    return [(key_of(email), date, number) for email in emails if email]


def summarise(connection: sqlite3.Connection, conversations: Iterable[int]) -> None:
    """Compute anew what the index keeps of these conversations."""
    connection.execute(_SUMMARY, (many(conversations),))
