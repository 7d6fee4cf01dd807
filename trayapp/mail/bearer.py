"""How a token is shown to a mail server (SASL): OAUTHBEARER (RFC 7628) and its elder XOAUTH2. Pure."""

from __future__ import annotations

from collections.abc import Collection

WAYS = ("OAUTHBEARER", "XOAUTH2")
"""The standard before what came before it: Microsoft knows the latter alone."""


def way_among(offered: Collection[str]) -> str:
    """Return the way to show a token that a server offers, "" if none. Names are in upper case."""
    return next((way for way in WAYS if way in offered), "")


def proof(way: str, username: str, host: str, port: int, token: str) -> bytes:
    """Write name and token as this way wants them; not yet in Base64."""
    if way == "XOAUTH2":
        return f"user={username}\1auth=Bearer {token}\1\1".encode()
    name = username.replace("=", "=3D").replace(",", "=2C")  # RFC 5801, 4
    return f"n,a={name},\1host={host}\1port={port}\1auth=Bearer {token}\1\1".encode()


def surrender(way: str) -> bytes:
    """Return what a client says to a server's reasons, so that the server says no (RFC 7628, 3.2.3)."""
    return b"" if way == "XOAUTH2" else b"\1"
