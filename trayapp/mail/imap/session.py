"""A conversation with one server: commands go out, several at once where they can, and answers come back.

The library behind :mod:`trayapp.mail.imap.client` keeps the session; it gives one command at a time and reads
a whole answer before anybody sees it. Where there are many messages or round trips count, this pipeline works
instead, on the same wire.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from trayapp.errors import MailTrouble
from trayapp.mail.imap.connect import ImapAccess, Wire, nonsense, parted, too_busy
from trayapp.mail.imap.fetch import Answer
from trayapp.mail.imap.phrases import Said, Status, read_status

if TYPE_CHECKING:
    from trayapp.mail.imap.client import Client

MOST_ANSWERS = 3_000_000
"""Answers to one command that are read and passed over, one for each message of a folder at worst."""
FEW_ANSWERS = 20_000
"""Answers to a command of which none is expected."""
PARTING = 1.0
"""Seconds that a farewell may take."""


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
        self.selecting: bytes = b""
        """The tag of the command that selects it."""
        self.validity = 0
        """Its UIDVALIDITY; 0 until the server has told."""
        self._wire = Wire(access)
        self._client: Client | None = None
        self._out = bytearray()
        self._count = 0
        self._waiting: set[bytes] = set()
        self._done: dict[bytes, Status] = {}

    def open(self) -> Client:
        """Connect and hear the server's greeting. Raises Unreachable, Unsafe, Busy, Refused."""
        from trayapp.mail.imap.client import Client  # 45 ms and 3 MB, for an account alone

        self._client = Client(self.access, self._wire)
        return self._client

    @property
    def client(self) -> Client:
        """What keeps the session. It may be used while the pipeline is :attr:`idle`."""
        if self._client is None or not self.idle:
            raise RuntimeError("the client cannot be used now")
        return self._client

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
        session of no use. A server that throttles is Busy whatever was asked: its NO says nothing of a folder
        or a message.
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
                raise parted(self.access, read_status(line[2:]))
            else:
                yield answer
        if tag not in self._done:
            raise nonsense(self.access, f"more than {most} answers to one command")
        status = self._done.pop(tag)
        if status.word != b"OK":
            if status.is_throttled:
                raise too_busy(self.access, status)
            raise Said(status)

    def run(self, command: bytes) -> None:
        """Give a command for its effect. Raises like :meth:`answers`."""
        self.hear(self.send(command))

    def hear(self, tag: bytes) -> None:
        """Wait until a command is done. Raises like :meth:`answers`."""
        for _ in self.answers(tag, FEW_ANSWERS):
            pass

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
            raise parted(self.access, read_status(answer.line[2:]))
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
