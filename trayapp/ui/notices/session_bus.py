"""One connection to the session bus, read when Qt says that it has data: no thread waits for it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable

from jeepney import HeaderFields, MatchRule, Message, MessageFlag, MessageType, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from trayapp.tongue import tr

log = logging.getLogger(__name__)

ANSWER = 2.0
"""Seconds that another program gets to answer; it runs on this machine and usually takes 3 ms."""


class Unavailable(Exception):
    """Why nothing can be had over the bus. As a string it is a sentence in the language of now."""

    def __init__(self, say: Callable[[], str]) -> None:
        super().__init__()
        self._say = say

    def __str__(self) -> str:
        return self._say()


class NotConnected(Unavailable):
    """There is no bus, or it hung up."""


class NoAnswer(Unavailable):
    """The other program did not answer in time; the connection was given up."""


class Refused(Unavailable):
    """The bus or the other program said no."""


class SessionBus(QObject):
    """Connects when first asked something, and anew after the bus hung up."""

    heard = Signal(object)
    """A signal's :class:`Message` that was listened for."""
    ended = Signal()
    """The connection is gone; numbers and names of one connection mean nothing on the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._readable: QSocketNotifier | None = None
        self._waiting: deque[Message] = deque()

    @property
    def connected(self) -> bool:
        """Whether there is a connection now."""
        return self._bus is not None

    def listen(self, *rules: MatchRule) -> None:
        """Say ``heard`` for every signal that one of these rules fits. Raises ``Unavailable``."""
        bus = self._connected()
        for rule in rules:
            bus.filter(rule, queue=self._waiting)
            self.call(message_bus.AddMatch(rule))

    def call(self, message: Message, *, starts: bool = True) -> Message:
        """Ask, and keep the signals that come meanwhile for later. Raises ``Unavailable``.

        With ``starts``, the bus may start the program that is asked.
        """
        bus = self._connected()
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        try:
            reply = bus.send_and_get_reply(message, timeout=ANSWER)
        except TimeoutError as error:
            self.close()
            raise NoAnswer(no_answer) from error
        except OSError as error:
            self.close()
            raise NotConnected(no_bus) from error
        # What came with the answer is in memory already, and the socket stays silent about it.
        QTimer.singleShot(0, self, self._on_readable)
        if reply.header.message_type is MessageType.error:
            name = str(reply.header.fields.get(HeaderFields.error_name, ""))
            log.info("The bus said no: %s %s", name, reply.body)
            raise Refused(refused)
        return reply

    def owner(self, name: str) -> str:
        """Give the unique name of the program that owns a name, or "". Raises ``Unavailable``."""
        try:
            return str(self.call(message_bus.GetNameOwner(name)).body[0])
        except Refused:
            return ""

    def close(self) -> None:
        """End the connection, if there is one, and say ``ended``."""
        if self._bus is None:
            return
        bus, self._bus = self._bus, None
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable.deleteLater()
            self._readable = None
        self._waiting.clear()
        bus.close()
        self.ended.emit()

    def _connected(self) -> DBusConnection:
        if self._bus is not None:
            return self._bus
        try:
            self._bus = bus = open_dbus_connection("SESSION")
        except (OSError, KeyError, RuntimeError, ValueError) as error:
            log.info("No session bus: %r", error)
            raise NotConnected(no_bus) from error
        self._readable = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._on_readable)
        return bus

    @Slot()
    def _on_readable(self) -> None:
        bus = self._bus
        if bus is None:
            return
        try:
            while True:
                bus.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except OSError as error:
            log.info("The session bus hung up: %s", error)
            self.close()
            return
        while self._waiting and self._bus is bus:
            self.heard.emit(self._waiting.popleft())


def no_bus() -> str:
    """Say that there is no session bus."""
    return tr("Owed cannot reach this desktop's notifications: there is no session bus.")


def refused() -> str:
    """Say that the service takes none."""
    return tr("The desktop's notification service refused the notification.")


def no_answer() -> str:
    """Say that the service hangs."""
    return tr("The desktop's notification service does not answer.")
