"""How many wait, beside the application's picture in docks and task bars, which are there without a tray.

Qt does it on each system: Unity's launcher interface over the session bus on Linux (Ubuntu Dock, Dash to
Dock, Plasma's task bar and Plank follow it), an overlay of the task bar's button on Windows, the dock's red
number on macOS. It is a count and never says that all is clear: none is shown for "nothing" and for
"nobody knows".
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from trayapp.domain.board.board import Board


def count_of(board: Board) -> int:
    """Return how many items the launcher is to show; 0 for no number."""
    return 0 if board.view.paused else board.owed


class LauncherCount:
    """Shows a number; says nothing to anybody as long as it stays the same."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        self._shown = 0

    def show(self, count: int) -> None:
        """Show it; 0 takes it away."""
        application = QGuiApplication.instance()
        if count == self._shown or not isinstance(application, QGuiApplication):
            return
        self._shown = count
        application.setBadgeNumber(count)
