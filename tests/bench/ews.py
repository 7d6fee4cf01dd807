"""Reading an Exchange mailbox, against exchangelib as it comes that throws everything away: time and memory.

The server is the tests' own, in the process of this benchmark. It describes each message once and remembers
that, or it would be much slower than either client.
"""

from __future__ import annotations

import json
import os
import pwd
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median
from unittest.mock import patch

from tests.bench import mailbox
from tests.bench.rows import Row, difference, ratio
from tests.servers import ews_operations
from tests.servers.certificates import Authority
from tests.servers.dovecot import PASSWORD as DOVECOT_PASSWORD
from tests.servers.dovecot import running
from tests.servers.ews import EwsServer, ews_server
from tests.servers.ews_items import Shape, item_element
from tests.servers.ews_mailbox import Item, Mailbox
from tests.servers.ews_soap import Element

COUNT = 10_000
ROUNDS = 2
GOAL = 1.5
MOST_MORE = 15.0
"""MB of the tray's own process that an Exchange account may cost above an IMAP one."""
_CHILD = Path(__file__).parent / "children" / "ews_reading.py"


@contextmanager
def filled(count: int) -> Iterator[EwsServer]:
    """Start a server with so many messages."""
    with tempfile.TemporaryDirectory() as folder, ews_server(Authority(Path(folder))) as server:
        chance = random.Random(count)
        for number in range(count):
            date = mailbox.FIRST + timedelta(minutes=20 * number)
            other, mine = (
                mailbox.person(chance.randrange(mailbox.PEOPLE)),
                chance.random() < mailbox.SENT_SHARE,
            )
            sender, recipient = (mailbox.ME, other) if mine else (other, mailbox.ME)
            _, head = mailbox.header(number, sender, recipient, [], date)
            server.mailbox.append(head + b"Could you look?\r\n", "sentitems" if mine else "inbox", date)
        with _remembering():
            yield server


@contextmanager
def _remembering() -> Iterator[None]:
    """Let the server describe each message once."""
    known: dict[object, Element] = {}

    def remembered(mailbox: Mailbox, item: Item, wanted: Shape, *, summary: bool) -> Element:
        key = item.id, wanted, summary
        if key not in known:
            known[key] = item_element(mailbox, item, wanted, summary=summary)
        return known[key]

    with patch.object(ews_operations, "item_element", remembered):
        yield


def once(how: str, server: EwsServer) -> dict[str, float]:
    """Let one way run in a process of its own."""
    return _run(how, server.url, server.address, server.ca_file, server.password)


def _run(how: str, url: str, address: str, ca_file: str, password: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(_CHILD), how, url, address, ca_file, folder]
        done = subprocess.run(command, input=password + "\n", capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def imap(count: int) -> dict[str, float]:
    """Read as many messages over IMAP into an index, as the tray does."""
    with running() as server:
        user = server.add_user()
        nobody = pwd.getpwnam("nobody")
        owner = (nobody.pw_uid, nobody.pw_gid) if os.geteuid() == 0 else None
        mailbox.write(server.maildir(user), count, owner)
        return _run("imap", f"127.0.0.1:{server.imap}", user, "", DOVECOT_PASSWORD)


def run(count: int = COUNT) -> list[Row]:
    """Measure both in turns; tell the medians of the ratios."""
    told: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    with filled(count) as server:
        for how in told:
            once(how, server)  # the server describes every message
        for _ in range(ROUNDS):
            for how, found in told.items():
                found.append(once(how, server))
        requests = server.counts()
        once("ours", server)
        asked = sum((server.counts() - requests).values())
        tray = once("exchange", server)
    assert {one["count"] for found in told.values() for one in found} == {count}

    def middle(how: str, what: str) -> float:
        return median(one[what] for one in told[how])

    rows = [
        ratio(f"{count:,} headers by EWS, s", middle("ours", "seconds"), middle("bare", "seconds"), GOAL),
        ratio("the same, s of CPU", middle("ours", "cpu"), middle("bare", "cpu"), GOAL),
        ratio("the same, peak MB of the process", middle("ours", "peak_below"), middle("bare", "peak"), GOAL),
        Row("the same, requests", asked),
    ]
    least = imap(count)["peak"]
    return [*rows, difference("peak MB of the tray's part, above IMAP", tray["peak"], least, MOST_MORE)]
