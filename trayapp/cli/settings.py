"""``owed settings``: to a file without secrets, and from one, with a preview and a way back."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import shapes, tell
from trayapp.profile.profile import Profile
from trayapp.profile.taking_over import Preview, export, preview, take_over, undo
from trayapp.settings.places import Places
from trayapp.settings.portable import Way
from trayapp.tongue import tr


def run(arguments: argparse.Namespace) -> int:
    """Run one of the commands."""
    actions = {"export": _export, "import": _import, "undo": _undo}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.action](profile, arguments)


def _export(profile: Profile, arguments: argparse.Namespace) -> int:
    path = arguments.file.expanduser().absolute()
    left_out = export(profile, path)
    tell.line(tr("The settings stand in {path}.", path=path))
    for sentence in left_out:
        tell.line(sentence)
    return 0


def _import(profile: Profile, arguments: argparse.Namespace) -> int:
    path = arguments.file.expanduser().absolute()
    way = Way.REPLACE if arguments.replace else Way.MERGE
    would = preview(profile, path, way)
    applied = bool(would.changes) and not arguments.dry_run
    if applied:
        take_over(profile, path, way)
    if arguments.json:
        tell.answer(_shape(would, applied=applied))
        return 0
    for change in would.changes:
        tell.line(change.sentence)
    if not would.changes:
        tell.line(tr("Everything in this file is set so already. Nothing was changed."))
    elif applied:
        tell.line(tr("Taken over. To take it back: owed settings undo"))
    else:
        tell.line(tr("Nothing was changed yet."))
    for name in would.passwords:
        tell.line(tr("{name} needs its password or sign-in next: owed account test {name!r}", name=name))
    return 0


def _undo(profile: Profile, _arguments: argparse.Namespace) -> int:
    taken = undo(profile)
    tell.line(tr("The import of {source} was taken back.", source=taken.source))
    return 0


def _shape(would: Preview, *, applied: bool) -> shapes.Json:
    return {
        "version": shapes.VERSION,
        "applied": applied,
        "changes": [
            {"setting": one.what, "becomes": one.becomes, "was": one.was or None} for one in would.changes
        ],
        "passwords_wanted": list(would.passwords),
    }
