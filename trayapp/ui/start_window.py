"""Says why Owed cannot begin, and what helps: a start from a menu or at login has no terminal for that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.tongue import tr
from trayapp.ui.parts.buttons import PrimaryButton
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.window import Window
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, SMALL, TINY

_SIZE = QSize(520, 220)


class StartWindow(Window):
    """Stays until what is wrong is mended, which Owed finds by itself, or until the user gives up."""

    again_wanted = Signal()
    """Try now."""
    good_copy_wanted = Signal()
    """Take the last good copy of the settings; the file with the mistake is kept beside it."""
    quit_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Empty until :meth:`say`."""
        super().__init__(look, tr("Owed cannot start"), _SIZE)
        self._title = PlainLabel("", Tone.TITLE)
        self._remedy = PlainLabel()
        self._detail = PlainLabel("", Tone.SMALL)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = PrimaryButton(tr("Try again"))
        self.good_copy = QPushButton(tr("Take the last good copy"))
        self.quit = QPushButton(tr("Quit"))
        self.again.clicked.connect(self.again_wanted)
        self.good_copy.clicked.connect(self.good_copy_wanted)
        self.quit.clicked.connect(self.quit_wanted)
        self._lay_out()

    def say(self, title: str, remedy: str, detail: str, *, good_copy: bool) -> None:
        """Show what is wrong; ``good_copy`` says that there is one to take."""
        for label, words in ((self._title, title), (self._remedy, remedy), (self._detail, detail)):
            label.setText(words)
            label.setVisible(bool(words))
        self.good_copy.setVisible(good_copy)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words, which have their size by now."""
        column = self.layout()
        if column is not None:
            room = self.screen().availableSize().height()
            self.resize(self.width(), min(column.totalHeightForWidth(self.width()), room))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the window; Owed goes on trying."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(LARGE)
        said = QVBoxLayout()
        said.setSpacing(TINY)
        for label in (self._title, self._remedy, self._detail):
            said.addWidget(label)
        column.addLayout(said)
        meaning = tr(
            "Until then nobody watches your mailboxes, and the badge says so. Owed looks again by itself and "
            "begins as soon as it can."
        )
        column.addWidget(PlainLabel(meaning, Tone.QUIET))
        line = QWidget()
        line.setProperty("clear", True)
        flow = FlowLayout(line, gap=SMALL)
        for button in (self.again, self.good_copy, self.quit):
            flow.addWidget(button)
        column.addWidget(line)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # wrapped lines ask for too much
