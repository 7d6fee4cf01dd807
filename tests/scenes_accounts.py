"""Setting up an account, moment by moment, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp.mail.discover.candidate import Asks, Candidate
from trayapp.mail.probe import Step
from trayapp.settings.accounts.account import (
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    Outgoing,
    Provider,
    Security,
)
from trayapp.ui.accounts.form import AccountForm
from trayapp.ui.accounts.wishes import SignInFailure
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

CLIENT_ID = "8f2c1d5e-4b7a-4c2e-9d31-0a6b5c4d3e2f"
IMAP = Candidate(
    ImapAccount("Office", "me@office.example", "imap.office.example", boards.NOW),
    Asks.PASSWORD,
    "IMAP at imap.office.example, with your password.",
)
APP_PASSWORD = Candidate(
    ImapAccount(
        "Mail",
        "maria@mail.example",
        "imap.mail.example",
        boards.NOW,
        outgoing=Outgoing("smtp.mail.example", 587, Security.STARTTLS),
    ),
    Asks.APP_PASSWORD,
    "Example Mail by IMAP, with an app password.",
    "Example Mail wants 2-step verification switched on, and then a password made for Owed alone.",
    "https://mail.example/app-passwords",
)
EXCHANGE = Candidate(
    ExchangeAccount(
        "Office", "me@office.example", "https://mail.office.example/EWS/Exchange.asmx", boards.NOW
    ),
    Asks.PASSWORD,
    "Exchange at mail.office.example, with your password.",
    "Some organisations want their own sign-in name instead of the address, such as FIRM\\name.",
)
GRAPH = Candidate(
    GraphAccount(
        "Office",
        "me@office.example",
        Authorization(Provider.MICROSOFT, "", "office.example"),
        boards.NOW,
    ),
    Asks.BROWSER,
    "Microsoft 365, with sign-in in the browser.",
)
IMAP_365 = Candidate(
    ImapAccount(
        "Office",
        "me@office.example",
        "outlook.office365.com",
        boards.NOW,
        authorization=Authorization(Provider.MICROSOFT, "", "office.example"),
    ),
    Asks.BROWSER,
    "Microsoft 365 by IMAP, with sign-in in the browser.",
)
LOOKING = (
    Step("search", None, "The domain office.example says nothing about mail programs."),
    Step("search", True, "mail.office.example takes its mail."),
)
REFUSED = (
    Step("reach", True, "mail.office.example answers."),
    Step("security", True, "The connection is private (TLS 1.3)."),
    Step(
        "sign-in",
        False,
        "The server refused the name or the password. Nothing more was tried, so that nobody is locked out. "
        "Check both and try again.",
    ),
)
ALL_WELL = (
    Step("reach", True, "imap.office.example answers on port 993."),
    Step("security", True, "The connection is private (TLS 1.3)."),
    Step("sign-in", True, "Signed in as me@office.example."),
    Step("inbox", True, "The inbox holds 8,031 messages."),
    Step("sent", True, "Sent Items holds what you wrote."),
    Step("push", True, "The server tells of new mail at once."),
    Step("sending", True, "smtp.office.example takes mail from you on port 465."),
)


def _new(look: Look, address: str = "me@office.example", height: int = 700) -> SettingsDialog:
    dialog = SettingsDialog(
        look,
        replace(setups.SETTINGS, accounts=setups.ACCOUNTS[1:]),
        boards.NOW,
        countries=setups.COUNTRIES,
        native_dialogs=False,
    )
    dialog.show_page("accounts")
    dialog.accounts.add.click()
    dialog.accounts.form.address.setText(address)
    dialog.resize(960, height)
    dialog.show()
    return dialog


def _found(
    look: Look, *candidates: Candidate, height: int = 700, address: str = "me@office.example"
) -> tuple[SettingsDialog, AccountForm]:
    dialog = _new(look, address, height)
    form = dialog.accounts.form
    form.go_on.click()
    for candidate in candidates:
        form.show_candidate(candidate)
    form.end_search()
    return dialog, form


def account_address(look: Look) -> QWidget:
    """An address is all that is asked for first."""
    return _new(look)


def account_finding(look: Look) -> QWidget:
    """The search goes on."""
    dialog = _new(look)
    form = dialog.accounts.form
    form.go_on.click()
    for step in LOOKING:
        form.show_search_step(step)
    return dialog


def account_asked(look: Look) -> QWidget:
    """The search has a question."""
    dialog = _new(look)
    form = dialog.accounts.form
    form.go_on.click()
    for step in LOOKING:
        form.show_search_step(step)
    form.ask(
        "office.example says that its mail is looked after by hosting.example. May Owed ask there? Your "
        "address goes with the question, and no password."
    )
    return dialog


def account_found_imap(look: Look) -> QWidget:
    """A server that wants the password."""
    return _found(look, IMAP)[0]


def account_found_app_password(look: Look) -> QWidget:
    """A provider that wants a password made for Owed alone."""
    dialog, form = _found(look, APP_PASSWORD, address="maria@mail.example", height=1150)
    form.inputs.more.setChecked(True)
    return dialog


def account_found_exchange(look: Look) -> QWidget:
    """Two ways in, Exchange first."""
    return _found(look, EXCHANGE, IMAP)[0]


def account_found_microsoft(look: Look) -> QWidget:
    """Microsoft 365: a client id is needed."""
    return _found(look, GRAPH, IMAP_365, height=860)[0]


def account_registration(look: Look) -> QWidget:
    """How one gets a client id."""
    dialog, form = _found(look, GRAPH, height=1000)
    form.inputs.sign_in.ask.click()
    return dialog


def account_browser(look: Look) -> QWidget:
    """The browser shows Microsoft's page."""
    dialog, form = _found(look, GRAPH, height=760)
    form.inputs.sign_in.edits["client_id"].setText(CLIENT_ID)
    form.go_on.click()
    return dialog


def account_code(look: Look) -> QWidget:
    """A code to be typed elsewhere."""
    dialog, form = _found(look, GRAPH, height=860)
    form.inputs.sign_in.edits["client_id"].setText(CLIENT_ID)
    form.inputs.sign_in.by_code.click()
    form.show_code("FXK4-WQ9T", "https://microsoft.com/devicelogin")
    return dialog


def account_consent(look: Look) -> QWidget:
    """An administrator has to allow it first."""
    dialog, form = _found(look, GRAPH, height=1100)
    form.inputs.sign_in.edits["client_id"].setText(CLIENT_ID)
    form.go_on.click()
    form.end_sign_in(
        "",
        SignInFailure(
            "Your organisation lets administrators alone decide which programs may read mail. Send your "
            "administrator the message that Owed has ready: it holds the link for this.",
            "AADSTS90094: The grant requires admin permission.",
            needs_consent=True,
        ),
    )
    return dialog


def account_refused(look: Look) -> QWidget:
    """A wrong password: one attempt, and a way on."""
    dialog, form = _found(look, EXCHANGE, height=860)
    form.inputs.password.setText("wrong")
    form.go_on.click()
    for step in REFUSED:
        form.show_step(step)
    form.end_test()
    return dialog


def account_tested(look: Look) -> QWidget:
    """Everything works."""
    dialog, form = _found(look, IMAP, height=900)
    form.inputs.password.setText("right")
    form.go_on.click()
    for step in ALL_WELL:
        form.show_step(step)
    form.end_test()
    return dialog


def account_not_found(look: Look) -> QWidget:
    """Nothing was found: by hand, and it says so."""
    dialog = _new(look, height=860)
    form = dialog.accounts.form
    form.go_on.click()
    form.show_search_step(
        Step(
            "search",
            False,
            "No mail server was found for office.example. Set it up by hand: your provider's help pages, or "
            "whoever looks after your mail, name the server.",
        )
    )
    form.end_search()
    return dialog


def account_expired(look: Look) -> QWidget:
    """A sign-in that has ended, with one click to sign in again."""
    authorization = Authorization(Provider.MICROSOFT, CLIENT_ID, "office.example")
    account = GraphAccount("Office", "me@office.example", authorization, boards.NOW)
    dialog = SettingsDialog(
        look,
        replace(setups.SETTINGS, accounts=(account, setups.ACCOUNTS[1])),
        boards.NOW,
        native_dialogs=False,
    )
    dialog.show_page("accounts")
    blind = replace(
        boards.BLIND,
        why="The sign-in has ended: the mailbox's provider wants to see you again.",
        remedy="Sign in again.",
        in_browser=True,
    )
    dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(blind,))))
    return dialog


SCENES = (
    account_address,
    account_finding,
    account_asked,
    account_found_imap,
    account_found_app_password,
    account_found_exchange,
    account_found_microsoft,
    account_registration,
    account_browser,
    account_code,
    account_consent,
    account_refused,
    account_tested,
    account_not_found,
    account_expired,
)
