"""HTML mail as the plain text that a person sees, with quoted parts told from new ones.

Not built on ``html.parser``: its time grows with the square of unfinished tags (``"<a " * 60_000`` keeps it
busy for minutes), and mail is written by strangers. Here every character is looked at a bounded number of
times.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

LONGEST = 600_000
"""So many characters of markup are read; the rest is cut off."""
LONGEST_TEXT = 200_000
"""So many characters of text are given."""
ORIGINAL = "-----Original Message-----"
"""The line that stands where a mail program marked the start of the quoted message."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:_-]{0,20})([^<>]{0,4000})>|<!--|<[!?][^<>]{0,4000}>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_ENDS = {
    name: re.compile(rf"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "template", "svg", "object")
}
_LINES = frozenset(
    "address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table tbody tr ul body".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_TRACKED = frozenset(
    {"div", "blockquote", "span", "p", "table", "td", "tr", "body", "section", "pre", "font"}
)

_SIGNATURE = re.compile(
    r"gmail_signature|moz-signature|outlook-mobile-signature|applemailsignature|wisestamp|composer_signature"
    r"|id=[\"']?(?:x_)*signature\b|messagesignaturesection|protonmail_signature|tutanota_signature"
)
_QUOTED = re.compile(r"moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|qt_")
_ORIGINAL = re.compile(
    r"divrplyfwdmsg|appendonsend|olk_src_body_section|mail-editor-reference-message|reply-intro"
    r"|border-top:\s{0,3}(?:solid|[\d.]{1,5}p[tx] solid)\s{0,3}(?:#(?:b5c4df|e1e1e1)"
    r"|rgb\((?:181, ?196, ?223|225, ?225, ?225)\))"
    r"|border-style:\s{0,3}solid none none;\s{0,3}border-color:\s{0,3}(?:#(?:b5c4df|e1e1e1)"
    r"|rgb\((?:181, ?196, ?223|225, ?225, ?225)\))"
)
"""Outlook draws one line above what it quotes, in these two greys and nowhere else."""
_HIDDEN = re.compile(r"display:\s{0,3}none|mso-hide:\s{0,3}all")
_INDENT = re.compile(r"border:\s{0,3}(?:none|0)")
_CITED = re.compile(r"\bcite|quote")
_DEEPEST = 200


class _Open(NamedTuple):
    """An element that is open, and what ends with it."""

    tag: str
    quotes: int
    hides: int
    quotes_start: bool
    """A Gmail quotation: quoted until its first blockquote, in which the quoting goes on."""


def html_text(markup: str) -> str:
    """Give the text of an HTML part: blocks as lines, blockquotes as ``> ``, hidden parts left out."""
    page = _Page()
    markup = markup[:LONGEST]
    place = _skip_head(markup)
    unending: set[str] = set()
    while place < len(markup) and page.size < LONGEST_TEXT:
        found = _TAG.search(markup, place)
        if found is None:
            page.text(markup[place:])
            break
        page.text(markup[place : found.start()])
        place = found.end()
        name = (found[2] or "").lower()
        if not name:
            if found[0] == "<!--" and found[0] not in unending:
                end = markup.find("-->", place)
                if end < 0:
                    unending.add(found[0])
                place = end + 3 if end >= 0 else place
        elif found[1]:
            page.close(name)
        elif name in _ENDS:
            end_tag = None if name in unending else _ENDS[name].search(markup, place)
            if end_tag is None:
                unending.add(name)
            place = end_tag.start() if end_tag else place
        else:
            page.open(name, (found[3] or "").lower())
    return page.finish()


def _skip_head(markup: str) -> int:
    """Where the body begins."""
    lower = markup[:100_000].lower()
    head = lower.find("<head")
    if head < 0:
        return 0
    end = lower.find("</head", head)
    body = lower.find("<body", head)
    return max(end, 0) if end >= 0 else max(body, 0)


class _Page:
    """Lines in the making."""

    def __init__(self) -> None:
        self.size = 0
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes_of_line = 0
        self._quotes = 0
        self._hidden = 0
        self._plain = 0
        self._stack: list[_Open] = []

    def text(self, run: str) -> None:
        if not run or self._hidden > 0:
            return
        if "&" in run:
            run = html.unescape(run)
        if self._plain > 0:
            *lines, run = run.replace("\r", "").split("\n")
            for line in lines:
                self._put(line)
                self._end_line()
        else:
            run = _SPACE.sub(" ", run)
        self._put(run)

    def open(self, name: str, attributes: str) -> None:
        if name in _LINES:
            self._end_line(blank=name in _PARAGRAPHS)
        if name in {"td", "th"}:
            self._put(" ")
        elif name == "li":
            self._put("- ")
        elif name == "pre":
            self._plain += 1
        if attributes:
            self._mark(attributes)
        if name in _TRACKED and name not in _VOID and len(self._stack) < _DEEPEST:
            self._push(name, attributes)

    def close(self, name: str) -> None:
        if name in _LINES:
            self._end_line(blank=name in _PARAGRAPHS)
        if name == "pre":
            self._plain = max(self._plain - 1, 0)
        for place in range(len(self._stack) - 1, max(len(self._stack) - 40, 0) - 1, -1):
            if self._stack[place].tag == name:
                for element in self._stack[place:]:
                    self._quotes -= element.quotes
                    self._hidden -= element.hides
                del self._stack[place:]
                break

    def finish(self) -> str:
        self._end_line()
        return "\n".join(self._lines).strip("\n")[:LONGEST_TEXT]

    def _mark(self, attributes: str) -> None:
        """Leave a line where a mail program marked a signature or the quoted message."""
        if _SIGNATURE.search(attributes):
            self._end_line()
            self._put("-- ")
            self._end_line()
        elif _ORIGINAL.search(attributes):
            self._end_line()
            self._put(ORIGINAL)
            self._end_line()

    def _push(self, name: str, attributes: str) -> None:
        """Remember an element that quotes or hides what stands in it."""
        quotes = 0
        starts = "gmail_quote" in attributes and name != "blockquote"
        if name == "blockquote":
            indents = _INDENT.search(attributes) and not _CITED.search(attributes)
            quotes = 0 if indents else 1
            self._end_quotation_start()
        elif starts or _QUOTED.search(attributes):
            quotes = 1
        hides = 1 if _HIDDEN.search(attributes) else 0
        self._quotes += quotes
        self._hidden += hides
        self._stack.append(_Open(name, quotes, hides, starts))

    def _end_quotation_start(self) -> None:
        """From the first blockquote on, only blockquotes are quoted: people answer in between."""
        for place, element in enumerate(self._stack):
            if element.quotes_start:
                self._quotes -= element.quotes
                self._stack[place] = element._replace(quotes=0, quotes_start=False)

    def _put(self, run: str) -> None:
        if not run:
            return
        if not self._line:
            self._quotes_of_line = self._quotes
        self._line.append(run)
        self.size += len(run)

    def _end_line(self, *, blank: bool = False) -> None:
        line = "".join(self._line)
        self._line.clear()
        line = line if line == "-- " or self._plain else line.strip(" \t")
        if line.strip():
            prefix = "> " * min(self._quotes_of_line, 8)
            self._lines.append(prefix + line)
        elif not blank and not self._lines:
            return
        if blank and self._lines and self._lines[-1]:
            self._lines.append("")
