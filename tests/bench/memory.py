"""The most memory that Owed holds with an account connected and a large index, less a bare icon's."""

from __future__ import annotations

import time

from tests.bench.ground import Ground, Started
from tests.bench.process import memory
from tests.bench.rows import Row, difference

SETTLED = 12.0
"""Seconds in which the first look is done and the push connection stands."""
GOAL = 60.0
EVERY = 0.02


def run(ground: Ground) -> list[Row]:
    """Run both and watch."""
    with ground.bare() as icon:
        icon.seen()
        least = highest(icon, 2.0)
    with ground.tray() as owed:
        owed.seen()
        most = highest(owed, SETTLED)
    return [
        difference("peak memory (resident), MB", most[0], least[0], GOAL),
        difference("peak memory (its own, anonymous), MB", most[1], least[1]),
    ]


def highest(started: Started, seconds: float) -> tuple[float, float]:
    """Watch a program for so long; give the most that was resident, and the most of its own, in MB."""
    deadline = time.monotonic() + seconds
    peak = own = 0.0
    while time.monotonic() < deadline:
        peak, anonymous = memory(started.pid)
        own = max(own, anonymous)
        time.sleep(EVERY)
    return peak, own
