"""A first reading through Microsoft Graph, against httpx asking the same and throwing it away; requests."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

from tests.bench.rows import Row, difference, ratio
from trayapp.mail.graph.reading import PAGE

COUNT = 10_000
ROUNDS = 3
GOAL = 1.5
_CHILD = Path(__file__).parent / "children" / "graph.py"


class Service(NamedTuple):
    """A running service with a filled mailbox."""

    process: subprocess.Popen[str]
    port: int
    ca_file: str

    def counted(self) -> dict[str, int]:
        """Give how often it was asked, by kind, since the last time."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("count\n")
        self.process.stdin.flush()
        counted: dict[str, int] = json.loads(self.process.stdout.readline())
        return counted


@contextmanager
def serving(count: int) -> Iterator[Service]:
    """Start the service in a process of its own: its work is not the client's."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(_CHILD), "serve", folder, str(count)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            try:
                yield Service(process, told["port"], told["ca"])
            finally:
                process.stdin.close()
                process.wait(30)


def once(how: str, service: Service) -> dict[str, float]:
    """Let one way read it all in a process of its own."""
    command = [sys.executable, str(_CHILD), how, str(service.port), service.ca_file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def run(count: int = COUNT) -> list[Row]:
    """Measure each way in turns, each between two runs of the baseline; tell the medians of the ratios."""
    ratios: dict[str, list[float]] = {"read": [], "rows": []}
    told: dict[str, dict[str, float]] = {}
    with serving(count) as service:
        once("bare", service)  # the service warms up
        service.counted()
        bare = [once("bare", service)]
        least_asked = service.counted()["http"]
        asked = 0
        for _ in range(ROUNDS):
            for how, found in ratios.items():
                told[how] = once(how, service)
                asked = service.counted()["http"]
                bare.append(once("bare", service))
                service.counted()
                found.append(told[how]["seconds"] / mean(one["seconds"] for one in bare[-2:]))
    least = median(one["seconds"] for one in bare)
    rows = [Row(f"httpx and JSON alone, {count:,} headers through Graph, s", least)]
    names = {"read": "messages made", "rows": "the same and rows committed"}
    for how, found in ratios.items():
        each = told[how]["cpu"] / told[how]["count"] * 1e6
        note = f"{each:.0f} µs of CPU a message, of which {bare[-1]['cpu'] / count * 1e6:.0f} in the baseline"
        goal = GOAL if how == "read" else None
        rows.append(ratio(f"{names[how]}, s", median(found) * least, least, goal, note))
        rows.append(ratio("  peak memory, MB", told[how]["peak"], bare[-1]["peak"], GOAL))
    pages = math.ceil(count / PAGE)
    rows.append(
        difference("requests", asked, least_asked, 1, f"{pages} pages at least; one finds the folders")
    )
    return rows
