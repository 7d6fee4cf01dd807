"""Calls, promises and contacts on the command line: noted, listed, moved, kept, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.letters import ANNA, ME, ago, instant, letter, name
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import Owed


def items(owed: Owed) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = owed("list", "--json").json()["items"]
    return found


def promises(owed: Owed, *more: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = owed("promise", "list", "--json", *more).json()["entries"]
    return found


def noted(said: str) -> str:
    """The id, which stands on the last line."""
    return said.strip().splitlines()[-1]


def test_a_call_is_noted_tried_and_returned(owed: Owed) -> None:
    owed("client", "add", "Clients", "anna@acme.example", "--called", "Anna Acker")
    call = noted(owed("call", "add", "anna acker", "--number", "+49 89 1234567", "--about", "the lease").out)
    (item,) = items(owed)
    assert (item["id"], item["kind"], item["number"]) == (call, "callback", "+49 89 1234567")
    assert item["client"] == {"name": "Anna Acker", "address": "anna@acme.example", "group": "Clients"}
    assert owed("status", "--json").json()["counts"]["owed"] == 1
    owed("call", "not-reached", call)
    owed("call", "left-message", call)
    (item,) = items(owed)
    assert item["phase"] == "waiting"
    assert [one["code"] for one in item["reasons"]] == ["call-logged", "not-reached", "left-message"]
    assert "Called back: Anna Acker." in owed("done", call, "--by", "phone").out
    assert items(owed) == []
    owed("undo")
    assert [one["id"] for one in items(owed)] == [call]


def test_a_promise_is_moved_with_a_reason_and_kept(owed: Owed) -> None:
    text = "Send the revised contract"
    promise = noted(owed("promise", "add", "Anna Acker <anna@acme.example>", text, "2d").out)
    (item,) = items(owed)
    assert (item["kind"], item["asks"], item["due"]) == ("promise", text, promises(owed)[0]["due"])
    owed("promise", "move", promise, "5d", "--because", "waiting for figures")
    (moved,) = promises(owed)
    assert moved["due"] > item["due"]
    assert [one["because"] for one in moved["moved"]] == ["waiting for figures"]
    assert "Kept: Anna Acker." in owed("done", promise).out
    assert (items(owed), promises(owed)) == ([], [])
    assert [one["state"] for one in promises(owed, "--all")] == ["beaten"]
    owed("undo")
    owed("undo")
    assert promises(owed)[0]["due"] == item["due"]


def test_a_promise_that_nobody_wants_is_released(owed: Owed) -> None:
    promise = noted(owed("promise", "add", "Anna", "The form", "2d").out)
    owed("promise", "release", promise)
    assert [one["state"] for one in promises(owed, "--all")] == ["released"]
    assert "No open promise" in owed("promise", "release", promise, status=1).err


def test_the_first_message_to_a_contact_clears_it(owed: Owed, maildir: MaildirBox) -> None:
    maildir.add_to(owed)
    owed("followup", "add", ANNA, "--source", "trade show", "--met", ago(hours=30).isoformat())
    owed("sync")
    assert [(one["kind"], one["subject"]) for one in items(owed)] == [("follow_up", "trade show")]
    maildir.put(letter(1, ME, ago(hours=1), "Good to have met you.\n", to=ANNA), "Sent")
    owed("sync")
    assert items(owed) == []


@pytest.mark.parametrize(
    "command",
    [
        ("promise", "add", "Anna", "The form", "yesterday"),
        ("promise", "add", "Anna", "The form", "2020-01-01"),
        ("promise", "move", "p0", "2d", "--because", "x"),
        ("call", "left-message", "c0"),
        ("followup", "drop", "f0"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(owed: Owed, command: tuple[str, ...]) -> None:
    said = owed(*command, status=1)
    assert said.err.count("\n") == 1
    assert items(owed) == []


def test_what_waits_on_a_third_party_keeps_its_clock(owed: Owed) -> None:
    promise = noted(owed("promise", "add", "Anna", "The form", "2d").out)
    before = items(owed)[0]["due"]
    owed("wait", promise, "the notary", "1d")
    (item,) = items(owed)
    assert (item["phase"], item["waiting_for"], item["due"]) == ("waiting", "the notary", before)
    assert "Your turn again" in owed("wait", promise, "--over").out
    (item,) = items(owed)
    assert (item["phase"], item["waiting_for"]) == ("in_time", None)


def test_a_promise_in_what_i_wrote_is_offered_and_confirmed(owed: Owed, maildir: MaildirBox) -> None:
    maildir.add_to(owed)
    text = "Dear Anna,\n\nI will send you the revised contract tomorrow.\nI will call the notary by Friday.\n"
    maildir.put(letter(1, ME, ago(hours=1), text, to=ANNA, subject="The lease"), "Sent")
    owed("sync")
    assert items(owed) == [], "what nobody confirmed is on no clock"
    offers = owed("promise", "list", "--found", "--json").json()["entries"]
    assert {one["asks"] for one in offers} == {
        "I will send you the revised contract tomorrow.",
        "I will call the notary by Friday.",
    }
    by_text = {one["asks"]: one for one in offers}
    sending = by_text["I will send you the revised contract tomorrow."]
    owed("promise", "confirm", sending["id"])
    owed("promise", "confirm", by_text["I will call the notary by Friday."]["id"], "--not-one")
    (item,) = items(owed)
    assert (item["id"], item["due"], item["message_id"]) == (sending["id"], sending["due"], name(1))
    assert owed("promise", "list", "--found", "--json").json()["entries"] == []
    owed("undo")
    owed("undo")
    assert len(owed("promise", "list", "--found", "--json").json()["entries"]) == 2


def test_a_list_of_contacts_is_followed_up_once(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "show.csv"
    file.write_bytes(
        "Vorname;Nachname;E-Mail;Telefon\r\nGil;Gamma;Gil@Gamma.example;+49 30 1234567\r\n"
        "Jörg;Öhler;joerg@oehler.example;\r\nGil;Gamma;gil@gamma.example;\r\n;;;\r\nEva;Ohneadresse;;\r\n".encode(
            "cp1252"
        )
    )
    command = ("followup", "import", str(file), "--source", "trade show", "--json")
    before = owed(*command, "--dry-run").json()
    assert [one["imported"] for one in before["contacts"]] == [True, True, False, True]
    assert items(owed) == []
    owed(*command)
    assert {(one["client"]["name"], one["subject"]) for one in items(owed)} == {
        ("Gil Gamma", "trade show"),
        ("Jörg Öhler", "trade show"),
        ("Eva Ohneadresse", "trade show"),
    }
    assert not any(one["imported"] for one in owed(*command).json()["contacts"]), "nobody is taken twice"
    assert "Undone: follow-up, Gil Gamma" in owed("undo").out
    assert items(owed) == []


def test_a_list_of_contacts_may_be_names_alone_and_recipients(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "show.txt"
    file.write_text("1. Ida Ibsen\nBo <bo@berg.example>; cy@cole.example\nIt was good to meet you all.\n")
    answer = owed("followup", "import", str(file), "--json").json()
    assert [(one["name"], one["address"]) for one in answer["contacts"]] == [
        ("Ida Ibsen", ""),
        ("Bo", "bo@berg.example"),
        ("", "cy@cole.example"),
    ]
    assert [one["line"] for one in answer["problems"]] == [3]
    assert len(items(owed)) == 3


def test_contacts_are_listed_with_when_we_met_and_until_when_to_write(
    owed: Owed, maildir: MaildirBox
) -> None:
    maildir.add_to(owed)
    met = ago(hours=30)
    owed("followup", "add", ANNA, "--source", "trade show", "--met", met.isoformat())
    owed("sync")
    (contact,) = owed("followup", "list", "--json").json()["entries"]
    assert (instant(contact["met"]), contact["due"]) == (met, items(owed)[0]["due"])
    assert " met " in owed("followup", "list").out
    maildir.put(letter(1, ME, ago(hours=1), "Good to have met you.\n", to=ANNA), "Sent")
    owed("sync")
    assert owed("followup", "list").out == "There is none.\n"
    (written,) = owed("followup", "list", "--all", "--json").json()["entries"]
    assert (written["state"], written["due"]) == ("done", None)


def test_who_called_is_completed_from_the_book_and_from_mail(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=5)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example", "bo@berg.example")
    owed("client", "note", "bo@berg.example", "--phone", "+49 30 1234567")
    owed("sync")
    owed("call", "add", "anna acker")
    owed("call", "add", "bo@berg.example")
    calls = [one for one in items(owed) if one["kind"] == "callback"]
    assert {(one["client"]["name"], one["client"]["address"], one["number"]) for one in calls} == {
        ("Anna Acker", "anna@acme.example", None),
        ("bo@berg.example", "bo@berg.example", "+49 30 1234567"),
    }


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("call", "add", ""), "Nobody is named"),
        (("followup", "add", " "), "Nobody is named"),
        (("promise", "add", "", "The form", "2d"), "Nobody is named"),
        (("promise", "add", "Anna", " ", "2d"), "Nothing is promised"),
        (("call", "add", "Anna", "--at", ago(minutes=-30).isoformat()), "still to come"),
        (("followup", "add", "Anna", "--met", ago(minutes=-30).isoformat()), "still to come"),
    ],
)
def test_nonsense_is_refused(owed: Owed, command: tuple[str, ...], why: str) -> None:
    said = owed(*command, status=1).err
    assert why in said
    assert said.count("\n") == 1
    assert items(owed) == []


def test_nothing_that_waits_on_nobody_is_over(owed: Owed) -> None:
    promise = noted(owed("promise", "add", "Anna", "The form", "2d").out)
    assert "waits on nobody" in owed("wait", promise, "--over", status=1).err
    assert "promise" in owed("undo").out, "the refusal left nothing to undo"


def test_without_an_address_nothing_ends_by_itself(owed: Owed) -> None:
    for command in (("promise", "add", "the man @ the door", "The form", "2d"), ("followup", "add", "Bo")):
        assert "no address: end it by hand." in owed(*command).out
    assert "by hand" not in owed("followup", "add", ANNA).out


def test_a_trial_of_an_import_names_who_is_new(owed: Owed, tmp_path: Path) -> None:
    file = tmp_path / "show.csv"
    file.write_text("Name;E-Mail\nGil Gamma;gil@gamma.example\nBo Berg;bo@berg.example\n")
    owed("followup", "add", "bo@berg.example")
    said = owed("followup", "import", str(file), "--dry-run").out
    rows = {line.split("  ")[0]: line for line in said.splitlines()}
    assert rows["Gil Gamma <gil@gamma.example>"].endswith("New.")
    assert "wait for your follow-up already" in rows["Bo Berg <bo@berg.example>"]
