"""Reads tables of contacts (CSV, tab-separated, plain lists) as people export, edit and paste them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from trayapp.domain.contacts.addresses import addresses_in, name_beside, trouble_with
from trayapp.domain.contacts.columns import Column, columns_of
from trayapp.domain.contacts.contact import Contact, Problem
from trayapp.domain.contacts.listed import listed
from trayapp.domain.plain import plain_line, plain_text
from trayapp.tongue import mark, tr

SEPARATORS = {",": mark("commas"), ";": mark("semicolons"), "\t": mark("tabs"), "|": mark("bars")}
_LONGEST_RECORD = 200
"""Lines of one record: a quote that is still open after so many was never meant to be one."""
_HEAD_WITHIN = 12
"""The heads of the columns stand among the first so many records."""
_SAMPLED = 30
_LISTED = ":::"
"""What Google puts between several values of one cell."""


class Record(NamedTuple):
    """One row of the table."""

    cells: tuple[str, ...]
    line: int
    """Where it begins, counted from 1."""
    text: str
    """As it stands in the file."""


def separator_of(lines: list[str]) -> str:
    """Return what separates the cells: what Excel says in ``sep=``, else what makes the best table."""
    first = lines[0].strip().lower() if lines else ""
    if first.startswith("sep=") and len(first) == 5:
        return lines[0].strip()[4]
    if first == "sep=":
        return "\t"

    def quality(separator: str) -> tuple[int, int, int]:
        sample = [one.cells for one in _first(lines, separator, _SAMPLED)]
        known = max((_known(cells) for cells in sample[:_HEAD_WITHIN]), default=0)
        widths = Counter(len(cells) for cells in sample if len(cells) > 1)
        width, times = widths.most_common(1)[0] if widths else (1, 0)
        return known, times, width

    return max(SEPARATORS, key=quality)


def read_rows(lines: list[str], separator: str, *, people: bool = False) -> Iterator[Contact | Problem]:
    """Read all rows. Never raises; each row that is not empty gives a contact, a problem, or both.

    ``people`` reads rows without heads as a list of people (see :func:`contact_list.listed`).
    """
    skipped = 1 if lines and lines[0].strip().lower().startswith("sep=") else 0
    head = _head(lines, separator, skipped)
    columns = _columns(lines, separator, head) if head else ()
    if head is None and sum(1 for one in _first(lines, separator, 2)) == 0:
        return
    for record in records(lines, separator, skipped, columns):
        if head is None:
            yield from listed(record.text, record.line) if people else _without_heads(record)
        elif record.line < head.line:
            yield Problem(record.line, tr("This line stands before the heads of the columns."), record.text)
        elif record.line > head.line:
            yield from _with_heads(record, columns)


def records(
    lines: list[str], separator: str, start: int = 0, columns: tuple[Column, ...] = ()
) -> Iterator[Record]:
    """Read the rows; one that a lost quote has swallowed into another comes back as a row of its own."""
    at = start
    while at < len(lines):
        cells, used = _record(lines, at, separator, _LONGEST_RECORD)
        if used > 1 and _swallowed(cells, columns, used):
            cells, used = [one.strip(' "') for one in lines[at].split(separator)], 1
        if any(cell.strip() for cell in cells):
            yield Record(tuple(cells), at + 1, "\n".join(lines[at : at + used]))
        at += used


def _first(lines: list[str], separator: str, count: int) -> Iterator[Record]:
    found = records(lines[: count * 4 + _LONGEST_RECORD], separator)
    yield from (record for record, _ in zip(found, range(count), strict=False))


def _record(lines: list[str], at: int, separator: str, most: int) -> tuple[list[str], int]:
    """Read one record that begins at a line; return its cells and how many lines it took."""
    window = (f"{lines[number]}\n" for number in range(at, min(at + most, len(lines))))
    reader = csv.reader(window, delimiter=separator)
    try:
        cells = next(reader)
    except (csv.Error, StopIteration):
        return lines[at].split(separator), 1
    return cells, max(1, reader.line_num)


def _swallowed(cells: list[str], columns: tuple[Column, ...], used: int) -> bool:
    """Whether a quote that was never closed has made one row of several."""
    if used >= _LONGEST_RECORD or (columns and len(cells) != len(columns)):
        return True
    notes = {number for number, column in enumerate(columns) if column in {Column.NOTE, Column.OTHER}}
    return any("\n" in cell and "@" in cell for number, cell in enumerate(cells) if number not in notes)


def _head(lines: list[str], separator: str, start: int) -> Record | None:
    """Find the row that names the columns; None where the table begins at once."""
    sample = [one for one in _first(lines, separator, _HEAD_WITHIN) if one.line > start]
    best = max(sample, key=lambda one: _known(one.cells), default=None)
    return best if best is not None and _known(best.cells) else None


def _columns(lines: list[str], separator: str, head: Record) -> tuple[Column, ...]:
    """Say what each column holds: by its head, and where no head speaks of mail, by what stands below it."""
    columns = columns_of(head.cells)
    if Column.ADDRESS in columns:
        return columns
    sample = [one.cells for one in _first(lines[head.line :], separator, _SAMPLED)]
    holds = [
        sum(number < len(cells) and bool(addresses_in(cells[number])) for cells in sample) * 2 > len(sample)
        for number in range(len(columns))
    ]
    return tuple(Column.ADDRESS if found else column for column, found in zip(columns, holds, strict=True))


def _known(cells: tuple[str, ...]) -> int:
    """How many columns a row names that lead to people; 0 for a row that holds a person itself."""
    if any("@" in cell for cell in cells):
        return 0
    found = [one for one in columns_of([cell.strip() for cell in cells]) if one is not Column.OTHER]
    leads = {Column.ADDRESS, Column.PHONE, Column.FULL_NAME, Column.LAST_NAME, Column.COMPANY}
    return len(found) if Column.ADDRESS in found or len(leads & set(found)) > 1 else 0


def _with_heads(record: Record, columns: tuple[Column, ...]) -> Iterator[Contact | Problem]:
    """Make a contact of a row below heads."""
    cells = record.cells
    extra = [cell for cell in cells[len(columns) :] if cell.strip()]
    if extra:
        yield from _misfit(record)
        return
    by_column: dict[Column, list[str]] = {}
    for column, cell in zip(columns, cells, strict=False):
        if cell.strip():
            by_column.setdefault(column, []).append(cell.strip())
    typed = by_column.get(Column.ADDRESS, [])
    contact = Contact(
        _name(by_column),
        _each(one for cell in typed for one in addresses_in(cell)),
        _each(plain_line(one) for cell in by_column.get(Column.PHONE, ()) for one in cell.split(_LISTED)),
        plain_line(next(iter(by_column.get(Column.COMPANY, ())), "")),
        "\n".join(plain_text(one) for one in by_column.get(Column.NOTE, ())),
        _labels(by_column.get(Column.LABELS, [])),
        record.line,
    )
    troubles = [(why, cell) for cell in typed if not addresses_in(cell) and (why := trouble_with(cell))]
    if contact.name or contact.addresses or contact.phones or contact.company:
        yield contact
        yield from (Problem(record.line, why, plain_line(cell, 500)) for why, cell in troubles)
    elif troubles:
        yield Problem(record.line, troubles[0][0], record.text)
    else:
        sentence = tr("This row has neither a name nor an address nor a number.")
        yield Problem(record.line, sentence, record.text)


def _without_heads(record: Record) -> Iterator[Contact | Problem]:
    """Make contacts of a row of a plain list: an address and perhaps, beside it, a name and a number."""
    addresses = _each(one for cell in record.cells for one in addresses_in(cell))
    rest = [cell for cell in record.cells if cell.strip() and not addresses_in(cell)]
    names = [one for one in rest if any(map(str.isalpha, one))]
    phones = [one for one in rest if one not in names and sum(map(str.isdigit, one)) >= 5]
    beside = next((name for cell in record.cells if (name := name_beside(cell))), "")
    name = plain_line(beside or " ".join(names[:2]))
    if addresses:
        yield Contact(name, addresses, _each(map(plain_line, phones)), line=record.line)
    else:
        yield Problem(record.line, tr("There is no e-mail address in this row."), record.text)


def _misfit(record: Record) -> Iterator[Contact | Problem]:
    """A row with more cells than columns: its address can be trusted, the place of all else cannot."""
    addresses = _each(one for cell in record.cells for one in addresses_in(cell))
    if addresses:
        yield Contact("", addresses, line=record.line)
    sentence = (
        tr("This row has more cells than there are columns. Only its address was taken.")
        if addresses
        else tr("This row has more cells than there are columns.")
    )
    yield Problem(record.line, sentence, record.text)


def _name(by_column: dict[Column, list[str]]) -> str:
    full = next(iter(by_column.get(Column.FULL_NAME, ())), "")
    parts = (
        next(iter(by_column.get(column, ())), "")
        for column in (Column.FIRST_NAME, Column.MIDDLE_NAME, Column.LAST_NAME)
    )
    beside = next((one for cell in by_column.get(Column.ADDRESS, ()) if (one := name_beside(cell))), "")
    said = (" ".join(part for part in parts if part), full, beside)
    company = plain_line(next(iter(by_column.get(Column.COMPANY, ())), ""))
    plain = (plain_line(one) for one in said if one.strip() and not addresses_in(one))
    return next((one for one in plain if one), company)


def _labels(cells: list[str]) -> tuple[str, ...]:
    """Take labels apart: Google writes "* myContacts ::: Clients", Outlook "Clients;VIP"."""
    text = ";".join(cells).replace(_LISTED, ";").replace(",", ";")
    return _each(plain_line(one).strip("* ") for one in text.split(";"))


def _each(found: Iterator[str] | map[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in found if one))
