"""What every mailbox can do for Owed: say what changed, give texts, ring when something arrives, close."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role, Unreadable

__all__ = ["Arrival", "Changes", "Cursor", "MailSource", "Place", "Role", "Text", "Unreadable"]


class Text(NamedTuple):
    """The text of one message as a person would read it, quotes and signature included."""

    place: Place
    text: str
    why: str = ""
    """Why it could not be read, as one sentence; then ``text`` is ""."""
    headers: tuple[tuple[str, str], ...] = ()
    """Header fields that judge a text and that the first reading leaves out."""


class MailSource(Protocol):
    """One mailbox, read-only. Not thread-safe, except for :meth:`close`, which any thread may call.

    Every method raises only :class:`trayapp.errors.MailTrouble`.
    """

    @property
    def troubles(self) -> tuple[str, ...]:
        """After a reading: what should have been read and was left out, a sentence each."""
        ...

    @property
    def sent_unknown(self) -> bool:
        """After a reading: no folder with my sent messages is read, so an answer that I gave is not seen."""
        ...

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """Yield what changed since the cursor, a page at a time, newest messages first on a first reading.

        Each page carries the cursor to continue from, so that a crash costs one page at most. ``None`` reads
        from the start. At least one page is yielded, also when nothing changed. Raises ``CursorLost`` when
        the cursor means nothing any more.
        """
        ...

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """Yield the text of each place that still exists, in any order; a bounded part of a large message."""
        ...

    def watch(self, ring: Callable[[], None]) -> None:
        """Block on a connection of its own until closed; call ``ring`` whenever something may have changed.

        Returns at once where the source cannot push. Raises like the others when the connection is lost;
        the caller waits and calls again.
        """
        ...

    def close(self) -> None:
        """End every connection now, also one that another thread is blocked on. May be called twice."""
        ...
