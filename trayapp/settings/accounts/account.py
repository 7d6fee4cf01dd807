"""The accounts that the user set up: where each mailbox is and which addresses are "me" in it. No secrets."""

from __future__ import annotations

import enum
import ipaddress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

from trayapp.tongue import tr


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


class Proof(enum.StrEnum):
    """How an Exchange server is shown the password."""

    ANY = "any"
    """What the server offers, NTLM before Basic."""
    NTLM = "ntlm"
    """Never as it stands (MS-NLMP)."""
    BASIC = "basic"
    """As it stands, inside of TLS (RFC 7617)."""


class Provider(enum.StrEnum):
    """Whose sign-in page it is."""

    MICROSOFT = "microsoft"
    GOOGLE = "google"


@dataclass(frozen=True, slots=True)
class Authorization:
    """Sign-in in the browser (OAuth 2.0, RFC 8252) with a client id of the user or their firm.

    Owed has no registration with any provider, and another program's client id is not ours to borrow.
    """

    provider: Provider
    client_id: str
    """The registered program's id (Microsoft: "application id")."""
    tenant: str = ""
    """Of Microsoft: the organisation's id or domain; "" for whichever the user signs in to."""
    authority: str = ""
    """The root of the sign-in server (https); "" for the provider's own. National clouds have others."""


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
    authorization: Authorization | None = None
    """How one signs in in the browser; None: with a password."""

    @property
    def login(self) -> str:
        """What to sign in with."""
        return self.username or self.address


@dataclass(frozen=True, slots=True)
class ExchangeAccount:
    """A mailbox on an Exchange server of the user's organisation, or one that speaks its language (EWS)."""

    name: str
    """What the user calls it; unique; the keyring entry has the same name."""
    address: str
    """The owner's address, lower case."""
    url: str
    """Where the server answers (https): mostly it ends in /EWS/Exchange.asmx."""
    added: datetime
    """When it was set up (UTC): what began more than 14 days before is old."""
    username: str = ""
    """What to sign in with, ``DOMAIN\\name`` too; "" means the address."""
    proof: Proof = Proof.ANY
    """How the password is shown to the server."""
    mailbox: str = ""
    """The address of a shared or another person's mailbox that is read instead of the owner's, or ""."""
    ca_file: Path | None = None
    """Certificates to trust instead of the system's."""
    aliases: tuple[str, ...] = ()
    """Further addresses of the owner in this mailbox, lower case."""
    folders: tuple[str, ...] = ()
    """Folders to watch beside Inbox, Sent, Trash and Junk."""
    sender_name: str = ""
    """The owner's name as clients read it in From; "" for the address alone."""

    @property
    def login(self) -> str:
        """What to sign in with."""
        return self.username or self.address

    @property
    def outgoing(self) -> None:
        """Exchange sends by itself."""
        return


@dataclass(frozen=True, slots=True)
class GraphAccount:
    """A mailbox of Microsoft 365, read through Microsoft Graph."""

    name: str
    """What the user calls it; unique; the keyring entries have the same name."""
    address: str
    """The owner's address, lower case."""
    authorization: Authorization
    """How one signs in."""
    added: datetime
    """When it was set up (UTC): what began more than 14 days before is old."""
    sends: bool = False
    """Whether Owed may send acknowledgements: the permission is asked for only then."""
    mailbox: str = ""
    """The address of a shared or another person's mailbox that is read instead of the owner's, or ""."""
    service: str = ""
    """Where Graph answers (https); "" for its usual place. National clouds have others."""
    ca_file: Path | None = None
    """Certificates to trust instead of the system's."""
    aliases: tuple[str, ...] = ()
    """Further addresses of the owner in this mailbox, lower case."""
    folders: tuple[str, ...] = ()
    """Folders to watch beside Inbox, Sent, Trash and Junk."""
    sender_name: str = ""
    """The owner's name as clients read it in From; "" for the address alone."""

    @property
    def login(self) -> str:
        """Whom the sign-in page is told to expect."""
        return self.address

    @property
    def outgoing(self) -> None:
        """Graph sends by itself."""
        return


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


Account: TypeAlias = ImapAccount | ExchangeAccount | GraphAccount | MaildirAccount


def addresses(account: Account) -> frozenset[str]:
    """Return every address that is the owner in this account, lower case.

    Who serves a shared mailbox writes in its name.
    """
    shared = (account.mailbox,) if isinstance(account, ExchangeAccount | GraphAccount) else ()
    named = (account.address, *account.aliases, *shared)
    return frozenset(address.strip().lower() for address in named if address)


def own_address(account: Account) -> str:
    """Return the address that stands for the mailbox: of a shared one its own, not that of its reader."""
    shared = account.mailbox if isinstance(account, ExchangeAccount | GraphAccount) else ""
    return (shared or account.address).strip().lower()


def delivered(account: Account) -> frozenset[str]:
    """Return the addresses to which mail goes that arrives in this mailbox, lower case."""
    return frozenset((own_address(account), *(one.strip().lower() for one in account.aliases if one)))


def has_web_pages(account: Account) -> bool:
    """Whether the server itself knows where a browser shows a message."""
    return isinstance(account, ExchangeAccount | GraphAccount)


def has_contacts(account: Account) -> bool:
    """Whether an address book comes with the mailbox that Owed can read."""
    return isinstance(account, ExchangeAccount | GraphAccount)


def authorization_of(account: Account) -> Authorization | None:
    """Return how one signs in in the browser; None where a password or nothing is wanted."""
    return account.authorization if isinstance(account, ImapAccount | GraphAccount) else None


def wants_password(account: Account) -> bool:
    """Whether some server of this account is signed in to with a password."""
    match account:
        case ImapAccount():
            return account.authorization is None
        case ExchangeAccount():
            return True
        case GraphAccount():
            return False
        case MaildirAccount():
            return account.outgoing is not None


def kind_of(account: Account) -> str:
    """Return the account's kind as the settings file and the command line call it."""
    match account:
        case ImapAccount():
            return "imap"
        case ExchangeAccount():
            return "exchange"
        case GraphAccount():
            return "graph"
        case MaildirAccount():
            return "maildir"


def where(account: Account) -> str:
    """Say in a few words where the mailbox is."""
    match account:
        case ImapAccount():
            return tr("{host}, port {port}", host=account.host, port=account.port)
        case ExchangeAccount():
            return tr("Exchange at {host}", host=host_of(account.url))
        case GraphAccount():
            return "Microsoft 365"
        case MaildirAccount():
            return tr("folder {path}", path=account.path)


def host_of(url: str) -> str:
    """Return the server's name in a URL, or "" where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


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
