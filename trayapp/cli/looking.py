"""``owed sync``, ``owed list`` and ``owed status``: look into the mailboxes and say what is owed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import datetime

from trayapp.cli import shapes, tell
from trayapp.cli.accounts import read_password
from trayapp.cli.moments import moment
from trayapp.domain.board import Blind, Board, View, board_at
from trayapp.domain.item import Judged, OwedItem
from trayapp.errors import MailTrouble, SecretsTrouble, SettingsTrouble
from trayapp.profile import Profile
from trayapp.settings.accounts import ImapAccount
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.sync.desk import Desk
from trayapp.sync.engine import Progress
from trayapp.ui.tooltip import tooltip


def run(arguments: argparse.Namespace) -> int:
    """Run one of the commands that look."""
    profile = Profile(Places.of(arguments.profile))
    actions = {"sync": _sync, "list": _list, "status": _status}
    return actions[arguments.command](profile, arguments)


def _sync(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    if not settings.accounts:
        raise SettingsTrouble("No account is set up yet.", "Add one with: owed account add")
    if arguments.password_stdin:
        for name in [account.name for account in settings.accounts if isinstance(account, ImapAccount)]:
            profile.for_this_run.set(name, read_password(arguments, name) or "")
    failed = 0
    profile.rules(settings)
    for account in settings.accounts:
        engine = profile.engine(account, settings)
        try:
            found = engine.refresh(_progress(account.name))
        except (MailTrouble, SecretsTrouble) as trouble:
            failed += 1
            profile.log.blind(account.name, profile.clock(), trouble.title, trouble.remedy)
            tell.error(f"{account.name}: {trouble}")
        else:
            profile.log.seen(account.name, profile.clock())
            tell.line(f"{account.name}: {found.new} new messages")
        finally:
            engine.close()
    return 1 if failed else 0


def _progress(name: str) -> Callable[[object], None]:
    """Show progress on a terminal only, on one line that is written over."""
    if not sys.stderr.isatty():
        return lambda _said: None

    def show(said: object) -> None:
        if isinstance(said, Progress) and said.total:
            sys.stderr.write(f"\r{name}: {said.done:,} of {said.total:,} messages")
            sys.stderr.write("\n" if said.done >= said.total else "")
            sys.stderr.flush()

    return show


def _list(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    now = moment(arguments.now, settings.calendar.zone) if arguments.now else profile.clock()
    desk = profile.open_desk()
    judged = _judge(desk, profile, settings, now, whole=arguments.all or arguments.now)
    board = _board((one.item for one in judged if one.item), profile, settings, now)
    verdicts = [verdict for one in judged for verdict in one.verdicts]
    if arguments.json:
        tell.answer(shapes.listing(board, verdicts if arguments.all else None))
        return 0
    tell.board(board, settings.calendar.zone)
    if arguments.all:
        tell.left_out(board, verdicts, settings.calendar.zone)
    return 0


def _judge(desk: Desk, profile: Profile, settings: Settings, now: datetime, *, whole: object) -> list[Judged]:
    """Judge all conversations where that is asked for, else only those that may owe something."""
    rules = profile.rules(settings)
    if whole:
        return list(desk.everything(rules, now))
    return [Judged(number, (), item) for number, item in desk.all_open(rules).items()]


def _board(items: object, profile: Profile, settings: Settings, now: datetime) -> Board:
    found: list[OwedItem] = list(items)  # type: ignore[call-overload]
    return board_at(found, now, view(profile, settings), oldest_only=settings.badge_oldest_only)


def view(profile: Profile, settings: Settings) -> View:
    """Return what the last looks say of how much can be seen; they may have been the tray application's."""
    looks = profile.log.looks()
    known = [looks.get(account.name) for account in settings.accounts]
    checked = [look.checked for look in known if look and look.checked]
    return View(
        blind=tuple(
            Blind(account.name, look.blind_since, look.why, look.remedy)
            for account, look in zip(settings.accounts, known, strict=True)
            if look and look.blind_since
        ),
        syncing=len(checked) < len(settings.accounts),
        paused=settings.paused,
        accounts=len(settings.accounts),
        checked=min(checked) if checked and len(checked) == len(settings.accounts) else None,
    )


def _status(profile: Profile, arguments: argparse.Namespace) -> int:
    settings = profile.settings()
    now = moment(arguments.now, settings.calendar.zone) if arguments.now else profile.clock()
    judged = _judge(profile.open_desk(), profile, settings, now, whole=arguments.now)
    board = _board((one.item for one in judged if one.item), profile, settings, now)
    sentence = tooltip(board, settings.calendar.zone)
    if arguments.json:
        tell.answer(shapes.status(board, sentence))
    else:
        tell.line(f"{shapes.badge(board) or '-'} {board.phase.value}: {sentence.splitlines()[0]}")
    return 0
