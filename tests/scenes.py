"""Every window in every state, ready to be drawn (``tests/pictures.py``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards
from trayapp.domain.board import View
from trayapp.ui.look import Look
from trayapp.ui.owed_actions import Action
from trayapp.ui.owed_window import OwedWindow
from trayapp.ui.states import Progress


def _owed(look: Look, items: tuple[boards.OwedItem, ...] = boards.USUAL, view: View = boards.SEEN_WELL) -> OwedWindow:
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
    """Nothing can be seen."""
    return _owed(look, (), replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_half_blind(look: Look) -> QWidget:
    """One account cannot be seen, and its last known items stay."""
    items = (*boards.USUAL[:3], *(replace(one, account="Home") for one in boards.USUAL[3:]))
    return _owed(look, items, replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_syncing(look: Look) -> QWidget:
    """Read for the first time."""
    window = _owed(look, (), View(accounts=1, syncing=True))
    window.show_progress(Progress(1240, 8031))
    return window


def owed_syncing_some(look: Look) -> QWidget:
    """Read for the first time, with something found."""
    window = _owed(look, boards.USUAL[:4], View(accounts=1, syncing=True))
    window.show_progress(Progress(3420, 8031))
    return window


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


def owed_nothing_found(look: Look) -> QWidget:
    """A search that finds nothing."""
    window = _owed(look)
    window.head.search.setText("unicorn")
    return window


def owed_many(look: Look) -> QWidget:
    """A thousand."""
    return _owed(look, boards.many(1000), replace(boards.SEEN_WELL, checked=boards.NOW - timedelta(minutes=1)))


SCENES: dict[str, Callable[[Look], QWidget]] = {
    f"{function.__name__.replace('_', '-')}": function
    for function in (
        owed,
        owed_why,
        owed_undo,
        owed_older,
        owed_empty,
        owed_blind,
        owed_half_blind,
        owed_syncing,
        owed_syncing_some,
        owed_no_account,
        owed_paused,
        owed_narrow,
        owed_nothing_found,
        owed_many,
    )
}
