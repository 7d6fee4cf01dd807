"""Pauses Owed for as long as the user says, and goes on by itself: the beat looks at the clock for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from trayapp.bridge.monitor import Monitor
from trayapp.domain.board.board import Board
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.ui.tray.pause import Pause
from trayapp.ui.tray.pause_end import end_of

log = logging.getLogger(__name__)


class Shown(Protocol):
    """Who knows the settings."""

    @property
    def in_force(self) -> Settings:
        """The settings as they are now."""
        ...


class Pausing(QObject):
    """Keeps the monitor as the settings say. A pause outlives a restart, and its end comes without one."""

    ticked = Signal()
    """Time has passed in a pause that has an end: the badge says how long it lasts."""

    def __init__(
        self, profile: Profile, monitor: Monitor, shown: Shown, apply: Callable[[Settings], None]
    ) -> None:
        """``apply`` puts settings in force."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._apply = apply
        self._paused = False
        monitor.beat.connect(self.look)

    @Slot(object)
    def pause(self, pause: object) -> None:
        """Stop looking and warning for so long."""
        if isinstance(pause, Pause):
            now = self._profile.clock()
            self._keep(paused=True, until=end_of(pause, now, self._shown.in_force.calendar))

    @Slot()
    def resume(self) -> None:
        """Look and warn again; what came due meanwhile is said at once."""
        self._keep(paused=False, until=None)

    @Slot()
    def look(self) -> None:
        """Go on where the time has come."""
        settings = self._shown.in_force
        if settings.paused and not settings.paused_at(self._profile.clock()):
            self.resume()
        elif settings.paused and settings.paused_until is not None:
            self.ticked.emit()

    def follow(self, settings: Settings) -> None:
        """Hold or wake the monitor as these settings say, whoever changed them."""
        wanted = settings.paused_at(self._profile.clock())
        if wanted != self._paused:
            self._paused = wanted
            self._monitor.pause(paused=wanted)

    def with_end(self, board: Board) -> Board:
        """Say on a board until when Owed is paused, seen from now: in a pause boards are made seldom."""
        if not board.view.paused:
            return board
        view = replace(board.view, paused_until=self._shown.in_force.paused_until)
        return replace(board, now=self._profile.clock(), view=view)

    def _keep(self, *, paused: bool, until: datetime | None) -> None:
        def changed(known: Settings) -> Settings:
            return replace(known, paused=paused, paused_until=until)

        try:
            self._apply(self._profile.change(changed))
        except OwedError as error:
            log.warning("This holds until Owed ends: %s", error)
            self._apply(changed(self._shown.in_force))
