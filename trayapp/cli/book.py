"""``owed client``: the client book."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import tell
from trayapp.domain.clients import Entry
from trayapp.errors import SettingsTrouble
from trayapp.profile import Profile
from trayapp.settings.model import Settings, is_who, who
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Run one of the client commands."""
    actions = {
        ("client", "add"): _add,
        ("client", "list"): _clients,
        ("client", "remove"): _remove,
    }
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.command, arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    group = group_named(profile.settings(), arguments.group)
    for one in arguments.who:
        if not is_who(one):
            raise SettingsTrouble(f"{one!r} is neither an e-mail address nor a domain.", "Nothing was added.")
    entries = [Entry(who(one), group, arguments.called) for one in arguments.who]
    profile.change(lambda settings: settings.with_client(*entries))
    tell.line(f"{len(entries)} in {group}: {', '.join(entry.who for entry in entries)}")
    return 0


def group_named(settings: Settings, name: str) -> str:
    """Return the group as the settings write it. Raises ``SettingsTrouble``."""
    for group in settings.all_groups:
        if group.casefold() == name.casefold():
            return group
    known = ", ".join(settings.all_groups)
    raise SettingsTrouble(f"There is no group {name!r}.", f"The groups are: {known}.")


def _clients(profile: Profile, arguments: argparse.Namespace) -> int:
    clients = profile.settings().clients
    if arguments.json:
        rows = [{"who": entry.who, "group": entry.group, "name": entry.name} for entry in clients]
        tell.answer({"version": 1, "clients": rows})
    elif not clients:
        tell.line("The client book is empty. Add somebody with: owed client add Clients ADDRESS_OR_DOMAIN")
    else:
        tell.table([(entry.who, entry.group, entry.name) for entry in clients])
    return 0


def _remove(profile: Profile, arguments: argparse.Namespace) -> int:
    profile.change(lambda settings: settings.without_client(*arguments.who))
    tell.line(f"Removed {', '.join(arguments.who)}.")
    return 0
