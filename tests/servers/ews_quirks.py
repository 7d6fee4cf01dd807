"""What some servers do, and none should: for a test to switch on (``server.quirks``)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from tests.servers.ews_mailbox import Item
from tests.servers.ews_soap import Element, t


@dataclass
class Quirks:
    """All are off at first."""

    endless_sync: bool = False
    """Always say that there is more, each time with another state."""
    same_state: bool = False
    """Say that there is more, with the state that was shown."""
    endless_search: bool = False
    """FindItem always says that there is more, and gives the same again."""
    short_streams: bool = False
    """Streams are closed, in order, as soon as they have begun."""
    no_block: bool = False
    """Headers are given field by field (InternetMessageHeaders) and not as one text (a MAPI property)."""
    no_headers: bool = False
    """Headers are not given at all."""
    undated: bool = False
    """DateTimeReceived is left out, as it is of drafts and of what was imported."""
    nameless: bool = False
    """Senders and receivers have addresses of Exchange itself (/o=…) where no header tells another."""
    link: str = "https://mail.lindqvist.example/owa/?ItemID={id}&exvsurl=1&viewmodel=ReadMessageItem"
    """WebClientReadFormQueryString."""


def bend(element: Element, item: Item, quirks: Quirks) -> None:
    """Change how an item is described."""
    if quirks.undated:
        _remove(element, "DateTimeReceived")
    if quirks.no_headers:
        _remove(element, "InternetMessageHeaders")
    if quirks.no_block or quirks.no_headers:
        _remove_block(element)
    if quirks.nameless:
        _rename(element)
    for link in element.iterfind(t("WebClientReadFormQueryString")):
        link.text = quirks.link.format(id=quote(item.id, safe=""))


def _remove(element: Element, name: str) -> None:
    for child in element.findall(t(name)):
        element.remove(child)


def _remove_block(element: Element) -> None:
    for box in element.findall(t("ExtendedProperty")):
        uri = box.find(t("ExtendedFieldURI"))
        if uri is not None and uri.get("PropertyTag") == "0x7d":
            element.remove(box)


def _rename(element: Element) -> None:
    for box in element.iter(t("Mailbox")):
        address, routing = box.find(t("EmailAddress")), box.find(t("RoutingType"))
        if address is not None and routing is not None:
            name = (address.text or "").partition("@")[0].upper()
            address.text = f"/O=LINDQVIST/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN={name}"
            routing.text = "EX"
