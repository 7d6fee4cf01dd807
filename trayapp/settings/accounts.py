"""The accounts that the user set up: where each mailbox is and which addresses are "me" in it. No secrets."""

from __future__ import annotations

import enum
import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit


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
            return f"{account.host}, port {account.port}"
        case ExchangeAccount():
            return f"Exchange at {host_of(account.url)}"
        case GraphAccount():
            return "Microsoft 365"
        case MaildirAccount():
            return f"folder {account.path}"


def host_of(url: str) -> str:
    """Return the server's name in a URL, or "" where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


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
    yield from _problems_of_kind(account)
    if account.outgoing is not None:
        yield from _outgoing_problems(account.name, account.outgoing)


def _problems_of_kind(account: Account) -> Iterator[str]:
    match account:
        case ImapAccount():
            yield from _imap_problems(account)
        case ExchangeAccount():
            yield from _url_problems(account.name, account.url, "the Exchange server")
            yield from _mailbox_problems(account)
        case GraphAccount():
            if account.service:
                yield from _url_problems(account.name, account.service, "Microsoft Graph")
            yield from _mailbox_problems(account)
        case MaildirAccount():
            yield from _maildir_problems(account)
    authorization = authorization_of(account)
    if authorization is not None:
        if not authorization.client_id.strip():
            yield f"Account {account.name}: the client id is missing, without which nobody can sign in."
        if authorization.authority:
            yield from _url_problems(account.name, authorization.authority, "the sign-in server")


def _mailbox_problems(account: ExchangeAccount | GraphAccount) -> Iterator[str]:
    if account.mailbox and not is_address(account.mailbox):
        yield f"Account {account.name}: {account.mailbox!r} is not the address of a mailbox."


def _url_problems(name: str, url: str, what: str) -> Iterator[str]:
    """Yield what is wrong with a web address: https, or this machine."""
    host = host_of(url)
    scheme = url.partition(":")[0].lower()
    if not host or scheme not in {"https", "http"}:
        yield f"Account {name}: {url!r} is not the web address of {what}; it begins with https://."
    elif scheme == "http" and not is_loopback(host):
        yield f"Account {name}: the address of {what} has to begin with https://."


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
