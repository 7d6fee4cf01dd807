"""A message's own text as sentences: people wrap lines, skip full stops, paste logs and list points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from trayapp.domain.phrases import words_of

LONGEST = 600
"""A longer run without an end is cut: nobody asks in it, and a list shows one line."""
MOST = 400
"""So many sentences of one message are judged,"""
MOST_WORDS = 4_000
"""and so many words."""

_ADDRESS = re.compile(r"<?(?:https?://|www\.|mailto:)[^\s<>]{1,1000}>?|<[^<>\s]{1,200}@[^<>\s]{1,200}>")
_POINT = re.compile(r"\s*(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+")
_END = re.compile(
    r"[?!.…](?:(?<=[.…])[\"'”’)\]*_]{0,3}\s+(?=[^\Wa-z]|[\"'“¿¡(*])"
    r"|(?<=[?!])(?:\)(?=\s+[^\Wa-z]))?[\"'”’\]*_]{0,3}\s+"
    r"|(?<=\?)(?=[A-ZÄÖÜ¿]))"
)
_ABBREVIATIONS = frozenset(
    (
        "Mr Mrs Ms Dr St No Nr Inc Ltd Co Corp Jr vs bzw ca Hr Fr Tel Abs Art Mme Mlle Me Mgr réf Réf Bd "
        "Av Cie Sr Sra Srta Dra Dña Lic Ing Ud Uds Vd Vds Núm núm pág aprox Avda Avv Avv.ti Dott Dott.ssa "
        "Dr.ssa Sig Sig.ra Sigg Egr Gent Gent.mo Gent.ma Spett Geom Rag Arch Prof Prot pag Exmo Exma Eng "
        "Lda Ltda V.Ex Dhr dhr Mw mw Mevr mevr drs ir ing bijv evt incl excl nl resp m.b.t i.v.m t.a.v "
        "o.v.v n.a.v a.u.b s.v.p d.w.z p.v c.a u.s z.B e.g i.e"
    ).split()
)
_BEFORE_DAY = frozenset("am dem den vom zum bis der ab".split())
"""German writes a full stop behind the day of a month: "am 3. März"."""
_ASKS = re.compile(r"[?？][\"'”’)\]*_!.?\s]{0,6}$")
_NO_WRITING = re.compile(r"[^\w\s,.'’!?¿¡-]")
_SHORT_LINE = 50


class Sentence(NamedTuple):
    """One sentence."""

    text: str
    """As it stands, on one line."""
    words: tuple[str, ...]
    """In lower case, for the phrase tables."""
    question: bool
    """It ends with a question mark, or a Spanish one opens in it."""


def sentences(text: str) -> Iterator[Sentence]:
    """Give the sentences of a text in order, without pasted logs and web addresses; at most :data:`MOST`."""
    count = 0
    said = 0
    for unit in _units(text):
        for part in _parts(unit):
            for piece in _pieces(part) if len(part) > LONGEST else (part,):
                words = tuple(words_of(piece))
                if words or "?" in piece:
                    yield Sentence(piece, words, _is_question(piece))
                    count += 1
                    said += len(words)
                if count >= MOST or said >= MOST_WORDS:
                    return


def _is_question(piece: str) -> bool:
    # Spanish opens a question with a mark, and some forget to close it.
    if "?" in piece or "？" in piece:
        return _ASKS.search(piece[-12:]) is not None or "¿" in piece
    return "¿" in piece


def _pieces(part: str) -> Iterator[str]:
    """Cut what has no end."""
    for start in range(0, len(part), LONGEST):
        piece = part[start : start + LONGEST].strip()
        if piece:
            yield piece


def _parts(unit: str) -> Iterator[str]:
    """Split a run of text behind full stops, question and exclamation marks; abbreviations do not end it."""
    start = 0
    for found in _END.finditer(unit):
        end = found.start() + 1
        head = unit[start : end + 1 if unit[end - 1 : end + 1] in {"?)", "!)"} else end]
        if head.endswith(".") and _is_abbreviation(head[-30:-1].split()):
            continue
        yield head.strip()
        start = found.end()
    yield unit[start:].strip()


def _is_abbreviation(words: list[str]) -> bool:
    """Whether the full stop behind these words ends no sentence."""
    last = words[-1].lstrip("(") if words else ""
    if len(last) == 1:
        return last.isascii() and last.isalpha()
    return last in _ABBREVIATIONS or (
        last.isdigit() and len(last) < 3 and words[-2:-1] != [] and words[-2] in _BEFORE_DAY
    )


def _units(text: str) -> Iterator[str]:
    """Join wrapped lines; a blank line, a list point or a finished line begins anew."""
    run: list[str] = []
    length = 0
    for raw in text.split("\n"):
        line = " ".join(_without_addresses(raw[:5_000]).split())
        point = None if line[:2].isalpha() else _POINT.match(line)
        if run and (not line or point or length > 4_000 or _is_finished(run[-1], line)):
            yield " ".join(run)
            run, length = [], 0
        if line and not _is_noise(line):
            content = line[point.end() :] if point else line
            run.append(content)
            length += len(content)
    if run:
        yield " ".join(run)


def _without_addresses(line: str) -> str:
    if "@" in line or "//" in line or "www." in line or "mailto:" in line:
        return _ADDRESS.sub(" ", line)
    return line


def _is_finished(before: str, line: str) -> bool:
    """Whether a line ends what it says, although no blank line follows."""
    if before.endswith((".", "!", "?", ":", ";", "…")):
        return True
    return len(before) < _SHORT_LINE and line[:1].isupper()


def _is_noise(line: str) -> bool:
    """Logs, code, tables and rules: less than two thirds of it is writing."""
    if len(line) <= 12:
        return False
    looked = min(len(line), 300)
    writing = looked - len(_NO_WRITING.findall(line, 0, 300))
    return 3 * writing < 2 * looked + len(line) // 50
