"""What Owed asks of the desktop's notifications, whichever system shows them."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Mapping
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

_SEAL = "#"
_SEAL_LENGTH = 24
"""Hexadecimal digits: the keys of one mailbox do not collide, and none can be read out of them."""


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
    stays: bool = False
    """Until the user does something about it: it does not go by itself."""
    about: frozenset[str] = frozenset()
    """The ids of the owed items that it speaks of."""


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
    """Of the notice; its :func:`seal` where an earlier run showed it."""
    action: str
    """The id of the button, or the notice's default."""
    token: str = ""
    """What lets a window come to the front on Wayland (``XDG_ACTIVATION_TOKEN``), where one is given."""


class Notifier(Protocol):
    """Shows notices and says what was done with them. Never raises: the badge is the truth anyway.

    Wherever a key is asked for, its :func:`seal` does as well.
    """

    @property
    def acted(self) -> SignalInstance:
        """Carries :class:`Acted`."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Carries nothing: whether notices can be shown is another than before, or may be."""
        ...

    @property
    def lost(self) -> SignalInstance:
        """Carries the seals (a frozenset) of notices that went down with the program that showed them.

        Another one is there now.
        """
        ...

    @property
    def trouble(self) -> str:
        """Why notices cannot be shown, as far as is known, or ""."""
        ...

    def look(self) -> None:
        """See whether notices could be shown; to be called now and then, and cheap where nothing changed."""
        ...

    def quiet(self) -> bool:
        """Ask whether the user does not want to be disturbed now."""
        ...

    def about(self) -> str:
        """Say in a sentence who shows the notices here and what that program can; "" where nobody does."""
        ...

    def stands(self, key: str) -> bool:
        """Whether a notice is still there, as far as is known."""
        ...

    def recalled(self) -> Mapping[str, frozenset[str]]:
        """Give what an earlier run left standing: the seals of notices, each with those of its items."""
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


def seal(name: str) -> str:
    """Give what stands for a key or an item outside this process: it names nobody. A seal is its own."""
    if name.startswith(_SEAL):
        return name
    return _SEAL + hashlib.sha256(name.encode()).hexdigest()[:_SEAL_LENGTH]


def seals(names: frozenset[str]) -> frozenset[str]:
    """Give the seals of several."""
    return frozenset(seal(name) for name in names)
