"""The demonstration: lively at any hour, pictures where asked for, clients who keep writing, no traces."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house import Clock, FakeNotifier
from trayapp import demo
from trayapp.app import App
from trayapp.domain.board.board import Board
from trayapp.domain.board.phase import Phase
from trayapp.domain.owing.item import ItemKind, Verdict, VerdictKind
from trayapp.domain.reporting.report import Report
from trayapp.settings.model import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PICTURES = {"badge.png", "badge-states.png", "owed.png", "not-owed.png", "report.png", "settings.png"}
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made in this test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_the_command_leaves_pictures_and_nothing_else(tmp_path: Path, isolated: Path) -> None:
    folder, temporary = tmp_path / "pictures", tmp_path / "temporary"
    temporary.mkdir()
    home = {one.relative_to(isolated) for one in isolated.rglob("*")}
    done = subprocess.run(
        [sys.executable, "-m", "trayapp", "demo", "--pictures", str(folder)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "minimal"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert {one.name for one in folder.iterdir()} == PICTURES
    assert list(temporary.iterdir()) == []
    assert {one.relative_to(isolated) for one in isolated.rglob("*")} == home
    assert "Tom Bolt" in done.stdout
    assert done.stdout.endswith(f"Pictures of the badge and of the windows: {folder}\n")
    for name in PICTURES:
        picture = QImage(str(folder / name))
        assert not picture.isNull()
        assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) > 2, name


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 6, 1, 12, 0, tzinfo=UTC),
        datetime(2026, 6, 6, 23, 30, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2027, 1, 1, 0, 0, tzinfo=UTC),
    ],
    ids=["Monday noon", "Saturday night", "before midnight of New Year", "New Year's midnight"],
)
def test_the_board_is_lively_at_any_hour(
    now: datetime, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    drawn: list[tuple[Board, list[Verdict]]] = []

    def draw(
        folder: Path,
        board: Board,
        verdicts: list[Verdict],
        settings: Settings,
        at: datetime,
        figures: Report,
    ) -> None:
        assert at == now
        assert figures.responses, "the report has something to show"
        drawn.append((board, verdicts))

    monkeypatch.setattr("trayapp.pictures.draw_windows", draw)
    shown: list[Board] = []
    said: list[str] = []

    def show(board: Board, _zone: str) -> None:
        shown.append(board)

    assert demo.demonstrate_without_display(tmp_path, show, said.append, clock=lambda: now) == 0
    ((board, verdicts),) = drawn
    assert shown == [board]
    assert board.now == now
    assert {row.phase for row in board.rows} >= {Phase.MISSED, Phase.SOON, Phase.IN_TIME}
    assert board.probable
    assert board.old
    assert board.head is not None
    left_out = {one.reasons[0].code for one in verdicts if one.verdict is VerdictKind.NOT_OWED}
    assert len(left_out) >= 5
    assert all(one.reasons for one in verdicts)
    assert list(temporary.iterdir()) == []
    assert said[-1] == f"Pictures of the badge and of the windows: {tmp_path}"


def test_clients_keep_writing(qtbot: QtBot, temporary: Path) -> None:
    clock = Clock()
    with demo._set_up(clock) as (profile, sample):
        app = App(profile, profile.settings(), notifier=FakeNotifier(), open_url=lambda _url: None)
        app.start()
        delivery = demo._Delivery(sample, profile, app.monitor.refresh)
        qtbot.waitUntil(lambda: app.monitor.board.view.checked is not None)
        before = {item.id for item in app.monitor.items}
        assert before
        coming = sample.next_delivery(clock())
        assert coming is not None
        assert 0 < delivery._timer.interval() <= (coming - clock()) / timedelta(milliseconds=1) + 100
        while coming is not None:
            clock.now = coming
            delivery._timer.stop()
            delivery._deliver()
            coming = sample.next_delivery(clock())
        assert not delivery._timer.isActive(), "after the last letter nothing wakes up"
        qtbot.waitUntil(lambda: bool({item.id for item in app.monitor.items} - before))
        app.close()
    assert list(temporary.iterdir()) == []


def test_the_story_shows_every_kind_and_what_becomes_of_it(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    shown: list[Board] = []
    monkeypatch.setattr("trayapp.pictures.draw_windows", lambda *_drawn: ())
    now = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
    assert (
        demo.demonstrate_without_display(
            tmp_path, lambda board, _zone: shown.append(board), lambda _said: None, clock=lambda: now
        )
        == 0
    )
    (board,) = shown
    assert {row.item.kind for row in board.rows} == set(ItemKind)
    waiting = {row.item.waiting_for for row in board.rows if row.phase is Phase.WAITING}
    assert waiting == {"", "the trade mark office"}, "passed on, a message left, and on whom it waits"
    reasons = {reason.code for row in board.rows for reason in row.item.reasons}
    assert reasons >= {"call-notice", "call-logged", "left-message", "promise-hand", "promise-moved"}
    assert reasons >= {"update-due", "contact-met", "chaser"}
