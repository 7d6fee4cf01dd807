"""The one door for files of contacts: bytes of a vCard, a table or a list in, people and problems out."""

from __future__ import annotations

from trayapp.domain.contacts.cards import read_cards
from trayapp.domain.contacts.contact import Contact, Contacts, Problem
from trayapp.domain.contacts.rows import SEPARATORS, read_rows, separator_of
from trayapp.domain.contacts.text import NAMES, lines_of, text_of
from trayapp.tongue import tr

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is read: address books with photographs in them are large."""

_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b", b"!BDN")


def contacts_in(data: bytes, name: str = "", encoding: str = "", *, people: bool = False) -> Contacts:
    """Read a file of contacts. Never raises but ``LookupError``, for an ``encoding`` that there is not.

    What it holds decides how it is read, not the ending of ``name``, which only helps where the content
    says nothing. Every entry of the file comes back as a contact, as a problem with its own text, or as both.
    With ``people``, a list without heads may hold names alone and several people a line.
    """
    if data.startswith(_ARCHIVES):
        sentence = tr(
            "This is a spreadsheet, an archive or a document, not a text. Export the contacts from "
            "it as CSV or vCard."
        )
        return Contacts((), (Problem(0, sentence),))
    text, found = text_of(data, encoding)
    said = NAMES.get(found, found)
    lines = lines_of(text)
    if "BEGIN:VCARD" in text.upper() or (name.lower().endswith((".vcf", ".vcard")) and text.strip()):
        return _sorted(list(read_cards(lines)), f"vCard, {said}")
    separator = separator_of(lines)
    entries = list(read_rows(lines, separator, people=people))
    if not entries:
        return Contacts((), (Problem(0, tr("There are no contacts in this file.")),), said)
    apart = tr(SEPARATORS[separator]) if separator in SEPARATORS else f"“{separator}”"
    return _sorted(entries, tr("CSV, {encoding}, separated by {separators}", encoding=said, separators=apart))


def _sorted(entries: list[Contact | Problem], read_as: str) -> Contacts:
    rows = tuple(one for one in entries if isinstance(one, Contact))
    problems = tuple(one for one in entries if isinstance(one, Problem))
    return Contacts(rows, problems, read_as)
