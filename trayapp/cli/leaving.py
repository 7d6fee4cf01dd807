"""``owed leave FROM TO``: what falls due during a leave, to hand over, and an out-of-office text."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from datetime import date

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.looking import view
from trayapp.cli.moments import NotATime, written_day
from trayapp.domain.board.board import Row, phase_at
from trayapp.domain.clocks.standard import due
from trayapp.domain.letters.leave import (
    LeavePlan,
    away_text,
    day_text,
    handover_text,
    is_booked,
    plan_leave,
    with_leave,
    without_days,
    without_leave,
)
from trayapp.domain.owing.item import OwedItem
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import mark, tr


def run(arguments: argparse.Namespace) -> int:
    """Write the hand-over, or the out-of-office text; or take a leave out of the calendar."""
    first, last = _day(arguments.first), _day(arguments.last)
    with closing(Profile(Places.of(arguments.profile))) as profile:
        if arguments.remove:
            return _remove(profile, first, last, as_json=arguments.json)
        settings = profile.settings()
        items = _items(profile, settings, first, last)
        plan = plan_leave(items, first, last, settings.calendar, now=profile.clock())
        booked = _book(profile, settings, first, last) if arguments.add else ""
        if arguments.json:
            tell.answer(_shape(profile, settings, plan, arguments))
            return 0
        if booked:
            tell.line(booked)
            tell.line()
        if arguments.out_of_office:
            tell.text("\n\n".join(_away(settings, plan, arguments)))
        else:
            tell.text(handover_text(plan, settings.calendar, unseen=_unseen(profile, settings)))
    return 0


def _book(profile: Profile, settings: Settings, first: date, last: date) -> str:
    """Put the leave into the calendar; say what was done and how it is taken back."""
    if is_booked(settings.calendar, first, last):
        return tr(
            "Booked already: {days}. Take it back with: {command} --remove",
            days=_span(first, last),
            command=_command(first, last),
        )
    after = profile.change(lambda known: replace(known, calendar=with_leave(known.calendar, first, last)))
    a, b = next(one for one in after.calendar.leave if one[0] <= first and last <= one[1])
    said = (
        mark("Booked: {days}. Take it back with: {command} --remove")
        if (a, b) == (first, last)
        else mark(
            "Booked: {days}, one leave with the days booked before. Take it back with: {command} --remove"
        )
    )
    return tr(said, days=_span(a, b), command=_command(a, b))


def _remove(profile: Profile, first: date, last: date, *, as_json: bool) -> int:
    """Take the days of a booked leave away."""
    if last < first:
        raise SettingsTrouble(tr("The last day of a leave is not before its first day."))

    def changed(known: Settings) -> Settings:
        calendar = without_days(known.calendar, first, last)
        if calendar == known.calendar:
            booked = tell.joined(
                tr("{first} to {last}", first=written_day(a), last=written_day(b))
                for a, b in known.calendar.leave
            )
            raise NotFound(
                tr(
                    "No leave is booked on any day from {first} to {last}, so nothing was changed.",
                    first=written_day(first),
                    last=written_day(last),
                ),
                (tr("Booked: {booked}.", booked=booked) if booked else tr("No leave is booked at all.")),
            )
        return replace(known, calendar=calendar)

    kept = profile.change(changed).calendar.leave
    if as_json:
        left = [{"first": a.isoformat(), "last": b.isoformat()} for a, b in kept]
        tell.answer({"version": shapes.VERSION, "leave": left})
    else:
        tell.line(
            tr(
                "No leave is booked any more: {span}. Book it with: {command} --add",
                span=_span(first, last),
                command=_command(first, last),
            )
        )
    return 0


def _span(first: date, last: date) -> str:
    if first == last:
        return day_text(first)
    return tr("{first} to {last}", first=day_text(first), last=day_text(last))


def _command(first: date, last: date) -> str:
    return f"owed leave {first.isoformat()} {last.isoformat()}"


def _items(profile: Profile, settings: Settings, first: date, last: date) -> list[OwedItem]:
    """What is owed, judged as if the user stayed."""
    staying = replace(settings, calendar=without_leave(settings.calendar, first, last))
    with closing(profile.open_desk()) as desk:
        rules = profile.rules(staying)
        return [*desk.all_open(rules).values(), *desk.kept(rules)]


def _away(settings: Settings, plan: LeavePlan, arguments: argparse.Namespace) -> tuple[str, str]:
    standard = settings.standards_in_force().for_("reply", person="", domain="", group="Clients")
    calendar = with_leave(settings.calendar, plan.first, plan.last)
    words = resources.away_words().get(arguments.language)
    if words is None:
        known = ", ".join(resources.LANGUAGES)
        raise NotFound(
            tr("There is no out-of-office text in {language!r}.", language=arguments.language),
            tr("There is: {known}.", known=known),
        )
    answer_by = due(standard.answer, plan.back, calendar)
    return away_text(plan, words, calendar, answer_by=answer_by, substitute=arguments.substitute)


def _unseen(profile: Profile, settings: Settings) -> list[str]:
    """Name the mailboxes that cannot be seen, or were never read: more may wait there."""
    looks = profile.log.looks()
    never = [
        one.name for one in settings.accounts if (look := looks.get(one.name)) is None or not look.checked
    ]
    return list(dict.fromkeys([*(one.account for one in view(profile, settings).blind), *never]))


def _shape(
    profile: Profile, settings: Settings, plan: LeavePlan, arguments: argparse.Namespace
) -> shapes.Json:
    now = profile.clock()
    staying = without_leave(settings.calendar, plan.first, plan.last)
    subject, text = _away(settings, plan, arguments)

    def listed(items: tuple[OwedItem, ...]) -> list[shapes.Json]:
        return [shapes.item(Row(item, phase_at(item, now), item.due - now), staying) for item in items]

    return {
        "version": shapes.VERSION,
        "first": plan.first.isoformat(),
        "last": plan.last.isoformat(),
        "back": shapes.instant(plan.back),
        "booked": is_booked(profile.settings().calendar, plan.first, plan.last),
        "missed": listed(plan.missed),
        "before": listed(plan.before),
        "during": listed(plan.during),
        "after": listed(plan.after),
        "blind": _unseen(profile, settings),
        "out_of_office": {"subject": subject, "text": text},
    }


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise NotATime(tr("{text!r} is not a day.", text=text), tr("Write it as 2026-08-03.")) from None
