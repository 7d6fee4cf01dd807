"""``owed done``, ``not-owed``, ``owed-after-all``, ``snooze`` and ``undo``: the list's actions."""

from __future__ import annotations

import argparse
from contextlib import closing

from trayapp.cli import ruling, tell
from trayapp.cli.moments import NotATime, by, snoozed
from trayapp.cli.undoing import undo
from trayapp.domain.judging.rules import Says
from trayapp.domain.messages.message import Direction, MessageId
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.errors import NotFound
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr
from trayapp.ui import words

REPLY = "reply"
"""Instead of a time: until the client writes."""
_ENDED = {
    ItemKind.REPLY: mark("Answered otherwise: {name}."),
    ItemKind.CALLBACK: mark("Called back: {name}."),
    ItemKind.PROMISE: mark("Kept: {name}."),
    ItemKind.UPDATE: mark("Kept informed: {name}."),
    ItemKind.FOLLOW_UP: mark("Followed up: {name}."),
}


def run(arguments: argparse.Namespace) -> int:
    """Run one of the actions; a running tray application sees it with its next beat."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        if arguments.command == "undo":
            undo(profile)
        elif arguments.command == "owed-after-all":
            _owed_after_all(profile, arguments)
        else:
            _on_item(profile, arguments)
    return 0


def _owed_after_all(profile: Profile, arguments: argparse.Namespace) -> None:
    target = _message_to_me(profile, arguments.id.strip().strip("<>"))
    if target is None:
        raise NotFound(
            tr("No message to you has the id {id!r}.", id=arguments.id), tr("See: owed list --all")
        )
    if arguments.sender or arguments.like:
        ruling.correct(profile, target, Says.OWED, arguments)
        return
    if not arguments.dry_run:
        profile.decide((target,), Act.OWED_AFTER_ALL)
    _answer(tr("It is owed after all."), arguments)


def _message_to_me(profile: Profile, wanted: str) -> MessageId | None:
    """Find a message by its id, or by what ``owed list --all`` shows for it; None where none is to me."""
    with closing(profile.open_desk()) as desk:
        known = desk.message(MessageId(wanted))
        if known is not None:
            return None if known.direction is Direction.OUT else known.message.id
        for judged in desk.everything(profile.rules(profile.settings())):
            for verdict in judged.verdicts:
                if tell.message_code(verdict.seen.message.id) == wanted:
                    return verdict.seen.message.id
    return None


def _answer(sentence: str, arguments: argparse.Namespace) -> None:
    """Say what was done about one message, or would be."""
    if arguments.json:
        tell.answer({"version": 1, "said": sentence, "applied": not arguments.dry_run})
    else:
        tell.line(tr("It would say: {sentence}", sentence=sentence) if arguments.dry_run else sentence)


def _on_item(profile: Profile, arguments: argparse.Namespace) -> None:
    item = profile.item(arguments.id)
    name = item.client.name
    if arguments.command == "done":
        profile.decide((item.target,), Act.DONE, by=arguments.by)
        tell.line(tr(_ENDED[item.kind], name=name))
    elif arguments.command == "snooze":
        _snooze(profile, item, arguments.until)
    elif arguments.command == "wait":
        _wait(profile, item, arguments)
    elif item.target == item.id:
        profile.decide((item.id,), Act.RELEASE)
        tell.line(tr("Not expected any more: {name}.", name=name))
    elif arguments.sender or arguments.like:
        ruling.correct(profile, item.message_id, Says.NOT_OWED, arguments)
    else:
        if not arguments.dry_run:
            profile.decide(item.waiting, Act.NOT_OWED)
        _answer(tr("Not owed: {name}.", name=name), arguments)


def _wait(profile: Profile, item: OwedItem, arguments: argparse.Namespace) -> None:
    """Let something wait on somebody else, or say that it does no more."""
    now, name = profile.clock(), item.client.name
    if arguments.over:
        ended = item.waiting_until is not None and item.waiting_until <= now
        if not item.waiting_for or ended:
            raise NotFound(tr("{name} waits on nobody else.", name=name), tr("See: owed list"))
        profile.decide((item.target,), Act.WAIT, until=now)
        tell.line(tr("Your turn again: {name}.", name=name))
        return
    if not arguments.whom:
        raise NotFound(
            tr("Nobody is named on whom it waits."),
            tr("Say whom: owed wait ID WHOM, or: owed wait ID --over"),
        )
    end = by(arguments.until, now, profile.settings().calendar) if arguments.until else None
    profile.decide((item.target,), Act.WAIT, until=end, by=arguments.whom)
    tell.line(tr("{name} waits on {whom}; the clock runs on.", name=name, whom=arguments.whom))


def _snooze(profile: Profile, item: OwedItem, until_when: str) -> None:
    """Put something off until a time, or until the client writes again."""
    if until_when == REPLY and item.target == item.id:
        raise NotATime(
            tr("{name} is not waited for here.", name=item.client.name),
            tr("Give a time, or a span such as 2h."),
        )
    if until_when == REPLY:
        profile.decide((item.target,), Act.SNOOZE)
        tell.line(tr("Snoozed {name} until they write.", name=item.client.name))
        return
    now, calendar = profile.clock(), profile.settings().calendar
    end = snoozed(until_when, now, calendar)
    profile.decide((item.target,), Act.SNOOZE, until=end)
    tell.line(
        tr(
            "Snoozed {name} until {when}.",
            name=item.client.name,
            when=words.when(end, now, calendar.zone_at(now)),
        )
    )
