"""What the commands say as text: how things stand, what was taken back, what cannot be seen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, CARLA, HENRY, ME, ago, letter, name
from tests.cli.mailboxes import NAME, MaildirBox
from tests.cli.process import Owed
from tests.servers.submission import submission
from trayapp.cli.moments import NotATime, snoozed
from trayapp.cli.tell import message_code
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.messages.message import MessageId
from trayapp.settings.places import Places
from trayapp.store.decisions import DecisionLog

NO_ACCOUNT = "No account is set up yet. Add one with: owed account add\n"


@pytest.fixture
def anna(owed: Owed, maildir: MaildirBox) -> str:
    """Anna and Henry wait, Carla is left out; the id of what is owed to Anna."""
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.put(letter(2, HENRY, ago(hours=4), subject="Lease"))
    maildir.put(letter(3, CARLA, ago(hours=4), "Could you lock up?\n", subject="Door"))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example", "elsewhere.example")
    owed("sync")
    return next(
        str(one["id"]) for one in owed("list", "--json").json()["items"] if one["message_id"] == name(1)
    )


def row(owed: Owed, client: str) -> str:
    [found] = [one for one in owed("list").out.splitlines() if client in one]
    return found


def test_without_an_account_the_list_says_what_to_do(owed: Owed) -> None:
    assert owed("list").out == NO_ACCOUNT
    owed("promise", "add", "anna@acme.example", "the offer", "2d")
    said = owed("list").out
    assert "anna@acme.example" in said
    assert said.endswith(NO_ACCOUNT)


def test_one_line_says_what_cannot_be_seen(owed: Owed, anna: str) -> None:
    assert owed("status").out.endswith(": 2 owed\n")
    log = DecisionLog(Places.of(owed.profile).decisions_file)
    log.blind(NAME, ago(hours=30), "The server refused the password.", "Give it anew.")
    log.close()
    said = owed("status").out
    assert said.count("\n") == 1
    badge, _, words = said.partition(" ")
    assert badge.endswith("h/")
    assert f"2 owed; {NAME} cannot be seen since " in words
    assert not owed("status", "--json").json()["badge"].endswith("/")
    owed("done", anna)
    owed("done", row(owed, "Henry").split()[0])
    said = owed("status").out
    assert said.startswith("? blind: ")
    assert f"{NAME} cannot be seen since " in said


def test_a_row_says_how_it_stands(owed: Owed, anna: str) -> None:
    owed("snooze", anna, "reply")
    assert "snoozed until they write" in row(owed, "Anna Acker")
    owed("undo")
    assert "Snoozed Anna Acker until tomorrow " in owed("snooze", anna, "1d").out
    assert "snoozed until tomorrow " in row(owed, "Anna Acker")
    owed("undo")
    owed("wait", anna, "Bea Bell", "3d")
    assert "waits on Bea Bell until " in row(owed, "Anna Acker")
    assert owed("undo").out == "Undone: waits on Bea Bell, Anna Acker.\n"
    assert "waits on" not in row(owed, "Anna Acker")


def test_undo_names_the_person(owed: Owed, anna: str) -> None:
    owed("not-owed", anna)
    assert owed("undo").out == "Undone: not owed, Anna Acker.\n"
    owed("snooze", anna, "2h")
    assert owed("undo").out == "Undone: put off, Anna Acker.\n"
    owed("owed-after-all", name(3))
    assert owed("undo").out == "Undone: owed after all, Carla Klein.\n"
    owed("call", "add", "Gil Gamma", "--number", "030 1234")
    call = row(owed, "Gil Gamma").split()[0]
    owed("call", "left-message", call)
    assert "left a message" in row(owed, "Gil Gamma")
    assert owed("undo").out == "Undone: called back and left a message, Gil Gamma.\n"
    owed("not-owed", call)
    assert owed("undo").out == "Undone: not expected any more, Gil Gamma.\n"
    assert owed("undo").out == "Undone: call, Gil Gamma.\n"


def test_a_standard_says_how_it_is_taken_back(owed: Owed, anna: str) -> None:
    said = owed("standard", "set", "Clients", "reply", "6h", "--recompute").out.splitlines()
    assert (
        said[-1] == "Take it back with (owed undo does not): owed standard remove Clients reply --recompute"
    )
    said = owed("standard", "set", "Clients", "reply", "4 working hours").out.splitlines()
    assert said[-1] == "Take it back with (owed undo does not): owed standard set Clients reply '6 hours'"
    owed("standard", "set", "Clients", "reply", "6 hours")
    said = owed("standard", "remove", "Clients", "reply").out.splitlines()
    assert said[-1].endswith(": owed standard set Clients reply '6 hours'")
    assert "Take it back" not in owed("standard", "set", "Clients", "reply", "9h", "--dry-run").out


def test_what_the_list_shows_of_what_is_left_out_is_taken(owed: Owed, anna: str) -> None:
    code = message_code(MessageId(name(3)))
    [line] = [one for one in owed("list", "--all").out.splitlines() if "Carla Klein" in one]
    assert line.startswith(f"{code}  ")
    assert owed("owed-after-all", code).out == "It is owed after all.\n"
    assert row(owed, "Carla Klein").startswith(f"{code}  ")
    assert "owed list --all" in owed("owed-after-all", "r0123456789", status=1).err


def test_a_rule_is_listed_with_what_removes_it(owed: Owed, anna: str) -> None:
    owed("not-owed", anna, "--sender")
    code = owed("rules", "list").out.split()[0]
    assert "Puts 1 on your list." in owed("rules", "remove", code).out


def test_a_letter_that_did_not_go_is_told_plainly(owed: Owed, maildir: MaildirBox, anna: str) -> None:
    with submission("none", None, None) as server:
        port = str(server.port)
    owed("account", "remove", NAME)
    owed(
        *maildir.arguments(),
        *("--smtp-host", "127.0.0.1", "--smtp-port", port, "--smtp-security", "none", "--password-stdin"),
        given="secret\n",
    )
    owed("sync")
    said = owed("acknowledge", anna, "--send", status=1).err
    assert said.startswith("owed: Nothing was sent and nothing was marked. 127.0.0.1 does not accept")
    assert "nothing to undo" in owed("undo", status=1).err


def test_a_file_that_cannot_be_read_is_called_so(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "broken.eml"
    file.write_bytes(b"\x00\x01\x02\xff" * 50)
    said = owed("judge", str(file), "--me", ME).out
    assert said.startswith("unreadable  ")
    assert "not_owed" not in said


MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


def test_a_day_ends_a_snooze_when_work_begins() -> None:
    calendar = default_calendar("Europe/Berlin")
    assert snoozed("2026-11-24", MONDAY, calendar) == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert snoozed("2026-11-29", MONDAY, calendar) == datetime(2026, 11, 29, 8, tzinfo=UTC), "a Sunday"
    assert snoozed("2h", MONDAY, calendar) == MONDAY + timedelta(hours=2)
    with pytest.raises(NotATime, match="has begun already"):
        snoozed("2026-11-23", MONDAY, calendar)
