"""The application in the long run: pauses, little work, and an end that leaves nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, VERA, House
from trayapp.domain.board.board import Board
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.file import load
from trayapp.sync.desk import Desk
from trayapp.ui.tray.pause import Pause
from trayapp.ui.wishes import Refresh, Resume

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    yield house
    house.close()


# ---- Pausing ---------------------------------------------------------------------------------------------


def test_a_pause_survives_a_restart(house: House) -> None:
    house.receive(VERA)
    house.configure()
    app = house.start()
    app.tray.pause_wanted.emit(Pause.OPEN)
    assert house.phase() is AppPhase.PAUSED
    house.close()
    house.receive(ANNA)
    house.clock.advance(minutes=50)
    house.start()
    house.beat(minutes=20)
    assert house.phase() is AppPhase.PAUSED
    assert house.notifier.attempts == 0, "half of the time was over,"
    assert house.running().monitor.fares[0].checked is None, "and nobody has looked"
    house.do(Resume())
    assert house.phase() is AppPhase.SOON
    assert set(house.owed_to()) == {"Anna", "Vera"}
    assert not load(house.places.settings_file).paused


def test_a_pause_of_an_hour_ends_by_itself_and_says_when(house: House) -> None:
    house.receive(VERA)
    house.configure()
    app = house.start()
    app.tray.pause_wanted.emit(Pause.HOUR)
    assert house.phase() is AppPhase.PAUSED
    assert "paused until today " in app.tray._tooltip
    assert app.tray._face.text == "60m"
    house.beat(minutes=59)
    assert house.phase() is AppPhase.PAUSED
    assert app.tray._face.text == "1m"
    house.beat(minutes=1)
    assert house.phase() is not AppPhase.PAUSED
    assert set(house.owed_to()) == {"Vera"}
    kept = load(house.places.settings_file)
    assert (kept.paused, kept.paused_until) == (False, None)


def test_a_pause_that_ended_while_owed_was_not_running_is_over(house: House) -> None:
    house.receive(VERA)
    house.configure()
    house.start().tray.pause_wanted.emit(Pause.HOUR)
    house.close()
    house.clock.advance(hours=2)
    house.start()
    assert house.phase() is not AppPhase.PAUSED
    house.beat(minutes=1)
    assert not load(house.places.settings_file).paused


def test_a_pause_from_elsewhere_holds_here(house: House) -> None:
    house.configure()
    house.start()
    house.profile().change(lambda known: replace(known, paused=True))
    house.beat(minutes=1)
    assert house.phase() is AppPhase.PAUSED


def test_a_paused_heart_does_not_race(house: House) -> None:
    house.configure()
    app = house.start()
    app.tray.pause_wanted.emit(Pause.OPEN)
    house.beat(minutes=5)  # a look would be due now
    assert app.monitor._pulse._timer.interval() > 1_000


def test_a_pause_outlives_a_change_in_the_settings_window(house: House) -> None:
    house.configure()
    app = house.start()
    dialog = app.windows.open_settings("general")
    app.tray.pause_wanted.emit(Pause.OPEN)
    page = dialog.general
    page.change(replace(page.settings, badge_oldest_only=True))
    house.settle()
    kept = load(house.places.settings_file)
    assert kept.badge_oldest_only
    assert kept.paused


def test_a_pause_works_with_a_broken_settings_file(house: House) -> None:
    house.configure()
    app = house.start()
    house.places.settings_file.write_text("[[account]\n", encoding="utf-8")
    app.tray.pause_wanted.emit(Pause.OPEN)
    assert house.phase() is AppPhase.PAUSED


# ---- Little work -----------------------------------------------------------------------------------------


def test_a_beat_without_a_change_shows_and_paints_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.receive()
    house.configure()
    app = house.start()
    house.beat(hours=1, minutes=30)
    boards: list[Board] = []
    app.monitor.board_changed.connect(boards.append)
    painted: list[object] = []
    monkeypatch.setattr("trayapp.ui.tray.tray.BadgePictures.icon", lambda *face: painted.append(face))
    for _ in range(5):
        app.monitor._on_beat()
    assert boards == []
    house.clock.advance(minutes=1)
    app.monitor._on_beat()
    assert len(boards) == 1, "the list counts minutes,"
    assert painted == [], "while the badge shows the same"


def test_a_look_that_finds_nothing_judges_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.receive()
    house.configure()
    house.start()
    judged: list[object] = []
    honest = Desk._judge

    def counted(self: Desk, ids: object, rules: object) -> object:
        found = list(ids)  # type: ignore[call-overload]
        judged.extend(found)
        return honest(self, found, rules)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "_judge", counted)
    house.do(Refresh())
    assert judged == []
    house.receive(VERA)
    house.do(Refresh())
    assert len(judged) == 1


# ---- The end ---------------------------------------------------------------------------------------------


def test_quitting_leaves_no_thread_and_no_open_file(house: House) -> None:
    house.receive()
    house.configure()
    before = set(threading.enumerate())
    app = house.start()
    app.show_list()
    house.receive(VERA, subject="Offer")
    app.monitor.refresh()  # a look is under way
    app.tray.quit_wanted.emit()
    assert house.ended == 1
    house.close()
    app.close()  # a second time does nothing
    assert set(threading.enumerate()) <= before
    assert house.notifier.closed
    own = str(house.places.root)
    assert [name for name in _open_files() if name.startswith(own) and ".sqlite3" in name] == []


def test_a_field_that_loses_the_focus_with_its_window_opens_nothing_again(house: House) -> None:
    house.configure()
    app = house.start()
    names = app.windows.open_settings("general").general.names
    names.setFocus()
    house.qtbot.waitUntil(names.hasFocus)
    QTest.keyClicks(names, ", Ms Muster")
    house.close()
    names.clearFocus()
    names.editingFinished.emit()
    own = str(house.places.root)
    assert [name for name in _open_files() if name.startswith(own) and ".sqlite3" in name] == []


def _open_files() -> list[str]:
    """Every file that this process has open (Linux)."""
    folder = Path("/proc/self/fd")
    found = []
    for one in folder.iterdir() if folder.is_dir() else ():
        try:
            found.append(str(one.readlink()))
        except OSError:  # the listing's own
            continue
    return found
