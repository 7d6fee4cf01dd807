"""Tries many doors at once: which ports of which servers are open at all, in the time that one takes."""

from __future__ import annotations

import errno
import selectors
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from trayapp.mail.discover.names import Names, Place

PATIENCE = 3.0
"""Seconds that all doors together get to open."""
_BEAT = 0.1
"""Seconds until somebody who wants to stop is heard."""
_PLACES = 3
"""Addresses of one server that are tried."""
_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}


class Door(NamedTuple):
    """A port of a server."""

    host: str
    port: int


def knock(
    names: Names, doors: Iterable[Door], stopped: Callable[[], bool], patience: float = PATIENCE
) -> dict[Door, Place]:
    """Return the doors that open, and where each was reached; nothing is said at any of them."""
    opened: dict[Door, Place] = {}
    waiting: dict[socket.socket, tuple[Door, Place]] = {}
    try:
        with selectors.DefaultSelector() as selector:
            for door in dict.fromkeys(doors):
                if stopped():
                    break
                for place in names.places(door.host, door.port)[:_PLACES]:
                    plug = _begun(place)
                    if plug is not None:
                        waiting[plug] = (door, place)
                        selector.register(plug, selectors.EVENT_WRITE)
            until = time.monotonic() + patience
            while waiting and time.monotonic() < until and not stopped():
                done = {key.fd for key, _ in selector.select(_BEAT)}
                for plug in [plug for plug in waiting if plug.fileno() in done]:
                    selector.unregister(plug)
                    door, place = waiting.pop(plug)
                    if plug.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
                        opened.setdefault(door, place)
                    plug.close()
    finally:
        for plug in waiting:
            plug.close()
    return opened


def _begun(place: Place) -> socket.socket | None:
    """Begin to connect; None where the system refuses at once."""
    with suppress(OSError, ValueError):
        plug = socket.socket(socket.AF_INET6 if ":" in place.address else socket.AF_INET, socket.SOCK_STREAM)
        plug.setblocking(False)
        with suppress(OSError):
            if plug.connect_ex((place.address, place.port)) in _UNDER_WAY:
                return plug
        plug.close()
    return None


def told_over_http(host: str, place: Place, path: str, patience: float) -> str:
    """Ask over plain HTTP where to go on, and return the address, or "".

    Nothing about the user is sent. The answer could be anybody's; whoever uses it has asked the user. Raises
    ``OSError``.
    """
    request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    until = time.monotonic() + patience
    heard = b""
    with socket.create_connection((place.address, place.port), timeout=patience) as plug:
        plug.sendall(request.encode("ascii"))
        while b"\r\n\r\n" not in heard and len(heard) < 16_384 and time.monotonic() < until:
            chunk = plug.recv(4096)
            if not chunk:
                break
            heard += chunk
    status, *lines = heard.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    if not status.startswith("HTTP/1.") or status.split(" ")[1:2] not in (["301"], ["302"]):
        return ""
    fields = (line.partition(":") for line in lines)
    return next((value.strip() for name, _, value in fields if name.strip().lower() == "location"), "")
