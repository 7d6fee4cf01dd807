"""Which lines the list shows: sections, search and filters, worked out from the board each time."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from trayapp.domain.board.board import Board, Row
from trayapp.domain.board.phase import Phase
from trayapp.domain.owing.item import ItemKind
from trayapp.tongue import mark, tr


class Section(enum.Enum):
    """The parts of the list, in order; the value is the heading in English."""

    OWED = mark("Owed")
    PROBABLE = mark("Probably answered")
    FOUND = mark("Did you promise this?")
    SNOOZED = mark("Snoozed")
    OLDER = mark("Older")

    @property
    def title(self) -> str:
        """The heading, in the language in force."""
        return tr(self.value)

    @property
    def note(self) -> str:
        """What the section is, in a few words beside its heading."""
        return tr(_NOTES[self]) if _NOTES[self] else ""

    @property
    def folds(self) -> bool:
        """Whether it can be folded away."""
        return self is Section.OLDER


_NOTES = {
    Section.OWED: "",
    Section.PROBABLE: mark("you wrote to them in another conversation; say whether that was the answer"),
    Section.FOUND: mark("you wrote it; until you say so, nothing of it counts"),
    Section.SNOOZED: mark("no badge and no warning until then; the clock runs on"),
    Section.OLDER: mark("from long before the account was added; no badge, no warning"),
}


_ON_THE_CLOCK = {Section.OWED, Section.SNOOZED}
"""What a reply time is for."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading."""

    section: Section
    count: int
    """How many items it holds, also while they are not shown."""
    is_open: bool
    """Whether its items follow."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item."""

    row: Row
    section: Section
    greyed: bool
    """Its account cannot be seen now: this is what was last known."""


@dataclass(frozen=True, slots=True)
class WhyLine:
    """Room for the answer to "Why?" under an item."""

    row: Row


Line: TypeAlias = Heading | ItemLine | WhyLine


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose to see."""

    search: str = ""
    """Words that all have to occur."""
    kind: ItemKind | None = None
    """One kind only."""
    client: str = ""
    """A client's address, a group's name, or "" for everybody."""
    until: datetime | None = None
    """Only what falls due before this instant (UTC): a daily reply time."""
    older: bool = False
    """Whether the section *Older* is unfolded."""
    why: str = ""
    """The item whose reasons are unfolded, or ""."""

    @property
    def narrows(self) -> bool:
        """Whether something may be left out."""
        return bool(self.search.strip() or self.kind or self.client or self.until)


def lines(board: Board, chosen: Chosen = Chosen()) -> tuple[Line, ...]:
    """Lay out the list. A search looks into *Older* too."""
    blind = {one.account for one in board.view.blind if not one.partly}
    snoozed = [row for row in board.rows if row.phase is Phase.SNOOZED]
    owed = [row for row in board.rows if row.phase is not Phase.SNOOZED]
    parts = (
        (Section.OWED, owed),
        (Section.PROBABLE, board.probable),
        (Section.FOUND, board.offered),
        (Section.SNOOZED, snoozed),
        (Section.OLDER, board.old),
    )
    return tuple(
        line
        for section, rows in parts
        for line in _section(section, _matching(rows, chosen), chosen, blind)
        if chosen.until is None or section in _ON_THE_CLOCK
    )


def _section(
    section: Section, rows: list[Row], chosen: Chosen, blind: Iterable[str]
) -> Iterator[Heading | ItemLine | WhyLine]:
    if not rows:
        return
    is_open = section is not Section.OLDER or chosen.older or bool(chosen.search.strip())
    if section is not Section.OWED:
        yield Heading(section, len(rows), is_open)
    if not is_open:
        return
    for row in rows:
        yield ItemLine(row, section, row.item.account in blind)
        if row.item.id == chosen.why:
            yield WhyLine(row)


def _matching(rows: Iterable[Row], chosen: Chosen) -> list[Row]:
    words = chosen.search.casefold().split()
    return [row for row in rows if _fits(row, chosen) and all(word in _searched(row) for word in words)]


def _fits(row: Row, chosen: Chosen) -> bool:
    client = row.item.client
    if chosen.until is not None and row.item.due >= chosen.until:
        return False
    if chosen.kind is not None and row.item.kind is not chosen.kind:
        return False
    return not chosen.client or chosen.client in {client.address, client.group}


def _searched(row: Row) -> str:
    """What a search looks at."""
    item, client = row.item, row.item.client
    said = f"{item.subject} {item.asks} {item.account}"
    return f"{client.name} {client.address} {client.group} {said}".casefold()


def kinds(board: Board) -> tuple[ItemKind, ...]:
    """The kinds of item that are there, in the order of the words of the house."""
    present = {row.item.kind for row in _all(board)}
    return tuple(kind for kind in ItemKind if kind in present)


def groups(board: Board) -> tuple[str, ...]:
    """The groups that somebody is owed in, by name."""
    return tuple(sorted({row.item.client.group for row in _all(board)}))


def clients(board: Board) -> tuple[tuple[str, str], ...]:
    """Address and name of everybody who is owed something, by name."""
    named = {row.item.client.address: row.item.client.name or row.item.client.address for row in _all(board)}
    return tuple(sorted(named.items(), key=lambda pair: (pair[1].casefold(), pair[0])))


def _all(board: Board) -> tuple[Row, ...]:
    return (*board.rows, *board.probable, *board.offered, *board.old)
