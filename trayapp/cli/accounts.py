"""``owed account``: set up, try, list and forget mailboxes."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from trayapp.cli import passwords, tell
from trayapp.errors import SecretsTrouble, SettingsTrouble
from trayapp.mail.probe import probe
from trayapp.profile import Profile
from trayapp.settings.accounts import DEFAULT_PORTS, Account, ImapAccount, MaildirAccount, Security
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Run one of the account commands."""
    actions = {"add": _add, "list": _list, "test": _test, "remove": _remove}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    account = _account(profile, arguments)
    password = passwords.read_password(arguments, account.name) if isinstance(account, ImapAccount) else None
    profile.change(lambda settings: settings.with_account(account))
    tell.line(f"Added {account.name}.")
    if isinstance(account, MaildirAccount):
        return 0
    if password is None:
        tell.line(f"Give its password next: owed account test {account.name!r}")
        return 0
    passwords.keep(profile, account.name, password)
    return 0


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
        port=DEFAULT_PORTS[security] if arguments.port is None else arguments.port,
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
    fresh = _fresh_password(profile, account, arguments)
    if fresh is not None:
        profile.for_this_run.set(account.name, fresh)
    for step in probe(profile.open_source(account)):
        tell.finding(f"{step.name}: {step.sentence}", good=step.good)
        if step.good is False:
            if step.name == "sign-in" and fresh is None:
                passwords.note_refusal(profile, account.name)
            tell.error(f"{account.name} cannot be read: {step.sentence}")
            return 1
    if fresh is None:
        passwords.forget_refusal(profile, account.name)
    else:
        passwords.keep(profile, account.name, fresh)
    return 0


def _fresh_password(profile: Profile, account: Account, arguments: argparse.Namespace) -> str | None:
    """Ask for a password where none is kept, where the kept one was refused, and where one is given."""
    if not isinstance(account, ImapAccount):
        return None
    name = account.name
    if not arguments.password_stdin and passwords.is_kept(profile, name):
        return passwords.read_password(arguments, name) if passwords.was_refused(profile, name) else None
    return passwords.read_password(arguments, name)


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    profile.settings().account(arguments.name)
    try:
        profile.forget(arguments.name)
    except SecretsTrouble as error:
        tell.line(f"Forgot {arguments.name}. A password that the keyring may hold could not be removed.")
        tell.line(str(error))
    else:
        tell.line(f"Forgot {arguments.name} and everything that was known of it.")
    return 0
