"""Exchange's autodiscover: what is asked, and what an answer says (V2 JSON; POX: MS-OXDSCLI, 2.2)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, urlsplit
from xml.sax.saxutils import escape

from trayapp.mail.discover.autoconfig import MOST, Server, Servers, host_of, port_of
from trayapp.mail.discover.tree import Element, read_tree
from trayapp.settings.accounts.account import DEFAULT_PORTS, OUTGOING_PORTS, Outgoing, Security

POX_PATH = "/autodiscover/autodiscover.xml"
_MICROSOFT = (
    "outlook.com",
    "office365.com",
    "office.com",
    "office365.us",
    "partner.outlook.cn",
    "microsoftonline.com",
    "onmicrosoft.com",
)
_REQUEST = """<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">\
<Request><EMailAddress>{address}</EMailAddress><AcceptableResponseSchema>\
http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\
</AcceptableResponseSchema></Request></Autodiscover>
"""


class Said(NamedTuple):
    """What an answer says."""

    ews: tuple[str, ...] = ()
    """Where Exchange Web Services answer (https), preferred first."""
    servers: Servers = Servers()
    """Of IMAP and SMTP: hosters answer with these."""
    to_url: str = ""
    """Where to ask instead, or ""."""
    to_address: str = ""
    """For which address to ask instead, or ""."""

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.ews or self.servers or self.to_url or self.to_address)


def v2_url(host: str, address: str) -> str:
    """Return where a server is asked in the newer way, which wants no sign-in."""
    return f"https://{host}/autodiscover/autodiscover.json/v1.0/{quote(address, safe='@')}?Protocol=EWS"


def pox_request(address: str) -> bytes:
    """Write the question of the older way."""
    return _REQUEST.format(address=escape(address)).encode()


def read_v2(raw: bytes) -> Said:
    """Read an answer of the newer way."""
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError):
        return Said()
    if not isinstance(answer, dict) or str(answer.get("Protocol", "")).upper() != "EWS":
        return Said()
    url = https(str(answer.get("Url", "")))
    return Said(ews=(url,) if url else ())


def read_pox(raw: bytes, address: str) -> Said:
    """Read an answer of the older way (MS-OXDSCLI, 2.2.4)."""
    root = read_tree(raw)
    if root is None or root.name != "autodiscover":
        return Said()
    accounts = list(root.all("response", "account"))
    protocols = [one for account in accounts for one in account.all("protocol")]
    to_address = next((account.said("redirectaddr") for account in accounts), "")
    return Said(
        tuple(dict.fromkeys(_ews_urls(protocols)))[:MOST],
        Servers(
            tuple(_servers(protocols, "IMAP", address))[:MOST],
            tuple(_servers(protocols, "SMTP", address))[:MOST],
        ),
        next((https(account.said("redirecturl")) for account in accounts), ""),
        to_address.lower() if "@" in to_address else "",
    )


def https(url: str) -> str:
    """Return an address that may be asked: https, a server's name, nobody's password; else ""."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        fine = parts.scheme == "https" and not parts.username and bool(host_of(parts.hostname or ""))
        return (
            url if fine and parts.port != 0 and url.isascii() and url.isprintable() and " " not in url else ""
        )
    except ValueError:
        return ""


def is_microsoft(host: str) -> bool:
    """Whether a server is of Microsoft's cloud."""
    name = host.lower().rstrip(".")
    return any(name == known or name.endswith(f".{known}") for known in _MICROSOFT)


def _ews_urls(protocols: list[Element]) -> Iterator[str]:
    """Yield what is meant for the outside first: the inside has names that only the firm's network knows."""
    order = {"expr": 0, "exhttp": 0, "web": 1, "exch": 2}
    for one in sorted(protocols, key=lambda one: order.get(one.said("type").lower(), 3)):
        for name in ("ewsurl", "asurl"):
            if url := https(one.said(name)):
                yield url
    for one in protocols:
        for side in ("external", "internal"):
            if url := https(one.said(side, "protocol", "asurl")):
                yield url


def _servers(protocols: list[Element], kind: str, address: str) -> Iterator[Server]:
    usual = DEFAULT_PORTS if kind == "IMAP" else OUTGOING_PORTS
    for one in protocols:
        host = host_of(one.said("server"))
        if one.said("type").upper() != kind or not host:
            continue
        security = _security(one, usual)
        port = port_of(one.said("port"), usual[security]) if security is not None else 0
        if security is None or not port:
            continue
        username = one.said("loginname")
        yield Server(Outgoing(host, port, security, "" if username.lower() == address else username))


def _security(one: Element, usual: dict[Security, int]) -> Security | None:
    """Tell the kind of encryption (2.2.4.1.1.2.6: Encryption goes before SSL); None for none.

    Many say SSL of a port that begins in the clear, so there the port goes before the word.
    """
    port = one.said("port")
    word = one.said("encryption").upper()
    if word == "NONE" or (not word and one.said("ssl").lower() == "off"):
        return None
    if port == str(usual[Security.STARTTLS]) or (word == "TLS" and port != str(usual[Security.TLS])):
        return Security.STARTTLS
    return Security.TLS
