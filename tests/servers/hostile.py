"""A server that follows a script, for what no honest server does: it stalls, floods, lies, hangs up."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0
"""Seconds after which a script that waits for the client gives up."""

GREETING = b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n"


class Talk:
    """One client's connection, from the side of the server."""

    def __init__(self, plug: socket.socket, certificate: Path | None) -> None:
        self._plug = plug
        self._certificate = certificate
        self._lines = plug.makefile("rb")
        self.heard: list[bytes] = []

    def say(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._plug.sendall(data)

    def hear(self) -> bytes:
        """Wait for a line; b"" when the client hung up."""
        line = self._lines.readline(1 << 16)
        self.heard.append(line)
        return line

    def secure(self) -> None:
        """Do the server's part of the TLS handshake."""
        assert self._certificate is not None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._certificate)
        self._lines.close()
        self._plug = context.wrap_socket(self._plug, server_side=True)
        self._lines = self._plug.makefile("rb")

    def sign_in(self, capabilities: str = "IMAP4rev1") -> None:
        """Greet, accept any name and password."""
        self.say(GREETING)
        tag = self.hear().split()[0]
        self.say(tag + b" OK [CAPABILITY " + capabilities.encode() + b"] welcome\r\n")

    def answer(self, *lines: bytes, verdict: bytes = b"OK done") -> bytes:
        """Wait for a command, give these answers and the verdict; give the command without its tag."""
        tag, _, command = self.hear().rstrip().partition(b" ")
        self.say(b"".join(line + b"\r\n" for line in lines) + tag + b" " + verdict + b"\r\n")
        return command

    def wait(self) -> None:
        """Say nothing until the client hangs up."""
        while self.hear():
            pass

    def close(self) -> None:
        """Hang up."""
        self._lines.close()
        self._plug.close()


Script = Callable[[Talk], None]


class Hostile:
    """The server; each connection gets the script."""

    def __init__(self, script: Script, certificate: Path | None, *, tls_at_once: bool) -> None:
        self._script = script
        self._certificate = certificate
        self._tls_at_once = tls_at_once
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.heard: list[bytes] = []
        """Every line that clients said, of all connections."""
        self._plugs: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                plug, _ = self._listener.accept()
                plug.settimeout(PATIENCE)
                self._plugs.append(plug)
                thread = threading.Thread(target=self._serve, args=(plug,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, plug: socket.socket) -> None:
        talk = Talk(plug, self._certificate)
        talk.heard = self.heard
        with contextlib.suppress(OSError, ValueError, IndexError):
            if self._tls_at_once:
                talk.secure()
            self._script(talk)
        with contextlib.suppress(OSError):
            talk.close()
        plug.close()

    def stop(self) -> None:
        """End everything and wait for it."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for plug in self._plugs:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(plug, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


@contextmanager
def hostile(
    script: Script, certificate: Path | None = None, *, tls_at_once: bool = False
) -> Iterator[Hostile]:
    """Run the server for as long as the block lasts."""
    server = Hostile(script, certificate, tls_at_once=tls_at_once)
    try:
        yield server
    finally:
        server.stop()
