"""Entries of the client book that are probably one person, and what they are as one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from trayapp.domain.clients.book import Channel, Entry
from trayapp.tongue import tr

_LONG_NUMBER = 7
_LONG_LOCAL = 6
"""Letters before the @ that two people hardly share by chance, if they are a name."""


class Same(NamedTuple):
    """Entries that are probably one person."""

    entries: tuple[Entry, ...]
    """The one that knows most first: it would be kept."""
    why: str
    """For the user: "the same name"."""


def duplicates(entries: Iterable[Entry]) -> tuple[Same, ...]:
    """Return who probably stands in the book more than once, each entry in one group only."""
    people = [one for one in entries if "@" in one.who]
    found: list[Same] = []
    taken: set[str] = set()
    signs: tuple[tuple[Callable[[Entry], str], str], ...] = (
        (_name, tr("the same name")),
        (_number, tr("the same telephone number")),
        (_local, tr("the same name before the @")),
    )
    for sign, why in signs:
        by_sign: dict[str, list[Entry]] = {}
        for one in people:
            if one.who not in taken and (key := sign(one)):
                by_sign.setdefault(key, []).append(one)
        for group in by_sign.values():
            same = [one for one in group if not _contradicts(group[0], one)]
            if len(same) > 1:
                taken.update(one.who for one in same)
                found.append(Same(tuple(sorted(same, key=knows, reverse=True)), why))
    return tuple(found)


def merged(keep: Entry, others: Iterable[Entry]) -> Entry:
    """Return one entry for a person who has several: what ``keep`` says goes before what the others say.

    Who is active in one is active; of two intervals the shorter one holds. Addresses all lead to it.
    """
    rest = [one for one in others if one.who != keep.who]
    every = [keep, *rest]

    def first(said: Callable[[Entry], str]) -> str:
        return next((text for one in every if (text := said(one))), "")

    addresses = dict.fromkeys(one for entry in every for one in entry.addresses if "@" in one)
    days = [one.update_days for one in every if one.active and one.update_days]
    return replace(
        keep,
        name=first(lambda one: one.name),
        company=first(lambda one: one.company),
        phone=first(lambda one: one.phone),
        note="\n".join(dict.fromkeys(one.note for one in every if one.note)),
        channel=Channel(first(lambda one: one.channel.value)),
        active=any(one.active for one in every),
        update_days=min(days, default=0),
        also=tuple(one for one in addresses if one != keep.who),
    )


def _name(entry: Entry) -> str:
    """The words of a full name in any order: "Acker, Anna" is Anna Acker."""
    words = _words(entry.name)
    return " ".join(sorted(words)) if len(words) > 1 else ""


def _number(entry: Entry) -> str:
    digits = "".join(filter(str.isdigit, entry.phone))
    return digits[-_LONG_NUMBER:] if len(digits) >= _LONG_NUMBER else ""


def _local(entry: Entry) -> str:
    """What stands before the @, where it is a name of two parts: info@ is everywhere."""
    local = entry.who.partition("@")[0]
    parts = [part for part in local.replace("_", ".").replace("-", ".").split(".") if part]
    whole = "".join(parts)
    return whole if len(parts) > 1 and len(whole) >= _LONG_LOCAL and not whole.isdigit() else ""


def _contradicts(one: Entry, other: Entry) -> bool:
    """Whether two names cannot be one person's: a switchboard's number is that of a whole house."""
    mine, theirs = _words(one.name), _words(other.name)
    if not mine or not theirs:
        return False
    return not (mine <= theirs or theirs <= mine)


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return {word for word in letters.split() if word not in {"dr", "prof", "mr", "mrs", "ms", "herr", "frau"}}


def knows(entry: Entry) -> int:
    """Count what an entry says: the one that says most is kept."""
    said = (entry.name, entry.company, entry.phone, entry.note, entry.channel, entry.active, entry.also)
    return sum(map(bool, said))
