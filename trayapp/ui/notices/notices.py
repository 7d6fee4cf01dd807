"""What a notification says and offers. Pure: warnings in, a notice out.

Nothing here is louder than normal: critical notices break through Do Not Disturb, and the badge keeps saying
what the user chose not to hear.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from trayapp.domain.board import Blind, Row
from trayapp.domain.clocks.slots import Unheard
from trayapp.domain.item import ItemKind, OwedItem
from trayapp.domain.phase import Phase
from trayapp.domain.warnings_due import WarningsDue
from trayapp.domain.writing import offered
from trayapp.ui import words
from trayapp.ui.notices.notifier import (
    ACKNOWLEDGE,
    CALL,
    DONE,
    NOT_OWED,
    OPEN,
    SETTINGS,
    SHOW,
    SNOOZE,
    WRITE,
    Loudness,
    Notice,
)
from trayapp.ui.owed.states import way_back

SEVERAL = "several"
"""The key of a notice about more than one item."""

BLIND = "blind:"
"""The key of a notice about an account begins so."""

EVENING = "evening"
"""The key of the evening question."""

NAMED = 3
"""How many clients a notice about several names."""

LIST_ACTIONS = ((OPEN, "Open the list"),)
"""Of a notice about several items."""

OWING = {
    ItemKind.CALLBACK: "Call {} back",
    ItemKind.PROMISE: "Promised to {}",
    ItemKind.UPDATE: "{} waits for news from you",
    ItemKind.FOLLOW_UP: "Follow up with {}",
}
"""What is owed, other than a reply."""

SHORT = timedelta(seconds=10)
"""A notice asked for at 30 minutes before due is given a moment later and still says 30."""


def notice_of(due: WarningsDue, *, hide_names: bool) -> Notice:
    """Say what is due: one item by its name, several as one. ``due`` holds at least one."""
    rows = [warning.row for warning in due.each]
    if len(rows) == 1:
        return _private(rows[0]) if hide_names else _one(rows[0])
    return _several(rows, hide_names=hide_names)


def actions_of(item: OwedItem) -> tuple[tuple[str, str], ...]:
    """Give the buttons of a notice about one item: only what does something, the most useful first."""
    snooze = (SNOOZE, "Snooze")
    opens = ((OPEN, "Open"),) if item.message_id else ()
    writes = bool(offered(item))
    match item.kind:
        case ItemKind.CALLBACK:
            first = ((CALL, "Call back"),) if item.number else opens
            return (*first, (DONE, "Called"), snooze)
        case ItemKind.PROMISE:
            tells = ((ACKNOWLEDGE, "Tell them"),) if writes else ()
            return (*opens, (DONE, "Kept"), *tells, snooze)
        case ItemKind.UPDATE:
            return (*(((ACKNOWLEDGE, "Write"),) if writes else ()), snooze)
        case ItemKind.FOLLOW_UP:
            return (*(((WRITE, "Write"),) if "@" in item.client.address else ()), snooze)
        case _:
            answers = ((ACKNOWLEDGE, "Acknowledge"),) if writes else ()
            return (*opens, *answers, snooze, (NOT_OWED, "Not owed"))


def blind_notice(blind: Blind, *, others_seen: bool) -> Notice:
    """Say that an account cannot be seen; worth a notice where only the user can help."""
    account = words.safe_line(blind.account, 60)
    rest = "Your other accounts are watched as usual." if others_seen else ""
    body = " ".join(
        part for part in (words.safe_line(blind.why), words.safe_line(blind.remedy), rest) if part
    )
    return Notice(
        key=f"{BLIND}{blind.account}",
        title=f"Owed cannot see {account}",
        body=body,
        actions=((SETTINGS, way_back(blind)),) if blind.needs_user else ((OPEN, "Open the list"),),
        default=SETTINGS if blind.needs_user else OPEN,
    )


def trial_notice() -> Notice:
    """Give the notice that the settings show on request."""
    return Notice(
        key="trial",
        title="Notifications reach you",
        body="This is how Owed speaks up before a client has waited too long.",
        urgency=Loudness.NORMAL,
        actions=(),
        default="",
    )


def no_tray_notice() -> Notice:
    """Say once that the badge has no place on this desktop, and what helps."""
    return Notice(
        key="no-tray",
        title="This desktop shows no tray icons",
        body="Owed runs and warns all the same. On GNOME, the AppIndicator extension brings the badge back.",
        actions=LIST_ACTIONS,
    )


def evening_notice(found: Sequence[Unheard], *, blind: bool, hide_names: bool) -> Notice | None:
    """Ask quietly who has not heard today; None where nobody waits and not everything can be seen."""
    if not found:
        if blind:
            return None
        return Notice(
            key=EVENING,
            title="Everybody who wrote or called has heard from you",
            body="Nobody is left without a word today.",
            urgency=Loudness.LOW,
        )
    people = "1 person has" if len(found) == 1 else f"{len(found)} people have"
    rest = "Some mailbox cannot be seen, so there may be more." if blind else ""
    names = "" if hide_names else f"{_named([one.client.name or one.client.address for one in found])}."
    return Notice(
        key=EVENING,
        title=f"{people} not heard from you today",
        body=" ".join(part for part in (names, rest) if part),
        urgency=Loudness.LOW,
        actions=LIST_ACTIONS,
    )


def _one(row: Row) -> Notice:
    item = row.item
    return Notice(
        key=item.id,
        title=_title(row),
        body=words.notice_body(item.subject, item.asks),
        actions=actions_of(item),
        default=OPEN if item.kind is ItemKind.REPLY else SHOW,
    )


def _title(row: Row) -> str:
    item, missed = row.item, row.phase is Phase.MISSED
    name = item.client.name or item.client.address
    if item.kind is ItemKind.REPLY:
        if not missed:
            return words.warning_title(name, row.left)
        return words.missed_title(name, item.due - item.since - row.left, words.window_short(item.window))
    owing = OWING[item.kind].format(words.safe_line(name, 60) or "a client")
    return f"{owing[0].upper()}{owing[1:]}: {_left(row)}"


def _left(row: Row) -> str:
    if row.phase is Phase.MISSED:
        return f"missed by {words.duration(-row.left)}"
    return f"{words.duration(row.left + SHORT)} left"


def _private(row: Row) -> Notice:
    """Name nobody: the title says only how many, the body only how long."""
    missed = row.phase is Phase.MISSED
    title = words.several_missed_title(1) if missed else words.several_title(1, row.left)
    first = (OPEN, "Open") if row.item.kind is ItemKind.REPLY else (SHOW, "Show")
    return Notice(key=row.item.id, title=title, actions=(first, (SNOOZE, "Snooze")), default=first[0])


def _several(rows: list[Row], *, hide_names: bool) -> Notice:
    clients = list(dict.fromkeys(row.item.client.address or row.item.client.name for row in rows))
    missed = all(row.phase is Phase.MISSED for row in rows)
    first = min(row.left for row in rows)
    title = words.several_missed_title(len(clients)) if missed else words.several_title(len(clients), first)
    return Notice(key=SEVERAL, title=title, body="" if hide_names else _who(rows), actions=LIST_ACTIONS)


def _who(rows: list[Row]) -> str:
    """Name the first few: "Anna Acker, Henry Hotel and 2 more"."""
    return _named([row.item.client.name for row in rows])


def _named(people: Iterable[str]) -> str:
    names = list(dict.fromkeys(words.safe_line(one, 40) or "a client" for one in people))
    if len(names) > NAMED:
        return f"{', '.join(names[:NAMED])} and {len(names) - NAMED} more"
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
