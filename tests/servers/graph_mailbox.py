"""The mailboxes behind the tests' Graph: folders that remember every change, messages as Exchange keeps them.

What came from outside has its header fields; what was written here has none in Graph, only properties.
"""

from __future__ import annotations

import itertools
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime
from functools import cached_property
from typing import Any
from zlib import crc32

WELL_KNOWN = {
    "inbox": "Posteingang",
    "sentitems": "Gesendete Elemente",
    "deleteditems": "Gelöschte Elemente",
    "junkemail": "Junk-E-Mail",
    "drafts": "Entwürfe",
}
"""With names as a German mailbox has them: who looks for English ones finds nothing."""

PLAIN = frozenset(
    "id internetMessageId subject from sender toRecipients ccRecipients bccRecipients replyTo isDraft isRead"
    " receivedDateTime sentDateTime conversationId conversationIndex internetMessageHeaders parentFolderId"
    " hasAttachments webLink flag importance categories changeKey createdDateTime".split()
)
"""Properties that ``Mail.ReadBasic`` gives."""
READ = frozenset({"body", "bodyPreview", "uniqueBody"})
"""Those that need ``Mail.Read``."""


class Item:
    """One message; it keeps its immutable id wherever it goes."""

    def __init__(self, number: int, raw: bytes, received: datetime, *, outside: bool, draft: bool) -> None:
        self.number = number
        self.raw = raw
        self.received = received
        self.outside = outside
        self.draft = draft
        self.read = False
        self.answered = False
        self.id = f"AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A{number:08}_-AAA="
        self.meeting = ""
        """``eventMessageRequest`` and the like, or ""."""
        self.kind = "IPM.Note"
        """PidTagMessageClass."""

    @cached_property
    def mime(self) -> Message:
        """As the standard library reads it."""
        return message_from_bytes(self.raw.lstrip(b"\r\n") if self.raw[:2] != b"\r\n" else self.raw)

    @cached_property
    def row(self) -> dict[str, Any]:
        """Every property, but for the id and the folder, which depend on who asks and where."""
        mime = self.mime
        sent = _date(mime.get("Date")) or self.received
        row: dict[str, Any] = {
            "receivedDateTime": _instant(self.received),
            "sentDateTime": _instant(sent),
            "subject": _decoded(mime.get("Subject")),
            "internetMessageId": str(
                mime.get("Message-ID") or f"<made{self.number}@prod.example.com>"
            ).strip(),
            "toRecipients": _recipients(mime.get_all("To", [])),
            "ccRecipients": _recipients(mime.get_all("Cc", [])),
            "bccRecipients": [],
            "replyTo": _recipients(mime.get_all("Reply-To", [])),
            "isDraft": self.draft,
            "hasAttachments": self._attached,
            "conversationId": f"AAQk{self.number}",
            "conversationIndex": b64encode(bytes(22 + 5 * self._depth)).decode(),
            "webLink": f"https://outlook.office365.com/owa/?ItemID={self.number}&exvsurl=1",
            "body": self._body,
            "bodyPreview": self._body["content"][:255],
        }
        author = _recipients(mime.get_all("From", []))
        if author:
            row["from"] = row["sender"] = author[0]
        if self.outside:
            row["internetMessageHeaders"] = [
                {"name": name, "value": "".join(str(value).splitlines())} for name, value in mime.items()
            ]
        return row

    @property
    def _depth(self) -> int:
        return len(str(self.mime.get("References") or self.mime.get("In-Reply-To") or "").split())

    @property
    def _attached(self) -> bool:
        parts = list(self.mime.walk())
        single = self.mime.get_content_maintype() not in {"text", "multipart"}
        return single or any(part.get_content_disposition() == "attachment" for part in parts)

    @cached_property
    def _body(self) -> dict[str, str]:
        modern = message_from_bytes(self.raw, policy=default)
        part = modern.get_body(("html", "plain"))
        if part is None or self.mime.get_content_maintype() == "application":
            return {"contentType": "html", "content": ""}
        kind = "html" if part.get_content_subtype() == "html" else "text"
        try:
            return {"contentType": kind, "content": part.get_content()}
        except (LookupError, UnicodeError):
            return {"contentType": kind, "content": ""}

    @cached_property
    def _answers(self) -> dict[int, str]:
        return {
            0x1042: str(self.mime.get("In-Reply-To") or ""),
            0x1039: " ".join(str(self.mime.get("References") or "").split()),
        }

    def slim(self) -> Item:
        """Keep no more than what is answered: for mailboxes of thousands."""
        assert self.row or self._answers
        self.__dict__.pop("mime")
        self.raw = b""
        return self

    def extended(self, wanted: Iterable[int]) -> list[dict[str, str]]:
        """Give properties of MAPI, as far as the message has them."""
        values = {**self._answers, 0x001A: self.kind}
        return [{"id": f"String 0x{tag:x}", "value": values[tag]} for tag in wanted if values.get(tag)]


@dataclass
class Entry:
    """A message's time in a folder, in numbers of changes."""

    item: Item
    came: int
    changed: int = 0
    left: int = 0
    """0: it is still there."""

    @property
    def last(self) -> int:
        """The change that was the last."""
        return max(self.came, self.changed, self.left)


@dataclass
class Folder:
    """One folder with its past."""

    id: str
    name: str
    known_as: str = ""
    parent: str = "AAMkROOT"
    entries: dict[int, Entry] = field(default_factory=dict)
    """By the number of the message; of several times in this folder the latest."""

    @property
    def present(self) -> list[Entry]:
        """What lies in it now."""
        return [entry for entry in self.entries.values() if not entry.left]


@dataclass
class Mailbox:
    """One person's, or one that is shared."""

    address: str
    name: str = ""
    folders: dict[str, Folder] = field(default_factory=dict)
    """By id."""
    change: int = 0
    contacts: list[dict[str, Any]] = field(default_factory=list)
    contact_folders: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    delegates: set[str] = field(default_factory=set)
    """Who else may read it and send from it."""
    sent: list[bytes] = field(default_factory=list)
    """Every letter that was handed over."""
    cloud: bool = True
    """False: it lies on a server of the organisation's own."""

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        for known_as, name in WELL_KNOWN.items():
            self.add_folder(name, known_as=known_as)

    def add_folder(self, name: str, *, known_as: str = "", parent: str = "AAMkROOT") -> Folder:
        """Make a folder."""
        whose = crc32(self.address.encode())
        made = Folder(f"AAMk{whose:08x}FOLDER{len(self.folders):04}==", name, known_as, parent)
        self.folders[made.id] = made
        return made

    def remove_folder(self, folder: Folder) -> None:
        """Take a folder away with all that is in it."""
        del self.folders[folder.id]

    def folder(self, name: str) -> Folder:
        """Find a folder by its id or by a name that Graph knows."""
        return self.folders.get(name) or next(
            folder for folder in self.folders.values() if folder.known_as == name.lower()
        )

    def append(
        self,
        raw: bytes,
        folder: str = "inbox",
        received: datetime | None = None,
        *,
        outside: bool = True,
        draft: bool = False,
    ) -> Item:
        """Put a message into a folder."""
        item = Item(next(self._numbers), raw, received or datetime.now(UTC), outside=outside, draft=draft)
        self.put(item, self.folder(folder))
        return item

    def put(self, item: Item, folder: Folder) -> None:
        """Lay a message there."""
        self.change += 1
        folder.entries[item.number] = Entry(item, self.change)

    def where(self, item_id: str) -> tuple[Folder, Entry] | None:
        """Find a message, by its immutable id or by the one that changes when it moves."""
        for folder in self.folders.values():
            for entry in folder.present:
                if item_id in {entry.item.id, usual_id(entry.item, folder)}:
                    return folder, entry
        return None

    def delete(self, item_id: str) -> None:
        """Remove a message for good."""
        found = self.where(item_id)
        assert found is not None
        self.change += 1
        found[1].left = self.change

    def move(self, item_id: str, to: str) -> None:
        """Move a message; the id stays."""
        found = self.where(item_id)
        assert found is not None
        self.change += 1
        found[1].left = self.change
        self.put(found[1].item, self.folder(to))

    def mark_read(self, item_id: str) -> None:
        """Change what delta tells with three properties."""
        found = self.where(item_id)
        assert found is not None
        self.change += 1
        found[1].changed = self.change
        found[1].item.read = True


def usual_id(item: Item, folder: Folder) -> str:
    """Give the id that is told to who does not ask for the immutable one: another after each move."""
    return f"AAMk{folder.id[-6:-2]}{item.number:08}AAA="


def row_of(
    item: Item, folder: Folder, select: Iterable[str], *, immutable: bool, expand: Iterable[int] = ()
) -> dict[str, Any]:
    """Make the row that Graph would give."""
    row: dict[str, Any] = {"@odata.etag": f'W/"CQAA{item.number}"'}
    if item.meeting:
        row["@odata.type"] = f"#microsoft.graph.{item.meeting}"
    whole: Mapping[str, Any] = item.row
    for name in select:
        if name in whole:
            row[name] = whole[name]
    if "isRead" in select:
        row["isRead"] = item.read
    if "parentFolderId" in select:
        row["parentFolderId"] = folder.id
    row["id"] = item.id if immutable else usual_id(item, folder)
    told = item.extended(expand)
    if told:
        row["singleValueExtendedProperties"] = told
    return row


def _recipients(values: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {"emailAddress": {"name": _decoded(name) or address, "address": address}}
        for name, address in getaddresses([str(value) for value in values])
        if name or address
    ]


def _decoded(value: Any) -> str:
    return str(make_header(decode_header(str(value)))) if value else ""


def _date(value: Any) -> datetime | None:
    try:
        date = parsedate_to_datetime(str(value)) if value else None
    except (ValueError, TypeError):
        return None
    return date if date is None or date.tzinfo else date.replace(tzinfo=UTC)


def _instant(date: datetime) -> str:
    return date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
