"""A mailbox of the tests' Graph, changed as other programs do."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.mail.contract import PAGE
from tests.servers.certificates import Authority
from tests.servers.graph import Graph
from trayapp.mail.graph.source import GraphSource
from trayapp.mail.source import Role

FOLDERS = {
    Role.INBOX: "inbox",
    Role.SENT: "sentitems",
    Role.TRASH: "deleteditems",
    Role.JUNK: "junkemail",
}
OWNER = "me@example.com"
NOW = datetime(2024, 6, 1, tzinfo=UTC)


def certificates(folder: Path) -> tuple[Path, Path]:
    """Make the certificate of this machine under both its names, and that of who signed it."""
    authority = Authority(folder)
    return authority.certify("localhost", "127.0.0.1"), authority.file


def now() -> datetime:
    """Tell the time of these tests."""
    return NOW


class GraphMailbox:
    """One user's mailbox; what the test opens is closed by :meth:`close`."""

    def __init__(self, graph: Graph, *, repeats: bool = False, shuffled: bool = False) -> None:
        self.graph = graph
        self.mailbox = graph.add(OWNER)
        graph.habits.repeats = repeats
        graph.habits.shuffled = shuffled
        self._open = ExitStack()

    def append(self, raw: bytes, role: Role = Role.INBOX, date: datetime | None = None) -> str:
        return self.mailbox.append(raw, FOLDERS[role], date or NOW, outside=role is not Role.SENT).id

    def delete(self, handle: str) -> None:
        self.mailbox.delete(handle)

    def move(self, handle: str, role: Role) -> str:
        self.mailbox.move(handle, FOLDERS[role])
        return handle

    def source(self, *, page: int = PAGE, **more: Any) -> GraphSource:
        source = GraphSource(self.graph.access(OWNER), clock=now, page=page, **more)
        self._open.callback(source.close)
        return source

    def close(self) -> None:
        self._open.close()
