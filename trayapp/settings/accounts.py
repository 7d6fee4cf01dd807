"""The accounts that the user set up: where each mailbox is and which addresses are "me" in it. No secrets."""

from __future__ import annotations

import enum
import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias


class Security(enum.StrEnum):
    """How the connection is kept private."""

    TLS = "tls"
    """TLS from the first byte (port 993)."""
    STARTTLS = "starttls"
    """Begun in the clear, made private before anything is said (port 143); required once chosen."""
    NONE = "none"
    """In the clear; to this machine only."""


DEFAULT_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
OUTGOING_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
"""Of mail servers that take what users send (RFC 8314)."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The server that takes what the user sends. It gets the password of its account."""

    host: str
    """The server's name or IP address."""
    port: int = 465
    """The server's port."""
    security: Security = Security.TLS
    """How the connection is kept private."""
    username: str = ""
    """What to sign in with; "" means the account's."""


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """A mailbox on an IMAP server."""

    name: str
    """What the user calls it; unique; the keyring entry has the same name."""
    address: str
    """The owner's address, lower case."""
    host: str
    """The server's name or IP address."""
    added: datetime
    """When it was set up (UTC): what began more than 14 days before is old."""
    port: int = 993
    """The server's port."""
    security: Security = Security.TLS
    """How the connection is kept private."""
    username: str = ""
    """What to sign in with; "" means the address."""
    ca_file: Path | None = None
    """Certificates to trust instead of the system's."""
    aliases: tuple[str, ...] = ()
    """Further addresses of the owner in this mailbox, lower case."""
    folders: tuple[str, ...] = ()
    """Folders to watch beside Inbox, Sent, Trash and Junk."""
    sent: str | None = None
    """The folder with the owner's own messages; None: find it."""
    outgoing: Outgoing | None = None
    """The server that takes what the user sends; None: the one that ``outgoing_of`` guesses."""
    sender_name: str = ""
    """The owner's name as clients read it in From; "" for the address alone."""

    @property
    def login(self) -> str:
        """What to sign in with."""
        return self.username or self.address


@dataclass(frozen=True, slots=True)
class MaildirAccount:
    """A mailbox that another program (mbsync, OfflineIMAP, a local server) keeps as files."""

    name: str
    """What the user calls it; unique."""
    address: str
    """The owner's address, lower case."""
    path: Path
    """The folder of the mailbox."""
    added: datetime
    """When it was set up (UTC): what began more than 14 days before is old."""
    aliases: tuple[str, ...] = field(default=())
    """Further addresses of the owner in this mailbox, lower case."""
    folders: tuple[str, ...] = ()
    """Folders to watch beside Inbox, Sent, Trash and Junk."""
    outgoing: Outgoing | None = None
    """The server that takes what the user sends; None: none is known."""
    sender_name: str = ""
    """The owner's name as clients read it in From; "" for the address alone."""

    @property
    def login(self) -> str:
        """What to sign in with, where it sends."""
        return self.address


Account: TypeAlias = ImapAccount | MaildirAccount


def addresses(account: Account) -> frozenset[str]:
    """Return every address that is the owner in this account, lower case."""
    return frozenset(address.strip().lower() for address in (account.address, *account.aliases))


def account_problems(account: Account) -> Iterator[str]:
    """Yield a sentence for each thing that keeps this account from working."""
    label = account.name.strip() or "without a name"
    if not account.name.strip():
        yield "An account needs a name."
    if any(not character.isprintable() for character in account.name):
        yield f"The name of account {label!a} holds characters that cannot be shown."
    for address in (account.address, *account.aliases):
        if not is_address(address):
            yield f"Account {label}: {address!r} is not an e-mail address."
    if account.added.tzinfo is None:
        yield f"Account {label}: the time when it was added needs a time zone."
    yield from _imap_problems(account) if isinstance(account, ImapAccount) else _maildir_problems(account)
    if account.outgoing is not None:
        yield from _outgoing_problems(account.name, account.outgoing)


def is_address(text: str) -> bool:
    """Whether this looks like one mailbox: something, one ``@`` and a domain, no spaces."""
    local, at, domain = text.rpartition("@")
    return bool(local and at and domain) and not any(c.isspace() or c in "<>,;" for c in text)


def is_loopback(host: str) -> bool:
    """Whether this host is this machine: the only one that may be spoken to in the clear."""
    name = host.strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_host(text: str) -> bool:
    """Whether this can be the name of a server."""
    return bool(text.strip()) and not any(c.isspace() or c in "/@" for c in text)


def _outgoing_problems(name: str, outgoing: Outgoing) -> Iterator[str]:
    """Yield what is wrong with the server that takes mail."""
    if not is_host(outgoing.host):
        yield f"Account {name}: the outgoing server is missing or not a host name."
    if not 0 < outgoing.port < 65536:
        yield f"Account {name}: {outgoing.port} is not a port; it lies between 1 and 65535."
    if outgoing.security is Security.NONE and not is_loopback(outgoing.host):
        yield (
            f"Account {name}: sending without encryption is allowed to this machine only. "
            "Choose TLS or STARTTLS."
        )


def _imap_problems(account: ImapAccount) -> Iterator[str]:
    """Yield what is wrong with the server's part."""
    if not is_host(account.host):
        yield f"Account {account.name}: the server is missing or not a host name."
    if not 0 < account.port < 65536:
        yield f"Account {account.name}: {account.port} is not a port; it lies between 1 and 65535."
    if account.security is Security.NONE and not is_loopback(account.host):
        yield (
            f"Account {account.name}: a connection without encryption is allowed to this machine only. "
            "Choose TLS or STARTTLS."
        )


def _maildir_problems(account: MaildirAccount) -> Iterator[str]:
    """Yield what is wrong with the folder's part."""
    if not account.path.is_absolute():
        yield f"Account {account.name}: the folder {account.path} has to be given from the root of the disk."
