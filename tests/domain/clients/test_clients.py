"""The client book: who is found under which address."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, IGNORED, VIP, Channel, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import EndOfDay, Standard, shipped_standards
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.item import ItemKind

ANNA = Entry("anna@acker.example", VIP, "Anna Acker", phone="+49 (30) 123 45-67", also=("anna@home.example",))
BOOK = ClientBook(
    (ANNA, Entry("acker.example", CLIENTS), Entry("bo@bolt.example", COLLEAGUES, also=("bo@b.example",)))
)


def test_every_address_of_a_person_leads_to_one_entry() -> None:
    for address in ANNA.addresses:
        standing = BOOK.standing(Address("", address))
        assert (standing.entry, standing.group, standing.known) == (ANNA, VIP, True)
        assert standing.person(Address("", address)) == "anna@acker.example"


def test_others_of_the_house_keep_their_own_standards() -> None:
    other = Address("", "carl@acker.example")
    assert BOOK.standing(other).group == CLIENTS
    assert BOOK.standing(other).person(other) == "carl@acker.example"


def test_an_entry_of_its_own_goes_before_what_another_is_also_of() -> None:
    own = Entry("anna@home.example", CLIENTS)
    for entries in ((ANNA, own), (own, ANNA)):
        assert ClientBook(entries).standing(Address("", "anna@home.example")).entry == own


def test_a_colleague_is_one_under_every_address() -> None:
    assert {"bo@bolt.example", "bo@b.example"} <= BOOK.colleagues


@pytest.mark.parametrize("number", ["030 1234567", "+49301234567", "0049-30-123-45-67", "1234567"])
def test_a_caller_is_found_however_the_number_is_written(number: str) -> None:
    assert BOOK.called(number) == ANNA


@pytest.mark.parametrize("number", ["", "567", "anonymous", "030 7654321"])
def test_a_stranger_who_calls_is_nobody(number: str) -> None:
    assert BOOK.called(number) is None


def test_active_clients_are_listed_unless_they_are_ignored() -> None:
    active = Entry("a@x.example", CLIENTS, active=True, update_days=5)
    assert ClientBook((active, ANNA, Entry("b@x.example", IGNORED, active=True))).active() == (active,)


def test_the_standard_of_a_person_holds_under_every_address() -> None:
    strict = Standard(EndOfDay())
    standards = shipped_standards().with_([(("person", "anna@acker.example", "reply"), strict)])
    rules = Rules(Me(frozenset()), BOOK, standards, default_calendar("UTC"))
    since = datetime(2026, 3, 2, 9, tzinfo=UTC)
    for address in ANNA.addresses:
        assert rules.standard(ItemKind.REPLY, Address("", address), since) == strict
    assert rules.standard(ItemKind.REPLY, Address("", "carl@acker.example"), since) != strict


def test_the_book_says_how_a_client_would_rather_hear_and_where() -> None:
    book = ClientBook((replace(ANNA, channel=Channel.CALL), Entry("acker.example", CLIENTS)))
    rules = Rules(Me(frozenset()), book, shipped_standards(), default_calendar("UTC"))
    anna, carl = Address("Anna", "anna@home.example"), Address("Carl", "carl@acker.example")
    assert (rules.client(anna).channel, rules.phone(anna)) == (Channel.CALL, ANNA.phone)
    assert (rules.client(carl).channel, rules.phone(carl)) == (Channel.ANY, "")
