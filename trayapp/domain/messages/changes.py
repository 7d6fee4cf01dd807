"""What changed in a mailbox, a page at a time: the values that go from a source to the index."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import NamedTuple, NewType

from trayapp.domain.messages.message import Message

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
