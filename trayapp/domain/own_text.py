"""What the writer of a message wrote anew: no quotations, no forwarded parts, no signature, no disclaimer."""

from __future__ import annotations

import re

from trayapp.domain.quotes import header_block, intro, is_quoted, starts_original
from trayapp.domain.signatures import without_signature

_MOST_LINES = 5_000


def own_text(text: str) -> str:
    """Give the new text of a message as its lines, quotes and signature left out.

    Lines that the writer put between quoted ones stay. Work grows with the number of lines only.
    """
    return "\n".join(without_signature(_without_quotes(_lines(text)))).strip()


def new_text(text: str) -> str:
    """Give the new text with its signature and footer: what was not quoted."""
    return "\n".join(_without_quotes(_lines(text))).strip()


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_LINES]


def _without_quotes(lines: list[str]) -> list[str]:
    """Drop quoted lines and what introduces them; cut where an unmarked original begins."""
    last_quoted = max((place for place, line in enumerate(lines) if is_quoted(line)), default=-1)
    kept: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if not line.strip():
            kept.append("")
            place += 1
        elif is_quoted(line):
            place += 1
        elif starts_original(line) or (count := header_block(lines, place)):
            if not _answers_below(kept, place, last_quoted):
                break
            place += max(header_block(lines, place), 1)
        elif count := intro(lines, place):
            if last_quoted < place:
                break
            place += count
        else:
            kept.append(line.rstrip())
            place += 1
    return _without_trail(kept)


def _answers_below(kept: list[str], place: int, last_quoted: int) -> bool:
    """The header of the original stands on top, and the answer below or between quoted lines."""
    return last_quoted > place and not any(line.strip() for line in kept)


_NOTES_DATE = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[ ,]{1,3}\d{1,2}:\d{2}")
_ONLY_RULE = re.compile(r"[\s_=*-]{3,}$")


def _without_trail(kept: list[str]) -> list[str]:
    """Drop what stood before a cut and belongs to it: rules, the sender's name and date (Notes)."""
    end = len(kept)
    while end and (not kept[end - 1].strip() or _ONLY_RULE.match(kept[end - 1])):
        end -= 1
    if end and kept[end - 1].lower().startswith("please respond to"):
        end -= 1
    for count in (1, 2):
        joined = " ".join(kept[max(end - count, 0) : end])
        if len(joined) < 160 and _NOTES_DATE.search(joined):
            end = max(end - count, 0)
            if end and _is_name(kept[end - 1]):
                end -= 1
            break
    return kept[:end]


def _is_name(line: str) -> bool:
    """Two to five capitalised words and nothing else: a person, not a sentence."""
    words = line.strip(" \"'<>,").split()
    return 1 < len(words) <= 5 and all(word[:1].isupper() or "@" in word or "/" in word for word in words)
