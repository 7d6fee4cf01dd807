"""To which account a message belongs that several show."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.store.mailboxes import KLARA, ME, START, message, mine
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.mailboxes import Mailbox, account_of, holders_of
from trayapp.domain.messages.message import (
    Address,
    Conversation,
    ConversationId,
    Direction,
    Kind,
    Need,
    Reading,
    Seen,
)
from trayapp.domain.owing.owed import Rules, owed

INFO = Address("", "info@morgan.example")
BOXES = (
    Mailbox("imap", frozenset({ME.email, "al@morgan.example"})),
    Mailbox("exchange", frozenset({ME.email})),
    Mailbox("shared", frozenset({INFO.email})),
)
RULES = Rules(
    me=Me(frozenset({ME.email, INFO.email})),
    book=ClientBook((Entry(KLARA.email, CLIENTS),)),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    mailboxes=BOXES,
)
ALL = tuple(sorted(box.name for box in BOXES))


def seen(
    *, to: tuple[Address, ...] = (ME,), cc: tuple[Address, ...] = (), holders: tuple[str, ...] = ALL
) -> Seen:
    return Seen(
        message("a", to=to, cc=cc),
        Direction.IN,
        Kind.PERSON,
        holders[-1],
        Reading(Need.ASKS, "When?"),
        holders=holders if len(holders) > 1 else (),
    )


@pytest.mark.parametrize(
    ("to", "cc", "expected"),
    [
        ((ME,), (), "imap"),
        ((INFO,), (ME,), "shared"),
        ((ME,), (INFO,), "imap"),
        ((INFO, ME), (), "shared"),
        ((KLARA,), (INFO,), "shared"),
        ((Address("", "al@morgan.example"),), (), "imap"),
        ((KLARA,), (), "imap"),
        ((), (), "imap"),
    ],
)
def test_it_belongs_to_the_account_that_it_was_written_to(
    to: tuple[Address, ...], cc: tuple[Address, ...], expected: str
) -> None:
    assert account_of(seen(to=to, cc=cc), BOXES) == expected


def test_which_account_was_read_first_plays_no_part() -> None:
    for holders in itertools.permutations(ALL):
        assert account_of(seen(holders=holders), BOXES) == "imap"


def test_an_account_that_does_not_show_it_is_not_named() -> None:
    assert account_of(seen(holders=("exchange", "shared")), BOXES) == "exchange"
    assert account_of(seen(to=(INFO,), holders=("exchange",)), BOXES) == "exchange"
    assert account_of(seen(holders=("away", "gone")), BOXES) == "gone", "nothing is known of either"
    assert account_of(seen(holders=("gone", "shared")), BOXES) == "shared"


def test_mine_belongs_to_the_account_whose_address_it_bears() -> None:
    sent = seen()._replace(message=mine("b", sender=INFO, to=(ME,)), direction=Direction.OUT)
    assert account_of(sent, BOXES) == "shared"


def test_one_account_is_all_that_holds_most_messages() -> None:
    one = seen(holders=("exchange",))
    assert holders_of(one) == ("exchange",)
    assert account_of(one, ()) == "exchange"


def _talk(*messages: Seen) -> Conversation:
    return Conversation(ConversationId(1), messages)


def test_an_item_names_the_account_that_the_newest_message_came_to() -> None:
    """What is opened and answered is that message."""
    again = seen(to=(INFO,))._replace(message=message("b", to=(INFO,), refs=["a"], hours=1))
    first = owed(_talk(seen()), RULES).item
    both = owed(_talk(seen(), again), RULES).item
    assert first is not None
    assert both is not None
    assert (first.account, both.account) == ("imap", "shared")


@pytest.mark.parametrize("holders", [("exchange", "imap"), ("exchange",)])
def test_a_newer_account_of_the_same_mailbox_makes_nothing_old(holders: tuple[str, ...]) -> None:
    long_after = START + timedelta(days=100)
    rules = replace(RULES, added={"imap": START, "exchange": long_after})
    item = owed(_talk(seen(holders=holders)), rules).item
    assert item is not None
    assert item.old == ("imap" not in holders)
