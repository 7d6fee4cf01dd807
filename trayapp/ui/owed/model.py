"""The lines as Qt's views want them: rebuilt from the board, changed in place where only times moved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from trayapp.ui.owed.lines import Heading, ItemLine, Line, WhyLine
from trayapp.ui.owed.words import LineWords, line_words

_Index = QModelIndex | QPersistentModelIndex


class OwedModel(QAbstractListModel):
    """Read-only; the delegate asks :meth:`line` and :meth:`words` instead of roles."""

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        """``zone`` is the name of the zone in which times are shown."""
        super().__init__(parent)
        self._zone = zone
        self._lines: tuple[Line, ...] = ()
        self._now = datetime.min.replace(tzinfo=UTC)
        self._words: dict[str, LineWords] = {}
        self.why_said = ""
        """The unfolded reasons, for screen readers, which do not find the widget that shows them."""

    def show(self, lines: tuple[Line, ...], now: datetime, zone: str) -> bool:
        """Take new lines; True when the rows are others, and what was chosen has to be found again."""
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines, self._now, self._zone = lines, now, zone
        self._words = {}
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        return not same

    def line(self, row: int) -> Line:
        """Give one line."""
        return self._lines[row]

    def words(self, line: ItemLine) -> LineWords:
        """Give what a row says; worked out when it is first shown."""
        item_id = line.row.item.id
        if item_id not in self._words:
            self._words[item_id] = line_words(line, self._now, self._zone)
        return self._words[item_id]

    def row_of(self, item_id: str) -> int:
        """Find the row of an item, or -1."""
        for row, line in enumerate(self._lines):
            if isinstance(line, ItemLine) and line.row.item.id == item_id:
                return row
        return -1

    def row_of_why(self) -> int:
        """Find the row that is unfolded, or -1."""
        return next((row for row, line in enumerate(self._lines) if isinstance(line, WhyLine)), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Give the words of a line for screen readers and tests."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match line, role:
            case ItemLine(), Qt.ItemDataRole.DisplayRole:
                return self.words(line).client
            case ItemLine(), Qt.ItemDataRole.AccessibleTextRole:
                return self.words(line).spoken
            case Heading(), Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.section.title}: {line.count}"
            case WhyLine(), Qt.ItemDataRole.AccessibleTextRole:
                return self.why_said
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Items can be chosen, and a heading that folds; other lines are passed over by the keyboard."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line = self._lines[index.row()]
        if isinstance(line, ItemLine) or (isinstance(line, Heading) and line.section.folds):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _key(line: Line) -> tuple[str, str]:
    """What makes a line the same line as before."""
    match line:
        case Heading(section=section):
            return ("heading", section.name)
        case ItemLine(row=row, section=section):
            return (section.name, row.item.id)
        case WhyLine(row=row):
            return ("why", row.item.id)
