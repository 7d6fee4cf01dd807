"""Who uses which process: those that look at a mailbox, watch it and send from it share one."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from trayapp.errors import MailTrouble, SignInNeeded
from trayapp.mail.ews.access import EwsAccess
from trayapp.mail.ews.process import Child

Start = Callable[[EwsAccess], Child]


class _Running(NamedTuple):
    """One process, and how many use it."""

    access: EwsAccess
    secret: bytes
    """What tells its password from others, and from which nobody can tell it."""
    child: Child
    users: int


class Children:
    """The running processes by mailbox and password. Any thread may call anything."""

    def __init__(self, start: Start = lambda access: Child(access.host)) -> None:
        """``start`` makes a process."""
        self._start = start
        self._lock = threading.Lock()
        self._salt = secrets.token_bytes()
        self._running: list[_Running] = []

    def take(self, access: EwsAccess) -> Child:
        """Return the process of a mailbox, started if there is none. Give it back when it is not needed.

        It was told how to sign in; with another password it is another process, so that a test of a new one
        does not find that the old one works. Raises ``MailTrouble``.
        """
        password = access.password()
        child = self._found(access, hashlib.sha256(self._salt + password.encode("utf-8", "replace")).digest())
        try:
            child.open(access, password)
        except MailTrouble:
            self.give_back(child)
            raise
        return child

    def give_back(self, child: Child) -> None:
        """Need it no more; the last one ends it."""
        with self._lock:
            for number, one in enumerate(self._running):
                if one.child is child:
                    if one.users > 1:
                        self._running[number] = one._replace(users=one.users - 1)
                        return
                    del self._running[number]
                    break
        child.end()

    @contextmanager
    def lent(self, access: EwsAccess) -> Iterator[Child]:
        """Use the process for one errand. Raises ``MailTrouble``."""
        child = self.take(access)
        try:
            yield child
        except SignInNeeded:
            child.end()  # it knows a wrong password, which is never shown twice
            raise
        finally:
            self.give_back(child)

    def _found(self, access: EwsAccess, secret: bytes) -> Child:
        """Return the process that is there, or a new one, with one user more."""
        with self._lock:
            self._running = [one for one in self._running if not one.child.ended]
            for number, one in enumerate(self._running):
                if (one.access, one.secret) == (access, secret):
                    self._running[number] = one._replace(users=one.users + 1)
                    return one.child
            child = self._start(access)
            self._running.append(_Running(access, secret, child, 1))
            return child


CHILDREN = Children()
"""The one thing in this room that is not handed over: a process takes 50 MB and a sign-in, and the sources
that look, that watch and that send are opened apart from each other, by people who know of none."""
