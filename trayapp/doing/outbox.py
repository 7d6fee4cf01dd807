"""Writes to clients: shows the letter, sends it on a lane of its own, marks what was owed once it is gone.

What is not sent marks nothing. What is sent is marked whatever happens to its copy, and is never sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from trayapp.bridge.lane import Lane
from trayapp.bridge.monitor import Monitor
from trayapp.doing import letters
from trayapp.domain.letters.letter import Letter
from trayapp.domain.letters.templates import Template
from trayapp.domain.letters.writing import Draft, Writing, decisions_after
from trayapp.domain.owing.decision import Decision
from trayapp.errors import NotFound, OwedError
from trayapp.profile.profile import Profile
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.wishes import Acknowledge, SendLetter, Wish

if TYPE_CHECKING:
    from trayapp.mail.sending.deliver import Receipt

log = logging.getLogger(__name__)

GRACE = 5.0
"""Seconds that a letter on its way gets when Owed quits."""


class Shown(Protocol):
    """The windows, as far as they are told here."""

    def show_writing(self, about: Writing, own: Sequence[Template], now: datetime) -> None:
        """Open a letter, to be seen and edited."""

    def letter_failed(self, sentence: str) -> None:
        """Say in the letter's window why it was not sent."""

    def letter_sent(self) -> None:
        """Close the letter's window."""

    def complain(self, sentence: str) -> None:
        """Say where the user looks that something did not work."""


class Outbox(QObject):
    """One letter at a time is open; it is about the item of the last wish to write."""

    def __init__(
        self, profile: Profile, monitor: Monitor, shown: Shown, did: Callable[[str], None], parent: QObject
    ) -> None:
        """``did`` hears the sentence to show beside "Undo", which takes back the mark, not the letter."""
        super().__init__(parent)
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._did = did
        self._lane = Lane("outbox", self)
        self._about: Writing | None = None
        self._tried: tuple[Draft, Letter] | None = None
        """What was tried last, so that a second try is the same message."""
        self._sending = False
        self._marked: dict[frozenset[Decision], str] = {}
        """Whom the letter went to, by what was decided when it was gone."""

    def close(self) -> None:
        """Give a letter that is on its way a few seconds."""
        self._lane.close(GRACE)

    def taken_back(self, decisions: Iterable[Decision]) -> None:
        """Say that a letter is gone, where its mark was taken back."""
        whom = self._marked.get(frozenset(decisions))
        if whom is not None:
            self._shown.complain(tr("Taken back here. The letter to {whom} is sent and stays so.", whom=whom))

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these. An item that is gone meanwhile is passed over."""
        match wish:
            case Acknowledge(item_id=item_id):
                self._begin(item_id)
            case SendLetter():
                self._send(wish)
            case _:
                return False
        return True

    def _begin(self, item_id: str) -> None:
        item = self._monitor.item(item_id)
        if item is None:
            return
        if self._sending and self._about is not None and self._about.item.id != item_id:
            whom = words.safe_line(self._about.about.to.label, 60)
            self._shown.complain(
                tr("The letter to {whom} is still on its way. Try again in a moment.", whom=whom)
            )
            return

        def show(known: letters.Behind) -> None:
            settings, now = self._profile.settings(), self._profile.clock()
            try:
                about = letters.writing(item, known, settings, now)
            except NotFound as error:
                self._shown.complain(f"{error.title} {error.remedy}")
                return
            if self._about is None or self._about.item.id != item_id:
                self._tried = None
            self._about = about
            self._shown.show_writing(about, settings.texts, now)

        self._monitor.at_desk(lambda desk: letters.behind(item, desk), show)

    def _send(self, wish: SendLetter) -> None:
        about = self._about
        if about is None or about.item.id != wish.item_id:
            return
        if self._tried is None or self._tried[0] != wish.draft:
            self._tried = (wish.draft, letters.finished(about, wish.draft, self._profile.clock()))
        letter = self._tried[1]
        try:
            account = self._profile.settings().account(about.about.account)
        except OwedError as error:  # the account was removed meanwhile
            self._failed(error)
            return
        self._sending = True
        self._lane.run(
            lambda _say: self._profile.send(account, letter),
            partial(self._sent, about, wish),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._sending = False
        if isinstance(error, OwedError):
            log.warning("A letter was not sent: %s", error)
            self._shown.letter_failed(f"{error.title} {error.remedy}".strip())
        else:
            log.error("A letter was not sent.", exc_info=error)
            self._shown.letter_failed(tr("Owed stumbled over this letter; the log has the details."))

    def _sent(self, about: Writing, wish: SendLetter, receipt: Receipt) -> None:
        self._shown.letter_sent()
        self._about = self._tried = None
        self._sending = False
        whom = words.safe_line(about.about.to.label, 60)
        said = tr("Sent to {whom}.", whom=whom)
        if receipt.trouble:
            said = tr(
                "Sent to {whom}. No copy lies in your folder for sent mail: {trouble}",
                whom=whom,
                trouble=receipt.trouble,
            )
        now = self._profile.clock()
        decisions = decisions_after(about, wish.kind, receipt.letter, wish.when, now)
        try:
            self._profile.log.add(*decisions)
        except OwedError as trouble:
            log.warning("What was sent could not be noted: %s", trouble)
            why = f"{trouble.title} {trouble.remedy}".strip()
            self._shown.complain(tr("{said} Owed could not note that: {why}", said=said, why=why))
            return
        if decisions:
            self._marked[frozenset(decisions)] = whom
            rules = replace(self._monitor.rules, decisions=self._profile.log.in_force())
            self._monitor.decided(rules, decisions)
            self._did(said)
        elif receipt.trouble:
            self._shown.complain(said)
        self._monitor.refresh(about.about.account)
