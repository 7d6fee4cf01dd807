"""The protocol's phrases: a server's verdicts as they are meant, and strings as they are quoted. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

_STATUS = re.compile(
    rb"""(?P<word>OK|NO|BAD|BYE|PREAUTH)
         (?:\ +(?:\[(?P<code>[^\]\s]+)(?:\ (?P<value>[^\]]*))?\])?\ *(?P<text>.*))?""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BUSY_CODES = frozenset({b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG", b"OVERQUOTA"})
_BUSY_WORDS = re.compile(
    r"too many|temporar|try again|later|rate.?limit|throttl|overload|maximum number|server unavailable",
    re.IGNORECASE,
)
_SPEECH = frozenset({b"", b"ALERT"})
"""Codes that leave it to the words what is meant: Gmail says so that there are too many connections."""
_THROTTLED = re.compile(
    r"throttl|rate.?limit|bandwidth|server unavailable"
    r"|too many (?:simultaneous|concurrent|commands|requests)",
    re.IGNORECASE,
)
_BACK_OFF = re.compile(r"back.?off time: (\d{1,9}) ?milliseconds", re.IGNORECASE)
"""As Exchange says it."""


class Status(NamedTuple):
    """What a status response says (RFC 9051, 7.1)."""

    word: bytes
    """OK, NO, BAD, BYE or PREAUTH."""
    code: bytes
    """The response code in upper case, or b""."""
    value: bytes
    """What follows the code within its brackets."""
    text: str
    """Words for people."""

    @property
    def says_later(self) -> bool:
        """Whether the server means: not now (RFC 5530 by code, others by words)."""
        return self.code in _BUSY_CODES or (self.code in _SPEECH and bool(_BUSY_WORDS.search(self.text)))

    @property
    def is_throttled(self) -> bool:
        """Whether the server has heard too much of us, so that every further command gets the same answer."""
        return self.code in {b"OVERQUOTA", b"THROTTLED"} or bool(_THROTTLED.search(self.text))

    @property
    def back_off(self) -> float:
        """For how many seconds the server wants to be left alone, within reason; 60 where it does not say."""
        found = _BACK_OFF.search(self.text)
        return min(max(int(found[1]) / 1000, 60.0), 3600.0) if found else 60.0


class Said(Exception):
    """The server answered a command with NO or BAD. It never leaves this package."""

    def __init__(self, status: Status) -> None:
        super().__init__(status.text)
        self.status = status


def read_status(line: bytes) -> Status | None:
    """Read a line, its tag or ``*`` left out, as a status response; None if it is another."""
    found = _STATUS.match(line)
    if found is None:
        return None
    word, code, value, text = found.group("word", "code", "value", "text")
    return Status(word.upper(), (code or b"").upper(), value or b"", (text or b"").decode("utf-8", "replace"))


def quoted(text: bytes) -> bytes:
    """Write a quoted string (RFC 9051, 4.3). Raises ValueError for what only a literal can say."""
    if not text.isascii() or any(octet < 32 or octet == 127 for octet in text):
        raise ValueError("not to be said in quotes")
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
