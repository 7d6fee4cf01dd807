"""Writes down what no mailbox knows: a call, a promise, a contact, a whole list of contacts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from trayapp.bridge.monitor import Monitor
from trayapp.doing.errand import Errands
from trayapp.domain.clocks.deadline import due
from trayapp.domain.contacts.contact import Contacts, Problem
from trayapp.domain.contacts.meeting import Met, met
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.domain.owing.ledger import Contact, LoggedCall, Matter, Promise, ledger_of, new_id
from trayapp.errors import SettingsTrouble
from trayapp.profile.profile import Profile
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.noting.wishes import (
    AskForContacts,
    AskToNote,
    ConfirmPromise,
    NoteCall,
    NoteContact,
    NoteContacts,
    NotePromise,
    ReadContacts,
)
from trayapp.ui.wishes import Wish

log = logging.getLogger(__name__)
_UNREAD = mark("Owed cannot read this list. The log says more.")


class Shown(Protocol):
    """The windows, as far as they are told here."""

    def ask_to_note(self, kind: ItemKind, about: OwedItem | None) -> None:
        """Open the small window that asks what is to be noted."""

    def offer_people(self, people: tuple[Address, ...]) -> None:
        """Complete names in the windows that are open by these people of the mail."""

    def ask_for_contacts(
        self, source: str, met: datetime | None, due: Callable[[Address, datetime], datetime | None]
    ) -> None:
        """Open the window that takes a list of contacts; ``due`` says until when to write to one."""

    def show_contacts(self, asked: ReadContacts, contacts: Contacts, found: tuple[Met, ...]) -> None:
        """Show what a list holds."""

    def contacts_unread(self, asked: ReadContacts, sentence: str) -> None:
        """Say why a file of contacts cannot be read."""

    def complain(self, sentence: str) -> None:
        """Say where the user looks that something did not work."""


class Noting:
    """What begins by hand. It may be noted while no window is open: the sentence beside "Undo" says it."""

    def __init__(self, profile: Profile, monitor: Monitor, shown: Shown, did: Callable[[str], None]) -> None:
        """``did`` hears the sentence to show beside "Undo"."""
        self._profile = profile
        self._monitor = monitor
        self._shown = shown
        self._did = did
        self._files = Errands("contacts file", monitor)

    def close(self) -> None:
        """End what is under way."""
        self._files.close()

    def do(self, wish: Wish) -> bool:
        """Do it; False when the wish is none of these."""
        match wish:
            case AskToNote(kind=kind, item_id=item_id):
                self._shown.ask_to_note(kind, self._monitor.item(item_id))
                self._monitor.at_desk(lambda desk: desk.people(), self._shown.offer_people)
            case ConfirmPromise(item_id=item_id):
                self._confirm(item_id)
            case NoteCall():
                self._begin(self._call(wish), tr("Logged: {name} called.", name=_name(wish.who)))
            case NotePromise(due=due):
                said = tr("Promised to {name}: due {when}.", name=_name(wish.who), when=self._when(due))
                self._begin(self._promise(wish), said)
            case NoteContact():
                self._begin(self._contact(wish), tr("To be followed up: {name}.", name=_name(wish.who)))
            case AskForContacts(source=source, met=at):
                self._shown.ask_for_contacts(source, at, self._due)
            case ReadContacts(path=""):
                self._read(wish, wish.data)
            case ReadContacts():
                self._open(wish)
            case NoteContacts():
                self._follow_up(wish)
            case _:
                return False
        return True

    def _confirm(self, item_id: str) -> None:
        """Write down what was found in a message of the user's, as the index has it."""
        rules = self._monitor.rules

        def begin(found: Promise | None) -> None:
            if found is not None:
                self._begin(
                    found,
                    tr("Promised to {name}: due {when}.", name=_name(found.who), when=self._when(found.due)),
                )

        self._monitor.at_desk(lambda desk: desk.promise(item_id, rules), begin)

    def _call(self, wish: NoteCall) -> LoggedCall:
        new = new_id(ItemKind.CALLBACK, wish.who, self._profile.clock())
        return LoggedCall(new, wish.who, wish.called, wish.number, wish.about)

    def _promise(self, wish: NotePromise) -> Promise:
        """Make the promise; one about an owed item leads to its message."""
        item = self._monitor.item(wish.item_id)
        return Promise(
            new_id(ItemKind.PROMISE, wish.who, self._profile.clock()),
            wish.who,
            wish.text,
            wish.due,
            subject=item.subject if item is not None else "",
            message_id=item.last_message_id if item is not None else "",
            account=item.account if item is not None else "",
        )

    def _contact(self, wish: NoteContact) -> Contact:
        new = new_id(ItemKind.FOLLOW_UP, wish.who, self._profile.clock())
        return Contact(new, wish.who, wish.met, wish.source, wish.number)

    def _due(self, who: Address, at: datetime) -> datetime | None:
        """Return until when somebody is to be written to whom I met then, by the standards in force."""
        rules = self._monitor.rules
        try:
            return due(rules.standard(ItemKind.FOLLOW_UP, who, at).answer, at, rules.calendar)
        except SettingsTrouble:  # no working time at all
            return None

    def _open(self, wish: ReadContacts) -> None:
        """Open a file on a lane of its own: a drive that hangs holds up neither the window nor the list."""
        from trayapp.ui.noting.contact_file import ContactFile, open_contacts  # loaded with a first file

        def opened(_errand: object, _say: object) -> ContactFile:
            return open_contacts(wish.path)

        def ended(file: object, error: Exception | None) -> None:
            if isinstance(file, ContactFile) and not file.trouble:
                self._read(wish, file.data)
                return
            if error is not None:
                log.error("A file of contacts could not be opened.", exc_info=error)
            trouble = file.trouble if isinstance(file, ContactFile) else tr(_UNREAD)
            self._shown.contacts_unread(wish, trouble)

        self._files.begin(opened, lambda _said: None, ended)

    def _read(self, wish: ReadContacts, data: bytes) -> None:
        """Read a list beside the Qt thread, and say of each row what would become of it."""
        rules, now = self._monitor.rules, self._profile.clock()
        ledger = ledger_of(self._profile.log.in_force().events)

        def read(_desk: object) -> tuple[Contacts, tuple[Met, ...]]:
            from trayapp.domain.contacts.reading import contacts_in  # loaded when there is a list to read

            contacts = contacts_in(data, wish.name, people=True)
            own, book = rules.me.addresses, rules.book
            return contacts, met(contacts.rows, "", now, ledger, now, own=own, book=book)

        def failed(error: Exception) -> None:
            log.error("A list of contacts could not be read.", exc_info=error)
            problem = Problem(0, tr(_UNREAD))
            self._shown.show_contacts(wish, Contacts((), (problem,)), ())

        self._monitor.at_desk(read, lambda found: self._shown.show_contacts(wish, *found), failed)

    def _follow_up(self, wish: NoteContacts) -> None:
        """Note who is new by now, in one click: the command line may have noted some meanwhile."""
        rules = self._monitor.rules
        ledger = ledger_of(self._profile.log.in_force().events)
        own, book = rules.me.addresses, rules.book
        found = met(wish.rows, wish.source, wish.met, ledger, self._profile.clock(), own=own, book=book)
        new = [one.contact for one in found if not one.known]
        if not new:
            self._shown.complain(tr("They all wait for your follow-up already."))
            return
        decisions = self._profile.begin_all(new)
        self._monitor.decided(replace(rules, decisions=self._profile.log.in_force()), decisions)
        if len(new) == 1:
            self._did(tr("To be followed up: {name}.", name=_name(new[0].who)))
        else:
            self._did(tr("To be followed up: %n person.|To be followed up: %n people.", "", len(new)))

    def _begin(self, matter: Matter, said: str) -> None:
        decision = self._profile.begin(matter)
        rules = replace(self._monitor.rules, decisions=self._profile.log.in_force())
        self._monitor.decided(rules, (decision,))
        self._did(said)

    def _when(self, instant: datetime) -> str:
        now = self._profile.clock()
        return words.when(instant, now, self._monitor.rules.calendar.zone_at(now))


def _name(who: Address) -> str:
    return words.safe_line(who.label, 60)
