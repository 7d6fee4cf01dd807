"""The process that speaks with Exchange, seen from the tray: started when needed, and always ended.

exchangelib takes 50 MB and, with a server that drips, for ever; as a process of its own it can be ended at
any moment, whatever it does. It ends by itself when its pipe closes, however this process went away.
"""

from __future__ import annotations

import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from trayapp.errors import Unreachable
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.pipe import (
    Ask,
    Beat,
    Drop,
    End,
    Failed,
    Frame,
    Garbled,
    More,
    Op,
    Part,
    What,
    read_frame,
    write_frame,
)
from trayapp.tongue import tr

log = logging.getLogger(__name__)

PATIENCE = 100.0
"""Seconds without any sign of life after which the process is ended: more than three time-outs of its own."""
MOST_WAITING = 1_000
"""Frames of one answer that nobody has taken: a few parts and signs of life are usual."""
FAREWELL = 5.0
"""Seconds to wait for a process that was killed; the system takes milliseconds."""

_ROOT = str(Path(__file__).resolve().parents[3])
_CODE = """
import sys
if sys.argv[1] not in sys.path:  # of a wheel it is there, behind the standard library
    sys.path.insert(0, sys.argv[1])
from trayapp.mail.ews.child import main
main()
"""


def command() -> list[str]:
    """Return how to start the process: with this very program's code, wherever it was started."""
    return [sys.executable, "-P", "-c", _CODE, _ROOT]


class Call:
    """One question that is open. One thread reads the answer; any may drop it."""

    def __init__(self, child: Child, number: int, patience: float | None) -> None:
        self._child = child
        self._number = number
        self._patience = patience
        self._heard: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._over = False
        self.dropped = False
        self.last: What = {}
        """The last word, once :meth:`parts` has come to its end."""

    def hear(self, frame: Frame | None) -> None:
        """Take what the process says, None when it says nothing any more; for the thread that reads.

        Raises :class:`Garbled` when it says far more than it was asked for.
        """
        if frame is not None and self._heard.qsize() > MOST_WAITING:
            raise Garbled("it does not stop")
        self._heard.put(frame)

    def parts(self) -> Iterator[What]:
        """Yield the answer as it comes. Raises ``MailTrouble``; ends at once when dropped."""
        try:
            while not self.dropped:
                match self._next():
                    case Part(what=what):
                        yield what
                        self._child.tell(More(self._number))
                    case Beat():
                        continue
                    case End(what=what):
                        self._over = True
                        self.last = what
                        return
                    case Failed(trouble=trouble):
                        self._over = True
                        raise trouble
                    case _:
                        self._over = True
                        if not self._unwanted():
                            raise self._child.gone()
                        return
        finally:
            self.drop()

    def answer(self) -> What:
        """Wait for an answer that is one word. Raises ``MailTrouble``."""
        if next(self.parts(), None) is not None:
            self._child.end()  # it says something else than it was asked
            raise self._child.gone()
        if self.dropped and not self._over:
            raise self._child.gone()
        return self.last

    def drop(self) -> None:
        """Want no more of it. Any thread may call it, and twice."""
        if not self._over and not self.dropped:
            self.dropped = True
            self._child.tell(Drop(self._number))
            self._heard.put(None)
        self._child.forget(self._number)

    def _unwanted(self) -> bool:
        return self.dropped

    def _next(self) -> Frame | None:
        try:
            return self._heard.get(timeout=self._patience)
        except queue.Empty:
            self._over = True
            raise self._child.stuck(self._patience or 0.0) from None


class Child:
    """One process. Any thread may call anything."""

    def __init__(
        self, host: str, *, patience: float = PATIENCE, program: Sequence[str] | None = None
    ) -> None:
        """Start it. ``host`` is for sentences; ``patience`` is in seconds. Raises ``Unreachable``."""
        self._host = host
        self._patience = patience
        self._calls: dict[int, Call] = {}
        self._count = 0
        self._lock = threading.Lock()
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._opening = threading.Lock()
        self._opened = False
        self._spoke = False
        self._stillborn = False
        self.ended = False
        try:
            self._process = subprocess.Popen(
                program or command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Unreachable(
                tr("Owed could not start its part that speaks with Exchange."),
                tr("It tries again by itself."),
                detail=str(error),
            ) from error
        self._stdin = cast("BinaryIO", self._process.stdin)
        self._stdout = cast("BinaryIO", self._process.stdout)
        for job in (self._read, self._write):
            threading.Thread(target=job, name="exchange pipe", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def open(self, access: EwsAccess, password: str) -> None:
        """Say where the mailbox is and how to sign in, if that was not said yet. Raises ``MailTrouble``."""
        with self._opening:
            if self._opened:
                return
            what = {
                "url": access.url,
                "address": access.address,
                "username": access.username,
                "password": password,
                "proof": access.proof,
                "mailbox": access.mailbox,
                "ca_file": access.ca_file,
                "timeout": access.timeout,
            }
            self.ask(Op.OPEN, what).answer()
            self._opened = True

    def ask(self, op: Op, what: What, *, patient: bool = False) -> Call:
        """Ask something. ``patient``: the answer may take for ever. Raises ``Unreachable``."""
        with self._lock:
            if self.ended:
                raise self.gone()
            self._count += 1
            call = Call(self, self._count, None if patient else self._patience)
            self._calls[self._count] = call
            number = self._count
        self.tell(Ask(number, op, what))
        return call

    def tell(self, frame: Frame) -> None:
        """Send a line, if anybody is there to read it; whether it is read delays nobody."""
        self._outbox.put(write_frame(frame))

    def forget(self, number: int) -> None:
        """Hear no more of a question."""
        with self._lock:
            self._calls.pop(number, None)

    def gone(self) -> Unreachable:
        """Make the error for a process that is there no longer."""
        if self._stillborn:
            return Unreachable(
                tr("Owed's part that speaks with Exchange does not start."),
                tr("Install Owed again; its other accounts work meanwhile."),
                detail=f"exit status {self._process.returncode}",
            )
        return Unreachable(
            tr("The connection to {host} was closed.", host=self._host), tr("Owed tries again by itself.")
        )

    def stuck(self, seconds: float) -> Unreachable:
        """End a process that gives no sign of life; make the error for it."""
        log.warning("The process that speaks with Exchange said nothing for %.0f s, and was ended.", seconds)
        self.end()
        return Unreachable(
            tr("{host} did not answer in time.", host=self._host), tr("Owed tries again by itself.")
        )

    def end(self) -> None:
        """End the process now, whatever it does; whoever waits for an answer is told. May be called twice."""
        with self._lock:
            self.ended = True
            waiting = list(self._calls.values())
        with suppress(OSError):
            self._process.kill()
        self._outbox.put(None)
        for call in waiting:
            call.hear(None)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(FAREWELL)

    def _read(self) -> None:
        try:
            while (frame := read_frame(self._stdout)) is not None:
                self._spoke = True
                with self._lock:
                    call = self._calls.get(frame.id)
                if call is not None:
                    call.hear(frame)
        except Garbled as error:
            log.warning("The process that speaks with Exchange is broken: %s", error)
        except (OSError, ValueError):  # the pipe was closed under the reader
            pass
        self._stillborn = not (self._spoke or self.ended)
        self.end()
        with suppress(OSError, ValueError):
            self._stdout.close()

    def _write(self) -> None:
        """Write what is to be said; a process that does not read is a matter of this thread alone."""
        with suppress(OSError, ValueError):
            while (line := self._outbox.get()) is not None:
                self._stdin.write(line)
                self._stdin.flush()
        with suppress(OSError, ValueError):
            self._stdin.close()
