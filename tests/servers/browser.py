"""A browser for tests of sign-in: it opens a page, and comes back to this machine as browsers do."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

PATIENCE = 20.0
"""Seconds for a page."""


class Browser:
    """Opens a page on a thread of its own, since whoever asked for it waits for the way back."""

    def __init__(self, ca_file: Path) -> None:
        self._trust = ssl.create_default_context(cafile=str(ca_file))
        self._thread: threading.Thread | None = None
        self.opened: list[str] = []
        """Every page that was asked for."""
        self.page = ""
        """What the last page showed."""
        self.status = 0
        self.knocks = False
        """Whether it opens connections ahead of need and asks for an icon, as Chrome does."""
        self._idle: list[socket.socket] = []

    def __call__(self, url: str) -> None:
        """Open a page."""
        self.opened.append(url)
        self._thread = threading.Thread(target=self._visit, args=(url,), daemon=True)
        self._thread.start()

    def wait(self) -> str:
        """Wait until it shows its last page; give that."""
        assert self._thread is not None
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        for plug in self._idle:
            plug.close()
        return self.page

    def _visit(self, url: str) -> None:
        form: dict[str, str] | None = None
        for _ in range(5):
            if self.knocks and urlsplit(url).scheme == "http":
                self._knock(url)
            location = self._load(url, form)
            if location:
                url, form = urljoin(url, location), None
                continue
            found = _Form()
            found.feed(self.page)
            if not found.action:
                return
            url, form = found.action, found.fields

    def _load(self, url: str, form: dict[str, str] | None) -> str:
        """Load a page; give where it leads on to by itself, or ""."""
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        link: http.client.HTTPConnection = (
            http.client.HTTPSConnection(host, port, timeout=PATIENCE, context=self._trust)
            if parts.scheme == "https"
            else http.client.HTTPConnection(host, port, timeout=PATIENCE)
        )
        try:
            path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
            if form is None:
                link.request("GET", path)
            else:
                kind = {"Content-Type": "application/x-www-form-urlencoded"}
                link.request("POST", path, urlencode(form), kind)
            answer = link.getresponse()
            self.page, self.status = answer.read().decode(), answer.status
            return answer.getheader("Location") or ""
        except OSError as error:
            self.page, self.status = f"This site cannot be reached: {error}", 0
            return ""
        finally:
            link.close()

    def _knock(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.port is not None
        self._idle.append(socket.create_connection(("127.0.0.1", parts.port), timeout=PATIENCE))
        self._load(f"{parts.scheme}://{parts.netloc}/favicon.ico", None)


class _Form(HTMLParser):
    """The form of a page that sends itself."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = named.get("action", "")
        elif tag == "input":
            self.fields[named.get("name", "")] = named.get("value", "")
