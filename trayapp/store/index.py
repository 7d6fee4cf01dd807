"""The index: headers in, conversations out. All of it can be read from the mailboxes again.

An ``Index`` belongs to the thread that made it; each thread opens its own on the same file. What the user
decided is kept elsewhere (``decisions.py``), so a damaged index costs a new reading and nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import trayapp
from trayapp.domain.clients.book import Me
from trayapp.domain.judging.rules import Rule
from trayapp.domain.messages.changes import Changes, Cursor, Place
from trayapp.domain.messages.message import Address, Conversation, ConversationId, MessageId, Reading, Seen
from trayapp.errors import DamagedStore
from trayapp.store import doubts, ended, people, promised, readings, removal
from trayapp.store.answered import Answered
from trayapp.store.conversations import candidates, reach
from trayapp.store.conversations import whole as conversations
from trayapp.store.conversations.candidates import Wanted
from trayapp.store.drafts import Owner, drafted, owner_of, unreadable
from trayapp.store.files.aside import set_aside
from trayapp.store.files.database import Database, refuse_newer, was_left_open
from trayapp.store.page import Page, Stored
from trayapp.store.people import Correspondent
from trayapp.store.places import account_number
from trayapp.store.promised import FoundPromise
from trayapp.store.reclassify import reclassify
from trayapp.store.rows import clean_page, seconds
from trayapp.store.schema import INDEX
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.store.inventory import Holding, Kept

__all__ = ["Correspondent", "Index", "Stored", "Wanted"]

log = logging.getLogger(__name__)

Known = Callable[[str], bool]
"""Whether the client book knows an address (lower case)."""


class _BegunAnew(DamagedStore):
    """The file was set aside by another thread: this one is in order, but not what the caller knew."""


class Index:
    """What was read from all mailboxes. Raises ``StoreTrouble`` and its kin, and nothing of SQLite's."""

    def __init__(self, path: Path | None) -> None:
        """Open or create the file on this thread; ``None`` keeps everything in memory.

        A file that is found damaged is set aside and a new one begun; ``begun_anew`` then says so. Raises
        ``NewerStore``, and leaves a later version's file untouched.
        """
        self._path = path
        self._rounds: dict[str, tuple[int, int] | None] = {}
        self.begun_anew = False
        try:
            self._database = _open(path)
        except DamagedStore as damage:
            self._database = self._begin_anew(damage)
        self.answered = Answered(self._open)
        """What the report counts."""

    def close(self) -> None:
        """End this thread's connection."""
        self._database.close()

    # -- from the mailbox -------------------------------------------------------------------------------

    def cursor(self, account: str) -> Cursor | None:
        """Return where reading of an account stopped; None when it was never read."""
        with self._open() as database:
            self._rounds[account] = database.opened
            rows = database.read("SELECT cursor FROM account WHERE name = ?", (account,))
        return Cursor(rows[0][0]) if rows and rows[0][0] is not None else None

    def store_page(self, account: str, changes: Changes, me: Me, colleagues: Iterable[str] = ()) -> Stored:
        """Store one page and its cursor, wholly or not at all.

        ``colleagues`` are addresses and domains to whom passing a message on is no answer to it.
        """
        owner = owner_of(me, colleagues)
        self._judge_for(owner)
        try:
            return self._store(account, changes, owner)
        except UnicodeEncodeError:
            return self._store(account, clean_page(changes), owner)

    def _judge_for(self, owner: Owner) -> frozenset[ConversationId]:
        with self._open() as database:
            return reclassify(database, owner, trayapp.__version__)

    def _store(self, account: str, changes: Changes, owner: Owner) -> Stored:
        drafts = [*drafted(changes.arrivals, owner).values(), *unreadable(account, changes.unreadable)]
        with self._open() as database, database.transaction() as connection:
            if self._rounds.get(account, database.opened) != database.opened:
                # The page continues a cursor of the file that another thread has set aside meanwhile.
                raise _BegunAnew("The index was begun anew, so the mailbox is read from the start.")
            page = Page(connection, account)
            page.take_away(changes.forget, changes.gone)
            page.add(drafts)
            stored = page.finish()
            connection.execute("UPDATE account SET cursor = ? WHERE name = ?", (changes.cursor, account))
        return stored

    def starts_over(self, account: str) -> None:
        """Note that an account is read from the start: what is not named again by the end is gone."""
        with self._open() as database, database.transaction() as connection:
            doubts.begin(connection, account_number(connection, account))

    def ended(self, account: str) -> frozenset[ConversationId]:
        """Note that an account was read to the end; return the conversations that changes, mostly none."""
        with self._open() as database:
            if not doubts.are_there(database):
                return frozenset()
        with self._open() as database, database.transaction() as connection:
            gone = doubts.end(connection, account_number(connection, account))
            if not gone:
                return frozenset()
            page = Page(connection, account)
            page.take_away((), gone)
            return page.finish().conversations

    def ended_empty(self, account: str) -> bool:
        """Note that an account was read to the end; say whether it holds nothing although it did before.

        One single message may vanish; more at once is trouble, and stays trouble until there are some again.
        """
        with self._open() as database, database.transaction() as connection:
            return not ended.note(connection, account_number(connection, account))

    def read_to_the_end(self) -> frozenset[str]:
        """Return the names of the accounts that were read to the end into this file."""
        with self._open() as database:
            return ended.accounts(database)

    def reclassify(self, me: Me, colleagues: Iterable[str] = ()) -> frozenset[ConversationId]:
        """Judge all headers anew if my addresses, the colleagues or the program changed.

        Returns the conversations in which that made a difference.
        """
        return self._judge_for(owner_of(me, colleagues))

    # -- conversations ----------------------------------------------------------------------------------

    def conversations(self, ids: Iterable[ConversationId]) -> Iterator[Conversation]:
        """Yield these conversations, messages by date and then id; unknown ids yield nothing."""
        with self._open() as database:
            yield from conversations.load(database, ids)

    def everything(self) -> Iterator[Conversation]:
        """Yield every conversation in the order of their numbers, a few at a time."""
        with self._open() as database:
            yield from conversations.load_all(database)

    def open_candidates(
        self,
        since: datetime | None = None,
        *,
        known: Known | None = None,
        among: Iterable[ConversationId] | None = None,
        dismissed_too: bool = False,
    ) -> frozenset[ConversationId]:
        """Return the conversations in which something may wait for me: never too few, rarely too many.

        ``since`` leaves out those in which the newest such message is older. ``known`` says whom the client
        book knows: list mail, mail to many and Cc count from those only (from everybody when it is None).
        ``among`` looks at these conversations only. ``dismissed_too`` counts what lies in Trash or Junk.
        """
        after = 0 if since is None else seconds(since)
        with self._open() as database:
            return candidates.open_ones(database, after, known, among, dismissed_too=dismissed_too)

    def under_rules(
        self,
        rules: Iterable[Rule],
        since: datetime | None = None,
        *,
        among: Iterable[ConversationId] | None = None,
        limit: int = -1,
    ) -> list[ConversationId]:
        """Return where something may wait that rules may be about, newest first; without ``among`` slow."""
        after = 0 if since is None else seconds(since)
        with self._open() as database:
            return reach.about(database, rules, after, among, limit)

    def shown_by(self, rule: Rule) -> str:
        """Return the account of a message that a rule is about, or "" where there is none; slow."""
        with self._open() as database:
            seen = reach.example(database, rule)
        return "" if seen is None else seen.account

    def conversation_of(self, message_id: MessageId) -> ConversationId | None:
        """Return the conversation that a message is in, or None when the index does not know it."""
        return next(iter(self.conversations_of((message_id,))), None)

    def conversations_of(self, message_ids: Iterable[MessageId]) -> frozenset[ConversationId]:
        """Return the conversations that these messages are in."""
        with self._open() as database:
            return conversations.containing(database, message_ids)

    def conversations_with(self, email: str) -> frozenset[ConversationId]:
        """Return the conversations in which an address wrote; reads the whole index."""
        with self._open() as database:
            return conversations.with_sender(database, email)

    def message(self, message_id: MessageId) -> Seen | None:
        """Return one message with what is known of it, or None."""
        with self._open() as database:
            return conversations.one(database, message_id)

    def place_of(self, message_id: MessageId, account: str = "") -> tuple[str, Place] | None:
        """Return the account and place of a copy of a message, outside Trash and Junk if there is one.

        Of several, that in ``account``; None where no copy lies in any folder that is watched.
        """
        with self._open() as database:
            return conversations.place_of(database, message_id, account)

    def places(self, account: str) -> dict[MessageId, Place]:
        """Return where every message of an account lies: for ``judge``, whose mailboxes are small."""
        with self._open() as database:
            return conversations.places(database, account)

    def file(self) -> object:
        """Return what tells this file from one begun anew in its place; None in memory."""
        with self._open() as database:
            return database.opened

    def count(self) -> int:
        """Return how many messages are known."""
        with self._open() as database:
            return int(database.read("SELECT count(*) FROM message")[0][0])

    # -- texts ------------------------------------------------------------------------------------------

    def texts_wanted(
        self,
        account: str,
        limit: int,
        since: datetime | None = None,
        *,
        own_since: datetime | None = None,
        known: Known | None = None,
        among: Iterable[ConversationId] | None = None,
    ) -> list[Wanted]:
        """Return which texts are worth fetching, newest first: what may wait for me since my last answer.

        ``since`` leaves out older messages. My own latest message of a conversation is wanted too when it is
        newer than ``own_since`` (None: never): it may promise something, or be a mere
        "got it, will look". ``among`` are the only conversations to look into; the cost follows their number.
        """
        after = 0 if since is None else seconds(since)
        own_after = None if own_since is None else seconds(own_since)
        with self._open() as database:
            return candidates.wanted(database, account, limit, after, own_after, known, among)

    def put_readings(self, found: Iterable[tuple[MessageId, Reading]]) -> frozenset[ConversationId]:
        """Keep what texts say; return the conversations that changed."""
        with self._open() as database:
            return readings.put(database, found)

    def put_unread(self, message_id: MessageId, why: str) -> frozenset[ConversationId]:
        """Keep that a text could not be read, and why (one sentence); return the conversation."""
        with self._open() as database:
            return readings.put_unread(database, message_id, why)

    def promised_since(self, instant: datetime) -> list[FoundPromise]:
        """Return the promises found in what I wrote from an instant on, the newest first."""
        with self._open() as database:
            return promised.since(database, instant)

    # -- people -----------------------------------------------------------------------------------------

    def wrote_to(
        self, email: str, after: datetime, until: datetime, *, outside: ConversationId | None = None
    ) -> datetime | None:
        """Return when I first wrote to an address after one instant and until another, or None.

        ``outside`` leaves one conversation out: an acknowledgement in it is no answer elsewhere.
        """
        with self._open() as database:
            return people.wrote_to(database, email, after, until, outside)

    def last_wrote(self, email: str, until: datetime) -> datetime | None:
        """Return when I last wrote to an address, up to an instant, or None."""
        with self._open() as database:
            return people.last_wrote(database, email, until)

    def last_wrote_at(self, domain: str, after: datetime, until: datetime) -> datetime | None:
        """Return when I last wrote to anybody at a domain, between two instants, or None."""
        with self._open() as database:
            return people.last_wrote_at(database, domain, after, until)

    def correspondents(self, limit: int) -> list[Correspondent]:
        """Return to whom I wrote most often: the suggestions of the first run."""
        with self._open() as database:
            return people.correspondents(database, limit)

    def senders(self) -> list[Address]:
        """Return who wrote to me lately, as they call themselves."""
        with self._open() as database:
            return people.senders(database)

    # -- the file ---------------------------------------------------------------------------------------

    def forget_account(self, account: str) -> frozenset[str]:
        """Remove all that is known of an account, from the disk too; return the ids of its messages.

        A message that another account holds as well stays, as that account's.
        """
        with self._open() as database:
            return removal.forget_account(database, account)

    def rename_account(self, before: str, after: str) -> None:
        """Let all that is known of an account bear another name; what another left under it goes."""
        self.forget_account(after)
        with self._open() as database, database.transaction() as connection:
            connection.execute("UPDATE account SET name = ? WHERE name = ?", (after, before))

    def holdings(self, examples: int = 3) -> tuple[Holding, ...]:
        """Count what is kept of each account, with a few examples; reads the whole index."""
        from trayapp.store.inventory import holdings

        with self._open() as database:
            return holdings(database, examples)

    def kept_of(self, account: str) -> Iterator[Kept]:
        """Yield what is kept of every message of an account, newest first."""
        from trayapp.store import inventory

        with self._open() as database:
            yield from inventory.everything(database, account)

    def tidy(self) -> None:
        """Empty the write-ahead log after a long reading."""
        with self._open() as database:
            database.shrink_log()

    @contextmanager
    def _open(self) -> Iterator[Database]:
        """Give the connection; when the file proves damaged, begin anew before the caller hears of it."""
        if self._path is not None and self._database.is_replaced():
            self._database.close()
            self._database = _open(self._path)
        try:
            yield self._database
        except DamagedStore as damage:
            if not isinstance(damage, _BegunAnew):
                self._database.close()
                self._database = self._begin_anew(damage)
            raise

    def _begin_anew(self, damage: DamagedStore) -> Database:
        """Set the damaged file aside, unless another thread has, and open a new one."""
        if self._path is None:
            raise damage
        log.error("The index is damaged and is read from the mailboxes again: %s", damage)
        self.begun_anew = True
        if not hasattr(self, "_database") or not self._database.is_replaced():
            set_aside(self._path)
        return _open(self._path)


def _open(path: Path | None) -> Database:
    """Open the file and bring it up to date. Raises ``DamagedStore``, ``NewerStore``."""
    refuse_newer(path, INDEX.version)
    left_open, database = was_left_open(path), Database(path)
    try:
        INDEX.apply(database)
        if left_open and not database.is_sound():
            raise DamagedStore(tr("The index is damaged."), detail=str(path))
    except BaseException:
        database.close()
        raise
    return database
