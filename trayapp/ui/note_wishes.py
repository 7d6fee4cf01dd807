"""What the user asks to be written down: calls, promises and contacts, which no mailbox knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trayapp.domain.item import ItemKind
from trayapp.domain.message import Address


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
