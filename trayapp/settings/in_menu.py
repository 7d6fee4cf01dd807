"""Owed in the desktop's menu of programs: an entry and a picture in the user's own folders (freedesktop.org).

Docks hang their number of what waits on that entry, notifications take name and picture from it, and Wayland
shows a window's picture only through it. Nothing is put there unless the user asks.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from trayapp.errors import SettingsTrouble
from trayapp.settings.at_login import quoted
from trayapp.tongue import tr


class InMenu:
    """The entry of the usual set-up."""

    def __init__(self, data: Path, command: Sequence[str]) -> None:
        """``data`` is the user's folder for data of programs; ``command`` starts Owed."""
        self._entry = data / "applications" / "owed.desktop"
        self._picture = data / "icons" / "hicolor" / "scalable" / "apps" / "owed.svg"
        self._command = command

    def is_on(self) -> bool:
        """Whether the entry is there."""
        return self._entry.is_file()

    def turn(self, *, on: bool, picture: bytes = b"") -> None:
        """Write entry and picture (SVG), or remove both. Raises ``SettingsTrouble``."""
        try:
            if not on:
                self._entry.unlink(missing_ok=True)
                self._picture.unlink(missing_ok=True)
                return
            for file, content in ((self._picture, picture), (self._entry, self._text().encode())):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
        except OSError as error:
            raise SettingsTrouble(
                tr("Owed cannot be put into the menu of programs here."),
                tr("Look who may write into that folder."),
                detail=f"{self._entry.parent}: {error.strerror or error}",
            ) from error

    def _text(self) -> str:
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Owed\n"
            "Comment=Shows how long is left for the answer that is due first\n"
            f"Exec={' '.join(map(quoted, self._command))}\n"
            "Icon=owed\n"
            "Terminal=false\n"
            "Categories=Office;Email;\n"
            "StartupWMClass=owed\n"
        )


def in_menu(
    command: Sequence[str], *, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> InMenu:
    """Return the entry in this user's folders (XDG Base Directory)."""
    data = environment.get("XDG_DATA_HOME") or str((home or Path.home()) / ".local" / "share")
    return InMenu(Path(data), command)
