"""``owed leave FROM TO``: what falls due during a leave, to hand over, and an out-of-office text."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from datetime import date

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.looking import view
from trayapp.cli.moments import NotATime
from trayapp.domain.board import Row, phase_at
from trayapp.domain.clocks.standard import due
from trayapp.domain.item import OwedItem
from trayapp.domain.leave import LeavePlan, away_text, handover_text, plan_leave, with_leave, without_leave
from trayapp.errors import NotFound
from trayapp.profile import Profile
from trayapp.settings.model import Settings
from trayapp.settings.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Write the hand-over, or the out-of-office text."""
    first, last = _day(arguments.first), _day(arguments.last)
    with closing(Profile(Places.of(arguments.profile))) as profile:
        settings = profile.settings()
        plan = plan_leave(_items(profile, settings, first, last), first, last, settings.calendar)
        if arguments.add:
            profile.change(lambda known: replace(known, calendar=with_leave(known.calendar, first, last)))
        if arguments.json:
            tell.answer(_shape(profile, settings, plan, arguments))
        elif arguments.out_of_office:
            tell.text("\n\n".join(_away(settings, plan, arguments)))
        else:
            tell.text(handover_text(plan, settings.calendar, unseen=_unseen(profile, settings)))
    return 0


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
        raise NotFound(f"There is no out-of-office text in {arguments.language!r}.", f"There is: {known}.")
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
        raise NotATime(f"{text!r} is not a day.", "Write it as 2026-08-03.") from None
