"""A table of lines with a box to tick each, and how the tables of our previews look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from trayapp.ui.parts.labels import icon_size
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.parts.place import Columns
from trayapp.ui.parts.tick_model import TickModel
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import edge
from trayapp.ui.style.theme import HUGE, MEDIUM, Theme


class TickTable(QTableView):
    """People with a box to tick; Space ticks those that are chosen."""

    def __init__(self, look: Look, model: TickModel[Any], name: str, parent: QWidget | None = None) -> None:
        """``name`` is for screen readers."""
        super().__init__(parent)
        self._people = model
        self.setModel(model)
        dressed(self, name)
        self._marks = TickMark(look, self)  # the view does not keep it
        self.setItemDelegateForColumn(0, self._marks)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, icon_size(self.font(), 18) + HUGE + MEDIUM)
        header.setStretchLastSection(True)
        self._columns = Columns(header, "people")
        self.clicked.connect(self._click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what happens, however large the type is."""
        super().resizeEvent(event)
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        room = self.viewport().width() - header.sectionSize(0)
        self._columns.fit({1: min(letter * 26, room * 27 // 100), 2: min(letter * 36, room * 37 // 100)})

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
        if isinstance(view, QWidget):
            box = Mirror.of(view, area).rectf(box)
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


def dressed(table: QTableView, name: str) -> QTableView:
    """Dress a table as all our previews are."""
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
