"""Takes the README's first picture: ``python -m tests.portrait [FILE]``, on a real desktop of its own.

Owed's demonstration runs in the tray (tint2), a warning comes (dunst), and a click opens the list, which is
moved to where the warning covers nothing of it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.desktop.harness import Desktop

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "packaging" / "pictures" / "desktop.png"
WIDE, HIGH, ICON = 1000, 864, 24
LIST = (20, 182)
"""Where the list's corner is put: below the warning."""
BEHIND = """
import sys
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Behind(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#51606E"))
        painter.fillRect(QRect(0, 0, self.width(), 32), QColor(sys.argv[1]))
        painter.end()

app = QApplication([])
window = Behind()
window.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
window.setGeometry(app.primaryScreen().geometry())
window.show()
app.exec()
"""
"""A desktop's background with a panel all along the upper edge, of which the tray is the end."""
COLOURS = 128
LIGHT = 200
"""Of 255: the list is lighter than what is behind it."""
PATIENCE = 60.0
"""Seconds for each of them to come."""


def main(arguments: list[str]) -> int:
    """Show all three, and save what the screen shows."""
    if len(arguments) > 1 or any(one.startswith("-") for one in arguments):
        sys.stderr.write("Usage: python -m tests.portrait [FILE]\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from tests.desktop.child import wait_for
    from tests.desktop.configs import PANEL
    from tests.desktop.harness import Desktop
    from tests.few_colours import save

    app = QGuiApplication([])
    with (
        tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True) as name,
        Desktop(Path(name), width=WIDE, height=HIGH) as desktop,
        desktop.child("behind", sys.executable, "-c", BEHIND, PANEL),
        desktop.notification_server(),
        desktop.xembed_tray(ICON),
        desktop.child("owed", sys.executable, "-m", "trayapp", "demo"),
    ):
        spot = wait_for("a badge that says missed", lambda: _red_in(desktop.panels()), PATIENCE)
        wait_for(
            "a warning", lambda: desktop.run("xdotool", "search", "--class", "dunst", check=False), PATIENCE
        )
        desktop.click(*spot)
        desktop.move(spot[0] + ICON, spot[1] + ICON // 2)  # so that the badge is seen
        search = ("xdotool", "search", "--onlyvisible", "--name", "^Owed$")
        listed = wait_for("the list", lambda: desktop.run(*search, check=False), PATIENCE)
        desktop.run("xdotool", "windowmove", listed.split()[-1], *map(str, LIST))
        standing = wait_for("the list to be drawn", lambda: _standing(desktop), PATIENCE)
        save(standing, Path(arguments[0]) if arguments else PICTURE, COLOURS)
    del app
    return 0


def _standing(desktop: Desktop) -> QImage | None:
    """Give the screen once a list is on it and nothing moves any more."""
    first = desktop.look()
    time.sleep(1)
    second = desktop.look()
    places = ((x, y) for x in range(0, WIDE // 2, 20) for y in range(HIGH // 2, HIGH, 20))
    drawn = sum(second.pixelColor(x, y).lightness() > LIGHT for x, y in places)
    return second if first == second and drawn > 200 else None


def _red_in(picture: QImage) -> tuple[int, int] | None:
    """Where the fill of a missed badge is seen first."""
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.red() > 170 and max(colour.green(), colour.blue()) < 90:
                return x, y + 6  # from the bar into the body
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
