"""How Exchange describes items: which property comes from where, and which operation may ask for it.

After "Email properties and elements in EWS in Exchange" and the reference of FindItem and SyncFolderItems:
those two give no recipients, headers, bodies or attachments, of senders the name alone, and of any text its
first 255 characters. GetItem gives everything.
"""

from __future__ import annotations

import base64
import email
import email.policy
import email.utils
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import getaddresses
from functools import lru_cache
from typing import NamedTuple
from xml.etree import ElementTree as ET

from tests.servers.ews_contacts import add_contact_field
from tests.servers.ews_mailbox import Item, Mailbox
from tests.servers.ews_soap import Element, ResponseError, add, local, t, truth

REFUSED = frozenset({"item:MimeContent", "item:TextBody", "item:UniqueBody"})
"""What FindItem and SyncFolderItems refuse."""

ONLY_GET_ITEM = frozenset(
    {
        *("item:Body", "item:Attachments", "item:InternetMessageHeaders", "item:ResponseObjects"),
        *("message:ToRecipients", "message:CcRecipients", "message:BccRecipients", "message:ReplyTo"),
        *("contacts:CompleteName",),
    }
)
"""What they leave out without a word."""

LONGEST = 255
"""Characters of a text that they give."""

DEFAULT = (
    *("item:Subject", "item:Sensitivity", "item:DateTimeSent", "item:Size", "item:HasAttachments"),
    *("message:From", "message:IsRead"),
)
"""The base shape Default of a message."""

ALL = (
    *("item:ParentFolderId", "item:ItemClass", "item:Subject", "item:Sensitivity", "item:Body"),
    *("item:DateTimeReceived", "item:Size", "item:Importance", "item:InReplyTo", "item:IsDraft"),
    *("item:InternetMessageHeaders", "item:DateTimeSent", "item:DateTimeCreated", "item:DisplayCc"),
    *("item:DisplayTo", "item:HasAttachments", "item:Culture", "item:LastModifiedTime"),
    *("item:WebClientReadFormQueryString", "item:ConversationId", "message:Sender", "message:ToRecipients"),
    *("message:CcRecipients", "message:BccRecipients", "message:ConversationTopic", "message:From"),
    *("message:InternetMessageId", "message:IsRead", "message:References", "message:ReplyTo"),
)
"""The base shape AllProperties of a message: the "first-class" ones."""

ORDER = ("item:MimeContent", *ALL)


class Shape(NamedTuple):
    """What a request wants to know of items."""

    fields: tuple[str, ...]
    extended: tuple[tuple[str, str], ...]
    """Tag (lower case, 0x…) and type of MAPI properties."""
    body: str = "Best"
    """Best, HTML or Text."""


def shape(element: Element | None) -> Shape:
    """Read ItemShape."""
    if element is None:
        return Shape((), ())
    base = element.findtext(t("BaseShape"), "IdOnly")
    fields = {"Default": DEFAULT, "AllProperties": ALL}.get(base, ())
    more, extended = [], []
    for path in element.iterfind(f"{t('AdditionalProperties')}/*"):
        if local(path) == "FieldURI":
            more.append(path.get("FieldURI", ""))
        elif local(path) == "ExtendedFieldURI":
            extended.append((path.get("PropertyTag", "").lower(), path.get("PropertyType", "")))
        elif local(path) == "IndexedFieldURI":
            more.append(f"{path.get('FieldURI', '')}:{path.get('FieldIndex', '')}")
    if truth(element.findtext(t("IncludeMimeContent"))):
        more.append("item:MimeContent")
    wanted = dict.fromkeys((*fields, *more))
    in_order = sorted(wanted, key=lambda f: ORDER.index(f) if f in ORDER else len(ORDER))
    return Shape(tuple(in_order), tuple(extended), element.findtext(t("BodyType"), "Best"))


def item_element(mailbox: Mailbox, item: Item, wanted: Shape, *, summary: bool) -> Element:
    """Describe an item; ``summary`` as FindItem and SyncFolderItems do. Raises :class:`ResponseError`."""
    tag = tag_of(item)
    element = ET.Element(t(tag))
    if not summary and tag in _NO_MESSAGES and any(uri.startswith("message:") for uri in wanted.fields):
        raise ResponseError("ErrorInvalidPropertyRequest")
    if "item:MimeContent" in wanted.fields and not summary:
        encoded = base64.b64encode(item.raw).decode()
        add(element, t("MimeContent"), encoded, CharacterSet="UTF-8")
    add(element, t("ItemId"), Id=item.id, ChangeKey=item.change_key)
    for uri in wanted.fields:
        if summary and uri in REFUSED:
            raise ResponseError("ErrorInvalidPropertyForOperation")
        if (summary and uri in ONLY_GET_ITEM) or uri in {"item:MimeContent", "item:ItemId"}:
            continue
        _add_field(element, mailbox, item, uri, wanted, summary=summary)
    for tag, kind in wanted.extended:
        _add_extended(element, item, tag, kind, summary=summary)
    return element


_TAGS = {
    "IPM.Contact": "Contact",
    "IPM.DistList": "DistributionList",
    "IPM.Appointment": "CalendarItem",
    "IPM.Task": "Task",
    "IPM.Post": "PostItem",
    "IPM.Schedule.Meeting.Request": "MeetingRequest",
    "IPM.Schedule.Meeting.Resp.Pos": "MeetingResponse",
    "IPM.Schedule.Meeting.Canceled": "MeetingCancellation",
}
_NO_MESSAGES = frozenset({"Contact", "DistributionList", "CalendarItem", "Task", "Item"})
"""Kinds of items that have no properties of messages, and refuse to be asked for them."""


def tag_of(item: Item) -> str:
    """Tell the element of an item; what Exchange does not know is an Item."""
    if item.item_class.startswith(("IPM.Note", "REPORT.")):
        return "Message"
    return _TAGS.get(item.item_class, "Item")


def _add_field(
    element: Element, mailbox: Mailbox, item: Item, uri: str, wanted: Shape, *, summary: bool
) -> None:
    prefix, _, name = uri.partition(":")
    if prefix == "contacts":
        add_contact_field(element, item, name)
    elif prefix == "message" and tag_of(item) in _NO_MESSAGES:
        return
    elif uri in _PEOPLE:
        header, one = _PEOPLE[uri]
        _add_people(element, name, people(parsed(item.raw), header), one=one, summary=summary)
    elif uri == "item:ParentFolderId":
        add(element, t(name), Id=item.folder, ChangeKey=mailbox.folders[item.folder].change_key)
    elif uri in _PARTS:
        _PARTS[uri](element, item, wanted)
    elif uri in _TEXTS:
        value = _TEXTS[uri](item, parsed(item.raw))
        if value is not None:
            add(element, t(name), value[:LONGEST] if summary else value)


def _add_people(
    element: Element, name: str, found: Sequence[tuple[str, str]], *, one: bool, summary: bool
) -> None:
    if not found:
        return
    box = add(element, t(name))
    for display, address in found[:1] if one else found:
        mailbox = add(box, t("Mailbox"))
        add(mailbox, t("Name"), display or address)
        if not summary and address:
            add(mailbox, t("EmailAddress"), address)
            add(mailbox, t("RoutingType"), "SMTP")
            add(mailbox, t("MailboxType"), "OneOff")


def _add_body(element: Element, item: Item, wanted: Shape) -> None:
    text, kind = _body(parsed(item.raw), wanted.body)
    add(element, t("Body"), text, BodyType=kind)


def _add_text_body(element: Element, item: Item, wanted: Shape) -> None:
    add(element, t("TextBody"), _body(parsed(item.raw), "Text")[0], BodyType="Text")


def _add_conversation(element: Element, item: Item, wanted: Shape) -> None:
    add(element, t("ConversationId"), Id=_conversation(parsed(item.raw)))


def _add_headers(element: Element, item: Item, wanted: Shape) -> None:
    """Give the header it came with, field by field, unfolded, encoded words as they are."""
    fields = list(email.message_from_bytes(item.raw, policy=email.policy.compat32).raw_items())
    if not item.headers or not fields:
        return
    box = add(element, t("InternetMessageHeaders"))
    for name, value in fields:
        text = _decoded(str(value).encode("ascii", "surrogateescape"))
        unfolded = " ".join(line.strip() for line in text.splitlines())
        add(box, t("InternetMessageHeader"), unfolded, HeaderName=name)


def _add_attachments(element: Element, item: Item, wanted: Shape) -> None:
    message = parsed(item.raw)
    parts = attachments(message)
    if not parts:
        return
    box = add(element, t("Attachments"))
    for number, part in enumerate(parts):
        attachment = add(box, t("FileAttachment"))
        add(attachment, t("AttachmentId"), Id=f"{item.id[:-4]}AAA{number}")
        add(attachment, t("Name"), part.get_filename() or "attachment")
        add(attachment, t("ContentType"), part.get_content_type())


_PARTS: dict[str, Callable[[Element, Item, Shape], None]] = {
    "item:Body": _add_body,
    "item:TextBody": _add_text_body,
    "item:UniqueBody": _add_text_body,
    "item:ConversationId": _add_conversation,
    "item:InternetMessageHeaders": _add_headers,
    "item:Attachments": _add_attachments,
}


def _add_extended(element: Element, item: Item, tag: str, kind: str, *, summary: bool) -> None:
    values: dict[int, str | None] = {
        0x1081: str(item.verb) if item.verb else None,
        0x1080: {102: "261", 103: "261", 104: "262"}.get(item.verb),
        0x1035: _header(parsed(item.raw), "Message-ID") or None,
        0x1039: _header(parsed(item.raw), "References") or None,
        0x1042: _header(parsed(item.raw), "In-Reply-To") or None,
        0x0E07: str((1 if item.read else 0) | (8 if item.draft else 0)),
        0x007D: _block(item) or None,
    }
    try:
        value = values.get(int(tag, 16))
    except ValueError:
        return
    if value is None:
        return
    box = add(element, t("ExtendedProperty"))
    add(box, t("ExtendedFieldURI"), PropertyTag=f"0x{int(tag, 16):x}", PropertyType=kind)
    add(box, t("Value"), value[:LONGEST] if summary else value)


def _decoded(raw: bytes) -> str:
    """Read bytes that are in no encoding that anybody named."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _block(item: Item) -> str:
    """Give the header as one text (PidTagTransportMessageHeaders)."""
    if not item.headers:
        return ""
    return _decoded(item.raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].replace(b"\n", b"\r\n"))


# Reading messages


def parsed(raw: bytes) -> EmailMessage:
    """Read a message as Exchange would, which is patient."""
    return _parsed(raw)


@lru_cache(maxsize=4096)
def _parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _values(message: EmailMessage, name: str) -> list[str]:
    """Give every field of a name, decoded, on one line each; as it stands where nobody can read it."""
    try:
        found = [str(value) for value in message.get_all(name, [])]
    except Exception:  # noqa: BLE001 - the library stumbles in many ways over what people send
        found = [str(value) for key, value in message.raw_items() if key.lower() == name.lower()]
    plain = (value.encode("utf-8", "replace").decode() for value in found)
    return [" ".join(value.split()) for value in plain]


def _header(message: EmailMessage, name: str) -> str:
    """Give the first field of a name."""
    return next(iter(_values(message, name)), "")


def people(message: EmailMessage, header: str) -> list[tuple[str, str]]:
    """List the people of a field: names and addresses; of From, "Sender" stands in."""
    values = _values(message, header) or (_values(message, "Sender") if header == "From" else [])
    return [(name, address) for name, address in getaddresses(values) if name or address]


_PEOPLE = {
    "message:From": ("From", True),
    "message:Sender": ("From", True),
    "message:ToRecipients": ("To", False),
    "message:CcRecipients": ("Cc", False),
    "message:BccRecipients": ("Bcc", False),
    "message:ReplyTo": ("Reply-To", False),
}


def _body(message: EmailMessage, wanted: str) -> tuple[str, str]:
    """Give text and type; what is asked for is made of what is there."""
    try:
        part = message.get_body(("plain",) if wanted == "Text" else ("html", "plain"))
        part = part or message.get_body(("html", "plain"))
        content = "" if part is None else str(part.get_content())
    except Exception:  # noqa: BLE001 - as above
        return "", "Text"
    html = part is not None and part.get_content_subtype() == "html"
    if wanted == "HTML" and not html:
        return f"<html><body><pre>{content}</pre></body></html>", "HTML"
    return content, "HTML" if html and wanted != "Text" else "Text"


def attachments(message: EmailMessage) -> list[EmailMessage]:
    """List the attachments of a message, as far as it can be taken apart."""
    try:
        return list(message.iter_attachments())
    except Exception:  # noqa: BLE001 - as above
        return []


def instant(date: datetime) -> str:
    """Write a time."""
    return date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sent(item: Item, message: EmailMessage) -> datetime:
    """Tell when a message says it was sent; else when it came."""
    try:
        date = email.utils.parsedate_to_datetime(_header(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return item.received
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _conversation(message: EmailMessage) -> str:
    """Give one id to all that answer one another."""
    first = (_header(message, "References") or _header(message, "Message-ID")).split(" ")[0]
    return base64.b64encode(b"\x00\x01" + hashlib.sha256(first.encode()).digest()[:16]).decode()


def _topic(item: Item, message: EmailMessage) -> str:
    subject = _header(message, "Subject")
    while subject[:4].lower() in {"re: ", "fw: "}:
        subject = subject[4:]
    return subject


def _display(header: str) -> Callable[[Item, EmailMessage], str]:
    return lambda _item, message: "; ".join(name or address for name, address in people(message, header))


def _bool(value: object) -> str:
    return "true" if value else "false"


_TEXTS: dict[str, Callable[[Item, EmailMessage], str | None]] = {
    "item:ItemClass": lambda i, _m: i.item_class,
    "item:Subject": lambda i, m: _header(m, "Subject") or i.values.get("DisplayName"),
    "item:Sensitivity": lambda _i, _m: "Normal",
    "item:DateTimeReceived": lambda i, _m: instant(i.received),
    "item:Size": lambda i, _m: str(len(i.raw)),
    "item:Importance": lambda _i, m: "High" if _header(m, "X-Priority")[:1] in {"1", "2"} else "Normal",
    "item:InReplyTo": lambda _i, m: _header(m, "In-Reply-To") or None,
    "item:IsDraft": lambda i, _m: _bool(i.draft),
    "item:IsSubmitted": lambda _i, _m: "false",
    "item:DateTimeSent": lambda i, m: instant(sent(i, m)),
    "item:DateTimeCreated": lambda i, _m: instant(i.received),
    "item:LastModifiedTime": lambda i, _m: instant(i.received),
    "item:DisplayTo": _display("To"),
    "item:DisplayCc": _display("Cc"),
    "item:HasAttachments": lambda _i, m: _bool(attachments(m)),
    "item:Culture": lambda _i, _m: "en-US",
    "item:WebClientReadFormQueryString": lambda i, _m: i.id,  # the operations make a link of it
    "message:ConversationTopic": _topic,
    "message:InternetMessageId": lambda _i, m: _header(m, "Message-ID") or None,
    "message:IsRead": lambda i, _m: _bool(i.read),
    "message:IsReadReceiptRequested": lambda _i, _m: "false",
    "message:IsDeliveryReceiptRequested": lambda _i, _m: "false",
    "message:IsResponseRequested": lambda _i, _m: "false",
    "message:References": lambda _i, m: _header(m, "References") or None,
}


def text_of(item: Item, uri: str) -> str | None:
    """Give one property as text; None if the item does not have it."""
    found = _TEXTS.get(uri)
    return None if found is None else found(item, parsed(item.raw))
