"""What the user asks to be written down: calls, promises and contacts, which no mailbox knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from trayapp.domain.contacts.contact import Contact
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind


@dataclass(frozen=True, slots=True)
class ConfirmPromise:
    """Yes, what was found in a message of mine is a promise."""

    item_id: str


@dataclass(frozen=True, slots=True)
class AskToNote:
    """Open the small window in which something is noted that no mailbox knows."""

    kind: ItemKind
    """``CALLBACK``: a call; ``PROMISE``; ``FOLLOW_UP``: a contact."""
    item_id: str = ""
    """The owed item whose client it is about, or ""."""


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Somebody called and is to be called back."""

    who: Address
    called: datetime
    """Aware UTC."""
    number: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class NotePromise:
    """I promised something."""

    who: Address
    text: str
    due: datetime
    """Aware UTC."""
    item_id: str = ""
    """The owed item that it was promised about, or ""."""


@dataclass(frozen=True, slots=True)
class NoteContact:
    """I met somebody and want to write to them."""

    who: Address
    met: datetime
    """Aware UTC."""
    source: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class AskForContacts:
    """Open the window in which several contacts are noted at once, from a paste or a file."""

    source: str = ""
    """Where I met them, as far as that was said already."""
    met: datetime | None = None
    """Aware UTC; None for now."""


@dataclass(frozen=True, slots=True)
class ReadContacts:
    """Read a list of contacts, beside the window: thousands take a moment."""

    data: bytes = field(repr=False)
    """A vCard, a table or a plain list; nothing where a file is to be opened."""
    name: str = ""
    """What the file is called; "" for what was pasted."""
    path: str = field(default="", repr=False)
    """Where the file is; it is opened beside the window, too: a drive in the network may be slow."""


@dataclass(frozen=True, slots=True)
class NoteContacts:
    """I met these people and want to write to them. It is one click: one undo takes all of it back."""

    rows: tuple[Contact, ...] = field(repr=False)
    met: datetime
    """Aware UTC."""
    source: str = ""
