"""Where a mailbox of Microsoft 365 is and how one is let in: what every part of this room is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from trayapp.settings.accounts.account import host_of

SERVICE = "https://graph.microsoft.com"
VERSION = "/v1.0"
TIMEOUT = 60.0
"""Seconds that Graph may think about a page of headers."""


OWN_SENT = "me/sentitems"
"""What places call the Sent folder of who serves a shared mailbox.

Exchange puts there what goes out in the shared mailbox's name, unless it was told to put it into both.
"""


@dataclass(frozen=True, slots=True)
class GraphAccess:
    """The way to one mailbox. Nothing is asked for yet; no token is kept here."""

    token: Callable[[], str] = field(repr=False)
    """Gives an access token that is still good by this computer's clock. Raises SignInNeeded."""
    fresh: Callable[[str], str | None] | None = field(default=None, repr=False)
    """Gives another one for one that the service refused; None where there is none. Raises SignInNeeded."""
    mailbox: str = ""
    """The address of a shared or another person's mailbox, or "" for that of who signed in."""
    service: str = SERVICE
    """Where Graph answers; national clouds have others."""
    ca_file: str = ""
    """Certificates (PEM) trusted besides the system's, or ""."""
    timeout: float = TIMEOUT
    """Seconds that the service may be silent."""

    @property
    def root(self) -> str:
        """The beginning of every address, without a slash at its end."""
        service = (self.service or SERVICE).rstrip("/")
        return service if urlsplit(service).path else service + VERSION

    @property
    def host(self) -> str:
        """The service's name."""
        return host_of(self.root)

    @property
    def owner(self) -> str:
        """The path of the mailbox below the root."""
        return f"/users/{quote(self.mailbox, safe='@')}" if self.mailbox else "/me"

    def owner_of(self, folder: str) -> str:
        """Return the path of the mailbox that a folder of this name lies in."""
        return "/me" if folder == OWN_SENT else self.owner
