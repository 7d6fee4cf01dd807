"""The small menus of the list: how it was answered, until when to put it off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QWidget

from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.owing.item import OwedItem
from trayapp.tongue import tr
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.snooze_choices import snooze_choices
from trayapp.ui.parts.labels import icon_size
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Done, Snooze, Tried, Wish


class Entry(NamedTuple):
    """One entry; ``&`` marks its key."""

    text: str
    icon: str
    wish: Wish | None
    """None: pick a time."""
    hint: str = ""
    """Shown where menus show keys."""


def entries_for(
    action: Action, item: OwedItem, now: datetime, calendar: WorkingCalendar
) -> tuple[Entry, ...]:
    """Give the entries of an action's menu; none where it needs no menu."""
    match action:
        case Action.DONE | Action.TOLD:
            return done_entries(item)
        case Action.CALLED:
            return called_entries(item)
        case Action.SNOOZE:
            return snooze_entries(item, now, calendar)
        case _:
            return ()


def done_entries(item: OwedItem) -> tuple[Entry, ...]:
    """How it was answered, or how a client heard how things stand."""
    return (
        Entry(tr("By &phone"), "phone", Done(item.id, "phone")),
        Entry(tr("By &mail from elsewhere"), "reply", Done(item.id, "mail")),
        Entry(tr("&In person"), "clients", Done(item.id, "person")),
    )


def called_entries(item: OwedItem) -> tuple[Entry, ...]:
    """What came of calling back; only the first ends the clock."""
    return (
        Entry(tr("&Spoke with them"), "check", Done(item.id, "phone")),
        Entry(
            tr("&Left a message"), "acknowledge", Tried(item.id, left_message=True), tr("the clock runs on")
        ),
        Entry(tr("&Reached nobody"), "close", Tried(item.id, left_message=False), tr("the clock runs on")),
    )


def snooze_entries(item: OwedItem, now: datetime, calendar: WorkingCalendar) -> tuple[Entry, ...]:
    """Until when to put it off."""
    choices = snooze_choices(now, calendar)
    written = (Entry(tr("Until they &write"), "reply", Snooze(item.id, None)),) if item.waiting else ()
    return (
        *(
            Entry(f"&{number}  {one.label}", "snooze", Snooze(item.id, one.until), one.hint)
            for number, one in enumerate(choices, start=1)
        ),
        *written,
        Entry(tr("&Pick a time…"), "calendar", None),
    )


def item_menu(look: Look, entries: Iterable[Entry], parent: QWidget) -> QMenu:
    """Make a menu whose actions hold their wishes as data."""
    menu = QMenu(parent)
    for entry in entries:
        text = f"{entry.text}\t{entry.hint}" if entry.hint else entry.text
        if entry.wish is None:
            menu.addSeparator()
        action = menu.addAction(look.icon(entry.icon, size=icon_size(menu.font())), text)
        action.setData(entry.wish)
    return menu
