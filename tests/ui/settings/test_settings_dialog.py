from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests import setups
from tests.settings_opened import Heard, button, only_settings
from trayapp.settings.differences import Difference
from trayapp.settings.model import Panel
from trayapp.ui import system_wishes
from trayapp.ui.settings.dialog import PAGES, SettingsDialog
from trayapp.ui.settings.file_card import NAMED
from trayapp.ui.settings.wishes import (
    ExportSettings,
    PreviewSettings,
    ShowStored,
    TakeSettings,
    UndoSettings,
)
from trayapp.ui.system_wishes import ForgetEverything, OpenFolder


class TestPages:
    def test_each_says_what_it_is_for(self, dialog: SettingsDialog) -> None:
        assert list(dialog.pages) == list(PAGES)
        for name, page in dialog.pages.items():
            dialog.show_page(name)
            assert page.isVisible()
            labels = [label.text() for label in page.findChildren(QLabel)]
            assert labels[0] == page.title
            assert labels[1].endswith(".")

    def test_an_unknown_page_is_the_first(self, dialog: SettingsDialog) -> None:
        dialog.show_page("nowhere")
        assert dialog.accounts.isVisible()

    def test_the_keyboard_turns_pages(self, dialog: SettingsDialog) -> None:
        QTest.keyClick(dialog.side, Qt.Key.Key_Down)
        assert dialog.windows.isVisible()

    def test_escape_closes_and_says_nothing(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        QTest.keyClick(dialog.side, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert wishes == []

    def test_showing_settings_changes_nothing(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        other = replace(setups.SETTINGS, badge_oldest_only=True, clients=setups.BOOK[:2])
        dialog.show_settings(other)
        assert wishes == []
        assert dialog.general.oldest.switch.isChecked()

    def test_a_change_keeps_what_other_pages_changed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.notifications.hide_names.switch.click()
        dialog.general.oldest.switch.click()
        settings = only_settings(wishes)
        assert settings.notifications.hide_names
        assert settings.badge_oldest_only

    def test_no_label_takes_markup(self, dialog: SettingsDialog) -> None:
        hostile = replace(setups.ACCOUNTS[0], name="<b>x</b>")
        dialog.show_settings(replace(setups.SETTINGS, accounts=(hostile,)))
        labels = [label for label in dialog.findChildren(QLabel) if label.text()]
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


class TestTheRest:
    def test_notifications(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        page = dialog.notifications
        page.enabled.switch.click()
        assert not only_settings(wishes).notifications.enabled
        page.ladder.share.setCurrentIndex(page.ladder.share.findText("at three quarters of the time"))
        assert only_settings(wishes).notifications.ladder.shares == (0.75,)
        page.test.click()
        assert wishes[-1] == system_wishes.TestNotification()

    def test_a_group_follows_the_default_ladder(self, dialog: SettingsDialog) -> None:
        page = dialog.notifications
        page.ladder.before.setCurrentIndex(page.ladder.before.findText("1 hour before"))
        assert dialog.windows.cards["VIP"].ladder.before.currentText() == "1 hour before"

    def test_general(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        page = dialog.general
        page.panel.setCurrentIndex(2)
        page.panel.activated.emit(2)
        page.trash.switch.click()
        page.names.setText("Maria,  Frau Muster ,")
        page.names.editingFinished.emit()
        page.domains.setText("@Office.example")
        page.domains.editingFinished.emit()
        settings = only_settings(wishes)
        assert settings.badge_panel is Panel.DARK
        assert not settings.dismiss_from_trash
        assert settings.names == ("Maria", "Frau Muster")
        assert settings.colleague_domains == ("office.example",)

    def test_a_domain_that_is_none_is_named(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.general.domains.setText("me@office.example")
        dialog.general.domains.editingFinished.emit()
        assert wishes == []
        assert "not a domain" in dialog.general.domains_field.complaint

    def test_forgetting_everything_asks_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("privacy")
        wishes = heard(dialog)
        dialog.privacy.forget.click()
        assert wishes == []
        button(dialog.privacy, "Yes, forget it all").click()
        assert wishes == [ForgetEverything()]


class TestPrivacy:
    def test_turning_to_it_asks_what_is_stored(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("privacy")
        assert wishes == [ShowStored()]
        assert not dialog.privacy.export.isEnabled(), "nothing was counted yet"

    def test_each_part_says_what_where_how_much_and_since_when(
        self, dialog: SettingsDialog, heard: Heard
    ) -> None:
        dialog.show_page("privacy")
        page = dialog.privacy
        page.show_stored(setups.STORED, "6.5 MB", ("4.2 kB", "6.4 MB", "90.1 kB", "", "1.0 kB"))
        assert len(page.rows) == len(setups.STORED.parts)
        said = [label.text() for label in page.rows[1].findChildren(QLabel)]
        assert said[0] == "Mail of Office"
        assert "6.4 MB, since 13 July 2022" in said
        assert "/home/me/.local/share/owed/index.sqlite3" in said
        wishes = heard(dialog)
        button(page, "Show the folder of: Log").click()
        assert wishes == [OpenFolder("/home/me/.local/state/owed/log")]

    def test_examples_unfold_and_stay_unfolded(self, dialog: SettingsDialog) -> None:
        dialog.show_page("privacy")
        page = dialog.privacy
        page.show_stored(setups.STORED, "6.5 MB", ("",) * 5)
        assert [row.is_unfolded for row in page.rows] == [False] * 5
        page.rows[1].more.click()
        assert page.rows[1].more.text() == "Hide examples"
        page.show_stored(setups.STORED, "6.5 MB", ("",) * 5)
        assert [row.is_unfolded for row in page.rows] == [False, True, False, False, False]
        assert not page.rows[3].more.isVisible(), "passwords have no examples"


class TestSettingsFile:
    def test_a_file_is_looked_at_before_anything_changes(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_page("general")
        wishes = heard(dialog)
        card = dialog.file
        card.import_from("/home/me/mine.toml")
        assert wishes == [PreviewSettings("/home/me/mine.toml", replaces=False)]
        changes = tuple(Difference(f"Setting {number}", "on", "off") for number in range(20))
        card.show_preview("/home/me/mine.toml", changes, ("Office",))
        assert card.lines[0] == "Setting 0: on (now: off)"
        assert card.lines[NAMED] == "and 8 more"
        assert card.lines[-1] == "Office will ask for its password or sign-in."
        card.way.setCurrentIndex(1)
        card.way.activated.emit(1)
        assert wishes[-1:] == [PreviewSettings("/home/me/mine.toml", replaces=True)]
        card.take.click()
        assert wishes[-1:] == [TakeSettings("/home/me/mine.toml", replaces=True)]
        card.show_done("Taken over from mine.toml.", undoable=True)
        assert not card.take.isVisible()
        card.back.click()
        assert wishes[-1:] == [UndoSettings()]

    def test_a_file_that_changes_nothing_offers_nothing(self, dialog: SettingsDialog) -> None:
        dialog.show_page("general")
        dialog.file.show_preview("/home/me/mine.toml", (), ())
        assert not dialog.file.take.isVisible()
        dialog.file.complain("mine.toml is no settings file of Owed.")
        assert not dialog.file.leave.isVisible()
        assert dialog.file._trouble.text() == "mine.toml is no settings file of Owed."

    def test_exporting_says_where_to(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.file.export_to("/home/me/mine.toml")
        assert wishes == [ExportSettings("/home/me/mine.toml")]
