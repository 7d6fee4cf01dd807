"""Hears how a mail server greets: whether it is one, TLS holds, how it lets people in. No name is said."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from trayapp.errors import Refused, Unreachable, Unsafe
from trayapp.mail.discover.names import Names, Place
from trayapp.mail.sockets import Security, border, secured
from trayapp.tongue import mark, tr

PATIENCE = 5.0
"""Seconds for each conversation as a whole."""
_MOST = 64 * 1024
"""Octets of a greeting and what belongs to it."""
_ME = b"[127.0.0.1]"
"""What we call ourselves: that of this machine is nobody's business."""


@dataclass(frozen=True)
class MailServer:
    """A server that is looked at."""

    host: str
    port: int
    security: Security
    ca_file: str = ""
    timeout: float = PATIENCE
    usual_ports: str = mark("993 and 143 are usual for mailboxes, 465 and 587 for sending")
    afterwards: str = mark("Try it again later.")


def imap_ways(server: MailServer, names: Names) -> frozenset[str]:
    """Return how an IMAP server lets people in: ``PASSWORD``, and names of SASL (RFC 9051).

    Raises ``MailTrouble`` where it does not answer as such a server does, or not privately.
    """
    with _connected(server, names) as talk:
        if not talk.line().upper().startswith(b"* OK"):
            raise _no_such_server(server, mark("What answers at {host}, port {port}, is no IMAP server."))
        if server.security == "starttls":
            talk.send(b"a STARTTLS")
            if not _imap_answers(talk, b"a")[-1].upper().startswith(b"A OK"):
                raise _stripped(server)
            talk.begin_tls()
        talk.send(b"b CAPABILITY")
        answers = _imap_answers(talk, b"b")
        offered = {
            word
            for line in answers
            if line.upper().startswith(b"* CAPABILITY")
            for word in line.upper().decode("ascii", "replace").split()
        }
        talk.send(b"c LOGOUT")
    if not {"IMAP4REV1", "IMAP4REV2", "IMAP4"} & offered:
        raise _no_such_server(server, mark("What answers at {host}, port {port}, is no IMAP server."))
    ways = {word.removeprefix("AUTH=") for word in offered if word.startswith("AUTH=")}
    if "PLAIN" in ways or "LOGINDISABLED" not in offered:
        ways.add("PASSWORD")
    return frozenset(ways)


def smtp_ways(server: MailServer, names: Names) -> frozenset[str]:
    """Return the same for a server that takes what users send (RFC 6409, RFC 4954)."""
    with _connected(server, names) as talk:
        if not _smtp_answer(talk)[0].startswith(b"220"):
            raise _no_such_server(server, mark("What answers at {host}, port {port}, is no SMTP server."))
        offered = _hello(talk)
        if server.security == "starttls":
            talk.send(b"STARTTLS")
            if not _smtp_answer(talk)[-1].startswith(b"220"):
                raise _stripped(server)
            talk.begin_tls()
            offered = _hello(talk)
        talk.send(b"QUIT")
    ways = {word for line in offered if line.startswith("AUTH") for word in re.split("[ =]", line)[1:]}
    if not ways:
        raise _no_such_server(
            server, mark("What answers at {host}, port {port}, is no SMTP with sign-in server.")
        )
    if {"PLAIN", "LOGIN"} & ways:
        ways.add("PASSWORD")
    return frozenset(ways)


def _hello(talk: _Talk) -> list[str]:
    talk.send(b"EHLO " + _ME)
    return [line[4:].strip().upper().decode("ascii", "replace") for line in _smtp_answer(talk)]


def _smtp_answer(talk: _Talk) -> list[bytes]:
    lines = [talk.line()]
    while lines[-1][3:4] == b"-":
        lines.append(talk.line())
    return lines


def _imap_answers(talk: _Talk, tag: bytes) -> list[bytes]:
    lines = [talk.line()]
    while not lines[-1].lower().startswith(tag + b" "):
        lines.append(talk.line())
    return lines


class _Talk:
    """Lines to and from a server, for so long and no longer."""

    def __init__(self, server: MailServer, plug: socket.socket) -> None:
        self._server = server
        self.plug = plug
        self._until = time.monotonic() + server.timeout
        self._heard = bytearray()
        self._left = _MOST

    def open(self) -> None:
        """Become private where that comes first. Raises Unsafe."""
        if self._server.security == "tls":
            self._secure()

    def line(self) -> bytes:
        """Wait for the next line, without its end."""
        while b"\n" not in self._heard:
            self._be_patient()
            chunk = self.plug.recv(4096)
            self._left -= len(chunk)
            if not chunk or self._left < 0:
                raise _no_such_server(
                    self._server, mark("What answers at {host}, port {port}, is no mail server.")
                )
            self._heard += chunk
        line, _, rest = bytes(self._heard).partition(b"\n")
        self._heard = bytearray(rest)
        return line.rstrip(b"\r")

    def send(self, line: bytes) -> None:
        """Say a line."""
        self._be_patient()
        self.plug.sendall(line + b"\r\n")

    def begin_tls(self) -> None:
        """Go on privately. Raises Unsafe."""
        if self._heard:
            raise _stripped(self._server)  # what came before the handshake could be anybody's (CVE-2011-0411)
        self._secure()

    def _secure(self) -> None:
        self._be_patient()
        self.plug = private = secured(self._server, self.plug)
        private.do_handshake()

    def _be_patient(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the answer came too slowly")
        self.plug.settimeout(left)


@contextmanager
def _connected(server: MailServer, names: Names) -> Iterator[_Talk]:
    places = names.places(server.host, server.port)
    if not places:
        raise Unreachable(
            tr("There is no server of the name {host} to be found.", host=server.host), tr("Check the name.")
        )
    with border(server):
        talk = _Talk(server, _reached(server, places))
        try:
            talk.open()
            yield talk
        finally:
            talk.plug.close()


def _reached(server: MailServer, places: tuple[Place, ...]) -> socket.socket:
    """Connect to the first address that lets us. Raises OSError."""
    last: OSError | None = None
    for place in places[:3]:
        try:
            return socket.create_connection(place, timeout=server.timeout)
        except OSError as error:
            last = error
    raise last or OSError("no address")


def _no_such_server(server: MailServer, title: str) -> Refused:
    return Refused(
        tr(title, host=server.host, port=server.port),
        tr("Check the name and the port."),
    )


def _stripped(server: MailServer) -> Unsafe:
    return Unsafe(
        tr("{host} does not go on privately after STARTTLS, so nothing was said to it.", host=server.host),
        tr("Choose TLS, or use another network."),
    )
