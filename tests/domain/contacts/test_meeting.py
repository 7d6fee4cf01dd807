"""Who of a list of contacts is followed up, and how such a list is read."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clients.book import ClientBook, Entry
from trayapp.domain.contacts.contact import Contact as Row
from trayapp.domain.contacts.meeting import Met, met
from trayapp.domain.contacts.reading import contacts_in
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.ledger import Contact, Ledger, act_of, ledger_of, written

NOW = datetime(2026, 5, 13, 9, 0, tzinfo=UTC)
BEFORE = NOW - timedelta(days=1)
ANNA = Contact("f1", Address("Anna Acker", "anna@acme.example"), BEFORE, "Trade show")


def ledger(*more: Decision) -> Ledger:
    return ledger_of((Decision(written(ANNA), act_of(ANNA), BEFORE), *more))


def read(text: str) -> list[tuple[str, ...]]:
    """Name, addresses and numbers of everybody in a pasted list."""
    return [(one.name, *one.addresses, *one.phones) for one in contacts_in(text.encode(), people=True).rows]


def whys(found: tuple[Met, ...]) -> list[str]:
    return [one.known for one in found]


class TestMet:
    def test_everybody_new_is_taken_with_where_when_and_number(self) -> None:
        (one,) = met([Row("Bo Berg", ("bo@berg.example",), ("+49 30 1",))], "Fair", BEFORE, Ledger(), NOW)
        assert one.known == ""
        assert one.contact[1:] == (Address("Bo Berg", "bo@berg.example"), BEFORE, "Fair", "+49 30 1")

    def test_the_note_of_a_row_says_where_unless_the_user_does(self) -> None:
        row = Row("Bo", note="introduced by Vera")
        assert met([row], "", NOW, Ledger(), NOW)[0].contact.source == "introduced by Vera"
        assert met([row], "Fair", NOW, Ledger(), NOW)[0].contact.source == "Fair"

    def test_nobody_is_taken_twice(self) -> None:
        rows = [Row("Anna", ("anna@acme.example",)), Row("Bo Berg", ("bo@berg.example",)), Row("BO BERG")]
        already, twice = "They wait for your follow-up already.", "They stand in this list twice."
        assert whys(met(rows, "", NOW, ledger(), NOW)) == [already, "", twice]
        assert whys(met([Row("anna acker")], "", NOW, ledger(), NOW)) == [already]

    def test_two_people_of_one_name_are_two_when_each_has_an_address(self) -> None:
        rows = [Row("Bo", ("bo@a.example",)), Row("Bo", ("bo@b.example",))]
        assert whys(met(rows, "", NOW, Ledger(), NOW)) == ["", ""]

    def test_who_was_followed_up_may_be_met_again(self) -> None:
        done = ledger(Decision("f1", Act.DONE, BEFORE + timedelta(hours=1)))
        assert whys(met([Row("Anna", ("anna@acme.example",))], "", NOW, done, NOW)) == [""]

    def test_oneself_and_nobody_are_left_out(self) -> None:
        rows = [Row("Me", ("me@office.example",)), Row("")]
        assert whys(met(rows, "", NOW, Ledger(), NOW, own={"me@office.example"})) == [
            "This is your own address.",
            "There is neither a name nor an address.",
        ]

    def test_the_client_book_knows_the_address_of_a_name(self) -> None:
        book = ClientBook(
            (Entry("bo@berg.example", "Clients", "Bo Berg"), Entry("@x.example", "Clients", "X"))
        )
        found = met([Row("bo berg"), Row("x")], "", NOW, Ledger(), NOW, book=book)
        assert [one.contact.who.email for one in found] == ["bo@berg.example", ""]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ida Ibsen", [("Ida Ibsen",)]),
        ("1. Ida Ibsen\n• Bo Berg\n(3) Cy", [("Ida Ibsen",), ("Bo Berg",), ("Cy",)]),
        ("Ida Ibsen, +49 341 0000 12", [("Ida Ibsen", "+49 341 0000 12")]),
        ("Ida Ibsen +49 341 0000 12", [("Ida Ibsen", "+49 341 0000 12")]),
        ("Ida Ibsen ida@ibsen.example", [("Ida Ibsen", "ida@ibsen.example")]),
        ("Ida (IDA@Ibsen.example)", [("Ida", "ida@ibsen.example")]),
        ("ida@ibsen.example Ida", [("Ida", "ida@ibsen.example")]),
        ("Ida\tida@ibsen.example\tIbsen AG", [("Ida", "ida@ibsen.example")]),
        (
            "a@x.example; Bo <bo@x.example>; a@x.example",
            [("", "a@x.example"), ("Bo", "bo@x.example")],
        ),
        (
            '"Acker, Anna" <anna@a.example>, Berg, Bo <bo@b.example>',
            [("Acker, Anna", "anna@a.example"), ("Berg, Bo", "bo@b.example")],
        ),
        ("Ida, ida@a.example, ida@home.example", [("Ida", "ida@a.example", "ida@home.example")]),
        ("We met many people at the fair this year, and it was good", []),
        ("Best regards.", []),
        ("Ida: ida(at)ibsen.example", []),
        ("4711", []),
        ("Name,Email\nIda,ida@a.example;i@b.example\n", [("Ida", "ida@a.example", "i@b.example")]),
    ],
)
def test_lists_are_read_as_people_paste_them(text: str, wanted: list[tuple[str, ...]]) -> None:
    assert read(text) == wanted


def test_what_is_nobody_keeps_its_line_and_its_text() -> None:
    found = contacts_in(b"Ida\n\nThanks again, and see you soon.\n4711", people=True)
    assert [(one.name, one.line) for one in found.rows] == [("Ida", 1)]
    why = "There is neither an address nor a name in this line."
    assert found.problems == ((3, why, "Thanks again, and see you soon."), (4, why, "4711"))


def test_the_client_book_takes_no_bare_names() -> None:
    assert contacts_in(b"Ida\nBo").rows == ()


@given(st.text(max_size=300))
def test_every_line_is_somebody_or_a_problem(text: str) -> None:
    found = contacts_in(text.encode("utf-8", "replace"), people=True)
    assert found.rows or found.problems


@pytest.mark.parametrize("piece", ["(", "1", "<", "a@", "a <", "1 (", "@x.example,", "- "])
def test_nonsense_takes_no_long_time(piece: str) -> None:
    start = time.process_time()
    contacts_in("\n".join([piece * 10_000] * 5).encode(), people=True)
    assert time.process_time() - start < 3
