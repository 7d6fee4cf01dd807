"""Notifications with buttons over the session bus (freedesktop, version 1.2).

Qt's own ``showMessage`` replaces the badge on some desktops. What the program that shows notifications can do
is asked first, and whatever it cannot do is done without: no buttons, no body, no markup.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from trayapp.tongue import tr
from trayapp.ui.notices.disturbance import NAME, PATH, Disturbance, Server, quiet_or_not
from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice, seal, seals
from trayapp.ui.notices.session_bus import (
    Address,
    Heard,
    NoAnswer,
    Refused,
    SessionBus,
    Unavailable,
    no_answer,
    refused,
)
from trayapp.ui.notices.standing import Standing, StandingFile

log = logging.getLogger(__name__)

SERVER = Address(NAME, PATH, NAME)

REST = 60.0
"""Seconds for which a server that did not answer in time is left alone: the Qt thread waits for it."""

GRACE = 3_000
"""Milliseconds in which a server that went may come back before that is said: most only restart."""

DEFAULT = "default"
"""The action that a click on the notification itself invokes."""

ITS_OWN_TIME, NEVER = -1, 0
"""When a notification goes by itself: after what the server holds right, or not at all."""

EXPIRED = 1
"""Why a notification was closed: its time on the screen was over."""

XFCE = "Xfce Notify Daemon"
"""What the server of Xfce calls itself."""

XFCE_TITLE, XFCE_WIDE = 20, 36
"""Characters of a title that it shows for certain; it cuts off the rest, where the time left stands.

The second holds where a row of four buttons makes room for it.
"""

FOUR = 4
"""Buttons of a notice about a reply."""

BETWEEN = " · "
"""Joins title and body where a server shows one line only."""


class DBusNotifier(QObject):
    """A :class:`trayapp.ui.notices.notifier.Notifier` for Linux and the BSDs."""

    acted = Signal(object)
    changed = Signal()
    lost = Signal(object)

    def __init__(self, icon: str = "owed", memory: Path | None = None, parent: QObject | None = None) -> None:
        """Connect only when asked something; ``memory`` is the file that outlives a crash."""
        super().__init__(parent)
        self._icon = icon
        self._memory = StandingFile(memory)
        self._bus = SessionBus(self)
        self._bus.heard.connect(self._hear)
        self._bus.ended.connect(self._lose_all)
        self._place = ""
        self._server = ""
        self._who = Server()
        self._can: frozenset[str] = frozenset()
        self._disturbance = Disturbance(self._bus, self._who)
        self._listens = False
        self._looked = False
        self._closed = False
        self._shown: dict[int, Standing] = {}
        self._recalled: dict[str, frozenset[str]] = {}
        self._gone: set[str] = set()
        self._tokens: dict[int, str] = {}
        self._rest_until = 0.0
        self._trouble: Unavailable | None = None
        self._came_back = QTimer(self)
        self._came_back.setSingleShot(True)
        self._came_back.setInterval(GRACE)
        self._came_back.timeout.connect(self.look)

    @property
    def trouble(self) -> str:
        """Why notices cannot be shown, as far as is known, or ""."""
        return "" if self._trouble is None else str(self._trouble)

    def look(self) -> None:
        """See whether somebody would show notices; a server that the bus starts when asked counts."""
        if self._closed or (self._looked and self._bus.connected) or time.monotonic() < self._rest_until:
            return  # the bus says when somebody comes or goes
        try:
            self._attach()
            there = bool(self._bus.owner(NAME)) or self._bus.can_start(NAME)
            self._looked = True
            if there and (self._gone or isinstance(self._trouble, NoAnswer)):
                self._meet()
            self._have(None if there else Unavailable(nobody))
        except Unavailable as error:
            self._have(error)

    def quiet(self) -> bool:
        """Ask whether the user does not want to be disturbed now; without a server nobody is."""
        try:
            self._meet()
        except Unavailable:
            return False  # sending will say why
        return quiet_or_not(self._disturbance)

    def about(self) -> str:
        """Say who shows notices here and what that program can."""
        try:
            self._meet()
        except Unavailable:
            return ""
        who = f"{self._who.name} {self._who.version}".strip() or self._server
        if "actions" in self._can:
            return tr("{program} shows them, with buttons.", program=who)
        return tr("{program} shows them, without buttons: a click opens Owed.", program=who)

    def stands(self, key: str) -> bool:
        """Whether a notice is still there, as far as is known."""
        return any(one.seal == seal(key) for one in self._shown.values())

    def recalled(self) -> Mapping[str, frozenset[str]]:
        """Give what an earlier run left standing with the program that shows notices now."""
        if not self._memory.there:
            return {}  # then nobody has to be started for it
        try:
            self._meet()
        except Unavailable:
            return {}
        return dict(self._recalled)

    def send(self, notice: Notice) -> Delivery:
        """Show it, in place of an earlier one of the same key."""
        try:
            self._send(notice)
        except Unavailable as error:
            log.warning("A notification was not shown: %s", error)
            self._have(error)
            return Delivery(delivered=False, why=str(error))
        self._have(None)
        return Delivery(delivered=True)

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it is gone already."""
        self._gone.discard(seal(key))
        for number in [number for number, one in self._shown.items() if one.seal == seal(key)]:
            self._forget(number)
            if not self._bus.connected:
                return
            try:
                self._bus.call(SERVER, "CloseNotification", "u", number, starts=False)
            except Unavailable as error:
                log.info("A notification was not taken back: %s", error)

    def close(self) -> None:
        """Take back what is still shown and leave the bus."""
        for one in list(self._shown.values()):
            self.withdraw(one.seal)
        self._closed = True
        self._came_back.stop()
        self._bus.close()
        self._gone.clear()

    def capabilities(self) -> frozenset[str]:
        """What the server can do ("actions", "body-markup", …); empty when there is none."""
        try:
            self._meet()
        except Unavailable:
            return frozenset()
        return self._can

    # -- showing ----------------------------------------------------------------------------------------

    def _send(self, notice: Notice) -> None:
        self._meet()
        if self._disturbance.switched_off():
            raise Unavailable(switched_off)
        before = next((number for number, one in self._shown.items() if one.seal == seal(notice.key)), 0)
        (number,) = self._ask("Notify", "susssasa{sv}i", *self._arguments(notice, before))
        if not isinstance(number, int):
            raise Refused(refused)
        self._shown.pop(before, None)
        self._gone.discard(seal(notice.key))
        self._shown[number] = Standing(number, seal(notice.key), notice.default, seals(notice.about))
        self._note()

    def _arguments(self, notice: Notice, before: int) -> tuple[object, ...]:
        title, body = self._words(notice)
        hints: dict[str, tuple[str, object]] = {
            "urgency": ("y", int(notice.urgency)),
            "desktop-entry": ("s", "owed"),
            "category": ("s", "email"),
        }
        if notice.urgency is Loudness.LOW and not (notice.actions or notice.about):
            hints["transient"] = ("b", True)  # nothing that would be missed in the list of notifications
        expires = NEVER if notice.stays else ITS_OWN_TIME
        return "Owed", before, self._icon, title, body, self._buttons(notice), hints, expires

    def _words(self, notice: Notice) -> tuple[str, str]:
        """Give title and body as the server can show them."""
        title, body = notice.title, notice.body
        if "body" not in self._can:
            return BETWEEN.join([title, *body.splitlines()]), ""
        if self._who.name == XFCE and len(title) > (XFCE_TITLE if len(notice.actions) < FOUR else XFCE_WIDE):
            body = "\n".join(part for part in (title, body) if part)
        if "body-markup" in self._can:
            from html import escape  # with all entities of the web, which the tray does not need

            body = escape(body, quote=False)
        return title, body

    def _buttons(self, notice: Notice) -> list[str]:
        """Give ids and labels. A click on the notification itself is offered to every server.

        The protocol has those without buttons ignore what they cannot do, and some take the click.
        """
        buttons = dict(notice.actions)
        default = [DEFAULT, buttons.get(notice.default, tr("Show"))] if notice.default else []
        if "actions" not in self._can:
            return default
        if self._who.name == XFCE:
            buttons.pop(notice.default, None)  # it draws a button for the click, too
        return [*default, *(part for pair in buttons.items() for part in pair)]

    # -- the program that shows them ----------------------------------------------------------------------

    def _attach(self) -> None:
        """Listen to what notification servers say, and to their coming and going."""
        if self._listens and self._bus.connected:
            return
        self._bus.listen(NAME)
        self._place = self._bus.identity()
        self._listens = True

    def _meet(self) -> None:
        """Know who shows notices and what that program can; it is started if it can be."""
        if time.monotonic() < self._rest_until:
            raise NoAnswer(no_answer)
        if self._closed:
            raise Unavailable(nobody)
        if self._server and self._bus.connected:
            return
        self._attach()
        server = self._bus.owner(NAME) or self._started()
        (can,) = self._ask("GetCapabilities")
        self._can = frozenset(can if isinstance(can, list) else ())
        told = self._ask("GetServerInformation")
        self._who = Server(*(str(part) for part in told[:3]))
        self._disturbance = Disturbance(self._bus, self._who)
        self._server, self._looked = server, True
        known = self._memory.read(f"{self._place} {server}") if not self._shown else ()
        self._shown.update((one.number, one) for one in known)
        self._recalled = {one.seal: one.about for one in known}
        self._say_lost()

    def _started(self) -> str:
        """Have the bus start the program that shows notices. Raises ``Unavailable`` where there is none."""
        try:
            self._bus.start(NAME)
        except Refused as error:
            raise Unavailable(nobody) from error
        owner = self._bus.owner(NAME)
        if not owner:
            raise Unavailable(nobody)
        return owner

    def _ask(self, method: str, signature: str = "", *body: object) -> tuple[object, ...]:
        try:
            return self._bus.call(SERVER, method, signature, *body)
        except NoAnswer:
            self._rest_until = time.monotonic() + REST
            raise

    def _have(self, trouble: Unavailable | None) -> None:
        before, self._trouble = self.trouble, trouble
        if before != self.trouble:
            self.changed.emit()

    def _note(self) -> None:
        self._memory.write(f"{self._place} {self._server}", self._shown.values())

    def _forget(self, number: int) -> None:
        one = self._shown.pop(number, None)
        self._tokens.pop(number, None)
        if one is not None:
            self._recalled.pop(one.seal, None)
            self._note()

    # -- hearing ----------------------------------------------------------------------------------------

    @Slot()
    def _lose_all(self) -> None:
        """Another server numbers from one again, and so does the same one on another connection."""
        self._gone.update(one.seal for one in self._shown.values())
        self._shown.clear()
        self._tokens.clear()
        self._server = ""
        self._looked = False
        self._listens = self._bus.connected

    def _say_lost(self) -> None:
        """Say what has to be shown again, once whoever is speaking has finished."""
        gone, self._gone = frozenset(self._gone), set()
        if gone:
            QTimer.singleShot(0, self, lambda: self.lost.emit(gone))

    def _on_owner(self, new: str) -> None:
        if new == self._server:
            return
        self._lose_all()
        if new:
            self._came_back.stop()
            QTimer.singleShot(0, self, self._welcome)
        else:
            self._came_back.start()

    def _welcome(self) -> None:
        """A server came: what stood with another goes there, and what was not taken may be taken now."""
        try:
            self._meet()
        except Unavailable as error:
            log.info("The new notification server cannot be asked: %s", error)
            self._have(error)
            return
        self._trouble = None
        self.changed.emit()

    @Slot(object)
    def _hear(self, said: Heard) -> None:
        """Take a signal. Other programs' notifications have numbers, or come from senders, not ours."""
        if not said.sender:
            self._on_owner(str(said.body[2]))
            return
        number, *more = said.body or (0,)
        if said.sender != self._server or not isinstance(number, int) or number not in self._shown:
            return
        if said.member == "ActivationToken" and more:
            self._tokens[number] = str(more[0])
        elif said.member == "ActionInvoked" and more:
            one = self._shown[number]
            action = one.default if more[0] == DEFAULT else str(more[0])
            self.acted.emit(Acted(one.seal, action, self._tokens.pop(number, "")))
        elif said.member == "NotificationClosed" and not ("persistence" in self._can and more == [EXPIRED]):
            self._forget(number)  # else it only left the screen, and is in the server's list


def nobody() -> str:
    """Say that there is no such service."""
    return tr("Nothing on this desktop shows notifications.")


def switched_off() -> str:
    """Say that the user does not want them from Owed."""
    return tr("Notifications of Owed are switched off in the desktop's settings.")
