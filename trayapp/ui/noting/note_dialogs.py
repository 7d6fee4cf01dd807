"""The small dialogs in which the user writes down what no mailbox knows: a call, a promise, a contact."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from trayapp.domain.clients.book import IGNORED, Channel, ClientBook, Entry, group_said
from trayapp.domain.clients.naming import entry_of, known_as, people, shown
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.clocks.next_times import next_times
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.noting.wishes import AskForContacts, NoteCall, NoteContact, NotePromise
from trayapp.ui.parts.ask_dialog import AskDialog, Unanswered, WhenField
from trayapp.ui.parts.buttons import LinkButton
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Wish

_ROWS = 8
"""So many people are offered at once while somebody types."""


class WhoField(QLineEdit):
    """Somebody by name or address; the client book completes either, and so do the people of the mail."""

    def __init__(self, look: Look, book: ClientBook, start: str = "") -> None:
        super().__init__(start, placeholderText=tr("Name, address, or Name <address>"))
        self._book = book
        self._mail: tuple[Address, ...] = ()
        self._offers = QStringListModel([name for name, _entry in people(book)], self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_ROWS)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("offers", True)
            popup.setStyleSheet(look.sheet)  # a window of its own inherits none
        self.setCompleter(completer)

    def offer(self, mail: Iterable[Address]) -> None:
        """Complete by whom the mail knows too, after the client book."""
        self._mail = tuple(mail)
        sorted_so = {one for entry in self._book.entries if entry.name for one in entry.addresses}
        known = (shown(one) for one in self._mail if one.email not in sorted_so)
        in_book = (name for name, _entry in people(self._book))
        self._offers.setStringList(list(dict.fromkeys((*in_book, *known))))
        if self.text():
            self.textChanged.emit(self.text())

    def value(self) -> Address:
        """Whom it names. Raises :class:`Unanswered` where it names nobody."""
        who = known_as(self.text(), self._book, self._mail)
        if not who.name and not who.email:
            raise Unanswered(tr("Say who it is: a name or an address."), self)
        return who

    def entry(self) -> Entry | None:
        """Return the entry of the client book that it names, or None."""
        entry = entry_of(known_as(self.text(), self._book, self._mail), self._book)
        return entry if entry is not None and entry.group != IGNORED else None


class NumberField(QLineEdit):
    """A telephone number; follows what the client book knows until something is typed."""

    def __init__(self, who: WhoField, start: str = "") -> None:
        super().__init__(start, placeholderText="+49 …")
        self._who = who
        self._own = bool(start)
        who.textChanged.connect(self._follow)
        self.textEdited.connect(self._typed)

    def value(self) -> str:
        """Return the number, or ""."""
        return " ".join(self.text().split())

    @Slot()
    def _typed(self) -> None:
        self._own = bool(self.text())

    @Slot()
    def _follow(self) -> None:
        if not self._own:
            entry = self._who.entry()
            self.setText(entry.phone if entry is not None else "")


class _NoteDialog(AskDialog):
    """With a first field that names somebody, and below it what the book says of them."""

    def __init__(
        self,
        look: Look,
        texts: tuple[str, str, str],
        who: str,
        book: ClientBook,
        about: OwedItem | None,
        parent: QWidget | None,
    ) -> None:
        """``texts`` are the title, what it is for, and what the button says."""
        title, note, does = texts
        super().__init__(look, title, does, note=note, parent=parent)
        client = about.client if about is not None else None
        known = shown(Address(client.name, client.address)) if client is not None else ""
        self.who = WhoField(look, book, known)
        self._known = PlainLabel("", Tone.SMALL)
        self._known.hide()
        self.ask(who, self.who, self._known)
        self.who.textChanged.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._known.say(_in_book(self.who.entry()))


class NoteCallDialog(_NoteDialog):
    """Somebody called and is to be called back ("Log a call…")."""

    def __init__(
        self,
        look: Look,
        book: ClientBook,
        now: datetime,
        calendar: WorkingCalendar,
        about: OwedItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        texts = (
            tr("Log a call"),
            tr("Whoever called is on your list until you have called back."),
            tr("Log the call"),
        )
        super().__init__(look, texts, tr("Who called"), book, about, parent)
        self.number = NumberField(self.who, about.number if about is not None else "")
        self.when = WhenField(look, tr("When they called"), now, (), now, calendar)
        self.about = QLineEdit(placeholderText=tr("What it is about"))
        self.ask(tr("Number", "of a telephone"), self.number)
        self.ask(tr("When", "at what time"), self.when)
        self.ask(tr("About", "what a call is about"), self.about)
        entry = self.who.entry()
        if entry is not None and not self.number.text():
            self.number.setText(entry.phone)

    def wish(self) -> Wish:
        """Return the call."""
        return NoteCall(self.who.value(), self.when.past(), self.number.value(), _line(self.about))


class NotePromiseDialog(_NoteDialog):
    """What I said I would do, and by when ("Note a promise…")."""

    def __init__(
        self,
        look: Look,
        book: ClientBook,
        now: datetime,
        calendar: WorkingCalendar,
        about: OwedItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        texts = (
            tr("Note a promise"),
            tr("Owed warns early enough to keep it, or to beat it."),
            tr("Note the promise"),
        )
        super().__init__(look, texts, tr("To whom"), book, about, parent)
        self._item = about.id if about is not None else ""
        times = next_times(now, calendar)
        self.text = QLineEdit(placeholderText=tr("I send the revised contract"))
        self.when = WhenField(look, tr("By when"), times.suggested, times.choices, now, calendar)
        self.ask(tr("What you promised"), self.text)
        self.ask(tr("By when"), self.when)
        if about is not None:
            self.text.setFocus()

    def wish(self) -> Wish:
        """Return the promise."""
        who = self.who.value()
        if not _line(self.text):
            raise Unanswered(tr("Say what you promised."), self.text)
        return NotePromise(who, _line(self.text), self.when.to_come(), self._item)


class NoteContactDialog(_NoteDialog):
    """Somebody whom I met and want to write to ("Note a contact…")."""

    def __init__(
        self,
        look: Look,
        book: ClientBook,
        now: datetime,
        calendar: WorkingCalendar,
        about: OwedItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        texts = (
            tr("Note a contact"),
            tr("They are on your list until you have written to them; your first message takes them off."),
            tr("Note the contact"),
        )
        super().__init__(look, texts, tr("Whom you met"), book, about, parent)
        self.source = QLineEdit(placeholderText=tr("Trade show, introduced by …"))
        self.when = WhenField(look, tr("When you met"), now, (), now, calendar)
        self.number = NumberField(self.who)
        self.ask(tr("Where", "on what occasion"), self.source)
        self.ask(tr("When", "at what time"), self.when)
        self.ask(tr("Number", "of a telephone"), self.number)
        self.several = LinkButton(tr("Several at once…"))
        self.several.clicked.connect(self._ask_for_several)
        self.beside_buttons(self.several)

    @Slot()
    def _ask_for_several(self) -> None:
        """Go over to the window for a list, with what was said already."""
        self.reject()
        self.wished.emit(AskForContacts(_line(self.source), self.when.value()))

    def wish(self) -> Wish:
        """Return the contact."""
        return NoteContact(self.who.value(), self.when.past(), _line(self.source), self.number.value())


NOTING: dict[ItemKind, type[NoteCallDialog | NotePromiseDialog | NoteContactDialog]] = {
    ItemKind.CALLBACK: NoteCallDialog,
    ItemKind.PROMISE: NotePromiseDialog,
    ItemKind.FOLLOW_UP: NoteContactDialog,
}
"""Which dialog notes what."""


def _line(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def _in_book(entry: Entry | None) -> str:
    """What is worth knowing of somebody before it is noted."""
    if entry is None:
        return ""
    group = words.safe_line(group_said(entry.group), 60)
    match entry.channel:
        case Channel.CALL:
            return tr("In your client book: {group}. Would rather be called.", group=group)
        case Channel.WRITE:
            return tr("In your client book: {group}. Would rather be written to.", group=group)
        case _:
            return tr("In your client book: {group}.", group=group)
