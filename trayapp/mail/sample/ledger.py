"""What the owner of the sample mailbox noted by hand: calls, promises, contacts, and what waits on whom."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from trayapp import resources
from trayapp.domain.clients.book import ClientBook
from trayapp.domain.clients.naming import known_as
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.ledger import Contact, LoggedCall, Matter, Promise, act_of, new_id, written
from trayapp.mail.sample.stories import Cast, letters, span


def clicks(everybody: Cast, start: datetime) -> tuple[Decision, ...]:
    """Return each click before the start of the demonstration (UTC), oldest first."""
    table = tomllib.loads(resources.text("sample/ledger.toml"))
    found = [
        *(one for values in table["call"] for one in _call(values, everybody, start)),
        *(one for values in table["promise"] for one in _promise(values, everybody, start)),
        *(_contact(values, everybody, start) for values in table["contact"]),
        *(_wait(values, everybody, start) for values in table["wait"]),
    ]
    return tuple(sorted(found, key=lambda one: one.at))


def _call(values: Mapping[str, Any], everybody: Cast, start: datetime) -> Iterator[Decision]:
    who, at = _who(values["who"], everybody), start - span(values["ago"])
    call = LoggedCall(
        new_id(ItemKind.CALLBACK, who, at),
        who,
        start - span(values["called"]),
        values["number"],
        values["about"],
    )
    yield _begun(call, at)
    if "left_message" in values:
        yield Decision(call.id, Act.LEFT_MESSAGE, start - span(values["left_message"]))


def _promise(values: Mapping[str, Any], everybody: Cast, start: datetime) -> Iterator[Decision]:
    who, at = _who(values["who"], everybody), start - span(values["ago"])
    due = start - span(values["due_ago"]) if "due_ago" in values else start + span(values["in"])
    first = start + span(values["moved_from"]) if "moved" in values else due
    promise = Promise(new_id(ItemKind.PROMISE, who, at), who, values["text"], first)
    yield _begun(promise, at)
    if "moved" in values:
        yield Decision(promise.id, Act.MOVE, start - span(values["moved"]), due, values["because"])
    if "done" in values:
        yield Decision(promise.id, Act.DONE, start - span(values["done"]))


def _contact(values: Mapping[str, Any], everybody: Cast, start: datetime) -> Decision:
    who, at = _who(values["who"], everybody), start - span(values["ago"])
    new = new_id(ItemKind.FOLLOW_UP, who, at)
    return _begun(Contact(new, who, start - span(values["met"]), values["source"]), at)


def _wait(values: Mapping[str, Any], everybody: Cast, start: datetime) -> Decision:
    letter = next(one for one in letters(everybody, later=False) if one.id == values["message"])
    until = start + span(values["in"])
    return Decision(letter.message_id, Act.WAIT, start - span(values["ago"]), until, values["whom"])


def _begun(matter: Matter, at: datetime) -> Decision:
    return Decision(written(matter), act_of(matter), at)


def _who(text: str, everybody: Cast) -> Address:
    """Return somebody by key, else by what is typed."""
    if text in everybody.people:
        person = everybody.people[text]
        return Address(person.name, person.address)
    return known_as(text, ClientBook())
