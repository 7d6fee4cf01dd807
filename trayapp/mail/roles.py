"""What a folder is for, told by its name where nobody says it: Maildir folders have nothing but names."""

from __future__ import annotations

from collections.abc import Callable

from trayapp.mail.imap.folders import FolderNames
from trayapp.mail.source import Role

RoleOf = Callable[[str], Role]
"""What a folder is for, by its name with levels apart by ``/``."""


def role_by_name(names: FolderNames) -> RoleOf:
    """Return a function that tells roles by the last level of a name; any ``INBOX`` is an inbox."""
    roles = {name: role for role, called in names.items() for name in called} | {"inbox": Role.INBOX}
    return lambda name: roles.get(name.rpartition("/")[2].strip().casefold(), Role.OTHER)


def no_roles(_name: str) -> Role:
    """Stand in where names say nothing."""
    return Role.OTHER
