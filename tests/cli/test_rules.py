"""Corrections that hold for mail to come, on the command line: seen before, made, listed, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.letters import ANNA, ASKS, ME, ago, letter, name
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import Owed

ROBOT = "Portal <no-reply@portal.example>"


def owed_now(owed: Owed) -> list[str]:
    return sorted(one["message_id"] for one in owed("list", "--json").json()["items"])


def left_out(owed: Owed) -> dict[str, Any]:
    return {one["message_id"]: one for one in owed("list", "--json", "--all").json()["not_owed"]}


def read(owed: Owed, box: MaildirBox) -> None:
    """Two reports and a question of Anna's, and two tickets that a program sent."""
    for number, subject in enumerate(("Report 1 of May", "Report 2 of June", "Contract"), start=1):
        box.put(letter(number, ANNA, ago(hours=number), ASKS, subject=subject))
    for number in (11, 12):
        box.put(letter(number, ROBOT, ago(hours=number), "A ticket waits.\n", subject=f"Ticket {number}"))
    box.add_to(owed)
    owed("client", "add", "clients", "acme.example")
    owed("sync")
    assert owed_now(owed) == [name(1), name(2), name(3)]


def test_mail_like_this_is_not_owed(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    before = owed("not-owed", name(1), "--like", "--dry-run", "--json").json()
    assert before["applied"] is False
    assert sorted(one["message_id"] for one in before["leaves"]) == [name(1), name(2)]
    assert owed_now(owed) == [name(1), name(2), name(3)], "nothing was done yet"

    said = owed("not-owed", name(1), "--like").out
    assert "Nothing from anna@acme.example with the subject “report … of …” is owed." in said
    assert "Takes 2 off your list." in said
    assert owed_now(owed) == [name(3)]
    (reason,) = left_out(owed)[name(1)]["reasons"]
    assert reason["code"] == "rule-not-owed"
    assert "report … of …" in reason["sentence"]
    assert "A rule of yours decided it" in owed("list", "--all").out

    assert "Undone: the rule that nothing from anna@acme.example" in owed("undo").out
    assert owed_now(owed) == [name(1), name(2), name(3)]


def test_everything_from_a_sender_is_owed(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    said = owed("owed-after-all", name(11), "--sender").out
    assert "Everything from no-reply@portal.example is owed." in said
    assert "Puts 2 on your list." in said
    assert set(owed_now(owed)) == {name(number) for number in (1, 2, 3, 11, 12)}


def test_rules_are_listed_and_removed(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    assert "There are no rules." in owed("rules", "list").out
    assert owed("rules", "list", "--json").json()["rules"] == []
    owed("not-owed", name(3), "--sender")
    assert owed_now(owed) == []
    (rule,) = owed("rules", "list", "--json").json()["rules"]
    assert (rule["says"], rule["whose"], rule["who"], rule["subject"]) == (
        "not_owed",
        "sender",
        "anna@acme.example",
        None,
    )
    assert f"{rule['id']} {rule['sentence']}" in owed("rules", "list").out
    change = owed("rules", "remove", rule["id"], "--dry-run", "--json").json()
    assert len(change["comes"]) == 3
    assert owed_now(owed) == []
    assert "Puts 3 on your list." in owed("rules", "remove", rule["id"]).out
    assert len(owed_now(owed)) == 3
    assert "No rule has the id" in owed("rules", "remove", rule["id"], status=1).err
    owed("undo")
    assert owed_now(owed) == []


def test_a_word_about_one_message_holds_against_a_rule(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    owed("not-owed", name(3), "--sender")
    owed("owed-after-all", name(2))
    assert owed_now(owed) == [name(2)]


def test_a_dry_run_of_a_single_message_changes_nothing(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    assert owed("not-owed", name(3), "--dry-run", "--json").json()["applied"] is False
    assert "It would say: It is owed after all." in owed("owed-after-all", name(11), "--dry-run").out
    assert owed_now(owed) == [name(1), name(2), name(3)]


def test_a_rule_that_would_change_nothing_for_the_message_is_refused(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    owed("not-owed", name(1), "--like")
    said = owed("owed-after-all", name(1), "--sender", status=1)
    assert "would not change" in said.err
    assert "owed rules list" in said.err
    assert "Traceback" not in owed("not-owed", name(3), "--sender", "--like", status=2).err


def test_files_are_judged_by_the_rules_where_that_is_asked_for(
    owed: Owed, maildir: MaildirBox, tmp_path: Path
) -> None:
    read(owed, maildir)
    owed("not-owed", name(1), "--like")
    file = tmp_path / "one.eml"
    file.write_bytes(letter(50, ANNA, ago(hours=1), ASKS, subject="Report 7 of July"))
    judge = ("judge", str(file), "--me", ME, "--json")
    (plain,) = owed(*judge).json()["messages"]
    (ruled,) = owed(*judge, "--rules").json()["messages"]
    assert (plain["verdict"], ruled["verdict"]) == ("owed", "not_owed")
    assert [reason["code"] for reason in ruled["reasons"]] == ["rule-not-owed"]


def test_what_a_forgotten_account_taught_is_forgotten(owed: Owed, maildir: MaildirBox) -> None:
    read(owed, maildir)
    owed("not-owed", name(3), "--like")
    owed("account", "remove", "Kontor")
    assert owed("rules", "list", "--json").json()["rules"] == []
    for path in owed.profile.rglob("decisions.sqlite3*"):
        assert b"anna@acme.example" not in path.read_bytes(), path.name
