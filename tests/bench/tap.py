"""A door in front of the IMAP server: ends TLS, passes all on, notes when EXISTS came to who idles."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from contextlib import suppress
from pathlib import Path

_EXISTS = re.compile(rb"\* \d+ EXISTS\r\n")
_IDLE = re.compile(rb"^\S+ IDLE\r\n", re.IGNORECASE | re.MULTILINE)


class Tap:
    """Listens on a port of its own."""

    def __init__(self, certificate: Path, server: int) -> None:
        """``server`` is the plain port behind."""
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._plugs: list[socket.socket] = []
        self.heard: list[float] = []
        """When an EXISTS came from the server to a client that idles (``time.monotonic``)."""
        self.idling = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """End every connection."""
        for plug in (self._listener, *self._plugs):
            with suppress(OSError):
                socket.socket.shutdown(plug, socket.SHUT_RDWR)
            plug.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                plug, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(plug,), daemon=True).start()

    def _serve(self, plug: socket.socket) -> None:
        with suppress(OSError):
            client = self._context.wrap_socket(plug, server_side=True)
            server = socket.create_connection(("127.0.0.1", self._server))
            for one in (client, server):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._plugs += [client, server]
            idles = threading.Event()
            threading.Thread(target=self._up, args=(client, server, idles), daemon=True).start()
            self._down(client, server, idles)

    def _up(self, client: socket.socket, server: socket.socket, idles: threading.Event) -> None:
        with suppress(OSError):
            while data := client.recv(65536):
                if _IDLE.search(data):
                    idles.set()
                    self.idling.set()
                elif data.startswith(b"DONE"):
                    idles.clear()
                server.sendall(data)
        server.close()

    def _down(self, client: socket.socket, server: socket.socket, idles: threading.Event) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if idles.is_set() and _EXISTS.search(data):
                    self.heard.append(time.monotonic())
                client.sendall(data)
        client.close()
