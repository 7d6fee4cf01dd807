"""A switch with its sentence: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import edge
from trayapp.ui.style.theme import MEDIUM, Theme

_LEAST = 24
"""Height beside text of the usual size."""


class Switch(QCheckBox):
    """A check box that is drawn as a switch."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """``name`` is for screen readers."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        height = icon_size(self.font(), _LEAST)
        self.setFixedSize(QSize(height * 5 // 3, height))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_value(self, on: bool) -> None:
        """Show on or off, without saying that something changed."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def hitButton(self, _pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, then the knob: at the end and filled is on."""
        theme, on = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(edge(theme), 1.2))
        painter.setBrush(theme.accent if on else theme.surface)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 3
        x = Mirror.of(self).x(track.right() - radius - 3 if on else track.left() + radius + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.on(theme.accent) if on else edge(theme))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.end()


class Option(QWidget):
    """A switch at the right of what it switches."""

    def __init__(self, look: Look, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self.switch = Switch(look, title)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(title))
        if note:
            words.addWidget(PlainLabel(note, Tone.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
