"""``owed call``, ``promise`` and ``followup``: what no mailbox knows, written down and listed."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime, timedelta

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.importing import read_contacts
from trayapp.cli.moments import NotATime, by, moment
from trayapp.domain.board.board import board_at
from trayapp.domain.clients.naming import entry_of, known_as, shown
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.contacts.meeting import met
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import (
    Contact,
    Entry,
    LoggedCall,
    Matter,
    Promise,
    ledger_of,
    new_id,
    outcome,
)
from trayapp.errors import NotFound
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr
from trayapp.ui import words

_CLOCKS_APART = timedelta(minutes=5)
"""What was noted by another clock may seem so far in the future."""


_STATES = {
    "open": mark("open", "how a promise or a contact stands"),
    "missed": mark("missed", "how a promise or a contact stands"),
    "done": mark("done", "how a promise or a contact stands"),
    "kept": mark("kept", "how a promise or a contact stands"),
    "beaten": mark("beaten", "how a promise or a contact stands"),
    "broken": mark("broken", "how a promise or a contact stands"),
    "released": mark("released", "how a promise or a contact stands"),
}
"""What :func:`outcome` says, for people."""


def run(arguments: argparse.Namespace) -> int:
    """Run one of the commands; a running tray application sees it with its next beat."""
    actions = {
        ("call", "add"): _call,
        ("call", "left-message"): _tried,
        ("call", "not-reached"): _tried,
        ("promise", "add"): _promise,
        ("promise", "list"): _promises,
        ("promise", "move"): _move,
        ("promise", "release"): _release,
        ("promise", "confirm"): _confirm,
        ("followup", "add"): _follow_up,
        ("followup", "import"): _import,
        ("followup", "list"): _contacts,
        ("followup", "drop"): _release,
    }
    with closing(Profile(Places.of(arguments.profile))) as profile:
        actions[arguments.command, arguments.action](profile, arguments)
    return 0


def _call(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    now = profile.clock()
    called = _past(arguments.at, now, settings, mark("That call is still to come: {when}."))
    who = _who(profile, settings, arguments.who)
    number = arguments.number or _number(who, settings)
    call = LoggedCall(new_id(ItemKind.CALLBACK, who, now), who, called, number, arguments.about)
    _begin(profile, call, tr("Noted: {name} called.", name=who.label))


def _promise(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    now = profile.clock()
    if not arguments.text.strip():
        raise NotFound(tr("Nothing is promised."), tr("Say what you promised."))
    due = by(arguments.by, now, settings.calendar)
    who = _who(profile, settings, arguments.who)
    promise = Promise(new_id(ItemKind.PROMISE, who, now), who, arguments.text, due, firm=not arguments.soft)
    said = tr("Promised to {label}: due {when}.", label=who.label, when=_when(due, now, settings.calendar))
    _begin(profile, promise, f"{said}{_by_hand(who)}")


def _follow_up(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    now = profile.clock()
    at = _past(arguments.met, now, settings, mark("That meeting is still to come: {when}."))
    who = _who(profile, settings, arguments.who)
    number = arguments.number or _number(who, settings)
    contact = Contact(new_id(ItemKind.FOLLOW_UP, who, now), who, at, arguments.source, number)
    _begin(profile, contact, tr("To be followed up: {name}.", name=who.label) + _by_hand(who))


def _who(profile: Profile, settings: Settings, typed: str) -> Address:
    """Return who is meant, by the client book and the mail. Raises ``NotFound`` where nobody is named."""
    if not typed.strip():
        raise NotFound(tr("Nobody is named."), tr("Say who it is: a name, an address, or 'Name <address>'."))
    book = settings.book(resources.free_mail())
    who = known_as(typed, book)
    if who.name and who.email:
        return who
    with closing(profile.open_desk()) as desk:
        return known_as(typed, book, desk.people())


def _number(who: Address, settings: Settings) -> str:
    entry = entry_of(who, settings.book(resources.free_mail()))
    return entry.phone if entry is not None else ""


def _past(text: str, now: datetime, settings: Settings, still_to_come: str) -> datetime:
    """Return when something was, now unless it is said. Raises ``NotATime`` for what is still to come."""
    if not text:
        return now
    zone = settings.calendar.zone_at(now)
    at = moment(text, zone)
    if at > now + _CLOCKS_APART:
        raise NotATime(tr(still_to_come, when=words.when(at, now, zone)), tr("Give when it was."))
    return at


def _by_hand(who: Address) -> str:
    return "" if who.email else " " + tr("There is no address: end it by hand.")


def _import(profile: Profile, arguments: argparse.Namespace) -> None:
    """Take everybody of a file of contacts who is new; say who is not, and what could not be read."""
    settings = profile.settings()
    now = profile.clock()
    at = _past(arguments.met, now, settings, mark("That meeting is still to come: {when}."))
    contacts = read_contacts(arguments.file, arguments.encoding, people=True)
    ledger = ledger_of(profile.log.in_force().events)
    own, book = settings.me().addresses, settings.book()
    found = met(contacts.rows, arguments.source, at, ledger, now, own=own, book=book)
    new = [one.contact for one in found if not one.known]
    if not arguments.dry_run:
        profile.begin_all(new)
    if arguments.json:
        tell.answer(
            {
                "version": 1,
                "dry_run": arguments.dry_run,
                "read_as": contacts.read_as,
                "contacts": [
                    {
                        "id": None if one.known else one.contact.id,
                        "name": one.contact.who.name,
                        "address": one.contact.who.email,
                        "number": one.contact.number,
                        "imported": not one.known,
                        "sentence": one.known,
                    }
                    for one in found
                ],
                "problems": [one._asdict() for one in contacts.problems],
            }
        )
        return
    said = tr(
        "{format}: {read} read, {new} new.",
        format=contacts.read_as,
        read=spoken.whole(len(found)),
        new=spoken.whole(len(new)),
    )
    tell.line(said)
    if arguments.dry_run:
        tell.table((shown(one.contact.who), one.known or tr("New.")) for one in found)
    else:
        tell.table((shown(one.contact.who), one.known) for one in found if one.known)
    for problem in contacts.problems:
        tell.line(
            tr(
                "Line {line}: {sentence} {text}",
                line=problem.line,
                sentence=problem.sentence,
                text=problem.text,
            )
        )
    if arguments.dry_run:
        tell.line(tr("Nothing was changed."))
    elif new:
        tell.line(tr("{count} to follow up. Take it back with: owed undo", count=spoken.whole(len(new))))


def _begin(profile: Profile, matter: Matter, said: str) -> None:
    profile.begin(matter)
    tell.line(said)
    tell.line(matter.id)


def _tried(profile: Profile, arguments: argparse.Namespace) -> None:
    item = profile.item(arguments.id)
    if item.kind is not ItemKind.CALLBACK:
        raise NotFound(tr("{id!r} is no call to return.", id=arguments.id), tr("The ids stand in: owed list"))
    left = arguments.action == "left-message"
    profile.decide((item.target,), Act.LEFT_MESSAGE if left else Act.NOT_REACHED)
    name = item.client.name
    tell.line(
        tr("Left a message: {name}. The clock runs on.", name=name)
        if left
        else tr("Not reached: {name}. The clock runs on.", name=name)
    )


def _move(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    now = profile.clock()
    entry = _entry(profile, arguments.id, Promise)
    due = by(arguments.by, now, settings.calendar)
    profile.decide((entry.matter.id,), Act.MOVE, until=due, by=arguments.because)
    tell.line(
        tr(
            "Moved: {label}, now due {when}.",
            label=entry.matter.who.label,
            when=_when(due, now, settings.calendar),
        )
    )


def _confirm(profile: Profile, arguments: argparse.Namespace) -> None:
    """Write a promise down that was found in a message of mine, or say that it is none."""
    settings = profile.settings()
    now = profile.clock()
    rules = profile.rules(settings)
    with closing(profile.open_desk()) as desk:
        found = desk.promise(arguments.id, rules)
    if found is None:
        raise NotFound(
            tr("No promise was found under the id {id!r}.", id=arguments.id),
            tr("See: owed promise list --found"),
        )
    if arguments.not_one:
        profile.decide((found.id,), Act.RELEASE)
        tell.line(tr("No promise: {label}.", label=found.who.label))
        return
    if arguments.by:
        found = found._replace(due=by(arguments.by, now, settings.calendar))
    profile.begin(found)
    tell.line(
        tr(
            "Promised to {label}: due {when}.",
            label=found.who.label,
            when=_when(found.due, now, settings.calendar),
        )
    )


def _found(profile: Profile, arguments: argparse.Namespace) -> None:
    """List what reads like a promise of mine and was neither confirmed nor refused."""
    settings = profile.settings()
    now = profile.clock()
    rules = profile.rules(settings)
    with closing(profile.open_desk()) as desk:
        board = board_at(desk.kept(rules), now)
    if arguments.json:
        tell.answer({"version": 1, "entries": [shapes.item(row) for row in board.offered]})
        return
    if not board.offered:
        tell.line(tr("There is none."))
    tell.table(
        (one.item.id, _when(one.item.due, now, settings.calendar), one.item.client.name, one.item.asks)
        for one in board.offered
    )


def _release(profile: Profile, arguments: argparse.Namespace) -> None:
    kind = Promise if arguments.command == "promise" else Contact
    entry = _entry(profile, arguments.id, kind)
    profile.decide((entry.matter.id,), Act.RELEASE)
    tell.line(tr("Not expected any more: {label}.", label=entry.matter.who.label))


def _entry(profile: Profile, wanted: str, kind: type[Matter]) -> Entry:
    entry = ledger_of(profile.log.in_force().events).of(wanted)
    if entry is None or not isinstance(entry.matter, kind) or entry.course.ended is not None:
        if kind is Promise:
            raise NotFound(
                tr("No open promise has the id {wanted!r}.", wanted=wanted),
                tr("The ids stand in: owed promise list"),
            )
        raise NotFound(
            tr("No open contact has the id {wanted!r}.", wanted=wanted),
            tr("The ids stand in: owed followup list"),
        )
    return entry


def _promises(profile: Profile, arguments: argparse.Namespace) -> None:
    if arguments.found:
        _found(profile, arguments)
        return
    _listed(profile, arguments)


def _contacts(profile: Profile, arguments: argparse.Namespace) -> None:
    """List whom I met, the newest first; the first message to somebody took them off the list."""
    settings = profile.settings()
    now = profile.clock()
    rules = profile.rules(settings)
    with closing(profile.open_desk()) as desk:
        due = {one.id: one.due for one in desk.kept(rules) if one.kind is ItemKind.FOLLOW_UP}
    rows = [
        (entry, entry.matter, due.get(entry.matter.id), _follow_up_state(entry, due, now, settings.calendar))
        for entry in reversed(ledger_of(rules.decisions.events).entries)
        if isinstance(entry.matter, Contact) and (arguments.all or entry.matter.id in due)
    ]
    if arguments.json:
        entries = [
            {
                **shapes.entry(entry, now, settings.calendar),
                "met": shapes.instant(one.met),
                "due": shapes.instant(until),
                "state": state,
                "source": one.source,
            }
            for entry, one, until, state in rows
        ]
        tell.answer({"version": 1, "entries": entries})
        return
    if not rows:
        tell.line(tr("There is none."))
    tell.table(
        (
            one.id,
            _said(state),
            tr("met {when}", when=_when(one.met, now, settings.calendar)),
            tr("due {when}", when=_when(until, now, settings.calendar)) if until is not None else "",
            one.who.label,
            one.source,
        )
        for _entry, one, until, state in rows
    )


def _follow_up_state(
    entry: Entry, due: Mapping[str, datetime], now: datetime, calendar: WorkingCalendar
) -> str:
    """Say how a contact stands; who is open in the ledger and not owed any more was written to."""
    until = due.get(entry.matter.id)
    if until is not None:
        return "missed" if now >= until else "open"
    return "done" if entry.course.ended is None else outcome(entry, now, calendar)


def _listed(profile: Profile, arguments: argparse.Namespace) -> None:
    """List the promises, the newest first; ended ones only when all are asked for."""
    settings = profile.settings()
    now = profile.clock()
    found = [
        entry
        for entry in reversed(ledger_of(profile.log.in_force().events).entries)
        if isinstance(entry.matter, Promise) and (arguments.all or entry.course.ended is None)
    ]
    if arguments.json:
        tell.answer({"version": 1, "entries": [shapes.entry(one, now, settings.calendar) for one in found]})
        return
    if not found:
        tell.line(tr("There is none."))
    tell.table(_row(one, now, settings.calendar) for one in found)


def _row(entry: Entry, now: datetime, calendar: WorkingCalendar) -> tuple[str, ...]:
    matter = entry.matter
    what = matter.text if isinstance(matter, Promise) else getattr(matter, "source", "")
    when = entry.due or entry.begun
    return matter.id, _said(outcome(entry, now, calendar)), _when(when, now, calendar), matter.who.label, what


def _said(state: str) -> str:
    return tr(_STATES[state], "how a promise or a contact stands")


def _when(instant: datetime, now: datetime, calendar: WorkingCalendar) -> str:
    return words.when(instant, now, calendar.zone_at(now))
