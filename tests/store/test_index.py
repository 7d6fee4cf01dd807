from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.mailboxes import (
    BOB,
    KLARA,
    ME,
    MINE,
    START,
    arrival,
    ids,
    message,
    mine,
    page,
    partition,
    store,
)
from trayapp.domain.clients.book import Me
from trayapp.domain.messages.changes import Place, Role, Unreadable
from trayapp.domain.messages.message import (
    Address,
    Direction,
    Kind,
    Mark,
    MessageId,
    Need,
    Reading,
    Reason,
)
from trayapp.store.index import Index

ASKS = Reading(Need.ASKS, "When will it be ready?", (Reason("asks-question", "When?"),))
NOTHING = Reading(Need.NONE, reasons=(Reason("thanks"),))


@pytest.fixture
def index() -> Index:
    return Index(None)


def name(text: str) -> MessageId:
    return MessageId(f"{text}@example.com")


# ---- What is kept ------------------------------------------------------------------------------------


def test_a_message_comes_back_as_it_went_in(index: Index) -> None:
    whole = message(
        "a",
        to=(ME, Address("Stone, Bob", BOB.email), Address("", "info@winter.example")),
        cc=(Address('Ünïcode; "quoted", person', "x@y.example"), Address("Nobody", "")),
        subject="Ärger: “quotes”, 日本語",
        refs=("r1", "r2"),
        marks=Mark.UNSUBSCRIBE | Mark.PRECEDENCE_BULK,
        reply_to=BOB,
    )
    store(index, whole)
    seen = index.message(whole.id)
    assert seen is not None
    assert seen.message == whole
    assert (seen.direction, seen.account, seen.reading, seen.dismissed) == (Direction.IN, "work", None, False)


def test_kind_and_reasons_are_those_of_the_headers(index: Index) -> None:
    store(index, message("a", marks=Mark.LIST_ID))
    seen = index.message(name("a"))
    assert seen is not None
    assert (seen.kind, seen.reasons) == (Kind.BULK, (Reason("list"),))


def test_from_decides_who_wrote_it_and_not_the_folder(index: Index) -> None:
    store(index, message("a"), role=Role.SENT)
    store(index, mine("b"), role=Role.INBOX)
    directions = {one.message.id: one.direction for c in index.everything() for one in c.messages}
    assert directions == {name("a"): Direction.IN, name("b"): Direction.OUT}


def test_text_that_sqlite_cannot_hold_is_mended_and_nothing_is_lost(index: Index) -> None:
    broken = message("a", subject="bad \udc80 byte", sender=Address("N\udcff\x1e\x1f", KLARA.email))
    store(index, broken, message("b", hours=1))
    assert index.count() == 2
    seen = index.message(name("a"))
    assert seen is not None
    assert seen.message.subject == "bad ? byte"


def test_an_id_that_cannot_be_stored_is_mended_too(index: Index) -> None:
    odd = message("a")._replace(id=MessageId("od\udc80d@example.com"), references=(MessageId("r\udc81"),))
    store(index, odd)
    assert [one.message.id for c in index.everything() for one in c.messages] == ["od?d@example.com"]
    assert index.message(MessageId("od\udc80d@example.com")) is None
    place = arrival(odd).place
    index.store_page("work", page(gone=[place]), MINE)
    assert index.place_of(MessageId("od?d@example.com")) is None


def test_the_cursor_comes_with_its_page(index: Index) -> None:
    assert index.cursor("work") is None
    index.store_page("work", page(message("a"), cursor="one"), MINE)
    index.store_page("home", page(cursor="two"), MINE)
    assert (index.cursor("work"), index.cursor("home")) == ("one", "two")


def test_thousands_of_references_cost_no_more_than_some(index: Index) -> None:
    store(index, message("a", refs=[f"r{number}" for number in range(5000)]))
    seen = index.message(name("a"))
    assert seen is not None
    assert len(seen.message.references) == 64
    assert (seen.message.references[0], seen.message.references[-1]) == (name("r0"), name("r4999"))


# ---- Where it lies -----------------------------------------------------------------------------------


def test_a_message_in_two_folders_and_two_accounts_is_one(index: Index) -> None:
    one = message("a")
    assert store(index, arrival(one), arrival(one, Role.OTHER)).new == 1
    assert store(index, one, account="home").new == 0
    assert index.count() == 1


@pytest.mark.parametrize("first", ["work", "home"])
def test_an_inbox_says_to_which_account_a_message_belongs(index: Index, first: str) -> None:
    one = message("a")
    roles = {"work": Role.INBOX, "home": Role.OTHER}
    for account in sorted(roles, key=lambda account: account != first):
        store(index, one, account=account, role=roles[account])
    seen = index.message(one.id)
    assert seen is not None
    assert seen.account == "work"


def test_a_message_that_vanished_stays(index: Index) -> None:
    one = message("a")
    store(index, one)
    index.store_page("work", page(gone=[Place("inbox", one.id)]), MINE)
    assert index.count() == 1
    assert index.place_of(one.id) is None
    assert len(index.open_candidates()) == 1


@pytest.mark.parametrize("role", [Role.TRASH, Role.JUNK])
def test_a_message_in_trash_or_junk_alone_is_dismissed(index: Index, role: Role) -> None:
    one = message("a")
    store(index, one)
    moved = index.store_page("work", page(arrival(one, role), gone=[Place("inbox", one.id)]), MINE)
    assert len(moved.conversations) == 1
    seen = index.message(one.id)
    assert seen is not None
    assert seen.dismissed
    assert index.open_candidates() == frozenset()
    assert len(index.open_candidates(dismissed_too=True)) == 1


def test_a_copy_in_trash_beside_one_in_the_inbox_dismisses_nothing(index: Index) -> None:
    one = message("a")
    store(index, arrival(one), arrival(one, Role.TRASH))
    seen = index.message(one.id)
    assert seen is not None
    assert not seen.dismissed


def test_emptying_the_trash_does_not_bring_a_message_back(index: Index) -> None:
    one = message("a")
    store(index, one, role=Role.TRASH)
    index.store_page("work", page(gone=[Place("trash", one.id)]), MINE)
    assert index.open_candidates() == frozenset()
    store(index, one, role=Role.INBOX)
    assert len(index.open_candidates()) == 1


def test_a_folder_that_became_the_trash_dismisses_what_lies_in_it(index: Index) -> None:
    one = message("a")
    store(index, arrival(one, Role.OTHER))
    other = message("b", subject="Another", hours=1)
    store(index, arrival(other, Role.TRASH)._replace(place=Place("other", "9")))
    seen = index.message(one.id)
    assert seen is not None
    assert seen.dismissed


def test_a_forgotten_folder_loses_its_places_and_keeps_its_messages(index: Index) -> None:
    one, two = message("a"), message("b", subject="Another", hours=1)
    store(index, one, two)
    index.store_page("work", page(arrival(one, key="new"), forget=["inbox", "never seen"]), MINE)
    assert index.count() == 2
    assert index.place_of(one.id) == ("work", Place("inbox", "new"))
    assert index.place_of(two.id) is None


def test_another_message_at_the_same_place_takes_it_over(index: Index) -> None:
    one, two = message("a"), message("b", subject="Another")
    store(index, arrival(one, key="1"))
    store(index, arrival(two, key="1"))
    assert index.place_of(one.id) is None
    assert index.place_of(two.id) == ("work", Place("inbox", "1"))


def test_the_plainer_copy_stands_whichever_arrives_first() -> None:
    direct = message("a", refs=("r1",))
    through_list = message("a", marks=Mark.LIST_ID, refs=("r2",))
    for copies in ([direct, through_list], [through_list, direct]):
        for pages in ([copies], [[copies[0]], [copies[1]]]):
            index = Index(None)
            for number, content in enumerate(pages):
                store(index, *[arrival(one, key=f"{number}{at}") for at, one in enumerate(content)])
            seen = index.message(name("a"))
            assert seen is not None
            assert seen.kind is Kind.PERSON
            assert set(seen.message.references) == ids("r1", "r2")
            store(index, message("x", refs=("r1",), hours=1), message("y", refs=("r2",), hours=2))
            assert partition(index) == {frozenset(ids("a", "x", "y"))}


# ---- Unreadable --------------------------------------------------------------------------------------

FAULT = Unreadable(
    Place("inbox", "7"), Role.INBOX, "Its headers cannot be read.", "Klara", "Extension", START
)


def test_what_cannot_be_read_is_listed_once_with_its_sentence(index: Index) -> None:
    for _ in range(2):
        assert index.store_page("work", page(unreadable=[FAULT]), MINE).new == 0
    (conversation,) = index.everything()
    (seen,) = conversation.messages
    assert (seen.kind, seen.unread_text) == (Kind.UNREADABLE, "Its headers cannot be read.")
    assert (seen.message.sender.name, seen.message.subject, seen.message.date) == (
        "Klara",
        "Extension",
        START,
    )
    assert seen.message.id.startswith("owed-")


def test_what_can_be_read_after_all_takes_its_place(index: Index) -> None:
    index.store_page("work", page(unreadable=[FAULT]), MINE)
    store(index, arrival(message("a"), key="7"))
    assert partition(index) == {frozenset(ids("a"))}


def test_what_could_not_be_read_and_is_gone_is_forgotten(index: Index) -> None:
    index.store_page("work", page(unreadable=[FAULT]), MINE)
    index.store_page("work", page(gone=[FAULT.place]), MINE)
    assert index.count() == 0
    index.store_page("work", page(unreadable=[FAULT]), MINE)
    index.store_page("work", page(forget=["inbox"]), MINE)
    assert index.count() == 0


# ---- What may wait -----------------------------------------------------------------------------------


def test_the_last_word_decides_what_is_open(index: Index) -> None:
    store(index, message("a"))
    assert len(index.open_candidates()) == 1
    store(index, mine("b", refs=("a",), hours=1), role=Role.SENT)
    assert index.open_candidates() == frozenset()
    store(index, message("c", refs=("a", "b"), hours=2))
    assert len(index.open_candidates()) == 1


def test_an_older_answer_read_later_does_not_close(index: Index) -> None:
    store(index, message("c", refs=("a", "b"), hours=2))
    store(index, mine("b", refs=("a",), hours=1))
    store(index, message("a"))
    assert len(index.open_candidates()) == 1
    assert index.open_candidates(START + timedelta(hours=3)) == frozenset()
    assert len(index.open_candidates(START + timedelta(hours=2))) == 1


@pytest.mark.parametrize(
    ("reply", "colleagues"),
    [
        (mine("b", refs=("a",), hours=1, subject="Fwd: Extension"), ()),
        (mine("b", refs=("a",), hours=1, to=(Address("Co", "co@morgan.example"),)), ("morgan.example",)),
        (mine("b", refs=("a",), hours=1, to=(Address("Co", "co@a.b.example"),)), ("b.example",)),
        (mine("b", refs=("a",), hours=1, to=(BOB,)), (BOB.email,)),
        (mine("b", refs=("a",), hours=1, marks=Mark.AUTO_REPLIED), ()),
    ],
)
def test_passing_on_and_automatic_replies_end_nothing(reply: object, colleagues: tuple[str, ...]) -> None:
    index = Index(None)
    index.store_page("work", page(message("a"), reply), MINE, colleagues)  # type: ignore[arg-type]
    assert len(index.open_candidates()) == 1


def test_list_mail_waits_only_from_those_whom_the_book_knows(index: Index) -> None:
    store(
        index, message("a", marks=Mark.LIST_ID), message("b", sender=BOB, marks=Mark.LIST_ID, subject="Other")
    )
    assert len(index.open_candidates()) == 2
    (one,) = index.open_candidates(known=lambda email: email == BOB.email)
    assert index.conversation_of(name("b")) == one
    assert index.open_candidates(known=lambda _email: False) == frozenset()


def test_only_some_conversations_can_be_asked_about(index: Index) -> None:
    store(
        index, message("a"), message("b", subject="Other"), message("c", subject="List", marks=Mark.LIST_ID)
    )
    some = index.conversations_of([name("a"), name("c")])
    assert index.open_candidates(among=some) == some
    assert index.open_candidates(among=some, known=lambda _email: False) == index.conversations_of(
        [name("a")]
    )


def test_a_text_that_asks_nothing_takes_its_conversation_out_and_another_reading_back(index: Index) -> None:
    store(index, message("a"))
    assert len(index.put_readings([(name("a"), NOTHING)])) == 1
    assert index.open_candidates() == frozenset()
    index.put_readings([(name("a"), ASKS)])
    assert len(index.open_candidates()) == 1
    (conversation,) = index.conversations(index.open_candidates())
    assert conversation.messages[0].reading == ASKS


def test_an_acknowledgement_of_mine_leaves_it_open(index: Index) -> None:
    store(index, message("a"), mine("b", refs=("a",), hours=1))
    index.put_readings([(name("b"), Reading(Need.NONE, acknowledges=True))])
    assert len(index.open_candidates()) == 1


def test_readings_of_unknown_messages_are_left_alone(index: Index) -> None:
    assert index.put_readings([(name("a"), ASKS)]) == frozenset()
    assert index.put_unread(name("a"), "Why.") == frozenset()


# ---- Texts -------------------------------------------------------------------------------------------


def wanted(index: Index, limit: int = 9, **others: Any) -> list[str]:
    return [one.message for one in index.texts_wanted("work", limit, **others)]


def test_texts_are_wanted_newest_first_and_only_where_they_matter(index: Index) -> None:
    store(
        index,
        message("answered"),
        mine("answer", refs=("answered",), hours=1),
        message("a", hours=2, subject="One"),
        message("b", hours=3, subject="Two"),
        message("bulk", hours=4, subject="Three", marks=Mark.CAMPAIGN),
        message("list", hours=5, subject="Four", marks=Mark.LIST_ID, sender=BOB),
    )
    nobody: dict[str, Any] = {"known": lambda _email: False}
    assert wanted(index, **nobody) == [name("b"), name("a")]
    assert wanted(index, limit=1, **nobody) == [name("b")]
    assert wanted(index, since=START + timedelta(hours=3), **nobody) == [name("b")]
    assert wanted(index, known=lambda email: email == BOB.email) == [name("list"), name("b"), name("a")]
    index.put_readings([(name("b"), ASKS)])
    index.put_unread(name("a"), "It is encrypted.")
    assert wanted(index, **nobody) == []


def test_what_i_wrote_is_wanted_while_it_is_new(index: Index) -> None:
    store(index, message("a"), mine("b", refs=("a",), hours=1), mine("new", subject="Hello", hours=2))
    assert wanted(index) == []
    assert wanted(index, own_since=START) == [name("new"), name("b")]
    assert wanted(index, own_since=START + timedelta(hours=2)) == [name("new")]
    assert wanted(index, own_since=START + timedelta(hours=3)) == []
    index.put_readings([(name("new"), Reading(Need.NONE))])
    index.put_readings([(name("b"), Reading(Need.NONE, acknowledges=True))])
    assert wanted(index, own_since=START) == [name("a")]


def test_a_text_is_fetched_where_the_message_lies(index: Index) -> None:
    one = message("a")
    store(index, arrival(one, Role.OTHER, key="5"), arrival(one, Role.TRASH, key="1"))
    store(index, one, account="home")
    (here,) = index.texts_wanted("work", 9)
    (there,) = index.texts_wanted("home", 9)
    assert (here.place, there.place) == (Place("other", "5"), Place("inbox", one.id))
    index.store_page("work", page(forget=["other", "trash"]), MINE)
    assert index.texts_wanted("work", 9) == []


def test_why_a_text_could_not_be_read_is_kept(index: Index) -> None:
    store(index, message("a"))
    assert len(index.put_unread(name("a"), "It is encrypted.")) == 1
    seen = index.message(name("a"))
    assert seen is not None
    assert (seen.unread_text, seen.reading) == ("It is encrypted.", None)
    index.put_readings([(name("a"), ASKS)])
    seen = index.message(name("a"))
    assert seen is not None
    assert (seen.unread_text, seen.reading) == ("", ASKS)


# ---- People ------------------------------------------------------------------------------------------


def test_when_i_wrote_to_somebody(index: Index) -> None:
    hour = timedelta(hours=1)
    store(
        index,
        mine("a", hours=1),
        mine("b", hours=3, to=(BOB,), cc=(KLARA,), subject="Other"),
        mine("auto", hours=2, marks=Mark.AUTO_REPLIED, subject="Away"),
        message("c", sender=BOB, to=(KLARA,), hours=2, subject="Not mine"),
    )
    assert index.wrote_to(KLARA.email, START, START + 9 * hour) == START + hour
    assert index.wrote_to(KLARA.email, START + hour, START + 9 * hour) == START + 3 * hour
    assert index.wrote_to(KLARA.email, START + hour, START + 2 * hour) is None
    assert index.last_wrote(KLARA.email, START + 9 * hour) == START + 3 * hour
    assert index.last_wrote("nobody@example.com", START + 9 * hour) is None
    first = index.conversation_of(name("a"))
    assert index.wrote_to(KLARA.email, START, START + 9 * hour, outside=first) == START + 3 * hour


def test_to_whom_i_write_most(index: Index) -> None:
    store(
        index,
        mine("a", hours=1),
        mine("b", hours=2, to=(BOB,)),
        mine("c", hours=3, to=(Address("Klara W.", KLARA.email),)),
    )
    klara, bob = index.correspondents(5)
    assert (klara.address.email, klara.times, klara.last) == (KLARA.email, 2, START + timedelta(hours=3))
    assert klara.address.name == "Klara W."
    assert bob.address == BOB
    assert len(index.correspondents(1)) == 1


def test_in_which_conversations_somebody_wrote(index: Index) -> None:
    store(index, message("a"), message("b", sender=BOB, subject="Other"))
    assert index.conversations_with(BOB.email) == index.conversations_of([name("b")])


# ---- The owner ---------------------------------------------------------------------------------------


def test_a_new_address_of_mine_judges_everything_anew(index: Index) -> None:
    alias = Address("Alex", "alias@morgan.example")
    store(index, message("a"), message("b", sender=alias, to=(KLARA,), refs=("a",), hours=1))
    assert len(index.open_candidates()) == 1
    both = Me(MINE.addresses | {alias.email})
    assert index.reclassify(both)
    assert not index.reclassify(both)
    assert index.open_candidates() == frozenset()
    assert index.wrote_to(KLARA.email, START, START + timedelta(days=1)) == START + timedelta(hours=1)
    assert index.reclassify(MINE)
    assert index.wrote_to(KLARA.email, START, START + timedelta(days=1)) is None
    assert len(index.open_candidates()) == 1


def test_judging_anew_keeps_what_texts_said(index: Index) -> None:
    store(index, message("a"), message("b", subject="Other"))
    index.put_readings([(name("a"), NOTHING)])
    index.reclassify(MINE, ["morgan.example"])
    assert index.open_candidates() == index.conversations_of([name("b")])


def test_a_page_for_another_owner_judges_the_older_ones_too(index: Index) -> None:
    alias = Address("Alex", "alias@morgan.example")
    store(index, message("a"), message("b", sender=alias, to=(KLARA,), refs=("a",), hours=1))
    index.store_page("work", page(), Me(MINE.addresses | {alias.email}))
    assert index.open_candidates() == frozenset()


# ---- Forgetting --------------------------------------------------------------------------------------


def test_forgetting_an_account_removes_it_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    index = Index(path)
    shared = message("both", subject="Zweisamkeit", hours=5)
    store(index, message("a", subject="Verschwiegenheit"), mine("b", refs=("a",), hours=1), shared)
    store(index, message("c", subject="Bleibendes", refs=("b",), hours=2), shared, account="home")
    index.put_readings([(name("a"), ASKS)])
    assert index.forget_account("work") == ids("a", "b")
    assert index.forget_account("work") == frozenset()
    assert partition(index) == {frozenset(ids("c")), frozenset(ids("both"))}
    assert index.cursor("work") is None
    seen = index.message(name("both"))
    assert seen is not None
    assert seen.account == "home"
    assert index.wrote_to(KLARA.email, START, START + timedelta(days=1)) is None
    index.close()
    left = b"".join(part.read_bytes() for part in tmp_path.iterdir())
    assert b"Verschwiegenheit" not in left
    assert b"When will it be ready" not in left
    assert b"Bleibendes" in left


def test_an_emptied_mailbox_is_told_from_an_empty_one(index: Index) -> None:
    assert not index.ended_empty("work")
    one, two = message("a"), message("b", subject="Other")
    store(index, one)
    assert not index.ended_empty("work")
    index.store_page("work", page(gone=[Place("inbox", one.id)]), MINE)
    assert not index.ended_empty("work"), "one single message may go"
    store(index, one, two)
    assert not index.ended_empty("work")
    index.store_page("work", page(forget=["inbox"]), MINE)
    assert index.ended_empty("work")
    assert index.ended_empty("work"), "it stays trouble"
    store(index, one)
    assert not index.ended_empty("work")
