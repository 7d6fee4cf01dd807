"""What is known of large providers: where their mailboxes are, who takes what one sends, how one signs in.

One table (``resources/providers.toml``) that is handed in as a value, for finding an account's settings and
for guessing what the user left open.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from trayapp.settings.accounts.account import OUTGOING_PORTS, Outgoing, Security


class SignIn(enum.StrEnum):
    """How one signs in at a provider."""

    PASSWORD = "password"  # noqa: S105 - the word, no secret
    """With the password of its website."""
    APP_PASSWORD = "app-password"  # noqa: S105 - the word, no secret
    """With a password that its website makes for one program."""
    GRAPH = "graph"
    """In the browser, to read through Microsoft Graph."""
    MICROSOFT = "microsoft"
    """In the browser, on Microsoft's page, to read by IMAP."""
    GOOGLE = "google"
    """In the browser, on Google's page, to read by IMAP."""


@dataclass(frozen=True, slots=True)
class MailProvider:
    """One provider."""

    name: str
    """What people call it."""
    host: str = ""
    """The server of its mailboxes: TLS on port 993. "": no program can read them, and ``hint`` says why."""
    outgoing: Outgoing | None = None
    """The server that takes what one sends."""
    sign_in: tuple[SignIn, ...] = (SignIn.PASSWORD,)
    """How one signs in, the first choice first."""
    hint: str = ""
    """What one has to know or do there first, as a sentence, or ""."""
    page: str = ""
    """Where one does it (https), or ""."""
    tenant: str = ""
    """Of Microsoft: whose accounts they are, "" for those of organisations."""


@dataclass(frozen=True, slots=True)
class Providers:
    """The table, looked into by domain, by the servers that take mail, and by the mailbox's server."""

    by_domain: Mapping[str, MailProvider] = field(default_factory=dict)
    """By the domain of an address, lower case."""
    by_exchanger: Mapping[str, MailProvider] = field(default_factory=dict)
    """By what the names of its servers that take mail (MX) end in, lower case."""
    by_host: tuple[MailProvider, ...] = ()
    """All that have a server for mailboxes, in the order of the table."""
    outgoing: Mapping[str, Outgoing] = field(default_factory=dict)
    """By the mailbox's server: the one that takes mail where it cannot be told from that name."""

    def at(self, address: str) -> MailProvider | None:
        """Return the provider whose domain this address has."""
        return self.by_domain.get(domain_of(address))

    def behind(self, exchanger: str) -> MailProvider | None:
        """Return the provider whose server this is, of those that take mail; the longest name wins."""
        rest = exchanger.lower().rstrip(".")
        while rest:
            if rest in self.by_exchanger:
                return self.by_exchanger[rest]
            rest = rest.partition(".")[2]
        return None

    def with_host(self, host: str) -> MailProvider | None:
        """Return the first provider whose mailboxes this server holds."""
        return next((one for one in self.by_host if one.host == host), None)

    def host_of(self, address: str) -> str:
        """Return the server that an address probably has: a known one, else ``imap.`` and the domain."""
        domain = domain_of(address)
        if "." not in domain:
            return ""
        known = self.by_domain.get(domain)
        return known.host if known is not None else f"imap.{domain}"


NOBODY = Providers()
"""A table that knows nobody."""


def domain_of(address: str) -> str:
    """Return what stands behind the ``@``, lower case."""
    return address.strip().lower().rpartition("@")[2]


def read_providers(tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Providers:
    """Read what ``resources.providers()`` gives. The first provider that names a domain keeps it."""
    by_domain: dict[str, MailProvider] = {}
    by_exchanger: dict[str, MailProvider] = {}
    outgoing: dict[str, Outgoing] = {}
    known = [(table, _provider(table)) for table in tables["provider"]]
    for table, provider in known:
        for domain in table.get("domains", ()):
            by_domain.setdefault(domain, provider)
        for suffix in table.get("mail", ()):
            by_exchanger.setdefault(suffix, provider)
    for table in (*tables["provider"], *tables.get("server", ())):
        server = _outgoing(table)
        if server is not None:
            outgoing.setdefault(table["imap"], server)
    by_host = tuple(provider for _, provider in known if provider.host)
    return Providers(by_domain, by_exchanger, by_host, outgoing)


def _provider(table: Mapping[str, Any]) -> MailProvider:
    return MailProvider(
        table["name"],
        table.get("imap", ""),
        _outgoing(table),
        tuple(SignIn(word) for word in table.get("sign_in", ())),
        table.get("hint", ""),
        table.get("page", ""),
        table.get("tenant", ""),
    )


def _outgoing(table: Mapping[str, Any]) -> Outgoing | None:
    if "smtp" not in table:
        return None
    security = Security.STARTTLS if table.get("smtp_starttls", False) else Security.TLS
    return Outgoing(table["smtp"], OUTGOING_PORTS[security], security)
