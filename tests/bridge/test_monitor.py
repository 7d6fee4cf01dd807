"""The monitor keeps the board right: pushes, failures, sleep, restarts. The clock is the test's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.domain.stories import MONDAY, RULES, came, talk
from trayapp.bridge.monitor import Monitor
from trayapp.domain.board.board import Board
from trayapp.domain.board.phase import AppPhase
from trayapp.domain.board.warnings_due import WarningsDue
from trayapp.domain.messages.message import ConversationId
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import Rules, owed
from trayapp.errors import Busy, MailTrouble, SignInNeeded, StoreTrouble, Unreachable
from trayapp.store.decisions import DecisionLog
from trayapp.sync.engine import Refreshed
from trayapp.sync.pace import POLL_ACTIVE, POLL_QUIET

ONE = ConversationId(1)


class FakeClock:
    """A wall clock that the test moves."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


class FakeEngine:
    """A mailbox that answers, or fails, as the test says."""

    def __init__(self, name: str = "Kanzlei") -> None:
        self.name = name
        self.local = False
        self.rings = True
        self.looks = self.watches = 0
        self.trouble: MailTrouble | None = None
        self.changed: frozenset[ConversationId] = frozenset()
        self.gaps: tuple[str, ...] = ()
        self.sent_unknown = False
        self.closed = threading.Event()
        self.hung_up = threading.Event()
        self.ring: Callable[[], None] | None = None

    def refresh(self, say: Callable[[object], None]) -> Refreshed:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        changed, self.changed = self.changed, frozenset()
        return Refreshed(changed, len(changed), gaps=self.gaps, sent_unknown=self.sent_unknown)

    def watch(self, ring: Callable[[], None]) -> None:
        self.watches += 1
        if self.trouble is not None:
            raise self.trouble
        if not self.rings:
            return
        self.ring = ring
        while not self.closed.wait(0.005):
            if self.hung_up.is_set():
                raise self.last_word()

    def last_word(self) -> MailTrouble:
        return self.trouble or SignInNeeded("The server refused the password.")

    def close(self) -> None:
        self.closed.set()

    def leave(self) -> None:
        assert self.closed.is_set()


class FakeDesk:
    """Judges what the test put on it."""

    def __init__(self) -> None:
        self.items: dict[ConversationId, OwedItem] = {}
        self.beside: tuple[OwedItem, ...] = ()
        self.trouble: Exception | None = None
        self.closed = False

    def close(self) -> None:
        self.closed = True

    def kept(self, rules: Rules) -> tuple[OwedItem, ...]:
        return self.beside

    def standing(self, rules: Rules) -> Mapping[ConversationId, OwedItem]:
        return dict(self.items)

    def changed(
        self, ids: frozenset[ConversationId], standing: object, rules: Rules, *, old: bool = False
    ) -> Mapping[ConversationId, OwedItem | None]:
        if self.trouble is not None:
            raise self.trouble
        return {one: self.items.get(one) for one in ids}

    def all_open(self, rules: Rules) -> Mapping[ConversationId, OwedItem]:
        return dict(self.items)

    def conversation_of(self, message_id: str) -> ConversationId | None:
        return ONE


class House:
    """A monitor with everything around it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.engine = FakeEngine()
        self.desk = FakeDesk()
        self.book = DecisionLog(None)
        self.boards: list[Board] = []
        self.warned: list[WarningsDue] = []
        self.withdrawn: list[frozenset[str]] = []
        self.monitor = self.build()

    def build(self) -> Monitor:
        monitor = Monitor(
            clock=self.clock,
            open_desk=lambda: self.desk,  # type: ignore[arg-type,return-value]
            book=self.book,
            rules=RULES,
            jitter=lambda: 0.0,
        )
        monitor.board_changed.connect(self.boards.append)
        monitor.warnings_due.connect(self._warn)
        monitor.withdrawn.connect(self.withdrawn.append)
        self.monitor = monitor
        return monitor

    def _warn(self, warnings: WarningsDue) -> None:
        self.warned.append(warnings)
        self.monitor.announcing(warnings)
        self.monitor.announced(warnings)

    def beat(self) -> None:
        """Let the timer fire now, whatever its time was."""
        self.monitor._on_beat()


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    house = House()
    house.monitor.add_account(house.engine)
    yield house
    house.monitor.close()
    house.book.close()


def _item() -> OwedItem:
    item = owed(talk(came(1)), RULES).item
    assert item is not None
    return item


def test_not_clear_before_the_first_good_look(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    assert house.boards[0].phase is AppPhase.SYNCING
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    assert house.engine.looks == 1


def test_shows_the_stored_board_before_any_server_answers(house: House) -> None:
    house.monitor.start({ONE: _item()})
    assert house.boards[0].head is not None


def test_a_push_leads_to_the_board(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR and house.engine.ring is not None)
    house.desk.items[ONE] = _item()
    house.engine.changed = frozenset({ONE})
    assert house.engine.ring is not None
    house.engine.ring()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.IN_TIME)


def test_settled_items_withdraw_their_notices(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.monitor.start({ONE: item})
    house.engine.changed = frozenset({ONE})
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.withdrawn == [frozenset({item.id})])


def test_what_is_probably_answered_withdraws_its_notice(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.monitor.start({ONE: item})
    house.desk.items[ONE] = replace(item, probable=True)
    house.engine.changed = frozenset({ONE})
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.withdrawn == [frozenset({item.id})])
    assert house.monitor.board.probable


def test_two_failures_blind_one_does_not(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = Unreachable("The server does not answer.")
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.engine.looks == 1)
    qtbot.waitUntil(lambda: len(house.boards) > 1)
    assert not house.monitor.board.view.blind

    def blind_after_a_beat() -> bool:
        house.clock.advance(minutes=1)
        house.beat()
        return bool(house.monitor.board.view.blind)

    qtbot.waitUntil(blind_after_a_beat)
    assert house.monitor.board.phase is AppPhase.BLIND
    assert house.monitor.board.view.blind[0].since == MONDAY
    assert house.engine.looks >= 2
    house.engine.trouble = None

    def clear_after_a_beat() -> bool:
        house.clock.advance(minutes=10)
        house.beat()
        return house.monitor.board.phase is AppPhase.CLEAR

    qtbot.waitUntil(clear_after_a_beat)


def test_a_folder_that_cannot_be_read_is_never_all_clear(house: House, qtbot: QtBot) -> None:
    house.engine.gaps = ("There is no folder Clients on the server.",)
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    (blind,) = house.monitor.board.view.blind
    assert (blind.partly, blind.since, blind.needs_user) == (True, MONDAY, False)
    assert "no folder Clients" in blind.why
    house.clock.advance(minutes=3)
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.engine.looks >= 2 and not house.monitor.fares[0].busy)
    assert house.monitor.board.view.blind[0].since == MONDAY
    house.engine.gaps = ()
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)


def test_a_mailbox_without_sent_messages_is_named_until_it_has_some(house: House, qtbot: QtBot) -> None:
    house.engine.sent_unknown = True
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.view.answers_unseen == (house.engine.name,))
    assert house.monitor.board.phase is AppPhase.CLEAR, "what is owed is seen; only answers are not"
    house.engine.sent_unknown = False
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.view.answers_unseen == ())


def test_a_refused_password_is_never_tried_again_by_itself(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = SignInNeeded("The server refused the password.")
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    for _ in range(20):
        house.clock.advance(minutes=20)
        house.beat()
    assert house.engine.looks == 1
    house.engine.trouble = None
    house.monitor.refresh("Kanzlei")
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)


def test_a_password_is_proved_by_a_look_before_push_uses_it(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = SignInNeeded("The server refused the password.")
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    assert house.engine.watches == 0
    house.engine.trouble = None
    house.monitor.refresh("Kanzlei")
    qtbot.waitUntil(lambda: house.engine.ring is not None)


def test_a_push_that_was_due_again_does_not_try_a_refused_password(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.engine.ring is not None)
    house.engine.trouble = Unreachable("The server hung up.")
    house.engine.hung_up.set()
    looks = house.engine.looks
    qtbot.waitUntil(lambda: house.engine.looks > looks)
    house.engine.trouble = SignInNeeded("The server refused the password.")
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    watches = house.engine.watches
    (account,) = house.monitor._lookout._accounts.values()
    house.monitor._lookout._watch(account)  # as the timer does that was set when the server hung up
    assert account.watch_waits
    assert house.engine.watches == watches


def test_push_that_loses_its_password_comes_back_with_the_new_one(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.engine.ring is not None)
    house.engine.trouble = SignInNeeded("The server refused the password.")
    house.engine.ring = None
    house.engine.hung_up.set()
    house.monitor.refresh("Kanzlei")
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    house.engine.hung_up.clear()
    house.engine.trouble = None
    house.monitor.refresh("Kanzlei")
    qtbot.waitUntil(lambda: house.engine.ring is not None)
    assert house.engine.watches == 2


def test_a_push_that_breaks_is_asked_about_at_once(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.engine.ring is not None)
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    looks = house.engine.looks
    house.engine.trouble = Unreachable("The server hung up.")
    house.engine.hung_up.set()
    qtbot.waitUntil(lambda: house.engine.looks == looks + 1)  # no time passes, and no beat
    house.clock.advance(seconds=6)
    house.beat()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)


def test_each_warning_is_given_once_over_sleep_and_restart(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.desk.items[ONE] = item
    house.monitor.start({ONE: item})
    assert not house.warned
    house.clock.now = item.steps[0].at
    house.beat()
    qtbot.waitUntil(lambda: len(house.warned) == 1)
    assert [one.each[0].steps for one in house.warned] == [(item.steps[0].key,)]
    house.clock.now = item.due + timedelta(days=2)
    house.beat()
    qtbot.waitUntil(lambda: len(house.warned) == 2)
    assert len(house.warned[1].each) == 1
    house.monitor.close()
    again = house.build()
    again.start({ONE: item})
    assert len(house.warned) == 2


def test_a_gap_looks_at_every_mailbox(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    house.beat()
    assert house.engine.looks == 1
    house.clock.advance(hours=60)
    house.beat()
    qtbot.waitUntil(lambda: house.engine.looks == 2)


def test_who_cannot_ring_is_looked_at_by_the_clock_alone(house: House, qtbot: QtBot) -> None:
    house.engine.rings = False
    house.monitor.start({})
    (fares,) = house.monitor.fares
    qtbot.waitUntil(lambda: fares.pace.silent)
    assert fares.next_look == house.clock.now + POLL_ACTIVE  # a start is the user's doing
    house.clock.advance(seconds=46)
    house.beat()
    qtbot.waitUntil(lambda: house.engine.looks == 2 and fares.next_look is not None)
    house.clock.advance(minutes=9, seconds=50)
    house.beat()
    qtbot.waitUntil(lambda: house.engine.looks == 3 and fares.next_look is not None)
    assert fares.next_look == house.clock.now + POLL_QUIET
    assert house.engine.watches == 1


def test_a_click_or_new_mail_makes_owed_look_more_often(house: House, qtbot: QtBot) -> None:
    house.engine.rings = False
    house.monitor.start({})
    (fares,) = house.monitor.fares
    qtbot.waitUntil(lambda: fares.pace.silent)
    house.clock.advance(minutes=11)
    house.beat()
    qtbot.waitUntil(lambda: fares.next_look == house.clock.now + POLL_QUIET)
    house.monitor.stir()
    assert fares.next_look == house.clock.now + POLL_ACTIVE
    house.clock.advance(minutes=11)
    house.engine.changed = frozenset({ONE})
    house.beat()
    qtbot.waitUntil(lambda: fares.next_look == house.clock.now + POLL_ACTIVE)


def test_a_clock_set_back_is_noticed_too(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    house.clock.advance(hours=-3)
    house.beat()
    qtbot.waitUntil(lambda: house.engine.looks == 2)


def test_paused_neither_looks_nor_warns(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.monitor.start({ONE: item})
    qtbot.waitUntil(lambda: house.engine.looks == 1)
    house.monitor.pause(paused=True)
    assert house.monitor.board.phase is AppPhase.PAUSED
    house.clock.now = item.due
    house.beat()
    assert not house.warned
    house.monitor.pause(paused=False)
    qtbot.waitUntil(lambda: len(house.warned) == 1)
    qtbot.waitUntil(lambda: house.engine.looks >= 2)


def test_a_bug_in_one_account_is_shown_and_stops_no_other(house: House, qtbot: QtBot) -> None:
    broken = FakeEngine("Broken")

    def refresh(say: object) -> Refreshed:
        raise ZeroDivisionError

    broken.refresh = refresh  # type: ignore[method-assign]
    house.monitor.add_account(broken)
    house.monitor.start({})

    def blind_after_a_beat() -> bool:
        house.clock.advance(minutes=1)
        house.beat()
        return [one.account for one in house.monitor.board.view.blind] == ["Broken"]

    qtbot.waitUntil(blind_after_a_beat)
    assert house.engine.looks >= 1


def test_what_was_answered_elsewhere_meanwhile_is_not_warned_of(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.clock.now = item.due
    house.engine.changed = frozenset({ONE})
    house.monitor.start({ONE: item})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    assert not house.warned


def test_warnings_wait_for_no_mailbox_for_long(house: House, qtbot: QtBot) -> None:
    item = _item()
    answered = threading.Event()

    def refresh(say: object) -> Refreshed:
        answered.wait(10)
        return Refreshed(frozenset(), 0)

    slow = FakeEngine("Slow")
    slow.refresh = refresh  # type: ignore[method-assign]
    house.monitor.add_account(slow, complete=True)
    house.desk.items[ONE] = item
    house.clock.now = item.due
    house.monitor.start({ONE: item})
    qtbot.waitUntil(lambda: house.monitor.fares[0].checked is not None)
    assert not house.warned
    house.clock.advance(seconds=30)
    house.beat()
    assert not house.warned
    house.clock.advance(seconds=31)
    house.beat()
    assert len(house.warned) == 1
    answered.set()


def test_what_an_index_in_trouble_left_unjudged_is_judged_later(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    house.desk.items[ONE] = _item()
    house.desk.trouble = StoreTrouble("The disk is full.", "Make room.")
    house.engine.changed = frozenset({ONE})
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.BLIND)
    house.desk.trouble = None
    house.clock.advance(minutes=1)
    boards = len(house.boards)
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.IN_TIME)
    assert AppPhase.CLEAR not in {board.phase for board in house.boards[boards:]}


def test_what_was_seen_long_ago_is_not_all_clear(house: House, qtbot: QtBot) -> None:
    house.monitor.start({})
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    house.engine.trouble = Busy("The server asks for patience.", retry_after=7200)
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.fares[0].pace.failures == 1)
    assert house.monitor.board.phase is AppPhase.CLEAR
    for _ in range(32):
        house.clock.advance(seconds=29)
        house.beat()
    last = house.boards[-1]
    assert last.phase is AppPhase.SYNCING
