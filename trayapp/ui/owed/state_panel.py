"""Draws a state of the list: a calm page where nothing else is to be shown, or a banner above the rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from trayapp.ui.owed.states import Notice
from trayapp.ui.parts.buttons import PrimaryButton
from trayapp.ui.parts.labels import PlainLabel, Tone, icon_size
from trayapp.ui.parts.spoken import spoken_as
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL
from trayapp.ui.wishes import Wish

_PICTURE = 72
"""Pixels beside type of the usual size."""
_SMALL_PICTURE = 24
_LETTERS = 58
"""Of a line at most."""


class StatePanel(QWidget):
    """A picture, a title, a sentence or two, and at most one button."""

    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ground", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        spoken_as(self, QAccessible.Role.Grouping)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice: Notice | None = None
        """The state that is drawn."""
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel("", Tone.TITLE)
        self._text = PlainLabel("")
        self._detail = PlainLabel("", Tone.QUIET)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(240)
        self.button = PrimaryButton("")
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
        column.setSpacing(SMALL)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(SMALL)
        for label in (self._title, self._text, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            width = self.fontMetrics().averageCharWidth() * _LETTERS
            label.setMinimumWidth(min(width, 320))
            label.setMaximumWidth(width)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 8)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(SMALL)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        look.changed.connect(self._paint)

    def show_notice(self, notice: Notice) -> None:
        """Draw this state."""
        self.notice = notice
        self._title.setText(notice.title)
        self._text.say(notice.text)
        self._detail.say(notice.detail)
        self.button.setText(notice.button)
        self.button.setVisible(bool(notice.button))
        _show_progress(self._bar, notice)
        self.setAccessibleName(f"{notice.title}. {notice.text}")
        self._paint()

    def at_hand(self) -> QWidget:
        """What takes the keyboard: the button, else the page itself."""
        return self.button if not self.button.isHidden() else self

    @Slot()
    def _paint(self) -> None:
        if self.notice is None:
            return
        theme = self._look.theme
        colour = theme.missed if self.notice.trouble else theme.secondary
        size = icon_size(self.font(), _PICTURE)
        icon = self._look.icon(self.notice.icon, colour, size)
        self._picture.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))

    @Slot()
    def _press(self) -> None:
        if self.notice is not None and self.notice.wish is not None:
            self.wished.emit(self.notice.wish)


class Banner(QFrame):
    """One state in two lines above the items."""

    wished = Signal(object)

    def __init__(self, look: Look, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = notice.icon
        self._trouble = notice.trouble
        self._wish: Wish | None = notice.wish
        self.setProperty("head", True)
        self.setAccessibleName(f"{notice.title}. {notice.text}")
        self._picture = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(notice.title, Tone.STRONG))
        words.addWidget(PlainLabel(notice.text, Tone.SMALL))
        bar = QProgressBar(textVisible=False)
        words.addWidget(bar)
        _show_progress(bar, notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.setSpacing(LARGE)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if notice.button:
            button = QPushButton(notice.button)
            button.clicked.connect(self._press)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._paint)
        self._paint()

    @Slot()
    def _paint(self) -> None:
        theme = self._look.theme
        colour = theme.missed if self._trouble else theme.secondary
        size = icon_size(self.font(), _SMALL_PICTURE)
        icon = self._look.icon(self._icon_name, colour, size)
        self._picture.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))

    @Slot()
    def _press(self) -> None:
        if self._wish is not None:
            self.wished.emit(self._wish)


def _show_progress(bar: QProgressBar, notice: Notice) -> None:
    """Show how far, only where both ends are known: a bar that merely moves says nothing."""
    bar.setVisible(notice.total > 0)
    if notice.total > 0:
        bar.setRange(0, notice.total)
        bar.setValue(min(notice.done, notice.total))
