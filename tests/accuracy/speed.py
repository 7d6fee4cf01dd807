"""How many decoded texts of two kilobytes are judged in a second of one core; MIME parsing apart."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.accuracy.figures import Family, Result
from tests.accuracy.story import Story, languages, stories
from trayapp import resources
from trayapp.domain.message import Message
from trayapp.domain.reading import read
from trayapp.domain.tables import words_of
from trayapp.mail.headers import parse_headers
from trayapp.mail.text import message_text

_SIZE = 2_048
_STRIDE = 199
"""Characters from the beginning of one text to that of the next."""
_GOAL = 5_000
_ROUNDS = 3
_ME = frozenset({"robin@lund.example"})


def texts(corpus: Sequence[Story], *, quoted: bool) -> list[str]:
    """Make texts of two kilobytes of the stories; ``quoted``: the latter half is an original below."""
    whole = "\n\n".join(message_text(mail.raw) for story in corpus for mail in story.mails)
    plain = "\n".join(line for line in whole.split("\n") if not line.startswith(">") and line != "-- ")
    step = _SIZE // 2 if quoted else _SIZE
    pieces = [plain[start : start + step] for start in range(0, len(plain) - step, _STRIDE)]
    if not quoted:
        return pieces
    intro = "\n\nOn Monday, 2 March 2026 at 09:12, Iris Vale <iris@acme.example> wrote:\n"
    return [
        (own + intro + "\n".join(f"> {line}" for line in below.split("\n")))[:_SIZE]
        for own, below in zip(pieces, reversed(pieces), strict=True)
    ]


def per_second(found: Sequence[str]) -> float:
    """The best of a few rounds, in texts per second of this process's own time."""
    message: Message = parse_headers(
        b"Message-ID: <1@acme.example>\r\nFrom: Iris Vale <iris@acme.example>\r\nTo: robin@lund.example\r\n"
        b"Subject: Contract\r\nDate: Mon, 2 Mar 2026 09:12:00 +0100\r\n\r\n",
        arrived=datetime.now(UTC),
    )
    phrases = resources.phrases()
    best = 0.0
    for _ in range(_ROUNDS):
        begin = time.process_time()
        for text in found:
            read(text, message, me=_ME, my_names=("Robin Lund",), phrases=phrases)
        best = max(best, len(found) / max(time.process_time() - begin, 1e-9))
    return best


def measure(_folder: Path) -> Result:
    """Measure by language and for all; printed, never asserted."""
    notes = []
    corpus = {language: stories(language) for language in languages()}
    for name, found in {**corpus, "all": tuple(story for one in corpus.values() for story in one)}.items():
        for quoted, kind in ((False, "all of it new"), (True, "half of it quoted")):
            sample = texts(found, quoted=quoted)
            if sample:
                speed = per_second(sample)
                verdict = "reached" if speed >= _GOAL else "NOT REACHED"
                notes.append(
                    f"{name:4} {kind:18} {speed:8,.0f} texts a second ({len(sample)} texts)"
                    f"  goal {_GOAL:,}: {verdict}"
                )
    whole = texts(corpus["en"], quoted=False)
    notes.append(f"for comparison: {_words_alone(whole):,.0f} texts a second if only their words are found")
    return Result((), (), tuple(notes))


def _words_alone(found: Sequence[str]) -> float:
    """How fast this machine is: texts per second whose words are found once and nothing else."""
    begin = time.process_time()
    for text in found:
        words_of(text)
    return len(found) / max(time.process_time() - begin, 1e-9)


FAMILY = Family("speed", "decoded texts of 2 KB judged per second of one core", measure, shared=False)
