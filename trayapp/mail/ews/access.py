"""Where an Exchange mailbox is and how one signs in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

TIMEOUT = 30.0
"""Seconds that a server may be silent."""


@dataclass(frozen=True)
class EwsAccess:
    """Where an Exchange mailbox is and how one signs in. Two that differ in the password alone are equal."""

    url: str
    """Where the server answers (https, or plain to this machine)."""
    address: str
    """The owner's address."""
    username: str
    """What to sign in with; ``DOMAIN\\name`` too."""
    password: Callable[[], str] = field(repr=False, compare=False)
    """Asked by each source and errand at its first question, so that the secret stays in the keyring."""
    proof: str = "any"
    """How the password is shown: any, ntlm or basic."""
    mailbox: str = ""
    """The address of a shared mailbox that is read instead of the owner's, or ""."""
    ca_file: str = ""
    """Certificates (PEM) trusted besides the system's."""
    timeout: float = TIMEOUT
    """Seconds that the server may be silent."""

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.url).hostname or self.url
