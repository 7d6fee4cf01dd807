"""The sample mailbox of ``owed demo``: a Maildir of invented clients who keep writing.

Whatever the hour, it shows a lively board: all times are counted back from the start, and the owner's working
time is stretched around it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email.header import Header
from email.utils import format_datetime, formataddr
from pathlib import Path

from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.messages.message import Message
from trayapp.mail.sample.stories import Cast, Letter, Person, cast, letters
from trayapp.mail.source import Role
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.model import Settings
from trayapp.settings.zone import local_zone

ACCOUNT = "Sample"
_FOLDERS = {
    Role.INBOX: "",
    Role.SENT: ".Sent",
    Role.OTHER: ".Archive",
    Role.TRASH: ".Trash",
    Role.JUNK: ".Junk",
}
_USUAL = Interval(time(8), time(18))
_AROUND = timedelta(hours=5)
_END_OF_DAY = time(0)


@dataclass(frozen=True)
class Sample:
    """A sample mailbox on disk."""

    path: Path
    """The Maildir."""
    settings: Settings
    """An account for it, its clients and a working time in which the start lies; nothing else to set."""
    start: datetime
    """When the demonstration began (UTC)."""
    people: Cast

    @property
    def address(self) -> str:
        """The address of the owner."""
        return self.people.owner.address

    def deliver(self, now: datetime) -> int:
        """Deliver what has arrived by now and was not delivered before; return how many messages that is."""
        due = [letter for letter in letters(self.people, later=True) if self.start + letter.after <= now]
        return sum(_deliver(self.path, letter, self._local_start()) for letter in due)

    def next_delivery(self, now: datetime) -> datetime | None:
        """Return when the next message arrives (UTC), None after the last one."""
        coming = (self.start + letter.after for letter in letters(self.people, later=True))
        return min((instant for instant in coming if instant > now), default=None)

    def send(self, answered: Message, text: str, now: datetime) -> None:
        """Put the owner's reply to a message into Sent, as a mail program does."""
        subject = answered.subject if answered.subject[:3].lower() == "re:" else f"Re: {answered.subject}"
        number = sum(1 for _ in (self.path / _FOLDERS[Role.SENT] / "new").iterdir())
        name = f"{int(now.timestamp())}.reply-{number}.sample"
        own = self.people.owner
        headers = {
            "From": _mailbox(own),
            "To": formataddr((answered.sender.name, answered.sender.email)),
            "Subject": _encoded(subject),
            "Date": format_datetime(now),
            "Message-ID": f"<reply-{number}.{int(now.timestamp())}@{own.domain}>",
            "In-Reply-To": f"<{answered.id}>",
            "References": " ".join(f"<{one}>" for one in (*answered.references, answered.id)),
        }
        _write(self.path / _FOLDERS[Role.SENT], name, _raw(headers, text), now)

    def _local_start(self) -> datetime:
        return self.start.astimezone(zone_of(self.settings.calendar.zone))


def write_sample(folder: Path, now: datetime, zone: str = "") -> Sample:
    """Write the sample mailbox into a new or empty folder, as of ``now``, for a zone (the machine's).

    Raises ``OSError`` when the disk refuses.
    """
    everybody = cast()
    zone = zone or local_zone()
    start = now.astimezone(UTC)
    for name in _FOLDERS.values():
        for part in ("cur", "new", "tmp"):
            (folder / name / part).mkdir(parents=True, exist_ok=True)
    for letter in letters(everybody, later=False):
        _deliver(folder, letter, start.astimezone(zone_of(zone)))
    owner = everybody.owner
    settings = Settings(
        accounts=(MaildirAccount(ACCOUNT, owner.address, folder.absolute(), start),),
        clients=everybody.clients,
        calendar=_calendar_around(start, zone),
        names=(owner.name.split()[0], owner.name.split()[-1]),
    )
    return Sample(folder, settings, start, everybody)


def _calendar_around(now: datetime, zone: str) -> WorkingCalendar:
    """Return an ordinary week in which the hours before and after now are worked as well."""
    week: list[tuple[Interval, ...]] = [(_USUAL,)] * 5 + [(), ()]
    local = now.astimezone(zone_of(zone)).replace(tzinfo=None)
    begin, end = local - _AROUND, local + _AROUND
    begin, end = (
        begin.replace(minute=0, second=0, microsecond=0),
        end.replace(minute=0, second=0, microsecond=0),
    )
    if begin.date() == end.date():
        pieces = [(begin.weekday(), Interval(begin.time(), end.time()))]
    else:
        pieces = [(begin.weekday(), Interval(begin.time(), _END_OF_DAY))]
        if end.time() != _END_OF_DAY:
            pieces.append((end.weekday(), Interval(time(0), end.time())))
    for day, piece in pieces:
        week[day] = _joined((*week[day], piece))
    return WorkingCalendar(zone, tuple(week))


def _joined(intervals: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return intervals of a day with those that touch made one."""
    joined: list[Interval] = []
    for interval in sorted(intervals):
        last = joined[-1] if joined else None
        if last is not None and (last.end == _END_OF_DAY or interval.start <= last.end):
            ends = (last.end, interval.end)
            joined[-1] = Interval(last.start, _END_OF_DAY if _END_OF_DAY in ends else max(ends))
        else:
            joined.append(interval)
    return tuple(joined)


def _deliver(folder: Path, letter: Letter, start: datetime) -> bool:
    """Write a letter unless it was written before; return whether it was new."""
    written = letter.written(start)
    name = f"{int(written.timestamp())}.{letter.id}.sample"
    target = folder / _FOLDERS[letter.role]
    if any(target.glob(f"*/{name}*")):
        return False
    raw = letter.raw.encode() if letter.raw is not None else _letter(letter, written, start)
    _write(target, name, raw, written)
    return True


def _letter(letter: Letter, written: datetime, start: datetime) -> bytes:
    headers = {
        "From": _mailbox(letter.sender),
        "To": ", ".join(map(_mailbox, letter.to)),
        "Cc": ", ".join(map(_mailbox, letter.cc)),
        "Subject": _encoded(letter.subject),
        "Date": format_datetime(written),
        "Message-ID": f"<{letter.message_id}>",
    }
    if letter.ancestors:
        headers["In-Reply-To"] = f"<{letter.ancestors[-1].message_id}>"
        headers["References"] = " ".join(f"<{one.message_id}>" for one in letter.ancestors)
    text = letter.text
    if letter.sender.signature and "Content-Type" not in letter.headers:
        text += f"\n\n-- \n{letter.sender.signature}"
    if letter.quote:
        text += "\n\n" + _quote(letter.ancestors[-1], start, letter.sender.language)
    return _raw({**headers, **letter.headers}, text)


def _quote(letter: Letter, start: datetime, language: str) -> str:
    """Return a letter as mail programs quote it."""
    when, who = letter.written(start), letter.sender.name
    head = f"On {when:%d/%m/%Y} at {when:%H:%M}, {who} wrote:"
    if language == "de":
        head = f"Am {when:%d.%m.%Y} um {when:%H:%M} schrieb {who}:"
    return "\n".join((head, *(f"> {line}".rstrip() for line in letter.text.splitlines())))


def _raw(headers: dict[str, str], text: str) -> bytes:
    usual = {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    lines = [f"{name}: {value}" for name, value in (usual | headers).items() if value]
    return ("\n".join(lines) + "\n\n" + text + "\n").encode()


def _write(folder: Path, name: str, raw: bytes, written: datetime) -> None:
    """Deliver as Maildir wants it: written under ``tmp``, moved when it is whole."""
    unfinished = folder / "tmp" / name
    unfinished.write_bytes(raw)
    os.utime(unfinished, (written.timestamp(), written.timestamp()))
    unfinished.rename(folder / "new" / name)


def _mailbox(person: Person) -> str:
    return formataddr((person.name, person.address))


def _encoded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8").encode()
