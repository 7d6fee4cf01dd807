"""Which folders of a mailbox are read, and their ids.

Graph takes an unknown name of a folder for the Inbox and says nothing: folders are asked for by the names
that it documents, and from then on by id; two that have the same id are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from trayapp.errors import Refused
from trayapp.mail.graph.access import OWN_SENT
from trayapp.mail.graph.wire import Json, Wire
from trayapp.mail.source import Role
from trayapp.tongue import tr

WELL_KNOWN = {
    "inbox": Role.INBOX,
    "sentitems": Role.SENT,
    "deleteditems": Role.TRASH,
    "junkemail": Role.JUNK,
}
"""By the names that mean the same in every language (Graph: ``wellKnownName``)."""
MOST_FOLDERS = 5_000
_FIELDS = "$select=id,displayName,totalItemCount"


class Watched(NamedTuple):
    """A folder to read."""

    name: str
    """What places call it: a well-known name, or ``/`` and the path of one that the user named."""
    role: Role
    id: str
    total: int
    """How many messages lie in it."""


class Located(NamedTuple):
    """What was found."""

    watched: tuple[Watched, ...]
    missing: tuple[str, ...]
    """Folders that the user named and that are not there."""


def locate(wire: Wire, extra: Sequence[str]) -> Located:
    """Find the well-known folders and those of these paths. Raises MailTrouble."""
    names = [*WELL_KNOWN, *([OWN_SENT] if wire.access.mailbox else [])]
    paths = [
        f"{wire.access.owner_of(name)}/mailFolders/{name.rpartition('/')[2]}?{_FIELDS}" for name in names
    ]
    found: dict[str, Watched] = {}
    for number, reply in wire.batch(paths):
        name = names[number]
        if (reply.status == 404 and name != "inbox") or (reply.status == 403 and name == OWN_SENT):
            continue  # some mailboxes have no Junk, and not everybody has a mailbox
        wire.refuse(reply)
        id_, total = _id_of(reply.body), _total_of(reply.body)
        if id_:
            found.setdefault(id_, Watched(name, role_of(name), id_, total))
    if all(watched.role is not Role.INBOX for watched in found.values()):
        raise Refused(
            tr("This mailbox has no Inbox that Owed could read."), tr("Check the address of the mailbox.")
        )
    missing = []
    known = paths_of(wire) if extra else {}
    for path in extra:
        there = known.get(_plain(path))
        if there is None:
            missing.append(path)
        else:
            id_, total = there
            found.setdefault(id_, Watched(f"/{_plain(path)}", Role.OTHER, id_, total))
    return Located(tuple(found.values()), tuple(missing))


def paths_of(wire: Wire) -> dict[str, tuple[str, int]]:
    """List every folder: its path, and its id with the number of messages in it. Raises MailTrouble."""
    raw = _listed(wire)
    paths: dict[str, tuple[str, int]] = {}
    for id_, folder in raw.items():
        parts: list[str] = []
        at: str | None = id_
        while at in raw and len(parts) < 50:
            parts.append(str(raw[at].get("displayName") or ""))
            at = str(raw[at].get("parentFolderId") or "")
        paths.setdefault("/".join(reversed(parts)), (id_, _total_of(folder)))
    return paths


def _listed(wire: Wire) -> dict[str, Json]:
    """List all folders flat, by id: the delta of folders tells those inside of others as well."""
    path = f"{wire.access.owner}/mailFolders/delta?{_FIELDS},parentFolderId"
    raw: dict[str, Json] = {}
    while True:
        page = wire.get(path, "odata.maxpagesize=250")
        rows = page.get("value")
        for row in rows if isinstance(rows, list) else ():
            if _id_of(row) and "@removed" not in row:
                raw[_id_of(row)] = row
        following = page.get("@odata.nextLink")
        if following is None or len(raw) > MOST_FOLDERS or not rows:
            return raw
        path = wire.path_of(following)


def first_link(wire: Wire, watched: Watched, query: str) -> str:
    """Return the path that begins to read a folder."""
    owner = wire.access.owner_of(watched.name)
    return f"{owner}/mailFolders/{quote(watched.id, safe='')}/messages/delta?{query}"


def role_of(name: str) -> Role:
    """Return what a folder of this name is for."""
    return Role.SENT if name == OWN_SENT else WELL_KNOWN.get(name, Role.OTHER)


def _plain(path: str) -> str:
    return path.strip("/")


def _id_of(row: object) -> str:
    id_ = row.get("id") if isinstance(row, dict) else None
    return id_ if isinstance(id_, str) else ""


def _total_of(row: Json) -> int:
    total = row.get("totalItemCount")
    return total if isinstance(total, int) and total > 0 else 0
