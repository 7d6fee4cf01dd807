"""What the user does with an owed message in a list is written down, shown at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, MONDAY, NEWS, VERA, House
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.judging.rules import Rule, Says, words
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.foresight import Proposal
from trayapp.domain.owing.item import SettledBy, VerdictKind
from trayapp.ui.owed.actions import Action
from trayapp.ui.wishes import (
    ConfirmProbable,
    Done,
    Foresee,
    KeepRule,
    NotOwed,
    Open,
    OpenMessage,
    OwedAfterAll,
    RejectProbable,
    ShowIgnored,
    ShowSettings,
    Snooze,
    Undo,
    Wish,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BY = {
    "phone": "Answered by phone: Anna Acker.",
    "mail": "Answered by mail: Anna Acker.",
    "person": "Answered in person: Anna Acker.",
    "": "Answered: Anna Acker.",
}


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """One question of Anna's, and the list is open."""
    house = House(qtbot, tmp_path)
    house.receive()
    house.configure()
    house.start().show_list()
    house.settle()
    yield house
    house.close()


def said(house: House) -> str:
    """What stands beside "Undo"; "" when nothing is offered."""
    owed = house.running().windows.owed
    assert owed is not None
    return owed.undo_bar._said.text() if owed.undo_bar.isVisible() else ""


def taken_back(house: House) -> None:
    """Press "Undo"."""
    owed = house.running().windows.owed
    assert owed is not None
    owed.undo_bar.take_back()
    house.settle()


@pytest.mark.parametrize(("by", "sentence"), BY.items())
def test_answered_otherwise(house: House, by: str, sentence: str) -> None:
    house.do(Done(house.item().id, by))
    assert house.phase() is AppPhase.CLEAR
    assert said(house) == sentence
    house.do(ShowIgnored())
    verdict = house.verdicts()["Contract"]
    assert (verdict.verdict, verdict.settled_by) == (VerdictKind.SETTLED, SettledBy.USER)
    taken_back(house)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert "Contract" not in house.verdicts(), "the other list knows too"


def test_a_decision_holds_over_a_restart(house: House) -> None:
    house.do(Done(house.item().id, "phone"))
    house.close()
    house.start()
    assert house.phase() is AppPhase.CLEAR
    house.do(Undo())
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_a_new_question_after_the_call_is_owed(house: House) -> None:
    first = house.item()
    house.do(Done(first.id, "phone"))
    house.clock.advance(hours=1)
    house.receive(In_Reply_To=f"<{first.message_id}>", References=f"<{first.message_id}>")
    house.beat()
    assert house.item().since == MONDAY + timedelta(hours=1)


def test_snoozing_and_waking_by_itself(house: House) -> None:
    item = house.item()
    house.do(Snooze(item.id, house.clock() + timedelta(hours=2)))
    assert said(house) == "Snoozed: Anna Acker."
    assert house.owed_to() == {"Anna": Phase.SNOOZED}
    assert house.phase() is AppPhase.CLEAR
    house.beat(hours=1, minutes=59)
    assert house.phase() is AppPhase.CLEAR
    house.beat(minutes=1)
    assert (house.phase(), house.text()) == (AppPhase.IN_TIME, "22h"), "the clock ran on"


def test_the_heart_beats_when_a_snooze_ends(house: House) -> None:
    until = house.clock() + timedelta(seconds=7)
    house.do(Snooze(house.item().id, until))
    assert house.running().monitor._pulse.expected == until


def test_waking_by_hand(house: House) -> None:
    house.do(Snooze(house.item().id, house.clock() + timedelta(hours=2)))
    house.clock.advance(minutes=1)
    house.do(Snooze(house.item().id, house.clock()))
    assert said(house) == "Back on your list: Anna Acker."
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    taken_back(house)
    assert house.owed_to() == {"Anna": Phase.SNOOZED}
    house.do(Undo())
    assert house.owed_to() == {"Anna": Phase.IN_TIME}


def test_not_owed_takes_all_that_waits_and_one_undo_brings_it_back(house: House) -> None:
    first = house.item()
    for _ in range(2):
        house.clock.advance(minutes=10)
        house.receive(In_Reply_To=f"<{first.message_id}>", References=f"<{first.message_id}>")
    house.beat()
    assert len(house.item().waiting) == 3
    house.do(NotOwed(house.item().id))
    assert said(house) == "Not owed: Anna Acker."
    assert house.phase() is AppPhase.CLEAR
    taken_back(house)
    assert len(house.item().waiting) == 3, "one click is undone as one"


def test_not_owed_can_mean_the_sender(house: House) -> None:
    house.receive(subject="Invoice")
    house.receive(VERA, "Offer")
    house.beat(seconds=30)
    owed = house.running().windows.owed
    assert owed is not None
    item = next(one for one in house.running().monitor.items if one.subject == "Contract")
    owed.act(Action.NOT_OWED, item.id)
    house.settle()
    assert owed.menu is not None
    assert "Anything from this &sender\ttakes 2 off your list" in [one.text() for one in owed.menu.actions()]
    QTest.keyClick(owed.menu, Qt.Key.Key_S)
    house.settle()
    assert said(house) == "Nothing from anna@acme.example is owed."
    assert set(house.owed_to()) == {"Vera"}
    house.clock.advance(minutes=1)
    house.receive(subject="One more")
    house.beat()
    assert set(house.owed_to()) == {"Vera"}
    taken_back(house)
    assert sorted(one.subject for one in house.running().monitor.items) == [
        "Contract",
        "Invoice",
        "Offer",
        "One more",
    ]


def test_mail_like_it_is_owed_after_all(house: House) -> None:
    portal = ("Portal", "no-reply@portal.example")
    house.receive(portal, "Ticket 17")
    house.receive(portal, "Statistics of May")
    house.beat(seconds=30)
    house.do(ShowIgnored())
    ignored = house.running().windows.ignored
    assert ignored is not None
    ignored.search.setText("ticket")
    QTest.keyClick(ignored.list, Qt.Key.Key_M)
    house.settle()
    assert ignored.menu is not None
    assert "Mail &like this\tputs 1 on your list" in [one.text() for one in ignored.menu.actions()]
    QTest.keyClick(ignored.menu, Qt.Key.Key_L)
    house.settle()
    assert set(house.owed_to()) == {"Anna", "Portal"}
    house.clock.advance(minutes=1)
    house.receive(portal, "Ticket 18")
    house.beat()
    assert sum(one.client.address == portal[1] for one in house.running().monitor.items) == 2
    taken_back(house)
    assert set(house.owed_to()) == {"Anna"}


def test_a_rule_is_changed_and_removed_in_the_settings(house: House) -> None:
    house.receive(subject="Invoice 12")
    house.beat(seconds=30)
    sender, _ = _rules_from(house, house.item_about("Contract").message_id)
    house.do(KeepRule(sender))
    assert house.owed_to() == {}
    house.do(ShowSettings("rules", words(sender)))
    dialog = house.running().windows.settings
    assert dialog is not None
    (card,) = dialog.rules.cards
    assert card.form is not None, "the reason led to it"
    card.form.subjects.setCurrentIndex(1)
    QTest.keyClicks(card.form.subject, "invoice *")
    card.form._timer.timeout.emit()
    house.settle()
    assert card.form._would.text() == "Puts 1 on your list: Contract."
    QTest.mouseClick(card.form.save, Qt.MouseButton.LeftButton)
    house.settle()
    assert [one.subject for one in house.running().monitor.items] == ["Contract"]
    (card,) = dialog.rules.cards
    assert card.rule.id == sender.id
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    house.settle()
    assert len(house.running().monitor.items) == 2
    assert dialog.rules.cards == []
    QTest.mouseClick(dialog.undo_bar.undo, Qt.MouseButton.LeftButton)
    house.settle()
    assert len(dialog.rules.cards) == 1
    assert len(house.running().monitor.items) == 1


def _rules_from(house: House, message_id: MessageId) -> list[Rule]:
    found: list[Proposal] = []
    rules, now = house.running().monitor.rules, house.clock()
    house.running().monitor.at_desk(
        lambda desk: desk.rules_from(message_id, Says.NOT_OWED, rules, now), found.extend
    )
    house.settle()
    return [one.rule for one in found]


def test_owed_after_all(house: House) -> None:
    house.receive(NEWS, "Summer sale", List_Unsubscribe="<https://shop.example/x>", Precedence="bulk")
    house.beat(seconds=30)
    assert set(house.owed_to()) == {"Anna"}
    house.do(ShowIgnored())
    verdict = house.verdicts()["Summer sale"]
    assert verdict.verdict is VerdictKind.NOT_OWED
    house.do(OwedAfterAll(verdict.seen.message.id))
    assert set(house.owed_to()) == {"Anna", "Shop"}
    assert "Summer sale" not in house.verdicts()
    assert said(house) == "It is on your list again."
    taken_back(house)
    assert set(house.owed_to()) == {"Anna"}
    assert house.verdicts()["Summer sale"].verdict is VerdictKind.NOT_OWED


@pytest.mark.parametrize(
    ("wish", "sentence", "counts"),
    [
        (ConfirmProbable, "Answered: Anna Acker.", False),
        (RejectProbable, "Still owed: Anna Acker.", True),
    ],
)
def test_a_probable_answer(house: House, wish: Callable[[str], Wish], sentence: str, counts: bool) -> None:
    house.clock.advance(hours=1)
    house.write(ANNA)
    house.beat()
    monitor = house.running().monitor
    assert [one.item.subject for one in monitor.board.probable] == ["Contract"]
    assert house.phase() is AppPhase.CLEAR
    house.do(wish(house.item().id))
    assert said(house) == sentence
    assert monitor.board.probable == ()
    assert house.owed_to() == ({"Anna": Phase.IN_TIME} if counts else {})
    taken_back(house)
    assert [one.item.subject for one in house.running().monitor.board.probable] == ["Contract"]


def test_open_leads_to_the_newest_message(house: House) -> None:
    first = house.item()
    house.clock.advance(minutes=10)
    house.receive(In_Reply_To=f"<{first.message_id}>", References=f"<{first.message_id}>")
    house.beat()
    house.do(Open(house.item().id))
    (url,) = house.opened
    assert url.scheme() == "mailto"
    assert "letter-2%40acme.example" in url.toString(url.ComponentFormattingOption.FullyEncoded)


def test_open_leads_to_a_message_that_is_not_owed(house: House) -> None:
    house.receive(NEWS, "Summer sale", Precedence="bulk")
    house.beat(seconds=30)
    house.do(ShowIgnored())
    house.do(OpenMessage(house.verdicts()["Summer sale"].seen.message.id))
    (url,) = house.opened
    assert url.path() == NEWS[1]


def test_a_deed_in_one_list_leaves_the_other_where_it_is(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.do(ShowIgnored())
    ignored = house.running().windows.ignored
    assert ignored is not None
    raised: list[None] = []
    monkeypatch.setattr(ignored, "bring_up", lambda: raised.append(None))
    house.do(Done(house.item().id, "phone"))
    assert "Contract" in house.verdicts()
    assert raised == []


@pytest.mark.parametrize(
    "wish",
    [
        Open("gone"),
        OpenMessage(MessageId("gone@x.example")),
        Done("gone", "phone"),
        Snooze("gone", MONDAY),
        NotOwed("gone"),
        Foresee(MessageId("gone@x.example"), Says.NOT_OWED),
        ConfirmProbable("gone"),
        RejectProbable("gone"),
        Undo(),
    ],
)
def test_what_is_gone_meanwhile_is_passed_over(house: House, wish: Wish) -> None:
    house.do(wish)
    assert house.owed_to() == {"Anna": Phase.IN_TIME}
    assert house.opened == []
    assert said(house) == ""
    assert house.profile().log.in_force().events == ()
