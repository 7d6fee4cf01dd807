"""Everything that the user has chosen and decided, as the heart needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from trayapp.domain.clients.book import PROSPECTS, Channel, ClientBook, Me
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.standard import Standard, Standards
from trayapp.domain.messages.mailboxes import Mailbox
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Decisions
from trayapp.domain.owing.item import Client, ItemKind
from trayapp.domain.owing.ledger import promised_in


@dataclass(frozen=True)
class Rules:
    """What every judgement depends on."""

    me: Me
    book: ClientBook
    standards: Standards
    calendar: WorkingCalendar
    decisions: Decisions = field(default_factory=Decisions)
    added: Mapping[str, datetime] = field(default_factory=dict)
    """When each account was added (UTC); conversations from long before are *old*."""
    cc_counts: frozenset[str] = frozenset()
    """Addresses and domains of clients whose messages count when I am only in Cc."""
    mailboxes: tuple[Mailbox, ...] = ()
    """The accounts, in the user's order."""
    trash_dismisses: bool = True
    """Whether finding a message in Trash or Junk settles it."""

    @cached_property
    def promised(self) -> frozenset[str]:
        """The messages of mine whose promise stands in the ledger: a date was named in them."""
        return promised_in(self.decisions.events)

    def client(self, who: Address) -> Client:
        """Name a person as the client book does; a whole domain's name does not replace the person's."""
        standing = self.book.standing(who)
        entry = standing.entry
        called = entry.name if entry is not None and "@" in entry.who else ""
        group = standing.group if standing.known else PROSPECTS
        channel = entry.channel if entry is not None else Channel.ANY
        return Client(called or who.label, who.email, group, channel)

    def phone(self, who: Address) -> str:
        """Return the telephone number that the client book has of a person, or ""."""
        entry = self.book.standing(who).entry
        return entry.phone if entry is not None else ""

    def standard(
        self, kind: ItemKind, who: Address, since: datetime, *, ended: datetime | None = None
    ) -> Standard:
        """Return what a person can expect, from the most specific scope, as it was in force at ``since``.

        ``ended`` says when that was over: a recompute asked for later does not reach it.
        """
        group = self.client(who).group
        person = self.book.standing(who).person(who)
        return self.standards.for_(
            kind.value, person=person, domain=who.domain, group=group, at=since, ended=ended
        )
