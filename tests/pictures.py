"""Draws every window and state into a folder: ``python -m tests.pictures FOLDER`` (all names are invented).

Three grounds (light, dark, high contrast), at 100 %, at 200 % (twice the pixels), and with type twice as
large. ``python -m tests.guide`` makes the user guide's pictures of them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.scenes import Scene

ROOT = Path(__file__).resolve().parent.parent
GROUNDS = ("light", "dark", "contrast")
SIZES = {"100": (1, 10.0), "200": (2, 10.0), "type-200": (1, 20.0)}
"""Name → scale factor and size of the font in points."""
SCREEN = (1920, 1200)
"""Of the desktop that the windows are drawn for, before scaling: they never grow beyond it."""


def main(arguments: list[str]) -> int:
    """Draw everything, each size in a process of its own: Qt reads the scale once."""
    if len(arguments) >= 4:
        folder, size, points, grounds, *names = arguments
        return draw(Path(folder), size, float(points), grounds.split(","), names)
    named = len(arguments) in {1, 2} and not arguments[0].startswith("-")
    if not named or not set(arguments[1:]) <= set(SIZES):
        sys.stderr.write("Usage: python -m tests.pictures FOLDER [100|200|type-200]\n")
        return 2
    for size in arguments[1:] or SIZES:
        draw_apart(Path(arguments[0]).absolute(), size, GROUNDS)
    return 0


def draw_apart(folder: Path, size: str, grounds: tuple[str, ...], names: tuple[str, ...] = ()) -> None:
    """Draw scenes (all, unless some are named) in one size, apart, as ``SCENE-GROUND-SIZE.png``."""
    folder.mkdir(parents=True, exist_ok=True)
    scale, points = SIZES[size]
    width, height = (length * scale for length in SCREEN)
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    desktop = folder / "screen.json"
    desktop.write_text(json.dumps({"screens": [screen]}), encoding="ascii")
    platform = f"offscreen:configfile={desktop}"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "tests.pictures", str(folder), size, str(points), ",".join(grounds)]
    command += names
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    desktop.unlink()


def draw(folder: Path, size: str, points: float, grounds: list[str], names: list[str]) -> int:
    """Draw the named scenes, or all, on some grounds in one size."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QCursor, QFont
    from PySide6.QtWidgets import QApplication

    from trayapp import resources
    from trayapp.ui.style.icons import Icons
    from trayapp.ui.style.look import Look

    qInstallMessageHandler(_grumble)
    app = QApplication([])
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", round(points)))
    QCursor.setPos(app.primaryScreen().geometry().bottomRight())  # else it points at what lies at 0, 0
    for ground in grounds:
        app.setPalette(palette(ground))
        look = Look(Icons(resources.icon), high_contrast=True if ground == "contrast" else None)
        for name, scene in scenes():
            if names and name not in names:
                continue
            widget = scene(look)
            widget.show()
            for _ in range(4):
                app.processEvents()
            widget.grab().save(str(folder / f"{name}-{ground}-{size}.png"))
            widget.close()
            widget.deleteLater()
            app.processEvents()
    if size == "100":
        _badges(folder)
    return 0


def _grumble(_kind: object, _context: object, message: str) -> None:
    """Pass on what Qt says, except what the offscreen platform cannot do anyway."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _badges(folder: Path) -> None:
    """The badge in all its states."""
    from trayapp.ui.tray.badge_sheet import contact_sheet

    contact_sheet(folder / "badges.png")


def scenes() -> Iterator[tuple[str, Scene]]:
    """Give every window and state by name."""
    from tests.scenes import SCENES

    yield from SCENES.items()


def palette(ground: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - Qt is imported late
    """Give the palette of a desktop: light, dark or high contrast."""
    from PySide6.QtGui import QColor, QPalette

    window, base, text, accent = {
        "light": ("#F3F4F6", "#FFFFFF", "#1C2126", "#2F6FA7"),
        "dark": ("#26292E", "#1D2024", "#E8EAED", "#7DB2E8"),
        "contrast": ("#000000", "#000000", "#FFFFFF", "#FFD76B"),
    }[ground]
    made = QPalette(QColor(window))
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, window),
        (role.Base, base),
        (role.AlternateBase, window),
        (role.Button, window),
        (role.ToolTipBase, base),
        (role.Text, text),
        (role.WindowText, text),
        (role.ButtonText, text),
        (role.ToolTipText, text),
        (role.Accent, accent),
        (role.Highlight, accent),
        (role.Link, accent),
        (role.HighlightedText, "#FFFFFF" if ground == "light" else "#14181D"),
    ):
        made.setColor(where, QColor(colour))
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
