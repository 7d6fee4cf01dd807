"""Changes of the client book that are more than one entry, and how each is taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from trayapp.domain.clients.book import Entry
from trayapp.domain.clients.duplicates import merged
from trayapp.domain.clocks.standard import PERSON
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.settings.model import Settings, who
from trayapp.tongue import tr


def with_merged(settings: Settings, keep: str, others: Iterable[str]) -> Settings:
    """Make one client of several entries; ``keep`` names the one whose group and word go first.

    The standard of a person who goes over into another goes with them, unless that one has their own.
    Raises ``NotFound``, ``SettingsTrouble`` for a whole domain, which is nobody's second address.
    """
    book = {one: entry for entry in settings.clients for one in entry.also}
    book |= {entry.who: entry for entry in settings.clients}
    wanted = list(dict.fromkeys(map(who, (keep, *others))))
    missing = [one for one in wanted if one not in book]
    if missing:
        raise NotFound(
            tr("The client book has no entry for {who}.", who=", ".join(missing)), tr("Nothing was merged.")
        )
    entries = list(dict.fromkeys(book[one] for one in wanted))
    if any("@" not in entry.who for entry in entries):
        raise SettingsTrouble(
            tr("A whole domain cannot be merged with a person."),
            tr("Nothing was merged. Remove the entry instead."),
        )
    if len(entries) < 2:
        raise SettingsTrouble(
            tr("That is one entry already."), tr("Name the one to keep and at least one other.")
        )
    main, *rest = entries
    gone = {entry.who for entry in rest}
    clients = tuple(
        merged(main, rest) if entry is main else entry for entry in settings.clients if entry.who not in gone
    )
    return replace(_with_standards(settings, main, gone), clients=clients)


def _with_standards(settings: Settings, main: Entry, gone: set[str]) -> Settings:
    own = {key.kind for key, _ in settings.standards if key.scope == PERSON and key.name == main.who}
    kept = []
    for key, standard in settings.standards:
        if key.scope == PERSON and key.name in gone:
            if key.kind in own:
                continue
            own.add(key.kind)
            kept.append((key._replace(name=main.who), standard))
        else:
            kept.append((key, standard))
    return replace(settings, standards=tuple(kept))


def taken_back(now: Settings, before: Settings, after: Settings) -> Settings:
    """Undo what led from ``before`` to ``after``; what was changed since then stays as it is."""
    names = [one.name for one in fields(Settings) if one.name != "clients"]
    undone = {
        name: getattr(before, name)
        for name in names
        if getattr(before, name) != getattr(after, name) and getattr(now, name) == getattr(after, name)
    }
    return replace(now, clients=_clients_back(now, before, after), **undone)


def _clients_back(now: Settings, before: Settings, after: Settings) -> tuple[Entry, ...]:
    """Put each entry back that is still as the change left it; what comes back comes last."""
    was, became, current = ({entry.who: entry for entry in one.clients} for one in (before, after, now))
    changed = {one for one in was | became if was.get(one) != became.get(one)}
    back = {one for one in changed if current.get(one) == became.get(one)}
    kept = {one: entry for one, entry in current.items() if one not in back}
    kept |= {one: was[one] for one in back if one in was}
    return tuple(kept[one] for one in dict.fromkeys([*current, *was]) if one in kept)
