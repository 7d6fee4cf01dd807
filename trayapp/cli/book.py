"""``owed client`` and ``owed standard``: the client book and the response windows."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

from trayapp.cli import tell
from trayapp.domain.clients import Entry
from trayapp.domain.standard import DEFAULT, DOMAIN, GROUP, PERSON, StandardKey
from trayapp.domain.windows import parse_window, window_text
from trayapp.errors import SettingsTrouble
from trayapp.profile import Profile
from trayapp.settings.model import Settings, is_who, who
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Run one of the client or standard commands."""
    actions = {
        ("client", "add"): _add,
        ("client", "list"): _clients,
        ("client", "remove"): _remove,
        ("standard", "list"): _standards,
        ("standard", "set"): _set,
    }
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.command, arguments.action](profile, arguments)


def _add(profile: Profile, arguments: argparse.Namespace) -> int:
    group = _group(profile.settings(), arguments.group)
    for one in arguments.who:
        if not is_who(one):
            raise SettingsTrouble(f"{one!r} is neither an e-mail address nor a domain.", "Nothing was added.")
    entries = [Entry(who(one), group, arguments.called) for one in arguments.who]
    profile.change(lambda settings: settings.with_client(*entries))
    tell.line(f"{len(entries)} in {group}: {', '.join(entry.who for entry in entries)}")
    return 0


def _group(settings: Settings, name: str) -> str:
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


def _standards(profile: Profile, arguments: argparse.Namespace) -> int:
    entries = [
        (StandardKey(*key), standard)
        for key, standard in profile.settings().standards_in_force().entries
        if key[2] == "reply"
    ]
    if arguments.json:
        rows = [
            {
                "scope": key.scope,
                "name": key.name,
                "kind": key.kind,
                "answer": window_text(standard.answer),
                "acknowledge": window_text(standard.acknowledge) if standard.acknowledge else None,
            }
            for key, standard in entries
        ]
        tell.answer({"version": 1, "standards": rows})
    else:
        tell.table(
            [
                (key.name or "everybody else", key.kind, window_text(standard.answer))
                for key, standard in entries
            ]
        )
    return 0


def _set(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    key = _key(settings, arguments.group, arguments.kind)
    window = parse_window(arguments.window)
    name = key.name or "everybody else"
    before = settings.standards_in_force().for_(
        key.kind,
        person=key.name if key.scope == PERSON else "",
        domain=key.name.rpartition("@")[2] if key.scope in {PERSON, DOMAIN} else "",
        group=key.name if key.scope == GROUP else "",
    )
    profile.change(lambda known: known.with_standard(key, replace(before, answer=window)))
    tell.line(f"Answer {name} within {window_text(window)}, from now on.")
    return 0


def _key(settings: Settings, name: str, kind: str) -> StandardKey:
    if name.casefold() == DEFAULT:
        return StandardKey(DEFAULT, "", kind)
    if is_who(name) and name != "*":
        return StandardKey(PERSON if "@" in name else DOMAIN, who(name), kind)
    return StandardKey(GROUP, _group(settings, name), kind)
