"""A folder that should be watched and cannot be read: what it holds is not known, and that is said."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.house import House
from trayapp.domain.board.phase import AppPhase
from trayapp.ui.wishes import Refresh

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    settings = house.settings()
    watched = replace(house.account(), folders=("Archive",))
    house.configure(replace(settings, accounts=(watched,)))
    yield house
    house.close()


def test_a_watched_folder_that_is_deleted_is_never_all_clear(house: House) -> None:
    house.start()
    assert house.phase() is AppPhase.CLEAR
    archive = house.mail.root / ".Archive"
    archive.rename(house.folder / "elsewhere")
    house.do(Refresh())
    assert house.phase() is AppPhase.BLIND
    assert "Not all of Office can be seen since" in house.tooltip()
    assert "There is no folder Archive in the mailbox." in house.tooltip()
    shutil.move(house.folder / "elsewhere", archive)
    house.do(Refresh())
    assert house.phase() is AppPhase.CLEAR


def test_what_is_owed_elsewhere_is_shown_with_a_slash(house: House) -> None:
    house.receive()
    house.start()
    assert (house.phase(), house.corner()) == (AppPhase.IN_TIME, False)
    shutil.rmtree(house.mail.root / ".Archive")
    house.do(Refresh())
    assert (house.phase(), house.corner()) == (AppPhase.IN_TIME, True)
    house.running().show_list()
    owed = house.running().windows.owed
    assert owed is not None
    said = " ".join(label.text() for label in owed.findChildren(QLabel))
    assert "Owed cannot see all of Office" in said
