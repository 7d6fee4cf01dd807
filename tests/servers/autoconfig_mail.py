"""Mail servers that greet, say what they can, and let nobody in: what is heard before a name is said."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from tests.servers.autoconfig import Internet


@dataclass
class Greeter:
    """One such server, and what it heard."""

    kind: str
    """imap or smtp."""
    security: str
    """tls or starttls."""
    context: ssl.SSLContext
    ways: str = ""
    """What it offers for signing in, as its kind writes it; "" for passwords."""
    greeting: bytes = b""
    """What it says first; b"" for what is usual."""
    strips: bool = False
    """Whether it refuses STARTTLS."""
    hasty: bytes = b""
    """What it says in the clear right behind its consent to STARTTLS: somebody meddles."""
    heard: list[bytes] = field(default_factory=list)

    def serve(self, plug: socket.socket) -> None:
        """Talk to one client until it goes."""
        if self.security == "tls":
            plug = self.context.wrap_socket(plug, server_side=True)
        with plug:
            usual = b"* OK ready" if self.kind == "imap" else b"220 ready"
            plug.sendall((self.greeting or usual) + b"\r\n")
            private = self.security == "tls"
            while line := _line(plug):
                self.heard.append(line)
                if b"STARTTLS" in line and not private and not self.strips:
                    plug.sendall((b"a OK go" if self.kind == "imap" else b"220 go") + b"\r\n" + self.hasty)
                    plug, private = self.context.wrap_socket(plug, server_side=True), True
                    continue
                plug.sendall(self._answer(line))
            plug.close()

    def _answer(self, line: bytes) -> bytes:
        if self.kind == "imap":
            tag, _, command = line.partition(b" ")
            if command == b"CAPABILITY":
                ways = self.ways or "AUTH=PLAIN"
                return f"* CAPABILITY IMAP4rev1 {ways}\r\n".encode() + tag + b" OK done\r\n"
            return tag + (b" OK bye" if command == b"LOGOUT" else b" BAD what") + b"\r\n"
        if line.startswith(b"EHLO"):
            return f"250-here\r\n250-SIZE 1000\r\n250 AUTH {self.ways or 'PLAIN LOGIN'}\r\n".encode()
        return b"221 bye\r\n" if line == b"QUIT" else b"502 what\r\n"


def greeter(
    internet: Internet, kind: str, host: str, port: int, security: str = "tls", **more: object
) -> Greeter:
    """Put such a server on a port of a host."""
    certified = str(more.pop("certified", host))
    days = int(str(more.pop("days", 30)))
    made = Greeter(kind, security, internet.context(certified, days=days), **more)  # type: ignore[arg-type]
    internet.listener(host, port, made.serve)
    return made


def mailbox(internet: Internet, host: str, **more: object) -> Greeter:
    """A mailbox's server on port 993."""
    return greeter(internet, "imap", host, 993, **more)  # type: ignore[arg-type]


def submission(internet: Internet, host: str, port: int = 465, **more: object) -> Greeter:
    """A server that takes mail, on port 465."""
    return greeter(internet, "smtp", host, port, **more)  # type: ignore[arg-type]


def drip(
    context: ssl.SSLContext, said: bytes, pause: Callable[[], object]
) -> Callable[[socket.socket], None]:
    """A server that goes on saying the same, with pauses, and never ends a line."""

    def serve(plug: socket.socket) -> None:
        with suppress(OSError), context.wrap_socket(plug, server_side=True) as private:
            while True:
                private.sendall(said)
                pause()

    return serve


def _line(plug: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        try:
            byte = plug.recv(1)
        except OSError:
            return b""
        if not byte:
            return b""
        line += byte
    return line.strip()
