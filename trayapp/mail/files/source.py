"""Mail in files as a mailbox: what ``owed judge`` reads, by the same road as every other mailbox.

Takes mbox files, Maildir folders, single messages of any file name, and folders of such. The place of a
message is its file and where it begins in there.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from pathlib import Path
from typing import NamedTuple

from trayapp.domain.messages.message import Mark
from trayapp.errors import CursorLost, NotFound, Unreachable
from trayapp.mail.files.mail_file import MailFile, block_of, spans_of, stamp_of
from trayapp.mail.files.mbox import Span, unquoted
from trayapp.mail.maildir import tree
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.parsing.text import LONGEST_RAW, UnreadableText, message_text
from trayapp.mail.roles import RoleOf, no_roles
from trayapp.mail.source import Arrival, Changes, Cursor, Place, Role, Text, Unreadable
from trayapp.tongue import tr

PAGE = 1_000
_KIND = "files-1"
_LONGEST_HEADERS = 100_000
_DATE = re.compile(rb"(?im)^date:([^\n]{1,100})")
_NOT_MAIL = (".msf", ".lock")
"""Files that mail programs lay beside mail; hidden ones are left out too."""


class _New(NamedTuple):
    """A message that the cursor has not seen."""

    arrived: float
    """Seconds since 1970."""
    file: MailFile
    start: int
    end: int


class _Seen(NamedTuple):
    """What the cursor knows of one file."""

    stamp: tuple[int, int]
    starts: set[int]
    whole: bool
    """Every message of it was seen."""


class FilesSource:
    """Any number of files and folders as one mailbox. There is no push."""

    troubles: tuple[str, ...] = ()
    """Always empty: what is not there is said before the reading."""
    sent_unknown: bool = False
    """Files are whatever the user named; nobody expects all of his answers there."""

    def __init__(self, paths: Sequence[Path], role_of: RoleOf = no_roles, *, page: int = PAGE) -> None:
        """Only Maildir folders have roles. Raises ``NotFound`` for a path that is not there."""
        for path in paths:
            if not path.exists():
                raise NotFound(tr("There is no file or folder {path}.", path=path))
        self._paths = tuple(paths)
        self._role_of = role_of
        self._page = page
        self._files: dict[str, MailFile] = {}
        self._spans: dict[str, tuple[tuple[int, int] | None, dict[str, Span]]] = {}

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """Yield what the cursor has not seen, newest first; files that changed are read anew."""
        seen = _read_cursor(since)
        with _translated():
            self._files = {file.id: file for file in self._found()}
            gone, new = self._look(seen)
        total = sum(len(one.starts) for one in seen.values()) + len(new)
        first = True
        while first or new:
            batch = [new.pop() for _ in range(min(self._page, len(new)))]
            with _translated():
                read = [_read(one) for one in batch]
            for one in batch:
                seen[one.file.id].starts.add(one.start)
            if not new:
                seen = {name: one._replace(whole=True) for name, one in seen.items()}
            yield Changes(
                arrivals=tuple(one for one in read if isinstance(one, Arrival)),
                gone=gone if first else (),
                cursor=_write_cursor(seen),
                unreadable=tuple(one for one in read if isinstance(one, Unreadable)),
                done=total - len(new),
                total=total,
            )
            first = False

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """Yield the text of each place that still exists."""
        if places and not self._files:
            with _translated():
                self._files = {file.id: file for file in self._found()}
        for place in places:
            file = self._files.get(place.folder)
            if file is None:
                continue
            try:
                span = self._span(file, place.key)
                if span is not None:
                    yield _text(place, file, span)
            except FileNotFoundError:
                continue
            except OSError as error:
                yield Text(place, "", _unreadable_file(error))

    def writer_offset(self, place: Place) -> timedelta | None:
        """Tell how far the writer's clock was from UTC, by the Date header; None without a date."""
        file = self._files.get(place.folder)
        try:
            span = self._span(file, place.key) if file else None
            if file is None or span is None:
                return None
            block = block_of(file, span.start, min(span.end, span.start + _LONGEST_HEADERS))
        except OSError:  # the file is gone since: its texts were read before
            return None
        found = _DATE.search(block.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0])
        parts = parsedate_tz(found[1].decode("ascii", "replace")) if found else None
        return None if parts is None or parts[9] is None else timedelta(seconds=parts[9])

    def watch(self, ring: Callable[[], None]) -> None:
        """Return at once: files are judged once."""

    def close(self) -> None:
        """Do nothing: files are closed as soon as they are read."""

    def _span(self, file: MailFile, key: str) -> Span | None:
        """Return where a message lies in its file; a file is searched again only when it changed."""
        stamp = stamp_of(file)
        known, found = self._spans.get(file.id, (None, {}))
        if stamp is None or known != stamp:
            found = {str(span.start): span for span in spans_of(file)}
            self._spans[file.id] = stamp, found
        return found.get(key)

    def _found(self) -> Iterator[MailFile]:
        """Yield every file that may hold mail, each once."""
        named: set[str] = set()
        for path in self._paths:
            for file in self._below(path) if path.is_dir() else (MailFile(_text_of(path), path),):
                if file.id not in named:
                    named.add(file.id)
                    yield file

    def _below(self, root: Path) -> Iterator[MailFile]:
        """Yield the files of a folder: Maildir folders by their rules, all others file by file."""
        for folder in tree.folders(root):
            role = Role.INBOX if folder.name == tree.INBOX else self._role_of(folder.name)
            for name in sorted(tree.messages(folder).values()):
                path = folder.path / name
                yield MailFile(_text_of(path), path, role, in_maildir=True)
        for place, folders, names in os.walk(root):
            here = Path(place)
            folders[:] = sorted(name for name in folders if not (tree.is_folder(here) and name in tree.PARTS))
            if tree.is_folder(here):
                continue
            for name in sorted(names):
                path = here / name
                if not name.startswith(".") and path.suffix not in _NOT_MAIL and path.is_file():
                    yield MailFile(_text_of(path), path)

    def _look(self, seen: dict[str, _Seen]) -> tuple[tuple[Place, ...], list[_New]]:
        """Find what is gone and what is new, newest last; forget in ``seen`` what is gone."""
        gone: list[Place] = []
        new: list[_New] = []
        for name in list(seen):
            stamp = stamp_of(self._files[name]) if name in self._files else None
            if seen[name].stamp != stamp:
                gone += [Place(name, str(start)) for start in sorted(seen.pop(name).starts)]
        for file in self._files.values():
            stamp = stamp_of(file)
            known = seen.get(file.id)
            if stamp is None or (known is not None and known.whole):
                continue
            known = seen.setdefault(file.id, _Seen(stamp, set(), whole=False))
            new += [one for one in _messages(file, stamp) if one.start not in known.starts]
        new.sort(key=lambda one: (one.arrived, one.file.id, one.start))
        return tuple(gone), new


def _messages(file: MailFile, stamp: tuple[int, int]) -> Iterator[_New]:
    """Yield the messages of a file; one that cannot be opened counts as one message, which says so."""
    modified = stamp[0] / 1e9
    if file.in_maildir:
        modified = tree.arrived(file.path.name, modified)
    try:
        for span in spans_of(file):
            arrived = span.delivered.timestamp() if span.delivered else modified
            yield _New(arrived, file, span.start, span.end)
    except OSError:
        yield _New(modified, file, 0, 0)


def _read(one: _New) -> Arrival | Unreadable:
    """Read the header of a message."""
    place = Place(one.file.id, str(one.start))
    came = datetime.fromtimestamp(one.arrived, UTC) if one.arrived > 0 else None
    try:
        block = block_of(one.file, one.start, min(one.end, one.start + tree.LONGEST_HEADER))
    except OSError as error:
        return Unreadable(place, one.file.role, _unreadable_file(error), date=came)
    answered = one.file.in_maildir and "R" in tree.flags(one.file.path.name)
    marks = Mark.FLAGGED_ANSWERED.value if answered else 0
    try:
        # A file's own time says little: copies are younger, archives may restore any time at all.
        return Arrival(place, one.file.role, parse_headers(block, arrived=None, marks=marks))
    except UnreadableHeaders:
        pass
    try:
        return Arrival(place, one.file.role, parse_headers(block, arrived=came, marks=marks))
    except UnreadableHeaders as error:
        return Unreadable(place, one.file.role, str(error), date=came)


def _text(place: Place, file: MailFile, span: Span) -> Text:
    raw = block_of(file, span.start, min(span.end, span.start + LONGEST_RAW))
    try:
        return Text(place, message_text(unquoted(raw) if span.quoted else raw))
    except UnreadableText as error:
        return Text(place, "", str(error))


def _read_cursor(cursor: Cursor | None) -> dict[str, _Seen]:
    """Return what a cursor holds, by file. Raises ``CursorLost``."""
    if cursor is None:
        return {}
    try:
        held = json.loads(cursor)[_KIND]
        return {
            str(name): _Seen((int(entry[0]), int(entry[1])), set(map(int, entry[2])), bool(entry[3]))
            for name, entry in held.items()
        }
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise CursorLost(tr("Owed no longer knows which files it has read.")) from error


def _write_cursor(seen: dict[str, _Seen]) -> Cursor:
    entries = {name: [*one.stamp, sorted(one.starts), one.whole] for name, one in seen.items()}
    return Cursor(json.dumps({_KIND: entries}, separators=(",", ":")))


def _text_of(path: Path) -> str:
    """Return a path that may hold any bytes as text that every database takes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _unreadable_file(error: OSError) -> str:
    return tr("The file cannot be read: {strerror}.", strerror=error.strerror or error)


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the disk says of a folder into trouble with a sentence."""
    try:
        yield
    except OSError as error:
        raise Unreachable(
            tr("A folder of mail cannot be read: {strerror}.", strerror=error.strerror or error),
            tr("Check that it is there and who may read it."),
            detail=str(error),
        ) from error
