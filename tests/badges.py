"""Draws the badge's contact sheet: ``python -m tests.badges [FOLDER]``, by default the README's pictures.

``badges.png`` is the README's; ``badges-all.png`` also has other panels and the sizes of 125 % and 150 %.
Without a folder, the pictures that tests compare with (``tests/ui/tray/kept``) are drawn anew as well.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRect, Qt

from trayapp.ui.tray.badge_face import SIZES, BadgeFace

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "pictures"
KEPT = ROOT / "tests" / "ui" / "tray" / "kept"
KEPT_PANELS: dict[str, bool | None] = {"light": False, "dark": True, "unknown": None}
"""Name of the picture → whether the panel is dark."""
KEPT_SIZES = (16, 20, 22, 24, 28, 32, 44, 48, 64)


def main(arguments: list[str]) -> int:
    """Draw both sheets, reduced to the colours that they need."""
    if len(arguments) > 1 or any(one.startswith("-") for one in arguments):
        sys.stderr.write("Usage: python -m tests.badges [FOLDER]\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QFont, QGuiApplication, QImage

    from tests.few_colours import save
    from trayapp.ui.tray.badge_sheet import PANELS_SHOWN, contact_sheet

    folder = Path(arguments[0]) if arguments else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication([])
    app.setFont(QFont("DejaVu Sans", 10))
    light, dark, _, grey, _ = PANELS_SHOWN
    everything = tuple(sorted({*SIZES, 20, 28, 30, 33, 36, 40}))
    for name, panels, sizes in (
        ("badges", (light, dark, grey), SIZES),
        ("badges-all", PANELS_SHOWN, everything),
    ):
        path = folder / f"{name}.png"
        contact_sheet(path, panels, sizes)
        save(QImage(str(path)), path)
    if not arguments:
        keep()
    return 0


def keep() -> None:
    """Draw what tests compare with: a row for each face, its sizes side by side."""
    from PySide6.QtGui import QImage, QPainter

    from trayapp.ui.tray.badge import draw
    from trayapp.ui.tray.badge_sheet import FACES

    KEPT.mkdir(exist_ok=True)
    for name, dark in KEPT_PANELS.items():
        row = max(KEPT_SIZES)
        picture = QImage(sum(KEPT_SIZES), row * len(FACES), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for face in FACES:
            for size in KEPT_SIZES:
                painter.drawImage(place_on_kept(face, size).topLeft(), draw(face, size, dark_panel=dark))
        painter.end()
        picture.save(str(KEPT / f"{name}.png"))


def place_on_kept(face: BadgeFace, size: int) -> QRect:
    """Where a face is on a kept picture."""
    from trayapp.ui.tray.badge_sheet import FACES

    left = sum(smaller for smaller in KEPT_SIZES if smaller < size)
    return QRect(left, FACES.index(face) * max(KEPT_SIZES), size, size)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
