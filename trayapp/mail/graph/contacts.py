"""The people in the address book of a mailbox, for the client book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from trayapp.domain.contacts.contact import Contact
from trayapp.domain.plain import plain_line, plain_text
from trayapp.errors import Refused
from trayapp.mail.graph.access import GraphAccess
from trayapp.mail.graph.wire import Json, Wire, nonsense
from trayapp.tongue import tr

MOST = 20_000
"""People; no address book of one person holds more."""
_PAGE = 200
_MOST_PAGES = 500
_LONGEST = 200
_LONGEST_NOTE = 4_000
_SELECT = (
    "$select=id,displayName,givenName,surname,companyName,emailAddresses,mobilePhone,businessPhones,"
    f"homePhones,personalNotes,categories&$top={_PAGE}"
)


def contacts(access: GraphAccess, *, clock: Callable[[], datetime]) -> tuple[Contact, ...]:
    """Read the address book and the folders in it. Raises MailTrouble."""
    wire = Wire(access, clock)
    try:
        owner = access.owner
        found = [_contact(row) for row in _rows(wire, f"{owner}/contacts?{_SELECT}")]
        for folder in _rows(wire, f"{owner}/contactFolders?$select=id&$top={_PAGE}"):
            path = f"{owner}/contactFolders/{quote(str(folder.get('id', '')), safe='')}/contacts?{_SELECT}"
            found += [_contact(row) for row in _rows(wire, path)]
            if len(found) > MOST:
                break
    finally:
        wire.close()
    return tuple(
        one._replace(line=line)
        for line, one in enumerate(found[:MOST], 1)
        if one.name or one.addresses or one.phones
    )


def _rows(wire: Wire, path: str) -> Iterator[Json]:
    """Go through all pages of a list."""
    seen: set[str] = set()
    for _ in range(_MOST_PAGES):
        page = wire.get(path)
        rows = page.get("value")
        if not isinstance(rows, list):
            raise nonsense(wire.access.host)
        yield from (row for row in rows if isinstance(row, Mapping))
        following = page.get("@odata.nextLink")
        if following is None:
            return
        seen.add(path)
        path = wire.path_of(following)
        if path in seen:
            break
    raise Refused(
        tr("{host} does not come to an end with your contacts, so Owed stopped.", host=wire.access.host)
    )


def _contact(row: Json) -> Contact:
    name = _line(row.get("displayName"))
    if not name:
        name = f"{_line(row.get('givenName'))} {_line(row.get('surname'))}".strip()
    company = _line(row.get("companyName"))
    addresses = dict.fromkeys(
        address
        for one in _list(row.get("emailAddresses"))
        if isinstance(one, Mapping) and "@" in (address := _line(one.get("address")).lower())
    )
    numbers = [*_list(row.get("businessPhones")), row.get("mobilePhone"), *_list(row.get("homePhones"))]
    note = row.get("personalNotes")
    return Contact(
        name=name or company,
        addresses=tuple(addresses),
        phones=tuple(dict.fromkeys(number for one in numbers if (number := _line(one)))),
        company=company,
        note=plain_text(note, _LONGEST_NOTE).strip() if isinstance(note, str) else "",
        labels=tuple(label for one in _list(row.get("categories")) if (label := _line(one))),
    )


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - whatever the JSON holds
    return value if isinstance(value, list) else []


def _line(value: object) -> str:
    return plain_line(value, _LONGEST).strip() if isinstance(value, str) else ""
