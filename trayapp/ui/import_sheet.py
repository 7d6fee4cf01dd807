"""The preview of an import: who would come into the client book, who not and why, before anything changes."""

from __future__ import annotations

import enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from trayapp import resources
from trayapp.domain.contact import Contacts
from trayapp.settings.client_import import SUGGESTED, Fate, Line, Plan, planned
from trayapp.settings.model import Settings
from trayapp.ui.buttons import LinkButton, PrimaryButton
from trayapp.ui.choice import Choice
from trayapp.ui.flow import FlowLayout
from trayapp.ui.import_model import ImportModel, ProblemModel
from trayapp.ui.labels import ElidedLabel, PlainLabel, Tone, icon_size
from trayapp.ui.look import Look
from trayapp.ui.sheet import edge
from trayapp.ui.theme import HUGE, LARGE, MEDIUM, SMALL, TINY, Theme
from trayapp.ui.window import grown

_SIZE = QSize(900, 640)


class Tab(enum.Enum):
    """What the tables show."""

    NEW = "To add"
    KNOWN = "Known already"
    OUT = "Left out"
    PROBLEMS = "Cannot be used"


_KNOWN = frozenset({Fate.KNOWN, Fate.COVERED})


class ImportSheet(QDialog):
    """Says ``agreed`` with the lines that were ticked; nothing happens before."""

    agreed = Signal(object)
    """The tuple of ``Line`` to put into the book."""

    def __init__(
        self, look: Look, name: str, contacts: Contacts, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """``name`` is what the file is called."""
        super().__init__(parent)
        self._look = look
        self._contacts = contacts
        self._settings = settings
        self._free_mail = resources.free_mail()
        self._plan = Plan((), ())
        self.setWindowTitle(f"Owed: import {name}")
        self._title = ElidedLabel(f"Import {name}", Tone.TITLE)
        self._note = PlainLabel("", Tone.QUIET)
        self.group = Choice(look, "Where new clients go")
        self.group.addItem("the group that the file names, else Clients", "")
        for group in settings.all_groups:
            self.group.addItem(group, group)
        self.tabs = QTabBar()
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.people = ImportModel(self)
        self.table = ImportTable(look, self.people)
        self.problems = ProblemModel(self)
        self.problem_table = _dressed(QTableView(), "What cannot be used")
        self.problem_table.setModel(self.problems)
        self.every = LinkButton("Tick all of these")
        self.none = LinkButton("Untick all of these")
        self.copy = LinkButton("Copy what cannot be used")
        self.add = PrimaryButton("Add")
        self.cancel = QPushButton("Cancel")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._plan_anew()
        self.tabs.setCurrentIndex(self._first_tab())
        self.resize(grown(_SIZE, self.fontMetrics().height(), self.screen().availableSize()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, and no other: nothing is imported by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = self.focusWidget()
            if isinstance(focus, QAbstractButton) and focus.isEnabled():
                focus.click()
            elif focus is self.search:
                self.table.setFocus()
        else:
            super().keyPressEvent(event)

    @property
    def tab(self) -> Tab:
        """Which tab is open."""
        return list(Tab)[max(0, self.tabs.currentIndex())]

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("What the file holds")
        for tab in Tab:
            self.tabs.addTab(tab.value)
        self.search.setAccessibleName("Search in the file")
        self.search.setMaximumWidth(220)
        header = self.problem_table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.cancel.setAutoDefault(False)
        goes = QWidget()
        goes.setProperty("clear", True)
        flow = FlowLayout(goes)
        flow.addWidget(PlainLabel("New clients go to", wraps=False))
        flow.addWidget(self.group)
        head = QVBoxLayout()
        head.setContentsMargins(HUGE, LARGE, HUGE, SMALL)
        head.setSpacing(TINY)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addSpacing(SMALL)
        head.addWidget(goes)
        row = QHBoxLayout()
        row.setContentsMargins(HUGE, 0, HUGE, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.search)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.problem_table)
        bar = QFrame()
        bar.setProperty("bar", True)
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)
        foot.setSpacing(LARGE)
        for link in (self.every, self.none, self.copy):
            foot.addWidget(link)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.group.activated.connect(self._plan_anew)
        self.tabs.currentChanged.connect(self._draw)
        self.search.textChanged.connect(self._draw)
        self.people.ticked.connect(self._count)
        self.every.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._untick_all)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._agree)

    @Slot()
    def _plan_anew(self) -> None:
        self._plan = planned(
            self._contacts, self._settings, str(self.group.currentData() or ""), self._free_mail
        )
        self.people.show_plan(self._plan.lines)
        self._draw()

    def _first_tab(self) -> int:
        """Open where there is something to see."""
        filled = (tab for tab in Tab if self._number(tab))
        return list(Tab).index(next(filled, Tab.NEW))

    def _number(self, tab: Tab) -> int:
        if tab is Tab.PROBLEMS:
            return len(self._plan.problems)
        return sum(_tab_of(line) is tab for line in self._plan.lines)

    @Slot()
    def _draw(self) -> None:
        for number, tab in enumerate(Tab):
            self.tabs.setTabText(number, f"{tab.value}  {self._number(tab):,}")
        wanted = self.search.text().casefold().split()
        tab = self.tab

        def fits(line: Line) -> bool:
            return _tab_of(line) is tab and all(word in _searched(line) for word in wanted)

        self.people.show_only(fits)
        self.problems.show_problems(
            tuple(
                one
                for one in self._plan.problems
                if all(word in f"{one.sentence} {one.text}".casefold() for word in wanted)
            )
        )
        self._pages.setCurrentWidget(self.problem_table if tab is Tab.PROBLEMS else self.table)
        self.copy.setVisible(tab is Tab.PROBLEMS and bool(self._plan.problems))
        for link in (self.every, self.none):
            link.setVisible(tab is not Tab.PROBLEMS and self.people.rowCount() > 0)
        self._count()

    @Slot()
    def _count(self) -> None:
        count = len(self.people.chosen())
        people = "client" if count == 1 else "clients"
        self.add.setText(f"Add {count:,} {people}" if count else "Add")
        self.add.setEnabled(count > 0)
        entries = len(self._contacts.rows)
        read = "entry" if entries == 1 else "entries"
        self._note.setText(f"{self._plan.read_as}. {entries:,} {read} read; nothing is changed yet.")

    @Slot()
    def _tick_all(self) -> None:
        self.people.tick(list(range(self.people.rowCount())), on=True)

    @Slot()
    def _untick_all(self) -> None:
        self.people.tick(list(range(self.people.rowCount())), on=False)

    @Slot()
    def _copy(self) -> None:
        lines = (f"{one.line}\t{one.sentence}\t{one.text}" for one in self._plan.problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText("Copied")

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self.people.chosen())
        self.accept()


class ImportTable(QTableView):
    """People with a box to tick; Space ticks those that are chosen."""

    def __init__(self, look: Look, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self.setModel(model)
        _dressed(self, "People of the file")
        self._marks = TickMark(look, self)  # the view does not keep it
        self.setItemDelegateForColumn(0, self._marks)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, icon_size(self.font(), 18) + HUGE + MEDIUM)
        letter = self.fontMetrics().averageCharWidth()
        header.resizeSection(1, letter * 26)
        header.resizeSection(2, letter * 36)
        header.setStretchLastSection(True)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by the keyboard."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(sorted({index.row() for index in self.selectionModel().selectedRows()}))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn([index.row()])

    def _turn(self, rows: list[int]) -> None:
        lines = self._people.lines
        self._people.tick(rows, on=not all(self._people.is_ticked(lines[row]) for row in rows))


class TickMark(QStyledItemDelegate):
    """The box of a row, drawn as all our boxes are."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row, then the box; where there is nothing to tick there is none."""
        super().paint(painter, option, index.model().index(-1, -1))
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        theme = self._look.theme
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        view = self.parent()
        size = icon_size(view.font(), 18) if isinstance(view, QWidget) else 18
        area = QRectF(option.rect)
        box = QRectF(area.left() + HUGE, area.center().y() - size / 2, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if on else edge(theme), 1.2))
        painter.setBrush(theme.accent if on else theme.surface)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            pen = QPen(Theme.on(theme.accent), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            corners = [QPointF(-4, 0), QPointF(-1, 3), QPointF(4, -3)]
            painter.drawPolyline(QPolygonF([box.center() + corner * (size / 18) for corner in corners]))
        painter.restore()


def _dressed(table: QTableView, name: str) -> QTableView:
    table.setProperty("rows", True)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def _tab_of(line: Line) -> Tab:
    if line.fate in SUGGESTED:
        return Tab.NEW
    return Tab.KNOWN if line.fate in _KNOWN else Tab.OUT


def _searched(line: Line) -> str:
    entry = line.entry
    return f"{' '.join(entry.addresses)} {entry.name} {entry.company} {line.sentence}".casefold()
