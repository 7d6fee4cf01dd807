"""The report: how well the user keeps their own standard, pictures first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMarginsF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.message import MessageId
from trayapp.domain.report import Report, Scope, Span
from trayapp.ui.buttons import IconButton
from trayapp.ui.choice import Choice
from trayapp.ui.flow import FlowLayout
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.page import Card
from trayapp.ui.report import figures
from trayapp.ui.report.behind import Behind
from trayapp.ui.report.chart import Chart, Mark
from trayapp.ui.report.clients import ClientsChart
from trayapp.ui.report.heat import HeatChart
from trayapp.ui.report.spread import SpreadChart
from trayapp.ui.report.weeks import WeeksChart
from trayapp.ui.report.wishes import SaveFigures, ShowReport
from trayapp.ui.tab_order import chain
from trayapp.ui.theme import HEADING, LARGE, MEDIUM, SMALL, TINY, Theme
from trayapp.ui.window import Window
from trayapp.ui.wishes import OpenMessage

_SIZE = QSize(980, 760)
_TWO_COLUMNS = 46
"""From so many letters of width on, the charts stand side by side."""
_SPOTS = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (1, 1, 2, 1))
"""Row and column of each card, and over how many it goes,"""
_BELOW = tuple((number, 0, 1, 1) for number in range(len(_SPOTS)))
"""and where there is no room side by side."""
_TYPING = 250
"""Milliseconds after the last letter before the report follows."""
_SPANS = {
    Span.WEEKS_4: "Last 4 weeks",
    Span.WEEKS_12: "Last 12 weeks",
    Span.THIS_YEAR: "This year",
    Span.WEEKS_52: "Last 52 weeks",
    Span.ALL: "Everything",
}


class ReportWindow(Window):
    """Says ``ShowReport`` for another scope, ``OpenMessage`` and ``SaveFigures``; keeps no figures."""

    def __init__(
        self,
        look: Look,
        calendar: WorkingCalendar,
        goal: float,
        *,
        geometry: bytes = b"",
        native: bool = True,
    ) -> None:
        """``goal`` is the share to be kept, from 0 to 1; ``native`` False draws Qt's own file dialogs."""
        super().__init__(look, "Owed: report", _SIZE, geometry)
        self._calendar = calendar
        self._native = native
        self._report: Report | None = None
        self.span = Choice(look, "Time")
        self.group = Choice(look, "Group")
        self.who = QLineEdit(placeholderText="Client", clearButtonEnabled=True)
        self.tiles = {name: _Tile(note) for name, note in _TILES.items()}
        self.weeks = WeeksChart(look, goal)
        self.spread = SpreadChart(look)
        self.heat = HeatChart(look, calendar)
        self.heat_of = QTabBar()
        self.clients = ClientsChart(look)
        self.behind = Behind(look)
        self.promises = PlainLabel()
        self.sentence = PlainLabel("", Tone.QUIET)
        self.copy = IconButton(look, "copy", "Copy the sentence", quiet=False)
        self.table = IconButton(look, "copy", "Save as a table", quiet=False)
        self.picture = IconButton(look, "print", "Save as a picture", quiet=False)
        self._said = PlainLabel("", Tone.QUIET)
        self._empty = PlainLabel("Nobody wrote in this time who had to be answered.", Tone.QUIET)
        self._grid = QGridLayout()
        self._cards: tuple[Card, ...] = ()
        self._sheet = QWidget()
        self._typed = QTimer(self, singleShot=True, interval=_TYPING)
        self._lay_out(goal)
        self._connect()

    def show_report(self, report: Report, scope: Scope, groups: Iterable[str]) -> None:
        """Draw the figures of a scope; ``groups`` can be chosen."""
        self._report = report
        self._offer(groups)
        self.span.choose(scope.span)
        self.group.choose(scope.group)
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
        self.tiles["share"].note(f"in time, of {report.tally.kept + report.tally.missed:,} messages")
        for chart in self._charts():
            chart.show_report(report)
        for card in self._cards:
            card.setVisible(bool(report.tally.total))
        self._empty.setVisible(not report.tally.total)
        self.promises.setText(_promises(report))
        self.sentence.setText(figures.engagement(report))
        self.copy.setEnabled(bool(self.sentence.text()))
        self.behind.hide()
        self._said.setText("")

    def show_calendar(self, calendar: WorkingCalendar) -> None:
        """Sort by other hours."""
        self._calendar = calendar
        self.heat.show_calendar(calendar)

    def scope(self) -> Scope:
        """What the fields ask for."""
        return Scope(Span(self.span.currentData()), str(self.group.currentData() or ""), self.who.text())

    def complain(self, sentence: str) -> None:
        """Say what did not work."""
        self._said.setText(sentence)

    def say(self, sentence: str) -> None:
        """Say what was done."""
        self._said.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens a listed message, Escape closes the list, then the window."""
        if event.key() == Qt.Key.Key_Escape:
            if self.behind.isVisible():
                self.behind.hide()
            else:
                self.close()
        elif self.behind.list.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
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

    def _lay_out(self, goal: float) -> None:
        for span, text in _SPANS.items():
            self.span.addItem(text, span)
        self.group.addItem("All clients", "")
        self.who.setAccessibleName("Client")
        for name in ("What comes", "What is answered"):
            self.heat_of.addTab(name)
        self.heat_of.setDrawBase(False)
        self.heat_of.setExpanding(False)
        self.heat_of.setAccessibleName("What the hours show")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(goal), 1)
        column.addWidget(self._bar())
        chain(self)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("head", True)
        row = QHBoxLayout(head)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.setSpacing(SMALL)
        row.addWidget(PlainLabel("Report", Tone.TITLE, wraps=False))
        row.addStretch(1)
        for widget in (self.span, self.group, self.who):
            row.addWidget(widget)
        return head

    def _body(self, goal: float) -> QWidget:
        area = QScrollArea()
        area.setProperty("page", True)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet.setProperty("page", True)
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        tiles = QWidget()
        tiles.setProperty("clear", True)
        flow = FlowLayout(tiles, gap=LARGE, line_gap=LARGE)
        for tile in self.tiles.values():
            flow.addWidget(tile)
        column.addWidget(tiles)
        column.addWidget(self._empty)
        self._cards = (
            _card(
                "In time, week by week",
                self.weeks,
                note=f"Amber weeks stay under the dashed goal of {figures.percent(goal)}.",
            ),
            _card("How long answers took", self.spread, note="What was missed stands on top, in red."),
            _card("When", self.heat_of, self.heat),
            _card("Promises", self.promises),
            _card("By client", self.clients, note="The worst kept first."),
        )
        self._grid.setSpacing(LARGE)
        column.addLayout(self._grid)
        column.addWidget(self.behind)
        column.addWidget(_card("For an engagement letter", self.sentence))
        column.addStretch(1)
        area.setWidget(self._sheet)
        return area

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("bar", True)
        flow = FlowLayout(bar)
        flow.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        for widget in (self.copy, self.table, self.picture, self._said):
            flow.addWidget(widget)
        return bar

    def _arrange(self) -> None:
        columns = 2 if self.width() > self.fontMetrics().averageCharWidth() * 2 * _TWO_COLUMNS else 1
        if self._grid.columnCount() == columns and self._grid.count():
            return
        for card, spot in zip(self._cards, _SPOTS if columns == 2 else _BELOW, strict=True):
            self._grid.addWidget(card, *spot)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self.span.activated.connect(self._ask)
        self.group.activated.connect(self._ask)
        self.who.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(self._ask)
        self.heat_of.currentChanged.connect(self._turn_heat)
        self.behind.opened.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.table.clicked.connect(self._save_table)
        self.picture.clicked.connect(self._save_picture)
        for chart in self._charts():
            chart.chosen.connect(self._look_behind)

    def _charts(self) -> tuple[Chart, ...]:
        return self.weeks, self.spread, self.heat, self.clients

    # -- doing --------------------------------------------------------------------------------------------

    def _offer(self, groups: Iterable[str]) -> None:
        known = [self.group.itemData(number) for number in range(1, self.group.count())]
        if known != list(groups):
            while self.group.count() > 1:
                self.group.removeItem(1)
            for group in groups:
                self.group.addItem(group, group)

    @Slot()
    def _ask(self) -> None:
        self._typed.stop()
        self.wished.emit(ShowReport(self.scope()))

    @Slot(int)
    def _turn_heat(self, number: int) -> None:
        self.heat.show_answers(answers=number == 1)

    @Slot(object)
    def _look_behind(self, mark: Mark) -> None:
        if self._report is not None:
            self.behind.show_mark(mark, self._report, self._calendar)

    @Slot(str)
    def _open(self, message_id: str) -> None:
        self.wished.emit(OpenMessage(MessageId(message_id)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.say("Copied. Paste it where you need it.")

    @Slot()
    def _save_table(self) -> None:
        self._ask_for_file("Save as a table", "owed.csv", "Tables (*.csv)", self._wish_table)

    @Slot()
    def _save_picture(self) -> None:
        self._ask_for_file("Save as a picture", "owed.pdf", "PDF (*.pdf);;Picture (*.png)", self.save_picture)

    def _wish_table(self, path: str) -> None:
        self.wished.emit(SaveFigures(self.scope(), path if path.lower().endswith(".csv") else f"{path}.csv"))

    def save_picture(self, path: str) -> None:
        """Write the figures as they are seen: a picture (``.png``) or a page (anything else)."""
        picture = self.pictured()
        if path.lower().endswith(".png"):
            saved = picture.save(path)
        else:
            path = path if path.lower().endswith(".pdf") else f"{path}.pdf"
            saved = _write_pdf(picture, path)
        self.say(f"Saved as {path}." if saved else f"{path} cannot be written. Choose another place.")

    def _ask_for_file(self, title: str, name: str, kinds: str, then: object) -> None:
        dialog = QFileDialog(self, title, name, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.fileSelected.connect(then)
        dialog.open()


_TILES = {
    "share": "in time",
    "median": "half were answered within",
    "ninetieth": "nine in ten within",
    "promises": "of promises kept",
}


class _Tile(QWidget):
    """One figure, large, and what it is."""

    def __init__(self, note: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._value = PlainLabel(figures.NOTHING, Tone.TITLE, wraps=False)
        self._value.setFont(Theme.font(self.font(), HEADING * 1.5, bold=True, tabular=True))
        self._note = PlainLabel(note, Tone.SMALL, wraps=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, LARGE, 0)
        column.setSpacing(TINY)
        column.addWidget(self._value)
        column.addWidget(self._note)

    def say(self, value: str) -> None:
        """Show another figure."""
        self._value.setText(value)
        self.setAccessibleName(f"{value} {self._note.text()}")

    def note(self, text: str) -> None:
        """Say what it is."""
        self._note.setText(text)
        self.setAccessibleName(f"{self._value.text()} {text}")


def _card(title: str, *widgets: QWidget, note: str = "") -> Card:
    card = Card(title, note)
    for widget in widgets:
        card.body.addWidget(widget)
    card.body.addStretch(1)
    return card


def _promises(report: Report) -> str:
    said = figures.promises(report.promises)
    if report.promises.streak > 1:
        said += f" Kept in a row by now: {report.promises.streak}"
        said += (
            f", {report.promises.longest} at most."
            if report.promises.longest > report.promises.streak
            else "."
        )
    return said


def _write_pdf(picture: QPixmap, path: str) -> bool:
    """Put the picture on a page of A4, as wide as it goes."""
    writer = QPdfWriter(path)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12)
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        return False
    shown = picture.size().scaled(painter.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawPixmap(0, 0, shown.width(), shown.height(), picture)
    return painter.end()
