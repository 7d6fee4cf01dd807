from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.account_steps import by_hand, tried
from trayapp.domain.clients.book import Entry
from trayapp.domain.clocks.standard import PRESETS, Standard, StandardKey
from trayapp.settings.model import Settings
from trayapp.ui import wishes as wish
from trayapp.ui.accounts.welcome import Welcome
from trayapp.ui.style.look import Look

Heard = Callable[[Welcome], list[object]]
FRESH = Settings(calendar=boards.CALENDAR)


@pytest.fixture
def welcome(qtbot: QtBot, look: Look) -> Welcome:
    window = Welcome(look, FRESH, boards.NOW, native_dialogs=False)
    qtbot.addWidget(window)
    window.show()
    return window


def add_account(welcome: Welcome) -> None:
    by_hand(welcome.form, "me@office.example")
    QTest.keyClicks(welcome.form.inputs.password, "secret")
    tried(welcome.form)
    welcome.form.save.click()


def test_three_steps_to_the_first_badge(welcome: Welcome, heard: Heard) -> None:
    wishes = heard(welcome)
    ended: list[bool] = []
    welcome.finished.connect(lambda: ended.append(True))
    add_account(welcome)
    assert welcome.step == 1
    welcome.show_suggestions(setups.SUGGESTIONS)
    welcome.suggestions.lines[1][1].click()
    welcome.go_on.click()
    assert welcome.step == 2
    welcome.presets.button(1).click()
    welcome.go_on.click()
    assert ended == [True]
    assert not welcome.isVisible()
    assert wishes[1] == wish.KeepPassword("Office", "secret"), "it was tried first"
    last = wishes[-1]
    assert isinstance(last, wish.SettingsChanged)
    assert [account.address for account in last.settings.accounts] == ["me@office.example"]
    assert last.settings.clients == (Entry("hotel-am-see.example", "Clients"),)
    key = StandardKey("group", "Clients", "reply")
    assert dict(last.settings.standards)[key] == Standard(PRESETS["same day"])


def test_the_account_counts_at_once(welcome: Welcome, heard: Heard) -> None:
    wishes = heard(welcome)
    add_account(welcome)
    last = wishes[-1]
    assert isinstance(last, wish.SettingsChanged)
    assert len(last.settings.accounts) == 1


def test_going_back_changes_the_same_account(welcome: Welcome, heard: Heard) -> None:
    wishes = heard(welcome)
    add_account(welcome)
    welcome.back.click()
    welcome.form.inputs.edits["host"].setText("mail.office.example")
    tried(welcome.form)
    welcome.form.save.click()
    last = wishes[-1]
    assert isinstance(last, wish.SettingsChanged)
    assert [getattr(account, "host", "") for account in last.settings.accounts] == ["mail.office.example"]


def test_the_test_runs_here_too(welcome: Welcome, heard: Heard) -> None:
    wishes = heard(welcome)
    by_hand(welcome.form, "me@office.example")
    welcome.form.go_on.click()
    assert isinstance(wishes[0], wish.TestAccount)
    for step in setups.STEPS[:4]:
        welcome.form.show_step(step)
    welcome.form.end_test()
    assert welcome.form.trial.checks.good


def test_nobody_to_suggest_is_no_dead_end(welcome: Welcome) -> None:
    add_account(welcome)
    assert any("Nobody yet" in label.text() and label.isVisible() for label in welcome.findChildren(QLabel))
    QTest.keyClick(welcome, Qt.Key.Key_Return)
    assert welcome.step == 2


def test_nothing_moves_while_more_is_read(welcome: Welcome) -> None:
    welcome.show_suggestions(setups.SUGGESTIONS[1:3])
    welcome.suggestions.lines[1][1].click()
    welcome.show_suggestions(setups.SUGGESTIONS)
    assert [line[0].who for line in welcome.suggestions.lines][:3] == [
        "hotel-am-see.example",
        "kim@kirsch.example",
        "ida@immergruen.example",  # more frequent, but it came later
    ]
    assert welcome.suggestions.chosen() == (Entry("kim@kirsch.example", "Clients", "Kim Kirsch"),)


def test_the_preset_shows_what_it_means(welcome: Welcome) -> None:
    add_account(welcome)
    welcome.go_on.click()
    said = [label for label in welcome.findChildren(QLabel) if label.text().startswith("A message on")]
    before = said[0].text()
    assert "due Saturday 14:40" in before
    welcome.presets.button(3).click()
    assert "due Monday" in said[0].text()
    QTest.keyClick(welcome.timeline, Qt.Key.Key_Left)
    assert "A message on Friday 14:30" in said[0].text()


def test_settings_changed_elsewhere_are_kept(welcome: Welcome, heard: Heard) -> None:
    wishes = heard(welcome)
    add_account(welcome)
    changed = wishes[-1]
    assert isinstance(changed, wish.SettingsChanged)
    welcome.show_settings(replace(changed.settings, names=("Maria",)))
    welcome.go_on.click()
    welcome.go_on.click()
    last = wishes[-1]
    assert isinstance(last, wish.SettingsChanged)
    assert last.settings.names == ("Maria",)
    assert len(last.settings.accounts) == 1


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_where_windows_hides_the_badge_is_said_there_only(qtbot: QtBot, look: Look, platform: str) -> None:
    window = Welcome(look, FRESH, boards.NOW, native_dialogs=False, platform=platform)
    qtbot.addWidget(window)
    said = any("behind the arrow" in label.text() for label in window.findChildren(QLabel))
    assert said is (platform == "win32")


def test_the_badge_is_explained_until_the_mailbox_is_looked_for(welcome: Welcome) -> None:
    assert welcome.faces.isVisible()
    assert welcome.faces.said == ("Nothing owed", "5 h left", "25 min left", "Missed by 2 h")
    by_hand(welcome.form, "me@office.example")
    assert not welcome.faces.isVisible(), "the form needs the room"
    welcome.form.show_account(None)
    assert welcome.faces.isVisible()
