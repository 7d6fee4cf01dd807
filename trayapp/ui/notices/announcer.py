"""Hands warnings to the desktop, knows which notice covers which items, takes back what is settled.

What the desktop does not take stays due. What comes while the user does not want to be disturbed waits, and
is one summary afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from trayapp.domain.board.board import Blind, Board
from trayapp.domain.board.phase import Phase
from trayapp.domain.board.warnings_due import WarningDue, WarningsDue
from trayapp.settings.model import NotificationSettings
from trayapp.tongue import tr
from trayapp.ui.notices.notices import (
    BLIND,
    SEVERAL,
    blind_notice,
    held_back,
    notice_of,
    trial_notice,
)
from trayapp.ui.notices.notifier import Acted, Delivery, Loudness, Notice, Notifier, seal

RETRY = timedelta(seconds=30)
"""How long a desktop that took no notice is left alone."""


class Said(NamedTuple):
    """What became of warnings that were due."""

    tried: WarningsDue
    """Those that were said, or were to be said; of the others nothing was tried, and they stay due."""
    delivered: bool
    """Whether they count as given."""


NOTHING = Said(WarningsDue(()), delivered=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user did with a notice, in the words of the house."""

    action: str
    """One of the ids in ``notifier.py``: open, snooze, not-owed, settings."""
    item_id: str = ""
    """The owed item; "" where the notice was about several, or about an account."""
    account: str = ""
    """The account that cannot be seen, or ""."""
    token: str = ""
    """See :class:`trayapp.ui.notices.notifier.Acted`."""


class Announcer(QObject):
    """Says ``answered`` with an :class:`Answer`, and what else the badge and the monitor are to know."""

    answered = Signal(object)
    announcing = Signal(object)
    """:class:`WarningsDue` that are about to be shown."""
    changed = Signal()
    """What is to be said of the notices themselves differs: see :attr:`trouble` and :attr:`waiting`."""
    again = Signal()
    """What is due may be taken now."""

    def __init__(
        self,
        notifier: Notifier,
        notices: NotificationSettings | None = None,
        *,
        parent: QObject | None = None,
    ) -> None:
        """``notices`` are the user's wishes; set them anew when they change."""
        super().__init__(parent)
        self.notices = notices or NotificationSettings()
        self._notifier = notifier
        self._board: Board | None = None
        self._covers: dict[str, frozenset[str]] = {}
        """By the seal of a notice's key: the ids of the items that it is about."""
        self._accounts: dict[str, str] = {}
        """By the seal of its notice: an account that was said to be blind."""
        self._told_blind: frozenset[str] = frozenset()
        self._refused: datetime | None = None
        self._held: frozenset[str] = frozenset()
        self._again: list[frozenset[str]] = []
        """What stood with a server that is gone: each notice by its items."""
        notifier.acted.connect(self._on_acted)
        # Later, since what a notice needs may be found out while a board is being shown.
        notifier.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        notifier.lost.connect(self._on_lost, Qt.ConnectionType.QueuedConnection)

    # -- what the badge says of the notices themselves ----------------------------------------------------

    @property
    def trouble(self) -> str:
        """Why warnings cannot be delivered, as a sentence; "" where they can, or are not wanted."""
        return self._notifier.trouble if self.notices.enabled else ""

    @property
    def trouble_in_full(self) -> str:
        """Say it with what it means; "" where there is none."""
        if not self.trouble:
            return ""
        meaning = tr("Warnings cannot pop up: keep an eye on this badge.")
        return f"{self.trouble} {meaning}"

    def state(self) -> tuple[str, bool]:
        """Say whether notices are shown here, and by whom; False where they are not, with what helps."""
        self._notifier.look()
        if self._notifier.trouble:
            means = tr(
                "Until that is mended only the badge warns you. Start your desktop's notification service, "
                "or one such as dunst or mako, and try again."
            )
            return f"{self._notifier.trouble} {means}", False
        if self._notifier.quiet():
            return tr("Do Not Disturb is on now: warnings wait until it ends."), True
        return self._notifier.about(), True

    @property
    def waiting(self) -> str:
        """Say how many warnings wait until the user may be disturbed; "" for none."""
        if not self._held:
            return ""
        return tr(
            "%n warning waits until Do Not Disturb ends.|%n warnings wait until Do Not Disturb ends.",
            "",
            len(self._held),
        )

    # -- warnings -----------------------------------------------------------------------------------------

    def follow(self, notices: NotificationSettings) -> None:
        """Do as the user wishes from now on."""
        before, self.notices = self.notices, notices
        if notices.hide_names and not before.hide_names:
            self._show_anew()
        if before.enabled and not notices.enabled:
            self._take_all_back()
        if before.enabled != notices.enabled:
            self.changed.emit()

    def announce(self, due: WarningsDue, now: datetime) -> Said:
        """Show what is due, if the desktop takes it and the user may be disturbed."""
        if not self.notices.enabled:
            self._hold(frozenset())
            return Said(due, delivered=True)
        if self._rests(now):
            return NOTHING  # many boards may be made in one second
        quiet = self._notifier.quiet()
        wanted = WarningsDue(tuple(one for one in due.each if self._may_be_said(one, quiet=quiet)))
        late = not quiet and bool(self._held & _ids(due))
        if quiet:
            self._hold(_ids(due) - _ids(wanted))
        if not wanted.each:
            return NOTHING
        self.announcing.emit(wanted)
        delivered = self._show(wanted, late=late).delivered
        self._refused = None if delivered else now
        if delivered and not quiet:
            self._hold(frozenset())
        return Said(wanted, delivered)

    def settled(self, item_ids: Iterable[str]) -> None:
        """Take back the notices about what is settled; one about several stays while any of them waits."""
        gone = frozenset(item_ids)
        for key, items in list(self._covers.items()):
            if items & gone:
                self._cover(key, items - gone)
        self._hold(self._held - gone)

    def looked(self) -> None:
        """Take back the notice about several: the user has opened the list, which is all that it asks for."""
        if seal(SEVERAL) in self._covers:
            self._take_back(seal(SEVERAL))

    def show_board(self, board: Board) -> None:
        """Know what is owed, also for notices of an earlier run; say which account needs the user."""
        first, self._board = self._board is None, board
        if first:
            self._recall(board)
        self._tell_blind(board)

    def beat(self, now: datetime) -> None:
        """See whether what was not taken, or held back, can be shown now; about twice a minute."""
        if not self.notices.enabled:
            return
        self._notifier.look()
        if self._waits() and not self._rests(now) and not self._notifier.quiet():
            self._say_again()

    # -- other notices ------------------------------------------------------------------------------------

    def blind(self, blind: Blind, *, others_seen: bool) -> Delivery:
        """Say that an account cannot be seen."""
        notice = blind_notice(blind, others_seen=others_seen)
        self._accounts[seal(notice.key)] = blind.account
        return self._send(notice)

    def seen_again(self, account: str) -> None:
        """Take back what was said about an account."""
        self._accounts.pop(seal(f"{BLIND}{account}"), None)
        self._notifier.withdraw(f"{BLIND}{account}")

    def trial(self) -> Delivery:
        """Show one notice on request, also to who does not want to be disturbed: it says so then."""
        return self._notifier.send(trial_notice())

    def trial_answer(self) -> str:
        """Show one notice, and say what became of it; :meth:`state` says why."""
        if not self.trial().delivered:
            return tr("It was not shown.")
        if self._notifier.quiet():
            return tr("Sent. Do Not Disturb is on, so this desktop may keep it back.")
        return tr("Sent. It should show now.")

    def tell(self, notice: Notice) -> Delivery:
        """Show a notice that is about no single item; a click on it opens the list."""
        self._covers[seal(notice.key)] = frozenset({notice.key})
        return self._send(notice)

    # -- how it is done -----------------------------------------------------------------------------------

    def _send(self, notice: Notice) -> Delivery:
        """Send it, unless the user does not want to be disturbed."""
        if notice.urgency < Loudness.CRITICAL and self._notifier.quiet():
            return Delivery(delivered=False, why=tr("Do Not Disturb is on."))
        return self._notifier.send(notice)

    def _show(self, due: WarningsDue, *, late: bool = False) -> Delivery:
        """Show one notice; what a standing one about several says is said by the new one, too."""
        whole = due if len(due.each) == 1 else self._with_standing(due)
        notice = notice_of(
            whole,
            hide_names=self.notices.hide_names,
            break_through=self.notices.break_through,
            board=self._board,
        )
        delivery = self._notifier.send(held_back(notice) if late else notice)
        if delivery.delivered:
            if notice.key == SEVERAL:
                for single in notice.about & self._single():
                    self._take_back(seal(single))  # the notice about several speaks for it now
            elif seal(SEVERAL) in self._covers:
                self._cover(seal(SEVERAL), self._covers[seal(SEVERAL)] - notice.about)
            self._covers[seal(notice.key)] = notice.about
        return delivery

    def _with_standing(self, due: WarningsDue) -> WarningsDue:
        """Add what a notice about several, whose place is taken now, still stands for."""
        if not self._notifier.stands(SEVERAL):
            return due
        old = self._covers.get(seal(SEVERAL), frozenset()) - _ids(due)
        return WarningsDue((*due.each, *self._rows(old)))

    def _single(self) -> frozenset[str]:
        """Return the ids of items that have a notice of their own."""
        return frozenset(one for key, items in self._covers.items() for one in items if seal(one) == key)

    def _cover(self, key: str, items: frozenset[str]) -> None:
        self._covers[key] = items
        if not items:
            self._take_back(key)

    def _take_back(self, key: str) -> None:
        self._covers.pop(key, None)
        self._notifier.withdraw(key)

    def _show_anew(self) -> None:
        """Put what may still be said in the place of notices that say more."""
        for key, items in list(self._covers.items()):
            if self._notifier.stands(key):
                rows = self._rows(items)
                if rows:
                    self._show(WarningsDue(rows))
                else:
                    self._take_back(key)

    def _take_all_back(self) -> None:
        for key in [*self._covers, *self._accounts]:
            self._take_back(key)
        self._accounts.clear()
        self._again.clear()
        self._refused = None

    def _rows(self, items: frozenset[str]) -> tuple[WarningDue, ...]:
        """Return what is owed of these now, and not put off."""
        rows = self._board.rows if self._board is not None else ()
        awake = (row for row in rows if row.item.id in items and row.phase is not Phase.SNOOZED)
        return tuple(WarningDue(row, ()) for row in awake)

    def _hold(self, items: frozenset[str]) -> None:
        before, self._held = self._held, items
        if before != items:
            self.changed.emit()

    def _waits(self) -> bool:
        return bool(self._held or self._again or self._refused)

    def _rests(self, now: datetime) -> bool:
        """Whether the desktop is left alone after a notice that it did not take."""
        return self._refused is not None and timedelta(0) <= now - self._refused < RETRY

    def _may_be_said(self, one: WarningDue, *, quiet: bool) -> bool:
        """While nobody is to be disturbed, only what was missed, and only where that is wished."""
        return not quiet or (self.notices.break_through and one.row.phase is Phase.MISSED)

    def _tell_blind(self, board: Board) -> None:
        """Say once that only the user can make an account seen again; take it back when that happened.

        What the desktop did not take is tried again with a later board; where nothing is to be shown, it
        counts as said.
        """
        helpless = {one.account: one for one in board.view.blind if one.needs_user}
        for name in self._told_blind - helpless.keys():
            self.seen_again(name)
        told = self._told_blind & helpless.keys() if self.notices.enabled else frozenset(helpless)
        if not self._rests(board.now):
            for name in sorted(helpless.keys() - told):
                others = len(board.view.blind) < board.view.accounts
                if self.blind(helpless[name], others_seen=others).delivered:
                    told |= {name}
                else:
                    self._refused = board.now
        self._told_blind = told

    def _recall(self, board: Board) -> None:
        """Know the notices that an earlier run left on the screen; what is settled since then goes."""
        items = {seal(row.item.id): row.item.id for row in board.rows}
        accounts = {seal(f"{BLIND}{one.account}"): one.account for one in board.view.blind}
        for key, about in self._notifier.recalled().items():
            if key in accounts:
                self._accounts[key] = accounts[key]
                self._told_blind |= {accounts[key]}
            else:
                self._cover(key, frozenset(items[one] for one in about & items.keys()))

    def _say_again(self) -> None:
        """Ask for what is due, with a board of now; then show what stood with a server that is gone."""
        self._refused = None
        self.again.emit()
        groups, self._again = self._again, []
        for group in groups:
            still = self._rows(group)
            if still and not self._show(WarningsDue(still)).delivered:
                self._again.append(group)

    @Slot()
    def _on_changed(self) -> None:
        """A desktop that takes notices again is given at once what it was not given before."""
        self.changed.emit()
        if self._waits() and not self._notifier.trouble and not self._notifier.quiet():
            self._say_again()

    @Slot(object)
    def _on_lost(self, gone: frozenset[str]) -> None:
        for key in gone:
            if key in self._accounts:
                self._told_blind -= {self._accounts.pop(key)}
            else:
                self._again.append(self._covers.pop(key, frozenset()))
        if not self._notifier.quiet():
            self._say_again()

    @Slot(object)
    def _on_acted(self, acted: Acted) -> None:
        """Take the notice back, since not every desktop does that by itself, and pass on what was wished."""
        key = seal(acted.key)
        if key in self._accounts:
            answer = Answer(acted.action, account=self._accounts[key], token=acted.token)
        elif key in self._covers:
            item = next((one for one in self._covers[key] if seal(one) == key), "")
            answer = Answer(acted.action, item_id=item, token=acted.token)
        else:
            return
        self._take_back(key)
        self.answered.emit(answer)


def _ids(due: WarningsDue) -> frozenset[str]:
    return frozenset(one.row.item.id for one in due.each)
