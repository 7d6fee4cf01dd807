"""The badge's place on the desktop: an icon in the tray, its tooltip and its menu.

What was learnt on real hosts (tests/desktop/test_tray.py): Qt brings the icon back by itself when a host
restarts, and shows it when a host comes late; a menu that is rebuilt while it opens is drawn too small by
hosts that show it over the bus; ``showMessage`` replaces the badge by a warning sign there, so it is never
used. Qt asks only once in a process whether the bus has a tray: where there is no other kind (Wayland), it
must not be asked before one is there. A tray that goes is noticed by :meth:`Tray.look`, which the
application's own beat calls: a timer here would wake the machine for it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from trayapp.domain.board.phase import AppPhase
from trayapp.tongue import mark, tr
from trayapp.ui.tray.badge_face import BadgeFace, Panel, sizes_for
from trayapp.ui.tray.badge_pictures import BadgePictures
from trayapp.ui.tray.pause import Pause

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


_PAUSE = "pause_wanted"
_RESUME = "resume_wanted"

ENTRIES: tuple[_Entry | None, ...] = (
    _Entry(mark("Open the list"), "open_wanted"),
    _Entry(mark("Not owed, and why"), "ignored_wanted"),
    _Entry(mark("Report"), "report_wanted"),
    None,
    _Entry(mark("Log a call…"), "call_wanted"),
    _Entry(mark("Note a promise…"), "promise_wanted"),
    _Entry(mark("Note a contact…"), "contact_wanted"),
    None,
    _Entry(mark("Refresh now"), "refresh_wanted"),
    _Entry(mark("Pause watching and warnings"), _PAUSE),
    _Entry(mark("Go on watching and warning"), _RESUME),
    _Entry(mark("Settings…"), "settings_wanted"),
    None,
    _Entry(mark("Quit: no warnings until Owed is started again"), "quit_wanted"),
)
"""None draws a line. Of pausing and going on, only what is possible is shown."""

PAUSES = {
    Pause.HOUR: mark("For an hour"),
    Pause.MORNING: mark("Until tomorrow morning"),
    Pause.OPEN: mark("Until I go on"),
}
"""How long a pause may last."""

_WITHOUT_COLOUR = frozenset({AppPhase.CLEAR, AppPhase.BLIND, AppPhase.PAUSED, AppPhase.SYNCING})
"""Faces that are all shape."""


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
    """For how long: a :class:`Pause`."""
    resume_wanted = Signal()
    no_tray = Signal()
    """Said once, when the desktop has shown no tray for some time, and again if one goes for good."""
    tray_came = Signal()
    """There is a tray now, where there was none before."""

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
        self._every = look
        self._may_ask = may_ask or may_ask_for_tray
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._summary = QAction("Owed", self)
        self._summary.setEnabled(False)
        self._worded: list[tuple[QAction, str]] = []
        self._pauses = QMenu(self._menu)
        self._menu.aboutToShow.connect(self._dress)
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

    def look(self) -> None:
        """See whether the tray is still there, and wait for the next one where it is not."""
        if not self._beat.isActive() and not self.available():
            self._looks = 0
            self._beat.start(self._every)

    @property
    def menu(self) -> QMenu:
        """The menu, for whatever stands in for the icon."""
        return self._menu

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
        template = is_template(self._face, self._panel)
        panel: Panel = "light" if template else self._panel  # a template is all shape, without an outline
        picture = self._pictures.icon(self._face, panel, sizes_for(wanted[2]))
        picture.setIsMask(template)
        self._icon.setIcon(picture)

    def _build_menu(self) -> None:
        """Build the lines once: only their words follow the state, so that no host draws a menu anew."""
        self._menu.clear()
        self._worded.clear()
        self._menu.addAction(self._summary)
        self._menu.addSeparator()
        for entry in ENTRIES:
            if entry is None:
                self._menu.addSeparator()
            elif entry.signal == _PAUSE:
                self._worded.append((self._build_pauses(), entry.words))
            else:
                action = self._menu.addAction("")
                action.setObjectName(entry.signal)
                action.triggered.connect(getattr(self, entry.signal))
                self._worded.append((action, entry.words))
        self._describe()

    @Slot()
    def _dress(self) -> None:
        """Draw it as our other menus, where it is Qt that draws it: only now, since it need not be shown."""
        from trayapp.ui.style.look import theme_now
        from trayapp.ui.style.sheet import menu_sheet

        sheet = menu_sheet(theme_now())
        if sheet != self._menu.styleSheet():
            self._menu.setStyleSheet(sheet)

    def _build_pauses(self) -> QAction:
        self._pauses.clear()
        for pause, words in PAUSES.items():
            action = self._pauses.addAction("")
            action.setData(pause.value)
            action.triggered.connect(self._on_pause)
            self._worded.append((action, words))
        opens = self._menu.addMenu(self._pauses)
        opens.setObjectName(_PAUSE)
        return opens

    def _describe(self) -> None:
        """Set the words, which follow the state and the language."""
        first = (self._tooltip.splitlines() or ["Owed"])[0]
        if len(first) > LONGEST_SUMMARY:
            first = first[: LONGEST_SUMMARY - 1].rstrip() + "…"
        self._summary.setText(first.replace("&", "&&"))
        for action, words in self._worded:
            action.setText(tr(words))
            if action.objectName() in {_PAUSE, _RESUME}:
                action.setVisible(self._paused == (action.objectName() == _RESUME))

    @property
    def _paused(self) -> bool:
        return self._face.phase is AppPhase.PAUSED

    @Slot()
    def _on_pause(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.pause_wanted.emit(Pause(sender.data()))

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
            self.tray_came.emit()
        elif self._looks == PATIENCE:
            self._beat.setInterval(SELDOM * self._every)
            self.no_tray.emit()


def plain(tooltip: str) -> str:
    """Keep a tooltip plain on every host: Qt and some hosts take what looks like markup for markup."""
    return re.sub(r"&(?=#?\w+;)", "& ", tooltip.replace("<", "‹").replace(">", "›"))


def is_template(face: BadgeFace, panel: Panel, platform: str = sys.platform) -> bool:
    """Whether macOS is to draw the picture in the menu bar's own colour (a template image)."""
    return platform == "darwin" and panel == "automatic" and face.phase in _WITHOUT_COLOUR


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
