"""What others do to the files of Owed while it runs is said where the user looks, and seen to be mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.house import House
from trayapp.domain.board.phase import AppPhase
from trayapp.store.decisions import DecisionLog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.configure()
    yield house
    house.close()


def test_a_mistake_that_an_editor_leaves_in_the_settings_is_said(house: House) -> None:
    house.receive()
    house.start()
    settings = house.places.settings_file
    good = settings.read_bytes()
    settings.write_text("account = ]")
    house.beat(seconds=30)
    assert house.phase() is AppPhase.IN_TIME, "the settings from before hold"
    assert "The settings file has a mistake" in house.tooltip()
    assert "the settings from before it hold" in house.tooltip()
    settings.write_bytes(good)
    house.beat(seconds=30)
    assert "mistake" not in house.tooltip()


def test_decisions_that_may_be_lost_are_said_until_the_list_was_opened(house: House) -> None:
    house.start()
    house.close()
    decisions = house.places.decisions_file
    for ending in ("-wal", "-shm"):
        decisions.with_name(decisions.name + ending).unlink(missing_ok=True)
    decisions.write_bytes(b"rubbish" * 500)
    DecisionLog(decisions).looks()  # some command comes first
    house.start()
    assert "what you settled lately may be there again" in house.tooltip()
    house.running().show_list()
    owed = house.running().windows.owed
    assert owed is not None
    assert any("may be there again" in label.text() for label in owed.findChildren(QLabel))
    assert "may be there again" not in house.tooltip()
    house.close()
    house.start()
    assert "may be there again" not in house.tooltip()
