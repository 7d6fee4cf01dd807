"""Notifications with buttons over the session bus (freedesktop, version 1.2). Only this file has jeepney.

Qt's own cannot do it: ``showMessage`` replaces the badge, and PySide6's QtDBus sends a signed number where
the call wants an unsigned one. There is no thread: the bus's socket is read when Qt says that it has data.
"""

from __future__ import annotations

import html
import logging
import time
from collections import deque
from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.bus_messages import DBus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from trayapp.ui.notices.notifier import Acted, Delivery, Notice

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
SERVER = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)

ANSWER = 2.0
"""Seconds that the server gets to answer; it runs on this machine and usually takes 3 ms."""

REST = 60.0
"""Seconds for which a server that did not answer in time is left alone: the Qt thread waits for it."""

DEFAULT = "default"
"""The action that a click on the notification itself invokes."""

NOBODY = "Nothing on this desktop shows notifications."
NO_BUS = "Owed cannot reach this desktop's notifications: there is no session bus."
NO_ANSWER = "The desktop's notification service does not answer."


@dataclass(slots=True)
class _Link:
    """One connection to the bus, and what is known of who shows notifications there."""

    bus: DBusConnection
    notifier: QSocketNotifier
    heard: deque[Message] = field(default_factory=deque)
    """Signals that came while an answer was waited for."""
    server: str = ""
    """The unique name of the program that shows notifications; numbers are only good with it."""
    capabilities: frozenset[str] = frozenset()


class _Unavailable(Exception):
    """Why a notice cannot be shown, as a sentence."""


class _Nobody(_Unavailable):
    """The bus is there, the service is not, or it refused."""


class DBusNotifier(QObject):
    """A :class:`trayapp.ui.notices.notifier.Notifier` for Linux and the BSDs."""

    acted = Signal(object)

    def __init__(self, icon: str = "owed", parent: QObject | None = None) -> None:
        """Connect only when something is to be shown."""
        super().__init__(parent)
        self._icon = icon
        self._link: _Link | None = None
        self._shown: dict[int, Notice] = {}
        self._tokens: dict[int, str] = {}
        self._rest_until = 0.0
        self._trouble = ""

    @property
    def trouble(self) -> str:
        """Why the last notice was not delivered, or ""."""
        return self._trouble

    def send(self, notice: Notice) -> Delivery:
        """Show it, in place of an earlier one of the same key."""
        try:
            self._send(notice)
        except _Unavailable as error:
            self._trouble = str(error)
            log.warning("A notification was not shown: %s", self._trouble)
            return Delivery(delivered=False, why=self._trouble)
        self._trouble = ""
        return Delivery(delivered=True)

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it is gone already."""
        for number in [number for number, notice in self._shown.items() if notice.key == key]:
            del self._shown[number]
            if self._link is None:
                return
            try:
                self._call(self._link, new_method_call(SERVER, "CloseNotification", "u", (number,)))
            except _Unavailable as error:
                log.info("A notification was not taken back: %s", error)

    def close(self) -> None:
        """Take back what is still shown and leave the bus."""
        for notice in list(self._shown.values()):
            self.withdraw(notice.key)
        self._drop()

    def capabilities(self) -> frozenset[str]:
        """What the server can do ("actions", "body-markup", …); empty when there is none."""
        try:
            return self._connected().capabilities
        except _Unavailable:
            return frozenset()

    # -- showing ----------------------------------------------------------------------------------------

    def _send(self, notice: Notice) -> None:
        link = self._connected()
        standing = next((number for number, shown in self._shown.items() if shown.key == notice.key), 0)
        reply = self._call(
            link, new_method_call(SERVER, "Notify", "susssasa{sv}i", self._arguments(link, notice, standing))
        )
        self._shown.pop(standing, None)
        self._shown[int(reply.body[0])] = notice

    def _arguments(self, link: _Link, notice: Notice, standing: int) -> tuple[object, ...]:
        body = html.escape(notice.body, quote=False) if "body-markup" in link.capabilities else notice.body
        actions: list[str] = []
        if "actions" in link.capabilities:
            buttons = dict(notice.actions)
            if notice.default:
                actions = [DEFAULT, buttons.get(notice.default, "Open")]
            actions += [part for pair in notice.actions for part in pair]
        hints = {
            "urgency": ("y", int(notice.urgency)),
            "desktop-entry": ("s", "owed"),
            "category": ("s", "email"),
        }
        return "Owed", standing, self._icon, notice.title, body, actions, hints, -1

    # -- the bus ----------------------------------------------------------------------------------------

    def _connected(self) -> _Link:
        """Give a link on which somebody shows notifications; the service is started if it can be."""
        if time.monotonic() < self._rest_until:
            raise _Unavailable(NO_ANSWER)
        link = self._link or self._connect()
        if not link.server:
            link.server = self._owner(link)
            asked = self._call(link, new_method_call(SERVER, "GetCapabilities"))
            link.capabilities = frozenset(asked.body[0])
        return link

    def _connect(self) -> _Link:
        try:
            bus = open_dbus_connection("SESSION")
        except (OSError, KeyError, RuntimeError, ValueError) as error:
            log.info("No session bus: %r", error)
            raise _Unavailable(NO_BUS) from error
        readable = QSocketNotifier(bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        readable.activated.connect(self._on_readable)
        self._link = link = _Link(bus, readable)
        owner_changed = MatchRule(type="signal", interface=DBus.interface, member="NameOwnerChanged")
        owner_changed.add_arg_condition(0, NAME)
        for rule in (MatchRule(type="signal", interface=NAME), owner_changed):
            bus.filter(rule, queue=link.heard)
            self._call(link, message_bus.AddMatch(rule))
        return link

    def _owner(self, link: _Link) -> str:
        """Give the unique name of who shows notifications; start it where nobody does yet."""
        try:
            return str(self._call(link, message_bus.GetNameOwner(NAME)).body[0])
        except _Nobody:
            self._call(link, message_bus.StartServiceByName(NAME))
            return str(self._call(link, message_bus.GetNameOwner(NAME)).body[0])

    def _call(self, link: _Link, message: Message) -> Message:
        """Ask, and keep the signals that come meanwhile for later."""
        try:
            reply = link.bus.send_and_get_reply(message, timeout=ANSWER)
        except TimeoutError as error:
            self._rest_until = time.monotonic() + REST
            self._drop()
            raise _Unavailable(NO_ANSWER) from error
        except OSError as error:
            self._drop()
            raise _Unavailable(NO_BUS) from error
        # What came with the answer is in memory already, and the socket stays silent about it.
        QTimer.singleShot(0, self, self._on_readable)
        if reply.header.message_type is MessageType.error:
            name = reply.header.fields.get(HeaderFields.error_name, "")
            log.info("The bus said no: %s %s", name, reply.body)
            raise _Nobody(NOBODY)
        return reply

    def _drop(self) -> None:
        """Forget the connection; numbers of one connection mean nothing on the next."""
        self._shown.clear()
        self._tokens.clear()
        if self._link is not None:
            link, self._link = self._link, None
            link.notifier.setEnabled(False)
            link.notifier.deleteLater()
            link.bus.close()

    # -- hearing ----------------------------------------------------------------------------------------

    @Slot()
    def _on_readable(self) -> None:
        link = self._link
        if link is None:
            return
        try:
            while True:
                link.bus.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except OSError as error:
            log.info("The session bus hung up: %s", error)
            self._drop()
            return
        while link.heard and self._link is link:
            self._hear(link, link.heard.popleft())

    def _hear(self, link: _Link, signal: Message) -> None:
        """Take a signal. Other programs' notifications have numbers, or come from senders, not ours."""
        member = signal.header.fields.get(HeaderFields.member)
        sender = signal.header.fields.get(HeaderFields.sender)
        if member == "NameOwnerChanged" and sender == DBus.interface:
            if signal.body[2] != link.server:  # another server numbers from one again
                link.server = ""
                self._shown.clear()
            return
        if sender != link.server or not signal.body or signal.body[0] not in self._shown:
            return
        number = signal.body[0]
        if member == "ActivationToken":
            self._tokens[number] = str(signal.body[1])
        elif member == "ActionInvoked":
            notice = self._shown[number]
            action = notice.default if signal.body[1] == DEFAULT else str(signal.body[1])
            self.acted.emit(Acted(notice.key, action, self._tokens.pop(number, "")))
        elif member == "NotificationClosed":
            del self._shown[number]
            self._tokens.pop(number, None)
