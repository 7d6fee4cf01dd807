"""Everything that the user decided, as one frozen value, and what the rules need to know of it."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta

from trayapp.domain.board.slots import Habits
from trayapp.domain.clients.book import EVERYONE, IGNORED, SHIPPED_GROUPS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import WorkingCalendar, default_calendar
from trayapp.domain.clocks.standard import (
    DEFAULT,
    GROUP,
    Earlier,
    Ladder,
    Standard,
    StandardKey,
    Standards,
    shipped_standards,
)
from trayapp.domain.letters.templates import Template
from trayapp.domain.messages.mailboxes import Mailbox
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.settings import history
from trayapp.settings.accounts.account import Account, addresses, delivered, is_address, own_address
from trayapp.settings.accounts.problems import account_problems
from trayapp.settings.feeds import Feed, feed_problems
from trayapp.settings.own_texts import text_problems
from trayapp.tongue import tr

SHIPPED_LADDER = Ladder()
"""At half the window, 30 minutes before, and when missed; of a standard it means "the user's default"."""

SETTING_UP = timedelta(hours=1)
"""So long after the first account was added the standards chosen have no history."""

MOST_UPDATE_DAYS = 260
"""Working days between two updates to an active client: a year."""

KINDS = ("reply", "callback", "promise", "update", "follow_up")
"""What a standard can be for."""


class Panel(enum.StrEnum):
    """What the badge is drawn for."""

    AUTOMATIC = "automatic"
    LIGHT = "light"
    DARK = "dark"


class Chip(enum.StrEnum):
    """When the badge is shown in a small window of its own, which stays in front of the others."""

    AUTOMATIC = "automatic"
    """Where the desktop has no tray."""
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class NotificationSettings:
    """How Owed speaks up."""

    enabled: bool = True
    """Whether anything pops up at all; the badge always shows."""
    hide_names: bool = False
    """Leave names and subjects out of what pops up."""
    ladder: Ladder = SHIPPED_LADDER
    """When to warn, wherever a standard has no ladder of its own."""
    break_through: bool = False
    """Show what was missed also while the user does not want to be disturbed."""


@dataclass(frozen=True)
class Settings:
    """What the settings file holds. Immutable: each change is a new value."""

    accounts: tuple[Account, ...] = ()
    """In the order in which they were added."""
    clients: tuple[Entry, ...] = ()
    """The client book."""
    groups: tuple[str, ...] = ()
    """The user's own groups, beside those that are shipped."""
    standards: tuple[tuple[StandardKey, Standard], ...] = ()
    """Only those that the user changed; :meth:`standards_in_force` adds what is shipped."""
    earlier: tuple[Earlier, ...] = ()
    """What standards were until they were changed: what began before keeps its windows."""
    calendar: WorkingCalendar = field(default_factory=lambda: default_calendar("UTC"))
    """When the user works, and the zone in which times are shown."""
    feeds: tuple[Feed, ...] = ()
    """Other calendars whose entries are days off; ``Profile.settings`` puts them into the calendar."""
    habits: Habits = field(default_factory=Habits)
    """Daily reply times and the evening question."""
    notifications: NotificationSettings = NotificationSettings()
    names: tuple[str, ...] = ()
    """What others call the user in a greeting."""
    colleague_domains: tuple[str, ...] = ()
    """Further domains of the user's own; those of the accounts count without being named."""
    dismiss_from_trash: bool = True
    """Whether finding a message in Trash or Junk settles it."""
    cc_clients: tuple[str, ...] = ()
    """Addresses and domains whose messages count when the user is only in Cc."""
    badge_panel: Panel = Panel.AUTOMATIC
    """What the badge is drawn for."""
    badge_oldest_only: bool = False
    """Keep the badge to the oldest message, also when something else falls due sooner."""
    texts: tuple[Template, ...] = ()
    """The user's own texts for acknowledgements; only those that differ from what is shipped."""
    report_goal: int = 95
    """The share of answers in time that the user wants to keep, in percent."""
    badge_chip: Chip = Chip.AUTOMATIC
    """When the badge is shown in a small window too."""
    language: str = ""
    """The language of Owed: "de"; "" is the system's."""
    paused: bool = False
    """No looks and no warnings until the user goes on, or until ``paused_until``; the badge says so."""
    paused_until: datetime | None = None
    """When Owed goes on by itself (UTC); None: when the user says so."""

    def paused_at(self, now: datetime) -> bool:
        """Whether Owed is paused at this instant (UTC)."""
        return self.paused and (self.paused_until is None or now < self.paused_until)

    @property
    def all_groups(self) -> tuple[str, ...]:
        """Every group that a client can belong to."""
        return (*SHIPPED_GROUPS, *self.groups)

    def account(self, name: str) -> Account:
        """Return the account of that name. Raises ``NotFound``."""
        for account in self.accounts:
            if account.name == name:
                return account
        known = ", ".join(account.name for account in self.accounts)
        raise NotFound(
            tr("There is no account {name!r}.", name=name),
            tr("The accounts are: {known}.", known=known) if known else tr("Add one first."),
        )

    def with_account(self, account: Account, *, instead_of: str | None = None) -> Settings:
        """Add an account, or put it in the place of another. Raises ``SettingsTrouble``, ``NotFound``."""
        old = self.account(instead_of) if instead_of is not None else None
        taken = {other.name.casefold() for other in self.accounts if other is not old}
        if account.name.casefold() in taken:
            raise SettingsTrouble(
                tr("There is already an account {name!r}.", name=account.name),
                tr("Choose another name, or remove it first."),
            )
        if old is None:
            return replace(self, accounts=(*self.accounts, account))
        return replace(self, accounts=tuple(account if one is old else one for one in self.accounts))

    def without_account(self, name: str) -> Settings:
        """Remove an account. Raises ``NotFound``.

        Another one of the same mailbox was there as early as this one: nothing in it becomes *old*.
        """
        gone = self.account(name)
        left = (account for account in self.accounts if account is not gone)
        return replace(self, accounts=tuple(_after(account, gone) for account in left))

    def with_client(self, *entries: Entry) -> Settings:
        """Add clients; an entry for the same address or domain is replaced where it stands."""
        book = {entry.who: entry for entry in self.clients}
        book.update((who(entry.who), _written(entry)) for entry in entries)
        return replace(self, clients=tuple(book.values()))

    def without_client(self, *gone: str) -> Settings:
        """Take addresses and domains out of the book. Raises ``NotFound`` for one that is not in it."""
        leaving = {who(one) for one in gone}
        missing = leaving - {one for entry in self.clients for one in entry.addresses}
        if missing:
            raise NotFound(tr("The client book has no entry for {who}.", who=", ".join(sorted(missing))))
        staying = (entry for entry in self.clients if entry.who not in leaving)
        return replace(self, clients=tuple(_without(entry, leaving) for entry in staying))

    def with_changes(self, before: Settings, after: Settings) -> Settings:
        """Change what differs between two others: what somebody else changed meanwhile stays."""
        names = [one.name for one in fields(Settings)]
        changed = {one: getattr(after, one) for one in names if getattr(after, one) != getattr(before, one)}
        return replace(self, **changed)

    def with_standard(self, key: StandardKey, standard: Standard) -> Settings:
        """Set the standard for a person, a domain, a group or by default."""
        changed = {**dict(self.standards), _folded(key): standard}
        return replace(self, standards=tuple(changed.items()))

    def without_standard(self, key: StandardKey) -> Settings:
        """Go back to what is shipped; nothing happens where nothing was changed."""
        folded = _folded(key)
        return replace(self, standards=tuple(entry for entry in self.standards if entry[0] != folded))

    def remembering(self, before: Settings, now: datetime) -> Settings:
        """Keep the windows that this changes in the history, unless Owed is still being set up."""
        if before.setting_up(now):
            return self
        kept = history.remembered(before._own_standards(), self._own_standards(), self.earlier, now)
        return self if kept == self.earlier else replace(self, earlier=kept)

    def setting_up(self, now: datetime) -> bool:
        """Whether this is so new that what the user chooses holds for everything, as if always chosen."""
        return all(now < account.added + SETTING_UP for account in self.accounts)

    def changed_standards(self, before: Settings) -> frozenset[StandardKey]:
        """Return the keys of which this has other windows."""
        return frozenset(history.changed(before._own_standards(), self._own_standards()))

    def recomputed(self, keys: Iterable[StandardKey], now: datetime) -> Settings:
        """Apply the standards of these keys to what is open at ``now`` (UTC) too, as the user asked."""
        return replace(self, earlier=history.recomputed(self.earlier, frozenset(keys), now))

    def book(self, free_mail: Iterable[str] = ()) -> ClientBook:
        """Return the client book; the user's own domains are colleagues, except those of ``free_mail``."""
        public = frozenset(free_mail)
        own = {address.rpartition("@")[2] for address in self.me().addresses}
        colleagues = own | {domain.lower().removeprefix("@") for domain in self.colleague_domains}
        return ClientBook(self.clients, frozenset(colleagues) - public, public)

    def cc_counts(self) -> frozenset[str]:
        """Return whose copies count: who was named so, with all addresses of the same person."""
        named = set(self.cc_clients)
        same = (entry.addresses for entry in self.clients if not named.isdisjoint(entry.addresses))
        return frozenset(named.union(*same))

    def with_cc(self, entry: Entry, *, counts: bool) -> Settings:
        """Say whether what a client sends counts when the user is only in Cc."""
        others = tuple(one for one in self.cc_clients if one not in entry.addresses)
        return replace(self, cc_clients=(*others, entry.who) if counts else others)

    def me(self) -> Me:
        """Return who "me" is, over all accounts."""
        return Me(frozenset(one for account in self.accounts for one in addresses(account)), self.names)

    def standards_in_force(self) -> Standards:
        """Return what is shipped with the user's changes; a ladder nobody chose is the user's default."""
        standards = replace(shipped_standards(), earlier=self.earlier).with_(self.standards)
        ladder = self.notifications.ladder
        if ladder == SHIPPED_LADDER:
            return standards
        return standards.with_(
            (key, replace(standard, ladder=ladder))
            for key, standard in standards.entries
            if standard.ladder == SHIPPED_LADDER
        )

    def mailboxes(self) -> tuple[Mailbox, ...]:
        """Return to which addresses mail goes that arrives in each account, in the user's order."""
        return tuple(Mailbox(account.name, delivered(account)) for account in self.accounts)

    def added(self) -> dict[str, datetime]:
        """Return when each account was added (UTC)."""
        return {account.name: account.added for account in self.accounts}

    def problems(self) -> tuple[str, ...]:
        """Return a sentence for each thing that cannot work as it stands; empty when all is sound."""
        return (
            *self._account_problems(),
            *self._client_problems(),
            *self._standard_problems(),
            *(tr("Working time: {sentence}", sentence=sentence) for sentence in self.calendar.problems()),
            *feed_problems(self.feeds),
            *self.habits.problems(),
            *text_problems(self.texts),
        )

    def _own_standards(self) -> dict[StandardKey, Standard]:
        """Return what is set for each key, what is shipped included."""
        return {StandardKey(*key): one for key, one in shipped_standards().with_(self.standards).entries}

    def _account_problems(self) -> Iterator[str]:
        for account in self.accounts:
            yield from account_problems(account)
        for name, count in Counter(account.name.casefold() for account in self.accounts).items():
            if count > 1:
                yield tr(
                    "{count} accounts are called {name!r}; each needs a name of its own.",
                    count=count,
                    name=name,
                )

    def _client_problems(self) -> Iterator[str]:
        for name, count in Counter(self.all_groups).items():
            if count > 1 or not name.strip():
                yield (
                    tr("The group {name!r} is there more than once.", name=name)
                    if name.strip()
                    else tr("A group needs a name.")
                )
        groups = set(self.all_groups)
        for entry in self.clients:
            yield from _entry_problems(entry, groups)
        for one in self.cc_clients:
            if not is_who(one):
                yield tr(
                    "{one!r}, whose copies are to count, is neither an e-mail address nor a domain.", one=one
                )
        for domain in self.colleague_domains:
            if not is_who(domain) or "@" in domain.removeprefix("@"):
                yield tr("Colleagues: {domain!r} is not a domain.", domain=domain)

    def _standard_problems(self) -> Iterator[str]:
        groups = set(self.all_groups)
        for key, standard in self.standards:
            label = key.name or tr("everybody")
            if key.kind not in KINDS:
                yield tr(
                    "Standard for {label}: {kind!r} is not one of {kinds}.",
                    label=label,
                    kind=key.kind,
                    kinds=", ".join(KINDS),
                )
            if key.scope == GROUP and key.name not in groups:
                yield tr("Standard for {label}: there is no such group.", label=label)
            if key.scope == GROUP and key.name == IGNORED:
                yield tr("Standard for {label}: nothing from this group is ever owed.", label=label)
            yield from _ladder_problems(tr("Standard for {label}", label=label), standard.ladder)
        yield from _ladder_problems(tr("Notifications"), self.notifications.ladder)


def who(text: str) -> str:
    """Return an entry of the client book as the book writes it: ``@Acme.example`` is ``acme.example``."""
    return text.strip().lower().removeprefix("@")


def is_who(text: str) -> bool:
    """Whether this can stand in the client book: an address, a domain, or ``*`` for everyone."""
    name = who(text)
    if name == EVERYONE or "@" in name:
        return name == EVERYONE or is_address(name)
    labels = name.split(".")
    return len(labels) > 1 and all(labels) and not any(c.isspace() or c in "<>,;/*" for c in name)


def _entry_problems(entry: Entry, groups: set[str]) -> Iterator[str]:
    if not is_who(entry.who):
        yield tr("Client {who!r} is neither an e-mail address nor a domain.", who=entry.who)
    if entry.group not in groups:
        yield tr("Client {who}: there is no group {group!r}.", who=entry.who, group=entry.group)
    for one in entry.also:
        if not is_address(one):
            yield tr("Client {who}: {one!r}, also theirs, is not an e-mail address.", who=entry.who, one=one)
    if not 0 <= entry.update_days <= MOST_UPDATE_DAYS:
        yield tr(
            "Client {who}: updates come every 1 to {most} working days.",
            who=entry.who,
            most=MOST_UPDATE_DAYS,
        )


def _after(account: Account, gone: Account) -> Account:
    """Return an account as it is without another one."""
    same = own_address(account) == own_address(gone)
    return replace(account, added=gone.added) if same and gone.added < account.added else account


def _written(entry: Entry) -> Entry:
    """Return an entry as the book writes it."""
    main = who(entry.who)
    also = dict.fromkeys(who(one) for one in entry.also)
    return replace(entry, who=main, also=tuple(one for one in also if one != main))


def _without(entry: Entry, gone: set[str]) -> Entry:
    return replace(entry, also=tuple(one for one in entry.also if one not in gone))


def _folded(key: StandardKey) -> StandardKey:
    """Return the key as :class:`Standards` compares it."""
    if key.scope == DEFAULT:
        return key._replace(name="")
    return key if key.scope == GROUP else key._replace(name=who(key.name))


def _ladder_problems(where: str, ladder: Ladder) -> Iterator[str]:
    for share in ladder.shares:
        if not 0 < share < 1:
            yield tr(
                "{where}: a warning at {share:g} of the window is not inside it.", where=where, share=share
            )
    for before in ladder.before:
        if before.total_seconds() <= 0:
            yield tr("{where}: a warning has to come before the deadline.", where=where)
