"""Clients: who is served, in which group; suggestions come from the Sent folder."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from trayapp.domain.clients import CLIENTS, Entry
from trayapp.settings.model import Settings, is_who, who
from trayapp.ui.buttons import IconButton, PrimaryButton
from trayapp.ui.choice import Choice
from trayapp.ui.client_table import ClientModel, ClientTable
from trayapp.ui.flow import FlowLayout
from trayapp.ui.labels import PlainLabel, Tone
from trayapp.ui.look import Look
from trayapp.ui.page import Card, Field, Page
from trayapp.ui.suggestions import Suggestion, SuggestionList, nobody
from trayapp.ui.theme import SMALL


class PageClients(Page):
    """Add, sort, search, remove; take suggestions over."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(
            look,
            "Clients",
            "Whose messages wait for you. A person goes before their whole domain; who is in no group and "
            "asks for something counts as a prospect.",
            settings,
        )
        self.who = QLineEdit(placeholderText="anna@acker.example or acker.example")
        self.who.setAccessibleName("Address or domain")
        self.group = Choice(look, "Group of the new client")
        self.add = PrimaryButton("Add")
        self._trouble = PlainLabel("", Tone.TROUBLE)
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.search.setAccessibleName("Search in the client book")
        self.model = ClientModel(self)
        self.table = ClientTable(self.model)
        self.new_group = Choice(look, "Move the chosen ones to a group")
        self.remove = IconButton(look, "remove", "Remove")
        self.suggestions = SuggestionList(look, settings.all_groups)
        self.take = PrimaryButton("Add the ticked ones")
        self._nobody = nobody()
        self.own_group = QLineEdit(placeholderText="for example: Suppliers")
        self.own_group.setAccessibleName("Name of a new group")
        self.add_group = QPushButton("Add")
        self._group_trouble = PlainLabel("", Tone.TROUBLE)
        self._group_trouble.hide()
        self.copies = QLineEdit()
        self.copies_field = Field(
            "Count messages in which you are only in Cc, from",
            self.copies,
            "Addresses or domains, separated by commas.",
        )
        self._trouble.hide()
        self._lay_out()
        self._connect()
        self.show_suggestions(())
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Draw the book."""
        super().show_settings(settings)
        for choice, first in ((self.group, None), (self.new_group, "Move to …")):
            before = choice.currentData() or CLIENTS
            offered = ([first] if first else []) + list(settings.all_groups)
            if [choice.itemText(n) for n in range(choice.count())] != offered:
                choice.clear()
                for name in offered:
                    choice.addItem(name, None if name == first else name)
            if first is None:
                choice.choose(before)
        self.suggestions.offer_groups(settings.all_groups)
        if not self.copies.hasFocus():
            self.copies.setText(", ".join(settings.cc_clients))
        self._draw()

    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Offer people from the Sent folder who are not in the book yet."""
        book = self.settings.book()
        known = {entry.who for entry in book.entries}
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
        new = Card("Add a client")
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
        book = Card("Client book")
        book.body.addWidget(self.search)
        self.table.setMinimumHeight(9 * (self.table.fontMetrics().height() + 16))
        book.body.addWidget(self.table)
        below = QWidget()
        below.setProperty("clear", True)
        flow = FlowLayout(below)
        flow.addWidget(self.new_group)
        flow.addWidget(self.remove)
        book.body.addWidget(below)
        offered = Card(
            "Suggested from your sent messages", "The people you write to most who are in no group yet."
        )
        offered.body.addWidget(self._nobody)
        offered.body.addWidget(self.suggestions)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        FlowLayout(buttons).addWidget(self.take)
        offered.body.addWidget(buttons)
        groups = Card("Groups of your own", "A group has its own response window.")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.own_group, 1)
        row.addWidget(self.add_group)
        groups.body.addLayout(row)
        groups.body.addWidget(self._group_trouble)
        copies = Card("Copies")
        copies.body.addWidget(self.copies_field)
        for card in (new, book, offered, groups, copies):
            self.column.addWidget(card)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.who.returnPressed.connect(self._add)
        self.search.textChanged.connect(self._draw)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        self.new_group.activated.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.suggestions.changed.connect(self._allow)
        self.take.clicked.connect(self._take)
        self.model.renamed.connect(self._keep)
        self.add_group.clicked.connect(self._add_group)
        self.own_group.returnPressed.connect(self._add_group)
        self.copies.editingFinished.connect(self._change_copies)

    @Slot()
    def _draw(self) -> None:
        self.model.show(self.settings.clients, self.search.text())

    @Slot()
    def _allow(self) -> None:
        some = bool(self.table.chosen())
        self.remove.setEnabled(some)
        self.new_group.setEnabled(some)
        self.take.setEnabled(bool(self.suggestions.chosen()))

    @Slot()
    def _add(self) -> None:
        text = self.who.text()
        if not is_who(text):
            self._trouble.say("This is neither an address (anna@acker.example) nor a domain (acker.example).")
            return
        self._trouble.say("")
        self.who.clear()
        self._keep(Entry(who(text), str(self.group.currentData())))

    @Slot()
    def _move(self) -> None:
        group = self.new_group.currentData()
        self.new_group.setCurrentIndex(0)
        chosen = self.table.chosen()
        if group and chosen:
            self._keep(*(Entry(one.who, str(group), one.name) for one in chosen))
            for one in chosen:
                self.table.choose(one.who)

    @Slot()
    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            self.change(self.settings.without_client(*(one.who for one in chosen)))
            self._draw()

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
                "Give the group a name that no other group has." if name else "Give it a name."
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
        self.copies_field.complain(f"{wrong} is neither an address nor a domain." if wrong else "")
        if not wrong:
            self.change(replace(self.settings, cc_clients=named))

    @Slot(object)
    def _keep(self, *entries: Entry) -> None:
        self.change(self.settings.with_client(*entries))
        self._draw()
