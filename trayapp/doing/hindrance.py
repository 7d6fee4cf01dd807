"""What keeps Owed from beginning is said where the user looks, and looked at again until it is mended."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from trayapp import resources
from trayapp.domain.board.phase import AppPhase
from trayapp.errors import OwedError, SettingsTrouble
from trayapp.languages import place_of, speak_as
from trayapp.settings import file as settings_file
from trayapp.ui.start_window import StartWindow
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look
from trayapp.ui.tray.badge_face import BadgeFace

if TYPE_CHECKING:
    from trayapp.settings.places import Places
    from trayapp.ui.tray.tray import Tray

log = logging.getLogger(__name__)

AGAIN = 10_000
"""Milliseconds between two attempts."""


class Hindrance(QObject):
    """A badge that says "not known", a window that says why, and one attempt after the other."""

    def __init__(
        self, places: Places, tray: Tray, attempt: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        """``attempt`` tries to begin, and calls :meth:`say` again where that fails; ``leave`` gives up."""
        super().__init__()
        speak_as("", place_of(os.environ), resources.path("languages"))  # the settings cannot be asked
        self._settings_file = places.settings_file
        self._tray = tray
        self._attempt = attempt
        self._said = ""
        self._window = StartWindow(Look(Icons(resources.icon)))
        self._window.again_wanted.connect(self._again)
        self._window.good_copy_wanted.connect(self._take_good_copy)
        self._window.quit_wanted.connect(leave)
        tray.quit_wanted.connect(leave)
        tray.open_wanted.connect(self.show)
        tray.refresh_wanted.connect(self._again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._again)
        self._leave = leave

    def say(self, error: OwedError) -> None:
        """Show what is wrong, in front when it is news; try again after a while."""
        good_copy = isinstance(error, SettingsTrouble) and self._has_good_copy()
        self._window.say(error.title, error.remedy, error.detail, good_copy=good_copy)
        self._tray.show_face(BadgeFace(AppPhase.BLIND), f"{error.title} {error.remedy}".strip())
        if str(error) != self._said:
            self._said = str(error)
            log.error("Owed cannot begin: %s", error)
            sys.stderr.write(f"owed: {error}\n")
            self._window.bring_up()
        self._timer.start(AGAIN)

    @Slot()
    def show(self) -> None:
        """Bring the window to the front: a click on the badge, or a second start."""
        self._window.bring_up()

    def close(self) -> None:
        """Give everything back: Owed begins, or ends."""
        self._timer.stop()
        self._window.close()
        self._tray.quit_wanted.disconnect(self._leave)
        self._tray.open_wanted.disconnect(self.show)
        self._tray.refresh_wanted.disconnect(self._again)

    @Slot()
    def _again(self) -> None:
        self._timer.stop()
        self._attempt()

    @Slot()
    def _take_good_copy(self) -> None:
        try:
            settings_file.restore(self._settings_file)
        except OwedError as error:
            self.say(error)
        else:
            self._again()

    def _has_good_copy(self) -> bool:
        """Whether the last good settings lie beside those with the mistake, and are good indeed."""
        try:
            settings_file.load(settings_file.backup_of(self._settings_file))
        except OwedError:
            return False
        return settings_file.backup_of(self._settings_file).is_file()
