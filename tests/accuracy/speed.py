"""How many decoded texts of two kilobytes are judged in a second of one core; MIME parsing apart."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import chain, cycle, islice
from pathlib import Path
from textwrap import fill

from tests.accuracy.figures import Family, Result
from tests.accuracy.story import Story, languages, stories
from trayapp import resources
from trayapp.domain.messages.message import Message
from trayapp.domain.texts.own_text import own_text
from trayapp.domain.texts.reading import read
from trayapp.domain.texts.tables import words_of
from trayapp.mail.parsing.headers import parse_headers
from trayapp.mail.parsing.text import message_text

_SIZE = 2_048
_STRIDE = 199
"""Characters from the beginning of one text to that of the next."""
_GOAL = 5_000
_ROUNDS = 5
_ME = frozenset({"robin@lund.example"})
_WIDTH = 72
_SHORTEST = 60
"""Characters of a paragraph that is more than a greeting or a farewell."""
_TURNS = 20_000
_QUOTED = "On Monday, 2 March 2026 at 09:12, Iris Vale <iris@acme.example> wrote:"
_FAREWELL = "\n\nIris Vale\n\n-- \nIris Vale\nAcme Ltd | 4 Quay Street\nT +44 20 5550 1234"


def welded(corpus: Sequence[Story]) -> list[str]:
    """Texts of two kilobytes, cut anywhere from all stories in a row: many greetings and headers."""
    whole = "\n\n".join(message_text(mail.raw) for story in corpus for mail in story.mails)
    plain = "\n".join(line for line in whole.split("\n") if not line.startswith(">") and line != "-- ")
    return [plain[start : start + _SIZE] for start in range(0, len(plain) - _SIZE, _STRIDE)]


def quoting(corpus: Sequence[Story]) -> list[str]:
    """The same with an original below, which takes half of the text."""
    pieces = [text[: _SIZE // 2] for text in welded(corpus)]
    return [
        f"{own}\n\n{_QUOTED}\n{re.sub('^', '> ', below, flags=re.MULTILINE)}"[:_SIZE]
        for own, below in zip(pieces, reversed(pieces), strict=True)
    ]


def letters(corpus: Sequence[Story]) -> list[str]:
    """Letters of two kilobytes: one greeting, paragraphs, a farewell and a signature, as firms write them.

    All of it is own text but for the signature; every other one is wrapped.
    """
    bodies = chain.from_iterable(
        own_text(message_text(mail.raw)).split("\n\n") for story in corpus for mail in story.mails
    )
    paragraphs = [" ".join(body.split()) for body in bodies if len(body) >= _SHORTEST]
    found = []
    for start in range(0, len(paragraphs), 3):
        body = "Robin,"
        for paragraph in islice(cycle(paragraphs), start, None):
            body = f"{body}\n\n{fill(paragraph, _WIDTH) if start % 2 else paragraph}"
            if len(body) >= _SIZE - len(_FAREWELL):
                break
        found.append(body[: _SIZE - len(_FAREWELL)].rsplit(" ", 1)[0] + _FAREWELL)
    return found


_KINDS: tuple[tuple[str, Callable[[Sequence[Story]], list[str]]], ...] = (
    ("all of it new", welded),
    ("half of it quoted", quoting),
    ("a letter", letters),
)


def per_second(found: Sequence[str]) -> float:
    """Texts per second of this process's own time.

    Each text has its best of a few rounds: whatever else a machine does takes time from any of them.
    """
    message: Message = parse_headers(
        b"Message-ID: <1@acme.example>\r\nFrom: Iris Vale <iris@acme.example>\r\nTo: robin@lund.example\r\n"
        b"Subject: Contract\r\nDate: Mon, 2 Mar 2026 09:12:00 +0100\r\n\r\n",
        arrived=datetime.now(UTC),
    )
    phrases = resources.phrases()

    def judge(text: str) -> object:
        return read(text, message, me=_ME, my_names=("Robin Lund",), phrases=phrases)

    return len(found) / _seconds(judge, found)


def _seconds(do: Callable[[str], object], found: Sequence[str]) -> float:
    best = [float("inf")] * len(found)
    for _ in range(_ROUNDS):
        for number, text in enumerate(found):
            begin = time.process_time_ns()
            do(text)
            best[number] = min(best[number], (time.process_time_ns() - begin) / 1e9)
    return max(sum(best), 1e-9)


def _turns(_: str = "") -> int:
    """A loop that never changes, by which figures of two days or two machines can be compared."""
    count = 0
    for number in range(_TURNS):
        count += number & 1
    return count


def measure(_folder: Path) -> Result:
    """Measure by language and for all; printed, never asserted."""
    notes = []
    corpus = {language: stories(language) for language in languages()}
    million = 1e6 * _seconds(_turns, [""] * _ROUNDS) / _ROUNDS / _TURNS
    for name, found in {**corpus, "all": tuple(chain.from_iterable(corpus.values()))}.items():
        for kind, make in _KINDS:
            if sample := make(found):
                speed = per_second(sample)
                verdict = "reached" if speed >= _GOAL else "NOT REACHED"
                notes.append(
                    f"{name:4} {kind:18} {speed:8,.0f} texts a second ({len(sample)} texts),"
                    f" {speed * million:5.0f} a million turns  goal {_GOAL:,}: {verdict}"
                )
    whole = welded(corpus["en"])
    words = len(whole) / _seconds(words_of, whole)
    notes.append(f"for comparison: {words:,.0f} texts a second if only their words are found,")
    notes.append(f"and a million turns of a plain loop in {million * 1_000:.0f} ms")
    return Result((), (), tuple(notes))


FAMILY = Family("speed", "decoded texts of 2 KB judged per second of one core", measure, shared=False)
