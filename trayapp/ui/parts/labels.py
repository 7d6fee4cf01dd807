"""Labels for text that may come from strangers: never markup, always in the sizes and tones of the house."""

from __future__ import annotations

import enum
import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from trayapp.ui.parts.mirror import leading
from trayapp.ui.style.theme import HEADING, SECONDARY, Theme
from trayapp.ui.style.theme import TEXT as NORMAL


class Tone(enum.Enum):
    """What a label is for."""

    TITLE = ("", HEADING, True)
    STRONG = ("", NORMAL, True)
    TEXT = ("", NORMAL, False)
    QUIET = ("secondary", NORMAL, False)
    SMALL = ("secondary", SECONDARY, False)
    TROUBLE = ("trouble", SECONDARY, False)

    def __init__(self, tone: str, scale: float, bold: bool) -> None:
        """Keep the colour's property, the step of the type scale and the weight."""
        self.tone = tone
        self.scale = scale
        self.bold = bold


def icon_size(font: QFont, least: int = 16) -> int:
    """How large an icon beside text of this font is, in pixels before scaling: large type has large icons."""
    return max(least, round(QFontMetrics(font).height() * least / 16 * 0.9))


def as_tooltip(text: str) -> str:
    """Keep text plain in a tooltip, which takes what looks like markup for markup unless told otherwise."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""


def hint(widget: QWidget, text: str) -> None:
    """Say something in a tooltip; a screen reader, which would read its markup aloud, gets it plain."""
    widget.setToolTip(as_tooltip(text))
    widget.setAccessibleDescription(text)


class PlainLabel(QLabel):
    """A label that shows its text as it stands, wrapped."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.TEXT, parent: QWidget | None = None, *, wraps: bool = True
    ) -> None:
        """``wraps`` False keeps it on one line."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("tone", tone.tone)
        self.setFont(Theme.font(self.font(), tone.scale, bold=tone.bold))
        self.setText(text)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._lean()

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the side at which the language begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room(self.text())

    def setText(self, text: str) -> None:
        """Show the text, with all of its accents."""
        super().setText(text)
        self._make_room(text)

    def say(self, text: str) -> None:
        """Show the text, or nothing at all when there is none."""
        self.setText(text)
        self.setVisible(bool(text))

    def _make_room(self, text: str) -> None:
        """Fonts draw the accents of capitals above their own ascent, where a label would cut them off."""
        room = 0
        if any(one.isupper() for one in text if not one.isascii()):
            metrics = QFontMetrics(self.font())
            room = max(0, -metrics.tightBoundingRect(text).top() - metrics.ascent())
        margins = self.contentsMargins()
        if margins.top() != room:
            self.setContentsMargins(margins.left(), room, margins.right(), margins.bottom())

    def _lean(self) -> None:
        """Qt would set a line by the direction of its own letters: foreign names would stand outside."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment((self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask) | leading(self))


class ElidedLabel(PlainLabel):
    """One line that is cut at the end where there is no room; the whole text is in the tooltip then."""

    def __init__(self, text: str = "", tone: Tone = Tone.TEXT, parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent, wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as a few letters."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._hint(shown)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _hint(self, shown: str) -> None:
        text = self.text() if shown != self.text() else ""
        if as_tooltip(text) != self.toolTip():
            hint(self, text)
