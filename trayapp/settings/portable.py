"""Settings for another computer, or for a colleague: written to a file without secrets, and taken over again.

The file is written as the settings file is. It holds no password and no private address of a calendar; what
belongs to this moment (a pause, the history of standards) stays here too.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from trayapp.domain.clients.book import Entry
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.errors import SettingsTrouble
from trayapp.settings import file as settings_file
from trayapp.settings.accounts.account import Account, kind_of, own_address, wants_password
from trayapp.settings.feeds import Feed
from trayapp.settings.model import Settings
from trayapp.tongue import tr

T = TypeVar("T")

LARGEST = 20 * 1024 * 1024
"""Bytes; a client book of a hundred thousand people fits."""
_HEAD = """# Settings of Owed. Take them over with: owed settings import FILE
# Passwords and sign-ins are not in here, nor are private addresses of calendars.

"""
_HERE = frozenset({"accounts", "earlier", "paused", "paused_until"})
"""What an import never replaces as a whole: accounts are added, the rest belongs to this moment."""


class Way(enum.StrEnum):
    """How settings are taken over."""

    MERGE = "merge"
    """Lists get what they lack, entries of the file go before those that are here, all else stays."""
    REPLACE = "replace"
    """Everything becomes as the file says; accounts that are here stay: forgetting one is a thing apart."""


class Exported(NamedTuple):
    """A file's content, and what was left out of it."""

    content: bytes
    left_out: tuple[str, ...]
    """A sentence for each thing that has to be given again elsewhere."""


def exported(settings: Settings) -> Exported:
    """Write settings without secrets."""
    private = [feed for feed in settings.feeds if feed.is_private or feed.may_open]
    known = replace(
        settings,
        feeds=tuple(feed for feed in settings.feeds if feed not in private),
        paused=False,
        paused_until=None,
        earlier=(),
    )
    said = [
        tr("The private address of the calendar {name} was left out.", name=feed.name) for feed in private
    ]
    if settings.accounts:
        said.insert(0, tr("Passwords and sign-ins were left out; they are asked for again."))
    return Exported(_HEAD.encode() + settings_file.written(known), tuple(said))


def read_portable(path: Path, here: Settings) -> Settings:
    """Read a file that :func:`exported` wrote, or any settings file; ``here`` gives what it leaves open.

    Raises ``SettingsTrouble`` with a sentence for everything that can be wrong with a file.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise SettingsTrouble(
                tr("{name} is too large to be settings of Owed.", name=path.name), _unchanged()
            )
        content = path.read_bytes()
    except IsADirectoryError as error:
        raise SettingsTrouble(
            tr("{name} is a folder.", name=path.name), tr("Give the file itself.")
        ) from error
    except OSError as error:
        raise SettingsTrouble(
            tr("{name} cannot be read: {why}.", name=path.name, why=error.strerror or error), _unchanged()
        ) from error
    fresh = Settings(calendar=default_calendar(here.calendar.zone))
    return settings_file.read_elsewhere(content, path.name, fresh)


def taken_over(here: Settings, there: Settings, way: Way) -> Settings:
    """Return what an import makes of the settings that are here."""
    there = replace(there, feeds=tuple(feed for feed in there.feeds if not feed.is_private))
    both = _replaced(here, there) if way is Way.REPLACE else _merged(here, there)
    return replace(both, accounts=_accounts(here.accounts, there.accounts))


def wanting_passwords(before: Settings, after: Settings) -> tuple[str, ...]:
    """Return the names of accounts that come with an import and need a password or a sign-in."""
    known = {account.name for account in before.accounts}
    return tuple(
        one.name
        for one in after.accounts
        if one.name not in known and (wants_password(one) or kind_of(one) in {"imap", "graph"})
    )


def _unchanged() -> str:
    return tr("Nothing was changed.")


def _replaced(here: Settings, there: Settings) -> Settings:
    kept = {name: getattr(here, name) for name in _HERE}
    private = tuple(feed for feed in here.feeds if feed.is_private)
    return replace(there, **kept, feeds=_by_name(private, there.feeds))


def _merged(here: Settings, there: Settings) -> Settings:
    calendar, other = here.calendar, there.calendar
    return replace(
        here,
        clients=_joined(here.clients, there.clients, _who),
        groups=_union(here.groups, there.groups),
        standards=tuple({**dict(here.standards), **dict(there.standards)}.items()),
        calendar=replace(
            calendar,
            closed=calendar.closed | other.closed,
            leave=tuple(sorted({*calendar.leave, *other.leave})),
            travel=_joined(calendar.travel, other.travel, lambda trip: (trip.first, trip.last)),
        ),
        feeds=_by_name(here.feeds, there.feeds),
        names=_union(here.names, there.names),
        colleague_domains=_union(here.colleague_domains, there.colleague_domains),
        cc_clients=_union(here.cc_clients, there.cc_clients),
        texts=_joined(here.texts, there.texts, lambda text: (text.kind, text.language)),
    )


def _accounts(here: tuple[Account, ...], there: tuple[Account, ...]) -> tuple[Account, ...]:
    """Add accounts of mailboxes that are not watched here; of one that is, the name of here stays."""
    known = {(kind_of(one), own_address(one)) for one in here}
    names = {one.name.casefold() for one in here}
    fresh = []
    for one in there:
        if (kind_of(one), own_address(one)) in known:
            continue
        name = _free(one.name, names)
        names.add(name.casefold())
        fresh.append(replace(one, name=name))
    return (*here, *fresh)


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _who(entry: Entry) -> str:
    return entry.who


def _by_name(here: Iterable[Feed], there: Iterable[Feed]) -> tuple[Feed, ...]:
    return _joined(tuple(here), tuple(there), lambda feed: feed.name.strip().casefold())


def _union(here: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    known = {one.casefold() for one in here}
    return (*here, *(one for one in there if one.casefold() not in known))


def _joined(here: tuple[T, ...], there: tuple[T, ...], key: Callable[[T], Hashable]) -> tuple[T, ...]:
    """Keep the order of here; an entry of the same key is the file's."""
    found = {key(one): one for one in here}
    found.update((key(one), one) for one in there)
    return tuple(found.values())
