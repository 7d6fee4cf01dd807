"""Reading a TOML table value by value: of the right type or a sentence; what nobody asked for is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias, TypeVar

from trayapp.errors import SettingsTrouble
from trayapp.tongue import tr

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
"""Keys, and numbers of entries in lists, from the top of the file."""

T = TypeVar("T")
U = TypeVar("U")
W = TypeVar("W", bound=str)


class BadValue(ValueError):
    """A value that cannot be used: where it stands, and a sentence."""

    def __init__(self, path: Path, sentence: str) -> None:
        """``sentence`` is for the user."""
        super().__init__(sentence)
        self.path = path
        self.sentence = sentence


class Table:
    """One table of the file. It remembers what was asked for, so that the rest can be kept and warned of."""

    def __init__(self, values: Mapping[str, object], path: Path = ()) -> None:
        """``path`` is where the table stands in the file."""
        self._values = values
        self._path = path
        self._asked: set[str] = set()
        self._children: list[Table] = []

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default it has to be there."""
        return self._get(key, default, lambda value: isinstance(value, str), tr("a text in quotes"))

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number."""
        return self._get(
            key, default, lambda v: isinstance(v, int) and not isinstance(v, bool), tr("a whole number")
        )

    def flag(self, key: str, default: bool) -> bool:  # noqa: FBT001 - the key says what it is about
        """Return true or false."""
        return self._get(key, default, lambda value: isinstance(value, bool), tr("true or false"))

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return a list of texts."""
        found = self._get(key, list(default), _is_texts, tr("a list of texts"))
        return tuple(found)

    def dates(self, key: str) -> tuple[date, ...]:
        """Return a list of days."""
        nothing: list[date] = []
        return tuple(self._get(key, nothing, _is_dates, tr("a list of days such as 2026-12-24")))

    def instant(self, key: str) -> datetime:
        """Return an instant as UTC; a time without a zone is refused."""
        found: datetime = self._get(
            key,
            None,
            lambda value: isinstance(value, datetime) and value.tzinfo is not None,
            tr("a time with a zone such as 2026-03-01T09:00:00Z"),
        )
        return found.astimezone(UTC)

    def numbers(self, key: str) -> tuple[float, ...]:
        """Return a list of numbers."""
        nothing: list[float] = []
        return tuple(float(value) for value in self._get(key, nothing, _is_numbers, tr("a list of numbers")))

    def parsed(self, key: str, default: U, parse: Callable[[str], T]) -> T | U:
        """Return what ``parse`` makes of a text, the default where there is none."""
        if not self.has(key):
            self._asked.add(key)
            return default
        return self.understood(key, self.text(key), parse)

    def choice(self, key: str, kind: Callable[[str], W], default: W) -> W:
        """Return a word of an enumeration."""
        text = self.text(key, default)
        try:
            return kind(text)
        except ValueError as error:
            raise self.bad(key, tr("{text!r} is not a choice for {key}.", text=text, key=key)) from error

    def understood(self, key: str, text: str, parse: Callable[[str], T]) -> T:
        """Return what ``parse`` makes of a text of this key; its ``SettingsTrouble`` gets its place."""
        try:
            return parse(text)
        except SettingsTrouble as trouble:
            raise self.bad(key, str(trouble)) from trouble

    def table(self, key: str) -> Table:
        """Return the table of that name, an empty one where there is none."""
        nothing: dict[str, object] = {}
        found = self._get(key, nothing, lambda value: isinstance(value, dict), tr("a table"))
        return self._child(found, key)

    def tables(self, key: str) -> Iterator[Table]:
        """Return the tables of a list, in order."""
        nothing: list[dict[str, object]] = []
        found = self._get(key, nothing, _is_tables, tr("a list of tables"))
        for number, values in enumerate(found):
            yield self._child(values, key, number)

    def has(self, key: str) -> bool:
        """Whether the file says anything about it."""
        return key in self._values

    def bad(self, key: str, sentence: str) -> BadValue:
        """Return the error for a value of this table."""
        return BadValue((*self._path, key), sentence)

    def disown(self) -> None:
        """Leave the whole table to be kept as it is: a later version may know what it means."""
        self._asked.clear()
        self._children.clear()
        self._whole = True

    _whole = False

    def unknown(self) -> Iterator[tuple[Path, object]]:
        """Yield what nobody asked for, in this table and those below, with its place."""
        if self._whole:
            yield self._path, self._values
            return
        for key, value in self._values.items():
            if key not in self._asked:
                yield (*self._path, key), value
        for child in self._children:
            yield from child.unknown()

    def _child(self, values: Mapping[str, object], *steps: Step) -> Table:
        child = Table(values, (*self._path, *steps))
        self._children.append(child)
        return child

    def _get(self, key: str, default: T | None, fits: Callable[[object], bool], what: str) -> T:
        """Return the value if it fits, the default where there is none."""
        self._asked.add(key)
        if key not in self._values:
            if default is None:
                raise BadValue(self._path, tr("{key} is missing; it has to be {what}.", key=key, what=what))
            return default
        value = self._values[key]
        if not fits(value):
            raise self.bad(key, tr("{key} has to be {what}.", key=key, what=what))
        return value  # type: ignore[return-value]  # ``fits`` has just checked it


def line_of(text: str, path: Path) -> int:
    """Return the line (from 1) on which a value stands, or of its table's head; 0 when it is not found."""
    names: list[str] = [step for step in path if isinstance(step, str)]
    numbers = [step for step in path if isinstance(step, int)]
    number = numbers[0] if numbers else 0
    tables = names[: 1 if numbers else -1]
    if not tables:
        return _find(text, 0, names[-1]) if names else 0
    head = re.compile(
        r"^[ \t]*\[\[?[ \t]*" + r"[ \t]*\.[ \t]*".join(map(re.escape, tables)) + r"[ \t]*\]", re.MULTILINE
    )
    heads = list(head.finditer(text))
    if number >= len(heads):
        return 0
    start = heads[number].end()
    return _find(text, start, names[-1]) or text.count("\n", 0, start) + 1


def _find(text: str, start: int, key: str) -> int:
    """Return the line of ``key =`` between ``start`` and the next table, or 0."""
    after = re.compile(r"^[ \t]*\[", re.MULTILINE).search(text, start)
    body = text[start : after.start() if after else len(text)]
    found = re.search(rf'^[ \t]*"?{re.escape(key)}"?[ \t]*=', body, re.MULTILINE)
    return text.count("\n", 0, start + found.start()) + 1 if found else 0


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_numbers(value: object) -> bool:
    return isinstance(value, list) and all(type(item) in (int, float) for item in value)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _is_dates(value: object) -> bool:
    return isinstance(value, list) and all(type(item) is date for item in value)
