"""The people of a file whom an import would bring into the client book, each with a box to tick."""

from __future__ import annotations

from typing import ClassVar

from trayapp.settings.client_import import FIXED, SUGGESTED, Line
from trayapp.ui.parts.tick_model import TickModel


class ImportModel(TickModel[Line]):
    """People who fit the filter; each is ticked when they are to be imported."""

    columns: ClassVar[tuple[str, ...]] = ("", "Name", "Address", "What happens")

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
        more = f" and {len(entry.also)} more" if entry.also else ""
        return f"{entry.who}{more}"
    if column == 3:
        return f"{line.sentence} It stands there {line.rows} times." if line.rows > 1 else line.sentence
    return ""
