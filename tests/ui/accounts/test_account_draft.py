"""What is typed about an account and the account are the same thing, whatever its kind."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.boards import NOW
from trayapp.settings.accounts.account import (
    Account,
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Outgoing,
    Proof,
    Provider,
    Security,
)
from trayapp.settings.accounts.problems import account_problems
from trayapp.ui.accounts.draft import Draft, Kind, same_sign_in, whole_url

MICROSOFT = Authorization(Provider.MICROSOFT, "id", "firm.example", "https://login.cloud.example")
ACCOUNTS: tuple[Account, ...] = (
    ImapAccount(
        "Firm",
        "me@firm.example",
        "imap.firm.example",
        NOW,
        143,
        Security.STARTTLS,
        "maria",
        Path("/etc/ca.pem"),
        ("info@firm.example",),
        ("Matters",),
        "Gesendet",
        Outgoing("smtp.firm.example", 587, Security.STARTTLS, "maria"),
        "Maria Muster",
    ),
    ImapAccount("Firm", "me@firm.example", "outlook.office365.com", NOW, authorization=MICROSOFT),
    ImapAccount(
        "Firm", "me@firm.example", "imap.gmail.com", NOW, authorization=Authorization(Provider.GOOGLE, "id")
    ),
    ExchangeAccount(
        "Firm",
        "me@firm.example",
        "https://mail.firm.example/EWS/Exchange.asmx",
        NOW,
        "FIRM\\maria",
        Proof.NTLM,
        "office@firm.example",
        Path("/etc/ca.pem"),
        ("info@firm.example",),
        ("AAMk",),
        "Maria Muster",
    ),
    GraphAccount(
        "Firm",
        "me@firm.example",
        MICROSOFT,
        NOW,
        True,
        "office@firm.example",
        "https://graph.cloud.example",
        Path("/etc/ca.pem"),
        ("info@firm.example",),
        ("AAMk",),
        "Maria Muster",
    ),
    MaildirAccount(
        "Firm",
        "me@firm.example",
        Path("/home/me/Mail"),
        NOW,
        ("info@firm.example",),
        ("Matters",),
        Outgoing("smtp.firm.example"),
        "Maria Muster",
    ),
)


@pytest.mark.parametrize("account", ACCOUNTS)
def test_nothing_is_lost_between_an_account_and_its_fields(account: Account) -> None:
    draft = Draft.of(account)
    assert draft.problems() == {}
    assert draft.account(account.added, account) == account
    assert list(account_problems(account)) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mail.firm.example", "https://mail.firm.example/EWS/Exchange.asmx"),
        ("https://mail.firm.example/", "https://mail.firm.example/EWS/Exchange.asmx"),
        (" https://mail.firm.example:444 ", "https://mail.firm.example:444/EWS/Exchange.asmx"),
        ("https://mail.firm.example/ews/exchange.asmx", "https://mail.firm.example/ews/exchange.asmx"),
        ("", ""),
    ],
)
def test_the_name_of_an_exchange_server_is_enough(typed: str, meant: str) -> None:
    assert whole_url(typed) == meant


@pytest.mark.parametrize(
    ("draft", "field", "says"),
    [
        (Draft(Kind.EXCHANGE, "me@firm.example"), "url", "missing"),
        (Draft(Kind.EXCHANGE, "me@firm.example", url="http://mail.firm.example"), "url", "https://"),
        (Draft(Kind.EXCHANGE, "me@firm.example", url="https://a b"), "url", "not the address"),
        (Draft(Kind.EXCHANGE, "me@firm.example", url="https://[::1"), "url", "not the address"),
        (Draft(Kind.GRAPH, "me@firm.example"), "client_id", "client id"),
        (Draft(Kind.GRAPH, "me@firm.example", client_id="x", mailbox="office"), "mailbox", "mailbox"),
        (Draft(Kind.IMAP, "me@firm.example", host="h", provider=Provider.GOOGLE), "client_id", "client id"),
        (Draft(Kind.MAILDIR, "me@firm.example", path="Mail"), "path", "root of the disk"),
        (Draft(Kind.GRAPH, "me", client_id="x"), "address", "e-mail address"),
        (Draft(Kind.IMAP, "me@firm.example", host="h", port="٣"), "port", "65535"),
    ],
)
def test_what_is_missing_or_wrong_is_named_at_its_field(draft: Draft, field: str, says: str) -> None:
    problems = draft.problems()
    assert list(problems) == [field]
    assert says in problems[field]


def test_a_name_that_nobody_typed_differs_from_those_that_there_are() -> None:
    draft = Draft(Kind.IMAP, "Me@Firm.example", host="imap.firm.example")
    assert draft.account(NOW).name == "Firm"
    assert draft.account(NOW, taken={"Firm"}).name == "me@firm.example"


def test_a_sign_in_is_for_one_client_id_and_one_set_of_permissions() -> None:
    account = ACCOUNTS[4]
    assert isinstance(account, GraphAccount)
    assert same_sign_in(account, replace(account, mailbox="", aliases=()))
    assert not same_sign_in(account, replace(account, sends=False))
    assert not same_sign_in(account, replace(account, name="Other"))
    assert not same_sign_in(account, replace(account, authorization=replace(MICROSOFT, client_id="other")))
