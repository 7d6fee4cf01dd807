"""What somebody typed about an account, and the account that it makes: guesses, and what is missing. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from trayapp.settings.accounts import (
    DEFAULT_PORTS,
    OUTGOING_PORTS,
    Account,
    ImapAccount,
    MaildirAccount,
    Outgoing,
    Security,
    is_address,
    is_loopback,
)


@dataclass(frozen=True, slots=True)
class Sending:
    """The fields about what is sent, as text."""

    name: str = ""
    """The owner's, as clients read it."""
    host: str = ""
    """"" means the one that is guessed from the mailbox's server."""
    port: str = ""
    """"" means the usual one."""
    security: Security = Security.TLS
    username: str = ""
    """"" means that of the account."""

    @classmethod
    def of(cls, account: Account) -> Sending:
        """Fill the fields from an account."""
        out = account.outgoing
        if out is None:
            return cls(account.sender_name)
        return cls(account.sender_name, out.host, str(out.port), out.security, out.username)

    def problems(self) -> dict[str, str]:
        """A sentence for each field that is wrong."""
        host = self.host.strip()
        found = _port_problem(self.port, 465)
        if any(c.isspace() or c in "/@:" for c in host):
            found["host"] = "This is not the name of a server. It looks like smtp.company.example."
        if host and self.security is Security.NONE and not is_loopback(host):
            found["security"] = "A connection without encryption is allowed to this computer only."
        return found

    def outgoing(self) -> Outgoing | None:
        """The server that these fields name, or None; only where there are no problems."""
        if not self.host.strip():
            return None
        port = int(self.port or OUTGOING_PORTS[self.security])
        return Outgoing(self.host.strip(), port, self.security, self.username.strip())


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the form as text."""

    imap: bool = True
    """Whether it is a server's mailbox; else a folder."""
    address: str = ""
    host: str = ""
    port: str = ""
    """"" means the usual one."""
    security: Security = Security.TLS
    username: str = ""
    """"" means the address."""
    ca_file: str = ""
    name: str = ""
    """"" means the address's domain."""
    aliases: str = ""
    """Separated by commas or spaces."""
    sent: str = ""
    """"" means: find it."""
    path: str = ""
    sending: Sending = Sending()

    @classmethod
    def of(cls, account: Account) -> Draft:
        """Fill the form from an account."""
        aliases = ", ".join(account.aliases)
        if isinstance(account, MaildirAccount):
            return cls(
                False,
                account.address,
                name=account.name,
                aliases=aliases,
                path=str(account.path),
                sending=Sending.of(account),
            )
        if not isinstance(account, ImapAccount):
            return cls(address=account.address, name=account.name, aliases=aliases)
        return cls(
            True,
            account.address,
            account.host,
            str(account.port),
            account.security,
            account.username,
            str(account.ca_file or ""),
            account.name,
            aliases,
            account.sent or "",
            sending=Sending.of(account),
        )

    def problems(self) -> dict[str, str]:
        """A sentence for each field that is missing or wrong."""
        found: dict[str, str] = {}
        if not is_address(self.address.strip()):
            found["address"] = "This is not an e-mail address yet. It looks like name@company.example."
        for alias in self._aliases():
            if not is_address(alias):
                found["aliases"] = f"{alias} is not an e-mail address."
        if self.imap:
            found.update(self._server_problems())
        elif not self.path.strip():
            found["path"] = "Choose the folder that holds the mailbox."
        elif not Path(self.path.strip()).expanduser().is_absolute():
            found["path"] = "Give the folder from the root of the disk."
        return found

    def account(self, added: datetime, before: Account | None = None) -> Account:
        """The account that these fields make; only where there are no problems."""
        name = self.name.strip() or self.address.strip().rpartition("@")[2].partition(".")[0].capitalize()
        address, when = self.address.strip().lower(), before.added if before is not None else added
        folders = before.folders if before is not None else ()
        if not self.imap:
            path = Path(self.path.strip()).expanduser()
            return MaildirAccount(
                name,
                address,
                path,
                when,
                aliases=self._aliases(),
                folders=folders,
                outgoing=self.sending.outgoing(),
                sender_name=self.sending.name.strip(),
            )
        return ImapAccount(
            name,
            address,
            self.host.strip() or guessed_host(address),
            when,
            int(self.port or DEFAULT_PORTS[self.security]),
            self.security,
            self.username.strip(),
            Path(self.ca_file.strip()).expanduser() if self.ca_file.strip() else None,
            self._aliases(),
            folders,
            self.sent.strip() or None,
            self.sending.outgoing(),
            self.sending.name.strip(),
        )

    def _aliases(self) -> tuple[str, ...]:
        return tuple(part.lower() for part in self.aliases.replace(",", " ").replace(";", " ").split())

    def _server_problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        host = self.host.strip()
        if not host:
            found["host"] = "The name of the mail server is missing; your provider's help pages name it."
        elif any(c.isspace() or c in "/@:" for c in host):
            found["host"] = "This is not the name of a server. It looks like imap.company.example."
        found.update(_port_problem(self.port, 993))
        if self.security is Security.NONE and not is_loopback(host):
            found["security"] = "A connection without encryption is allowed to this computer only."
        return found


def _port_problem(port: str, usual: int) -> dict[str, str]:
    if port and not (port.isdigit() and 0 < int(port) < 65536):
        return {"port": f"A port lies between 1 and 65535; the usual one is {usual}."}
    return {}


_KNOWN = {
    "gmail.com": "imap.gmail.com",
    "googlemail.com": "imap.gmail.com",
    "gmx.de": "imap.gmx.net",
    "gmx.net": "imap.gmx.net",
    "web.de": "imap.web.de",
    "icloud.com": "imap.mail.me.com",
    "me.com": "imap.mail.me.com",
    "yahoo.com": "imap.mail.yahoo.com",
    "aol.com": "imap.aol.com",
    "fastmail.com": "imap.fastmail.com",
    "mailbox.org": "imap.mailbox.org",
    "posteo.de": "posteo.de",
    "zoho.com": "imap.zoho.com",
}


def guessed_host(address: str) -> str:
    """The server that an address probably has: known ones by name, else ``imap.`` and the domain."""
    domain = address.strip().lower().rpartition("@")[2]
    if "." not in domain:
        return ""
    return _KNOWN.get(domain, f"imap.{domain}")
