"""Text from mail as plain text: what cannot be seen, or turns what is seen around, stays out.

A name with a right-to-left override in it reads as something else than it is, and a line break in a subject
adds a line of the sender's own to a notification. Screens, notices, logs and terminals show mail's words
through here. Two things are given up for it: emoji joined into one fall apart into their parts, and words
of Persian lose the gap that a zero-width non-joiner makes.
"""

from __future__ import annotations

import unicodedata

_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u2800\u3164\uffa0")
"""Letters and marks that draw nothing: fillers of Hangul and Khmer, Mongolian selectors, empty Braille."""
_VISIBLE_FORMATS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Signs that are drawn around numbers in Arabic, Syriac and Kaithi, though Unicode calls them formats."""
_BREAKS = frozenset("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MOST_KEPT = 20_000
"""More characters than a mailbox in any few languages has."""
_STACKED = 3
"""More marks than this on one letter climb over the lines above and below."""


class _Kept(dict[int, str | int | None]):
    """What becomes of each character, found out when it is first met (for :meth:`str.translate`)."""

    def __missing__(self, code: int) -> str | int | None:
        if len(self) >= _MOST_KEPT:
            self.clear()  # mail that holds every character there is must not cost 170 MB for ever
        self[code] = kept = _kept(chr(code))
        return kept


def plain_line(text: str, limit: int = 200) -> str:
    """Show ``text`` on one line of at most ``limit`` characters, the end elided with "…".

    Control, format, bidirectional and zero-width characters are dropped, white space of any kind and line
    breaks become single spaces, broken surrogates become U+FFFD.
    """
    line = " ".join(text.split())
    if not (line.isascii() and line.isprintable()):
        line = " ".join(_thinned(line.translate(_CHARACTERS)).split())
    return _elided(line, limit)


def plain_text(text: str, limit: int = 2000) -> str:
    """Show ``text`` on as many lines as it has, cleaned like :func:`plain_line`; empty lines never repeat."""
    lines: list[str] = []
    for raw in text.splitlines():
        line = plain_line(raw, limit)
        if line or (lines and lines[-1]):
            lines.append(line)
    return _elided("\n".join(lines).strip(), limit)


def _kept(character: str) -> str | None:
    if character in _BREAKS or character == "\t":
        return " "
    if character in _INVISIBLE:
        return None
    match unicodedata.category(character):
        case "Cc":
            return None
        case "Cf":
            return character if character in _VISIBLE_FORMATS else None
        case "Cs":
            return _REPLACEMENT
        case _:
            return character


_CHARACTERS = _Kept()


def _thinned(line: str) -> str:
    """The line with no letter under more than a few marks."""
    if not any(unicodedata.combining(character) for character in line):
        return line
    kept, marks = [], 0
    for character in line:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _STACKED:
            kept.append(character)
    return "".join(kept)


def _elided(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    end = max(limit - 1, 0)
    while end > 0 and unicodedata.category(text[end]).startswith("M"):
        end -= 1  # a letter goes with its marks
    return text[:end].rstrip() + "…" if limit > 0 else ""
