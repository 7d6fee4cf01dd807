"""What one line of the list says, part by part: the delegate paints it, a screen reader reads it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trayapp.domain.item import OwedItem
from trayapp.domain.phase import Phase
from trayapp.domain.reasons import sentence
from trayapp.ui import words
from trayapp.ui.owed_lines import ItemLine


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
        subject=words.safe_line(item.subject) or "(no subject)",
        chasers=words.chasers(item.chasers),
        quote=_quote(item),
        received=_received(line, now, zone),
        time_left=_time_left(line, now, zone),
        account=words.safe_line(item.account, 60),
    )


def _company(item: OwedItem) -> str:
    domain = item.client.address.rpartition("@")[2]
    return " · ".join(words.safe_line(part, 60) for part in (domain, item.client.group) if part)


def _quote(item: OwedItem) -> str:
    if asks := words.safe_line(item.asks, 300):
        return f"“{asks}”"
    return words.safe_line(sentence(item.reasons[0])) if item.reasons else ""


def _received(line: ItemLine, now: datetime, zone: str) -> str:
    return f"since {words.when(line.row.item.since, now, zone)}"


def _time_left(line: ItemLine, now: datetime, zone: str) -> str:
    item, phase = line.row.item, line.row.phase
    left = words.time_left(line.row.left, item.due, now, zone)
    if phase is Phase.SNOOZED and item.snoozed_until is not None:
        return f"snoozed until {words.when(item.snoozed_until, now, zone)}"
    if phase is Phase.WAITING:
        return f"passed on; {left}"
    return left
