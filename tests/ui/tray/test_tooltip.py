"""The whole sentence behind the badge, for each state; never "nobody is waiting" without knowing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.domain.stories import ANNA, HENRY, MONDAY, RULES, came, talk
from trayapp.domain.board.board import Blind, View, board_at
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import owed
from trayapp.ui.tray.tooltip import brief, tooltip

BERLIN = "Europe/Berlin"
SEEN = View(accounts=1, checked=MONDAY)


def _item(number: int = 1, hours: float = 0, *, prospect: bool = False) -> OwedItem:
    item = owed(talk(came(number, HENRY if prospect else ANNA, hours)), RULES).item
    assert item is not None
    return item


def test_nobody_waits_and_when_that_was_seen() -> None:
    assert tooltip(board_at((), MONDAY, SEEN), BERLIN) == "Nobody is waiting for you. Checked today 10:00."


def test_who_waits_and_for_how_long_more() -> None:
    said = tooltip(board_at([_item()], MONDAY + timedelta(hours=23, minutes=20), SEEN), BERLIN)
    assert said.splitlines() == ["1 owed", "Anna Acker, “Contract”: 40 min left"]


def test_both_are_named_when_the_oldest_is_not_the_first_due() -> None:
    items = [_item(), _item(2, 1, prospect=True)]
    said = tooltip(board_at(items, MONDAY + timedelta(hours=4, minutes=20), SEEN), BERLIN).splitlines()
    assert said[1].startswith("Henry Hotel")
    assert said[2].startswith("Waiting longest: Anna Acker")


def test_a_blind_account_is_named_with_reason_and_remedy() -> None:
    blind = Blind("Kanzlei", MONDAY, "The server refused the password.", "Enter it again.")
    said = tooltip(board_at((), MONDAY, View((blind,), accounts=1)), BERLIN).splitlines()
    assert said == [
        "Owed cannot see all of your mailboxes; what it does see owes nothing.",
        "Kanzlei cannot be seen since today 10:00. The server refused the password. Enter it again.",
    ]
    with_item = tooltip(board_at([_item()], MONDAY, View((blind,), accounts=2)), BERLIN)
    assert "Anna Acker" in with_item
    assert "Kanzlei cannot be seen" in with_item


def test_reading_for_the_first_time_differs_from_looking_again() -> None:
    first = View(accounts=1, syncing=True, done=2000, total=100_000)
    assert tooltip(board_at((), MONDAY, first), BERLIN) == (
        "Owed is reading your mailboxes for the first time: 2,000 of 100,000 messages."
    )
    again = tooltip(board_at((), MONDAY, View(accounts=1)), BERLIN)
    assert again == "Owed is looking into your mailboxes."
    assert tooltip(board_at((), MONDAY), BERLIN) == "No account is set up yet."


def test_paused_says_what_it_means() -> None:
    assert "paused" in tooltip(board_at([_item()], MONDAY, replace(SEEN, paused=True)), BERLIN)


def test_words_of_mail_cannot_deceive() -> None:
    seen = came(1)
    hostile = seen._replace(message=seen.message._replace(subject="pay\u202egnp.exe\x1b[31m"))
    item = owed(talk(hostile), RULES).item
    assert item is not None
    said = tooltip(board_at([item], MONDAY, SEEN), BERLIN)
    assert "\u202e" not in said
    assert "\x1b" not in said


def test_a_pause_with_an_end_says_until_when() -> None:
    until = MONDAY + timedelta(hours=1)
    board = board_at([_item()], MONDAY, replace(SEEN, paused=True, paused_until=until))
    assert tooltip(board, BERLIN).startswith("Owed is paused until today 11:00: ")
    assert brief(board, BERLIN) == ("Paused", "until today 11:00")
    assert brief(board_at([], MONDAY, replace(SEEN, paused=True)), BERLIN) == ("Paused", "until you go on")


def test_in_brief_how_long_is_left_and_who_waits() -> None:
    soon = MONDAY + timedelta(hours=23, minutes=20)
    assert brief(board_at([_item()], soon, SEEN), BERLIN) == ("40 min left", "Anna Acker")
    two = board_at([_item(), _item(2, 1)], soon, SEEN)
    assert brief(two, BERLIN) == ("40 min left", "Anna Acker · 2 owed")
    assert brief(two, BERLIN, hide_names=True) == ("40 min left", "2 owed")
    late = MONDAY + timedelta(hours=26)
    assert brief(board_at([_item()], late, SEEN), BERLIN).title == "Missed by 2 h"


def test_in_brief_what_is_not_known_is_not_clear() -> None:
    blind = Blind("Kanzlei", MONDAY, "The server refused the password.", "Enter it again.")
    assert brief(board_at((), MONDAY, View((blind,), accounts=1)), BERLIN) == ("Owed cannot see", "Kanzlei")
    reading = View(accounts=1, syncing=True, done=2000, total=100_000)
    assert brief(board_at((), MONDAY, reading), BERLIN) == (
        "Reading your mail",
        "2,000 of 100,000 messages",
    )
    assert brief(board_at((), MONDAY, View(accounts=1)), BERLIN).title == "Reading your mail"
    assert brief(board_at((), MONDAY), BERLIN).title == "No account yet"
    assert brief(board_at((), MONDAY, SEEN), BERLIN) == (
        "Nobody is waiting for you",
        "Checked today 10:00",
    )
