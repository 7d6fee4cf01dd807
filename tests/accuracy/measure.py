"""How often the judgement is right on labelled mail: ``python tests/accuracy/measure.py [--misses]``.

Reads the labelled mail that lies beside the repository (``OWED_SHARED_DATA``, else ``../shared/data/open``).
Nothing of that mail is kept or shown, except ids of the misses when asked for.
"""

from __future__ import annotations

import json
import mailbox
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from trayapp import resources  # noqa: E402 - the path above comes first when run as a script
from trayapp.domain.message import Kind, Message, Need, Reading  # noqa: E402
from trayapp.domain.reading import read  # noqa: E402
from trayapp.domain.triage import kind_of, waits_for_person  # noqa: E402
from trayapp.mail.headers import UnreadableHeaders, parse_headers  # noqa: E402
from trayapp.mail.text import UnreadableText, message_text  # noqa: E402


class Case(NamedTuple):
    """One labelled message, judged."""

    id: str
    label: str
    """yes, no or borderline."""
    message: Message
    reading: Reading
    sort: str
    """What sort of message the label says it is."""


class Score(NamedTuple):
    """How many were found, wrongly found and missed."""

    hits: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Of those found, the share that is right."""
        return self.hits / max(self.hits + self.false, 1)

    @property
    def recall(self) -> float:
        """Of those to be found, the share that was."""
        return self.hits / max(self.hits + self.missed, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(2 * self.hits + self.false + self.missed, 1)


def data() -> Path:
    """Where the labelled mail lies."""
    return Path(os.environ.get("OWED_SHARED_DATA", ROOT.parent / "shared" / "data" / "open"))


def judge(raw: bytes, me: frozenset[str], names: tuple[str, ...], *, known: bool) -> tuple[Message, Reading]:
    """Judge one raw message as the application does: headers first, the text only where it waits."""
    message = parse_headers(raw, arrived=datetime.now(UTC))
    kind, reasons = kind_of(message)
    if not waits_for_person(kind, reasons, known_client=known):
        return message, Reading(Need.NONE, reasons=reasons, kind=kind)
    try:
        text = message_text(raw)
    except UnreadableText:
        return message, Reading(Need.MAYBE, kind=Kind.UNREADABLE)
    return message, read(text, message, me=me, my_names=names, phrases=resources.phrases())


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file that holds one a line."""
    yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def mails(path: Path) -> Iterator[mailbox.mboxMessage]:
    """The messages of an mbox file, which is only read."""
    with closing(mailbox.mbox(str(path), create=False)) as box:
        yield from box


def enron(folder: Path) -> Iterator[Case]:
    """Office mail of many owners."""
    labels = {}
    for label in lines(folder / "enron/enron_incoming_open.labels.jsonl"):
        labels[label["id"]] = label
    for entry in mails(folder / "enron/enron_incoming_open.mbox"):
        label = labels[str(entry["X-Eval-Id"])]
        me = frozenset({(label["owner_addr"] or "owner@example.com").lower()})
        raw = entry.as_bytes()
        message, reading = judge(raw, me, (), known=False)
        yield Case(label["id"], label["needs_reply"], message, reading, label["kind"])


def usrp(folder: Path) -> Iterator[Case]:
    """Customers who write to a vendor's engineers."""
    for persona in sorted((folder / "usrp").iterdir()):
        if not persona.is_dir():
            continue
        owner = json.loads((persona / "owner.json").read_text(encoding="utf-8"))
        me = frozenset(address.lower() for address in owner["owner_addresses"])
        judged = (label for label in lines(persona / "labels.jsonl") if label["needs_reply"])
        labels = {label["message_id"]: label for label in judged}
        for entry in mails(persona / "inbox.mbox"):
            label = labels.get(str(entry["Message-ID"]).strip())
            if label:
                message, reading = judge(entry.as_bytes(), me, (owner["owner_name"],), known=False)
                yield Case(label["id"], label["needs_reply"], message, reading, "person")


def automated(folder: Path, *, known: bool, which: str = "automated") -> Iterator[Case]:
    """Bounces, newsletters, list mail, notices: nobody waits, though all of it is taken as sent to me."""
    for entry in lines(folder / which / "manifest.jsonl"):
        raw = (folder / which / entry["file"]).read_bytes()
        try:
            to = parse_headers(raw, arrived=datetime.now(UTC)).to
            message, reading = judge(raw, frozenset(address.email for address in to), (), known=known)
        except UnreadableHeaders:
            continue
        label = {True: "yes", False: "no", None: "borderline"}[entry["owed_reply"]]
        yield Case(entry["file"], label, message, reading, entry["cls"])


def found(case: Case) -> bool:
    """Whether the judgement says that the message asks."""
    return case.reading.need is Need.ASKS and case.reading.kind is Kind.PERSON


def score(cases: list[Case]) -> Score:
    """Count; what two careful people could see differently is left out."""
    hits = sum(1 for case in cases if case.label == "yes" and found(case))
    false = sum(1 for case in cases if case.label == "no" and found(case))
    missed = sum(1 for case in cases if case.label == "yes" and not found(case))
    return Score(hits, false, missed)


def say(line: str) -> None:
    """Write one line to the terminal."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print the figures."""
    folder = data()
    for name, cases in (("enron", list(enron(folder))), ("usrp", list(usrp(folder)))):
        result = score(cases)
        line = f"P {result.precision:.3f} R {result.recall:.3f} F1 {result.f1:.3f} {tuple(result)}"
        say(f"{name:12} {line}")
        if "--misses" in sys.argv:
            for case in cases:
                if case.label != "borderline" and found(case) != (case.label == "yes"):
                    say(f"    {case.label} {case.id} {case.reading.kind} {case.reading.reasons}")
    for known in (False, True):
        cases = list(automated(folder, known=known))
        alarms = [case for case in cases if found(case)]
        say(f"automated    {len(alarms)} of {len(cases)} ask = {len(alarms) / len(cases):.3%} {known=}")
        if "--misses" in sys.argv:
            for case in alarms:
                say(f"    {case.id} {case.reading.reasons}")
    for case in automated(folder, known=True, which="automated_synthetic"):
        if case.label != "borderline" and found(case) != (case.label == "yes"):
            say(f"synthetic miss {case.id} {case.label} {case.reading.kind} {case.reading.reasons}")


if __name__ == "__main__":
    main()
