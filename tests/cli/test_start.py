"""Commands that show nothing start without Qt, and the one that status bars ask starts with little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, ME, ago, letter
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import ROOT, Owed

WATCHED = """
import sys
from trayapp.cli.main import run
status = run(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(status)
"""
HEAVY = ("PySide6", "shiboken6", "jeepney", "imapclient", "keyring", "holidays")
"""What no command needs that only looks into the index."""


def modules(owed: Owed, *arguments: str) -> set[str]:
    """Run a command and give what it imported."""
    line = [sys.executable, "-c", WATCHED, "--profile", str(owed.profile), *arguments]
    done = subprocess.run(
        line, capture_output=True, text=True, env=owed.variables(), cwd=ROOT, timeout=60, check=True
    )
    return set(done.stderr.split())


@pytest.fixture
def filled(owed: Owed, maildir: MaildirBox) -> Owed:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    return owed


@pytest.mark.parametrize(
    "command", ["status", "list", "sync", "client list", "standard list", "account list"]
)
def test_no_qt_for_what_shows_nothing(filled: Owed, command: str) -> None:
    found = modules(filled, *command.split())
    assert "trayapp.cli.main" in found
    assert not {"PySide6", "shiboken6"} & found


def test_no_qt_for_judge(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "mail"
    file.write_bytes(letter(1, ANNA, ago(hours=5)))
    assert not {"PySide6", "shiboken6", "keyring"} & modules(owed, "judge", str(file), "--me", ME)


@pytest.mark.parametrize("command", ["status", "list"])
def test_little_is_imported_for_a_status_bar(filled: Owed, command: str) -> None:
    found = modules(filled, command)
    assert not set(HEAVY) & found
    assert not {"email", "imaplib", "ssl", "trayapp.domain.texts.reading", "trayapp.sync.engine"} & found
