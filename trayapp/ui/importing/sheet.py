"""The preview of an import: who would come into the client book, who not and why, before anything changes."""

from __future__ import annotations

import enum

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trayapp import resources
from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks.spoken import whole
from trayapp.domain.contacts.contact import Contacts
from trayapp.settings.client_book.imports import SUGGESTED, Fate, Line, Plan, planned
from trayapp.settings.model import Settings
from trayapp.tongue import mark, tr
from trayapp.ui.importing.model import ImportModel
from trayapp.ui.importing.tick_preview import TickPreview
from trayapp.ui.parts.buttons import PrimaryButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import ElidedLabel, PlainLabel, Tone
from trayapp.ui.parts.place import place_of, put_back, put_back_parts
from trayapp.ui.parts.window import grown, is_return, press_focused
from trayapp.ui.settings.worded import worded
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, LARGE, MEDIUM, SMALL, TINY

_SIZE = QSize(900, 640)


class Tab(enum.Enum):
    """What the tables show."""

    NEW = mark("To add")
    KNOWN = mark("Known already")
    OUT = mark("Left out")
    PROBLEMS = mark("Cannot be used")


_TABS = tuple(Tab)
_KNOWN = frozenset({Fate.KNOWN, Fate.COVERED})


class ImportSheet(QDialog):
    """Says ``agreed`` with the lines that were ticked; nothing happens before."""

    agreed = Signal(object)
    """The tuple of ``Line`` to put into the book."""
    placed = Signal(object)
    """Size, place and widths as bytes, when it goes: for the constructor next time."""

    def __init__(
        self,
        look: Look,
        name: str,
        contacts: Contacts,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        lines: bool = True,
        geometry: bytes = b"",
    ) -> None:
        """``name`` is what the file is called; ``lines`` is False for an address book, which has none.

        ``geometry`` is what ``placed`` said last, or empty.
        """
        super().__init__(parent)
        self._look = look
        self._contacts = contacts
        self._settings = settings
        self._free_mail = resources.free_mail()
        self._plan = Plan((), ())
        self.setWindowTitle(tr("Owed: import {file}", file=name))
        self._title = ElidedLabel(tr("Import {file}", file=name), Tone.TITLE)
        self._note = PlainLabel("", Tone.QUIET)
        self.group = Choice(look, tr("Where new clients go"))
        self.group.addItem(tr("the group that is named there, else Clients"), "")
        for group in settings.all_groups:
            self.group.addItem(group_said(group), group)
        self.people = ImportModel(self)
        self.preview = TickPreview(
            look, self.people, [tr(tab.value) for tab in Tab], _place, _searched, margin=HUGE
        )
        self.add = PrimaryButton(tr("Add"))
        self.cancel = QPushButton(tr("Cancel"))
        self.preview.problem_table.setColumnHidden(0, not lines)
        self._lay_out()
        self._connect()
        self._plan_anew()
        self.preview.open_first()
        self.resize(grown(_SIZE, self.fontMetrics().height(), self.screen().availableSize()))
        put_back(self, geometry)
        put_back_parts(self, geometry)

    def done(self, result: int) -> None:
        """Say where it was, and go."""
        self.placed.emit(place_of(self))
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, and no other: nothing is imported by accident."""
        if not is_return(event):
            super().keyPressEvent(event)
        elif not press_focused(self):
            self.preview.end_search()

    def _lay_out(self) -> None:
        self.cancel.setAutoDefault(False)
        goes = QWidget()
        goes.setProperty("clear", True)
        flow = FlowLayout(goes)
        for widget in worded(tr("New clients go to {group}"), group=self.group):
            flow.addWidget(widget)
        head = QVBoxLayout()
        head.setContentsMargins(HUGE, LARGE, HUGE, SMALL)
        head.setSpacing(TINY)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addSpacing(SMALL)
        head.addWidget(goes)
        bar = QFrame()
        bar.setProperty("bar", True)
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        foot.setSpacing(LARGE)
        for link in (self.preview.every, self.preview.none, self.preview.copy):
            foot.addWidget(link)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.group.activated.connect(self._plan_anew)
        self.preview.counted.connect(self._count)
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._agree)

    @Slot()
    def _plan_anew(self) -> None:
        self._plan = planned(
            self._contacts, self._settings, str(self.group.currentData() or ""), self._free_mail
        )
        self.preview.take(self._plan.lines, self._plan.problems)

    @Slot()
    def _count(self) -> None:
        count = len(self.people.chosen())
        said = tr("Add {count} client|Add {count} clients", "", count, count=whole(count))
        self.add.setText(said if count else tr("Add"))
        self.add.setEnabled(count > 0)
        entries = len(self._contacts.rows)
        self._note.setText(
            tr(
                "{read_as}. {count} entry read; nothing is changed yet.|"
                "{read_as}. {count} entries read; nothing is changed yet.",
                "",
                entries,
                count=whole(entries),
                read_as=self._plan.read_as,
            )
        )

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self.people.chosen())
        self.accept()


def _place(line: Line) -> int:
    if line.fate in SUGGESTED:
        return _TABS.index(Tab.NEW)
    return _TABS.index(Tab.KNOWN if line.fate in _KNOWN else Tab.OUT)


def _searched(line: Line) -> str:
    entry = line.entry
    return f"{' '.join(entry.addresses)} {entry.name} {entry.company} {line.sentence}".casefold()
