"""Draws the badge's contact sheet: ``python -m tests.badges [FOLDER]``, by default the README's pictures.

``badges.png`` is the README's; ``badges-all.png`` also has other panels and the sizes of 125 % and 150 %.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PICTURES = Path(__file__).resolve().parent.parent / "packaging" / "pictures"


def main(arguments: list[str]) -> int:
    """Draw both sheets, reduced to the colours that they need."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QFont, QGuiApplication, QImage

    from tests.few_colours import save
    from trayapp.ui.tray.badge_face import SIZES
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
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
