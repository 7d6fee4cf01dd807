"""What a file of contacts holds, once it is read: people, and what could not be read, with nothing lost."""

from __future__ import annotations

from typing import NamedTuple


class Contact(NamedTuple):
    """One person or company of an address book; all text is plain, on one line, but for the note."""

    name: str
    """As one would write it, or ""."""
    addresses: tuple[str, ...] = ()
    """In lower case, the preferred one first; none for somebody who is only phoned."""
    phones: tuple[str, ...] = ()
    """As they were written, the preferred one first."""
    company: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()
    """What the other program calls its groups, categories or labels."""
    line: int = 0
    """Where it begins in the file, counted from 1."""

    @property
    def address(self) -> str:
        """The preferred address, or ""."""
        return self.addresses[0] if self.addresses else ""

    @property
    def phone(self) -> str:
        """The preferred number, or ""."""
        return self.phones[0] if self.phones else ""


class Problem(NamedTuple):
    """Something in the file that could not be used."""

    line: int
    """Where it stands, counted from 1; 0 for the file as a whole."""
    sentence: str
    """For the user."""
    text: str = ""
    """What stands there, so that nothing is lost."""


class Contacts(NamedTuple):
    """A file of contacts: each entry of it is a contact, or a problem, or both."""

    rows: tuple[Contact, ...]
    """In the order of the file; the same person may stand there twice."""
    problems: tuple[Problem, ...]
    """In the order of the file."""
    read_as: str = ""
    """How the file was taken, for the preview: "CSV, Windows-1252, separated by semicolons"."""
