"""A changed standard holds from now on; the page offers to apply it to what is open, and takes that back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import MONDAY, House
from trayapp.domain.clocks.standard import GROUP, StandardKey
from trayapp.ui.settings.page_windows import PageWindows
from trayapp.ui.wishes import ShowSettings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAY, NINETY = timedelta(hours=24), timedelta(minutes=90)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    yield house
    house.close()


@pytest.fixture
def page(house: House) -> PageWindows:
    """The page of the standards, an hour after Anna asked."""
    house.configure()
    app = house.start()
    house.beat(hours=1)
    house.do(ShowSettings("windows"))
    dialog = app.windows.settings
    assert dialog is not None
    return dialog.windows


def choose(house: House, page: PageWindows, preset: str) -> None:
    card = page.cards["Clients"]
    next(one for one in card.presets if one.text() == preset).click()
    house.settle()


def test_what_is_open_keeps_its_window_until_the_user_asks(house: House, page: PageWindows) -> None:
    assert house.item().due == MONDAY + DAY
    choose(house, page, "90 minutes")
    assert house.item().due == MONDAY + DAY
    assert page.offer.isVisible()
    page.offer.apply.click()
    house.settle()
    assert house.item().due == MONDAY + NINETY
    page.offer.back.click()
    house.settle()
    assert house.item().due == MONDAY + DAY


def test_what_comes_later_has_the_new_window(house: House, page: PageWindows) -> None:
    choose(house, page, "90 minutes")
    house.clock.advance(minutes=1)
    house.receive(subject="Another matter")
    house.beat()
    assert house.item_about("Another matter").due == house.item_about("Another matter").since + NINETY


def test_nothing_is_offered_once_the_change_is_undone(house: House, page: PageWindows) -> None:
    choose(house, page, "same day")
    assert page.offer.isVisible()
    choose(house, page, "24-hour rule")
    assert not page.offer.isVisible()
    assert house.running().windows.settings is not None
    assert page.settings.earlier == (), "what was only tried leaves nothing"


def test_a_restart_keeps_the_history(house: House, page: PageWindows) -> None:
    choose(house, page, "90 minutes")
    house.close()
    house.start()
    assert house.item().due == MONDAY + DAY
    key = StandardKey(GROUP, "Clients", "reply")
    assert [one.key for one in house.profile().settings().earlier] == [key]
