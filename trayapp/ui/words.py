"""Countdowns, instants and notices in words: what the badge, the list, the notices and the terminal say.

Pure: no Qt, no clock. Whatever counts time rounds down, so that nothing here promises
time that is not there. Names and subjects come from mail and pass through :func:`safe_line`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.window_words import window_said
from trayapp.domain.clocks.windows import Elapsed, EndOfDay, NextDay, Window
from trayapp.domain.clocks.zones import utc, zone_of
from trayapp.domain.plain import plain_line
from trayapp.errors import SettingsTrouble
from trayapp.tongue import mark, tr

_NONE = timedelta(0)
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_HOURS_FROM = timedelta(minutes=90)
_DAYS_FROM = timedelta(hours=36)
_MOST_DAYS = 99
_NAME_LENGTH = 60
_LINE_LENGTH = 200
_ON_THE_MINUTE = timedelta(seconds=10)
"""A notice asked for at 30 minutes before due is given a moment later and still says 30."""


def badge_text(left: timedelta) -> str:
    """Say the time left, or since due when negative, in 2 or 3 characters: "2d", "9h", "45m", "0m"."""
    size = abs(left)
    unit, letter = _badge_unit(size)
    return f"{min(size // unit, _MOST_DAYS)}{letter}"


def next_change(left: timedelta) -> timedelta:
    """How long until the badge shows something else: another text, or *missed* when due arrives.

    Never zero; a day at most once nothing can change any more (99 days past due).
    """
    if left > _NONE:
        return _until_less(left)
    since = -left
    unit, _ = _badge_unit(since)
    if since // unit >= _MOST_DAYS:
        return _DAY
    following = (since // unit + 1) * unit
    return min(t for t in (following, _HOURS_FROM, _DAYS_FROM) if t > since) - since


def time_left(left: timedelta, due: datetime, now: datetime, zone: str) -> str:
    """Say how long is left: "40 min left", "5 h 10 min left", "due today 17:00", "missed by 2 h".

    From six hours on it is the instant that helps, in the zone of that name.
    """
    if left <= _NONE:
        return tr("missed by {duration}", duration=duration(left))
    if left < 6 * _HOUR:
        return tr("{duration} left", duration=duration(left))
    return tr("due {when}", when=when(due, now, zone))


def due_in_full(due: datetime, now: datetime, calendar: WorkingCalendar) -> str:
    """Say when something is due and what that leaves: "due Mon 09:40 (1 h 30 working time left)"."""
    at = when(due, now, calendar.zone_at(now))
    if due <= now:
        return tr("was due {when} (missed by {duration})", when=at, duration=duration(now - due))
    try:
        worked = calendar.between(now, due)
    except SettingsTrouble:  # the holidays of a country that is not known: say what is certain
        return tr("due {when}", when=at)
    return _due_with_work(at, worked)


def when(instant: datetime, now: datetime, zone: str) -> str:
    """Say an instant: "today 11:02", "yesterday 09:12", "Wed 09:12", "3 May 09:12", "3 May 2024 09:12".

    Weekdays stand for the week before and the week after ``now``. Raises ``SettingsTrouble`` for an unknown
    zone.
    """
    local, here = utc(instant).astimezone(zone_of(zone)), utc(now).astimezone(zone_of(zone))
    days = (local.date() - here.date()).days
    if days in _NEAR_DAYS:
        return tr(_NEAR_DAYS[days], time=spoken.clock(local))
    if abs(days) < _WEEK:
        return spoken.weekday_clock(local)
    return spoken.day_clock(local, year=local.year != here.year)


def ago(instant: datetime, now: datetime) -> str:
    """Say how long something is past: "just now", "3 minutes ago", "2 hours ago", "5 days ago"."""
    past = now - instant
    if past < _MINUTE:
        return tr("just now")
    if past >= _DAY:
        return tr("%n day ago|%n days ago", "", past // _DAY)
    if past >= _HOUR:
        return tr("%n hour ago|%n hours ago", "", past // _HOUR)
    return tr("%n minute ago|%n minutes ago", "", past // _MINUTE)


def chasers(count: int) -> str:
    """Say how often a client asked, from how often he wrote again: "", "asked twice", "asked 3 times"."""
    if count <= 0:
        return ""
    return tr("asked twice") if count == 1 else tr("asked {times} times", times=count + 1)


def duration(span: timedelta) -> str:
    """Say a length of time, whatever its sign: "45 min", "1 h 30 min", "26 h", "1 day 19 h", "3 days".

    Days begin where the badge's do, so that the two agree.
    """
    span = abs(span)
    if span < _MINUTE:
        return tr("less than a minute")
    if span >= 2 * _DAY:
        return tr("%n day|%n days", "", span // _DAY)
    if span >= _DAYS_FROM:
        return tr("1 day {hours} h", hours=(span - _DAY) // _HOUR)
    hours, minutes = divmod(span // _MINUTE, 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    if minutes and hours < 10:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    return tr("{hours} h", hours=hours)


def safe_line(text: str, limit: int = _LINE_LENGTH) -> str:
    """Show text from mail on one line, with nothing in it that deceives; see :func:`plain_line`."""
    return plain_line(text, limit)


def window_short(window: Window) -> str:
    """Name a window inside a sentence: "24 h", "4 working hours", "the end of the working day"."""
    match window:
        case Elapsed(span):
            whole_hours = span % _HOUR == _NONE and span < 3 * _DAY
            return tr("{hours} h", hours=span // _HOUR) if whole_hours else window_said(window)
        case EndOfDay():
            return tr("the end of the working day")
        case NextDay(at):
            return tr("{time} on the next working day", time=spoken.clock(at))
        case _:
            return window_said(window)


def warning_title(client: str, left: timedelta) -> str:
    """Title one warning: "Anna Acker is waiting: 30 min left". Without a name: "A client is waiting …"."""
    return tr("{client} is waiting: {duration} left", client=_name(client), duration=_notice_left(left))


def missed_title(client: str, waited: timedelta, window_text: str) -> str:
    """Title one that was missed: "Anna Acker has waited 26 h, your standard is 24 h".

    ``window_text`` is the window as :func:`window_short` names it.
    """
    return tr(
        "{client} has waited {duration}, your standard is {window}",
        client=_name(client),
        duration=duration(waited),
        window=window_text,
    )


def several_title(count: int, left: timedelta) -> str:
    """Title several at once, ``left`` is the first: "3 clients are waiting, the first for 40 min more"."""
    if left <= _NONE:
        return tr(
            "%n client is waiting, missed by {duration}|"
            "%n clients are waiting, the first missed by {duration}",
            "",
            count,
            duration=duration(left),
        )
    return tr(
        "%n client is waiting, for {duration} more|%n clients are waiting, the first for {duration} more",
        "",
        count,
        duration=_notice_left(left),
    )


def several_missed_title(count: int) -> str:
    """Title several that were missed together: "3 clients have waited longer than your standard"."""
    return tr(
        "%n client has waited longer than your standard|%n clients have waited longer than your standard",
        "",
        count,
    )


def notice_body(subject: str, asks: str) -> str:
    """Say below a title what it is about: the subject, and the sentence that asks in quotation marks."""
    lines = [safe_line(subject)]
    if asked := safe_line(asks):
        lines.append(quoted(asked))
    return "\n".join(line for line in lines if line)


def quoted(text: str) -> str:
    """Put text between the quotation marks of the language; it is cleaned already."""
    return tr("“{text}”", "quotation marks", text=text)


def counts_line(owed: int, missed: int, next_in: timedelta | None, clients: int = 0) -> str:
    """Sum up a list: "17 owed to 8 clients · 2 missed · next in 25 min".

    The ``clients`` are named where each is not owed one. Whether all can be seen is said elsewhere.
    """
    whole = _owed(owed)
    if _shared(owed, clients):
        whole = tr("{owed} owed to %n client|{owed} owed to %n clients", "", clients, owed=owed)
    return " · ".join((whole, *_counted(missed, next_in)))


def counts(owed: int, missed: int, next_in: timedelta | None, clients: int = 0) -> tuple[str, ...]:
    """The parts of :func:`counts_line`, of which the first says how much is owed."""
    to = tr("to %n client|to %n clients", "what is owed", clients)
    return (_owed(owed), *((to,) if _shared(owed, clients) else ()), *_counted(missed, next_in))


def _shared(owed: int, clients: int) -> bool:
    return 0 < clients < owed


def _owed(owed: int) -> str:
    return tr("%n owed|%n owed", "", owed) if owed else tr("nothing owed")


def _counted(missed: int, next_in: timedelta | None) -> tuple[str, ...]:
    parts = [tr("%n missed|%n missed", "", missed)] if missed else []
    if next_in is not None and next_in > _NONE:
        parts.append(tr("next in {duration}", duration=duration(next_in)))
    return tuple(parts)


_WEEK = 7
_NEAR_DAYS = {-1: mark("yesterday {time}"), 0: mark("today {time}"), 1: mark("tomorrow {time}")}


def _badge_unit(size: timedelta) -> tuple[timedelta, str]:
    if size >= _DAYS_FROM:
        return _DAY, "d"
    return (_HOUR, "h") if size >= _HOURS_FROM else (_MINUTE, "m")


def _until_less(left: timedelta) -> timedelta:
    """How long until less is left than the badge shows; the text stands for its lower bound too."""
    unit, _ = _badge_unit(left)
    bound = min(left // unit, _MOST_DAYS) * unit
    bound = max(bound, *(t for t in (_NONE, _HOURS_FROM, _DAYS_FROM) if t <= left))
    return left if bound == _NONE else left - bound + timedelta.resolution


def _due_with_work(at: str, left: timedelta) -> str:
    hours, minutes = divmod(left // _MINUTE, 60)
    if not hours and not minutes:
        return tr("due {when} (no working time left)", when=at)
    if not hours:
        return tr("due {when} ({minutes} min working time left)", when=at, minutes=minutes)
    if not minutes:
        return tr("due {when} ({hours} h working time left)", when=at, hours=hours)
    return tr(
        "due {when} ({hours} h {minutes} working time left)", when=at, hours=hours, minutes=f"{minutes:02d}"
    )


def _notice_left(left: timedelta) -> str:
    return duration(max(left + _ON_THE_MINUTE, _NONE))


def _name(client: str) -> str:
    return safe_line(client, _NAME_LENGTH) or tr("A client")
