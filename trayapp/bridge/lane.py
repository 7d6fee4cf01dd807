"""A work thread with a queue, and one road back to the Qt thread. The only file that knows threads.

Why plain daemon threads and not QThread or a pool: a lane belongs to one account, so that a stuck server
delays nobody else; a daemon thread never keeps the process from ending; dropping a running QThread aborts.
"""

from __future__ import annotations

import gc
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)
T = TypeVar("T")

Say = Callable[[object], None]
"""Tell the Qt thread something while the work goes on (progress, a first batch)."""


@dataclass(frozen=True, slots=True)
class _Report:
    """Something for the Qt thread to call."""

    call: Callable[[Any], None]
    value: object


class Lane(QObject):
    """Runs jobs one after the other on its own thread; answers arrive on the thread that made the lane."""

    _reported = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """``name`` is what logs and debuggers show. The thread starts with the first job."""
        super().__init__(parent)
        self._name = name
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._working = False
        self._closed = threading.Event()
        self._last: Callable[[], None] = _nothing
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Say], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        said: Callable[[Any], None] | None = None,
    ) -> None:
        """Queue ``work``; then call ``done`` with its result, or ``failed`` with what it raised.

        ``said`` receives what the work says meanwhile. All three are called on the lane's home thread, and
        none of them after :meth:`close`.
        """

        def job() -> None:
            say = self._say_to(said) if said is not None else _ignore
            try:
                result = work(say)
            except Exception as error:  # noqa: BLE001 - carried over to the Qt thread, which decides
                self._report(failed, error)
            else:
                self._report(done, result)

        if not self._working:
            self._working = True
            self._start(self._work, self._name)
        self._jobs.put(job)

    def block(self, wait: Callable[[], None], ended: Callable[[Exception | None], None]) -> None:
        """Run a function that blocks for long on a thread of its own; ``ended`` hears how it ended."""

        def job() -> None:
            try:
                wait()
            except Exception as error:  # noqa: BLE001 - carried over to the Qt thread, which decides
                self._report(ended, error)
            else:
                self._report(ended, None)

        self._start(job, f"{self._name} watch")

    def ring(self, call: Callable[[], None]) -> Callable[[], None]:
        """Return a function that any thread may call to have ``call`` run on the lane's home thread."""

        def rung() -> None:
            self._report(lambda _: call(), None)

        return rung

    def close(self, grace: float, last: Callable[[], None] | None = None) -> bool:
        """Take no more jobs and wait at most ``grace`` seconds; False when a thread is still stuck.

        ``last`` is called on the lane's thread, if that ever ran: what belongs to it is closed there.
        """
        self._last = last or _nothing
        self._closed.set()
        self._jobs.put(None)
        for thread in self._threads:
            thread.join(grace)
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        if self._threads:
            log.warning("The work thread %s did not end within %.1f s.", self._name, grace)
        return not self._threads

    def _start(self, target: Callable[[], None], name: str) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=target, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        """Take jobs until the end mark; the queue blocks, so an idle lane never wakes up."""
        while (job := self._jobs.get()) is not None:
            if not self._closed.is_set():
                job()
            del job
        try:
            self._last()
        except Exception:
            log.exception("The work thread %s did not end in order.", self._name)

    def _say_to(self, said: Callable[[Any], None]) -> Say:
        return lambda value: self._report(said, value)

    def _report(self, call: Callable[[Any], None], value: object) -> None:
        if self._closed.is_set():
            return
        try:
            self._reported.emit(_Report(call, value))
        except RuntimeError:  # the Qt object is gone: the application has ended meanwhile
            log.debug("A late report of %s was dropped.", self._name)

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        if not self._closed.is_set():
            report.call(report.value)


def _ignore(_value: object) -> None:
    """Nobody listens."""


def _nothing() -> None:
    """Nothing is left to do."""


YOUNG = 2_000
"""So many new objects are worth a collection: one costs a quiet application a millisecond."""


def collect(generation: int = 2) -> None:
    """Collect garbage now, the young only where there is some; to be called on the Qt thread only.

    Automatic collection is off (``running.py``): on a work thread it crashes over objects that own Qt timers.
    """
    if generation == 2 or gc.get_count()[0] > YOUNG:
        gc.collect(generation)


def settle() -> None:
    """Take what the start left out of all later collections: one of all objects took 48 ms, now and then.

    What is freed by itself still is; only on the thread that owns the Qt objects.
    """
    gc.collect()
    gc.freeze()
