"""One Owed for each profile: a second start asks the first to show its list, and ends.

Who is first is decided by a lock that the kernel gives back when a process ends, however it ends: a crash
leaves nothing that blocks. The request itself goes through a local socket (a named pipe on Windows) that only
the user can open. QtNetwork takes 12 ms and 2 MB, so it is imported after the badge is shown, or by a second
start.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

log = logging.getLogger(__name__)

SHOW = b"show\n"
"""What a second start says: show the list."""

HEARD = b"ok\n"
"""What the first answers."""

LONGEST_PATH = 90
"""Bytes that a socket's path may have on every system, with room for Qt's temporary name."""

PATIENCE = 3.0
"""Seconds that a second start waits for the first, which may just be starting itself."""


class Instance(QObject):
    """The first start of a profile: holds the lock and hears later starts."""

    show_wanted = Signal()
    """A second start asks for the list."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is private to the user and the same for every start of the profile."""
        super().__init__(parent)
        self._folder = folder
        self._lock: BinaryIO | None = None
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first; False when another process is. Raises ``OSError`` where no lock can be made."""
        path = self._folder / "instance.lock"
        file = path.open("ab")
        path.chmod(0o600)
        if not _lock(file):
            file.close()
            return False
        self._lock = file
        return True

    def listen(self) -> None:
        """Hear later starts from now on. Where that fails, they say only that Owed is running."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = address(self._folder)
        QLocalServer.removeServer(name)  # the lock is ours: what lies there is of a process that crashed
        if not self._server.listen(name):
            log.warning("Later starts cannot reach this one: %s", self._server.errorString())

    @property
    def claimed(self) -> bool:
        """Whether this process is the first."""
        return self._lock is not None

    @property
    def listening(self) -> bool:
        """Whether later starts are heard."""
        return self._server is not None

    def close(self) -> None:
        """Let another process be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._on_words)
            if caller.bytesAvailable():
                self._answer(caller)

    @Slot()
    def _on_words(self) -> None:
        self._answer(self.sender())

    def _answer(self, caller: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket

        if not isinstance(caller, QLocalSocket) or not caller.canReadLine():
            return
        if bytes(caller.readLine(64).data()) == SHOW:
            caller.write(HEARD)
            caller.flush()
            self.show_wanted.emit()
        caller.disconnectFromServer()


def ask_to_show(folder: Path, patience: float = PATIENCE) -> bool:
    """Ask the running Owed to show its list; False when it does not answer in ``patience`` seconds.

    Needs no application object and no event loop.
    """
    from PySide6.QtNetwork import QLocalSocket

    deadline = time.monotonic() + patience
    while True:
        socket = QLocalSocket()
        socket.connectToServer(address(folder))
        left = max(1, int((deadline - time.monotonic()) * 1000))
        if socket.waitForConnected(left):
            socket.write(SHOW)
            socket.flush()
            heard = socket.waitForReadyRead(left) and bytes(socket.readAll().data()) == HEARD
            socket.close()
            return heard
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)


def address(folder: Path) -> str:
    """Give the name under which the first start of a profile is reached."""
    path = str(folder / "instance")
    if sys.platform == "win32":
        return f"owed-{_digest(path)}"
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return path
    runtime = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(runtime) / f"owed-{_digest(path)}")


def _digest(path: str) -> str:
    import hashlib  # loads OpenSSL, and hardly any path is that long

    return hashlib.sha256(path.encode()).hexdigest()[:16]


def _lock(file: BinaryIO) -> bool:
    """Take the lock without waiting; it goes with the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
