"""A field for a time zone: found by typing any part of its name."""

from __future__ import annotations

import functools
import zoneinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class ZoneField(QLineEdit):
    """Offers every zone that there is; whether what is typed is one is for the page to say."""

    def __init__(self, zone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        completer = QCompleter(_zones(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    @property
    def zone(self) -> str:
        """The zone that is meant: by its full name, or by its city where only one zone is called so."""
        typed = self.text().strip().replace(" ", "_")
        if typed in _zones():
            return typed
        found = [one for one in _zones() if one.rpartition("/")[2].casefold() == typed.casefold()]
        return found[0] if len(found) == 1 else typed


@functools.cache
def _zones() -> list[str]:
    """Every zone that can be chosen; read once, as it takes a walk through a folder."""
    return sorted(zoneinfo.available_timezones())
