"""One set-up of Owed, joined from its parts: settings, index, decisions, secrets, mailboxes. No Qt.

``app.py`` and the command line build everything through this file; each part receives what it needs and
knows none of the others.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from trayapp import resources
from trayapp.domain.board.board import Blind
from trayapp.domain.clients.book import ClientBook
from trayapp.domain.contacts.contact import Contacts
from trayapp.domain.judging.rules import Rule, written
from trayapp.domain.letters.letter import Letter
from trayapp.domain.owing import ledger
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import OwedItem
from trayapp.domain.owing.ledger import Matter
from trayapp.domain.owing.owed import OLD_BEFORE, Rules
from trayapp.errors import NotFound, OwedError, StoreTrouble
from trayapp.feeds.copies import Copies, Copy
from trayapp.mail.signin.keys import Keys
from trayapp.mail.signin.scopes import Purpose
from trayapp.mail.source import MailSource
from trayapp.profile.reader import reader_for
from trayapp.settings import file as settings_file
from trayapp.settings.accounts.account import Account, MaildirAccount, where
from trayapp.settings.accounts.providers import Providers, read_providers
from trayapp.settings.client_book.journal import BookChange, BookJournal
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.secrets import KeyringSecrets, MemorySecrets, Secrets
from trayapp.store.decisions import DecisionLog
from trayapp.store.index import Index
from trayapp.sync.desk import Desk, Items
from trayapp.tongue import tr

if TYPE_CHECKING:
    from trayapp.mail.probe import Step
    from trayapp.mail.sending.deliver import Receipt
    from trayapp.profile.feed_addresses import FeedAddresses
    from trayapp.profile.kept import Kept
    from trayapp.settings.last_import import LastImport
    from trayapp.sync.engine import Engine

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]

NOTE_EVERY = timedelta(minutes=5)
"""How old the note of the last good look may become."""


class Fare(Protocol):
    """How an account fares (``bridge/states.py``)."""

    @property
    def name(self) -> str:
        """The account's name."""

    @property
    def checked(self) -> datetime | None:
        """The last good look (UTC)."""

    def blind(self) -> Blind | None:
        """What to say when it cannot be seen."""


def wall_clock() -> datetime:
    """Return the present instant (UTC): the only place where time enters Owed."""
    return datetime.now(UTC)


class Profile:
    """The parts of one set-up. Cheap to make; files are opened where they are needed."""

    def __init__(self, places: Places, *, clock: Clock = wall_clock, secrets: Secrets | None = None) -> None:
        """``secrets`` defaults to the system's keyring; passwords given for this run only go before it."""
        self.places = places.prepare()
        self.clock = clock
        self.secrets: Secrets = secrets if secrets is not None else KeyringSecrets()
        self.for_this_run = MemorySecrets()
        self.keys = Keys(lambda: self.secrets, self.for_this_run, clock, places.data)
        self.log = DecisionLog(places.decisions_file)
        self.book_journal = BookJournal(places.data / "client_book.json")
        self.calendars = Copies(places.data / "calendars")
        self._book = ClientBook()
        self._noted: dict[str, tuple[str, datetime | None]] = {}

    @cached_property
    def feed_addresses(self) -> FeedAddresses:
        """The private addresses of calendars, in the keyring."""
        from trayapp.profile.feed_addresses import FeedAddresses

        return FeedAddresses(lambda: self.secrets)

    @cached_property
    def last_import(self) -> LastImport:
        """What the last import of settings did."""
        from trayapp.settings.last_import import LastImport

        return LastImport(self.places.config / "last_import.json")

    @cached_property
    def kept(self) -> Kept:
        """What is kept about accounts beside the settings."""
        from trayapp.profile.kept import Kept

        return Kept(
            self.places, self.log, self.open_index, self.keys, lambda: self.secrets, self.for_this_run
        )

    @cached_property
    def providers(self) -> Providers:
        """What is known of large providers of mail."""
        return read_providers(resources.providers())

    def settings(self) -> Settings:
        """Read the settings file, with what other calendars take away. Raises ``SettingsTrouble``."""
        return self._with_calendars(settings_file.load(self.places.settings_file))

    def refresh_calendars(self, settings: Settings, *, force: bool = False) -> tuple[Copy, ...]:
        """Read the other calendars whose time it is; may be called on a work thread. Never raises for one."""
        from trayapp.feeds.refresh import refresh

        return refresh(
            settings.feeds,
            self.calendars,
            self.clock(),
            settings.calendar.zone,
            force=force,
            resolved=self.feed_addresses.resolved,
        )

    def _with_calendars(self, settings: Settings) -> Settings:
        """Put the days and times of other calendars into the working calendar; no file holds them there."""
        if not (settings.feeds or settings.calendar.entries or settings.calendar.busy):
            return settings
        return replace(settings, calendar=self.calendars.applied(settings.calendar, settings.feeds))

    def change(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change the settings file under its lock and return what it holds then.

        A standard that changes does so from now on: what began before keeps its windows. What becomes of
        the client book is noted, to be taken back.
        """
        now = self.clock()
        befores: list[Settings] = []

        def changed(known: Settings) -> Settings:
            befores.append(known)
            return self.feed_addresses.hidden(known, change(known).remembering(known, now))

        after = settings_file.change(self.places.settings_file, changed)
        self.book_journal.note(befores[-1], after, now)
        gone = [feed for feed in befores[-1].feeds if feed.source not in {one.source for one in after.feeds}]
        self.feed_addresses.forget(feed for feed in gone if not self.last_import.names(feed.source))
        return self._with_calendars(after)

    def take_back_book(self) -> BookChange | None:
        """Take back the last change of the client book and return it; None where there is none."""
        changes = self.book_journal.all()
        if not changes:
            return None
        now = self.clock()
        settings_file.change(
            self.places.settings_file, lambda known: changes[-1].taken_back(known).remembering(known, now)
        )
        self.book_journal.drop(changes[-1])
        return changes[-1]

    def rules(self, settings: Settings) -> Rules:
        """Return the rules that the settings and the decisions so far amount to."""
        self._book = settings.book(resources.free_mail())
        return Rules(
            me=settings.me(),
            book=self._book,
            standards=settings.standards_in_force(),
            calendar=settings.calendar,
            decisions=self.log.in_force(),
            added=settings.added(),
            cc_counts=settings.cc_counts(),
            mailboxes=settings.mailboxes(),
            trash_dismisses=settings.dismiss_from_trash,
        )

    def open_index(self) -> Index:
        """Open the index on this thread."""
        return Index(self.places.index_file)

    def open_desk(self) -> Desk:
        """Open a desk on this thread."""
        return Desk(self.open_index())

    def standing(self, rules: Rules) -> tuple[Items, tuple[OwedItem, ...]]:
        """Return what is owed as far as the index knows, on this thread: what a start shows first.

        By conversation, and beside the conversations.
        """
        desk = self.open_desk()
        try:
            return desk.standing(rules), desk.kept(rules)
        finally:
            desk.close()

    def stamp(self) -> object:
        """Return what tells one state of settings and decisions from another, whoever changed them."""
        return settings_file.stamp(self.places.settings_file), self.log.stamp(), self.calendars.stamp()

    def note_looks(self, fares: Iterable[Fare], now: datetime) -> None:
        """Write down how the accounts fare, for ``owed status``: when that changed or minutes passed.

        What cannot be written (the disk is full) is tried again with the next board: until then
        ``owed status`` finds an old look, and an old look is never "clear".
        """
        for fare in fares:
            noted = self._noted.get(fare.name)
            try:
                self._note(fare, noted, now)
            except StoreTrouble as trouble:
                log.warning("How %s fares was not noted: %s", fare.name, trouble)

    def _note(self, fare: Fare, noted: tuple[str, datetime | None] | None, now: datetime) -> None:
        blind = fare.blind()
        if blind is not None:
            if noted != (blind.why, None):
                self.log.blind(fare.name, blind.since, blind.why, blind.remedy)
                self._noted[fare.name] = (blind.why, None)
        elif fare.checked is not None:
            fresh = noted is not None and noted[1] is not None and now - noted[1] < NOTE_EVERY
            if not fresh:
                self.log.seen(fare.name, fare.checked)
                self._noted[fare.name] = ("", now)

    def engine(self, account: Account, settings: Settings) -> Engine:
        """Build the engine of one account. Call :meth:`rules` first: it says who is known."""
        from trayapp.sync.engine import Engine

        return Engine(
            account.name,
            open_source=partial(self.open_source, account),
            open_index=self.open_index,
            me=settings.me(),
            reader=reader_for(settings.me(), resources.phrases(), settings.calendar),
            book=self._book_in_force,
            texts_since=account.added - OLD_BEFORE,
            local=isinstance(account, MaildirAccount),
        )

    def open_source(self, account: Account) -> MailSource:
        """Open the mailbox of an account; its password is asked for when the server wants it."""
        return self.open_draft(account, self.secret(account))

    def open_draft(self, account: Account, password: Callable[[], str]) -> MailSource:
        """Open the mailbox of an account that may not be saved yet."""
        from trayapp.mail.connect import open_source

        return open_source(
            account, password=password, clock=self.clock, folder_names=resources.folder_names()
        )

    def try_out(self, account: Account, password: Callable[[], str] | None = None) -> Iterator[Step]:
        """Try an account that may not be saved yet, step by step: reading it, then sending from it.

        Where reading fails nothing else is tried: a refused password is not shown to a second server.
        """
        from trayapp.mail.probe import probe
        from trayapp.mail.sending.deliver import probe_sending

        secret = password or self.secret(account)
        reads = True
        for step in probe(self.open_draft(account, secret)):
            reads = reads and (step.good is not False or step.name == "sent")
            yield step
        if reads and (sending := probe_sending(account, secret, self.providers.outgoing)) is not None:
            yield sending

    def send(self, account: Account, letter: Letter) -> Receipt:
        """Send a letter from an account. Blocks; raises ``MailTrouble`` (see ``mail/sending/deliver.py``)."""
        from trayapp.mail.sending.deliver import deliver

        return deliver(
            account,
            letter,
            password=self.secret(account, Purpose.SEND),
            clock=self.clock,
            folder_names=resources.folder_names(),
            known=self.providers.outgoing,
        )

    def contacts(self, account: Account) -> Contacts:
        """Read an account's address book. Blocks; raises what signing in does, ``MailTrouble``."""
        from trayapp.mail.connect import contacts_of

        secret = self.secret(account, Purpose.CONTACTS)
        return Contacts(contacts_of(account, password=secret, clock=self.clock), (), where(account))

    def password(self, name: str) -> str:
        """Return an account's password. Raises ``SignInNeeded`` where there is none, ``SecretsTrouble``."""
        return self.keys.password(name)

    def secret(self, account: Account, purpose: Purpose = Purpose.READ) -> Callable[[], str]:
        """Return what one signs in to an account with: its password, or a token (``signin/keys.py``)."""
        return self.keys.secret(account, purpose)

    def keep_password(self, name: str, password: str) -> None:
        """Keep a password for this run, and in the keyring if that does not raise ``SecretsTrouble``."""
        self.keys.keep_password(name, password)

    def _book_in_force(self) -> ClientBook:
        """Return the client book as it stands now; engines ask from their own threads."""
        return self._book

    def decide(
        self, targets: Iterable[str], act: Act, *, until: datetime | None = None, by: str = ""
    ) -> tuple[Decision, ...]:
        """Write down one click of the user, which may be about several messages; one undo takes it back."""
        now = self.clock()
        decisions = tuple(Decision(target, act, now, until, by) for target in targets)
        self.log.add(*decisions)
        return decisions

    def begin(self, matter: Matter) -> Decision:
        """Write down a promise, a call or a contact."""
        return self.decide((ledger.written(matter),), ledger.act_of(matter))[0]

    def begin_all(self, matters: Iterable[Matter]) -> tuple[Decision, ...]:
        """Write several down with one click; one undo takes them back."""
        now = self.clock()
        decisions = tuple(Decision(ledger.written(one), ledger.act_of(one), now) for one in matters)
        if decisions:
            self.log.add(*decisions)
        return decisions

    def item(self, wanted: str) -> OwedItem:
        """Find what is owed by its id, or by that of a message that waits in it. Raises ``NotFound``."""
        rules = self.rules(self.settings())
        with closing(self.open_desk()) as desk:
            for item in (*desk.all_open(rules).values(), *desk.kept(rules)):
                if wanted == item.id or wanted.strip("<>") in item.waiting:
                    return item
        raise NotFound(
            tr("Nothing owed has the id {wanted!r}.", wanted=wanted), tr("The ids stand in: owed list")
        )

    def keep_rule(self, rule: Rule) -> Decision:
        """Put a rule in force, a new one or one that was changed."""
        return self.decide((written(rule),), Act.RULE)[0]

    def remove_rule(self, rule: Rule) -> Decision:
        """Take a rule out of force."""
        return self.decide((rule.id,), Act.REMOVE_RULE)[0]

    def forget(self, name: str) -> None:
        """Remove an account with everything that is known of it: password, index, decisions, settings.

        Raises ``SecretsTrouble`` at the end, when all but the password is gone: a keyring that cannot be
        used must not keep an account alive.
        """
        kept = self.kept.forget(name)
        self._noted.pop(name, None)
        self.last_import.drop()
        self.change(lambda settings: settings.without_account(name))
        if kept is not None:
            raise kept

    def forget_everything(self, names: Iterable[str]) -> None:
        """Remove the passwords of these accounts, and every folder of ours. The profile is of no use then."""
        with suppress(OwedError):
            self.feed_addresses.forget(self.settings().feeds)
        self.kept.forget_everything(names)

    def rename(self, before: str, after: str) -> None:
        """Let all that is kept about an account bear another name; the settings are changed by the caller.

        Raises ``SecretsTrouble`` at the end, when all but the password in the keyring has its new name.
        """
        self._noted.pop(before, None)
        trouble = self.kept.rename(before, after)
        if trouble is not None:
            raise trouble

    def close(self) -> None:
        """Close what was opened here."""
        self.log.close()


def with_decisions(rules: Rules, log: DecisionLog) -> Rules:
    """Return the rules with the decisions as they stand now."""
    return replace(rules, decisions=log.in_force())
