"""``owed account``: set up, try, list and forget mailboxes."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace

from trayapp.cli import finding, passwords, signing_in, tell
from trayapp.cli.account_making import account_of
from trayapp.cli.exchange_server import with_server
from trayapp.errors import SecretsTrouble
from trayapp.mail.probe import SENDING
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import (
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Outgoing,
    kind_of,
    wants_password,
)
from trayapp.settings.accounts.outgoing import can_send, outgoing_of
from trayapp.settings.places import Places
from trayapp.tongue import tr


def run(arguments: argparse.Namespace) -> int:
    """Run one of the account commands."""
    actions = {
        "add": _add,
        "list": _list,
        "find": finding.find,
        "test": _test,
        "sign-in": signing_in.sign_in,
        "consent": signing_in.consent,
        "rename": _rename,
        "remove": _remove,
    }
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    account = account_of(arguments, profile.clock())
    if isinstance(account, ExchangeAccount) and not account.url:
        account = with_server(profile, account)
    wants = wants_password(account)
    password = passwords.read_password(arguments, account.name) if wants else None
    profile.change(lambda settings: settings.with_account(account))
    tell.line(tr("Added {name}.", name=account.name))
    if not wants:
        if said := signing_in.hint(account):
            tell.line(said)
        return 0
    if password is None:
        tell.line(tr("Give its password next: owed account test {name!r}", name=account.name))
        return 0
    passwords.keep(profile, account.name, password)
    return 0


def _list(profile: Profile, arguments: argparse.Namespace) -> int:
    accounts = profile.settings().accounts
    if arguments.json:
        known = profile.providers.outgoing
        tell.answer({"version": 1, "accounts": [_shape(account, known) for account in accounts]})
    elif not accounts:
        tell.line(" ".join(tell.no_account()))
    else:
        tell.table([(account.name, account.address, _where(account)) for account in accounts])
    return 0


def _where(account: Account) -> str:
    match account:
        case MaildirAccount():
            return f"Maildir {account.path}"
        case ImapAccount():
            return f"IMAP {account.host}:{account.port} ({account.security.value})"
        case ExchangeAccount():
            return f"Exchange {account.url}"
        case GraphAccount():
            return "Microsoft Graph"


def _sends(account: Account, known: Mapping[str, Outgoing]) -> str | None:
    """Say where the account sends; None where it cannot."""
    if isinstance(account, ExchangeAccount | GraphAccount):
        return _where(account) if can_send(account) else None
    outgoing = outgoing_of(account, known)
    return f"SMTP {outgoing.host}:{outgoing.port} ({outgoing.security.value})" if outgoing else None


def _shape(account: Account, known: Mapping[str, Outgoing]) -> dict[str, object]:
    return {
        "name": account.name,
        "kind": kind_of(account),
        "address": account.address,
        "aliases": list(account.aliases),
        "where": _where(account),
        "sends": _sends(account, known),
        "added": account.added.isoformat(timespec="seconds"),
    }


def _test(profile: Profile, arguments: argparse.Namespace) -> int:
    account = profile.settings().account(arguments.name)
    fresh = _fresh_password(profile, account, arguments)
    if fresh is not None:
        profile.for_this_run.set(account.name, fresh)
    failed = ""
    for step in profile.try_out(account):
        tell.finding(tell.step(step.name, step.sentence), good=step.good)
        if step.good is False and step.name != SENDING:
            if step.name == "sign-in" and fresh is None and wants_password(account):
                passwords.note_refusal(profile, account.name)
            if step.name == "sign-in" and (said := signing_in.hint(account)):
                tell.line(said)
            tell.error(tr("{name} cannot be read: {sentence}", name=account.name, sentence=step.sentence))
            return 1
        if step.good is False:
            failed = tr(
                "{name} can be read, but nothing can be sent from it: {sentence}",
                name=account.name,
                sentence=step.sentence,
            )
    if fresh is None:
        passwords.forget_refusal(profile, account.name)
    elif not failed or not isinstance(account, MaildirAccount):  # the mailbox itself took it
        passwords.keep(profile, account.name, fresh)
    if failed:
        tell.error(failed)
    return 1 if failed else 0


def _fresh_password(profile: Profile, account: Account, arguments: argparse.Namespace) -> str | None:
    """Ask for a password where none is kept, where the kept one was refused, and where one is given."""
    if not wants_password(account):
        return None
    name = account.name
    if not arguments.password_stdin and passwords.is_kept(profile, name):
        return passwords.read_password(arguments, name) if passwords.was_refused(profile, name) else None
    return passwords.read_password(arguments, name)


def _rename(profile: Profile, arguments: argparse.Namespace) -> int:
    new = arguments.new_name.strip()
    account = profile.settings().account(arguments.name)
    profile.change(
        lambda known: known.with_account(
            replace(known.account(account.name), name=new), instead_of=account.name
        )
    )
    trouble: SecretsTrouble | None = None
    try:
        profile.rename(account.name, new)
    except SecretsTrouble as error:
        if not isinstance(account, MaildirAccount) or account.outgoing is not None:
            trouble = error  # else it has no password that could be lost
    if trouble is not None:
        tell.line(
            tr(
                "{name} is called {new} now, but its password could not be moved in the keyring.",
                name=account.name,
                new=new,
            )
        )
        tell.line(str(trouble))
    else:
        tell.line(
            tr("{name} is called {new} now; nothing is read or asked again.", name=account.name, new=new)
        )
    return 0


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    profile.settings().account(arguments.name)
    try:
        profile.forget(arguments.name)
    except SecretsTrouble as error:
        tell.line(
            tr(
                "Forgot {name}. A password that the keyring may hold could not be removed.",
                name=arguments.name,
            )
        )
        tell.line(str(error))
    else:
        tell.line(tr("Forgot {name} and everything that was known of it.", name=arguments.name))
    return 0
