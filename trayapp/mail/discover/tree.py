"""Reads XML that a stranger wrote: no document types, no entities, bounded in size and depth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

LARGEST = 256 * 1024
"""Bytes of a document."""
_DEEPEST = 32
_MOST = 4000
_NO_NAMESPACE = "}"
"""Namespaces are left out: servers write them wrongly, and no name means two things here."""


@dataclass(slots=True)
class Element:
    """One element of a document."""

    name: str
    """Without its namespace, lower case: servers disagree about capitals."""
    attributes: Mapping[str, str]
    """By their names, lower case."""
    text: str = ""
    """What stands directly in it."""
    children: list[Element] = field(default_factory=list)

    def all(self, *names: str) -> Iterator[Element]:
        """Yield what is reached by these names, each inside of the one before."""
        if not names:
            yield self
            return
        for child in self.children:
            if child.name == names[0]:
                yield from child.all(*names[1:])

    def said(self, *names: str) -> str:
        """Return the text of the first that is reached by these names, or ""."""
        found = next(self.all(*names), None)
        return found.text.strip() if found is not None else ""


class _TooMuch(ValueError):
    """The document holds what no such document needs."""


def read_tree(raw: bytes) -> Element | None:
    """Return the document's outermost element; None for what is no XML, or holds what could harm."""
    if len(raw) > LARGEST:
        return None
    reader = _Reader()
    try:
        reader.parser.Parse(raw, True)
    except (expat.ExpatError, ValueError, LookupError):
        return None
    return reader.root


class _Reader:
    """Builds the tree."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=_NO_NAMESPACE)
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.ExternalEntityRefHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _refuse(self, *_: object) -> int:
        raise _TooMuch("a document type or an entity")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > _MOST or len(self._open) >= _DEEPEST:
            raise _TooMuch("too many elements")
        element = Element(_local(name), {_local(key): value for key, value in attributes.items()})
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if self._open:
            self._open[-1].text += text


def _local(name: str) -> str:
    return name.rpartition(_NO_NAMESPACE)[2].lower()
