"""What is asked of the settings as a whole: to go to a file, to come from one, to show what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """Write the settings to a file, without secrets."""

    path: str


@dataclass(frozen=True, slots=True)
class PreviewSettings:
    """Say what taking over a file would change."""

    path: str
    replaces: bool
    """Whether everything becomes as the file says; otherwise what is missing is added."""


@dataclass(frozen=True, slots=True)
class TakeSettings:
    """Take a file's settings over."""

    path: str
    replaces: bool
    """Whether everything becomes as the file says; otherwise what is missing is added."""


@dataclass(frozen=True, slots=True)
class UndoSettings:
    """Take the last import back."""


@dataclass(frozen=True, slots=True)
class ShowStored:
    """Say what is stored about the user."""


@dataclass(frozen=True, slots=True)
class ExportStored:
    """Write all that is stored about the user into a folder, to be read without Owed."""

    folder: str


SettingsFileWish: TypeAlias = (
    ExportSettings | PreviewSettings | TakeSettings | UndoSettings | ShowStored | ExportStored
)
