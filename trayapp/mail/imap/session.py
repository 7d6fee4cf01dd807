"""A conversation with one server: commands go out, several at once where they can, and answers come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from trayapp.errors import Busy, MailTrouble, Unreachable
from trayapp.mail.fetch import Answer
from trayapp.mail.imap.connect import ImapAccess, Wire, nonsense

MOST_ANSWERS = 3_000_000
"""Answers to one command that are read and passed over, one for each message of a folder at worst."""
FEW_ANSWERS = 20_000
"""Answers to one command that are kept together, folders for instance."""
PARTING = 1.0
"""Seconds that a farewell may take."""

_STATUS = re.compile(
    rb"""(?P<word>OK|NO|BAD|BYE|PREAUTH)
         (?:\ +(?:\[(?P<code>[^\]\s]+)(?:\ (?P<value>[^\]]*))?\])?\ *(?P<text>.*))?""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_BUSY_CODES = frozenset({b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG", b"OVERQUOTA"})
_BUSY_WORDS = re.compile(
    r"too many|temporar|try again|later|rate.?limit|throttl|overload|maximum number", re.IGNORECASE
)


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
        return self.code in _BUSY_CODES or (not self.code and bool(_BUSY_WORDS.search(self.text)))


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


class Session:
    """A connection on which commands are given. Not thread-safe, except for :meth:`cut`.

    Several commands may be under way. Servers work on some of them at the same time, so among the answers to
    one there may be answers to the next (RFC 9051, 5.5): who asks at once sorts them by what they say. Only
    EXAMINE waits until all before it is done.
    """

    def __init__(self, access: ImapAccess) -> None:
        """Nothing is connected before :meth:`open`."""
        self.access = access
        self.capabilities: frozenset[bytes] = frozenset()
        self.enabled: frozenset[bytes] = frozenset()
        self.selected: bytes = b""
        """The folder that is selected once every command sent so far is done; b"" if none."""
        self._wire = Wire(access)
        self._out = bytearray()
        self._count = 0
        self._waiting: set[bytes] = set()
        self._done: dict[bytes, Status] = {}

    def open(self) -> Status:
        """Connect and give the server's greeting. Raises Unreachable, Unsafe, Busy, Refused."""
        self._wire.open()
        line = self._wire.answer().line
        status = read_status(line[2:]) if line[:2] == b"* " else None
        if status is None:
            raise nonsense(self.access, line[:80].decode("ascii", "replace"))
        if status.word not in {b"OK", b"PREAUTH"}:
            raise self._parted(status)
        self._note(status)
        return status

    def begin_tls(self) -> None:
        """Go on privately, after STARTTLS was granted; what was heard before is forgotten."""
        self._wire.begin_tls()
        self.capabilities = frozenset()

    # Commands

    @property
    def idle(self) -> bool:
        """Whether every command was answered."""
        return not self._waiting

    def send(self, command: bytes) -> bytes:
        """Put a command on its way, give its tag. It leaves when the next answer is waited for."""
        self._count += 1
        tag = b"o%d" % self._count
        self._out += tag + b" " + command + b"\r\n"
        self._waiting.add(tag)
        return tag

    def answers(self, tag: bytes, most: int = MOST_ANSWERS) -> Iterator[Answer]:
        """Give the untagged answers that come until a command is done.

        Raises :class:`Said` on NO and BAD, Unreachable, Busy, Refused. Whoever stops half-way leaves the
        session of no use.
        """
        self.flush()
        for _ in range(most):
            if tag in self._done:
                break
            answer = self._wire.answer()
            line = answer.line
            if not line.startswith(b"* "):
                self._complete(line)
            elif line.startswith((b"* B", b"* b")) and line[2:5].upper() == b"BYE":
                raise self._parted(read_status(line[2:]))
            else:
                yield answer
        if tag not in self._done:
            raise nonsense(self.access, f"more than {most} answers to one command")
        status = self._done.pop(tag)
        if status.word != b"OK":
            raise Said(status)

    def ask(self, command: bytes) -> list[Answer]:
        """Give a command and wait for all of its answers. Raises like :meth:`answers`."""
        return list(self.answers(self.send(command), FEW_ANSWERS))

    def run(self, command: bytes) -> None:
        """Give a command for its effect. Raises like :meth:`answers`."""
        self.hear(self.send(command))

    def hear(self, tag: bytes) -> None:
        """Wait until a command is done, note what it switched on. Raises like :meth:`answers`."""
        for answer in self.answers(tag, FEW_ANSWERS):
            self._note_answer(answer)

    def prompted(self, command: bytes, *replies: bytes) -> None:
        """Give a command that the server asks to go on with, once per reply (AUTHENTICATE, literals)."""
        tag = self.send(command)
        for reply in replies:
            for answer in self.invited(tag):
                self._note_answer(answer)
            if tag in self._done:
                break
            self._out += reply + b"\r\n"
        self.hear(tag)

    # Idling (RFC 2177)

    def invited(self, tag: bytes) -> Iterator[Answer]:
        """Give the answers to a command until the server asks to go on, or it is done."""
        self.flush()
        for _ in range(FEW_ANSWERS):
            answer = self._wire.answer()
            if answer.line.startswith(b"+"):
                return
            if (untagged := self._untagged(answer)) is not None:
                yield untagged
            elif tag in self._done:
                return

    def overheard(self, seconds: float) -> Answer | None:
        """Give what the server says by itself within that time, if anything.

        When the server ends the command, :attr:`idle` becomes true.
        """
        answer = self._wire.answer_within(seconds)
        return self._untagged(answer) if answer is not None else None

    def dismissed(self, tag: bytes) -> Iterator[Answer]:
        """End idling; give what the server still says. Raises like :meth:`answers`."""
        if tag in self._waiting:
            self._out += b"DONE\r\n"
        return self.answers(tag)

    def _untagged(self, answer: Answer) -> Answer | None:
        if answer.line[:5].upper() == b"* BYE":
            raise self._parted(read_status(answer.line[2:]))
        if answer.line[:2] == b"* ":
            return answer
        self._complete(answer.line)
        return None

    def flush(self) -> None:
        """Send what waits to be sent. Raises Unreachable."""
        if self._out:
            out, self._out = bytes(self._out), bytearray()
            self._wire.send(out)

    # The end

    def cut(self) -> None:
        """End the connection now; any thread may."""
        self._wire.cut()

    def close(self) -> None:
        """Say goodbye if nothing is under way, wait for nothing, close."""
        if self.idle:
            with suppress(MailTrouble):
                self.send(b"LOGOUT")
                self._wire.patience(PARTING)
                self.flush()
        self._wire.close()

    # What the server said

    def _complete(self, line: bytes) -> None:
        """Note that a command is done; a continuation that nobody waits for is passed over."""
        tag, _, rest = line.partition(b" ")
        if tag == b"+":
            return
        status = read_status(rest)
        if tag not in self._waiting or status is None:
            raise nonsense(self.access, line[:80].decode("ascii", "replace"))
        self._waiting.remove(tag)
        self._done[tag] = status
        self._note(status)

    def _note_answer(self, answer: Answer) -> None:
        words = answer.line[2:].upper().split()
        if words[:1] == [b"CAPABILITY"]:
            self.capabilities = frozenset(words[1:])
        elif words[:1] == [b"ENABLED"]:
            self.enabled |= frozenset(words[1:])

    def _note(self, status: Status) -> None:
        if status.code == b"CAPABILITY":
            self.capabilities = frozenset(status.value.upper().split())

    def _parted(self, status: Status | None) -> MailTrouble:
        detail = status.text if status else ""
        if status is not None and status.says_later:
            return Busy(f"{self.access.host} is too busy.", "Owed tries again by itself.", detail=detail)
        return Unreachable(
            f"{self.access.host} ended the connection.", "Owed tries again by itself.", detail=detail
        )
