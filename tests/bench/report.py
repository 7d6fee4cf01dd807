"""What the report costs with 100,000 messages: brought up to date, counted, drawn."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from tests.bench.rows import Row
from tests.bench.standards import ACCOUNT, ME, NOW, OWNER, Ground, ground
from trayapp import resources
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.messages.changes import Arrival, Changes, Cursor, Place, Role
from trayapp.domain.messages.message import NOBODY, Address, Mark, Message, MessageId
from trayapp.domain.reporting.report import Report, Scope, Span
from trayapp.store.index import Index
from trayapp.sync.figures import bring_up_to_date, counted
from trayapp.ui.report.window import ReportWindow
from trayapp.ui.style.icons import Icons
from trayapp.ui.style.look import Look

ROUNDS = 7
TURNS, WAITING = 12_000, 500
"""Questions, all but the last ones answered: one message in six, as in an ordinary office mailbox."""
NEWS = 76_500
"""Messages that nobody has to answer; 100,000 in all."""
_PAGE = 1000
FIGURES, CHARTS = 300.0, 900.0
"""In milliseconds."""


def run() -> list[Row]:
    """Fill an index, then ask for the report as the window does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder) / "index.sqlite3")
        try:
            filled = ground(index, TURNS, WAITING)
            _fill_up(index)
            return _rows(filled)
        finally:
            index.close()


def _fill_up(index: Index) -> None:
    """Store what every mailbox holds beside questions."""
    shop = Address("Shop", "news@shop.example")
    for first in range(0, NEWS, _PAGE):
        arrivals = tuple(
            Arrival(
                Place("inbox", f"news{number}"),
                Role.INBOX,
                Message(
                    MessageId(f"{number}.news@shop.example"),
                    shop,
                    (OWNER,),
                    (),
                    f"Offers {number}",
                    NOW - timedelta(minutes=20 * number),
                    (),
                    Mark.CAMPAIGN | Mark.UNSUBSCRIBE,
                    NOBODY,
                ),
            )
            for number in range(first, min(first + _PAGE, NEWS))
        )
        index.store_page(ACCOUNT, Changes(arrivals=arrivals, gone=(), cursor=Cursor("2")), ME)


def _rows(filled: Ground) -> list[Row]:
    gc.disable()  # as in the application
    began = time.perf_counter()
    bring_up_to_date(filled.index, filled.rules)
    first = (time.perf_counter() - began) * 1000
    spans = {span: _timed(partial(_figures, filled, span)) for span in (Span.WEEKS_12, Span.ALL)}
    drawn = _drawn(_figures(filled, Span.ALL))
    gc.enable()
    turns = len(_figures(filled, Span.ALL).responses)
    return [
        Row("the first time every conversation is judged, ms", first, note=f"{turns:,} turns"),
        _row("figures of 12 weeks, ms", spans[Span.WEEKS_12], FIGURES),
        _row("figures of everything, ms", spans[Span.ALL], FIGURES),
        _row("a window made for them and drawn, ms", drawn, CHARTS - FIGURES),
    ]


def _figures(filled: Ground, span: Span) -> Report:
    bring_up_to_date(filled.index, filled.rules)
    return counted(filled.index, filled.rules, Scope(span), NOW)


def _drawn(report: Report) -> list[float]:
    """Time what the window does with figures, up to the last pixel; making it the first time included."""
    application = QApplication.instance() or QApplication([])

    def draw() -> None:
        window = ReportWindow(Look(Icons(resources.icon)), default_calendar("Europe/Berlin"), 95)
        window.show_report(report, Scope(Span.ALL), ())
        window.grab()
        window.deleteLater()

    found = _timed(draw)
    del application
    return found


def _timed(work: Callable[[], object]) -> list[float]:
    """Time it several times, in milliseconds; a first round, which warms, is not counted."""
    found = []
    for number in range(ROUNDS + 1):
        began = time.perf_counter()
        work()
        if number:
            found.append((time.perf_counter() - began) * 1000)
    return found


def _row(measure: str, found: list[float], goal: float) -> Row:
    note = f"median of {len(found)}; worst {max(found):.0f}"
    return Row(measure, median(found), None, median(found), "", goal, note)
