"""From a profile to a running tray application: Qt, one instance, signals, and an orderly end."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from trayapp import resources
from trayapp.app import App
from trayapp.bridge.lane import collect_on_qt_thread_only
from trayapp.errors import OwedError
from trayapp.logbook import keep_log
from trayapp.profile import Profile
from trayapp.ui.instance import Instance, ask_to_show
from trayapp.ui.notifiers import notifier_for_this_desktop

SWITCH_INTERVAL = 0.0005
"""Seconds; a thread that synchronises then delays the Qt thread by 12 ms at most instead of 19 (measured)."""


class StillRunning(OwedError):
    """Another process has the profile and is stuck."""


def run_in_tray(
    profile: Profile, argv: Sequence[str], *, beside: Callable[[App], QObject] | None = None
) -> int:
    """Run until the user quits; a second start shows the first one's list and ends.

    ``beside`` is given the application when it runs and may keep something going next to it. Raises
    ``SettingsTrouble`` for settings that cannot be read.
    """
    keep_log(profile.places.log_file)
    settings = profile.settings()
    application = make_application(argv)
    instance = Instance(profile.places.cache)
    if not instance.claim():
        if not ask_to_show(profile.places.cache):
            raise StillRunning(
                "Owed is running already and does not answer.", "End it in the system's list of programs."
            )
        return 0
    app = App(profile, settings, notifier=notifier_for_this_desktop(str(resources.path("icons/owed.svg"))))
    instance.show_wanted.connect(app.show_list)
    app.ended.connect(application.quit)
    interrupts = Interrupts(application.quit)
    app.start()
    QTimer.singleShot(0, instance.listen)
    companion = beside(app) if beside is not None else None
    try:
        return application.exec()
    finally:
        del companion
        interrupts.close()
        app.close()
        instance.close()


def make_application(argv: Sequence[str]) -> QApplication:
    """Return the one Qt application of this process, set up as Owed needs it."""
    collect_on_qt_thread_only()
    sys.setswitchinterval(SWITCH_INTERVAL)
    if sys.platform == "linux":
        # The desktop's own theme plug-in costs 18 MB and 100 ms, and our windows draw themselves by the
        # palette; the file dialog is Qt's own then.
        os.environ.setdefault("QT_QPA_PLATFORMTHEME", "generic")
    application = QApplication(list(argv))
    application.setApplicationName("owed")
    # No display name: Qt would append it to the windows' titles, which say "Owed" themselves.
    application.setDesktopFileName("owed")
    application.setQuitOnLastWindowClosed(False)
    return application


class Interrupts(QObject):
    """Ends the application in order on Ctrl-C and on a session's end, without a timer that wakes up for it.

    Python runs a signal's handler only when it runs at all, and Qt's loop sleeps: so the interpreter writes
    a byte to a socket (``signal.set_wakeup_fd``) that Qt watches.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)
        self._outside.setblocking(False)
        self._woken = signal.set_wakeup_fd(self._outside.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._heard) for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def close(self) -> None:
        """Put everything back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._inside.close()
        self._outside.close()

    def _drain(self) -> None:
        self._inside.recv(64)

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, self._end)
