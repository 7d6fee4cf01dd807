"""Reads vCards as programs write them: versions 2.1, 3.0 and 4.0, folded, encoded, cut off or mixed.

Our own, though a library for it exists (vobject): that one stops at a card that is not closed, passes over
broken lines in silence, knows no version 4 and takes 1.4 s for 5,000 short cards. What is needed here are
six properties, and that nothing gets lost.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from trayapp.domain.contacts.addresses import addresses_in, name_beside, trouble_with
from trayapp.domain.contacts.contact import Contact, Problem
from trayapp.domain.plain import plain_line, plain_text
from trayapp.tongue import tr

_PART = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")
_SEMICOLON = re.compile(r"(?<!\\);")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_READ = frozenset("FN N NICKNAME EMAIL TEL ORG NOTE CATEGORIES KIND X-ADDRESSBOOKSERVER-KIND".split())
_MOST_TEXT = 20_000
"""Characters of one value that are looked at: photographs are longer, and passed over."""
_FAX = frozenset({"fax", "pager", "x-fax"})


class _Property(NamedTuple):
    """One line of a card, unfolded and decoded."""

    name: str
    value: str
    types: frozenset[str]
    """Its parameters' values, in lower case."""
    line: int


class _Logical(NamedTuple):
    """A line as it was before it was folded."""

    text: str
    line: int
    """Where it begins, counted from 1."""


def read_cards(lines: list[str]) -> Iterator[Contact | Problem]:
    """Read all cards of a file. Never raises.

    RFC 6350 and RFC 2426, and what comes along besides: a card that is not closed ends where the next one
    begins, and a line that says nothing is a problem of its own and leaves the card as it is.
    """
    card: list[_Property] | None = None
    start = 0
    for logical in _unfolded(lines):
        keyword = logical.text.strip().upper().replace(" ", "")
        if keyword in {"BEGIN:VCARD", "END:VCARD"}:
            if card is not None:
                yield from _contact(card, start)
            card, start = ([] if keyword[0] == "B" else None), logical.line
        elif keyword:
            yield from _take(logical, card)
    if card is not None:
        yield from _contact(card, start)


def _take(logical: _Logical, card: list[_Property] | None) -> Iterator[Problem]:
    """Put a line into its card, or say why it cannot be."""
    if card is None:
        yield Problem(logical.line, tr("This line stands outside of any contact."), _short(logical.text))
        return
    found = _property(logical)
    if found is None:
        yield Problem(logical.line, tr("This line of a contact cannot be read."), _short(logical.text))
    elif found.name in _READ:
        card.append(found)


def _unfolded(lines: list[str]) -> Iterator[_Logical]:
    """Join what was folded: by white space (RFC 6350, 3.2), or by ``=`` in quoted-printable (2.1)."""
    parts: list[str] = []
    start = 0
    soft = picture = False
    for number, line in enumerate(lines, 1):
        if parts and soft:
            parts[-1] = parts[-1][:-1]
            parts.append(line)
            soft = line.endswith("=")
        elif parts and line[:1] in {" ", "\t"}:
            parts.append(line[1:])
        elif parts and picture and line.strip() and ":" not in line and _BASE64.fullmatch(line):
            parts.append(line)  # old programs neither fold nor indent their pictures
        else:
            if parts:
                yield _Logical("".join(parts), start)
            parts, start = [line], number
            head = line.partition(":")[0].upper()
            soft = "QUOTED-PRINTABLE" in head and line.endswith("=")
            picture = "BASE64" in head or "ENCODING=B" in head
    if parts:
        yield _Logical("".join(parts), start)


def _property(logical: _Logical) -> _Property | None:
    """Take a line apart; None where it is no property at all."""
    head, colon, value = _at_colon(logical.text)
    parts = _PART.findall(head)
    if not colon or not parts:
        return None
    name = parts[0].rpartition(".")[2].strip().upper()
    if not name or not name.replace("-", "").isalnum():
        return None
    if name not in _READ:
        return _Property(name, "", frozenset(), logical.line)
    parameters = [part.partition("=") for part in parts[1:]]
    types = frozenset(
        one.strip('" ').lower() for key, _, said in parameters for one in (said or key).split(",")
    )
    charset = next((said for key, _, said in parameters if key.strip().upper() == "CHARSET"), "")
    return _Property(name, _decoded(value[:_MOST_TEXT], types, charset), types, logical.line)


def _at_colon(text: str) -> tuple[str, str, str]:
    """Part at the first colon that does not stand between quotes."""
    head, colon, value = text.partition(":")
    while colon and head.count('"') % 2 and ":" in value:
        more, _, value = value.partition(":")
        head = f"{head}:{more}"
    return (head, colon, value) if head.count('"') % 2 == 0 else text.partition(":")


def _decoded(value: str, types: frozenset[str], charset: str) -> str:
    """Undo the encoding of version 2.1."""
    if "quoted-printable" in types:
        data = binascii.a2b_qp(value.encode("latin-1", "ignore") if value.isascii() else value.encode())
    elif types & {"base64", "b"}:
        try:
            data = binascii.a2b_base64(value)
        except (binascii.Error, ValueError):
            return value
    else:
        return value
    for name in (charset.strip('" '), "utf-8"):
        try:
            return data.decode(name or "utf-8")
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _contact(card: list[_Property], start: int) -> Iterator[Contact | Problem]:
    """Make one contact of a card, and say what in it is of no use."""
    if any(one.name in {"KIND", "X-ADDRESSBOOKSERVER-KIND"} and _is_group(one) for one in card):
        name = next((_text(one.value) for one in card if one.name in {"FN", "N"}), "")
        sentence = tr(
            "This is a list of contacts, not a contact; its members stand in the file on their own."
        )
        yield Problem(start, sentence, name)
        return
    emails = _preferred_first(card, "EMAIL")
    contact = Contact(
        _name(card, emails),
        tuple(dict.fromkeys(one for email in emails for one in addresses_in(_unescaped(email.value)))),
        tuple(dict.fromkeys(_phone(one.value) for one in _phones(card) if _phone(one.value))),
        _organisation(card),
        "\n".join(plain_text(_unescaped(one.value)) for one in card if one.name == "NOTE"),
        _labels(card),
        start,
    )
    if contact.name or contact.addresses or contact.phones or contact.company:
        yield contact
    else:
        yield Problem(start, tr("This contact has neither a name nor an address nor a number."), contact.note)
    for email in emails:
        if not addresses_in(_unescaped(email.value)) and (why := trouble_with(email.value)):
            yield Problem(email.line, why, _short(email.value))


def _is_group(one: _Property) -> bool:
    return one.value.strip().lower() == "group"


def _preferred_first(card: list[_Property], name: str) -> list[_Property]:
    """Those of one name, those marked as preferred first (PREF, TYPE=pref, PREF=1)."""
    found = [one for one in card if one.name == name]
    return sorted(found, key=lambda one: not one.types & {"pref", "1"})


def _phones(card: list[_Property]) -> list[_Property]:
    return [one for one in _preferred_first(card, "TEL") if not one.types & _FAX]


def _phone(value: str) -> str:
    number = _text(value)
    return number[4:].partition(";")[0] if number.lower().startswith("tel:") else number


def _name(card: list[_Property], emails: list[_Property]) -> str:
    """The name as it is to be shown; of a company its own."""
    by_name = {one.name: one.value for one in reversed(card)}
    family, given, middle, *_ = [*map(_text, _SEMICOLON.split(by_name.get("N", ""))), "", "", ""]
    said = (
        _text(by_name.get("FN", "")),
        " ".join(part for part in (given, middle, family) if part),
        _text(by_name.get("NICKNAME", "")),
        next((name for email in emails if (name := _text(name_beside(email.value)))), ""),
        _organisation(card),
    )
    return next((name for name in said if name and not addresses_in(name)), "")


def _organisation(card: list[_Property]) -> str:
    value = next((one.value for one in card if one.name == "ORG"), "")
    return ", ".join(part for part in map(_text, _SEMICOLON.split(value)) if part)


def _labels(card: list[_Property]) -> tuple[str, ...]:
    found = (_text(part) for one in card if one.name == "CATEGORIES" for part in _COMMA.split(one.value))
    return tuple(dict.fromkeys(one for one in found if one))


def _text(value: str) -> str:
    return plain_line(_unescaped(value))


def _unescaped(value: str) -> str:
    r"""Undo ``\,``, ``\;``, ``\n`` (RFC 6350, 3.4)."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _short(text: str) -> str:
    return plain_line(text, 500)
