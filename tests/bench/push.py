"""From the server's EXISTS to the changed badge on the screen, as a client's message arrives."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from statistics import median

from tests.bench.ground import PATIENCE, Ground
from tests.bench.rows import Row
from tests.bench.tap import Tap
from tests.desktop.child import wait_for

ROUNDS = 15
GOAL = 50.0
QUIET = 1.0
"""Seconds between two messages, in which the badge has to stand still."""


def run(ground: Ground) -> list[Row]:
    """Let messages arrive that are due an hour earlier each: every one changes the badge."""
    sys.setswitchinterval(0.0005)  # the tap and the eye share this process
    tap = Tap(ground.server.authority.certify("localhost", "127.0.0.1"), ground.server.imap)
    profile = ground.twin("tapped", tap.port)
    taken: list[float] = []
    try:
        with ground.tray(profile) as owed:
            owed.seen()
            wait_for("the push connection", tap.idling.is_set)
            for number in range(ROUNDS):
                milliseconds = _arrival(ground, tap, 100 + number, timedelta(hours=4 + number))
                taken += [] if milliseconds is None else [milliseconds]
    finally:
        tap.close()
    note = f"median of {len(taken)}, by pixels; best {min(taken):.1f}, worst {max(taken):.1f}"
    return [Row("EXISTS to the changed badge, ms", median(taken), None, median(taken), "", GOAL, note)]


def _arrival(ground: Ground, tap: Tap, number: int, ago: timedelta) -> float | None:
    """Give the milliseconds of one message; None when its arrival was seen without the push."""
    _still(ground)
    before, heard = ground.corner.picture(), len(tap.heard)
    ground.write(number, ago)
    changed = ground.corner.changes(before, PATIENCE)
    if len(tap.heard) == heard:  # the look that comes every 90 seconds was sooner than the push
        return None
    return (changed - tap.heard[heard]) * 1000


def _still(ground: Ground) -> None:
    """Wait until the badge has not changed for a while."""
    while True:
        before = ground.corner.picture()
        time.sleep(QUIET)
        if ground.corner.picture() == before:
            return
