"""``owed account sign-in`` and ``consent``: the provider's page, a code, an administrator's message."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from typing import TYPE_CHECKING

from trayapp.cli import passwords, tell
from trayapp.errors import MailTrouble, SecretsTrouble
from trayapp.mail.signin.grant import doubt_about
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, Provider, authorization_of
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.signin.provider import Code


def sign_in(profile: Profile, arguments: argparse.Namespace) -> int:
    """Sign in and keep what comes of it in the keyring. Raises what the sign-in does."""
    account = profile.settings().account(arguments.name)
    secret = _client_secret(account, arguments)
    try:
        if arguments.device:
            user = profile.keys.sign_in_by_code(account, show=_show_code, cancelled=_never)
        else:
            user = profile.keys.sign_in(
                account, open_browser=_open_page, cancelled=_never, client_secret=secret
            )
    except SecretsTrouble as trouble:
        cause = trouble.__cause__ if isinstance(trouble.__cause__, SecretsTrouble) else trouble
        raise SecretsTrouble(
            tr("The server let you in, but the sign-in was not kept. {title}", title=cause.title),
            tr("Sign in in the settings of the tray application: there it lasts until Owed ends."),
            detail=cause.detail,
        ) from trouble
    except MailTrouble as trouble:
        _point_to_administrator(account, trouble)
        raise
    passwords.forget_refusal(profile, account.name)
    tell.line(
        tr("Signed in to {name} as {user}.", name=account.name, user=user)
        if user
        else tr("Signed in to {name}.", name=account.name)
    )
    if doubt := doubt_about(account, user):
        tell.line(doubt)
    tell.line(tr("Try it next: owed account test {name!r}", name=account.name))
    return 0


def with_contacts(profile: Profile, account: Account) -> None:
    """Sign in so that Owed may read contacts too. Raises what the sign-in does."""
    try:
        profile.keys.sign_in(account, open_browser=_open_page, cancelled=_never, contacts=True)
    except MailTrouble as trouble:
        _point_to_administrator(account, trouble)
        raise


def consent(profile: Profile, arguments: argparse.Namespace) -> int:
    """Print what an administrator is sent. Raises ``Refused`` where none is needed."""
    from trayapp.mail.signin.consent import administrator_message

    tell.text(administrator_message(profile.settings().account(arguments.name)))
    return 0


def hint(account: Account) -> str:
    """Say how one signs in, or "" where a password is wanted."""
    if not authorization_of(account):
        return ""
    return tr("Sign in next: owed account sign-in {name!r}", name=account.name)


def _client_secret(account: Account, arguments: argparse.Namespace) -> str:
    """Return what Google gives out beside a client id, where it is given now."""
    authorization = authorization_of(account)
    if authorization is None or authorization.provider is not Provider.GOOGLE:
        return ""
    if arguments.client_secret_stdin:
        return sys.stdin.readline().strip()
    if not sys.stdin.isatty():
        return ""
    import getpass

    return getpass.getpass(tr("Client secret (empty for the one that was given before): ")).strip()


def _open_page(url: str) -> None:
    tell.line(tr("Sign in on the page that your browser shows; Owed waits. Ctrl+C gives up."))
    if not webbrowser.open(url):
        tell.line(tr("No browser could be opened. On this computer, open this page:"))
        sys.stdout.write(f"{url}\n")  # whole: a line is cut
    sys.stdout.flush()


def _show_code(code: Code) -> None:
    tell.line(
        tr("On any computer or telephone, open {url} and type the code {code}", url=code.url, code=code.code)
    )
    tell.line(tr("Owed waits. Ctrl+C gives up."))
    sys.stdout.flush()


def _point_to_administrator(account: Account, trouble: MailTrouble) -> None:
    from trayapp.mail.signin.consent import asks_administrator

    if asks_administrator(trouble):
        tell.line(tr("The message for your administrator: owed account consent {name!r}", name=account.name))


def _never() -> bool:
    return False
