"""What keeps an account from working, a sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from trayapp.settings.accounts.account import (
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Outgoing,
    Security,
    authorization_of,
    host_of,
    is_address,
    is_host,
    is_loopback,
)
from trayapp.tongue import tr


def account_problems(account: Account) -> Iterator[str]:
    """Yield a sentence for each thing that keeps this account from working."""
    label = account.name.strip() or tr("without a name")
    if not account.name.strip():
        yield tr("An account needs a name.")
    if any(not character.isprintable() for character in account.name):
        yield tr("The name of account {label!a} holds characters that cannot be shown.", label=label)
    for address in (account.address, *account.aliases):
        if not is_address(address):
            yield tr("Account {label}: {address!r} is not an e-mail address.", label=label, address=address)
    if account.added.tzinfo is None:
        yield tr("Account {label}: the time when it was added needs a time zone.", label=label)
    yield from _problems_of_kind(account)
    if account.outgoing is not None:
        yield from _outgoing_problems(account.name, account.outgoing)


def _problems_of_kind(account: Account) -> Iterator[str]:
    match account:
        case ImapAccount():
            yield from _imap_problems(account)
        case ExchangeAccount():
            yield from _url_problems(account.name, account.url, tr("the Exchange server"))
            yield from _mailbox_problems(account)
        case GraphAccount():
            if account.service:
                yield from _url_problems(account.name, account.service, tr("Microsoft Graph"))
            yield from _mailbox_problems(account)
        case MaildirAccount():
            yield from _maildir_problems(account)
    authorization = authorization_of(account)
    if authorization is not None:
        if not authorization.client_id.strip():
            yield tr(
                "Account {name}: the client id is missing, without which nobody can sign in.",
                name=account.name,
            )
        if authorization.authority:
            yield from _url_problems(account.name, authorization.authority, tr("the sign-in server"))


def _mailbox_problems(account: ExchangeAccount | GraphAccount) -> Iterator[str]:
    if account.mailbox and not is_address(account.mailbox):
        yield tr(
            "Account {name}: {mailbox!r} is not the address of a mailbox.",
            name=account.name,
            mailbox=account.mailbox,
        )


def _url_problems(name: str, url: str, what: str) -> Iterator[str]:
    """Yield what is wrong with a web address: https, or this machine."""
    host = host_of(url)
    scheme = url.partition(":")[0].lower()
    if not host or scheme not in {"https", "http"}:
        yield tr(
            "Account {name}: {url!r} is not the web address of {what}; it begins with https://.",
            name=name,
            url=url,
            what=what,
        )
    elif scheme == "http" and not is_loopback(host):
        yield tr("Account {name}: the address of {what} has to begin with https://.", name=name, what=what)


def _outgoing_problems(name: str, outgoing: Outgoing) -> Iterator[str]:
    """Yield what is wrong with the server that takes mail."""
    if not is_host(outgoing.host):
        yield tr("Account {name}: the outgoing server is missing or not a host name.", name=name)
    if not 0 < outgoing.port < 65536:
        yield tr(
            "Account {name}: {port} is not a port; it lies between 1 and 65535.",
            name=name,
            port=outgoing.port,
        )
    if outgoing.security is Security.NONE and not is_loopback(outgoing.host):
        yield (
            tr(
                "Account {name}: sending without encryption is allowed to this machine only. Choose TLS "
                "or STARTTLS.",
                name=name,
            )
        )


def _imap_problems(account: ImapAccount) -> Iterator[str]:
    """Yield what is wrong with the server's part."""
    if not is_host(account.host):
        yield tr("Account {name}: the server is missing or not a host name.", name=account.name)
    if not 0 < account.port < 65536:
        yield tr(
            "Account {name}: {port} is not a port; it lies between 1 and 65535.",
            name=account.name,
            port=account.port,
        )
    if account.security is Security.NONE and not is_loopback(account.host):
        yield (
            tr(
                "Account {name}: a connection without encryption is allowed to this machine only. Choose "
                "TLS or STARTTLS.",
                name=account.name,
            )
        )


def _maildir_problems(account: MaildirAccount) -> Iterator[str]:
    """Yield what is wrong with the folder's part."""
    if not account.path.is_absolute():
        yield tr(
            "Account {name}: the folder {path} has to be given from the root of the disk.",
            name=account.name,
            path=account.path,
        )
