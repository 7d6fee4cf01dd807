"""The schema that Exchange holds requests to, as far as it is about what stands where."""

from __future__ import annotations

from tests.servers.ews_soap import Element, Fault, local

_MESSAGE = (
    *(
        "MimeContent",
        "ItemId",
        "ParentFolderId",
        "ItemClass",
        "Subject",
        "Sensitivity",
        "Body",
        "Attachments",
    ),
    *("DateTimeReceived", "Size", "Categories", "Importance", "InReplyTo", "IsSubmitted", "IsDraft"),
    *("InternetMessageHeaders", "DateTimeSent", "ReminderDueBy", "ReminderIsSet"),
    *(
        "ReminderMinutesBeforeStart",
        "DisplayCc",
        "DisplayTo",
        "HasAttachments",
        "ExtendedProperty",
        "Culture",
    ),
    *("Sender", "ToRecipients", "CcRecipients", "BccRecipients", "IsReadReceiptRequested"),
    *("IsDeliveryReceiptRequested", "ConversationIndex", "ConversationTopic", "From", "InternetMessageId"),
    *("IsRead", "IsResponseRequested", "References", "ReplyTo"),
)
_ANSWER = (
    *("Subject", "Body", "ToRecipients", "CcRecipients", "BccRecipients", "IsReadReceiptRequested"),
    *("IsDeliveryReceiptRequested", "From", "ReferenceItemId", "NewBodyContent", "ReceivedBy"),
)

_ORDER: dict[str, tuple[str, ...]] = {
    "GetFolder": ("FolderShape", "FolderIds"),
    "FindFolder": ("FolderShape", "IndexedPageFolderView", "Restriction", "ParentFolderIds"),
    "SyncFolderItems": (
        *("ItemShape", "SyncFolderId", "SyncState", "Ignore", "MaxChangesReturned", "SyncScope"),
    ),
    "GetItem": ("ItemShape", "ItemIds"),
    "FindItem": (
        *("ItemShape", "IndexedPageItemView", "Restriction", "SortOrder", "ParentFolderIds", "QueryString"),
    ),
    "CreateItem": ("SavedItemFolderId", "Items"),
    "UpdateItem": ("SavedItemFolderId", "ItemChanges"),
    "SendItem": ("ItemIds", "SavedItemFolderId"),
    "MoveItem": ("ToFolderId", "ItemIds", "ReturnNewItemIds"),
    "GetStreamingEvents": ("SubscriptionIds", "ConnectionTimeout"),
    "StreamingSubscriptionRequest": ("FolderIds", "EventTypes"),
    "ItemShape": (
        *("BaseShape", "IncludeMimeContent", "BodyType", "UniqueBodyType", "NormalizedBodyType"),
        *("FilterHtmlContent", "ConvertHtmlCodePageToUTF8", "InlineImageUrlTemplate"),
        *("BlockExternalImages", "AddBlankTargetToLinks", "MaximumBodySize", "AdditionalProperties"),
    ),
    "FolderShape": ("BaseShape", "AdditionalProperties"),
    "ItemChange": ("ItemId", "Updates"),
    "Mailbox": ("Name", "EmailAddress", "RoutingType", "MailboxType", "ItemId"),
    "Message": _MESSAGE,
    "ReplyToItem": _ANSWER,
    "ReplyAllToItem": _ANSWER,
    "ForwardItem": _ANSWER,
}
"""Children in the order of their schema, by name of the parent."""

_NEEDED: dict[str, tuple[str, ...]] = {
    "GetFolder": ("FolderShape", "FolderIds"),
    "FindFolder": ("FolderShape", "ParentFolderIds"),
    "SyncFolderItems": ("ItemShape", "SyncFolderId", "MaxChangesReturned"),
    "GetItem": ("ItemShape", "ItemIds"),
    "FindItem": ("ItemShape", "ParentFolderIds"),
    "CreateItem": ("Items",),
    "UpdateItem": ("ItemChanges",),
    "ItemShape": ("BaseShape",),
    "FolderShape": ("BaseShape",),
}
_NEEDED_ATTRIBUTES = {
    "FindFolder": ("Traversal",),
    "FindItem": ("Traversal",),
    "UpdateItem": ("ConflictResolution",),
    "DeleteItem": ("DeleteType",),
    "SendItem": ("SaveItemToFolder",),
    "ConvertId": ("DestinationFormat",),
}


def validate(element: Element) -> None:
    """Hold a request to the schema. Raises :class:`Fault`."""
    for one in element.iter():
        name = local(one)
        children = [local(child) for child in one]
        order = _ORDER.get(name)
        if order is not None:
            unknown = [child for child in children if child not in order]
            if unknown:
                raise _invalid(one, f"has an invalid child element '{unknown[0]}'")
            places = [order.index(child) for child in children]
            if places != sorted(places):
                raise _invalid(one, f"has its children in another order: {', '.join(children)}")
        for needed in _NEEDED.get(name, ()):
            if needed not in children:
                raise _invalid(one, f"has incomplete content: '{needed}' is expected")
        for needed in _NEEDED_ATTRIBUTES.get(name, ()):
            if needed not in one.attrib:
                raise _invalid(one, f"lacks the required attribute '{needed}'")


def _invalid(element: Element, what: str) -> Fault:
    return Fault(
        "ErrorSchemaValidation",
        f"The request failed schema validation: The element '{local(element)}' {what}.",
    )
