"""The JSON that scripts and status bars read: fields may be added, never renamed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from trayapp.domain.board.board import Blind, Board, Row
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.judging.calls import Call
from trayapp.domain.judging.rules import Rule
from trayapp.domain.judging.rules import sentence as rule_sentence
from trayapp.domain.messages.message import Direction, Kind, Need, Reason, Seen
from trayapp.domain.owing.explanation import explanation
from trayapp.domain.owing.foresight import Foresight
from trayapp.domain.owing.item import OwedItem, SettledBy, Verdict, VerdictKind
from trayapp.domain.owing.ledger import Entry, Promise, outcome
from trayapp.domain.owing.reasons import sentence
from trayapp.domain.texts.promises import Promise as Found
from trayapp.tongue import again
from trayapp.ui.words import badge_text

Json = dict[str, object]
VERSION = 1


def instant(value: datetime | None) -> str | None:
    """Write an instant as RFC 3339 with its offset."""
    return None if value is None else value.isoformat(timespec="seconds")


def reasons(values: Iterable[Reason]) -> list[Json]:
    """Write reasons as a code for programs and a sentence for people."""
    return [{"code": reason.code, "sentence": sentence(reason)} for reason in values]


def item(row: Row, calendar: WorkingCalendar | None = None) -> Json:
    """Write one owed item; with a calendar its deadline explains itself."""
    owed = row.item
    return {
        "id": owed.id,
        "kind": owed.kind.value,
        "client": {"name": owed.client.name, "address": owed.client.address, "group": owed.client.group},
        "subject": owed.subject,
        "account": owed.account,
        "message_id": owed.message_id,
        "conversation": owed.conversation,
        "since": instant(owed.since),
        "acknowledge_by": instant(owed.acknowledge_by),
        "answer_by": instant(owed.answer_by),
        "due": instant(owed.due),
        "seconds_left": int(row.left.total_seconds()),
        "phase": row.phase.value,
        "old": owed.old,
        "probable": owed.probable,
        "chasers": owed.chasers,
        "number": owed.number or None,
        "waiting_for": owed.waiting_for or None,
        "waiting_until": instant(owed.waiting_until),
        "asks": owed.asks,
        "reasons": reasons(owed.reasons),
        **({} if calendar is None else {"deadline": list(explanation(owed, calendar))}),
    }


def entry(value: Entry, now: datetime, calendar: WorkingCalendar) -> Json:
    """Write one matter of the ledger."""
    matter = value.matter
    written: Json = {
        "id": matter.id,
        "client": {"name": matter.who.name, "address": matter.who.email},
        "since": instant(value.begun),
        "due": instant(value.due),
        "state": outcome(value, now, calendar),
        "moved": [
            {"due": instant(one.due), "because": one.because, "at": instant(one.at)}
            for one in value.course.moves
        ],
    }
    if isinstance(matter, Promise):
        return {**written, "text": matter.text, "firm": matter.firm, "subject": matter.subject}
    return {**written, "number": matter.number}


def blind(values: Iterable[Blind]) -> list[Json]:
    """Write which accounts cannot be seen."""
    return [
        {
            "account": one.account,
            "since": instant(one.since),
            "why": again(one.why),
            "remedy": again(one.remedy),
        }
        for one in values
    ]


def rule(value: Rule) -> Json:
    """Write one rule; ``subject`` is null where any will do, and ``…`` in it stands for numbers and dates."""
    return {
        "id": value.id,
        "says": value.says.value,
        "whose": value.whose.value,
        "who": value.who,
        "subject": value.subject,
        "since": instant(value.at),
        "account": value.account,
        "sentence": rule_sentence(value),
    }


def foresight(value: Foresight) -> Json:
    """Write what would leave the list and come onto it; ``more`` says that not everything was looked at."""

    def brief(items: Iterable[OwedItem]) -> list[Json]:
        return [
            {"id": one.id, "client": one.client.name, "subject": one.subject, "message_id": one.message_id}
            for one in items
        ]

    return {"leaves": brief(value.leaves), "comes": brief(value.comes), "more": value.more}


def left_out(verdict: Verdict) -> Json:
    """Write an incoming message that is not owed, settled or unreadable."""
    message = verdict.seen.message
    return {
        "message_id": message.id,
        "from": message.sender.email,
        "subject": message.subject,
        "date": instant(message.date),
        "account": verdict.seen.account,
        "settled_by": verdict.settled_by.value if verdict.settled_by else None,
        "item": verdict.item or None,
        "reasons": reasons(verdict.reasons),
    }


def listing(
    board: Board, verdicts: Iterable[Verdict] | None = None, calendar: WorkingCalendar | None = None
) -> Json:
    """Write ``owed list``; with ``verdicts`` every incoming message is in it exactly once.

    A message that waits behind the first one of its conversation (a chaser) is listed under ``owed_also``
    with the item that it belongs to.
    """
    answer: Json = {
        "version": VERSION,
        "now": instant(board.now),
        "items": [item(row, calendar) for row in (*board.rows, *board.probable, *board.old)],
        "blind": blind(board.view.blind),
    }
    if verdicts is None:
        return answer
    first = {row.item.message_id for row in (*board.rows, *board.probable, *board.old)}
    sections: dict[str, list[Json]] = {"not_owed": [], "settled": [], "unreadable": [], "owed_also": []}
    for verdict in verdicts:
        if verdict.seen.message.id not in first:
            sections[section(verdict)].append(left_out(verdict))
    return {**answer, **sections}


def section(verdict: Verdict) -> str:
    """Say under which heading a message stands that does not start an item's clock."""
    if verdict.seen.kind is Kind.UNREADABLE or verdict.seen.unread_text:
        return "unreadable"
    names = {VerdictKind.SETTLED: "settled", VerdictKind.NOT_OWED: "not_owed", VerdictKind.OWED: "owed_also"}
    return names[verdict.verdict]


def status(board: Board, tooltip: str, calendar: WorkingCalendar | None = None) -> Json:
    """Write ``owed status``."""
    return {
        "version": VERSION,
        "now": instant(board.now),
        "badge": badge(board),
        "phase": board.phase.value,
        "tooltip": tooltip,
        "counts": {"owed": board.owed, "soon": board.count(Phase.SOON), "missed": board.count(Phase.MISSED)},
        "oldest": item(board.oldest, calendar) if board.oldest else None,
        "blind": blind(board.view.blind),
    }


def badge(board: Board) -> str:
    """Write the badge's text; past due it has a leading ``!``, blind is ``?``, nothing owed is ""."""
    if board.phase is AppPhase.BLIND:
        return "?"
    if board.head is None or board.phase in {AppPhase.PAUSED, AppPhase.SYNCING}:
        return ""
    return ("!" if board.head.phase is Phase.MISSED else "") + badge_text(board.head.left)


def judged(
    verdict: Verdict | None,
    seen: Seen,
    *,
    file: str,
    conversation: object,
    own_text: str,
    call: Call | None = None,
    promises: Iterable[Found] = (),
) -> Json:
    """Write one message of ``owed judge``; ``verdict`` is None for a message of mine.

    ``due`` of a promise is an instant: the time that was said, else the end of the working day.
    """
    message = seen.message
    reading = seen.reading
    settled = verdict.settled_by if verdict else None
    return {
        "message_id": message.id,
        "file": file,
        "from": message.sender.email,
        "date": instant(message.date),
        "direction": seen.direction.value,
        "kind": kind_of(seen).value,
        "need": (reading.need if reading else Need.NONE).value,
        "verdict": (verdict.verdict if verdict else VerdictKind.NOT_OWED).value,
        "reasons": reasons(verdict.reasons if verdict else (Reason("own-message"),)),
        "settled_by": settled.value if isinstance(settled, SettledBy) else None,
        "conversation": conversation,
        "own_text": own_text,
        "asks": reading.asks if reading and seen.direction is Direction.IN else "",
        "promises": [{"text": one.text, "due": instant(one.due), "firm": one.firm} for one in promises],
        "call": None if call is None else {"name": call.name or None, "number": call.number or None},
    }


def kind_of(seen: Seen) -> Kind:
    """Return the kind as the text corrected it."""
    if seen.unread_text:
        return Kind.UNREADABLE
    if seen.kind in {Kind.PERSON, Kind.BULK} and seen.reading is not None:
        return seen.reading.kind
    return seen.kind
