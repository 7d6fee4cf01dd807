from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trayapp import resources
from trayapp.settings.accounts.account import ImapAccount, MaildirAccount, Outgoing, Security
from trayapp.settings.accounts.outgoing import guessed_outgoing, outgoing_of, outgoing_ways
from trayapp.settings.accounts.problems import account_problems
from trayapp.settings.accounts.providers import read_providers
from trayapp.settings.codec import read_settings, settings_values
from trayapp.settings.model import Settings
from trayapp.settings.table import BadValue, Table

KNOWN = read_providers(resources.providers()).outgoing
ADDED = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFICE = ImapAccount("Office", "rosa@lindqvist.example", "imap.lindqvist.example", ADDED)
FILES = MaildirAccount("Files", "rosa@files.example", Path("/home/rosa/Mail"), ADDED)


@pytest.mark.parametrize(
    ("host", "security", "guess"),
    [
        ("imap.lindqvist.example", Security.TLS, ("smtp.lindqvist.example", 465, Security.TLS)),
        ("IMAP.Lindqvist.example", Security.STARTTLS, ("smtp.lindqvist.example", 587, Security.STARTTLS)),
        ("mail.lindqvist.example", Security.TLS, ("mail.lindqvist.example", 465, Security.TLS)),
        ("posteo.de", Security.TLS, ("posteo.de", 465, Security.TLS)),
        ("imap.gmail.com", Security.TLS, ("smtp.gmail.com", 465, Security.TLS)),
        ("outlook.office365.com", Security.TLS, ("smtp.office365.com", 587, Security.STARTTLS)),
        ("imap.web.de", Security.TLS, ("smtp.web.de", 587, Security.STARTTLS)),
        ("imap.example", Security.TLS, ("imap.example", 465, Security.TLS)),
        ("127.0.0.1", Security.NONE, ("127.0.0.1", 25, Security.NONE)),
    ],
)
def test_the_server_is_guessed_from_that_of_the_mailbox(
    host: str, security: Security, guess: tuple[str, int, Security]
) -> None:
    assert guessed_outgoing(host, security, KNOWN) == Outgoing(*guess)


@pytest.mark.parametrize("host", ["imap.lindqvist.example", "imap.a.b.example", "mail.acker.example", "::1"])
def test_a_guess_never_leaves_the_domain_that_the_password_belongs_to(host: str) -> None:
    guess = guessed_outgoing(host, Security.TLS, KNOWN)
    assert guess is not None
    assert guess.host == host or guess.host.partition(".")[2] == host.partition(".")[2]


def test_the_users_word_goes_before_a_guess() -> None:
    own = Outgoing("relay.lindqvist.example", 2465)
    assert outgoing_of(replace(OFFICE, outgoing=own)) == own
    assert outgoing_of(OFFICE) == Outgoing("smtp.lindqvist.example")
    assert outgoing_of(FILES) is None
    assert outgoing_of(replace(FILES, outgoing=own)) == own


def test_of_a_guess_both_usual_ports_are_tried_and_of_a_name_that_alone() -> None:
    guess = Outgoing("smtp.lindqvist.example")
    other = Outgoing("smtp.lindqvist.example", 587, Security.STARTTLS)
    assert outgoing_ways(OFFICE) == (guess, other)
    assert outgoing_ways(replace(OFFICE, security=Security.STARTTLS)) == (other, guess)
    assert outgoing_ways(replace(OFFICE, outgoing=other)) == (other,)
    assert outgoing_ways(replace(OFFICE, host="localhost", security=Security.NONE)) == (
        Outgoing("localhost", 25, Security.NONE),
    )
    assert outgoing_ways(FILES) == ()


@pytest.mark.parametrize(
    "outgoing",
    [
        None,
        Outgoing("relay.lindqvist.example"),
        Outgoing("relay.lindqvist.example", 587, Security.STARTTLS, "rosa"),
        Outgoing("localhost", 25, Security.NONE),
    ],
)
@pytest.mark.parametrize("account", [OFFICE, FILES])
def test_the_file_keeps_it(account: ImapAccount | MaildirAccount, outgoing: Outgoing | None) -> None:
    kept = replace(account, outgoing=outgoing, sender_name="Rosa Lindqvist")
    table = Table(settings_values(Settings(accounts=(kept,))))
    assert read_settings(table, Settings()).accounts == (kept,)
    assert list(table.unknown()) == []


def test_an_account_that_says_nothing_of_it_writes_nothing_of_it() -> None:
    accounts = settings_values(Settings(accounts=(OFFICE,)))["account"]
    assert isinstance(accounts, list)
    assert not any(key.startswith(("smtp", "sender")) for key in accounts[0])


def test_a_word_that_is_no_security_is_told_with_its_place() -> None:
    values = settings_values(Settings(accounts=(replace(OFFICE, outgoing=Outgoing("relay.example")),)))
    values["account"][0]["smtp_security"] = "maybe"  # type: ignore[index]
    with pytest.raises(BadValue, match="'maybe' is not a choice") as caught:
        read_settings(Table(values), Settings())
    assert caught.value.path == ("account", 0, "smtp_security")


@pytest.mark.parametrize(
    ("outgoing", "problem"),
    [
        (Outgoing(""), "outgoing server is missing"),
        (Outgoing("a b"), "not a host name"),
        (Outgoing("relay.example", 0), "is not a port"),
        (Outgoing("relay.example", 25, Security.NONE), "without encryption"),
    ],
)
def test_what_cannot_work_is_said(outgoing: Outgoing, problem: str) -> None:
    assert any(problem in one for one in account_problems(replace(OFFICE, outgoing=outgoing)))
    assert list(account_problems(replace(OFFICE, outgoing=Outgoing("localhost", 25, Security.NONE)))) == []
