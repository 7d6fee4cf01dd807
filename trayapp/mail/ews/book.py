"""The contacts of an Exchange mailbox.

Only the child process imports this file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from exchangelib import Account

from trayapp.mail.ews.folders import folder_id
from trayapp.mail.ews.pipe import What
from trayapp.mail.ews.server import Session
from trayapp.mail.ews.services import Element, FindItem, GetItem, ids, item_shape, t

PAGE = 200
MOST = 50_000
"""Contacts; what has more is no address book of a person."""

_FIELDS = (
    *("contacts:DisplayName", "contacts:GivenName", "contacts:Surname", "contacts:CompanyName"),
    *("contacts:FileAs", "item:Categories"),
)
_INDEXED = "".join(
    f'<t:IndexedFieldURI FieldURI="{field}" FieldIndex="{index}"/>'
    for field, indexes in (
        ("contacts:EmailAddress", ("EmailAddress1", "EmailAddress2", "EmailAddress3")),
        ("contacts:PhoneNumber", ("BusinessPhone", "MobilePhone", "HomePhone", "CompanyMainPhone")),
    )
    for index in indexes
)
_SHAPE = item_shape(_FIELDS).replace("</t:AdditionalProperties>", f"{_INDEXED}</t:AdditionalProperties>")


def contacts(session: Session, beat: Callable[[], None]) -> Iterator[What]:
    """Yield ``{"contacts": [[name, addresses, phones, company, labels], …]}``. Raises ``MailTrouble``."""
    offset = 0
    seen: set[str] = set()
    while offset < MOST:
        page = session.run(beat, partial(_found, session.mailbox, offset))
        there = [one.get("Id") or "" for one in page.iterfind(f"{t('Items')}/{t('Contact')}/{t('ItemId')}")]
        count = len(page.findall(f"{t('Items')}/*"))
        offset += count
        if there and seen.issuperset(there):
            return  # a server that gives the same page again and again
        seen.update(there)
        if there:
            answers = session.run(beat, partial(_given, there))
            yield {"contacts": [_contact(one) for one in answers if not isinstance(one, Exception)]}
        if not count or page.get("IncludesLastItemInRange", "true") != "false":
            return


def _found(mailbox: str, offset: int, account: Account) -> Element:
    view = f'<m:IndexedPageItemView MaxEntriesReturned="{PAGE}" Offset="{offset}" BasePoint="Beginning"/>'
    where = f"<m:ParentFolderIds>{folder_id('contacts', mailbox)}</m:ParentFolderIds>"
    (answer,) = FindItem(account=account).ask(f' Traversal="Shallow">{item_shape(())}{view}{where}')
    if isinstance(answer, Exception):
        raise answer
    return answer


def _given(items: list[str], account: Account) -> list[Element | Exception]:
    return list(GetItem(account=account).ask(f">{_SHAPE}{ids(items)}"))


def _contact(element: Element) -> list[object]:
    def plain(name: str) -> str:
        return (element.findtext(t(name)) or "").strip()

    def entries(name: str) -> list[str]:
        found = element.iterfind(f"{t(name)}/{t('Entry')}")
        return [value for one in found if (value := (one.text or "").strip())]

    name = plain("DisplayName") or f"{plain('GivenName')} {plain('Surname')}".strip() or plain("FileAs")
    labels = [one.text or "" for one in element.iterfind(f"{t('Categories')}/{t('String')}")]
    return [name, entries("EmailAddresses"), entries("PhoneNumbers"), plain("CompanyName"), labels]
