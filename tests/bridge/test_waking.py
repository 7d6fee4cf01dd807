"""After a sleep, a pause or a changed clock: first a look everywhere, then one summary of what is owed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.bridge.test_monitor import ONE, FakeEngine, House, _item
from trayapp.bridge.lookout import PATIENCE
from trayapp.domain.board.phase import AppPhase
from trayapp.errors import SignInNeeded, Unreachable
from trayapp.sync.engine import Refreshed


class SlowEngine(FakeEngine):
    """A mailbox whose looks end when the test says so."""

    def __init__(self, name: str = "Kanzlei") -> None:
        super().__init__(name)
        self.may_end = threading.Semaphore(0)
        self.begun = 0

    def refresh(self, say: Callable[[object], None]) -> Refreshed:
        self.begun += 1
        assert self.may_end.acquire(timeout=10)
        return super().refresh(say)


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    """Somebody waits, and everything is seen."""
    house = House()
    house.monitor.add_account(house.engine)
    item = _item()
    house.desk.items[ONE] = item
    house.monitor.start({ONE: item})
    qtbot.waitUntil(lambda: house.monitor.board.view.checked is not None)
    yield house
    house.engine.closed.set()
    house.monitor.close()
    house.book.close()


def answered(house: House) -> None:
    """The client is answered elsewhere; the next look finds it."""
    house.desk.items.pop(ONE)
    house.engine.changed = frozenset({ONE})


def looked(house: House) -> bool:
    return not any(one.busy for one in house.monitor.fares)


def test_a_bell_is_enough(house: House, qtbot: QtBot) -> None:
    house.clock.now = _item().due + timedelta(hours=1)
    house.monitor.wake()
    assert not house.warned, "the mailbox is asked first"
    qtbot.waitUntil(lambda: len(house.warned) == 1)
    assert house.engine.looks == 2


def test_bell_and_beat_tell_of_the_same_sleep(house: House, qtbot: QtBot) -> None:
    house.clock.advance(hours=30)
    house.beat()
    house.monitor.wake()
    qtbot.waitUntil(lambda: looked(house))
    house.clock.advance(seconds=2)
    house.monitor.wake()
    assert house.engine.looks == 2
    house.clock.advance(seconds=20)
    house.monitor.wake()
    qtbot.waitUntil(lambda: house.engine.looks == 3)


@pytest.mark.parametrize("how", ["bell", "beat", "click", "refresh", "board"])
def test_whoever_comes_first_after_a_sleep_asks_before_it_warns(house: House, qtbot: QtBot, how: str) -> None:
    """A push or a click may come before the beat that slept too long, and must not hide the sleep."""
    house.clock.now = _item().due + timedelta(hours=1)
    answered(house)
    {
        "bell": house.monitor.wake,
        "beat": house.beat,
        "click": house.monitor.stir,
        "refresh": house.monitor.refresh,
        "board": house.monitor._show,
    }[how]()
    assert not house.warned
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    house.clock.advance(minutes=5)
    house.beat()
    assert not house.warned


def test_a_pause_ends_like_a_sleep(house: House, qtbot: QtBot) -> None:
    house.monitor.pause(paused=True)
    for _ in range(3):
        house.clock.advance(hours=10)
        house.beat()
    answered(house)
    house.monitor.pause(paused=False)
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    assert not house.warned, "it was answered on the telephone meanwhile"
    assert house.engine.looks == 2


def test_a_pause_that_ends_tries_a_refused_password_too(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = SignInNeeded("The server refused the password.")
    house.monitor.refresh()
    qtbot.waitUntil(lambda: bool(house.monitor.board.view.blind))
    house.monitor.pause(paused=True)
    house.engine.trouble = None
    house.clock.advance(hours=1)
    house.beat()
    assert house.engine.looks == 2
    house.monitor.pause(paused=False)
    qtbot.waitUntil(lambda: not house.monitor.board.view.blind)


def test_a_network_that_is_not_back_yet_gets_a_moment(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = Unreachable("The server does not answer.")
    house.clock.now = _item().due + timedelta(hours=1)
    house.monitor.wake()
    qtbot.waitUntil(lambda: house.engine.looks == 2 and looked(house))
    assert not house.warned
    house.engine.trouble = None
    answered(house)
    house.clock.advance(seconds=6)
    house.beat()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    assert not house.warned


def test_a_network_that_stays_away_hides_no_warning(house: House, qtbot: QtBot) -> None:
    house.engine.trouble = Unreachable("The server does not answer.")
    house.clock.now = _item().due + timedelta(hours=1)
    house.monitor.wake()
    while house.clock.now < _item().due + timedelta(hours=1) + PATIENCE:
        qtbot.waitUntil(lambda: looked(house))
        assert not house.warned
        house.clock.advance(seconds=20)
        house.beat()
    qtbot.waitUntil(lambda: looked(house))
    assert len(house.warned) == 1


def test_a_look_from_before_the_sleep_says_nothing_of_now(qtbot: QtBot) -> None:
    house = House()
    engine = SlowEngine()
    house.monitor.add_account(engine, complete=True)
    item = _item()
    house.desk.items[ONE] = item
    house.monitor.start({ONE: item})
    qtbot.waitUntil(lambda: engine.begun == 1)
    house.clock.now = item.due + timedelta(hours=1)
    house.monitor.wake()
    engine.may_end.release()  # the look of before the sleep finds nothing new
    qtbot.waitUntil(lambda: engine.begun == 2)
    assert not house.warned
    house.desk.items.pop(ONE)
    engine.changed = frozenset({ONE})
    engine.may_end.release()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.CLEAR)
    assert not house.warned
    engine.may_end.release(9)
    house.monitor.close()
    house.book.close()


def test_a_clock_set_back_says_nothing_twice(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.clock.now = item.due + timedelta(minutes=10)
    house.beat()
    qtbot.waitUntil(lambda: len(house.warned) == 1)
    house.clock.advance(hours=-5)
    house.beat()
    qtbot.waitUntil(lambda: looked(house) and house.engine.looks == 3)
    while house.clock.now < item.due + timedelta(hours=1):
        house.clock.advance(minutes=15)
        house.beat()
        qtbot.waitUntil(lambda: looked(house))
    assert len(house.warned) == 1


def test_a_notice_goes_when_more_time_is_left_after_all(house: House, qtbot: QtBot) -> None:
    item = _item()
    house.clock.now = item.due + timedelta(minutes=10)
    house.beat()
    qtbot.waitUntil(lambda: len(house.warned) == 1)
    house.desk.items[ONE] = replace(item, due=item.due + timedelta(hours=3))
    house.engine.changed = frozenset({ONE})
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.withdrawn == [frozenset({item.id})])
    house.desk.items[ONE] = replace(item, due=item.due + timedelta(minutes=5))
    house.engine.changed = frozenset({ONE})
    house.monitor.refresh()
    qtbot.waitUntil(lambda: house.monitor.board.phase is AppPhase.MISSED)
    assert len(house.withdrawn) == 1, "it is missed still"
