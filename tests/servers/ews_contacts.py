"""How Exchange describes contacts: names plain, addresses and telephone numbers by their places."""

from __future__ import annotations

from tests.servers.ews_mailbox import Item
from tests.servers.ews_soap import Element, add, t

_CONTACT_PLAIN = ("DisplayName", "GivenName", "Surname", "CompanyName", "FileAs", "JobTitle", "MiddleName")


def add_contact_field(element: Element, item: Item, name: str) -> None:
    """Give one property of a contact."""
    field, _, index = name.partition(":")
    if field in _CONTACT_PLAIN and field in item.values:
        add(element, t(field), item.values[field])
    elif field in {"EmailAddress", "EmailAddresses", "PhoneNumber", "PhoneNumbers"}:
        _add_entries(element, item, field.removesuffix("es" if field.startswith("Email") else "s"), index)


def _add_entries(element: Element, item: Item, kind: str, index: str) -> None:
    """Give EmailAddress1 to 3, or the telephone numbers by their names in the protocol."""
    keys = ("EmailAddress1", "EmailAddress2", "EmailAddress3")
    if kind == "PhoneNumber":
        keys = ("BusinessPhone", "MobilePhone", "HomePhone")
    for key in keys:
        if key in item.values and index in {"", key}:
            plural = t("EmailAddresses" if kind == "EmailAddress" else "PhoneNumbers")
            box = element.find(plural)
            if box is None:
                box = add(element, plural)
            add(box, t("Entry"), item.values[key], Key=key)
