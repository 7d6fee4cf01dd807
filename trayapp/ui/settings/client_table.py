"""The client book as a table that can be searched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from trayapp.domain.clients.book import EVERYONE, Entry, group_said
from trayapp.settings.model import Settings
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.labels import as_tooltip
from trayapp.ui.settings.client_words import notes_of

_Index = QModelIndex | QPersistentModelIndex
_NAME, _NOTES = 1, 3
_ROOM = 64
"""Letters that a line needs to have room for notes."""
_COLUMNS = (mark("Address or domain"), mark("Name"), mark("Group"), mark("Notes"))


class ClientModel(QAbstractTableModel):
    """The entries that fit the search, in alphabetical order."""

    renamed = Signal(object)
    """The ``Entry`` as it is to be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._cc_counts: frozenset[str] = frozenset()

    def show(self, settings: Settings, search: str) -> None:
        """Take the book and what is searched for."""
        wanted = search.casefold().split()
        before, self._cc_counts = self._cc_counts, settings.cc_counts()
        found = tuple(
            sorted(
                (one for one in settings.clients if all(word in _searched(one) for word in wanted)),
                key=lambda one: (one.who.rpartition("@")[2], one.who),
            )
        )
        if found != self.entries or before != self._cc_counts:
            self.beginResetModel()
            self.entries = found
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the entries."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give one cell."""
        roles = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole}
        if role not in roles or not index.isValid():
            return None
        entry = self.entries[index.row()]
        who = tr("everybody") if entry.who == EVERYONE else entry.who
        notes = ", ".join(notes_of(entry, self._cc_counts))
        text = words.safe_line((who, entry.name, group_said(entry.group), notes)[index.column()], 400)
        return as_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only the name can be written over."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _NAME else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say that somebody is called otherwise."""
        if role != Qt.ItemDataRole.EditRole or index.column() != _NAME:
            return False
        entry, name = self.entries[index.row()], words.safe_line(str(value), 120)
        if name != entry.name:
            self.renamed.emit(replace(entry, name=name))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None


class ClientTable(QTableView):
    """Several lines can be chosen at once."""

    def __init__(self, model: ClientModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self.setProperty("rows", True)  # for the style sheet; a calendar is a table too
        self.setAccessibleName(tr("Client book"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the address is worth more than the notes, which stand below as well."""
        self.setColumnHidden(_NOTES, self.width() < self.fontMetrics().averageCharWidth() * _ROOM)
        super().resizeEvent(event)

    def chosen(self) -> tuple[Entry, ...]:
        """The entries that are chosen."""
        return tuple(self._model.entries[index.row()] for index in self.selectionModel().selectedRows())

    def choose(self, who: str) -> bool:
        """Choose the entry of an address or its domain."""
        flags = QItemSelectionModel.SelectionFlag
        for row, entry in enumerate(self._model.entries):
            if who in entry.addresses or entry.who == who.rpartition("@")[2]:
                # Not selectRow, which does as if it were clicked: with a key held, it adds or takes away.
                index = self._model.index(row, 0)
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                return True
        return False

    def choose_all(self, entries: set[str]) -> None:
        """Choose these again, after the table was drawn anew."""
        selection = QItemSelection()
        for row, entry in enumerate(self._model.entries):
            if entry.who in entries:
                index = self._model.index(row, 0)
                selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)


def _searched(entry: Entry) -> str:
    said = (*entry.addresses, entry.name, entry.group, entry.company, entry.phone, entry.note)
    return " ".join(said).casefold()
