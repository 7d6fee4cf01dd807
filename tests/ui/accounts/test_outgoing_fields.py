"""Where an account sends: as it comes from the mailbox's server, or as the user says."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import setups
from tests.account_steps import by_hand
from tests.settings_opened import Heard, only_settings, opened
from trayapp.mail.probe import SENDING, Step
from trayapp.settings.accounts.account import MaildirAccount, Outgoing, Security
from trayapp.ui.accounts.draft import Draft, Kind
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.accounts.view import KINDS
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import KeepPassword


@pytest.fixture
def fresh(qtbot: QtBot, look: Look) -> SettingsDialog:
    """The settings of somebody without an account."""
    return opened(qtbot, look, replace(setups.SETTINGS, accounts=()))


@pytest.fixture
def form(fresh: SettingsDialog) -> AccountForm:
    made = fresh.accounts.form
    by_hand(made, "me@office.example")
    made.inputs.more.setChecked(True)
    return made


def test_without_a_word_the_server_is_guessed(form: AccountForm, fresh: SettingsDialog, heard: Heard) -> None:
    wishes = heard(fresh)
    assert form.inputs.outgoing.edits["host"].placeholderText() == "smtp.office.example"
    assert not form.inputs.outgoing.fields["port"].isVisible()
    QTest.keyClicks(form.inputs.outgoing.edits["name"], "Maria Muster")
    form.save.click()
    (account,) = only_settings(wishes).accounts
    assert account.outgoing is None
    assert account.sender_name == "Maria Muster"


def test_a_server_that_is_named_is_kept(form: AccountForm, fresh: SettingsDialog, heard: Heard) -> None:
    wishes = heard(fresh)
    QTest.keyClicks(form.inputs.outgoing.edits["host"], "relay.office.example")
    assert form.inputs.outgoing.fields["port"].isVisible()
    assert form.inputs.outgoing.edits["port"].placeholderText() == "465"
    form.inputs.outgoing.security.setCurrentIndex(form.inputs.outgoing.security.findData(Security.STARTTLS))
    assert form.inputs.outgoing.edits["port"].placeholderText() == "587"
    QTest.keyClicks(form.inputs.outgoing.edits["username"], "maria")
    form.save.click()
    (account,) = only_settings(wishes).accounts
    assert account.outgoing == Outgoing("relay.office.example", 587, Security.STARTTLS, "maria")
    assert Draft.of(account).account(account.added, account) == account


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [("host", "a b", "not the name of a server"), ("port", "0", "between 1 and 65535; the usual one is 465")],
)
def test_what_cannot_be_is_said_at_its_field(
    form: AccountForm, fresh: SettingsDialog, heard: Heard, field: str, text: str, says: str
) -> None:
    wishes = heard(fresh)
    form.inputs.outgoing.edits["host"].setText("relay.office.example")
    form.inputs.outgoing.edits[field].setText(text)
    form.inputs.more.setChecked(False)
    form.save.click()
    assert wishes == []
    assert says in form.inputs.outgoing.fields[field].complaint
    assert form.inputs.more.isChecked()


def test_mail_is_sent_in_the_clear_to_this_computer_only(
    form: AccountForm, fresh: SettingsDialog, heard: Heard
) -> None:
    wishes = heard(fresh)
    form.inputs.outgoing.edits["host"].setText("relay.office.example")
    form.inputs.outgoing.security.choose(Security.NONE)
    form.save.click()
    assert wishes == []
    assert "this computer only" in form.inputs.outgoing.fields["security"].complaint


def test_a_mailbox_in_files_gets_a_password_with_its_server(
    form: AccountForm, fresh: SettingsDialog, heard: Heard
) -> None:
    wishes = heard(fresh)
    form.kind.setCurrentIndex(list(KINDS).index(Kind.MAILDIR))
    form.inputs.more.setChecked(True)
    QTest.keyClicks(form.inputs.edits["path"], "/home/me/Mail")
    assert not form.inputs.password_field.isVisible()
    assert form.inputs.outgoing.edits["host"].placeholderText() == ""
    QTest.keyClicks(form.inputs.outgoing.edits["host"], "relay.office.example")
    assert form.inputs.password_field.isVisible()
    QTest.keyClicks(form.inputs.password, "secret")
    form.save.click()
    assert wishes[0] == KeepPassword("Office", "secret")
    (account,) = only_settings(wishes).accounts
    assert isinstance(account, MaildirAccount)
    assert account.outgoing == Outgoing("relay.office.example")


def test_the_test_names_sending_and_unfolds_its_fields(form: AccountForm) -> None:
    form.inputs.more.setChecked(False)
    form.trial.checks.begin()
    form.show_step(Step(SENDING, good=None, sentence="It was only guessed."))
    assert not form.inputs.more.isChecked()
    form.show_step(Step(SENDING, good=False, sentence="relay.office.example did not answer in time."))
    assert form.inputs.more.isChecked()
    assert "Send acknowledgements" in [label.text() for label in form.trial.checks.findChildren(QLabel)]
