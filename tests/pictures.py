"""Draws every window and state into a folder: ``python -m tests.pictures FOLDER`` (all names are invented).

Three grounds (light, dark, high contrast), at 100 %, at 200 % (twice the pixels), and with type twice as
large.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GROUNDS = ("light", "dark", "contrast")
SIZES = {"100": ("1", 10.0), "200": ("2", 10.0), "type-200": ("1", 20.0)}
"""Name → scale factor and size of the font in points."""


def main(arguments: list[str]) -> int:
    """Draw everything, each size in a process of its own: Qt reads the scale once."""
    if len(arguments) == 3:
        return draw(Path(arguments[0]), arguments[1], float(arguments[2]))
    if len(arguments) not in {1, 2}:
        sys.stderr.write("Usage: python -m tests.pictures FOLDER [100|200|type-200]\n")
        return 2
    folder = Path(arguments[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = arguments[1:] or list(SIZES)
    for size in wanted:
        scale, points = SIZES[size]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.pictures", str(folder), size, str(points)]
        subprocess.run(command, check=True, cwd=ROOT, env=environment)
    return 0


def draw(folder: Path, size: str, points: float) -> int:
    """Draw all scenes on all grounds in one size."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from trayapp import resources
    from trayapp.ui.style.icons import Icons
    from trayapp.ui.style.look import Look

    qInstallMessageHandler(_grumble)
    app = QApplication([])
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", round(points)))
    for ground in GROUNDS:
        app.setPalette(palette(ground))
        look = Look(Icons(resources.icon), high_contrast=True if ground == "contrast" else None)
        for name, scene in scenes():
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
    from trayapp.ui.tray import badge

    sheet = getattr(badge, "contact_sheet", None)
    if sheet is not None:
        sheet(folder / "badges.png")


def scenes() -> Iterator[tuple[str, Callable]]:  # type: ignore[type-arg]  # widgets are imported late
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
