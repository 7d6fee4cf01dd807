"""The operations that read: GetFolder, FindFolder, SyncFolderItems, FindItem, GetItem, ConvertId."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

from tests.servers.ews_items import Shape, item_element, shape
from tests.servers.ews_mailbox import Folder, Item, Mailbox
from tests.servers.ews_quirks import Quirks, bend
from tests.servers.ews_search import matches, ordered
from tests.servers.ews_soap import Element, Fault, ResponseError, add, failure, local, m, success, t

T = TypeVar("T")

MOST_CHANGES = 512
MOST_FOUND = 1000
"""Items that FindItem gives at most, whatever is asked for (throttling policy EwsFindCountLimit)."""


@dataclass
class Store:
    """Every mailbox of the server."""

    mailboxes: dict[str, Mailbox]
    """By address, lower case."""
    strict: bool = True
    """Whether FindItem and SyncFolderItems keep to Microsoft's documents; other servers give everything."""
    quirks: Quirks = field(default_factory=Quirks)
    own_ids: bool = False
    """Whether what is sent gets a Message-ID of the server, whatever its writer gave it."""
    sent: list[Any] = field(default_factory=list)
    """Every message that was sent, in order."""
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Further addresses by user."""

    def mailbox(self, address: str, user: str) -> Mailbox:
        """Open a mailbox for somebody. Raises :class:`ResponseError`."""
        found = self.mailboxes.get(address.lower())
        if found is None:
            raise ResponseError("ErrorNonExistentMailbox")
        if found.address != user and user not in found.readers:
            raise ResponseError("ErrorAccessDenied")
        return found

    def folder(self, element: Element, user: str) -> tuple[Mailbox, Folder]:
        """Find the folder that FolderId or DistinguishedFolderId names. Raises :class:`ResponseError`."""
        name = element.get("Id", "")
        if local(element) == "DistinguishedFolderId":
            address = element.findtext(f"{t('Mailbox')}/{t('EmailAddress')}") or user
            mailbox = self.mailbox(address, user)
            try:
                return mailbox, mailbox.folder(name)
            except ResponseError as error:
                raise ResponseError("ErrorFolderNotFound") from error
        for mailbox in self.mailboxes.values():
            if name in mailbox.folders:
                self.mailbox(mailbox.address, user)
                return mailbox, mailbox.folders[name]
        raise ResponseError("ErrorItemNotFound" if len(name) > 20 else "ErrorInvalidIdMalformed")

    def item(self, item_id: str, user: str) -> tuple[Mailbox, Item]:
        """Find an item. Raises :class:`ResponseError`."""
        for mailbox in self.mailboxes.values():
            if item_id in mailbox.items:
                self.mailbox(mailbox.address, user)
                return mailbox, mailbox.items[item_id]
        raise ResponseError("ErrorItemNotFound" if len(item_id) > 40 else "ErrorInvalidIdMalformed")


Operation = Callable[[Store, Element, str], Iterator[Element]]
"""Carries out a request for a user; yields the messages of the answer."""


def each(operation: str, wanted: Iterable[Element], make: Callable[[Element], Element]) -> Iterator[Element]:
    """Answer one by one; what goes wrong with one is told of this one."""
    for one in wanted:
        try:
            yield make(one)
        except ResponseError as error:
            yield failure(operation, error)


def get_folder(store: Store, asked: Element, user: str) -> Iterator[Element]:
    fields = _folder_fields(asked)

    def one(element: Element) -> Element:
        mailbox, folder = store.folder(element, user)
        message = success("GetFolder")
        add(message, m("Folders")).append(folder_element(mailbox, folder, fields))
        return message

    yield from each("GetFolder", asked.iterfind(f"{m('FolderIds')}/*"), one)


def find_folder(store: Store, asked: Element, user: str) -> Iterator[Element]:
    fields = _folder_fields(asked)
    deep = asked.get("Traversal") == "Deep"

    def one(element: Element) -> Element:
        mailbox, folder = store.folder(element, user)
        found = list(mailbox.below(folder, deep=deep))
        message = success("FindFolder")
        box, page = _paged(message, found, asked.find(m("IndexedPageFolderView")))
        add(box, t("Folders")).extend(folder_element(mailbox, f, fields) for f in page)
        return message

    yield from each("FindFolder", asked.iterfind(f"{m('ParentFolderIds')}/*"), one)


def sync_folder_items(store: Store, asked: Element, user: str) -> Iterator[Element]:
    most = int(asked.findtext(m("MaxChangesReturned"), "0"))
    if not 1 <= most <= MOST_CHANGES:
        raise Fault(
            "ErrorSchemaValidation",
            "The request failed schema validation: The 'MaxChangesReturned' element is invalid.",
        )
    wanted = shape(asked.find(m("ItemShape")))
    ignored = frozenset(one.get("Id", "") for one in asked.iterfind(f"{m('Ignore')}/*"))

    def one(element: Element) -> Element:
        mailbox, folder = store.folder(element, user)
        state = asked.findtext(m("SyncState"), "") or ""
        changes, new, last = mailbox.sync(folder, state, most, ignored)
        if store.quirks.endless_sync or store.quirks.same_state:
            last = False
            new = state if store.quirks.same_state and state else mailbox.renamed(new)
        message = success("SyncFolderItems")
        add(message, m("SyncState"), new)
        add(message, m("IncludesLastItemInRange"), "true" if last else "false")
        box = add(message, m("Changes"))
        for kind, item in changes:
            change = add(box, t(kind))
            if kind in {"Delete", "ReadFlagChange"}:
                add(change, t("ItemId"), Id=item.id, ChangeKey=item.change_key)
            if kind == "ReadFlagChange":
                add(change, t("IsRead"), "true" if item.read else "false")
            if kind in {"Create", "Update"}:
                change.append(_described(store, mailbox, item, wanted, summary=store.strict))
        return message

    yield from each("SyncFolderItems", asked.iterfind(f"{m('SyncFolderId')}/*"), one)


def find_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    wanted = shape(asked.find(m("ItemShape")))

    def one(element: Element) -> Element:
        mailbox, folder = store.folder(element, user)
        found = [i for i in mailbox.listed(folder.id) if matches(i, asked.find(m("Restriction")))]
        found = ordered(found, asked.find(m("SortOrder")))
        message = success("FindItem")
        box, page = _paged(message, found, asked.find(m("IndexedPageItemView")))
        if store.quirks.endless_search:
            box.set("IncludesLastItemInRange", "false")
            page = page or found
        add(box, t("Items")).extend(_described(store, mailbox, i, wanted, summary=store.strict) for i in page)
        return message

    yield from each("FindItem", asked.iterfind(f"{m('ParentFolderIds')}/*"), one)


def get_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    wanted = shape(asked.find(m("ItemShape")))

    def one(element: Element) -> Element:
        mailbox, item = store.item(element.get("Id", ""), user)
        message = success("GetItem")
        add(message, m("Items")).append(_described(store, mailbox, item, wanted, summary=False))
        return message

    yield from each("GetItem", asked.iterfind(f"{m('ItemIds')}/*"), one)


def convert_id(store: Store, asked: Element, user: str) -> Iterator[Element]:
    """Write ids in another way; clients ask with nonsense to learn the version."""
    target = asked.get("DestinationFormat", "")

    def one(element: Element) -> Element:
        address = element.get("Mailbox", "").lower()
        if address not in store.mailboxes:
            raise ResponseError("ErrorNonExistentMailbox")
        store.item(element.get("Id", ""), user)
        message = success("ConvertId")
        converted = element.get("Id", "")
        if target in {"OwaId", "HexEntryId"}:
            converted = converted.replace("+", "%2B").replace("/", "%2F")
        add(message, m("AlternateId"), Format=target, Id=converted, Mailbox=address)
        return message

    yield from each("ConvertId", asked.iterfind(f"{m('SourceIds')}/*"), one)


# Parts


def _described(store: Store, mailbox: Mailbox, item: Item, wanted: Shape, *, summary: bool) -> Element:
    """Describe an item, with the quirks of this server."""
    element = item_element(mailbox, item, wanted, summary=summary)
    bend(element, item, store.quirks)
    return element


def _folder_fields(asked: Element) -> set[str]:
    box = asked.find(m("FolderShape"))
    base = "IdOnly" if box is None else box.findtext(t("BaseShape"), "IdOnly")
    fields = set() if base == "IdOnly" else {"folder:DisplayName", "folder:TotalCount", "folder:FolderClass"}
    if box is not None:
        fields |= {one.get("FieldURI", "") for one in box.iterfind(f"{t('AdditionalProperties')}/*")}
    return fields


def folder_element(mailbox: Mailbox, folder: Folder, fields: set[str]) -> Element:
    """Describe a folder."""
    tag = {"IPF.Contact": "ContactsFolder", "IPF.Appointment": "CalendarFolder"}.get(folder.kind, "Folder")
    element = ET.Element(t(tag))
    add(element, t("FolderId"), Id=folder.id, ChangeKey=folder.change_key)
    items = [item for item in mailbox.items.values() if item.folder == folder.id]
    values = {
        "FolderClass": folder.kind,
        "DisplayName": folder.name,
        "TotalCount": str(len(items)),
        "ChildFolderCount": str(len(list(mailbox.below(folder, deep=False)))),
        "UnreadCount": str(sum(not item.read for item in items)),
        "DistinguishedFolderId": folder.distinguished,
    }
    if "folder:ParentFolderId" in fields and folder.parent:
        add(element, t("ParentFolderId"), Id=folder.parent, ChangeKey=folder.change_key)
    for name, value in values.items():
        if f"folder:{name}" in fields and value:
            add(element, t(name), value)
    return element


def _paged(message: Element, found: list[T], view: Element | None) -> tuple[Element, list[T]]:
    """Cut a page out of what was found."""
    offset, most = 0, MOST_FOUND
    if view is not None:
        offset = int(view.get("Offset", "0"))
        most = min(int(view.get("MaxEntriesReturned", MOST_FOUND)), MOST_FOUND)
    page = found[offset : offset + most]
    reached = offset + len(page)
    last = reached >= len(found)
    values = {"TotalItemsInView": str(len(found)), "IncludesLastItemInRange": "true" if last else "false"}
    values["IndexedPagingOffset"] = str(reached)
    return add(message, m("RootFolder"), **values), page


OPERATIONS: dict[str, Operation] = {
    "GetFolder": get_folder,
    "FindFolder": find_folder,
    "SyncFolderItems": sync_folder_items,
    "FindItem": find_item,
    "GetItem": get_item,
    "ConvertId": convert_id,
}
