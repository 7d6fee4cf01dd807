"""Disks, files, arguments and mail that are not as they should be: one plain sentence, nothing lost."""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, ME, ago, letter, name
from tests.cli.mailboxes import Box, ImapBox, MaildirBox
from tests.cli.process import Owed
from trayapp.cli.main import run

pytestmark = pytest.mark.dovecot


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


def size(path: Path) -> int:
    """How long a file is that another process may take away at any instant."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def test_killed_in_the_middle(owed: Owed, imap: ImapBox, tmp_path: Path) -> None:
    for number in range(300):
        imap.put(
            letter(number, f"C{number % 7} <c{number % 7}@acme.example>", ago(hours=40, minutes=-number))
        )
    imap.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    for _ in range(3):
        written = owed.profile / "data" / "index.sqlite3-wal"
        grown = size(written)
        with subprocess.Popen(
            owed.line("sync"), env=owed.variables(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            while process.poll() is None and size(written) <= grown:
                os.sched_yield()
            process.kill()
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
