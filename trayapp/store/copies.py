"""Further copies of messages that are known: the plainest one's headers stand, and all of their ancestors.

The same message through a mailing list bears marks that the direct copy lacks, and may arrive before it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from trayapp.domain.messages.changes import Role
from trayapp.domain.messages.message import Reading
from trayapp.store import holders
from trayapp.store.conversations import late
from trayapp.store.conversations.bearing import after_reading
from trayapp.store.conversations.sets import Joined
from trayapp.store.conversations.summaries import wrote_rows
from trayapp.store.drafts import Draft, fewer_marks, is_plainer, with_ancestors
from trayapp.store.files.database import many
from trayapp.store.keys import key_of
from trayapp.store.rows import (
    READING,
    addresses_of,
    headers_of,
    reading_of,
    references_column,
    references_of,
)

_HEADERS = "m.message_id, m.sender, m.sender_name, m.subject, m.recipients, m.copied, m.reply_to, m.refs"
"""As ``rows.headers_of`` orders them."""
_TO, _CC = 4, 5


class Copies:
    """The copies of one page."""

    def __init__(self, connection: sqlite3.Connection, account: int, joined: Joined) -> None:
        """``connection`` is inside a transaction."""
        self._run = connection.execute
        self._connection = connection
        self._account = account
        self._joined = joined

    def take_in(self, copies: Sequence[tuple[int, Draft]]) -> None:
        """Compare copies with what is stored (each the message's number and a draft of the copy)."""
        rows = self._run(
            f"SELECT m.id, m.account, m.date, m.marks, {_HEADERS} FROM json_each(?) j CROSS JOIN message m"
            " ON m.id = j.value",
            (many(number for number, _ in copies),),
        )
        stored = {number: columns for number, *columns in rows}
        others = [number for number, (account, *_) in stored.items() if account != self._account]
        self._joined.changed |= holders.note(self._connection, self._account, others)
        for number, draft in copies:
            account, date, marks, *headers = stored[number]
            refs = headers[-1]
            if account != self._account and any(role is Role.INBOX for _, role in draft.copies):
                self._claim(number, account)
            if is_plainer(draft, marks, date, tuple(headers)):
                again = fewer_marks(draft.message.marks, marks)
                self._take_back_wrote(number, date, headers)
                self._rewrite(number, with_ancestors(draft, references_of(refs)), read_again=again)
            elif references_column(draft.message.references) != refs:
                self._add_ancestors(number, draft, refs)

    def _claim(self, number: int, account: int) -> None:
        """An Inbox says to which account a message belongs, unless it lies in that account's own Inbox."""
        taken = self._run(
            "SELECT 1 FROM place p JOIN folder f ON f.id = p.folder"
            " WHERE p.message = ? AND f.account = ? AND f.role = ?",
            (number, account, Role.INBOX.value),
        ).fetchone()
        if taken is None:
            self._run("UPDATE message SET account = ? WHERE id = ?", (self._account, number))
            self._joined.changed.add(self._at(number))

    def _rewrite(self, number: int, draft: Draft, *, read_again: bool) -> None:
        """Let the plainer copy's headers stand for the message; marks change what its text is taken for."""
        concerned = self._joined.take_back(number)
        mine, weight, silent, _ = draft.judgement
        if read_again:
            self._run("DELETE FROM reading WHERE message = ?", (number,))
            self._run("DELETE FROM promised WHERE message = ?", (number,))
        elif (said := self._reading(number)) is not None:
            weight = after_reading(weight, said)
        facts = (draft.date, mine, weight, draft.message.marks.value, draft.topic)
        self._run(
            "UPDATE message SET date = ?, mine = ?, bearing = ?, marks = ?, topic = ?, message_id = ?,"
            " sender = ?, sender_name = ?, subject = ?, recipients = ?, copied = ?, reply_to = ?, refs = ?"
            " WHERE id = ?",
            (*facts, *headers_of(draft.message), number),
        )
        if mine and not silent:
            rows = wrote_rows(number, draft.date, draft.message)
            self._connection.executemany("INSERT OR IGNORE INTO wrote VALUES (?, ?, ?)", rows)
        self._joined.touch({self._at(number)})
        self._link(number, draft.keys)
        self._joined.guess({number: draft}, concerned)
        late.renew(self._connection, number)

    def _take_back_wrote(self, number: int, date: int, headers: Sequence[str]) -> None:
        """Forget to whom the stored headers say that it went; found by address, as nothing else is quick."""
        people = (*addresses_of(headers[_TO]), *addresses_of(headers[_CC]))
        self._connection.executemany(
            "DELETE FROM wrote WHERE who = ? AND date = ? AND message = ?",
            [(key_of(one.email), date, number) for one in people if one.email],
        )

    def _reading(self, number: int) -> Reading | None:
        """Return what is known of its text."""
        row = self._run(f"SELECT {READING} FROM reading WHERE message = ?", (number,)).fetchone()
        return reading_of(row) if row is not None else None

    def _add_ancestors(self, number: int, draft: Draft, refs: str) -> None:
        """Keep what this copy names beside what the stored one names."""
        stub = draft._replace(message=draft.message._replace(references=references_of(refs)))
        whole = with_ancestors(stub, draft.message.references)
        column = references_column(whole.message.references)
        if column != refs:
            concerned = self._joined.take_back(number)
            self._run("UPDATE message SET refs = ? WHERE id = ?", (column, number))
            self._link(number, whole.keys)
            self._joined.guess({number: whole}, concerned)
            late.renew(self._connection, number)
            self._joined.changed.add(self._at(number))

    def _link(self, number: int, keys: Collection[int]) -> None:
        """Let a stored message hold these thread keys; what they lead to becomes one conversation.

        At once, because merging moves all keys of a message, also those that still lead elsewhere.
        """
        rows = self._run(
            "SELECT t.hash, t.conversation FROM json_each(?) j CROSS JOIN thread_key t ON t.hash = j.value",
            (many(keys),),
        )
        known = dict(rows.fetchall())
        here = self._at(number)
        if others := set(known.values()) - {here}:
            here = self._joined.merge({here, *others})
        fresh = [(key, here) for key in sorted(set(keys) - known.keys())]
        self._connection.executemany("INSERT INTO thread_key VALUES (?, ?, 0)", fresh)

    def _at(self, number: int) -> int:
        """Return the present conversation of a message."""
        (conversation,) = self._run("SELECT conversation FROM message WHERE id = ?", (number,)).fetchone()
        return int(conversation)
