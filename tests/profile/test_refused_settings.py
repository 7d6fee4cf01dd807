"""What cannot be put in force is not shown as if it were: the fields go back, and a sentence says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.house import OFFICE, House
from trayapp.settings.model import Panel
from trayapp.ui.settings.dialog import SettingsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.configure(replace(house.settings(), names=("Maria",)))
    yield house
    house.close()


def refusing(house: House, page: str) -> SettingsDialog:
    """The settings of an application whose file cannot be written any more."""
    dialog = house.start().windows.open_settings(page)
    house.places.settings_file.write_text("[[account]\n", encoding="utf-8")
    return dialog


def test_a_switch_goes_back(house: House) -> None:
    dialog = refusing(house, "general")
    page = dialog.general
    page.oldest.switch.click()
    assert not page.oldest.switch.isChecked()
    assert "has a mistake" in page._trouble.text()
    assert not page.settings.badge_oldest_only
    page.panel.setCurrentIndex(2)
    page.panel.activated.emit(2)
    assert page.panel.currentData() == Panel.AUTOMATIC


def test_a_text_goes_back_though_the_field_has_the_focus(house: House) -> None:
    dialog = refusing(house, "general")
    names = dialog.general.names
    names.setFocus()
    house.qtbot.waitUntil(names.hasFocus)
    names.selectAll()
    QTest.keyClicks(names, "Somebody else")
    assert names.text() == "Somebody else"
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert names.text() == "Maria"


def test_what_is_being_typed_is_left_alone(house: House) -> None:
    app = house.start()
    dialog = app.windows.open_settings("general")
    names = dialog.general.names
    names.setFocus()
    house.qtbot.waitUntil(names.hasFocus)
    QTest.keyClicks(names, ", Ms")
    app.windows.show_settings(replace(app.windows.in_force, badge_oldest_only=True))
    assert names.text() == "Maria, Ms"


def test_an_account_that_could_not_be_saved_stays_open_in_its_form(house: House) -> None:
    dialog = refusing(house, "accounts")
    page = dialog.accounts
    page.cards[0].edit.click()
    changed = replace(house.account(), name="Chancery")
    page.form.saved.emit(changed, page.cards[0].account)
    assert [card.account.name for card in page.cards] == [OFFICE]
    assert page.form.isVisible()
    assert "has a mistake" in page._trouble.text()


def test_no_undo_is_offered_for_what_was_not_done(house: House) -> None:
    dialog = refusing(house, "clients")
    page = dialog.clients
    page.table.selectRow(0)
    page.remove.click()
    assert len(page.model.entries) == 2
    assert not dialog.undo_bar.isVisible()
