"""A mailbox on the tests' Exchange server, changed by another program than the one that is tested."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from tests.mail import warm_exchange
from tests.mail.contract import PAGE
from tests.servers.ews import EwsServer
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.process import Child
from trayapp.mail.ews.sharing import Children
from trayapp.mail.ews.source import EwsSource
from trayapp.mail.source import Role

FOLDERS = {
    Role.INBOX: "inbox",
    Role.SENT: "sentitems",
    Role.TRASH: "deleteditems",
    Role.JUNK: "junkemail",
}
PASSWORD = "correct horse"
PATIENCE = 30.0
_numbers = itertools.count(1)


class ExchangeMailbox:
    """One user's mailbox; what the test opens is closed by :meth:`close`."""

    forked: ClassVar[bool] = True
    """Whether its processes are forks; else they are started as Owed starts them."""

    def __init__(self, server: EwsServer, **more: Any) -> None:
        self.server = server
        self.address = f"user{next(_numbers)}@lindqvist.example"
        self.box = server.add_mailbox(self.address, "Rosa Lindqvist")
        server.passwords[self.address] = PASSWORD
        self.started: list[Child] = []
        """Every process that was needed."""
        self.children = Children(self._start)
        self._more = more
        self._open = ExitStack()

    def _start(self, access: EwsAccess) -> Child:
        program = warm_exchange.program() if self.forked else None
        self.started.append(Child(access.host, patience=PATIENCE, program=program))
        return self.started[-1]

    def access(self, **more: Any) -> EwsAccess:
        values: dict[str, Any] = {
            "url": self.server.url,
            "address": self.address,
            "username": self.address,
            "password": lambda: PASSWORD,
            "ca_file": self.server.ca_file,
            "timeout": 10.0,
        }
        return EwsAccess(**(values | self._more | more))

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        return self.box.append(raw, FOLDERS[role], date)

    def delete(self, handle: str) -> None:
        self.box.delete(handle)

    def move(self, handle: str, role: Role) -> str:
        return self.box.move(handle, FOLDERS[role])

    def source(self, *, page: int = PAGE, access: EwsAccess | None = None, **more: Any) -> EwsSource:
        source = EwsSource(access or self.access(), page=page, children=self.children, **more)
        self._open.callback(source.close)
        return source

    def close(self) -> None:
        """End everything; no process is left."""
        self._open.close()
        assert all(child.ended for child in self.started)


def is_running(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


def wait_for(what: str, there: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait for something that happens by itself."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not there():
        assert time.monotonic() < deadline, f"in vain: {what}"
        pause.wait(0.01)


class Background:
    """Something that runs on a thread of its own; its outcome is asked for in the end."""

    def __init__(self, act: Callable[[], object]) -> None:
        self.outcome: object = None
        self._act = act
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.outcome = self._act()
        except Exception as error:  # noqa: BLE001 - what a test asks for
            self.outcome = error

    def end(self, seconds: float = PATIENCE) -> object:
        """Wait for its end; return its result or its error."""
        self._thread.join(seconds)
        assert not self._thread.is_alive(), "it does not end"
        return self.outcome
