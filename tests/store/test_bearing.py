"""The index's wider net holds every fish that the heart would keep."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.mailboxes import BOB, KLARA, ME, MINE, START, message, page, store
from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.message import (
    Address,
    ConversationId,
    Kind,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
    Reason,
)
from trayapp.domain.owing.owed import Rules, owed
from trayapp.store.index import Index

COLLEAGUE = Address("Co Worker", "co@morgan.example")
PARTNER = Address("Pat Partner", "pat@partner.example")
LIST = Address("The List", "team@lists.example")
ROBOT = Address("", "no-reply@shop.example")
PEOPLE = (ME, KLARA, BOB, COLLEAGUE, PARTNER, LIST, ROBOT)
MARKS = (
    Mark.NONE,
    Mark.LIST_ID,
    Mark.UNSUBSCRIBE,
    Mark.PRECEDENCE_BULK,
    Mark.CAMPAIGN,
    Mark.AUTO_REPLIED,
    Mark.AUTO_GENERATED,
    Mark.CALENDAR,
)
SUBJECTS = (
    "Plan",
    "Re: Plan",
    "Fwd: Plan",
    "AW: Plan",
    "Undelivered: Plan",
    "New voicemail from 555",
    "WG: Plan",
)
BOOKS = (
    ClientBook(),
    ClientBook((Entry(KLARA.email, CLIENTS),), frozenset({"morgan.example"})),
    ClientBook((Entry("stone.example", CLIENTS), Entry(PARTNER.email, COLLEAGUES))),
    ClientBook((Entry("*", CLIENTS),), frozenset({"morgan.example"})),
)
READINGS = st.none() | st.builds(
    Reading,
    need=st.sampled_from(Need),
    asks=st.just("When?"),
    reasons=st.just((Reason("asks-question", "When?"),)),
    kind=st.sampled_from((Kind.PERSON, Kind.AUTOMATIC, Kind.BULK, Kind.CALL)),
    acknowledges=st.booleans(),
)


@st.composite
def exchanges(draw: st.DrawFn) -> list[tuple[Message, Reading | None]]:
    """One conversation of some messages, each read or not."""
    found = []
    people = st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True)
    for number in range(draw(st.integers(1, 5))):
        one = message(
            str(number),
            sender=draw(st.sampled_from(PEOPLE)),
            to=draw(people),
            cc=draw(people),
            subject=draw(st.sampled_from(SUBJECTS)),
            refs=["0"] if number else [],
            hours=draw(st.integers(0, 9)),
            marks=draw(st.sampled_from(MARKS)),
            reply_to=draw(st.sampled_from((Address("", ""), BOB))),
        )
        found.append((one, draw(READINGS)))
    return found


@given(exchanges(), st.sampled_from(BOOKS), st.booleans())
@settings(max_examples=80, deadline=None)
def test_whatever_the_heart_finds_owed_is_a_candidate(
    exchange: list[tuple[Message, Reading | None]], book: ClientBook, cc_counts: bool
) -> None:
    index = Index(None)
    colleagues = book.colleague_domains | {one.who for one in book.entries if one.group == COLLEAGUES}
    rules = Rules(
        me=MINE,
        book=book,
        standards=shipped_standards(),
        calendar=default_calendar("UTC"),
        cc_counts=frozenset({KLARA.email, "stone.example"}) if cc_counts else frozenset(),
    )

    def known(email: str) -> bool:
        who = Address("", email)
        return book.standing(who).known or bool({email, who.domain} & rules.cc_counts)

    for one, _ in exchange:
        store_for(index, one, colleagues)
    index.put_readings([(one.id, reading) for one, reading in exchange if reading is not None])
    _one_by_one_finds_the_same(index, known)
    judged = {one.id: owed(one, rules).item for one in index.everything()}
    owing = {number for number, item in judged.items() if item is not None}
    assert owing <= index.open_candidates(known=known)
    assert owing <= index.open_candidates(START - timedelta(days=1), known=known)


def _one_by_one_finds_the_same(index: Index, known: Callable[[str], bool]) -> None:
    """Looking into chosen conversations must find in each what looking into all finds there."""
    every = [one.id for one in index.everything()]
    for dismissed_too in (False, True):
        everywhere = index.open_candidates(known=known, dismissed_too=dismissed_too)
        apart = [index.open_candidates(known=known, dismissed_too=dismissed_too, among={n}) for n in every]
        assert everywhere == frozenset().union(*apart)
    for since in (None, START):
        texts = index.texts_wanted("work", 99, since, own_since=since, known=known)
        found = [
            one
            for number in every
            for one in index.texts_wanted("work", 99, since, own_since=since, known=known, among={number})
        ]
        assert sorted(texts) == sorted(found)


def store_for(index: Index, one: Message, colleagues: frozenset[str]) -> None:
    index.store_page("work", page(one), MINE, colleagues)


def test_the_net_is_not_the_whole_sea() -> None:
    index = Index(None)
    store(index, message("a", marks=Mark.CAMPAIGN), message("b", sender=ROBOT, subject="Other"))
    assert index.open_candidates() == frozenset[ConversationId]()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_what_went_to_a_third_party_alone_hides_no_question(order: tuple[int, int]) -> None:
    found = (message("asked"), message("aside", sender=ME, to=(PARTNER,), hours=1, refs=("asked",)))
    index = Index(None)
    for number in order:
        store(index, found[number])
    assert len(index.open_candidates()) == 1
    assert [one.message for one in index.texts_wanted("work", 9)] == ["asked@example.com"]
    changed = store(index, message("answer", sender=ME, to=(KLARA,), hours=2, refs=("aside",)))
    assert index.open_candidates() == index.open_candidates(among=changed.conversations) == frozenset()
    index.put_readings([(found[0].id, Reading(Need.ASKS))])
    index.put_readings([(MessageId("answer@example.com"), Reading(Need.NONE, acknowledges=True))])
    assert index.open_candidates(among=changed.conversations) == index.open_candidates() != frozenset()


def test_an_address_that_ends_like_the_clients_is_another() -> None:
    index = Index(None)
    other = Address("", f"not-{KLARA.email}")
    store(index, message("asked"), message("aside", sender=ME, to=(other,), hours=1, refs=("asked",)))
    assert len(index.open_candidates()) == 1
