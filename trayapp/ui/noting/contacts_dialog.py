"""Whom I met, many at once: a list is pasted or a file opened, and seen through before anything is noted."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.spoken import whole
from trayapp.domain.contacts.contact import Contacts, Problem
from trayapp.domain.contacts.meeting import Met
from trayapp.domain.messages.message import Address
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.importing.tick_preview import TickPreview
from trayapp.ui.noting.contact_file import choose_contacts, shown_name
from trayapp.ui.noting.contacts_model import ContactsModel, Offered, searched
from trayapp.ui.noting.wishes import NoteContacts, ReadContacts
from trayapp.ui.parts.ask_dialog import AskDialog, Unanswered, WhenField
from trayapp.ui.parts.buttons import IconButton, LinkButton, links
from trayapp.ui.parts.labels import ElidedLabel, Tone
from trayapp.ui.parts.window import grown, is_return, press_focused
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL
from trayapp.ui.wishes import Wish

_SIZE = QSize(820, 680)
_PAUSE = 200
"""Milliseconds without a key after which what was typed is read."""
_ANY = 16_777_215
"""What Qt takes for "no limit" of a height."""
_LINES = 4
"""Of the field, at least."""
_EXAMPLE = (
    "Anna Acker <anna@acker.example>\n"
    "Bo Berg, +49 30 0000 123\n"
    "carla@cole.example; Dora Dahl <dora@dahl.example>"
)

Due = Callable[[Address, datetime], datetime | None]


class Tab(enum.Enum):
    """What the preview shows."""

    NEW = mark("To follow up")
    OUT = mark("Not taken")
    PROBLEMS = mark("Cannot be read")


class ContactsDialog(AskDialog):
    """Says ``ReadContacts`` whenever the list is another one, and at last ``NoteContacts``."""

    def __init__(
        self,
        look: Look,
        now: datetime,
        calendar: WorkingCalendar,
        *,
        source: str = "",
        met: datetime | None = None,
        due: Due | None = None,
        native_dialogs: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``source`` and ``met`` (UTC) are what was said already in the window for one contact.

        ``due`` says until when somebody is to be written to who was met then (both UTC).
        """
        note = tr("Paste a list, or open a file. They are on your list until you have written to them.")
        super().__init__(look, tr("Note several contacts"), tr("Follow up"), note=note, parent=parent)
        self._native = native_dialogs
        self._due = due
        self._now = now
        self._calendar = calendar
        self._path, self._name = "", ""
        """Of the file that is read instead of what was pasted."""
        self._good = ("", "")
        """Path and name of the file that was read last."""
        self._asked: ReadContacts | None = None
        """What is being read, or was last."""
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.text = _Paste(placeholderText=_EXAMPLE)
        self.open_file = IconButton(look, "folder", tr("Open a file…"), quiet=False)
        self.paste = LinkButton(tr("Paste a list instead"))
        self.read_as = ElidedLabel("", Tone.SMALL)
        self.source = QLineEdit(source, placeholderText=tr("Trade show, introduced by …"))
        self.when = WhenField(look, tr("When you met"), met or now, (), now, calendar)
        self.people = ContactsModel(self._happens, self)
        self.preview = TickPreview(look, self.people, [tr(tab.value) for tab in Tab], _place, searched)
        self._list = _List(self.text, links(self.open_file, self.paste), self.read_as)
        self._lay_out_more()
        self._pause.timeout.connect(self.read_now)
        self.text.textChanged.connect(self._wait)
        self.open_file.clicked.connect(self._choose)
        self.paste.clicked.connect(self._forget_file)
        self.when.moment.dateTimeChanged.connect(self.people.say_anew)
        self.preview.counted.connect(self._count)
        self._show_file()
        self._show((), ())

    def wish(self) -> Wish:
        """Return those who are ticked."""
        rows = tuple(line.row for line in self.people.chosen())
        if not rows or self._busy or self._pause.isActive():
            raise Unanswered(tr("Say whom you met: paste a list, or open a file."), self.text)
        return NoteContacts(rows, self.when.past(), " ".join(self.source.text().split()))

    def show_contacts(self, asked: ReadContacts, contacts: Contacts, found: tuple[Met, ...]) -> None:
        """Show what a list holds; ``found`` says of each of its rows what becomes of it."""
        if asked is not self._asked:
            return
        self._busy = False
        if asked.data != self._pasted():
            self.read_now()
            return
        self._good = (asked.path, asked.name)
        lines = tuple(Offered(row, one) for row, one in zip(contacts.rows, found, strict=True))
        self._show(lines, contacts.problems)
        self._say_read(len(lines), contacts.read_as)

    def show_unread(self, asked: ReadContacts, sentence: str) -> None:
        """Say why a file cannot be read; what was read before it comes back."""
        if asked is not self._asked:
            return
        self._turn_to(*(self._good if self._good[0] != asked.path else ("", "")))
        self._trouble.say(sentence)

    @Slot(str)
    def show_file(self, path: str) -> None:
        """Have a file read instead of what was pasted."""
        self._turn_to(path, shown_name(path))

    def _turn_to(self, path: str, name: str) -> None:
        """Have this file read, or what was pasted where there is none; nothing else is waited for."""
        self._path, self._name = path, name
        self._busy = False
        self._trouble.say("")
        self._show_file()
        self.read_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, and no other: nobody is noted by accident."""
        if not is_return(event):
            super().keyPressEvent(event)
        elif not press_focused(self):
            self.preview.end_search()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped, or take the text."""
        path = next((one.toLocalFile() for one in event.mimeData().urls() if one.isLocalFile()), "")
        if path:
            self.show_file(path)
        elif event.mimeData().hasText() and not self._name:
            self.text.insertPlainText(event.mimeData().text())

    def _lay_out_more(self) -> None:
        self.ok.setDefault(False)
        self.setAcceptDrops(True)
        self.text.setAcceptDrops(False)  # or it would take a file for its path
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Whom you met"))
        self.ask(tr("Whom you met"), self._list)
        self.ask(tr("Where", "on what occasion"), self.source)
        self.ask(tr("When", "at what time"), self.when)
        self.preview.hide()
        self.show_below(self.preview)
        self.beside_buttons(links(self.preview.every, self.preview.none, self.preview.copy))
        order = (
            self.text,
            self.open_file,
            self.paste,
            self.source,
            self.when.last,
            self.preview.tabs,
            self.preview.search,
            self.preview.table,
            self.preview.problem_table,
            self.preview.every,
            self.preview.none,
            self.preview.copy,
            self.ok,
            self.cancel,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.resize(grown(_SIZE, self.fontMetrics().height(), self.screen().availableSize()))

    @Slot()
    def _choose(self) -> None:
        choose_contacts(self, tr("Open a list of contacts"), self.show_file, native=self._native)

    @Slot()
    def _forget_file(self) -> None:
        self._turn_to("", "")
        self.text.setFocus()

    def _show_file(self) -> None:
        """Show the field for a paste, or which file is read instead."""
        self.text.setHidden(bool(self._name))
        self._list.setFocusProxy(self.open_file if self._name else self.text)  # Tab would end at a hidden one
        self.paste.setVisible(bool(self._name))
        self.open_file.setText(tr("Open another file…") if self._name else tr("Open a file…"))
        self.read_as.say(tr("Reading {file}…", file=self._name) if self._name else "")

    def _pasted(self) -> bytes:
        """What was pasted, as it is now; nothing where a file is read."""
        return b"" if self._path else self.text.toPlainText().encode("utf-8", "replace")

    @Slot()
    def read_now(self) -> None:
        """Have the list read; one reading at a time, and the next begins when that is back."""
        self._pause.stop()
        if self._busy:
            return
        data = self._pasted()
        self._asked = ReadContacts(data, self._name, self._path)
        if not data.strip() and not self._path:
            self._show((), ())
            self.read_as.say("")
            return
        self._busy = True
        self._count()
        self.wished.emit(self._asked)

    def _show(self, lines: tuple[Offered, ...], problems: tuple[Problem, ...]) -> None:
        first = self.preview.isHidden()
        self.preview.setVisible(bool(lines or problems))
        self.preview.take(lines, problems)
        if first:
            self.preview.open_first()
        self.text.hold(narrow=not self.preview.isHidden())
        self.give_room(fields=self.preview.isHidden())

    def _say_read(self, count: int, read_as: str) -> None:
        if self._name and read_as:
            said = tr(
                "{count} person read from {file} ({read_as}); nothing is noted yet.|"
                "{count} people read from {file} ({read_as}); nothing is noted yet.",
                "",
                count,
                count=whole(count),
                file=self._name,
                read_as=read_as,
            )
        else:
            said = tr(
                "{count} person read; nothing is noted yet.|{count} people read; nothing is noted yet.",
                "",
                count,
                count=whole(count),
            )
        self.read_as.say(said)

    def _happens(self, line: Offered) -> str:
        """Say until when they are to be written to; without an address the end is the user's own to say."""
        who = line.met.contact.who
        until = self._due(who, self.when.value()) if self._due is not None else None
        if until is None:
            return tr("New", "somebody who was not known") if who.email else tr("New; ended by hand")
        due = words.time_left(until - self._now, until, self._now, self._calendar.zone_at(self._now))
        return tr("New, {due}", due=due) if who.email else tr("New, {due}; ended by hand", due=due)

    @Slot()
    def _wait(self) -> None:
        """Read what was typed once the keys rest; until then there is nothing to agree to."""
        self._pause.start()
        self._count()

    @Slot()
    def _count(self) -> None:
        count = len(self.people.chosen())
        said = tr("Follow up {count} person|Follow up {count} people", "", count, count=whole(count))
        self.ok.setText(said if count else tr("Follow up"))
        self.ok.setEnabled(count > 0 and not self._busy and not self._pause.isActive())


class _Paste(QPlainTextEdit):
    """As large as there is room, until the preview needs it."""

    def hold(self, *, narrow: bool) -> None:
        """Be a few lines high, or as many as there is room for."""
        lines = self.fontMetrics().lineSpacing() * _LINES + 2 * SMALL
        self.setMinimumHeight(lines)
        self.setMaximumHeight(lines if narrow else _ANY)


class _List(QWidget):
    """The field for a paste, and below it the way to a file."""

    def __init__(self, text: QPlainTextEdit, *below: QWidget) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.setFocusProxy(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(text, 1)
        for widget in below:
            column.addWidget(widget)

    def sizeHint(self) -> QSize:
        """One line, beside which its name stands; the rest is a matter of the room there is."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + 2 * SMALL)


def _place(line: Offered) -> int:
    return 1 if line.met.known else 0
