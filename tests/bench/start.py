"""From exec to the first pixel of the badge in the tray, beside a bare icon that starts in turn with it."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench.ground import PATIENCE, Ground, Started
from tests.bench.process import effort
from tests.bench.rows import Row, ratio
from tests.desktop.child import wait_for

ROUNDS = 9
GOAL = 1.3


class _Start(NamedTuple):
    """One start, in milliseconds."""

    taken: float
    cpu: float


def run(ground: Ground) -> list[Row]:
    """Start both in turn; the first round only warms the disk's cache."""
    bare: list[_Start] = []
    ours: list[_Start] = []
    for number in range(ROUNDS + 1):
        for starts, program in ((bare, ground.bare), (ours, ground.tray)):
            with program() as started:
                milliseconds = started.seen() * 1000
                if number:
                    starts.append(_Start(milliseconds, effort(started.pid).cpu * 1000))
                if starts is ours:
                    _end(started, ground.profile / "cache" / "instance")
    return [
        _row(
            "start to the first pixel of the badge, ms",
            [(a.taken, b.taken) for a, b in zip(ours, bare, strict=True)],
            GOAL,
        ),
        _row("CPU until then, all threads, ms", [(a.cpu, b.cpu) for a, b in zip(ours, bare, strict=True)]),
    ]


def _end(started: Started, socket: Path) -> None:
    """Let it become ready, then quit as at the end of a session: every start follows a whole run."""
    wait_for("Owed to be ready", socket.exists)
    started.child.process.terminate()
    started.child.process.wait(PATIENCE)


def _row(measure: str, pairs: list[tuple[float, float]], goal: float | None = None) -> Row:
    ours, bare = zip(*pairs, strict=True)
    note = f"medians of {len(pairs)}; best {min(ours):.0f} and {min(bare):.0f}"
    return ratio(measure, median(ours), median(bare), goal, note)
