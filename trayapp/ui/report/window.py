"""The report: how well the user keeps their own standard, pictures first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.messages.message import MessageId
from trayapp.domain.reporting.report import Report, Scope, Span
from trayapp.tongue import mark, tr
from trayapp.ui.owed.state_panel import StatePanel
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.search_field import SearchField
from trayapp.ui.parts.tab_order import chain
from trayapp.ui.parts.window import Window, is_return
from trayapp.ui.report import figures, states
from trayapp.ui.report.behind import Behind
from trayapp.ui.report.chart import Chart, Mark
from trayapp.ui.report.clients import ClientsChart
from trayapp.ui.report.heat import HeatChart
from trayapp.ui.report.kept_promises import PromisesChart
from trayapp.ui.report.parts import Tile, card, promises, write_pdf
from trayapp.ui.report.saving import SavingBar
from trayapp.ui.report.spread import SpreadChart
from trayapp.ui.report.weeks import WeeksChart
from trayapp.ui.report.wishes import SaveFigures, SetGoal, ShowReport
from trayapp.ui.settings.page import Card
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import LARGE, MEDIUM, SMALL, TINY
from trayapp.ui.wishes import OpenMessage, Wish

_SIZE = QSize(980, 760)
_TWO_COLUMNS = 46
"""From so many letters of width on, the charts stand side by side."""
_SPOTS = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (1, 1, 2, 1))
"""Row and column of each card, and over how many it goes,"""
_BELOW = tuple((number, 0, 1, 1) for number in range(len(_SPOTS)))
"""and where there is no room side by side."""
_GOALS = (80, 90, 95, 98, 100)
"""In percent."""
_TYPING = 250
"""Milliseconds after the last letter before the report follows."""
_SPANS = {
    Span.WEEKS_4: mark("Last 4 weeks"),
    Span.WEEKS_12: mark("Last 12 weeks"),
    Span.THIS_YEAR: mark("This year"),
    Span.WEEKS_52: mark("Last 52 weeks"),
    Span.ALL: mark("Everything"),
}


class ReportWindow(Window):
    """Says ``ShowReport`` for another scope, ``OpenMessage`` and ``SaveFigures``; keeps no figures."""

    def __init__(
        self,
        look: Look,
        calendar: WorkingCalendar,
        goal: int,
        *,
        geometry: bytes = b"",
        native: bool = True,
    ) -> None:
        """``goal`` is the share to be kept, in percent; ``native`` False draws Qt's own file dialogs."""
        super().__init__(look, tr("Owed: report"), _SIZE, geometry)
        self._calendar = calendar
        self._report: Report | None = None
        self.span = Choice(look, tr("Time"))
        self.group = Choice(look, tr("Group"))
        self.who = SearchField(look, tr("Client"), tr("Client"))
        self.tiles = {name: Tile(tr(note)) for name, note in _TILES.items()}
        self.goal = Choice(look, tr("Goal"), inline=True)
        self.weeks = WeeksChart(look, calendar, goal / 100)
        self.spread = SpreadChart(look)
        self.heat = HeatChart(look, calendar)
        self.heat_of = QTabBar()
        self.clients = ClientsChart(look)
        self.behind = Behind(look)
        self.promises = PlainLabel()
        self.sentence = PlainLabel("", Tone.QUIET)
        self.bar = SavingBar(look, native=native)
        self.copy, self.table, self.picture = self.bar.copy, self.bar.table, self.bar.picture
        self._unseen = PlainLabel("", Tone.TROUBLE)
        self.state = StatePanel(look)
        """What fills the window while nothing is counted, or nothing is there to be counted."""
        self._pages = QStackedWidget()
        self.kept_promises = PromisesChart(look)
        self._grid, self._area = QGridLayout(), QScrollArea()
        self._cards: tuple[Card, ...] = ()
        self._sheet, self._tiles = QWidget(), QWidget()
        self._typed = QTimer(self, singleShot=True, interval=_TYPING)
        self._lay_out()
        self.show_goal(goal)
        self._connect()

    def show_scope(self, scope: Scope) -> None:
        """Say in the fields what is asked for; before anything was counted, that it is being counted."""
        self.span.choose(scope.span)
        self.group.choose(scope.group)
        if self._report is None:
            self.state.show_notice(states.counting())
            self._show_figures(shown=False)

    def show_counting(self, done: int, total: int) -> None:
        """Say how far a long count has come."""
        if self._report is None:
            self.state.show_notice(states.counting(done, total))

    def show_goal(self, percent: int) -> None:
        """Draw against this goal."""
        if self.goal.findData(percent) < 0:
            self.goal.addItem(figures.percent(percent / 100), percent)
        self.goal.choose(percent)
        self.weeks.show_goal(percent / 100)

    def show_report(self, report: Report, scope: Scope, groups: Iterable[str], unseen: str = "") -> None:
        """Draw the figures of a scope; ``groups`` can be chosen; ``unseen`` says what was not counted."""
        self._report = report
        self._offer(groups)
        self.show_scope(scope)
        self._unseen.say(unseen)
        shares = (report.tally.share, report.promises.share)
        for tile, value in zip(
            self.tiles.values(),
            (
                figures.percent(shares[0]),
                figures.time(report.median),
                figures.time(report.ninetieth),
                figures.percent(shares[1]),
            ),
            strict=True,
        ):
            tile.say(value)
        self.tiles["share"].note(
            tr("in time, of {count} messages", count=spoken.whole(report.tally.kept + report.tally.missed))
        )
        for chart in self._charts():
            chart.show_report(report)
        self.state.show_notice(states.nobody(scope, unseen))
        promised = report.promises
        due = promised.kept + promised.beaten + promised.broken + promised.open
        self._show_figures(shown=bool(report.tally.total or due))
        self.promises.setText(promises(report))
        self.sentence.setText(figures.engagement(report))
        self.copy.setEnabled(bool(self.sentence.text()))
        self.behind.hide()
        self.bar.say("")

    def _show_figures(self, *, shown: bool) -> None:
        self._pages.setCurrentWidget(self._area if shown else self.state)
        for button in (self.copy, self.picture):
            button.setEnabled(shown)

    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Sort by other hours."""
        self._calendar = calendar
        self.weeks.show_calendar(calendar)
        self.heat.show_calendar(calendar)

    def scope(self) -> Scope:
        """What the fields ask for."""
        return Scope(Span(self.span.currentData()), str(self.group.currentData() or ""), self.who.text())

    def complain(self, sentence: str) -> None:
        """Say what did not work."""
        self.bar.say(sentence)

    def say(self, sentence: str) -> None:
        """Say what was done."""
        self.bar.say(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens a listed message, Escape closes the list, then the window."""
        if event.key() == Qt.Key.Key_Escape:
            if self.behind.isVisible():
                self.behind.hide()
            else:
                self.close()
        elif self.behind.list.hasFocus() and is_return(event):
            self.behind.open_current()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def pictured(self) -> QPixmap:
        """Return the figures as a picture, without what is there to be pressed."""
        return self._sheet.grab()

    # -- laying out ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for span, text in _SPANS.items():
            self.span.addItem(tr(text), span)
        self.group.addItem(tr("All clients"), "")
        for name in (tr("What comes"), tr("What is answered")):
            self.heat_of.addTab(name)
        self.heat_of.setDrawBase(False)
        self.heat_of.setExpanding(False)
        self.heat_of.setAccessibleName(tr("What the hours show"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._pages.addWidget(self._body())
        self._pages.addWidget(self.state)
        column.addWidget(self._pages, 1)
        column.addWidget(self.bar)
        chain(self)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("head", True)
        row = QHBoxLayout(head)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(PlainLabel(tr("Report"), Tone.TITLE, wraps=False))
        row.addStretch(1)
        for widget in (self.span, self.group, self.who):
            row.addWidget(widget)
        return head

    def _body(self) -> QWidget:
        area = self._area
        area.setProperty("page", True)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet.setProperty("page", True)
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        self._tiles.setProperty("clear", True)
        flow = FlowLayout(self._tiles, gap=LARGE, line_gap=LARGE)
        for tile in self.tiles.values():
            flow.addWidget(tile)
        for widget in (self._unseen, self._tiles):
            column.addWidget(widget)
        self._cards = (
            card(tr("In time, week by week"), self._goal_sentence(), self.weeks),
            card(tr("How long answers took"), self.spread, note=tr("What was missed stands on top, in red.")),
            card(tr("When"), self.heat_of, self.heat),
            card(tr("Promises"), self.kept_promises, self.promises),
            card(tr("By client"), self.clients, note=tr("The worst kept first.")),
        )
        self._grid.setSpacing(LARGE)
        column.addLayout(self._grid)
        column.addWidget(self.behind)
        self._letter = card(tr("For an engagement letter"), self.sentence)
        column.addWidget(self._letter)
        column.addStretch(1)
        area.setWidget(self._sheet)
        return area

    def _goal_sentence(self) -> QWidget:
        for percent in _GOALS:
            self.goal.addItem(figures.percent(percent / 100), percent)
        sentence = QWidget()
        sentence.setProperty("clear", True)
        flow = FlowLayout(sentence, gap=TINY)
        flow.addWidget(PlainLabel(tr("Amber weeks stay under your goal of"), Tone.SMALL, wraps=False))
        flow.addWidget(self.goal)
        return sentence

    def _arrange(self) -> None:
        columns = 2 if self.width() > self.fontMetrics().averageCharWidth() * 2 * _TWO_COLUMNS else 1
        if self._grid.columnCount() == columns and self._grid.count():
            return
        for one, spot in zip(self._cards, _SPOTS if columns == 2 else _BELOW, strict=True):
            self._grid.addWidget(one, *spot)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self.span.activated.connect(self._ask)
        self.group.activated.connect(self._ask)
        self.goal.activated.connect(self._set_goal)
        self.who.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(self._ask)
        self.heat_of.currentChanged.connect(self._turn_heat)
        self.behind.opened.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.state.wished.connect(self._widen)
        self.bar.table_chosen.connect(self._wish_table)
        self.bar.picture_chosen.connect(self.save_picture)
        for chart in self._charts():
            chart.chosen.connect(self._look_behind)

    def _charts(self) -> tuple[Chart, ...]:
        return self.weeks, self.spread, self.heat, self.clients, self.kept_promises

    # -- doing --------------------------------------------------------------------------------------------

    def _offer(self, groups: Iterable[str]) -> None:
        known = [self.group.itemData(number) for number in range(1, self.group.count())]
        if known != list(groups):
            while self.group.count() > 1:
                self.group.removeItem(1)
            for group in groups:
                self.group.addItem(group_said(group), group)

    @Slot()
    def _ask(self) -> None:
        self._typed.stop()
        self.wished.emit(ShowReport(self.scope()))

    @Slot()
    def _set_goal(self) -> None:
        percent = int(self.goal.currentData())
        self.show_goal(percent)
        self.wished.emit(SetGoal(percent))

    @Slot(int)
    def _turn_heat(self, number: int) -> None:
        self.heat.show_answers(answers=number == 1)

    @Slot(object)
    def _look_behind(self, mark: Mark) -> None:
        if self._report is not None:
            self.behind.show_mark(mark, self._report, self._calendar)
            QTimer.singleShot(0, self, self._keep_in_sight)

    @Slot()
    def _keep_in_sight(self) -> None:
        """The list stands below the charts, once it has its place."""
        self._area.ensureWidgetVisible(self.behind)

    @Slot(str)
    def _open(self, message_id: str) -> None:
        self.wished.emit(OpenMessage(MessageId(message_id)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.say(tr("Copied. Paste it where you need it."))

    @Slot(str)
    def _wish_table(self, path: str) -> None:
        self.wished.emit(SaveFigures(self.scope(), path))

    @Slot(object)
    def _widen(self, wish: Wish) -> None:
        """Ask for another time, as if it had been chosen above."""
        if isinstance(wish, ShowReport):
            self.show_scope(wish.scope)
            self.wished.emit(wish)

    @Slot(str)
    def save_picture(self, path: str) -> None:
        """Write the figures as they are seen: a picture (``.png``) or a page (anything else)."""
        picture = self.pictured()
        saved = picture.save(path) if path.lower().endswith(".png") else write_pdf(picture, path)
        if saved:
            self.say(tr("Saved as {path}.", path=path))
        else:
            self.say(tr("{path} cannot be written. Choose another place.", path=path))


_TILES = {
    "share": mark("in time"),
    "median": mark("half were answered within"),
    "ninetieth": mark("nine in ten within"),
    "promises": mark("of promises kept"),
}
