"""Show a badge and say what happens: what stands on standard input is done, what is asked for is printed.

Lines understood: ``face PHASE [TEXT]``, ``tip TEXT``, ``faces N`` (repaint N times and say how long) and
``look`` (see whether the tray is still there).
"""

import sys
import time
from functools import partial

from PySide6.QtWidgets import QApplication

from tests.desktop.orders import listen, say
from trayapp.domain.board.phase import AppPhase
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.tray import Tray, watcher_on_bus

STARTED = time.perf_counter()


def obey(tray: Tray, line: str) -> None:
    what, _, rest = line.partition(" ")
    if what == "face":
        phase, _, text = rest.partition(" ")
        tray.show_face(BadgeFace(AppPhase(phase), text), f"{phase} {text}")
    elif what == "tip":
        tray.show_face(BadgeFace(AppPhase.IN_TIME, "9h"), rest)
    elif what == "look":
        tray.look()
    elif what == "faces":
        begun = time.perf_counter()
        for number in range(int(rest)):
            tray.show_face(BadgeFace(AppPhase.IN_TIME, f"{number % 90}m"), f"{number} left")
            QApplication.processEvents()
        say(f"each {(time.perf_counter() - begun) / int(rest) * 1000:.2f} ms")
    say(f"done {line}")


def main() -> int:
    app = QApplication(sys.argv)
    app.setDoubleClickInterval(0)  # a test clicks twice faster than anybody
    app.setQuitOnLastWindowClosed(False)
    tray = Tray(panel="dark", look=100, may_ask=watcher_on_bus if "--bus-only" in sys.argv else None)
    for name in ("open", "ignored", "refresh", "settings", "resume"):
        getattr(tray, f"{name}_wanted").connect(lambda name=name: say(f"wants {name}"))
    tray.pause_wanted.connect(lambda pause: say(f"wants pause {pause}"))
    tray.no_tray.connect(lambda: say("no tray"))
    tray.tray_came.connect(lambda: say("tray came"))
    tray.quit_wanted.connect(app.quit)
    tray.show_face(BadgeFace(AppPhase.IN_TIME, "23h"), "1 owed")
    tray.start()
    listen(partial(obey, tray))
    say(f"up after {(time.perf_counter() - STARTED) * 1000:.0f} ms, tray: {tray.available()}")
    return app.exec()


sys.exit(main())
