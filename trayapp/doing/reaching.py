"""Leads from an owed item to the program that helps: the message, a new one, the telephone."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from trayapp.bridge.monitor import Monitor
from trayapp.domain.item import ItemKind, OwedItem
from trayapp.domain.message import NOBODY, Direction, Message, MessageId, Seen
from trayapp.settings.accounts import ImapAccount
from trayapp.settings.model import Settings
from trayapp.ui.opening import link, new_link, opens_mid_links, tel_link
from trayapp.ui.wishes import CallBack, Open, OpenMessage, Wish, Write


class Outside(NamedTuple):
    """What is asked for at the moment of a click."""

    settings: Callable[[], Settings]
    open_link: Callable[[str], object]
    """Hands a link to the desktop."""


class Reaching:
    """Opens links; changes nothing."""

    def __init__(self, monitor: Monitor, outside: Outside) -> None:
        """``monitor`` knows what is owed, and the index behind it the messages."""
        self._monitor = monitor
        self._outside = outside

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. What is gone meanwhile is passed over."""
        match wish:
            case OpenMessage(message_id=message_id):
                self._open(message_id)
            case Open() | CallBack() | Write():
                item = self._monitor.item(wish.item_id)
                if item is not None:
                    self._reach(wish, item)
            case _:
                return False
        return True

    def _reach(self, wish: Wish, item: OwedItem) -> None:
        match wish:
            case CallBack() if item.number:
                self._outside.open_link(tel_link(item.number))
            case Write() if "@" in item.client.address:
                subject = "" if item.kind is ItemKind.UPDATE else item.subject
                self._outside.open_link(new_link(item.client.address, subject))
            case Open() if item.last_message_id:
                self._open(item.last_message_id)

    def _open(self, message_id: MessageId) -> None:
        def show(seen: Seen | None) -> None:
            if seen is not None:
                self._outside.open_link(self._link(seen))

        self._monitor.at_desk(lambda desk: desk.message(message_id), show)

    def _link(self, seen: Seen) -> str:
        accounts = self._outside.settings().accounts
        account = next((one for one in accounts if one.name == seen.account), None)
        host = account.host if isinstance(account, ImapAccount) else ""
        address = account.address if account is not None else ""
        return link(_to_them(seen), address=address, host=host, opens_mid=opens_mid_links())


def _to_them(seen: Seen) -> Message:
    """Return the message so that a reply goes to the client, also where I wrote it."""
    message = seen.message
    if seen.direction is Direction.IN or not message.to:
        return message
    return message._replace(sender=message.to[0], reply_to=NOBODY)
