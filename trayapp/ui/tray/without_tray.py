"""What stands in for the badge where the desktop has no tray, and what is remembered about that.

Nothing of it is loaded where there is a tray.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot

from trayapp.settings.model import Chip as When
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.tooltip import Brief
from trayapp.ui.tray.tray import Tray

if TYPE_CHECKING:
    from trayapp.ui.tray.chip import Chip

log = logging.getLogger(__name__)


class WithoutTray(QObject):
    """Shows the chip where it is wanted, and asks once that somebody explains why it is there."""

    explain = Signal()
    """This desktop has no tray and the user does not know; said again until :meth:`told`."""

    def __init__(self, tray: Tray, memory: Path, parent: QObject | None = None) -> None:
        """``memory`` is a file of our own, which may go at any time."""
        super().__init__(parent)
        self._tray = tray
        self._memory = _Memory(memory)
        self._when = When.AUTOMATIC
        self._missing = False
        self._had_tray = False
        self._dismissed = False
        self._shown: tuple[BadgeFace, Brief, str] | None = None
        self.chip: Chip | None = None
        tray.no_tray.connect(self._on_no_tray)
        tray.tray_came.connect(self._on_tray)

    def start(self, when: When) -> None:
        """Show the chip where the last run found no tray, without waiting for one again."""
        self._had_tray = self._tray.available()
        self._missing = bool(self._memory.of("without")) and not self._had_tray
        self.follow(when)

    def follow(self, when: When) -> None:
        """Do as the setting says."""
        if when is not self._when:
            self._when, self._dismissed = when, False
        self._arrange()

    def show(self, face: BadgeFace, brief: Brief, tooltip: str) -> None:
        """Show this in the chip, if there is one."""
        first, self._shown = self._shown is None, (face, brief, tooltip)
        if self.chip is not None and self.chip.isVisible():
            self.chip.show_face(face, brief, tooltip)
        elif first:
            self._arrange()

    @Slot()
    def look(self, *, ask: bool = True) -> None:
        """See whether the tray is still there, and whether something is still to be said. For a beat.

        Without ``ask`` the desktop is left alone: an answer wakes three programs.
        """
        if ask:
            self._tray.look()
        if self._missing and self._when is When.AUTOMATIC and not (self._had_tray or self._memory.of("told")):
            self.explain.emit()

    def told(self) -> None:
        """The user knows now."""
        self._memory.keep("told", True)

    def close(self) -> None:
        """Take the chip away for good."""
        if self.chip is not None:
            self.chip.hide()
            self.chip.deleteLater()
            self.chip = None

    @Slot()
    def _on_no_tray(self) -> None:
        self._missing = True
        if not self._had_tray:  # a panel that fell over comes back
            self._memory.keep("without", True)
        self._arrange()
        self.look()

    @Slot()
    def _on_tray(self) -> None:
        self._missing, self._had_tray = False, True
        self._memory.keep("without", False)
        self._arrange()

    def _arrange(self) -> None:
        automatic = self._when is When.AUTOMATIC and self._missing
        wanted = (self._when is When.ALWAYS or automatic) and not self._dismissed
        if wanted and self._shown is not None:
            self._bring_up(*self._shown)
        elif self.chip is not None:
            self.chip.hide()

    def _bring_up(self, face: BadgeFace, brief: Brief, tooltip: str) -> None:
        if self.chip is None:
            from trayapp.ui.tray.chip import Chip

            self.chip = Chip(self._tray.menu, place=self._place())
            self.chip.clicked.connect(self._tray.open_wanted)
            self.chip.moved.connect(self._on_moved)
            self.chip.dismissed.connect(self._on_dismissed)
        if not self.chip.isVisible():
            self.chip.show_face(face, brief, tooltip)
            self.chip.bring_up()

    def _place(self) -> QRect | None:
        match self._memory.of("place"):
            case [int(x), int(y), int(width), int(height)]:
                return QRect(x, y, width, height)
            case _:
                return None

    @Slot(QRect)
    def _on_moved(self, place: QRect) -> None:
        self._memory.keep("place", list(place.getRect()))  # type: ignore[call-overload]  # four numbers

    @Slot()
    def _on_dismissed(self) -> None:
        """The user closed it: until the next start, or until the setting is touched, it stays away."""
        self._dismissed = True


class _Memory:
    """A small file of our own. One that cannot be used is no trouble: things are only said again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, name: str) -> object:
        return self._read().get(name)

    def keep(self, name: str, value: object) -> None:
        known = self._read()
        if known.get(name) == value:
            return
        try:
            self._path.write_text(json.dumps(known | {name: value}), encoding="ascii")
            self._path.chmod(0o600)
        except OSError as error:
            log.info("What was found out about the tray cannot be kept: %s", error)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
