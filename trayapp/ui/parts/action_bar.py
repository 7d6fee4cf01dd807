"""What can be done with the chosen line, below a list: buttons with their keys, as short as the room asks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from trayapp.ui.parts.buttons import KeyButton
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.mirror import margins
from trayapp.ui.style.theme import MEDIUM, SMALL, TINY

_MOST_LINES = 2
"""More would take the rows their room: icons and keys do then, and tooltips have the words."""


class ActionBar(QFrame):
    """Follows its width, and which of its buttons are shown."""

    def __init__(self, buttons: Iterable[KeyButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self._buttons = tuple(buttons)
        self._flow = FlowLayout(self, gap=TINY, line_gap=TINY, even=True)
        self._flow.setContentsMargins(margins(self, SMALL, SMALL, MEDIUM, SMALL))
        for button in self._buttons:
            self._flow.addWidget(button)

    def fit(self) -> None:
        """Say everything in words where that takes few lines; a bar that is not seen waits for its width."""
        if not self.isVisible():
            return
        shown = [button for button in self._buttons if not button.isHidden()]
        room = self.width() - SMALL - MEDIUM
        lines, left = 1, room
        for button in shown:
            wide = button.full_width() + TINY
            if wide > left + TINY and left < room:
                lines, left = lines + 1, room
            left -= wide
        for button in self._buttons:
            button.say_all(lines <= _MOST_LINES)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, more words."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """As above: what is hidden has no width of its own."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger type needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
