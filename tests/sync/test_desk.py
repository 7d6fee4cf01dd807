"""What the desk finds quickly is what it would find by judging every message of the mailbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.mailboxes import BOB, KLARA, ME, MINE, START, arrival, message, mine, page, store
from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, ClientBook, Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import (
    Earlier,
    Elapsed,
    Standard,
    StandardKey,
    Standards,
    shipped_standards,
)
from trayapp.domain.judging.rules import Says, Whose, made, written
from trayapp.domain.messages.changes import Arrival, Role
from trayapp.domain.messages.message import (
    Address,
    ConversationId,
    Kind,
    Mark,
    Message,
    MessageId,
    Need,
    Reading,
)
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.foresight import said, with_rule, without_rule
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules
from trayapp.errors import DamagedStore
from trayapp.store.index import Index
from trayapp.sync.desk import Desk

COLLEAGUE = Address("Co Worker", "co@morgan.example")
PARTNER = Address("Pat Partner", "pat@partner.example")
PEOPLE = (ME, ME, ME, KLARA, KLARA, KLARA, BOB, COLLEAGUE, PARTNER)
OTHERS = (ME, KLARA, BOB, COLLEAGUE, PARTNER)
RULES = Rules(
    me=MINE,
    book=ClientBook(
        (Entry(KLARA.email, CLIENTS), Entry(PARTNER.email, COLLEAGUES)), frozenset({"morgan.example"})
    ),
    standards=shipped_standards(),
    calendar=default_calendar("UTC"),
    added={"work": START},
)


class Story:
    """A mailbox that was read in pages, and a desk in front of it."""

    def __init__(self, *messages: Message, rules: Rules = RULES) -> None:
        self.index = Index(None)
        self.rules = rules
        for one in messages:
            self.read(arrival(one))

    def read(self, *found: Arrival) -> frozenset[ConversationId]:
        return self.index.store_page("work", page(*found), MINE, self.rules.book.colleagues).conversations

    @property
    def desk(self) -> Desk:
        return Desk(self.index)

    def everything(self) -> dict[ConversationId, OwedItem]:
        return {one.conversation: one.item for one in self.desk.everything(self.rules) if one.item}


def test_an_answer_whose_writer_s_clock_is_behind_mine_is_found() -> None:
    story = Story(
        message("ask", hours=0),
        mine("answer", hours=2, refs=["ask"]),
        message("again", hours=1.9, refs=["ask", "answer"]),
    )
    assert story.everything()
    assert dict(story.desk.all_open(story.rules)) == story.everything()


def test_the_same_when_my_message_is_read_last() -> None:
    story = Story(message("again", hours=1.9, refs=["ask", "answer"]), mine("answer", hours=2, refs=["ask"]))
    assert story.everything()
    assert dict(story.desk.all_open(story.rules)) == story.everything()


def test_handing_on_to_a_colleague_of_another_house_answers_nothing() -> None:
    story = Story(message("ask"), mine("on", hours=1, refs=["ask"], to=(PARTNER,)))
    assert story.everything()
    assert dict(story.desk.all_open(story.rules)) == story.everything()


def test_what_i_wrote_elsewhere_counts_though_they_have_written_again_since() -> None:
    story = Story(message("ask", hours=0))
    board = dict(story.desk.all_open(story.rules))
    found = story.read(
        arrival(mine("new", hours=5, subject="Lunch")),
        arrival(message("later", hours=24 * 9, subject="Lunch", refs=["new"])),
    )
    assert _follow(story, board, found) == story.everything()
    assert any(item.probable for item in story.everything().values())


def test_what_i_wrote_elsewhere_counts_before_the_board_has_heard_of_the_question() -> None:
    story = Story()
    desk = story.desk
    asked = story.read(arrival(message("ask", hours=0)))
    (number,) = asked
    assert not _probable(desk.changed(asked, {}, story.rules)[number])
    wrote = story.read(arrival(mine("new", hours=5, subject="Lunch")))
    assert _probable(desk.changed(wrote, {}, story.rules)[number])


# ---- What a rule would change --------------------------------------------------------------------------


def _names(items: tuple[OwedItem, ...]) -> list[str]:
    return [item.message_id.partition("@")[0] for item in items]


def test_a_correction_is_offered_with_what_it_would_change() -> None:
    story = Story(
        message("one", subject="Report 1", hours=1),
        message("two", subject="Report 2", hours=2),
        message("three", subject="Contract", hours=3),
        message("bob", sender=BOB, subject="Report 3", hours=4),
    )
    one, two = story.desk.rules_from(MessageId("one@example.com"), Says.NOT_OWED, RULES, START)
    assert _names(one.change.leaves) == ["three", "two", "one"]
    assert _names(two.change.leaves) == ["two", "one"]
    assert (one.change.comes, one.change.more) == ((), False)
    assert (one.rule.whose, one.rule.subject, two.rule.subject) == (Whose.SENDER, None, "report …")
    assert said(two.change) == "takes 2 off your list"


def test_what_would_come_onto_the_list_is_found_among_what_headers_left_out() -> None:
    robot = Address("", "no-reply@portal.example")
    story = Story(
        message("1", sender=robot, subject="Ticket 17", hours=1),
        message("2", sender=robot, subject="Ticket 18", hours=2),
        mine("3", to=(robot,), refs=["2"], hours=3),
        message("4", sender=robot, subject="Statistics", hours=4),
    )
    assert not story.everything()
    sender, like = story.desk.rules_from(MessageId("1@example.com"), Says.OWED, RULES, START)
    assert _names(sender.change.comes) == ["4", "1"], "what I answered stays settled"
    assert _names(like.change.comes) == ["1"]
    assert said(like.change) == "puts 1 on your list"


def test_what_is_old_is_counted_apart() -> None:
    story = Story(
        *(
            message(str(hours), subject=f"Plan {'abc'[n]}", hours=hours)
            for n, hours in enumerate((1, -800, -900))
        )
    )
    sender, _ = story.desk.rules_from(MessageId("1@example.com"), Says.NOT_OWED, RULES, START)
    assert said(sender.change) == "takes 1 off your list, 2 off “Older”"


def test_no_more_is_judged_than_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trayapp.sync.desk.FORESEEN", 3)
    story = Story(
        *(message(str(number), subject=f"Matter {'abcde'[number]}", hours=number) for number in range(5))
    )
    sender, _ = story.desk.rules_from(MessageId("0@example.com"), Says.NOT_OWED, RULES, START)
    assert _names(sender.change.leaves) == ["4", "3", "2"]
    assert said(sender.change) == "takes at least 3 off your list"


def test_a_rule_that_another_goes_before_is_not_offered() -> None:
    story = Story(message("one", subject="Report 1"))
    first = made(Says.NOT_OWED, Whose.SENDER, KLARA.email, "report …", START)
    rules = with_rule(RULES, first)
    (like,) = story.desk.rules_from(
        MessageId("one@example.com"), Says.OWED, rules, START + timedelta(hours=1)
    )
    assert like.rule.id == first.id, "it replaces what matches the same"
    assert _names(like.change.comes) == ["one"]


def test_of_a_message_of_mine_or_none_there_is_no_rule() -> None:
    story = Story(mine("mine"))
    assert story.desk.rules_from(MessageId("mine@example.com"), Says.OWED, RULES, START) == []
    assert story.desk.rules_from(MessageId("gone@example.com"), Says.OWED, RULES, START) == []


def test_taking_a_rule_away_is_foreseen_too() -> None:
    story = Story(message("one", subject="Report 1"))
    rule = made(Says.NOT_OWED, Whose.SENDER, KLARA.email, None, START)
    rules = with_rule(RULES, rule)
    change = story.desk.foresee(rules, without_rule(rules, rule), rule)
    assert _names(change.comes) == ["one"]


def _probable(item: OwedItem | None) -> bool:
    return item is not None and item.probable


def test_an_index_begun_anew_is_said_as_trouble_once(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    index = Index(path)
    asked = store(index, message("ask")).conversations
    desk = Desk(Index(path))
    assert desk.changed(asked, {}, RULES)
    index.close()
    for one in tmp_path.iterdir():
        one.rename(tmp_path / f"aside-{one.name}")
    index = Index(path)
    store(index, message("other", subject="Other"), message("ask"))
    with pytest.raises(DamagedStore):
        desk.changed(asked, {}, RULES)
    assert len(desk.all_open(RULES)) == 2
    assert desk.changed(asked, {}, RULES)
    index.close()
    desk.close()


RULED = (
    (Says.OWED, Whose.SENDER, BOB.email, None),
    (Says.OWED, Whose.DOMAIN, "morgan.example", None),
    (Says.OWED, Whose.LIST, COLLEAGUE.email, "other"),
    (Says.OWED, Whose.PROGRAM, KLARA.email, "plan"),
    (Says.NOT_OWED, Whose.SENDER, KLARA.email, "plan"),
    (Says.NOT_OWED, Whose.DOMAIN, "example", "*"),
    (Says.OWED, Whose.SENDER, PARTNER.email, "p*"),
)
HOURS = st.sampled_from((-500, 0, 1, 2, 3, 90))


MOSTLY_TO = {ME: KLARA}


@st.composite
def mailboxes(draw: st.DrawFn) -> list[Arrival]:
    """A few conversations, most of which know their ancestors, dated as their writers' clocks stood."""
    found = []
    for number in range(draw(st.integers(1, 7))):
        parents = draw(st.sets(st.integers(0, number - 1), max_size=2)) if number else set()
        sender = draw(st.sampled_from(PEOPLE))
        usual = [MOSTLY_TO.get(sender, ME)]
        plain = draw(st.integers(0, 3))
        one = message(
            str(number),
            sender=sender,
            to=usual if plain else draw(st.lists(st.sampled_from(OTHERS), min_size=1, max_size=2)),
            cc=[] if plain else draw(st.lists(st.sampled_from(OTHERS), max_size=1)),
            subject="Re: Plan" if plain > 1 else draw(st.sampled_from(("Plan", "Fwd: Plan", "Other"))),
            refs=[str(parent) for parent in parents],
            hours=draw(HOURS),
            marks=Mark.NONE if plain else draw(st.sampled_from((Mark.LIST_ID, Mark.AUTO_REPLIED))),
        )
        found.append(arrival(one, draw(st.sampled_from((Role.INBOX, Role.INBOX, Role.INBOX, Role.TRASH)))))
    return draw(st.permutations(found))


READINGS = st.lists(
    st.none()
    | st.builds(
        Reading,
        need=st.sampled_from((Need.ASKS, Need.ASKS, Need.MAYBE, Need.NONE)),
        kind=st.sampled_from((Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.AUTOMATIC)),
        acknowledges=st.sampled_from((False, False, True)),
    ),
    min_size=7,
    max_size=7,
)
DECISIONS = st.lists(st.tuples(st.integers(0, 6), st.sampled_from(Act), HOURS), max_size=3)
BOOKS = st.sampled_from(
    (
        RULES.book,
        ClientBook(),
        ClientBook((Entry("*", CLIENTS),)),
        ClientBook((Entry("stone.example", CLIENTS), Entry("morgan.example", COLLEAGUES))),
    )
)


def _at(hours: int) -> datetime:
    return START + timedelta(hours=hours)


def _decision(target: int, act: Act, hours: int) -> Decision:
    who = KLARA.email if act is Act.IGNORE_SENDER else f"{target}@example.com"
    if act is Act.RULE:
        says, whose, name, subject = RULED[target % len(RULED)]
        who = written(made(says, whose, name, subject, _at(hours)))
    return Decision(who, act, _at(hours), _at(hours + 5) if act is Act.SNOOZE else None)


@given(mailboxes(), DECISIONS, BOOKS, st.sampled_from(RULED))
@settings(max_examples=150, deadline=None)
def test_what_is_foreseen_comes_to_pass(
    mailbox: list[Arrival],
    decisions: list[tuple[int, Act, int]],
    book: ClientBook,
    ruled: tuple[Says, Whose, str, str | None],
) -> None:
    rules = replace(RULES, book=book, decisions=Decisions(tuple(_decision(*one) for one in decisions)))
    story = Story(rules=rules)
    story.read(*mailbox)
    says, whose, who, subject = ruled
    rule = made(says, whose, who, subject, _at(100))
    after = with_rule(rules, rule)
    before, then = story.desk.all_open(rules), story.desk.all_open(after)
    change = story.desk.foresee(rules, after, rule)
    assert {one.id for one in change.leaves} == {before[number].id for number in before.keys() - then.keys()}
    assert {one.id for one in change.comes} == {then[number].id for number in then.keys() - before.keys()}
    story.index.close()


@given(mailboxes(), READINGS, DECISIONS, BOOKS, st.booleans(), st.booleans())
@settings(max_examples=120, deadline=None)
def test_the_quick_way_and_the_whole_way_agree(
    mailbox: list[Arrival],
    readings: list[Reading | None],
    decisions: list[tuple[int, Act, int]],
    book: ClientBook,
    trash_dismisses: bool,
    in_one_page: bool,
) -> None:
    rules = replace(
        RULES,
        book=book,
        decisions=Decisions(tuple(_decision(*one) for one in decisions)),
        trash_dismisses=trash_dismisses,
    )
    story = Story(rules=rules)
    kept: dict[ConversationId, OwedItem] = {}
    for batch in [mailbox] if in_one_page else [[one] for one in mailbox]:
        kept = _follow(story, kept, story.read(*batch))
    names = [(MessageId(f"{number}@example.com"), one) for number, one in enumerate(readings) if one]
    for reading in names:
        kept = _follow(story, kept, story.index.put_readings([reading]))
    everything = story.everything()
    assert dict(story.desk.all_open(rules)) == everything
    standing = {number: item for number, item in everything.items() if not item.old}
    assert dict(story.desk.standing(rules)) == standing
    assert kept == everything
    story.index.close()


def _follow(
    story: Story, kept: dict[ConversationId, OwedItem], changed: frozenset[ConversationId]
) -> dict[ConversationId, OwedItem]:
    """Keep a board by what changed alone, as the tray does."""
    judged = story.desk.changed(changed, kept, story.rules, old=True)
    rest = {number: item for number, item in kept.items() if number not in judged}
    return rest | {number: item for number, item in judged.items() if item is not None}


def test_a_recompute_is_foreseen_and_nothing_is_changed_by_that() -> None:
    story = Story(message("ask"), message("other", hours=30, sender=BOB))
    key, day = StandardKey("group", CLIENTS, "reply"), Elapsed(timedelta(hours=24))
    since = START + timedelta(hours=24)
    short = Standards(((key, Standard(Elapsed(timedelta(hours=2)))),), (Earlier(key, since, day),))
    asked = replace(short, earlier=(Earlier(key, since, day, recomputed=since),))
    kept, after = replace(story.rules, standards=short), replace(story.rules, standards=asked)
    desk = story.desk
    standing = desk.standing(kept)
    found = desk.foresee_standards(kept, after)
    assert [(one.before.due - one.after.due) for one in found] == [timedelta(hours=22)]
    assert desk.standing(kept) == standing
    assert found[0].before in standing.values()
