"""The address book of an account on the command line: read for ``owed client import --account``."""

from __future__ import annotations

import argparse

from trayapp.cli import passwords, signing_in
from trayapp.domain.contacts.contact import Contacts
from trayapp.errors import NotFound, SignInNeeded
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, authorization_of, has_contacts, wants_password
from trayapp.tongue import tr


def read_address_book(profile: Profile, arguments: argparse.Namespace) -> Contacts:
    """Read all of it. Raises ``MailTrouble``, ``SecretsTrouble``, ``NotFound`` where nobody is in it."""
    account = profile.settings().account(arguments.account)
    if not has_contacts(account):
        raise NotFound(
            tr("No address book comes with the mailbox {name}.", name=account.name),
            tr("Import a vCard or CSV file of the program that holds your contacts."),
        )
    given = _sign_in(profile, account, arguments)
    try:
        contacts = profile.contacts(account)
    except SignInNeeded as trouble:
        if wants_password(account):
            if not given:
                passwords.note_refusal(profile, account.name)
            raise
        way = f"owed client import --account {account.name!r} --sign-in"
        raise SignInNeeded(
            trouble.title, tr("Sign in and allow it with: {way}", way=way), detail=trouble.detail
        ) from None
    if not contacts.rows:
        raise NotFound(
            tr("Nobody is in the address book of {name}.", name=account.name), tr("Nothing was imported.")
        )
    return contacts


def _sign_in(profile: Profile, account: Account, arguments: argparse.Namespace) -> bool:
    """Do what has to come before; return whether the password was given just now."""
    if arguments.sign_in:
        if authorization_of(account) is None:
            raise NotFound(
                tr("{name} is signed in to with a password.", name=account.name), tr("Leave --sign-in away.")
            )
        signing_in.with_contacts(profile, account)
        return False
    if not wants_password(account):
        return False
    if arguments.password_stdin:
        password = passwords.read_password(arguments, account.name)
        profile.for_this_run.set(account.name, password or "")
        return True
    if passwords.was_refused(profile, account.name):
        raise SignInNeeded(
            tr(
                "The server refused the password of {name}, and Owed does not try a refused one again.",
                name=account.name,
            ),
            tr("Give it anew with: owed account test {name!r}", name=account.name),
        )
    return False
