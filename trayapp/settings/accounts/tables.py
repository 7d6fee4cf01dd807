"""Accounts as tables of the settings file, both ways."""

from __future__ import annotations

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
    kind_of,
)
from trayapp.settings.accounts.outgoing import outgoing_values, read_outgoing
from trayapp.settings.table import Table


def read_account(table: Table) -> tuple[Account, ...]:
    """Return the account, or none for a kind that only a later version knows: that one is kept unread.

    Raises ``BadValue``.
    """
    match table.text("kind"):
        case "imap":
            return (_read_imap(table),)
        case "exchange":
            return (_read_exchange(table),)
        case "graph":
            return (_read_graph(table),)
        case "maildir":
            return (_read_maildir(table),)
    table.disown()
    return ()


def account_values(account: Account) -> dict[str, object]:
    """Return what the file says of an account."""
    values: dict[str, object] = {
        "kind": kind_of(account),
        "name": account.name,
        "address": account.address,
        "added": account.added,
    }
    match account:
        case ImapAccount():
            values |= _imap_values(account)
        case ExchangeAccount():
            values |= _exchange_values(account)
        case GraphAccount():
            values |= _graph_values(account)
        case MaildirAccount():
            values["path"] = str(account.path)
    if not isinstance(account, MaildirAccount) and account.ca_file is not None:
        values["ca_file"] = str(account.ca_file)
    values |= {"aliases": list(account.aliases), "folders": list(account.folders)}
    return values | _authorization_values(authorization_of(account)) | outgoing_values(account)


def _read_imap(table: Table) -> ImapAccount:
    security = table.choice("security", Security, Security.TLS)
    return ImapAccount(
        name=table.text("name"),
        address=_address(table, "address"),
        host=table.text("host"),
        added=table.instant("added"),
        port=table.number("port", DEFAULT_PORTS[security]),
        security=security,
        username=table.text("username", ""),
        ca_file=_ca_file(table),
        aliases=_lower(table.texts("aliases")),
        folders=table.texts("folders"),
        sent=table.text("sent") if table.has("sent") else None,
        outgoing=read_outgoing(table),
        sender_name=table.text("sender_name", ""),
        authorization=_read_authorization(table) if table.has("sign_in") else None,
    )


def _imap_values(account: ImapAccount) -> dict[str, object]:
    values: dict[str, object] = {
        "host": account.host,
        "port": account.port,
        "security": account.security.value,
        "username": account.username,
    }
    return values if account.sent is None else {**values, "sent": account.sent}


def _read_exchange(table: Table) -> ExchangeAccount:
    return ExchangeAccount(
        name=table.text("name"),
        address=_address(table, "address"),
        url=table.text("url"),
        added=table.instant("added"),
        username=table.text("username", ""),
        proof=table.choice("proof", Proof, Proof.ANY),
        mailbox=_address(table, "mailbox", ""),
        ca_file=_ca_file(table),
        aliases=_lower(table.texts("aliases")),
        folders=table.texts("folders"),
        sender_name=table.text("sender_name", ""),
    )


def _exchange_values(account: ExchangeAccount) -> dict[str, object]:
    values: dict[str, object] = {
        "url": account.url,
        "username": account.username,
        "proof": account.proof.value,
    }
    return {**values, "mailbox": account.mailbox} if account.mailbox else values


def _read_graph(table: Table) -> GraphAccount:
    return GraphAccount(
        name=table.text("name"),
        address=_address(table, "address"),
        authorization=_read_authorization(table),
        added=table.instant("added"),
        sends=table.flag("sends", default=False),
        mailbox=_address(table, "mailbox", ""),
        service=table.text("service", ""),
        ca_file=_ca_file(table),
        aliases=_lower(table.texts("aliases")),
        folders=table.texts("folders"),
        sender_name=table.text("sender_name", ""),
    )


def _graph_values(account: GraphAccount) -> dict[str, object]:
    values: dict[str, object] = {"sends": account.sends}
    if account.service:
        values["service"] = account.service
    return {**values, "mailbox": account.mailbox} if account.mailbox else values


def _read_maildir(table: Table) -> MaildirAccount:
    return MaildirAccount(
        name=table.text("name"),
        address=_address(table, "address"),
        path=Path(table.text("path")),
        added=table.instant("added"),
        aliases=_lower(table.texts("aliases")),
        folders=table.texts("folders"),
        outgoing=read_outgoing(table),
        sender_name=table.text("sender_name", ""),
    )


def _read_authorization(table: Table) -> Authorization:
    return Authorization(
        provider=table.choice("sign_in", Provider, Provider.MICROSOFT),
        client_id=table.text("client_id"),
        tenant=table.text("tenant", ""),
        authority=table.text("authority", ""),
    )


def _authorization_values(authorization: Authorization | None) -> dict[str, object]:
    if authorization is None:
        return {}
    values: dict[str, object] = {
        "sign_in": authorization.provider.value,
        "client_id": authorization.client_id,
    }
    if authorization.tenant:
        values["tenant"] = authorization.tenant
    return {**values, "authority": authorization.authority} if authorization.authority else values


def _address(table: Table, key: str, default: str | None = None) -> str:
    return table.text(key, default).strip().lower()


def _ca_file(table: Table) -> Path | None:
    return Path(table.text("ca_file")) if table.has("ca_file") else None


def _lower(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.strip().lower() for text in texts)
