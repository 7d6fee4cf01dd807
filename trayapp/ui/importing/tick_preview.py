"""What was read, before anything changes: tabs of people with boxes to tick, one of what cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.clocks.spoken import whole
from trayapp.domain.contacts.contact import Problem
from trayapp.tongue import tr
from trayapp.ui.parts.buttons import LinkButton
from trayapp.ui.parts.spoken import named_clear
from trayapp.ui.parts.tick_model import ProblemModel, TickModel
from trayapp.ui.parts.tick_table import TickTable, dressed
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import HUGE, MEDIUM, SMALL

_SEARCHED = 28
"""Letters of the search beside the tabs."""
_ANY_WIDTH = 16_777_215
"""Qt's own limit, ``QWIDGETSIZE_MAX``."""


class TickPreview(QWidget):
    """Says ``counted`` whenever something else may be chosen. Whoever shows it places its links."""

    counted = Signal()

    def __init__(
        self,
        look: Look,
        people: TickModel[Any],
        tabs: Sequence[str],
        place: Callable[[Any], int],
        searched: Callable[[Any], str],
        *,
        margin: int = 0,
    ) -> None:
        """``place`` says in which of the ``tabs`` a line stands, the last of which holds the problems.

        ``searched`` gives the text of a line, in small letters, in which is searched. ``margin`` is left
        and right of the tabs.
        """
        super().__init__()
        self.setProperty("clear", True)
        self._names = tuple(tabs)
        self._place = place
        self._searched = searched
        self._all_problems: tuple[Problem, ...] = ()
        self.people = people
        self.tabs = QTabBar()
        self.search = named_clear(QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True))
        self.table = TickTable(look, people, tr("People who were read"))
        self.problems = ProblemModel(self)
        self.problem_table = dressed(QTableView(), tr("What cannot be used"))
        self.problem_table.setModel(self.problems)
        self.every = LinkButton(tr("Tick all of these"))
        self.none = LinkButton(tr("Untick all of these"))
        self.copy = LinkButton(tr("Copy what cannot be used"))
        self._pages = QStackedWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(margin)
        self.tabs.currentChanged.connect(self._draw)
        self.search.textChanged.connect(self._draw)
        self.people.ticked.connect(self.counted)
        self.every.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._untick_all)
        self.copy.clicked.connect(self._copy)

    def take(self, lines: tuple[Any, ...], problems: tuple[Problem, ...]) -> None:
        """Show what was read; ticks stay."""
        self.people.take(lines)
        self._all_problems = problems
        self.copy.setText(tr("Copy what cannot be used"))
        self._draw()

    def open_first(self) -> None:
        """Open the first tab where there is something to see."""
        counts = self._counts()
        self.tabs.setCurrentIndex(next((number for number, count in enumerate(counts) if count), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every tab is seen: the search goes below them where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def end_search(self) -> None:
        """Go on to what was found, when that was searched for."""
        if self.search.hasFocus():
            self.table.setFocus()

    def _arrange(self) -> None:
        search = self.fontMetrics().averageCharWidth() * _SEARCHED
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._row.spacing() - search
        wanted = self.tabs.sizeHint().width()
        self.tabs.setMinimumWidth(min(wanted, self.screen().availableSize().width() - 4 * HUGE))
        beside = wanted <= room
        sides, stack = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(sides if beside else stack)
        self._row.setSpacing(MEDIUM if beside else SMALL)
        self.search.setMaximumWidth(search if beside else _ANY_WIDTH)

    def _lay_out(self, margin: int) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("What was read"))
        for name in self._names:
            self.tabs.addTab(name)
        self.search.setAccessibleName(tr("Search in what was read"))
        header = self.problem_table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        row = self._row
        row.setContentsMargins(margin, 0, margin, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.search)
        self._arrange()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.problem_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    def _counts(self) -> list[int]:
        counts = [0] * len(self._names)
        for line in self.people.all:
            counts[self._place(line)] += 1
        counts[-1] = len(self._all_problems)
        return counts

    @Slot()
    def _draw(self) -> None:
        for number, (name, count) in enumerate(zip(self._names, self._counts(), strict=True)):
            self.tabs.setTabText(number, f"{name}  {whole(count)}")
        self._arrange()
        wanted = self.search.text().casefold().split()
        tab = max(0, self.tabs.currentIndex())
        last = tab == len(self._names) - 1
        self.people.show_only(
            lambda line: self._place(line) == tab and all(word in self._searched(line) for word in wanted)
        )
        self.problems.show_problems(
            tuple(
                one
                for one in self._all_problems
                if all(word in f"{one.sentence} {one.text}".casefold() for word in wanted)
            )
        )
        self._pages.setCurrentWidget(self.problem_table if last else self.table)
        self.copy.setVisible(last and bool(self._all_problems))
        for link in (self.every, self.none):
            link.setVisible(not last and any(not self.people.fixed(line) for line in self.people.lines))
        self.counted.emit()

    @Slot()
    def _tick_all(self) -> None:
        self.people.tick(list(range(self.people.rowCount())), on=True)

    @Slot()
    def _untick_all(self) -> None:
        self.people.tick(list(range(self.people.rowCount())), on=False)

    @Slot()
    def _copy(self) -> None:
        lines = (f"{one.line}\t{one.sentence}\t{one.text}" for one in self._all_problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(tr("Copied"))
