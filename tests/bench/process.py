"""What the kernel says of a process and all of its threads."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import NamedTuple


class Effort(NamedTuple):
    """What a process has done since it began."""

    switches: dict[str, int]
    """Voluntary context switches by thread: how often it went to sleep, and so woke up."""
    cpu: float
    """Seconds."""

    def since(self, before: Effort) -> Effort:
        """Give what was done in between; a thread that ended meanwhile no longer tells."""
        switches = {name: count - before.switches.get(name, 0) for name, count in self.switches.items()}
        return Effort(switches, self.cpu - before.cpu)

    @property
    def woke(self) -> int:
        """How often any thread woke up."""
        return sum(self.switches.values())


def memory(pid: int) -> tuple[float, float]:
    """Give the highest resident memory so far and the anonymous part of the present one, in MB."""
    told = _told(Path(f"/proc/{pid}/status"))
    return int(told["VmHWM"].split()[0]) / 1024, int(told["RssAnon"].split()[0]) / 1024


def effort(pid: int) -> Effort:
    """Give what all threads have done so far."""
    switches: dict[str, int] = {}
    cpu = 0.0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):  # it has just ended
            told = _told(task / "status")
            switches[f"{told['Name']} {task.name}"] = int(told["voluntary_ctxt_switches"])
            cpu += int((task / "schedstat").read_text().split()[0]) / 1e9
    return Effort(switches, cpu)


def _told(file: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in file.read_text().splitlines())
    return {name: value.strip() for name, _, value in lines}
