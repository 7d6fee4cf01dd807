"""The way from an address to an account: searching, signing in, trying, saving, and stopping anywhere."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import boards, scenes_accounts, setups
from tests.account_steps import by_hand, found, tried
from tests.scenes_accounts import APP_PASSWORD, CLIENT_ID, EXCHANGE, GRAPH, IMAP, IMAP_365
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import Authorization, ExchangeAccount, GraphAccount, Provider
from trayapp.ui.accounts.draft import Kind
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.accounts.wishes import (
    AnswerSearch,
    FindAccount,
    KeepSignIn,
    OpenPage,
    SignInFailure,
    SignInInBrowser,
    StopSetUp,
)
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import KeepPassword
from trayapp.ui.wishes import TestAccount as TryAccount

ME = "me@office.example"
NOBODY_ALLOWED = SignInFailure("Your organisation wants an administrator.", "AADSTS90094", needs_consent=True)
Listen = Callable[[AccountForm], list[object]]


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> AccountForm:
    """The form for a new account."""
    made = AccountForm(look, boards.NOW, native_dialogs=False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def heard() -> Listen:
    """Listen to a form: its wishes come into the list, in order; what it saves comes as the account."""

    def listen(form: AccountForm) -> list[object]:
        wishes: list[object] = []
        form.wished.connect(wishes.append)
        form.saved.connect(lambda account, _before: wishes.append(account))
        return wishes

    return listen


def says(form: AccountForm, text: str) -> bool:
    QGuiApplication.processEvents()  # lines that were put in just now are shown with the next event
    return any(text in label.text() and label.isVisible() for label in form.findChildren(QLabel))


def tab_through(*stops: QWidget) -> None:
    """Press Tab from the first to the last."""
    assert stops[0].hasFocus()
    for after in stops[1:]:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert after.hasFocus(), QApplication.focusWidget()


class TestSearching:
    def test_an_address_is_all_that_is_asked_for_first(self, form: AccountForm) -> None:
        assert form.address.isVisible()
        assert not form.inputs.isVisible()
        assert form.save.isHidden()

    def test_return_goes_on(self, form: AccountForm, heard: Listen) -> None:
        wishes = heard(form)
        QTest.keyClicks(form.address, "Me@Office.example")
        QTest.keyClick(form.address, Qt.Key.Key_Return)
        QGuiApplication.processEvents()
        assert wishes == [FindAccount(ME)], "and the button that has the focus then is not pressed by it"
        assert form.stop.isVisible()
        assert form.stop.hasFocus()

    def test_what_is_no_address_is_not_searched_for(self, form: AccountForm, heard: Listen) -> None:
        wishes = heard(form)
        QTest.keyClicks(form.address, "me@")
        form.go_on.click()
        assert wishes == []
        assert "e-mail address" in form.address_field.complaint

    def test_a_question_is_answered_once(self, form: AccountForm, heard: Listen) -> None:
        QTest.keyClicks(form.address, ME)
        form.go_on.click()
        wishes = heard(form)
        form.ask("May Owed ask hosting.example?")
        assert form.search.no.hasFocus(), "no is what a hasty key says"
        form.search.yes.click()
        assert wishes == [AnswerSearch(yes=True)]
        assert not form.search.yes.isVisible()

    def test_stopping_leads_to_the_fields(self, form: AccountForm, heard: Listen) -> None:
        QTest.keyClicks(form.address, ME)
        form.go_on.click()
        wishes = heard(form)
        form.stop.click()
        assert wishes == [StopSetUp()]
        assert form.inputs.edits["host"].isVisible()
        form.show_candidate(EXCHANGE)
        form.end_search()
        assert not says(form, "Exchange at"), "what comes late is not shown"

    def test_nothing_found_says_so_beside_the_fields(self, form: AccountForm) -> None:
        QTest.keyClicks(form.address, ME)
        form.go_on.click()
        form.show_search_step(Step("search", good=False, sentence="No server was found."))
        form.end_search()
        assert says(form, "No server was found.")
        assert form.kind.isVisible()
        assert form.inputs.edits["host"].text() == "imap.office.example"

    def test_another_address_is_searched_for_anew(self, form: AccountForm) -> None:
        found(form, ME, IMAP)
        QTest.keyClicks(form.address, "x")
        assert form.go_on.text() == "Continue"
        assert not form.inputs.isVisible()
        assert not says(form, "IMAP at")

    def test_tab_goes_where_the_eye_goes(self, form: AccountForm) -> None:
        found(form, ME, EXCHANGE, IMAP)
        username, password, more = form.inputs.edits["username"], form.inputs.password, form.inputs.more
        picks = form.search.picks.buttons()
        form.window().activateWindow()
        QGuiApplication.processEvents()
        form.address.setFocus()
        last = (form.go_on, form.cancel, form.buttons.by_hand)
        tab_through(form.address, picks[0], username, password, more, *last)
        QTest.mouseClick(picks[1], Qt.MouseButton.LeftButton, pos=picks[1].rect().center())
        tab_through(picks[1], password, more)
        QTest.keyClick(more, Qt.Key.Key_Space)
        tab_through(more, form.inputs.edits["host"], form.inputs.provider)

    def test_the_best_is_taken_and_another_can_be(self, form: AccountForm) -> None:
        found(form, ME, EXCHANGE, IMAP)
        assert form.draft().kind is Kind.EXCHANGE
        assert form.inputs.password.hasFocus()
        form.search.picks.button(1).click()
        assert form.draft().kind is Kind.IMAP
        assert form.draft().host == "imap.office.example"

    def test_everything_found_can_be_seen_and_changed(self, form: AccountForm) -> None:
        found(form, ME, APP_PASSWORD)
        host = form.inputs.edits["host"]
        assert not host.isVisible()
        form.inputs.more.click()
        assert host.isVisible()
        assert form.inputs.outgoing.edits["host"].text() == "smtp.mail.example"

    def test_the_page_for_an_app_password_is_one_click_away(self, form: AccountForm, heard: Listen) -> None:
        found(form, ME, APP_PASSWORD)
        wishes = heard(form)
        form.inputs.get_password.click()
        assert wishes == [OpenPage("https://mail.example/app-passwords")]
        found_again = form.inputs.password.accessibleName()
        assert found_again == "App password"


class TestSigningIn:
    @pytest.fixture
    def ready(self, form: AccountForm) -> AccountForm:
        """Microsoft 365 was found, and the client id is there."""
        found(form, ME, GRAPH, IMAP_365)
        QTest.keyClicks(form.inputs.sign_in.edits["client_id"], CLIENT_ID)
        return form

    def test_without_a_client_id_it_says_where_one_gets_it(self, form: AccountForm, heard: Listen) -> None:
        found(form, ME, GRAPH)
        wishes = heard(form)
        form.go_on.click()
        assert wishes == []
        assert "client id" in form.inputs.sign_in.fields["client_id"].complaint
        form.inputs.sign_in.ask.click()
        message = form.inputs.sign_in.consent.message.toPlainText()
        assert "App registrations" in message
        assert "http://localhost" in message
        assert "Mail.Read" in message

    def test_the_page_opens_and_can_be_given_up(self, ready: AccountForm, heard: Listen) -> None:
        wishes = heard(ready)
        ready.go_on.click()
        authorization = Authorization(Provider.MICROSOFT, CLIENT_ID, "office.example")
        assert wishes == [SignInInBrowser(GraphAccount("Office", ME, authorization, boards.NOW))]
        assert says(ready, "Your browser shows Microsoft's page")
        ready.stop.click()
        assert wishes[1:] == [StopSetUp()]
        assert ready.go_on.text() == "Sign in with Microsoft"
        ready.end_sign_in(ME, None)
        assert not says(ready, "Signed in"), "what was given up is heard no more"

    def test_who_is_let_in_is_tried_and_saved(self, ready: AccountForm, heard: Listen) -> None:
        ready.go_on.click()
        wishes = heard(ready)
        ready.end_sign_in(ME, None)
        assert says(ready, f"Signed in as {ME}")
        (wish,) = wishes
        assert isinstance(wish, TryAccount)
        ready.show_step(Step("inbox", good=True, sentence="Found."))
        ready.end_test()
        ready.save.click()
        assert wishes[1] == KeepSignIn("Office")
        assert isinstance(wishes[2], GraphAccount)
        assert wishes[2].address == ME

    def test_another_client_id_wants_another_sign_in(self, ready: AccountForm) -> None:
        ready.go_on.click()
        ready.end_sign_in(ME, None)
        ready.end_test()
        QTest.keyClicks(ready.inputs.sign_in.edits["client_id"], "x")
        assert ready.go_on.text() == "Sign in with Microsoft"
        assert not says(ready, "Signed in as")
        assert ready.save.isHidden()

    def test_permission_to_send_is_asked_for_when_it_is_wanted(
        self, ready: AccountForm, heard: Listen
    ) -> None:
        wishes = heard(ready)
        ready.inputs.sends.switch.click()
        ready.go_on.click()
        (wish,) = wishes
        assert isinstance(wish, SignInInBrowser)
        assert isinstance(wish.draft, GraphAccount)
        assert wish.draft.sends

    def test_an_administrator_gets_the_ready_message(self, ready: AccountForm, heard: Listen) -> None:
        ready.go_on.click()
        ready.end_sign_in("", NOBODY_ALLOWED)
        consent = ready.inputs.sign_in.consent
        assert consent.isVisible()
        assert says(ready, NOBODY_ALLOWED.sentence)
        consent.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert f"/office.example/adminconsent?client_id={CLIENT_ID}" in copied
        consent.copy_link.click()
        link = QGuiApplication.clipboard().text()
        assert link.startswith("https://login.microsoftonline.com/office.example/adminconsent")
        wishes = heard(ready)
        consent.open.click()
        assert wishes == [OpenPage(link)]

    def test_a_code_is_the_last_way(self, ready: AccountForm, heard: Listen) -> None:
        wishes = heard(ready)
        ready.inputs.sign_in.by_code.click()
        (wish,) = wishes
        assert isinstance(wish, SignInInBrowser)
        assert wish.by_code
        ready.show_code("FXK4-WQ9T", "https://microsoft.com/devicelogin")
        assert says(ready, "FXK4-WQ9T")
        ready.inputs.sign_in.copy_code.click()
        assert QGuiApplication.clipboard().text() == "FXK4-WQ9T"
        ready.inputs.sign_in.open_code.click()
        assert wishes[-1] == OpenPage("https://microsoft.com/devicelogin")

    def test_a_browser_that_never_came_back_can_become_a_code(
        self, ready: AccountForm, heard: Listen
    ) -> None:
        ready.go_on.click()
        wishes = heard(ready)
        ready.inputs.sign_in.by_code.click()
        assert wishes[0] == StopSetUp()
        assert isinstance(wishes[1], SignInInBrowser)
        assert wishes[1].by_code

    def test_imap_can_be_signed_in_to_on_a_page_too(self, form: AccountForm, heard: Listen) -> None:
        by_hand(form, ME)
        form.inputs.provider.setCurrentIndex(form.inputs.provider.findData(Provider.GOOGLE))
        assert not form.inputs.password_field.isVisible()
        secret = form.inputs.sign_in.edits["client_secret"]
        assert secret.isVisible()
        assert secret.echoMode() is secret.EchoMode.Password
        form.inputs.sign_in.edits["client_id"].setText("id.apps.example")
        secret.setText("made up")
        wishes = heard(form)
        form.go_on.click()
        (wish,) = wishes
        assert isinstance(wish, SignInInBrowser)
        assert wish.client_secret == "made up"
        assert "made up" not in repr(wish)


class TestTrying:
    def test_a_refused_password_is_tried_once_and_asked_for_again(
        self, form: AccountForm, heard: Listen
    ) -> None:
        found(form, ME, EXCHANGE)
        form.inputs.password.setText("wrong")
        wishes = heard(form)
        tried(form, scenes_accounts.REFUSED)
        assert len(wishes) == 1
        assert form.inputs.password.hasFocus()
        assert form.inputs.password.selectedText()
        assert form.inputs.password_field.complaint
        assert form.go_on.text() == "Try again"
        assert form.save.text() == "Save it all the same"

    def test_what_was_tried_says_nothing_of_what_was_changed_since(self, form: AccountForm) -> None:
        found(form, ME, IMAP)
        form.inputs.password.setText("right")
        tried(form)
        assert form.save.isVisible()
        QTest.keyClicks(form.inputs.password, "x")
        assert form.inputs.password_field.complaint == ""
        assert form.save.isHidden()
        assert form.go_on.text() == "Connect"

    def test_the_folder_of_sent_mail_is_all_that_was_missing(self, form: AccountForm) -> None:
        found(form, ME, IMAP)
        form.inputs.password.setText("right")
        tried(form, setups.STEPS)
        assert form.save.text() == "Save it all the same"
        form.trial.folders.setCurrentIndex(2)
        form.trial.folders.activated.emit(2)
        assert form.save.text() == "Save"
        assert form.draft().sent == "Gesendet"

    def test_an_exchange_account_is_saved_as_it_was_found(self, form: AccountForm, heard: Listen) -> None:
        found(form, ME, EXCHANGE)
        form.inputs.edits["username"].setText("OFFICE\\maria")
        form.inputs.password.setText("right")
        tried(form)
        wishes = heard(form)
        form.save.click()
        assert wishes[0] == KeepPassword("Office", "right")
        assert isinstance(EXCHANGE.account, ExchangeAccount)
        assert wishes[1] == replace(EXCHANGE.account, username="OFFICE\\maria")

    def test_a_test_can_be_stopped(self, form: AccountForm, heard: Listen) -> None:
        found(form, ME, IMAP)
        form.inputs.password.setText("right")
        form.go_on.click()
        wishes = heard(form)
        form.stop.click()
        assert wishes == [StopSetUp()]
        assert form.go_on.text() == "Connect"
        assert form.go_on.hasFocus()

    def test_leaving_takes_the_password_out_of_the_field(self, form: AccountForm) -> None:
        found(form, ME, IMAP)
        form.inputs.password.setText("secret")
        form.cancel.click()
        assert form.inputs.password.text() == ""

    def test_leaving_forgets_a_sign_in_that_was_not_saved(
        self, dialog: SettingsDialog, heard: Listen
    ) -> None:
        dialog.accounts.add.click()
        form = dialog.accounts.form
        found(form, "other@firm.example", GRAPH)
        form.inputs.sign_in.edits["client_id"].setText(CLIENT_ID)
        form.go_on.click()
        form.end_sign_in(ME, None)
        form.end_test()
        wishes = heard(form)
        form.cancel.click()
        assert wishes == [StopSetUp(left=True)]


class TestChanging:
    def test_an_account_that_is_saved_shows_its_fields_at_once(
        self, form: AccountForm, heard: Listen
    ) -> None:
        authorization = Authorization(Provider.MICROSOFT, CLIENT_ID, "office.example")
        account = GraphAccount("Office", ME, authorization, boards.NOW, folders=("AAMk",))
        form.show_account(account)
        assert form.inputs.sign_in.edits["client_id"].text() == CLIENT_ID
        assert form.buttons.again.isVisible()
        wishes = heard(form)
        form.inputs.edits["aliases"].setText("info@office.example")
        form.save.click()
        assert wishes == [replace(account, aliases=("info@office.example",))]

    def test_a_password_again_is_asked_for_where_it_is_typed(self, dialog: SettingsDialog) -> None:
        dialog.accounts.sign_in_again("Office")
        assert dialog.accounts.form.inputs.password.hasFocus()


@pytest.mark.parametrize("points", [10, 20])
def test_a_question_is_in_sight_when_it_comes_and_stays_so(
    qtbot: QtBot, qapp: QApplication, look: Look, points: int
) -> None:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSize(points)
    qapp.setFont(larger)
    try:
        dialog = scenes_accounts.account_asked(look)
        assert isinstance(dialog, SettingsDialog)
        qtbot.addWidget(dialog)
        dialog.resize(800, 560)
        dialog.show()
        search = dialog.accounts.form.search
        for _ in range(2):
            qtbot.wait_until(lambda: _whole(search.question) and _whole(search.no), timeout=3000)
            for number in range(3):  # the other ways are tried meanwhile
                search.show_step(Step("search", good=None, sentence=f"Way {number} leads nowhere."))
            qtbot.wait_until(lambda: len(search.checks.steps) > 3 and search.no.y() >= 0)
            for _ in range(4):
                QApplication.processEvents()
    finally:
        qapp.setFont(before)


def _whole(widget: QWidget) -> bool:
    """Whether all of it can be seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()
