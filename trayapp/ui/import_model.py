"""The preview of an import as tables: the people of the file, and what in it cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from trayapp.domain.contact import Problem
from trayapp.settings.client_import import FIXED, SUGGESTED, Line
from trayapp.ui import words
from trayapp.ui.labels import as_tooltip

_Index = QModelIndex | QPersistentModelIndex
_TEXTS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
_COLUMNS = ("", "Name", "Address", "What happens")


class ImportModel(QAbstractTableModel):
    """People who fit the filter; each is ticked when they are to be imported."""

    ticked = Signal()
    """Somebody was ticked, or no longer is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        """What is shown."""
        self._all: tuple[Line, ...] = ()
        self._said: dict[str, bool] = {}
        """What the user ticked or unticked, by address: it outlives another group."""

    def show_plan(self, lines: tuple[Line, ...]) -> None:
        """Take what an import would do."""
        self._all = lines

    def show_only(self, fits: Callable[[Line], bool]) -> None:
        """Show some of it."""
        self.beginResetModel()
        self.lines = tuple(filter(fits, self._all))
        self.endResetModel()

    def is_ticked(self, line: Line) -> bool:
        """Whether they are to be imported."""
        return line.fate not in FIXED and self._said.get(line.entry.who, line.fate in SUGGESTED)

    def chosen(self) -> tuple[Line, ...]:
        """Everybody who is to be imported, shown or not."""
        return tuple(filter(self.is_ticked, self._all))

    def tick(self, rows: list[int], *, on: bool) -> None:
        """Tick these rows or untick them."""
        lines = [self.lines[row] for row in rows if self.lines[row].fate not in FIXED]
        self._said.update((line.entry.who, on) for line in lines)
        if lines:
            last = self.index(len(self.lines) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
            self.ticked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give one cell."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self.is_ticked(line) else Qt.CheckState.Unchecked
        if role not in _TEXTS:
            return None
        text = words.safe_line(_cell(line, index.column()), 200)
        return as_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Where nothing would change there is nothing to tick."""
        fixed = index.isValid() and self.lines[index.row()].fate in FIXED
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None


def _cell(line: Line, column: int) -> str:
    entry = line.entry
    if column == 1:
        return entry.name or entry.company
    if column == 2:
        more = f" and {len(entry.also)} more" if entry.also else ""
        return f"{entry.who}{more}"
    if column == 3:
        return f"{line.sentence} {line.rows} entries of the file." if line.rows > 1 else line.sentence
    return ""


class ProblemModel(QAbstractTableModel):
    """What cannot be used, each with its line and its own text."""

    _COLUMNS = ("Line", "What is wrong", "What stands there")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Take them, in the order of the file."""
        self.beginResetModel()
        self.problems = problems
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count them."""
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give one cell."""
        if not index.isValid() or role not in _TEXTS:
            return None
        one = self.problems[index.row()]
        text = words.safe_line((str(one.line or ""), one.sentence, one.text)[index.column()], 500)
        return as_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._COLUMNS[section]
        return None
