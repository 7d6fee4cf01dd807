"""What notifications say, when they are joined, and when they are taken back."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal

from tests import boards
from tests.boards import ANNA, BEATE, HENRY, NOW
from trayapp.domain.board.board import Blind, board_at
from trayapp.domain.board.warnings_due import WarningDue, WarningsDue
from trayapp.domain.owing.item import Client, ItemKind, OwedItem
from trayapp.ui.notices.announcer import NOTHING, Announcer, Answer
from trayapp.ui.notices.notices import SEVERAL, blind_notice, notice_of
from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice, Notifier, seal
from trayapp.ui.owed.states import headline

BLIND = Blind("Kanzlei", NOW, "The server refused the password.", "Enter the password.", needs_user=True)


def due(*items: OwedItem, now: datetime = NOW) -> WarningsDue:
    rows = board_at(items, now).rows
    return WarningsDue(tuple(WarningDue(row, ("half",)) for row in rows))


def before(item: OwedItem, span: timedelta) -> datetime:
    return item.due - span


class Shown(QObject):
    """A notifier that remembers what is on the screen."""

    acted = Signal(object)
    changed = Signal()
    lost = Signal(object)

    def __init__(self, *, works: bool = True) -> None:
        super().__init__()
        self.works = works
        self.there: dict[str, Notice] = {}
        self.trouble = ""

    def look(self) -> None:
        pass

    def quiet(self) -> bool:
        return False

    def about(self) -> str:
        return ""

    def stands(self, key: str) -> bool:
        return any(seal(one) == seal(key) for one in self.there)

    def recalled(self) -> dict[str, frozenset[str]]:
        return {}

    def send(self, notice: Notice) -> Delivery:
        if not self.works:
            return Delivery(delivered=False, why="Nobody shows it.")
        self.there[notice.key] = notice
        return Delivery(delivered=True)

    def withdraw(self, key: str) -> None:
        self.there = {one: notice for one, notice in self.there.items() if seal(one) != seal(key)}

    def close(self) -> None:
        self.there.clear()


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def announcer(shown: Shown) -> Announcer:
    return Announcer(cast("Notifier", shown))


def test_one_names_the_client_the_time_left_and_what_is_asked() -> None:
    notice = notice_of(due(HENRY, now=before(HENRY, timedelta(minutes=30))), hide_names=False)
    assert notice.title == "Henry Hotel is waiting: 30 min left"
    assert notice.body.startswith("Representation in a lease dispute\n“Would you take the case")
    assert [action for action, _ in notice.actions] == ["open", "acknowledge", "snooze", "not-owed"]
    assert notice.key == HENRY.id


def test_what_was_missed_names_the_standard() -> None:
    notice = notice_of(due(ANNA), hide_names=False)
    assert notice.title == "Anna Acker has waited 26 h, your standard is 24 h"


def test_several_are_one_notice() -> None:
    notice = notice_of(due(ANNA, HENRY, BEATE), hide_names=False)
    assert notice.key == SEVERAL
    assert notice.title.startswith("3 clients are waiting, the first missed by 2 h")
    assert notice.body == "Anna Acker, Henry Hotel and Beate Bolt"
    assert notice.actions == (("open", "Open the list"),)


def test_many_are_counted_and_a_client_counts_once() -> None:
    many = [
        replace(ANNA, id=f"x{number}", client=Client(f"Client {number}", f"c{number}@example.com", "Clients"))
        for number in range(5)
    ]
    notice = notice_of(due(*many, replace(many[0], id="twice")), hide_names=False)
    assert notice.title == "5 clients have waited longer than your standard"
    assert notice.body.endswith(" and 2 more")


def test_several_say_what_the_list_says_where_that_is_another_figure() -> None:
    twice = replace(ANNA, id="twice")
    said = "2 owed" in headline(boards.board((ANNA, HENRY)))[0]
    alike = notice_of(due(ANNA, HENRY), hide_names=True, board=boards.board((ANNA, HENRY)))
    assert (said, alike.body) == (True, "")
    more = notice_of(
        due(ANNA, twice, HENRY), hide_names=True, board=boards.board((ANNA, twice, HENRY, BEATE))
    )
    assert more.title.startswith("2 clients are waiting")
    assert more.body == "In all: 4 owed to 3 clients."
    assert headline(boards.board((ANNA, twice, HENRY, BEATE)))[1].startswith("to 3 clients · ")
    named = notice_of(due(ANNA, HENRY), hide_names=False, board=boards.board((ANNA, HENRY, BEATE)))
    assert named.body == "Anna Acker and Henry Hotel\nIn all: 3 owed."


@pytest.mark.parametrize("items", [(ANNA,), (HENRY,), (ANNA, HENRY)], ids=["missed", "one", "several"])
def test_the_privacy_switch_hides_names_and_subjects(items: tuple[OwedItem, ...]) -> None:
    notice = notice_of(due(*items, now=before(HENRY, timedelta(minutes=30))), hide_names=True)
    said = f"{notice.title} {notice.body}"
    for item in items:
        for secret in (*item.client.name.split(), item.client.address, item.subject, item.asks):
            assert secret not in said
    assert "waiting" in said or "waited" in said


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (ItemKind.CALLBACK, "Call Henry Hotel back: 30 min left"),
        (ItemKind.PROMISE, "Promised to Henry Hotel: 30 min left"),
        (ItemKind.UPDATE, "Henry Hotel waits for news from you: 30 min left"),
        (ItemKind.FOLLOW_UP, "Follow up with Henry Hotel: 30 min left"),
    ],
)
def test_other_kinds_say_what_is_owed(kind: ItemKind, title: str) -> None:
    item = replace(HENRY, kind=kind)
    notice = notice_of(due(item, now=before(item, timedelta(minutes=30))), hide_names=False)
    assert notice.title == title
    late = notice_of(due(item, now=item.due + timedelta(hours=2)), hide_names=False)
    assert late.title.endswith(": missed by 2 h")


def test_mail_cannot_write_lines_of_its_own() -> None:
    evil = replace(
        ANNA,
        client=Client("Anna\nYour bank", "a@example.com", "Clients"),
        subject="Hello\n\u202eNow",
        asks="Could\u200b you?",
    )
    notice = notice_of(due(evil), hide_names=False)
    assert "\n" not in notice.title
    assert notice.body == "Hello Now\n“Could you?”"


def test_nothing_breaks_through_do_not_disturb_unless_the_user_wants_that() -> None:
    for notice in (notice_of(due(ANNA), hide_names=False), blind_notice(BLIND, others_seen=True)):
        assert notice.urgency <= Loudness.NORMAL
    assert notice_of(due(ANNA), hide_names=False, break_through=True).urgency is Loudness.CRITICAL
    in_time = due(HENRY, now=before(HENRY, timedelta(minutes=30)))
    assert notice_of(in_time, hide_names=False, break_through=True).urgency is Loudness.NORMAL


@pytest.mark.parametrize(
    ("left", "urgency", "stays"),
    [
        (timedelta(hours=2), Loudness.LOW, False),
        (timedelta(minutes=30), Loudness.NORMAL, False),
        (timedelta(0), Loudness.NORMAL, True),
    ],
    ids=["another warning follows", "the last one before due", "missed"],
)
def test_how_loud_it_is_follows_the_state(left: timedelta, urgency: Loudness, *, stays: bool) -> None:
    notice = notice_of(due(HENRY, now=before(HENRY, left)), hide_names=False)
    assert (notice.urgency, notice.stays) == (urgency, stays)
    together = notice_of(due(HENRY, BEATE, now=before(HENRY, left)), hide_names=True)
    assert (together.urgency, together.stays) == (urgency, stays), "the loudest of several decides"


def test_what_the_user_put_off_is_said_aloud() -> None:
    item = replace(HENRY, snoozed_until=before(HENRY, timedelta(hours=2)))
    notice = notice_of(due(item, now=before(HENRY, timedelta(hours=2))), hide_names=False)
    assert notice.urgency is Loudness.NORMAL


def test_a_blind_account_says_what_happened_and_what_to_do() -> None:
    notice = blind_notice(BLIND, others_seen=True)
    assert notice.title == "Owed cannot see Kanzlei"
    assert notice.body == (
        "The server refused the password. Enter the password. Your other accounts are watched as usual."
    )
    assert notice.default == "settings"


def test_what_is_settled_is_taken_back(announcer: Announcer, shown: Shown) -> None:
    announcer.announce(due(ANNA), NOW)
    announcer.settled([HENRY.id])
    assert set(shown.there) == {ANNA.id}
    announcer.settled([ANNA.id])
    assert not shown.there


def test_a_notice_about_several_stays_while_one_of_them_waits(announcer: Announcer, shown: Shown) -> None:
    announcer.announce(due(ANNA, HENRY), NOW)
    announcer.settled([ANNA.id])
    assert set(shown.there) == {SEVERAL}
    announcer.settled([HENRY.id])
    assert not shown.there


def test_a_notice_about_several_takes_the_place_of_single_ones(announcer: Announcer, shown: Shown) -> None:
    announcer.announce(due(ANNA), NOW)
    announcer.announce(due(ANNA, HENRY), NOW)
    assert set(shown.there) == {SEVERAL}


def test_who_opens_the_list_needs_the_notice_about_several_no_more(
    announcer: Announcer, shown: Shown
) -> None:
    announcer.announce(due(ANNA), NOW)
    announcer.announce(due(HENRY, BEATE), NOW)
    announcer.looked()
    assert set(shown.there) == {ANNA.id}, "one about a single client can be acted on"
    announcer.announce(due(HENRY), NOW)
    assert set(shown.there) == {ANNA.id, HENRY.id}, "what is due later is said by itself"


def test_what_the_user_does_is_answered_by_item(announcer: Announcer, shown: Shown) -> None:
    answers: list[Answer] = []
    announcer.answered.connect(answers.append)
    announcer.announce(due(ANNA), NOW)
    announcer.announce(due(HENRY, BEATE), NOW)
    announcer.blind(BLIND, others_seen=False)
    shown.acted.emit(Acted(ANNA.id, "not-owed"))
    shown.acted.emit(Acted(SEVERAL, "open"))
    shown.acted.emit(Acted("blind:Kanzlei", "settings"))
    shown.acted.emit(Acted("unknown", "open"))
    assert answers == [
        Answer("not-owed", item_id=ANNA.id),
        Answer("open"),
        Answer("settings", account="Kanzlei"),
    ]


def test_an_account_that_is_seen_again_is_no_news_any_more(announcer: Announcer, shown: Shown) -> None:
    announcer.blind(BLIND, others_seen=False)
    announcer.seen_again("Kanzlei")
    assert not shown.there


def test_what_was_not_delivered_is_not_remembered() -> None:
    broken = Shown(works=False)
    announcer = Announcer(cast("Notifier", broken))
    assert not announcer.announce(due(ANNA), NOW).delivered
    assert announcer.announce(due(ANNA), NOW + timedelta(seconds=1)) == NOTHING, (
        "it is left alone for a while"
    )
    answers: list[Answer] = []
    announcer.answered.connect(answers.append)
    broken.acted.emit(Acted(ANNA.id, "open"))
    assert not answers


def test_a_trial_is_shown(announcer: Announcer, shown: Shown) -> None:
    assert announcer.trial().delivered
    assert shown.there["trial"].title == "Notifications reach you"


@pytest.mark.parametrize(
    ("item", "actions"),
    [
        (boards.KARIM, ["call", "done", "snooze"]),
        (boards.MAILBOX, ["call", "done", "snooze"]),
        (replace(boards.MAILBOX, number=""), ["open", "done", "snooze"]),
        (boards.FORM, ["open", "done", "acknowledge", "snooze"]),
        (boards.MOVED, ["done", "acknowledge", "snooze"]),
        (boards.NEWS, ["acknowledge", "snooze"]),
        (boards.MET, ["write", "snooze"]),
        (replace(boards.MET, client=Client("Ottilie Orth", "", "Prospects")), ["snooze"]),
    ],
)
def test_a_notice_offers_only_what_does_something(item: OwedItem, actions: list[str]) -> None:
    notice = notice_of(due(item), hide_names=False)
    assert [action for action, _ in notice.actions] == actions
    assert notice.default == "show", "a click dials nothing and writes to nobody"


def test_without_names_a_call_is_shown_not_made() -> None:
    notice = notice_of(due(boards.KARIM), hide_names=True)
    assert [action for action, _ in notice.actions] == ["show", "snooze"]
    assert "Karim" not in f"{notice.title}{notice.body}"
