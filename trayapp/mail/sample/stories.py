"""The stories of the sample mailbox as values: invented people, and who wrote what how long ago."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from trayapp import resources
from trayapp.domain.clients.book import Entry
from trayapp.domain.clocks.windows import Elapsed, parse_window
from trayapp.mail.source import Role

ME = "me"
BEFORE = ("waiting", "settled", "past", "noise")
"""What lies in the mailbox when the demonstration starts."""
LATER = ("later",)
"""What arrives while it runs."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes or is written to."""

    name: str
    address: str
    signature: str = ""
    language: str = "en"
    """Of the person's mail program."""

    @property
    def domain(self) -> str:
        """What follows the ``@``."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of a story."""

    id: str
    """The name of the story and the number of the message."""
    sender: Person
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    subject: str
    text: str
    role: Role
    ago: timedelta | None
    """How long before the start it was written; None: see ``day``."""
    day: int
    """How many working days before the start; 0 when ``ago`` says it."""
    at: time
    """The local time on that day."""
    after: timedelta
    """How long after the start it arrives."""
    headers: Mapping[str, str]
    raw: str | None
    """The whole file instead of everything else."""
    quote: bool
    ancestors: tuple[Letter, ...] = field(repr=False)
    """The messages of its conversation that it follows, oldest first."""

    @property
    def message_id(self) -> str:
        """Its Message-ID without brackets."""
        return f"{self.id}@{self.sender.domain}"

    def written(self, start: datetime) -> datetime:
        """Return when it was written, with the zone of ``start``, which is the start in local time."""
        if not self.day:
            # Through UTC: local times are subtracted as the clock on the wall shows them.
            return (start.astimezone(UTC) - (self.ago or -self.after)).astimezone(start.tzinfo)
        day, left = start.date(), self.day
        while left:
            day -= timedelta(days=1)
            left -= day.weekday() < 5
        return datetime.combine(day, self.at, start.tzinfo)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in the sample mailbox."""

    people: Mapping[str, Person]
    clients: tuple[Entry, ...]

    @property
    def owner(self) -> Person:
        """The owner of the mailbox."""
        return self.people[ME]

    def person(self, key: str) -> Person:
        """Return somebody by key, or by address for those who have none."""
        return Person("", key) if "@" in key else self.people[key]


def cast() -> Cast:
    """Read the people of the sample mailbox."""
    table = tomllib.loads(resources.text("sample/people.toml"))
    people = {key: _person(values) for key, values in table["people"].items()}
    people[ME] = _person(table["owner"])
    entries = []
    for key, values in table["people"].items():
        if "group" in values:
            days = values.get("update_days", 0)
            entries.append(
                Entry(
                    people[key].address,
                    values["group"],
                    people[key].name,
                    phone=values.get("phone", ""),
                    active=days > 0,
                    update_days=days,
                )
            )
        if "domain_group" in values:
            entries.append(Entry(people[key].domain, values["domain_group"]))
    return Cast(people, tuple(entries))


def letters(everybody: Cast, *, later: bool) -> tuple[Letter, ...]:
    """Read the letters that lie there from the start, or those that arrive ``later``."""
    known: dict[str, tuple[Letter, ...]] = {}
    for name in (*BEFORE, *LATER):
        for story in tomllib.loads(resources.text(f"sample/{name}.toml"))["story"]:
            known[story["name"]] = tuple(_story(story, everybody, known))
        if name == BEFORE[-1] and not later:
            return tuple(letter for told in known.values() for letter in told)
    return tuple(letter for told in known.values() for letter in told if letter.after)


def _story(
    story: Mapping[str, Any], everybody: Cast, known: Mapping[str, tuple[Letter, ...]]
) -> Iterator[Letter]:
    before: tuple[Letter, ...] = ()
    for number, values in enumerate(story["message"], start=1):
        before = known[values["answers"]] if "answers" in values else before
        letter = _letter(f"{story['name']}.{number}", story["subject"], values, everybody, before)
        before = (*before, letter)
        yield letter


def _letter(
    name: str, subject: str, values: Mapping[str, Any], everybody: Cast, before: tuple[Letter, ...]
) -> Letter:
    sender = everybody.person(values["from"])
    mine = sender == everybody.owner
    usual = [one.sender for one in reversed(before) if one.sender != everybody.owner][:1] if mine else []
    to = [everybody.person(key) for key in values.get("to", ())] or usual or [everybody.owner]
    headers: Mapping[str, str] = values.get("headers", {})
    return Letter(
        id=name,
        sender=sender,
        to=tuple(to),
        cc=tuple(everybody.person(key) for key in values.get("cc", ())),
        subject=values.get("subject", subject if not before or "answers" in values else f"Re: {subject}"),
        text=values["text"].strip("\n"),
        role=Role(values.get("folder", "sent" if mine else "inbox")),
        ago=span(values["ago"]) if "ago" in values else None,
        day=values.get("day", 0),
        at=time.fromisoformat(values.get("at", "12:00")),
        after=span(values["after"]) if "after" in values else timedelta(0),
        headers=headers,
        raw=values.get("raw"),
        quote=values.get("quote", True) and bool(before) and "Content-Type" not in headers,
        ancestors=before,
    )


def _person(values: Mapping[str, str]) -> Person:
    return Person(
        values["name"], values["address"], values.get("signature", ""), values.get("language", "en")
    )


def span(text: str) -> timedelta:
    """Read a span of time."""
    window = parse_window(text)
    if not isinstance(window, Elapsed):
        raise TypeError(f"{text} is no span of time")
    return window.span
