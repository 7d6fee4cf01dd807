"""Which warnings were given: in memory for the board, and on the disk before and after each is said.

A crash in the middle of a warning leaves a note that it was begun, so that the next start knows of the doubt
(``domain/board/warnings_due.py`` says what becomes of it).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Protocol

from trayapp.domain.board.board import Board
from trayapp.domain.board.warnings_due import WarningsDue, warnings_at
from trayapp.errors import OwedError

log = logging.getLogger(__name__)

Steps = Mapping[str, frozenset[str]]
"""By the id of an item, the keys of its steps."""


class Book(Protocol):
    """Where notices given are kept (``store/decisions.py``)."""

    def all_given(self) -> Steps:
        """Which steps of which items were announced."""
        ...

    def doubted(self) -> Steps:
        """Which were being announced when Owed ended: nobody knows whether they were."""
        ...

    def begin_giving(self, steps: Steps, at: datetime) -> None:
        """Note that these are being announced."""
        ...

    def end_giving(self, steps: Steps, at: datetime, *, given: bool) -> None:
        """Note that they were, or that they were not."""
        ...


class Given:
    """What this run and those before it have said."""

    def __init__(self, book: Book) -> None:
        """Read what earlier runs have said."""
        self._book = book
        self._given = dict(book.all_given())
        self._doubted = book.doubted()

    def due(self, board: Board) -> WarningsDue:
        """Return what is to be said now."""
        return warnings_at(board, self._given, self._doubted)

    def begin(self, warnings: WarningsDue, now: datetime) -> None:
        """Note what is about to be said."""
        _written(partial(self._book.begin_giving, _steps(warnings), now))

    def end(self, warnings: WarningsDue, now: datetime, *, given: bool) -> None:
        """Note that it was said, or that it was not."""
        steps = _steps(warnings)
        if given:
            for item, keys in steps.items():
                self._given[item] = self._given.get(item, frozenset()) | keys
        _written(partial(self._book.end_giving, steps, now, given=given))


def _steps(warnings: WarningsDue) -> dict[str, frozenset[str]]:
    return {warning.row.item.id: frozenset(warning.steps) for warning in warnings.each}


def _written(write: Callable[[], None]) -> None:
    try:
        write()
    except OwedError as error:
        log.warning("A warning given cannot be remembered: %s", error)
