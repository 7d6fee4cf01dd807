"""The same message in several accounts: who holds it, and what is left when one account is removed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.mailboxes import KLARA, ME, MINE, START, arrival, ids, message, mine, page, partition, store
from trayapp.domain.judging.rules import Says, for_mail_like, for_sender
from trayapp.domain.messages.changes import Place, Role
from trayapp.domain.messages.made_ids import made_id
from trayapp.domain.messages.message import Address, Mark, MessageId, Need, Reading, Seen
from trayapp.store.files.database import Database
from trayapp.store.index import Index
from trayapp.store.schema import holding

ACCOUNTS = ("work", "home")


@pytest.fixture
def index() -> Iterator[Index]:
    found = Index(None)
    yield found
    found.close()


def seen(index: Index, name: str) -> Seen:
    found = index.message(MessageId(f"{name}@example.com"))
    assert found is not None
    return found


def test_what_one_account_holds_names_no_others(index: Index) -> None:
    store(index, message("a"))
    store(index, message("a"), role=Role.OTHER)
    assert seen(index, "a").holders == ()


def test_every_account_that_shows_a_message_holds_it(index: Index) -> None:
    store(index, message("a"), message("b"))
    found = store(index, message("a"), account="home", role=Role.SENT)
    assert seen(index, "a").holders == ("home", "work")
    assert seen(index, "b").holders == ()
    assert found.conversations == index.conversations_of([seen(index, "a").message.id])
    assert store(index, message("a"), account="home", role=Role.SENT).conversations == frozenset()
    (whole,) = (one for one in index.everything() if len(one.messages) == 1 and one.messages[0].holders)
    (loaded,) = index.conversations([whole.id])
    assert loaded.messages[0].holders == ("home", "work")


def test_a_copy_that_was_archived_or_deleted_still_counts(index: Index) -> None:
    for account in ACCOUNTS:
        store(index, message("a"), account=account)
    index.store_page("work", page(gone=[Place("inbox", "a@example.com")]), MINE)
    assert seen(index, "a").holders == ("home", "work")


def test_the_place_of_an_account_goes_before_that_of_another(index: Index) -> None:
    for account in ACCOUNTS:
        store(index, arrival(message("a"), key=account), account=account)
    name = MessageId("a@example.com")
    assert index.place_of(name, "home") == ("home", Place("inbox", "home"))
    assert index.place_of(name, "work") == ("work", Place("inbox", "work"))
    index.store_page("home", page(gone=[Place("inbox", "home")]), MINE)
    assert index.place_of(name, "home") == ("work", Place("inbox", "work")), "where it lies still"


@pytest.mark.parametrize("gone", ACCOUNTS)
def test_with_one_account_removed_the_conversation_stays_whole(index: Index, gone: str) -> None:
    for account in ACCOUNTS:
        store(index, message("a"), mine("b", refs=["a"], hours=1), account=account)
    index.store_page("home", page(gone=[Place("inbox", "a@example.com")]), MINE)  # archived there
    assert index.forget_account(gone) == frozenset()
    assert partition(index) == {frozenset(ids("a", "b"))}
    (left,) = set(ACCOUNTS) - {gone}
    assert (seen(index, "a").account, seen(index, "a").holders) == (left, ())
    assert index.wrote_to(KLARA.email, START, START + timedelta(days=1)) is not None
    assert index.forget_account(left) == ids("a", "b")


def test_what_lies_in_the_trash_of_the_account_that_is_left_is_dismissed(index: Index) -> None:
    store(index, message("a"))
    store(index, message("a"), account="home", role=Role.TRASH)
    assert not seen(index, "a").dismissed
    assert index.open_candidates()
    index.forget_account("work")
    assert seen(index, "a").dismissed
    assert not index.open_candidates()


VARIANTS = (
    message("a", hours=2, sender=KLARA._replace(name="WINTER, Klara (Directory)")),
    message("a", hours=1, to=(KLARA, ME)),
    message("a", hours=1, refs=["x"]),
    message("a", hours=0.5, marks=Mark.LIST_ID),
)
"""The same message as four protocols tell it."""


def test_whichever_copy_comes_first_the_same_headers_stand() -> None:
    stood = set()
    for order in itertools.permutations(VARIANTS):
        index = Index(None)
        for number, one in enumerate(order):
            store(index, one, account=f"account {number}")
        found = seen(index, "a").message
        stood.add((found, index.wrote_to(KLARA.email, START, START + timedelta(days=1))))
        index.close()
    assert len(stood) == 1
    ((found, _),) = stood
    assert found.date == START + timedelta(hours=1)
    assert found.references == ("x@example.com",)
    assert found.marks == Mark.NONE


def test_another_name_for_the_writer_costs_no_text(index: Index) -> None:
    store(index, VARIANTS[0])
    index.put_readings([(MessageId("a@example.com"), Reading(Need.NONE))])
    store(index, VARIANTS[1], account="home")
    found = seen(index, "a")
    assert found.message.to == VARIANTS[1].to
    assert found.reading == Reading(Need.NONE)
    assert not index.open_candidates(), "it says nothing, whatever its writer is called"


def test_to_whom_a_message_of_mine_went_is_told_by_the_copy_that_stands(index: Index) -> None:
    other = Address("", "other@example.com")
    store(index, mine("a", to=(other,), marks=Mark.LIST_ID))
    store(index, mine("a"), account="home")
    until = START + timedelta(days=1)
    before = START - timedelta(days=1)
    assert index.wrote_to(KLARA.email, before, until) is not None
    assert index.wrote_to(other.email, before, until) is None


def test_a_rule_is_shown_by_mail_that_it_is_about(index: Index) -> None:
    store(index, message("a", subject="Offer 12"), mine("b", subject="Re: Offer 12", refs=["a"], hours=1))
    rules = [for_sender(seen(index, "a"), Says.NOT_OWED, START)]
    rules.append(for_mail_like(seen(index, "a"), Says.NOT_OWED, START, MINE.addresses))
    assert [index.shown_by(rule) for rule in rules] == ["work", "work"]
    other = rules[1]._replace(subject="something else")
    assert index.shown_by(other) == ""
    store(index, message("a", subject="Offer 12"), account="home")
    index.forget_account("work")
    assert [index.shown_by(rule) for rule in rules] == ["home", "home"]


def test_an_older_index_learns_who_holds_what_and_makes_ids_anew(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    before = Index(path)
    old = message("a", marks=Mark.NO_ID)._replace(id=MessageId("owed-made-otherwise"))
    for account in ACCOUNTS:
        store(before, old, message("b", refs=["a"], hours=1), account=account)
    store(before, message("c", subject="Other"))
    before.close()
    file = Database(path)
    with file.transaction() as connection:
        connection.execute("DROP TABLE holder")
        holding(connection)
    file.close()
    after = Index(path)
    assert seen(after, "b").holders == ("home", "work")
    assert seen(after, "c").holders == ()
    now = made_id(old.date, old.sender, old.subject, old.to)
    assert after.message(old.id) is None
    found = after.message(now)
    assert found is not None
    assert found.holders == ("home", "work")
    assert store(after, old._replace(id=now), account="third").new == 0
    after.close()
