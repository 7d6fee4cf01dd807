"""``owed standard``: how long somebody may wait, for each kind of what is owed, and when to warn."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from trayapp import resources
from trayapp.cli import tell
from trayapp.cli.book import group_named
from trayapp.cli.moments import written_day
from trayapp.cli.shapes import VERSION, Json
from trayapp.cli.way_back import way_back
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.ladder_words import ladder_said, ladder_text, parse_ladder
from trayapp.domain.clocks.standard import DEFAULT, DOMAIN, GROUP, PERSON, Earlier, Standard, StandardKey
from trayapp.domain.clocks.standard_words import sentence, whom
from trayapp.domain.clocks.windows import Window, parse_window, window_text
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.recompute import Shift, said
from trayapp.domain.plain import plain_line
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.model import KINDS, SHIPPED_LADDER, Settings, is_who, who
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr
from trayapp.ui import words

NAMED = 20
"""So many of the items that a recompute changes are named on a terminal."""

_SCOPES = (DEFAULT, GROUP, DOMAIN, PERSON)
_OFF = {"off", "none", "never", "no"}


_KINDS = {
    "reply": mark("reply", "a kind of what is owed"),
    "callback": mark("callback", "a kind of what is owed"),
    "promise": mark("promise", "a kind of what is owed"),
    "update": mark("update", "a kind of what is owed"),
    "follow_up": mark("follow_up", "a kind of what is owed"),
}
_CLOCKS = {
    "first sign of life": mark("first sign of life", "a clock that moves"),
    "answer": mark("answer", "a clock that moves"),
    "callback": mark("callback", "a clock that moves"),
    "promise": mark("promise", "a clock that moves"),
    "update": mark("update", "a clock that moves"),
    "follow-up": mark("follow-up", "a clock that moves"),
    "due": mark("due", "a clock that moves"),
}
"""Codes, for people."""
_UNTIL = mark("Until {until}, {kind} for {whom}: {standard}.")
_UNTIL_APPLIED = mark(
    "Until {until}, {kind} for {whom}: {standard}; the change was applied to what was open too."
)


class _Outcome(NamedTuple):
    """What a command changed, or would."""

    key: StandardKey
    settings: Settings
    """As they are afterwards."""
    changed: bool
    """Whether a window changed, and not only the warnings."""
    shifts: tuple[Shift, ...]
    """What is open and due at another time when the change is applied to it too."""


def run(arguments: argparse.Namespace) -> int:
    """Run one of the standard commands."""
    actions = {"list": _list, "set": _set, "remove": _remove}
    with closing(Profile(Places.of(arguments.profile))) as profile:
        actions[arguments.action](profile, arguments)
    return 0


def _list(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    found = sorted(
        ((StandardKey(*key), one) for key, one in settings.standards_in_force().entries),
        key=lambda entry: (KINDS.index(entry[0].kind), _SCOPES.index(entry[0].scope)),
    )
    chosen = [entry for entry in found if arguments.kind in {None, entry[0].kind}]
    if arguments.json:
        answer: Json = {"version": VERSION, "standards": [_shape(*entry) for entry in chosen]}
        if arguments.history:
            answer["earlier"] = [_earlier_shape(one) for one in settings.earlier]
        tell.answer(answer)
        return
    default = settings.notifications.ladder
    for key, standard in chosen:
        said = sentence(key, standard)
        tell.line(
            f"{said}."
            if standard.ladder == default
            else tr("{standard}; warn {when}.", standard=said, when=ladder_said(standard.ladder))
        )
    tell.line(tr("Warn {when}, unless said otherwise.", when=ladder_said(default)))
    if arguments.history:
        _tell_history(settings)


def _set(profile: Profile, arguments: argparse.Namespace) -> None:
    settings = profile.settings()
    key = _key(settings, arguments.group, arguments.kind)
    standard = _following(_changed(_in_force(settings, key), key, arguments), settings)
    _apply(profile, lambda known: known.with_standard(key, standard), key, arguments)


def _remove(profile: Profile, arguments: argparse.Namespace) -> None:
    key = _key(profile.settings(), arguments.group, arguments.kind)
    settings = profile.settings()
    if settings.without_standard(key).standards == settings.standards:
        raise NotFound(
            tr("{whom} had no standard of its own for {kind}.", whom=whom(key), kind=_kind(key.kind)),
            tr("See: owed standard list"),
        )
    _apply(profile, lambda known: known.without_standard(key), key, arguments)


def _changed(before: Standard, key: StandardKey, arguments: argparse.Namespace) -> Standard:
    """Return the standard as the arguments want it. Raises ``SettingsTrouble``."""
    window, acknowledge, warn = arguments.window, arguments.acknowledge, arguments.warn
    if not (window or acknowledge or warn or arguments.recompute):
        raise SettingsTrouble(
            tr("Nothing was said to change."),
            tr("Give a response window, --acknowledge, --warn or --recompute."),
        )
    if acknowledge and key.kind != "reply":
        raise SettingsTrouble(
            tr("Only a reply has a second clock."), tr("Use --acknowledge with the kind reply.")
        )
    if window and key.kind == "promise":
        raise SettingsTrouble(
            tr("A promise is due when you said, so it has no window."), tr("Use --warn with it.")
        )
    return Standard(
        parse_window(window) if window else before.answer,
        _parse_optional(acknowledge) if acknowledge else before.acknowledge,
        parse_ladder(warn) if warn else before.ladder,
    )


def _parse_optional(text: str) -> Window | None:
    return None if text.strip().lower() in _OFF else parse_window(text)


def _following(standard: Standard, settings: Settings) -> Standard:
    """Keep warnings that are the user's default as such, so that they follow the default later."""
    same = standard.ladder == settings.notifications.ladder
    return replace(standard, ladder=SHIPPED_LADDER) if same else standard


def _apply(
    profile: Profile, change: Callable[[Settings], Settings], key: StandardKey, arguments: argparse.Namespace
) -> None:
    """Keep the change, unless it is only tried, and say what it does."""
    now, before = profile.clock(), profile.settings()
    after = change(before).remembering(before, now)
    asked = after.recomputed([key], now)
    changed = key in after.changed_standards(before)
    outcome = _Outcome(key, after, changed, _foreseen(profile, before, asked))
    if not arguments.dry_run:
        profile.change(change)
        if arguments.recompute:
            profile.change(lambda known: known.recomputed([key], now))
    if arguments.json:
        _answer(outcome, arguments)
    else:
        _tell(outcome, now, arguments)
        back = way_back(key, before, after, recompute=arguments.recompute)
        if back and not arguments.dry_run:
            tell.line(back)


def _foreseen(profile: Profile, before: Settings, after: Settings) -> tuple[Shift, ...]:
    same = (before.earlier, before.standards) == (after.earlier, after.standards)
    if same or not before.accounts:
        return ()
    with closing(profile.open_desk()) as desk:
        return desk.foresee_standards(profile.rules(before), profile.rules(after))


def _tell(outcome: _Outcome, now: datetime, arguments: argparse.Namespace) -> None:
    settings, tried = outcome.settings, arguments.dry_run
    standard = _in_force(settings, outcome.key)
    at_once = settings.setting_up(now)
    told = sentence(outcome.key, standard)
    if outcome.changed and not at_once:
        told = tr("{standard}, from now on", standard=told)
    tell.line(tr("It would be: {standard}.", standard=told) if tried else f"{told}.")
    tell.line(tr("Warn {when}.", when=ladder_said(standard.ladder)))
    if arguments.recompute or (at_once and outcome.shifts):
        tell.line(said(outcome.shifts, now, done=not tried))
        _tell_shifts(outcome.shifts, now, settings.calendar.zone)
    elif outcome.shifts:
        kept = tr(
            "%n open item keeps its earlier window.|%n open items keep their earlier window.",
            "",
            len(outcome.shifts),
        )
        how = tr("To apply the new one to what is open too, add --recompute, and --dry-run to see first.")
        tell.line(f"{kept} {how}")


def _tell_shifts(found: tuple[Shift, ...], now: datetime, zone: str) -> None:
    tell.table(
        (
            one.after.id,
            one.after.client.name,
            plain_line(one.after.subject, 40),
            tell.joined(
                f"{_clock(clock)} {_moved(before, now, zone)} → {_moved(after, now, zone)}"
                for clock, before, after in _clocks(one)
            ),
        )
        for one in found[:NAMED]
    )
    if len(found) > NAMED:
        tell.line(tr("and {count} more", count=len(found) - NAMED))


def _clocks(shift: Shift) -> list[tuple[str, datetime | None, datetime | None]]:
    """Return which clocks move, from when to when; None is no such clock."""
    before, after = shift.before, shift.after
    kind = before.kind.value.replace("_", "-")
    clocks = (
        ("first sign of life", before.acknowledge_by, after.acknowledge_by),
        ("answer" if before.kind is ItemKind.REPLY else kind, before.answer_by, after.answer_by),
    )
    return [one for one in clocks if one[1] != one[2]] or [("due", before.due, after.due)]


def _moved(at: datetime | None, now: datetime, zone: str) -> str:
    return tr("none", "no deadline") if at is None else words.when(at, now, zone)


def _answer(outcome: _Outcome, arguments: argparse.Namespace) -> None:
    shape = _shape(outcome.key, _in_force(outcome.settings, outcome.key))
    items: list[Json] = [
        {
            "id": one.after.id,
            "client": one.after.client.name,
            "subject": one.after.subject,
            "due": one.before.due.isoformat(),
            "would_be_due": one.after.due.isoformat(),
            "clocks": [
                {
                    "clock": clock,
                    "by": before.isoformat() if before else None,
                    "would_be": after.isoformat() if after else None,
                }
                for clock, before, after in _clocks(one)
            ],
        }
        for one in outcome.shifts
    ]
    tell.answer(
        {
            "version": VERSION,
            "standard": shape,
            "applied": not arguments.dry_run,
            "recomputed": arguments.recompute and not arguments.dry_run,
            "recompute": items,
        }
    )


def _tell_history(settings: Settings) -> None:
    for one in sorted(settings.earlier, key=lambda one: one.until):
        at = settings.calendar.local(one.until)
        until = tr("{date} {time}", "a time of a day", date=written_day(at), time=spoken.clock(at))
        said_then = tr("no standard of its own")
        if one.answer is not None:
            said_then = sentence(one.key, Standard(one.answer, one.acknowledge))
        tell.line(
            tr(
                _UNTIL_APPLIED if one.recomputed else _UNTIL,
                until=until,
                kind=_kind(one.key.kind),
                whom=whom(one.key),
                standard=said_then,
            )
        )


def _kind(kind: str) -> str:
    return tr(_KINDS[kind], "a kind of what is owed")


def _clock(clock: str) -> str:
    return tr(_CLOCKS[clock], "a clock that moves")


def _shape(key: StandardKey, standard: Standard) -> Json:
    shape: Json = {
        "scope": key.scope,
        "name": key.name,
        "kind": key.kind,
        "answer": window_text(standard.answer),
        "acknowledge": window_text(standard.acknowledge) if standard.acknowledge else None,
    }
    if standard.ladder != SHIPPED_LADDER:
        shape["warn"] = ladder_text(standard.ladder)
    return shape


def _earlier_shape(one: Earlier) -> Json:
    return {
        "scope": one.key.scope,
        "name": one.key.name,
        "kind": one.key.kind,
        "until": one.until.isoformat(),
        "answer": window_text(one.answer) if one.answer else None,
        "acknowledge": window_text(one.acknowledge) if one.acknowledge else None,
        "recomputed": one.recomputed.isoformat() if one.recomputed else None,
    }


def _in_force(settings: Settings, key: StandardKey) -> Standard:
    """Return what is in force for just this key now: its own standard, or what it gets otherwise."""
    standards = settings.standards_in_force()
    own = standards.own(key)
    if own is not None or key.scope == DEFAULT:
        return own or standards.for_(key.kind, person="", domain="", group="")
    if key.scope == GROUP:
        return standards.for_(key.kind, person="", domain="", group=key.name)
    domain = key.name.rpartition("@")[2]
    address = Address("", key.name if key.scope == PERSON else f"@{domain}")
    group = settings.book(resources.free_mail()).standing(address).group
    return standards.for_(key.kind, person="", domain=domain, group=group)


def _key(settings: Settings, name: str, kind: str) -> StandardKey:
    """Return the key that is meant. Raises ``SettingsTrouble``."""
    kind = kind.replace("-", "_")
    if name.casefold() in {DEFAULT, "everybody"}:
        return StandardKey(DEFAULT, "", kind)
    if not is_who(name) or name == "*":
        return StandardKey(GROUP, group_named(settings, name), kind)
    if "@" not in who(name) and who(name) in resources.free_mail():
        raise SettingsTrouble(
            tr("Everybody can have an address at {who}, so it is not one client.", who=who(name)),
            tr("Name the address."),
        )
    return StandardKey(PERSON if "@" in who(name) else DOMAIN, who(name), kind)
