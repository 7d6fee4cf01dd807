"""Every command on a real mailbox: on a server over verified TLS, and in files."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.letters import ANNA, ASKS, CARLA, HENRY, ME, NEWS, THANKS, ago, instant, letter, name
from tests.cli.mailboxes import NAME, Box, ImapBox, MaildirBox
from tests.cli.process import Owed
from trayapp.settings.places import Places
from trayapp.store.decisions import DecisionLog

pytestmark = pytest.mark.dovecot

ITEM = {
    "id",
    "kind",
    "client",
    "subject",
    "account",
    "message_id",
    "conversation",
    "since",
    "acknowledge_by",
    "answer_by",
    "due",
    "seconds_left",
    "phase",
    "old",
    "chasers",
    "asks",
    "reasons",
}
LEFT_OUT = {"message_id", "from", "subject", "date", "reasons"}


def story(box: Box) -> datetime:
    """Put a working day into a mailbox; give the instant at which Anna asked first."""
    asked = ago(hours=5)
    box.put(letter(1, ANNA, asked))
    box.put(letter(2, ANNA, ago(hours=2), "Any news on this? Please answer.\n", answers=1))
    box.put(
        letter(
            3, HENRY, ago(hours=4), "Hello,\n\ncan you help us with our lease?\n\nHenry\n", subject="Lease"
        )
    )
    box.put(
        letter(
            4,
            NEWS,
            ago(hours=3),
            "Our offers.\n",
            subject="Offers",
            List_Unsubscribe="<https://shop.example/u>",
        )
    )
    box.put(letter(5, CARLA, ago(hours=3), "Could you lock up?\n", subject="Door"))
    box.put(letter(6, "Bea Bell <bea@acme.example>", ago(hours=30), subject="Invoice"))
    box.put(
        letter(
            7, ME, ago(hours=29), "Here it is.\n", to="bea@acme.example", subject="Re: Invoice", answers=6
        ),
        "Sent",
    )
    box.put(letter(8, "Bea Bell <bea@acme.example>", ago(hours=28), THANKS, subject="Re: Invoice", answers=7))
    return asked


def ids(listed: list[dict[str, Any]]) -> list[str]:
    return sorted(one["message_id"] for one in listed)


def test_the_main_job(owed: Owed, box: Box) -> None:
    asked = story(box)
    assert "Added Kontor" in box.add_to(owed).out
    assert NAME in owed("account", "list").out
    tried = owed("account", "test", NAME).out
    assert "no  " not in tried
    owed("client", "add", "clients", "acme.example")
    assert owed("sync").out == "Kontor: 8 new messages\n"

    answer = owed("list", "--json", "--all").json()
    assert abs(instant(answer["now"]) - datetime.now(UTC)) < timedelta(minutes=1)
    assert answer["blind"] == []
    assert ids(answer["items"]) == [name(1), name(3)]
    assert ids(answer["owed_also"]) == [name(2)]
    assert ids(answer["settled"]) == [name(6)]
    assert ids(answer["not_owed"]) == [name(4), name(5), name(8)]
    assert answer["unreadable"] == []
    for one in (*answer["settled"], *answer["not_owed"], *answer["owed_also"]):
        assert set(one) >= LEFT_OUT
        instant(one["date"])
        assert one["reasons"]
        assert all(set(reason) == {"code", "sentence"} for reason in one["reasons"])

    anna = next(one for one in answer["items"] if one["message_id"] == name(1))
    assert set(anna) >= ITEM
    assert anna["kind"] == "reply"
    assert anna["client"] == {"name": "Anna Acker", "address": "anna@acme.example", "group": "Clients"}
    assert (anna["subject"], anna["account"], anna["chasers"]) == ("Contract", NAME, 1)
    assert instant(anna["since"]) == asked
    assert anna["acknowledge_by"] is None
    assert instant(anna["due"]) == instant(anna["answer_by"]) == asked + timedelta(hours=24)
    assert 18.9 * 3600 < anna["seconds_left"] < 19 * 3600
    assert (anna["phase"], anna["old"]) == ("in_time", False)
    assert anna["asks"] == "could you send me the signed contract?"
    assert anna["reasons"][0]["code"] == "asks-question"
    henry = next(one for one in answer["items"] if one["message_id"] == name(3))
    assert henry["client"]["group"] == "Prospects"

    status = owed("status", "--json").json()
    assert set(status) >= {"badge", "phase", "tooltip", "counts", "oldest", "blind"}
    assert status["counts"]["owed"] == 2
    assert status["oldest"]["message_id"] == name(1)
    assert set(status["oldest"]) >= ITEM
    assert "Anna Acker" in status["tooltip"]
    assert owed("status").out.count("\n") == 1

    told = owed("list", "--all").out
    assert "Not owed (3)" in told
    assert "Settled (1)" in told
    assert "Asked again (1)" in told
    assert "asked twice" in told


def test_the_actions_and_their_undoing(owed: Owed, box: Box) -> None:
    box.put(letter(1, ANNA, ago(hours=5)))
    box.put(letter(2, HENRY, ago(hours=4), subject="Lease"))
    box.put(letter(3, CARLA, ago(hours=4), "Could you lock up?\n", subject="Door"))
    box.add_to(owed)
    owed("client", "add", "Clients", "acme.example", "elsewhere.example")
    owed("sync")

    def items() -> dict[str, dict[str, Any]]:
        return {one["message_id"]: one for one in owed("list", "--json").json()["items"]}

    anna, henry = items()[name(1)]["id"], items()[name(2)]["id"]

    assert "Answered otherwise: Anna Acker." in owed("done", anna, "--by", "phone").out
    assert set(items()) == {name(2)}
    settled = owed("list", "--json", "--all").json()["settled"]
    assert [(one["message_id"], one["settled_by"]) for one in settled] == [(name(1), "user")]
    assert "by phone" in settled[0]["reasons"][0]["sentence"]
    assert owed("undo").out == "Undone: answered otherwise, Anna Acker.\n"
    assert set(items()) == {name(1), name(2)}

    owed("snooze", anna, "2h")
    assert items()[name(1)]["phase"] == "snoozed"
    assert owed("status", "--json").json()["counts"]["owed"] == 1
    owed("undo")

    owed("not-owed", henry)
    assert set(items()) == {name(1)}
    owed("undo")

    owed("not-owed", anna, "--sender")
    box.put(letter(4, ANNA, ago(hours=1), subject="Once more"))
    owed("sync")
    assert set(items()) == {name(2)}
    owed("undo")
    assert set(items()) == {name(1), name(2), name(4)}

    owed("owed-after-all", f"<{name(3)}>")
    assert set(items()) == {name(1), name(2), name(3), name(4)}
    owed("undo")
    assert "nothing to undo" in owed("undo", status=1).err


def test_the_past_is_shown_as_it_was(owed: Owed, box: Box) -> None:
    between = ago(hours=22)
    box.put(letter(1, ANNA, between - timedelta(hours=8)))
    box.put(
        letter(
            2, ME, ago(hours=20), "Here it is.\n", to="anna@acme.example", subject="Re: Contract", answers=1
        ),
        "Sent",
    )
    box.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    assert owed("list", "--json").json()["items"] == []

    before = ago(hours=31).isoformat()
    assert owed("list", "--json", "--all", "--now", before).json()["not_owed"] == []
    answer = owed("list", "--json", "--all", "--now", between.isoformat()).json()
    assert ids(answer["items"]) == [name(1)]
    assert answer["settled"] == []
    assert instant(answer["now"]) == between
    assert answer["items"][0]["seconds_left"] == 16 * 3600
    status = owed("status", "--json", "--now", between.isoformat()).json()
    assert (status["badge"], status["counts"]["owed"]) == ("16h", 1)
    assert ids(owed("list", "--json", "--all").json()["settled"]) == [name(1)]


def test_a_missed_one_is_past_due(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=27)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    status = owed("status", "--json").json()
    assert (status["badge"], status["phase"], status["counts"]["missed"]) == ("!3h", "missed", 1)
    assert status["oldest"]["seconds_left"] < -2 * 3600


def test_a_sender_whose_clock_is_ahead_is_listed_too(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(minutes=-5)))
    maildir.put(letter(2, CARLA, ago(minutes=-5), subject="Door"))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    answer = owed("list", "--json", "--all").json()
    assert ids(answer["items"]) == [name(1)]
    assert ids(answer["not_owed"]) == [name(2)]


def test_what_began_long_before_the_account_is_old(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(days=20)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    assert [one["old"] for one in owed("list", "--json").json()["items"]] == [True]
    status = owed("status", "--json").json()
    assert (status["badge"], status["phase"], status["oldest"]) == ("", "clear", None)


def test_a_look_of_long_ago_is_not_all_clear(owed: Owed, maildir: MaildirBox) -> None:
    maildir.add_to(owed)
    maildir.put(letter(1, CARLA, ago(days=1), subject="Door"))
    owed("sync")
    assert owed("status", "--json").json()["phase"] == "clear"
    log = DecisionLog(Places.of(owed.profile).decisions_file)
    log.seen(NAME, ago(minutes=20))
    log.close()
    status = owed("status", "--json").json()
    assert (status["badge"], status["phase"]) == ("?", "blind")
    assert "owed sync" in status["tooltip"]
    owed("sync")
    assert owed("status", "--json").json()["phase"] == "clear"


def test_clients(owed: Owed) -> None:
    assert "empty" in owed("client", "list").out
    owed("client", "add", "VIP", "Anna@Acme.example", "--called", "Anna A.")
    owed("client", "add", "ignored", "shop.example")
    listed = owed("client", "list", "--json").json()["clients"]
    assert [(one["who"], one["group"], one["name"]) for one in listed] == [
        ("anna@acme.example", "VIP", "Anna A."),
        ("shop.example", "Ignored", ""),
    ]
    assert "anna@acme.example" in owed("client", "list").out
    owed("client", "remove", "shop.example")
    assert len(owed("client", "list", "--json").json()["clients"]) == 1
    assert "no entry for shop.example" in owed("client", "remove", "shop.example", status=1).err
    assert "There is no group 'Friends'" in owed("client", "add", "Friends", "a.example", status=1).err
    assert "neither an e-mail address" in owed("client", "add", "VIP", "a b", status=1).err
    assert len(owed("client", "list", "--json").json()["clients"]) == 1


@pytest.mark.parametrize(
    ("window", "told"),
    [
        ("4 working hours", "4 working hours"),
        ("48h", "2 days"),
        ("end of day", "end of the working day"),
        ("next working day 10:00", "10:00"),
    ],
)
def test_standards(owed: Owed, window: str, told: str) -> None:
    owed("standard", "set", "clients", "reply", window)
    standards = owed("standard", "list", "--json").json()["standards"]
    clients = next(one for one in standards if one["name"] == "Clients")
    assert set(clients) == {"scope", "name", "kind", "answer", "acknowledge"}
    assert told in clients["answer"]
    assert "Prospects" in owed("standard", "list").out


def test_a_standard_decides_when_it_is_due(owed: Owed, maildir: MaildirBox) -> None:
    asked = ago(hours=5)
    maildir.put(letter(1, ANNA, asked))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    owed("standard", "set", "anna@acme.example", "reply", "6h")
    assert instant(owed("list", "--json").json()["items"][0]["due"]) == asked + timedelta(hours=6)
    owed("standard", "set", "Clients", "reply", "soonish", status=1)


def test_an_account_is_forgotten_with_all_that_is_known(owed: Owed, box: Box, tmp_path: Path) -> None:
    box.put(letter(1, ANNA, ago(hours=5)))
    box.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    owed("done", owed("list", "--json").json()["items"][0]["id"])
    assert "everything" in owed("account", "remove", NAME).out
    assert owed("account", "list", "--json").json()["accounts"] == []
    assert owed("list", "--json", "--all").json()["settled"] == []
    assert "no account" in owed("account", "remove", NAME, status=1).err
    assert "nothing to undo" in owed("undo", status=1).err
    if isinstance(box, ImapBox):
        assert json.loads((tmp_path / "keyring.json").read_text()) == {}
    for file in (owed.profile / "data").iterdir():
        assert b"anna@acme" not in file.read_bytes(), file


def test_nothing_secret_is_written_anywhere(owed: Owed, imap: ImapBox, tmp_path: Path) -> None:
    said = [imap.add_to(owed), owed("account", "test", NAME), owed("sync"), owed("doctor", status=1)]
    assert json.loads((tmp_path / "keyring.json").read_text()) == {f"Owed/{NAME}": imap.password}
    assert all(imap.password not in one.out + one.err for one in said)
    files = [one for one in owed.profile.rglob("*") if one.is_file()]
    assert files
    assert all(imap.password.encode() not in one.read_bytes() for one in files)
    assert all(one.stat().st_mode & 0o077 == 0 for one in files)


def test_doctor_says_what_works(owed: Owed, box: Box) -> None:
    box.put(letter(1, ANNA, ago(hours=5), ASKS))
    box.add_to(owed)
    answer = owed("doctor", "--json", status=1).json()  # there is no tray here
    findings = {one["what"]: one for one in answer["findings"]}
    assert findings["Settings"]["good"]
    assert findings["Index"]["good"]
    assert findings["Keyring"]["good"]
    assert findings[NAME]["good"]
    bad = [one for one in answer["findings"] if not one["good"]]
    assert not answer["good"]
    assert all(one["sentence"].endswith(".") for one in answer["findings"])
    assert all(one["remedy"] for one in bad)
