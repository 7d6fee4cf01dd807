"""Notifications on Windows and macOS, by desktop-notifier. Only this file knows that library.

It was written from the library's documentation and is tested against a fake of its interface; it was never
run on those systems. The library answers clicks on an event loop of its own, which runs only during a call:
so while a notice is shown, a slow beat asks which ones remain, and that carries the clicks, too.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice

log = logging.getLogger(__name__)

BEAT = 1_000
"""Milliseconds between two looks at what became of the notices shown."""

DENIED = "Notifications of Owed are switched off in the system's settings."
FAILED = "The system did not take the notification."


class System(Protocol):
    """What is used of ``desktop_notifier.sync.DesktopNotifierSync``."""

    def request_authorisation(self) -> bool:
        """Ask the user, where the system wants it."""
        ...

    def send(
        self,
        title: str,
        message: str,
        urgency: Any = ...,  # noqa: ANN401 - the library's own values pass through
        *,
        buttons: Sequence[Any] = ...,
        on_clicked: Callable[[], Any] | None = ...,
        thread: str | None = ...,
    ) -> str:
        """Show one; give its id."""
        ...

    def clear(self, identifier: str) -> None:
        """Take one back."""
        ...

    def get_current_notifications(self) -> list[str]:
        """Give the ids of those that are still there."""
        ...


class Library(Protocol):
    """The library itself: makes the system, its buttons and its urgencies."""

    def system(self, icon: str) -> System:
        """Connect to the system's notifications."""
        ...

    def button(self, label: str, pressed: Callable[[], None]) -> object:
        """Make a button."""
        ...

    def urgency(self, loudness: Loudness) -> object:
        """Translate."""
        ...


class DesktopNotifierLibrary:
    """The real one, imported when the first notice is sent."""

    def system(self, icon: str) -> System:
        """Connect to the system's notifications."""
        from desktop_notifier import Icon
        from desktop_notifier.sync import DesktopNotifierSync

        picture = Icon(path=Path(icon)) if Path(icon).is_file() else None
        made: System = DesktopNotifierSync(app_name="Owed", app_icon=picture)
        return made

    def button(self, label: str, pressed: Callable[[], None]) -> object:
        """Make a button."""
        from desktop_notifier import Button

        return Button(title=label, on_pressed=pressed)

    def urgency(self, loudness: Loudness) -> object:
        """Translate."""
        from desktop_notifier import Urgency

        return {
            Loudness.LOW: Urgency.Low,
            Loudness.NORMAL: Urgency.Normal,
            Loudness.CRITICAL: Urgency.Critical,
        }[loudness]


class ElsewhereNotifier(QObject):
    """A :class:`trayapp.ui.notices.notifier.Notifier` for Windows and macOS."""

    acted = Signal(object)

    def __init__(self, icon: str = "", library: Library | None = None, parent: QObject | None = None) -> None:
        """Connect only when something is to be shown; ``icon`` is the path of a picture."""
        super().__init__(parent)
        self._icon = icon
        self._library: Library = library or DesktopNotifierLibrary()
        self._system: System | None = None
        self._shown: dict[str, str] = {}
        self._trouble = ""
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.timeout.connect(self._on_beat)

    @property
    def trouble(self) -> str:
        """Why the last notice was not delivered, or ""."""
        return self._trouble

    def send(self, notice: Notice) -> Delivery:
        """Show it, in place of an earlier one of the same key."""
        try:
            self._trouble = self._send(notice)
        except Exception:
            log.warning("A notification was not shown.", exc_info=True)
            self._trouble = FAILED
        return Delivery(delivered=not self._trouble, why=self._trouble)

    def withdraw(self, key: str) -> None:
        """Take a notice back; nothing happens when it is gone already."""
        number = self._shown.pop(key, None)
        if number is not None and self._system is not None:
            try:
                self._system.clear(number)
            except Exception:  # the library raises what each system raises
                log.info("A notification was not taken back.", exc_info=True)

    def close(self) -> None:
        """Take back what is still shown."""
        self._beat.stop()
        for key in list(self._shown):
            self.withdraw(key)

    def _send(self, notice: Notice) -> str:
        """Show it; give why it could not be shown, or ""."""
        if self._system is None:
            self._system = self._library.system(self._icon)
            if not self._system.request_authorisation():
                self._system = None
                return DENIED
        self.withdraw(notice.key)
        act = partial(self._act, notice.key)
        self._shown[notice.key] = self._system.send(
            notice.title,
            notice.body,
            self._library.urgency(notice.urgency),
            buttons=[self._library.button(label, partial(act, name)) for name, label in notice.actions],
            on_clicked=partial(act, notice.default) if notice.default else None,
            thread="owed",
        )
        self._beat.start()
        return ""

    def _act(self, key: str, action: str) -> None:
        self.acted.emit(Acted(key, action))

    @Slot()
    def _on_beat(self) -> None:
        """Let the library deliver clicks; stop when nothing is shown any more."""
        if self._system is None or not self._shown:
            self._beat.stop()
            return
        try:
            remaining = set(self._system.get_current_notifications())
        except Exception:  # the library raises what each system raises
            log.info("The notifications shown cannot be asked for.", exc_info=True)
            return
        self._shown = {key: number for key, number in self._shown.items() if number in remaining}
