"""Lines that the user ticks, and what could not be read, as tables: the models below every preview."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from trayapp.domain.contacts.contact import Problem
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.labels import as_tooltip

_Index = QModelIndex | QPersistentModelIndex
_TEXTS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
T = TypeVar("T")


class TickModel(QAbstractTableModel, Generic[T]):
    """Lines that fit the filter; what they are, and which may be ticked, a model of its own says."""

    ticked = Signal()
    """Somebody was ticked, or no longer is."""
    columns: ClassVar[tuple[str, ...]] = ()
    """Heads in English (``mark``); the first column holds the box."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[T, ...] = ()
        """What is shown."""
        self.all: tuple[T, ...] = ()
        self._said: dict[str, bool] = {}
        """What the user ticked or unticked, by key: it outlives other lines."""

    def key(self, line: T) -> str:
        """Return what tells a line from others, now and when it is read again."""
        raise NotImplementedError

    def fixed(self, line: T) -> bool:
        """Whether there is nothing to tick."""
        raise NotImplementedError

    def suggested(self, line: T) -> bool:
        """Whether it is ticked unless the user says otherwise."""
        raise NotImplementedError

    def cell(self, line: T, column: int) -> str:
        """Return what stands in a column."""
        raise NotImplementedError

    def take(self, lines: tuple[T, ...]) -> None:
        """Take all there is; :meth:`show_only` shows it."""
        self.all = lines

    def show_only(self, fits: Callable[[T], bool]) -> None:
        """Show some of it."""
        self.beginResetModel()
        self.lines = tuple(filter(fits, self.all))
        self.endResetModel()

    def is_ticked(self, line: T) -> bool:
        """Whether it is to be taken."""
        return not self.fixed(line) and self._said.get(self.key(line), self.suggested(line))

    def chosen(self) -> tuple[T, ...]:
        """Everything that is to be taken, shown or not."""
        return tuple(filter(self.is_ticked, self.all))

    def tick(self, rows: list[int], *, on: bool) -> None:
        """Tick these rows or untick them."""
        lines = [self.lines[row] for row in rows if not self.fixed(self.lines[row])]
        self._said.update((self.key(line), on) for line in lines)
        if lines:
            last = self.index(len(self.lines) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
            self.ticked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the lines that are shown."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give one cell."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self.is_ticked(line) else Qt.CheckState.Unchecked
        if role not in _TEXTS:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:  # the box says whom it is for
            column = 1 if self.cell(line, 1) else 2
        text = words.safe_line(self.cell(line, column), 200)
        return as_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Where nothing would change there is nothing to tick."""
        fixed = index.isValid() and self.fixed(self.lines[index.row()])
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section]) if self.columns[section] else ""
        return None


class ProblemModel(QAbstractTableModel):
    """What cannot be used, each with its line and its own text."""

    _COLUMNS = (mark("Line"), mark("What is wrong"), mark("What stands there"))

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
            return tr(self._COLUMNS[section])
        return None
