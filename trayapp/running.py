"""From a profile to a running tray application: Qt, one instance, signals, and an orderly end."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication

from trayapp import __version__, glimpse
from trayapp.errors import OwedError, SettingsTrouble
from trayapp.settings.places import Places
from trayapp.tongue import tr
from trayapp.ui.tray.badge_pictures import BadgePictures
from trayapp.ui.tray.instance import Instance, ask_to_show
from trayapp.ui.tray.tray import Tray

if TYPE_CHECKING:
    from trayapp.app import App
    from trayapp.doing.hindrance import Hindrance
    from trayapp.profile.profile import Profile

SWITCH_INTERVAL = 0.0005
"""Seconds; a thread that synchronises then delays the Qt thread by 12 ms at most instead of 19 (measured)."""
PAINTED = 200
"""Milliseconds in which a tray, also a busy one, takes the icon and paints it; then the rest is loaded."""


class StillRunning(OwedError):
    """Another process has the profile and is stuck."""


def run_in_tray(
    places: Places,
    open_profile: Callable[[], Profile],
    argv: Sequence[str],
    *,
    beside: Callable[[App], QObject] | None = None,
) -> int:
    """Run until the user quits; a second start shows the first one's list and ends.

    ``beside`` is given the application when it runs and may keep something going next to it. What keeps
    Owed from beginning is said on the screen.
    """
    instance = Instance(places.cache)
    if not _may_be_first(instance, places):
        if not ask_to_show(places.cache):
            raise StillRunning(
                tr("Owed is running already and does not answer."),
                tr("End it in the system's list of programs."),
            )
        return 0
    application = make_application(argv)
    run = _Run(places, open_profile, instance, beside)
    try:
        status = application.exec()
    finally:
        run.close()
        instance.close()
    if run.failure is not None:
        raise run.failure
    return status


def _may_be_first(instance: Instance, places: Places) -> bool:
    """Whether no other process has the profile, as far as that can be known."""
    try:
        places.prepare()
        return instance.claim()
    except (OSError, OwedError):
        return True  # the first attempt to begin claims it again, and what that raises is said


class _Run(QObject):
    """One run: the badge first, then everything behind it, which takes longer to load."""

    def __init__(
        self,
        places: Places,
        open_profile: Callable[[], Profile],
        instance: Instance,
        beside: Callable[[App], QObject] | None,
    ) -> None:
        super().__init__()
        self._places = places
        self._open_profile = open_profile
        self._instance = instance
        self._beside = beside
        self._app: App | None = None
        self._companion: QObject | None = None
        self._interrupts: Interrupts | None = None
        self._clicked = False
        self.failure: Exception | None = None
        """What kept the application from being joined."""
        seen = glimpse.read(places, time.time())
        pictures = BadgePictures(places.cache / f"badges-{__version__}")
        self._tray = Tray(panel=seen.panel, pictures=pictures, parent=self)
        self._tray.show_face(seen.face, seen.starting)
        self._tray.open_wanted.connect(self._note_click)
        self._tray.start()
        self._hindrance: Hindrance | None = None
        QTimer.singleShot(PAINTED, self._join)

    def close(self) -> None:
        """End everything that was begun."""
        self._companion = None
        if self._hindrance is not None:
            self._hindrance.close()
        if self._interrupts is not None:
            self._interrupts.close()
        if self._app is not None:
            self._app.close()
        self._tray.stop()

    @Slot()
    def _note_click(self) -> None:
        self._clicked = True

    @Slot()
    def _join(self) -> None:
        try:
            self._app = self._joined()
            self._hindrance = None
            self._app.start()
        except OwedError as error:
            if self._app is None:
                self._hinder(error)
                return
            self.failure = error
            QApplication.exit(1)
            return
        except Exception as error:  # noqa: BLE001 - carried over to run_in_tray, which raises it
            self.failure = error
            QApplication.exit(1)
            return
        self._app.monitor.board_changed.connect(self._settle)
        self._settle()
        if not self._instance.listening:
            QTimer.singleShot(0, self._instance.listen)
        if self._beside is not None:
            self._companion = self._beside(self._app)
        if self._clicked:
            self._app.show_list()

    def _hinder(self, error: OwedError) -> None:
        """Stay, say what keeps Owed from beginning, and try again until it does not."""
        if self._hindrance is None:
            from trayapp.doing.hindrance import Hindrance  # not needed for the first pixel of the badge

            self._hindrance = Hindrance(self._places, self._tray, self._join, QApplication.quit)
            self._tray.open_wanted.disconnect(self._note_click)
            self._interrupts = Interrupts(QApplication.quit)
            self._instance.show_wanted.connect(self._hindrance.show)
            self._instance.listen()
        self._hindrance.say(error)

    @Slot()
    def _settle(self) -> None:
        """Once each mailbox has answered, what was loaded for all of that stays."""
        from trayapp.bridge.lane import settle  # not needed for the first pixel of the badge

        if self._app is not None and self._app.monitor.heard:
            self._app.monitor.board_changed.disconnect(self._settle)
            QTimer.singleShot(0, settle)

    def _joined(self) -> App:
        """Load all of Owed and join it."""
        from trayapp import resources
        from trayapp.app import App
        from trayapp.profile.logbook import keep_log
        from trayapp.ui.notices.notifiers import notifier_for_this_desktop

        self._claim()
        profile = self._open_profile()
        keep_log(profile.places.log_file)
        settings = profile.settings()
        profile.log.looks()  # what cannot be read is found before anything is begun
        notifier = notifier_for_this_desktop(
            str(resources.path("icons/owed.svg")), profile.places.cache / "notices.json"
        )
        app = App(profile, settings, notifier=notifier, tray=self._tray)
        if self._hindrance is None:
            self._tray.open_wanted.disconnect(self._note_click)
            self._interrupts = Interrupts(QApplication.quit)
        else:
            self._hindrance.close()
        self._instance.show_wanted.connect(app.show_list)
        app.ended.connect(QApplication.quit)
        return app

    def _claim(self) -> None:
        """Be the only process that has the profile. Raises ``OwedError``."""
        if self._instance.claimed:
            return
        try:
            if self._instance.claim():
                return
        except OSError as error:
            folder = self._places.prepare().cache
            raise SettingsTrouble(
                tr(
                    "Owed cannot use its own folder {folder}: {why}.",
                    folder=folder,
                    why=error.strerror or error,
                ),
                tr("Check who owns that folder, or name another one with --profile."),
                detail=str(error),
            ) from error
        raise StillRunning(tr("Another Owed has begun with the same profile."), tr("This one can be ended."))


def make_application(argv: Sequence[str]) -> QApplication:
    """Return the one Qt application of this process, set up as Owed needs it."""
    gc.disable()  # the monitor's beat collects: see ``collect`` in bridge/lane.py
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
        import socket  # not needed for the first pixel of the badge

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
