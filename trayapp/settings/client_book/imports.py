"""What an import would do to the client book, line by line, before it is done: the preview is a value."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, ClientBook, Entry
from trayapp.domain.contacts.contact import Contact, Contacts, Problem
from trayapp.domain.judging.triage import is_machine
from trayapp.domain.messages.message import Address
from trayapp.domain.plain import plain_line
from trayapp.settings.model import Settings, is_who
from trayapp.tongue import tr


class Fate(enum.Enum):
    """What becomes of one person of the file."""

    NEW = "new"
    FILLED = "filled"
    """In the book already; the file knows more of them."""
    KNOWN = "known"
    COVERED = "covered"
    """A client already, through the whole domain."""
    COLLEAGUE = "colleague"
    MACHINE = "machine"
    """An address from which programs write and to which nobody listens."""
    OWN = "own"
    """The user's own."""


SUGGESTED = frozenset({Fate.NEW, Fate.FILLED})
"""What an import does unless the user says otherwise."""
FIXED = frozenset({Fate.KNOWN, Fate.OWN})
"""Where there is nothing to do."""


class Line(NamedTuple):
    """One person of the file, with what an import would make of them."""

    entry: Entry
    """As the client book would have it."""
    fate: Fate
    sentence: str
    """What that means, for the user."""
    rows: int = 1
    """How many entries of the file are this person."""
    at: int = 0
    """The line of the file on which the first of them begins, counted from 1."""


class Plan(NamedTuple):
    """What a file would do to the client book."""

    lines: tuple[Line, ...]
    """In the order of the file."""
    problems: tuple[Problem, ...]
    """What cannot be imported, each with its own text."""
    read_as: str = ""

    def count(self, *fates: Fate) -> int:
        """How many people have one of these fates."""
        return sum(line.fate in fates for line in self.lines)


def planned(contacts: Contacts, settings: Settings, group: str = "", free_mail: Iterable[str] = ()) -> Plan:
    """Say what importing would do. Nothing is changed; :func:`imported` does it.

    Without a ``group``, people go to the group that the file names for them, where there is one of that
    name, else to Clients. Who is in the book already stays in their group.
    """
    book = settings.book(free_mail)
    own = settings.me().addresses
    named = {name.casefold(): name for name in settings.all_groups}
    lines: list[Line] = []
    unusable: list[Contact] = []
    filled: dict[str, Entry] = {}
    for contact, rows in _joined(contacts.rows):
        usable = tuple(one for one in contact.addresses if is_who(one))
        if not usable:
            unusable.append(contact)
            continue
        said = next((named[one.casefold()] for one in contact.labels if one.casefold() in named), CLIENTS)
        line = _line(contact._replace(addresses=usable), rows, group or said, book, own, filled)
        if line.fate is Fate.FILLED:
            filled[line.entry.who] = line.entry
        lines.append(line)
    return Plan(tuple(lines), _problems(contacts.problems, unusable), contacts.read_as)


def imported(settings: Settings, lines: Iterable[Line]) -> Settings:
    """Put these lines into the book. An address that another entry took meanwhile stays with that one."""
    return settings.with_client(*(line.entry for line in lines))


def _problems(told: Iterable[Problem], unusable: Iterable[Contact]) -> tuple[Problem, ...]:
    """Tell of people without an address too, once each: their row's trouble may have been told already."""
    names = {one.line: ", ".join(filter(None, (one.name, one.company, *one.phones))) for one in unusable}
    found = []
    for one in told:
        name = names.pop(one.line, "")
        found.append(one._replace(text=", ".join(filter(None, (name, one.text)))))
    sentence = tr("There is no e-mail address, so Owed could not tell their mail.")
    found.extend(Problem(line, sentence, name) for line, name in names.items())
    return tuple(sorted(found, key=lambda one: one.line))


def _line(
    contact: Contact,
    rows: int,
    group: str,
    book: ClientBook,
    own: frozenset[str],
    earlier: dict[str, Entry],
) -> Line:
    """Say what becomes of one person; ``earlier`` is what lines above have added to entries of the book."""
    known = next((found for one in contact.addresses if (found := _entry(book, one))), None)
    if known is not None:
        known = earlier.get(known.who, known)
        filled = _filled(known, contact, book)
        fate = Fate.KNOWN if filled == known else Fate.FILLED
        adds = _what_is_added(known, filled)
        sentence = (
            tr("Already in {group}; adds {adds}.", group=known.group, adds=adds)
            if adds
            else tr("Already in {group}.", group=known.group)
        )
        return Line(filled, fate, sentence, rows, contact.line)
    entry = Entry(
        contact.address,
        group,
        contact.name,
        company=contact.company if contact.company != contact.name else "",
        phone=contact.phone,
        note=contact.note,
        also=tuple(one for one in contact.addresses[1:] if one not in own),
    )
    fate, sentence = _fate(entry, book, own)
    return Line(entry, fate, sentence, rows, contact.line)


def _entry(book: ClientBook, address: str) -> Entry | None:
    """Return the entry of just this person, not that of their domain."""
    entry = book.standing(Address("", address)).entry
    return entry if entry is not None and address in entry.addresses else None


def _fate(entry: Entry, book: ClientBook, own: frozenset[str]) -> tuple[Fate, str]:
    if not own.isdisjoint(entry.addresses):
        return Fate.OWN, tr("This is your own address.")
    if is_machine(entry.who):
        return Fate.MACHINE, tr("Programs write from this address, and nobody reads what is sent to it.")
    standing = book.standing(Address("", entry.who))
    if standing.group == COLLEAGUES and entry.group != COLLEAGUES:
        return Fate.COLLEAGUE, tr("A colleague: nothing is owed inside your own house.")
    if standing.entry is not None and standing.group == entry.group:
        through = tr("the entry for everybody") if standing.entry.who == "*" else standing.entry.who
        return Fate.COVERED, tr(
            "Already in {group} through {through}.", group=standing.group, through=through
        )
    if standing.entry is not None:
        return Fate.NEW, tr(
            "New in {group}; the rest of {who} stays in {other}.",
            group=entry.group,
            who=standing.entry.who,
            other=standing.group,
        )
    return Fate.NEW, tr("New in {group}.", group=entry.group)


def _filled(known: Entry, contact: Contact, book: ClientBook) -> Entry:
    """Add what the book does not know; what the user wrote there stays."""
    fresh = tuple(one for one in contact.addresses if one not in known.addresses and not _entry(book, one))
    return replace(
        known,
        name=known.name or contact.name,
        company=known.company or (contact.company if contact.company != known.name else ""),
        phone=known.phone or contact.phone,
        note=known.note or contact.note,
        also=(*known.also, *fresh) if "@" in known.who else known.also,
    )


def _what_is_added(before: Entry, after: Entry) -> str:
    names = {
        "name": tr("name", "of a client"),
        "company": tr("company"),
        "phone": tr("number", "of a telephone"),
        "note": tr("note"),
        "also": tr("address"),
    }
    added = [said for name, said in names.items() if getattr(before, name) != getattr(after, name)]
    if len(added) < 2:
        return "".join(added)
    return tr("{most} and {last}", most=", ".join(added[:-1]), last=added[-1])


def _joined(rows: Iterable[Contact]) -> list[tuple[Contact, int]]:
    """Join the entries that share an address: exports name the same person two and three times."""
    found: dict[int, tuple[Contact, int]] = {}
    place: dict[str, int] = {}
    for number, contact in enumerate(rows):
        same = sorted({place[one] for one in contact.addresses if one in place})
        joined, count = contact, 1
        for other in reversed(same):
            before, times = found.pop(other)
            joined, count = _both(before, joined), count + times
        into = same[0] if same else number
        found[into] = (joined, count)
        place.update((one, into) for one in joined.addresses)
    return [found[number] for number in sorted(found)]


def _both(first: Contact, second: Contact) -> Contact:
    notes = dict.fromkeys(filter(None, (first.note, second.note)))
    return Contact(
        first.name or second.name,
        tuple(dict.fromkeys((*first.addresses, *second.addresses))),
        tuple(dict.fromkeys((*first.phones, *second.phones))),
        first.company or second.company,
        "\n".join(notes),
        tuple(dict.fromkeys((*first.labels, *second.labels))),
        first.line,
    )


def summary(plan: Plan) -> str:
    """Say in one sentence what an import would do."""
    new, filled = plan.count(Fate.NEW), plan.count(Fate.FILLED)
    known = plan.count(Fate.KNOWN, Fate.COVERED)
    colleagues, machines = plan.count(Fate.COLLEAGUE), plan.count(Fate.MACHINE)
    own, unusable = plan.count(Fate.OWN), len(plan.problems)
    parts = (
        tr("%n new|%n new", "", new) if new else "",
        tr("%n better known|%n better known", "", filled) if filled else "",
        tr("%n known already|%n known already", "", known) if known else "",
        tr("%n colleague|%n colleagues", "", colleagues) if colleagues else "",
        tr("%n address of a program|%n addresses of programs", "", machines) if machines else "",
        tr("%n your own|%n your own", "", own) if own else "",
        tr("%n that cannot be used|%n that cannot be used", "", unusable) if unusable else "",
    )
    said = [one for one in parts if one]
    return plain_line(", ".join(said) or tr("Nothing to import")) + "."
