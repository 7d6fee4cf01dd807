"""What can be done with a line of the list, with icon and key: bar, row buttons and keyboard agree."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt

from trayapp.domain.clients.book import Channel
from trayapp.domain.letters.writing import offered
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.tongue import mark, tr
from trayapp.ui.owed.lines import Heading, ItemLine, Line, Section

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Action(enum.Enum):
    """One thing that a key or a button does to the chosen item: text, icon, key cap, keys."""

    RING = (mark("Call"), "phone", "C", (Qt.Key.Key_C,))
    REPLY = (mark("Reply"), "reply", "⏎", _RETURN)
    OPEN = (mark("Open"), "open", "⏎", _RETURN)
    CALL = (mark("Call back"), "phone", "⏎", _RETURN)
    WRITE = (mark("Write"), "edit", "⏎", _RETURN)
    ACKNOWLEDGE = (mark("Acknowledge"), "acknowledge", "A", (Qt.Key.Key_A,))
    TELL = (mark("Tell them"), "acknowledge", "A", (Qt.Key.Key_A,))
    WORD = (mark("Write"), "edit", "⏎", (*_RETURN, Qt.Key.Key_A))
    IS_PROMISE = (mark("Yes, a promise"), "check", "Y", (Qt.Key.Key_Y,))
    NO_PROMISE = (mark("No promise"), "not-owed", "N", (Qt.Key.Key_N,))
    CONFIRM = (mark("Yes, answered"), "check", "Y", (Qt.Key.Key_Y,))
    REJECT = (mark("No, still owed"), "reply", "N", (Qt.Key.Key_N,))
    DONE = (mark("Answered otherwise"), "done", "D", (Qt.Key.Key_D,))
    CALLED = (mark("Called"), "done", "D", (Qt.Key.Key_D,))
    KEPT = (mark("Kept"), "done", "D", (Qt.Key.Key_D,))
    TOLD = (mark("Told otherwise"), "done", "D", (Qt.Key.Key_D,))
    FOLLOWED = (mark("Done"), "done", "D", (Qt.Key.Key_D,))
    SNOOZE = (mark("Snooze"), "snooze", "S", (Qt.Key.Key_S,))
    WAKE = (mark("Wake"), "bell", "S", (Qt.Key.Key_S,))
    WAIT = (mark("Waits on…"), "delegate", "L", (Qt.Key.Key_L,))
    WAITED = (mark("Waits no more"), "resume", "L", (Qt.Key.Key_L,))
    PROMISE = (mark("Note a promise"), "promise", "P", (Qt.Key.Key_P,))
    MOVE = (mark("Move the date"), "calendar", "M", (Qt.Key.Key_M,))
    NOT_OWED = (mark("Not owed"), "not-owed", "N", (Qt.Key.Key_N,))
    RELEASE = (mark("Not expected any more"), "not-owed", "N", (Qt.Key.Key_N,))
    DROP = (mark("Do not follow up"), "not-owed", "N", (Qt.Key.Key_N,))
    WHY = (mark("Why?"), "why", "W", (Qt.Key.Key_W,))

    def __init__(self, said: str, icon: str, cap: str, keys: tuple[Qt.Key, ...]) -> None:
        """Keep the parts apart."""
        self._said = said
        self.icon = icon
        self.cap = cap
        self.keys = keys

    @property
    def text(self) -> str:
        """What bar, row buttons and tooltips call it."""
        return tr(self._said)


_USUAL = (
    Action.REPLY,
    Action.ACKNOWLEDGE,
    Action.DONE,
    Action.SNOOZE,
    Action.WAIT,
    Action.PROMISE,
    Action.NOT_OWED,
    Action.WHY,
)
_BY_KIND = {
    ItemKind.REPLY: _USUAL,
    ItemKind.CALLBACK: (
        Action.CALL,
        Action.OPEN,
        Action.CALLED,
        Action.SNOOZE,
        Action.WAIT,
        Action.NOT_OWED,
        Action.RELEASE,
        Action.WHY,
    ),
    ItemKind.PROMISE: (
        Action.OPEN,
        Action.KEPT,
        Action.TELL,
        Action.MOVE,
        Action.SNOOZE,
        Action.WAIT,
        Action.RELEASE,
        Action.WHY,
    ),
    ItemKind.UPDATE: (Action.WORD, Action.TOLD, Action.SNOOZE, Action.WAIT, Action.WHY),
    ItemKind.FOLLOW_UP: (
        Action.WRITE,
        Action.FOLLOWED,
        Action.SNOOZE,
        Action.WAIT,
        Action.DROP,
        Action.WHY,
    ),
}
_PROBABLE = (Action.CONFIRM, Action.REJECT, Action.WHY)
_FOUND = (Action.OPEN, Action.IS_PROMISE, Action.NO_PROMISE)
_NOT_LONG_AGO = frozenset({Action.ACKNOWLEDGE, Action.SNOOZE, Action.WAIT, Action.PROMISE})
"""What begun long ago is neither put off nor promised any more."""

ON_ROW = frozenset(Action) - {Action.REPLY, Action.OPEN, Action.WORD, Action.WRITE}
"""Those that a row shows under the pointer; a double click opens."""
IN_BAR = frozenset(Action) - {Action.PROMISE}
"""Those that the bar shows; what is noted beside the answer has its key, and its place on the row."""
SPELLED = frozenset(
    {Action.CONFIRM, Action.REJECT, Action.IS_PROMISE, Action.NO_PROMISE, Action.CALL, Action.RING}
)
"""Those that a row shows with their text."""
FIRST = frozenset({Action.REPLY, Action.OPEN, Action.CALL, Action.WORD, Action.WRITE})
"""What Return and a double click do, whichever of them there is."""


def actions_for(line: Line | None) -> tuple[Action, ...]:
    """What can be done with a line, in the order of the bar; nothing with a heading."""
    if not isinstance(line, ItemLine):
        return () if isinstance(line, Heading) else _USUAL
    return tuple(_instead(one, line) for one in _offered(line) if _possible(one, line.row.item))


def first_of(line: Line | None) -> Action | None:
    """What Return and a double click do; None where nothing can be opened."""
    return next((one for one in actions_for(line) if one in FIRST), None)


def _offered(line: ItemLine) -> tuple[Action, ...]:
    usual = _BY_KIND[line.row.item.kind]
    if line.row.item.client.channel is Channel.CALL and Action.CALL not in usual:
        usual = (Action.RING, *usual)  # call, do not write
    if line.section is Section.PROBABLE:
        return (*(one for one in usual if one in FIRST), *_PROBABLE)
    if line.section is Section.FOUND:
        return _FOUND
    if line.section is Section.OLDER:
        return tuple(one for one in usual if one not in _NOT_LONG_AGO)
    return usual


def _possible(action: Action, item: OwedItem) -> bool:
    """Whether the action would do something with this very item."""
    match action:
        case Action.REPLY | Action.OPEN:
            return bool(item.message_id) and not (item.kind is ItemKind.CALLBACK and item.number)
        case Action.CALL | Action.RING:
            return bool(item.number)
        case Action.ACKNOWLEDGE | Action.TELL | Action.WORD:
            return bool(offered(item))
        case Action.WRITE:
            return "@" in item.client.address
        case Action.NOT_OWED:
            return bool(item.waiting)
        case Action.RELEASE:
            return not item.waiting
        case Action.WAIT:
            return item.kind is ItemKind.REPLY or bool(item.waiting_for)
        case _:
            return True


def _instead(action: Action, line: ItemLine) -> Action:
    """What takes the place of an action while the item is put off already."""
    if action is Action.SNOOZE and line.section is Section.SNOOZED:
        return Action.WAKE
    if action is Action.WAIT and line.row.item.waiting_for:
        return Action.WAITED
    return action
