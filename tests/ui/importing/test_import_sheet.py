from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.settings_opened import Heard, only_settings
from trayapp.domain.clients.book import Channel, Entry
from trayapp.domain.contacts.reading import contacts_in
from trayapp.settings.accounts.account import Authorization, ExchangeAccount, GraphAccount, Provider
from trayapp.ui.importing.sheet import ImportSheet, Tab
from trayapp.ui.importing.wishes import ReadAddressBook, ReadContactFile, StopReadingContacts
from trayapp.ui.noting.contact_file import open_contacts
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

TABLE = (
    "Name,Email,Labels\n"
    "Ida Immergrün,ida@immergruen.example,VIP\n"
    "Kim Kirsch,kim@kirsch.example,\n"
    "Anna Acker,anna@acker-partners.example,\n"
    "Dob,dob@dubov.example,\n"
    "Peer,peer@office.example,\n"
    "Maria,me@office.example,\n"
    "<b>Bo</b>,bo(at)bolt.example,\n"
)


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> ImportSheet:
    made = ImportSheet(look, "contacts.csv", contacts_in(TABLE.encode()), setups.SETTINGS)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(sheet: ImportSheet) -> list[str]:
    return [line.entry.who for line in sheet.people.lines]


def turn(sheet: ImportSheet, tab: Tab) -> None:
    sheet.preview.tabs.setCurrentIndex(list(Tab).index(tab))


def read(dialog: SettingsDialog, file: Path) -> None:
    """Read a file as whoever carries out the wishes does, at once."""
    line = dialog.clients.files
    line.preview(str(file))
    assert not line.read.isEnabled()
    name, data, trouble = open_contacts(str(file))
    if trouble:
        line.show_trouble(trouble)
    else:
        line.show_contacts(name, contacts_in(data, name))
    assert line.read.isEnabled()


class TestImportSheet:
    def test_everybody_of_the_file_is_in_one_tab(self, sheet: ImportSheet) -> None:
        assert [sheet.preview.tabs.tabText(number) for number in range(4)] == [
            "To add  2",
            "Known already  2",
            "Left out  2",
            "Cannot be used  1",
        ]
        assert shown(sheet) == ["ida@immergruen.example", "kim@kirsch.example"]
        turn(sheet, Tab.KNOWN)
        assert shown(sheet) == ["anna@acker-partners.example", "dob@dubov.example"]
        turn(sheet, Tab.OUT)
        assert shown(sheet) == ["peer@office.example", "me@office.example"]
        turn(sheet, Tab.PROBLEMS)
        assert sheet.preview.problems.index(0, 0).data() == "8"
        assert "<b>Bo</b>" in sheet.preview.problems.index(0, 2).data()
        assert (
            sheet.preview.problems.index(0, 2).data(Qt.ItemDataRole.ToolTipRole).startswith("<qt>&lt;b&gt;")
        )
        sheet.preview.copy.click()
        assert "bo(at)bolt.example" in QGuiApplication.clipboard().text()

    def test_ticks_say_who_comes_in(self, sheet: ImportSheet) -> None:
        agreed: list[object] = []
        sheet.agreed.connect(agreed.append)
        assert sheet.add.text() == "Add 2 clients"
        sheet.preview.table.selectRow(0)
        QTest.keyClick(sheet.preview.table, Qt.Key.Key_Space)
        assert sheet.add.text() == "Add 1 client"
        turn(sheet, Tab.OUT)
        sheet.preview.every.click()  # the colleague; one's own address stays out
        assert sheet.add.text() == "Add 2 clients"
        sheet.add.click()
        (lines,) = agreed
        assert isinstance(lines, tuple)
        assert [line.entry.who for line in lines] == ["kim@kirsch.example", "peer@office.example"]

    def test_a_click_on_the_box_ticks(self, sheet: ImportSheet) -> None:
        box = sheet.preview.table.visualRect(sheet.people.index(1, 0)).center()
        QTest.mouseClick(sheet.preview.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
        assert [line.entry.who for line in sheet.people.chosen()] == ["ida@immergruen.example"]

    def test_without_anybody_there_is_nothing_to_press(self, sheet: ImportSheet) -> None:
        sheet.preview.none.click()
        assert not sheet.add.isEnabled()

    def test_another_group_keeps_the_ticks(self, sheet: ImportSheet) -> None:
        sheet.people.tick([0], on=False)
        sheet.group.choose("VIP")
        sheet.group.activated.emit(sheet.group.currentIndex())
        assert {line.entry.who: line.entry.group for line in sheet.people.chosen()} == {
            "kim@kirsch.example": "VIP",
            "dob@dubov.example": "VIP",  # the domain is in Clients: now it makes a difference
        }

    def test_search(self, sheet: ImportSheet) -> None:
        sheet.preview.search.setText("kirsch kim")
        assert shown(sheet) == ["kim@kirsch.example"]
        QTest.keyClick(sheet.preview.search, Qt.Key.Key_Return)
        assert sheet.isVisible()

    def test_ten_thousand_people_can_be_looked_at(self, qtbot: QtBot, look: Look) -> None:
        rows = "".join(f"Person {n},p{n}@firm{n}.example\n" for n in range(10_000))
        contacts = contacts_in(f"Name,Email\n{rows}".encode())
        made = ImportSheet(look, "big.csv", contacts, setups.SETTINGS)
        qtbot.addWidget(made)
        made.show()
        assert made.add.text() == "Add 10,000 clients"
        made.preview.none.click()
        assert not made.add.isEnabled()


class TestOnThePage:
    def test_a_file_is_imported_and_taken_back(
        self, dialog: SettingsDialog, heard: Heard, tmp_path: Path
    ) -> None:
        dialog.show_page("clients")
        wishes = heard(dialog)
        file = tmp_path / "contacts.csv"
        file.write_text(TABLE, "utf-8")
        read(dialog, file)
        assert wishes == [ReadContactFile(str(file))]
        assert dialog.clients.files.sheet is not None
        dialog.clients.files.sheet.add.click()
        after = only_settings(wishes)
        assert [entry.who for entry in after.clients[-2:]] == ["ida@immergruen.example", "kim@kirsch.example"]
        assert dialog.undo_bar.isVisible()
        dialog.undo_bar.undo.click()
        assert only_settings(wishes).clients == setups.SETTINGS.clients

    def test_who_was_just_added_is_known_to_the_preview(self, dialog: SettingsDialog, tmp_path: Path) -> None:
        dialog.clients.who.setText("kim@kirsch.example")
        dialog.clients.add.click()
        file = tmp_path / "contacts.csv"
        file.write_text(TABLE, "utf-8")
        read(dialog, file)
        assert dialog.clients.files.sheet is not None
        assert shown(dialog.clients.files.sheet) == ["ida@immergruen.example", "kim@kirsch.example"]
        assert dialog.clients.files.sheet.people.lines[1].sentence == "Already in Clients; adds name."

    @pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04"])
    def test_what_cannot_be_read_is_said(
        self, dialog: SettingsDialog, heard: Heard, tmp_path: Path, content: bytes | None
    ) -> None:
        wishes = heard(dialog)
        file = tmp_path / "contacts.csv"
        if content is not None:
            file.write_bytes(content)
        read(dialog, file)
        assert dialog.clients.files.sheet is None
        assert dialog.clients.files.trouble.startswith(
            ("contacts.csv cannot be opened", "Nobody was found in")
        )
        assert wishes == [ReadContactFile(str(file))]

    def test_an_address_book_of_an_account_is_imported(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("clients")
        line = dialog.clients.files
        assert line.books == {}, "of the accounts so far none has one"
        name = "Firm & Sons"
        exchange = ExchangeAccount(name, "me@office.example", "https://mail.office.example", boards.NOW)
        dialog.show_settings(replace(setups.SETTINGS, accounts=(*setups.ACCOUNTS, exchange)))
        book = line.books[name]
        assert book.text() == "Import from Firm && Sons…"
        wishes = heard(dialog)
        book.click()
        assert wishes == [ReadAddressBook(name)]
        assert line.stop.isVisible()
        assert not book.isEnabled()
        line.show_contacts("the address book of Firm & Sons", contacts_in(TABLE.encode()))
        assert not line.stop.isVisible()
        assert line.sheet is not None
        assert line.sheet.preview.problem_table.isColumnHidden(0), "it has no lines"
        line.sheet.add.click()
        assert len(only_settings(wishes).clients) == len(setups.SETTINGS.clients) + 2
        dialog.show_settings(setups.SETTINGS)
        assert line.books == {}

    def test_reading_can_be_stopped_and_allowed(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("clients")
        line = dialog.clients.files
        signed_in = Authorization(Provider.MICROSOFT, "0123")
        graph = GraphAccount("Cloud", "me@office.example", signed_in, boards.NOW)
        dialog.show_settings(replace(setups.SETTINGS, accounts=(graph,)))
        wishes = heard(dialog)
        line.books["Cloud"].click()
        line.stop.click()
        assert wishes == [ReadAddressBook("Cloud"), StopReadingContacts()]
        assert line.books["Cloud"].isEnabled()
        assert not line.allow.isVisible()
        line.show_trouble("The sign-in does not include it. Sign in again.", may_allow=True)
        assert line.trouble.startswith("The sign-in")
        line.allow.click()
        assert wishes[-1] == ReadAddressBook("Cloud", sign_in=True)
        assert line.trouble == ""
        assert not line.allow.isVisible()

    def test_details_are_kept_at_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("clients", "gil@gamma.example")
        wishes = heard(dialog)
        details = dialog.clients.details
        assert details.isVisible()
        assert not details.days.isVisible()
        details.active.switch.click()
        details.days.choose(5)
        details.days.activated.emit(0)
        details.channel.choose(Channel.CALL)
        details.channel.activated.emit(0)
        details.phone.setText(" 030  1234567 ")
        details.phone.editingFinished.emit()
        details.also.setText("Gil@Home.example")
        details.also.editingFinished.emit()
        details.copies.switch.click()
        settings = only_settings(wishes)
        assert settings.clients[5] == Entry(
            "gil@gamma.example",
            "Clients",
            "Gil Gamma",
            phone="030 1234567",
            channel=Channel.CALL,
            active=True,
            update_days=5,
            also=("gil@home.example",),
        )
        assert settings.cc_clients == ("gil@gamma.example",)
        assert dialog.clients.copies.text() == "gil@gamma.example"
        assert [entry.who for entry in dialog.clients.table.chosen()] == ["gil@gamma.example"]
        count = len(wishes)
        details.also.setText("nobody")
        details.also.editingFinished.emit()
        assert details.also_field.complaint
        assert len(wishes) == count

    def test_nothing_is_said_while_nothing_changes(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("clients", "gil@gamma.example")
        wishes = heard(dialog)
        for edit in (dialog.clients.details.note, dialog.clients.details.company):
            edit.editingFinished.emit()
        assert wishes == []

    def test_a_note_of_several_lines_survives(self, dialog: SettingsDialog, heard: Heard) -> None:
        noted = Entry("gil@gamma.example", "Clients", "Gil", note="tea\nmaps")
        dialog.show_settings(replace(setups.SETTINGS, clients=(noted,)))
        dialog.show_page("clients", "gil@gamma.example")
        wishes = heard(dialog)
        dialog.clients.details.phone.setText("1")
        dialog.clients.details.phone.editingFinished.emit()
        assert only_settings(wishes).clients[0].note == "tea\nmaps"

    def test_the_same_person_is_merged_and_parted_again(self, dialog: SettingsDialog, heard: Heard) -> None:
        twice = setups.SETTINGS.with_client(Entry("g@home.example", "VIP", "Gamma, Gil"))
        dialog.show_settings(twice)
        dialog.show_page("clients")
        wishes = heard(dialog)
        (merge,) = dialog.clients.same.buttons
        merge.click()
        merged = only_settings(wishes)
        assert len(merged.clients) == len(twice.clients) - 1
        assert {"gil@gamma.example", "g@home.example"} in [set(one.addresses) for one in merged.clients]
        assert not dialog.clients.same.isVisible()
        dialog.undo_bar.undo.click()
        assert set(only_settings(wishes).clients) == set(twice.clients)
        assert dialog.clients.same.isVisible()

    def test_several_that_were_chosen_are_merged_but_no_domain(
        self, dialog: SettingsDialog, heard: Heard
    ) -> None:
        dialog.show_page("clients")
        wishes = heard(dialog)
        clients = dialog.clients
        clients.table.choose_all({"gil@gamma.example", "dubov.example"})
        assert clients.merge.isVisible()
        assert not clients.merge.isEnabled()
        assert not clients.details.isVisible()
        clients.table.choose_all({"gil@gamma.example", "anna@acker-partners.example"})
        clients.merge.click()
        assert len(only_settings(wishes).clients) == len(setups.BOOK) - 1

    def test_what_was_removed_comes_back_by_the_keyboard(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("clients", "gil@gamma.example")
        wishes = heard(dialog)
        dialog.clients.remove.click()
        assert len(only_settings(wishes).clients) == len(setups.BOOK) - 1
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert set(only_settings(wishes).clients) == set(setups.BOOK)


class TestItsPlace:
    def test_it_is_as_large_as_it_was_left(self, dialog: SettingsDialog, tmp_path: Path) -> None:
        file = tmp_path / "contacts.csv"
        file.write_text(TABLE, encoding="utf-8")
        line = dialog.clients.files
        kept: list[object] = []
        line.placed.connect(kept.append)
        read(dialog, file)
        first = line.sheet
        assert first is not None
        first.resize(733, 522)
        first.cancel.click()
        read(dialog, file)
        assert line.sheet is not None
        assert line.sheet is not first
        assert line.sheet.size() == first.size() == QSize(733, 522)
        line.sheet_geometry = b""
        line.sheet.reject()
        assert len(kept) == 2

    @pytest.mark.parametrize("points", [10, 20])
    @pytest.mark.parametrize("width", [900, 1280])
    def test_no_tab_hides_behind_arrows(
        self, qtbot: QtBot, look: Look, qapp: QApplication, points: int, width: int
    ) -> None:
        before = QFont(qapp.font())
        larger = QFont(before)
        larger.setPointSize(points)
        qapp.setFont(larger)
        try:
            sheet = ImportSheet(look, "contacts.csv", contacts_in(TABLE.encode()), setups.SETTINGS)
            sheet.setStyleSheet(look.sheet)
            qtbot.addWidget(sheet)
            sheet.resize(width, 640)
            sheet.show()
            QApplication.processEvents()
            arrows = [one for one in sheet.preview.tabs.findChildren(QToolButton) if one.isVisible()]
            assert arrows == []
        finally:
            qapp.setFont(before)
