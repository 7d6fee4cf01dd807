"""Before leave begins: what falls due during it, as a hand-over, and an out-of-office text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.zones import DAY_NAMES, MONTH_NAMES
from trayapp.domain.item import ItemKind, OwedItem
from trayapp.domain.plain import plain_line
from trayapp.errors import SettingsTrouble

_ONE_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)
_WHAT = {
    ItemKind.REPLY: "answer",
    ItemKind.CALLBACK: "call back",
    ItemKind.PROMISE: "keep the promise to",
    ItemKind.UPDATE: "news for",
    ItemKind.FOLLOW_UP: "follow up with",
}


@dataclass(frozen=True, slots=True)
class LeavePlan:
    """What leave from a first to a last day means for what is owed."""

    first: date
    last: date
    begins: datetime
    """When the working day before the leave ends (UTC): from then on nobody is there."""
    back: datetime
    """When work begins again (UTC)."""
    before: tuple[OwedItem, ...]
    """Due before the leave begins, or missed already; first due first."""
    during: tuple[OwedItem, ...]
    """Due while nobody is there."""
    after: tuple[OwedItem, ...]
    """Due on the first working day after it."""


@dataclass(frozen=True, slots=True)
class LeaveShown:
    """A plan with what its texts need."""

    plan: LeavePlan
    calendar: WorkingCalendar
    """With the leave in it."""
    answer_by: datetime
    """When an answer to what comes meanwhile is due, counted from the return (UTC)."""
    booked: bool
    """Whether the working calendar holds the leave already."""
    unseen: tuple[str, ...] = ()
    """Accounts that cannot be seen, so that more may wait."""


@dataclass(frozen=True, slots=True)
class AwayWords:
    """How one language says that somebody is away (``resources/away.toml``)."""

    language: str
    """Its own name: "Deutsch"."""
    days: tuple[str, ...]
    """Monday first."""
    months: tuple[str, ...]
    date: str
    """With ``{weekday}``, ``{day}``, ``{month}`` and ``{year}``."""
    subject: str
    """With ``{last}``."""
    body: str
    """With ``{first}``, ``{last}``, ``{back}`` and ``{answer}``."""
    body_one: str
    """The same for a single day."""
    substitute: str
    """With ``{who}``; left out where nobody stands in."""


def away_words(table: Mapping[str, str | list[str]]) -> AwayWords:
    """Make the words of one language from its table. Raises ``KeyError`` where one is missing."""

    def one(key: str) -> str:
        return str(table[key])

    return AwayWords(
        one("language"),
        tuple(table["days"]),
        tuple(table["months"]),
        one("date"),
        one("subject"),
        one("body"),
        one("body_one"),
        one("substitute"),
    )


def without_leave(calendar: WorkingCalendar, first: date, last: date) -> WorkingCalendar:
    """The calendar as if there were no such leave: by it is judged what would fall due meanwhile.

    A client waits as long as ever; that the user's own clock rests on leave helps nobody who stands in.
    """
    kept = tuple(one for one in calendar.leave if one[1] < first or one[0] > last)
    return replace(calendar, leave=kept)


def with_leave(calendar: WorkingCalendar, first: date, last: date) -> WorkingCalendar:
    """The calendar with this leave; leaves that it overlaps become part of it."""
    apart = tuple(one for one in calendar.leave if one[1] < first or one[0] > last)
    meeting = [one for one in calendar.leave if one not in apart]
    joined = (min([first, *(a for a, _ in meeting)]), max([last, *(b for _, b in meeting)]))
    return replace(calendar, leave=tuple(sorted((*apart, joined))))


def plan_leave(items: Iterable[OwedItem], first: date, last: date, calendar: WorkingCalendar) -> LeavePlan:
    """Sort what is owed by when it falls due. ``items`` were judged by :func:`without_leave`.

    What is settled probably, or began long ago, is left out. Raises ``SettingsTrouble`` for days that are no
    leave, and where nobody ever works again.
    """
    if last < first:
        raise SettingsTrouble("The last day of a leave is not before its first day.")
    if last - first > _LONGEST:
        raise SettingsTrouble("A leave is a year at most.")
    away = with_leave(calendar, first, last)
    begins, back = _leaving(away, first), away.next_working(away.at(last + _ONE_DAY, time(0)))
    evening = away.hours(away.day_of(back))[-1][1]
    owed = sorted(
        (one for one in items if not (one.probable or one.old or one.offered)),
        key=lambda one: (one.due, one.since, one.id),
    )
    return LeavePlan(
        first,
        last,
        begins,
        back,
        before=tuple(one for one in owed if one.due <= begins),
        during=tuple(one for one in owed if begins < one.due <= back),
        after=tuple(one for one in owed if back < one.due <= evening),
    )


def handover_text(plan: LeavePlan, calendar: WorkingCalendar, *, unseen: Iterable[str] = ()) -> str:
    """The hand-over as plain text, to be copied or printed. ``unseen`` names accounts that cannot be seen."""
    back = day_text(calendar.day_of(plan.back))
    until = f" to {day_text(plan.last)}" if plan.last != plan.first else ""
    lines = [f"Hand-over: away {day_text(plan.first)}{until}, back {back}"]
    for title, items in (
        ("To do before I leave", plan.before),
        ("Falls due while I am away", plan.during),
        (f"Due on the day I am back, {back}", plan.after),
    ):
        if items:
            lines += ["", f"{title} ({len(items)})"]
            lines += [line for item in items for line in _item_lines(item, calendar)]
    if not (plan.before or plan.during or plan.after):
        lines += ["", "Nothing that is owed falls due before I am back."]
    lines += [
        line
        for name in unseen
        for line in ("", f"The mailbox {plain_line(name, 60)} cannot be seen, so more may wait there.")
    ]
    return "\n".join(lines) + "\n"


def away_text(
    plan: LeavePlan, words: AwayWords, calendar: WorkingCalendar, *, answer_by: datetime, substitute: str = ""
) -> tuple[str, str]:
    """The subject and the text of an out-of-office note.

    ``answer_by`` is when an answer to what comes meanwhile is due, counted from the return.
    """
    dates = {
        "first": _date_in(plan.first, words),
        "last": _date_in(plan.last, words),
        "back": _date_in(calendar.day_of(plan.back), words),
        "answer": _date_in(calendar.day_of(answer_by), words),
    }
    body = (words.body_one if plan.first == plan.last else words.body).format(**dates)
    who = plain_line(substitute, 200)
    said = [body.strip(), *([words.substitute.format(who=who).strip()] if who else [])]
    return words.subject.format(**dates), "\n\n".join(said) + "\n"


def day_text(day: date) -> str:
    """Say "Mon 3 August 2026"."""
    return f"{DAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def _leaving(away: WorkingCalendar, first: date) -> datetime:
    """When the last working day before the leave ends; midnight where there is none."""
    midnight = away.at(first, time(0))
    try:
        last = away.latest_working(midnight - timedelta.resolution)
    except SettingsTrouble:
        return midnight
    return away.hours(away.day_of(last))[-1][1]


def _item_lines(item: OwedItem, calendar: WorkingCalendar) -> list[str]:
    at = calendar.local(item.due)
    when = f"{DAY_NAMES[at.weekday()][:3]} {at.day} {MONTH_NAMES[at.month - 1]} {at:%H:%M}"
    name = plain_line(item.client.name, 60) or "a client"
    address = plain_line(item.client.address, 100)
    who = f"{name} <{address}>" if address and address != name else name
    lines = [f"- {when}  {_WHAT[item.kind]} {who}: {plain_line(item.subject, 100) or 'no subject'}"]
    if item.asks:
        lines.append(f'    "{plain_line(item.asks, 200)}"')
    if item.chasers:
        lines.append("    asked twice" if item.chasers == 1 else f"    asked {item.chasers + 1} times")
    return lines


def _date_in(day: date, words: AwayWords) -> str:
    return words.date.format(
        weekday=words.days[day.weekday()], day=day.day, month=words.months[day.month - 1], year=day.year
    )
