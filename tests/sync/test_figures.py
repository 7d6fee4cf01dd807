"""What the report counts follows what changed: always the same as counted anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sync.test_pull import ME, START, mail, reader
from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.messages.changes import Role
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import SettledBy
from trayapp.domain.owing.owed import Rules
from trayapp.domain.reporting.responses import Response
from trayapp.mail.memory import MemoryMailbox
from trayapp.store.index import Index
from trayapp.sync.figures import bring_up_to_date, responses_since
from trayapp.sync.pull import pull, read_texts

KLARA = Entry("klara@winter.example", CLIENTS)
RULES = Rules(
    me=ME,
    book=ClientBook((KLARA,)),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)


class Office:
    """A mailbox, its index, and what is counted from it."""

    def __init__(self) -> None:
        self.mailbox = MemoryMailbox()
        self.index = Index(None)
        self.rules = RULES

    def look(self) -> None:
        source = self.mailbox.source()
        list(pull(source, self.index, "work", ME, self.rules.book.colleagues))
        read_texts(source, self.index, "work", reader)

    def count(self) -> list[Response]:
        bring_up_to_date(self.index, self.rules)
        return responses_since(self.index, self.rules, None)


@pytest.fixture
def office() -> Iterator[Office]:
    made = Office()
    yield made
    made.index.close()


def told(found: list[Response]) -> list[Response]:
    """Put them in one order."""
    return sorted(found, key=lambda one: one.message_id)


def test_a_turn_is_counted_and_its_end_follows(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    (waiting,) = office.count()
    assert (waiting.ended, waiting.by) == (None, None)
    office.mailbox.append(mail(5, mine=True, refs=(1,)), Role.SENT)
    office.look()
    (answered,) = office.count()
    assert (answered.by, answered.took(START)) == (SettledBy.ME, timedelta(hours=4))


def test_nothing_is_judged_again_where_nothing_changed(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.mailbox.append(mail(2))
    office.look()
    said: list[tuple[int, int]] = []
    bring_up_to_date(office.index, office.rules, lambda *how_far: said.append(how_far))
    assert said == [(2, 2)]
    office.mailbox.append(mail(3))
    office.look()
    bring_up_to_date(office.index, office.rules, lambda *how_far: said.append(how_far))
    bring_up_to_date(office.index, office.rules, lambda *how_far: said.append(how_far))
    assert said == [(2, 2), (1, 1)]


def test_a_decision_and_its_undoing_are_followed(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    assert len(office.count()) == 1
    before = office.rules
    (target,) = office.index.everything()
    event = Decision(target.messages[0].message.id, Act.DONE, START + timedelta(hours=9), by="phone")
    office.rules = replace(before, decisions=Decisions((event,)))
    assert [one.by for one in office.count()] == [SettledBy.USER]
    office.rules = before
    assert [one.by for one in office.count()] == [None]


def test_who_is_sorted_as_a_colleague_was_no_client(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    assert len(office.count()) == 1
    office.rules = replace(RULES, book=ClientBook((replace(KLARA, group=COLLEAGUES),)))
    assert office.count() == []
    office.rules = replace(RULES, book=ClientBook((Entry("winter.example", COLLEAGUES),)))
    assert office.count() == []
    office.rules = RULES
    assert len(office.count()) == 1


def test_an_answer_in_another_conversation_is_followed(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    assert [one.by for one in office.count()] == [None]
    office.mailbox.append(mail(9, mine=True).replace(b"Subject: ", b"Subject: Something else "), Role.SENT)
    office.look()
    assert [one.by for one in office.count()] == [SettledBy.PROBABLE]


def test_a_forgotten_account_is_counted_no_more_and_the_next_messages_are(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    assert len(office.count()) == 1
    office.index.forget_account("work")
    assert office.count() == []
    office.look()
    assert len(office.count()) == 1


def test_nothing_of_a_forgotten_account_stands_in_the_notes(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    event = Decision("1@example.com", Act.DONE, START + timedelta(hours=9))
    office.rules = replace(RULES, decisions=Decisions((event,)))
    office.count()
    names = ("responses decided", "responses ruled", "responses book")
    assert "1@example.com" in "".join(office.index.answered.facts(names).values())
    office.index.forget_account("work")
    assert office.index.answered.facts(names) == {}


def test_people_have_the_names_they_have_now(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    office.count()
    office.rules = replace(RULES, book=ClientBook((replace(KLARA, name="Dr Winter"),)))
    assert [one.client.name for one in office.count()] == ["Dr Winter"]


def test_what_is_kept_says_what_was_judged(office: Office) -> None:
    office.mailbox.append(mail(1))
    office.look()
    (one,) = office.count()
    seen = office.index.message(one.message_id)
    assert seen is not None
    assert (one.subject, one.account, one.since) == (seen.message.subject, "work", seen.message.date)
    assert one.client == RULES.client(Address(seen.message.sender.name, "klara@winter.example"))
    assert one.due == one.since + timedelta(hours=24)
    assert responses_since(office.index, RULES, one.since + timedelta(seconds=1)) == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("asks"), st.integers(1, 12), st.integers(0, 12)),
        st.tuples(st.just("answers"), st.integers(1, 12), st.integers(0, 12)),
        st.tuples(st.just("deletes"), st.integers(0, 20), st.just(0)),
        st.tuples(st.sampled_from(["counts", "sorts", "loses"]), st.just(0), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_in_any_order_it_is_the_same_as_counted_anew(steps: list[tuple[str, int, int]]) -> None:
    office = Office()
    handles: list[str] = []
    try:
        for step, number, other in steps:
            refs = (other,) if other else ()
            match step:
                case "asks":
                    handles.append(office.mailbox.append(mail(number, refs=refs)))
                case "answers":
                    answer = mail(number + 20, mine=True, refs=refs)
                    handles.append(office.mailbox.append(answer, Role.SENT))
                case "deletes" if handles:
                    office.mailbox.delete(handles.pop(number % len(handles)))
                case "sorts":
                    groups = {CLIENTS: COLLEAGUES, COLLEAGUES: CLIENTS}
                    group = groups[office.rules.book.entries[0].group]
                    office.rules = replace(RULES, book=ClientBook((replace(KLARA, group=group),)))
                case "loses":
                    office.mailbox.lose_cursors()
                case "counts":
                    office.count()
            if handles:
                office.look()
        counted = office.count()
        office.index.answered.mark_all()
        assert told(counted) == told(office.count())
    finally:
        office.index.close()
