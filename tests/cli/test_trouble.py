"""Servers, certificates, disks and files that are not as they should be: one plain sentence, and blind."""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import trayapp.mail.connect
from tests.cli.letters import ANNA, ME, ago, letter, name
from tests.cli.mailboxes import NAME, Box, ImapBox, MaildirBox
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


def no_room() -> None:
    """Let no file of this process grow beyond some kilobytes, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (24_576, 24_576))


def test_a_full_disk_loses_nothing(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    owed("done", owed("list", "--json").json()["items"][0]["id"])
    for number in range(2, 60):
        maildir.put(letter(number, ANNA, ago(hours=4), subject=f"Matter {number}"))
    said = owed("sync", status=1, before=no_room)
    assert "disk" in said.err
    owed("sync")
    answer = owed("list", "--json", "--all").json()
    assert len(answer["items"]) == 58
    assert [one["settled_by"] for one in answer["settled"]] == ["user"]


def test_a_profile_that_cannot_be_made(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    for command in ("status", "list", "sync", "undo"):
        said = Owed(file / "profile")(command, status=1)
        assert "cannot use its own folder" in said.err
    assert "cannot use its own folder" in Owed(Path("/proc/owed"))("status", status=1).err


def test_settings_with_a_mistake(owed: Owed) -> None:
    owed("client", "add", "VIP", "acme.example")
    file = owed.profile / "config" / "settings.toml"
    broken = file.read_text() + "\nthis is no TOML\n"
    file.write_text(broken)
    for command in (("status",), ("list",), ("sync",), ("client", "add", "VIP", "b.example")):
        said = owed(*command, status=1).err
        assert f"line {broken.count(chr(10))}" in said
        assert "settings.toml.bak" in said
    findings = owed("doctor", "--json", status=1).json()["findings"]
    assert [one["good"] for one in findings if one["what"] == "Settings"] == [False]
    assert file.read_text() == broken


def test_settings_of_a_later_version(owed: Owed) -> None:
    owed("client", "add", "VIP", "acme.example")
    file = owed.profile / "config" / "settings.toml"
    later = file.read_text().replace("version = 1", "version = 99")
    file.write_text(later)
    assert "a later version of Owed" in owed("client", "add", "VIP", "b.example", status=1).err
    assert file.read_text() == later


def test_settings_that_this_version_does_not_know_are_kept_in_silence(owed: Owed) -> None:
    owed("client", "add", "VIP", "acme.example")
    file = owed.profile / "config" / "settings.toml"
    file.write_text('colour = "red"\n' + file.read_text())
    owed("status")
    assert "colour is not known" in (owed.profile / "logs" / "owed.log").read_text()
    owed("client", "add", "VIP", "b.example")
    assert 'colour = "red"' in file.read_text()


def test_a_damaged_index_is_read_again_and_decisions_survive(owed: Owed, box: Box) -> None:
    box.put(letter(1, ANNA, ago(hours=5)))
    box.put(letter(2, ANNA, ago(hours=4), subject="Lease"))
    box.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    first = owed("list", "--json").json()["items"][0]["id"]
    owed("done", first)
    before = owed("list", "--json", "--all").json()
    index = owed.profile / "data" / "index.sqlite3"
    index.write_bytes(b"\0" * 8192)
    for beside in ("-wal", "-shm"):
        index.with_name(index.name + beside).unlink(missing_ok=True)
    owed("sync")
    after = owed("list", "--json", "--all").json()
    assert [one["id"] for one in after["items"]] == [one["id"] for one in before["items"]]
    assert [one["message_id"] for one in after["settled"]] == [one["message_id"] for one in before["settled"]]


def test_an_index_of_a_later_version_is_left_alone(owed: Owed, maildir: MaildirBox) -> None:
    maildir.add_to(owed)
    owed("status")
    index = owed.profile / "data" / "index.sqlite3"
    with sqlite3.connect(index) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    assert "later version" in owed("list", status=1).err
    assert "later version" in owed("sync", status=1).err


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "--now", "NaN"),
        ("list", "--now", ""),
        ("status", "--now", "2026-13-45"),
        ("status", "--now", "\x1b[31mred"),
        ("snooze", "r0", "NaN"),
        ("done", "r0"),
        ("not-owed", "-"),
        ("owed-after-all", "nobody@example.com"),
        ("owed-after-all", "'; DROP TABLE message; --"),
        ("undo",),
        ("account", "test", "None"),
        ("account", "add", "maildir", "--name", "A", "--address", ME, "/nowhere/at/all"),
        ("account", "add", "maildir", "--name", "A", "--address", ME, "x" * 5000),
        ("account", "add", "maildir", "--name", "", "--address", ME, "."),
        ("account", "add", "maildir", "--name", "A", "--address", "nobody", "."),
        ("account", "add", "imap", "--name", "A", "--address", ME, "--host", "a b"),
        ("account", "add", "imap", "--name", "A", "--address", ME, "--host", "h", "--port", "0"),
        (
            "account",
            "add",
            "imap",
            "--name",
            "A",
            "--address",
            ME,
            "--host",
            "h.example",
            "--security",
            "none",
        ),
        ("client", "add", "Clients", ""),
        ("client", "add", "Clients", "a@b@c d"),
        ("standard", "set", "Clients", "reply", "NaN hours"),
        ("standard", "set", "Clients", "reply", "--", "-4h"),
        ("standard", "set", "Clients", "reply", "999999999999999h"),
        ("standard", "set", "Nobody", "reply", "4h"),
        ("judge", "x" * 5000, "--me", ME),
        ("judge", "/nowhere", "--me", ME, "--now", "yesterday"),
    ],
)
def test_garbage_gets_one_plain_line(
    tmp_path: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--profile", str(tmp_path / "profile"), *arguments]) == 1
    said = capsys.readouterr().err
    assert said.startswith("owed: ")
    assert said.count("\n") == 1
    assert "\x1b" not in said
    assert len(said) < 400


@pytest.mark.parametrize(
    "now", ["0001-01-01T00:00:00+14:00", "0001-01-01", "9999-12-31T23:59:59-12:00", "9999-12-31"]
)
def test_the_ends_of_time(
    owed: Owed, maildir: MaildirBox, now: str, capsys: pytest.CaptureFixture[str]
) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    for command in (["list", "--all"], ["status"], ["list", "--json", "--all"], ["status", "--json"]):
        assert run(["--profile", str(owed.profile), *command, "--now", now]) in {0, 1}
    capsys.readouterr()
    item = owed("list", "--json").json()["items"][0]["id"]
    assert run(["--profile", str(owed.profile), "snooze", item, now]) in {0, 1}
    owed("list")
    owed("status", "--json")


def test_hostile_mail_is_listed_and_stops_nothing(owed: Owed, maildir: MaildirBox, shared_data: Path) -> None:
    files = sorted(one for one in (shared_data / "parse").rglob("*") if one.is_file())
    for file in files:
        maildir.put(file.read_bytes().replace(b"\0", b"") or b"\n")
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    answer = owed("list", "--json", "--all").json()
    assert name(1) in [one["message_id"] for one in answer["items"]]
    listed = [
        one for part in ("items", "owed_also", "not_owed", "settled", "unreadable") for one in answer[part]
    ]
    assert len({one["message_id"] for one in listed}) == len(listed)
    assert len(listed) > 0.8 * len(files)  # some share one Message-ID: the same message twice
    assert owed("list", "--all").out.isprintable() or "\x1b" not in owed("list", "--all").out


def test_killed_in_the_middle(owed: Owed, imap: ImapBox, tmp_path: Path) -> None:
    for number in range(300):
        imap.put(
            letter(number, f"C{number % 7} <c{number % 7}@acme.example>", ago(hours=40, minutes=-number))
        )
    imap.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    for _ in range(3):
        process = subprocess.Popen(
            owed.line("sync"), env=owed.variables(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        index = owed.profile / "data" / "index.sqlite3-wal"
        grown = index.stat().st_size if index.exists() else 0
        while process.poll() is None and (not index.exists() or index.stat().st_size <= grown):
            os.sched_yield()
        process.kill()
        process.wait()
    owed("sync")
    scratch = Owed(tmp_path / "scratch")
    imap.add_to(scratch)
    scratch("client", "add", "Clients", "acme.example")
    scratch("sync")
    now = ago(minutes=1).isoformat()
    lists = [one("list", "--json", "--all", "--now", now).json() for one in (owed, scratch)]
    for one in lists:
        for part in ("items", "not_owed", "settled", "owed_also", "unreadable"):
            for row in one[part]:
                row.pop("conversation", None)
            one[part].sort(key=lambda row: json.dumps(row["message_id"]))
    assert lists[0] == lists[1]


def test_a_reader_who_has_seen_enough(owed: Owed, maildir: MaildirBox) -> None:
    for number in range(400):
        maildir.put(letter(number, f"C{number} <c{number}@acme.example>", ago(hours=5), subject="x" * 200))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    process = subprocess.Popen(
        owed.line("list", "--json"), env=owed.variables(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert said == b""


def test_a_terminal_that_knows_few_letters(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, "Ünsal Öz <oez@acme.example>", ago(hours=5), subject="Frage – eilt"))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    owed.environment |= {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert "?nsal" in owed("list").out
    assert owed("list", "--json").json()["items"][0]["client"]["name"] == "Ünsal Öz"
