"""The one way to web servers: verified, bounded in size and time, never sent on unseen, in our own words.

The only file that knows httpx. Nothing goes over plain HTTP but to this machine, redirects are answers like
any other, and what an answer holds is read to a bound: a server that drips, floods or never ends is left.
"""

from __future__ import annotations

import json
import logging
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from trayapp import __version__
from trayapp.errors import Busy, MailTrouble, Refused, Unclear, Unreachable, Unsafe
from trayapp.mail import sockets
from trayapp.mail.sockets import Security
from trayapp.settings.accounts.account import host_of, is_loopback
from trayapp.tongue import mark, tr

LARGEST = 16 * 1024 * 1024
"""Bytes of an answer, unpacked."""
LONGEST = 120.0
"""Seconds for one answer as a whole, however steadily it drips."""
LONGEST_WAIT = 6 * 3600.0
"""Seconds; a server that asks to be left alone for longer is asked once in a while all the same."""

_KEPT = 20.0
"""Seconds that an idle connection is kept: one that sleeps with the computer is dead when it wakes up."""
_AGAIN = mark("Owed tries again by itself.")

# It notes each address at INFO, and addresses hold what is nobody's business.
logging.getLogger("httpx").setLevel(logging.WARNING)


class TooMuch(Refused):
    """An answer is larger than it may be."""


class Http(httpx.Client):
    """A client of httpx that any thread can cut: whoever waits for an answer then hears that it broke.

    For one thread at a time otherwise: each answer is whole :attr:`longest` seconds after its question.
    """

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - what httpx takes
        super().__init__(**options)
        self.longest = LONGEST
        self._sockets: list[socket.socket] = []
        self._cut = False
        self._until = 0.0

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:  # noqa: ANN401 - what httpx takes
        """Send as httpx does, over plain HTTP to this machine only. Raises Unsafe; else as httpx."""
        if request.url.scheme != "https" and not is_loopback(request.url.host):
            raise Unsafe(
                tr(
                    "Without encryption, what goes to {host} could be read by anybody on the way; nothing "
                    "was sent.",
                    host=request.url.host,
                ),
                tr("Use an address that begins with https://."),
            )
        if self._cut:
            raise Unreachable(tr("The connection to {host} was closed.", host=request.url.host))
        request.extensions["trace"] = self._hold
        self._until = time.monotonic() + self.longest
        return super().send(request, **options)

    def cut(self) -> None:
        """End every connection now; any thread may, and twice."""
        self._cut = True
        for held in self._sockets:
            with suppress(OSError):
                # Not that of an SSLSocket, which takes the TLS away from whoever reads at this moment.
                socket.socket.shutdown(held, socket.SHUT_RDWR)

    def _hold(self, event: str, info: Mapping[str, Any]) -> None:
        """Keep each new connection's socket, and put a bound to its patience (httpcore's trace extension)."""
        stream = info.get("return_value")
        if stream is None or not event.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        stream.read = self._in_time(stream.read)  # httpx bounds the silence only, never the whole
        held = stream.get_extra_info("socket")
        if isinstance(held, socket.socket):
            self._sockets = [*(one for one in self._sockets if one.fileno() >= 0), held]
            if self._cut:
                self.cut()

    def _in_time(self, read: Callable[[int, float | None], bytes]) -> Callable[[int, float | None], bytes]:
        def in_time(most: int, timeout: float | None = None) -> bytes:
            left = self._until - time.monotonic()
            if left <= 0:
                raise TimeoutError("the whole took too long")
            return read(most, left if timeout is None else min(timeout, left))

        return in_time


def open_http(ca_file: str = "", timeout: float = sockets.TIMEOUT) -> Http:
    """Make a client that verifies and follows nothing; nobody is connected to yet.

    ``ca_file`` holds certificates (PEM) trusted besides the system's; ``timeout`` is in seconds of silence. A
    proxy is taken from the system's settings. Raises Unsafe or Unreachable.
    """
    context = sockets.trusting(ca_file)
    try:
        return Http(
            verify=context,
            timeout=httpx.Timeout(timeout, connect=min(timeout, 15.0)),
            follow_redirects=False,
            limits=httpx.Limits(max_connections=4, keepalive_expiry=_KEPT),
            headers={"User-Agent": f"Owed/{__version__}"},
        )
    except (httpx.InvalidURL, ValueError, ImportError) as error:
        # What it says may hold the proxy's password.
        raise Unreachable(
            tr("Owed cannot use the proxy that is set for this computer."),
            tr("Check the proxy in the system's network settings; Owed can use HTTP proxies."),
            detail=type(error).__name__,
        ) from None


class Answer(NamedTuple):
    """What a server answered, read to its end."""

    status: int
    """The HTTP status."""
    headers: Mapping[str, str]
    """By names in lower case."""
    body: bytes
    url: str
    """Where it was asked."""

    @property
    def host(self) -> str:
        """The server's name."""
        return host_of(self.url)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", "replace")

    @property
    def ok(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status < 300

    def json(self) -> Any:  # noqa: ANN401 - whatever the JSON holds
        """Unpack JSON. Raises Unreachable where a page came instead, Refused where it is nonsense."""
        refuse_page(self)
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise Refused(
                tr("{host} answered something that Owed does not understand.", host=self.host),
                tr("Check the server's address; otherwise it may pass by itself."),
                detail=f"HTTP {self.status}, {type(error).__name__}",
            ) from error


def ask(
    http: httpx.Client,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    content: bytes | None = None,
    form: Mapping[str, str] | None = None,
    limit: int = LARGEST,
    sends: bool = False,
) -> Answer:
    """Ask and read the answer to its end, whatever its status. Raises MailTrouble.

    ``form`` goes as ``application/x-www-form-urlencoded``. With ``sends`` a connection that breaks after the
    request went out is ``Unclear``.
    """
    data = dict(form) if form is not None else None
    with (
        border(host_of(url), port=port_of(url), sends=sends),
        http.stream(method, url, headers=headers, content=content, data=data) as response,
    ):
        body = bounded(response, limit)
        named = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, named, body, str(response.url))


def bounded(response: httpx.Response, limit: int = LARGEST) -> bytes:
    """Read a streamed answer to its end. Raises TooMuch where it holds more bytes (unpacked)."""
    found = beginning(response, limit + 1)
    if len(found) > limit:
        raise TooMuch(
            tr(
                "{host} sends more than any such answer holds, so Owed stopped reading.",
                host=response.url.host,
            ),
            tr(_AGAIN),
        )
    return found


def beginning(response: httpx.Response, limit: int) -> bytes:
    """Read so many bytes (unpacked) of a streamed answer at most; the rest is left unread."""
    found = bytearray()
    for chunk in response.iter_bytes():
        found += chunk
        if len(found) >= limit:
            break
    return bytes(found[:limit])


def port_of(url: str) -> int:
    """Return the port that an address names, or the usual one."""
    try:
        parts = urlsplit(url)
        return parts.port or (80 if parts.scheme == "http" else 443)
    except ValueError:
        return 443


# Trouble


@dataclass(frozen=True, slots=True)
class _Web:
    """Where a web server is, for the sentences of sockets.py."""

    host: str
    port: int = 443
    security: Security = "tls"
    ca_file: str = ""
    timeout: float = sockets.TIMEOUT
    usual_ports: str = mark("web servers usually have 443")
    afterwards: str = _AGAIN


@contextmanager
def border(host: str, *, port: int = 443, sends: bool = False) -> Iterator[None]:
    """Turn what httpx raises into sentences. Raises Unreachable, Unsafe or Refused.

    With ``sends`` what breaks after the request went out is ``Unclear``: nobody can say whether it was done.
    """
    web = _Web(host, port)
    try:
        yield
    except MailTrouble:
        raise
    except httpx.ProxyError as error:
        raise _proxy(error) from error
    except (httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError, TimeoutError) as error:
        if sends:
            raise Unclear(
                tr("The connection to {host} broke before it said whether it took the message.", host=host),
                tr("Look into your sent mail before you send it again."),
                detail=type(error).__name__,
            ) from error
        _tell(web, error)
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise Refused(
            tr("The address of {host} cannot be used.", host=host),
            tr("Check it in the settings."),
            detail=type(error).__name__,
        ) from error
    except (httpx.TransportError, OSError) as error:
        _tell(web, error)
    except httpx.DecodingError as error:
        raise Refused(
            tr("{host} answered something that Owed does not understand.", host=host),
            tr(_AGAIN),
            detail=type(error).__name__,
        ) from error


def _tell(web: _Web, error: Exception) -> None:
    """Raise what the socket's own error means; httpx wraps it twice."""
    with sockets.border(web):
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, OSError):
                raise cause
            cause = cause.__cause__ or cause.__context__
        if isinstance(error, httpx.TimeoutException):
            raise TimeoutError from error
    raise Unreachable(
        tr("The connection to {host} broke.", host=web.host),
        tr(_AGAIN),
        detail=f"{type(error).__name__}: {error}"[:200],
    ) from error


def _proxy(error: httpx.ProxyError) -> Unreachable:
    said = str(error)[:200]
    if said.startswith("407"):
        return Unreachable(
            tr("The proxy of this network wants a name and a password."),
            tr("Set them in the system's network settings, or ask whoever runs the network."),
            detail=said,
        )
    return Unreachable(tr("The proxy of this network lets nothing through."), tr(_AGAIN), detail=said)


def refuse_page(answer: Answer) -> None:
    """Raise Unreachable where a page for people came instead of data: a network that wants a sign-in."""
    kind = answer.headers.get("content-type", "").lower()
    if "html" in kind or answer.body[:200].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise Unreachable(
            tr("A web page came instead of an answer from {host}.", host=answer.host),
            tr(
                "This network may want you to sign in first: open a web page in your browser. Owed tries "
                "again by itself."
            ),
            detail=f"HTTP {answer.status}",
        )


def refuse_busy(answer: Answer, now: datetime, *, usual: float = 60.0) -> None:
    """Raise Busy where the server asked to be left alone (429, 503 and their kin).

    ``now`` is aware; ``usual`` is in seconds, for a server that names no time.
    """
    if answer.status in {429, 502, 503, 504, 509}:
        raise Busy(
            tr("{host} is busy and asked to wait.", host=answer.host),
            tr(_AGAIN),
            detail=f"HTTP {answer.status}",
            retry_after=retry_after(answer.headers, now, usual),
        )


def retry_after(headers: Mapping[str, str], now: datetime, usual: float = 60.0) -> float:
    """Return for how many seconds a server asked to be left alone (RFC 9110, 10.2.3), within reason."""
    value = headers.get("retry-after", "").strip()
    if value.replace(".", "", 1).isdecimal():
        return min(float(value), LONGEST_WAIT)
    date = _http_date(value)
    if date is None:
        return usual
    # By the server's own clock where it tells it: this computer's may be wrong.
    seconds = (date - (_http_date(headers.get("date", "")) or now)).total_seconds()
    return min(max(seconds, 1.0), LONGEST_WAIT)


def clock_skew(answer: Answer, now: datetime) -> timedelta | None:
    """Return how far this computer's clock is ahead of the server's; None where it does not tell its own."""
    date = _http_date(answer.headers.get("date", ""))
    return None if date is None else now - date


def _http_date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
