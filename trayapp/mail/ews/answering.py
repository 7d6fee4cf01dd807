"""Questions are taken from the pipe and answered, each on a thread of its own, several at once."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import BinaryIO

from trayapp.errors import MailTrouble, Refused
from trayapp.mail.ews.pipe import (
    PARTS_AHEAD,
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

Work = Callable[["Job", Op, What], Generator[What, None, What]]
"""Answers a question in parts; what it returns is the last word. Raises ``MailTrouble``."""


class Out:
    """The way back. Any thread may write."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def say(self, frame: Frame) -> None:
        """Write a line; when nobody reads any more, everything ends."""
        line = write_frame(frame)
        try:
            with self._lock:
                self._pipe.write(line)
                self._pipe.flush()
        except (OSError, ValueError):
            os._exit(0)


class Job:
    """One question while it is answered, on a thread of its own."""

    def __init__(self, number: int, out: Out) -> None:
        self._number = number
        self._out = out
        self._credit = threading.Semaphore(PARTS_AHEAD)
        self._cuts: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.dropped = threading.Event()
        """Nobody wants the answer any more."""

    def beat(self) -> None:
        """Say that work goes on."""
        self._out.say(Beat(self._number))

    def part(self, what: What) -> bool:
        """Send a part, when there is room for it; False when nobody wants it."""
        self._credit.acquire()
        if self.dropped.is_set():
            return False
        self._out.say(Part(self._number, what))
        return True

    def more(self) -> None:
        """Let one more part go."""
        self._credit.release()

    def on_drop(self, cut: Callable[[], None]) -> None:
        """Call this from another thread when nobody wants the answer any more."""
        self._cuts.put(cut)
        if self.dropped.is_set():
            self.drop()

    def drop(self) -> None:
        """Stop as soon as possible."""
        self.dropped.set()
        self._credit.release()
        while not self._cuts.empty():
            with suppress(Exception):
                self._cuts.get()()

    def run(self, work: Work, op: Op, what: What) -> None:
        """Answer; whatever goes wrong is told."""
        try:
            parts = work(self, op, what)
            while True:
                try:
                    part = next(parts)
                except StopIteration as stop:
                    self._out.say(End(self._number, stop.value or {}))
                    return
                if not self.part(part):
                    return
        except MailTrouble as trouble:
            self._out.say(Failed(self._number, trouble))
        except Exception as error:  # noqa: BLE001 - told over there, where the log is
            self._out.say(Failed(self._number, stumbled(error)))


def stumbled(error: BaseException) -> Refused:
    """Make the error for a mistake of ours: its kind and place, and nothing that could be private."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_name}, line {place.tb_lineno}" if place is not None else ""
    return Refused(
        tr("Owed stumbled over this mailbox."),
        tr("It tries again by itself."),
        detail=f"{type(error).__name__}{where}",
    )


def serve(source: BinaryIO, out: Out, work: Work) -> None:
    """Take questions until the pipe closes."""
    jobs: dict[int, Job] = {}
    with suppress(Garbled, OSError, ValueError):
        while (frame := read_frame(source)) is not None:
            match frame:
                case Ask():
                    job = jobs[frame.id] = Job(frame.id, out)
                    _start(job, work, frame, jobs)
                case More() if frame.id in jobs:
                    jobs[frame.id].more()
                case Drop() if frame.id in jobs:
                    jobs.pop(frame.id).drop()
                case _:
                    continue


def _start(job: Job, work: Work, ask: Ask, jobs: dict[int, Job]) -> None:
    def run() -> None:
        job.run(work, ask.op, ask.what)
        jobs.pop(ask.id, None)

    threading.Thread(target=run, name=f"{ask.op} {ask.id}", daemon=True).start()
