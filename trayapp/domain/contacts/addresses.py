"""E-mail addresses in the cells and fields of address books, however they were typed there."""

from __future__ import annotations

import re

from trayapp.domain.plain import plain_line
from trayapp.tongue import tr

_ADDRESS = re.compile(
    # Bounded, or a line of nonsense would take quadratic time.
    r"(?<![^\s<>,;:\"()\[\]|])([^\s@<>,;:\"()\[\]|]{1,66}@[^\s@<>,;:\"'()\[\]|]{1,255})"
)
_EXCHANGE = re.compile(r"^\s*/o=", re.IGNORECASE)
_LONGEST = 10_000
"""Characters of one field that are looked at."""


def addresses_in(text: str) -> tuple[str, ...]:
    """Return every address in a text, each once, in lower case.

    Names, angle brackets, ``mailto:`` and any separator may stand between them (Google puts ``:::``).
    """
    found = (one.strip("'./").lower() for one in _ADDRESS.findall(plain_line(text, _LONGEST)))
    return tuple(dict.fromkeys(one for one in found if _is_sound(one)))


def name_beside(text: str) -> str:
    """Return the name that stands before an address in angle brackets, or ""."""
    name, bracket, rest = text.partition("<")
    return name.strip(" \t\"',;") if bracket and "@" in rest and "@" not in name else ""


def trouble_with(text: str) -> str:
    """Say why there is no address in a field that should hold one; "" for an empty field."""
    if not text.strip():
        return ""
    if _EXCHANGE.match(text):
        return tr("This is an address inside an Exchange server; no mail from outside carries it.")
    return tr("This is not an e-mail address.")


def _is_sound(address: str) -> bool:
    local, _, domain = address.partition("@")
    labels = domain.split(".")
    return bool(local) and len(labels) > 1 and all(labels)
