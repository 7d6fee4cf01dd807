"""The charts: every figure is said, to the pointer and to the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import boards, scenes_report
from trayapp.domain.reporting.report import HOURS, Report
from trayapp.ui.report.chart import Chart, Mark
from trayapp.ui.report.clients import ClientsChart
from trayapp.ui.report.heat import HeatChart
from trayapp.ui.report.spread import SpreadChart
from trayapp.ui.report.weeks import WeeksChart
from trayapp.ui.style.look import Look


@pytest.fixture(params=["weeks", "spread", "heat", "clients"])
def chart(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Chart:
    made: dict[str, Chart] = {
        "weeks": WeeksChart(look, boards.CALENDAR, 0.95),
        "spread": SpreadChart(look),
        "heat": HeatChart(look, boards.CALENDAR),
        "clients": ClientsChart(look),
    }
    chart = made[request.param]
    for one in made.values():
        qtbot.addWidget(one)
    chart.show_report(scenes_report.figures())
    chart.resize(420, chart.sizeHint().height())
    chart.show()
    return chart


def figures() -> Report:
    return scenes_report.figures()


def test_what_is_behind_the_marks_is_all_that_is_counted(chart: Chart) -> None:
    report = chart.report
    assert report is not None
    behind = [one.message_id for mark in chart.marks for one in mark.behind()]
    counted = [one.message_id for one in report.responses if _belongs(one, chart, report)]
    assert sorted(behind) == sorted(counted)
    assert [mark.held for mark in chart.marks] == [len(mark.behind()) for mark in chart.marks]


def _belongs(one: object, chart: Chart, report: Report) -> bool:
    return not isinstance(chart, SpreadChart) or one.kept(report.now) is not None  # type: ignore[attr-defined]


def test_the_pointer_hears_the_figure_and_a_click_looks_behind(chart: Chart, qtbot: QtBot) -> None:
    number, mark = next((n, one) for n, one in enumerate(chart.marks) if one.held)
    spot = mark.area.center().toPoint()
    QTest.mouseMove(chart, QPoint(1, 1))
    QTest.mouseMove(chart, spot)
    assert chart.current() == chart.marks[number]
    assert chart.accessibleDescription() == mark.says
    with qtbot.waitSignal(chart.chosen) as said:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert said.args == [mark]


def test_the_keys_reach_every_mark(chart: Chart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)
    seen: list[Mark | None] = [chart.current()]
    for _ in chart.marks[1:]:
        QTest.keyClick(chart, Qt.Key.Key_Right)
        seen.append(chart.current())
    assert seen == list(chart.marks)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current() == chart.marks[-1]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() == chart.marks[-2]


def test_a_mark_without_anything_behind_it_is_not_chosen(chart: Chart, qtbot: QtBot) -> None:
    empty = next((mark for mark in chart.marks if not mark.held), None)
    if empty is None:
        return  # every client has messages
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=empty.area.center().toPoint())


def test_marks_follow_the_size(chart: Chart) -> None:
    chart.resize(800, chart.height())
    assert max(mark.area.right() for mark in chart.marks) > 700


def test_an_empty_report_is_drawn(chart: Chart) -> None:
    chart.show_report(scenes_report.figures(()))
    assert not any(mark.held for mark in chart.marks)
    chart.grab()


def test_a_week_under_the_goal_looks_otherwise(qtbot: QtBot, look: Look) -> None:
    chart = WeeksChart(look, boards.CALENDAR, 0.95)
    qtbot.addWidget(chart)
    chart.show_report(figures())
    chart.resize(420, chart.sizeHint().height())
    strict = chart.grab().toImage()
    chart.show_goal(0.5)
    assert chart.grab().toImage() != strict
    assert _has(strict, look.theme.soon.name())
    assert not _has(chart.grab().toImage(), look.theme.soon.name())


def _has(picture: QImage, colour: str) -> bool:
    return any(
        picture.pixelColor(x, y).name() == colour
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    )


def test_the_hours_can_be_those_of_answers(qtbot: QtBot, look: Look) -> None:
    chart = HeatChart(look, boards.CALENDAR)
    qtbot.addWidget(chart)
    report = figures()
    chart.show_report(report)
    chart.show_answers(answers=True)
    counted = [mark.held for mark in chart.marks]
    assert counted == [report.answers[n // HOURS][n % HOURS] for n in range(len(chart.marks))]
