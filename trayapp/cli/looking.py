"""``owed sync``, ``owed list`` and ``owed status``: look into the mailboxes and say what is owed."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from trayapp.cli import passwords, shapes, signing_in, tell
from trayapp.cli.moments import moment
from trayapp.cli.status_bars import BARS
from trayapp.domain.board.board import Blind, Board, View, board_at
from trayapp.domain.clocks import spoken
from trayapp.domain.owing.item import Judged
from trayapp.errors import MailTrouble, SettingsTrouble, SignInNeeded, StoreTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, wants_password
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.sync.pace import STALE
from trayapp.tongue import ENGLISH, mark, speak, tr
from trayapp.ui.tray.tooltip import tooltip

if TYPE_CHECKING:
    from trayapp.store.decisions import Look


CHOOSE_ANEW = mark("Choose its folders anew in the settings, or ask who runs the server.")
"""What helps where a folder cannot be read."""


def run(arguments: argparse.Namespace) -> int:
    """Run one of the commands that look."""
    actions = {"sync": _sync, "list": _list, "status": _status}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        return actions[arguments.command](profile, arguments)


def _sync(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    if not settings.accounts:
        raise SettingsTrouble(*tell.no_account())
    if arguments.password_stdin:
        for account in settings.accounts:
            if wants_password(account):
                given = passwords.read_password(arguments, account.name)
                profile.for_this_run.set(account.name, given or "")
    profile.rules(settings)
    # A list, so that one mailbox that cannot be read keeps none of the others from being looked into.
    seen = [_look(profile, account, settings) for account in settings.accounts]
    return 0 if all(seen) else 1


def _look(profile: Profile, account: Account, settings: Settings) -> bool:
    """Look into one mailbox and note how that went; return whether it could be seen."""
    from trayapp.sync.engine import Progress

    def show(said: object) -> None:
        if isinstance(said, Progress) and said.total:
            tell.progress(account.name, said.done, said.total)

    name = account.name
    engine = profile.engine(account, settings)
    given = profile.for_this_run.get(name) is not None
    try:
        if wants_password(account) and not given and passwords.was_refused(profile, name):
            raise SignInNeeded(
                tr(
                    "The server refused the password of {name}, and Owed does not try a refused one again.",
                    name=name,
                ),
                tr("Give it anew with: owed account test {name!r}", name=name),
            )
        found = engine.refresh_to_the_end(show)
    except (MailTrouble, StoreTrouble) as trouble:
        with suppress(StoreTrouble):  # a full disk does not take this note either
            if isinstance(trouble, SignInNeeded) and not given and wants_password(account):
                passwords.note_refusal(profile, name)
            profile.log.blind(name, profile.clock(), trouble.title, trouble.remedy)
        tell.error(tell.about(name, str(trouble)))
        if isinstance(trouble, SignInNeeded) and (said := signing_in.hint(account)):
            tell.line(said)
        return False
    finally:
        engine.close()
    profile.log.seen(name, profile.clock())
    said = tr(
        "{name}: {count} new message|{name}: {count} new messages",
        "",
        found.new,
        name=name,
        count=spoken.whole(found.new),
    )
    tell.line(said)
    if found.sent_unknown:
        lacking = tr(
            "There is no folder with your sent messages, so what you have answered stays owed. "
            "Name that folder in the settings."
        )
        tell.line(tell.about(name, lacking))
    if found.gaps:
        # One alone is kept as a sentence, which can be said in another language later.
        why = found.gaps[0] if len(found.gaps) == 1 else " ".join(found.gaps)
        profile.log.blind(name, profile.clock(), why, tr(CHOOSE_ANEW))
        tell.error(tell.about(name, f"{why} {tr(CHOOSE_ANEW)}"))
    return not found.gaps


def _list(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    judged, board = _judged(profile, settings, arguments, whole=arguments.all)
    verdicts = [verdict for one in judged for verdict in one.verdicts]
    if arguments.json:
        tell.answer(shapes.listing(board, verdicts if arguments.all else None, settings.calendar))
        return 0
    tell.board(board, settings.calendar.zone_at(board.now))
    if arguments.all:
        tell.left_out(board, verdicts, settings.calendar.zone_at(board.now))
    return 0


def _judged(
    profile: Profile, settings: Settings, arguments: argparse.Namespace, *, whole: bool = False
) -> tuple[list[Judged], Board]:
    """Judge everything where that is asked for, else only what may be owed; now, or as of ``--now``.

    Only ``--now`` leaves out what came later: without it, a message whose sender's clock is ahead is there.
    """
    then = (
        moment(arguments.now, settings.calendar.zone_at(profile.clock()))
        if arguments.now is not None
        else None
    )
    rules = profile.rules(settings)
    desk = profile.open_desk()
    try:
        if whole or then is not None:
            judged = list(desk.everything(rules, then))
        else:
            judged = [Judged(number, (), item) for number, item in desk.all_open(rules).items()]
        kept = desk.kept(rules, then)
    finally:
        desk.close()
    items = [*(one.item for one in judged if one.item is not None), *kept]
    now = then or profile.clock()
    return judged, board_at(items, now, view(profile, settings), oldest_only=settings.badge_oldest_only)


def view(profile: Profile, settings: Settings) -> View:
    """Return what the last looks say of how much can be seen; they may have been the tray application's.

    An account that nobody looked into for a while cannot be seen either: "nothing owed" would be a guess.
    """
    looks = profile.log.looks()
    with closing(profile.open_index()) as index:
        read = index.read_to_the_end()
    known = [looks.get(account.name) for account in settings.accounts]
    checked = [
        look.checked
        for account, look in zip(settings.accounts, known, strict=True)
        if look is not None and look.checked is not None and account.name in read
    ]
    seen = [
        _blind(account.name, look, profile.clock())
        for account, look in zip(settings.accounts, known, strict=True)
        if look is not None
    ]
    return View(
        blind=tuple(one for one in seen if one is not None),
        syncing=len(checked) < len(settings.accounts),
        paused=settings.paused_at(profile.clock()),
        paused_until=settings.paused_until,
        accounts=len(settings.accounts),
        checked=min(checked) if checked and len(checked) == len(settings.accounts) else None,
    )


def _blind(name: str, look: Look, now: datetime) -> Blind | None:
    if look.blind_since is not None:
        return Blind(name, look.blind_since, look.why, look.remedy)
    if look.checked is not None and now - look.checked > STALE:
        return Blind(
            name, look.checked, tr("Nobody has looked since then."), tr("Start Owed, or run: owed sync")
        )
    return None


def _status(profile: Profile, arguments: argparse.Namespace) -> int:
    """Say what the badge says, in the language of the badge; scripts read the figures."""
    settings = profile.settings()
    _, board = _judged(profile, settings, arguments)
    zone = settings.calendar.zone_at(board.now)
    sentence = tooltip(board, zone)
    if arguments.bar:
        sys.stdout.write(BARS[arguments.bar](board, shapes.badge(board), sentence) + "\n")
    elif arguments.json:
        speak(ENGLISH)  # the tooltip is shown; all else is read
        tell.answer(shapes.status(board, sentence, settings.calendar))
    else:
        tell.line(tell.summed(board, sentence, zone))
    return 0
