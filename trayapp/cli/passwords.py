"""Passwords on the command line: asked for, kept in the keyring, and never tried twice when refused."""

from __future__ import annotations

import argparse
import sys

from trayapp.cli import tell
from trayapp.errors import SecretsTrouble
from trayapp.profile.profile import Profile
from trayapp.tongue import tr


def read_password(arguments: argparse.Namespace, name: str) -> str | None:
    """Return the password from standard input or a prompt; None where nobody can be asked.

    Raises ``SecretsTrouble`` when an empty one comes: no server is troubled with it.
    """
    if arguments.password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
        remedy = tr(
            "Standard input needs one for each account that wants one, in the order of: owed account list"
        )
    elif sys.stdin.isatty():
        import getpass

        password, remedy = getpass.getpass(tr("Password for {name}: ", name=name)), tr("Try again.")
    else:
        return None
    if not password:
        raise SecretsTrouble(tr("No password came for {name}.", name=name), remedy)
    return password


def keep(profile: Profile, name: str, password: str) -> None:
    """Put a password into the keyring; without a usable one say how Owed works all the same."""
    forget_refusal(profile, name)
    try:
        profile.secrets.set(name, password)
    except SecretsTrouble as error:
        tell.line(tr("The password was not kept. {error}", error=error))
        tell.line(tr("Give it with --password-stdin of sync and account test, or when the tray asks for it."))


def is_kept(profile: Profile, name: str) -> bool:
    """Whether the keyring holds the account's password; one that cannot be used says so and holds none."""
    try:
        return profile.secrets.get(name) is not None
    except SecretsTrouble as error:
        tell.line(str(error))
        return False


def note_refusal(profile: Profile, name: str) -> None:
    """Remember that the server refused what the keyring holds: the next process must not try it again."""
    try:
        held = profile.secrets.get(name) is not None
    except SecretsTrouble:
        held = False
    if held:
        profile.log.remember(_fact(name), "refused")


def was_refused(profile: Profile, name: str) -> bool:
    """Whether the keyring's password was refused, and nobody got in since (the tray application may have)."""
    look = profile.log.looks().get(name)
    return profile.log.recall(_fact(name)) == "refused" and (look is None or look.blind_since is not None)


def forget_refusal(profile: Profile, name: str) -> None:
    """Forget it: the user gave a password, or the server took it."""
    profile.log.remember(_fact(name), "")


def _fact(name: str) -> str:
    return f"password of {name}"
