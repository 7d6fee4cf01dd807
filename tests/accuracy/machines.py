"""Mail that no person wrote, and mail that only looks so: nobody waits, or somebody does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from tests.accuracy.figures import Case, Family, Goal, Result, Row, Share, misses
from tests.accuracy.labelled import RIGHT, Judged, judge, lines
from trayapp import resources
from trayapp.domain.messages.message import Need
from trayapp.domain.texts.reading import read
from trayapp.mail.parsing.headers import UnreadableHeaders, parse_headers
from trayapp.mail.parsing.text import UnreadableText, message_text

_LABELS = {True: "yes", False: "no", None: "borderline"}
_NONE = (Goal("share", 0.0, most=True),)
_SILENT = ("bounce", "autoreply")
"""Classes of which not one may raise an alarm."""


@cache
def machines(folder: Path, which: str, *, known: bool) -> tuple[Case, ...]:
    """Judge automated mail, all of it as if it were sent to me; ``known``: by somebody in the client book."""
    return tuple(_machines(folder / which, known=known))


def _machines(folder: Path, *, known: bool) -> Iterator[Case]:
    for entry in lines(folder / "manifest.jsonl"):
        one = _judge((folder / entry["file"]).read_bytes(), known=known)
        right = RIGHT[_LABELS[entry["owed_reply"]]]
        why = one.why if one else "no headers"
        asks, wide = (one.asks, one.wide) if one else (False, False)
        yield Case(entry["file"], right, asks, wide, sort=entry["cls"], why=why)


def _judge(raw: bytes, *, known: bool) -> Judged | None:
    """Judge as whoever the message is addressed to; None where its headers cannot be read."""
    try:
        to = parse_headers(raw, arrived=datetime.now(UTC)).to
        return judge(raw, frozenset(address.email for address in to), known=known)
    except UnreadableHeaders:
        return None


@cache
def said_to_ask(folder: Path) -> tuple[Share, ...]:
    """How many texts ask by themselves, whatever sort of mail they are: the ``need`` of ``owed judge``."""
    found = []
    for entry in lines(folder / "automated/manifest.jsonl"):
        raw = (folder / "automated" / entry["file"]).read_bytes()
        try:
            message = parse_headers(raw, arrived=datetime.now(UTC))
            me = frozenset(address.email for address in message.to)
            need = read(message_text(raw), message, me=me, my_names=(), phrases=resources.phrases()).need
        except (UnreadableHeaders, UnreadableText):
            need = Need.NONE
        found.append(Share(need is Need.ASKS, 1))
    return tuple(found)


def alarms(cases: Sequence[Case], *, wide: bool) -> tuple[Share, ...]:
    """How many that owe nothing would be shown as owed."""
    return tuple(Share(case.wide if wide else case.asks, 1) for case in cases if case.right is False)


def measure(folder: Path) -> Result:
    """Measure the real automated mail, by class."""
    strangers = machines(folder, "automated", known=False)
    clients = machines(folder, "automated", known=True)
    rows = [
        Row("all: asks", alarms(strangers, wide=False), ".063", (Goal("share", 0.005, most=True),)),
        Row("all, from clients: asks", alarms(clients, wide=False)),
        Row("all, from clients: asks or maybe", alarms(clients, wide=True)),
        Row("all: the text by itself asks", said_to_ask(folder), "", (Goal("share", 0.005, most=True),)),
    ]
    for sort in sorted({case.sort for case in strangers}):
        goals = _NONE if sort in _SILENT else ()
        for cases, lead in ((strangers, ""), (clients, ", from clients")):
            of_it = [case for case in cases if case.sort == sort]
            rows.append(Row(f"{sort}{lead}: asks", alarms(of_it, wide=False), goals=goals))
    wrong = [*misses(strangers), *misses(clients, lead="from clients: ")]
    return Result(tuple(rows), tuple(wrong))


def measure_look_alikes(folder: Path) -> Result:
    """Measure the look-alikes, all taken as known clients' mail."""
    cases = machines(folder, "automated_synthetic", known=True)
    persons = [case for case in cases if case.right]
    rows = []
    for wide, reading in ((False, "asks"), (True, "asks or maybe")):
        rows.append(Row(f"not owed, flagged: {reading}", alarms(cases, wide=wide), "", _NONE))
        kept = tuple(Share(case.wide if wide else case.asks, 1) for case in persons)
        rows.append(Row(f"owed, kept: {reading}", kept, "0 of 3", (Goal("share", 1.0),)))
    return Result(tuple(rows), tuple(misses(cases)))


FAMILY = Family("automated", "false alarms on real automated mail", measure)
LOOK_ALIKES = Family(
    "look-alikes", "machines' and persons' mail that looks like the other", measure_look_alikes
)
