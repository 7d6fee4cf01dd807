"""The report in the running application."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, VERA, House
from trayapp.domain.reporting.report import Scope, Span
from trayapp.ui.report.window import ReportWindow
from trayapp.ui.report.wishes import SaveFigures, SetGoal, ShowReport
from trayapp.ui.wishes import OpenMessage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive(ANNA)
    house.clock.advance(hours=1)
    house.receive(VERA, "Lease")
    house.configure()
    house.start()
    house.settle()
    yield house
    house.close()


def shown(house: House, scope: Scope | None = None) -> ReportWindow:
    """Ask for the report and wait for its figures."""
    house.do(ShowReport(scope or Scope()))
    window = house.running().windows.report
    assert window is not None
    return window


def wait_for_total(house: House, window: ReportWindow, total: int) -> None:
    house.qtbot.waitUntil(
        lambda: window.weeks.report is not None and window.weeks.report.tally.total == total, timeout=10_000
    )


def test_the_report_counts_what_waits_and_what_was_answered(house: House) -> None:
    house.answer(house.item())
    house.running().monitor.refresh()
    house.settle()
    window = shown(house)
    wait_for_total(house, window, 2)
    report = window.weeks.report
    assert report is not None
    assert (report.tally.kept, report.tally.waiting) == (1, 1)
    assert window.isVisible()


def test_another_scope_is_counted_anew(house: House) -> None:
    window = shown(house)
    wait_for_total(house, window, 2)
    window.who.setText("vera")
    wait_for_total(house, window, 1)
    window.who.clear()
    wait_for_total(house, window, 2)
    window.span.choose(Span.WEEKS_4)
    window.span.activated.emit(window.span.currentIndex())
    wait_for_total(house, window, 2)
    assert window.scope().span is Span.WEEKS_4


def test_a_figure_leads_to_its_messages(house: House) -> None:
    window = shown(house)
    wait_for_total(house, window, 2)
    wished: list[object] = []
    window.wished.connect(wished.append)
    window.weeks.chosen.emit(next(mark for mark in window.weeks.marks if mark.held))
    assert window.behind.list.model().rowCount() == 2
    window.behind.open_current()
    (wish,) = wished
    assert isinstance(wish, OpenMessage)
    assert wish.message_id == window.weeks.report.responses[-1].message_id  # type: ignore[union-attr]


def test_the_table_is_saved_and_trouble_is_told(house: House, tmp_path: Path) -> None:
    window = shown(house)
    wait_for_total(house, window, 2)
    path = tmp_path / "figures.csv"
    house.do(SaveFigures(Scope(), str(path)))
    house.qtbot.waitUntil(lambda: "Saved 2 rows" in window.bar.said.text(), timeout=10_000)
    assert path.read_text("utf-8-sig").count("\n") == 3
    house.do(SaveFigures(Scope(), str(tmp_path / "nowhere" / "figures.csv")))
    house.qtbot.waitUntil(lambda: "cannot be written" in window.bar.said.text(), timeout=10_000)


def test_the_goal_is_kept(house: House) -> None:
    window = shown(house)
    wait_for_total(house, window, 2)
    house.do(SetGoal(80))
    assert house.running().windows.in_force.report_goal == 80
    assert window.goal.currentData() == 80


def test_what_cannot_be_seen_is_said(house: House) -> None:
    house.mail.root.rename(house.folder / "gone")
    for _ in range(2):
        house.beat(minutes=2)
    window = shown(house)
    wait_for_total(house, window, 2)
    house.qtbot.waitUntil(lambda: "cannot be seen" in window._unseen.text(), timeout=10_000)
