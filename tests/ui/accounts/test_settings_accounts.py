from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.account_steps import by_hand, tried
from tests.settings_opened import Heard, button, only_settings, opened
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import ImapAccount, MaildirAccount, Security
from trayapp.ui import wishes as wish  # pytest would take two of them for tests
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import (
    ForgetAccount,
    KeepPassword,
)


class TestAccounts:
    def test_by_hand_the_server_is_guessed_from_the_address(self, qtbot: QtBot, look: Look) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        form = dialog.accounts.form
        assert form.isVisible()
        form.buttons.by_hand.click()
        QTest.keyClicks(form.address, "me@office.example")
        assert form.inputs.edits["host"].text() == "imap.office.example"

    def test_a_server_that_was_typed_stays(self, qtbot: QtBot, look: Look) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        form = dialog.accounts.form
        form.buttons.by_hand.click()
        QTest.keyClicks(form.inputs.edits["host"], "mail.example")
        QTest.keyClicks(form.address, "me@office.example")
        assert form.inputs.edits["host"].text() == "mail.example"

    def test_saving_keeps_the_password_first(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        form = dialog.accounts.form
        by_hand(form, "Me@Office.example")
        form.inputs.password.setText("secret")
        assert form.save.isHidden(), "a new account is tried first"
        tried(form)
        wishes = heard(dialog)
        form.save.click()
        assert wishes[0] == KeepPassword("Office", "secret")
        (account,) = only_settings(wishes).accounts
        assert account == ImapAccount("Office", "me@office.example", "imap.office.example", boards.NOW)
        assert form.inputs.password.text() == ""
        assert not form.isVisible()
        assert [card.account for card in dialog.accounts.cards] == [account]

    def test_nothing_is_said_in_the_log_of_a_password(self) -> None:
        assert "secret" not in repr(KeepPassword("Office", "secret"))
        assert "secret" not in repr(wish.TestAccount(setups.ACCOUNTS[0], "secret"))

    def test_what_is_missing_is_named_at_its_field(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        assert form.address_field.complaint == ""
        form.buttons.by_hand.click()
        form.inputs.edits["port"].setText("99999")
        form.go_on.click()
        assert wishes == []
        assert "e-mail address" in form.address_field.complaint
        assert "mail server" in form.inputs.fields["host"].complaint
        assert "port" in form.inputs.fields["port"].complaint.lower()
        assert form.inputs.fields["port"].isVisible()
        QTest.keyClicks(form.address, "me@office.example")
        assert form.address_field.complaint == ""

    def test_no_plain_connection_but_to_this_computer(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        by_hand(form, "me@office.example")
        form.inputs.security.choose(Security.NONE)
        form.go_on.click()
        assert "this computer only" in form.inputs.security_field.complaint
        assert wishes == []

    def test_the_test_is_ticked_off_step_by_step(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        form.inputs.password.setText("secret")
        form.buttons.test.click()
        assert wishes == [wish.TestAccount(setups.ACCOUNTS[0], "secret")]
        assert form.buttons.test.isHidden()
        assert form.stop.isVisible()
        for step in setups.STEPS:
            dialog.accounts.form.show_step(step)
        said = [label.text() for label in form.trial.checks.findChildren(QLabel)]
        for step in setups.STEPS:
            assert step.sentence in said
        dialog.accounts.form.end_test()
        assert form.buttons.test.isVisible()
        assert not form.trial.checks.good  # Sent was not found

    def test_sent_is_asked_for(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        assert not form.trial.folder_field.isVisible()
        dialog.accounts.form.trial.show_folders(("Archive", "Gesendet"))
        assert form.trial.folder_field.isVisible()
        form.trial.folders.setCurrentIndex(2)
        form.trial.folders.activated.emit(2)
        form.save.click()
        account = only_settings(wishes).accounts[0]
        assert isinstance(account, ImapAccount)
        assert account.sent == "Gesendet"

    def test_without_names_of_folders_the_field_is_unfolded(self, dialog: SettingsDialog) -> None:
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        assert not form.inputs.fields["sent"].isVisible()
        dialog.accounts.form.show_step(Step("sent", good=False, sentence="No folder was found."))
        assert form.inputs.fields["sent"].isVisible()

    def test_changing_keeps_what_the_form_does_not_show(self, dialog: SettingsDialog, heard: Heard) -> None:
        watched = replace(setups.ACCOUNTS[0], folders=("Matters",))
        dialog.show_settings(replace(setups.SETTINGS, accounts=(watched,)))
        wishes = heard(dialog)
        button(dialog.accounts.cards[0], "Change").click()
        dialog.accounts.form.inputs.edits["aliases"].setText("info@office.example; sales@office.example")
        dialog.accounts.form.save.click()
        assert only_settings(wishes).accounts == (
            replace(watched, aliases=("info@office.example", "sales@office.example")),
        )

    def test_a_form_in_use_is_not_disturbed(self, dialog: SettingsDialog) -> None:
        dialog.show_page("accounts", "Office")
        dialog.accounts.form.inputs.edits["host"].setText("half.typed")
        dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
        dialog.show_settings(replace(setups.SETTINGS, paused=True))
        assert dialog.accounts.form.isVisible()
        assert dialog.accounts.form.inputs.edits["host"].text() == "half.typed"
        assert [card.isVisible() for card in dialog.accounts.cards] == [False, True]

    def test_a_name_that_is_taken_is_refused_in_words(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.accounts.add.click()
        form = dialog.accounts.form
        by_hand(form, "other@office.example")
        form.inputs.password.setText("secret")
        form.inputs.edits["name"].setText("Office")
        form.go_on.click()
        assert wishes == [], "the password of the other account is kept under that name"
        assert "already an account" in form.inputs.fields["name"].complaint
        assert form.inputs.fields["name"].isVisible()
        form.inputs.edits["name"].clear()
        tried(form)
        form.save.click()
        assert [one.name for one in only_settings(wishes).accounts][-1] == "other@office.example"

    def test_a_folder_on_this_computer(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(setups.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        form.buttons.by_folder.click()
        assert not form.inputs.password_field.isVisible()
        QTest.keyClicks(form.address, "me@home.example")
        form.go_on.click()
        assert "folder" in form.inputs.fields["path"].complaint
        form.inputs.edits["path"].setText("/home/me/Mail")
        tried(form)
        form.save.click()
        assert only_settings(wishes).accounts == (
            MaildirAccount("Home", "me@home.example", Path("/home/me/Mail"), boards.NOW),
        )

    def test_removing_asks_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        card = dialog.accounts.cards[0]
        card.remove.click()
        assert wishes == []
        card.keep.click()
        assert not card.sure.isVisible()
        card.remove.click()
        card.sure.click()
        assert wishes == [ForgetAccount("Office")]

    def test_a_blind_account_says_why(self, dialog: SettingsDialog) -> None:
        dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
        said = [label.text() for label in dialog.accounts.cards[0].findChildren(QLabel)]
        assert any(boards.BLIND.why in text for text in said)
