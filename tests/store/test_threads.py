"""Conversations do not depend on the order of arrival, on pages, or on crashes between them."""

import sqlite3
from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from trayapp.domain.messages.changes import Arrival, Role
from trayapp.domain.messages.message import Address, ConversationId, Mark, Message
from trayapp.domain.messages.subject import former, is_reply, normalised
from trayapp.store.conversations.threads import Sets
from trayapp.store.files.database import Database
from trayapp.store.index import Index
from trayapp.store.keys import key_of, topic_of

PEOPLE = (ME, KLARA, BOB, Address("Carol Reed", "carol@reed.example"))
SUBJECTS = (
    "Plan",
    "Re: Plan",
    "AW: plan",
    "Re: Budget",
    "Budget",
    "Re: ",
    "",
    "Fwd: Plan",
    "Costs (was: Plan)",
)
LISTED = ("[desk] Plan", "Re: [desk] Plan", "[desk] Re: Plan")
LIST = Address("", "desk@lists.example")
FOLDERS = (Role.INBOX, Role.SENT, Role.OTHER, Role.TRASH)


@st.composite
def mailboxes(draw: st.DrawFn) -> list[Message]:
    """Messages that name each other (or what is not there), or no one, over some weeks."""
    count = draw(st.integers(2, 12))
    found = []
    for number in range(count):
        ancestors = draw(st.lists(st.integers(0, count + 1), max_size=3, unique=True))
        sender, *others = draw(st.permutations(PEOPLE))
        listed = draw(st.booleans())
        found.append(
            message(
                str(number),
                sender=sender,
                to=[LIST] if listed else others[: draw(st.integers(1, 2))],
                subject=draw(st.sampled_from(LISTED if listed else SUBJECTS)),
                hours=draw(st.integers(0, 120 * 24) | st.integers(0, 8) | st.sampled_from((0.2, 0.6, 1.1))),
                refs=[str(one) for one in ancestors if one != number],
            )
        )
    return found


def expected(messages: Sequence[Message]) -> frozenset[frozenset[str]]:
    """Find the conversations the slow and plain way: compare each with each until nothing changes."""
    groups = [{one.id} for one in messages]
    links = [(one, other) for one in messages for other in messages if one is not other and named(one, other)]
    links += [(reply, earlier) for reply in messages if (earlier := nearest(reply, messages)) is not None]
    for one, other in links:
        first = next(group for group in groups if one.id in group)
        second = next(group for group in groups if other.id in group)
        if first is not second:
            first |= second
            groups.remove(second)
    return frozenset(map(frozenset, groups))


def named(one: Message, other: Message) -> bool:
    """Whether both have or name the same id."""
    return bool({one.id, *one.references} & {other.id, *other.references})


def nearest(reply: Message, messages: Sequence[Message]) -> Message | None:
    """Return what a reply that names nothing answers: the nearest of its subject that fits by people."""
    if reply.references or not is_reply(reply.subject) or not topic_of(reply.subject):
        return None
    alike = [one for one in messages if one is not reply and topic_of(one.subject) == topic_of(reply.subject)]
    naming = [one for one in alike if one.references and abs(one.date - reply.date) <= timedelta(days=30)]
    if any(reply.id in one.references[1:] for one in naming):
        return None
    before = [one for one in alike if timedelta(0) <= reply.date - one.date <= timedelta(days=90)]
    before.sort(key=lambda one: (one.date, one.id), reverse=True)
    starts = begins(reply, before, naming)
    return next((one for one in before if fits(reply, one, begins=starts)), None)


def begins(reply: Message, before: Sequence[Message], naming: Sequence[Message]) -> bool:
    """Whether answers say that a reply to a list begins a conversation."""
    cutting = {
        one.sender for one in naming for other in naming if other is not one and one.references == (other.id,)
    }
    answers = {one.sender for one in naming if one.references[0] == reply.id}
    if not answers - cutting or any(one.sender == reply.sender and one.references for one in before):
        return False
    others = [one for one in before if one.sender != reply.sender]
    return not (
        others
        and reply.date - others[0].date <= timedelta(hours=1)
        and any(one.sender == reply.sender for one in before[before.index(others[0]) :])
    )


def fits(reply: Message, earlier: Message, *, begins: bool) -> bool:
    """Whether a reply goes with an earlier message by who wrote both, and to whom."""
    to, before = {one.email for one in reply.to}, {one.email for one in earlier.to}
    if earlier.sender.email in to:
        return True
    if "[desk]" in reply.subject and "[desk]" in earlier.subject:
        return not begins
    return reply.sender.email in before | {earlier.sender.email} and bool(to & before - {reply.sender.email})


@given(mailboxes(), st.randoms(use_true_random=False), st.data())
@settings(max_examples=75, deadline=None)
def test_any_order_and_any_pages_give_the_same_conversations(
    messages: list[Message], random: object, data: st.DataObject
) -> None:
    copies: list[Arrival] = [
        arrival(one if place == 0 or data.draw(st.booleans()) else one._replace(references=()), role)
        for one in messages
        for place, role in enumerate(
            data.draw(st.lists(st.sampled_from(FOLDERS), min_size=1, max_size=2, unique=True))
        )
    ]
    whole = Index(None)
    store(whole, *copies)
    parted = Index(None)
    left = data.draw(st.permutations(copies))
    while left:
        size = data.draw(st.integers(1, len(left)))
        store(parted, *left[:size])
        left = left[size:]
    assert partition(whole) == partition(parted) == expected(messages)
    assert summaries(parted) == summaries(whole)


def summaries(index: Index) -> dict[frozenset[str], tuple[bool, bool, bool]]:
    """Return what is open, with and without Trash, and what is a guess, by the messages of a conversation."""
    open_ones, with_trash = index.open_candidates(), index.open_candidates(dismissed_too=True)
    return {
        frozenset(seen.message.id for seen in one.messages): (
            one.id in open_ones,
            one.id in with_trash,
            one.guessed,
        )
        for one in index.everything()
    }


def test_a_message_that_links_two_conversations_makes_them_one(index: Index) -> None:
    store(index, message("a"), message("b", subject="Other", refs=("x",)))
    before = index.conversations_of(message("a").id for _ in [0]) | index.conversations_of([message("b").id])
    changed = store(index, message("c", subject="Third", refs=("a", "x"), hours=1)).conversations
    assert partition(index) == {frozenset(ids("a", "b", "c"))}
    assert before <= changed, "who was merged away must be looked at again too"
    assert len(list(index.conversations(before))) == 1


def test_a_reply_without_references_joins_by_subject_and_people(index: Index) -> None:
    store(index, message("a"), message("other", sender=BOB))
    store(index, mine("b", subject="Re: Extension", hours=24))
    assert partition(index) == {frozenset(ids("a", "b")), frozenset(ids("other"))}
    guessed = {one.guessed for one in index.everything() if len(one.messages) == 2}
    assert guessed == {True}


def test_a_guess_that_headers_confirm_is_none(index: Index) -> None:
    store(index, message("a"), mine("b", subject="Re: Extension", hours=1))
    store(index, message("c", refs=("a", "b"), hours=2))
    assert {one.guessed for one in index.everything()} == {False}


@pytest.mark.parametrize(
    "reply",
    [
        mine("b", subject="Re: Extension", hours=24 * 91),
        mine("b", subject="Re: Extension", hours=-1),
        mine("b", subject="Extension", hours=1),
        mine("b", subject="Re: Another", hours=1),
        mine("b", subject="Re: Extension", hours=1, to=(BOB,)),
        mine("b", subject="Re: Extension", hours=1, refs=("unknown",)),
    ],
    ids=["too late", "before", "no reply", "other subject", "other people", "names another"],
)
def test_what_does_not_join_by_subject(index: Index, reply: Message) -> None:
    store(index, message("a"), reply)
    assert len(partition(index)) == 2


def test_of_two_conversations_with_one_subject_a_reply_joins_the_nearer(index: Index) -> None:
    store(index, message("spring"), mine("reply", subject="Re: Extension", hours=24 * 9))
    assert partition(index) == {frozenset(ids("spring", "reply"))}
    changed = store(index, message("autumn", hours=24 * 8)).conversations
    assert partition(index) == {frozenset(ids("spring")), frozenset(ids("autumn", "reply"))}
    assert len(list(index.conversations(changed))) == 2, "both are to be looked at again"
    assert {one.guessed for one in index.everything()} == {True, False}


def listed(name: str, sender: Address, hours: float, *refs: str, subject: str = "Re: [desk] Plan") -> Message:
    """Make a message to a mailing list."""
    return message(name, sender=sender, to=(LIST,), subject=subject, hours=hours, refs=refs)


def test_on_a_list_anybody_may_answer(index: Index) -> None:
    store(index, listed("a", KLARA, 0, subject="[desk] Plan"), listed("b", BOB, 2))
    assert partition(index) == {frozenset(ids("a", "b"))}


CAROL = PEOPLE[3]
BEGUN = (listed("a", KLARA, 0, subject="[desk] Plan"), listed("b", KLARA, 9), listed("c", BOB, 10, "b"))


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_on_a_list_a_message_that_others_say_began_is_not_joined(
    index: Index, order: tuple[int, ...]
) -> None:
    for number in order:
        store(index, BEGUN[number])
    assert partition(index) == {frozenset(ids("a")), frozenset(ids("b", "c"))}


def test_a_longer_chain_says_as_well_that_its_first_message_began(index: Index) -> None:
    store(index, BEGUN[0], BEGUN[1], listed("d", CAROL, 11, "b", "c"))
    assert partition(index) == {frozenset(ids("a")), frozenset(ids("b", "d"))}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_reply_whose_writer_names_what_he_answers_has_lost_its_header(
    index: Index, order: tuple[int, ...]
) -> None:
    found = (listed("a", BOB, 0, "x"), listed("b", BOB, 9), listed("c", KLARA, 10, "b"))
    for number in order:
        store(index, found[number])
    assert partition(index) == {frozenset(ids("a", "b", "c"))}


@pytest.mark.parametrize("order", list(permutations(range(5)))[::7])
def test_whose_program_repeats_no_ancestors_says_of_nothing_that_it_began(
    index: Index, order: tuple[int, ...]
) -> None:
    found = (*BEGUN, listed("d", CAROL, 11, "x"), listed("e", BOB, 12, "d"))
    for number in order:
        store(index, found[number])
    assert partition(index) == {frozenset(ids("a", "b", "c")), frozenset(ids("d", "e"))}


@pytest.mark.parametrize(("hours", "joined"), [(9.9, True), (10.5, False)], ids=["at once", "later"])
def test_who_took_part_and_answers_at_once_goes_on(index: Index, hours: float, *, joined: bool) -> None:
    store(
        index,
        BEGUN[0],
        listed("b", BOB, 9, "a"),
        listed("reply", KLARA, hours),
        listed("c", CAROL, 20, "reply"),
    )
    assert (len(partition(index)) == 1) is joined


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_what_answers_tell_of_a_reply_leaves_nothing_to_guess(index: Index, order: tuple[int, ...]) -> None:
    found = (
        message("a"),
        mine("b", subject="Re: Extension", hours=24),
        message("c", subject="Re: Extension", refs=("elsewhere", "b"), hours=48),
    )
    for number in order:
        store(index, found[number])
    assert partition(index) == {frozenset(ids("a")), frozenset(ids("b", "c"))}


@pytest.mark.parametrize("first", [0, 1])
def test_a_copy_that_names_ancestors_takes_a_guess_back(index: Index, first: int) -> None:
    bare = mine("b", subject="Re: Extension", hours=24)
    whole = bare._replace(references=(message("x").id,))
    copies = (arrival(bare, Role.SENT), arrival(whole, Role.INBOX))
    store(index, message("a"), message("x", subject="Other", hours=3), copies[first])
    store(index, copies[1 - first])
    assert partition(index) == {frozenset(ids("a")), frozenset(ids("x", "b"))}


@pytest.mark.parametrize("together", [True, False], ids=["one page", "two pages"])
@pytest.mark.parametrize(
    ("refs", "others", "kept"),
    [(("z", "a"), (), "za"), (("z", "a"), ("a",), "za"), (("z", "b"), ("a",), "abz")],
    ids=["bare", "cut", "different"],
)
def test_in_which_order_ancestors_stand_does_not_depend_on_which_copy_came_first(
    refs: tuple[str, ...], others: tuple[str, ...], kept: str, *, together: bool
) -> None:
    copies = [message("m", refs=refs), arrival(message("m", refs=others), Role.OTHER)]
    for first, second in (copies, copies[::-1]):
        index = Index(None)
        for one in ((first, second),) if together else ((first,), (second,)):
            store(index, *one)
        (found,) = index.everything()
        assert found.messages[0].message.references == message("m", refs=kept).references


def test_a_copy_that_names_two_conversations_makes_them_one(index: Index) -> None:
    whole = message("c", subject="Third", refs=("a", "b"), hours=2)
    store(index, message("a"), message("b", subject="Other"), whole._replace(references=()))
    changed = store(index, arrival(whole, Role.OTHER)).conversations
    assert partition(index) == {frozenset(ids("a", "b", "c"))}
    assert len(list(index.conversations(changed))) == 1


@pytest.mark.parametrize("marks", [Mark.NONE, Mark.LIST_ID], ids=["bare copy first", "list's copy first"])
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_copy_tells_that_a_question_follows_my_answer(
    index: Index, order: tuple[int, ...], marks: Mark
) -> None:
    # Klara's clock is behind: by dates alone my answer would be the last word.
    whole = message("c", subject="Re: Extension", refs=("a", "b"), hours=2.9)
    copies = (arrival(whole._replace(references=(), marks=marks), Role.OTHER), arrival(whole))
    store(index, message("a"), mine("b", subject="Re: Extension", refs=("a",), hours=3))
    changed = {one for number in order for one in store(index, copies[number]).conversations}
    assert index.open_candidates(), "the question waits"
    assert index.open_candidates() <= changed


def test_a_copy_with_another_date_changes_whose_turn_it_is(index: Index) -> None:
    asked = message("c", subject="Re: Extension", refs=("a", "b"), hours=2)
    answer = mine("b", subject="Re: Extension", refs=("a",), hours=3)
    store(index, message("a"), asked, arrival(answer._replace(marks=Mark.LIST_ID, date=asked.date)))
    assert index.open_candidates(), "so far nothing is dated after the question"
    store(index, arrival(answer, Role.SENT))
    assert index.open_candidates(), "it follows the answer that it names"
    store(index, mine("d", subject="Re: Extension", refs=("c",), hours=4))
    assert not index.open_candidates()


def test_space_in_a_long_subject_comes_and_goes(index: Index) -> None:
    store(index, message("a", subject="Terms [1, 2]"), mine("b", subject="Re: Terms [1,2]", hours=1))
    assert partition(index) == {frozenset(ids("a", "b"))}


def test_a_changed_subject_that_names_the_former_one_goes_on(index: Index) -> None:
    store(index, message("a"), mine("b", subject="Fees (was: Re: Extension)", hours=1))
    assert partition(index) == {frozenset(ids("a", "b"))}


def test_a_thousand_hellos_do_not_stop_the_work(index: Index) -> None:
    many = [message(f"h{number}", subject="Re: Hello", hours=number / 60) for number in range(1000)]
    for start in range(0, 1000, 250):
        store(index, *many[start : start + 250])
    assert len(partition(index)) == 1


def test_a_new_index_goes_on_where_a_crash_left_off() -> None:
    messages = [message(str(number), refs=(str(number - 1),), hours=number) for number in range(6)]
    index = Index(None)
    store(index, *messages[:3])
    with pytest.raises(ValueError, match="no page"):
        index.store_page("work", page(*messages[3:], gone=broken()), MINE)
    assert index.count() == 3
    assert index.cursor("work") == "c"
    store(index, *messages[3:])
    assert partition(index) == expected(messages)


class _Broken(tuple[()]):
    __slots__ = ()

    def __iter__(self) -> object:  # type: ignore[override]
        raise ValueError("no page is ever half there")


def broken() -> _Broken:
    return _Broken()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_joined_numbers_have_one_root(pairs: list[tuple[int, int]]) -> None:
    sets = Sets()
    groups = [{number} for number in range(10)]
    for one, other in pairs:
        sets.join(one, other)
        first, second = (next(group for group in groups if number in group) for number in (one, other))
        if first is not second:
            first |= second
            groups.remove(second)
    assert all(sets.root(number) == min(group) for group in groups for number in group)
    assert sorted(map(sorted, sets.groups())) == sorted(sorted(group) for group in groups if len(group) > 1)


@given(st.text(max_size=20))
def test_a_topic_is_the_normalised_subject(subject: str) -> None:
    for text in (subject, f"Re: {subject}", f"re:{subject}", f"Re: AW: [list] {subject}"):
        plain = "".join(normalised(former(text) or text).split())
        assert topic_of(text) == (crc32(plain.encode()) + 1 if plain else 0)


def test_topics_differ_where_subjects_do() -> None:
    subjects = [f"Offer {number}" for number in range(2000)]
    assert len({topic_of(subject) for subject in subjects}) == len(subjects)


def _without_callers(connection: sqlite3.Connection) -> None:
    """Take away what the last steps added."""
    connection.execute("DROP TABLE promised")
    connection.execute("DROP TABLE holder")
    connection.execute("DROP TABLE doubted")
    for table in ("response", "stale"):
        connection.execute(f"DROP TABLE {table}")
    for column in ("caller", "number"):
        connection.execute(f"ALTER TABLE reading DROP COLUMN {column}")


def test_an_older_index_has_its_topics_numbered_anew(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    before = Index(path)
    store(before, message("asked"), mine("lone", subject="Re: Invoice", hours=1))
    before.close()
    file = Database(path)
    with file.transaction() as connection:
        connection.execute("UPDATE message SET topic = topic + 77 WHERE topic <> 0")
        connection.execute("UPDATE headless SET topic = topic + 77")
        connection.execute("ALTER TABLE headless DROP COLUMN answers")
        connection.execute("DROP TABLE unreached")
        _without_callers(connection)
        connection.execute("PRAGMA user_version = 2")
    file.close()
    after = Index(path)
    store(after, mine("answer", subject="Re: Extension", hours=2), message("billed", subject="Invoice"))
    assert partition(after) == {frozenset(ids("asked", "answer")), frozenset(ids("billed", "lone"))}
    after.close()


def test_what_was_guessed_by_older_rules_is_guessed_anew(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    before = Index(path)
    store(before, message("asked"), mine("answer", subject="Re: Extension", hours=24 * 60))
    before.close()
    file = Database(path)
    with file.transaction() as connection:  # thirty days were the limit
        connection.execute("UPDATE headless SET answers = 0")
        connection.execute(
            "UPDATE message SET conversation = 7 WHERE message_id = ?", (message("answer").id,)
        )
        connection.execute(
            "UPDATE thread_key SET conversation = 7 WHERE hash = ?", (key_of(message("answer").id),)
        )
        connection.execute("UPDATE conversation SET size = 1, answered = 0, guess = 0")
        connection.execute("INSERT INTO conversation SELECT 7, 1, 0, date, 0 FROM message WHERE mine = 1")
        _without_callers(connection)
        connection.execute("PRAGMA user_version = 5")
    file.close()
    after = Index(path)
    assert partition(after) == {frozenset(ids("asked", "answer"))}
    assert after.open_candidates() == frozenset()
    after.close()


def test_keys_are_the_same_on_every_machine() -> None:
    assert key_of("a@example.com") == -6860857987981098136
    assert topic_of("Re: The offer") == 1118612556


@pytest.fixture
def index() -> Index:
    return Index(None)


def test_numbers_of_conversations_are_plain() -> None:
    index = Index(None)
    store(index, message("a"))
    assert index.open_candidates() == {ConversationId(1)}
    assert START.tzinfo is not None


def test_an_id_that_ends_like_another_is_not_named(index: Index) -> None:
    store(index, message("asked", refs=("12",)), mine("awaits", refs=("12", "2")))
    store(index, mine("2", hours=1))
    assert index.open_candidates() == frozenset(), "the question names 12, not the later 2"
