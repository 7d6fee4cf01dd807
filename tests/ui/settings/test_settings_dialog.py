from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests import setups
from tests.settings_opened import Heard, button, only_settings
from trayapp.settings.model import Panel
from trayapp.ui import system_wishes
from trayapp.ui.settings.dialog import PAGES, SettingsDialog
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

    def test_where_things_are(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        button(dialog.general, "Show the folder of: Log").click()
        assert wishes == [OpenFolder("/home/me/.local/state/owed/log")]

    def test_forgetting_everything_asks_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("general")
        dialog.general.forget.click()
        assert wishes == []
        button(dialog.general, "Yes, forget it all").click()
        assert wishes == [ForgetEverything()]
