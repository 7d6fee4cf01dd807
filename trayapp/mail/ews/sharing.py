"""Who uses which process: those that look at a mailbox, watch it and send from it share one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from trayapp.errors import SignInNeeded
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.process import Child

Start = Callable[[EwsAccess], Child]


class Children:
    """The running processes by mailbox. Any thread may call anything."""

    def __init__(self, start: Start = lambda access: Child(access.host)) -> None:
        """``start`` makes a process."""
        self._start = start
        self._lock = threading.Lock()
        self._running: dict[EwsAccess, tuple[Child, int]] = {}

    def take(self, access: EwsAccess) -> Child:
        """Return the process of a mailbox, started if there is none. Give it back when it is not needed.

        Raises ``Unreachable``.
        """
        with self._lock:
            child, users = self._running.get(access, (None, 0))
            if child is None or child.ended:
                child, users = self._start(access), 0
            self._running[access] = (child, users + 1)
            return child

    def give_back(self, access: EwsAccess, child: Child) -> None:
        """Need it no more; the last one ends it."""
        with self._lock:
            running, users = self._running.get(access, (None, 0))
            if running is child:
                if users > 1:
                    self._running[access] = (child, users - 1)
                    return
                del self._running[access]
        child.end()  # one that is not in the list has ended already

    @contextmanager
    def lent(self, access: EwsAccess) -> Iterator[Child]:
        """Use the process for one errand, signed in to as far as that goes. Raises ``MailTrouble``."""
        child = self.take(access)
        try:
            child.open(access)
            yield child
        except SignInNeeded:
            child.end()  # it knows a wrong password, which is never shown twice
            raise
        finally:
            self.give_back(access, child)


CHILDREN = Children()
"""The one thing in this room that is not handed over: a process takes 50 MB and a sign-in, and the sources
that look, that watch and that send are opened apart from each other, by people who know of none."""
