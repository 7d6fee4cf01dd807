"""A server's bytes become answers: the small tokenizer that keeps pace with a first synchronisation.

Pure: bytes go in, values come out. An answer is a line, or several joined by literals (RFC 9051, 4.3). Of a
hostile or broken server nothing is believed: lines, literals and their number are bounded.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

LONGEST_LINE = 1 << 20
"""Bytes. The longest honest line lists what vanished from, or exists in, a large and ragged folder."""
KEPT = 1 << 18
"""Bytes of one literal that are kept; what follows is read and dropped."""
LONGEST_LITERAL = 1 << 27
"""Bytes. A server that announces more is not waited for."""
MOST_LITERALS = 32
"""Literals in one answer; Owed asks for one."""

_LITERAL = re.compile(rb"\{(\d{1,20})\}\Z")
_USUAL = re.compile(
    rb"""(\*\ \d{1,10}\ FETCH\ \(
      (?: UID\ (\d{1,10})\  | FLAGS\ \(([^)]*+)\)\  | INTERNALDATE\ "([^"]*+)"\  )*+
      BODY\[[^\]]*+\]\ \{(\d{1,5})\})\r\n""",
    re.VERBOSE,
)
"""A FETCH that gives one literal and gives it last, as nearly all do. Passing over all but one character is
several times quicker than over all but some; that no line ends in between is looked at afterwards."""
_NO_LITERALS = (b"* OK", b"* NO", b"* BAD", b"* BYE", b"* PREAUTH")
"""Answers that end with words for people, which may end with a curly bracket."""


class Nonsense(ValueError):
    """The server's bytes are no IMAP, or more than anybody could mean."""


class Fetched(NamedTuple):
    """What one FETCH answer says of one message; what it leaves out is 0, empty or None."""

    uid: int
    flags: bytes
    date: bytes
    """INTERNALDATE as it stands."""
    body: bytes | None
    """The section that was asked for; None where the answer holds none or NIL."""


class Answer(NamedTuple):
    """One response of the server."""

    line: bytes
    """Its lines joined, without their ends; each literal is still announced as ``{length}``."""
    literals: tuple[bytes, ...] = ()
    fetched: Fetched | None = None
    """What it says of a message, where that was plain at first sight."""


class Answers:
    """Bytes as they come off the wire, answers as they are whole."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._at = 0
        """Where the unread part of the data begins."""
        self._searched = 0
        """Up to here no end of a line was found."""
        self._lines: list[bytes] = []
        self._length = 0
        self._literals: list[bytes] = []
        self._wanted = 0
        """Bytes of the present literal that are still to be kept."""
        self._dropped = 0
        """Bytes after them that are still to be dropped."""

    @property
    def pending(self) -> bool:
        """Whether bytes are here that no answer has taken."""
        return self._at < len(self._data) or bool(self._lines)

    def feed(self, data: bytes | memoryview) -> None:
        """Take what was received."""
        if self._at:
            del self._data[: self._at]
            self._searched -= self._at
            self._at = 0
        self._data += data

    def take(self) -> Answer | None:
        """Give the next answer, or None until more is fed. Raises :class:`Nonsense`."""
        return self._take_usual() or self._take_any()

    def take_line(self) -> bytes | None:
        """Give the next line with its end, for who reads line by line; None until more is fed.

        Never between the parts of an answer. Raises :class:`Nonsense`.
        """
        line = self._take_line()
        if line is None:
            return None
        self._check_length(len(line))
        return line + b"\r\n"

    def take_octets(self, count: int) -> bytes | None:
        """Give so many octets, for who knows that a literal follows; None until more is fed."""
        end = self._at + count
        if end > len(self._data):
            return None
        octets = bytes(self._data[self._at : end])
        self._at = self._searched = end
        return octets

    def _take_usual(self) -> Answer | None:
        """Give the next answer if it is a whole FETCH of the usual form."""
        found = _USUAL.match(self._data, self._at) if not self._lines else None
        if found is None:
            return None
        line, uid, flags, date, length = found.groups()
        start = found.end()
        end = start + int(length)
        if b"\n" in line or self._data[end : end + 3] != b")\r\n":
            return None
        self._at = self._searched = end + 3
        body = bytes(self._data[start:end])
        # Not Fetched(…), which is written in Python and costs three times this.
        fetched = tuple.__new__(Fetched, (int(uid) if uid else 0, flags or b"", date or b"", body))
        return tuple.__new__(Answer, (line + b")", (body,), fetched))

    def _take_any(self) -> Answer | None:
        while True:
            if (self._wanted or self._dropped) and not self._take_literal():
                return None
            line = self._take_line()
            if line is None:
                return None
            if line[-1:] == b"}" and self._begin_literal(line):
                continue
            if not self._lines:
                self._check_length(len(line))
                return Answer(line)
            self._check_length(len(line))
            answer = Answer(b"".join([*self._lines, line]), tuple(self._literals))
            self._lines, self._literals, self._length = [], [], 0
            return answer

    def _take_line(self) -> bytes | None:
        end = self._data.find(b"\r\n", max(self._at, self._searched))
        if end < 0:
            self._searched = max(self._at, len(self._data) - 1)
            self._check_length(len(self._data) - self._at)
            return None
        line = bytes(self._data[self._at : end])
        self._at = self._searched = end + 2
        return line

    def _begin_literal(self, line: bytes) -> bool:
        """Note a literal that the line announces; False if it announces none."""
        found = _LITERAL.search(line)
        if found is None or not (self._lines or line[:2] == b"* ") or line.startswith(_NO_LITERALS):
            return False
        length = int(found[1])
        if length > LONGEST_LITERAL or len(self._lines) >= MOST_LITERALS:
            raise Nonsense(f"a literal of {length} bytes")
        self._check_length(len(line))
        self._lines.append(line)
        self._length += len(line)
        self._wanted = min(length, KEPT)
        self._dropped = length - self._wanted
        if not length:
            self._literals.append(b"")
        return True

    def _take_literal(self) -> bool:
        """Take the present literal off the data; False if not all of it is here."""
        if self._wanted:
            end = self._at + self._wanted
            if end > len(self._data):
                return False
            self._literals.append(bytes(self._data[self._at : end]))
            self._at, self._wanted = end, 0
        here = min(self._dropped, len(self._data) - self._at)
        self._at += here
        self._dropped -= here
        return not self._dropped

    def _check_length(self, more: int) -> None:
        if self._length + more > LONGEST_LINE:
            raise Nonsense(f"a line of more than {LONGEST_LINE} bytes")


# Items come in any order. Groups are atomic and repetitions possessive: a hostile line costs linear time.
_FETCH: Final = re.compile(
    rb"""\*\ (\d{1,10})\ FETCH\ \((?>
      (?: UID\ (?P<uid>\d{1,10})
        | FLAGS\ \((?P<flags>[^()]*+)\)
        | INTERNALDATE\ "(?P<date>[^"]*+)"
        | BODY\[[^\]]*+\](?:<\d++>)?+\ (?P<body>\{\d++\}|"(?:[^"\\]|\\.)*+"|NIL)
        | [A-Za-z0-9.-]++(?:\[[^\]]*+\])?+\ (?:\([^()]*+\)|"(?:[^"\\]|\\.)*+"|[^\s()"]++)
      )\ ?
    )*+\)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_ANNOUNCED = re.compile(rb"\{(\d+)\}")


def parse_fetch(answer: Answer) -> Fetched | None:
    """Read an answer to FETCH; None when it is another answer, or one that makes no sense."""
    if answer.fetched is not None:
        return answer.fetched
    found = _FETCH.match(answer.line)
    if found is None:
        return None
    uid, flags, date, body = found.group("uid", "flags", "date", "body")
    return Fetched(
        int(uid) if uid else 0, flags or b"", date or b"", _body(answer, body, found.start("body"))
    )


def _body(answer: Answer, token: bytes | None, start: int) -> bytes | None:
    if token is None:
        return None
    if token[:1] == b'"':
        return _ESCAPED.sub(rb"\1", token[1:-1])
    if token[:1] != b"{" or not answer.literals:
        return None
    if len(answer.literals) == 1:
        return answer.literals[0]
    before = len(_ANNOUNCED.findall(answer.line, 0, start))
    if before >= len(answer.literals) or len(answer.literals[before]) != min(int(token[1:-1]), KEPT):
        return None
    return answer.literals[before]
