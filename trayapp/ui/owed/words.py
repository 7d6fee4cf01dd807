"""What one line of the list says, part by part: the delegate paints it, a screen reader reads it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trayapp.domain.board.board import Row
from trayapp.domain.board.phase import Phase
from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.course import ENDLESS
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.reasons import sentence
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.owed.lines import ItemLine
from trayapp.ui.settings.client_words import CHANNELS


@dataclass(frozen=True, slots=True)
class LineWords:
    """Every text of one row, cleaned of what could deceive."""

    pill: str
    """The time left or since, in 2 to 4 characters."""
    client: str
    company: str
    """What follows the client: where the address is from, and the group."""
    subject: str
    chasers: str
    quote: str
    """The sentence that asks between quotation marks, or why the item is here."""
    received: str
    rests: str
    """On whom it waits and until when, or ""."""
    time_left: str
    account: str

    @property
    def spoken(self) -> str:
        """The whole row as a sentence."""
        parts = (
            self.client,
            self.company,
            self.time_left,
            self.subject,
            self.chasers,
            self.quote,
            self.received,
        )
        return ". ".join(part for part in parts if part)


def line_words(line: ItemLine, now: datetime, zone: str) -> LineWords:
    """Put one row into words; ``zone`` is the name of the zone in which times are shown."""
    item, row = line.row.item, line.row
    client = item.client
    return LineWords(
        pill=words.badge_text(row.left) + ("!" if row.phase is Phase.MISSED else ""),
        client=words.safe_line(client.name or client.address, 80),
        company=_company(item),
        subject=words.safe_line(item.subject) or tr("(no subject)"),
        chasers=words.chasers(item.chasers),
        quote=_quote(item, now, zone),
        received=_received(line, now, zone),
        rests=_rests(item, now, zone),
        time_left=standing(row, now, zone),
        account=words.safe_line(item.account, 60),
    )


def _company(item: OwedItem) -> str:
    domain = item.client.address.rpartition("@")[2]
    channel = tr(CHANNELS[item.client.channel]).lower() if item.client.channel else ""
    return " · ".join(
        words.safe_line(part, 60) for part in (channel, domain, group_said(item.client.group)) if part
    )


def _quote(item: OwedItem, now: datetime, zone: str) -> str:
    """The sentence that asks; where none does, the number to call, or why it is here.

    A promise that may be kept says so: one click confirms it.
    """
    kept = next((one for one in item.reasons if one.code == "promise-maybe-kept"), None)
    if kept is not None:
        return _said(kept, now, zone)
    asks = words.safe_line(item.asks, 300)
    if asks and item.asks != item.subject:
        return words.quoted(asks)
    tries = [one for one in item.reasons if one.code in {"not-reached", "left-message"}]
    if item.number and item.kind is ItemKind.CALLBACK:
        return " · ".join((words.safe_line(item.number, 40), *(_said(one, now, zone) for one in tries[-1:])))
    return _said(item.reasons[0], now, zone) if item.reasons else ""


def _said(reason: Reason, now: datetime, zone: str) -> str:
    return words.safe_line(sentence(reason, zone_of(zone), now))


def _received(line: ItemLine, now: datetime, zone: str) -> str:
    item = line.row.item
    if any(one.code == "update-never" for one in item.reasons):
        return ""
    return tr(_SINCE[item.kind], when=words.when(item.since, now, zone))


_SINCE = {
    ItemKind.REPLY: mark("since {when}"),
    ItemKind.CALLBACK: mark("called {when}"),
    ItemKind.PROMISE: mark("promised {when}"),
    ItemKind.UPDATE: mark("last heard {when}"),
    ItemKind.FOLLOW_UP: mark("met {when}"),
}
"""What happened when the clock began."""


def standing(row: Row, now: datetime, zone: str) -> str:
    """Say how one row stands: "snoozed until Wed 09:12", "waits on Bea; due today 17:00", "40 min left"."""
    item = row.item
    left = words.time_left(row.left, item.due, now, zone)
    if row.phase is Phase.SNOOZED and item.snoozed_until is not None:
        if item.snoozed_until == ENDLESS:
            return tr("snoozed until they write")
        return tr("snoozed until {when}", when=words.when(item.snoozed_until, now, zone))
    rests = _rests(item, now, zone)
    return tr("{state}; {left}", state=rests, left=left) if rests else left


def _rests(item: OwedItem, now: datetime, zone: str) -> str:
    """On whom it waits, and until when; that a first sign of life was given; "" when it is all mine."""
    if item.waiting_since is None or (item.waiting_until is not None and now >= item.waiting_until):
        known = any(one.code == "acknowledged" for one in item.reasons)
        return tr("acknowledged") if known else ""
    if item.waiting_for:
        whom = words.safe_line(item.waiting_for, 40)
        if item.waiting_until is None:
            return tr("waits on {whom}", whom=whom)
        return tr("waits on {whom} until {when}", whom=whom, when=words.when(item.waiting_until, now, zone))
    return tr("left a message") if item.kind is ItemKind.CALLBACK else tr("passed on")
