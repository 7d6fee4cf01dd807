"""Bells of the systems: they ring on any thread, and are heard on Qt's; no bell is no trouble."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from trayapp.bridge.doorbell import Doorbell, system_bell
from trayapp.bridge.logind import Logind
from trayapp.bridge.windows_power import PBT_APMRESUMEAUTOMATIC, Subscription, WindowsPower

PBT_APMSUSPEND = 4


class FakeBell:
    """Rings from a thread of its own."""

    def __init__(self, why: str = "") -> None:
        self.why = why
        self.ring: Callable[[], None] | None = None

    def listen(self, ring: Callable[[], None]) -> str:
        self.ring = ring
        return self.why

    def close(self) -> None:
        self.ring = None

    def wake(self) -> None:
        assert self.ring is not None
        ringing = threading.Thread(target=self.ring)
        ringing.start()
        ringing.join()


class FakePowrprof:
    """Calls back through the address that it was given, as the library does."""

    def __init__(self, failure: int = 0) -> None:
        self.failure = failure
        self.routine: Any = None
        self.handles: list[int] = []

    def PowerRegisterSuspendResumeNotification(self, flags: int, recipient: Any, handle: Any) -> int:
        assert flags == 2
        self.routine = ctypes.cast(recipient, ctypes.POINTER(Subscription)).contents.callback
        ctypes.cast(handle, ctypes.POINTER(ctypes.c_void_p)).contents.value = 7
        return self.failure

    def PowerUnregisterSuspendResumeNotification(self, handle: Any) -> int:
        self.handles.append(handle.value)
        return 0


def test_a_bell_on_another_thread_is_heard_on_this_one(qtbot: QtBot) -> None:
    bell = FakeBell()
    heard: list[threading.Thread] = []
    door = Doorbell(bell)
    door.rung.connect(lambda: heard.append(threading.current_thread()))
    door.start()
    bell.wake()
    assert heard == [], "not while whoever rings is waiting"
    qtbot.waitUntil(lambda: heard == [threading.current_thread()])
    door.stop()
    assert bell.ring is None


def test_without_a_bell_owed_runs_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    door = Doorbell(FakeBell("the door is open anyway"))
    door.start()
    door.stop()
    assert "the door is open anyway" in caplog.text


def test_what_each_system_has() -> None:
    assert isinstance(system_bell("linux"), Logind)
    assert isinstance(system_bell("freebsd14"), Logind)
    assert isinstance(system_bell("win32"), WindowsPower)
    assert system_bell("darwin") is None


def test_without_a_system_bus_logind_says_so() -> None:
    assert "bus" in Logind().listen(lambda: None)


def test_windows_rings_at_waking_only() -> None:
    library, rings = FakePowrprof(), []
    bell = WindowsPower(lambda: library)
    assert bell.listen(lambda: rings.append(1)) == ""
    library.routine(None, PBT_APMSUSPEND, None)
    assert rings == []
    library.routine(None, PBT_APMRESUMEAUTOMATIC, None)
    assert rings == [1]
    bell.close()
    bell.close()
    assert library.handles == [7]


def test_windows_may_refuse() -> None:
    assert "error 5" in WindowsPower(lambda: FakePowrprof(5)).listen(lambda: None)


def test_windows_without_that_library() -> None:
    def missing() -> FakePowrprof:
        raise OSError("not found")

    bell = WindowsPower(missing)
    assert "not found" in bell.listen(lambda: None)
    bell.close()
