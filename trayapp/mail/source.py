"""What every mailbox can do for Owed: say what changed, give texts, ring when something arrives, close."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple, NewType, Protocol

from trayapp.domain.message import Message

Cursor = NewType("Cursor", str)
"""Where a source stopped reading; opaque, JSON inside, only its own source can read it."""


class Role(enum.StrEnum):
    """What a folder is for; it never decides who wrote a message."""

    INBOX = "inbox"
    SENT = "sent"
    OTHER = "other"
    TRASH = "trash"
    JUNK = "junk"


class Place(NamedTuple):
    """Where one copy of a message lies. Stable as long as the copy is not moved."""

    folder: str
    key: str
    """Opaque: ``UIDVALIDITY:UID``, a Maildir base name, an item id."""


class Arrival(NamedTuple):
    """A message seen at a place for the first time (or again after the source started over)."""

    place: Place
    role: Role
    message: Message


class Unreadable(NamedTuple):
    """A message that could not be understood; it is listed, never dropped."""

    place: Place
    role: Role
    why: str
    """One sentence."""
    sender: str = ""
    subject: str = ""
    date: datetime | None = None


class Changes(NamedTuple):
    """One page of what changed, small enough to be stored in one transaction with its cursor."""

    arrivals: tuple[Arrival, ...]
    gone: tuple[Place, ...]
    """Copies that lie there no longer (expunged or moved)."""
    cursor: Cursor
    unreadable: tuple[Unreadable, ...] = ()
    forget: tuple[str, ...] = ()
    """Folders whose known places are all void (UIDVALIDITY changed): dropped before this page's arrivals."""
    done: int = 0
    total: int = 0
    """How many messages of how many this round has read, for the progress line; 0 of 0 when unknown."""


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
