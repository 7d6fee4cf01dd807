"""When notices are shown, held back, shown again, joined and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.boards import ANNA, BEATE, HENRY, NOW
from tests.house import FakeNotifier
from trayapp.domain.board.board import Blind, Board, View, board_at
from trayapp.domain.board.warnings_due import WarningDue, WarningsDue
from trayapp.domain.owing.item import OwedItem
from trayapp.settings.model import NotificationSettings
from trayapp.ui.notices.announcer import NOTHING, Announcer, Answer
from trayapp.ui.notices.notices import BLIND, SEVERAL, notice_of
from trayapp.ui.notices.notifier import Acted, Loudness, Notice, seal

pytestmark = pytest.mark.usefixtures("qapp")

LATER = NOW + timedelta(minutes=5)
LOCKED = Blind("Kanzlei", NOW, "The server refused the password.", "Enter the password.", needs_user=True)
BREAKING = NotificationSettings(break_through=True)


def due(*items: OwedItem, now: datetime = NOW) -> WarningsDue:
    rows = board_at(items, now).rows
    return WarningsDue(tuple(WarningDue(row, ("step",)) for row in rows))


def board(*items: OwedItem, blind: tuple[Blind, ...] = ()) -> Board:
    return board_at(items, NOW, View(blind=blind, accounts=2, checked=NOW))


@pytest.fixture
def desktop() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def announcer(desktop: FakeNotifier) -> Announcer:
    made = Announcer(desktop)
    made.show_board(board(ANNA, HENRY, BEATE))
    return made


def counted(announcer: Announcer) -> Callable[[], int]:
    asked: list[None] = []
    announcer.again.connect(lambda: asked.append(None))

    def count() -> int:
        QCoreApplication.processEvents()
        return len(asked)

    return count


# ---- Do Not Disturb --------------------------------------------------------------------------------------


def test_who_does_not_want_to_be_disturbed_is_not(announcer: Announcer, desktop: FakeNotifier) -> None:
    desktop.disturbing = False
    assert announcer.announce(due(ANNA, HENRY), NOW) == NOTHING
    assert desktop.sent == []
    assert announcer.waiting == "2 warnings wait until Do Not Disturb ends."
    assert announcer.trouble == "", "nothing is wrong"


def test_when_that_ends_one_summary_comes_and_says_that_it_waited(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    asked = counted(announcer)
    desktop.disturbing = False
    announcer.announce(due(ANNA), NOW)
    announcer.announce(due(ANNA, HENRY), LATER)
    announcer.beat(LATER)
    assert asked() == 0, "it is still on"
    desktop.disturbing = True
    announcer.beat(LATER + timedelta(seconds=30))
    assert asked() == 1, "within half a minute"
    assert announcer.announce(due(ANNA, HENRY, BEATE), LATER).delivered
    (notice,) = desktop.sent
    assert notice.key == SEVERAL
    assert notice.body.splitlines() == [
        "Anna Acker, Henry Hotel and Beate Bolt",
        "Held back while you did not want to be disturbed.",
    ]
    assert announcer.waiting == ""
    announcer.announce(due(BEATE), LATER)
    assert "Held back" not in desktop.sent[-1].body


def test_what_is_settled_meanwhile_waits_no_more(announcer: Announcer, desktop: FakeNotifier) -> None:
    changes: list[str] = []
    announcer.changed.connect(lambda: changes.append(announcer.waiting))
    desktop.disturbing = False
    announcer.announce(due(ANNA, HENRY), NOW)
    announcer.settled([ANNA.id])
    announcer.settled([HENRY.id])
    assert changes == [
        "2 warnings wait until Do Not Disturb ends.",
        "1 warning waits until Do Not Disturb ends.",
        "",
    ]


def test_only_what_was_missed_breaks_through_and_only_where_that_is_wished(desktop: FakeNotifier) -> None:
    announcer = Announcer(desktop, BREAKING)
    desktop.disturbing = False
    said = announcer.announce(due(ANNA, HENRY), NOW)
    assert [one.row.item for one in said.tried.each] == [ANNA]
    assert said.delivered
    (notice,) = desktop.sent
    assert (notice.key, notice.urgency) == (ANNA.id, Loudness.CRITICAL)
    assert announcer.waiting == "1 warning waits until Do Not Disturb ends."


def test_a_blind_account_waits_too(announcer: Announcer, desktop: FakeNotifier) -> None:
    desktop.disturbing = False
    announcer.show_board(board(blind=(LOCKED,)))
    assert desktop.sent == []
    desktop.disturbing = True
    announcer.show_board(replace(board(blind=(LOCKED,)), now=LATER))
    assert list(desktop.shown) == [f"{BLIND}Kanzlei"]
    assert desktop.shown[f"{BLIND}Kanzlei"].stays


def test_a_notice_on_request_is_shown_all_the_same(announcer: Announcer, desktop: FakeNotifier) -> None:
    assert announcer.trial_answer() == "Sent. It should show now."
    desktop.disturbing = False
    assert announcer.trial_answer() == "Sent. Do Not Disturb is on, so this desktop may keep it back."
    assert announcer.state() == ("Do Not Disturb is on now: warnings wait until it ends.", True)
    desktop.refusal = "Nobody shows it."
    assert announcer.trial_answer() == "It was not shown."


# ---- Wishes that change ----------------------------------------------------------------------------------


def test_names_that_are_to_be_hidden_go_from_what_stands_there(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    announcer.announce(due(BEATE), NOW)
    announcer.announce(due(ANNA, HENRY), NOW)
    announcer.follow(NotificationSettings(hide_names=True))
    said = " ".join(f"{one.title} {one.body}" for one in desktop.shown.values())
    assert set(desktop.shown) == {BEATE.id, SEVERAL}
    assert not [name for name in ("Anna", "Henry", "Beate", "Bolt") if name in said]


def test_without_notifications_none_stays(announcer: Announcer, desktop: FakeNotifier) -> None:
    announcer.show_board(board(ANNA, blind=(LOCKED,)))
    announcer.announce(due(ANNA), NOW)
    assert len(desktop.shown) == 2
    announcer.follow(NotificationSettings(enabled=False))
    assert desktop.shown == {}


# ---- What the desktop does not take ----------------------------------------------------------------------


def test_a_desktop_that_takes_nothing_is_asked_again_after_a_while(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    desktop.refusal = "Nobody shows it."
    said = announcer.announce(due(ANNA), NOW)
    assert (said.tried, said.delivered) == (due(ANNA), False)
    assert announcer.announce(due(ANNA), NOW + timedelta(seconds=29)) == NOTHING
    assert desktop.attempts == 1
    announcer.announce(due(ANNA), NOW + timedelta(seconds=31))
    assert desktop.attempts == 2
    assert announcer.trouble == "Nobody shows it."
    assert announcer.trouble_in_full.startswith("Nobody shows it. Warnings cannot pop up")


def test_a_desktop_that_takes_notices_again_is_given_them_at_once(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    asked = counted(announcer)
    desktop.refusal = "Nobody shows it."
    announcer.announce(due(ANNA), NOW)
    desktop.refusal = ""
    desktop.look()
    assert asked() == 1
    assert announcer.announce(due(ANNA), NOW + timedelta(seconds=1)).delivered, "without waiting"


def test_a_clock_set_back_does_not_silence_it(announcer: Announcer, desktop: FakeNotifier) -> None:
    desktop.refusal = "Nobody shows it."
    announcer.announce(due(ANNA), NOW)
    desktop.refusal = ""
    assert announcer.announce(due(ANNA), NOW - timedelta(days=1)).delivered


def test_where_none_are_wanted_nothing_is_tried_and_nothing_is_wrong(desktop: FakeNotifier) -> None:
    announcer = Announcer(desktop, NotificationSettings(enabled=False))
    desktop.refusal = "Nobody shows it."
    desktop.look()
    assert announcer.announce(due(ANNA), NOW).delivered, "it counts as said"
    announcer.show_board(board(blind=(LOCKED,)))
    assert desktop.attempts == 0
    assert announcer.trouble == ""


def test_what_is_about_to_be_shown_is_said_before(announcer: Announcer, desktop: FakeNotifier) -> None:
    order: list[object] = []
    announcer.announcing.connect(lambda said: order.append((said, len(desktop.sent))))
    announcer.announce(due(ANNA), NOW)
    assert order == [(due(ANNA), 0)]


# ---- Servers that come and go, runs that crash -----------------------------------------------------------


def test_what_went_down_with_its_server_is_shown_again_as_it_is_now(
    announcer: Announcer, desktop: FakeNotifier, qtbot: QtBot
) -> None:
    announcer.announce(due(ANNA), NOW)
    announcer.announce(due(HENRY), NOW)
    announcer.show_board(board(ANNA, BEATE))
    announcer.settled([HENRY.id])
    desktop.die()
    qtbot.waitUntil(lambda: list(desktop.shown) == [ANNA.id])
    assert desktop.shown[ANNA.id].title == "Anna Acker has waited 26 h, your standard is 24 h"


def test_a_blind_account_is_told_to_the_new_server(
    announcer: Announcer, desktop: FakeNotifier, qtbot: QtBot
) -> None:
    announcer.show_board(board(blind=(LOCKED,)))
    asked = counted(announcer)
    desktop.die()
    assert asked() >= 1, "then the monitor shows its board again"
    announcer.show_board(board(blind=(LOCKED,)))
    assert list(desktop.shown) == [f"{BLIND}Kanzlei"]
    assert len(desktop.sent) == 2


def test_what_was_lost_in_silence_is_shown_when_that_ends(
    announcer: Announcer, desktop: FakeNotifier, qtbot: QtBot
) -> None:
    announcer.announce(due(ANNA, HENRY), NOW)
    desktop.disturbing = False
    desktop.die()
    QCoreApplication.processEvents()
    assert desktop.shown == {}
    desktop.disturbing = True
    announcer.beat(LATER)
    assert list(desktop.shown) == [SEVERAL]


def test_notices_of_a_run_that_crashed_are_ours_again(desktop: FakeNotifier) -> None:
    desktop.left = {
        seal(ANNA.id): frozenset({seal(ANNA.id)}),
        seal(SEVERAL): frozenset({seal(HENRY.id), seal("settled")}),
        seal("settled"): frozenset({seal("settled")}),
        seal(f"{BLIND}Kanzlei"): frozenset(),
        seal(f"{BLIND}Other"): frozenset(),
    }
    announcer = Announcer(desktop)
    answers: list[Answer] = []
    announcer.answered.connect(answers.append)
    announcer.show_board(board(ANNA, HENRY, blind=(LOCKED,)))
    assert set(desktop.left) == {seal(ANNA.id), seal(SEVERAL), seal(f"{BLIND}Kanzlei")}, "the others go"
    assert desktop.sent == [], "the account was told before the crash"
    desktop.acted.emit(_acted(seal(ANNA.id)))
    desktop.acted.emit(_acted(seal(SEVERAL)))
    desktop.acted.emit(_acted(seal(f"{BLIND}Kanzlei")))
    assert answers == [Answer("open", item_id=ANNA.id), Answer("open"), Answer("open", account="Kanzlei")]
    announcer.settled([ANNA.id, HENRY.id])
    announcer.show_board(board())
    assert desktop.left == {}


def test_what_was_acted_on_goes_also_where_the_desktop_leaves_it(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    wishes: list[tuple[Answer, bool]] = []
    announcer.answered.connect(lambda answer: wishes.append((answer, bool(desktop.shown))))
    announcer.announce(due(ANNA), NOW)
    desktop.acted.emit(_acted(seal(ANNA.id)))
    assert wishes == [(Answer("open", item_id=ANNA.id), False)]
    desktop.acted.emit(_acted(seal(ANNA.id)))
    assert len(wishes) == 1, "nobody can press what is gone"


# ---- Replaced rather than stacked ------------------------------------------------------------------------


def test_a_summary_takes_in_what_the_one_before_still_stands_for(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    announcer.announce(due(ANNA, HENRY), NOW)
    announcer.settled([ANNA.id])
    third = replace(BEATE, id="third", client=BEATE.client._replace(name="Carl", address="c@example.com"))
    announcer.show_board(board(HENRY, BEATE, third))
    announcer.announce(due(BEATE, third), NOW)
    assert set(desktop.shown) == {SEVERAL}
    assert desktop.shown[SEVERAL].about == {HENRY.id, BEATE.id, "third"}
    assert "3 clients" in desktop.shown[SEVERAL].title


def test_a_summary_that_the_user_closed_is_not_taken_in(announcer: Announcer, desktop: FakeNotifier) -> None:
    announcer.announce(due(ANNA, HENRY), NOW)
    desktop.shown.clear()
    announcer.announce(due(HENRY, BEATE), NOW)
    assert desktop.shown[SEVERAL].about == {HENRY.id, BEATE.id}


def test_a_summary_goes_when_each_of_its_items_has_a_notice_of_its_own(
    announcer: Announcer, desktop: FakeNotifier
) -> None:
    announcer.announce(due(ANNA, HENRY), NOW)
    announcer.announce(due(ANNA), NOW)
    assert set(desktop.shown) == {SEVERAL, ANNA.id}
    announcer.announce(due(HENRY), NOW)
    assert set(desktop.shown) == {ANNA.id, HENRY.id}


def _acted(key: str) -> Acted:
    return Acted(key, "open")


def test_a_notice_names_what_it_is_about() -> None:
    notice: Notice = notice_of(due(ANNA, HENRY), hide_names=True)
    assert notice.about == {ANNA.id, HENRY.id}
