"""What a quiet minute costs with one account connected: how often any thread wakes up, and the CPU."""

from __future__ import annotations

import time

from tests.bench.ground import Ground, Started
from tests.bench.process import Effort, effort
from tests.bench.rows import Row, difference

MINUTE = 60.0
SETTLED = 15.0
"""Seconds after the start until nothing is under way any more."""
GOAL = 30.0


def run(ground: Ground) -> list[Row]:
    """Let both sit in the tray for a minute."""
    with ground.bare() as icon:
        icon.seen()
        least = _minute(icon)
    with ground.tray() as owed:
        owed.seen()
        ours = _minute(owed)
    threads = ", ".join(f"{name.split()[0]} {count}" for name, count in ours.switches.items() if count)
    return [
        difference("idle minute: voluntary context switches", ours.woke, least.woke, GOAL, threads),
        difference("idle minute: CPU, ms", ours.cpu * 1000, least.cpu * 1000),
    ]


def _minute(started: Started) -> Effort:
    time.sleep(SETTLED)
    before = effort(started.pid)
    time.sleep(MINUTE)
    return effort(started.pid).since(before)
