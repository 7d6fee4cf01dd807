"""Reads a plain list of people, as it is pasted from a mail, a chat or one's notes: one or several a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trayapp.domain.contacts.addresses import addresses_in, name_beside
from trayapp.domain.contacts.contact import Contact, Problem
from trayapp.domain.plain import plain_line
from trayapp.tongue import tr

_BULLET = re.compile(r"^\s*(?:[-–—*•·▪☐]+|\(?\d{1,4}[.)])\s+")
_RECIPIENTS = re.compile(r"([^<>]{0,200})<\s*([^\s<>]+@[^\s<>]+)\s*>")
_EDGES = " \t\"'“”„,;:.|/()[]<>–—-"
_CELLS = re.compile(r"[,;\t|]")
_NUMBER = re.compile(r"\+?[\d(][\d\s()./-]{4,30}\d")
_WORDS = 6
"""A name has no more words; what has more is a sentence."""
_LONGEST = 10_000
"""Characters of one line that are looked at."""


def listed(text: str, line: int) -> Iterator[Contact | Problem]:
    """Read one line of a list without heads; ``line`` is where it stands, counted from 1.

    Several recipients, as a mail program writes them, are several people. A name alone is somebody, with
    the number beside it where there is one; a sentence is nobody.
    """
    text = _BULLET.sub("", plain_line(text, _LONGEST))
    cells = [cell for cell in _CELLS.split(text) if cell.strip()]
    addresses = addresses_in(text)
    recipients = _RECIPIENTS.findall(text)
    if len(addresses) > 1 and (len(recipients) > 1 or all(map(addresses_in, cells))):
        yield from _several(text, line)
    elif addresses:
        yield Contact(_name_near(text, cells), addresses, _numbers(text), line=line)
    elif name := _name_alone(text, cells):
        yield Contact(name, (), _numbers(text), line=line)
    else:
        yield Problem(line, tr("There is neither an address nor a name in this line."), text)


def _several(text: str, line: int) -> Iterator[Contact]:
    """Make one contact of each address; the name is what stands between it and the one before."""
    rest, seen = text, set[str]()
    for address in addresses_in(text):
        at = rest.lower().find(address)
        if at < 0:  # the end of an address that was seen
            continue
        before, rest = rest[:at], rest[at + len(address) :]
        name = _name(before)
        if address not in seen:
            seen.add(address)
            yield Contact(name, (address,), line=line)


def _name_near(text: str, cells: list[str]) -> str:
    """Find the name of the one person of a line: before brackets, in a cell of its own, else before it."""
    beside = _name(name_beside(text)) if "<" in text else ""
    if beside:
        return beside
    for cell in cells:
        if "@" not in cell and (name := _name(cell)):
            return name
    before, _, after = text.partition(addresses_in(text)[0])
    if not after and before == text:  # written in capitals
        before = text[: text.lower().find(addresses_in(text)[0])]
    return _name(before) or _name(after)


def _name_alone(text: str, cells: list[str]) -> str:
    """Return the name of a line without an address, or "" where it reads like something else."""
    said = cells[0].strip() if cells else ""
    if text.endswith((".", "!", "?")) and len(text.split()) >= _WORDS - 1:
        return ""
    if "@" in said or "(at)" in said.lower() or said.endswith((".", ":", "!", "?")):
        return ""
    name = _name(said)
    return name if len(name.split()) <= _WORDS else ""


def _name(text: str) -> str:
    """Return a text without its number and its edges, or "" where no letters are left."""
    name = plain_line(_NUMBER.sub(" ", text.replace("mailto:", " "))).strip(_EDGES)
    return name if any(map(str.isalpha, name)) else ""


def _numbers(text: str) -> tuple[str, ...]:
    found = (one.strip() for one in _NUMBER.findall(_BULLET.sub("", text)) if "@" not in one)
    return tuple(one for one in found if sum(map(str.isdigit, one)) >= 6)
