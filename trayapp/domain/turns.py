"""In which order the messages of a conversation follow each other, and whom one of them reaches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from trayapp.domain.message import Seen


def in_turn(messages: Sequence[Seen]) -> list[Seen]:
    """Put the messages in the order of time, an answer never before what it answers.

    Clocks differ by minutes: a client's message may be dated after my answer to it.
    """
    dates = {seen.message.id: seen.message.date for seen in messages}

    def turn(seen: Seen) -> tuple[datetime, bool, int]:
        own = seen.message.date
        named = [dates[one] for one in seen.message.references if one in dates]
        latest = max(named, default=own)
        return (latest, True, len(named)) if latest > own else (own, False, len(named))

    return sorted(messages, key=turn)


def reaches(reply: Seen, waiting: list[Seen]) -> bool:
    """Whether a message goes to somebody who waits, or to the list or group through which they wrote."""
    recipients = {address.email for address in (*reply.message.to, *reply.message.cc)}
    for seen in waiting:
        asked = seen.message
        if recipients & {asked.sender.email, asked.reply_to.email} - {""}:
            return True
        group = {address.email for address in (*asked.to, *asked.cc)} - {reply.message.sender.email, ""}
        if group and recipients & group and any(reason.code == "list" for reason in seen.reasons):
            return True
    return False
