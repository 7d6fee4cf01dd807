"""The client book: who is served, in which group, and so under which standard."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field

from trayapp.domain.messages.message import Address
from trayapp.tongue import mark, tr

CLIENTS = "Clients"
PROSPECTS = "Prospects"
VIP = "VIP"
COLLEAGUES = "Colleagues"
IGNORED = "Ignored"
_SAID = {
    CLIENTS: mark("Clients", "a group"),
    PROSPECTS: mark("Prospects", "a group"),
    COLLEAGUES: mark("Colleagues", "a group"),
    IGNORED: mark("Ignored", "a group"),
}
SHIPPED_GROUPS = (CLIENTS, PROSPECTS, VIP, COLLEAGUES, IGNORED)

EVERYONE = "*"
"""An entry that takes every sender for a known client (``judge --client '*'``)."""


_DIGITS = 7
"""Numbers of which so many last digits agree are one number: some begin with +49, some with 0."""


def group_said(group: str) -> str:
    """Name a group: those that are shipped in the language in force, the user's own as he wrote them."""
    return tr(_SAID[group], "a group") if group in _SAID else group


class Channel(enum.StrEnum):
    """How a client would rather hear from the user."""

    ANY = ""
    CALL = "call"
    """Call, do not write."""
    WRITE = "write"
    """Write, do not call."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the client book."""

    who: str
    """An address, a whole domain, or ``*``; lower case."""
    group: str
    name: str = ""
    """What the user calls them, or ""."""
    company: str = ""
    phone: str = ""
    """As the user writes it."""
    note: str = ""
    """For the user's own eyes."""
    channel: Channel = Channel.ANY
    active: bool = False
    """They are to hear from the user every so often, whether they asked or not."""
    update_days: int = 0
    """In working days, of an active client; 0 leaves it to the standard for updates."""
    also: tuple[str, ...] = ()
    """Further addresses of the same person, lower case: what comes from them is this client's."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address or domain that leads to this entry."""
        return (self.who, *self.also)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the book says of one sender."""

    group: str
    known: bool
    """False for somebody who was never sorted: a prospect, if they ask."""
    entry: Entry | None = None

    def person(self, sender: Address) -> str:
        """Return the address by which standards know the sender: that of the entry they belong to."""
        own = self.entry is not None and sender.email in self.entry.also
        return self.entry.who if own and self.entry is not None else sender.email


@dataclass(frozen=True, slots=True)
class Me:
    """Which addresses are the owner of the mailbox, over all accounts."""

    addresses: frozenset[str]
    """Lower case; aliases and send-as addresses included."""
    names: tuple[str, ...] = ()
    """What others call me in a greeting."""

    def wrote(self, address: Address) -> bool:
        """Whether a message from this address is mine; folders never decide that."""
        return address.email in self.addresses


@dataclass(frozen=True)
class ClientBook:
    """Everybody whom the user has sorted; looks up the most specific entry first: person, then domain."""

    entries: tuple[Entry, ...] = ()
    colleague_domains: frozenset[str] = frozenset()
    """My own domains; free-mail domains never count."""
    free_mail: frozenset[str] = frozenset()
    """Domains that are never one client (``resources/free_mail.txt``)."""
    _by_who: dict[str, Entry] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the entries; the last one for an address wins, its own one before what it is also of."""
        self._by_who.update((one, entry) for entry in self.entries for one in entry.also)
        self._by_who.update((entry.who, entry) for entry in self.entries)

    @property
    def colleagues(self) -> frozenset[str]:
        """Addresses and domains of colleagues: my own domains, and whom the user has sorted so."""
        sorted_so = {one for entry in self.entries if entry.group == COLLEAGUES for one in entry.addresses}
        return (self.colleague_domains | sorted_so) - self.free_mail

    def standing(self, sender: Address) -> Standing:
        """Return the group of a sender: person, domain, own domain, everyone, else prospect."""
        entry = self._by_who.get(sender.email) or self._domain_entry(sender.domain)
        if entry is not None:
            return Standing(entry.group, known=True, entry=entry)
        if sender.domain in self.colleague_domains and sender.domain not in self.free_mail:
            return Standing(COLLEAGUES, known=True)
        everyone = self._by_who.get(EVERYONE)
        if everyone is not None:
            return Standing(everyone.group, known=True, entry=everyone)
        return Standing(PROSPECTS, known=False)

    def active(self) -> tuple[Entry, ...]:
        """Return the clients who are to hear from me every so often."""
        return tuple(entry for entry in self.entries if entry.active and entry.group != IGNORED)

    def addresses_of(self, email: str) -> tuple[str, ...]:
        """Return every address of the person who has this one."""
        entry = self._by_who.get(email)
        return entry.addresses if entry is not None else (email,)

    def called(self, number: str) -> Entry | None:
        """Return whose telephone number this is, however either of them writes it."""
        digits = _digits(number)[-_DIGITS:]
        if len(digits) < _DIGITS:
            return None
        return next((one for one in self.entries if _digits(one.phone).endswith(digits)), None)

    def with_entries(self, entries: Iterable[Entry]) -> ClientBook:
        """Return a book in which these entries replace those for the same addresses."""
        merged = {entry.who: entry for entry in (*self.entries, *entries)}
        return ClientBook(tuple(merged.values()), self.colleague_domains, self.free_mail)

    def _domain_entry(self, domain: str) -> Entry | None:
        """Find the entry of the domain or of the nearest parent domain."""
        while "." in domain:
            if domain not in self.free_mail and (entry := self._by_who.get(domain)):
                return entry
            domain = domain.partition(".")[2]
        return None


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))
