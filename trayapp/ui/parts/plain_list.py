"""A list that only moves by keys: every other key is the window's, where letters are commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class PlainList(QListView):
    """Qt's own view would search for a row that begins with the letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; hand on everything else."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
