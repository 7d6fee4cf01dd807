"""What somebody typed about an account, and the account that it makes: guesses, and what is missing. Pure."""

from __future__ import annotations

import enum
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from trayapp.settings.accounts.account import (
    DEFAULT_PORTS,
    Account,
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Proof,
    Provider,
    Security,
    authorization_of,
    host_of,
    is_address,
    is_loopback,
    kind_of,
)
from trayapp.tongue import tr
from trayapp.ui.accounts.sending_draft import Sending, port_problem


class Kind(enum.StrEnum):
    """What sort of mailbox it is, as ``settings.accounts.kind_of`` calls it."""

    IMAP = "imap"
    EXCHANGE = "exchange"
    GRAPH = "graph"
    MAILDIR = "maildir"


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the form as text."""

    kind: Kind = Kind.IMAP
    address: str = ""
    name: str = ""
    """"" means the address's domain."""
    aliases: str = ""
    """Separated by commas or spaces."""
    username: str = ""
    """"" means the address."""
    ca_file: str = ""
    host: str = ""
    """Of an IMAP server."""
    port: str = ""
    """"" means the usual one."""
    security: Security = Security.TLS
    sent: str = ""
    """"" means: find it."""
    url: str = ""
    """Of an Exchange server: its whole web address, or its name alone."""
    proof: Proof = Proof.ANY
    mailbox: str = ""
    """Of a shared mailbox on Exchange or Microsoft 365; "" means the owner's."""
    provider: Provider | None = None
    """Whose page one signs in on; None means with a password. Microsoft 365 knows nothing else."""
    client_id: str = ""
    tenant: str = ""
    authority: str = ""
    service: str = ""
    sends: bool = False
    """Whether Microsoft 365 is asked for the permission to send."""
    path: str = ""
    """Of a folder."""
    sending: Sending = field(default_factory=Sending)

    @classmethod
    def of(cls, account: Account) -> Draft:
        """Fill the form from an account."""
        draft = cls(
            Kind(kind_of(account)),
            account.address,
            account.name,
            ", ".join(account.aliases),
            sending=Sending.of(account),
        )
        authorization = authorization_of(account)
        if authorization is not None:
            draft = replace(
                draft,
                provider=authorization.provider,
                client_id=authorization.client_id,
                tenant=authorization.tenant,
                authority=authorization.authority,
            )
        match account:
            case MaildirAccount(path=path):
                return replace(draft, path=str(path))
            case ImapAccount():
                return replace(
                    draft,
                    username=account.username,
                    ca_file=str(account.ca_file or ""),
                    host=account.host,
                    port=str(account.port),
                    security=account.security,
                    sent=account.sent or "",
                )
            case ExchangeAccount():
                return replace(
                    draft,
                    username=account.username,
                    ca_file=str(account.ca_file or ""),
                    url=account.url,
                    proof=account.proof,
                    mailbox=account.mailbox,
                )
            case GraphAccount():
                return replace(
                    draft,
                    ca_file=str(account.ca_file or ""),
                    mailbox=account.mailbox,
                    service=account.service,
                    sends=account.sends,
                )

    @property
    def in_browser(self) -> bool:
        """Whether one signs in on the provider's own page."""
        return self.kind is Kind.GRAPH or (self.kind is Kind.IMAP and self.provider is not None)

    @property
    def wants_password(self) -> bool:
        """Whether a password belongs to it."""
        if self.kind is Kind.MAILDIR:
            return bool(self.sending.host.strip())
        return not self.in_browser

    def problems(self) -> dict[str, str]:
        """A sentence for each field that is missing or wrong."""
        found = self.address_problem()
        for alias in self._aliases():
            if not is_address(alias):
                found["aliases"] = tr("{address} is not an e-mail address.", address=alias)
        match self.kind:
            case Kind.IMAP:
                found.update(self._server_problems())
            case Kind.EXCHANGE:
                found.update(self._exchange_problems())
            case Kind.GRAPH:
                found.update(self._mailbox_problems())
            case Kind.MAILDIR:
                found.update(self._folder_problems())
        if self.in_browser and not self.client_id.strip():
            found["client_id"] = tr("The client id is missing, without which nobody can sign in.")
        return found

    def address_problem(self) -> dict[str, str]:
        """What is wrong with the address, which is asked for first."""
        if is_address(self.address.strip()):
            return {}
        return {"address": tr("This is not an e-mail address yet. It looks like name@company.example.")}

    def account(self, added: datetime, before: Account | None = None, taken: Collection[str] = ()) -> Account:
        """The account that these fields make; only where there are no problems.

        ``taken`` are the names of other accounts, which a name that nobody typed has to differ from.
        """
        name, address = self.name.strip() or self._own_name(taken), self.address.strip().lower()
        when, folders = (before.added, before.folders) if before is not None else (added, ())
        ca_file = Path(self.ca_file.strip()).expanduser() if self.ca_file.strip() else None
        sender = self.sending.name.strip()
        match self.kind:
            case Kind.MAILDIR:
                return MaildirAccount(
                    name,
                    address,
                    Path(self.path.strip()).expanduser(),
                    when,
                    aliases=self._aliases(),
                    folders=folders,
                    outgoing=self.sending.outgoing(),
                    sender_name=sender,
                )
            case Kind.EXCHANGE:
                return ExchangeAccount(
                    name,
                    address,
                    whole_url(self.url),
                    when,
                    self.username.strip(),
                    self.proof,
                    self.mailbox.strip().lower(),
                    ca_file,
                    self._aliases(),
                    folders,
                    sender,
                )
            case Kind.GRAPH:
                return GraphAccount(
                    name,
                    address,
                    self.authorization(),
                    when,
                    self.sends,
                    self.mailbox.strip().lower(),
                    self.service.strip(),
                    ca_file,
                    self._aliases(),
                    folders,
                    sender,
                )
            case Kind.IMAP:
                return ImapAccount(
                    name,
                    address,
                    self.host.strip(),
                    when,
                    int(self.port or DEFAULT_PORTS[self.security]),
                    self.security,
                    self.username.strip(),
                    ca_file,
                    self._aliases(),
                    folders,
                    self.sent.strip() or None,
                    self.sending.outgoing(),
                    sender,
                    self.authorization() if self.in_browser else None,
                )

    def authorization(self) -> Authorization:
        """How one signs in in the browser, as far as it is filled in."""
        return Authorization(
            self.provider or Provider.MICROSOFT,
            self.client_id.strip(),
            self.tenant.strip(),
            self.authority.strip(),
        )

    def _own_name(self, taken: Collection[str]) -> str:
        address = self.address.strip().lower()
        plain = address.rpartition("@")[2].partition(".")[0].capitalize()
        return plain if plain not in taken else address

    def _aliases(self) -> tuple[str, ...]:
        return tuple(part.lower() for part in self.aliases.replace(",", " ").replace(";", " ").split())

    def _server_problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        host = self.host.strip()
        if not host:
            found["host"] = tr("The name of the mail server is missing; your provider's help pages name it.")
        elif any(c.isspace() or c in "/@:" for c in host):
            found["host"] = tr("This is not the name of a server. It looks like imap.company.example.")
        found.update(port_problem(self.port, 993))
        if self.security is Security.NONE and not is_loopback(host):
            found["security"] = tr("A connection without encryption is allowed to this computer only.")
        return found

    def _exchange_problems(self) -> dict[str, str]:
        found = self._mailbox_problems()
        url = whole_url(self.url)
        if not self.url.strip():
            found["url"] = tr(
                "The address of the Exchange server is missing; whoever looks after it can tell, and the "
                "mail settings of your telephone may show it."
            )
        elif not host_of(url) or any(c.isspace() for c in url):
            found["url"] = tr(
                "This is not the address of a server. It looks like https://mail.company.example."
            )
        elif not url.lower().startswith("https://") and not is_loopback(host_of(url)):
            found["url"] = tr("The address has to begin with https://, or your password could be read.")
        return found

    def _mailbox_problems(self) -> dict[str, str]:
        if self.mailbox.strip() and not is_address(self.mailbox.strip()):
            return {"mailbox": tr("This is not the address of a mailbox.")}
        return {}

    def _folder_problems(self) -> dict[str, str]:
        if not self.path.strip():
            return {"path": tr("Choose the folder that holds the mailbox.")}
        if not Path(self.path.strip()).expanduser().is_absolute():
            return {"path": tr("Give the folder from the root of the disk.")}
        return {}


def same_sign_in(one: Account, other: Account) -> bool:
    """Whether a sign-in for one account is good for the other: the same keyring entry and permissions."""
    return (one.name, authorization_of(one), getattr(one, "sends", False)) == (
        other.name,
        authorization_of(other),
        getattr(other, "sends", False),
    )


def guessed_host(address: str) -> str:
    """The server that an address probably has, where nobody looked for it: ``imap.`` and the domain."""
    domain = address.strip().lower().rpartition("@")[2]
    return f"imap.{domain}" if "." in domain else ""


def whole_url(text: str) -> str:
    """The web address of an Exchange server, of which people know the name: the rest is the usual one."""
    url = text.strip()
    if not url or any(c.isspace() for c in url):
        return url
    if "://" not in url:
        url = f"https://{url}"
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rstrip('/')}/EWS/Exchange.asmx" if "/" not in rest.rstrip("/") else url
