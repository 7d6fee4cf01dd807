"""Every setting is in force at once: changed where the user changes it, in the application that runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.feeds.calendars import calendar
from tests.house import ME, MONDAY, VERA, House
from trayapp.domain.board.phase import AppPhase
from trayapp.domain.clients.book import CLIENTS, Entry
from trayapp.domain.clocks.standard import PRESETS
from trayapp.mail.source import Role
from trayapp.settings.file import load
from trayapp.settings.model import Chip, Panel, Settings
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.wishes import SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY, NINETY = timedelta(hours=24), timedelta(minutes=90)
Check = Callable[[House, SettingsDialog], None]
CHECKS: dict[str, Check] = {}
ELSEWHERE = {
    "earlier": "tests/test_app_standards.py: what was in force before is kept by itself",
    "paused": "the tray's menu",
    "paused_until": "the tray's menu",
    "accounts": "tests/test_app_accounts.py, tests/profile/test_renamed.py",
    "language": "tests of languages: the windows are built anew",
}
"""Settings that are changed elsewhere than in a field of the settings, and where they are tested."""


def changes(name: str) -> Callable[[Check], Check]:
    """Say of which setting this is the check."""

    def keep(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return keep


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    house.configure()
    yield house
    house.close()


def test_no_setting_is_forgotten_here() -> None:
    assert set(CHECKS) | set(ELSEWHERE) == {one.name for one in fields(Settings)}


@pytest.mark.parametrize("name", [one.name for one in fields(Settings) if one.name not in ELSEWHERE])
def test_it_is_in_force_at_once_and_kept(house: House, name: str) -> None:
    dialog = house.start().windows.open_settings("general")
    before = getattr(load(house.places.settings_file), name)
    CHECKS[name](house, dialog)
    assert getattr(load(house.places.settings_file), name) != before, "and the next start knows it"


def copied(house: House, sender: tuple[str, str]) -> None:
    """A question to somebody else, of which I get a copy."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Cc"] = f"{sender[0]} <{sender[1]}>", "pia@other.example", ME
    mail["Subject"], mail["Message-ID"] = "Copy", "<copy@acme.example>"
    mail["Date"] = house.clock().strftime("%a, %d %b %Y %H:%M:%S +0000")
    mail.set_content("Could you send me the draft?")
    house.mail.append(mail.as_bytes(), Role.INBOX, house.clock())


@changes("clients")
def _clients(house: House, dialog: SettingsDialog) -> None:
    sam = ("Sam Stone", "sam@stone.example")
    house.receive(sam, "Offer")
    house.beat(minutes=2)
    assert house.item(sam).client.group == "Prospects"
    dialog.clients.who.setText("stone.example")
    dialog.clients.add.click()
    house.settle()
    assert house.item(sam).client.group == CLIENTS


@changes("groups")
def _groups(house: House, dialog: SettingsDialog) -> None:
    dialog.clients.own_group.setText("Suppliers")
    dialog.clients.add_group.click()
    assert "Suppliers" in dialog.windows.cards, "it has a response window of its own at once"
    assert dialog.clients.group.findText("Suppliers") >= 0


@changes("standards")
def _standards(house: House, dialog: SettingsDialog) -> None:
    card = dialog.windows.cards["Clients"]
    next(one for one in card.presets if one.sets == PRESETS["90 minutes"]).click()
    house.settle()
    assert house.item().due == MONDAY + NINETY


@changes("calendar")
def _calendar(house: House, dialog: SettingsDialog) -> None:
    dialog.working.zone.setText("America/New_York")
    dialog.working.zone.editingFinished.emit()
    house.settle()
    assert "due tomorrow 04:00" in house.tooltip()


@changes("feeds")
def _feeds(house: House, dialog: SettingsDialog) -> None:
    file = house.folder / "works.ics"
    file.write_bytes(calendar("DTSTART;VALUE=DATE:20260803\nSUMMARY:Works holiday"))
    dialog.working.feeds.source.setText(str(file))
    dialog.working.feeds.add.click()
    house.beat()
    house.qtbot.waitUntil(lambda: date(2026, 8, 3) in _off(house), timeout=10_000)


def _off(house: House) -> set[date]:
    return {one.first for one in house.running().windows.in_force.calendar.entries}


@changes("habits")
def _habits(house: House, dialog: SettingsDialog) -> None:
    house.receive(VERA, "Offer")
    house.beat(minutes=2)
    dialog.working.habits.add.click()  # at nine in the morning
    house.settle()
    house.beat(hours=23, minutes=-2)
    owed = house.running().windows.owed
    assert owed is not None, "the list opens at the reply time"
    assert owed.isVisible()


@changes("notifications")
def _notifications(house: House, dialog: SettingsDialog) -> None:
    dialog.notifications.hide_names.switch.click()
    house.beat(hours=23, minutes=40)
    assert house.notifier.sent
    assert all("Anna" not in one.title and "Contract" not in one.body for one in house.notifier.sent)


@changes("names")
def _names(house: House, dialog: SettingsDialog) -> None:
    dialog.general.names.setText("Maria")
    dialog.general.names.editingFinished.emit()
    house.settle()
    assert house.running().monitor.rules.me.names == ("Maria",)


@changes("colleague_domains")
def _domains(house: House, dialog: SettingsDialog) -> None:
    assert "Anna" in house.owed_to()
    dialog.general.domains.setText("partner.example")
    dialog.general.domains.editingFinished.emit()
    house.settle()
    house.receive(("Cora", "cora@partner.example"), "Lunch", "Shall we have lunch?")
    house.beat(minutes=2)
    assert set(house.owed_to()) == {"Anna"}, "a colleague has no clock"


@changes("dismiss_from_trash")
def _trash(house: House, dialog: SettingsDialog) -> None:
    offer = house._letter(VERA, ("Me", ME), "Old offer", "Do you want it?", {})
    house.mail.append(offer, Role.TRASH, house.clock())
    house.beat(minutes=2)
    assert set(house.owed_to()) == {"Anna"}
    dialog.general.trash.switch.click()
    house.settle()
    assert set(house.owed_to()) == {"Anna", "Vera"}


@changes("cc_clients")
def _copies(house: House, dialog: SettingsDialog) -> None:
    copied(house, VERA)
    house.beat(minutes=2)
    assert set(house.owed_to()) == {"Anna"}
    dialog.clients.copies.setText("vip.example")
    dialog.clients.copies.editingFinished.emit()
    house.settle()
    assert set(house.owed_to()) == {"Anna", "Vera"}


@changes("badge_panel")
def _panel(house: House, dialog: SettingsDialog) -> None:
    panel = dialog.general.panel
    panel.setCurrentIndex(panel.findData(Panel.DARK))
    panel.activated.emit(panel.currentIndex())
    house.settle()
    drawn = house.running().tray._drawn
    assert drawn is not None
    assert drawn[1] == "dark"


@changes("badge_oldest_only")
def _oldest(house: House, dialog: SettingsDialog) -> None:
    house.clock.advance(hours=1)
    house.receive(VERA, "Offer")
    house.beat()
    assert (house.phase(), house.text()) == (AppPhase.IN_TIME, "1h")
    dialog.general.oldest.switch.click()
    house.settle()
    assert house.text() == "23h"


@changes("badge_chip")
def _chip(house: House, dialog: SettingsDialog) -> None:
    house.do(SettingsChanged(replace(load(house.places.settings_file), badge_chip=Chip.ALWAYS)))
    assert house.running().windows.in_force.badge_chip is Chip.ALWAYS


@changes("texts")
def _texts(house: House, dialog: SettingsDialog) -> None:
    page = dialog.acknowledgements
    page.text.setPlainText("Dear {name}, your message is here. You will hear from me {when}.")
    page._keep()
    house.settle()
    assert any("your message is here" in one.text for one in house.running().windows.in_force.texts)


@changes("report_goal")
def _goal(house: House, dialog: SettingsDialog) -> None:
    house.do(SettingsChanged(replace(load(house.places.settings_file), report_goal=80)))
    assert house.running().windows.in_force.report_goal == 80


def test_what_was_changed_in_the_file_by_hand_holds_with_the_next_beat(house: House) -> None:
    """The windows show it too."""
    dialog = house.start().windows.open_settings("general")
    other = Entry("x.example", CLIENTS)
    house.profile().change(
        lambda known: replace(known, badge_oldest_only=True, names=("Mia",)).with_client(other)
    )
    house.beat(minutes=1)
    assert dialog.general.oldest.switch.isChecked()
    assert dialog.general.names.text() == "Mia"
    assert "x.example" in {one.who for one in dialog.clients.model.entries}
