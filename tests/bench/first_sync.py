"""A first synchronisation, against a reader in C that throws the bytes away: time, and memory by size."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

from tests.bench import mailbox
from tests.bench.rows import Row, difference, ratio
from tests.servers.dovecot import PASSWORD, Dovecot, running
from trayapp.mail.imap.messages import HEADER_ITEMS

LARGE = 100_000
SMALL = 10_000
ROUNDS = 5
READ, ROWS, BOARD = "read", "rows", "board"
GOALS = {READ: None, ROWS: 4.0, BOARD: 6.0}
MOST_GROWTH = 10.0
"""MB of peak memory that ten times the messages may cost."""
_CHILD = Path(__file__).parent / "children" / "first_sync.py"


class Mailbox(NamedTuple):
    """A filled mailbox on a running server."""

    server: Dovecot
    user: str
    counts: dict[str, int]
    """Messages by folder."""
    reader: Path
    """The reader in C."""

    @property
    def size(self) -> int:
        """How many messages lie in it."""
        return sum(self.counts.values())


@contextmanager
def filled(count: int) -> Iterator[Mailbox]:
    """Start a private server with so many messages, its caches warm."""
    with running() as server, tempfile.TemporaryDirectory() as folder:
        reader = Path(folder) / "bare_reader"
        source = Path(__file__).with_name("bare_reader.c")
        subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", "-o", str(reader), str(source)], check=True)
        user = server.add_user()
        nobody = pwd.getpwnam("nobody")
        owner = (nobody.pw_uid, nobody.pw_gid) if os.geteuid() == 0 else None
        mailbox.write(server.maildir(user), count, owner)
        with server.client(user) as client:
            counts = {name: int(client.select(name)[1][0] or 0) for name in ("INBOX", "Sent")}
        made = Mailbox(server, user, counts, reader)
        bare(made)  # fills the server's cache
        yield made


def bare(made: Mailbox) -> float:
    """Give the seconds that the reader in C needs."""
    seconds = 0.0
    for folder, count in made.counts.items():
        items = HEADER_ITEMS.decode("ascii")
        command = [str(made.reader), str(made.server.imap), made.user, PASSWORD, folder, str(count), items]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds += float(done.stdout.split()[0])
    return seconds


def once(how: str, made: Mailbox) -> dict[str, float]:
    """Let one way run in a process and an index of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(_CHILD), how, str(made.server.imap), made.user, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        told: dict[str, float] = json.loads(done.stdout)
        return told


def run(large: int = LARGE, small: int = SMALL) -> list[Row]:
    """Measure all ways in turns, each between two runs of its baseline; tell the medians of the ratios.

    What else runs on the computer, and on its neighbours, makes everything slower for seconds at a time.
    """
    peaks: dict[int, float] = {}
    with filled(small) as made:
        peaks[small] = max(once(BOARD, made)["peak"] for _ in range(2))
    ratios: dict[str, list[float]] = {how: [] for how in GOALS}
    told: dict[str, dict[str, float]] = {}
    with filled(large) as made:
        leasts = [bare(made)]
        for _ in range(ROUNDS):
            for how, found in ratios.items():
                told[how] = once(how, made)
                leasts.append(bare(made))
                found.append(told[how]["seconds"] / mean(leasts[-2:]))
    peaks[large] = told[BOARD]["peak"]
    least = median(leasts)
    rows = [Row(f"bare reader of {large:,} messages, s", least)]
    names = {READ: "headers read", ROWS: "rows committed", BOARD: "the board"}
    for how, goal in GOALS.items():
        each = told[how]["cpu"] / told[how]["count"] * 1e6
        note = f"{each:.1f} µs of CPU a message; best {min(ratios[how]):.2f}"
        if how == BOARD:
            note += f"; {told[how]['texts']:.0f} conversations read, {told[how]['owed']:.0f} owed"
        rows.append(ratio(f"{names[how]}, s", median(ratios[how]) * least, least, goal, note))
    growth = f"peak memory at {large:,} above that at {small:,}, MB"
    rows.append(difference(growth, peaks[large], peaks[small], MOST_GROWTH))
    return rows
