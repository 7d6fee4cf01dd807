"""SOAP as Exchange speaks it: names, envelopes, answers, faults."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree import ElementTree as ET

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"

for _prefix, _space in (("s", SOAP), ("m", MESSAGES), ("t", TYPES)):
    ET.register_namespace(_prefix, _space)

Element = ET.Element

VERSIONS = (
    *("Exchange2007", "Exchange2007_SP1", "Exchange2010", "Exchange2010_SP1", "Exchange2010_SP2"),
    *("Exchange2013", "Exchange2013_SP1", "Exchange2015", "Exchange2016"),
)
"""What a request may name in RequestServerVersion."""

BUILD = {
    "MajorVersion": "15",
    "MinorVersion": "2",
    "MajorBuildNumber": "1748",
    "MinorBuildNumber": "10",
    "Version": "V2017_07_11",
}
"""Of Exchange Server SE; the schema that it names is one that no request may name."""

SENTENCES = {
    "ErrorAccessDenied": "Access is denied. Check credentials and try again.",
    "ErrorChangeKeyRequired": "The change key is required for this operation.",
    "ErrorCreateItemAccessDenied": "Access is denied. Item can't be created.",
    "ErrorExceededSubscriptionCount": "You have exceeded the available subscriptions for your account.",
    "ErrorFolderNotFound": "The specified folder could not be found in the store.",
    "ErrorInternalServerError": "An internal server error occurred. The operation failed.",
    "ErrorInternalServerTransientError": "An internal server error occurred. Try again later.",
    "ErrorInvalidChangeKey": "The change key is invalid.",
    "ErrorInvalidIdMalformed": "Id is malformed.",
    "ErrorInvalidOperation": "The requested operation is invalid.",
    "ErrorInvalidPropertyForOperation": "Property is not valid for this operation.",
    "ErrorInvalidPropertyRequest": "Property is not valid for this object type.",
    "ErrorInvalidRecipients": "At least one recipient is not valid.",
    "ErrorInvalidServerVersion": "The specified server version is invalid.",
    "ErrorInvalidSubscription": "The specified subscription was not found.",
    "ErrorInvalidSyncStateData": "Synchronization state data is corrupt or otherwise invalid.",
    "ErrorIrresolvableConflict": (
        "The send or update operation could not be performed because the change key passed in the request "
        "does not match the current change key for the item."
    ),
    "ErrorItemNotFound": "The specified object was not found in the store.",
    "ErrorMailboxMoveInProgress": "Mailbox move in progress. Try again later.",
    "ErrorMessageSizeExceeded": "The message exceeds the maximum supported size.",
    "ErrorMessageDispositionRequired": "Message disposition is required.",
    "ErrorMimeContentInvalid": "The MIME content is invalid.",
    "ErrorNonExistentMailbox": "The SMTP address has no mailbox associated with it.",
    "ErrorQuotaExceeded": "The mailbox has exceeded its maximum quota.",
    "ErrorSchemaValidation": "The request failed schema validation.",
    "ErrorSendAsDenied": "The user account which was used to submit this request does not have the right to "
    "send mail on behalf of the specified sending account.",
    "ErrorServerBusy": "The server cannot service this request right now. Try again later.",
    "ErrorStaleObject": "The change key is missing or does not match the current one.",
    "ErrorSubscriptionNotFound": "The subscription was not found.",
    "ErrorTimeoutExpired": "The request timed out.",
}
"""MessageText by response code, as Exchange words it."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Fault(Exception):
    """The whole request is refused: a SOAP fault, with status 500."""

    def __init__(self, code: str, text: str = "", *, back_off: int | None = None) -> None:
        """``back_off`` is in milliseconds."""
        self.code = code
        self.text = text or SENTENCES.get(code, "The request failed.")
        self.back_off = back_off
        super().__init__(self.text)


class ResponseError(Exception):
    """One message of the answer says no, and the rest of the answer may say yes."""

    def __init__(self, code: str, text: str = "") -> None:
        self.code = code
        self.text = text or SENTENCES.get(code, "The request failed.")
        super().__init__(self.text)


def m(name: str) -> str:
    """Put a name into the namespace of messages."""
    return f"{{{MESSAGES}}}{name}"


def t(name: str) -> str:
    """Put a name into the namespace of types."""
    return f"{{{TYPES}}}{name}"


def local(element: Element) -> str:
    """Tell the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> Element:
    """Append an element."""
    element = ET.SubElement(parent, tag, attributes)
    element.text = text
    return element


def truth(text: str | None) -> bool:
    """Read a boolean (XML Schema, 3.2.2)."""
    return (text or "").strip().lower() in {"true", "1"}


def parse(body: bytes) -> tuple[str, Element]:
    """Give the version that a request names, and what it asks. Raises :class:`Fault`."""
    try:
        envelope = ET.fromstring(body)  # noqa: S314 - of the client under test
    except ET.ParseError as error:
        raise Fault("ErrorSchemaValidation", f"The request is not XML: {error}") from error
    version = envelope.find(f"{{{SOAP}}}Header/{t('RequestServerVersion')}")
    asked = envelope.find(f"{{{SOAP}}}Body/*")
    if asked is None:
        raise Fault("ErrorSchemaValidation")
    named = "Exchange2007" if version is None else version.get("Version", "")
    if named not in VERSIONS:
        raise Fault("ErrorInvalidServerVersion")
    return named, asked


def answer(operation: str, messages: Iterable[Element]) -> bytes:
    """Write the answer of an operation that was carried out."""
    response = ET.Element(m(f"{operation}Response"))
    response_messages = add(response, m("ResponseMessages"))
    response_messages.extend(messages)
    return envelope(response)


def envelope(content: Element) -> bytes:
    """Write an answer with the header that every answer has."""
    root = ET.Element(f"{{{SOAP}}}Envelope")
    ET.SubElement(add(root, f"{{{SOAP}}}Header"), t("ServerVersionInfo"), BUILD)
    add(root, f"{{{SOAP}}}Body").append(content)
    return write(root)


def success(operation: str) -> Element:
    """Begin a message that says yes."""
    message = ET.Element(m(f"{operation}ResponseMessage"), ResponseClass="Success")
    add(message, m("ResponseCode"), "NoError")
    return message


def failure(operation: str, error: ResponseError) -> Element:
    """Make a message that says no."""
    message = ET.Element(m(f"{operation}ResponseMessage"), ResponseClass="Error")
    add(message, m("MessageText"), error.text)
    add(message, m("ResponseCode"), error.code)
    add(message, m("DescriptiveLinkKey"), "0")
    match operation:
        case "SyncFolderItems":
            add(message, m("SyncState"))
            add(message, m("IncludesLastItemInRange"), "true")
        case "GetItem" | "CreateItem" | "UpdateItem":
            add(message, m("Items"))
        case "GetFolder":
            add(message, m("Folders"))
        case _:
            pass
    return message


def fault(error: Fault) -> bytes:
    """Write a SOAP fault as Exchange does: without the header that tells the version."""
    root = ET.Element(f"{{{SOAP}}}Envelope")
    content = add(add(root, f"{{{SOAP}}}Body"), f"{{{SOAP}}}Fault")
    add(content, "faultcode", f"a:{error.code}", **{"xmlns:a": TYPES})
    add(content, "faultstring", error.text, **{"xml:lang": "en-US"})
    detail = add(content, "detail")
    add(detail, f"{{{ERRORS}}}ResponseCode", error.code)
    add(detail, f"{{{ERRORS}}}Message", error.text)
    if error.back_off is not None:
        add(add(detail, t("MessageXml")), t("Value"), str(error.back_off), Name="BackOffMilliseconds")
    return write(root)


def write(root: Element) -> bytes:
    """Write XML; what XML cannot say is written as Exchange does, which no strict reader takes."""
    text = ET.tostring(root, encoding="unicode")
    text = _NOT_XML.sub(lambda found: f"&#x{ord(found[0]):X};", text)
    return f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode("utf-8", "replace")
