"""The list of what is owed, in every state, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards
from trayapp.domain.board.board import View
from trayapp.domain.judging import rules
from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.item import OwedItem
from trayapp.ui.noting.put_off_dialogs import MoveDialog, WaitDialog
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.parts.pick_time import PickTime
from trayapp.ui.style.look import Look

_KEPT: list[QWidget] = []
"""Parents of what is drawn, which would go otherwise."""


def _owed(
    look: Look, items: tuple[OwedItem, ...] = boards.USUAL, view: View = boards.SEEN_WELL
) -> OwedWindow:
    window = OwedWindow(look, boards.CALENDAR)
    window.show_board(boards.board(items, view))
    window.show()
    window.list.setFocus()
    return window


def owed(look: Look) -> QWidget:
    """The usual day."""
    return _owed(look)


def owed_why(look: Look) -> QWidget:
    """Asked "Why?"."""
    window = _owed(look)
    window.act(Action.WHY, boards.ANNA.id)
    return window


def owed_undo(look: Look) -> QWidget:
    """Just after something was done."""
    window = _owed(look, boards.USUAL[1:])
    window.offer_undo("Anna Acker: answered by phone.")
    return window


def owed_older(look: Look) -> QWidget:
    """The old ones unfolded."""
    window = _owed(look, boards.USUAL[6:])
    window.list.folded.emit()
    return window


def owed_empty(look: Look) -> QWidget:
    """Nobody waits."""
    return _owed(look, ())


def owed_blind(look: Look) -> QWidget:
    """One of two mailboxes cannot be seen."""
    return _owed(look, (), replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_half_blind(look: Look) -> QWidget:
    """One account cannot be seen, and its last known items stay."""
    items = (*boards.USUAL[:3], *(replace(one, account="Home") for one in boards.USUAL[3:]))
    return _owed(look, items, replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_answers_unseen(look: Look) -> QWidget:
    """A mailbox without a folder for sent messages: answers are not seen."""
    return _owed(look, boards.USUAL, replace(boards.SEEN_WELL, answers_unseen=("Kontor",)))


def owed_syncing(look: Look) -> QWidget:
    """Read for the first time."""
    return _owed(look, (), View(accounts=1, syncing=True, done=1240, total=8031))


def owed_syncing_some(look: Look) -> QWidget:
    """Read for the first time, with something found."""
    return _owed(look, boards.USUAL[:4], View(accounts=1, syncing=True, done=3420, total=8031))


def owed_no_account(look: Look) -> QWidget:
    """Before anything is set up."""
    return _owed(look, (), View())


def owed_paused(look: Look) -> QWidget:
    """While paused."""
    return _owed(look, boards.USUAL[:5], replace(boards.SEEN_WELL, paused=True))


def owed_narrow(look: Look) -> QWidget:
    """As small as people make it, with hostile text."""
    window = _owed(look, (boards.HOSTILE, *boards.USUAL))
    window.resize(560, 480)
    return window


def owed_pointed(look: Look) -> QWidget:
    """The pointer is on a row, and its buttons show."""
    window = _owed(look)
    index = window.list.lines.index(window.list.lines.row_of(boards.BEATE.id))
    window.list.point_at(window.list.visualRect(index).center())
    return window


def owed_menu(look: Look) -> QWidget:
    """The small menu of "Snooze"."""
    window = _owed(look)
    window.act(Action.SNOOZE, boards.ANNA.id)
    _KEPT.append(window)
    return window.menu or window


def owed_row_menu(look: Look) -> QWidget:
    """The menu of a row, by the right button or the menu key."""
    window = _owed(look)
    window.list.choose(boards.ANNA.id)
    window.list.asked.emit(window.list.spot_of(boards.ANNA.id))
    _KEPT.append(window)
    return window.menu or window


def owed_correction(look: Look) -> QWidget:
    """The menu of "Not owed", which says what each rule would change."""
    window = _owed(look)
    window.act(Action.NOT_OWED, boards.ANNA.id)
    window.show_proposals(boards.ANNA.message_id, boards.proposals())
    _KEPT.append(window)
    return window.menu or window


def owed_by_rule(look: Look) -> QWidget:
    """Asked "Why?" about what a rule put on the list."""
    ruled = replace(boards.ANNA, reasons=(rules.reason(boards.TAX), Reason("chaser", "2")))
    window = _owed(look, (ruled, *boards.USUAL[1:]))
    window.act(Action.WHY, ruled.id)
    return window


def owed_pick_time(look: Look) -> QWidget:
    """Until when to snooze."""
    _KEPT.append(_owed(look))
    return PickTime(look, "Snooze until", boards.NOW, boards.CALENDAR, _KEPT[-1])


def owed_kinds(look: Look) -> QWidget:
    """Every kind of what is owed."""
    window = _owed(look, boards.EVERY_KIND)
    window.list.choose(boards.FORM.id)
    return window


def owed_kinds_why(look: Look) -> QWidget:
    """Asked "Why?" about a promise."""
    window = _owed(look, boards.EVERY_KIND)
    window.act(Action.WHY, boards.MOVED.id)
    return window


def owed_kinds_pointed(look: Look) -> QWidget:
    """The pointer is on a call, and its buttons show."""
    window = _owed(look, boards.EVERY_KIND)
    window.list.choose(boards.MAILBOX.id)
    index = window.list.lines.index(window.list.lines.row_of(boards.KARIM.id))
    window.list.point_at(window.list.visualRect(index).center())
    return window


def owed_called(look: Look) -> QWidget:
    """The small menu of what came of calling back."""
    window = _owed(look, boards.EVERY_KIND)
    window.act(Action.CALLED, boards.KARIM.id)
    _KEPT.append(window)
    return window.menu or window


def owed_more(look: Look) -> QWidget:
    """The menu with the rest."""
    window = _owed(look)
    _KEPT.append(window)
    return window.head.menu


def owed_waits(look: Look) -> QWidget:
    """On whom does it wait?"""
    _KEPT.append(_owed(look))
    return WaitDialog(look, boards.ANNA, boards.NOW, boards.CALENDAR, _KEPT[-1])


def owed_move(look: Look) -> QWidget:
    """Another date for a promise."""
    _KEPT.append(_owed(look))
    return MoveDialog(look, boards.FORM, boards.NOW, boards.CALENDAR, _KEPT[-1])


def owed_nothing_found(look: Look) -> QWidget:
    """A search that finds nothing."""
    window = _owed(look)
    window.head.search.setText("unicorn")
    return window


def owed_many(look: Look) -> QWidget:
    """A thousand."""
    return _owed(
        look, boards.many(1000), replace(boards.SEEN_WELL, checked=boards.NOW - timedelta(minutes=1))
    )


SCENES = (
    owed,
    owed_why,
    owed_undo,
    owed_older,
    owed_empty,
    owed_blind,
    owed_half_blind,
    owed_answers_unseen,
    owed_syncing,
    owed_syncing_some,
    owed_no_account,
    owed_paused,
    owed_narrow,
    owed_pointed,
    owed_menu,
    owed_row_menu,
    owed_correction,
    owed_by_rule,
    owed_pick_time,
    owed_kinds,
    owed_kinds_why,
    owed_kinds_pointed,
    owed_called,
    owed_more,
    owed_waits,
    owed_move,
    owed_nothing_found,
    owed_many,
)
