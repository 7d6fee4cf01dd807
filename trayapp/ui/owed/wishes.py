"""What an action of the list, or a button of a notice, wishes for where nothing has to be asked before."""

from __future__ import annotations

from datetime import datetime

from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.ui.notices import notifier
from trayapp.ui.noting.wishes import AskToNote, ConfirmPromise
from trayapp.ui.owed.actions import Action
from trayapp.ui.wishes import (
    Acknowledge,
    CallBack,
    ConfirmProbable,
    Done,
    NotOwed,
    Open,
    RejectProbable,
    Release,
    Snooze,
    WaitNoMore,
    Wish,
    Write,
)


def wish_of(action: Action, item: OwedItem, now: datetime) -> Wish | None:
    """Return the wish; None where a menu or a dialog asks first."""
    wishes: dict[Action, Wish] = {
        Action.REPLY: Open(item.id),  # in the mail program, where the answer is written
        Action.OPEN: Open(item.id),
        Action.CALL: CallBack(item.id),
        Action.RING: CallBack(item.id),
        Action.WRITE: Write(item.id),
        Action.ACKNOWLEDGE: Acknowledge(item.id),
        Action.TELL: Acknowledge(item.id),
        Action.WORD: Acknowledge(item.id),
        Action.IS_PROMISE: ConfirmPromise(item.id),
        Action.NO_PROMISE: Release(item.id),
        Action.CONFIRM: ConfirmProbable(item.id),
        Action.REJECT: RejectProbable(item.id),
        Action.KEPT: Done(item.id, ""),
        Action.FOLLOWED: Done(item.id, ""),
        Action.WAKE: Snooze(item.id, now),
        Action.WAITED: WaitNoMore(item.id),
        Action.PROMISE: AskToNote(ItemKind.PROMISE, item.id),
        Action.RELEASE: Release(item.id),
        Action.DROP: Release(item.id),
    }
    return wishes.get(action)


def wish_of_notice(action: str, item: OwedItem, snoozed_until: datetime) -> Wish | None:
    """Return what a button of a notice about one item wishes; None where it only shows the list."""
    wishes: dict[str, Wish] = {
        notifier.OPEN: Open(item.id),
        notifier.CALL: CallBack(item.id),
        notifier.WRITE: Write(item.id),
        notifier.ACKNOWLEDGE: Acknowledge(item.id),
        notifier.DONE: Done(item.id, "phone" if item.kind is ItemKind.CALLBACK else ""),
        notifier.SNOOZE: Snooze(item.id, snoozed_until),
        notifier.NOT_OWED: NotOwed(item.id),
    }
    return wishes.get(action)
