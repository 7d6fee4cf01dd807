"""``owed client``: the client book."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

from trayapp import resources
from trayapp.cli import tell
from trayapp.cli.shapes import Json
from trayapp.domain.clients.book import Channel, Entry, group_said
from trayapp.domain.clients.duplicates import duplicates
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.client_book.changes import with_merged
from trayapp.settings.client_book.journal import BookChange
from trayapp.settings.model import MOST_UPDATE_DAYS, Settings, is_who, who
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr
from trayapp.ui.settings.client_words import notes_of


def run(arguments: argparse.Namespace) -> int:
    """Run one of the client commands."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        if arguments.action == "import":
            from trayapp.cli.importing import import_clients

            group = group_named(profile.settings(), arguments.group) if arguments.group else ""
            return import_clients(profile, arguments, group)
        actions = {
            "add": _add,
            "list": _clients,
            "remove": _remove,
            "note": _note,
            "duplicates": _duplicates,
            "merge": _merge,
            "undo": _undo,
        }
        return actions[arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    group = group_named(profile.settings(), arguments.group)
    for one in arguments.who:
        if not is_who(one):
            raise SettingsTrouble(
                tr("{one!r} is neither an e-mail address nor a domain.", one=one), tr("Nothing was added.")
            )
    named = list(dict.fromkeys(who(one) for one in arguments.who))
    if public := resources.free_mail().intersection(named):
        raise SettingsTrouble(
            tr(
                "Everybody can have an address at {who}, so it is not one client.",
                who=", ".join(sorted(public)),
            ),
            tr("Nothing was added. Add the client's own address."),
        )

    def added(settings: Settings) -> Settings:
        known = {entry.who: entry for entry in settings.clients}
        before = [known.get(one, Entry(one, group)) for one in named]
        return settings.with_client(
            *(replace(one, group=group, name=arguments.called or one.name) for one in before)
        )

    profile.change(added)
    tell.line(
        tr("{count} in {group}: {names}", count=len(named), group=group_said(group), names=", ".join(named))
    )
    return 0


def group_named(settings: Settings, name: str) -> str:
    """Return the group as the settings write it. Raises ``SettingsTrouble``."""
    for group in settings.all_groups:
        if name.casefold() in {group.casefold(), group_said(group).casefold()}:
            return group
    known = ", ".join(map(group_said, settings.all_groups))
    raise SettingsTrouble(
        tr("There is no group {name!r}.", name=name), tr("The groups are: {known}.", known=known)
    )


def _clients(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    copies = settings.cc_counts()
    if arguments.json:
        tell.answer({"version": 1, "clients": [entry_shape(entry, copies) for entry in settings.clients]})
    elif not settings.clients:
        tell.line(
            tr("The client book is empty. Add somebody with: owed client add Clients ADDRESS_OR_DOMAIN")
        )
    else:
        tell.table(
            [
                (entry.who, group_said(entry.group), entry.name, tell.joined(notes_of(entry, copies)))
                for entry in settings.clients
            ]
        )
    return 0


def entry_shape(entry: Entry, cc_counts: frozenset[str]) -> Json:
    """Return an entry as JSON shows it; ``cc_counts`` is what :meth:`Settings.cc_counts` says."""
    return {
        "who": entry.who,
        "group": entry.group,
        "name": entry.name,
        "also": list(entry.also),
        "company": entry.company,
        "phone": entry.phone,
        "note": entry.note,
        "channel": entry.channel.value or "any",
        "active": entry.active,
        "update_days": entry.update_days or None,
        "cc": not cc_counts.isdisjoint(entry.addresses),
    }


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    profile.change(lambda settings: settings.without_client(*arguments.who))
    tell.line(tr("Removed {names}.", names=", ".join(arguments.who)))
    return 0


def _note(profile: Profile, arguments: argparse.Namespace) -> int:
    """Change what is said on the command line; say what is known of the client then."""
    settings = profile.change(lambda before: _noted(before, arguments))
    entry = _entry(settings, arguments.who)
    if arguments.json:
        tell.answer({"version": 1, "client": entry_shape(entry, settings.cc_counts())})
    else:
        tell.line(f"{entry.name or entry.who} ({', '.join(entry.addresses)}), {group_said(entry.group)}")
        for one in notes_of(entry, settings.cc_counts()):
            tell.line(f"  {one}")
    return 0


def _noted(settings: Settings, arguments: argparse.Namespace) -> Settings:
    entry = _entry(settings, arguments.who)
    entry = replace(
        entry,
        name=_said(arguments.called, entry.name),
        company=_said(arguments.company, entry.company),
        phone=_said(arguments.phone, entry.phone),
        note=_said(arguments.note, entry.note),
    )
    if arguments.channel is not None:
        entry = replace(
            entry, channel=Channel.ANY if arguments.channel == "any" else Channel(arguments.channel)
        )
    if arguments.active is not None:
        days = 0 if arguments.active is True else arguments.active
        if arguments.active is not True and not 1 <= days <= MOST_UPDATE_DAYS:
            raise SettingsTrouble(
                tr("Nobody can hear from you every {days} working days.", days=days),
                tr("Give 1 to {most} days, or --not-active.", most=MOST_UPDATE_DAYS),
            )
        entry = replace(entry, active=True, update_days=days)
    if arguments.not_active:
        entry = replace(entry, active=False, update_days=0)
    settings = settings.with_client(entry)
    if arguments.cc or arguments.no_cc:
        settings = settings.with_cc(entry, counts=arguments.cc)
    return settings


def _said(given: str | None, before: str) -> str:
    return before if given is None else " ".join(given.split())


def _entry(settings: Settings, name: str) -> Entry:
    """Return an entry by any of its addresses. Raises ``NotFound``."""
    wanted = who(name)
    found = [entry for entry in settings.clients if wanted in entry.addresses]
    if not found:
        raise NotFound(
            tr("The client book has no entry for {wanted}.", wanted=wanted),
            tr("Add it with: owed client add Clients {wanted}", wanted=wanted),
        )
    return next((entry for entry in found if entry.who == wanted), found[0])


def _duplicates(profile: Profile, arguments: argparse.Namespace) -> int:
    found = duplicates(profile.settings().clients)
    if arguments.json:
        rows = [{"who": [entry.who for entry in one.entries], "why": one.why} for one in found]
        tell.answer({"version": 1, "duplicates": rows})
        return 0
    for one in found:
        tell.line(tell.about(", ".join(entry.who for entry in one.entries), one.why))
    if found:
        first = " ".join(entry.who for entry in found[0].entries)
        tell.line(tr("Make one client of two with, for instance: owed client merge {first}", first=first))
    else:
        tell.line(tr("Nobody is in the client book twice, as far as names and numbers tell."))
    return 0


def _merge(profile: Profile, arguments: argparse.Namespace) -> int:
    if arguments.dry_run:
        settings = with_merged(profile.settings(), arguments.keep, arguments.others)
    else:
        settings = profile.change(lambda before: with_merged(before, arguments.keep, arguments.others))
    entry = _entry(settings, arguments.keep)
    said = (
        mark("{name} would be one client: {addresses}, in {group}.")
        if arguments.dry_run
        else mark("{name} is one client: {addresses}, in {group}.")
    )
    name, addresses = entry.name or entry.who, ", ".join(entry.addresses)
    tell.line(tr(said, name=name, addresses=addresses, group=group_said(entry.group)))
    if not arguments.dry_run:
        tell.line(tr("Take it back with: owed client undo"))
    return 0


def _undo(profile: Profile, arguments: argparse.Namespace) -> int:
    if arguments.dry_run:
        changes = profile.book_journal.all()
        last = changes[-1] if changes else None
    else:
        last = profile.take_back_book()
    if last is None:
        raise NotFound(tr("There is no change of the client book to take back."))
    if parted := _parted(last):
        names = ", ".join(parted)
        tell.line(
            tr("This would be parted again: {names}.", names=names)
            if arguments.dry_run
            else tr("Parted again: {names}.", names=names)
        )
    else:
        tell.line(
            tr("This would be taken back: {what}.", what=last.what)
            if arguments.dry_run
            else tr("Taken back: {what}.", what=last.what)
        )
    return 0


def _parted(change: BookChange) -> list[str]:
    """Return whom taking a change back makes several of again; nobody, where it merged nobody."""
    was = {entry.who: entry for entry in change.before.clients}
    found: list[Entry] = []
    for entry in change.after.clients:
        merged = [was[one] for one in entry.also if one in was and one != entry.who]
        found += [entry, *merged] if merged else []
    return [f"{one.name} ({one.who})" if one.name else one.who for one in found]
