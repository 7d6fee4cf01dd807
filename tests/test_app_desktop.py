"""What the application does about its desktop: a check on request, the menu of programs, the small window."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.house import ANNA, House
from trayapp.settings.file import load
from trayapp.settings.model import Chip
from trayapp.ui.system_wishes import CheckDesktop, PutInMenu, ShowSmallWindow
from trayapp.ui.tray.no_tray_window import NoTrayWindow
from trayapp.ui.tray.tray import PATIENCE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def test_the_check_says_what_works_without_asking_a_server_anew(house: House, qtbot: QtBot) -> None:
    house.receive(ANNA)
    house.configure()
    app = house.start()
    card = app.windows.open_settings("general").general.desktop
    app.do(CheckDesktop())
    qtbot.waitUntil(card.check.isEnabled, timeout=10_000)
    qtbot.waitUntil(lambda: any(one.text().startswith("Office: ") for one in card.findChildren(QLabel)))
    said = [one.text() for one in card.findChildren(QLabel)]
    for what in ("Settings: ", "Folders: ", "Index: ", "Start at login: ", "Tray: ", "Notifications: "):
        assert any(one.startswith(what) for one in said), what
    assert "Office: Its mail is read." in said


def test_owed_is_put_into_the_menu_of_programs_with_its_picture(house: House, isolated: Path) -> None:
    house.configure()
    app = house.start()
    card = app.windows.open_settings("general").general.desktop
    app.do(PutInMenu(on=True))
    assert card.menu.switch.isChecked()
    picture = isolated / "data" / "icons" / "hicolor" / "scalable" / "apps" / "owed.svg"
    assert b"<svg" in picture.read_bytes()
    app.do(PutInMenu(on=False))
    assert not card.menu.switch.isChecked()
    assert not picture.exists()


def without_tray(house: House) -> None:
    for _ in range(PATIENCE):
        house.running().tray._on_beat()


def test_without_a_tray_the_small_window_shows_what_the_badge_would_and_the_reason_is_said_once(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    caplog.set_level(logging.WARNING)
    house.receive(ANNA)
    house.configure()
    app = house.start()
    without_tray(house)
    chip = app._showing._without.chip
    assert chip is not None
    assert chip._brief.detail == "Anna Acker"
    why = app._showing._explanation
    assert isinstance(why, NoTrayWindow)
    assert why.isVisible()
    why.without.click()
    assert not chip.isVisible()
    assert load(house.places.settings_file).badge_chip is Chip.NEVER
    app.do(ShowSmallWindow(wanted=True))
    assert chip.isVisible()
    house.close()
    app = house.start()
    assert app._showing._without.chip is not None, "the last run found no tray"
    without_tray(house)
    assert app._showing._explanation is None
    assert caplog.records == []


def test_the_reason_waits_until_no_window_is_in_use(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    app = house.start()
    without_tray(house)
    assert app.windows.welcome is not None
    assert app._showing._explanation is None
    app.windows.welcome.hide()
    house.beat(minutes=1)
    assert app._showing._explanation is not None
