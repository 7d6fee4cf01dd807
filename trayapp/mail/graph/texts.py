"""The texts of chosen messages, a bounded part of each, twenty with one question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from trayapp.mail.graph.wire import MOST_IN_BATCH, Missing, Reply, Stumbled, Wire, message_path, nonsense
from trayapp.mail.http import TooMuch
from trayapp.mail.parsing.text import UnreadableText, message_text
from trayapp.mail.source import Place, Text
from trayapp.tongue import mark

LONGEST = 65_536
"""Bytes of a message that are fetched as it was sent: header and text come first, attachments after."""
_SILENT = mark("Microsoft 365 lists this message but does not give its text.")
_GONE = {400, 404}
"""An id that is nonsense, or of a message that is there no longer."""


def read_texts(wire: Wire, places: Sequence[Place]) -> Iterator[Text]:
    """Give the text of each place that still exists. Raises MailTrouble."""
    for start in range(0, len(places), MOST_IN_BATCH):
        few = places[start : start + MOST_IN_BATCH]
        try:
            replies = dict(wire.batch([_path(wire, place) for place in few]))
        except TooMuch:
            yield from _as_sent(wire, few)
            continue
        yield from _given(wire, few, replies)


def _given(wire: Wire, places: Sequence[Place], replies: Mapping[int, Reply]) -> Iterator[Text]:
    """Give what came; then raise what kept the others back, or read them another way."""
    failed: list[Reply] = []
    other_way: list[Place] = []
    for number, reply in replies.items():
        if reply.ok:
            told = _text(wire, places[number], reply)
            if told is None:
                other_way.append(places[number])
            else:
                yield told
        elif reply.status == 500 and (len(places) == 1 or any(one.ok for one in replies.values())):
            other_way.append(places[number])  # it stumbles over this one
        elif reply.status not in _GONE:
            failed.append(reply)
    yield from _as_sent(wire, other_way)
    if failed:
        wire.refuse(failed[0])


def _path(wire: Wire, place: Place) -> str:
    return f"{message_path(wire.access, place)}?$select=id,body,hasAttachments"


def _text(wire: Wire, place: Place, reply: Reply) -> Text | None:
    """Read a body; None where only the message as it was sent can tell."""
    row = reply.body
    if not isinstance(row, Mapping) or "body" not in row:
        raise nonsense(wire.access.host)
    body = row["body"] if isinstance(row["body"], Mapping) else {}
    content = body.get("content")
    if not isinstance(content, str) or not content.strip():
        # An encrypted or forwarded message lies in an attachment.
        return None if row.get("hasAttachments") is True else _understood(place, b"")
    kind = "plain" if body.get("contentType") == "text" else "html"
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return _understood(place, head.encode() + content.encode("utf-8", "replace"))


def _as_sent(wire: Wire, places: Sequence[Place]) -> Iterator[Text]:
    """Read messages one by one as they were sent, from the beginning."""
    for place in places:
        try:
            raw = wire.beginning_of(f"{message_path(wire.access, place)}/$value", LONGEST)
        except Missing:
            continue
        except Stumbled:
            yield Text(place, "", why=_SILENT)
        else:
            yield _understood(place, raw, whole=len(raw) < LONGEST)


def _understood(place: Place, raw: bytes, *, whole: bool = True) -> Text:
    try:
        return Text(place, message_text(raw, whole=whole))
    except UnreadableText as error:
        return Text(place, "", why=str(error))
