"""Says for ten seconds what was just done and offers to take it back: instead of a question before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton, KeyButton
from trayapp.ui.parts.labels import ElidedLabel
from trayapp.ui.parts.spoken import announce
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, SMALL
from trayapp.ui.wishes import Undo

SHOWN_FOR = 10_000
"""In milliseconds."""


class UndoBar(QFrame):
    """Hidden until something was done."""

    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.setAccessibleName(tr("What was just done"))
        self._said = ElidedLabel()
        self.undo = KeyButton(look, "undo", tr("Undo"), "Ctrl+Z")
        close = IconButton(look, "close", name=tr("Leave it as it is"))
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        self._leave_it = close
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_FOR)
        self.timer.timeout.connect(self._go)
        self.undo.clicked.connect(self.take_back)
        close.clicked.connect(self.hide)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Show what was done, for ten seconds from now."""
        self._say(sentence, undoable=True)

    def complain(self, sentence: str) -> None:
        """Show what did not work: there is nothing to take back."""
        self._say(sentence, undoable=False)

    def _say(self, sentence: str, *, undoable: bool) -> None:
        self._said.setText(sentence)
        self.undo.setVisible(undoable)
        self.show()
        announce(self, sentence)
        self.timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever points at it is still thinking."""
        super().enterEvent(event)
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """The ten seconds begin anew."""
        super().leaveEvent(event)
        if self.isVisible():
            self.timer.start()

    @Slot()
    def _go(self) -> None:
        """Stay while the keyboard is here."""
        if self.undo.hasFocus() or self._leave_it.hasFocus():
            self.timer.start()
        else:
            self.hide()

    @Slot()
    def take_back(self) -> None:
        """Ask for it to be undone."""
        self.timer.stop()
        self.hide()
        self.wished.emit(Undo())
