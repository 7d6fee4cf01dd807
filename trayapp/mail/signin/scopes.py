"""What a sign-in asks for: no more than what the account is used for. Pure."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from urllib.parse import urlsplit

from trayapp.settings.accounts.account import Account, GraphAccount, Provider, authorization_of, host_of


class Purpose(enum.Enum):
    """What a token is for."""

    READ = "read"
    SEND = "send"
    CONTACTS = "contacts"


_EXCHANGE = {
    "login.microsoftonline.us": "https://outlook.office365.us/",
    "login.chinacloudapi.cn": "https://partner.outlook.cn/",
    "login.partner.microsoftonline.cn": "https://partner.outlook.cn/",
}
"""Whose mailboxes IMAP and SMTP lead to, by the sign-in server of a national cloud."""
_GRAPH = {
    Purpose.READ: ("Mail.Read", "Mail.Read.Shared"),
    Purpose.SEND: ("Mail.Send", "Mail.Send.Shared"),
    Purpose.CONTACTS: ("Contacts.Read", "Contacts.Read"),
}
"""Of one's own mailbox, and of one that others share. ``Mail.ReadBasic`` gives no texts."""
_GOOGLE_MAIL = "https://mail.google.com/"
"""Google knows no less for IMAP and SMTP."""


def scopes_for(account: Account, purpose: Purpose) -> tuple[str, ...]:
    """Return what has to be granted for one purpose, as the provider calls it."""
    authorization = authorization_of(account)
    if authorization is None:
        return ()
    if isinstance(account, GraphAccount):
        own, shared = _GRAPH[purpose]
        return (_resource(account.service) + (shared if account.mailbox else own),)
    if purpose is Purpose.CONTACTS:
        return ()
    if authorization.provider is Provider.GOOGLE:
        return (_GOOGLE_MAIL,)
    root = _EXCHANGE.get(host_of(authorization.authority), "https://outlook.office.com/")
    return (f"{root}{'IMAP.AccessAsUser.All' if purpose is Purpose.READ else 'SMTP.Send'}",)


def _resource(service: str) -> str:
    """Return whose permission it is: without a name it is the Graph of the sign-in server's own cloud."""
    parts = urlsplit(service)
    return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""


def wanted(account: Account, *, contacts: bool = False) -> tuple[str, ...]:
    """Return what the sign-in page is told to ask the user for."""
    asked = scopes_for(account, Purpose.READ)
    if account.sends if isinstance(account, GraphAccount) else True:
        asked += scopes_for(account, Purpose.SEND)
    if contacts:
        asked += scopes_for(account, Purpose.CONTACTS)
    return tuple(dict.fromkeys(asked))


def plain(scope: str) -> str:
    """Return a scope as it can be compared: servers answer with and without the resource before it."""
    return scope.rstrip("/").rpartition("/")[2].lower()


def missing(asked: Iterable[str], granted: Iterable[str]) -> tuple[str, ...]:
    """Return what was asked for and not granted."""
    known = {plain(scope) for scope in granted}
    return tuple(scope for scope in asked if plain(scope) not in known)
