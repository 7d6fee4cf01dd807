"""The server that takes what an account sends: as the user named it, or guessed from where the mailbox is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from trayapp.settings.accounts.account import (
    OUTGOING_PORTS,
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    Outgoing,
    Security,
)
from trayapp.settings.table import Table

NONE_KNOWN: Mapping[str, Outgoing] = MappingProxyType({})
"""No provider is known: a guess is made from names alone."""
_INCOMING = ("imap.", "imap4.", "imaps.", "pop.")


def outgoing_of(account: Account, known: Mapping[str, Outgoing] = NONE_KNOWN) -> Outgoing | None:
    """Return where this account sends: the user's word, else a guess; None where there is nothing to go by.

    ``known`` has the servers of large providers (``Providers.outgoing``), by that of the mailbox. A guess
    stays with the mailbox's own provider: the password that goes there is of that provider.
    """
    if account.outgoing is not None:
        return account.outgoing
    if not isinstance(account, ImapAccount):
        return None
    return guessed_outgoing(account.host, account.security, known)


def can_send(account: Account) -> bool:
    """Whether letters can go out from this account: through its own service, or a server that takes mail."""
    match account:
        case ExchangeAccount():
            return True
        case GraphAccount():
            return account.sends
        case _:
            return outgoing_of(account) is not None


def outgoing_ways(account: Account, known: Mapping[str, Outgoing] = NONE_KNOWN) -> tuple[Outgoing, ...]:
    """Return where this account can try to send, the likeliest first: one where the user named it.

    Of a server that is guessed nobody knows whether it takes mail on port 465 or on 587 (RFC 8314, 7.3).
    """
    first = outgoing_of(account, known)
    if first is None:
        return ()
    if account.outgoing is not None or first.security is Security.NONE:
        return (first,)
    other = Security.STARTTLS if first.security is Security.TLS else Security.TLS
    return first, Outgoing(first.host, OUTGOING_PORTS[other], other)


def guessed_outgoing(
    host: str, security: Security, known: Mapping[str, Outgoing] = NONE_KNOWN
) -> Outgoing | None:
    """Guess from the mailbox's server: known ones by name, ``imap.`` becomes ``smtp.``, others stay."""
    name = host.strip().lower()
    if not name:
        return None
    if name in known:
        return known[name]
    for prefix in _INCOMING:
        if name.startswith(prefix) and "." in name.removeprefix(prefix):
            name = f"smtp.{name.removeprefix(prefix)}"
            break
    return Outgoing(name, OUTGOING_PORTS[security], security)


def read_outgoing(table: Table) -> Outgoing | None:
    """Read the outgoing server from an account's table; None where it names none. Raises ``BadValue``."""
    if not table.has("smtp_host"):
        return None
    security = table.choice("smtp_security", Security, Security.TLS)
    return Outgoing(
        table.text("smtp_host"),
        table.number("smtp_port", OUTGOING_PORTS[security]),
        security,
        table.text("smtp_username", ""),
    )


def outgoing_values(account: Account) -> dict[str, object]:
    """Return what the file says of an account's sending; nothing where everything is as it comes."""
    values: dict[str, object] = {"sender_name": account.sender_name} if account.sender_name else {}
    if account.outgoing is None:
        return values
    values |= {
        "smtp_host": account.outgoing.host,
        "smtp_port": account.outgoing.port,
        "smtp_security": account.outgoing.security.value,
    }
    if account.outgoing.username:
        values["smtp_username"] = account.outgoing.username
    return values
