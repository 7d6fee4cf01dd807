"""Offers to apply a changed standard to what is open too, and says before what that would change."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.owing.recompute import Shift, said
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import LinkButton, links
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.settings.page import emptied
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY

NAMED = 6
"""So many of the items are named."""


class RecomputeBar(QFrame):
    """Hidden until a change would move what is open."""

    wanted = Signal()
    """Apply the change to what is open too."""
    left = Signal()
    """Leave what is open as it is."""
    taken_back = Signal()
    """What is open is to be as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(tr("What is open already"))
        self._title = PlainLabel("", Tone.STRONG)
        self._says = PlainLabel("", Tone.TEXT)
        self.apply = QPushButton(tr("Apply to what is open too"))
        self.leave = LinkButton(tr("Leave it"))
        self.back = LinkButton(tr("Take it back"))
        self.more = LinkButton(tr("Show what would change"))
        self.buttons = (self.apply, self.leave, self.back, self.more)
        """In order, for the keyboard."""
        self._rows = QVBoxLayout()
        self._items = QWidget()
        self._shifts: tuple[Shift, ...] = ()
        self._lay_out()
        self.apply.clicked.connect(self._apply)
        self.leave.clicked.connect(self._leave)
        self.back.clicked.connect(self._take_back)
        self.more.clicked.connect(self._unfold)
        self.hide()

    def show_shifts(self, shifts: tuple[Shift, ...], now: datetime, zone: str) -> None:
        """Say what applying the change would do; nothing where that is nothing."""
        self._shifts = shifts
        self._now = now
        if not shifts:
            self.hide()
            return
        one = len(shifts) == 1
        self._title.setText(
            tr("The change holds from now on. What is open keeps the window that it began with.")
        )
        would = _lower(said(shifts, now))
        self._says.setText(
            tr("Applied to it: {would}", would=would)
            if one
            else tr("Applied to all of it: {would}", would=would)
        )
        self._fill(now, zone)
        self._offer(applied=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(TINY)
        self._items.setProperty("clear", True)
        self._items.setLayout(self._rows)
        self.apply.setAutoDefault(False)
        buttons = links(*self.buttons)
        for widget in (self._title, self._says, self._items, buttons):
            column.addWidget(widget)

    def _fill(self, now: datetime, zone: str) -> None:
        emptied(self._rows)
        for one in self._shifts[:NAMED]:
            self._rows.addWidget(_row(one, now, zone))
        if len(self._shifts) > NAMED:
            self._rows.addWidget(
                PlainLabel(tr("and {number} more", number=len(self._shifts) - NAMED), Tone.SMALL)
            )
        self._items.hide()

    def _offer(self, *, applied: bool) -> None:
        self.apply.setVisible(not applied)
        self.leave.setVisible(not applied)
        self.more.setVisible(not applied)
        self.back.setVisible(applied)
        self.show()

    @Slot()
    def _apply(self) -> None:
        self._title.setText(tr("Applied to what is open."))
        self._says.setText(said(self._shifts, self._now, done=True))
        self._items.hide()
        self._offer(applied=True)
        self.wanted.emit()

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    @Slot()
    def _take_back(self) -> None:
        self.hide()
        self.taken_back.emit()

    @Slot()
    def _unfold(self) -> None:
        self._items.show()
        self.more.hide()


def _row(shift: Shift, now: datetime, zone: str) -> QWidget:
    """Whom, what, and both times."""
    line = QWidget()
    line.setProperty("clear", True)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEDIUM)
    item = shift.after
    named = f"{words.safe_line(item.client.name, 40)}: {words.safe_line(item.subject, 120)}"
    row.addWidget(ElidedLabel(named), 1)
    before, after = (words.when(one.due, now, zone) for one in shift)
    row.addWidget(PlainLabel(f"{before} → {after}", Tone.QUIET, wraps=False))
    return line


def _lower(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"
