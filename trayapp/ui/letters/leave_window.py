"""Before a leave: what falls due meanwhile, to be handed over, and an out-of-office text with real dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.letters.leave import AwayWords, LeaveShown, away_text, day_text, handover_text
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.clock_fields import DayField
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.tab_order import chain
from trayapp.ui.parts.window import Window
from trayapp.ui.settings.page import Field
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL
from trayapp.ui.wishes import ShowLeave, TakeLeave

_SIZE = QSize(820, 660)


def print_plain(text: str, title: str, parent: QWidget) -> None:
    """Ask for a printer and print a plain text."""
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only for those who print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def go_on() -> None:
        document = QTextDocument()
        document.setPlainText(text)
        document.print_(printer)

    dialog.accepted.connect(go_on)
    QDialog.open(dialog)  # its own would want a receiver


class LeaveWindow(Window):
    """Says ``ShowLeave`` for other days and ``TakeLeave``; copies and prints by itself."""

    def __init__(
        self,
        look: Look,
        words: Mapping[str, AwayWords],
        *,
        today: date,
        geometry: bytes = b"",
        print_text: Callable[[str, str, QWidget], None] = print_plain,
    ) -> None:
        """``words`` are the out-of-office texts by the code of their language."""
        super().__init__(look, tr("Owed: before you leave"), _SIZE, geometry)
        self._words = words
        self._print_text = print_text
        self._shown: LeaveShown | None = None
        self.first = DayField(look, tr("First day off"), today)
        self.last = DayField(look, tr("Last day off"), today)
        self.summary = PlainLabel("", Tone.QUIET)
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self._trouble.hide()
        self.tabs = QTabBar()
        self.handover = _text_field(tr("Hand-over"))
        self.language = Choice(look, tr("Language"))
        self.substitute = QLineEdit(placeholderText=tr("Name and how to reach them, or empty"))
        self.subject = QLineEdit()
        self.away = _text_field(tr("Out-of-office text"))
        self._pages = QStackedWidget()
        self.copy = IconButton(look, "copy", tr("Copy"), quiet=False)
        self.print = IconButton(look, "print", tr("Print"), quiet=False)
        self.book = IconButton(look, "calendar", tr("Put into my calendar"), quiet=False)
        self._done = PlainLabel("", Tone.QUIET)
        self._lay_out()
        for field in (self.first, self.last):
            field.dateChanged.connect(self._ask)
        self.tabs.currentChanged.connect(self._turn)
        self.language.activated.connect(self._write_away)
        self.substitute.textChanged.connect(self._write_away)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.book.clicked.connect(self._book)

    def show_leave(self, shown: LeaveShown) -> None:
        """Draw what this leave means."""
        self._shown = shown
        plan = shown.plan
        for field, day in ((self.first, plan.first), (self.last, plan.last)):
            with QSignalBlocker(field):
                field.setDate(day)  # type: ignore[arg-type]  # Qt takes Python's own days
        self._trouble.say("")
        self._done.setText("")
        self.summary.setText(_summary(shown))
        self.handover.setPlainText(handover_text(plan, shown.calendar, unseen=shown.unseen))
        self.book.setVisible(not shown.booked)
        self._write_away()

    def complain(self, sentence: str) -> None:
        """Say what did not work."""
        self._trouble.say(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for code, words in self._words.items():
            self.language.addItem(words.language, code)
        for name in (tr("Hand-over"), tr("Out-of-office text")):
            self.tabs.addTab(name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("What to write"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._pages.addWidget(_framed(self.handover))
        self._pages.addWidget(self._away_page())
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar())
        chain(self)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("head", True)
        days = QHBoxLayout()
        days.setSpacing(SMALL)
        for widget in worded(tr("Away from {first} to {last}"), first=self.first, last=self.last):
            days.addWidget(widget)
        days.addStretch(1)
        days.addWidget(self.book)
        column = QVBoxLayout(head)
        column.setContentsMargins(LARGE, LARGE, LARGE, 0)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(tr("Before you leave"), Tone.TITLE))
        column.addLayout(days)
        column.addWidget(self.summary)
        column.addWidget(self._trouble)
        column.addWidget(self.tabs)
        return head

    def _away_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("clear", True)
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(Field(tr("Language"), self.language), 1)
        top.addWidget(Field(tr("Who stands in for you"), self.substitute), 2)
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(top)
        column.addWidget(Field(tr("Subject"), self.subject))
        column.addWidget(self.away, 1)
        column.addWidget(
            PlainLabel(
                tr("Paste it where your mail program or provider keeps its automatic reply."), Tone.SMALL
            )
        )
        return page

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("bar", True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(self.copy)
        row.addWidget(self.print)
        row.addWidget(self._done, 1)
        return bar

    @Slot()
    def _ask(self) -> None:
        first, last = self.first.value(), self.last.value()
        if last < first:
            self._trouble.say(tr("The last day of a leave is not before its first day."))
        else:
            self.wished.emit(ShowLeave(first, last))

    @Slot(int)
    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._done.setText("")

    @Slot()
    def _write_away(self) -> None:
        if self._shown is None:
            return
        words = self._words[str(self.language.currentData())]
        subject, text = away_text(
            self._shown.plan,
            words,
            self._shown.calendar,
            answer_by=self._shown.answer_by,
            substitute=self.substitute.text(),
        )
        self.subject.setText(subject)
        self.away.setPlainText(text)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self._done.setText(tr("Copied. Paste it where you need it."))

    @Slot()
    def _print(self) -> None:
        self._print_text(self._text(), self.tabs.tabText(self.tabs.currentIndex()), self)

    @Slot()
    def _book(self) -> None:
        self.wished.emit(TakeLeave(self.first.value(), self.last.value()))

    def _text(self) -> str:
        """What is seen, as it may have been edited."""
        return (self.handover if self.tabs.currentIndex() == 0 else self.away).toPlainText()


def _text_field(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    return field


def _framed(field: QPlainTextEdit) -> QWidget:
    field.setFont(QGuiApplication.font())
    frame = QWidget()
    frame.setProperty("clear", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    column.addWidget(field)
    return frame


def _summary(shown: LeaveShown) -> str:
    plan = shown.plan
    parts: list[str] = [tr("Back {day}", day=day_text(shown.calendar.day_of(plan.back)))]
    if plan.missed:
        parts.append(tr("%n missed already|%n missed already", "", len(plan.missed)))
    if plan.before:
        parts.append(tr("%n to do before you leave|%n to do before you leave", "", len(plan.before)))
    if plan.during:
        count = len(plan.during)
        parts.append(tr("%n falls due while you are away|%n fall due while you are away", "", count))
    if plan.after:
        count = len(plan.after)
        parts.append(tr("%n due on the day you are back|%n due on the day you are back", "", count))
    if len(parts) == 1:
        parts.append(
            tr("nothing falls due as far as can be seen")
            if shown.unseen
            else tr("nothing falls due before that")
        )
    return " · ".join(parts)
