"""Rounds of delta over one folder, as Graph documents them: pages, tokens that end, parts, repeats."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.servers.graph_mailbox import PLAIN, READ, Entry, Folder, Mailbox, row_of

MOST_FILTERED = 5_000
USUAL_PAGE = 10
FIRST = -1
"""The change after which a first round begins."""


class Wrong(Exception):
    """A question that is answered with an error."""

    def __init__(self, status: int, code: str, message: str = "", **headers: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message or code
        self.headers = headers


@dataclass
class Habits:
    """What a server may do, and what it does when it is in a bad mood."""

    partial: bool = True
    """A change is told with what changed alone."""
    repeats: bool = False
    """Rows come twice, on one page and on the next."""
    shuffled: bool = False
    """Rows come in any order."""
    endless: bool = False
    """There is always one more page."""
    epoch: int = 0
    """Tokens of another epoch are not known any more."""
    expiry: str = "SyncStateNotFound"
    """What is said of them."""
    largest_page: int = 1_000


def ask_delta(
    mailbox: Mailbox, folder: Folder, query: dict[str, str], habits: Habits, *, page: int, immutable: bool
) -> tuple[list[dict[str, Any]], str]:
    """Answer one question: the rows, and the token (``$skiptoken=…`` or ``$deltatoken=…``)."""
    page = min(page, habits.largest_page)
    if "$skiptoken" in query or "$deltatoken" in query:
        state = _unpacked(query.get("$skiptoken") or query["$deltatoken"], folder, habits)
        if "$deltatoken" in query:
            state |= {"since": state["upto"], "upto": mailbox.change, "after": None, "given": 0}
    else:
        state = {"since": FIRST, "upto": mailbox.change, "after": None, "given": 0, **_asked(query)}
    chosen, more = _chosen(folder, state, page)
    rows = [_row(entry, folder, state, habits, immutable=immutable) for entry in chosen]
    if chosen:
        state["after"] = list(_key(chosen[-1], state))
        state["given"] += len(chosen)
    if habits.repeats and rows:
        rows.append(dict(rows[0]))
    if habits.shuffled:
        rows.reverse()
    state |= {"folder": folder.id, "epoch": habits.epoch}
    state["turn"] = state.get("turn", 0) + 1
    return rows, f"{'$skiptoken' if more or habits.endless else '$deltatoken'}={_packed(state)}"


def _asked(query: dict[str, str]) -> dict[str, Any]:
    """Check a first question against what the documents allow."""
    if "$expand" in query:  # documented, and broken since there is a delta
        raise Wrong(500, "InternalServerError", "Value cannot be null.\r\nParameter name: type")
    unknown = set(query) - {"$select", "$filter", "$orderby", "$top", "changeType"}
    if unknown:
        raise Wrong(400, "RequestBroker--ParseUri", f"Unsupported: {unknown}")
    order = query.get("$orderby", "")
    if order and order.lower() != "receiveddatetime desc":
        raise Wrong(400, "ErrorInvalidUrlQuery", "The only supported order is by receivedDateTime desc.")
    bound = query.get("$filter", "")
    found = re.fullmatch(r"receivedDateTime g[et] (\S+)", bound)
    if bound and found is None:
        raise Wrong(400, "ErrorInvalidUrlQueryFilter", "The only supported filter is by receivedDateTime.")
    oldest = datetime.fromisoformat(found[1]).isoformat() if found else ""
    return {"select": select_of(query), "ordered": bool(order), "oldest": oldest}


def select_of(query: dict[str, str]) -> list[str]:
    """Read ``$select``; what no message has is refused."""
    names = [name for name in query.get("$select", "").split(",") if name]
    unknown = set(names) - PLAIN - READ
    if unknown:
        raise Wrong(400, "RequestBroker--ParseUri", f"Could not find a property named {min(unknown)}.")
    return names or sorted(PLAIN - {"internetMessageHeaders"})


def _chosen(folder: Folder, state: dict[str, Any], page: int) -> tuple[list[Entry], bool]:
    """Take the next few entries; whether there are more."""
    entries = [entry for entry in folder.entries.values() if entry.came <= state["upto"]]
    if state["since"] != FIRST:
        entries = [one for one in entries if state["since"] < one.last <= state["upto"]]
    else:
        entries = [one for one in entries if not one.left]
        if state["oldest"]:
            oldest = datetime.fromisoformat(state["oldest"])
            entries = [one for one in entries if one.item.received >= oldest]
            entries = sorted(entries, key=lambda one: one.item.received)[-MOST_FILTERED:]
    entries.sort(key=lambda one: _key(one, state))
    if state["after"] is not None:
        entries = [one for one in entries if _key(one, state) > tuple(state["after"])]
    return entries[:page], len(entries) > page


def _key(entry: Entry, state: dict[str, Any]) -> tuple[float, int]:
    if state["since"] != FIRST:
        return float(entry.last), entry.item.number
    if state["ordered"]:
        return -entry.item.received.timestamp(), entry.item.number
    return 0.0, entry.item.number


def _row(
    entry: Entry, folder: Folder, state: dict[str, Any], habits: Habits, *, immutable: bool
) -> dict[str, Any]:
    row = row_of(entry.item, folder, state["select"], immutable=immutable)
    if entry.left and state["since"] != FIRST:
        return {"@odata.type": "#microsoft.graph.message", "id": row["id"], "@removed": {"reason": "deleted"}}
    if habits.partial and state["since"] >= entry.came:
        return {"@odata.type": "#microsoft.graph.message", "id": row["id"], "isRead": entry.item.read}
    return row


def _packed(state: dict[str, Any]) -> str:
    return urlsafe_b64encode(json.dumps(state).encode()).decode().rstrip("=")


def _unpacked(token: str, folder: Folder, habits: Habits) -> dict[str, Any]:
    try:
        state: dict[str, Any] = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except ValueError as error:
        raise Wrong(400, "BadRequest", "Badly formed token.") from error
    if state["epoch"] != habits.epoch or state["folder"] != folder.id:
        raise Wrong(410, habits.expiry, "The sync state is not found. Start again.")
    return state
