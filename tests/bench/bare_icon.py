"""The baseline by itself: what a bare PySide6 tray icon costs on this machine."""

from __future__ import annotations

from tests.bench.ground import Ground
from tests.bench.process import memory
from tests.bench.rows import Row

ROUNDS = 7


def run(ground: Ground) -> list[Row]:
    """Start it some times; say the median and its memory."""
    starts = []
    peak = own = 0.0
    for _ in range(ROUNDS):
        with ground.bare() as icon:
            starts.append(icon.seen())
            peak, own = memory(icon.pid)
    starts.sort()
    return [
        Row("bare icon: start, ms", starts[len(starts) // 2] * 1000),
        Row("bare icon: peak memory, MB", peak),
        Row("bare icon: its own (anonymous) memory, MB", own),
    ]
