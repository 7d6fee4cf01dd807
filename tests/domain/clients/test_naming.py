"""Names and addresses as people type them, completed from the client book."""

import pytest

from trayapp.domain.clients.book import ClientBook, Entry
from trayapp.domain.clients.naming import entry_of, known_as, people, shown
from trayapp.domain.messages.message import Address

BOOK = ClientBook(
    (
        Entry("anna@acme.example", "Clients", "Anna Acker", also=("a.acker@home.example",)),
        Entry("bolt.example", "Clients", "Bolt Logistics"),
        Entry("quiet.example", "Clients"),
        Entry("spam@shop.example", "Ignored", "Shop"),
        Entry("*", "Prospects", "Everybody"),
    )
)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("anna acker", Address("Anna Acker", "anna@acme.example")),
        ("  Anna   Acker ", Address("Anna Acker", "anna@acme.example")),
        ("ANNA@acme.example", Address("Anna Acker", "anna@acme.example")),
        ("a.acker@home.example", Address("Anna Acker", "a.acker@home.example")),
        ("Anna A. <anna@acme.example>", Address("Anna A.", "anna@acme.example")),
        ('"Acker, Anna" <anna@acme.example>', Address("Acker, Anna", "anna@acme.example")),
        ("Acker, Anna <Anna@Acme.example>", Address("Acker, Anna", "anna@acme.example")),
        ("<new@x.example>", Address("", "new@x.example")),
        ("Bolt Logistics", Address("Bolt Logistics", "")),
        ("Karim from next door", Address("Karim from next door", "")),
        ("the man @ the door", Address("the man @ the door", "")),
        ("", Address("", "")),
    ],
)
def test_who_is_meant(typed: str, who: Address) -> None:
    assert known_as(typed, BOOK) == who


def test_whoever_can_be_named_is_offered_as_it_is_read_again() -> None:
    offered = dict(people(BOOK))
    assert list(offered) == ["Anna Acker <anna@acme.example>", "Bolt Logistics"]
    assert all(known_as(typed, BOOK).name == entry.name for typed, entry in offered.items())


def test_a_name_alone_and_an_address_alone_are_shown_as_they_are() -> None:
    assert shown(Address("Anna", "")) == "Anna"
    assert shown(Address("", "a@x.example")) == "a@x.example"


MAIL = (
    Address("Mia Marten", "mia@bolt.example"),
    Address("Anna Acker", "anna@elsewhere.example"),
    Address("Mia Marten", "mia@home.example"),
    Address("Quentin Quill", "quentin@quiet.example"),
)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("mia marten", MAIL[0]),
        ("mia@home.example", MAIL[2]),
        ("M. <mia@home.example>", Address("M.", "mia@home.example")),
        ("Anna Acker", Address("Anna Acker", "anna@acme.example")),
        ("Bolt Logistics", Address("Bolt Logistics", "")),
        ("Karim from next door", Address("Karim from next door", "")),
        ("", Address("", "")),
    ],
)
def test_people_known_from_mail_are_meant_where_the_book_knows_no_better(typed: str, who: Address) -> None:
    assert known_as(typed, BOOK, MAIL) == who


@pytest.mark.parametrize(
    ("who", "entry"),
    [
        (Address("", "a.acker@home.example"), "anna@acme.example"),
        (Address("Mia Marten", "mia@bolt.example"), "bolt.example"),
        (Address("bolt logistics", ""), "bolt.example"),
        (Address("Somebody", "some@body.example"), None),
        (Address("", ""), None),
    ],
)
def test_what_the_book_knows_of_somebody(who: Address, entry: str | None) -> None:
    found = entry_of(who, BOOK)
    assert (found.who if found is not None else None) == entry
