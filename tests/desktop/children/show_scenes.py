"""Show windows in their states, as the pictures do, so that they can be heard and gone through by keys.

One line is understood: ``scene NAME`` closes what is shown and shows that one. All else is up to whoever
looks at the screen or listens to the bus.
"""

import faulthandler
import sys

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.desktop.orders import listen, say
from tests.pictures import palette
from tests.scenes import SCENES
from trayapp import resources
from trayapp.ui.parts.window import Window
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look


class Stage:
    """Holds one window at a time."""

    def __init__(self) -> None:
        self._look = Look(Icons(resources.icon))
        self._shown: QWidget | None = None

    def show(self, name: str) -> None:
        self._clear()
        self._shown = SCENES[name](self._look)
        if isinstance(self._shown, QMenu):
            self._shown.popup(self._shown.pos())
        else:
            self._shown.show()
            self._shown.activateWindow()
        QCoreApplication.processEvents()
        say(f"shown {name} ({type(self._shown).__name__})")

    def _clear(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog | Window | QMenu):
                window.close()
                window.deleteLater()
        self._shown = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> int:
    faulthandler.enable()
    app = QApplication(sys.argv)
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", 10))
    app.setPalette(palette("light"))
    app.setQuitOnLastWindowClosed(False)
    stage = Stage()

    def obey(line: str) -> None:
        what, _, rest = line.partition(" ")
        if what == "scene":
            stage.show(rest)

    listen(obey, ended=app.quit)
    say("up")
    return app.exec()


sys.exit(main())
