"""Ten new messages in a large mailbox: round trips, bytes, and milliseconds from the answer to the board."""

from __future__ import annotations

import gc
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

from tests.bench.children.first_sync import ACCOUNT, OWNER, rules_at, source_at
from tests.bench.first_sync import Mailbox, filled
from tests.bench.mailbox import FIRST, ME, header, person
from tests.bench.rows import Row
from tests.servers.dovecot import append
from trayapp import resources
from trayapp.domain.board.board import View, board_at
from trayapp.domain.messages.message import ConversationId, Need, Reading, Reason
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.owed import OLD_BEFORE
from trayapp.mail.imap.source import ImapSource
from trayapp.profile.reader import reader_for
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_texts

MESSAGES = 70_000
NEW = 10
ROUNDS = 7
GOAL = 50.0


class Meter:
    """A door in front of the server that counts what goes through it."""

    def __init__(self, server: int) -> None:
        """``server`` is the plain port behind."""
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.down = 0
        """Bytes from the server."""
        self.trips = 0
        """How often the client spoke after the server had."""
        self.answered = 0.0
        """When the server last spoke (``time.perf_counter``)."""
        self._server_spoke = True
        threading.Thread(target=self._listen, daemon=True).start()

    def begin(self) -> None:
        """Count from here."""
        self.down = self.trips = 0
        self._server_spoke = True

    def close(self) -> None:
        """Let nobody in any more."""
        self._listener.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._server))
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for pump in (self._up, self._down):
                    threading.Thread(target=pump, args=(client, server), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65536):
                self.trips += self._server_spoke
                self._server_spoke = False
                server.sendall(data)
            server.shutdown(socket.SHUT_RDWR)

    def _down(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                self.down += len(data)
                self.answered = time.perf_counter()
                self._server_spoke = True
                client.sendall(data)
            client.shutdown(socket.SHUT_RDWR)


class Watcher:
    """What the application does at a push: look, read the texts, judge what changed, sort the board."""

    def __init__(self, source: ImapSource, index: Index, now: datetime) -> None:
        """Know what is owed before the new messages come."""
        self._source = source
        self._index = index
        self._desk = Desk(index)
        self._now = now
        self._rules = rules_at(now)
        self._reader = reader_for(OWNER, resources.phrases())
        self.items: dict[ConversationId, OwedItem] = dict(self._desk.standing(self._rules))

    def headers(self) -> set[ConversationId]:
        """Store what is new."""
        return {one for page in pull(self._source, self._index, ACCOUNT, OWNER) for one in page.conversations}

    def texts(self, changed: set[ConversationId]) -> set[ConversationId]:
        """Read the texts that may matter."""
        since = self._now - OLD_BEFORE
        return changed | read_texts(self._source, self._index, ACCOUNT, self._reader, since=since)

    def board(self, changed: set[ConversationId]) -> int:
        """Judge what changed; return how much is owed."""
        for number, item in self._desk.changed(changed, self.items, self._rules).items():
            if item is None:
                self.items.pop(number, None)
            else:
                self.items[number] = item
        return board_at(self.items.values(), self._now, View(accounts=1, checked=self._now)).owed


def run(count: int = MESSAGES) -> list[Row]:
    """Let ten messages arrive, several times, and follow them to the board."""
    with filled(count) as made, tempfile.TemporaryDirectory() as folder:
        index = Index(Path(folder) / "index.sqlite3")
        meter = Meter(made.server.imap)
        source = source_at(meter.port, made.user)
        try:
            return _rounds(made, index, meter, source)
        finally:
            source.close()
            index.close()
            meter.close()


def _rounds(made: Mailbox, index: Index, meter: Meter, source: ImapSource) -> list[Row]:
    now = FIRST + timedelta(minutes=20 * made.size)
    for _page in pull(source, index, ACCOUNT, OWNER):
        pass
    said = Reading(Need.ASKS, "Could you look at the last one?", (Reason("asks-question", "it"),))
    while wanted := index.texts_wanted(ACCOUNT, 5000):
        index.put_readings((one.message, said) for one in wanted)
    watcher = Watcher(source, index, now)
    gc.disable()
    looked, trips, down, after, texts, judged = [], [], [], [], [], []
    for number in range(ROUNDS):
        _arrive(made, number * NEW, now)
        meter.begin()
        began = time.perf_counter()
        changed = watcher.headers()
        stored = time.perf_counter()
        looked.append((stored - began) * 1000)
        trips.append(meter.trips)
        down.append(meter.down)
        after.append(stored - meter.answered)
        changed, seconds = _timed(watcher.texts, changed)
        texts.append(seconds * 1000)
        _, seconds = _timed(watcher.board, changed)
        judged.append(seconds * 1000)
        after[-1] = (after[-1] + seconds) * 1000
    gc.enable()
    goal = median(after)
    note = f"headers stored and judged, {len(watcher.items)} items held; worst {max(after):.1f}"
    return [
        Row(f"{NEW} new in {made.size:,}: round trips for the headers", median(trips)),
        Row("bytes for the headers", median(down)),
        Row("look for and store the headers, ms", median(looked)),
        Row("fetch and read the texts, ms", median(texts)),
        Row("judge what changed and sort the board, ms", median(judged)),
        Row("from the server's last byte of headers to the board, ms", goal, None, goal, "", GOAL, note),
    ]


def _timed(
    work: Callable[[set[ConversationId]], object], changed: set[ConversationId]
) -> tuple[set[ConversationId], float]:
    """Do something with what changed; give its answer and the seconds it took."""
    began = time.perf_counter()
    found = work(changed)
    return found if isinstance(found, set) else changed, time.perf_counter() - began


def _arrive(made: Mailbox, first: int, now: datetime) -> None:
    """Let ten people write."""
    with made.server.client(made.user) as client:
        for number in range(first, first + NEW):
            date = now + timedelta(seconds=number)
            _, head = header(1_000_000 + number, person(number), ME, [], date)
            append(client, "INBOX", head + b"Could you send me the figures?\r\n", date)
