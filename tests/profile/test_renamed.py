"""An account that is given another name keeps its password, what was read of it and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, OFFICE, House
from trayapp.domain.judging.rules import Says, Whose, made
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import Promise, Source, ledger_of
from trayapp.errors import SecretsTrouble
from trayapp.settings.accounts.renaming import renamed
from trayapp.settings.file import load
from trayapp.settings.model import Settings
from trayapp.settings.secrets import MemorySecrets
from trayapp.ui.wishes import Done, KeepPassword, SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHANCERY = "Chancery"
SECRET = "open sesame"


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    yield house
    house.close()


def otherwise(settings: Settings, name: str = CHANCERY) -> Settings:
    return settings.with_account(replace(settings.accounts[0], name=name), instead_of=OFFICE)


def test_password_index_and_decisions_follow(house: House) -> None:
    house.password = SECRET
    house.secrets = MemorySecrets({OFFICE: SECRET})
    settings = house.configure()
    app = house.start()
    house.receive(ANNA, "Second")
    house.beat(minutes=2)
    with closing(house.profile()) as profile:
        due = house.clock() + timedelta(days=2)
        profile.begin(
            Promise("p1", Address(*ANNA), "the draft", due, "Contract", True, Source.HAND, "m", OFFICE)
        )
        rule = made(Says.NOT_OWED, Whose.SENDER, "news@shop.example", None, house.clock())
        profile.keep_rule(rule._replace(account=OFFICE))
    house.do(Done(house.item_about("Contract").id, "phone"))
    read_before = _messages(house)
    house.do(SettingsChanged(otherwise(settings)))
    assert [one.name for one in load(house.places.settings_file).accounts] == [CHANCERY]
    assert (house.secrets.get(CHANCERY), house.secrets.get(OFFICE)) == (SECRET, None)
    assert [fare.name for fare in app.monitor.fares] == [CHANCERY]
    assert app.monitor.board.view.blind == ()
    assert {one.account for one in app.monitor.items if one.message_id} == {CHANCERY}
    assert house.item_about("Second").client.address == ANNA[1]
    waiting = {row.item.subject for row in app.monitor.board.rows if row.item.kind is ItemKind.REPLY}
    assert waiting == {"Second"}, "what is done stays done"
    assert _messages(house) == read_before, "nothing was read twice"
    with closing(house.profile()) as profile:
        assert set(profile.log.looks()) == {CHANCERY}
        events = profile.log.in_force()
        assert [one.account for one in events.rules.all] == [CHANCERY]
        assert [getattr(one.matter, "account", "") for one in ledger_of(events.events).entries] == [CHANCERY]
    house.close()
    house.start()
    assert house.item_about("Second").account == CHANCERY


def test_a_password_that_is_given_with_the_new_name_is_the_one(house: House) -> None:
    house.password = "new word"
    house.secrets = MemorySecrets({OFFICE: SECRET})
    settings = house.configure()
    house.start()
    house.do(KeepPassword(CHANCERY, "new word"))
    house.do(SettingsChanged(otherwise(settings)))
    assert (house.secrets.get(CHANCERY), house.secrets.get(OFFICE)) == ("new word", None)
    assert house.running().monitor.board.view.blind == ()


class Locked(MemorySecrets):
    def set(self, account: str, secret: str) -> None:
        raise SecretsTrouble("The keyring is locked.", "Unlock it.")


def test_a_locked_keyring_costs_the_password_only(house: House) -> None:
    house.secrets = Locked({OFFICE: SECRET})
    settings = house.configure()
    dialog = house.start().windows.open_settings("accounts")
    house.do(SettingsChanged(otherwise(settings)))
    assert house.item().account == CHANCERY
    assert dialog.accounts._trouble.text() == "The keyring is locked. Unlock it."


def test_only_an_account_of_the_same_birth_is_the_same(house: House) -> None:
    settings = house.settings()
    other = replace(settings.accounts[0], name=CHANCERY, added=settings.accounts[0].added + timedelta(days=1))
    assert renamed(settings, otherwise(settings)) == ((OFFICE, CHANCERY),)
    assert renamed(settings, settings) == ()
    assert renamed(settings, replace(settings, accounts=(other,))) == ()
    assert renamed(settings, replace(settings, accounts=())) == ()


def _messages(house: House) -> int:
    with closing(house.profile().open_index()) as index:
        return index.count()
