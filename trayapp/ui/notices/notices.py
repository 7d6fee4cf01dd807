"""What a notification says and offers. Pure: warnings in, a notice out.

How loud it is follows the state: what is followed by another warning before it is due is for the list of
notifications, the last warning before due is shown, and what was missed stays until it is acted on. Nothing
breaks through Do Not Disturb unless the user wants that of what was missed: the badge says it anyway.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from trayapp.domain.board.board import Blind, Board, Row, clients_in
from trayapp.domain.board.phase import Phase
from trayapp.domain.board.slots import Unheard
from trayapp.domain.board.warnings_due import WarningDue, WarningsDue
from trayapp.domain.letters.writing import offered
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.tongue import mark, tr
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

OWING = {
    ItemKind.CALLBACK: (
        mark("Call {client} back: {duration} left"),
        mark("Call {client} back: missed by {duration}"),
    ),
    ItemKind.PROMISE: (
        mark("Promised to {client}: {duration} left"),
        mark("Promised to {client}: missed by {duration}"),
    ),
    ItemKind.UPDATE: (
        mark("{client} waits for news from you: {duration} left"),
        mark("{client} waits for news from you: missed by {duration}"),
    ),
    ItemKind.FOLLOW_UP: (
        mark("Follow up with {client}: {duration} left"),
        mark("Follow up with {client}: missed by {duration}"),
    ),
}
"""What is owed, other than a reply: while there is time, and when it was missed."""

SHORT = timedelta(seconds=10)
"""A notice asked for at 30 minutes before due is given a moment later and still says 30."""


def notice_of(
    due: WarningsDue, *, hide_names: bool, break_through: bool = False, board: Board | None = None
) -> Notice:
    """Say what is due: one item by its name, several as one. ``due`` holds at least one.

    With ``break_through``, what was missed is shown to who does not want to be disturbed, too. ``board`` is
    everything that is owed: several say how much that is, where it is another figure than their own.
    """
    rows = [warning.row for warning in due.each]
    if len(rows) > 1:
        notice = _several(rows, board, hide_names=hide_names)
    else:
        notice = _private(rows[0]) if hide_names else _one(rows[0])
    missed = any(row.phase is Phase.MISSED for row in rows)
    return replace(
        notice,
        urgency=Loudness.CRITICAL if missed and break_through else max(_loudness(one) for one in due.each),
        stays=missed,
        about=frozenset(row.item.id for row in rows),
    )


def held_back(notice: Notice) -> Notice:
    """Say below it that it would have come earlier."""
    late = tr("Held back while you did not want to be disturbed.")
    return replace(notice, body="\n".join(part for part in (notice.body, late) if part))


def actions_of(item: OwedItem) -> tuple[tuple[str, str], ...]:
    """Give the buttons of a notice about one item: only what does something, the most useful first."""
    snooze = (SNOOZE, tr("Snooze"))
    opens = ((OPEN, tr("Open")),) if item.message_id else ()
    writes = bool(offered(item))
    match item.kind:
        case ItemKind.CALLBACK:
            first = ((CALL, tr("Call back")),) if item.number else opens
            return (*first, (DONE, tr("Called")), snooze)
        case ItemKind.PROMISE:
            tells = ((ACKNOWLEDGE, tr("Tell them")),) if writes else ()
            return (*opens, (DONE, tr("Kept")), *tells, snooze)
        case ItemKind.UPDATE:
            return (*(((ACKNOWLEDGE, tr("Write")),) if writes else ()), snooze)
        case ItemKind.FOLLOW_UP:
            return (*(((WRITE, tr("Write")),) if "@" in item.client.address else ()), snooze)
        case _:
            answers = ((ACKNOWLEDGE, tr("Acknowledge")),) if writes else ()
            return (*opens, *answers, snooze, (NOT_OWED, tr("Not owed")))


def list_actions() -> tuple[tuple[str, str], ...]:
    """Give the button of a notice about several items."""
    return ((OPEN, tr("Open the list")),)


def blind_notice(blind: Blind, *, others_seen: bool) -> Notice:
    """Say that an account cannot be seen; worth a notice where only the user can help. It stays."""
    account = words.safe_line(blind.account, 60)
    rest = tr("Your other accounts are watched as usual.") if others_seen else ""
    body = " ".join(
        part for part in (words.safe_line(blind.why), words.safe_line(blind.remedy), rest) if part
    )
    return Notice(
        key=f"{BLIND}{blind.account}",
        title=tr("Owed cannot see {account}", account=account),
        body=body,
        actions=((SETTINGS, way_back(blind)),) if blind.needs_user else list_actions(),
        default=SETTINGS if blind.needs_user else OPEN,
        stays=blind.needs_user,
    )


def trial_notice() -> Notice:
    """Give the notice that the settings show on request."""
    return Notice(
        key="trial",
        title=tr("Notifications reach you"),
        body=tr("This is how Owed speaks up before a client has waited too long."),
        default="",
    )


def evening_notice(found: Sequence[Unheard], *, blind: bool, hide_names: bool) -> Notice | None:
    """Ask quietly who has not heard today; None where nobody waits and not everything can be seen."""
    if not found:
        if blind:
            return None
        return Notice(
            key=EVENING,
            title=tr("Everybody who wrote or called has heard from you"),
            body=tr("Nobody is left without a word today."),
            urgency=Loudness.LOW,
        )
    rest = tr("Some mailbox cannot be seen, so there may be more.") if blind else ""
    names = "" if hide_names else f"{_named([one.client.name or one.client.address for one in found])}."
    return Notice(
        key=EVENING,
        title=tr(
            "%n person has not heard from you today|%n people have not heard from you today", "", len(found)
        ),
        body=" ".join(part for part in (names, rest) if part),
        urgency=Loudness.LOW,
        actions=list_actions(),
    )


def _loudness(warning: WarningDue) -> Loudness:
    """In time, another warning follows; one that the user asked for by a snooze was put off already."""
    in_time = warning.row.phase in {Phase.IN_TIME, Phase.WAITING}
    return Loudness.LOW if in_time and warning.row.item.snoozed_until is None else Loudness.NORMAL


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
    in_time, late = OWING[item.kind]
    left = words.duration(-row.left) if missed else words.duration(row.left + SHORT)
    said = tr(late if missed else in_time, client=_person(name, 60), duration=left)
    return f"{said[0].upper()}{said[1:]}"


def _private(row: Row) -> Notice:
    """Name nobody: the title says only how many, the body only how long."""
    missed = row.phase is Phase.MISSED
    title = words.several_missed_title(1) if missed else words.several_title(1, row.left)
    first = (OPEN, tr("Open")) if row.item.kind is ItemKind.REPLY else (SHOW, tr("Show"))
    return Notice(key=row.item.id, title=title, actions=(first, (SNOOZE, tr("Snooze"))), default=first[0])


def _several(rows: list[Row], board: Board | None, *, hide_names: bool) -> Notice:
    clients = clients_in(rows)
    missed = all(row.phase is Phase.MISSED for row in rows)
    first = min(row.left for row in rows)
    title = words.several_missed_title(clients) if missed else words.several_title(clients, first)
    lines = ("" if hide_names else _who(rows), _in_all(board, clients))
    return Notice(key=SEVERAL, title=title, body="\n".join(filter(None, lines)), actions=list_actions())


def _in_all(board: Board | None, clients: int) -> str:
    """Say what the list says above its lines, where the title counts otherwise."""
    if board is None or board.owed == clients:
        return ""
    return tr("In all: {counts}.", counts=words.counts_line(board.owed, 0, None, board.waiting))


def _who(rows: list[Row]) -> str:
    """Name the first few: "Anna Acker, Henry Hotel and 2 more"."""
    return _named([row.item.client.name for row in rows])


def _named(people: Iterable[str]) -> str:
    names = list(dict.fromkeys(_person(one, 40) for one in people))
    match names:
        case [one]:
            return one
        case [one, two]:
            return tr("{first} and {second}", first=one, second=two)
        case [one, two, three]:
            return tr("{first}, {second} and {third}", first=one, second=two, third=three)
        case [one, two, three, *more]:
            return tr(
                "{first}, {second}, {third} and %n more|{first}, {second}, {third} and %n more",
                "",
                len(more),
                first=one,
                second=two,
                third=three,
            )
        case _:
            return ""


def _person(name: str, limit: int) -> str:
    return words.safe_line(name, limit) or tr("a client")
