"""What is owed beside the conversations, with what the index knows of my own messages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.store.mailboxes import KLARA, START, arrival, message, mine
from tests.sync.test_desk import RULES, Story
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry
from trayapp.domain.messages.message import MessageId, Need, Promised, Reading
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import Contact, Promise, act_of, written
from trayapp.domain.owing.owed import Rules
from trayapp.store.people import Correspondent

SAID = Promised("I will send the form by Friday.", START + timedelta(days=4), firm=True)
SOFT = Promised("I will try to call.", None, firm=False)


def began(matter: Promise | Contact, hours: float = 0) -> Decision:
    return Decision(written(matter), act_of(matter), START + timedelta(hours=hours))


def decided(*events: Decision, book: ClientBook = RULES.book) -> Rules:
    return replace(RULES, decisions=Decisions(events), book=book)


def told(every: int, who: str = KLARA.email) -> ClientBook:
    return ClientBook((Entry(who, CLIENTS, active=True, update_days=every),))


def test_the_first_message_to_a_contact_clears_it() -> None:
    contact = began(Contact("f1", KLARA, START, "trade show"))
    before = Story(mine("older", hours=-2))
    assert [one.id for one in before.desk.kept(decided(contact))] == ["f1"]
    after = Story(mine("new", hours=2))
    assert after.desk.kept(decided(contact)) == ()
    seen_then = after.desk.kept(decided(contact), START + timedelta(hours=1))
    assert [one.id for one in seen_then] == ["f1"], "an hour after the meeting nothing had been written"


def test_the_last_message_to_a_client_or_to_anybody_at_a_domain_counts() -> None:
    story = Story(mine("first", hours=0), mine("last", hours=30))
    for who in (KLARA.email, KLARA.domain):
        (item,) = story.desk.kept(decided(book=told(2, who)))
        assert (item.kind, item.since) == (ItemKind.UPDATE, START + timedelta(hours=30))
    (never,) = story.desk.kept(decided(book=told(2, "elsewhere.example")))
    assert never.reasons[0].code == "update-never"
    (parent,) = story.desk.kept(decided(book=told(2, KLARA.domain.partition(".")[2])))
    assert parent.reasons[0].code == "update-never", "another domain that ends alike is not theirs"


def test_an_acknowledgement_keeps_a_client_informed_too() -> None:
    story = Story(message("asks"), mine("got it", refs=("asks",), hours=5))
    story.index.put_readings([(MessageId("got it@example.com"), Reading(Need.NONE, acknowledges=True))])
    (item,) = story.desk.kept(decided(book=told(2, KLARA.domain)))
    assert item.since == START + timedelta(hours=5)


def test_a_found_promise_is_offered_until_it_is_confirmed_or_refused() -> None:
    story = Story(mine("a", hours=1))
    story.index.put_readings([(MessageId("a@example.com"), Reading(Need.NONE, promises=(SAID, SOFT)))])
    (item,) = story.desk.kept(decided())
    assert (item.offered, item.asks, item.due, item.client.address) == (
        True,
        SAID.text,
        SAID.due,
        KLARA.email,
    )
    assert item.steps == ()
    promise = story.desk.promise(item.id, RULES)
    assert promise is not None
    (kept,) = story.desk.kept(decided(began(promise, hours=2)))
    assert (kept.id, kept.offered, kept.due) == (item.id, False, SAID.due)
    refused = Decision(item.id, Act.RELEASE, START + timedelta(hours=2))
    assert story.desk.kept(decided(refused)) == ()


def test_a_message_after_a_promise_may_have_kept_it() -> None:
    promise = Promise("p1", KLARA, "I will send the form.", START + timedelta(days=2))
    story = Story(mine("form", hours=5))
    (item,) = story.desk.kept(decided(began(promise)))
    assert [one.code for one in item.reasons] == ["promise-hand", "promise-maybe-kept"]


def test_what_a_message_promised_goes_with_it() -> None:
    story = Story(mine("a", hours=1))
    story.index.put_readings([(MessageId("a@example.com"), Reading(Need.NONE, promises=(SAID,)))])
    story.index.put_readings([(MessageId("a@example.com"), Reading(Need.NONE))])
    assert story.index.promised_since(START) == []
    story.index.put_readings([(MessageId("a@example.com"), Reading(Need.NONE, promises=(SAID,)))])
    story.index.forget_account("work")
    assert story.index.promised_since(START) == []


def test_an_acknowledgement_with_a_confirmed_date_turns_the_reply_into_the_promise() -> None:
    story = Story(message("asks"), mine("got it", refs=("asks",), hours=1))
    said = Promised("You will have it by Friday.", START + timedelta(days=4), firm=True)
    acknowledges = Reading(Need.NONE, acknowledges=True, promises=(said,))
    story.index.put_readings([(MessageId("got it@example.com"), acknowledges)])
    (reply,) = story.desk.all_open(RULES).values()
    (offer,) = story.desk.kept(RULES)
    assert "acknowledged" in {one.code for one in reply.reasons}
    promise = story.desk.promise(offer.id, RULES)
    assert promise is not None
    after = decided(began(promise, hours=2))
    assert story.desk.all_open(after) == {}
    assert [(one.kind, one.offered) for one in story.desk.kept(after)] == [(ItemKind.PROMISE, False)]
    released = decided(began(promise, hours=2), Decision(promise.id, Act.RELEASE, START + timedelta(hours=3)))
    assert list(story.desk.all_open(released).values()) == [reply], "the reply is owed again"


def test_an_update_is_titled_by_the_name_that_the_mail_knows() -> None:
    story = Story(message("asked", sender=KLARA, hours=0), mine("said", hours=1))
    for who in (KLARA.email, KLARA.domain):
        (item,) = story.desk.kept(decided(book=told(2, who)))
        assert (item.client.name, item.client.address) == (KLARA.name, who)
    (unknown,) = story.desk.kept(decided(book=told(2, "nobody@new.example")))
    assert unknown.client.name == "nobody@new.example"


def test_who_is_meant_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story(mine("first"))
    desk = story.desk
    looked: list[int] = []
    correspondents = story.index.correspondents

    def counted(limit: int) -> list[Correspondent]:
        looked.append(limit)
        return correspondents(limit)

    monkeypatch.setattr(story.index, "correspondents", counted)
    other = KLARA._replace(name="Olga", email="olga@elsewhere.example")
    known = decided(book=told(2))
    unknown = decided(book=told(2, other.email))
    for _ in range(3):
        (item,) = desk.kept(known)
        assert item.client.name == KLARA.name
    assert len(looked) == 1
    for _ in range(3):
        desk.kept(unknown)
    assert len(looked) == 2, "nor is it asked again who is not known"
    desk.changed(story.read(arrival(message("hello", sender=other))), {}, unknown)
    (item,) = desk.kept(unknown)
    assert item.client.name == "Olga", "but once there is mail of theirs"
    desk.kept(known)
    assert len(looked) == 3
