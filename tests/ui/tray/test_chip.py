"""The small window that stands in for the badge; on a real screen it is in tests/desktop/test_chip.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from trayapp.domain.board.phase import AppPhase
from trayapp.settings.model import Chip as When
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.tray.chip import STEP, Chip
from trayapp.ui.tray.tooltip import Brief
from trayapp.ui.tray.tray import PATIENCE, Tray
from trayapp.ui.tray.without_tray import WithoutTray

SOON = BadgeFace(AppPhase.SOON, "25m")
ANNA = Brief("25 min left", "Anna Acker · 4 owed")
TIP = "4 owed\nAnna Acker: <b>25 min</b> left"

pytestmark = pytest.mark.usefixtures("qapp")

ChipMaker = Callable[..., Chip]


@pytest.fixture
def make(qtbot: QtBot) -> ChipMaker:
    def made(place: QPoint | None = None, *, wayland: bool = False) -> Chip:
        chip = Chip(QMenu(), place=None if place is None else QRect(place, QSize(150, 40)), wayland=wayland)
        qtbot.addWidget(chip)
        chip.show_face(SOON, ANNA, TIP)
        chip.bring_up()
        return chip

    return made


def drag(chip: Chip, way: QPoint) -> None:
    start = chip.rect().center()
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(chip, start + way / 2)
    QTest.mouseMove(chip, chip.mapFromGlobal(chip.mapToGlobal(start) + way / 2))
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())


def test_it_stands_in_the_corner_until_it_was_moved(make: ChipMaker) -> None:
    chip = make()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(chip.geometry())
    assert chip.geometry().right() > area.right() - 60
    assert chip.geometry().bottom() > area.bottom() - 60


@pytest.mark.parametrize("place", [QPoint(40, 50), QPoint(0, 0)])
def test_it_comes_back_where_it_was(make: ChipMaker, place: QPoint) -> None:
    assert make(place).pos() == place


@pytest.mark.parametrize("place", [QPoint(5000, 3000), QPoint(-4000, 100)])
def test_a_place_on_a_screen_that_is_gone_is_not_used(make: ChipMaker, place: QPoint) -> None:
    chip = make(place)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(chip.geometry())


def test_a_click_opens_and_a_drag_does_not(make: ChipMaker) -> None:
    chip = make(QPoint(100, 100))
    clicks: list[bool] = []
    places: list[QRect] = []
    chip.clicked.connect(lambda: clicks.append(True))
    chip.moved.connect(places.append)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(clicks) == 1
    assert places == []
    drag(chip, QPoint(80, 40))
    assert len(clicks) == 1
    assert places == [chip.geometry()]
    assert chip.x() > 110
    assert chip.y() > 105


def test_it_cannot_be_lost_beyond_the_edge(make: ChipMaker) -> None:
    chip = make(QPoint(STEP // 2, STEP // 2))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(chip, key)
    assert chip.pos() == QPoint(0, 0)


def test_the_keyboard_opens_moves_and_closes(qtbot: QtBot, make: ChipMaker) -> None:
    chip = make(QPoint(100, 100))
    clicks: list[bool] = []
    chip.clicked.connect(lambda: clicks.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(chip, key)
    assert len(clicks) == 2
    QTest.keyClick(chip, Qt.Key.Key_Right)
    assert chip.pos() == QPoint(100 + STEP, 100)
    with qtbot.waitSignal(chip.dismissed, timeout=1000):
        QTest.keyClick(chip, Qt.Key.Key_Escape)
    assert not chip.isVisible()


def test_on_wayland_it_does_not_pretend_to_know_its_place(make: ChipMaker) -> None:
    chip = make(QPoint(100, 100), wayland=True)
    places: list[QRect] = []
    chip.moved.connect(places.append)
    QTest.keyClick(chip, Qt.Key.Key_Right)
    drag(chip, QPoint(80, 40))
    assert places == []


def test_a_screen_reader_hears_a_button_with_the_whole_sentence(make: ChipMaker) -> None:
    chip = make()
    heard = QAccessible.queryAccessibleInterface(chip)
    assert heard.role() is QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "Owed: 25 min left, Anna Acker · 4 owed"
    assert heard.text(QAccessible.Text.Description) == TIP


def test_words_of_mail_stay_words_in_its_tooltip(make: ChipMaker) -> None:
    assert make().toolTip() == "<qt>4 owed<br>Anna Acker: &lt;b&gt;25 min&lt;/b&gt; left</qt>"


def test_long_names_make_it_no_wider_than_a_third_of_a_line(make: ChipMaker) -> None:
    chip = make(QPoint(10, 10))
    chip.show_face(SOON, Brief("25 min left", "Anna " * 60), TIP)
    assert chip.width() < 400


def test_at_the_right_edge_it_grows_to_the_left(make: ChipMaker) -> None:
    chip = make()
    edge = chip.geometry().right()
    chip.show_face(SOON, Brief("25 min left", "A much longer name · 12 owed"), TIP)
    assert chip.geometry().right() == edge


def test_read_from_right_to_left_the_face_stands_at_the_right(make: ChipMaker) -> None:
    chip = make(QPoint(10, 10))
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture: QImage = chip.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(8, 24)}
    assert SOON.text
    assert len(colours) < 12, "words or nothing at the left"
    assert chip._face_rect().left() > chip.width() // 2


# ---- When it is there ------------------------------------------------------------------------------------


class Panel:
    """A desktop whose tray comes and goes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
        self.there = there
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: self.there))
        self.tray = Tray()

    def wait_in_vain(self) -> None:
        for _ in range(PATIENCE):
            self.tray._on_beat()


def standing_in(panel: Panel, memory: Path, when: When = When.AUTOMATIC) -> tuple[WithoutTray, list[str]]:
    made = WithoutTray(panel.tray, memory, panel.tray)
    said: list[str] = []
    made.explain.connect(lambda: said.append("why"))
    panel.tray.start()
    made.start(when)
    made.show(SOON, ANNA, TIP)
    return made, said


def shown(made: WithoutTray) -> bool:
    return made.chip is not None and made.chip.isVisible()


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "tray.json"


def test_with_a_tray_there_is_no_chip(monkeypatch: pytest.MonkeyPatch, memory: Path) -> None:
    made, said = standing_in(Panel(monkeypatch, there=True), memory)
    made.look()
    assert made.chip is None
    assert said == []


def test_without_a_tray_it_comes_and_the_reason_is_said_once(
    monkeypatch: pytest.MonkeyPatch, memory: Path
) -> None:
    panel = Panel(monkeypatch, there=False)
    made, said = standing_in(panel, memory)
    assert not shown(made)
    panel.wait_in_vain()
    assert shown(made)
    assert said == ["why"]
    made.look()
    assert said == ["why", "why"], "nobody has said it yet"
    made.told()
    made.look()
    made.close()
    again, later = standing_in(panel, memory)
    assert shown(again), "the last run found no tray: no waiting"
    panel.wait_in_vain()
    assert later == []
    again.close()


def test_it_goes_when_a_tray_comes_and_is_not_expected_next_time(
    monkeypatch: pytest.MonkeyPatch, memory: Path
) -> None:
    panel = Panel(monkeypatch, there=False)
    made, _ = standing_in(panel, memory)
    panel.wait_in_vain()
    panel.there = True
    panel.tray._on_beat()
    assert not shown(made)
    made.close()
    panel.there = False
    again, _ = standing_in(panel, memory)
    assert not shown(again)
    again.close()


def test_a_panel_that_falls_over_is_stood_in_for_without_a_word(
    monkeypatch: pytest.MonkeyPatch, memory: Path
) -> None:
    panel = Panel(monkeypatch, there=True)
    made, said = standing_in(panel, memory)
    panel.there = False
    made.look()
    panel.wait_in_vain()
    assert shown(made)
    made.look()
    assert said == []
    made.close()
    again, _ = standing_in(panel, memory)
    assert not shown(again), "it was an accident"
    again.close()


def test_the_setting_decides(monkeypatch: pytest.MonkeyPatch, memory: Path) -> None:
    panel = Panel(monkeypatch, there=True)
    made, _ = standing_in(panel, memory, When.ALWAYS)
    assert shown(made)
    made.follow(When.NEVER)
    assert not shown(made)
    panel.there = False
    made.look()
    panel.wait_in_vain()
    assert not shown(made)
    made.follow(When.AUTOMATIC)
    assert shown(made)
    made.close()


def test_closed_by_the_user_it_stays_away_until_the_setting_is_touched(
    monkeypatch: pytest.MonkeyPatch, memory: Path
) -> None:
    made, _ = standing_in(Panel(monkeypatch, there=True), memory, When.ALWAYS)
    assert made.chip is not None
    made.chip.close()
    made.follow(When.ALWAYS)
    assert not shown(made)
    made.follow(When.AUTOMATIC)
    made.follow(When.ALWAYS)
    assert shown(made)
    made.close()


def test_its_place_is_remembered_and_a_torn_note_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, memory: Path
) -> None:
    made, _ = standing_in(Panel(monkeypatch, there=True), memory, When.ALWAYS)
    assert made.chip is not None
    QTest.keyClick(made.chip, Qt.Key.Key_Left)
    place = made.chip.pos()
    made.close()
    again, _ = standing_in(Panel(monkeypatch, there=True), memory, When.ALWAYS)
    assert again.chip is not None
    assert again.chip.pos() == place
    again.close()
    memory.write_text('{"place": "here"')
    last, _ = standing_in(Panel(monkeypatch, there=True), memory, When.ALWAYS)
    assert shown(last)
    last.close()
