"""What our small dialogs have in common: named fields, a sentence of trouble, one button that goes on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import LinkButton, PrimaryButton, links
from trayapp.ui.parts.clock_fields import MomentField
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.spoken import announce
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import Wish

_WIDTH = 54
"""Letters that the fields hold at least."""
_FIELDS = 1
"""Where the fields stand in the column."""


class Unanswered(Exception):
    """Something is missing or cannot be; the sentence says what."""

    def __init__(self, sentence: str, field: QWidget) -> None:
        """``field`` is where it can be mended."""
        super().__init__(sentence)
        self.field = field


class AskDialog(QDialog):
    """Says ``wished`` once and closes. What it wishes for, :meth:`wish` of the dialog in question says."""

    wished = Signal(object)

    def __init__(
        self, look: Look, title: str, does: str, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        """``does`` is what the button says; without a parent it is a window of its own."""
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(title)
        self.setWindowIcon(look.application_icon())
        self.setStyleSheet(look.sheet)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(LARGE)
        self._fields.setVerticalSpacing(SMALL)
        self._fields.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._buttons = QHBoxLayout()
        self.ok, self.cancel = PrimaryButton(does), QPushButton(tr("Cancel"))
        self.ok.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.ok.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(title, note)
        look.changed.connect(self._restyle)

    def ask(self, name: str, field: QWidget, below: QWidget | None = None) -> None:
        """Add a field with its name; ``below`` helps to fill it."""
        row = self._fields.rowCount()
        label = PlainLabel(name, Tone.QUIET, wraps=False)
        if not field.accessibleName():
            field.setAccessibleName(name)
        field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)
        self._fields.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._fields.addWidget(field, row, 1)
        line = field.moment if isinstance(field, WhenField) else field
        line.ensurePolished()  # its height is that of the style sheet, which it has from now on
        label.setMinimumHeight(line.sizeHint().height())
        if row == 1:  # an empty grid has one row
            field.setFocus()
        if below is not None:
            self._fields.addWidget(below, row + 1, 1)
        last = below if isinstance(below, WhenField) else field
        self._buttons_after(last.last if isinstance(last, WhenField) else last)

    def beside_buttons(self, widget: QWidget) -> None:
        """Put something on the left of the line of the buttons."""
        self._buttons.insertWidget(0, widget)

    def show_below(self, widget: QWidget) -> None:
        """Put something large between the fields and the buttons."""
        self._column.insertWidget(_FIELDS + 2, widget, 1)

    def give_room(self, *, fields: bool) -> None:
        """Let the fields grow with the dialog, or what is below them."""
        self._column.setStretch(_FIELDS, int(fields))
        self._column.setStretch(self._column.count() - 2, 0)

    def bring_up(self) -> None:
        """Show it in front of the others; a dialog of a window holds that window until it is closed."""
        if self.parent() is not None:
            self.open()
        else:
            self.show()
        self.raise_()
        self.activateWindow()

    def wish(self) -> Wish:
        """Return what the fields amount to. Raises :class:`Unanswered`."""
        raise NotImplementedError

    def _buttons_after(self, last: QWidget) -> None:
        """The keyboard goes through the fields first, then to the button that goes on."""
        QWidget.setTabOrder(last, self.ok)
        QWidget.setTabOrder(self.ok, self.cancel)

    def _lay_out(self, title: str, note: str) -> None:
        buttons = self._buttons
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.ok)
        column = self._column
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        head = QVBoxLayout()
        head.setSpacing(TINY)
        head.addWidget(PlainLabel(title, Tone.TITLE))
        if note:
            head.addWidget(PlainLabel(note, Tone.QUIET))
        column.addLayout(head)
        column.addLayout(self._fields)
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addLayout(buttons)

    @Slot()
    def _go_on(self) -> None:
        try:
            wish = self.wish()
        except Unanswered as missing:
            self._trouble.say(str(missing))
            announce(self, str(missing))
            missing.field.setFocus()
            return
        self.wished.emit(wish)
        self.accept()

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(self.look.sheet)


class WhenField(QWidget):
    """A moment, with a few that suggest themselves below it."""

    def __init__(
        self,
        look: Look,
        name: str,
        start: datetime,
        offered: tuple[datetime, ...],
        now: datetime,
        calendar: WorkingCalendar,
    ) -> None:
        """``start``, ``offered`` and ``now`` are UTC; the times shown are those of the calendar's zone."""
        super().__init__()
        self.setProperty("clear", True)
        self._calendar = calendar
        self._now = now
        self.moment = MomentField(look, name, calendar.local(start))
        self.setFocusProxy(self.moment)
        self.setAccessibleName(name)
        self.offers: list[LinkButton] = []
        for instant in offered:
            button = LinkButton(_capital(words.when(instant, now, calendar.zone_at(now))))
            button.setProperty("instant", instant)
            button.clicked.connect(self._take)
            self.offers.append(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.moment, 0, Qt.AlignmentFlag.AlignLeft)
        if self.offers:
            column.addWidget(links(*self.offers))

    @property
    def last(self) -> QWidget:
        """Where the keyboard comes last."""
        return self.offers[-1] if self.offers else self.moment

    def value(self) -> datetime:
        """What it shows, in UTC."""
        wall = self.moment.value()
        return self._calendar.at(wall.date(), wall.time())

    def show_instant(self, instant: datetime) -> None:
        """Show another instant (UTC)."""
        wall = self._calendar.local(instant)
        day, at = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
        self.moment.setDateTime(QDateTime(day, at))

    def to_come(self) -> datetime:
        """What it shows. Raises :class:`Unanswered` where that has passed."""
        if self.value() <= self._now:
            raise Unanswered(tr("That has passed already. Choose a time to come."), self.moment)
        return self.value()

    def past(self) -> datetime:
        """What it shows, at most now. Raises :class:`Unanswered` where that is still to come."""
        if self.value() > self._now:
            raise Unanswered(tr("That is still to come. Choose when it was."), self.moment)
        return self.value()

    @Slot()
    def _take(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.show_instant(sender.property("instant"))


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
