"""The report's window: what it says while it counts and where nothing is, and that it turns over."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests import boards
from tests.scenes_report import GOAL, GROUPS, figures
from trayapp.domain.reporting.report import Promises, Scope, Span
from trayapp.ui.report.chart import Chart, Mark
from trayapp.ui.report.kept_promises import PromisesChart
from trayapp.ui.report.window import ReportWindow
from trayapp.ui.report.wishes import ShowReport
from trayapp.ui.style.look import Look

Heard = Callable[[ReportWindow], list[object]]


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> ReportWindow:
    made = ReportWindow(look, boards.CALENDAR, GOAL, native=False)
    qtbot.addWidget(made)
    made.show_scope(Scope())
    made.show()
    return made


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_says_that_it_counts_and_how_far(window: ReportWindow) -> None:
    assert window.state.isVisible()
    assert window.state.notice is not None
    assert window.state.notice.title == "Counting your answers"
    window.show_counting(1240, 8031)
    assert "1,240 of 8,031 conversations so far." in window.state.accessibleName()
    bar = window.state.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum()) == (1240, 8031)
    assert not window.picture.isEnabled()
    window.show_report(figures(), Scope(), GROUPS)
    assert not window.state.isVisible()
    assert window.weeks.isVisible()
    assert window.picture.isEnabled()


def test_a_later_count_leaves_the_figures_where_they_are(window: ReportWindow) -> None:
    window.show_report(figures(), Scope(), GROUPS)
    window.show_counting(1, 2)
    assert window.weeks.isVisible()


def test_where_nobody_wrote_it_offers_everything(window: ReportWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.show_report(figures(()), Scope(), GROUPS, "Archive was not counted: it cannot be seen.")
    assert window.state.isVisible()
    assert window.state.notice is not None
    assert window.state.notice.detail == "Archive was not counted: it cannot be seen."
    window.state.button.click()
    assert wishes == [ShowReport(Scope(Span.ALL))]
    assert window.span.currentData() == Span.ALL
    window.show_report(figures(()), Scope(Span.ALL), GROUPS)
    assert not window.state.button.isVisible(), "there is no more than everything"


def test_promises_are_a_picture_told_apart_without_colour(qtbot: QtBot, look: Look) -> None:
    chart = PromisesChart(look)
    qtbot.addWidget(chart)
    chart.resize(420, 80)
    found = figures()._replace(promises=Promises(kept=3, beaten=2, broken=1, open=4))
    chart.show_report(found)
    said = [mark.says for mark in chart.marks]
    assert said == ["kept ahead of the date: 2", "kept on the day: 3", "open: 4", "broken: 1"]
    widths = [mark.area.width() for mark in chart.marks]
    assert widths == pytest.approx([84, 126, 168, 42])
    chart.show()
    assert len({tuple(_bar(chart, mark)) for mark in chart.marks}) == 4
    chart.resize(180, 120)
    assert chart.sizeHint().height() > 60, "names break into lines"


def _bar(chart: PromisesChart, mark: Mark) -> list[bool]:
    """Light and dark along a part of the bar, without its colours."""
    picture = chart.grab().toImage()
    left, y = round(mark.area.left()) + 8, round(mark.area.center().y())
    return [picture.pixelColor(left + x, y + x % 3).lightness() < 150 for x in range(16)]


def test_nothing_promised_draws_nothing(qtbot: QtBot, look: Look) -> None:
    chart = PromisesChart(look)
    qtbot.addWidget(chart)
    chart.show_report(figures(()))
    assert chart.marks == ()
    assert not chart.grab().isNull()


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize("name", ["weeks", "spread", "heat", "clients", "kept_promises"])
def test_charts_turn_over_and_answer_where_they_are_drawn(window: ReportWindow, name: str) -> None:
    window.resize(980, 980)
    window.show_report(figures(), Scope(), GROUPS)
    QApplication.processEvents()
    chart: Chart = getattr(window, name)
    first, laid = chart.marks[0].area, chart.laid[0].area
    assert first.left() == pytest.approx(chart.width() - laid.right())
    spot = chart.marks[-1].area.center()
    QTest.mouseMove(chart, QPoint(1, 1))
    QTest.mouseMove(chart, spot.toPoint())
    current = chart.current()
    assert current is not None
    assert current.area.contains(QPointF(spot))


@pytest.mark.usefixtures("turned")
def test_the_left_arrow_goes_on_where_time_runs_to_the_left(window: ReportWindow) -> None:
    window.show_report(figures(), Scope(), GROUPS)
    QTest.keyClick(window.weeks, Qt.Key.Key_Home)
    before = window.weeks.current()
    QTest.keyClick(window.weeks, Qt.Key.Key_Left)
    assert before == window.weeks.marks[0]
    assert window.weeks.current() == window.weeks.marks[1]
    assert window.weeks.marks[1].area.left() < window.weeks.marks[0].area.left()


@pytest.mark.usefixtures("turned")
def test_the_latest_week_is_drawn_at_the_end(window: ReportWindow, look: Look) -> None:
    window.resize(980, 980)
    window.show_report(figures(), Scope(), GROUPS)
    QApplication.processEvents()
    picture = window.weeks.grab().toImage()
    fills = {look.theme.in_time.rgb(), look.theme.soon.rgb()}
    area = window.weeks.marks[-1].area
    assert area.left() < 40
    column = [picture.pixelColor(round(area.center().x()), y).rgb() for y in range(picture.height())]
    assert fills & set(column)
