"""Stand in for the badge as Owed does, and say what happens; what stands on standard input is done.

Argument: the file in which the place is remembered. Lines understood: ``face PHASE [TEXT]``, ``count N``,
``look``, ``where`` (says where the small window is on the screen), ``when automatic|always|never``.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.desktop.orders import listen, say
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.model import Chip as When
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.launcher import LauncherCount
from trayapp.ui.tray.tooltip import Brief
from trayapp.ui.tray.tray import Tray
from trayapp.ui.tray.without_tray import WithoutTray


class Standing:
    """The parts, joined as the application joins them."""

    def __init__(self, memory: Path) -> None:
        self.tray = Tray(panel="dark", look=100)
        self.without = WithoutTray(self.tray, memory)
        self.launcher = LauncherCount()
        for name in ("open", "settings", "quit"):
            getattr(self.tray, f"{name}_wanted").connect(lambda name=name: say(f"wants {name}"))
        self.without.explain.connect(lambda: say("explain"))
        self.tray.no_tray.connect(lambda: say("no tray"))
        self.tray.tray_came.connect(lambda: say("tray came"))
        self.tray.start()
        self.without.start(When.AUTOMATIC)
        self.show("in_time", "45m")

    def show(self, phase: str, text: str) -> None:
        face, brief = BadgeFace(AppPhase(phase), text), Brief(f"{text} left", "Anna Acker")
        self.tray.show_face(face, f"{phase} {text}")
        self.without.show(face, brief, f"{phase} {text}")

    def obey(self, line: str) -> None:
        what, _, rest = line.partition(" ")
        if what == "face":
            phase, _, text = rest.partition(" ")
            self.show(phase, text)
        elif what == "count":
            self.launcher.show(int(rest))
        elif what == "look":
            self.without.look()
        elif what == "when":
            self.without.follow(When(rest))
        elif what == "where":
            chip = self.without.chip
            seen = chip is not None and chip.isVisible()
            where = chip.geometry().getRect() if chip is not None and seen else None
            say(f"chip: {where} in front: {chip is not None and chip.isActiveWindow()}")
        say(f"done {line}")


def main() -> int:
    app = QApplication(sys.argv)
    app.setApplicationName("owed")
    app.setDesktopFileName("owed")
    app.setQuitOnLastWindowClosed(False)
    standing = Standing(Path(sys.argv[1]))
    listen(standing.obey)
    say("up")
    return app.exec()


sys.exit(main())
