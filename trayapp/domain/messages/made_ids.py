"""An id for a message that came without one: the same in every folder, account and protocol that shows it.

Made only of what IMAP, EWS, Graph and files all tell, and of that as it is understood rather than as it is
written: encodings, folds, display names and the order of recipients differ between them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from trayapp.domain.messages.message import Address, MessageId

_LENGTH = 32
"""Hexadecimal digits: 128 bits."""


def made_id(written: datetime, sender: Address, subject: str, to: Iterable[Address]) -> MessageId:
    """Return the id of a message without a usable Message-ID; it begins with ``owed-``.

    ``written`` is its Date, or the server's date where it has none (aware; to the second: no protocol tells
    more); ``subject`` is decoded.
    """
    parts = (
        written.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        sender.email or sender.name,
        "".join(subject.split()),
        *sorted({one.email for one in to if one.email}),
    )
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
    return MessageId(f"owed-{digest[:_LENGTH]}")
