from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import setups
from tests.settings_opened import Heard, only_settings
from trayapp.domain.clients.book import Entry
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.suggestions import Suggestion


class TestClients:
    def test_an_address_or_a_domain_is_added(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.who.setText(" @Newcomer.example ")
        clients.group.choose("VIP")
        clients.add.click()
        assert only_settings(wishes).clients[-1] == Entry("newcomer.example", "VIP")
        assert clients.who.text() == ""

    def test_what_is_neither_is_refused(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.clients.who.setText("Anna Acker")
        QTest.keyClick(dialog.clients.who, Qt.Key.Key_Return)
        assert wishes == []
        assert dialog.clients.who.text() == "Anna Acker"

    def test_search_move_and_remove(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.search.setText("gamma")
        assert clients.model.rowCount() == 1
        assert not clients.remove.isEnabled()
        assert clients.table.choose("gil@gamma.example")
        clients.new_group.choose("VIP")
        clients.new_group.activated.emit(clients.new_group.currentIndex())
        moved = {entry.who: entry for entry in only_settings(wishes).clients}
        assert moved["gil@gamma.example"] == Entry("gil@gamma.example", "VIP", "Gil Gamma")
        clients.remove.click()
        assert "gil@gamma.example" not in {entry.who for entry in only_settings(wishes).clients}

    def test_suggestions_are_taken_over(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_suggestions(setups.SUGGESTIONS)
        wishes = heard(dialog)
        clients = dialog.clients
        assert not clients.take.isEnabled()
        one, tick, group = clients.suggestions.lines[0]
        assert one.who == "ida@immergruen.example"  # the most frequent first
        tick.click()
        group.choose("VIP")
        clients.take.click()
        assert only_settings(wishes).clients[-1] == Entry("ida@immergruen.example", "VIP", "Ida Immergrün")
        assert "ida@immergruen.example" not in {line[0].who for line in clients.suggestions.lines}

    def test_known_ones_are_not_suggested(self, dialog: SettingsDialog) -> None:
        known = Suggestion("anna@acker-partners.example", "Anna Acker", 50)
        colleague = Suggestion("beate@bolt-logistik.example", "Beate Bolt", 40)
        dialog.show_suggestions((known, colleague, *setups.SUGGESTIONS))
        shown = {line[0].who for line in dialog.clients.suggestions.lines}
        assert not shown & {known.who, colleague.who}

    def test_a_name_is_written_over(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.search.setText("ehrlich")
        assert clients.model.setData(clients.model.index(0, 1), "Else Ehrlich")
        named = {entry.who: entry.name for entry in only_settings(wishes).clients}
        assert named["ehrlich.example"] == "Else Ehrlich"
        assert not clients.model.setData(clients.model.index(0, 0), "other.example")

    def test_names_from_mail_are_no_markup_in_tooltips(self, dialog: SettingsDialog) -> None:
        dialog.show_settings(
            replace(setups.SETTINGS, clients=(Entry("m@evil.example", "Clients", "<img src='x'>"),))
        )
        hint = dialog.clients.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
        assert hint == "<qt>&lt;img src=&#x27;x&#x27;&gt;</qt>"

    def test_a_group_of_ones_own(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.own_group.setText("  vip ")
        clients.add_group.click()
        assert wishes == []
        clients.own_group.setText("Suppliers")
        clients.add_group.click()
        assert only_settings(wishes).groups == ("Suppliers",)
        assert clients.group.findText("Suppliers") >= 0
        assert "Suppliers" in dialog.windows.cards

    def test_copies_count_where_one_says_so(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        copies = dialog.clients.copies
        copies.setText("@Acker.example, nobody")
        copies.editingFinished.emit()
        assert wishes == []
        copies.setText("@Acker.example; gil@gamma.example")
        copies.editingFinished.emit()
        assert only_settings(wishes).cc_clients == ("acker.example", "gil@gamma.example")

    def test_why_leads_to_its_client(self, dialog: SettingsDialog) -> None:
        dialog.show_page("clients", "someone@dubov.example")
        assert [entry.who for entry in dialog.clients.table.chosen()] == ["dubov.example"]
        dialog.show_page("clients", "new@stranger.example")
        assert dialog.clients.who.text() == "new@stranger.example"


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_client_is_chosen_whatever_key_is_still_held(
    dialog: SettingsDialog, held: Qt.KeyboardModifier
) -> None:
    dialog.show_page("clients", "gil@gamma.example")
    QTest.keyPress(dialog.clients.search, Qt.Key.Key_F5, held)
    assert QApplication.keyboardModifiers() == held
    dialog.show_page("clients", "anna@acker-partners.example")
    chosen = [one.who for one in dialog.clients.table.chosen()]
    QTest.keyRelease(dialog.clients.search, Qt.Key.Key_F5)
    assert len(chosen) == 1
    assert chosen[0] != "gil@gamma.example"
