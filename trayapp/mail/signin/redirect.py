"""Where the browser comes back to: a port of this machine that hears one answer, shows one page (RFC 8252).

No thread of its own: it listens while :meth:`Redirect.wait` runs. Browsers open connections ahead of need,
ask for icons, and other programs knock: only what repeats the state of this sign-in is the answer.
"""

from __future__ import annotations

import hmac
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from html import escape
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from trayapp.errors import Refused, SignInNeeded
from trayapp.mail.signin.consent import AGAIN
from trayapp.tongue import spoken, tr

_BEAT = 0.2
"""Seconds after which a cancelled sign-in ends at the latest."""
_LARGEST = 65_536
"""Bytes of one request."""
_MOST = 24
"""Connections at once; the oldest gives way."""
_LAST_WORD = 3.0
"""Seconds that a browser may take to read the page."""


class Redirect:
    """A way back to this machine, open from ``with`` on; it answers once."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        """``host`` is the name in the address that the provider knows; the port is on 127.0.0.1 always."""
        self._host = host
        self._open: dict[socket.socket, bytearray] = {}
        self._asker: socket.socket | None = None
        try:
            self._listener = socket.create_server(("127.0.0.1", 0))
        except OSError as error:
            raise Refused(
                tr("Owed cannot open the port on this computer that the sign-in page leads back to."),
                tr("Sign in with a code instead, or check what keeps programs from listening."),
                detail=str(error),
            ) from error
        self._listener.setblocking(False)
        self._port: int = self._listener.getsockname()[1]

    @property
    def address(self) -> str:
        """What the sign-in page leads back to."""
        return f"http://{self._host}:{self._port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close_all()
        if self._asker is not None:
            self._asker.close()

    def wait(self, state: str, patience: float, cancelled: Callable[[], bool]) -> dict[str, str]:
        """Wait for the answer that repeats ``state``; the browser waits for :meth:`tell` then.

        ``patience`` is in seconds. Raises ``SignInNeeded`` when it is over, or the user gave up.
        """
        until = time.monotonic() + patience
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            while time.monotonic() < until:
                if cancelled():
                    raise SignInNeeded(tr("The sign-in was given up."), tr(AGAIN))
                for key, _ in selector.select(_BEAT):
                    plug = key.fileobj
                    if not isinstance(plug, socket.socket) or plug is self._listener:
                        self._accept(selector)
                    elif (answer := self._hear(plug, state, selector)) is not None:
                        self._asker = plug
                        self._close_all()
                        return answer
        raise SignInNeeded(
            tr("Nobody finished the sign-in in the browser."),
            tr(
                "Start it again. If the page showed an error, its number (AADSTS…) tells your "
                "administrator what to do."
            ),
        )

    def tell(self, title: str, sentence: str) -> None:
        """Show the browser its page; one that is gone changes nothing."""
        plug, self._asker = self._asker, None
        if plug is None:
            return
        _answer(plug, "200 OK", title, sentence)

    def _accept(self, selector: selectors.BaseSelector) -> None:
        with suppress(OSError):
            plug, _ = self._listener.accept()
            plug.setblocking(False)
            if len(self._open) >= _MOST:
                self._drop(next(iter(self._open)), selector)
            self._open[plug] = bytearray()
            selector.register(plug, selectors.EVENT_READ)

    def _hear(
        self, plug: socket.socket, state: str, selector: selectors.BaseSelector
    ) -> dict[str, str] | None:
        """Read on; give the answer if this was it. Whatever else was asked gets a page and is closed."""
        heard = self._open.get(plug)
        if heard is None:
            return None  # it gave way to another just now
        try:
            chunk = plug.recv(_LARGEST)
        except (BlockingIOError, InterruptedError):
            return None
        except OSError:
            chunk = b""
        heard += chunk
        if not chunk or len(heard) > _LARGEST:
            self._drop(plug, selector)
            return None
        request = _whole(bytes(heard))
        if request is None:
            return None
        answer = self._asked(*request)
        if answer is not None and hmac.compare_digest(answer.get("state", "").encode(), state.encode()):
            selector.unregister(plug)
            del self._open[plug]
            return answer
        selector.unregister(plug)
        del self._open[plug]
        _answer(
            plug,
            "404 Not Found",
            tr("Nothing to see here"),
            tr("This is not the sign-in that Owed waits for."),
        )
        return None

    def _asked(self, head: str, body: str) -> dict[str, str] | None:
        """Return the parameters of an answer; None for any other request."""
        first, *lines = head.split("\r\n")
        method, _, rest = first.partition(" ")
        named = {
            name.strip().lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)
        }
        if named.get("host", "").lower() not in {f"localhost:{self._port}", f"127.0.0.1:{self._port}"}:
            return None  # a name of somebody else's that leads here
        try:
            parts = urlsplit(rest.split(" ")[0])
        except ValueError:
            return None
        if parts.path not in {"", "/"}:
            return None
        fields = parse_qs({"GET": parts.query, "POST": body}.get(method, ""), keep_blank_values=True)
        if any(len(values) != 1 for values in fields.values()):
            return None  # no parameter stands twice (RFC 6749, 3.1)
        return {name: values[0] for name, values in fields.items()}

    def _drop(self, plug: socket.socket, selector: selectors.BaseSelector) -> None:
        selector.unregister(plug)
        del self._open[plug]
        plug.close()

    def _close_all(self) -> None:
        self._listener.close()
        for plug in self._open:
            plug.close()
        self._open.clear()


def _whole(heard: bytes) -> tuple[str, str] | None:
    """Return head and body of a request once both are there."""
    head, end, body = heard.partition(b"\r\n\r\n")
    if not end:
        return None
    text = head.decode("latin-1")
    length = 0
    for line in text.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        if name.strip().lower() == "content-length" and value.strip().isdecimal():
            length = int(value)
    return (text, body[:length].decode("latin-1")) if len(body) >= length else None


def _answer(plug: socket.socket, status: str, title: str, sentence: str) -> None:
    page = _PAGE.format(language=spoken().language, title=escape(title), sentence=escape(sentence)).encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n"
        "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
        "Connection: close\r\n\r\n"
    )
    with suppress(OSError):
        plug.settimeout(_LAST_WORD)
        plug.sendall(head.encode() + page)
        plug.shutdown(socket.SHUT_WR)
    plug.close()


_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; }}
h1 {{ font-size: 1.25rem; font-weight: 600; }}
</style></head>
<body><h1>{title}</h1><p>{sentence}</p></body></html>
"""
