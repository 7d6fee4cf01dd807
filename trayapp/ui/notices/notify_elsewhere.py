"""Notifications on Windows and macOS, by desktop-notifier. Only this file knows that library.

It was written from the library's sources and is tested against a fake of its interface; it was never run on
those systems. The library answers clicks on an event loop of its own, which runs only during a call: so while
a notice is shown, a slow beat asks which ones remain, and that carries the clicks, too.

A notice is known to the system by the seal of its key: a later one of the same key takes its place there, and
what an earlier run left standing is known by its name, without a file. Do Not Disturb (Focus) is the
system's: both keep what comes meanwhile in their list and sum it up afterwards, so nothing is held back here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from trayapp.tongue import tr
from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice, seal

log = logging.getLogger(__name__)
T = TypeVar("T")

BEAT = 1_000
"""Milliseconds between two looks at what became of the notices shown."""


class Toast(NamedTuple):
    """One notice, as the system is given it."""

    identifier: str
    title: str
    message: str
    loudness: Loudness
    buttons: tuple[tuple[str, Callable[[], None]], ...]
    """Label, and what a press does."""
    clicked: Callable[[], None] | None
    dismissed: Callable[[], None]


class System(Protocol):
    """The system's notifications, as far as they are used. Any method may raise what the system raises."""

    def allowed(self, *, ask: bool) -> bool:
        """Whether Owed may show notices; with ``ask`` the user is asked, where the system wants it."""
        ...

    def has_buttons(self) -> bool:
        """Whether buttons are shown."""
        ...

    def show(self, toast: Toast) -> None:
        """Show one, in place of one of the same identifier."""
        ...

    def clear(self, identifier: str) -> None:
        """Take one back."""
        ...

    def current(self) -> list[str]:
        """Give the identifiers of those that are still there, also of earlier runs."""
        ...


class DesktopNotifierSystem:
    """The real one, imported when notices are first asked about."""

    def __init__(self, icon: str) -> None:
        """``icon`` is the path of a picture."""
        from desktop_notifier import Icon
        from desktop_notifier.sync import DesktopNotifierSync

        picture = Icon(path=Path(icon)) if Path(icon).is_file() else None
        self._library = DesktopNotifierSync(app_name="Owed", app_icon=picture)

    def allowed(self, *, ask: bool) -> bool:
        """Whether Owed may show notices."""
        return bool(self._library.request_authorisation() if ask else self._library.has_authorisation())

    def has_buttons(self) -> bool:
        """Whether buttons are shown."""
        from desktop_notifier import Capability

        return Capability.BUTTONS in self._library.get_capabilities()

    def show(self, toast: Toast) -> None:
        """Show one."""
        from desktop_notifier import Button, Notification, Urgency

        urgencies = {
            Loudness.LOW: Urgency.Low,
            Loudness.NORMAL: Urgency.Normal,
            Loudness.CRITICAL: Urgency.Critical,
        }
        self._library.send_notification(
            Notification(
                title=toast.title,
                message=toast.message,
                urgency=urgencies[toast.loudness],
                buttons=tuple(Button(title=label, on_pressed=press) for label, press in toast.buttons),
                on_clicked=toast.clicked,
                on_dismissed=toast.dismissed,
                thread="Owed",
                identifier=toast.identifier,
            )
        )

    def clear(self, identifier: str) -> None:
        """Take one back."""
        self._library.clear(identifier)

    def current(self) -> list[str]:
        """Give the identifiers of those that are still there."""
        return list(self._library.get_current_notifications())


class ElsewhereNotifier(QObject):
    """A :class:`trayapp.ui.notices.notifier.Notifier` for Windows and macOS."""

    acted = Signal(object)
    changed = Signal()
    lost = Signal(object)

    def __init__(
        self,
        icon: str = "",
        connect: Callable[[str], System] = DesktopNotifierSystem,
        parent: QObject | None = None,
    ) -> None:
        """Connect only when asked something; ``icon`` is the path of a picture."""
        super().__init__(parent)
        self._icon = icon
        self._connect = connect
        self._system: System | None = None
        self._shown: set[str] = set()
        """Seals of what this run showed and is still there."""
        self._why: Callable[[], str] | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.timeout.connect(self._on_beat)

    @property
    def trouble(self) -> str:
        """Why notices cannot be shown, as far as is known, or ""."""
        return "" if self._why is None else self._why()

    def look(self) -> None:
        """See whether the user still allows notices; asks nobody anything."""
        allowed = self._asked(lambda system: system.allowed(ask=False), otherwise=True)
        if not allowed:
            self._have(denied)
        elif self._why is denied:
            self._have(None)

    def quiet(self) -> bool:
        """Leave it to the system; see the head of this file."""
        return False

    def about(self) -> str:
        """Say who shows notices, and whether with buttons."""
        if self._asked(lambda system: system.has_buttons(), otherwise=False):
            return tr("The system shows them, with buttons.")
        return tr("The system shows them, without buttons: a click opens Owed.")

    def stands(self, key: str) -> bool:
        """Whether a notice is still there, as far as is known."""
        return seal(key) in self._shown

    def recalled(self) -> Mapping[str, frozenset[str]]:
        """Give what an earlier run left standing. Of a notice about several nobody knows which: it goes."""
        there: list[str] = self._asked(lambda system: system.current(), otherwise=[])
        found = frozenset(one for one in there if one == seal(one)) - self._shown
        return {one: frozenset({one}) for one in sorted(found)}

    def send(self, notice: Notice) -> Delivery:
        """Show it, in place of an earlier one of the same key."""
        try:
            why = self._send(notice)
        except Exception:
            log.warning("A notification was not shown.", exc_info=True)
            why = failed
        self._have(why)
        return Delivery(delivered=why is None, why=self.trouble)

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it is gone already."""
        self._shown.discard(seal(key))
        if self._system is not None:
            self._asked(lambda system: system.clear(seal(key)), otherwise=None)

    def close(self) -> None:
        """Take back what is still shown."""
        self._beat.stop()
        for key in list(self._shown):
            self.withdraw(key)

    def _send(self, notice: Notice) -> Callable[[], str] | None:
        """Show it; give what says why it could not be shown."""
        system = self._connected()
        if not system.allowed(ask=True):
            return denied
        key = seal(notice.key)
        act = partial(self._act, notice.key)
        buttons = notice.actions if system.has_buttons() else ()
        system.show(
            Toast(
                key,
                notice.title,
                notice.body,
                notice.urgency,
                tuple((label, partial(act, name)) for name, label in buttons),
                partial(act, notice.default) if notice.default else None,
                partial(self._shown.discard, key),
            )
        )
        self._shown.add(key)
        self._beat.start()
        return None

    def _connected(self) -> System:
        if self._system is None:
            self._system = self._connect(self._icon)
        return self._system

    def _asked(self, ask: Callable[[System], T], *, otherwise: T) -> T:
        """Ask the system something that need not work."""
        try:
            return ask(self._connected())
        except Exception:  # the library raises what each system raises
            log.info("The system's notifications did not answer.", exc_info=True)
            return otherwise

    def _have(self, why: Callable[[], str] | None) -> None:
        before, self._why = self._why, why
        if before is not why:
            self.changed.emit()

    def _act(self, key: str, action: str) -> None:
        self._shown.discard(seal(key))
        self.acted.emit(Acted(key, action))

    @Slot()
    def _on_beat(self) -> None:
        """Let the library deliver clicks; stop when nothing is shown any more."""
        if not self._shown:
            self._beat.stop()
            return
        there: list[str] = self._asked(lambda system: system.current(), otherwise=list(self._shown))
        self._shown &= set(there)


def denied() -> str:
    """Say that the user, or the user's employer, does not want them."""
    return tr("Notifications of Owed are switched off in the system's settings.")


def failed() -> str:
    """Say that nobody knows why."""
    return tr("The system did not take the notification.")
