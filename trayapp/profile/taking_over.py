"""Settings that go to a file and come from one: what would change is said before, and can be undone."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from trayapp.errors import NotFound, SecretsTrouble, SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.atomic import write_private
from trayapp.settings.client_book.changes import taken_back
from trayapp.settings.differences import Difference, differences
from trayapp.settings.last_import import Taken
from trayapp.settings.model import Settings
from trayapp.settings.portable import Way, exported, read_portable, taken_over, wanting_passwords
from trayapp.tongue import tr


class Preview(NamedTuple):
    """What an import would do."""

    changes: tuple[Difference, ...]
    """() where everything is so already."""
    passwords: tuple[str, ...]
    """Accounts that would be asked for their password or sign-in."""


def export(profile: Profile, path: Path) -> tuple[str, ...]:
    """Write the settings to a file for the owner's eyes; return what was left out, a sentence each.

    Raises ``SettingsTrouble``.
    """
    made = exported(profile.settings())
    try:
        write_private(path, made.content)
    except OSError as error:
        raise SettingsTrouble(
            tr("{path} cannot be written: {why}.", path=path, why=error.strerror or error),
            tr("Choose another folder."),
        ) from error
    return made.left_out


def preview(profile: Profile, path: Path, way: Way) -> Preview:
    """Say what an import would change. Raises ``SettingsTrouble`` for what cannot be used."""
    here = profile.settings()
    there = read_portable(path, here)
    after = taken_over(here, there, way)
    known = set(here.problems())
    fresh = [sentence for sentence in after.problems() if sentence not in known]
    if fresh:
        raise SettingsTrouble(" ".join(fresh), tr("Nothing was changed."))
    return Preview(differences(here, after), wanting_passwords(here, after))


def take_over(profile: Profile, path: Path, way: Way) -> Settings:
    """Put a file's settings in force; :func:`undo` takes that back. Raises ``SettingsTrouble``."""
    there = read_portable(path, profile.settings())
    befores: list[Settings] = []

    def changed(known: Settings) -> Settings:
        befores.append(known)
        return taken_over(known, there, way)

    after = profile.change(changed)
    profile.last_import.note(Taken(profile.clock(), path.name, befores[-1], after))
    return after


def undo(profile: Profile) -> Taken:
    """Take the last import back: what was changed since stays. Accounts that came with it are forgotten.

    Raises ``NotFound`` where there is none, ``SettingsTrouble``.
    """
    taken = profile.last_import.read()
    if taken is None:
        raise NotFound(tr("No import of settings can be taken back."))
    came = {one.name for one in taken.after.accounts} - {one.name for one in taken.before.accounts}
    back = taken_back(profile.settings(), taken.before, taken.after)
    for name in came - {one.name for one in back.accounts}:
        with suppress(SecretsTrouble):  # it never had a password, or keeps it where nobody looks for it
            profile.forget(name)
    gone = came - {one.name for one in back.accounts}
    after = taken.after
    for name in gone:
        after = after.without_account(name)
    profile.change(lambda known: taken_back(known, taken.before, after))
    profile.last_import.drop()
    return taken
