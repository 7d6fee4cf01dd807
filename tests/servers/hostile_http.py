"""A web server on loopback for what no honest one does: portals, proxies, floods, cut streams, foreign links.

For tests of what speaks HTTP (Exchange, Graph, sign-in, finding settings). A server is one *answer*, a
function of connection and request; the makers below give the usual ones, and they can be put together::

    authority = Authority(tmp_path)                                   # tests/servers/certificates.py
    certificate = authority.certify("localhost", "127.0.0.1")
    with hostile_http(captive_portal(), certificate) as server:       # without a certificate: plain HTTP
        access = GraphAccess(url=server.url("/v1.0"), ca_file=str(authority.file), timeout=1.0, …)
        with pytest.raises(Refused):
            list(GraphSource(access).changes(None))
        assert not server.secrets()                                   # what came with a password or a token
        assert server.asked[0].path == "/v1.0/me/mailFolders/inbox/messages/delta"

- In order, the last one for ever: ``one_after_another(busy("2"), reply(body))``. By path:
  ``by_path({"/token": reply(…)}, otherwise=html())``. A test's own is a function of ``line`` (the connection)
  and ``asked`` (the request) that may call another: ``reply(seen(asked.body))(line, asked)``.
- :data:`WRONG` holds answers that are wrong for every question, by name:
  ``@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG)``. Whatever is asked, the trouble must be
  one of ``trayapp.errors``, soon, in little memory. Give the client a short time-out: silence lasts so long.
- A **foreign host** is this machine under its other name: a server reached as ``localhost`` that points to
  ``other.url("/", host="127.0.0.1")`` points abroad. Then ``other.asked`` must be empty, or hold no secret.
- A **proxy**: ``with proxy(password="name:secret") as way``, then ``HTTPS_PROXY=way.url()``. It passes on to
  any loopback port, and answers 407 to who does not give the password; ``proxy()`` asks for none.
- An **honest server that fails now and then**: ``passed_on(port, ca_file, {3: cut(b"…", 10)})`` hands every
  request on to the server that listens there, except the third, which is answered as said.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import http.client
import itertools
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from urllib.parse import urlsplit

from tests.servers.web import (
    PATIENCE,
    Answer,
    Asked,
    Body,
    HostileHttp,
    Line,
    busy,
    by_path,
    data_of,
    head,
    hostile_http,
    one_after_another,
    redirects_to,
    reply,
)

__all__ = [
    "Answer",
    "Asked",
    "HostileHttp",
    "Line",
    "busy",
    "by_path",
    "hostile_http",
    "one_after_another",
    "redirects_to",
    "reply",
]

MOST = 1 << 26
"""Bytes that a flood sends at most: a client that takes them all has failed, and the test goes on."""


# What stands between


def html(title: str = "Welcome", status: int = 200) -> Answer:
    """Answer with a page for people where a program's answer is due."""
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return reply(page, status, kind="text/html; charset=utf-8")


def captive_portal(to: str = "") -> Answer:
    """Be the network of a hotel: the same page for every address, or a redirect ``to`` its own site."""
    if to:
        return redirects_to(to)
    form = '<form method="post" action="/login"><input name="room"><input type="password" name="code"></form>'
    page = f"<html><head><title>Guest network: sign in</title></head><body>{form}</body></html>"
    return reply(page, kind="text/html", headers={"Cache-Control": "no-store"})


def wants_proxy_password() -> Answer:
    """Be a proxy that lets only those through who give a name and a password."""
    headers = {"Proxy-Authenticate": 'Basic realm="office"', "Proxy-Connection": "close"}
    return reply("<html>Proxy authentication required</html>", 407, kind="text/html", headers=headers)


def skewed(answer: Answer, by: timedelta = timedelta(hours=1)) -> Answer:
    """Give the answer with a Date that is so far off (the server's clock, or rather this computer's)."""

    def later(line: Line, asked: Asked) -> None:
        line.ahead = by
        try:
            answer(line, asked)
        finally:
            line.ahead = timedelta(0)

    return later


# What breaks


def hangs_up(line: Line, asked: Asked) -> None:
    """End the connection instead of an answer."""
    raise ConnectionError


def resets(line: Line, asked: Asked) -> None:
    """Break the connection off instead of an answer."""
    line.reset()


def stalls(line: Line, asked: Asked) -> None:
    """Never answer."""
    line.wait()
    raise ConnectionError


def cut(body: Body, after: int, *, kind: str = "application/json") -> Answer:
    """Announce a whole body and hang up after so many bytes of it."""
    data = data_of(body)

    def answer(line: Line, asked: Asked) -> None:
        line.send(head(200, {"Content-Type": kind, "Content-Length": str(len(data))}) + data[:after])
        raise ConnectionError

    return answer


def streams(*chunks: bytes, kind: str = "text/xml; charset=utf-8", end: str = "whole") -> Answer:
    """Send chunks (RFC 9112, 7.1), then end: whole, cut (within a chunk), reset, or open (stays silent)."""

    def answer(line: Line, asked: Asked) -> None:
        line.send(head(200, {"Content-Type": kind, "Transfer-Encoding": "chunked"}))
        for chunk in chunks:
            line.send(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        if end == "whole":
            line.send(b"0\r\n\r\n")
        elif end == "open":
            stalls(line, asked)
        else:
            line.send(b"40\r\nnot all of it")
            (resets if end == "reset" else hangs_up)(line, asked)

    return answer


def drips(body: Body, every: float = 0.05) -> Answer:
    """Send a byte at a time, so that no single wait is long and the whole takes for ever. In seconds."""
    data = data_of(body)

    def answer(line: Line, asked: Asked) -> None:
        line.send(head(200, {"Content-Type": "application/json", "Content-Length": str(len(data))}))
        for byte in data:
            line.send(bytes([byte]))
            line.pause(every)

    return answer


def drips_head(count: int, every: float = 0.05) -> Answer:
    """Send so many small headers one after another, and hang up before they end. In seconds."""

    def answer(line: Line, asked: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\n")
        for number in range(count):
            line.send(b"X-%d: 1\r\n" % number)
            line.pause(every)
        raise ConnectionError

    return answer


def floods(piece: bytes = b" " * 65536, *, start: bytes = b"", kind: str = "application/json") -> Answer:
    """Send a body without an end (up to :data:`MOST`); ``start`` may make it look honest."""

    def answer(line: Line, asked: Asked) -> None:
        line.send(head(200, {"Content-Type": kind, "Connection": "close"}) + start)
        for _ in range(MOST // len(piece)):
            line.send(piece)
        raise ConnectionError

    return answer


def floods_head(line: Line, asked: Asked) -> None:
    """Send headers without an end."""
    line.send(b"HTTP/1.1 200 OK\r\n")
    piece = b"".join(b"X-Filler-%d: %s\r\n" % (number, b"x" * 1000) for number in range(64))
    for _ in range(MOST // len(piece)):
        line.send(piece)
    raise ConnectionError


def bomb(megabytes: int = 256, *, kind: str = "application/json") -> Answer:
    """Send little that unpacks to much."""
    data = (
        gzip.compress(b" " * (1 << 20), 9) * megabytes
    )  # members one after another are one file (RFC 1952, 2.2)
    return reply(data, kind=kind, headers={"Content-Encoding": "gzip"})


def says(raw: bytes) -> Answer:
    """Send these bytes, which need not be HTTP, and hang up."""

    def answer(line: Line, asked: Asked) -> None:
        line.send(raw)
        raise ConnectionError

    return answer


# What lies


def pages(page: Callable[[int, str], Body], link: str = "", kind: str = "") -> Answer:
    """Answer with page after page without an end: ``page(number, address of the next)``, numbered from 1.

    The next is asked for at this server, or always at ``link``: at another host, or the same page again.
    """
    lock = threading.Lock()
    given = 0

    def answer(line: Line, asked: Asked) -> None:
        nonlocal given
        with lock:
            given += 1
            number = given
        following = link or line.server.url(f"{asked.path}?page={number + 1}", host=_host(asked))
        reply(page(number, following), kind=kind)(line, asked)

    return answer


def goes_round(status: int = 302) -> Answer:
    """Redirect to this server for ever, each time to another path."""

    def answer(line: Line, asked: Asked) -> None:
        number = int(asked.path.rpartition("/round-")[2] or 0) if "/round-" in asked.path else 0
        redirects_to(line.server.url(f"/round-{number + 1}", host=_host(asked)), status)(line, asked)

    return answer


def _host(asked: Asked) -> str:
    return asked.headers.get("host", "localhost").partition(":")[0]


def laughs(root: str = "Envelope") -> Answer:
    """Answer XML whose few entities would unfold to gigabytes."""
    names = [f"e{number}" for number in range(10)]
    entities = '<!ENTITY e0 "ha">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in itertools.pairwise(names)
    )
    return reply(f'<?xml version="1.0"?><!DOCTYPE x [{entities}]><{root}>&e9;</{root}>', kind="text/xml")


def asks_for(address: str, root: str = "Envelope") -> Answer:
    """Answer XML that wants something else read into it: a file of this machine, another server's page."""
    doctype = f'<!DOCTYPE x [<!ENTITY other SYSTEM "{address}">]>'
    return reply(f'<?xml version="1.0"?>{doctype}<{root}>&other;</{root}>', kind="text/xml")


WRONG: dict[str, Answer] = {
    "a captive portal": captive_portal(),
    "a proxy that wants a password": wants_proxy_password(),
    "a page for people": html(),
    "an error page for people": html("502 Bad Gateway", 502),
    "nothing": reply(b""),
    "no content": reply(b"", 204),
    "a list": reply("[]", kind="application/json"),
    "null": reply("null", kind="application/json"),
    "a number that is none": reply('{"value": NaN}', kind="application/json"),
    "values of other kinds": reply({"value": "text", "error": 7, "@odata.nextLink": [], "access_token": {}}),
    "brackets without end": reply("[" * 100_000, kind="application/json"),
    "half a document": reply('{"value": [{"id": "', kind="application/json"),
    "bytes that are no text": reply(b"\xff\xfe\x00{}", kind="application/json"),
    "another document": reply('<?xml version="1.0"?><hello/>', kind="text/xml"),
    "half an envelope": reply(
        '<?xml version="1.0"?><s:Envelope xmlns:s="http://example.com"><s:B', kind="text/xml"
    ),
    "entities": laughs(),
    "a file of this machine": asks_for("file:///etc/hostname"),
    "a cut document": cut({"value": ["x" * 1000]}, 100),
    "a cut stream": streams(b'{"value": [', end="cut"),
    "a reset stream": streams(b'{"value": [', end="reset"),
    "a flood": floods(start=b'{"value": ["'),
    "a flood of headers": floods_head,
    "a bomb": bomb(),
    "a drip": drips({"value": "x" * 40}),
    "a drip of headers": drips_head(40),
    "silence": stalls,
    "silence in a stream": streams(b'{"value": [', end="open"),
    "a hang-up": hangs_up,
    "a reset": resets,
    "another protocol": says(b"* OK [CAPABILITY IMAP4rev1] ready\r\n"),
    "a status that is none": says(b"HTTP/1.1 999999 What\r\n\r\n"),
    "a length that is none": says(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}"),
    "a redirect to nowhere": reply(b"", 302),
    "a redirect to nonsense": redirects_to("http://["),
    "a redirect to a file": redirects_to("file:///etc/hostname"),
    "redirects without end": goes_round(),
    "not now": busy(),
    "not now, in words": busy("soon", 503),
    "not before a year": busy("31536000"),
    "no": reply({"error": {"code": "Forbidden", "message": "No."}}, 403),
    "a status of a teapot": html("I'm a teapot", 418),
}
"""Answers that are wrong whatever was asked, by name; drips take 2 s, silence as long as the client waits."""


def passed_on(port: int, ca_file: str, faults: Mapping[int, Answer], *, host: str = "localhost") -> Answer:
    """Hand each request on to the server at that port, but answer those of these numbers, from 1, as said.

    Without ``ca_file`` that server speaks plain HTTP. Bodies are handed on whole: not for endless streams.
    """
    lock = threading.Lock()
    count = 0

    def answer(line: Line, asked: Asked) -> None:
        nonlocal count
        with lock:
            count += 1
            number = count
        if number in faults:
            faults[number](line, asked)
            return
        way: http.client.HTTPConnection
        if ca_file:
            context = ssl.create_default_context(cafile=ca_file)
            way = http.client.HTTPSConnection(host, port, timeout=PATIENCE, context=context)
        else:
            way = http.client.HTTPConnection(host, port, timeout=PATIENCE)
        with contextlib.closing(way):
            kept = {name: value for name, value in asked.headers.items() if name != "transfer-encoding"}
            way.request(asked.method, asked.target, asked.body, kept | {"connection": "close"})
            told = way.getresponse()
            body = told.read()
            headers = [(n, v) for n, v in told.getheaders() if n.lower() not in _HOP_BY_HOP]
            lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
            length = f"Content-Length: {len(body)}\r\n"
            line.send(f"HTTP/1.1 {told.status} {told.reason}\r\n{lines}{length}\r\n".encode("latin-1") + body)

    return answer


_HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive"}


@contextmanager
def proxy(password: str | None = None) -> Iterator[HostileHttp]:
    """Run a proxy that passes on to loopback; ``password`` ("name:secret") is what it wants to hear first."""
    wanted = None if password is None else "Basic " + base64.b64encode(password.encode()).decode()

    def answer(line: Line, asked: Asked) -> None:
        if wanted is not None and asked.headers.get("proxy-authorization") != wanted:
            wants_proxy_password()(line, asked)
        elif asked.method == "CONNECT":
            _tunnel(line, int(asked.target.rpartition(":")[2]))
        else:
            there = urlsplit(asked.target)
            inner = f"{there.path or '/'}{'?' if there.query else ''}{there.query}"
            passed_on(there.port or 80, "", {})(line, Asked(asked.method, inner, asked.headers, asked.body))

    with hostile_http(answer) as server:
        yield server


def _tunnel(line: Line, port: int) -> None:
    """Carry bytes both ways until one side hangs up. Raises ``ConnectionError`` then."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as there:
        line.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        ways = {line.plug: there, there: line.plug}
        while True:
            ready, _, _ = select.select(list(ways), [], [], PATIENCE)
            for side in ready:
                data = side.recv(65536)
                if not data:
                    raise ConnectionError
                ways[side].sendall(data)
            if not ready or line.server.stopped.is_set():
                raise ConnectionError
