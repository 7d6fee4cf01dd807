"""Who stands in a From, To or Cc field, however the field was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from trayapp.domain.messages.message import Address
from trayapp.domain.plain import plain_line
from trayapp.mail.parsing.words import decode_words, unfold

MOST_ADDRESSES = 1000
"""Addresses that are taken from one field."""
LONGEST_FIELD = 100_000
"""Characters of one field that are looked at."""
LONGEST_REMEMBERED = 400
"""Characters of a field that is kept for the next message that names the same people."""
LONGEST_ADDRESS = 320
"""Octets: 64 before the @ and 255 after it (RFC 5321, 4.5.3.1)."""

_COMMON = re.compile(r'(?:"([^"\\]*)"\s*|([^"<>,;:()@\\\[\]]*))<([^\s<>@,;:()"\\\[\]]+@[\w.-]+)>')
_BARE = re.compile(r'[^\s<>@,;:()"\\\[\]]+@[\w.-]+')
_TOKEN = re.compile(
    r"""(?P<encoded>=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)
      | "(?P<quoted>(?:[^"\\]|\\.)*)"?
      | <(?P<angle>[^<>]*)>?
      | \((?P<comment>)
      | (?P<mark>[,;:])
      | (?P<atom>(?:(?!=\?)[^\s",;:<>()])+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# Bounded, or a line of nonsense would take quadratic time.
_ADDRESS = re.compile(r"(?:mailto:)?([^\s@<>,;:]{1,64}@[^\s@<>,;:]{1,255})", re.IGNORECASE)


def parse_addresses(value: str) -> tuple[Address, ...]:
    """Read an address list (RFC 5322, 3.4) and what people's programs make of one. Never raises.

    Groups are opened, comments become names, missing brackets and quotes are borne. An entry without any
    address keeps its words as the name.
    """
    return _remembered(value) if len(value) < LONGEST_REMEMBERED else _parse(value)


def _parse(value: str) -> tuple[Address, ...]:
    value = unfold(value[:LONGEST_FIELD]).strip()
    if common := _COMMON.fullmatch(value):
        quoted, words, address = common.groups()
        return (Address(_name(words if quoted is None else quoted), address.lower()),)
    if _BARE.fullmatch(value):
        return (Address("", value.lower()),)
    return tuple(_Entries(value))


# The same few people stand in most messages of a mailbox.
_remembered = lru_cache(maxsize=8192)(_parse)


class _Entries:
    """One pass over an address list, an entry at a time."""

    def __init__(self, value: str) -> None:
        self._value = value
        self._begin()

    def _begin(self) -> None:
        self._words: list[str] = []
        self._comments: list[str] = []
        self._angle: str | None = None
        self._quoted = False
        self._at_seen = False
        """Whether a word holds an @."""

    def __iter__(self) -> Iterator[Address]:
        position = found = 0
        value = self._value
        while position < len(value) and found < MOST_ADDRESSES:
            token = _TOKEN.match(value, position)
            if token is None:
                break
            position = token.end()
            kind = token.lastgroup
            if kind == "comment":
                comment, position = _comment(value, position)
                self._comments.append(comment)
            elif kind == "mark":
                entry = self._separated(token["mark"])
                if entry is not None:
                    found += 1
                    yield entry
            elif kind is not None:
                self._take(kind, token[kind] or "", adjoining=value[token.start() - 1 : token.start()] == '"')
        last = self._entry()
        if last is not None and found < MOST_ADDRESSES:
            yield last

    def _take(self, kind: str, text: str, *, adjoining: bool) -> None:
        self._at_seen = self._at_seen or (kind != "angle" and "@" in text)
        if kind == "angle":
            if self._angle is None or "@" not in self._angle:
                self._angle = text
        elif kind == "quoted":
            self._quoted = True
            self._words.append(_ESCAPED.sub(r"\1", text))
        elif kind == "atom" and adjoining and text.startswith("@") and self._words:
            self._words[-1] = self._words[-1].replace(" ", "") + text  # "iris vale"@client.example
        elif kind in {"atom", "encoded"}:
            self._words.append(text)

    def _separated(self, mark: str) -> Address | None:
        """A comma, semicolon or colon was met: give the entry that it ends, if it ends one."""
        if mark == ":":
            if self._angle is None and not self._at_seen:
                self._begin()  # the name of a group
            return None
        unquoted_name = self._words and self._angle is None and not self._quoted
        if mark == "," and unquoted_name and not self._at_seen:
            self._words[-1] += ","  # Vale, Iris <iris@client.example>: a comma that should have been quoted
            return None
        return self._entry()

    def _entry(self) -> Address | None:
        words, comments, angle = self._words, self._comments, self._angle
        self._begin()
        if not words and angle is None:
            return None
        if angle is not None and "@" in angle:
            address = _clean(angle.rpartition(":")[2])  # a source route or "mailto:" may stand before it
            return Address(_name(" ".join(words)) or _name(" ".join(comments)), address)
        joined = " ".join(words)
        match = _ADDRESS.search(joined) or (
            _ADDRESS.search(joined.replace(" ", "")) if "@" in joined else None
        )
        if match is None:
            name = _name(" ".join([*words, *comments])).rstrip(",")
            whole = _ADDRESS.fullmatch(name)
            if whole is not None:  # the address itself was encoded
                return Address("", _clean(whole[1]))
            return Address(name or _name(angle or ""), "") if name or angle else None
        rest = joined.replace(match[0], " ", 1) if match[0] in joined else ""
        return Address(_name(rest) or _name(" ".join(comments)), _clean(match[1]))


def _comment(value: str, position: int) -> tuple[str, int]:
    """Read a comment whose bracket stands before ``position``; comments nest (RFC 5322, 3.2.2)."""
    depth, start = 1, position
    while position < len(value):
        char = value[position]
        position += 2 if char == "\\" else 1
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return _ESCAPED.sub(r"\1", value[start : position - 1]), position
    return value[start:], len(value)


def _clean(address: str) -> str:
    """Write an address as one compares it."""
    return plain_line(address, LONGEST_ADDRESS).replace(" ", "").replace('"', "").strip(".,'").lower()


def _name(words: str) -> str:
    """Make a display name plain; a name that only repeats its quotes is none."""
    return plain_line(decode_words(words)).strip("'\" ,<>")
