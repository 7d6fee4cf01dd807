"""Names and addresses as people type them, completed from the client book."""

import pytest

from trayapp.domain.clients import ClientBook, Entry
from trayapp.domain.message import Address
from trayapp.domain.naming import known_as, people, shown

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
