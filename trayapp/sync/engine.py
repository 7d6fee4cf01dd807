"""One account's work: look into the mailbox, keep what is new, read the texts that matter.

Runs on the account's lane; everything that it opens belongs to that thread. It knows nothing of Qt and
nothing of what is owed: it says which conversations changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from trayapp.domain.clients import Me
from trayapp.domain.message import ConversationId
from trayapp.errors import MailTrouble
from trayapp.mail.source import MailSource
from trayapp.store.index import Index
from trayapp.sync.pull import Known, Reader, pull, read_texts

OLD_TEXTS_AT_ONCE = 500
"""How many texts of *old* conversations one look reads, so that new mail never waits for them."""


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
        known: Known,
        colleagues: Callable[[], frozenset[str]],
        texts_since: datetime,
        local: bool = False,
    ) -> None:
        """``texts_since``: what began before is *old*; those texts are read last.

        ``known`` and ``colleagues`` are asked anew at each look, on the account's lane.
        """
        self.name = name
        self.local = local
        self._open_source = open_source
        self._open_index = open_index
        self._me = me
        self._reader = reader
        self._known = known
        self._colleagues = colleagues
        self._texts_since = texts_since
        self._source: MailSource | None = None
        self._watcher: MailSource | None = None
        self._index: Index | None = None
        self._closed = False

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

    def refresh_to_the_end(self, say: Callable[[object], None] = lambda _value: None) -> int:
        """Look until no text is left to read; return how many messages were new. Raises as one look does."""
        found = self.refresh(say)
        new = found.new
        while found.more:
            found = self.refresh(say)
            new += found.new
        return new

    def _look(self, source: MailSource, index: Index, say: Callable[[object], None]) -> Refreshed:
        """Store page after page; after each, read the texts of what is not old: the board is right early."""
        new = 0
        colleagues = self._colleagues()
        if judged_anew := index.reclassify(self._me, colleagues):
            say(Progress(0, 0, judged_anew))
        for page in pull(source, index, self.name, self._me, colleagues):
            new += page.new
            touched = set(page.conversations)
            touched |= read_texts(
                source, index, self.name, self._reader, since=self._texts_since, known=self._known
            )
            say(Progress(page.done, page.total, frozenset(touched)))
        old = read_texts(source, index, self.name, self._reader, limit=OLD_TEXTS_AT_ONCE, known=self._known)
        left = bool(old) and bool(index.texts_wanted(self.name, 1, known=self._known))
        return Refreshed(old, new, more=left)

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
