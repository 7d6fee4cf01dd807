"""A lane runs work elsewhere, answers here, and never keeps the process from ending."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from trayapp.bridge.lane import Lane


def test_answers_on_the_home_thread(qtbot: QtBot) -> None:
    lane = Lane("test")
    answers: list[tuple[int, bool]] = []
    here = threading.get_ident()
    lane.run(
        lambda _say: threading.get_ident(),
        lambda ran: answers.append((ran, threading.get_ident() == here)),
        _fail,
    )
    qtbot.waitUntil(lambda: bool(answers))
    ran_on, answered_here = answers[0]
    assert ran_on != here
    assert answered_here
    assert lane.close(2)


def test_a_failure_comes_back_as_a_value(qtbot: QtBot) -> None:
    lane = Lane("test")
    failures: list[Exception] = []

    def explode(_say: object) -> None:
        raise ValueError("broken")

    lane.run(explode, lambda _: _fail(AssertionError("done was called")), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "broken"
    assert lane.close(2)


def test_progress_arrives_before_the_result(qtbot: QtBot) -> None:
    lane = Lane("test")
    heard: list[object] = []

    def work(say: object) -> str:
        for number in range(3):
            say(number)  # type: ignore[operator]
        return "end"

    lane.run(work, heard.append, _fail, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == [0, 1, 2, "end"]
    assert lane.close(2)


def test_jobs_keep_their_order_and_one_failure_stops_nothing(qtbot: QtBot) -> None:
    lane = Lane("test")
    heard: list[object] = []

    def explode(_say: object) -> None:
        raise OSError

    lane.run(lambda _say: 1, heard.append, _fail)
    lane.run(explode, heard.append, lambda _error: heard.append("failed"))
    lane.run(lambda _say: 3, heard.append, _fail)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [1, "failed", 3]
    assert lane.close(2)


def test_a_stuck_job_does_not_hold_up_the_end(qtbot: QtBot) -> None:
    lane = Lane("test")
    gate, entered = threading.Event(), threading.Event()
    heard: list[object] = []

    def stuck(_say: object) -> None:
        entered.set()
        gate.wait(30)

    lane.run(stuck, heard.append, _fail)
    assert entered.wait(5)
    assert not lane.close(0.05)
    gate.set()
    qtbot.wait(1)
    assert heard == []


def test_a_watch_has_a_thread_of_its_own_and_rings_here(qtbot: QtBot) -> None:
    lane = Lane("test")
    stop = threading.Event()
    here = threading.get_ident()
    rung: list[int] = []
    ended: list[Exception | None] = []
    ring = lane.ring(lambda: rung.append(threading.get_ident()))

    def wait() -> None:
        ring()
        stop.wait(30)

    lane.block(wait, ended.append)
    qtbot.waitUntil(lambda: bool(rung))
    assert rung == [here]
    answered: list[int] = []
    lane.run(lambda _say: 7, answered.append, _fail)
    qtbot.waitUntil(lambda: bool(answered))
    stop.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [None]
    assert lane.close(2)


def _fail(error: object) -> None:
    raise AssertionError(error)
