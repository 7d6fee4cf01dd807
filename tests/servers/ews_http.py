"""HTTP as Exchange's front end speaks it: TLS, sign-in, kept-alive connections, and what goes wrong there."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Protocol

from tests.servers.ews_faults import Trouble

PATIENCE = 20.0
"""Seconds after which a silent connection is closed, and for which the end of a thread is awaited."""


class Visit(Protocol):
    """What the server does with one request of somebody who has signed in."""

    def __call__(self, handler: Handler, user: str, body: bytes) -> None: ...


class Handler(BaseHTTPRequestHandler):
    """One connection; NTLM signs in connections, not requests (MS-NTHT)."""

    protocol_version = "HTTP/1.1"
    server: FrontEnd
    disable_nagle_algorithm = True

    def setup(self) -> None:
        self.request.settimeout(PATIENCE)
        if self.server.context is not None:
            self.request.do_handshake()
        super().setup()
        self.signed_in = ""
        self.exchange: object = None
        """What NTLM's second message needs from the first."""

    def do_GET(self) -> None:
        """A browser that looks in; Exchange asks it to sign in."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        trouble = self.server.way()
        if trouble is not None:
            self.go_wrong(trouble, b"")
            return
        self.refuse() if not self.user() else self.reply(200, b"<html>EWS</html>", "text/html")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.count(self)
        trouble = self.server.way()
        if trouble is not None:
            self.go_wrong(trouble, b"")
            return
        if self.path.lower() != "/ews/exchange.asmx":
            self.reply(404, b"<html>Not found</html>", "text/html")
            return
        user = self.user()
        if user:
            self.server.visit(self, user, body)

    def user(self) -> str:
        """Tell who asks; "" where the answer was sent already: a refusal or NTLM's second message."""
        scheme, _, word = self.headers.get("Authorization", "").partition(" ")
        if not scheme and self.signed_in:
            return self.signed_in
        if scheme.lower() == "basic" and self.server.offers_basic:
            name, _, password = base64.b64decode(word or "").decode("utf-8", "replace").partition(":")
            user = self.server.check(name, password)
            if user:
                return user
        elif scheme.lower() in {"ntlm", "negotiate"} and self.server.ntlm is not None:
            return self.server.ntlm(self, word)
        self.refuse()
        return ""

    def refuse(self, challenge: str = "") -> None:
        """Say 401, with what the server takes."""
        offers = [challenge] if challenge else []
        if not challenge and self.server.ntlm is not None:
            offers += ["NTLM"]
        if not challenge and self.server.offers_basic:
            offers += ['Basic realm="mail.example.com"']
        self.send_response(401)
        for offer in offers or ["Bearer"]:
            self.send_header("WWW-Authenticate", offer)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def reply(self, status: int, body: bytes, kind: str = "text/xml; charset=utf-8", **more: str) -> None:
        """Send an answer."""
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body))} | more
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def go_wrong(self, trouble: Trouble, body: bytes) -> None:
        """Do what :class:`Trouble` says to the connection; ``body`` is the answer that was due."""
        if trouble.stall:
            self.server.stall(self)
            self.close_connection = True
        elif trouble.reset:
            self.reset()
        elif trouble.cut is not None or trouble.drip:
            self.send_response(200)
            self.send_header("Content-Type", "text/xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if trouble.drip:
                self.drip(body, trouble.drip)
            else:
                self.wfile.write(body[: trouble.cut])
            self.wfile.flush()
            self.hang_up()
        else:
            kind = trouble.headers.get("Content-Type", "text/html; charset=utf-8")
            self.reply(trouble.status, trouble.body, kind, **trouble.headers)

    def drip(self, body: bytes, pause: float) -> None:
        """Send an answer byte by byte, until the client has enough of it or the server ends."""
        for byte in body:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            if self.server.ended.wait(pause):
                return

    def hang_up(self) -> None:
        """End the connection, without a goodbye of TLS."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self.connection, socket.SHUT_RDWR)

    def reset(self) -> None:
        """Hang up rudely."""
        plug = self.connection
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        with contextlib.suppress(OSError):
            # The TLS wrapper would say goodbye; this closes what lies under it.
            socket.socket(fileno=plug.detach()).close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
        """Stay silent; the counts tell."""

    def finish(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().finish()


class FrontEnd(ThreadingHTTPServer):
    """The listening part; one thread for each connection."""

    daemon_threads = True
    block_on_close = False

    def __init__(
        self, certificate: Path | None, check: Callable[[str, str], str], visit: Visit, *, basic: bool
    ) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.check = check
        self.visit = visit
        self.offers_basic = basic
        self.ntlm: Callable[[Handler, str], str] | None = None
        self.way: Callable[[], Trouble | None] = lambda: None
        """Says what goes wrong with the next request before anybody looks into it."""
        self.ended = threading.Event()
        self.requests = 0
        """Requests, refused ones and those of a handshake included."""
        self.connections = 0
        self.context: ssl.SSLContext | None = None
        if certificate is not None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        self._plugs: set[socket.socket] = set()
        self.mistakes: list[BaseException] = []
        """What went wrong here by mistake; :meth:`stop` raises the first."""
        self._workers: list[threading.Thread] = []
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def count(self, handler: Handler) -> None:
        """Note a request."""
        self.requests += 1

    def stall(self, handler: Handler) -> None:
        """Wait until the client hangs up or the server ends."""
        handler.connection.settimeout(0.1)
        with contextlib.suppress(OSError):
            while not self.ended.is_set():
                try:
                    if not handler.connection.recv(1):
                        return
                except TimeoutError:
                    continue

    def get_request(self) -> tuple[socket.socket, object]:
        plug, address = super().get_request()
        self.connections += 1
        if self.context is not None:
            plug = self.context.wrap_socket(plug, server_side=True, do_handshake_on_connect=False)
        self._plugs.add(plug)
        return plug, address

    def process_request(self, request: object, client_address: object) -> None:
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            daemon=True,
        )
        self._workers.append(thread)
        thread.start()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up, or does not trust the certificate, is no news; a mistake here is."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.mistakes.append(error)

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        self._plugs.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Close every connection, as a server that starts anew does; it listens on."""
        for plug in list(self._plugs):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(plug, socket.SHUT_RDWR)

    def stop(self) -> None:
        """End everything and wait for it."""
        self.ended.set()
        self.shutdown()
        self._thread.join(PATIENCE)
        self.server_close()
        self.hang_up()
        for worker in self._workers:
            worker.join(PATIENCE)
            assert not worker.is_alive()
        if self.mistakes:
            raise self.mistakes[0]
