"""Shows the badge wherever this desktop can: in the tray, in a small window, as a launcher's number."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from trayapp.domain.board.board import Board
from trayapp.profile.profile import Profile
from trayapp.settings.model import Chip, Settings
from trayapp.ui.system_wishes import ShowSmallWindow
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.launcher import LauncherCount, count_of
from trayapp.ui.tray.tooltip import brief
from trayapp.ui.tray.tray import Tray
from trayapp.ui.tray.without_tray import WithoutTray
from trayapp.ui.wishes import Wish

if TYPE_CHECKING:
    from trayapp.ui.style.look import Look
    from trayapp.ui.tray.no_tray_window import NoTrayWindow

SELDOM = 4
"""Beats from one question to the desktop, whether it has a tray, to the next: two minutes at most."""


class Shown(Protocol):
    """What the windows give."""

    @property
    def look(self) -> Look:
        """Colours and icons."""
        ...

    @property
    def in_force(self) -> Settings:
        """The settings as they are now."""
        ...


class Showing(QObject):
    """Tells everything that stands for the badge what to show."""

    def __init__(
        self,
        profile: Profile,
        tray: Tray,
        shown: Shown,
        apply: Callable[[Settings], None],
        do: Callable[[Wish], None],
    ) -> None:
        """``apply`` puts settings in force; ``do`` does what a window wishes."""
        super().__init__()
        self._profile = profile
        self._tray = tray
        self._shown = shown
        self._apply = apply
        self._do = do
        self._count = LauncherCount()
        self._without = WithoutTray(tray, profile.places.cache / "tray.json", self)
        self._without.explain.connect(self._explain)
        self._explanation: NoTrayWindow | None = None
        self._looks = 0

    def start(self) -> None:
        """Begin; the tray has been started."""
        self._tray.set_panel(self._shown.in_force.badge_panel.value)
        self._without.start(self._shown.in_force.badge_chip)

    def show(self, face: BadgeFace, tooltip: str, board: Board) -> None:
        """Show what is owed, in all places."""
        settings = self._shown.in_force
        self._tray.show_face(face, tooltip)
        zone = settings.calendar.zone_at(board.now)
        said = brief(board, zone, hide_names=settings.notifications.hide_names)
        self._without.show(face, said, tooltip)
        self._count.show(count_of(board))

    def follow(self, settings: Settings) -> None:
        """Do as the settings say."""
        self._tray.set_panel(settings.badge_panel.value)
        self._without.follow(settings.badge_chip)

    @Slot()
    def look(self) -> None:
        """See whether the tray is still there."""
        self._looks += 1
        self._without.look(ask=self._looks % SELDOM == 1)

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is not one of these. Raises ``OwedError``."""
        if not isinstance(wish, ShowSmallWindow):
            return False
        chip = Chip.AUTOMATIC if wish.wanted else Chip.NEVER
        self._apply(self._profile.change(lambda known: replace(known, badge_chip=chip)))
        return True

    def close(self) -> None:
        """Take everything away but the icon, which its owner takes away."""
        self._count.show(0)
        self._without.close()
        if self._explanation is not None:
            self._explanation.close()

    @Slot()
    def _explain(self) -> None:
        """Say it while no window of ours is open: it would come between the user and the first account."""
        from trayapp.ui.parts.window import Window

        if any(one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, Window)):
            return
        from trayapp.ui.tray.no_tray_window import NoTrayWindow
        from trayapp.ui.tray.tray_advice import advice_for

        wayland = QGuiApplication.platformName().startswith("wayland")
        self._explanation = NoTrayWindow(self._shown.look, advice_for(os.environ), wayland=wayland)
        self._explanation.wished.connect(self._do)
        self._explanation.show()
        self._without.told()
