"""A small internet on loopback: name servers, web servers by name over TLS, and mail servers that greet.

Every host has a certificate of one authority, every web request is noted with all that it says, and what is
not there is not there: no name is resolved outside, and no door opens that a test has not made.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.servers.certificates import Authority
from trayapp.errors import NotFound, Unreachable
from trayapp.mail.discover.names import Place, Service
from trayapp.mail.http import Http


@dataclass
class Page:
    """What a web server answers."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """What somebody asked of a web server."""

    method: str
    host: str
    target: str
    """Path and query."""
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query)


Answers = Callable[[Asked], Page]


class Internet:
    """What there is. It is the name servers too (``Names``)."""

    def __init__(self, folder: Path) -> None:
        self.authority = Authority(folder)
        self.ca_file = str(self.authority.file)
        self.exchangers_of: dict[str, tuple[str, ...]] = {}
        self.services_of: dict[str, tuple[Service, ...]] = {}
        self.aliases: dict[str, str] = {}
        self.pages: dict[tuple[str, str], Page | Answers] = {}
        """By host and path; "*" is every other path of the host."""
        self.asked: list[Asked] = []
        """Every request that reached a web server."""
        self.looked_up: list[str] = []
        """Every name that was asked for."""
        self.doors: dict[tuple[str, int], int] = {}
        """Where a port of a host is on loopback."""
        self.dead = False
        """Whether no name server answers."""
        self._stops: list[Callable[[], None]] = []
        self._contexts: dict[str, ssl.SSLContext] = {}

    # Names

    def exchangers(self, domain: str) -> tuple[str, ...]:
        self._ask(domain)
        if self.dead:
            raise Unreachable("No name server answers, so no server can be found.", "Check the network.")
        known = {host for host, _ in self.doors} | set(self.services_of) | set(self.aliases)
        if domain not in self.exchangers_of and not any(name.endswith(domain) for name in known):
            raise NotFound(f"There is no domain {domain}.", "Check how the address is spelled.")
        return self.exchangers_of.get(domain, ())

    def services(self, name: str) -> tuple[Service, ...]:
        self._ask(name)
        return self.services_of.get(name, ())

    def alias(self, host: str) -> str:
        self._ask(host)
        return self.aliases.get(host, host)

    def places(self, host: str, port: int) -> tuple[Place, ...]:
        self._ask(host)
        if self.dead or not any(known == host for known, _ in self.doors):
            return ()
        return (Place("127.0.0.1", self.doors.get((host, port), 1)),)

    def _ask(self, name: str) -> None:
        self.looked_up.append(name)

    # Web

    def web(self, host: str, path: str, answer: Page | Answers) -> None:
        """Let a web server answer at this path; it has port 443."""
        self.pages[host, path] = answer
        if (host, 443) not in self.doors:
            self.doors[host, 443] = self._serve_web(self.context(host))

    def web_in_the_clear(self, host: str, path: str, answer: Page | Answers) -> None:
        """The same on port 80, without encryption."""
        self.pages[f"http://{host}", path] = answer
        self.doors[host, 80] = self._serve_web(None)

    def http(self) -> Http:
        """A client whose every connection ends here."""
        return Http(transport=_Loopback(self), timeout=5.0)

    def answer(self, asked: Asked, *, private: bool) -> Page:
        """Find the page that was asked for."""
        self.asked.append(asked)
        host = asked.host if private else f"http://{asked.host}"
        page = self.pages.get((host, asked.path)) or self.pages.get((host, "*")) or Page(404)
        return page if isinstance(page, Page) else page(asked)

    def said_to(self, host: str) -> list[Asked]:
        """What a web server was asked."""
        return [asked for asked in self.asked if asked.host == host]

    def context(self, host: str, *others: str, days: int = 30) -> ssl.SSLContext:
        """A server's side of TLS, for a host."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.authority.certify(host, *others, days=days))
        return context

    def _serve_web(self, context: ssl.SSLContext | None) -> int:
        internet = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 5

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                asked = Asked(
                    self.command,
                    (self.headers.get("Host") or "").partition(":")[0],
                    self.path,
                    {name.lower(): value for name, value in self.headers.items()},
                    self.rfile.read(length),
                )
                page = internet.answer(asked, private=context is not None)
                self.send_response(page.status)
                for name, value in page.headers.items():
                    for one in value.split("\n"):
                        self.send_header(name, one)
                self.send_header("Content-Length", str(len(page.body)))
                self.end_headers()
                self.wfile.write(page.body)

            def do_GET(self) -> None:
                self.do_POST()

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                pass  # a client that turns away is no news

            def finish_request(self, request: Any, client_address: Any) -> None:
                if context is None:
                    super().finish_request(request, client_address)
                    return
                request.settimeout(5)
                with suppress(OSError), context.wrap_socket(request, server_side=True) as private:
                    super().finish_request(private, client_address)

        server = Server(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()

        def stop() -> None:
            server.shutdown()
            server.server_close()
            thread.join(5)

        self._stops.append(stop)
        return int(server.server_address[1])

    # Doors of other kinds

    def door(self, host: str, port: int, real: int) -> None:
        """Let a real server stand behind a port of a host."""
        self.doors[host, port] = real

    def listener(self, host: str, port: int, serve: Callable[[socket.socket], None]) -> None:
        """Serve each connection to a port of a host with a function, on a thread of its own."""
        listening = socket.create_server(("127.0.0.1", 0))
        self.doors[host, port] = listening.getsockname()[1]
        threads: list[threading.Thread] = []

        def one(plug: socket.socket) -> None:
            with plug, suppress(OSError):
                plug.settimeout(5)
                serve(plug)

        def accept() -> None:
            with suppress(OSError):
                while True:
                    plug, _ = listening.accept()
                    threads.append(threading.Thread(target=one, args=(plug,), daemon=True))
                    threads[-1].start()

        accepting = threading.Thread(target=accept, daemon=True)
        accepting.start()

        def stop() -> None:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()
            for thread in (accepting, *threads):
                thread.join(6)

        self._stops.append(stop)

    def swallows(self, host: str, port: int) -> None:
        """Let a port take connections and say nothing: a server that is stuck."""

        def serve(plug: socket.socket) -> None:
            while plug.recv(4096):
                pass

        self.listener(host, port, serve)

    def drops(self, host: str, port: int) -> None:
        """Let nothing come back from a port, as firewalls do: its queue is full already."""
        listening = socket.create_server(("127.0.0.1", 0), backlog=0)
        place = listening.getsockname()
        self.doors[host, port] = place[1]
        full = []
        for _ in range(4):
            plug = socket.socket()
            plug.setblocking(False)
            plug.connect_ex(place)
            full.append(plug)

        def stop() -> None:
            for one in (*full, listening):
                one.close()

        self._stops.append(stop)

    def stop(self) -> None:
        """End all servers."""
        for stop in self._stops:
            stop()


class _Loopback(httpx.BaseTransport):
    """Connects to where the internet says, and verifies as if it were outside."""

    def __init__(self, internet: Internet) -> None:
        self._internet = internet
        self._inner = httpx.HTTPTransport(verify=ssl.create_default_context(cafile=internet.ca_file))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or 443
        if (host, port) not in self._internet.doors:
            raise httpx.ConnectError(f"no such place: {host}:{port}")
        request.extensions["sni_hostname"] = host
        request.headers["Host"] = host
        request.url = request.url.copy_with(host="127.0.0.1", port=self._internet.doors[host, port])
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


@contextmanager
def internet(folder: Path) -> Iterator[Internet]:
    """Have an internet for as long as the block lasts."""
    there = Internet(folder)
    try:
        yield there
    finally:
        there.stop()
