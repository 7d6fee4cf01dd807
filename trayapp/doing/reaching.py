"""Leads from an owed item to the program that helps: the message, a new one, the telephone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from trayapp.bridge.monitor import Monitor
from trayapp.doing.errand import Errands
from trayapp.domain.messages.mailboxes import account_of, holders_of
from trayapp.domain.messages.message import NOBODY, Direction, Message, MessageId, Seen
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, ImapAccount, has_web_pages
from trayapp.settings.model import Settings
from trayapp.ui.opening import is_mere_reply, link, new_link, opens_mid_links, tel_link
from trayapp.ui.wishes import CallBack, Open, OpenMessage, Wish, Write

log = logging.getLogger(__name__)

PATIENCE = 6.0
"""Seconds that a server may take to say where it shows a message; then the mail program opens a reply."""


class Outside(NamedTuple):
    """What is asked for at the moment of a click."""

    settings: Callable[[], Settings]
    open_link: Callable[[str], object]
    """Hands a link to the desktop."""
    page_of: Callable[[Account, MessageId], str]
    """See :func:`page_of`."""
    opens_mid: Callable[[], bool] = opens_mid_links
    """Whether a mail program of this machine opens a message by its id."""


def page_of(profile: Profile, account: Account, message_id: MessageId) -> str:
    """Return where a browser shows a message, "" where no server has such a page. Blocks.

    The account's own copy is shown, else that of another account. Raises ``MailTrouble``, ``StoreTrouble``,
    ``SecretsTrouble``.
    """
    with closing(profile.open_index()) as index:
        found = index.place_of(message_id, account.name)
    if found is None:
        return ""
    name, place = found
    if name != account.name:
        others = profile.settings().accounts
        account = next((one for one in others if one.name == name), account)
    if name != account.name:
        return ""
    from trayapp.mail.connect import web_link_of  # loads what knows mail servers

    return web_link_of(account, place, password=profile.secret(account), clock=profile.clock)


class Reaching(QObject):
    """Opens links; changes nothing."""

    def __init__(self, monitor: Monitor, outside: Outside) -> None:
        """``monitor`` knows what is owed, and the index behind it the messages."""
        super().__init__(monitor)
        self._monitor = monitor
        self._outside = outside
        self._errands = Errands("opening", self)
        self._late: QTimer | None = None

    def close(self) -> None:
        """End what is under way."""
        self._errands.close()

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
                self._show(seen)

        self._monitor.at_desk(lambda desk: desk.message(message_id), show)

    def _show(self, seen: Seen) -> None:
        settings = self._outside.settings()
        name = account_of(seen, settings.mailboxes())
        account = next((one for one in settings.accounts if one.name == name), None)
        host = account.host if isinstance(account, ImapAccount) else ""
        address = account.address if account is not None else ""
        opens_mid = self._outside.opens_mid()
        usual = link(_to_them(seen), address=address, host=host, opens_mid=opens_mid)
        shows = [one for one in settings.accounts if one.name in holders_of(seen) and has_web_pages(one)]
        if shows and is_mere_reply(usual):
            self._ask(account if account in shows else shows[0], seen.message.id, usual)
        else:
            self._outside.open_link(usual)

    def _ask(self, account: Account, message_id: MessageId, usual: str) -> None:
        """Open the server's own page of a message, or the usual link where that is not to be had soon."""
        self._forget_late()
        ended = partial(self._told, usual)
        self._errands.begin(lambda _errand, _say: self._outside.page_of(account, message_id), _nothing, ended)
        late = QTimer(self, singleShot=True, interval=int(PATIENCE * 1000))
        late.timeout.connect(partial(self._give_up, usual))
        late.start()
        self._late = late

    def _told(self, usual: str, page: object, error: Exception | None) -> None:
        self._forget_late()
        if error is not None:
            log.info("The page of a message is not known: %s", error)
        self._outside.open_link(str(page) if page else usual)

    def _give_up(self, usual: str) -> None:
        self._forget_late()
        self._errands.stop()
        self._outside.open_link(usual)

    def _forget_late(self) -> None:
        late, self._late = self._late, None
        if late is not None:
            late.stop()
            late.deleteLater()


def _nothing(_value: object) -> None:
    """Nothing is said meanwhile."""


def _to_them(seen: Seen) -> Message:
    """Return the message so that a reply goes to the client, also where I wrote it."""
    message = seen.message
    if seen.direction is Direction.IN or not message.to:
        return message
    return message._replace(sender=message.to[0], reply_to=NOBODY)
