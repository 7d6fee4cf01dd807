"""The standards on the command line: kinds, second clocks, warnings, and what a change does to open items."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cli.letters import ANNA, ago, instant, letter
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import Owed
from trayapp.settings import file
from trayapp.settings.model import Settings
from trayapp.settings.places import Places


def standards(owed: Owed, *more: str) -> dict[tuple[str, str], dict[str, str]]:
    found = owed("standard", "list", "--json", *more).json()["standards"]
    return {(one["name"], one["kind"]): one for one in found}


def grown_up(owed: Owed) -> None:
    """Let the set-up be some days old: a change is one from now on then."""
    places = Places.of(owed.profile)

    def older(settings: Settings) -> Settings:
        accounts = tuple(replace(one, added=one.added - timedelta(days=3)) for one in settings.accounts)
        return replace(settings, accounts=accounts)

    file.change(places.settings_file, older)


def test_every_kind_has_its_standard(owed: Owed) -> None:
    owed("standard", "set", "default", "callback", "1 working hour")
    owed("standard", "set", "acme.example", "update", "5 working days")
    owed("standard", "set", "Anna@Acme.example", "follow-up", "end of day")
    found = standards(owed)
    assert (
        found["", "callback"]["answer"] == "60 working minutes" or "hour" in found["", "callback"]["answer"]
    )
    assert found["acme.example", "update"] == {
        "scope": "domain",
        "name": "acme.example",
        "kind": "update",
        "answer": "5 working days",
        "acknowledge": None,
    }
    assert found["anna@acme.example", "follow_up"]["scope"] == "person"
    assert set(standards(owed, "--kind", "update")) == {("", "update"), ("acme.example", "update")}
    told = owed("standard", "list").out
    assert "Let acme.example hear from you within 5 working days of your last message." in told
    assert "Answer Prospects within 4 working hours." in told


def test_the_second_clock_is_switched_on_and_off(owed: Owed) -> None:
    said = owed("standard", "set", "Clients", "reply", "--acknowledge", "end of day").out
    assert said.startswith(
        "Answer Clients within 24 hours, with a first sign of life by the end of the working day."
    )
    assert standards(owed)["Clients", "reply"]["acknowledge"] == "end of the working day"
    owed("standard", "set", "Clients", "reply", "48h")
    assert standards(owed)["Clients", "reply"]["acknowledge"] == "end of the working day", "it stays"
    owed("standard", "set", "Clients", "reply", "--acknowledge", "off")
    assert standards(owed)["Clients", "reply"]["acknowledge"] is None
    assert "second clock" in owed("standard", "set", "VIP", "update", "--acknowledge", "1h", status=1).err


def test_warnings_are_set_in_words(owed: Owed) -> None:
    owed("standard", "set", "VIP", "reply", "--warn", "75%, 10 min")
    assert standards(owed)["VIP", "reply"]["warn"] == "75%, 10 minutes before"
    assert "warn" not in standards(owed)["Clients", "reply"]
    owed("standard", "set", "default", "promise", "--warn", "1 day, missed")
    assert "warn 24 hours before, missed" in owed("standard", "list").out
    owed("standard", "set", "VIP", "reply", "--warn", "half, 30 min, missed")
    assert "warn" not in standards(owed)["VIP", "reply"]


def test_a_standard_of_ones_own_begins_with_what_was_in_force(owed: Owed) -> None:
    owed("client", "add", "VIP", "acme.example")
    owed("standard", "set", "anna@acme.example", "reply", "--acknowledge", "30 working minutes")
    assert standards(owed)["anna@acme.example", "reply"]["answer"] == "90 working minutes"
    owed("standard", "remove", "anna@acme.example", "reply")
    assert ("anna@acme.example", "reply") not in standards(owed)
    owed("standard", "set", "VIP", "reply", "1h")
    assert "Answer VIP within 90 working minutes" in owed("standard", "remove", "VIP", "reply").out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("Friends", "reply", "1h"), "no group 'Friends'"),
        (("Ignored", "reply", "1h"), "nothing from this group"),
        (("gmail.com", "reply", "1h"), "not one client"),
        (("VIP", "reply"), "Nothing was said to change"),
        (("VIP", "promise", "1h"), "no window"),
        (("VIP", "reply", "--warn", "soonish"), "when to warn"),
        (("VIP", "reply", "--acknowledge", "soonish"), "not a response window"),
    ],
)
def test_what_cannot_be_is_refused(owed: Owed, arguments: tuple[str, ...], why: str) -> None:
    before = standards(owed)
    assert why in owed("standard", "set", *arguments, status=1).err
    assert standards(owed) == before


def test_a_change_holds_from_now_on_and_for_what_is_open_when_asked(owed: Owed, maildir: MaildirBox) -> None:
    asked = ago(hours=5)
    maildir.put(letter(1, ANNA, asked))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    grown_up(owed)

    def due() -> timedelta:
        return instant(owed("list", "--json").json()["items"][0]["due"]) - asked

    said = owed("standard", "set", "Clients", "reply", "8h").out
    assert "from now on" in said
    assert "1 open item keeps its earlier window" in said
    assert due() == timedelta(hours=24)
    tried = owed("standard", "set", "Clients", "reply", "--recompute", "--dry-run").out
    assert "1 open item would be due at another time (1 sooner)." in tried
    assert due() == timedelta(hours=24)
    answer = owed("standard", "set", "Clients", "reply", "8h", "--recompute", "--dry-run", "--json").json()
    assert (answer["applied"], answer["recomputed"], len(answer["recompute"])) == (False, False, 1)
    done = owed("standard", "set", "Clients", "reply", "--recompute").out
    assert "1 open item is due at another time (1 sooner)." in done
    assert due() == timedelta(hours=8)
    history = owed("standard", "list", "--json", "--history").json()["earlier"]
    assert [(one["answer"], bool(one["recomputed"])) for one in history] == [("24 hours", True)]
    assert "Answer Clients within 24 hours" in owed("standard", "list", "--history").out


def test_what_is_chosen_while_setting_up_holds_at_once(owed: Owed, maildir: MaildirBox) -> None:
    asked = ago(hours=5)
    maildir.put(letter(1, ANNA, asked))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    said = owed("standard", "set", "Clients", "reply", "6h").out
    assert "from now on" not in said
    assert "1 open item is due at another time" in said
    assert instant(owed("list", "--json").json()["items"][0]["due"]) == asked + timedelta(hours=6)


def test_it_is_said_which_clock_moves(owed: Owed, maildir: MaildirBox) -> None:
    maildir.put(letter(1, ANNA, ago(hours=1)))
    maildir.add_to(owed)
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    owed("standard", "set", "Clients", "reply", "--acknowledge", "4h")
    said = owed("standard", "set", "Clients", "reply", "48h", "--recompute", "--dry-run").out
    assert "  answer " in said
    assert "sign of life t" not in said
    tried = ("standard", "set", "Clients", "reply", "--acknowledge", "off", "--recompute", "--dry-run")
    assert "first sign of life " in owed(*tried).out
    (moved,) = owed(*tried, "--json").json()["recompute"]
    assert [(one["clock"], one["would_be"]) for one in moved["clocks"]] == [("first sign of life", None)]


def test_what_was_not_set_cannot_be_removed(owed: Owed) -> None:
    assert "no standard of its own" in owed("standard", "remove", "acme.example", "update", status=1).err
