"""From an account to its mailbox: the only file that knows every backend, each imported where it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from trayapp.domain.contacts.contact import Contact
from trayapp.errors import NoKeyring, Refused, SecretAwaited, SecretsTrouble, SignInNeeded
from trayapp.mail.imap.folders import folder_names as by_role
from trayapp.mail.roles import role_by_name
from trayapp.mail.source import MailSource, Place
from trayapp.settings.accounts.account import (
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    authorization_of,
)
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.ews.access import EwsAccess
    from trayapp.mail.graph.access import GraphAccess
    from trayapp.mail.imap.connect import ImapAccess

_T = TypeVar("_T")


def open_source(
    account: Account,
    *,
    password: Callable[[], str],
    clock: Callable[[], datetime],
    folder_names: Mapping[str, Iterable[str]],
) -> MailSource:
    """Make the source of an account; nothing is read and nobody is connected to yet.

    ``password`` is called at each sign-in; what the keyring says against it becomes ``SignInNeeded``.
    ``clock`` gives aware instants. ``folder_names`` is what folders are called, by role
    (``resources/folders.toml``).
    """
    match account:
        case ImapAccount():
            from trayapp.mail.imap.source import ImapSource

            return ImapSource(
                imap_access(account, password),
                clock=clock,
                folders=account.folders,
                sent=account.sent,
                names=by_role(folder_names),
            )
        case GraphAccount():
            from trayapp.mail.graph.source import GraphSource

            return GraphSource(graph_access(account, password), clock=clock, folders=account.folders)
        case ExchangeAccount():
            from trayapp.mail.ews.source import EwsSource

            return EwsSource(exchange_access(account, password), folders=account.folders)
        case MaildirAccount():
            from trayapp.mail.maildir.source import MaildirSource

            return MaildirSource(
                account.path,
                role_by_name(by_role(folder_names)),
                extra=account.folders,
                clock=lambda: clock().timestamp(),
            )


def contacts_of(
    account: Account, *, password: Callable[[], str], clock: Callable[[], datetime]
) -> tuple[Contact, ...]:
    """Read the address book that comes with a mailbox. Blocks. Raises ``MailTrouble``.

    ``password`` is as for :func:`open_source`; a token has to permit contacts (``Purpose.CONTACTS``).
    """
    match account:
        case GraphAccount():
            from trayapp.mail.graph.contacts import contacts as in_graph

            return in_graph(graph_access(account, password), clock=clock)
        case ExchangeAccount():
            from trayapp.mail.ews.errands import contacts as in_exchange

            return in_exchange(exchange_access(account, password))
        case ImapAccount() | MaildirAccount():
            raise Refused(
                tr("No address book comes with the mailbox {name}.", name=account.name),
                tr(
                    "Contacts are read from Exchange and Microsoft 365; of others, import a vCard or CSV "
                    "file."
                ),
            )


def web_link_of(
    account: Account, place: Place, *, password: Callable[[], str], clock: Callable[[], datetime]
) -> str:
    """Return where a browser shows a message (https), "" where the server has no such page.

    Blocks. Raises ``MailTrouble``. ``password`` is as for :func:`open_source`.
    """
    match account:
        case GraphAccount():
            from trayapp.mail.graph.opening import web_link as in_graph

            return in_graph(graph_access(account, password), place, clock=clock)
        case ExchangeAccount():
            from trayapp.mail.ews.errands import web_link as in_exchange

            return in_exchange(exchange_access(account, password), place)
        case ImapAccount() | MaildirAccount():
            return ""


def imap_access(account: ImapAccount, password: Callable[[], str]) -> ImapAccess:
    """Return where the server is and how to sign in. The password is not asked for yet."""
    from trayapp.mail.imap.connect import ImapAccess

    secret, fresh = guarded(account, password)
    return ImapAccess(
        host=account.host,
        port=account.port,
        security=account.security.value,
        username=account.login,
        password=secret,
        ca_file=str(account.ca_file or ""),
        fresh=fresh,
    )


def exchange_access(account: ExchangeAccount, password: Callable[[], str]) -> EwsAccess:
    """Return where the server is and how to sign in. The password is not asked for yet."""
    from trayapp.mail.ews.access import EwsAccess

    secret, _ = guarded(account, password)
    return EwsAccess(
        url=account.url,
        address=account.address,
        username=account.login,
        password=secret,
        proof=account.proof.value,
        mailbox=account.mailbox,
        ca_file=str(account.ca_file or ""),
    )


def graph_access(account: GraphAccount, password: Callable[[], str]) -> GraphAccess:
    """Return where the mailbox is and how to sign in. No token is asked for yet."""
    from trayapp.mail.graph.access import SERVICE, GraphAccess

    token, fresh = guarded(account, password)
    return GraphAccess(
        token=token,
        fresh=fresh,
        mailbox=account.mailbox,
        service=account.service or SERVICE,
        ca_file=str(account.ca_file or ""),
    )


def guarded(
    account: Account, password: Callable[[], str]
) -> tuple[Callable[[], str], Callable[[str], str | None] | None]:
    """Return what gives an account's secret, and for tokens what gives another for one that was refused.

    What the keyring says against it becomes ``SignInNeeded``.
    """

    def given(wanted: Callable[[], _T]) -> _T:
        try:
            return wanted()
        except NoKeyring as trouble:
            raise SecretAwaited(trouble.title, trouble.remedy, detail=trouble.detail) from trouble
        except SecretsTrouble as trouble:
            raise SignInNeeded(trouble.title, trouble.remedy, detail=trouble.detail) from trouble

    if authorization_of(account) is None:
        return lambda: given(password), None
    from trayapp.mail.signin.tokens import renewed

    return lambda: given(password), lambda refused: given(lambda: renewed(password, refused))
