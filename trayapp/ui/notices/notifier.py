"""What Owed asks of the desktop's notifications, whichever system shows them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

OPEN = "open"
SNOOZE = "snooze"
NOT_OWED = "not-owed"
SETTINGS = "settings"
SHOW = "show"
"""The item in the list."""
CALL = "call"
WRITE = "write"
ACKNOWLEDGE = "acknowledge"
DONE = "done"


class Loudness(enum.IntEnum):
    """How strongly the desktop is asked to show it; the values are those of the freedesktop protocol."""

    LOW = 0
    """For the list of notifications rather than the screen."""
    NORMAL = 1
    CRITICAL = 2
    """Breaks through Do Not Disturb on most desktops."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, as plain text."""

    key: str
    """What it is about: a later notice of the same key takes its place."""
    title: str
    """One line."""
    body: str = ""
    """A few lines."""
    urgency: Loudness = Loudness.NORMAL
    """How strongly to show it."""
    actions: tuple[tuple[str, str], ...] = ()
    """Buttons: id and label, the most useful first."""
    default: str = OPEN
    """The id of what a click on the notification itself does; "" for nothing."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a notice."""

    delivered: bool
    """The desktop took it; whether anybody saw it is not known."""
    why: str = ""
    """Why not, in a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What the user did with a notice."""

    key: str
    """Of the notice."""
    action: str
    """The id of the button, or the notice's default."""
    token: str = ""
    """What lets a window come to the front on Wayland (``XDG_ACTIVATION_TOKEN``), where one is given."""


class Notifier(Protocol):
    """Shows notices and says what was done with them. Never raises: the badge is the truth anyway."""

    @property
    def acted(self) -> SignalInstance:
        """Carries :class:`Acted`."""
        ...

    @property
    def trouble(self) -> str:
        """Why the last notice was not delivered, or ""."""
        ...

    def send(self, notice: Notice) -> Delivery:
        """Show it, in place of an earlier one of the same key."""
        ...

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it is gone already."""
        ...

    def close(self) -> None:
        """Take back what is still shown: its buttons would do nothing any more."""
        ...
