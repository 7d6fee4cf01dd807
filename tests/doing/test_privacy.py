"""Settings are taken over in the running application, and what is stored is shown there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ME, MONDAY, OFFICE, House
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.clients.book import VIP, Entry
from trayapp.domain.clocks.standard import GROUP, PRESETS, Standard, StandardKey
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.file import load
from trayapp.settings.portable import exported
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.wishes import (
    ExportSettings,
    ExportStored,
    PreviewSettings,
    TakeSettings,
    UndoSettings,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.receive()
    house.configure()
    yield house
    house.close()


@pytest.fixture
def dialog(house: House) -> SettingsDialog:
    return house.start().windows.open_settings("general")


@pytest.fixture
def file(house: House, tmp_path: Path) -> str:
    """Settings of a colleague: a stricter standard, one more client, and a mailbox of their own."""
    there = MaildirMailbox(tmp_path / "There")
    key = StandardKey(GROUP, "Clients", "reply")
    settings = replace(
        house.settings().with_standard(key, Standard(PRESETS["90 minutes"])),
        accounts=(MaildirAccount("Second", "second@there.example", there.root, MONDAY),),
        clients=(Entry("new@new.example", VIP),),
        badge_oldest_only=True,
    )
    path = tmp_path / "colleague.toml"
    path.write_bytes(exported(settings).content)
    return str(path)


def test_it_is_said_first_then_done_at_once_then_undone(
    house: House, dialog: SettingsDialog, file: str
) -> None:
    due = house.item().due
    before = load(house.places.settings_file)
    house.do(PreviewSettings(file, replaces=False))
    assert "Accounts: 1 added (Second)" in dialog.file.lines
    assert load(house.places.settings_file) == before, "nothing was changed yet"
    house.do(TakeSettings(file, replaces=False))
    assert house.item().due == MONDAY + timedelta(minutes=90)
    assert [fare.name for fare in house.running().monitor.fares] == [OFFICE, "Second"]
    assert {entry.who for entry in dialog.clients.model.entries} >= {"new@new.example", "acme.example"}
    assert not dialog.general.oldest.switch.isChecked(), "merging leaves single choices alone"
    assert dialog.file.back.isVisibleTo(dialog.file)
    house.do(UndoSettings())
    assert house.item().due == due
    assert [fare.name for fare in house.running().monitor.fares] == [OFFICE]
    after = load(house.places.settings_file)
    assert (after.clients, after.accounts, after.standards) == (
        before.clients,
        before.accounts,
        before.standards,
    )
    with closing(house.profile().open_index()) as index:
        assert [one.account for one in index.holdings()] == [OFFICE]


def test_replacing_changes_single_choices_and_removes_no_account(
    house: House, dialog: SettingsDialog, file: str
) -> None:
    house.do(TakeSettings(file, replaces=True))
    assert dialog.general.oldest.switch.isChecked()
    assert [one.who for one in dialog.clients.model.entries] == ["new@new.example"]
    assert [fare.name for fare in house.running().monitor.fares] == [OFFICE, "Second"]


def test_a_bad_file_is_told_where_it_was_chosen(house: House, dialog: SettingsDialog, tmp_path: Path) -> None:
    letter = tmp_path / "letter.toml"
    letter.write_text("Dear Anna,")
    house.do(PreviewSettings(str(letter), replaces=False))
    assert dialog.file._trouble.text().startswith("letter.toml is no settings file of Owed.")
    house.do(UndoSettings())
    assert dialog.file._trouble.text() == "No import of settings can be taken back."


def test_an_export_of_the_running_application_comes_back_the_same(
    house: House, dialog: SettingsDialog, tmp_path: Path
) -> None:
    path = str(tmp_path / "mine.toml")
    house.do(ExportSettings(path))
    assert path in dialog.file._says.text()
    house.do(PreviewSettings(path, replaces=True))
    assert dialog.file.lines == []
    assert "is set so already" in dialog.file._title.text()


def test_what_is_stored_is_listed_with_this_account(
    house: House, dialog: SettingsDialog, tmp_path: Path
) -> None:
    dialog.show_page("privacy")
    house.settle()
    page = dialog.privacy
    titles = [row.part.title for row in page.rows]
    assert f"Mail of {OFFICE}" in titles
    mail = page.rows[titles.index(f"Mail of {OFFICE}")].part
    assert any("Contract" in one for one in mail.examples)
    house.do(ExportStored(str(tmp_path)))
    folder = tmp_path / "Owed 2026-06-01"
    assert str(folder) in page._said.text()
    assert ME in (folder / "messages-1.csv").read_text(encoding="utf-8-sig")
