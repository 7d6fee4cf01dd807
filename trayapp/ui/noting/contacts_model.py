"""The people of a list, each with a box to tick: who would be followed up, who not and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject

from trayapp.domain.contacts.contact import Contact
from trayapp.domain.contacts.meeting import Met
from trayapp.tongue import mark
from trayapp.ui.parts.tick_model import TickModel


class Offered(NamedTuple):
    """One person of the list."""

    row: Contact
    """As the list has them."""
    met: Met
    """What becomes of them."""


class ContactsModel(TickModel[Offered]):
    """People who fit the filter; each is ticked when they are to be followed up."""

    columns: ClassVar[tuple[str, ...]] = ("", mark("Name"), mark("Address or number"), mark("What happens"))

    def __init__(self, happens: Callable[[Offered], str], parent: QObject | None = None) -> None:
        """``happens`` says of somebody new what becomes of them."""
        super().__init__(parent)
        self._happens = happens

    def say_anew(self) -> None:
        """Ask again what becomes of them."""
        if self.lines:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(0, last), self.index(len(self.lines) - 1, last))

    def key(self, line: Offered) -> str:
        """Return the address, else the name."""
        who = line.met.contact.who
        return who.email or who.name.casefold()

    def fixed(self, line: Offered) -> bool:
        """Whether they cannot be taken."""
        return bool(line.met.known)

    def suggested(self, line: Offered) -> bool:
        """Whether they are new."""
        return not line.met.known

    def cell(self, line: Offered, column: int) -> str:
        """Return what stands in a column."""
        who = line.met.contact.who
        if column == 1:
            company = "" if line.row.company == who.name else line.row.company
            return ", ".join(filter(None, (who.name, company)))
        if column == 2:
            return who.email or line.met.contact.number
        if column == 3:
            return line.met.known or self._happens(line)
        return ""


def searched(line: Offered) -> str:
    """Return the text of a line in which is searched."""
    who = line.met.contact.who
    return f"{who.name} {who.email} {line.row.company} {line.met.known}".casefold()
