"""One way of a first synchronisation in a process of its own, so that its memory is its own.

``first_sync.py HOW PORT USER FOLDER``: HOW is ``read`` (messages made and dropped), ``rows`` (stored) or
``board`` (stored, the texts of two weeks read, and what is owed judged). Prints one JSON object.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.mailbox import FIRST, ME
from tests.servers.dovecot import PASSWORD
from trayapp import resources
from trayapp.domain.board.board import View, board_at
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.owing.owed import OLD_BEFORE, Rules
from trayapp.mail.imap.connect import ImapAccess
from trayapp.mail.imap.source import ImapSource
from trayapp.profile.reader import reader_for
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_texts

ACCOUNT = "work"
OWNER = Me(frozenset({ME.partition("<")[2].rstrip(">")}), (ME.partition(" <")[0],))


def rules_at(newest: datetime) -> Rules:
    """Give the rules of somebody who added the account when the newest message came."""
    book = ClientBook(tuple(Entry(f"client{number}.example", CLIENTS) for number in range(0, 60, 2)))
    return Rules(OWNER, book, shipped_standards(), default_calendar("UTC"), added={ACCOUNT: newest})


def source_at(port: int, user: str) -> ImapSource:
    """Open the mailbox over a plain connection, as the baseline does."""
    access = ImapAccess("127.0.0.1", port, "none", user, lambda: PASSWORD, timeout=120.0)
    return ImapSource(access, clock=lambda: datetime.now(UTC))


def main(how: str, port: int, user: str, folder: Path) -> None:
    """Measure from the first command after signing in."""
    source = source_at(port, user)
    source.folders()  # signs in
    index = Index(folder / "index.sqlite3")
    phrases = resources.phrases()
    gc.disable()  # as in the application
    began, cpu = time.perf_counter(), time.process_time()
    newest, owed, texts = FIRST, 0, 0
    if how == "read":
        count = sum(len(page.arrivals) for page in source.changes(None))
    else:
        count = 0
        for page in pull(source, index, ACCOUNT, OWNER):
            count += page.new
    if how == "board":
        newest = FIRST + timedelta(minutes=20 * count)
        rules = rules_at(newest)
        desk = Desk(index)
        reader = reader_for(OWNER, phrases)
        texts = len(read_texts(source, index, ACCOUNT, reader, since=newest - OLD_BEFORE))
        board = board_at(desk.standing(rules).values(), newest, View(accounts=1, checked=newest))
        owed = board.owed
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    index.close()
    source.close()
    print(
        json.dumps(
            {
                "count": count,
                "seconds": seconds,
                "cpu": cpu,
                "owed": owed,
                "texts": texts,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
