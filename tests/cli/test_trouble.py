"""Servers, certificates and keyrings that are not as they should be: one plain sentence, and blind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import trayapp.mail.connect
from tests.cli.letters import ANNA, ME, ago, letter, name
from tests.cli.mailboxes import NAME, ImapBox, MaildirBox
from tests.cli.process import Owed
from tests.servers.certificates import Authority
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.hostile import GREETING, Talk, hostile
from trayapp.cli.main import run
from trayapp.mail.imap.connect import ImapAccess

pytestmark = pytest.mark.dovecot

WRONG = "wrong horse"


def add(
    owed: Owed, port: int, *, security: str = "none", host: str = "localhost", ca_file: Path | None = None
) -> None:
    """Add an account on some server, with a password in the keyring."""
    trusted = ("--ca-file", str(ca_file)) if ca_file else ()
    account = ("--name", NAME, "--address", ME, "--host", host, "--port", str(port), "--security", security)
    owed("account", "add", "imap", *account, *trusted, "--password-stdin", given=f"{PASSWORD}\n")


def blind(owed: Owed, sentence: str) -> None:
    """Expect the sentence of ``sync`` in ``status`` and ``list`` too, and no "all clear"."""
    said = owed("sync", status=1).err
    assert sentence in said, said
    status = owed("status", "--json").json()
    assert (status["badge"], status["phase"]) == ("?", "blind")
    assert [one["account"] for one in status["blind"]] == [NAME]
    assert sentence in status["blind"][0]["why"]
    assert status["blind"][0]["since"]
    assert sentence in owed("list", "--json").json()["blind"][0]["why"]
    told = owed("list").out
    assert "Nothing is owed as far as can be seen." in told
    assert sentence in told


def attempts(server: Dovecot, user: str) -> int:
    """Count how often the server let this user in or sent her away."""
    lines = server.log().splitlines()
    return sum(1 for line in lines if f"user=<{user}>" in line and "imap-login" in line and "rip=" in line)


def test_a_wrong_password_is_tried_once(owed: Owed, imap: ImapBox) -> None:
    imap.add_to(owed, WRONG)
    before = attempts(imap.server, imap.user)
    blind(owed, "did not accept the name and password")
    assert attempts(imap.server, imap.user) == before + 1
    assert "does not try a refused one again" in owed("sync", status=1).err
    assert attempts(imap.server, imap.user) == before + 1
    assert WRONG not in "".join(one.read_text(errors="replace") for one in (owed.profile / "logs").iterdir())

    said = owed("account", "test", NAME, "--password-stdin", given=f"{WRONG}\n", status=1)
    assert "no  sign-in" in said.out
    assert attempts(imap.server, imap.user) == before + 2

    owed("account", "test", NAME, "--password-stdin", given=f"{PASSWORD}\n")
    assert owed("sync").out
    assert owed("status", "--json").json()["blind"] == []


def test_in_one_process_it_is_tried_once_too(
    owed: Owed, imap: ImapBox, capsys: pytest.CaptureFixture[str]
) -> None:
    imap.add_to(owed, WRONG)
    before = attempts(imap.server, imap.user)
    assert [run(["--profile", str(owed.profile), "sync"]) for _ in range(3)] == [1, 1, 1]
    assert attempts(imap.server, imap.user) == before + 1
    assert capsys.readouterr().err.count("\n") == 3


def test_a_password_for_one_run(owed: Owed, imap: ImapBox, tmp_path: Path) -> None:
    owed.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    imap.put(letter(1, ANNA, ago(hours=5)))
    added = imap.add_to(owed)
    assert "no keyring" in added.out
    assert "--password-stdin" in added.out
    said = owed("sync", status=1)
    assert "no keyring" in said.err
    assert "--password-stdin" in said.err
    assert owed("sync", "--password-stdin", given=f"{PASSWORD}\n").out == "Kontor: 1 new message\n"
    assert "no  " not in owed("account", "test", NAME, "--password-stdin", given=f"{PASSWORD}\n").out
    assert "No password came for Kontor" in owed("sync", "--password-stdin", status=1).err
    assert "no keyring" in owed("sync", status=1).err
    assert owed("account", "remove", NAME).out.startswith("Forgot Kontor.")
    assert owed("account", "list", "--json").json()["accounts"] == []


def test_a_locked_keyring(owed: Owed, imap: ImapBox) -> None:
    imap.add_to(owed)
    owed.environment["PYTHON_KEYRING_BACKEND"] = "tests.cli.file_keyring.LockedKeyring"
    blind(owed, "keyring is locked")
    owed.environment.clear()
    owed("sync")


def test_a_keyring_that_does_not_exist(owed: Owed, imap: ImapBox) -> None:
    imap.add_to(owed)
    owed.environment["PYTHON_KEYRING_BACKEND"] = "nowhere.Keyring"
    assert "PYTHON_KEYRING_BACKEND" in owed("sync", status=1).err


def test_an_unknown_host_and_a_closed_port(owed: Owed) -> None:
    add(owed, 993, host="mail.nowhere.invalid", security="tls")
    blind(owed, "There is no server of the name mail.nowhere.invalid")
    owed("account", "remove", NAME)
    add(owed, 1)
    blind(owed, "does not accept connections on port 1")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.mark.parametrize(
    ("host", "days", "known", "sentence"),
    [
        ("localhost", -3, True, "has expired"),
        ("other.example", 30, True, "belongs to another name"),
        ("localhost", 30, False, "issued by somebody unknown"),
    ],
)
def test_a_certificate_that_is_no_good(
    owed: Owed, authority: Authority, host: str, days: int, known: bool, sentence: str
) -> None:
    certificate = authority.certify(host, days=days)
    with hostile(Talk.wait, certificate, tls_at_once=True) as server:
        add(owed, server.port, security="tls", ca_file=authority.file if known else None)
        blind(owed, sentence)
        assert server.heard == []


def greet(talk: Talk) -> None:
    talk.say(GREETING)


def strip(talk: Talk) -> None:
    talk.say(GREETING)
    talk.answer(verdict=b"BAD what is that")
    talk.wait()


def stall(talk: Talk) -> None:
    talk.say(GREETING)
    talk.wait()


def babble(talk: Talk) -> None:
    talk.say(b"220 mail.example ESMTP\r\n")
    talk.wait()


def flood(talk: Talk) -> None:
    while True:
        talk.say(b"* OK " + b"x" * 65_536)


@pytest.mark.parametrize(
    ("script", "security", "sentence"),
    [
        (strip, "starttls", "does not offer STARTTLS"),
        (greet, "none", "broke or could not be made"),
        (stall, "none", "did not answer in time"),
        (babble, "none", "makes no sense"),
        (flood, "none", "makes no sense"),
    ],
)
def test_a_server_that_misbehaves(
    owed: Owed,
    script: Callable[[Talk], None],
    security: str,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    impatient: Any = partial(_impatient, trayapp.mail.connect.imap_access)
    monkeypatch.setattr(trayapp.mail.connect, "imap_access", impatient)
    with hostile(script) as server:
        add(owed, server.port, security=security)
        assert run(["--profile", str(owed.profile), "sync"]) == 1
        assert not any(PASSWORD.encode() in line for line in server.heard) or script is stall
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert owed("status", "--json").json()["badge"] == "?"


def _impatient(access: Callable[..., ImapAccess], *how: Any) -> ImapAccess:
    return replace(access(*how), timeout=0.3)


def test_one_account_that_cannot_be_seen_keeps_no_other_from_it(owed: Owed, maildir: MaildirBox) -> None:
    add(owed, 1)
    maildir.put(letter(1, ANNA, ago(hours=5)))
    owed("account", "add", "maildir", "--name", "Files", "--address", ME, str(maildir.path))
    owed("client", "add", "Clients", "acme.example")
    said = owed("sync", status=1)
    assert said.out == "Files: 1 new message\n"
    status = owed("status", "--json").json()
    assert (status["phase"], status["badge"]) == ("in_time", "18h")
    assert [one["account"] for one in status["blind"]] == [NAME]


def test_a_folder_that_is_gone(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    maildir.path.rename(maildir.path.with_name("Elsewhere"))
    assert str(maildir.path) in owed("sync", status=1).err
    answer = owed("list", "--json").json()
    assert [one["message_id"] for one in answer["items"]] == [name(1)]
    assert answer["blind"][0]["account"] == NAME
    maildir.path.with_name("Elsewhere").rename(maildir.path)
    owed("sync")
    assert owed("list", "--json").json()["blind"] == []


@pytest.mark.parametrize("harm", [Path.unlink, lambda file: file.write_bytes(b"rubbish" * 500)])
def test_an_index_that_was_lost_is_never_all_clear(
    owed: Owed, maildir: MaildirBox, harm: Callable[[Path], object]
) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    harm(owed.profile / "data" / "index.sqlite3")
    assert owed("status", "--json").json()["phase"] == "syncing", "what the last look saw is gone"
    assert "Nobody is waiting" not in owed("list").out
    owed("sync")
    assert owed("status", "--json").json()["phase"] == "in_time"


def test_a_mailbox_whose_sent_messages_are_gone(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    assert "sent messages" not in owed("sync").out
    shutil.rmtree(maildir.path / ".Sent")
    found, lacking = owed("sync").out.splitlines()
    assert found == f"{NAME}: 0 new messages"
    assert lacking.startswith(f"{NAME}: There is no folder with your sent messages")
