"""``owed done``, ``not-owed``, ``owed-after-all``, ``snooze`` and ``undo``: the list's actions."""

from __future__ import annotations

import argparse

from trayapp.cli import tell
from trayapp.cli.moments import until
from trayapp.domain.decision import Act
from trayapp.domain.item import OwedItem
from trayapp.domain.message import MessageId
from trayapp.errors import NotFound
from trayapp.profile import Profile
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Run one of the actions; a running tray application sees it with its next beat."""
    profile = Profile(Places.of(arguments.profile))
    if arguments.command == "undo":
        _undo(profile)
    elif arguments.command == "owed-after-all":
        _owed_after_all(profile, arguments.id)
    else:
        _on_item(profile, arguments)
    return 0


def _undo(profile: Profile) -> None:
    undone = profile.log.undo()
    if not undone:
        raise NotFound("There is nothing to undo.")
    tell.line(f"Undone: {undone[0].act.value.replace('_', ' ')}, {', '.join(one.target for one in undone)}.")


def _owed_after_all(profile: Profile, message_id: str) -> None:
    target = MessageId(message_id.strip().strip("<>"))
    if profile.open_desk().conversation_of(target) is None:
        raise NotFound(f"No message has the id {message_id!r}.", "Look it up with: owed list --all --json")
    profile.decide((target,), Act.OWED_AFTER_ALL)
    tell.line("It is owed after all.")


def _on_item(profile: Profile, arguments: argparse.Namespace) -> None:
    item = _item(profile, arguments.id)
    name = item.client.name
    if arguments.command == "done":
        profile.decide((item.last_message_id,), Act.DONE, by=arguments.by)
        tell.line(f"Answered otherwise: {name}.")
    elif arguments.command == "snooze":
        end = until(arguments.until, profile.clock(), profile.settings().calendar.zone)
        profile.decide((item.last_message_id,), Act.SNOOZE, until=end)
        tell.line(f"Snoozed {name} until {end.isoformat(timespec='minutes')}.")
    elif arguments.sender:
        profile.decide((item.client.address,), Act.IGNORE_SENDER)
        tell.line(f"Nothing from {item.client.address} is owed an answer.")
    else:
        profile.decide(item.waiting, Act.NOT_OWED)
        tell.line(f"Not owed: {name}.")


def _item(profile: Profile, wanted: str) -> OwedItem:
    rules = profile.rules(profile.settings())
    for item in profile.open_desk().all_open(rules).values():
        if item.id == wanted:
            return item
    raise NotFound(f"Nothing owed has the id {wanted!r}.", "The ids stand in: owed list")
