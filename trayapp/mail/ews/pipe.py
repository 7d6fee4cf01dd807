"""What goes through the pipe between the tray and the process that speaks with Exchange: one JSON a line.

The tray asks; several questions may be open at once, told apart by their numbers. An answer comes in parts,
of which a few may be on their way before the tray says that it wants more, and ends with the last word or
with a trouble. Both ends import this file and nothing else of each other.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from typing import Any, BinaryIO, NamedTuple, TypeAlias

from trayapp import errors
from trayapp.errors import Busy, MailTrouble, Refused
from trayapp.tongue import packed, unpacked

LONGEST_LINE = 64_000_000
"""Bytes; a page or a text is far shorter."""
PARTS_AHEAD = 2
"""Parts of an answer that come without being asked for."""

What: TypeAlias = Mapping[str, Any]
"""What JSON can hold, by name."""


class Op(enum.StrEnum):
    """What can be asked."""

    OPEN = "open"
    """Where the mailbox is and how to sign in; before everything else, and once."""
    LOOK = "look"
    TEXTS = "texts"
    WATCH = "watch"
    FOLDERS = "folders"
    PROBE = "probe"
    SEND = "send"
    CONTACTS = "contacts"
    LINK = "link"


class Ask(NamedTuple):
    """A question."""

    id: int
    op: Op
    what: What


class More(NamedTuple):
    """A part was taken: the next but one may come."""

    id: int


class Drop(NamedTuple):
    """Nobody wants the answer any more."""

    id: int


class Part(NamedTuple):
    """A part of an answer."""

    id: int
    what: What


class Beat(NamedTuple):
    """Work goes on, though there is nothing to say yet."""

    id: int


class End(NamedTuple):
    """The last word of an answer."""

    id: int
    what: What


class Failed(NamedTuple):
    """There is no answer, or no more of it."""

    id: int
    trouble: MailTrouble


Frame: TypeAlias = Ask | More | Drop | Part | Beat | End | Failed

_NAMES: dict[str, type[Ask | More | Drop | Part | Beat | End | Failed]] = {
    kind.__name__: kind for kind in (Ask, More, Drop, Part, Beat, End, Failed)
}


class Garbled(ValueError):
    """The other side said what it never says: it is broken, or it is not the other side."""


def write_frame(frame: Frame) -> bytes:
    """Write one line."""
    line: list[object] = [type(frame).__name__, frame.id]
    match frame:
        case Ask():
            line += [frame.op, frame.what]
        case Part() | End():
            line.append(frame.what)
        case Failed():
            line.append(_trouble_out(frame.trouble))
        case More() | Drop() | Beat():
            pass
    # ASCII throughout: a lone surrogate in a subject is no UTF-8, and no reason to stop.
    return json.dumps(line, separators=(",", ":")).encode("ascii") + b"\n"


def read_frame(source: BinaryIO) -> Frame | None:
    """Read one line; None at the end of it all. Raises :class:`Garbled`, and OSError or ValueError."""
    line = source.readline(LONGEST_LINE)
    if not line.endswith(b"\n"):
        if len(line) >= LONGEST_LINE:
            raise Garbled("a line without end")
        return None
    try:
        name, number, *rest = json.loads(line)
        kind = _NAMES[name]
        if kind is Ask:
            return Ask(int(number), Op(rest[0]), dict(rest[1]))
        if kind is Part or kind is End:
            return kind(int(number), dict(rest[0]))
        if kind is Failed:
            return Failed(int(number), _trouble_in(rest[0]))
        return kind(int(number))  # type: ignore[call-arg]  # More, Drop and Beat have nothing else
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise Garbled(str(error)) from error


def _trouble_out(trouble: MailTrouble) -> list[object]:
    later = trouble.retry_after if isinstance(trouble, Busy) else 0.0
    # Kinds of this room's own are known on this side alone: over there they are what they stand for.
    kind = next(one for one in type(trouble).__mro__ if getattr(errors, one.__name__, None) is one)
    return [kind.__name__, packed(trouble.title), packed(trouble.remedy), trouble.detail, later]


def _trouble_in(told: list[Any]) -> MailTrouble:
    name, said, advice, detail, later = told
    title, remedy = unpacked(str(said)), unpacked(str(advice))
    kind = getattr(errors, str(name), Refused)
    if kind is Busy:
        return Busy(title, remedy, detail=str(detail), retry_after=float(later))
    if not (isinstance(kind, type) and issubclass(kind, MailTrouble)):
        kind = Refused
    return kind(title, remedy, detail=str(detail))
