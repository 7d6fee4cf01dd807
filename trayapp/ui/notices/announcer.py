"""Hands warnings to the desktop, knows which notice covers which items, takes back what is settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from trayapp.domain.board import Blind, Board
from trayapp.domain.warnings_due import WarningsDue
from trayapp.ui.notices.notices import BLIND, SEVERAL, blind_notice, no_tray_notice, notice_of, trial_notice
from trayapp.ui.notices.notifier import Acted, Delivery, Notice, Notifier

RETRY = timedelta(seconds=30)
"""How long a desktop that took no notice is left alone."""


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
    """Says ``answered`` with an :class:`Answer`."""

    answered = Signal(object)

    def __init__(
        self, notifier: Notifier, *, hide_names: bool = False, parent: QObject | None = None
    ) -> None:
        """``hide_names`` is the privacy switch: no names, no subjects."""
        super().__init__(parent)
        self._notifier = notifier
        self.hide_names = hide_names
        self._covers: dict[str, frozenset[str]] = {}
        self._told_blind: frozenset[str] = frozenset()
        self._refused: datetime | None = None
        notifier.acted.connect(self._on_acted)

    def announce(self, due: WarningsDue) -> Delivery:
        """Show what is due; only what was delivered is to be remembered as given."""
        notice = notice_of(due, hide_names=self.hide_names)
        delivery = self._notifier.send(notice)
        if delivery.delivered:
            items = frozenset(warning.row.item.id for warning in due.each)
            if notice.key == SEVERAL:
                for single in items & self._covers.keys():
                    self._take_back(single)  # the notice about several speaks for it now
                items |= self._covers.get(SEVERAL, frozenset())
            self._covers[notice.key] = items
        return delivery

    def settled(self, item_ids: Iterable[str]) -> None:
        """Take back the notices about what is settled; one about several stays while any of them waits."""
        gone = frozenset(item_ids)
        for key, items in list(self._covers.items()):
            self._covers[key] = items - gone
            if not self._covers[key]:
                self._take_back(key)

    def tell_blind(self, board: Board, *, silent: bool) -> None:
        """Say once that only the user can make an account seen again; take it back when that happened.

        What the desktop did not take is tried again with a later board; when ``silent``, it counts as said.
        """
        helpless = {one.account: one for one in board.view.blind if one.needs_user}
        for name in self._told_blind - helpless.keys():
            self.seen_again(name)
        told = frozenset(helpless) if silent else self._told_blind & helpless.keys()
        if self._refused is None or board.now - self._refused >= RETRY:
            self._refused = None
            for name in helpless.keys() - told:
                others = len(board.view.blind) < board.view.accounts
                if self.blind(helpless[name], others_seen=others).delivered:
                    told |= {name}
                else:
                    self._refused = board.now
        self._told_blind = told

    def blind(self, blind: Blind, *, others_seen: bool) -> Delivery:
        """Say that an account cannot be seen."""
        return self._notifier.send(blind_notice(blind, others_seen=others_seen))

    def seen_again(self, account: str) -> None:
        """Take back what was said about an account."""
        self._notifier.withdraw(f"{BLIND}{account}")

    def trial(self) -> Delivery:
        """Show one notice on request."""
        return self._notifier.send(trial_notice())

    def no_tray(self) -> Delivery:
        """Say that the badge has no place here."""
        notice = no_tray_notice()
        self._covers[notice.key] = frozenset({notice.key})
        return self._notifier.send(notice)

    def tell(self, notice: Notice) -> Delivery:
        """Show a notice that is about no single item; a click on it opens the list."""
        self._covers[notice.key] = frozenset({notice.key})
        return self._notifier.send(notice)

    def _take_back(self, key: str) -> None:
        self._covers.pop(key, None)
        self._notifier.withdraw(key)

    @Slot(object)
    def _on_acted(self, acted: Acted) -> None:
        if acted.key.startswith(BLIND):
            self.answered.emit(Answer(acted.action, account=acted.key.removeprefix(BLIND), token=acted.token))
        elif acted.key in self._covers:
            item = acted.key if acted.key in self._covers[acted.key] else ""
            self.answered.emit(Answer(acted.action, item_id=item, token=acted.token))
