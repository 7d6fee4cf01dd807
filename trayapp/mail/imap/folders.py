"""Which folder is which: the list of the server, its names in modified UTF-7, what each is for. Pure."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from trayapp.mail.source import Role

INBOX = "INBOX"

FolderNames = Mapping[Role, frozenset[str]]
"""What folders of a role are called, in many languages, in lower case (``resources/folders.toml``)."""

NO_NAMES: FolderNames = {}


def folder_names(table: Mapping[str, Iterable[str]]) -> FolderNames:
    """Make the names from ``{"sent": [...], "trash": [...], "junk": [...]}``. Raises ValueError."""
    return {Role(role): frozenset(name.casefold() for name in names) for role, names in table.items()}


_SPECIAL = {b"\\SENT": Role.SENT, b"\\TRASH": Role.TRASH, b"\\JUNK": Role.JUNK, b"\\INBOX": Role.INBOX}
"""Special uses (RFC 6154)."""
_CLOSED = frozenset({b"\\NOSELECT", b"\\NONEXISTENT"})


class Folder(NamedTuple):
    """One folder of the server's list."""

    name: str
    """As people read it, with the server's own delimiter; INBOX in capitals."""
    wire: bytes
    """As the server writes it."""
    delimiter: str = ""
    special: Role | None = None
    """What the server says that it is for."""
    selectable: bool = True

    @property
    def leaf(self) -> str:
        """The last part of its name, in lower case."""
        last = self.name.rpartition(self.delimiter)[2] if self.delimiter else self.name
        return last.strip().casefold()


class Watched(NamedTuple):
    """A folder that is read, and what for."""

    folder: Folder
    role: Role


def read_list(listed: Iterable[tuple[Iterable[object], bytes | None, bytes]]) -> tuple[Folder, ...]:
    """Read flags, delimiters and names as the server gave them. Names are given once."""
    folders: dict[bytes, Folder] = {}
    for flags, delimiter, wire in listed:
        if not wire or b"\n" in wire:
            continue
        kinds = {flag.upper() for flag in flags if isinstance(flag, bytes)}
        special = next((_SPECIAL[kind] for kind in sorted(kinds) if kind in _SPECIAL), None)
        mark = delimiter.decode("ascii", "replace") if delimiter else ""
        name = decode_name(wire)
        if name.upper() == INBOX:
            name, special = INBOX, Role.INBOX
        folders.setdefault(wire, Folder(name, wire, mark, special, _CLOSED.isdisjoint(kinds)))
    return tuple(folders.values())


class Located(NamedTuple):
    """The folders to read, and what could not be found."""

    watched: tuple[Watched, ...]
    """Inbox first, then Sent, then the user's own choice, Trash and Junk."""
    sent_unknown: bool
    """No folder looks like the one for sent mail: the user has to say which it is."""
    missing: tuple[str, ...]
    """Folders that the user named and the server does not have."""


def locate(
    listed: Sequence[Folder], names: FolderNames, *, sent: str | None = None, extra: Sequence[str] = ()
) -> Located:
    """Find Inbox, Sent, Trash and Junk by the server's word, then by name; add the user's choice."""
    usable = [folder for folder in listed if folder.selectable]
    by_name = {folder.name: folder for folder in usable}
    inbox = by_name.get(INBOX, Folder(INBOX, INBOX.encode(), special=Role.INBOX))
    chosen: dict[str, Watched] = {INBOX: Watched(inbox, Role.INBOX)}
    missing = []
    if sent:
        if sent in by_name:
            chosen.setdefault(sent, Watched(by_name[sent], Role.SENT))
        else:
            missing.append(sent)
    else:
        _choose(chosen, usable, names, Role.SENT)
    for name in extra:
        if name not in by_name and name != INBOX:
            missing.append(name)
        elif name not in chosen:
            chosen[name] = Watched(by_name[name], Role.OTHER)
    for role in (Role.TRASH, Role.JUNK):
        _choose(chosen, usable, names, role)
    found_sent = any(watched.role is Role.SENT for watched in chosen.values())
    return Located(tuple(chosen.values()), not found_sent, tuple(dict.fromkeys(missing)))


def _choose(chosen: dict[str, Watched], usable: Sequence[Folder], names: FolderNames, role: Role) -> None:
    special = [folder for folder in usable if folder.special is role]
    named = [folder for folder in usable if folder.leaf in names.get(role, ()) and folder.special is None]
    # Of several, the one nearest to the top: "Sent" rather than "Archive/2019/Sent".
    named.sort(key=lambda folder: folder.name.count(folder.delimiter) if folder.delimiter else 0)
    for folder in (*special, *named):
        if folder.name not in chosen:
            chosen[folder.name] = Watched(folder, role)
            return


# Modified UTF-7 (RFC 3501, 5.1.3): the 16-bit characters of a name in base64 between "&" and "-".

_SHIFTED = re.compile(rb"&([A-Za-z0-9+,]*)-")
_UNSAFE = re.compile(r"[^\x20-\x7e]+")


def decode_name(wire: bytes) -> str:
    """Read a folder's name; what is no modified UTF-7 is taken for UTF-8, or as it stands."""
    if not wire.isascii():
        return wire.decode("utf-8", "replace")
    try:
        parts = _SHIFTED.split(wire)
        return "".join(
            _unshifted(part) if shifted else part.decode("ascii")
            for part, shifted in zip(parts, _alternating(len(parts)), strict=True)
        )
    except (ValueError, binascii.Error):
        return wire.decode("ascii")


def encode_name(name: str) -> bytes:
    """Write a folder's name in modified UTF-7."""
    return _UNSAFE.sub(_shifted, name.replace("&", "&-")).encode("ascii")


def _alternating(count: int) -> list[bool]:
    return [bool(index % 2) for index in range(count)]


def _unshifted(letters: bytes) -> str:
    if not letters:
        return "&"
    padded = letters.replace(b",", b"/") + b"=" * (-len(letters) % 4)
    return binascii.a2b_base64(padded).decode("utf-16-be")


def _shifted(found: re.Match[str]) -> str:
    letters = binascii.b2a_base64(found[0].encode("utf-16-be", "surrogatepass"), newline=False)
    return "&" + letters.rstrip(b"=").replace(b"/", b",").decode("ascii") + "-"
