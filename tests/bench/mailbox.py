"""A large made-up mailbox, written straight into a Maildir: threads, lists, an Inbox and a Sent folder.

``python tests/bench/mailbox.py FOLDER COUNT`` writes one. Every header has 18 fields that Owed asks for and
about 860 bytes, like those of the measurements.
"""

from __future__ import annotations

import os
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

PEOPLE = 400
SENT_SHARE = 0.3
FIRST = datetime(2021, 1, 4, 8, 0, tzinfo=UTC)
ME = "Robin Lund <robin.lund@example.com>"

_NAMES = ("Iris", "Jonas", "Mara", "Teo", "Lena", "Otis", "Vera", "Nils", "Ada", "Emil", "Runa", "Kaj")
_FAMILIES = ("Vale", "Brandt", "Okoro", "Lindqvist", "Marsh", "Petrov", "Sato", "Moreau", "Ruiz", "Holm")
_WORDS = "offer contract figures meeting invoice draft question change delivery schedule review visit".split()


def person(number: int) -> str:
    """Give a name and an address that are always the same for a number."""
    name = _NAMES[number % len(_NAMES)]
    family = _FAMILIES[number // len(_NAMES) % len(_FAMILIES)]
    return f'"{family}, {name}" <{name.lower()}.{family.lower()}{number}@client{number % 60}.example>'


def header(number: int, sender: str, recipient: str, parents: list[str], date: datetime) -> tuple[str, bytes]:
    """Make the header of one message; give its id with it."""
    chance = random.Random(number)
    own = f"<{date:%Y%m%d%H%M%S}.{number:08}.{chance.getrandbits(48):012x}@mail.example>"
    subject = "Re: " * bool(parents) + " ".join(chance.choices(_WORDS, k=6)) + f" {number}"
    stamp = date.strftime("%a, %d %b %Y %H:%M:%S +0000")
    address = sender.partition("<")[2]
    lines = (
        f"Return-Path: <{address}",
        f"Date: {stamp}",
        f"From: {sender}",
        f"Sender: {sender}",
        f"To: {recipient}",
        f"Cc: {person(chance.randrange(PEOPLE))}",
        f"Reply-To: {sender}",
        f"Subject: {subject}",
        f"Message-ID: {own}",
        f"In-Reply-To: {parents[-1] if parents else own}",
        "References: " + "\r\n ".join(parents[-3:] or [own]),
        'Content-Type: multipart/alternative; boundary="=_part"',
        "Auto-Submitted: no",
        "Precedence: normal",
        "X-Auto-Response-Suppress: None",
        "X-Spam-Flag: NO",
        "X-Autoreply: no",
        "Content-Class: urn:content-classes:message",
    )
    return own, "\r\n".join(lines).encode("ascii") + b"\r\n\r\n"


def write(maildir: Path, count: int, owner: tuple[int, int] | None = None) -> None:
    """Write ``count`` messages into an Inbox and a Sent folder (Maildir++); ``owner`` is user and group."""
    chance = random.Random(count)
    boxes = {"in": maildir, "out": maildir / ".Sent"}
    made = [maildir.parent, maildir, maildir / ".Sent"]
    for box in boxes.values():
        for part in ("cur", "new", "tmp"):
            (box / part).mkdir(parents=True, exist_ok=True)
            made.append(box / part)
    threads: list[list[str]] = []
    for number in range(count):
        date = FIRST + timedelta(minutes=20 * number)
        parents: list[str] = []
        if threads and chance.random() < 0.6:
            parents = threads[-1 - chance.randrange(min(len(threads), 200))]
        else:
            threads.append(parents)
        other = person(chance.randrange(PEOPLE))
        mine = chance.random() < SENT_SHARE
        own, head = header(number, ME if mine else other, other if mine else ME, parents[-3:], date)
        parents.append(own)
        body = f"Could you look at number {number}?\r\n".encode("ascii")
        box = boxes["out" if mine else "in"]
        path = box / "cur" / f"{int(date.timestamp())}.M{number}P1.bench,S={len(head) + len(body)}:2,S"
        with open(path, "wb", buffering=0) as file:  # noqa: PTH123 - a hundred thousand times
            file.write(head + body)
        os.utime(path, (date.timestamp(), date.timestamp()))
        if owner:
            os.chown(path, *owner)
    for folder in made if owner else ():
        os.chown(folder, *owner)  # type: ignore[misc]


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
