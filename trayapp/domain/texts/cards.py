"""The card below a message: name, firm, address and telephone, with or without a sign-off above it."""

from __future__ import annotations

import re

from trayapp.domain.texts.tables import ByPiece

LONGEST_LINE = 75
"""The lines of a card are not longer."""
MOST_LINES = 14
"""Nor does a card have more lines."""

_MEANS = (
    r"(?:tel|telephone|telefon|phone|ph|fax|telefax|facsimile|mobile?|mobil|handy|cell|direct|durchwahl"
    r"|tél|téléphone|portable|fixe|telefono|cellulare|cell|teléfono|móvil|telefoon|mobiel|telefone|telemóvel"
    r"|celular|gsm|t|m|f|p|d|e-?mail|mail|web|www)\b"
)
_CONTACT = re.compile(
    rf"(?:^|[\s|·•(]){_MEANS}\.?[^\w\n]{{0,4}}[:.+(\d]"
    r"|(?<![\w.,/-])(?:\+|\(?0|\(?\d{3}[ )./-]{1,2}\d{3})[\d ()./-]{3,20}\d(?![\d/])"
    r"|^[^\s@]{1,60}@[^\s@]{1,80}$|<?(?:https?://|www\.)\S{4,200}$",
)
"""In lower case."""
_OF_CONTACT = re.compile(rf"\d|@|://|www\.|(?:^|[|·•(]){_MEANS}", re.IGNORECASE)
"""One of these stands between two blanks in whatever :data:`_CONTACT` finds, which takes its time."""
_may_be_contact = ByPiece(lambda piece: _OF_CONTACT.search(piece) is not None).__getitem__
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}")
_RULE = re.compile(r"[\s_=*#~+-]{3,}$")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]{0,20},?")
_ASIDE = re.compile(r"\s\([^()]{1,30}\)")

_PARTICLES = frozenset("von van der den de del della di da do dos la le du ten ter zu y e".split())
_ENDS = (".", "!", ":", ";", "…")


def is_contact(line: str) -> bool:
    """Whether a line tells how to reach somebody: a number, an address, a page."""
    may_be = any(map(_may_be_contact, line.split()))
    return may_be and _CONTACT.search(line.lower()) is not None and _DATE.search(line) is None


def is_sentence(line: str) -> bool:
    """Whether somebody says something in the line: many small words, or a question."""
    if "?" in line:
        return True
    words = line.split()
    small = sum(1 for word in words if word[:1].islower())
    return len(words) >= 4 and 2 * small >= len(words) and (line.endswith(_ENDS) or len(words) >= 6)


def is_name(line: str, *, capital: bool = True) -> bool:
    """Whether a line may be somebody's name and nothing else; below a sign-off people write it small too."""
    if capital and line.endswith(","):
        return False
    words = (_ASIDE.sub("", line) if "(" in line else line).strip(" \t,.").split()
    if not 0 < len(words) <= (5 if capital else 3):
        return False
    named = all(map(_NAME_WORD.fullmatch, words))
    return named and (not capital or all(word[:1].isupper() or word in _PARTICLES for word in words))


def card_at_end(lines: list[str]) -> int:
    """Where a card begins that ends the text; the number of lines where there is none.

    It begins with a name behind a blank line or a rule, and tells how to reach its owner.
    """
    top = _top_of_short_lines(lines)
    for place in range(len(lines) - 1, top - 1, -1):
        line = lines[place].strip()
        if not line or not is_name(line) or not _stands_alone(lines, place):
            continue
        rest = [other for other in map(str.strip, lines[place + 1 :]) if other]
        contacts = sum(map(is_contact, rest))
        needed = 1 if len(line.split()) > 1 else 2
        if contacts >= needed and not any(map(is_sentence, rest)):
            return place - 1 if place and _RULE.match(lines[place - 1]) else place
    return len(lines)


def _top_of_short_lines(lines: list[str]) -> int:
    """Where the short lines begin that end the text."""
    count = 0
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place].strip()
        count += bool(line)
        if count > MOST_LINES or len(line) > LONGEST_LINE:
            return place + 1
    return 0


def _stands_alone(lines: list[str], place: int) -> bool:
    """Whether the line stands apart from a text that does not announce it ("my new number:")."""
    above = next((line.strip() for line in reversed(lines[:place]) if line.strip()), "")
    before = lines[place - 1].strip() if place else ""
    return not above.endswith(":") and (not before or _RULE.match(before) is not None)
