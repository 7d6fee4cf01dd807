"""What was said of an account on the command line, as an account."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from trayapp.errors import SettingsTrouble
from trayapp.settings.accounts.account import (
    DEFAULT_PORTS,
    OUTGOING_PORTS,
    Account,
    Authorization,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Outgoing,
    Proof,
    Provider,
    Security,
)
from trayapp.tongue import tr


def account_of(arguments: argparse.Namespace, added: datetime) -> Account:
    """Return the account that ``owed account add`` describes. Raises ``SettingsTrouble``.

    ``added`` is when it counts as added. An Exchange account has no URL yet where none was given.
    """
    match arguments.kind:
        case "exchange":
            return _exchange(arguments, added)
        case "graph":
            return _graph(arguments, added)
        case "maildir":
            return _maildir(arguments, added)
        case _:
            return _imap(arguments, added)


def _imap(arguments: argparse.Namespace, added: datetime) -> ImapAccount:
    security = Security(arguments.security)
    return ImapAccount(
        name=arguments.name.strip(),
        address=_address(arguments),
        host=arguments.host.strip(),
        added=added,
        port=DEFAULT_PORTS[security] if arguments.port is None else arguments.port,
        security=security,
        username=arguments.username,
        ca_file=_absolute(arguments.ca_file),
        aliases=_aliases(arguments),
        folders=tuple(arguments.folder),
        sent=arguments.sent,
        outgoing=_outgoing(arguments),
        sender_name=arguments.sender_name.strip(),
        authorization=_imap_authorization(arguments),
    )


def _exchange(arguments: argparse.Namespace, added: datetime) -> ExchangeAccount:
    return ExchangeAccount(
        name=arguments.name.strip(),
        address=_address(arguments),
        url=arguments.url.strip(),
        added=added,
        username=arguments.username.strip(),
        proof=Proof(arguments.proof),
        mailbox=arguments.mailbox.strip().lower(),
        ca_file=_absolute(arguments.ca_file),
        aliases=_aliases(arguments),
        folders=tuple(arguments.folder),
        sender_name=arguments.sender_name.strip(),
    )


def _graph(arguments: argparse.Namespace, added: datetime) -> GraphAccount:
    return GraphAccount(
        name=arguments.name.strip(),
        address=_address(arguments),
        authorization=_authorization(arguments, Provider.MICROSOFT),
        added=added,
        sends=arguments.sends,
        mailbox=arguments.mailbox.strip().lower(),
        service=arguments.service.strip(),
        ca_file=_absolute(arguments.ca_file),
        aliases=_aliases(arguments),
        folders=tuple(arguments.folder),
        sender_name=arguments.sender_name.strip(),
    )


def _maildir(arguments: argparse.Namespace, added: datetime) -> MaildirAccount:
    path = arguments.path.expanduser().absolute()
    if not path.is_dir():
        raise SettingsTrouble(
            tr("There is no folder {path}.", path=path), tr("Give the folder that holds the mailbox.")
        )
    return MaildirAccount(
        arguments.name.strip(),
        _address(arguments),
        path,
        added,
        _aliases(arguments),
        tuple(arguments.folder),
        outgoing=_outgoing(arguments),
        sender_name=arguments.sender_name.strip(),
    )


def _imap_authorization(arguments: argparse.Namespace) -> Authorization | None:
    if arguments.sign_in == "password":
        if arguments.client_id or arguments.tenant or arguments.authority:
            raise SettingsTrouble(
                tr("A client id is of use only where you sign in in the browser."),
                tr("Say with whom: --sign-in microsoft or --sign-in google."),
            )
        return None
    return _authorization(arguments, Provider(arguments.sign_in))


def _authorization(arguments: argparse.Namespace, provider: Provider) -> Authorization:
    """Return how one signs in in the browser. Raises ``SettingsTrouble`` without a client id."""
    client_id = arguments.client_id.strip()
    if not client_id:
        raise SettingsTrouble(
            tr(
                "The client id is missing. Owed has no registration of its own, so you or your "
                "organisation make one."
            ),
            tr(
                "The section on this kind of account in README says how, step by step; then give --client-id."
            ),
        )
    return Authorization(provider, client_id, arguments.tenant.strip(), arguments.authority.strip())


def _outgoing(arguments: argparse.Namespace) -> Outgoing | None:
    """Return the outgoing server where the user named one. Raises ``SettingsTrouble`` for half of one."""
    if arguments.smtp_host is None:
        if arguments.smtp_port is not None or arguments.smtp_security is not None or arguments.smtp_username:
            raise SettingsTrouble(tr("The outgoing server has no name."), tr("Give it with --smtp-host."))
        return None
    security = Security(arguments.smtp_security or Security.TLS)
    port = OUTGOING_PORTS[security] if arguments.smtp_port is None else arguments.smtp_port
    return Outgoing(arguments.smtp_host.strip(), port, security, arguments.smtp_username)


def _address(arguments: argparse.Namespace) -> str:
    return str(arguments.address).strip().lower()


def _aliases(arguments: argparse.Namespace) -> tuple[str, ...]:
    return tuple(alias.strip().lower() for alias in arguments.alias)


def _absolute(path: Path | None) -> Path | None:
    return path.expanduser().absolute() if path else None
