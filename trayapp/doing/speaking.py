"""Speaks up: gives what is due to the desktop's notifications, and does what the user answers there."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Slot

from trayapp.bridge.monitor import Monitor
from trayapp.domain.board.board import Board
from trayapp.domain.board.warnings_due import WarningsDue
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.ui.notices.announcer import Announcer, Answer
from trayapp.ui.notices.notifier import SETTINGS, Delivery, Notice, Notifier
from trayapp.ui.owed.wishes import wish_of_notice
from trayapp.ui.tray.badge_face import BadgeFace
from trayapp.ui.wishes import SignIn, Wish

SNOOZE_SPAN = timedelta(hours=1)
"""What "Snooze" in a notification means."""


class Speaking(QObject):
    """Hears the monitor; what the desktop did not take stays due and is tried with a later beat."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        notifier: Notifier,
        *,
        do: Callable[[Wish], None],
        show: Callable[[str], None],
        refresh: Callable[[], None],
    ) -> None:
        """``show`` brings the list to the front, with an item or ""; ``refresh`` draws the badge anew."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._do = do
        self._show = show
        self._announcer = Announcer(notifier, parent=self)
        self._announcer.answered.connect(self._on_answer)
        self._announcer.announcing.connect(monitor.announcing)
        self._announcer.changed.connect(refresh)
        self._announcer.again.connect(monitor.warn_again)
        monitor.warnings_due.connect(self._warn)
        monitor.withdrawn.connect(self._announcer.settled)
        monitor.beat.connect(self._beat)

    def follow(self, settings: Settings) -> None:
        """Do as these settings wish from now on."""
        self._announcer.follow(settings.notifications)

    def looked(self) -> None:
        """Know that the user has the list before him."""
        self._announcer.looked()

    def show_board(self, board: Board) -> None:
        """Know what is owed, and say which account needs the user."""
        self._announcer.show_board(board)

    def marked(self, face: BadgeFace) -> BadgeFace:
        """Mark the badge where warnings cannot be delivered."""
        return replace(face, unheard=bool(self._announcer.trouble))

    def lines(self) -> tuple[str, ...]:
        """Say what the tooltip adds about the notices themselves."""
        said = (self._announcer.trouble_in_full, self._announcer.waiting)
        return tuple(line for line in said if line)

    def state(self) -> tuple[str, bool]:
        """Say whether notices are shown on this desktop and by whom, and whether that is well."""
        return self._announcer.state()

    def tell(self, notice: Notice) -> Delivery:
        """Show a notice that is about no single item."""
        return self._announcer.tell(notice)

    def try_out(self) -> str:
        """Show one notice on request, and say what became of it."""
        return self._announcer.trial_answer()

    @Slot(object)
    def _warn(self, due: WarningsDue) -> None:
        said = self._announcer.announce(due, self._profile.clock())
        if said.tried.each:
            self._monitor.announced(said.tried, given=said.delivered)

    @Slot()
    def _beat(self) -> None:
        self._announcer.beat(self._profile.clock())

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        item = self._monitor.item(answer.item_id)
        if answer.token:
            # Qt takes it from there when a window of ours asks to come to the front, and so does a program
            # that is started now.
            os.putenv("XDG_ACTIVATION_TOKEN", answer.token)
        if answer.action == SETTINGS:
            self._do(SignIn(answer.account))
        elif item is None:
            self._show("")
        elif wish := wish_of_notice(answer.action, item, self._profile.clock() + SNOOZE_SPAN):
            self._do(wish)
        else:
            self._show(item.id)
