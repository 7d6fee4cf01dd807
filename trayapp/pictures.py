"""Pictures of the badge and of the windows, for the demonstration on a machine without a display."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from trayapp import resources
from trayapp.domain.board.board import Board
from trayapp.domain.owing.item import Verdict
from trayapp.domain.reporting.report import Report, Scope
from trayapp.settings.model import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

BADGE_SIZE = 64
"""Pixels of the badge's picture."""


def draw_windows(
    folder: Path,
    board: Board,
    verdicts: Sequence[Verdict],
    settings: Settings,
    now: datetime,
    figures: Report,
) -> tuple[Path, ...]:
    """Draw what a user would see; return the pictures. Raises ``OSError`` where they cannot be written."""
    from PySide6.QtCore import qInstallMessageHandler

    from trayapp.running import make_application
    from trayapp.ui.ignored.window import IgnoredWindow
    from trayapp.ui.owed.window import OwedWindow
    from trayapp.ui.report.window import ReportWindow
    from trayapp.ui.settings.dialog import SettingsDialog
    from trayapp.ui.style.icons import Icons
    from trayapp.ui.style.look import Look
    from trayapp.ui.tray.badge import draw
    from trayapp.ui.tray.badge_sheet import contact_sheet
    from trayapp.ui.tray.face import face_of

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["owed"])
    # The offscreen platform says of every window what it cannot do; nobody at the terminal can use that.
    before = qInstallMessageHandler(lambda _kind, _context, text: log.debug("Qt: %s", text))
    try:
        look = Look(Icons(resources.icon))
        owed = OwedWindow(look, settings.calendar)
        owed.show_board(board)
        ignored = IgnoredWindow(look, settings.calendar)
        ignored.show_verdicts(verdicts, now)
        dialog = SettingsDialog(look, settings, now, letter_words=resources.all_letter_words())
        dialog.show_page("windows")
        report = ReportWindow(look, settings.calendar, settings.report_goal)
        report.show_report(figures, Scope(), settings.all_groups)
        made = [_written(draw(face_of(board), BADGE_SIZE), folder / "badge.png")]
        contact_sheet(folder / "badge-states.png")
        made.append(folder / "badge-states.png")
        windows: tuple[tuple[str, QWidget], ...] = (
            ("owed", owed),
            ("not-owed", ignored),
            ("settings", dialog),
            ("report", report),
        )
        for name, window in windows:
            window.show()
            application.processEvents()
            made.append(_written(window.grab(), folder / f"{name}.png"))
            window.close()
    finally:
        qInstallMessageHandler(before)
    return tuple(made)


def _written(picture: object, path: Path) -> Path:
    if not picture.save(str(path)):  # type: ignore[attr-defined]  # QImage and QPixmap share no type
        raise OSError(f"The picture {path} cannot be written.")
    return path
