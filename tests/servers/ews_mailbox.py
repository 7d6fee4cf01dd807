"""What an Exchange server keeps: mailboxes, their folders and items, and what each client was told."""

from __future__ import annotations

import base64
import gzip
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.servers.ews_soap import ResponseError

FOLDERS = {
    "root": ("", "", ""),
    "msgfolderroot": ("Top of Information Store", "", "root"),
    "inbox": ("Inbox", "IPF.Note", "msgfolderroot"),
    "sentitems": ("Sent Items", "IPF.Note", "msgfolderroot"),
    "deleteditems": ("Deleted Items", "IPF.Note", "msgfolderroot"),
    "junkemail": ("Junk Email", "IPF.Note", "msgfolderroot"),
    "drafts": ("Drafts", "IPF.Note", "msgfolderroot"),
    "outbox": ("Outbox", "IPF.Note", "msgfolderroot"),
    "calendar": ("Calendar", "IPF.Appointment", "msgfolderroot"),
    "contacts": ("Contacts", "IPF.Contact", "msgfolderroot"),
}
"""Display name, class and parent of every folder that has a name of its own in the protocol."""

_counter = itertools.count(1)


def _identity(kind: bytes) -> str:
    """Make an id like Exchange's: long, of every character of Base64, telling upper from lower case."""
    number = next(_counter)
    # The last bytes count, so ids of one mailbox differ in few characters and sometimes in case alone.
    return base64.b64encode(b"\x00\x02" + kind * 31 + b"\xfb\xff\xbf" + number.to_bytes(6, "big")).decode()


@dataclass
class Item:
    """One item. The server alone changes it, under its lock."""

    id: str
    folder: str
    """The id of its folder."""
    raw: bytes
    """The message as it came; b"" for contacts."""
    received: datetime
    headers: bool = True
    """Whether the server keeps the header it came with: of what its own users sent it has none."""
    version: int = 1
    """What its change key says."""
    read_version: int = 1
    """The version of the last change that was more than "read" or "unread"."""
    read: bool = False
    draft: bool = False
    verb: int = 0
    """PidTagLastVerbExecuted: 102 replied, 103 replied to all, 104 forwarded."""
    item_class: str = "IPM.Note"
    values: dict[str, str] = field(default_factory=dict)
    """Of a contact: its fields."""
    answers: tuple[str, int] | None = None
    """Of a draft: the id of what it answers, and the verb that is set there when it goes."""

    @property
    def change_key(self) -> str:
        """What a client shows to prove that it knows the item as it is."""
        return base64.b64encode(
            b"\x09\x00\x00\x00\x16\x00\x00\x00" + self.version.to_bytes(9, "big")
        ).decode()


@dataclass
class Folder:
    """One folder."""

    id: str
    name: str
    kind: str
    """IPF.Note, IPF.Contact, ..."""
    parent: str
    """The id of its parent; "" for the root."""
    distinguished: str = ""
    """Its name in the protocol, or ""."""
    change_key: str = "AQAAABYAAAAf"


@dataclass
class Event:
    """Something that happened, for those who listen."""

    number: int
    kind: str
    """NewMail, Created, Deleted, Modified or Moved, each with "Event" behind it."""
    folder: str
    item_id: str
    change_key: str
    at: datetime
    old_folder: str = ""
    old_id: str = ""


class Mailbox:
    """One mailbox with everything in it. Any thread may use it."""

    def __init__(self, address: str, name: str, clock: Callable[[], datetime], lock: threading.RLock) -> None:
        self.address = address
        self.name = name
        self.readers: set[str] = set()
        """Addresses of others who may open it."""
        self.editors: set[str] = set()
        """Addresses of those of them who may change what is in it."""
        self.senders: set[str] = set()
        """Addresses of others who may send in its name."""
        self.folders: dict[str, Folder] = {}
        self.items: dict[str, Item] = {}
        self.events: list[Event] = []
        self.changed = threading.Condition(lock)
        """Told of every event; its lock is that of the whole server."""
        self.clock = clock
        self.states: dict[str, tuple[str, dict[str, tuple[int, int]]]] = {}
        """By token of a sync state: the folder, and what the client knows of it."""
        names: dict[str, str] = {}
        for distinguished, (display, kind, parent) in FOLDERS.items():
            names[distinguished] = self._new_folder(display, kind, names.get(parent, ""), distinguished).id

    # For tests

    def add_folder(self, name: str, parent: str = "msgfolderroot", kind: str = "IPF.Note") -> str:
        """Make a folder; give its id."""
        with self.changed:
            return self._new_folder(name, kind, self.folder(parent).id, "").id

    def rename_folder(self, folder: str, name: str) -> None:
        """Call a folder something else; ``folder`` is an id or a name of the protocol."""
        with self.changed:
            self.folder(folder).name = name

    def append(
        self,
        raw: bytes,
        folder: str = "inbox",
        date: datetime | None = None,
        *,
        transported: bool | None = None,
        read: bool = False,
        item_class: str = "IPM.Note",
    ) -> str:
        """Put a message into a folder; give its id.

        ``transported``: whether it came over the network and kept its header; what lies in Sent Items did
        not, unless said otherwise.
        """
        with self.changed:
            place = self.folder(folder)
            kept = place.distinguished not in {"sentitems", "drafts"} if transported is None else transported
            item = Item(_identity(b"I"), place.id, raw, date or self.clock(), kept, read=read)
            item.item_class = item_class
            item.draft = place.distinguished == "drafts"
            self.items[item.id] = item
            self._tell("NewMailEvent" if place.distinguished == "inbox" else "CreatedEvent", item)
            return item.id

    def append_contact(self, **values: str) -> str:
        """Put somebody into the contacts; the names are those of the protocol (DisplayName, ...)."""
        with self.changed:
            item = Item(_identity(b"C"), self.folder("contacts").id, b"", self.clock(), headers=False)
            item.item_class = "IPM.Contact"
            item.values = values
            self.items[item.id] = item
            self._tell("CreatedEvent", item)
            return item.id

    def delete(self, item_id: str) -> None:
        """Remove an item for good."""
        with self.changed:
            item = self.items.pop(item_id)
            self._tell("DeletedEvent", item)

    def move(self, item_id: str, folder: str) -> str:
        """Move an item: it gets another id, as on Exchange; give it."""
        with self.changed:
            item = self.items.pop(item_id)
            old = item.folder
            item.id = _identity(b"I")
            item.folder = self.folder(folder).id
            self.items[item.id] = item
            self._tell("MovedEvent", item, old, item_id)
            return item.id

    def touch(self, item_id: str) -> None:
        """Change an item in some way."""
        with self.changed:
            item = self.items[item_id]
            item.version += 1
            item.read_version = item.version
            self._tell("ModifiedEvent", item)

    def mark_read(self, item_id: str, *, read: bool = True) -> None:
        """Mark an item as read or unread, and nothing else."""
        with self.changed:
            item = self.items[item_id]
            item.version += 1
            item.read = read
            self._tell("ModifiedEvent", item)

    def forget_states(self) -> None:
        """Lose what clients were told, as after a restored backup or a moved mailbox."""
        with self.changed:
            self.states.clear()

    def listed(self, folder: str) -> list[Item]:
        """List a folder, oldest first."""
        with self.changed:
            place = self.folder(folder).id
            return sorted((i for i in self.items.values() if i.folder == place), key=lambda i: i.received)

    # For the operations

    def may_change(self, user: str) -> bool:
        """Whether a user may change items here."""
        return user == self.address or user in self.editors

    def folder(self, name: str) -> Folder:
        """Find a folder by id or by its name in the protocol. Raises :class:`ResponseError`."""
        if name in self.folders:
            return self.folders[name]
        for folder in self.folders.values():
            if folder.distinguished == name:
                return folder
        raise ResponseError("ErrorItemNotFound" if len(name) > 40 else "ErrorFolderNotFound")

    def below(self, folder: Folder, *, deep: bool) -> Iterator[Folder]:
        """Yield the folders in a folder."""
        for child in list(self.folders.values()):
            if child.parent == folder.id:
                yield child
                if deep:
                    yield from self.below(child, deep=True)

    def sync(
        self, folder: Folder, state: str, most: int, ignored: frozenset[str]
    ) -> tuple[list[tuple[str, Item]], str, bool]:
        """Tell what changed since a state: changes, the new state, whether these are all.

        New items come newest first. Raises :class:`ResponseError` for a state that means nothing here.
        """
        with self.changed:
            known: dict[str, tuple[int, int]] = {}
            if state:
                place, known = self.states.get(state, ("", {}))
                if place != folder.id:
                    raise ResponseError("ErrorInvalidSyncStateData")
            here = {i.id: i for i in self.items.values() if i.folder == folder.id and i.id not in ignored}
            gone = [("Delete", Item(i, folder.id, b"", self.clock())) for i in known if i not in here]
            came = [i for i in here.values() if i.id not in known]
            came.sort(key=lambda i: i.received, reverse=True)
            other = [i for i in here.values() if i.id in known and known[i.id][0] != i.version]
            changes = [("Create", item) for item in came]
            for item in other:
                only_read = known[item.id][1] == item.read_version
                changes.append(("ReadFlagChange" if only_read else "Update", item))
            changes += gone
            page = changes[:most]
            known = dict(known)
            for kind, item in page:
                if kind == "Delete":
                    del known[item.id]
                else:
                    known[item.id] = (item.version, item.read_version)
            return page, self._state(folder, known, state if not page else ""), len(page) == len(changes)

    def renamed(self, state: str) -> str:
        """Give another state that says the same."""
        place, known = self.states[state]
        return self._state(self.folders[place], known, "")

    def _state(self, folder: Folder, known: dict[str, tuple[int, int]], same: str) -> str:
        if same:
            return same
        plain = f"{self.address}/{folder.id}/{next(_counter)}".encode()
        token = base64.b64encode(gzip.compress(plain, mtime=0)).decode()
        self.states[token] = (folder.id, known)
        return token

    def _new_folder(self, name: str, kind: str, parent: str, distinguished: str) -> Folder:
        folder = Folder(_identity(b"F"), name, kind, parent, distinguished)
        self.folders[folder.id] = folder
        return folder

    def _tell(self, kind: str, item: Item, old_folder: str = "", old_id: str = "") -> None:
        kinds = ("CreatedEvent", "NewMailEvent") if kind == "NewMailEvent" else (kind,)
        for one in kinds:
            place = (item.folder, item.id, item.change_key)
            self.events.append(Event(len(self.events) + 1, one, *place, self.clock(), old_folder, old_id))
        self.changed.notify_all()


def tick(start: datetime = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)) -> Callable[[], datetime]:
    """Make a clock that goes on by a second whenever somebody looks."""
    seconds = itertools.count()
    return lambda: start + timedelta(seconds=next(seconds))
