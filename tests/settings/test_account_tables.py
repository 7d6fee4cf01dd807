from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trayapp.settings.accounts.account import (
    Account,
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Proof,
    Provider,
    addresses,
    wants_password,
    where,
)
from trayapp.settings.accounts.problems import account_problems
from trayapp.settings.accounts.tables import account_values, read_account
from trayapp.settings.table import Table

ADDED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIGN_IN = Authorization(Provider.MICROSOFT, "11111111-2222-3333-4444-555555555555", tenant="firm.example")
EXCHANGE = ExchangeAccount("Firm", "ada@firm.example", "https://mail.firm.example/EWS/Exchange.asmx", ADDED)
GRAPH = GraphAccount("Cloud", "ada@firm.example", SIGN_IN, ADDED)

ACCOUNTS: tuple[Account, ...] = (
    EXCHANGE,
    replace(
        EXCHANGE,
        username="FIRM\\ada",
        proof=Proof.NTLM,
        mailbox="office@firm.example",
        ca_file=Path("/etc/firm.pem"),
        aliases=("a@firm.example",),
        folders=("Projects",),
        sender_name="Ada Firm",
    ),
    GRAPH,
    replace(
        GRAPH,
        sends=True,
        mailbox="office@firm.example",
        service="https://graph.microsoft.us/v1.0",
        authorization=replace(SIGN_IN, authority="https://login.microsoftonline.us"),
    ),
    ImapAccount("Mail", "ada@gmail.example", "imap.gmail.example", ADDED),
    ImapAccount(
        "Mail",
        "ada@gmail.example",
        "imap.gmail.example",
        ADDED,
        authorization=Authorization(Provider.GOOGLE, "abc.apps.example"),
    ),
    MaildirAccount("Files", "ada@firm.example", Path("/home/ada/Maildir"), ADDED),
)


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda one: f"{one.name}")
def test_an_account_comes_back_from_the_file_as_it_went(account: Account) -> None:
    table = Table(account_values(account))
    assert read_account(table) == (account,)
    assert not list(table.unknown())


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda one: f"{one.name}")
def test_a_good_account_has_no_problems(account: Account) -> None:
    assert list(account_problems(account)) == []


@pytest.mark.parametrize(
    ("account", "said"),
    [
        (replace(EXCHANGE, url="http://mail.firm.example/EWS/Exchange.asmx"), "begin with https://"),
        (replace(EXCHANGE, url="mail.firm.example"), "not the web address"),
        (replace(EXCHANGE, url="https://[broken"), "not the web address"),
        (replace(EXCHANGE, mailbox="office"), "not the address of a mailbox"),
        (replace(GRAPH, service="http://graph.example"), "begin with https://"),
        (replace(GRAPH, authorization=replace(SIGN_IN, client_id=" ")), "client id is missing"),
        (replace(GRAPH, authorization=replace(SIGN_IN, authority="http://x.example")), "sign-in server"),
    ],
)
def test_what_keeps_an_account_from_working_is_told(account: Account, said: str) -> None:
    (problem,) = account_problems(account)
    assert said in problem


def test_who_serves_a_shared_mailbox_is_the_mailbox_too() -> None:
    shared = replace(EXCHANGE, mailbox="office@firm.example")
    assert addresses(shared) == {"ada@firm.example", "office@firm.example"}


def test_a_password_is_wanted_where_no_browser_signs_in() -> None:
    assert [wants_password(account) for account in ACCOUNTS] == [True, True, False, False, True, False, False]


def test_where_a_mailbox_is_names_the_server() -> None:
    assert where(EXCHANGE) == "Exchange at mail.firm.example"
    assert where(GRAPH) == "Microsoft 365"
