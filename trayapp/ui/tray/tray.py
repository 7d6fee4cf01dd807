"""The badge's place on the desktop: an icon in the tray, its tooltip and its menu.

What was learnt on real hosts (tests/desktop/test_tray.py): Qt brings the icon back by itself when a host
restarts, and shows it when a host comes late; a menu that is rebuilt while it opens is drawn too small by
hosts that show it over the bus; ``showMessage`` replaces the badge by a warning sign there, so it is never
used. Qt asks only once in a process whether the bus has a tray: where there is no other kind (Wayland), it
must not be asked before one is there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from trayapp.domain.phase import AppPhase
from trayapp.ui.tray.badge_face import BadgeFace, Panel, sizes_for
from trayapp.ui.tray.badge_pictures import BadgePictures

LOOK = 2_000
"""Milliseconds between two looks for a tray, until one is there."""

PATIENCE = 10
"""Looks without a tray before the user is told: desktops start their panel after their programs."""

SELDOM = 15
"""By how much longer the time between two looks is after that."""

WATCHER = "org.kde.StatusNotifierWatcher"
"""Whom icons register with on the bus; every desktop uses KDE's name."""

LONGEST_SUMMARY = 80
"""Characters of the menu's first line."""


class _Entry(NamedTuple):
    """One line of the menu."""

    words: str
    """With an ellipsis where a window asks for more."""
    signal: str
    """The name of what is emitted."""


ENTRIES: tuple[_Entry | None, ...] = (
    _Entry("Open the list", "open_wanted"),
    _Entry("Not owed, and why", "ignored_wanted"),
    _Entry("Report", "report_wanted"),
    None,
    _Entry("Log a call…", "call_wanted"),
    _Entry("Note a promise…", "promise_wanted"),
    _Entry("Note a contact…", "contact_wanted"),
    None,
    _Entry("Refresh now", "refresh_wanted"),
    _Entry("Pause", "pause_wanted"),
    _Entry("Settings…", "settings_wanted"),
    None,
    _Entry("Quit Owed", "quit_wanted"),
)
"""None draws a line."""


class Tray(QObject):
    """Shows a face and says what the user asked for."""

    open_wanted = Signal()
    ignored_wanted = Signal()
    report_wanted = Signal()
    call_wanted = Signal()
    """Somebody called: it is to be noted."""
    promise_wanted = Signal()
    contact_wanted = Signal()
    refresh_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    pause_wanted = Signal(object)
    """True: pause; False: go on."""
    no_tray = Signal()
    """Said once, when the desktop has shown no tray for some time; the icon appears if one comes later."""
    tray_came = Signal()
    """After ``no_tray``: there is one now."""

    def __init__(
        self,
        *,
        panel: Panel = "automatic",
        pictures: BadgePictures | None = None,
        look: int = LOOK,
        may_ask: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet; ``pictures`` keeps what was drawn; ``look`` is in milliseconds.

        ``may_ask`` says whether Qt can be asked for a tray.
        """
        super().__init__(parent)
        self._panel: Panel = panel
        self._pictures = pictures if pictures is not None else BadgePictures()
        self._face = BadgeFace(AppPhase.SYNCING)
        self._drawn: tuple[BadgeFace, Panel, float] | None = None
        self._tooltip = ""
        self._looks = 0
        self._may_ask = may_ask or may_ask_for_tray
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._summary = QAction("Owed", self)
        self._summary.setEnabled(False)
        self._pause: QAction | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(look)
        self._beat.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Show the icon now, or as soon as there is a tray. Connect the signals before."""
        self._build_menu()
        self._show_icon()
        if not self.available():
            self._beat.start()

    def stop(self) -> None:
        """Take the icon away."""
        self._beat.stop()
        if self._icon is not None:
            self._icon.hide()

    def show_face(self, face: BadgeFace, tooltip: str) -> None:
        """Show this; nothing is painted or sent when it is what is shown already."""
        self._face = face
        self._draw()
        if tooltip != self._tooltip:
            self._tooltip = tooltip
            if self._icon is not None:
                self._icon.setToolTip(plain(tooltip))
        self._describe()

    def set_panel(self, panel: Panel) -> None:
        """Follow the setting for the panel's colour."""
        self._panel = panel
        self._draw()

    def available(self) -> bool:
        """Whether the desktop has a tray now."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def _show_icon(self) -> None:
        if self._icon is None and self._may_ask():
            self._icon = QSystemTrayIcon(self)
            self._icon.activated.connect(self._on_activated)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip(plain(self._tooltip))
            self._draw()
            self._icon.show()

    def _draw(self) -> None:
        wanted = (self._face, self._panel, _ratio())
        if self._icon is None or wanted == self._drawn:
            return
        self._drawn = wanted
        self._icon.setIcon(self._pictures.icon(self._face, self._panel, sizes_for(wanted[2])))

    def _build_menu(self) -> None:
        """Build the lines once: only their words follow the state, so that no host draws a menu anew."""
        self._menu.clear()
        self._menu.addAction(self._summary)
        self._menu.addSeparator()
        for entry in ENTRIES:
            if entry is None:
                self._menu.addSeparator()
            elif entry.signal == "pause_wanted":
                self._pause = self._menu.addAction(entry.words)
                self._pause.triggered.connect(self._on_pause)
            else:
                action = self._menu.addAction(entry.words)
                action.triggered.connect(getattr(self, entry.signal))
        self._describe()

    def _describe(self) -> None:
        """Set the words that follow the state."""
        first = (self._tooltip.splitlines() or ["Owed"])[0]
        if len(first) > LONGEST_SUMMARY:
            first = first[: LONGEST_SUMMARY - 1].rstrip() + "…"
        self._summary.setText(first.replace("&", "&&"))
        if self._pause is not None:
            self._pause.setText("Go on" if self._paused else "Pause")

    @property
    def _paused(self) -> bool:
        return self._face.phase is AppPhase.PAUSED

    @Slot()
    def _on_pause(self) -> None:
        self.pause_wanted.emit(not self._paused)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click opens the list. On macOS every click opens the menu, which is enough."""
        wanted = {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.MiddleClick}
        if reason in wanted and sys.platform != "darwin":
            self.open_wanted.emit()

    @Slot()
    def _on_beat(self) -> None:
        self._looks += 1
        self._show_icon()
        if self.available():
            self._beat.stop()
            if self._looks > PATIENCE:
                self.tray_came.emit()
        elif self._looks == PATIENCE:
            self._beat.setInterval(SELDOM * self._beat.interval())
            self.no_tray.emit()


def plain(tooltip: str) -> str:
    """Keep a tooltip plain on every host: Qt and some hosts take what looks like markup for markup."""
    return re.sub(r"&(?=#?\w+;)", "& ", tooltip.replace("<", "‹").replace(">", "›"))


def may_ask_for_tray() -> bool:
    """Whether Qt may be asked for a tray without taking a no for good."""
    if sys.platform in {"win32", "darwin"} or QGuiApplication.platformName() in {"xcb", "offscreen"}:
        return True
    return watcher_on_bus()


def watcher_on_bus() -> bool:
    """Whether somebody takes icons over the session bus (StatusNotifier)."""
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bus.interface().isServiceRegistered(WATCHER).value() is True


def _ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
