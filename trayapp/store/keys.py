"""Short stable numbers for long strings: message ids, addresses and subjects are looked up by these."""

from __future__ import annotations

import struct
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from trayapp.domain.messages.message import MessageId
from trayapp.domain.messages.subject import former, normalised

MOST_REFERENCES = 64
"""So many ancestors of one message are looked at: the oldest and the newest ones. Real threads name fewer;
a message made to hurt may name thousands."""

_ANSWER = ("Re:", "RE:", "re:")

_number = struct.Struct(">q").unpack


@lru_cache(maxsize=8192)
def key_of(text: str) -> int:
    """Return 64 bits of a hash that is the same on every machine, as SQLite's signed integer."""
    return int(_number(blake2b(text.encode(), digest_size=8).digest())[0])


def ancestors(references: tuple[MessageId, ...]) -> tuple[MessageId, ...]:
    """Return the references that count: a rule of the message alone, so that no order of arrival matters."""
    if len(references) <= MOST_REFERENCES:
        return references
    return (references[0], *references[1 - MOST_REFERENCES :])


def topic_of(subject: str) -> int:
    """Return the number that messages with the same subject share; 0 where the subject says nothing.

    Space does not count: programs that fold long subjects add some or lose some.
    Thirty-two bits do: who wrote to whom must agree, too, before two messages belong together.
    """
    text = subject
    while text[:3] in _ANSWER:
        rest = text[3:].lstrip()
        if not rest:
            break
        text = rest
    plain = not (":" in text or "：" in text or "[" in text)  # most subjects: no need for expressions
    text = "".join(text.split()).casefold() if plain else _named(subject)
    return crc32(text.encode()) + 1 if text else 0


@lru_cache(maxsize=1024)
def _named(subject: str) -> str:
    return normalised(former(subject) or subject).replace(" ", "")
