"""The people of a file whom an import would bring into the client book, each with a box to tick."""

from __future__ import annotations

from typing import ClassVar

from trayapp.settings.client_book.imports import FIXED, SUGGESTED, Line
from trayapp.tongue import mark, tr
from trayapp.ui.parts.tick_model import TickModel


class ImportModel(TickModel[Line]):
    """People who fit the filter; each is ticked when they are to be imported."""

    columns: ClassVar[tuple[str, ...]] = ("", mark("Name"), mark("Address"), mark("What happens"))

    def key(self, line: Line) -> str:
        """Return the address."""
        return line.entry.who

    def fixed(self, line: Line) -> bool:
        """Whether the book has them so already."""
        return line.fate in FIXED

    def suggested(self, line: Line) -> bool:
        """Whether the book would learn something."""
        return line.fate in SUGGESTED

    def cell(self, line: Line, column: int) -> str:
        """Return what stands in a column."""
        return _cell(line, column)


def _cell(line: Line, column: int) -> str:
    entry = line.entry
    if column == 1:
        return entry.name or entry.company
    if column == 2:
        if not entry.also:
            return entry.who
        return tr("{address} and %n more|{address} and %n more", "", len(entry.also), address=entry.who)
    if column == 3:
        if line.rows <= 1:
            return line.sentence
        return tr("{what} It stands there {count} times.", what=line.sentence, count=line.rows)
    return ""
