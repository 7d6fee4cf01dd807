"""Promises, calls and contacts: from the click that began them to what became of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.board.board import board_at, phase_at
from trayapp.domain.board.phase import Phase
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.ladder import MISSED
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.commitments import Mailings, commitments
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import (
    Contact,
    LoggedCall,
    Matter,
    Promise,
    act_of,
    ledger_of,
    outcome,
    parsed,
    written,
)

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNA = Address("Anna Acker", "anna@acme.example")
GIL = Address("Gil Gamma", "gil@gamma.example")
CALENDAR = default_calendar("UTC")
PROMISE = Promise("p1", ANNA, "I will send the form by Friday.", MONDAY + timedelta(days=4, hours=8))
BOOK = ClientBook((Entry(ANNA.email, CLIENTS),))
CALL = LoggedCall("c1", ANNA, MONDAY, "+49 89 1234567", "the lease")
CONTACT = Contact("f1", GIL, MONDAY, "trade show, 2 March")


def hours(count: float) -> datetime:
    return MONDAY + timedelta(hours=count)


def began(matter: Matter, at: datetime = MONDAY) -> Decision:
    return Decision(written(matter), act_of(matter), at)


def owed(
    *events: Decision,
    book: ClientBook = BOOK,
    first_after: Callable[[str, datetime], datetime | None] = lambda _who, _after: None,
    last: Callable[[str], datetime | None] = lambda _who: None,
) -> list[OwedItem]:
    rules = Rules(
        Me(frozenset({"robin@lund.example"})),
        book,
        shipped_standards(),
        CALENDAR,
        Decisions(events),
        added={"work": MONDAY},
    )
    return list(commitments(rules, Mailings(first_after, last)))


@given(
    st.one_of(
        st.builds(
            Promise,
            id=st.text(),
            who=st.builds(Address, st.text(), st.text()),
            text=st.text(),
            due=st.datetimes(timezones=st.just(UTC)),
            subject=st.text(),
            firm=st.booleans(),
        ),
        st.builds(
            LoggedCall,
            id=st.text(),
            who=st.builds(Address, st.text(), st.text()),
            called=st.datetimes(timezones=st.just(UTC)),
            number=st.text(),
            about=st.text(),
        ),
        st.builds(
            Contact,
            id=st.text(),
            who=st.builds(Address, st.text(), st.text()),
            met=st.datetimes(timezones=st.just(UTC)),
            source=st.text(),
            number=st.text(),
        ),
    )
)
def test_what_is_written_is_read_back(matter: Matter) -> None:
    assert parsed(act_of(matter), written(matter)) == matter


@pytest.mark.parametrize("text", ["", "1", "[]", "{}", '{"id": "p", "who": ["a"], "due": "2026-03-02"}'])
def test_what_a_later_version_wrote_is_passed_over(text: str) -> None:
    events = [Decision(text, Act.PROMISE, MONDAY), began(CALL)]
    assert [one.matter for one in ledger_of(events).entries] == [CALL]


def test_a_promise_is_due_on_its_own_date() -> None:
    (item,) = owed(began(PROMISE))
    assert (item.kind, item.due, item.client.name) == (ItemKind.PROMISE, PROMISE.due, "Anna Acker")
    assert item.asks == PROMISE.text
    before = [step for step in item.steps if step.key != MISSED]
    assert before, "it is warned early enough to be beaten"
    assert all(step.at < PROMISE.due for step in before)


def test_a_promise_moved_before_its_date_is_not_broken() -> None:
    later = PROMISE.due + timedelta(days=3)
    move = Decision("p1", Act.MOVE, hours(30), later, "waiting for figures")
    (item,) = owed(began(PROMISE), move)
    assert item.due == later
    assert item.reasons[-1] == ("promise-moved", "waiting for figures")
    (entry,) = ledger_of([began(PROMISE), move]).entries
    assert outcome(entry, PROMISE.due + timedelta(days=1), CALENDAR) == "open"


@pytest.mark.parametrize(
    ("ended", "said"),
    [
        (timedelta(days=-1), "beaten"),
        (timedelta(hours=-1), "kept"),
        (timedelta(hours=1), "broken"),
    ],
)
def test_how_a_promise_ended(ended: timedelta, said: str) -> None:
    at = PROMISE.due + ended
    events = [began(PROMISE), Decision("p1", Act.DONE, at)]
    assert owed(*events) == []
    (entry,) = ledger_of(events).entries
    assert outcome(entry, at, CALENDAR) == said


def test_a_promise_that_nobody_wants_any_more_is_neither_kept_nor_broken() -> None:
    events = [began(PROMISE), Decision("p1", Act.RELEASE, hours(1))]
    (entry,) = ledger_of(events).entries
    assert (owed(*events), outcome(entry, PROMISE.due, CALENDAR)) == ([], "released")


def test_a_call_is_due_after_ninety_working_minutes() -> None:
    (item,) = owed(began(CALL))
    assert (item.kind, item.due, item.number) == (ItemKind.CALLBACK, hours(1.5), "+49 89 1234567")


def test_a_caller_without_a_name_is_called_by_the_number() -> None:
    (item,) = owed(began(LoggedCall("c1", Address("", ""), MONDAY, "+49 89 1234567")))
    assert item.client.name == "+49 89 1234567"


def test_a_message_that_was_left_softens_the_clock_and_keeps_it() -> None:
    (item,) = owed(began(CALL), Decision("c1", Act.LEFT_MESSAGE, hours(0.5)))
    assert [step.key for step in item.steps] == [MISSED]
    assert phase_at(item, hours(1.4)) is Phase.WAITING
    assert phase_at(item, hours(1.6)) is Phase.MISSED


def test_whom_nobody_reached_is_still_to_be_called() -> None:
    tries = [Decision("c1", Act.NOT_REACHED, hours(0.2)), Decision("c1", Act.NOT_REACHED, hours(0.4))]
    (item,) = owed(began(CALL), *tries)
    assert item.reasons[-1] == ("not-reached", "2")
    assert phase_at(item, hours(0.5)) is Phase.IN_TIME


def test_the_first_message_clears_a_contact() -> None:
    (item,) = owed(began(CONTACT))
    assert (item.kind, item.subject) == (ItemKind.FOLLOW_UP, "trade show, 2 March")
    assert owed(began(CONTACT), first_after=lambda who, _after: hours(5) if who == GIL.email else None) == []


def test_an_active_client_hears_from_me_every_so_often() -> None:
    book = ClientBook((Entry(ANNA.email, CLIENTS, active=True, update_days=2), Entry(GIL.email, CLIENTS)))
    (item,) = owed(book=book, last=lambda _who: hours(2))
    assert (item.kind, item.client.address) == (ItemKind.UPDATE, ANNA.email)
    assert CALENDAR.day_of(item.due) == (MONDAY + timedelta(days=2)).date()
    (later,) = owed(book=book, last=lambda _who: hours(26))
    assert later.due > item.due


def test_a_client_told_by_telephone_was_kept_informed_too() -> None:
    book = ClientBook((Entry(ANNA.email, CLIENTS, active=True, update_days=2),))
    (item,) = owed(book=book, last=lambda _who: MONDAY)
    (after,) = owed(
        Decision(item.target, Act.DONE, hours(48), by="phone"), book=book, last=lambda _who: MONDAY
    )
    assert after.since == hours(48)


def test_what_waits_on_others_comes_back() -> None:
    wait = Decision("p1", Act.WAIT, hours(1), hours(20), "the notary")
    (item,) = owed(began(PROMISE), wait)
    assert item.waiting_for == "the notary"
    assert phase_at(item, hours(19)) is Phase.WAITING
    assert phase_at(item, hours(21)) is not Phase.WAITING
    assert board_at([item], hours(2)).next_change is not None


def test_a_snooze_ends_and_can_be_ended_early() -> None:
    (item,) = owed(began(PROMISE), Decision("p1", Act.SNOOZE, hours(1), hours(3)))
    assert phase_at(item, hours(2)) is Phase.SNOOZED
    (awake,) = owed(
        began(PROMISE),
        Decision("p1", Act.SNOOZE, hours(1), hours(3)),
        Decision("p1", Act.SNOOZE, hours(2), hours(2)),
    )
    assert phase_at(awake, hours(2)) is Phase.IN_TIME


def test_the_oldest_is_somebody_who_waits_though_an_update_began_before() -> None:
    book = ClientBook((Entry(ANNA.email, CLIENTS, active=True),))
    items = owed(began(CALL), book=book, last=lambda _who: MONDAY - timedelta(days=9))
    board = board_at(items, hours(0.1))
    assert board.oldest is not None
    assert board.oldest.item.kind is ItemKind.CALLBACK


def test_before_there_is_a_mailbox_no_update_is_due() -> None:
    book = ClientBook((Entry(ANNA.email, CLIENTS, active=True),))
    rules = Rules(Me(frozenset()), book, shipped_standards(), CALENDAR)
    assert list(commitments(rules, Mailings(lambda _who, _after: None, lambda _who: None))) == []
