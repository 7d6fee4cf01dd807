"""The buttons that appear on the row under the pointer, so that one click is enough."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGradient, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trayapp.ui.owed.actions import ON_ROW, SPELLED, Action, actions_for
from trayapp.ui.owed.lines import ItemLine, Line
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

_FADE = 40
"""Pixels in which the row's text goes over into the buttons."""


class RowActions(QWidget):
    """Lies over the end of one row."""

    acted = Signal(object, str)
    """An ``Action`` and the id of the item."""

    def __init__(self, look: Look, viewport: QWidget) -> None:
        """``viewport`` is what the rows are drawn on."""
        super().__init__(viewport)
        self._look = look
        self._item = ""
        self._ground = QColor()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._buttons: dict[Action, IconButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(_FADE, 0, SMALL, 0)
        row.setSpacing(TINY)
        self._row = row
        self.hide()

    def _make(self) -> None:
        """Make the buttons when the pointer first comes: the list opens without them."""
        for action in Action:
            if action in ON_ROW:
                text = action.text if action in SPELLED else ""
                button = IconButton(self._look, action.icon, text, name=action.text)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the bar do the same
                button.setProperty("action", action.name)
                button.clicked.connect(self._press)
                self._row.addWidget(button)
                self._buttons[action] = button

    def show_on(self, line: Line | None, rect: QRect, ground: QColor) -> None:
        """Lie over this row, on its own ground; hide where there is nothing to do."""
        self._ground = ground
        if not isinstance(line, ItemLine) or rect.isEmpty():
            self._item = ""
            self.hide()
            return
        self._item = line.row.item.id
        offered = actions_for(line)
        if not self._buttons:
            self._make()
        for action, button in self._buttons.items():
            button.setVisible(action in offered)
        width = min(self.sizeHint().width(), rect.width() - 2 * SMALL)
        spot = QRect(rect.right() - width - SMALL, rect.top() + 3, width, rect.height() - 6)
        self.setGeometry(Mirror.of(self, rect).rect(spot))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what the row says there, beginning softly, so that its text fades instead of being cut."""
        clear = QColor(self._ground)
        clear.setAlpha(0)
        fades = QLinearGradient(0, 0, _FADE / max(self.width(), 1), 0)
        fades.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
        fades.setColorAt(0, clear)
        fades.setColorAt(1, self._ground)
        painter = QPainter(self)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.fillRect(self.rect(), fades)
        painter.end()

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if self._item:
            self.acted.emit(Action[str(sender.property("action"))], self._item)
