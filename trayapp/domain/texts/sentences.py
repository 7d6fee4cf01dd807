"""A message's own text as sentences: people wrap lines, skip full stops, paste logs and list points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from trayapp.domain.texts.tables import words_of_pieces

LONGEST = 600
"""A longer run without an end is cut: nobody asks in it, and a list shows one line."""
MOST = 400
"""So many sentences of one message are judged,"""
MOST_WORDS = 4_000
"""and so many words."""

_ADDRESS = re.compile(r"<?(?:https?://|www\.|mailto:)[^\s<>]{1,1000}>?|<[^<>\s]{1,200}@[^<>\s]{1,200}>")
_POINT = re.compile(r"[-*•–·]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]")
_LONGEST_POINT = 4
_CLOSING = "\"'”’)]*_"
_MOST_CLOSING = 3
_LAST = frozenset("?!.…" + _CLOSING)
"""What a word that ends a sentence ends with."""
_BEGINS = re.compile(r"[^\Wa-z]")
_OPENING = frozenset("\"'“¿¡(*")
_GLUED = re.compile(r"\?(?=[A-ZÄÖÜ¿])")
"""A question to which the next sentence was glued."""
_ABBREVIATIONS = frozenset(
    (
        "Mr Mrs Ms Dr St No Nr Inc Ltd Co Corp Jr vs bzw ca Hr Fr Tel Abs Art Mme Mlle Me Mgr réf Réf Bd "
        "Av Cie Sr Sra Srta Dra Dña Lic Ing Ud Uds Vd Vds Núm núm pág aprox Avda Avv Avv.ti Dott Dott.ssa "
        "Dr.ssa Sig Sig.ra Sigg Egr Gent Gent.mo Gent.ma Spett Geom Rag Arch Prof Prot pag Exmo Exma Eng "
        "Lda Ltda V.Ex Dhr dhr Mw mw Mevr mevr drs ir ing bijv evt incl excl nl resp m.b.t i.v.m t.a.v "
        "o.v.v n.a.v a.u.b s.v.p d.w.z p.v c.a u.s z.B e.g i.e"
    ).split()
)
_BEFORE_DAY = frozenset(
    (
        "am dem den vom zum bis der ab Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag "
        "Mo Di Mi Do Fr Sa So"
    ).split()
)
"""German writes a full stop behind the day of a month: "am 3. März", "Dienstag, 12. Mai"."""
_ASKS = re.compile(r"[?？][\"'”’)\]*_!.?\s]{0,6}$")
_NO_WRITING = re.compile(r"[^\w\s,.'’!?¿¡-]")
_WRITING = bytes(
    code
    for code in range(256)
    if (chr(code) != "\n" and not _NO_WRITING.match(chr(code)) and code < 128)
    or (128 <= code < 192 and code not in {0x97, 0xB7})
    or code == 0xC3
)
"""The same as far as bytes of UTF-8 show it, Latin letters with accents included (but not "×" and "÷")."""
_FEWEST_ODD = 5
"""A line that is no writing has so many other signs."""
_FINISHED = frozenset(".!?:;…")
_SHORT_LINE = 50
_LONGEST_LINE = 5_000
_LONGEST_RUN = 4_000
"""Characters of lines that are joined."""


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
    pieces, starts = _runs(_prepared(text))
    asking = "?" in text or "¿" in text or "？" in text
    count = 0
    said = 0
    for part in _parts(pieces, starts):
        whole = " ".join(part)
        for piece in _cut(whole) if len(whole) > LONGEST else (whole,):
            words = words_of_pieces(part if piece is whole else piece.split())
            if words or (asking and "?" in piece):
                yield Sentence(piece, words, asking and _is_question(piece))
                count += 1
                said += len(words)
            if count >= MOST or said >= MOST_WORDS:
                return


def _is_question(piece: str) -> bool:
    # Spanish opens a question with a mark, and some forget to close it.
    if "?" in piece or "？" in piece:
        return _ASKS.search(piece[-12:]) is not None or "¿" in piece
    return "¿" in piece


def _cut(part: str) -> Iterator[str]:
    """Cut what has no end."""
    for start in range(0, len(part), LONGEST):
        piece = part[start : start + LONGEST].strip()
        if piece:
            yield piece


def _parts(pieces: list[str], starts: list[int]) -> list[list[str]]:
    """Split runs behind full stops, question and exclamation marks; abbreviations do not end a sentence."""
    cuts = {*starts, len(pieces)}
    for place in [place for place, piece in enumerate(pieces) if piece[-1] in _LAST]:
        if place + 1 not in cuts:
            head = _head(pieces[place], pieces[place + 1])
            if head and not (head[-1] == "." and _is_abbreviation(pieces, place, cuts)):
                pieces[place] = head
                cuts.add(place + 1)
    return [pieces[start:end] for start, end in pairwise(sorted(cuts))]


def _head(piece: str, following: str) -> str:
    """The piece up to the mark that ends a sentence there, or ""; a quotation may close behind it."""
    head = piece.rstrip(_CLOSING)
    mark = head[-1:]
    closing = piece[len(head) :]
    if not mark or mark not in "?!.…" or len(closing) > _MOST_CLOSING:
        return ""
    if mark in ".…":
        begins = following[0] in _OPENING or _BEGINS.match(following) is not None
        return head if begins else ""
    if closing == ")":
        return piece if _BEGINS.match(following) else ""
    return "" if ")" in closing else head


def _is_abbreviation(pieces: list[str], place: int, cuts: set[int]) -> bool:
    """Whether the full stop of a piece ends no sentence; it may stand apart. Sentences begin at ``cuts``."""
    if pieces[place] == "." and place not in cuts:
        place -= 1
        last = pieces[place]
    else:
        last = pieces[place].rstrip(_CLOSING)[:-1]
    last = last.lstrip("(")
    if len(last) == 1:
        return last.isascii() and last.isalpha()
    return last in _ABBREVIATIONS or (
        last.isdigit()
        and len(last) < 3
        and place not in cuts
        and pieces[place - 1].rstrip(",.") in _BEFORE_DAY
    )


def _prepared(text: str) -> str:
    """Without web addresses, and without the rest of monstrous lines."""
    if len(text) > _LONGEST_LINE:
        text = "\n".join(line[:_LONGEST_LINE] for line in text.split("\n"))
    if _may_have_address(text):
        lines = text.split("\n")
        return "\n".join([_ADDRESS.sub(" ", line) if _may_have_address(line) else line for line in lines])
    return text


def _may_have_address(text: str) -> bool:
    return "@" in text or "//" in text or "www." in text or "mailto:" in text


def _runs(text: str) -> tuple[list[str], list[int]]:
    """What stands between blanks, and where runs of wrapped lines begin.

    A blank line, a list point or a finished line begins anew.
    """
    pieces: list[str] = []
    starts: list[int] = []
    glued = "?" in text and _GLUED.search(text) is not None
    above: list[str] = []
    """The line above in the same run, if there is one."""
    length = 0
    for line, odd in zip(text.split("\n"), _odd(text), strict=True):
        said = line.split()
        if not said:
            above = []
            continue
        point = _is_point(said)
        if above and (point or length > _LONGEST_RUN or _is_finished(above, said[0])):
            above = []
        if odd >= _FEWEST_ODD and _is_noise(" ".join(said)):
            continue
        if not above:
            starts.append(len(pieces))
            length = 0
        above = said[1:] if point else said
        length += len(line)
        pieces += _GLUED.sub("? ", " ".join(above)).split() if glued else above
    return pieces, starts


def _is_point(said: list[str]) -> bool:
    """Whether a line begins with the sign or the number of a list's point."""
    first = said[0]
    return (
        len(first) <= _LONGEST_POINT
        and not first.isalpha()
        and len(said) > 1
        and _POINT.fullmatch(first) is not None
    )


def _odd(text: str) -> Iterable[int]:
    """By line how many signs it has at most that are no writing: a cheap look at all lines at once."""
    return map(len, text.encode(errors="backslashreplace").translate(None, _WRITING).split(b"\n"))


def _is_finished(above: list[str], following: str) -> bool:
    """Whether a line ends what it says, although no blank line follows."""
    if above[-1][-1] in _FINISHED:
        return True
    return following[0].isupper() and len(" ".join(above)) < _SHORT_LINE


def _is_noise(line: str) -> bool:
    """Logs, code, tables and rules: less than two thirds of it is writing."""
    if len(line) <= 12:
        return False
    looked = min(len(line), 300)
    writing = looked - len(_NO_WRITING.findall(line, 0, 300))
    return 3 * writing < 2 * looked + len(line) // 50
