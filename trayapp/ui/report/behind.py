"""What is behind a figure: the messages one by one, each a click away from the mail program."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.reporting.report import Report
from trayapp.domain.reporting.responses import Response
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.parts.buttons import IconButton
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.plain_list import PlainList
from trayapp.ui.report.chart import Mark
from trayapp.ui.settings.page import Card
from trayapp.ui.style.look import Look

MOST = 200
"""So many messages are listed; the table that can be saved has all."""


class Behind(Card):
    """Says ``opened`` with the id of a message."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._found: tuple[Response, ...] = ()
        self._model = QStringListModel(self)
        self.title = PlainLabel("", Tone.STRONG)
        self.note = PlainLabel(tr("Return or a double click opens the message."), Tone.SMALL)
        self.list = PlainList()
        self.list.setModel(self._model)
        self.list.setProperty("offers", True)
        self.list.setAccessibleName(tr("Messages behind the figure"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(self.fontMetrics().height() * 9)
        self.done = IconButton(look, "close", tr("Close"), quiet=False)
        for widget in (self.title, self.note, self.list):
            self.body.addWidget(widget)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
        self.list.doubleClicked.connect(self._open)
        self.done.clicked.connect(self.hide)
        self.hide()

    def show_mark(self, mark: Mark, report: Report, calendar: WorkingCalendar) -> None:
        """List what is behind a mark, the latest first."""
        self._found = tuple(reversed(mark.behind()))[:MOST]
        self.title.setText(mark.says)
        self._model.setStringList([_line(one, report, calendar) for one in self._found])
        self.list.setCurrentIndex(self._model.index(0))
        self.show()
        self.list.setFocus()

    def open_current(self) -> None:
        """Open the chosen message."""
        self._open(self.list.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._found[index.row()].message_id)


def _line(one: Response, report: Report, calendar: WorkingCalendar) -> str:
    """Say "Anna Acker · Contract draft · today 09:12 · answered after 2 h"."""
    zone = calendar.zone_at(report.now)
    took = words.duration(one.took(report.now))
    kept = one.kept(report.now)
    if one.ended is None:
        waits = mark("waits for {duration}") if kept is None else mark("waits for {duration}, missed")
        became = tr(waits, duration=took)
    else:
        answered = mark("answered after {duration}") if kept else mark("answered after {duration}, missed")
        became = tr(answered, duration=took)
    parts = (
        words.safe_line(one.client.name or one.client.address, 40),
        words.safe_line(one.subject, 60),
        words.when(one.since, report.now, zone),
        became,
    )
    return " · ".join(part for part in parts if part)
