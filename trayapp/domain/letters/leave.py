"""Before leave begins: what falls due during it, as a hand-over, and an out-of-office text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.plain import plain_line
from trayapp.errors import SettingsTrouble
from trayapp.tongue import mark, tr

_ONE_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)
_WHAT = {
    ItemKind.REPLY: mark("answer {who}: {subject}"),
    ItemKind.CALLBACK: mark("call back {who}: {subject}"),
    ItemKind.PROMISE: mark("keep the promise to {who}: {subject}"),
    ItemKind.UPDATE: mark("news for {who}: {subject}"),
    ItemKind.FOLLOW_UP: mark("follow up with {who}: {subject}"),
}


@dataclass(frozen=True, slots=True)
class LeavePlan:
    """What leave from a first to a last day means for what is owed."""

    first: date
    last: date
    begins: datetime
    """When the first day of the leave begins (UTC)."""
    back: datetime
    """When work begins again (UTC)."""
    missed: tuple[OwedItem, ...]
    """Due in the past, whenever that was; first due first."""
    before: tuple[OwedItem, ...]
    """Still to fall due, before the leave begins."""
    during: tuple[OwedItem, ...]
    """Still to fall due, while nobody is there."""
    after: tuple[OwedItem, ...]
    """Due on the first working day after it."""
    under_way: bool = False
    """Whether the leave has begun: nothing can be done before it any more."""


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
    on_days: tuple[str, ...]
    """For ``{on_first}`` and ``{on_back}``, where a language says "on Monday" otherwise than "Monday"."""
    first_of_month: str
    """How a date writes the 1: "1er"."""


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
        tuple(table.get("on_days", table["days"])),
        str(table.get("first_of_month", "1")),
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


def is_booked(calendar: WorkingCalendar, first: date, last: date) -> bool:
    """Whether the working calendar holds a leave on all of these days."""
    return any(a <= first and last <= b for a, b in calendar.leave)


def without_days(calendar: WorkingCalendar, first: date, last: date) -> WorkingCalendar:
    """The calendar in which no leave is booked on these days; what a leave has outside of them stays."""
    kept = []
    for a, b in calendar.leave:
        if b < first or a > last:
            kept.append((a, b))
            continue
        kept += [(a, first - _ONE_DAY)] if a < first else []
        kept += [(last + _ONE_DAY, b)] if b > last else []
    return replace(calendar, leave=tuple(kept))


def plan_leave(
    items: Iterable[OwedItem], first: date, last: date, calendar: WorkingCalendar, *, now: datetime
) -> LeavePlan:
    """Sort what is owed by when it falls due. ``items`` were judged by :func:`without_leave`.

    What is settled probably, or began long ago, is left out. Raises ``SettingsTrouble`` for days that are no
    leave, and where nobody ever works again.
    """
    if last < first:
        raise SettingsTrouble(tr("The last day of a leave is not before its first day."))
    if last - first > _LONGEST:
        raise SettingsTrouble(tr("A leave is a year at most."))
    away = with_leave(calendar, first, last)
    begins, back = away.at(first, time(0)), away.next_working(away.at(last + _ONE_DAY, time(0)))
    evening = away.hours(away.day_of(back))[-1][1]
    owed = sorted(
        (one for one in items if not (one.probable or one.old or one.offered)),
        key=lambda one: (one.due, one.since, one.id),
    )
    ahead = [one for one in owed if one.due > now]
    return LeavePlan(
        first,
        last,
        begins,
        back,
        missed=tuple(one for one in owed if one.due <= now),
        before=tuple(one for one in ahead if one.due < begins),
        during=tuple(one for one in ahead if begins <= one.due <= back),
        after=tuple(one for one in ahead if back < one.due <= evening),
        under_way=now >= begins,
    )


def handover_text(plan: LeavePlan, calendar: WorkingCalendar, *, unseen: Iterable[str] = ()) -> str:
    """The hand-over as plain text, to be copied or printed. ``unseen`` names accounts that cannot be seen."""
    back = day_text(calendar.day_of(plan.back))
    first, last = day_text(plan.first), day_text(plan.last)
    lines = [
        tr("Hand-over: away {first}, back {back}", first=first, back=back)
        if plan.last == plan.first
        else tr("Hand-over: away {first} to {last}, back {back}", first=first, last=last, back=back)
    ]
    missed = tr("Missed already") if plan.under_way else tr("Missed already: to do before I leave")
    for title, items in (
        (missed, plan.missed),
        (tr("To do before I leave"), plan.before),
        (tr("Falls due while I am away"), plan.during),
        (tr("Due on the day I am back, {day}", day=back), plan.after),
    ):
        if items:
            lines += ["", f"{title} ({spoken.whole(len(items))})"]
            lines += [line for item in items for line in _item_lines(item, calendar)]
    if not (plan.missed or plan.before or plan.during or plan.after):
        lines += ["", tr("Nothing that is owed falls due before I am back.")]
    for name in unseen:
        unseen_said = tr(
            "The mailbox {name} cannot be seen, so more may wait there.", name=plain_line(name, 60)
        )
        lines += ["", unseen_said]
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
        "on_first": _date_in(plan.first, words, words.on_days),
        "on_back": _date_in(calendar.day_of(plan.back), words, words.on_days),
    }
    body = (words.body_one if plan.first == plan.last else words.body).format(**dates)
    who = plain_line(substitute, 200)
    said = [body.strip(), *([words.substitute.format(who=who).strip()] if who else [])]
    return words.subject.format(**dates), "\n\n".join(said) + "\n"


def day_text(day: date) -> str:
    """Say "Mon 3 August 2026"."""
    return spoken.day_of_week(day, year=True)


def _item_lines(item: OwedItem, calendar: WorkingCalendar) -> list[str]:
    at = calendar.local(item.due)
    day, time_of_day = spoken.day_of_week(at), spoken.clock(at)
    when = tr("{date} {time}", "a time of a day", date=day, time=time_of_day)
    name = plain_line(item.client.name, 60) or tr("a client")
    address = plain_line(item.client.address, 100)
    who = f"{name} <{address}>" if address and address != name else name
    subject = plain_line(item.subject, 100) or tr("no subject")
    lines = [f"- {when}  {tr(_WHAT[item.kind], who=who, subject=subject)}"]
    if item.asks:
        quoted = tr("“{text}”", "quotation marks", text=plain_line(item.asks, 200))
        lines.append(f"    {quoted}")
    if item.chasers:
        again = (
            tr("asked twice")
            if item.chasers == 1
            else tr("asked {count} times", count=spoken.whole(item.chasers + 1))
        )
        lines.append(f"    {again}")
    return lines


def _date_in(day: date, words: AwayWords, weekdays: tuple[str, ...] = ()) -> str:
    return words.date.format(
        weekday=(weekdays or words.days)[day.weekday()],
        day=words.first_of_month if day.day == 1 else day.day,
        month=words.months[day.month - 1],
        year=day.year,
    )
