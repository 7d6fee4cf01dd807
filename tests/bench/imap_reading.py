"""How fast headers are read over IMAP, against a reader in C that throws the bytes away.

``python tests/bench/imap_reading.py [COUNT]`` starts a private Dovecot, fills it, warms it, prints ratios.
"""

from __future__ import annotations

import gc
import os
import pwd
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import mailbox  # noqa: E402
from tests.servers.dovecot import PASSWORD, Dovecot, running  # noqa: E402
from trayapp.mail.imap.messages import HEADER_ITEMS  # noqa: E402
from trayapp.mail.imap.source import ImapSource  # noqa: E402

ROUNDS = 5


def bare(reader: Path, server: Dovecot, user: str, counts: dict[str, int]) -> float:
    """Give the seconds that the reader in C needs for both folders."""
    seconds = 0.0
    items = HEADER_ITEMS.decode("ascii")
    for folder, count in counts.items():
        command = [str(reader), str(server.imap), user, PASSWORD, folder, str(count), items]
        seconds += float(
            subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[0]
        )
    return seconds


def ours(server: Dovecot, user: str) -> tuple[float, float, int]:
    """Give our seconds, our seconds of CPU, and how many messages came."""
    access = replace(server.access(user, security="none"), host="127.0.0.1", timeout=120.0)
    source = ImapSource(access, clock=lambda: datetime.now(UTC))
    source.folders()  # signs in
    gc.disable()  # as in the application
    began, cpu = time.perf_counter(), time.process_time()
    count = sum(len(page.arrivals) for page in source.changes(None))
    taken = time.perf_counter() - began, time.process_time() - cpu
    source.close()
    gc.enable()
    return *taken, count


def main(count: int) -> None:
    """Measure and print."""
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
        bare(reader, server, user, counts)  # fills the server's cache
        ratios = []
        for _ in range(ROUNDS):
            least = bare(reader, server, user, counts)
            seconds, cpu, found = ours(server, user)
            ratios.append(seconds / least)
            print(
                f"{found} messages: bare {least:.2f} s, ours {seconds:.2f} s, ratio {seconds / least:.2f} "
                f"({cpu / found * 1e6:.1f} µs of CPU each)"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"best ratio {min(ratios):.2f}, median {sorted(ratios)[len(ratios) // 2]:.2f}, peak {peak:.0f} MB"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
