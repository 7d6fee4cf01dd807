"""The list itself: painted rows, "Why?" unfolded under a row, buttons on the row under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from trayapp.domain.board.board import Board
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.owing.explanation import explanation
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.owed.actions import first_of
from trayapp.ui.owed.lines import Heading, ItemLine, Line, WhyLine
from trayapp.ui.owed.model import OwedModel
from trayapp.ui.owed.row import OwedRow
from trayapp.ui.owed.row_actions import RowActions
from trayapp.ui.owed.why_panel import WhyPanel
from trayapp.ui.parts.labels import as_tooltip
from trayapp.ui.parts.mirror import Mirror
from trayapp.ui.parts.plain_list import PlainList
from trayapp.ui.parts.spoken import announce
from trayapp.ui.style.look import Look
from trayapp.ui.style.sheet import chosen, pointed

_DUE_WIDTH = 160
"""Pixels at the end of a row that say when it is due."""


class OwedList(PlainList):
    """Shows lines; what keys do is for the window to know."""

    chose = Signal()
    """Another line is the current one."""
    acted = Signal(object, str)
    """An ``Action`` was clicked for the item of that id."""
    folded = Signal()
    """The heading *Older* was clicked."""
    wished = Signal(object)
    """Said by the answer to "Why?"."""
    asked = Signal(object)
    """The menu of the current row is wanted at this point of the screen."""

    def __init__(self, look: Look, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._panel: WhyPanel | None = None
        self._calendar: WorkingCalendar | None = None
        self.lines = OwedModel(zone, self)
        self._rows = OwedRow(look, self.lines, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(tr("What is owed"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self._buttons = RowActions(look, self.viewport())
        self._buttons.acted.connect(self.acted)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._fold)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_lines(self, lines: tuple[Line, ...], board: Board, calendar: WorkingCalendar) -> None:
        """Draw these lines; the chosen item stays chosen, else the one that took its place is."""
        wanted, place = self.current_id(), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._calendar = calendar
        changed = self.lines.show(lines, board.now, calendar.zone_at(board.now))
        self._unfold(board, calendar, anew=changed)
        if changed:
            self._buttons.show_on(None, QRect(), self._look.theme.surface)
            self._choose_again(wanted, place)
            self.verticalScrollBar().setValue(scrolled)

    def current_line(self) -> Line | None:
        """Give the chosen line, or None."""
        index = self.currentIndex()
        return self.lines.line(index.row()) if index.isValid() else None

    def current_id(self) -> str:
        """Give the id of the chosen item, or ""."""
        line = self.current_line()
        return line.row.item.id if isinstance(line, ItemLine) else ""

    def choose(self, item_id: str) -> bool:
        """Choose an item and bring it into view; False where it is not shown."""
        row = self.lines.row_of(item_id)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))
        return row >= 0

    def spot_of(self, item_id: str) -> QPoint:
        """Where a menu for this item opens, on the screen."""
        rect = self.visualRect(self.lines.index(max(0, self.lines.row_of(item_id))))
        left = Mirror.of(self, rect).x(rect.left() + self._indent())
        return self.viewport().mapToGlobal(QPoint(round(left), rect.bottom()))

    def show_why(self) -> None:
        """Bring the unfolded reasons into view, all of them where they fit."""
        row = self.lines.row_of_why()
        if row >= 0:
            self.executeDelayedItemsLayout()
            self.scrollTo(self.lines.index(row))
            self.scrollTo(self.lines.index(row - 1))

    def point_at(self, spot: QPoint) -> None:
        """Show the buttons of the row at this spot of the viewport."""
        index = self.indexAt(spot)
        line = self.lines.line(index.row()) if index.isValid() else None
        theme = self._look.theme
        ground = chosen(theme) if index == self.currentIndex() else pointed(theme)
        self._buttons.show_on(line, self.visualRect(index) if index.isValid() else QRect(), ground)

    def renew(self) -> None:
        """Follow another font or theme."""
        self._rows.renew()
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The unfolded reasons break their lines anew."""
        self._measure()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the buttons of the row under the pointer."""
        super().mouseMoveEvent(event)
        self.point_at(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row: the one under the pointer, or by the key the current one."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.asked.emit(self.spot_of(self.current_id()))
            return
        index = self.indexAt(event.pos())
        if index.isValid() and isinstance(self.lines.line(index.row()), ItemLine):
            self.setCurrentIndex(index)
            self.asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Hide the buttons when the pointer leaves; explain the deadline where it is shown."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.deadline_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._buttons.show_on(None, QRect(), self._look.theme.surface)
        return super().viewportEvent(event)

    def deadline_at(self, spot: QPoint) -> str:
        """The tooltip of a point: how the deadline came about, over the time left and the due time."""
        index = self.indexAt(spot)
        line = self.lines.line(index.row()) if index.isValid() else None
        if not isinstance(line, ItemLine) or self._calendar is None:
            return ""
        x = Mirror.of(self.viewport()).x(spot.x())
        over_pill = x < self._indent()
        over_due = x > self.viewport().width() - _DUE_WIDTH
        if not (over_pill or over_due):
            return ""
        return as_tooltip(words.safe_line(" ".join(explanation(line.row.item, self._calendar)), 600))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that has the focus has a chosen row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._choose_again("", 0)
        self.viewport().update()

    def _choose_again(self, item_id: str, place: int) -> None:
        """Find the item, else the nearest line that can be chosen."""
        if item_id and self.choose(item_id):
            return
        count = self.lines.rowCount()
        candidates = sorted(range(count), key=lambda row: (abs(row - max(0, place)), row))
        for row in candidates:
            if isinstance(self.lines.line(row), ItemLine):
                self.setCurrentIndex(self.lines.index(row))
                return
        self.chose.emit()

    def _unfold(self, board: Board, calendar: WorkingCalendar, *, anew: bool) -> None:
        """Put the reasons into their line; those that stand there already only hear what time it is."""
        row = self.lines.row_of_why()
        if row < 0:
            self._panel = None
            return
        line = self.lines.line(row)
        if not isinstance(line, WhyLine):
            return
        if self._panel is not None and not anew and self._panel.item == line.row.item:
            self._panel.tell_time(line.row, board.now)
        else:
            self._panel = WhyPanel(line.row, board.now, calendar, self._indent())
            self._panel.wished.connect(self.wished)
            self.lines.why_said = self._panel.said
            announce(self, self._panel.said)
            self._measure()
            self.setIndexWidget(self.lines.index(row), self._panel)
            self._chain(self._panel.buttons)
            self.scheduleDelayedItemsLayout()

    def _chain(self, buttons: list[QWidget]) -> None:
        """The keyboard goes from the rows into the reasons."""
        before: QWidget = self
        for button in buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _measure(self) -> None:
        """Ask the reasons how high they get at this width."""
        if self._panel is not None:
            layout = self._panel.layout()
            width = self.viewport().width()
            self._rows.why_height = layout.heightForWidth(width) if layout is not None else 0

    def _indent(self) -> int:
        return self._rows.text_left

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row())
        if isinstance(line, ItemLine) and (action := first_of(line)) is not None:
            self.acted.emit(action, line.row.item.id)

    @Slot(QModelIndex)
    def _fold(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row())
        if isinstance(line, Heading) and line.section.folds:
            self.folded.emit()

    @Slot()
    def _scrolled(self) -> None:
        self._buttons.show_on(None, QRect(), self._look.theme.surface)

    @Slot()
    def _chosen(self) -> None:
        self._buttons.show_on(None, QRect(), self._look.theme.surface)
        self.chose.emit()
