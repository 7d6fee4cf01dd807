"""One account's work: look into the mailbox, keep what is new, read the texts that matter.

Runs on the account's lane; everything that it opens belongs to that thread. It knows nothing of Qt and
nothing of what is owed: it says which conversations changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from trayapp.domain.clients.book import ClientBook, Me
from trayapp.domain.messages.message import Address, ConversationId
from trayapp.errors import MailTrouble
from trayapp.mail.source import MailSource
from trayapp.store.index import Index
from trayapp.sync.pull import Reader, pull, read_texts

OLD_TEXTS_AT_ONCE = 500
"""How many texts of *old* conversations one look reads, so that new mail never waits for them."""
SEARCH_ALL_EVERY = 40
"""So many looks (an hour of quiet) pass before all conversations are searched for texts again: what another
account or program changed in a conversation of this mailbox nobody tells."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long look has come."""

    done: int
    total: int
    changed: frozenset[ConversationId]
    """Conversations to judge already now: the list is useful after the first batch."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What one good look found, beyond what it has said meanwhile."""

    changed: frozenset[ConversationId]
    """Conversations to judge."""
    new: int
    """How many messages were new."""
    more: bool = False
    """There are old texts left to read: look again, when nothing new is waiting."""
    gaps: tuple[str, ...] = ()
    """What could not be read although it should have been (a folder that is gone), a sentence each."""
    sent_unknown: bool = False
    """No folder with the user's sent messages is read, so what he answered goes on being owed."""


class Engine:
    """Looks into one mailbox. ``open_source`` and ``open_index`` are called where they are used first."""

    def __init__(
        self,
        name: str,
        *,
        open_source: Callable[[], MailSource],
        open_index: Callable[[], Index],
        me: Me,
        reader: Reader,
        book: Callable[[], ClientBook],
        texts_since: datetime,
        local: bool = False,
    ) -> None:
        """``texts_since``: what began before is *old*; those texts are read last.

        ``book`` is asked for anew at each look, on the account's lane; another one is another object.
        """
        self.name = name
        self.local = local
        self._open_source = open_source
        self._open_index = open_index
        self._me = me
        self._reader = reader
        self._book = book
        self._texts_since = texts_since
        self._source: MailSource | None = None
        self._watcher: MailSource | None = None
        self._index: Index | None = None
        self._closed = False
        self._searched: ClientBook | None = None
        """The client book by which no text was left to read at the end of the last look."""
        self._looks = 0

    def refresh(self, say: Callable[[object], None] = lambda _value: None) -> Refreshed:
        """Look once. Raises ``MailTrouble`` (the next look then connects anew) or ``StoreTrouble``."""
        if self._index is None:
            self._index = self._open_index()
        if self._source is None:
            self._source = self._open_source()
        try:
            return self._look(self._source, self._index, say)
        except MailTrouble:
            self._drop()
            raise

    def refresh_to_the_end(self, say: Callable[[object], None] = lambda _value: None) -> Refreshed:
        """Look until no text is left to read; return what all of it found. Raises as one look does."""
        found = self.refresh(say)
        new = found.new
        while found.more:
            found = self.refresh(say)
            new += found.new
        return replace(found, new=new)

    def _look(self, source: MailSource, index: Index, say: Callable[[object], None]) -> Refreshed:
        """Store page after page; after each, read the texts of what is not old: the board is right early."""
        new = 0
        book, searched = self._book(), self._searched
        self._searched = None  # until this look came to its end
        self._looks += 1
        known = partial(_knows, book)
        read = partial(read_texts, source, index, self.name, self._reader, known=known)
        if judged_anew := index.reclassify(self._me, book.colleagues):
            say(Progress(0, 0, judged_anew))
        everywhere = searched is not book or bool(judged_anew) or self._looks % SEARCH_ALL_EVERY == 0
        everything: set[ConversationId] = set()
        for page in pull(source, index, self.name, self._me, book.colleagues):
            new += page.new
            everything |= page.conversations
            texts = read(since=self._texts_since, among=None if everywhere else page.conversations)
            say(Progress(page.done, page.total, page.conversations | texts))
        among = None if everywhere else frozenset(everything)
        old = read(limit=OLD_TEXTS_AT_ONCE, among=among)
        left = bool(old) and bool(index.texts_wanted(self.name, 1, known=known, among=among))
        self._searched = None if left else book
        return Refreshed(old, new, more=left, gaps=source.troubles, sent_unknown=source.sent_unknown)

    def watch(self, ring: Callable[[], None]) -> None:
        """Block on a connection of its own and ring at news; return at once where nothing can be pushed."""
        if self._closed:
            return
        self._watcher = self._open_source()
        try:
            self._watcher.watch(ring)
        finally:
            self._watcher.close()

    def close(self) -> None:
        """End the connections, also those that another thread is blocked on."""
        self._closed = True
        for source in (self._source, self._watcher):
            if source is not None:
                source.close()

    def leave(self) -> None:
        """Close the index, on the thread that looked."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _drop(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None


def _knows(book: ClientBook, email: str) -> bool:
    return book.standing(Address("", email)).known
