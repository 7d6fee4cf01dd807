"""One connection to the session bus, read when Qt says that it has data: no thread waits for it.

Only this file has jeepney: PySide6's QtDBus sends a signed number where notifications want an unsigned one.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.bus_messages import DBus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from trayapp.tongue import tr

log = logging.getLogger(__name__)

ANSWER = 2.0
"""Seconds that another program gets to answer; it runs on this machine and usually takes 3 ms."""


class Address(NamedTuple):
    """Whom to ask on the bus, and about what."""

    name: str
    path: str
    interface: str


class Heard(NamedTuple):
    """A signal that was listened for."""

    sender: str
    """The unique name of the program that said it; "" for the bus itself, about a name's owner."""
    member: str
    body: tuple[object, ...]


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
    """:class:`Heard`."""
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

    def listen(self, name: str) -> None:
        """Say ``heard`` for the signals of the interface of that name, and when it changes its owner.

        Of the latter the body holds the name, the owner before and the owner now, each "" for none.
        Raises ``Unavailable``.
        """
        owner_changed = MatchRule(type="signal", interface=DBus.interface, member="NameOwnerChanged")
        owner_changed.add_arg_condition(0, name)
        bus = self._connected()
        for rule in (MatchRule(type="signal", interface=name), owner_changed):
            bus.filter(rule, queue=self._waiting)
            self._reply(message_bus.AddMatch(rule))

    def call(
        self, whom: Address, method: str, signature: str = "", *body: object, starts: bool = True
    ) -> tuple[object, ...]:
        """Ask; give the answer's parts. Signals that come meanwhile are said later. Raises ``Unavailable``.

        With ``starts``, the bus may start the program that is asked.
        """
        address = DBusAddress(whom.path, whom.name, whom.interface)
        message = new_method_call(address, method, signature or None, body)
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        return self._reply(message)

    def owner(self, name: str) -> str:
        """Give the unique name of the program that owns a name, or "". Raises ``Unavailable``."""
        try:
            return str(self._reply(message_bus.GetNameOwner(name))[0])
        except Refused:
            return ""

    def start(self, name: str) -> None:
        """Have the bus start who serves a name. Raises ``Unavailable``."""
        self._reply(message_bus.StartServiceByName(name))

    def can_start(self, name: str) -> bool:
        """Whether the bus knows how to start who serves a name. Raises ``Unavailable``."""
        (names,) = self._reply(message_bus.ListActivatableNames())
        return isinstance(names, list) and name in names

    def identity(self) -> str:
        """Give what tells this bus from every other, also of other days. Raises ``Unavailable``."""
        return str(self._reply(message_bus.GetId())[0])

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

    def _reply(self, message: Message) -> tuple[object, ...]:
        bus = self._connected()
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
            log.info("The bus said no: %s %s", reply.header.fields.get(HeaderFields.error_name), reply.body)
            raise Refused(refused)
        return tuple(reply.body)

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
            self.heard.emit(_heard(self._waiting.popleft()))


def _heard(signal: Message) -> Heard:
    fields = signal.header.fields
    sender = str(fields.get(HeaderFields.sender, ""))
    member = str(fields.get(HeaderFields.member, ""))
    return Heard("" if sender == DBus.interface else sender, member, tuple(signal.body))


def no_bus() -> str:
    """Say that there is no session bus."""
    return tr("Owed cannot reach this desktop's notifications: there is no session bus.")


def refused() -> str:
    """Say that the service takes none."""
    return tr("The desktop's notification service refused the notification.")


def no_answer() -> str:
    """Say that the service hangs."""
    return tr("The desktop's notification service does not answer.")
