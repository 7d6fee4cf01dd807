"""A small web server for tests, of which every byte can be chosen: what it answers is a function.

What no honest server answers is in tests/servers/hostile_http.py, which also says how to use both.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

PATIENCE = 20.0
"""Seconds after which a server that waits for its client gives up."""
_LONGEST_HEAD = 1 << 18


@dataclass(frozen=True)
class Asked:
    """One request as it was heard."""

    method: str
    target: str
    """As it stands in the request: a path with its query, for a proxy host and port or a whole address."""
    headers: dict[str, str]
    """By name in small letters; of several of one name the last."""
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return urlsplit(self.target).path

    @property
    def query(self) -> str:
        """What follows the question mark, or ""."""
        return urlsplit(self.target).query

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every header that lets somebody in."""
        names = ("authorization", "proxy-authorization", "cookie", "x-anchormailbox")
        return tuple(self.headers[name] for name in names if name in self.headers)


class Line:
    """One client's connection, from the side of the server."""

    def __init__(self, plug: socket.socket, server: HostileHttp) -> None:
        self._plug = plug
        self._reader = plug.makefile("rb")
        self.server = server
        self.ahead = timedelta(0)
        """How far the clock of this server is ahead, in the headers Date that it sends."""

    @property
    def plug(self) -> socket.socket:
        """The socket itself."""
        return self._plug

    def send(self, data: bytes) -> None:
        """Send bytes as they are; only a clock that is ahead changes the first Date in them."""
        if self.ahead:
            date = format_datetime(datetime.now(UTC) + self.ahead, usegmt=True).encode()
            data = re.sub(rb"\r\nDate: [^\r]*", b"\r\nDate: " + date, data, count=1)
        self._plug.sendall(data)

    def hear(self) -> Asked | None:
        """Wait for a request; None when the client hung up."""
        head = bytearray()
        while not head.endswith((b"\r\n\r\n", b"\n\n")):
            line = self._reader.readline(_LONGEST_HEAD)
            if not line or len(head) > _LONGEST_HEAD:
                return None
            head += line
        first, *rest = head.decode("latin-1").splitlines()
        method, target, _version = first.split(" ", 2)
        pairs = (line.partition(":") for line in rest if line)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        if headers.get("expect", "").lower() == "100-continue":
            self.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        return Asked(method, target, headers, self._body(headers))

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self._reader.read(int(headers.get("content-length", "0")))
        found = bytearray()
        while size := int(self._reader.readline().split(b";")[0], 16):
            found += self._reader.read(size)
            self._reader.readline()
        self._reader.readline()
        return bytes(found)

    def wait(self) -> None:
        """Say nothing until the client hangs up, or everything ends."""
        while self._reader.read1(1 << 16):
            pass

    def pause(self, seconds: float) -> None:
        """Let time pass, but not after the server was stopped. Raises ``ConnectionError`` then."""
        if self.server.stopped.wait(seconds):
            raise ConnectionError

    def reset(self) -> None:
        """End the connection as a machine does that knows nothing of it (RST)."""
        self._plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise ConnectionError

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):
            self._reader.close()
            self._plug.close()


Answer = Callable[[Line, Asked], None]
"""Answers one request. Raises ``ConnectionError`` to hang up; else the next request is heard."""


Body = bytes | str | Mapping[str, object]
"""What a body is made of: a mapping is sent as JSON."""


@dataclass
class HostileHttp:
    """A running server; what it heard, and how to reach it."""

    answer: Answer
    """May be changed while it runs."""
    certificate: Path | None = None
    asked: list[Asked] = field(default_factory=list)
    """Every request of all connections, in order."""
    stopped: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._context: ssl.SSLContext | None = None
        if self.certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(self.certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._plugs: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()

    def url(self, path: str = "", *, host: str = "localhost") -> str:
        """Give the address; ``127.0.0.1`` is another host in the eyes of a client."""
        return f"{'https' if self._context else 'http'}://{host}:{self.port}{path}"

    def secrets(self) -> list[str]:
        """List everything heard that lets somebody in."""
        return [secret for asked in self.asked for secret in asked.secrets]

    def heard(self, secret: str) -> bool:
        """Whether a secret is anywhere in what was heard, also within Basic."""
        for asked in self.asked:
            basics = [value[6:] for value in asked.secrets if value.lower().startswith("basic ")]
            opened = [base64.b64decode(value + "==").decode(errors="replace") for value in basics]
            said = [asked.target, *asked.headers.values(), asked.body.decode(errors="replace"), *opened]
            if any(secret in words for words in said):
                return True
        return False

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                plug, _ = self._listener.accept()
                plug.settimeout(PATIENCE)
                plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._plugs.append(plug)
                thread = threading.Thread(target=self._serve, args=(plug,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, plug: socket.socket) -> None:
        raw = plug
        # A request that is no HTTP, a client that leaves: both end the connection, and nothing else.
        with contextlib.suppress(OSError, ValueError):
            if self._context is not None:
                plug = self._context.wrap_socket(plug, server_side=True)
                self._plugs.append(plug)
            line = Line(plug, self)
            with contextlib.closing(line):
                while (asked := line.hear()) is not None:
                    self.asked.append(asked)
                    self.answer(line, asked)
        plug.close()
        raw.close()

    def stop(self) -> None:
        """End everything and wait for it."""
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join(PATIENCE)
        for plug in self._plugs:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(plug, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


@contextmanager
def hostile_http(answer: Answer, certificate: Path | None = None) -> Iterator[HostileHttp]:
    """Run a server for as long as the block lasts; with a certificate it speaks TLS."""
    server = HostileHttp(answer, certificate)
    try:
        yield server
    finally:
        server.stop()


# Answers as honest servers give them


def reply(
    body: Body = b"",
    status: int | str = 200,
    *,
    kind: str = "",
    headers: Mapping[str, str] | None = None,
    date: datetime | None = None,
    close: bool = False,
) -> Answer:
    """Answer as servers do; ``status`` may hold a reason ("403 No"), ``date`` is the header Date."""
    kind = kind or ("application/json" if isinstance(body, Mapping) else "text/plain; charset=utf-8")
    data = data_of(body)

    def answer(line: Line, asked: Asked) -> None:
        more = {"Content-Type": kind, "Content-Length": str(len(data)), **(headers or {})}
        if close:
            more["Connection"] = "close"
        line.send(head(status, more, date) + (b"" if asked.method == "HEAD" else data))
        if close:
            raise ConnectionError

    return answer


def head(status: int | str, headers: Mapping[str, str], date: datetime | None = None) -> bytes:
    """Make the beginning of an answer, up to the empty line."""
    reason = "" if isinstance(status, str) else f" {http.client.responses.get(status, 'Unknown')}"
    named = {"Date": format_datetime((date or datetime.now(UTC)).astimezone(UTC), usegmt=True), **headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status}{reason}\r\n{lines}\r\n".encode("latin-1")


def data_of(body: Body) -> bytes:
    if isinstance(body, Mapping):
        return json.dumps(body).encode()
    return body.encode() if isinstance(body, str) else body


def one_after_another(*answers: Answer) -> Answer:
    """Answer the first request so, the second so; the last answer goes for all that follow."""
    left = list(answers)
    lock = threading.Lock()

    def answer(line: Line, asked: Asked) -> None:
        with lock:
            chosen = left.pop(0) if len(left) > 1 else left[0]
        chosen(line, asked)

    return answer


def by_path(answers: Mapping[str, Answer], otherwise: Answer | None = None) -> Answer:
    """Answer by the path that is asked for; all others get 404, or what is given."""
    rest = otherwise or reply("Not found", 404)

    def answer(line: Line, asked: Asked) -> None:
        answers.get(asked.path, rest)(line, asked)

    return answer


def redirects_to(url: str, status: int = 302) -> Answer:
    """Send elsewhere: 301, 302, 303, 307, 308."""
    return reply(f"Go to {url}", status, headers={"Location": url})


def busy(retry_after: str = "", status: int = 429) -> Answer:
    """Ask to be left alone: for seconds, until a date (RFC 9110, 10.2.3), or without saying how long."""
    headers = {"Retry-After": retry_after} if retry_after else None
    return reply({"error": {"code": "TooManyRequests", "message": "Slow down."}}, status, headers=headers)
