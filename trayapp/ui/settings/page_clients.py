"""Clients: who is served, in which group; suggestions come from the Sent folder."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from trayapp.domain.clients.book import CLIENTS, EVERYONE, Entry, group_said
from trayapp.domain.clients.duplicates import Same, duplicates, knows
from trayapp.errors import OwedError
from trayapp.settings.client_book.changes import taken_back, with_merged
from trayapp.settings.client_book.imports import Line, imported
from trayapp.settings.model import Settings, is_who, who
from trayapp.tongue import tr
from trayapp.ui import words
from trayapp.ui.importing.line import ImportLine
from trayapp.ui.importing.same_people import SamePeople
from trayapp.ui.parts.buttons import IconButton, PrimaryButton
from trayapp.ui.parts.choice import Choice
from trayapp.ui.parts.flow import FlowLayout
from trayapp.ui.parts.labels import PlainLabel, Tone
from trayapp.ui.parts.spoken import named_clear
from trayapp.ui.settings.client_details import ClientDetails
from trayapp.ui.settings.client_table import ClientModel, ClientTable
from trayapp.ui.settings.page import Card, Field, Page, is_typed_in
from trayapp.ui.settings.suggestions import Suggestion, SuggestionList, nobody
from trayapp.ui.style.look import Look
from trayapp.ui.style.theme import SMALL


class PageClients(Page):
    """Add, sort, search, remove; take suggestions over."""

    undoable = Signal(str)
    """What was just done, which :meth:`take_back` takes back."""

    def __init__(self, look: Look, settings: Settings, *, native_dialogs: bool = True) -> None:
        super().__init__(
            look,
            tr("Clients"),
            tr(
                "Whose messages wait for you. A person goes before their whole domain; who is in no group "
                "and asks for something counts as a prospect."
            ),
            settings,
        )
        self.who = QLineEdit(placeholderText=tr("anna@acker.example or acker.example"))
        self.who.setAccessibleName(tr("Address or domain"))
        self.group = Choice(look, tr("Group of the new client"))
        self.add = PrimaryButton(tr("Add"))
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.files = ImportLine(look, settings, native_dialogs=native_dialogs)
        self._done: tuple[Settings, Settings] | None = None
        self._looked_through: tuple[Entry, ...] | None = None
        self.search = named_clear(QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True))
        self.search.setAccessibleName(tr("Search in the client book"))
        self.model = ClientModel(self)
        self.table = ClientTable(self.model)
        self.new_group = Choice(look, tr("Move the chosen ones to a group"))
        self.remove = IconButton(look, "remove", tr("Remove"))
        self.merge = IconButton(look, "clients", tr("Merge into one client"))
        self.details = ClientDetails(look)
        self.same = SamePeople(look)
        self.suggestions = SuggestionList(look, settings.all_groups)
        self.take = PrimaryButton(tr("Add the ticked ones"))
        self._nobody = nobody()
        self.own_group = QLineEdit(placeholderText=tr("for example: Suppliers"))
        self.own_group.setAccessibleName(tr("Name of a new group"))
        self.add_group = QPushButton(tr("Add"))
        self._group_trouble = PlainLabel("", Tone.TROUBLE)
        self._group_trouble.hide()
        self.copies = QLineEdit()
        self.copies_field = Field(
            tr("Copies count from"),
            self.copies,
            tr(
                "Messages in which you are only in Cc. Addresses or domains, separated by commas, for "
                "example: anna@acker.example, acker.example."
            ),
        )
        self._trouble.hide()
        self._lay_out()
        self._connect()
        self.show_suggestions(())
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw the book."""
        super().show_settings(settings)
        for choice, first in ((self.group, None), (self.new_group, tr("Move to…"))):
            before = choice.currentData() or CLIENTS
            offered = [(group_said(name), name) for name in settings.all_groups]
            if [choice.itemData(n) for n in range(choice.count())][bool(first) :] != list(
                settings.all_groups
            ):
                choice.clear()
                if first:
                    choice.addItem(first, None)
                for said, name in offered:
                    choice.addItem(said, name)
            if first is None:
                choice.choose(before)
        self.suggestions.offer_groups(settings.all_groups)
        if not is_typed_in(self.copies):
            self.copies.setText(", ".join(settings.cc_clients))
        self._draw()

    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Offer people from the Sent folder who are not in the book yet."""
        book = self.settings.book()
        known = {one for entry in book.entries for one in entry.addresses}
        fresh = tuple(
            one for one in suggestions if one.who not in known and one.who.rpartition("@")[2] not in known
        )
        self.suggestions.show_suggestions(fresh)
        self._nobody.setVisible(not fresh)
        self.take.setVisible(bool(fresh))
        self._allow()

    def show_about(self, about: str) -> None:
        """Choose one client, or put the address where it can be added."""
        self.search.clear()
        if not self.table.choose(about):
            self.who.setText(about)
            self.who.setFocus()

    def _lay_out(self) -> None:
        new = Card(
            tr("Add a client"),
            tr(
                "A person by their address, or everybody at a domain. The person goes first: for example VIP "
                "for anna@acker.example, Clients for acker.example."
            ),
        )
        line = QWidget()
        line.setProperty("clear", True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.who, 1)
        row.addWidget(self.group)
        row.addWidget(self.add)
        new.body.addWidget(line)
        new.body.addWidget(self._trouble)
        new.body.addWidget(self.files)
        book = Card(tr("Client book"))
        book.body.addWidget(self.search)
        self.table.setMinimumHeight(9 * (self.table.fontMetrics().height() + 16))
        book.body.addWidget(self.table)
        below = QWidget()
        below.setProperty("clear", True)
        flow = FlowLayout(below)
        flow.addWidget(self.new_group)
        flow.addWidget(self.merge)
        flow.addWidget(self.remove)
        book.body.addWidget(below)
        book.body.addWidget(self.details)
        offered = Card(
            tr("Suggested from your sent messages"),
            tr("The people you write to most who are in no group yet."),
        )
        offered.body.addWidget(self._nobody)
        offered.body.addWidget(self.suggestions)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        FlowLayout(buttons).addWidget(self.take)
        offered.body.addWidget(buttons)
        groups = Card(
            tr("Groups of your own"),
            tr("A group has its own response window, for example two days for suppliers."),
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.own_group, 1)
        row.addWidget(self.add_group)
        groups.body.addLayout(row)
        groups.body.addWidget(self._group_trouble)
        copies = Card(tr("Copies"))
        copies.body.addWidget(self.copies_field)
        for card in (new, book, self.same, offered, groups, copies):
            self.column.addWidget(card)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.who.returnPressed.connect(self._add)
        self.search.textChanged.connect(self._draw)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        self.new_group.activated.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.merge.clicked.connect(self._merge)
        self.same.wished.connect(self._merge_same)
        self.details.edited.connect(self._keep_details)
        self.files.agreed.connect(self._import)
        self.files.wished.connect(self.say)
        self.suggestions.changed.connect(self._allow)
        self.take.clicked.connect(self._take)
        self.model.renamed.connect(self._keep)
        self.add_group.clicked.connect(self._add_group)
        self.own_group.returnPressed.connect(self._add_group)
        self.copies.editingFinished.connect(self._change_copies)

    @Slot()
    def _draw(self) -> None:
        """Draw the book; who was chosen stays chosen."""
        self.files.show_settings(self.settings)
        chosen = {one.who for one in self.table.chosen()}
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show(self.settings, self.search.text())
            self.table.choose_all(chosen)
        if self._looked_through != self.settings.clients:
            self._looked_through = self.settings.clients
            self.same.show_same(duplicates(self.settings.clients))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        chosen = self.table.chosen()
        self.remove.setEnabled(bool(chosen))
        self.new_group.setEnabled(bool(chosen))
        people = sum("@" in one.who for one in chosen)
        self.merge.setVisible(len(chosen) > 1)
        self.merge.setEnabled(people == len(chosen))
        one = chosen[0] if len(chosen) == 1 and chosen[0].who != EVERYONE else None
        self.details.show_entry(one, self.settings)
        self.take.setEnabled(bool(self.suggestions.chosen()))

    def take_back(self) -> None:
        """Undo what was done last; what was changed since stays."""
        if self._done is not None:
            before, after = self._done
            self._done = None
            self.change(taken_back(self.settings, before, after))
            self.show_settings(self.settings)

    def _do(self, settings: Settings, sentence: str) -> None:
        """Change the book, and offer to take it back."""
        before = self.settings
        held = self.change(settings)
        self._draw()
        if held:
            self._done = (before, settings)
            self.undoable.emit(sentence)

    @Slot(object)
    def _import(self, lines: tuple[Line, ...]) -> None:
        said = tr("%n client imported.|%n clients imported.", "", len(lines))
        self._do(imported(self.settings, lines), said)

    @Slot()
    def _merge(self) -> None:
        self._merge_same(Same(tuple(sorted(self.table.chosen(), key=knows, reverse=True)), ""))

    @Slot(object)
    def _merge_same(self, same: Same) -> None:
        keep, *others = (one.who for one in same.entries)
        try:
            settings = with_merged(self.settings, keep, others)
        except OwedError as trouble:
            self.complain(str(trouble))
            return
        name = next((one.name for one in same.entries if one.name), keep)
        self._do(settings, tr("{name} is one client now.", name=words.safe_line(name, 60)))
        self.table.choose(keep)

    @Slot(object, bool)
    def _keep_details(self, entry: Entry, copies: bool) -> None:
        settings = self.settings.with_client(entry)
        if copies == settings.cc_counts().isdisjoint(entry.addresses):
            settings = settings.with_cc(entry, counts=copies)
        self.change(settings)
        self._draw()
        if not is_typed_in(self.copies):
            self.copies.setText(", ".join(self.settings.cc_clients))

    @Slot()
    def _add(self) -> None:
        text = self.who.text()
        if not is_who(text):
            self._trouble.say(
                tr("This is neither an address (anna@acker.example) nor a domain (acker.example).")
            )
            return
        self._trouble.say("")
        self.who.clear()
        known = next((one for one in self.settings.clients if one.who == who(text)), Entry(who(text), ""))
        self._keep(replace(known, group=str(self.group.currentData())))

    @Slot()
    def _move(self) -> None:
        group = self.new_group.currentData()
        self.new_group.setCurrentIndex(0)
        chosen = self.table.chosen()
        if group and chosen:
            moved = self.settings.with_client(*(replace(one, group=str(group)) for one in chosen))
            self._do(moved, tr("{who} moved to {group}.", who=_who(chosen), group=group_said(str(group))))

    @Slot()
    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            left = self.settings.without_client(*(one.who for one in chosen))
            self._do(left, tr("{who} removed from the client book.", who=_who(chosen)))

    @Slot()
    def _take(self) -> None:
        chosen = self.suggestions.chosen()
        if chosen:
            self._keep(*chosen)
            taken = {entry.who for entry in chosen}
            self.show_suggestions(
                tuple(one for one, _tick, _group in self.suggestions.lines if one.who not in taken)
            )

    @Slot()
    def _add_group(self) -> None:
        name = " ".join(self.own_group.text().split())
        if not name or name.casefold() in {one.casefold() for one in self.settings.all_groups}:
            self._group_trouble.say(
                tr("Give the group a name that no other group has.") if name else tr("Give it a name.")
            )
            return
        self._group_trouble.say("")
        self.own_group.clear()
        self.change(replace(self.settings, groups=(*self.settings.groups, name)))
        self.show_settings(self.settings)

    @Slot()
    def _change_copies(self) -> None:
        named = tuple(who(one) for one in self.copies.text().replace(",", " ").replace(";", " ").split())
        wrong = next((one for one in named if not is_who(one)), "")
        self.copies_field.complain(
            tr("{wrong} is neither an address nor a domain.", wrong=wrong) if wrong else ""
        )
        if not wrong:
            self.copies.setModified(False)
            self.change(replace(self.settings, cc_clients=named))

    @Slot(object)
    def _keep(self, *entries: Entry) -> None:
        self.change(self.settings.with_client(*entries))
        self._draw()


def _who(entries: tuple[Entry, ...]) -> str:
    if len(entries) == 1:
        return words.safe_line(entries[0].name or entries[0].who, 60)
    return tr("%n client|%n clients", "", len(entries))
