"""Passwords, tests of accounts, and forgetting: what the user asks for in the settings is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import OFFICE, House
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.errors import SecretsTrouble
from trayapp.settings.file import load
from trayapp.settings.secrets import KeyringSecrets, MemorySecrets
from trayapp.ui import wishes
from trayapp.ui.system_wishes import ForgetEverything
from trayapp.ui.wishes import Done, ForgetAccount, KeepPassword, SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "open sesame"


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    yield house
    house.close()


# ---- Passwords and tests of accounts ---------------------------------------------------------------------


def test_a_password_goes_into_the_keyring_and_opens_the_mailbox(house: House) -> None:
    house.password = SECRET
    house.configure()
    app = house.start()
    assert house.phase() is AppPhase.BLIND
    assert app.monitor.board.view.blind[0].needs_user
    house.do(KeepPassword(OFFICE, SECRET))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert app.monitor.board.view.blind == ()
    assert house.secrets.get(OFFICE) == SECRET
    house.close()
    house.start()
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert house.running().monitor.board.view.blind == ()


def test_without_a_keyring_a_password_lasts_for_this_run_and_that_is_said(house: House) -> None:
    house.password = SECRET
    house.secrets = KeyringSecrets()  # the tests' home has none
    house.configure()
    app = house.start()
    dialog = app.windows.open_settings("accounts")
    house.do(KeepPassword(OFFICE, SECRET))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert "no keyring" in dialog.accounts._trouble.text()
    assert "kept in memory until Owed ends" in dialog.accounts._trouble.text()
    dialog.show_page("windows")
    dialog.show_page("accounts")
    assert dialog.accounts._trouble.text() == ""
    house.close()
    assert house.start().monitor.board.view.blind != ()


def test_the_first_run_says_it_too_on_every_step(house: House) -> None:
    house.secrets = KeyringSecrets()
    welcome = house.start().windows.welcome
    assert welcome is not None
    house.do(KeepPassword(OFFICE, SECRET))
    welcome._turn(1)
    assert welcome._trouble.isVisible()
    assert "no keyring" in welcome._trouble.text()
    welcome.form.wished.emit(wishes.TestAccount(house.account(), ""))
    house.settle()
    assert not welcome._trouble.isVisible(), "it is tried anew"


def test_what_failed_is_said_in_the_list_without_undo(house: House) -> None:
    house.configure()
    app = house.start()
    app.show_list()
    house.places.settings_file.write_text("[[account]\n", encoding="utf-8")
    house.do(SettingsChanged(replace(house.settings(), badge_oldest_only=True)))
    assert app.windows.owed is not None
    bar = app.windows.owed.undo_bar
    assert bar.isVisible()
    assert "The settings file has a mistake" in bar._said.text()
    assert not bar.undo.isVisible()
    house.do(Done(house.item().id, "phone"))
    assert bar.undo.isVisible()


def test_the_password_of_a_wish_is_never_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    house.password = SECRET
    house.configure()
    house.start()
    house.do(KeepPassword(OFFICE, SECRET))
    house.do(wishes.TestAccount(house.account(), SECRET))
    assert SECRET not in caplog.text
    assert "KeepPassword" in caplog.text


def test_an_account_is_tried_step_by_step(house: House, qtbot: QtBot) -> None:
    app = house.start()
    welcome = app.windows.welcome
    assert welcome is not None
    checks = welcome.form.trial.checks
    checks.begin()
    house.do(wishes.TestAccount(house.account(), ""))
    qtbot.waitUntil(lambda: not checks._running)
    assert [(step.name, step.good) for step in checks.steps] == [
        ("folder", True),
        ("inbox", True),
        ("sent", None),
    ]


def test_an_account_that_cannot_work_says_why(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    house.configure()
    dialog = house.start().windows.open_settings("accounts")
    checks = dialog.accounts.form.trial.checks
    checks.begin()
    house.do(wishes.TestAccount(house.account("New", tmp_path / "nowhere"), ""))
    qtbot.waitUntil(lambda: not checks._running)
    assert [step.good for step in checks.steps] == [False]
    assert not checks.good


# ---- Forgetting ------------------------------------------------------------------------------------------


def test_a_forgotten_account_leaves_nothing(house: House) -> None:
    house.password = SECRET
    house.secrets = MemorySecrets()
    house.configure()
    app = house.start()
    house.do(KeepPassword(OFFICE, SECRET))
    house.do(Done(house.item().id, "phone"))
    house.do(ForgetAccount(OFFICE))
    assert app.monitor.fares == ()
    assert house.secrets.get(OFFICE) is None
    assert app._profile.for_this_run.get(OFFICE) is None
    assert load(house.places.settings_file).accounts == ()
    other = house.profile()
    assert other.log.in_force().events == ()
    assert other.log.looks() == {}
    other.close()
    desk = other.open_desk()
    assert list(desk.everything(app.monitor.rules)) == []
    desk.close()
    assert "No account is set up yet" in house.tooltip()


class StubbornKeyring(MemorySecrets):
    """A keyring that gives nothing back."""

    def delete(self, account: str) -> None:
        raise SecretsTrouble("The keyring is locked.", "Unlock it.")


def test_a_locked_keyring_keeps_no_account_alive(house: House) -> None:
    house.secrets = StubbornKeyring()
    house.configure()
    app = house.start()
    dialog = app.windows.open_settings("accounts")
    house.do(ForgetAccount(OFFICE))
    assert app.monitor.fares == ()
    assert load(house.places.settings_file).accounts == ()
    assert dialog.accounts._trouble.text() == "The keyring is locked. Unlock it."


def test_forgetting_everything_removes_every_folder_and_ends(house: House) -> None:
    house.secrets.set(OFFICE, SECRET)
    house.configure()
    app = house.start()
    app.show_list()
    app.windows.open_settings("general")
    house.running().windows.wished.emit(ForgetEverything())
    assert house.ended == 1
    assert house.secrets.get(OFFICE) is None
    house.close()
    places = house.places
    left = [one for one in (places.config, places.data, places.cache, places.logs) if one.exists()]
    assert left == []
    assert (house.mail.root / "new").is_dir(), "the mail stays as it is"
