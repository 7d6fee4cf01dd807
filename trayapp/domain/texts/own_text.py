"""What the writer of a message wrote anew: no quotations, no forwarded parts, no signature, no disclaimer."""

from __future__ import annotations

import re
from typing import NamedTuple

from trayapp.domain.texts.quotes import (
    LONGEST_INTRO,
    intro,
    is_quoted,
    marked_places,
    may_end_intro,
    original,
)
from trayapp.domain.texts.signatures import without_signature

_MOST_LINES = 5_000


class Written(NamedTuple):
    """The new text of a message."""

    new: str
    """All that is not quoted, signature and footer included."""
    own: str
    """What the writer has typed."""


def written(text: str) -> Written:
    """Tell the new text from what is quoted, and the writer's own from signature and footer.

    Lines that the writer put between quoted ones stay. Work grows with the number of lines only.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")[:_MOST_LINES]
    kept = _without_quotes(lines)
    own = without_signature(kept)
    return Written("\n".join(kept).strip(), "\n".join(own[: _end(own)]).strip())


def own_text(text: str) -> str:
    """Give the new text of a message as its lines, quotes and signature left out."""
    return written(text).own


def new_text(text: str) -> str:
    """Give the new text with its signature and footer: what was not quoted."""
    return written(text).new


def _without_quotes(lines: list[str]) -> list[str]:
    """Drop quoted lines and what introduces them; cut where an unmarked original begins."""
    marked = marked_places(lines)
    quoted = {place for place in marked if is_quoted(lines[place])}
    introducing = _may_introduce(lines, marked)
    kept: list[str] = []
    begun = False
    free = 0
    """From here on nothing is decided yet."""
    for place in sorted({*marked, *introducing}):
        line = lines[place]
        if place < free or not line.strip():
            continue
        kept += map(str.rstrip, lines[free:place])
        begun = begun or any(kept)
        free = place
        if place in quoted and not line.startswith(">>>"):
            free += 1
        elif count := original(lines, place):
            if begun or not _is_quoted_below(lines, quoted, place + count):
                return _without_trail(kept)
            free += count
        elif place in quoted:
            free += 1
        elif place in introducing and (count := intro(lines, place)):
            # Nothing stands above, and nothing below is marked: then the answer is what follows.
            if begun and not _is_quoted_below(lines, quoted, place + count):
                return _without_trail(kept)
            free += count
    kept += map(str.rstrip, lines[free:])
    return _without_trail(kept)


def _may_introduce(lines: list[str], marked: list[int]) -> set[int]:
    """The places from which a line is not far with which an introduction may end."""
    ends = [
        place
        for place in marked
        if lines[place].rstrip(" \t*_").endswith((":", "："))
        and may_end_intro(lines[max(place + 1 - LONGEST_INTRO, 0) : place + 1])
    ]
    return {place - back for place in ends for back in range(min(LONGEST_INTRO, place + 1))}


def _is_quoted_below(lines: list[str], quoted: set[int], place: int) -> bool:
    """Whether the next line that says something is marked as quoted."""
    while place < len(lines) and not lines[place].strip():
        place += 1
    return place in quoted


_NOTES_DATE = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[ ,]{1,3}\d{1,2}:\d{2}")
_ONLY_RULE = re.compile(r"[\s_=*#~+-]{3,}$|\u1427$")


def _without_trail(kept: list[str]) -> list[str]:
    """Drop what stood before a cut and belongs to it: rules, the sender's name and date (Notes)."""
    end = _end(kept)
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


def _end(lines: list[str]) -> int:
    """Where the last line ends that is more than a rule."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _ONLY_RULE.match(lines[end - 1])):
        end -= 1
    return end


def _is_name(line: str) -> bool:
    """Two to five capitalised words and nothing else: a person, not a sentence."""
    words = line.strip(" \t\"'<>,").split()
    return 1 < len(words) <= 5 and all(word[:1].isupper() or "@" in word or "/" in word for word in words)
