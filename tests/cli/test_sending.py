from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.letters import ME
from tests.cli.mailboxes import NAME, ImapBox, MaildirBox
from tests.cli.process import Owed
from tests.servers.certificates import Authority
from tests.servers.submission import PASSWORD, USER, Submission, submission


@pytest.fixture
def server(imap: ImapBox) -> Iterator[Submission]:
    """A server that takes mail, with a certificate of the mailbox's own authority."""
    authority: Authority = imap.server.authority
    with submission("tls", authority.certify("localhost"), authority.file) as running:
        yield running


def smtp(server: Submission) -> tuple[str, ...]:
    return (
        *("--smtp-host", "localhost", "--smtp-port", str(server.port)),
        *("--smtp-username", USER, "--sender-name", "Rosa Lindqvist"),
    )


def test_the_test_of_an_account_tries_the_server_that_takes_mail(
    owed: Owed, imap: ImapBox, server: Submission
) -> None:
    owed(*imap.arguments(), *smtp(server), given=f"{PASSWORD}\n")
    said = owed("account", "test", NAME).out
    assert said.splitlines()[-1].endswith(f"sending: localhost takes mail from you on port {server.port}.")
    assert server.tried == [(USER, PASSWORD)]
    assert server.taken == []
    [shown] = owed("account", "list", "--json").json()["accounts"]
    assert shown["sends"] == f"SMTP localhost:{server.port} (tls)"


def test_a_named_server_that_fails_keeps_nobody_from_reading(
    owed: Owed, imap: ImapBox, server: Submission
) -> None:
    wrong = [word if word != USER else "somebody" for word in smtp(server)]
    owed(*imap.arguments(), *wrong, given=f"{PASSWORD}\n")
    said = owed("account", "test", NAME, status=1)
    assert "can be read, but nothing can be sent from it" in said.err
    assert owed("sync").status == 0


def test_a_guessed_server_that_is_not_there_is_no_fault(owed: Owed, imap: ImapBox) -> None:
    imap.add_to(owed)
    said = owed("account", "test", NAME).out
    assert "sending: " in said.splitlines()[-1]
    assert "all else works without" in said


def test_a_refused_password_is_shown_to_one_server_only(
    owed: Owed, imap: ImapBox, server: Submission
) -> None:
    owed(*imap.arguments(), *smtp(server), given="wrong\n")
    owed("account", "test", NAME, status=1)
    assert server.tried == []


def test_a_mailbox_in_files_sends_where_it_is_told_to(
    owed: Owed, maildir: MaildirBox, tmp_path: Path
) -> None:
    with submission("none", None, None) as server:
        owed(
            *maildir.arguments(),
            *("--smtp-host", "127.0.0.1", "--smtp-port", str(server.port), "--smtp-security", "none"),
            "--password-stdin",
            given=f"{PASSWORD}\n",
        )
        maildir.put(b"From: anna@acker.example\nTo: " + ME.encode() + b"\nSubject: Hi\n\nHello\n")
        said = owed("account", "test", NAME, status=1)
    assert "did not accept the name and password" in said.err  # the address is the name there
    assert [name for name, _ in server.tried] == [ME]


def test_half_a_server_is_refused(owed: Owed, maildir: MaildirBox) -> None:
    said = owed(*maildir.arguments(), "--smtp-port", "587", status=1)
    assert "The outgoing server has no name" in said.err
