"""``owed settings``: from one profile to another, with a preview, and back."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path

from tests.cli.mailboxes import NAME, ImapBox, MaildirBox
from tests.cli.process import Owed

FEED = "https://calendar.works.example/private-7f3a9c21d4/basic.ics"


def other(owed: Owed, tmp_path: Path) -> Owed:
    return Owed(tmp_path / "other", **owed.environment)


def filled(owed: Owed, box: MaildirBox) -> None:
    box.add_to(owed)
    owed("client", "add", "VIP", "anna@acme.example", "--called", "Anna Acker")
    owed("standard", "set", "Clients", "reply", "4 working hours")


def test_settings_move_to_another_profile(owed: Owed, maildir: MaildirBox, tmp_path: Path) -> None:
    filled(owed, maildir)
    file = tmp_path / "mine.toml"
    assert "Passwords and sign-ins were left out" in owed("settings", "export", str(file)).out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert tomllib.loads(file.read_text())["version"] == 1
    there = other(owed, tmp_path)
    said = there("settings", "import", str(file), "--dry-run").out
    assert "Client book: 1 added (Anna Acker)" in said
    assert "Nothing was changed yet." in said
    assert there("client", "list").out == there("client", "list").out
    assert "anna@acme.example" not in there("client", "list").out
    answer = there("settings", "import", str(file), "--json").json()
    assert answer["applied"]
    assert {one["setting"] for one in answer["changes"]} >= {"Client book", "Accounts", "Response windows"}
    assert "anna@acme.example" in there("client", "list").out
    assert "4 working hours" in there("standard", "list").out
    assert "set so already" in there("settings", "import", str(file)).out


def test_an_import_is_taken_back_with_the_account_that_came_with_it(
    owed: Owed, maildir: MaildirBox, tmp_path: Path
) -> None:
    filled(owed, maildir)
    file = tmp_path / "mine.toml"
    owed("settings", "export", str(file))
    there = other(owed, tmp_path)
    there("client", "add", "Clients", "bolt.example")
    there("settings", "import", str(file), "--replace")
    assert "bolt.example" not in there("client", "list").out
    there("sync")
    there("client", "add", "Clients", "later.example")
    there("settings", "undo")
    book = there("client", "list").out
    assert "bolt.example" in book
    assert "later.example" in book, "what was done since stays"
    assert "anna@acme.example" not in book
    assert there("account", "list", "--json").json()["accounts"] == []
    assert "No import" in there("settings", "undo", status=1).err


def test_a_file_that_is_none_changes_nothing(owed: Owed, tmp_path: Path) -> None:
    letter = tmp_path / "letter.toml"
    letter.write_text("Dear Anna,\n")
    assert "letter.toml is no settings file of Owed." in owed("settings", "import", str(letter), status=1).err
    assert "is a folder" in owed("settings", "import", str(tmp_path), status=1).err


def test_a_file_that_would_break_something_is_refused_as_a_whole(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('version = 1\n[[client]]\nwho = "anna@acme.example"\ngroup = "Nowhere"\n')
    error = owed("settings", "import", str(file), status=1).err
    assert "there is no group 'Nowhere'" in error
    assert "Nothing was changed." in error


def test_a_private_address_lies_in_the_keyring(owed: Owed, tmp_path: Path) -> None:
    owed("calendar", "add", FEED, "--name", "Works")
    file = (tmp_path / "profile" / "config" / "settings.toml").read_text()
    assert "7f3a9c21d4" not in file
    assert "keyring://calendar.works.example/" in file
    assert FEED in (tmp_path / "keyring.json").read_text()
    assert "calendar.works.example" in owed("calendar", "list").out
    assert "there already" in owed("calendar", "add", FEED, status=1).err
    exported = tmp_path / "mine.toml"
    assert (
        "private address of the calendar Works was left out" in owed("settings", "export", str(exported)).out
    )
    assert "calendar.works" not in exported.read_text()
    owed("calendar", "remove", "Works")
    assert FEED not in (tmp_path / "keyring.json").read_text()


def test_without_a_keyring_a_private_address_is_refused(owed: Owed, tmp_path: Path) -> None:
    bare = Owed(tmp_path / "bare", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    error = bare("calendar", "add", FEED, "--name", "Works", status=1).err
    assert "belongs into the keyring" in error
    assert "calendar.works" not in "".join(
        one.read_text(errors="replace") for one in (tmp_path / "bare").rglob("*") if one.is_file()
    )


def test_an_account_without_a_password_is_renamed_without_a_keyring(tmp_path: Path) -> None:
    bare = Owed(tmp_path / "bare", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    for part in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / part).mkdir(parents=True)
    add = ("account", "add", "maildir", "--name", "Local", "--address", "me@firm.example")
    bare(*add, str(tmp_path / "Mail"))
    said = bare("account", "rename", "Local", "Mine").out
    assert "is called Mine now" in said
    assert "password" not in said


def test_an_account_is_called_otherwise(owed: Owed, imap: ImapBox) -> None:
    imap.add_to(owed)
    owed("sync")
    before = owed("list", "--all", "--json").json()
    said = owed("account", "rename", NAME, "Chancery").out
    assert "is called Chancery now" in said
    (account,) = owed("account", "list", "--json").json()["accounts"]
    assert account["name"] == "Chancery"
    owed("account", "test", "Chancery")
    owed("sync")
    after = owed("list", "--all", "--json").json()
    assert len(after["not_owed"]) == len(before["not_owed"])
    assert "There is no account" in owed("account", "rename", NAME, "Third", status=1).err
