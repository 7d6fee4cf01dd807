"""A mailbox that another program keeps as files in Maildir folders; Owed only reads them.

The work of a round follows what changed: folders that did not change are not listed, messages that were
seen are not opened, and of new ones the header alone is read.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from trayapp.domain.messages.message import Mark
from trayapp.errors import Refused, Unreachable
from trayapp.mail.maildir import tree
from trayapp.mail.maildir.cursor import Seen, read_cursor, write_cursor
from trayapp.mail.maildir.look import New, News, look
from trayapp.mail.maildir.tree import Folder
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.parsing.text import LONGEST_RAW, UnreadableText, message_text
from trayapp.mail.roles import RoleOf
from trayapp.mail.source import Arrival, Changes, Cursor, Place, Role, Text, Unreadable
from trayapp.tongue import mark, tr

PAGE = 1_000
_MOST_GONE = 5_000
"""So many departures on a page at most."""
_REMEMBERED = 20_000
"""Paths of the messages read last: their texts are asked for next."""
_OUTSIDE = mark("The file is a link that leads out of the mailbox.")


class MaildirSource:
    """One Maildir, read when asked: there is no push, the caller asks again from time to time."""

    def __init__(
        self,
        path: Path,
        role_of: RoleOf,
        *,
        extra: Collection[str] = (),
        page: int = PAGE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``extra``: folders to watch beside Inbox, Sent, Trash and Junk; ``clock`` as the disk has it."""
        self._root = path
        self._role_of = role_of
        self._extra = tuple(extra)
        self._page = page
        self._clock = clock
        self._folders: dict[str, Folder] = {}
        self._paths: dict[Place, str] = {}
        self._relisted: dict[str, dict[bytes, str]] = {}
        self._closed = False
        self.sent_unknown = False
        """After a reading: no folder is named like one for sent mail, so the owner's answers are not seen."""
        self.troubles: tuple[str, ...] = ()
        """After a reading: what was left out, a sentence each."""

    def changes(self, since: Cursor | None) -> Iterator[Changes]:
        """Yield what the cursor has not seen, newest first; what is gone comes with the first pages."""
        seen = read_cursor(since)
        with self._translated():
            self._folders = self._watched()
            forget = tuple(seen.keys() - self._folders.keys())
            before = sum(len(one.marks) for one in seen.values())
            for name in forget:
                del seen[name]
            news = look(self._folders.values(), seen, self._clock())
        total = sum(len(one.marks) for one in seen.values()) - len(news.gone) + len(news.new)
        if before and not total:
            raise self._suddenly_empty(before)
        yield from self._pages(seen, news, forget)

    def texts(self, places: Sequence[Place]) -> Iterator[Text]:
        """Yield the text of each place that still exists."""
        with self._translated():
            if places and not self._folders:
                self._folders = self._watched()
            self._relisted.clear()
        for place in places:
            with self._translated():
                text = self._text(place)
            if text is not None:
                yield text

    def watch(self, ring: Callable[[], None]) -> None:
        """Return at once: asking again is cheap, since folders that did not change are not listed."""

    def close(self) -> None:
        """Read nothing more."""
        self._closed = True

    def _watched(self) -> dict[str, Folder]:
        """Return the folders to watch by their id. Raises ``Refused`` where this is no mailbox."""
        links: list[Folder] = []
        found = list(tree.folders(self._root, links))
        watched = {folder.id: folder for folder in found if self._watches(folder)}
        roles = {self._role(folder) for folder in watched.values()}
        if Role.INBOX not in roles:
            names = ", ".join(folder.name for folder in found[:5])
            raise Refused(
                tr("The folder {root} holds no inbox that Owed can read.", root=self._root),
                tr("Choose the folder in which cur and new lie, or the one above INBOX."),
                detail=f"found: {names}" if names else "no Maildir folder found",
            )
        known = {name for folder in watched.values() for name in _names(folder)}
        missing = sorted(name for name in self._extra if name.casefold() not in known)
        self.sent_unknown = Role.SENT not in roles
        self.troubles = (
            *(tr("There is no folder {name} in the mailbox.", name=name) for name in missing),
            *(
                tr("{link} is a link to another folder, and Owed does not follow it.", link=link.path)
                for link in links
                if self._watches(link) and self._role(link) not in {Role.TRASH, Role.JUNK}
            ),
        )
        return watched

    def _role(self, folder: Folder) -> Role:
        return Role.INBOX if folder.name == tree.INBOX else self._role_of(folder.name)

    def _watches(self, folder: Folder) -> bool:
        if self._role(folder) is not Role.OTHER:
            return True
        return not _names(folder).isdisjoint(name.casefold() for name in self._extra)

    def _pages(self, seen: dict[str, Seen], news: News, forget: tuple[str, ...]) -> Iterator[Changes]:
        """Yield pages until nothing is left; at least one. Only the last one calls folders settled."""
        gone, new = news.gone, news.new
        done = sum(len(one.marks) for one in seen.values()) - len(gone)
        total = done + len(new)
        first = True
        while first or gone or new:
            left, gone = gone[:_MOST_GONE], gone[_MOST_GONE:]
            for one in left:
                seen[one.folder].drop(one.mark)
            batch = [new.pop() for _ in range(min(self._page, len(new)))]
            with self._translated():
                self._relisted.clear()
                found = [pair for one in batch if (pair := self._read(one)) is not None]
            for stamp, folder in ((one.mark, one.folder.id) for one, _ in found):
                seen[folder].add(stamp)
            if not gone and not new:
                for name, stamps in news.settled.items():
                    seen[name].stamps = stamps
            done += len(batch)
            results = [result for _, result in found]
            yield Changes(
                arrivals=tuple(one for one in results if isinstance(one, Arrival)),
                gone=tuple(Place(one.folder, tree.key_of(one.mark)) for one in left),
                cursor=write_cursor(seen),
                unreadable=tuple(one for one in results if isinstance(one, Unreadable)),
                forget=forget if first else (),
                done=done,
                total=total,
            )
            first = False

    def _read(self, one: New) -> tuple[New, Arrival | Unreadable | None] | None:
        """Read the header of a message; None when it lies there no longer, nothing in it for a draft."""
        place = Place(one.folder.id, tree.key_of(one.mark))
        role = self._role(one.folder)
        came = datetime.fromtimestamp(one.arrived, UTC) if one.arrived > 0 else None
        try:
            block, path = self._at(one.folder, one.mark, one.path, tree.read_header)
        except FileNotFoundError:
            return None
        except tree.Outside:
            return one, Unreadable(place, role, _OUTSIDE, date=came)
        except OSError as error:
            return one, Unreadable(place, role, _unreadable_file(error), date=came)
        self._remember(place, path)
        if "D" in tree.flags(path):
            return one, None  # nobody received it: it answers nothing, in Trash neither
        marks = Mark.FLAGGED_ANSWERED.value if "R" in tree.flags(path) else 0
        try:
            return one, Arrival(place, role, parse_headers(block, arrived=came, marks=marks))
        except UnreadableHeaders as error:
            return one, Unreadable(place, role, str(error), date=came)

    def _at(
        self, folder: Folder, mark: bytes, path: str, read: Callable[[str, Path], bytes]
    ) -> tuple[bytes, str]:
        """Read a message, also when its flags and so its name changed meanwhile; return its path too.

        A folder is listed once a page for that; what moves on even then is found in the next round.
        """
        if path:
            try:
                return read(folder.file(path), self._root), path
            except FileNotFoundError:
                pass  # perhaps it has another name by now
        if folder.id not in self._relisted:
            self._relisted[folder.id] = tree.messages(folder)
        now = self._relisted[folder.id].get(mark)
        if now is None:
            raise FileNotFoundError(path)
        return read(folder.file(now), self._root), now

    def _text(self, place: Place) -> Text | None:
        """Return the text of one place, None when no message lies there."""
        folder = self._folders.get(place.folder)
        mark = tree.mark_of(place.key)
        if folder is None or mark is None:
            return None
        try:
            raw, path = self._at(folder, mark, self._paths.get(place, ""), _read_text)
            self._remember(place, path)
            return Text(place, message_text(raw))
        except FileNotFoundError:
            return None
        except tree.Outside:
            return Text(place, "", _OUTSIDE)
        except OSError as error:
            return Text(place, "", _unreadable_file(error))
        except UnreadableText as error:
            return Text(place, "", str(error))

    def _remember(self, place: Place, path: str) -> None:
        """Keep where a message lies, so that its text can be read without listing the folder."""
        while len(self._paths) >= _REMEMBERED:
            del self._paths[next(iter(self._paths))]
        self._paths[place] = path

    def _suddenly_empty(self, before: int) -> Refused:
        return Refused(
            tr(
                "The mailbox {root} is suddenly empty, though it held {before} messages.",
                root=self._root,
                before=before,
            ),
            tr(
                "Check that the disk is connected and that the program which fetches your mail still "
                "runs. If you emptied it yourself, remove the account and add it again."
            ),
        )

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn what the disk says into trouble with a sentence."""
        if self._closed:
            raise Unreachable(tr("The mailbox {root} is closed.", root=self._root))
        try:
            yield
        except (FileNotFoundError, NotADirectoryError) as error:
            raise Unreachable(
                tr("The mailbox folder {root} is not there.", root=self._root),
                tr("Check that its disk is connected, or choose another folder."),
                detail=str(error),
            ) from error
        except PermissionError as error:
            raise Refused(
                tr("Owed may not read the mailbox folder {root}.", root=self._root),
                tr("Check who owns the folder and who may read it."),
                detail=str(error),
            ) from error
        except OSError as error:
            raise Unreachable(
                tr(
                    "The mailbox folder {root} cannot be read: {strerror}.",
                    root=self._root,
                    strerror=error.strerror or error,
                ),
                tr("Check its disk or network connection."),
                detail=str(error),
            ) from error


def _names(folder: Folder) -> set[str]:
    """Return what the user may call a folder, in lower case."""
    return {name.casefold() for name in (folder.name, folder.id, folder.name.replace("/", "."))}


def _read_text(path: str, root: Path) -> bytes:
    return tree.read(path, LONGEST_RAW, root)


def _unreadable_file(error: OSError) -> str:
    return tr("The file cannot be read: {strerror}.", strerror=error.strerror or error)
