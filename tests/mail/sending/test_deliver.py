import email
import email.policy
import imaplib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.mail.contract import Applied
from tests.mail.imap_mailbox import DovecotMailbox
from tests.mail.maildir_mailbox import MaildirMailbox
from tests.servers.certificates import Authority
from tests.servers.dovecot import PASSWORD as MAILBOX_PASSWORD
from tests.servers.dovecot import Dovecot
from tests.servers.submission import PASSWORD, Submission, submission
from trayapp import resources
from trayapp.domain.letters.letter import Letter
from trayapp.domain.messages.message import Address, MessageId
from trayapp.errors import Refused, SecretsTrouble, SignInNeeded, Unreachable
from trayapp.mail.connect import open_source
from trayapp.mail.sending.deliver import Receipt, deliver, probe_sending
from trayapp.mail.source import Role
from trayapp.settings.accounts.account import Account, ImapAccount, MaildirAccount, Outgoing, Security

NOW = datetime(2026, 5, 8, 14, 40, tzinfo=UTC)
LETTER = Letter(
    MessageId("4@lindqvist.example"),
    Address("Rosa Lindqvist", "rosa@lindqvist.example"),
    Address("Anna Acker", "anna@acker.example"),
    "Re: Contract draft",
    "Received, thank you. You will hear from me by Monday.",
    NOW,
    (MessageId("3@acker.example"),),
)

assert PASSWORD == MAILBOX_PASSWORD  # one password for both servers of an account


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def server(authority: Authority) -> Iterator[Submission]:
    """It takes mail without TLS, from this machine."""
    with submission("none", None, None) as running:
        yield running


def imap_account(dovecot: Dovecot, user: str, server: Submission) -> ImapAccount:
    return ImapAccount(
        "Office",
        "rosa@lindqvist.example",
        "127.0.0.1",
        NOW,
        port=dovecot.imap,
        security=Security.NONE,
        username=user,
        outgoing=Outgoing("127.0.0.1", server.port, Security.NONE, "rosa@lindqvist.example"),
    )


def send(account: Account, letter: Letter = LETTER) -> Receipt:
    return deliver(
        account,
        letter,
        password=lambda: PASSWORD,
        clock=lambda: NOW,
        folder_names=resources.folder_names(),
    )


def in_folder(client: imaplib.IMAP4, folder: str) -> list[tuple[bytes, bytes]]:
    """Give flags and text of every message."""
    client.select(folder, readonly=True)
    _, found = client.uid("SEARCH", "ALL")
    messages = []
    for uid in found[0].split():
        _, parts = client.uid("FETCH", uid, "(FLAGS BODY.PEEK[])")
        messages.append((parts[0][0] + parts[-1], parts[0][1]) if isinstance(parts[-1], bytes) else parts[0])
    client.unselect()
    return messages


@pytest.mark.dovecot
def test_a_letter_is_sent_and_a_read_copy_lies_in_sent(
    imap_mailbox: DovecotMailbox, server: Submission
) -> None:
    account = imap_account(imap_mailbox.server, imap_mailbox.user, server)
    assert send(account) == Receipt(LETTER, "Sent")
    [taken] = server.taken
    assert taken.rcpt_tos == ["anna@acker.example"]
    [(flags, raw)] = in_folder(imap_mailbox.client, "Sent")
    assert raw == taken.content
    assert b"\\Seen" in flags


@pytest.mark.dovecot
def test_owed_itself_reads_the_copy_as_an_answer_of_mine(
    imap_mailbox: DovecotMailbox, server: Submission
) -> None:
    account = imap_account(imap_mailbox.server, imap_mailbox.user, server)
    send(account)
    source = open_source(
        account, password=lambda: PASSWORD, clock=lambda: NOW, folder_names=resources.folder_names()
    )
    seen = Applied().apply(source.changes(None))
    assert seen.ids(Role.SENT) == [LETTER.id]
    source.close()


@pytest.mark.dovecot
def test_a_server_that_keeps_its_own_copy_gets_no_second_one(
    imap_mailbox: DovecotMailbox, server: Submission
) -> None:
    raw = b"Message-ID: <4@lindqvist.example>\r\nSubject: its own copy\r\n\r\nReceived.\r\n"
    imap_mailbox.append(raw, Role.SENT)
    assert send(imap_account(imap_mailbox.server, imap_mailbox.user, server)).copy == "Sent"
    assert [found for _, found in in_folder(imap_mailbox.client, "Sent")] == [raw]


@pytest.mark.dovecot
def test_a_folder_that_the_user_named_gets_the_copy(imap_mailbox: DovecotMailbox, server: Submission) -> None:
    imap_mailbox.client.create('"Mandanten/Ausgang &APw-ber"')
    account = imap_account(imap_mailbox.server, imap_mailbox.user, server)
    assert send(replace(account, sent="Mandanten/Ausgang über")).copy == "Mandanten/Ausgang über"
    assert len(in_folder(imap_mailbox.client, '"Mandanten/Ausgang &APw-ber"')) == 1


@pytest.mark.dovecot
def test_an_old_server_with_a_german_folder_gets_the_copy(old_server: Dovecot, server: Submission) -> None:
    mailbox = DovecotMailbox(old_server, sent="Gesendet")
    assert send(imap_account(old_server, mailbox.user, server)).copy == "Gesendet"
    assert len(in_folder(mailbox.client, "Gesendet")) == 1
    mailbox.close()


@pytest.mark.dovecot
def test_where_only_the_copy_fails_it_is_said_and_nothing_is_sent_twice(
    imap_mailbox: DovecotMailbox, server: Submission
) -> None:
    account = imap_account(imap_mailbox.server, imap_mailbox.user, server)
    receipt = send(replace(account, sent="Nowhere"))
    assert receipt.copy == ""
    assert receipt.trouble == "There is no folder Nowhere on the server."
    assert len(server.taken) == 1
    closed = send(replace(account, port=1))
    assert "does not accept connections" in closed.trouble
    assert len(server.taken) == 2


@pytest.mark.dovecot
def test_what_was_not_sent_leaves_no_copy(imap_mailbox: DovecotMailbox, server: Submission) -> None:
    server.says["DATA"] = "554 no"
    with pytest.raises(Refused):
        send(imap_account(imap_mailbox.server, imap_mailbox.user, server))
    assert in_folder(imap_mailbox.client, "Sent") == []


# ---- Maildir ---------------------------------------------------------------------------------------------


def maildir_account(path: Path, server: Submission | None) -> MaildirAccount:
    outgoing = Outgoing("127.0.0.1", server.port, Security.NONE) if server is not None else None
    return MaildirAccount("Files", "rosa@lindqvist.example", path, NOW, outgoing=outgoing)


def test_a_copy_is_delivered_into_the_maildir(tmp_path: Path, server: Submission) -> None:
    MaildirMailbox(tmp_path)
    account = maildir_account(tmp_path, server)
    assert send(account).copy == "Sent"
    [file] = (tmp_path / ".Sent" / "cur").iterdir()
    assert file.name.endswith(":2,S")
    assert file.stat().st_mode & 0o077 == 0
    assert list((tmp_path / ".Sent" / "tmp").iterdir()) == []
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert message["Message-ID"] == "<4@lindqvist.example>"
    source = open_source(
        account, password=lambda: "", clock=lambda: NOW, folder_names=resources.folder_names()
    )
    assert Applied().apply(source.changes(None)).ids(Role.SENT) == [LETTER.id]


def test_a_maildir_without_a_folder_for_sent_mail_says_so(tmp_path: Path, server: Submission) -> None:
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).mkdir()
    receipt = send(maildir_account(tmp_path, server))
    assert "looks like the one for sent mail" in receipt.trouble
    assert len(server.taken) == 1


def test_a_folder_that_cannot_be_written_to_says_so(tmp_path: Path, server: Submission) -> None:
    MaildirMailbox(tmp_path)
    (tmp_path / ".Sent" / "tmp").rmdir()
    (tmp_path / ".Sent" / "tmp").write_text("no folder", encoding="ascii")
    receipt = send(maildir_account(tmp_path, server))
    assert "No copy could be written" in receipt.trouble
    assert len(server.taken) == 1


def test_an_account_without_a_server_that_takes_mail_says_so(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="knows no server that takes mail from Files"):
        send(maildir_account(tmp_path, None))


# ---- The test of an account --------------------------------------------------------------------------------


def test_the_test_says_where_mail_is_taken(tmp_path: Path, server: Submission) -> None:
    step = probe_sending(maildir_account(tmp_path, server), lambda: PASSWORD)
    assert step is not None
    assert step.good
    assert step.sentence == f"127.0.0.1 takes mail from you on port {server.port}."
    assert server.taken == []


def test_a_server_that_was_named_and_fails_is_a_fault(tmp_path: Path, server: Submission) -> None:
    step = probe_sending(maildir_account(tmp_path, server), lambda: "wrong")
    assert step is not None
    assert step.good is False
    assert "did not accept the name and password" in step.sentence


def test_a_server_that_was_guessed_and_fails_is_none(dovecot: Dovecot) -> None:
    account = ImapAccount("Office", "rosa@lindqvist.example", "127.0.0.1", NOW, security=Security.NONE)
    step = probe_sending(account, lambda: PASSWORD)
    assert step is not None
    assert step.good is None
    assert "Name the outgoing server" in step.sentence


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch, server: Submission) -> list[Outgoing]:
    """A guess that leads nowhere, then one that does: only root may listen on the usual ports."""
    both = [Outgoing("127.0.0.1", 1, Security.NONE), Outgoing("127.0.0.1", server.port, Security.NONE)]
    monkeypatch.setattr("trayapp.mail.sending.deliver.outgoing_ways", lambda _account, _known: tuple(both))
    return both


def test_where_the_first_guess_leads_nowhere_the_second_is_tried(
    tmp_path: Path, server: Submission, ways: list[Outgoing]
) -> None:
    MaildirMailbox(tmp_path)
    account = maildir_account(tmp_path, None)
    step = probe_sending(account, lambda: PASSWORD)
    assert step is not None
    assert step.sentence == f"127.0.0.1 takes mail from you on port {server.port}."
    assert send(account).copy == "Sent"
    assert len(server.taken) == 1
    ways.pop()
    with pytest.raises(Unreachable, match="on port 1"):
        send(account)


def test_a_refusal_is_not_tried_elsewhere(tmp_path: Path, server: Submission, ways: list[Outgoing]) -> None:
    ways.reverse()
    server.says["MAIL"] = "550 not you"
    with pytest.raises(Refused, match="does not take mail from"):
        send(maildir_account(tmp_path, None))
    assert len(server.tried) == 1


def test_an_account_that_cannot_send_is_not_tried(tmp_path: Path) -> None:
    assert probe_sending(maildir_account(tmp_path, None), lambda: PASSWORD) is None


def test_a_keyring_that_does_not_answer_means_that_a_sign_in_is_needed(
    tmp_path: Path, server: Submission
) -> None:
    def locked() -> str:
        raise SecretsTrouble("The system keyring is locked.", "Unlock it.")

    with pytest.raises(SignInNeeded, match="keyring is locked"):
        deliver(
            maildir_account(tmp_path, server), LETTER, password=locked, clock=lambda: NOW, folder_names={}
        )
    assert server.taken == []
