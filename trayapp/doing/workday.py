"""What the day brings by itself: reply times, the evening question, other calendars, and leave."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from trayapp.bridge.lane import Lane, Say
from trayapp.bridge.monitor import Monitor
from trayapp.domain.board.slots import due_before, evening_key, slot_at, unheard
from trayapp.domain.clocks.standard import due
from trayapp.domain.letters.leave import LeaveShown, is_booked, plan_leave, with_leave, without_leave
from trayapp.domain.owing.item import OwedItem
from trayapp.errors import OwedError
from trayapp.feeds.copies import Copy
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.sync.desk import Desk
from trayapp.ui.notices.notices import evening_notice
from trayapp.ui.notices.notifier import Delivery, Notice
from trayapp.ui.wishes import RefreshCalendars, ShowLeave, TakeLeave, Wish

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=5)
"""How often it is asked whether a calendar is to be read again."""
GRACE = 2.0
"""Seconds that closing waits for a calendar that is being read."""
OPENED = frozenset({"opened"})


class Shown(Protocol):
    """The windows, as far as they are told here."""

    @property
    def in_force(self) -> Settings:
        """The settings as they are now."""

    def open_slot(self, until: datetime) -> None:
        """Bring the list to the front with what falls due before an instant."""

    def show_copies(self, copies: tuple[Copy, ...], now: datetime) -> None:
        """Say how reading the other calendars went."""

    def open_leave(self, shown: LeaveShown) -> None:
        """Bring the hand-over to the front."""


class Workday(QObject):
    """Hears the heart beat; what was opened or asked is remembered, so that no restart repeats it."""

    def __init__(
        self,
        profile: Profile,
        monitor: Monitor,
        shown: Shown,
        apply: Callable[[Settings], None],
        send: Callable[[Notice], Delivery],
    ) -> None:
        """``apply`` puts settings in force; ``send`` shows a notice."""
        super().__init__(monitor)
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._apply = apply
        self._send = send
        self._lane = Lane("calendars", self)
        self._reading = False
        self._looked: datetime | None = None
        self._asking = ""
        self._noted: set[str] = set()
        self._read_for: object = None
        monitor.beat.connect(self.beat)
        monitor.board_changed.connect(self.beat)

    def close(self) -> None:
        """Read no more calendars."""
        self._lane.close(GRACE)

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. Raises ``OwedError``."""
        match wish:
            case RefreshCalendars():
                self._read(force=True)
            case ShowLeave(first=first, last=last):
                self._show_leave(*self._days(first, last))
            case TakeLeave(first=first, last=last):
                self._apply(
                    self._profile.change(
                        lambda known: replace(known, calendar=with_leave(known.calendar, first, last))
                    )
                )
                self._show_leave(first, last)
            case _:
                return False
        return True

    @Slot()
    def beat(self) -> None:
        """See what the hour brings; calendars that were added are read at once."""
        settings, now = self._shown.in_force, self._profile.clock()
        fresh = self._read_for != (settings.feeds, settings.calendar.zone)
        if fresh:
            self._show_copies()
        if fresh or self._looked is None or not timedelta(0) <= now - self._looked < LOOK_EVERY:
            self._read(force=False)
        if settings.paused_at(now) or not settings.accounts or not self._monitor.heard:
            return  # what the last run knew may be answered long since
        try:
            self._open_slot(settings, now)
            self._ask_in_the_evening(settings, now)
        except OwedError as error:
            log.warning("What the day brings cannot be worked out: %s", error)

    def _show_copies(self) -> None:
        """Say how the calendars fare, as far as that is known."""
        copies = tuple(self._profile.calendars.of(feed) for feed in self._shown.in_force.feeds)
        self._shown.show_copies(copies, self._profile.clock())

    # -- reply time and evening -----------------------------------------------------------------------------

    def _open_slot(self, settings: Settings, now: datetime) -> None:
        """Open the list once for each slot; where nothing falls due, nothing opens."""
        slot = slot_at(settings.habits, now, settings.calendar)
        if slot is None or self._was(slot.key):
            return
        self._note(slot.key, now)
        if due_before(self._monitor.board.rows, slot.until):
            log.info("A daily reply time begins.")
            self._shown.open_slot(slot.until)

    def _ask_in_the_evening(self, settings: Settings, now: datetime) -> None:
        key = evening_key(settings.habits, now, settings.calendar)
        if not key or key == self._asking or self._was(key):
            return
        self._asking = key
        board, calendar = self._monitor.board, settings.calendar

        def look(desk: Desk) -> dict[str, datetime | None]:
            whom = {row.item.client.address.lower() for row in board.rows}
            return {one: desk.last_wrote(one, board.now) for one in whom if "@" in one}

        def ask(wrote: dict[str, datetime | None]) -> None:
            self._asking = ""
            found = unheard(board, wrote.get, calendar)
            notice = evening_notice(
                found,
                blind=bool(board.view.blind) or board.view.syncing,
                hide_names=settings.notifications.hide_names,
            )
            if notice is None or not settings.notifications.enabled or self._send(notice).delivered:
                self._note(key, now)

        self._monitor.at_desk(look, ask, self._not_asked)

    def _not_asked(self, error: Exception) -> None:
        self._asking = ""
        log.warning("Who has not heard today cannot be worked out: %s", error)

    def _was(self, key: str) -> bool:
        if key not in self._noted and key in self._profile.log.all_given():
            self._noted.add(key)
        return key in self._noted

    def _note(self, key: str, now: datetime) -> None:
        self._noted.add(key)
        self._profile.log.mark_given(key, OPENED, now)

    # -- other calendars ------------------------------------------------------------------------------------

    def _read(self, *, force: bool) -> None:
        """Read the calendars on a thread of their own; a slow server delays nothing."""
        settings = self._shown.in_force
        if self._reading:
            return
        self._looked, self._read_for = self._profile.clock(), (settings.feeds, settings.calendar.zone)
        if not settings.feeds:
            return
        self._reading = True
        before = self._profile.calendars.stamp()

        def work(_say: Say) -> tuple[Copy, ...]:
            return self._profile.refresh_calendars(settings, force=force)

        def done(copies: tuple[Copy, ...]) -> None:
            self._reading = False
            self._shown.show_copies(copies, self._profile.clock())
            if self._profile.calendars.stamp() != before:
                self._apply_anew()

        self._lane.run(work, done, self._failed)

    def _apply_anew(self) -> None:
        try:
            fresh = self._profile.settings()
        except OwedError as error:
            log.warning("The changed calendars cannot be used yet: %s", error)
            return
        if fresh != self._shown.in_force:
            self._apply(fresh)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        log.error("The calendars could not be read.", exc_info=error)

    # -- leave ----------------------------------------------------------------------------------------------

    def _days(self, first: date | None, last: date | None) -> tuple[date, date]:
        """The days asked for, else the next leave in the calendar, else the week after this one."""
        if first is not None:
            return first, last or first
        calendar = self._profile.settings().calendar
        today = calendar.day_of(self._profile.clock())
        ahead = [one for one in sorted(calendar.leave) if one[1] >= today]
        monday = today + timedelta(days=7 - today.weekday())
        return ahead[0] if ahead else (monday, monday + timedelta(days=4))

    def _show_leave(self, first: date, last: date) -> None:
        settings = self._profile.settings()
        away = with_leave(settings.calendar, first, last)
        staying = without_leave(settings.calendar, first, last)
        rules = replace(self._profile.rules(settings), calendar=staying)
        standard = settings.standards_in_force().for_("reply", person="", domain="", group="Clients")
        now = self._profile.clock()
        plan_leave((), first, last, settings.calendar, now=now)  # days that cannot be are said at once
        fares = self._monitor.fares
        unseen = tuple(one.name for one in fares if one.checked is None or one.blind() is not None)

        def look(desk: Desk) -> list[OwedItem]:
            return [*desk.all_open(rules).values(), *desk.kept(rules)]

        def show(items: list[OwedItem]) -> None:
            plan = plan_leave(items, first, last, settings.calendar, now=now)
            booked = is_booked(settings.calendar, first, last)
            answer_by = due(standard.answer, plan.back, away)
            self._shown.open_leave(LeaveShown(plan, away, answer_by, booked, unseen))

        self._monitor.at_desk(look, show)
