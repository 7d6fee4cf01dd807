"""What ten quiet minutes cost with one account connected and a countdown in the badge.

Owed and a bare icon sit in the same tray at the same time: how often their threads wake up, and the CPU.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtGui import QColor

from tests.bench.ground import Ground
from tests.bench.process import effort
from tests.bench.rows import Row, difference

MINUTES = 10
SETTLED = 20.0
"""Seconds after the start until nothing is under way any more."""
GOAL = 30.0 * MINUTES
"""Context switches more than the bare icon's."""
CPU = 100.0
"""Milliseconds in all that time."""


def run(ground: Ground) -> list[Row]:
    """Let both sit in the tray."""
    script = Path(__file__).parent / "children" / "bare_icon.py"
    bare = (sys.executable, str(script), QColor("#1B9E3F").name())
    with ground.tray() as owed:
        owed.seen()
        with ground.desktop.child("bare", *bare) as icon:
            time.sleep(SETTLED)
            before = [effort(pid) for pid in (owed.pid, icon.process.pid)]
            time.sleep(MINUTES * 60.0)
            pids = (owed.pid, icon.process.pid)
            ours, least = (effort(pid).since(begun) for pid, begun in zip(pids, before, strict=True))
    threads = ", ".join(f"{name.split()[0]} {count}" for name, count in ours.switches.items() if count)
    cpu = ours.cpu * 1000
    return [
        difference(
            f"{MINUTES} idle minutes: voluntary context switches", ours.woke, least.woke, GOAL, threads
        ),
        Row(f"{MINUTES} idle minutes: CPU, ms", cpu, least.cpu * 1000, cpu, "", CPU),
    ]
