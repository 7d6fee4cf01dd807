"""The texts of chosen messages, a bounded part of each, twenty with one question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from urllib.parse import quote

from trayapp.errors import Refused
from trayapp.mail.graph.wire import MOST_IN_BATCH, Missing, Reply, Wire
from trayapp.mail.source import Place, Text
from trayapp.mail.text import UnreadableText, message_text

LONGEST = 65_536
"""Bytes of a message that are fetched as it was sent: header and text come first, attachments after."""
_SILENT = "Microsoft 365 lists this message but does not give its text."
_GONE = {400, 404}
"""An id that is nonsense, or of a message that is there no longer."""


def read_texts(wire: Wire, places: Sequence[Place]) -> Iterator[Text]:
    """Give the text of each place that still exists. Raises MailTrouble."""
    for start in range(0, len(places), MOST_IN_BATCH):
        few = places[start : start + MOST_IN_BATCH]
        try:
            replies = dict(wire.batch([_path(wire, place) for place in few]))
        except Refused:
            # Texts that are too much together, or one of them that Graph stumbles over.
            yield from _one_by_one(wire, few)
            continue
        failed: Reply | None = None
        for number, reply in replies.items():
            if reply.ok:
                yield _text(wire, few[number], reply)
            elif reply.status not in _GONE:
                if reply.status == 500:
                    yield Text(few[number], "", why=_SILENT)
                else:
                    failed = reply  # those that came are given first
        if failed is not None:
            wire.refuse(failed)


def _one_by_one(wire: Wire, places: Sequence[Place]) -> Iterator[Text]:
    for place in places:
        with suppress(Missing):
            yield _as_sent(wire, place)


def _path(wire: Wire, place: Place) -> str:
    return f"{wire.access.owner}/messages/{quote(place.key, safe='')}?$select=id,body,hasAttachments"


def _text(wire: Wire, place: Place, reply: Reply) -> Text:
    row = reply.body if isinstance(reply.body, Mapping) else {}
    body = row.get("body")
    content = body.get("content") if isinstance(body, Mapping) else None
    if not isinstance(content, str) or not content.strip():
        # An encrypted or forwarded message lies in an attachment: only the message as sent tells.
        return _as_sent(wire, place) if row.get("hasAttachments") is True else _understood(place, b"")
    kind = "plain" if isinstance(body, Mapping) and body.get("contentType") == "text" else "html"
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return _understood(place, head.encode() + content.encode("utf-8", "replace"))


def _as_sent(wire: Wire, place: Place) -> Text:
    path = f"{wire.access.owner}/messages/{quote(place.key, safe='')}/$value"
    try:
        raw = wire.beginning_of(path, LONGEST)
    except Missing:
        raise
    except Refused:
        return Text(place, "", why=_SILENT)
    return _understood(place, raw)


def _understood(place: Place, raw: bytes) -> Text:
    try:
        return Text(place, message_text(raw))
    except UnreadableText as error:
        return Text(place, "", why=str(error))
