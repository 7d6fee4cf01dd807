"""What the commands write to a terminal: plain text, never markup or control characters from mail."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime

from trayapp.cli.shapes import Json, badge, section
from trayapp.domain.board.board import Board, Row
from trayapp.domain.board.phase import AppPhase, Phase
from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.zones import zone_of
from trayapp.domain.messages.message import MessageId
from trayapp.domain.owing.item import ItemKind, Verdict, item_id
from trayapp.domain.owing.reasons import sentence
from trayapp.domain.plain import plain_line
from trayapp.tongue import mark, tr
from trayapp.ui import words
from trayapp.ui.owed.words import standing

CELL = 100
"""So many characters of one cell of a table are written."""
_STEPS = {
    "reach": mark("reach", "a step of trying an account"),
    "security": mark("security", "a step of trying an account"),
    "sign-in": mark("sign-in", "a step of trying an account"),
    "inbox": mark("inbox", "a step of trying an account"),
    "folder": mark("folder", "a step of trying an account"),
    "sent": mark("sent", "a step of trying an account"),
    "push": mark("push", "a step of trying an account"),
    "sending": mark("sending", "a step of trying an account"),
}
"""What is tried of an account."""


def no_account() -> tuple[str, str]:
    """Say what is missing, and what to do about it."""
    return tr("No account is set up yet."), tr("Add one with: owed account add")


def step(name: str, sentence: str) -> str:
    """Say how one step of trying an account went."""
    return about(tr(_STEPS[name], "a step of trying an account") if name in _STEPS else name, sentence)


def about(what: str, sentence: str) -> str:
    """Say what a sentence is about: "Kontor: The server refused the password."."""
    return tr("{what}: {sentence}", what=what, sentence=sentence)


def joined(parts: Iterable[str]) -> str:
    """Join parts of a sentence: "a; b; c"; "" for none."""
    first, *rest = list(parts) or [""]
    for one in rest:
        first = tr("{first}; {second}", "parts of a sentence", first=first, second=one)
    return first


def line(text: str = "") -> None:
    """Write one line; what came from mail is made harmless here, at the last door."""
    sys.stdout.write(f"{plain_line(text, 1000) if text else ''}\n")


def text(text: str) -> None:
    """Write several lines, each as harmless as :func:`line` makes it, with its indent."""
    for one in text.rstrip("\n").split("\n"):
        indent = " " * (len(one) - len(one.lstrip(" ")))
        sys.stdout.write(f"{indent}{plain_line(one, 1000)}\n" if one.strip() else "\n")


def finding(text: str, *, good: bool | None) -> None:
    """Write how one thing that was tried went; None is neither good nor bad."""
    well, badly = tr("ok", "how something went"), tr("no", "how something went")
    went = "-" if good is None else well if good else badly
    width = max(3, len(well), len(badly))
    sys.stdout.write(f"{went:{width}} {plain_line(text, 1000)}\n")


def error(text: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"owed: {plain_line(text, 1000)}\n")


def progress(name: str, done: int, total: int) -> None:
    """Show how far a long reading has come: on a terminal only, on one line that is written over."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        said = tr(
            "{name}: {done} of {total} messages",
            name=plain_line(name, 60),
            done=spoken.whole(done),
            total=spoken.whole(total),
        )
        sys.stderr.write(f"\r{said}{end}")
        sys.stderr.flush()


def agreed(question: str) -> bool:
    """Ask something on the terminal; whatever is no yes is a no."""
    letter, word = tr("y", "typed for yes"), tr("yes", "typed as an answer")
    sys.stderr.write(f"{plain_line(question, 1000)} [{letter}/N] ")
    sys.stderr.flush()
    yes = {"y", "yes", letter, word}
    return sys.stdin.readline().strip().lower() in yes


def answer(value: Json) -> None:
    """Write one JSON object, in ASCII: no character from mail can deceive a terminal or break a pipe."""
    sys.stdout.write(json.dumps(value, indent=1) + "\n")


def table(rows: Iterable[Sequence[str]]) -> None:
    """Write rows with aligned columns."""
    cells = [[plain_line(cell, CELL) for cell in row] for row in rows]
    if not cells:
        return
    widths = [max(len(row[number]) for row in cells) for number in range(len(cells[0]))]
    for row in cells:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        sys.stdout.write("  ".join(padded).rstrip() + "\n")


def board(shown: Board, zone: str) -> None:
    """Write what is owed as a person reads it."""
    line(_summary(shown))
    for heading, rows in (
        ("", shown.rows),
        (tr("Probably answered"), shown.probable),
        (tr("Older"), shown.old),
    ):
        if rows and heading:
            line()
            line(heading)
        table(row_cells(row, shown.now, zone) for row in rows)
    if not shown.view.accounts and shown.rows:
        line(" ".join(no_account()))
    unseen(shown, zone)


def unseen(shown: Board, zone: str) -> None:
    """Say what cannot be seen, and what was not read yet."""
    for one in shown.view.blind:
        since = words.when(one.since, shown.now, zone)
        line(
            tr(
                "{account} cannot be seen since {since}: {why} {remedy}",
                account=one.account,
                since=since,
                why=one.why,
                remedy=one.remedy,
            )
        )
    if shown.view.accounts and shown.view.syncing:
        line(tr("Not every mailbox has been read to the end yet. Run: owed sync"))


def left_out(shown: Board, verdicts: Iterable[Verdict], zone: str) -> None:
    """Write every incoming message that starts no item's clock, under its heading, newest first."""
    headings = {
        "not_owed": mark("Not owed ({count})"),
        "settled": mark("Settled ({count})"),
        "unreadable": mark("Unreadable ({count})"),
        "owed_also": mark("Asked again ({count})"),
    }
    first = {row.item.message_id for row in (*shown.rows, *shown.probable, *shown.old)}
    by_section: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        if verdict.seen.message.id not in first:
            by_section.setdefault(section(verdict), []).append(verdict)
    for name, heading in headings.items():
        found = sorted(by_section.get(name, ()), key=lambda one: one.seen.message.date, reverse=True)
        if found:
            line()
            line(tr(heading, count=spoken.whole(len(found))))
            table(_left_out_row(one, shown.now, zone) for one in found)


def _left_out_row(verdict: Verdict, now: datetime, zone: str) -> tuple[str, ...]:
    message = verdict.seen.message
    why = sentence(verdict.reasons[0], zone_of(zone), now) if verdict.reasons else ""
    return (
        verdict.item if section(verdict) == "owed_also" else message_code(message.id),
        words.when(message.date, now, zone),
        message.sender.label,
        plain_line(message.subject, 50),
        why,
    )


def message_code(message_id: MessageId) -> str:
    """Return what stands for a message that nothing is owed for: the id that its answer would have."""
    return item_id(ItemKind.REPLY, message_id)


def summed(shown: Board, tooltip: str, zone: str) -> str:
    """Say everything in one line; a slash behind the time says, as on the badge, that not all is seen."""
    face = badge(shown) or "-"
    slash = "/" if shown.view.blind and shown.head is not None and face != "-" else ""
    said = tooltip.splitlines()[0]
    gaps = [
        tr(
            "{account} cannot be seen since {when}",
            account=one.account,
            when=words.when(one.since, shown.now, zone),
        )
        for one in shown.view.blind
    ]
    if shown.head is not None and shown.view.syncing:
        gaps.append(tr("not every mailbox has been read to the end yet"))
    told = joined((said.rstrip("."), *gaps)) if gaps else said
    return f"{face}{slash} {shown.phase.value}: {told}"


def _summary(shown: Board) -> str:
    if shown.rows:
        ahead = [row.left for row in shown.rows if row.phase in {Phase.IN_TIME, Phase.SOON}]
        missed = shown.count(Phase.MISSED)
        return words.counts_line(shown.owed, missed, min(ahead, default=None), shown.waiting)
    if shown.phase is AppPhase.CLEAR:
        return tr("Nobody is waiting for you.")
    if not shown.view.accounts:
        return " ".join(no_account())
    return tr("Nothing is owed as far as can be seen.")


def row_cells(row: Row, now: datetime, zone: str) -> tuple[str, ...]:
    """Say what a row of the list says, in columns."""
    item = row.item
    asks = words.quoted(plain_line(item.asks, 60)) if item.asks else ""
    return (
        item.id,
        standing(row, now, zone),
        item.client.name,
        plain_line(item.subject, 50),
        words.chasers(item.chasers),
        asks,
    )
