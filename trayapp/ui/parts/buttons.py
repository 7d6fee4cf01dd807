"""Buttons with an icon of the family that follows the theme, and buttons that show their key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import hint, icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, SECONDARY, SMALL, TINY, Theme, mixed


class IconButton(QPushButton):
    """A flat button with an icon; without a text its name is in the tooltip and for screen readers."""

    def __init__(
        self,
        look: Look,
        icon: str,
        text: str = "",
        *,
        name: str = "",
        quiet: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is what the button does where it shows no text."""
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self.setProperty("quiet", quiet)
        self.setAutoDefault(False)
        self._size = icon_size(self.font())
        self._room = self._size // 4 if text else 0
        self.setIconSize(QSize(self._size + self._room, self._size))
        if name:
            hint(self, name)
            self.setAccessibleName(name)
        if not text:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dressed = False
        look.changed.connect(self._tint_again)

    def wear(self, icon: str) -> None:
        """Take another icon."""
        self._icon = icon
        self._tint_again()

    def sizeHint(self) -> QSize:
        """A button that is asked how large it is will be seen: until then it needs no picture."""
        self._dress()
        return super().sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """As above."""
        self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        if not self._dressed:
            self._dressed = True
            self._tint()

    @Slot()
    def _tint_again(self) -> None:
        if self._dressed:
            self._tint()

    def _tint(self) -> None:
        primary = bool(self.property("primary"))
        theme = self._look.theme
        ink = Theme.on(theme.accent) if primary else theme.text
        room = -self._room if self.isRightToLeft() else self._room
        self.setIcon(self._look.icon(self._icon, ink, self._size, room))


class PrimaryButton(QPushButton):
    """The one button of a page that goes on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("primary", True)
        self.setAutoDefault(False)


def stress(button: QPushButton, *, stressed: bool) -> None:
    """Make a button the one that goes on, or one beside it."""
    if bool(button.property("primary")) != stressed:
        button.setProperty("primary", stressed)
        button.style().unpolish(button)
        button.style().polish(button)


_LINK_LEAST = 6
"""Letters that are left of a link at least."""
_LINK_EDGE = 2


class LinkButton(QPushButton):
    """A button that looks like a link: a correction in passing. Where it has no room its end is elided."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._whole = text
        self.setProperty("link", True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Say something else."""
        if self.accessibleName() == self._whole:
            self.setAccessibleName("")
        self._whole = text
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all of its words, however few are shown."""
        hidden = self._wide(self._whole) - self._wide(self.text().replace("&&", "&"))
        return super().sizeHint() + QSize(max(0, hidden), 0)

    def minimumSizeHint(self) -> QSize:
        """It gets narrow before what holds it gets cut."""
        return QSize(min(self._wide("m" * _LINK_LEAST), self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as fits; the tooltip and a screen reader say the rest."""
        super().resizeEvent(event)
        shown = self._whole
        if self.width() < self.sizeHint().width():
            room = self.width() - 2 * _LINK_EDGE
            shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown.replace("&", "&&") != self.text():
            super().setText(shown.replace("&", "&&"))
            if not self.accessibleName():
                self.setAccessibleName(self._whole)
            hint(self, self._whole if shown != self._whole else "")

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


def links(*widgets: QWidget) -> QWidget:
    """A line of links that breaks like a paragraph."""
    line = QWidget()
    line.setProperty("clear", True)
    flow = FlowLayout(line, gap=LARGE, line_gap=TINY)
    for widget in widgets:
        flow.addWidget(widget)
    return line


class KeyButton(IconButton):
    """A button that shows its key beside its text, as a key cap."""

    def __init__(self, look: Look, icon: str, text: str, key: str, parent: QWidget | None = None) -> None:
        """``key`` is what stands on the key cap."""
        super().__init__(look, icon, text, parent=parent)
        self._key = key
        self._words = text
        self.setProperty("key", True)
        self._cap = Theme.font(self.font(), SECONDARY)
        self.setToolTip(f"{text} ({key})")
        self.setAccessibleName(text)

    def say_all(self, says: bool) -> None:
        """Show icon, text and key, or where there is little room icon and key only."""
        text = self._words if says else ""
        if self.text() != text:
            self.setText(text)
            self.updateGeometry()

    @property
    def entry(self) -> str:
        """What a menu says that offers the same: the words, and the key at the end."""
        return f"{self._words}\t{self._key}"

    def full_width(self) -> int:
        """How wide it is when it says everything."""
        width = self.sizeHint().width()
        if not self.text():
            width += self.fontMetrics().horizontalAdvance(self._words) + TINY
        return width

    def sizeHint(self) -> QSize:
        """Make room for the key cap."""
        return super().sizeHint() + QSize(self._cap_width() + SMALL + self._size // 4 - TINY, 0)

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then the cap at its end."""
        super().paintEvent(event)
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self._cap)
        width, height = self._cap_width(), metrics.height() + 2
        spot = QRect(self.width() - width - SMALL, (self.height() - height) // 2, width, height)
        spot = Mirror.of(self).rect(spot)
        strong = theme.ground.high_contrast
        painter.setPen(theme.text if strong else mixed(theme.text, theme.raised, 0.28))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(spot, 3, 3)
        painter.setFont(self._cap)
        painter.setPen(theme.secondary if self.isEnabled() else mixed(theme.text, theme.raised, 0.4))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _cap_width(self) -> int:
        metrics = QFontMetrics(self._cap)
        return max(metrics.horizontalAdvance(self._key) + 2 * TINY, metrics.height() + 2)
