"""The project's own corpus as values: small stories of office mail, and what a careful professional expects.

A file ``corpus/<language>.toml`` holds ``[[story]]`` tables with ``[[story.mail]]`` and ``[[story.state]]``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

CORPUS = Path(__file__).resolve().parent / "corpus"
_MAIL_KEYS = frozenset(
    {
        *("at", "from", "to", "cc", "subject", "answers", "headers", "text"),
        *("need", "kind", "own", "asks", "promises", "call"),
    }
)
_STORY_KEYS = frozenset({"name", "me", "colleagues", "clients", "mail", "state"})
_NEEDS = frozenset({"asks", "maybe", "none"})
_VERDICTS = frozenset({"owed", "not_owed", "settled"})
_KINDS = frozenset({"person", "bulk", "automatic", "bounce", "calendar", "call"})


class Promised(NamedTuple):
    """A promise that must be found."""

    text: str
    due: date | None
    firm: bool


class Mail(NamedTuple):
    """One message of a story; what is None is not checked."""

    at: datetime
    mine: bool
    raw: bytes
    need: str | None
    kind: str | None
    own: str | None
    asks: str | None
    promises: tuple[Promised, ...] | None
    call: Mapping[str, str] | None


class State(NamedTuple):
    """What holds of an incoming mail at an instant."""

    at: datetime
    mail: int
    """Its number, from 1."""
    verdict: str


class Story(NamedTuple):
    """A conversation, or a few that touch each other."""

    language: str
    name: str
    me: str
    colleagues: tuple[str, ...]
    clients: tuple[str, ...]
    mails: tuple[Mail, ...]
    states: tuple[State, ...]

    @property
    def id(self) -> str:
        """Its name in all of the corpus."""
        return f"{self.language}/{self.name}"


def languages() -> tuple[str, ...]:
    """The languages of the corpus."""
    return tuple(sorted(path.stem for path in CORPUS.glob("*.toml")))


@cache
def stories(language: str) -> tuple[Story, ...]:
    """Read the stories of a language. Raises ``ValueError`` for one that is not in the format."""
    table = tomllib.loads((CORPUS / f"{language}.toml").read_text(encoding="utf-8"))
    found = tuple(_story(language, {**table["defaults"], **story}) for story in table["story"])
    names = [story.name for story in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"Two stories of {language} have one name: {', '.join(twice)}.")
    return found


def _story(language: str, table: Mapping[str, Any]) -> Story:
    name = f"{language}/{table.get('name', '?')}"
    _refuse(sorted(set(table) - _STORY_KEYS), name)
    mails: list[Mail] = []
    for number, one in enumerate(table["mail"], 1):
        where = f"{name}, mail {number}"
        _refuse(sorted(set(one) - _MAIL_KEYS), where)
        mails.append(_mail(one, number, table, where))
    states = tuple(State(one["at"], one["mail"], one["verdict"]) for one in table.get("state", ()))
    for state in states:
        there = 1 <= state.mail <= len(mails) and not mails[state.mail - 1].mine
        if not there or state.verdict not in _VERDICTS or mails[state.mail - 1].at > state.at:
            raise ValueError(f"{name} has a state that cannot be: {state}.")
    return Story(
        language,
        table["name"],
        table["me"],
        tuple(table.get("colleagues", ())),
        tuple(table.get("clients", ())),
        tuple(mails),
        states,
    )


def _refuse(unknown: list[str], where: str) -> None:
    if unknown:
        raise ValueError(f"{where} says what nobody reads: {', '.join(unknown)}.")


def _mail(table: Mapping[str, Any], number: int, story: Mapping[str, Any], where: str) -> Mail:
    mine = table["from"] == "me"
    if table["at"].utcoffset() is None:
        raise ValueError(f"{where} has a time without an offset.")
    if table.get("need", "none") not in _NEEDS or table.get("kind", "person") not in _KINDS:
        raise ValueError(f"{where} has an unknown need or kind.")
    if not mine and "need" not in table:
        raise ValueError(f"{where} does not say what it needs.")
    promises = table.get("promises")
    return Mail(
        at=table["at"],
        mine=mine,
        raw=_raw(table, number, story),
        need=table.get("need"),
        kind=table.get("kind"),
        own=table.get("own"),
        asks=table.get("asks"),
        promises=None if promises is None else tuple(_promised(one) for one in promises),
        call=table.get("call"),
    )


def _promised(table: Mapping[str, Any]) -> Promised:
    return Promised(table["text"], table.get("due"), table.get("firm", True))


def _raw(table: Mapping[str, Any], number: int, story: Mapping[str, Any]) -> bytes:
    """The message as a mail program would send it."""
    me = story["me"]

    def people(key: str) -> str:
        return ", ".join(me if one == "me" else one for one in table.get(key, ()))

    message = EmailMessage(policy=SMTP)
    message["Date"] = format_datetime(table["at"])
    message["From"] = me if table["from"] == "me" else table["from"]
    if "to" in table:
        message["To"] = people("to")
    if table.get("cc"):
        message["Cc"] = people("cc")
    message["Subject"] = table.get("subject", "")
    message["Message-ID"] = _id(story, number)
    if answers := table.get("answers"):
        message["In-Reply-To"] = _id(story, answers)
        message["References"] = " ".join(_ancestors(story, answers))
    message.set_content(table.get("text", ""))
    for name, value in table.get("headers", {}).items():
        del message[name]
        if value:
            message[name] = value
    return message.as_bytes()


def _id(story: Mapping[str, Any], number: int) -> str:
    return f"<{story['name']}.{number}@stories.example>"


def _ancestors(story: Mapping[str, Any], number: int) -> list[str]:
    """The ids that an answer to this mail names, oldest first."""
    answers = story["mail"][number - 1].get("answers")
    earlier = _ancestors(story, answers) if answers and answers < number else []
    return [*earlier, _id(story, number)]
