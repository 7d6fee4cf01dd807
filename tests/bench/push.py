"""From the server's EXISTS to the changed badge on the screen, as a client's message arrives."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path
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
    try:
        usual = _of_a_usual_folder(ground, tap)
        large = _arrivals(ground, tap, ground.twin("large", tap.port), ground.user)
    finally:
        tap.close()
    return [
        _row("EXISTS to the changed badge, ms", usual, GOAL),
        _row("the same, 70,000 messages in that folder, ms", large, None),
    ]


def _of_a_usual_folder(ground: Ground, tap: Tap) -> list[float]:
    """Measure with a second account: servers take long to open a folder of 70,000 (Dovecot on a Maildir)."""
    profile = ground.twin("usual")
    user = ground.server.add_user()
    ground.add_account("Second", user, tap.port, profile)
    return _arrivals(ground, tap, profile, user)


def _row(measure: str, taken: list[float], goal: float | None) -> Row:
    note = f"median of {len(taken)}, by pixels; best {min(taken):.1f}, worst {max(taken):.1f}"
    return Row(measure, median(taken), None, median(taken), "", goal, note)


def _arrivals(ground: Ground, tap: Tap, profile: Path, user: str) -> list[float]:
    taken: list[float] = []
    tap.idling.clear()
    with ground.tray(profile) as owed:
        owed.seen()
        wait_for("the push connection", tap.idling.is_set)
        for number in range(ROUNDS):
            milliseconds = _arrival(ground, tap, user, number)
            taken += [] if milliseconds is None else [milliseconds]
    return taken


def _arrival(ground: Ground, tap: Tap, user: str, number: int) -> float | None:
    """Give the milliseconds of one message; None when its arrival was seen without the push."""
    _still(ground)
    before, heard = ground.corner.picture(), len(tap.heard)
    ground.write(100 + number, timedelta(hours=4 + number), user)
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
