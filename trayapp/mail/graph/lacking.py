"""What delta does not tell of some messages: rows that say only what changed, and what an answer answers.

The properties of MAPI cannot be asked for in a delta (Graph fails at it), so they cost a question of their
own: one for up to twenty messages, or one list for as many as a page holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import quote

from trayapp.errors import Refused, SignInNeeded
from trayapp.mail.graph.folders import Watched
from trayapp.mail.graph.rows import SELECT, Row, Told, id_of
from trayapp.mail.graph.wire import MOST_IN_BATCH, Wire, message_path
from trayapp.mail.source import Place
from trayapp.tongue import tr

_TAGS = {0x1042: "in-reply-to", 0x1039: "references", 0x1A: "class"}
"""PidTagInReplyToId, PidTagInternetReferences, PidTagMessageClass (MS-OXPROPS)."""
_EXPAND = "$expand=" + quote(
    "singleValueExtendedProperties($filter="
    + " or ".join(f"id eq 'String 0x{tag:X}'" for tag in _TAGS)
    + ")",
    safe="$(),='",
)
MOST_LISTS = 5
"""Pages of a list: other messages of the same days are on it too."""


def ask_rows(wire: Wire, places: Sequence[Place]) -> dict[str, tuple[Row, Told]]:
    """Ask for these messages whole; those that are gone meanwhile are left out. Raises MailTrouble."""
    paths = [f"{message_path(wire.access, place)}?{SELECT}&{_EXPAND}" for place in places]
    found: dict[str, tuple[Row, Told]] = {}
    for number, reply in wire.batch(paths):
        if reply.status in {400, 404}:
            continue
        wire.refuse(reply)
        if isinstance(reply.body, Mapping):
            found[places[number].key] = reply.body, _told(reply.body)
    return found


def ask_answers(wire: Wire, watched: Watched, rows: Sequence[Row], page: int) -> dict[str, Told]:
    """Ask what these messages of a folder answer, by id. Raises MailTrouble.

    Where that is not allowed or not known, threads are told by their subjects: nothing fails for it.
    """
    try:
        if len(rows) <= MOST_IN_BATCH:
            return _one_by_one(wire, [Place(watched.name, id_of(row)) for row in rows])
        told = _listed(wire, watched, rows, page)
        left = [Place(watched.name, id_) for row in rows if (id_ := id_of(row)) not in told]
        return told | _one_by_one(wire, left)
    except (Refused, SignInNeeded):
        return {}


def _one_by_one(wire: Wire, places: Sequence[Place]) -> dict[str, Told]:
    paths = [f"{message_path(wire.access, place)}?$select=id&{_EXPAND}" for place in places]
    told: dict[str, Told] = {}
    for number, reply in wire.batch(paths):
        if reply.status not in {400, 403, 404}:
            wire.refuse(reply)
            told[places[number].key] = _told(reply.body)
    return told


def _listed(wire: Wire, watched: Watched, rows: Sequence[Row], page: int) -> dict[str, Told]:
    """List the messages of the same days with what they answer."""
    dates = sorted(str(row.get("receivedDateTime", "")) for row in rows)
    wanted = {id_of(row) for row in rows}
    span = f"receivedDateTime ge {_instant(dates[0])} and receivedDateTime le {_instant(dates[-1])}"
    path = (
        f"{wire.access.owner_of(watched.name)}/mailFolders/{quote(watched.id, safe='')}/messages?$select=id"
        f"&$filter={quote(span)}&$orderby={quote('receivedDateTime desc')}&$top={page}&{_EXPAND}"
    )
    told: dict[str, Told] = {}
    for _ in range(MOST_LISTS):
        listed = wire.get(path)
        values = listed.get("value")
        for row in values if isinstance(values, list) else ():
            if id_of(row) in wanted:
                told[id_of(row)] = _told(row)
        following = listed.get("@odata.nextLink")
        if following is None or len(told) == len(wanted):
            break
        path = wire.path_of(following)
    return told


def _instant(text: str) -> str:
    """Write an instant of Graph's again, so that nothing else can stand in the question."""
    try:
        return datetime.fromisoformat(text).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError as error:
        raise Refused(tr("Microsoft 365 tells a date that is none."), detail=text[:40]) from error


def _told(row: object) -> Told:
    """Read the properties of MAPI that came with a row."""
    told = Told()
    values = row.get("singleValueExtendedProperties") if isinstance(row, Mapping) else None
    for value in values if isinstance(values, list) else ():
        id_, text = (value.get("id"), value.get("value")) if isinstance(value, Mapping) else (None, None)
        if isinstance(id_, str) and isinstance(text, str):
            name = _name(id_)
            if name:
                told[name] = text
    return told


def _name(id_: str) -> str:
    kind, _, tag = id_.partition(" ")
    try:
        return _TAGS.get(int(tag, 16), "") if kind.lower() == "string" else ""
    except ValueError:
        return ""
