"""What the user asks for is shown, and what is changed in the settings is in force at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, ME, MONDAY, OFFICE, VERA, House
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clients.book import VIP, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import GROUP, PRESETS, Standard, StandardKey
from trayapp.settings.at_login import at_login
from trayapp.settings.model import Panel
from trayapp.ui import system_wishes
from trayapp.ui.system_wishes import OpenFolder
from trayapp.ui.wishes import Done, Refresh, SettingsChanged, ShowIgnored, ShowSettings, SignIn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    yield house
    house.close()


# ---- Looking and showing ---------------------------------------------------------------------------------


def test_refresh_looks_now(house: House) -> None:
    house.configure()
    house.start()
    house.receive(VERA, "Offer")
    house.do(Refresh())
    assert set(house.owed_to()) == {"Anna", "Vera"}


def test_what_is_not_owed_arrives_in_its_window(house: House) -> None:
    house.configure()
    house.start()
    house.do(Done(house.item().id, "phone"))
    house.do(ShowIgnored())
    window = house.running().windows.ignored
    assert window is not None
    assert window.isVisible()
    assert set(house.verdicts()) == {"Contract"}


def test_settings_open_at_a_page_and_at_an_account(house: House) -> None:
    house.configure()
    app = house.start()
    house.do(ShowSettings("windows"))
    dialog = app.windows.settings
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog._stack.currentWidget() is dialog.windows
    house.do(SignIn(OFFICE))
    assert dialog._stack.currentWidget() is dialog.accounts
    assert dialog.accounts._open_account == house.account()


def test_people_i_write_to_are_offered_as_clients(house: House) -> None:
    house.write(("Nora North", "nora@north.example"))
    house.configure()
    app = house.start()
    house.do(ShowSettings("clients"))
    dialog = app.windows.settings
    assert dialog is not None
    offered = [line[0].who for line in dialog.clients.suggestions.lines]
    assert "nora@north.example" in offered
    assert ANNA[1] not in offered


def test_a_folder_of_ours_is_opened(house: House) -> None:
    house.start()
    house.do(OpenFolder(str(house.places.logs)))
    assert [url.toLocalFile() for url in house.opened] == [str(house.places.logs)]


def test_a_test_notification_says_how_it_went(house: House) -> None:
    house.configure()
    app = house.start()
    dialog = app.windows.open_settings("notifications")
    house.do(system_wishes.TestNotification())
    assert [one.key for one in house.notifier.sent] == ["trial"]
    assert dialog.notifications._said.text() == "Sent. It should show now."
    house.notifier.refusal = "Nobody shows notifications here."
    house.do(system_wishes.TestNotification())
    assert dialog.notifications._said.text() == "It was not shown."
    assert "Nobody shows notifications here." in dialog.notifications._bad.text()


# ---- Settings --------------------------------------------------------------------------------------------


def test_another_standard_changes_what_is_due_at_once(house: House) -> None:
    settings = house.configure()
    house.start()
    key = StandardKey(GROUP, "Clients", "reply")
    house.do(SettingsChanged(settings.with_standard(key, Standard(PRESETS["90 minutes"]))))
    assert house.item().due == MONDAY + timedelta(minutes=90)
    assert (house.phase(), house.text()) == (AppPhase.IN_TIME, "1h")


def test_another_calendar_changes_what_is_due_and_how_it_is_said(house: House) -> None:
    settings = house.configure().with_client(Entry(ANNA[1], VIP))
    app = house.start()
    house.do(SettingsChanged(settings))
    app.show_list()
    # In Lisbon it is nine o'clock, and work has just begun; in New York it begins five hours later.
    house.do(SettingsChanged(replace(settings, calendar=default_calendar("America/New_York"))))
    assert house.item().due == MONDAY + timedelta(hours=5, minutes=90)
    assert app.windows.owed is not None
    assert "due today 10:30" in house.tooltip()


def test_a_new_client_is_owed_what_a_stranger_is_not(house: House) -> None:
    stranger = ("Sam Stone", "sam@stone.example")
    house.receive(stranger, "Minutes", "The minutes of our meeting. Please have a look when you can.")
    settings = replace(house.settings(), clients=())
    house.configure(settings)
    house.start()
    assert house.owed_to()["Anna"] is Phase.IN_TIME
    house.do(SettingsChanged(settings.with_client(Entry(stranger[1], VIP), Entry(ANNA[1], VIP))))
    assert set(house.owed_to()) == {"Anna", "Sam"}
    assert house.item().client.group == VIP


def test_the_panel_is_followed(house: House) -> None:
    settings = house.configure()
    app = house.start()
    house.do(SettingsChanged(replace(settings, badge_panel=Panel.DARK)))
    assert app.tray._drawn is not None
    assert app.tray._drawn[1] == "dark"


def test_an_alias_makes_what_was_sent_from_it_my_answer(house: House) -> None:
    settings = house.configure()
    house.start()
    other = ("Me at home", "me@home.example")
    item = house.item()
    house.clock.advance(hours=1)
    answer = {"In_Reply_To": f"<{item.message_id}>", "References": f"<{item.message_id}>"}
    house.mail.append(house._letter(other, ANNA, "Re: Contract", "Here it is.", answer), date=house.clock())
    house.beat()
    assert "Anna" in house.owed_to()
    account = replace(house.account(), aliases=(other[1],))
    house.do(SettingsChanged(settings.with_account(account, instead_of=OFFICE)))
    assert house.phase() is AppPhase.CLEAR


def test_two_accounts_have_the_same_owner(house: House, tmp_path: Path) -> None:
    settings = house.configure()
    app = house.start()
    second = MaildirMailbox(tmp_path / "Second")
    account = replace(house.account("Home", second.root), address="me@home.example")
    house.do(SettingsChanged(settings.with_account(account)))
    engines = {one.state.name: one.looker for one in app.monitor._lookout._accounts.values()}
    assert set(engines) == {OFFICE, "Home"}
    owners = {name: engine._me.addresses for name, engine in engines.items()}  # type: ignore[attr-defined]
    assert owners == dict.fromkeys(engines, frozenset({ME, "me@home.example"}))
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_owed_starts_at_login_as_the_switch_says(house: House) -> None:
    house.start()
    way = at_login(house.places.root)
    general = house.running().windows.open_settings("general").general
    assert not general.at_login.switch.isChecked()
    general.at_login.switch.click()
    house.settle()
    assert way.is_on()
    way.turn(on=False)
    house.running().windows.open_settings("general")
    assert not general.at_login.switch.isChecked()
