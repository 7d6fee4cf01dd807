"""What the pages of the settings share: a title, a sentence that says what the page is for, cards below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trayapp.settings.model import Settings
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import SettingsChanged, Wish

_WIDEST = 720
"""Pixels of a column at the usual size of type: longer lines are hard to read."""

_USUAL_LINE = 20
"""Height of a line, in pixels, up to which a column has its usual width."""

LARGE_TYPE = 24
"""Height of a line, in pixels, from which on parts stand below each other that stood in a row."""


class Page(QScrollArea):
    """Holds the settings as they were last shown; ``change`` says what they are to be."""

    wished = Signal(object)

    def __init__(self, look: Look, title: str, purpose: str, settings: Settings) -> None:
        super().__init__()
        self.look = look
        self.settings = settings
        self.title = title
        self.setProperty("page", True)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        inside = Inside()
        inside.setProperty("page", True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setProperty("clear", True)
        column.setMaximumWidth(_WIDEST * max(self.fontMetrics().height(), _USUAL_LINE) // _USUAL_LINE)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
        row = QHBoxLayout()  # which knows the height of a column that may not become as wide as the page
        row.addWidget(column, 1)
        row.addStretch()
        outer.addLayout(row)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LARGE)
        head = QVBoxLayout()
        head.setSpacing(TINY)
        head.addWidget(PlainLabel(title, Tone.TITLE))
        head.addWidget(PlainLabel(purpose, Tone.QUIET))
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        head.addWidget(self._trouble)
        self.column.addLayout(head)
        outer.addStretch(1)
        self.setWidget(inside)

    def show_settings(self, settings: Settings) -> None:
        """Draw these settings."""
        self.settings = settings

    def show_about(self, about: str) -> None:
        """Show one account, group or client; pages that have none ignore it."""

    def complain(self, sentence: str) -> None:
        """Say what did not work; "" takes it back."""
        self._trouble.say(sentence)

    def change(self, settings: Settings) -> bool:
        """Say that the settings are to be these; False when that was refused, and the old ones are shown."""
        before = self.settings
        if settings != before:
            self.settings = settings
            self.wished.emit(SettingsChanged(settings))
            return self.settings != before
        return True

    def say(self, wish: Wish) -> None:
        """Say any other wish."""
        self.wished.emit(wish)


def is_typed_in(edit: QLineEdit) -> bool:
    """Whether somebody is typing there, so that nothing may be written over it."""
    return edit.hasFocus() and edit.isModified()


class Inside(QWidget):
    """What scrolls: as high as its parts are at its width, without the room that wrapped text may need."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the layout, which knows it for each width."""
        return QSize(super().minimumSizeHint().width(), 0)


class Card(QFrame):
    """A white field that holds what belongs together."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self.body.setSpacing(MEDIUM)
        if title:
            head = QVBoxLayout()
            head.setSpacing(TINY)
            head.addWidget(PlainLabel(title, Tone.STRONG))
            if note:
                head.addWidget(PlainLabel(note, Tone.SMALL))
            self.body.addLayout(head)


class Field(QWidget):
    """A control with its name above it, and room for a sentence when something is wrong with it."""

    def __init__(self, name: str, control: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("clear", True)
        self.control = control
        self._name = label = PlainLabel(name, Tone.SMALL, wraps=False)
        label.setBuddy(control)
        self._note = PlainLabel(note, Tone.SMALL)
        self._note.setHidden(not note)
        control.setAccessibleName(name)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(label)
        column.addWidget(control)
        column.addWidget(self._note)
        column.addWidget(self._trouble)
        self._describe()

    def rename(self, name: str) -> None:
        """Call it otherwise."""
        self._name.setText(name)
        self.control.setAccessibleName(name)
        self._describe()

    def note(self, sentence: str) -> None:
        """Say something else below it; "" says nothing."""
        self._note.say(sentence)
        self._describe()

    def complain(self, sentence: str) -> None:
        """Say what is wrong; "" takes it back."""
        self._trouble.say(sentence)
        self._describe()
        wrong = bool(sentence)
        if self.control.property("wrong") != wrong:
            self.control.setProperty("wrong", wrong)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    @property
    def complaint(self) -> str:
        """What is said to be wrong, or ""."""
        return self._trouble.text()

    def _describe(self) -> None:
        """Let a screen reader say at the control what stands below it."""
        said = self._trouble.text() or self._note.text()
        if isinstance(self.control, QComboBox):  # on Linux its value is taken for its name
            said = f"{self._name.text()}. {said}" if said else self._name.text()
        if said != self.control.accessibleDescription():
            self.control.setAccessibleDescription(said)


def beside(title: str, sentence: str, control: QWidget) -> QBoxLayout:
    """Lay a control out beside what it is about; below it, where the type is large."""
    large = control.fontMetrics().height() > LARGE_TYPE
    row: QBoxLayout = QVBoxLayout() if large else QHBoxLayout()
    row.setSpacing(SMALL if large else MEDIUM)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(PlainLabel(title))
    texts.addWidget(PlainLabel(sentence, Tone.SMALL))
    row.addLayout(texts, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag(0))
    return row


def rule() -> QFrame:
    """A hairline between two parts of a card."""
    line = QFrame()
    line.setProperty("rule", True)
    return line


def emptied(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout that is built anew."""
    while (entry := layout.takeAt(0)) is not None:
        if (widget := entry.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
