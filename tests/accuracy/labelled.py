"""Reads labelled mail, and judges one raw message as the application does."""

from __future__ import annotations

import json
import mailbox
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from trayapp import resources
from trayapp.domain.judging.triage import kind_of, waits_for_person
from trayapp.domain.messages.message import Kind, Message, Need, Reading
from trayapp.domain.texts.reading import read
from trayapp.mail.parsing.headers import parse_headers
from trayapp.mail.parsing.text import UnreadableText, message_text

ROOT = Path(__file__).resolve().parents[2]
RIGHT = {"yes": True, "no": False, "borderline": None}


def data() -> Path:
    """Where the labelled mail lies: ``OWED_SHARED_DATA``, else beside the repository."""
    return Path(os.environ.get("OWED_SHARED_DATA", ROOT.parent / "shared" / "data" / "open"))


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file that holds one a line."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def mails(path: Path) -> Iterator[mailbox.mboxMessage]:
    """The messages of an mbox file, which is only read."""
    with closing(mailbox.mbox(str(path), create=False)) as box:
        yield from box


class Judged(NamedTuple):
    """One message, judged."""

    message: Message
    reading: Reading

    @property
    def asks(self) -> bool:
        """Whether a person asks."""
        return self.reading.need is Need.ASKS and self.reading.kind is Kind.PERSON

    @property
    def wide(self) -> bool:
        """Whether a person asks, or may ask."""
        return self.asks or (self.reading.need is Need.MAYBE and self.reading.kind is Kind.PERSON)

    @property
    def why(self) -> str:
        """The codes of the reasons."""
        codes = " ".join(reason.code for reason in self.reading.reasons)
        return f"{self.reading.kind.value}: {codes}"


def judge(raw: bytes, me: frozenset[str], names: tuple[str, ...] = (), *, known: bool) -> Judged:
    """Judge one raw message: headers first, the text only where it waits for a person.

    Raises ``UnreadableHeaders``. A text that cannot be read may ask.
    """
    message = parse_headers(raw, arrived=datetime.now(UTC))
    kind, reasons = kind_of(message)
    if not waits_for_person(kind, reasons, known_client=known):
        return Judged(message, Reading(Need.NONE, reasons=reasons, kind=kind))
    try:
        text = message_text(raw)
    except UnreadableText:
        return Judged(message, Reading(Need.MAYBE, kind=Kind.UNREADABLE))
    return Judged(message, read(text, message, me=me, my_names=names, phrases=resources.phrases()))
