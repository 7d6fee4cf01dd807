"""The application as a whole: from an empty profile to the badge, over restarts, to a clean end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, MONDAY, OFFICE, VERA, House
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clients.book import VIP, Entry
from trayapp.domain.owing.decision import Act
from trayapp.settings.file import load
from trayapp.ui.wishes import Refresh, SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    yield house
    house.close()


# ---- Beginning -------------------------------------------------------------------------------------------


def test_an_empty_profile_begins_with_the_first_run(house: House) -> None:
    app = house.open()
    app.start()
    assert app.windows.welcome is not None
    assert app.windows.welcome.isVisible()
    assert app.windows.owed is None
    assert house.phase() is AppPhase.SYNCING
    assert "No account is set up yet" in house.tooltip()


def test_a_click_before_the_set_up_brings_the_first_run_back(house: House) -> None:
    app = house.start()
    assert app.windows.welcome is not None
    app.windows.welcome.close()
    app.tray.open_wanted.emit()
    assert app.windows.welcome.isVisible()
    assert app.windows.owed is None


def test_the_first_run_ends_with_the_list(house: House) -> None:
    house.receive()
    app = house.start()
    house.do(SettingsChanged(house.settings()))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    welcome = app.windows.welcome
    assert welcome is not None
    welcome.finished.emit()
    welcome.close()
    assert app.windows.owed is not None
    assert app.windows.owed.isVisible()


def test_a_first_look_syncs_then_shows_what_is_owed(house: House) -> None:
    house.receive()
    house.configure()
    app = house.open()
    phases: list[AppPhase] = []
    app.monitor.board_changed.connect(lambda board: phases.append(board.phase))
    app.start()
    assert house.phase() is AppPhase.SYNCING
    house.settle()
    assert (house.phase(), house.text()) == (AppPhase.IN_TIME, "24h")
    assert AppPhase.CLEAR not in phases
    assert "Anna Acker" in house.tooltip()
    assert "Contract" in house.tooltip()


def test_nothing_is_clear_before_the_first_look(house: House) -> None:
    house.configure()
    app = house.open()
    app.start()
    assert house.phase() is AppPhase.SYNCING
    house.settle()
    assert house.phase() is AppPhase.CLEAR
    assert "Nobody is waiting for you" in house.tooltip()


def test_a_second_start_shows_the_stored_board_before_it_looks(house: House) -> None:
    house.receive()
    house.configure()
    house.start()
    house.close()
    house.clock.advance(hours=3)
    house.open().start()
    assert (house.phase(), house.text()) == (AppPhase.IN_TIME, "21h")
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert house.running().monitor.board.view.checked is None


def test_a_second_start_is_not_clear_before_it_has_looked(house: House) -> None:
    house.configure()
    house.start()
    house.close()
    house.receive()
    house.open().start()
    assert house.phase() is AppPhase.SYNCING
    house.settle()
    assert house.phase() is AppPhase.IN_TIME


def test_a_click_on_the_badge_opens_the_list_as_it_is_now(house: House) -> None:
    house.receive()
    house.configure()
    app = house.start()
    app.tray.open_wanted.emit()
    owed = app.windows.owed
    assert owed is not None
    assert owed.isVisible()
    assert owed.list.lines.rowCount() == 1
    house.receive(VERA, "Offer")
    house.beat(seconds=30)
    assert owed.list.lines.rowCount() == 2
    house.answer(house.item(ANNA))
    house.answer(house.item(VERA))
    house.beat(seconds=30)
    assert owed.list.lines.rowCount() == 0
    assert house.phase() is AppPhase.CLEAR


def test_the_badge_counts_down_with_the_clock(house: House) -> None:
    house.receive(VERA)
    house.configure()
    house.start()
    seen = []
    for minutes in (0, 15, 46, 20, 10):
        house.beat(minutes=minutes)
        seen.append((house.phase(), house.text()))
    assert seen == [
        (AppPhase.IN_TIME, "1h"),
        (AppPhase.IN_TIME, "75m"),
        (AppPhase.SOON, "29m"),
        (AppPhase.SOON, "9m"),
        (AppPhase.MISSED, "1m"),
    ]


# ---- What others change ----------------------------------------------------------------------------------


def test_the_next_beat_sees_settings_changed_elsewhere(house: House) -> None:
    house.receive()
    house.configure()
    house.start()
    house.profile().change(lambda known: known.with_client(Entry(ANNA[1], VIP)))
    house.beat(seconds=30)
    assert house.item().due == MONDAY + timedelta(minutes=90)


def test_the_next_beat_sees_decisions_of_the_command_line(house: House) -> None:
    house.receive()
    house.configure()
    house.start()
    other = house.profile()
    other.decide((house.item().message_id,), Act.DONE, by="phone")
    house.beat(seconds=30)
    assert house.phase() is AppPhase.CLEAR
    other.log.undo()
    other.close()
    house.beat(seconds=30)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_an_account_added_and_removed_elsewhere_comes_and_goes(house: House) -> None:
    house.receive()
    house.start()
    house.profile().change(lambda _none: house.settings())
    house.beat(seconds=30)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    other = house.profile()
    other.forget(OFFICE)
    other.close()
    house.beat(seconds=30)
    assert house.owed_to() == {}
    assert house.running().monitor.fares == ()


def test_a_click_between_does_not_hide_what_was_changed_elsewhere(house: House) -> None:
    house.receive()
    house.configure()
    house.start()
    house.profile().change(lambda known: known.with_client(Entry(ANNA[1], VIP)))
    house.do(Refresh())
    house.beat(seconds=30)
    assert house.item().due == MONDAY + timedelta(minutes=90)


def test_a_change_in_a_window_keeps_what_was_changed_elsewhere(house: House) -> None:
    settings = house.configure()
    house.start()
    house.profile().change(lambda known: known.with_client(Entry("new@new.example", VIP)))
    house.do(SettingsChanged(replace(settings, badge_oldest_only=True)))
    kept = load(house.places.settings_file)
    assert kept.badge_oldest_only
    assert "new@new.example" in {entry.who for entry in kept.clients}


def test_a_broken_settings_file_keeps_the_old_settings(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.receive()
    house.configure()
    app = house.start()
    good = house.places.settings_file.read_bytes()
    house.places.settings_file.write_text("[[account]\n", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        house.beat(seconds=30)
        house.beat(seconds=30)
    said = [record.message for record in caplog.records if "old ones stay in force" in record.message]
    assert len(said) == 1
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert [one.name for one in app.monitor.fares] == [OFFICE]
    house.places.settings_file.write_bytes(good)
    house.profile().change(lambda known: known.with_client(Entry(ANNA[1], VIP)))
    house.beat(seconds=30)
    assert house.item().due == MONDAY + timedelta(minutes=90)
