"""In which order the messages of a conversation follow each other, and whom one of them reaches."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime

from trayapp.domain.clients.book import EVERYONE, ClientBook
from trayapp.domain.messages.message import NOBODY, Address, Seen

_WORDS = re.compile(r"[^\W\d_]{2,}")


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


def is_theirs(address: Address, waiting: Sequence[Seen], book: ClientBook) -> bool:
    """Whether an address is of the side that waits: of the same house, or another one of the same person.

    Free-mail domains are nobody's house. The same person is told by the name: "Iris" is "Iris Vale".
    """
    known = book.standing(address).entry
    for seen in waiting:
        for one in (seen.message.sender, seen.message.reply_to):
            if one == NOBODY:
                continue
            if one.domain and one.domain == address.domain and one.domain not in book.free_mail:
                return True
            if known is not None and known.who != EVERYONE and known == book.standing(one).entry:
                return True
            if _is_same_person(address, one):
                return True
    return False


def _is_same_person(one: Address, other: Address) -> bool:
    """Whether two addresses bear the same name; "info" before the ``@`` of both is none."""
    box, other_box = (_words(address.email.partition("@")[0]) for address in (one, other))
    if len(box) > 1 and box == other_box:
        return True
    name, other_name = _words(one.name) or box, _words(other.name) or other_box
    if not (one.name or other.name):
        return False
    return bool(name and other_name) and (name <= other_name or other_name <= name)


def _words(text: str) -> frozenset[str]:
    """Return the words of a name, without accents, in lower case."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return frozenset(_WORDS.findall(plain.casefold()))
