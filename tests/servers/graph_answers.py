"""What the tests' Graph answers, question by question; who may ask is in tests/servers/graph.py."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.utils import parseaddr
from typing import Any, NamedTuple

from tests.servers.graph_delta import USUAL_PAGE, Habits, Wrong, ask_delta, select_of
from tests.servers.graph_mailbox import Folder, Mailbox, row_of


class Told(NamedTuple):
    """One answer."""

    status: int
    body: Any = None
    """JSON, or bytes."""
    headers: Mapping[str, str] = {}


@dataclass
class Token:
    """One access token."""

    user: str
    scopes: frozenset[str]
    good: bool = True


@dataclass
class Question:
    """One request, alone or out of a batch."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: Any
    root: str
    token: Token

    @property
    def prefer(self) -> str:
        """What the client would like."""
        return self.headers.get("prefer", "")

    @property
    def immutable(self) -> bool:
        """Whether ids are wanted that stay."""
        return 'idtype="immutableid"' in self.prefer.lower()

    @property
    def page(self) -> int:
        """How many rows are wanted at once."""
        found = re.search(r"odata\.maxpagesize=(\d+)", self.prefer)
        return int(found[1]) if found else USUAL_PAGE


class Answers:
    """The service's answers."""

    def __init__(self) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.habits = Habits()
        self.foreign = ""
        """The root that links lead to instead of this server's own."""

    def delta(self, question: Question, mailbox: Mailbox, name: str) -> Told:
        """Tell what changed in a folder."""
        folder = _folder(mailbox, name)
        page, immutable = question.page, question.immutable
        rows, token = ask_delta(mailbox, folder, question.query, self.habits, page=page, immutable=immutable)
        which = "@odata.nextLink" if token.startswith("$skiptoken") else "@odata.deltaLink"
        root = self.foreign or question.root
        link = f"{root}/users('{mailbox.address}')/mailFolders('{folder.id}')/messages/delta?{token}"
        return Told(200, {which: link, "value": rows})

    def folder(self, question: Question, mailbox: Mailbox, name: str) -> Told:
        """Tell of one folder."""
        return Told(200, _told_of(_folder(mailbox, name)))

    def folders(self, question: Question, mailbox: Mailbox) -> Told:
        """Tell of all folders, flat."""
        return self._list(question, [_told_of(folder) for folder in mailbox.folders.values()])

    def message(self, question: Question, mailbox: Mailbox, item_id: str) -> Told:
        """Give one message."""
        folder, entry = _item(mailbox, item_id)
        select, tags = select_of(question.query), _tags(question.query.get("$expand", ""))
        row = row_of(entry.item, folder, select, immutable=question.immutable, expand=tags)
        return Told(200, row)

    def value(self, question: Question, mailbox: Mailbox, item_id: str) -> Told:
        """Give one message as it was sent."""
        return Told(200, _item(mailbox, item_id)[1].item.raw)

    def messages(self, question: Question, mailbox: Mailbox, name: str) -> Told:
        """List the messages of a folder between two instants."""
        folder, query = _folder(mailbox, name), question.query
        span = re.fullmatch(
            r"receivedDateTime ge (\S+) and receivedDateTime le (\S+)", query.get("$filter", "")
        )
        if span is None or query.get("$orderby") != "receivedDateTime desc":
            raise Wrong(400, "ErrorInvalidUrlQueryFilter")
        items = [one.item for one in folder.present]
        chosen = [one for one in items if span[1] <= one.row["receivedDateTime"] <= span[2]]
        chosen.sort(key=lambda one: one.received, reverse=True)
        select, tags = select_of(query), _tags(query.get("$expand", ""))
        return self._list(
            question,
            [row_of(one, folder, select, immutable=question.immutable, expand=tags) for one in chosen],
        )

    def send(self, question: Question, mailbox: Mailbox, item_id: str = "") -> Told:
        """Take a letter as MIME; the copy is this server's own business."""
        if question.headers.get("content-type") != "text/plain":
            raise Wrong(400, "ErrorInvalidRequest", "This server takes MIME alone.")
        try:
            raw = b64decode(question.body, validate=True)
        except NotBase64 as problem:
            raise Wrong(400, "ErrorMimeContentInvalidBase64String") from problem
        author = parseaddr(str(message_from_bytes(raw).get("From")))[1]
        if author != mailbox.address and question.token.user not in self._owners(author):
            raise Wrong(403, "ErrorSendAsDenied", "The user account does not have the right to send as it.")
        if item_id:
            _item(mailbox, item_id)[1].item.answered = True
        mailbox.sent.append(raw)
        mailbox.append(raw, "sentitems", outside=False)
        return Told(202)

    def contacts(self, question: Question, mailbox: Mailbox, folder: str | None = None) -> Told:
        """List people."""
        people = mailbox.contacts if folder is None else mailbox.contact_folders.get(folder, [])
        return self._list(question, people)

    def contact_folders(self, question: Question, mailbox: Mailbox) -> Told:
        """List the folders of people."""
        return self._list(question, [{"id": name} for name in mailbox.contact_folders])

    def _owners(self, address: str) -> set[str]:
        mailbox = self.mailboxes.get(address)
        return set() if mailbox is None else mailbox.delegates

    def _list(self, question: Question, rows: list[dict[str, Any]]) -> Told:
        """Give a page of a list."""
        size = int(question.query.get("$top", question.page))
        skip = int(question.query.get("$skip", 0))
        body: dict[str, Any] = {"value": rows[skip : skip + size]}
        if len(rows) > skip + size or self.habits.endless:
            kept = [f"{name}={value}" for name, value in question.query.items() if name != "$skip"]
            query = "&".join([*kept, f"$skip={skip + size}"]).replace(" ", "%20")
            body["@odata.nextLink"] = f"{self.foreign or question.root}{question.path}?{query}"
        return Told(200, body)


def _folder(mailbox: Mailbox, name: str) -> Folder:
    """Find a folder; one of an unknown name is the Inbox, as in the real service."""
    try:
        return mailbox.folder(name)
    except StopIteration:
        if name.startswith("AAMk"):
            raise Wrong(404, "ErrorItemNotFound", "The specified object was not found.") from None
        return mailbox.folder("inbox")


def _item(mailbox: Mailbox, item_id: str) -> tuple[Folder, Any]:
    if not item_id.startswith("AA"):
        raise Wrong(400, "ErrorInvalidIdMalformed", "Id is malformed.")
    found = mailbox.where(item_id)
    if found is None:
        raise Wrong(404, "ErrorItemNotFound", "The specified object was not found in the store.")
    return found


def _told_of(folder: Folder) -> dict[str, Any]:
    return {
        "id": folder.id,
        "displayName": folder.name,
        "parentFolderId": folder.parent,
        "totalItemCount": len(folder.present),
    }


def _tags(expand: str) -> list[int]:
    if not expand:
        return []
    found = re.fullmatch(r"singleValueExtendedProperties\(\$filter=(.+)\)", expand)
    parts = found[1].split(" or ") if found else []
    tags = [re.fullmatch(r"id eq 'String 0x([0-9A-Fa-f]+)'", part) for part in parts]
    if not tags or None in tags:
        raise Wrong(400, "ErrorInvalidUrlQuery", f"Cannot expand {expand}.")
    return [int(tag[1], 16) for tag in tags if tag is not None]
