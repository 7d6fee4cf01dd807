"""What an import of contacts asks for before there is anything to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ReadContactFile:
    """Read a vCard or CSV file."""

    path: str


@dataclass(frozen=True, slots=True)
class ReadAddressBook:
    """Read the address book of an account."""

    account: str
    """The account's name."""
    sign_in: bool = False
    """First sign in on the provider's own page, so that Owed may read contacts."""


@dataclass(frozen=True, slots=True)
class StopReadingContacts:
    """End the reading that is under way; nothing comes of it."""


ImportWish: TypeAlias = ReadContactFile | ReadAddressBook | StopReadingContacts
