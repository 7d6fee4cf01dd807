"""A field to search as one types: with a glass that grows with the type, and a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from trayapp.tongue import tr
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror, margins
from trayapp.ui.parts.spoken import named_clear
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL, TINY

_LETTERS = 30
"""So many fit in beside something else, which gives way to it,"""
_FEWEST = 13
"""and so many always."""
_ANY_WIDTH = 16_777_215
"""Qt's own limit, ``QWIDGETSIZE_MAX``."""


class SearchField(QLineEdit):
    """Every change of its text is meant; nothing has to be pressed."""

    def __init__(self, look: Look, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """``name`` is for screen readers, ``hint`` stands in the empty field."""
        super().__init__(parent, placeholderText=hint or tr("Search"), clearButtonEnabled=True)
        named_clear(self)
        self._look = look
        self._glass = icon_size(self.font())
        self.setAccessibleName(name)
        self.setTextMargins(margins(self, self._glass + TINY, 0, 0, 0))
        self._most = self._wide(_LETTERS)
        self.setMaximumWidth(self._most)
        self._least = QSize(self._wide(_FEWEST), 0)
        look.changed.connect(self._tint)
        self._tint()

    def stay_short(self, short: bool) -> None:
        """Take no more room than a search needs, or all that there is, where it stands alone."""
        self.setMaximumWidth(self._most if short else _ANY_WIDTH)
        self._least = QSize(self._most if short else self._wide(_FEWEST), 0)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """What is typed can be read, however large the type."""
        return super().minimumSizeHint().expandedTo(self._least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass where the text begins."""
        super().paintEvent(event)
        painter = QPainter(self)
        spot = QRect(SMALL, (self.height() - self._glass) // 2, self._glass, self._glass)
        icon = self._look.icon("search", self._look.theme.secondary, self._glass)
        icon.paint(painter, Mirror.of(self).rect(spot), Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _wide(self, letters: int) -> int:
        return self.fontMetrics().averageCharWidth() * letters + self._glass

    @Slot()
    def _tint(self) -> None:
        cross = self.findChild(QAction, "_q_qlineeditclearaction")
        if cross is not None:
            cross.setIcon(self._look.icon("close", self._look.theme.secondary))
        self.update()
