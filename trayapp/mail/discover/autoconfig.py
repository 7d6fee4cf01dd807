"""Thunderbird's autoconfig: what a domain says of its mail servers in a file for programs (clientConfig)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote

from trayapp.mail.discover.candidate import ascii_name
from trayapp.mail.discover.tree import Element, read_tree
from trayapp.settings.accounts.account import (
    DEFAULT_PORTS,
    OUTGOING_PORTS,
    Outgoing,
    Security,
    is_host,
    is_loopback,
)

MOST = 6
"""Servers of one kind that are looked at."""
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_BROWSER = "OAUTH2"


class Server(NamedTuple):
    """A server that is named somewhere, not yet tried."""

    at: Outgoing
    """Where it is and with what to sign in there ("" for the address); also of a mailbox's server."""
    browser_only: bool = False
    """Whether one signs in in the browser alone."""


class Servers(NamedTuple):
    """What somebody says of an address."""

    incoming: tuple[Server, ...] = ()
    """Of the mailbox (IMAP), preferred first."""
    outgoing: tuple[Server, ...] = ()
    """That take what one sends, preferred first."""

    def __bool__(self) -> bool:
        """Whether there is a mailbox that can be read."""
        return bool(self.incoming)


def addresses_of(domain: str, address: str) -> tuple[str, str]:
    """Return where a domain keeps the file, on its own servers, over TLS."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={quote(address, safe='')}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def read_autoconfig(raw: bytes, address: str) -> Servers:
    """Read such a file; what is no such file, or offers nothing private, says nothing."""
    root = read_tree(raw)
    if root is None or root.name != "clientconfig":
        return Servers()
    return Servers(
        tuple(_servers(root.all("emailprovider", "incomingserver"), "imap", address))[:MOST],
        tuple(_servers(root.all("emailprovider", "outgoingserver"), "smtp", address))[:MOST],
    )


def _servers(elements: Iterable[Element], kind: str, address: str) -> Iterator[Server]:
    usual = DEFAULT_PORTS if kind == "imap" else OUTGOING_PORTS
    for element in elements:
        security = _SECURITY.get(element.said("sockettype").upper())
        if element.attributes.get("type", "").lower() != kind or security is None:
            continue
        port = port_of(element.said("port"), usual[security])
        host = host_of(_filled(element.said("hostname"), address))
        username = _filled(element.said("username"), address)
        if not host or not port or "%" in username or not username.isprintable():
            continue
        ways = [one.text.strip().upper() for one in element.all("authentication")]
        at = Outgoing(host, port, security, "" if username.lower() == address else username)
        yield Server(at, browser_only=bool(ways) and all(way == _BROWSER for way in ways))


def host_of(text: str) -> str:
    """Return the name of a server as it may be tried, else "": no stranger sends us to this machine."""
    name = ascii_name(text)
    return name if name and is_host(name) and ":" not in name and not is_loopback(name) else ""


def port_of(text: str, usual: int) -> int:
    """Return a port, the usual one where none is said, 0 for nonsense."""
    if not text:
        return usual
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65536 else 0


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for name, value in (
        ("%EMAILADDRESS%", address),
        ("%EMAILLOCALPART%", local),
        ("%EMAILDOMAIN%", domain),
    ):
        text = text.replace(name, value)
    return text
