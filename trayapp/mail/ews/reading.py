"""One look at an Exchange mailbox: what is new and gone, then on where the first reading stopped.

``SyncFolderItems`` tells which items came and went, and when they came; ``GetItem`` gives what it cannot: who
they are from and to, and their headers. At first all items are listed, and then fetched from the newest on,
whatever folder they are in, so that answers in Sent Items come with what they answer. Of that the cursor
keeps one mark a folder, so a reading that was broken off lists once more and fetches nothing twice.

Only the child process imports this file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from exchangelib import Account
from exchangelib import errors as ews

from trayapp.domain.messages.changes import Role
from trayapp.errors import Refused
from trayapp.mail.ews.cursor import NOTHING_READ, FolderState, Stand, write_cursor
from trayapp.mail.ews.folders import Folder, Located
from trayapp.mail.ews.items import MAIL, Items, Row
from trayapp.mail.ews.pipe import What
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import MOST_CHANGES, Element, SyncFolderItems, item_shape, t, text
from trayapp.tongue import tr

PAGE = 200
"""Messages on a page: one GetItem, one transaction."""
WINDOW = {Role.TRASH: 500, Role.JUNK: 500}
"""Of these folders only the newest are looked at: what was thrown away long ago says nothing."""
_MOST_ROUNDS = 10_000
"""Answers of SyncFolderItems for one folder: five million messages."""
_MOST_IDLE = 50
"""Answers in a row that tell of nothing and say that there is more."""
_DATE = item_shape(("item:DateTimeReceived",))


class Listed(NamedTuple):
    """What SyncFolderItems says of an item; in this order they sort by date."""

    date: str
    """When it came (RFC 3339, UTC: sorts as text), or ""."""
    id: str
    folder: str
    """The name of its folder."""

    @property
    def mark(self) -> tuple[str, str]:
        """Where it stands among the others."""
        return self.date, self.id


class Synced(NamedTuple):
    """One answer of SyncFolderItems."""

    came: list[Listed]
    gone: list[str]
    state: str
    last: bool
    told: int
    """Changes of any kind; those that are of no interest here are in neither list."""


class Look:
    """One look. ``beat`` is called before each question to the server."""

    def __init__(
        self, session: Session, items: Items, beat: Callable[[], None], located: Located, page: int
    ) -> None:
        self._session = session
        self._items = items
        self._beat = beat
        self._watched = {folder.name: folder for folder in located.watched}
        self._page = page
        self._states: dict[str, FolderState] = {}
        self._done = self._total = self._idle = 0
        self._forget: list[str] = []
        self.lost: list[str] = []
        """Folders that could not be read, by name."""
        self.troubles = [
            tr("There is no folder {name} on the server.", name=name) for name in located.missing
        ]
        """What was left out, a sentence each."""

    @property
    def sent_unknown(self) -> bool:
        """Whether no folder for sent mail could be read."""
        return not any(folder.role is Role.SENT for folder in self._watched.values())

    def pages(self, stand: Stand) -> Iterator[What]:
        """Yield what changed, at least one page. Raises ``MailTrouble``."""
        self._forget = [name for name in stand.folders if name not in self._watched]
        self._states = {name: state for name, state in stand.folders.items() if name in self._watched}
        # First of all what is still to be read, then what changed: what comes in between is a change.
        todo = [one for folder in tuple(self._watched.values()) for one in self._unread(folder)]
        before = set(stand.folders) & set(self._watched)
        news = list(self._news([folder for name, folder in self._watched.items() if name in before]))
        known = {one.id for synced in news for part in synced.values() for one in part.came}
        known |= {one for synced in news for part in synced.values() for one in part.gone}
        todo = [one for one in todo if one.id not in known and one.folder in self._states]
        todo.sort(reverse=True)
        for name, state in self._states.items():
            if state.low is not None and not any(one.folder == name for one in todo):
                self._states[name] = state._replace(low=None)
        self._total = len(todo) + sum(len(part.came) for synced in news for part in synced.values())
        told = False
        for synced in news:
            page = self._news_page(synced)
            if page["rows"] or page["gone"] or page["forget"] or page["faults"]:
                told = True
                yield page
        if not todo and (not told or self._forget):
            yield self._changes([], [])
        yield from self._read(todo)

    # What changed

    def _news(self, folders: Sequence[Folder]) -> Iterator[dict[str, Synced]]:
        """Yield the changes of all folders, together as far as they fit on a page: a move is one step."""
        waiting = {folder.name: self._states[folder.name].sync for folder in folders}
        rounds = 0
        while waiting:
            rounds += 1
            if rounds > _MOST_ROUNDS:
                raise _endless(self._session)
            together: dict[str, Synced] = {}
            for name, state in list(waiting.items()):
                synced = self._checked(self._watched[name], state)
                if synced is None:
                    del waiting[name]
                    continue
                if synced.last:
                    del waiting[name]
                elif synced.state == state:
                    raise _endless(self._session)
                else:
                    waiting[name] = synced.state
                if (
                    together
                    and sum(len(one.came) for one in together.values()) + len(synced.came) > self._page
                ):
                    yield together
                    together = {}
                together[name] = synced
            if together:
                yield together

    def _news_page(self, synced: dict[str, Synced]) -> What:
        synced = {name: part for name, part in synced.items() if name in self._states}
        came = [one for part in synced.values() for one in part.came]
        rows = self._fetched(came)
        gone = [[name, one] for name, part in synced.items() for one in part.gone]
        for name, part in synced.items():
            self._states[name] = self._states[name]._replace(sync=part.state)
        return self._changes(rows, gone)

    # What was there before

    def _unread(self, folder: Folder) -> list[Listed]:
        """List what is still to be read of a folder."""
        state = self._states.get(folder.name)
        if state is not None and state.low is None:
            return []
        found: dict[str, Listed] = {}
        sync, last, rounds = "", False, 0
        while not last:
            synced = self._checked(folder, sync, MOST_CHANGES)
            rounds += 1
            if synced is None:
                return []
            if (not synced.last and synced.state == sync) or rounds > _MOST_ROUNDS:
                raise _endless(self._session)
            found.update((one.id, one) for one in synced.came)
            for one in synced.gone:
                found.pop(one, None)
            sync, last = synced.state, synced.last
        if state is None:
            low = NOTHING_READ if found else None
            state = self._states[folder.name] = FolderState(folder.id, sync, low)
        listed = sorted(found.values(), reverse=True)[: WINDOW.get(folder.role)]
        unread = [one for one in listed if state.low is not None and one.mark < state.low]
        if not unread:
            self._states[folder.name] = state._replace(low=None)
        return unread

    def _read(self, todo: list[Listed]) -> Iterator[What]:
        left = {one.folder: one.mark for one in todo}  # the last of each folder: the oldest
        for start in range(0, len(todo), self._page):
            wanted = todo[start : start + self._page]
            rows = self._fetched(wanted)
            for one in wanted:
                low = None if left[one.folder] == one.mark else one.mark
                self._states[one.folder] = self._states[one.folder]._replace(low=low)
            yield self._changes(rows, [])

    # Questions

    def _checked(self, folder: Folder, state: str, most: int | None = None) -> Synced | None:
        """Ask what changed in a folder; None for one that cannot be read. Raises ``MailTrouble``."""
        answer = self._session.run(
            self._beat,
            lambda account: self._sync(account, folder, state, most or min(self._page, MOST_CHANGES)),
        )
        if answer is not None:
            self._idle = 0 if answer.told or answer.last else self._idle + 1
            if self._idle > _MOST_IDLE:
                raise _endless(self._session)
            return answer
        if folder.role is Role.INBOX:
            host, address = self._session.server.host, self._session.address
            raise Refused(
                tr("{host} does not let Owed read the Inbox of {address}.", host=host, address=address),
                tr("Ask who owns the mailbox, or who runs the server, for the right to read it."),
            )
        if folder.role not in WINDOW:
            self.troubles.append(tr("The folder {name} cannot be read.", name=folder.name))
        del self._watched[folder.name]
        self.lost.append(folder.name)
        if self._states.pop(folder.name, None) is not None:
            self._forget.append(folder.name)
        return None

    def _sync(self, account: Account, folder: Folder, state: str, most: int) -> Synced | None:
        known = text("m:SyncState", state) if state else ""
        service = SyncFolderItems(account=account)
        came: list[Listed] = []
        gone: list[str] = []
        told = 0
        asked = service.ask(
            f">{_DATE}<m:SyncFolderId>{folder.element(self._session.mailbox)}</m:SyncFolderId>{known}"
            f"<m:MaxChangesReturned>{most}</m:MaxChangesReturned>"
        )
        try:
            for change in asked:
                if isinstance(change, ews.ErrorAccessDenied | ews.ErrorFolderNotFound):
                    return None
                if isinstance(change, ews.ErrorItemNotFound):
                    if not service.state:
                        return None  # the folder itself
                    continue
                if isinstance(change, Exception):
                    raise change
                told += 1
                _take(change, folder.name, came, gone)
        except ews.ErrorFolderNotFound:
            return None
        if not service.state:
            raise ews.MalformedResponseError("no state")
        return Synced(came, gone, service.state, service.last, told)

    def _fetched(self, wanted: Sequence[Listed]) -> list[tuple[Listed, Row]]:
        rows: list[tuple[Listed, Row]] = []
        for start in range(0, len(wanted), self._page):
            some = wanted[start : start + self._page]
            found = self._items.rows(self._beat, [one.id for one in some])
            rows += [(one, row) for one, row in zip(some, found, strict=True) if row is not None]
            self._done += len(some)
        return rows

    def _changes(self, rows: list[tuple[Listed, Row]], gone: list[list[str]]) -> What:
        forget, self._forget = self._forget, []
        role = {name: folder.role.value for name, folder in self._watched.items()}
        return {
            "rows": [
                [one.folder, row.id, role[one.folder], row.arrived or one.date, row.marks, row.header]
                for one, row in rows
                if not row.why
            ],
            "faults": [
                [one.folder, row.id, role[one.folder], one.date, row.why] for one, row in rows if row.why
            ],
            "gone": gone,
            "forget": forget,
            "cursor": write_cursor(Stand(self._states, self._session.learned)),
            "done": self._done,
            "total": self._total,
        }


def _take(change: Element, folder: str, came: list[Listed], gone: list[str]) -> None:
    kind = change.tag.rpartition("}")[2]
    if kind == "Delete":
        box = change.find(t("ItemId"))
        if box is not None and box.get("Id"):
            gone.append(box.get("Id") or "")
    elif kind == "Create" and len(change):
        item = change[0]
        box = item.find(t("ItemId"))
        if item.tag.rpartition("}")[2] in MAIL and box is not None and box.get("Id"):
            came.append(Listed(item.findtext(t("DateTimeReceived")) or "", box.get("Id") or "", folder))


def _endless(session: Session) -> Refused:
    return Refused(
        tr("{host} lists messages without end.", host=session.server.host),
        tr("Owed tries again later. If it goes on, tell who runs the server."),
    )
