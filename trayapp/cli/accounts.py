"""``owed account``: set up, try, list and forget mailboxes."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from trayapp.cli import tell
from trayapp.errors import SecretsTrouble, SettingsTrouble
from trayapp.mail.probe import Step, probe
from trayapp.profile import Profile
from trayapp.settings.accounts import DEFAULT_PORTS, Account, ImapAccount, MaildirAccount, Security
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Run one of the account commands."""
    profile = Profile(Places.of(arguments.profile))
    actions = {"add": _add, "list": _list, "test": _test, "remove": _remove}
    return actions[arguments.action](profile, arguments)


def read_password(arguments: argparse.Namespace, name: str) -> str | None:
    """Return the password from standard input or a prompt; None where nobody can be asked."""
    if arguments.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if sys.stdin.isatty():
        return getpass.getpass(f"Password for {name}: ")
    return None


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    account = _account(profile, arguments)
    password = read_password(arguments, account.name) if isinstance(account, ImapAccount) else None
    profile.change(lambda settings: settings.with_account(account))
    tell.line(f"Added {account.name}.")
    if isinstance(account, MaildirAccount):
        return 0
    if password is None:
        tell.line(f"Give its password next: owed account test {account.name!r}")
        return 0
    _keep(profile, account.name, password)
    return 0


def _keep(profile: Profile, name: str, password: str) -> None:
    """Put a password into the keyring; without a usable one say how Owed works all the same."""
    try:
        profile.secrets.set(name, password)
    except SecretsTrouble as error:
        tell.line(f"The password was not kept. {error}")
        tell.line("Give it with --password-stdin of sync and account test, or when the tray asks for it.")


def _account(profile: Profile, arguments: argparse.Namespace) -> Account:
    aliases = tuple(alias.strip().lower() for alias in arguments.alias)
    name, address, folders = (
        arguments.name.strip(),
        arguments.address.strip().lower(),
        tuple(arguments.folder),
    )
    added = profile.clock()
    if arguments.kind == "maildir":
        path = arguments.path.expanduser().absolute()
        if not path.is_dir():
            raise SettingsTrouble(f"There is no folder {path}.", "Give the folder that holds the mailbox.")
        return MaildirAccount(name, address, path, added, aliases, folders)
    security = Security(arguments.security)
    return ImapAccount(
        name=name,
        address=address,
        host=arguments.host.strip(),
        added=added,
        port=arguments.port or DEFAULT_PORTS[security],
        security=security,
        username=arguments.username,
        ca_file=_absolute(arguments.ca_file),
        aliases=aliases,
        folders=folders,
        sent=arguments.sent,
    )


def _absolute(path: Path | None) -> Path | None:
    return path.expanduser().absolute() if path else None


def _list(profile: Profile, arguments: argparse.Namespace) -> int:
    accounts = profile.settings().accounts
    if arguments.json:
        tell.answer({"version": 1, "accounts": [_shape(account) for account in accounts]})
    elif not accounts:
        tell.line("No account is set up yet. Add one with: owed account add")
    else:
        tell.table([(account.name, account.address, _where(account)) for account in accounts])
    return 0


def _where(account: Account) -> str:
    if isinstance(account, MaildirAccount):
        return f"Maildir {account.path}"
    return f"IMAP {account.host}:{account.port} ({account.security.value})"


def _shape(account: Account) -> dict[str, object]:
    return {
        "name": account.name,
        "kind": "maildir" if isinstance(account, MaildirAccount) else "imap",
        "address": account.address,
        "aliases": list(account.aliases),
        "where": _where(account),
        "added": account.added.isoformat(timespec="seconds"),
    }


def _test(profile: Profile, arguments: argparse.Namespace) -> int:
    account = profile.settings().account(arguments.name)
    fresh: str | None = None
    wanted = isinstance(account, ImapAccount)
    if wanted and (arguments.password_stdin or not _has_password(profile, account.name)):
        fresh = read_password(arguments, account.name)
    if fresh is not None:
        profile.for_this_run.set(account.name, fresh)
    good = True
    for step in probe(profile.open_source(account)):
        good &= step.good is not False
        tell.line(_tick(step))
    if good and fresh is not None and not arguments.password_stdin:
        _keep(profile, account.name, fresh)
    return 0 if good else 1


def _has_password(profile: Profile, name: str) -> bool:
    """Whether the keyring holds the account's password; one that cannot be used holds none."""
    try:
        return profile.secrets.get(name) is not None
    except SecretsTrouble as error:
        tell.line(str(error))
        return False


def _tick(step: Step) -> str:
    mark = {True: "ok  ", False: "no  ", None: "-   "}[step.good]
    return f"{mark}{step.name}: {step.sentence}"


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    profile.settings().account(arguments.name)
    profile.forget(arguments.name)
    tell.line(f"Forgot {arguments.name} and everything that was known of it.")
    return 0
