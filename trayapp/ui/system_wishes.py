"""What the user asks of the system: folders, notifications, the start at login, and to forget it all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """Show a folder of ours in the file manager."""

    path: str


@dataclass(frozen=True, slots=True)
class StartAtLogin:
    """Start Owed when the user logs in, or no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class ForgetEverything:
    """Remove all that Owed keeps on this machine: settings, index, passwords, logs."""


@dataclass(frozen=True, slots=True)
class TestNotification:
    """Show one notification, so that the user sees whether and how they come."""


@dataclass(frozen=True, slots=True)
class ShowSmallWindow:
    """Show the badge in a small window where the desktop has no tray, or never."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class CheckDesktop:
    """Look at what works on this desktop and what does not, and say what helps."""


@dataclass(frozen=True, slots=True)
class PutInMenu:
    """Put Owed into the desktop's menu of programs, or take it out."""

    on: bool


SystemWish: TypeAlias = (
    OpenFolder
    | StartAtLogin
    | ForgetEverything
    | TestNotification
    | ShowSmallWindow
    | CheckDesktop
    | PutInMenu
)
