"""The operations that write: CreateItem (MIME, fields, replies), UpdateItem, and those that send or move."""

from __future__ import annotations

import base64
import binascii
import email
import email.policy
import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from xml.etree import ElementTree as ET

from tests.servers.ews_items import parsed, people
from tests.servers.ews_mailbox import Item, Mailbox
from tests.servers.ews_operations import Operation, Store, each
from tests.servers.ews_soap import Element, ResponseError, add, local, m, success, t, truth

LARGEST = 35 * 1024 * 1024
"""Bytes of a message that the server takes."""

_serial = itertools.count(1)


@dataclass(frozen=True)
class Sent:
    """One message that left the server."""

    raw: bytes
    """As its receivers get it: without Bcc."""
    sender: str
    recipients: tuple[str, ...]
    user: str
    """Who signed in."""
    how: str
    """Message, ReplyToItem, ReplyAllToItem or ForwardItem."""
    copy: str
    """The id of the copy in Sent Items, or ""."""


def create_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    disposition = asked.get("MessageDisposition", "SaveOnly")
    saved = asked.find(f"{m('SavedItemFolderId')}/*")

    def one(element: Element) -> Element:
        how = local(element)
        reference = None
        if how in _VERBS:
            owner, reference = _reference(store, element, user)
            message = _response(owner, reference, element, user, store)
        elif how == "Contact":
            return _new_contact(store, element, user)
        else:
            message = _message(element, store, user)
        target, folder = _target(store, saved, user, disposition)
        answer = success("CreateItem")
        box = add(answer, m("Items"))
        if disposition == "SaveOnly":
            if not target.may_change(user):
                raise ResponseError("ErrorCreateItemAccessDenied")
            created = target.items[target.append(bytes(message), folder, transported=False)]
            created.draft = True
            created.answers = (reference.id, _VERBS[how]) if reference is not None else None
            add(add(box, t("Message")), t("ItemId"), Id=created.id, ChangeKey=created.change_key)
            return answer
        copy = (target, folder) if disposition == "SendAndSaveCopy" else None
        submit(store, message, user, how, copy)
        if reference is not None:
            _mark_answered(store, reference.id, user, _VERBS[how])
        return answer

    yield from each("CreateItem", asked.iterfind(f"{m('Items')}/*"), one)


def send_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    saved = asked.find(f"{m('SavedItemFolderId')}/*")

    def one(element: Element) -> Element:
        mailbox, item = store.item(element.get("Id", ""), user)
        if element.get("ChangeKey") != item.change_key:
            raise ResponseError("ErrorStaleObject")
        keep = truth(asked.get("SaveItemToFolder"))
        target, folder = _target(store, saved, user, "SendAndSaveCopy")
        _send_draft(store, mailbox, item, user, (target, folder) if keep else None)
        return success("SendItem")

    yield from each("SendItem", asked.iterfind(f"{m('ItemIds')}/*"), one)


def update_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    careful = asked.get("ConflictResolution", "AutoResolve")
    disposition = asked.get("MessageDisposition", "")
    saved = asked.find(f"{m('SavedItemFolderId')}/*")

    def one(change: Element) -> Element:
        named = change.find(t("ItemId"))
        assert named is not None
        mailbox, item = store.item(named.get("Id", ""), user)
        if not mailbox.may_change(user):
            raise ResponseError("ErrorAccessDenied")
        if not disposition:
            raise ResponseError("ErrorMessageDispositionRequired")
        if careful != "AlwaysOverwrite" and not named.get("ChangeKey"):
            raise ResponseError("ErrorChangeKeyRequired")
        if careful == "NeverOverwrite" and named.get("ChangeKey") != item.change_key:
            raise ResponseError("ErrorIrresolvableConflict")
        for field in change.iterfind(f"{t('Updates')}/*"):
            _update(mailbox, item, field)
        message = success("UpdateItem")
        if disposition != "SaveOnly":
            kept = _target(store, saved, user, disposition) if disposition == "SendAndSaveCopy" else None
            _send_draft(store, mailbox, item, user, kept)
            add(message, m("Items"))
            return message
        updated = add(add(message, m("Items")), t("Message"))
        add(updated, t("ItemId"), Id=item.id, ChangeKey=item.change_key)
        add(add(message, m("ConflictResults")), t("Count"), "0")
        return message

    yield from each("UpdateItem", asked.iterfind(f"{m('ItemChanges')}/*"), one)


def delete_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    def one(element: Element) -> Element:
        mailbox, item = store.item(element.get("Id", ""), user)
        if not mailbox.may_change(user):
            raise ResponseError("ErrorAccessDenied")
        if asked.get("DeleteType") == "MoveToDeletedItems":
            mailbox.move(item.id, "deleteditems")
        else:
            mailbox.delete(item.id)
        return success("DeleteItem")

    yield from each("DeleteItem", asked.iterfind(f"{m('ItemIds')}/*"), one)


def move_item(store: Store, asked: Element, user: str) -> Iterator[Element]:
    goal = asked.find(f"{m('ToFolderId')}/*")

    def one(element: Element) -> Element:
        assert goal is not None
        mailbox, item = store.item(element.get("Id", ""), user)
        _, folder = store.folder(goal, user)
        moved = mailbox.items[mailbox.move(item.id, folder.id)]
        message = success("MoveItem")
        box = add(add(message, m("Items")), t("Message"))
        add(box, t("ItemId"), Id=moved.id, ChangeKey=moved.change_key)
        return message

    yield from each("MoveItem", asked.iterfind(f"{m('ItemIds')}/*"), one)


# Parts


def _target(store: Store, saved: Element | None, user: str, disposition: str) -> tuple[Mailbox, str]:
    """Tell where a copy goes: where the request says, else to the user's own folder."""
    if saved is not None:
        mailbox, folder = store.folder(saved, user)
        return mailbox, folder.id
    own = store.mailbox(user, user)
    return own, own.folder("drafts" if disposition == "SaveOnly" else "sentitems").id


def _message(element: Element, store: Store, user: str) -> EmailMessage:
    """Make a message of MIME, or of fields."""
    encoded = element.findtext(t("MimeContent"))
    if encoded is not None:
        try:
            raw = base64.b64decode(encoded, validate=True)
        except binascii.Error as error:
            raise ResponseError("ErrorMimeContentInvalid") from error
        if len(raw) > LARGEST:
            raise ResponseError("ErrorMessageSizeExceeded")
        message = email.message_from_bytes(raw, policy=email.policy.SMTP)
        assert isinstance(message, EmailMessage)
        return message
    message = EmailMessage(policy=email.policy.SMTP)
    for name, tag in (("To", "ToRecipients"), ("Cc", "CcRecipients"), ("Bcc", "BccRecipients")):
        if found := _named(element, tag):
            message[name] = ", ".join(formataddr(one) for one in found)
    message["From"] = _author(element, store, user)
    message["Subject"] = element.findtext(t("Subject"), "")
    _fill(message, element.findtext(t("Body"), ""), _kind(element, "Body"))
    return message


def _named(element: Element, tag: str) -> list[tuple[str, str]]:
    boxes = element.iterfind(f"{t(tag)}/{t('Mailbox')}")
    return [(b.findtext(t("Name")) or "", b.findtext(t("EmailAddress")) or "") for b in boxes]


def _author(element: Element, store: Store, user: str) -> str:
    named = _named(element, "From")
    address = named[0][1].lower() if named else user
    known = store.mailboxes.get(address)
    return formataddr((known.name if known else named[0][0] if named else "", address))


def _kind(element: Element, tag: str) -> str:
    body = element.find(t(tag))
    return "html" if body is not None and body.get("BodyType") == "HTML" else "plain"


def _fill(message: EmailMessage, text: str, kind: str) -> None:
    message.set_content(text.replace("\r\n", "\n"), subtype=kind)


_VERBS = {"ReplyToItem": 102, "ReplyAllToItem": 103, "ForwardItem": 104}


def _reference(store: Store, element: Element, user: str) -> tuple[Mailbox, Item]:
    """Find the message that is answered; the client has to know it as it is."""
    named = element.find(t("ReferenceItemId"))
    if named is None:
        raise ResponseError("ErrorInvalidOperation")
    mailbox, item = store.item(named.get("Id", ""), user)
    if not named.get("ChangeKey"):
        raise ResponseError("ErrorChangeKeyRequired")
    if named.get("ChangeKey") != item.change_key:
        raise ResponseError("ErrorIrresolvableConflict")
    if item.draft or not item.raw:
        raise ResponseError("ErrorInvalidOperation")
    return mailbox, item


def _response(owner: Mailbox, item: Item, element: Element, user: str, store: Store) -> EmailMessage:
    """Make a reply as Exchange does: the new text above the old one, with an id of the server's making."""
    old = parsed(item.raw)
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = _author(element, store, user)
    to = _named(element, "ToRecipients") or people(old, "Reply-To") or people(old, "From")
    copies = _named(element, "CcRecipients")
    if local(element) == "ReplyAllToItem" and element.find(t("ToRecipients")) is None:
        copies += [one for one in (*people(old, "To"), *people(old, "Cc")) if one[1].lower() != owner.address]
    for name, found in (("To", to), ("Cc", copies), ("Bcc", _named(element, "BccRecipients"))):
        if found:
            message[name] = ", ".join(formataddr(one) for one in found)
    subject = str(old["Subject"] or "")
    replied = subject if subject.lower().startswith("re:") else f"RE: {subject}"
    message["Subject"] = element.findtext(t("Subject")) or replied
    if local(element) != "ForwardItem" and old["Message-ID"]:
        known = " ".join(str(old["References"] or old["In-Reply-To"] or "").split())
        message["In-Reply-To"] = str(old["Message-ID"]).strip()
        message["References"] = f"{known} {str(old['Message-ID']).strip()}".strip()
    head = f"From: {old['From']}\nSent: {old['Date']}\nTo: {old['To']}\nSubject: {subject}\n\n"
    body = old.get_body(("plain",))
    quoted = "________________________________\n" + head + ("" if body is None else str(body.get_content()))
    new = element.findtext(t("NewBodyContent")) or ""
    if _kind(element, "NewBodyContent") == "html":
        _fill(message, f"{new}<hr><pre>{quoted}</pre>", "html")
    else:
        _fill(message, f"{new}\n\n{quoted}", "plain")
    return message


def submit(
    store: Store, message: EmailMessage, user: str, how: str, copy: tuple[Mailbox, str] | None
) -> Sent:
    """Send a message: complete it, keep a copy, deliver to those who live here."""
    now = store.mailbox(user, user).clock()
    _complete(message, store, user, now)
    sender = people(message, "From")[0][1].lower()
    _check_sender(store, sender, user)
    found = [address.lower() for header in ("To", "Cc", "Bcc") for _, address in people(message, header)]
    recipients = tuple(dict.fromkeys(found))
    if not recipients or not all("@" in address for address in recipients):
        raise ResponseError("ErrorInvalidRecipients")
    kept = ""
    if copy is not None:
        kept = copy[0].append(bytes(message), copy[1], now, transported=False, read=True)
    del message["Bcc"]
    sent = Sent(bytes(message), sender, recipients, user, how, kept)
    store.sent.append(sent)
    for address in recipients:
        if address in store.mailboxes:
            store.mailboxes[address].append(sent.raw, "inbox", now)
    return sent


def _complete(message: EmailMessage, store: Store, user: str, now: datetime) -> None:
    if not message["From"]:
        message["From"] = formataddr((store.mailboxes[user].name, user))
    if not message["Date"]:
        message["Date"] = format_datetime(now)
    if store.own_ids or not message["Message-ID"]:
        del message["Message-ID"]
        digest = hashlib.sha256(bytes(message) + str(next(_serial)).encode()).hexdigest()[:32]
        message["Message-ID"] = f"<{digest}@mail.lindqvist.example>"


def _check_sender(store: Store, sender: str, user: str) -> None:
    if sender == user or sender in store.aliases.get(user, ()):
        return
    named = store.mailboxes.get(sender)
    if named is None or user not in named.senders:
        raise ResponseError("ErrorSendAsDenied")


def _mark_answered(store: Store, item_id: str, user: str, verb: int) -> None:
    """Set the mark that Outlook shows as an arrow; who may only read sends without it."""
    for mailbox in store.mailboxes.values():
        if item_id in mailbox.items and mailbox.may_change(user):
            mailbox.items[item_id].verb = verb
            mailbox.touch(item_id)


def _send_draft(
    store: Store, mailbox: Mailbox, item: Item, user: str, copy: tuple[Mailbox, str] | None
) -> None:
    """Send what was kept as a draft, which is gone then."""
    how = {verb: name for name, verb in _VERBS.items()}.get(item.answers[1] if item.answers else 0, "Message")
    submit(store, parsed_again(item), user, how, copy)
    mailbox.delete(item.id)
    if item.answers:
        _mark_answered(store, item.answers[0], user, item.answers[1])


def _new_contact(store: Store, element: Element, user: str) -> Element:
    values = {local(one): one.text or "" for one in element if local(one) in {"DisplayName", "GivenName"}}
    for entry in element.iter(t("Entry")):
        values[entry.get("Key", "")] = entry.text or ""
    mailbox = store.mailbox(user, user)
    item = mailbox.items[mailbox.append_contact(**values)]
    answer = success("CreateItem")
    contact = ET.SubElement(add(answer, m("Items")), t("Contact"))
    add(contact, t("ItemId"), Id=item.id, ChangeKey=item.change_key)
    return answer


def _update(mailbox: Mailbox, item: Item, field: Element) -> None:
    path = next(iter(field), None)
    if path is None:
        raise ResponseError("ErrorInvalidPropertySet")
    uri = path.get("FieldURI", "")
    if uri == "message:IsRead":
        mailbox.mark_read(item.id, read=truth(field[1].findtext(t("IsRead"))))
        return
    if local(path) == "ExtendedFieldURI":
        value = field[1].findtext(f"{t('ExtendedProperty')}/{t('Value')}") or ""
        _update_extended(item, int(path.get("PropertyTag", "0"), 16), value)
    elif item.draft and uri in {"item:Body", "item:Subject"}:
        message = parsed_again(item)
        if uri == "item:Body":
            _refill(message, field[1].findtext(t("Body")) or "", _kind(field[1], "Body"))
        else:
            del message["Subject"]
            message["Subject"] = field[1].findtext(t("Subject")) or ""
        item.raw = bytes(message)
    elif local(field) == "SetItemField" and len(field) > 1:
        item.values[local(field[1][0])] = field[1][0].text or ""
    mailbox.touch(item.id)


def _update_extended(item: Item, tag: int, value: str) -> None:
    if tag == 0x1081:
        item.verb = int(value or 0)
    names = {0x1035: "Message-ID", 0x1039: "References", 0x1042: "In-Reply-To"}
    if tag in names and item.draft:
        message = parsed_again(item)
        del message[names[tag]]
        message[names[tag]] = value
        item.raw = bytes(message)


def parsed_again(item: Item) -> EmailMessage:
    """Read a message in order to change it."""
    message = email.message_from_bytes(item.raw, policy=email.policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


def _refill(message: EmailMessage, text: str, kind: str) -> None:
    message.clear_content()
    _fill(message, text, kind)


SENDING: dict[str, Operation] = {
    "CreateItem": create_item,
    "SendItem": send_item,
    "UpdateItem": update_item,
    "DeleteItem": delete_item,
    "MoveItem": move_item,
}
