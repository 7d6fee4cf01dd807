"""The way to an IMAP server: a connection that gives whole answers, private before anything is said."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import ClassVar, TypeVar

from trayapp.errors import Busy, MailTrouble, Refused, Unreachable, Unsafe
from trayapp.mail.imap.fetch import Answer, Answers, Nonsense
from trayapp.mail.imap.phrases import Status
from trayapp.mail.sockets import TIMEOUT, Security, border, connected, secured
from trayapp.tongue import mark, tr

__all__ = ["TIMEOUT", "ImapAccess", "Security", "Wire", "nonsense", "parted"]

_T = TypeVar("_T")

CHUNK = 1 << 16
"""Bytes asked of the system at a time."""

_STALLED = 10
"""A single answer may take so many time-outs: a server that drips a byte at a time is no server."""


@dataclass(frozen=True)
class ImapAccess:
    """Where a mailbox is and how one signs in."""

    host: str
    port: int
    security: Security
    username: str
    password: Callable[[], str] = field(repr=False)
    """Asked at each sign-in, so that the secret stays in the keyring. May raise SignInNeeded."""
    ca_file: str = ""
    """Certificates (PEM) trusted besides the system's, for a server of one's own."""
    timeout: float = TIMEOUT
    fresh: Callable[[str], str | None] | None = field(default=None, repr=False)
    """Where ``password`` gives tokens: gives another for one that was refused; None where there is none."""
    usual_ports: ClassVar[str] = mark("993 is usual for TLS, 143 for STARTTLS")
    afterwards: ClassVar[str] = mark("Owed tries again by itself.")


def nonsense(access: ImapAccess, detail: str) -> Refused:
    """Make the error for bytes that are no IMAP."""
    return Refused(
        tr("What {host} answers makes no sense.", host=access.host),
        tr("Check that the name and the port are those of an IMAP server."),
        detail=detail,
    )


def parted(access: ImapAccess, status: Status | None) -> MailTrouble:
    """Make the error for a farewell that the server gave by itself."""
    detail = status.text if status else ""
    if status is not None and status.says_later:
        return too_busy(access, status)
    return Unreachable(
        tr("{host} ended the connection.", host=access.host), tr("Owed tries again by itself."), detail=detail
    )


def too_busy(access: ImapAccess, status: Status) -> Busy:
    """Make the error for a server that wants to be left alone for a while."""
    return Busy(
        tr("{host} is too busy.", host=access.host),
        tr("Owed tries again by itself."),
        detail=status.text,
        retry_after=status.back_off,
    )


class Wire:
    """A connection that gives whole answers. Any thread may :meth:`cut` it; the rest is one thread's.

    It gives lines too, from the same buffer, so that nothing is lost when another takes over.
    """

    def __init__(self, access: ImapAccess) -> None:
        """Nothing is connected yet, so that the connection can be cut while it is being made."""
        self._access = access
        self._answers = Answers()
        self._room = memoryview(bytearray(CHUNK))
        self._socket: socket.socket | None = None
        self._cut = False

    def open(self) -> None:
        """Connect, with TLS if that comes first. Raises Unreachable, Unsafe."""
        with border(self._access):
            connected(self._access, self._hold)
            if self._access.security == "tls":
                self._secure()

    @property
    def plug(self) -> socket.socket:
        """The socket as it is now, for who wants to know it. Raises Unreachable."""
        return self._live()

    def begin_tls(self) -> None:
        """Go on privately, after STARTTLS was granted. Raises Unsafe, Unreachable."""
        if self._answers.pending:
            # What came before the handshake could be anybody's (CVE-2011-0411).
            raise Unsafe(
                tr(
                    "Somebody between here and {host} meddles with what is sent; nothing was.",
                    host=self._access.host,
                ),
                tr("Use another network."),
            )
        with border(self._access):
            self._secure()

    def send(self, data: bytes) -> None:
        """Send all of it. Raises Unreachable."""
        with border(self._access):
            self._live().sendall(data)

    def answer(self) -> Answer:
        """Wait for the next answer. Raises Unreachable, Refused."""
        return self._awaited(self._answers.take)

    def line(self) -> bytes:
        """Wait for a line, give it with its end. Raises Unreachable, Refused."""
        return self._awaited(self._answers.take_line)

    def octets(self, count: int) -> bytes:
        """Wait for so many octets. Raises Unreachable."""
        return self._awaited(lambda: self._answers.take_octets(count))

    def answer_within(self, seconds: float) -> Answer | None:
        """Wait that long for an answer; None if none came. Raises Unreachable, Refused."""
        self.patience(seconds)
        try:
            return self.answer()
        except Unreachable as error:
            if isinstance(error.__cause__, TimeoutError):
                return None
            raise
        finally:
            self.patience(self._access.timeout)

    def patience(self, seconds: float) -> None:
        """Wait no longer than that for anything from now on."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.settimeout(seconds)

    def cut(self) -> None:
        """End the connection now, also while another thread waits on it. May be called twice."""
        self._cut = True
        if self._socket is not None:
            with suppress(OSError):
                # The plain socket's method: a TLS socket's own would take the session from under a reader.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the socket back; for the thread that reads."""
        self.cut()
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()

    def _awaited(self, take: Callable[[], _T | None]) -> _T:
        try:
            taken = take()
            if taken is None:
                latest = time.monotonic() + self._access.timeout * _STALLED
                while taken is None:
                    self._receive(latest)
                    taken = take()
        except Nonsense as error:
            raise nonsense(self._access, str(error)) from error
        return taken

    def _receive(self, latest: float) -> None:
        with border(self._access):
            if time.monotonic() > latest:
                raise TimeoutError("an answer came too slowly")
            received = self._live().recv_into(self._room)
            if not received:
                raise ConnectionResetError("the server hung up")
        self._answers.feed(self._room[:received])

    def _live(self) -> socket.socket:
        if self._socket is None or self._cut:
            raise Unreachable(tr("The connection to {host} was closed.", host=self._access.host))
        return self._socket

    def _hold(self, plug: socket.socket) -> None:
        self._socket = plug

    def _secure(self) -> None:
        # The handshake comes after the socket is known here, so that it can be cut.
        self._socket = private = secured(self._access, self._live())
        private.do_handshake()
