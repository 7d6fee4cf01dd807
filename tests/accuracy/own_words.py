"""Own text told from quotes and signatures: zones drawn by hand, pairs of mail and its own text, fixtures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.accuracy.figures import Family, Goal, Result, Row, Share, shares
from tests.accuracy.labelled import lines
from trayapp.domain.texts.own_text import own_text
from trayapp.mail.parsing.html_text import html_text
from trayapp.mail.parsing.text import message_text

_SPACE = re.compile(r"\s+")
_QUOTED = re.compile(r"^\s*>", re.MULTILINE)
_SIGNATURE = "Body/Signature"
_OUTRO = "Body/Outro"


class Cut(NamedTuple):
    """One text, cut, and what may remain of it."""

    id: str
    right: tuple[str, ...]
    """Any of these is exact, white space apart."""
    found: str

    @property
    def exact(self) -> bool:
        """Whether exactly the own text remained."""
        return _flat(self.found) in {_flat(one) for one in self.right}


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


@cache
def zones(folder: Path) -> tuple[Cut, ...]:
    """Cut the texts whose zones were drawn by hand."""
    (path,) = (folder / "zones").glob("*.jsonl")
    return tuple(Cut(one["id"], tuple(_own(one)), own_text(one["text"])) for one in lines(path))


def _own(label: dict[str, list[tuple[int, int, str]]]) -> Iterator[str]:
    """The body before the first header, without signature; the closing words may stay or go."""
    text = str(label["text"])
    spans = [(start, end, name) for start, end, name in label["zones"]]
    first = min((start for start, _, name in spans if name == "Header"), default=len(text))
    kept = [start < first for start in range(len(text))]
    inside = [False] * len(text)
    for start, end, name in spans:
        if name == "Body":
            inside[start:end] = [True] * (end - start)
    for out in ((_SIGNATURE,), (_SIGNATURE, _OUTRO)):
        mask = [one and other for one, other in zip(kept, inside, strict=True)]
        for start, end, name in spans:
            if name in out:
                mask[start:end] = [False] * len(mask[start:end])
        yield "".join(letter for letter, one in zip(text, mask, strict=True) if one)


@cache
def pairs(folder: Path) -> tuple[Cut, ...]:
    """Cut the mails beside which their own text lies."""
    found = []
    for path in sorted((folder / "replystrip/discourse").glob("*.in.txt")):
        gold = path.with_name(path.name.replace(".in.", ".gold.")).read_text(encoding="utf-8")
        found.append(Cut(path.name.partition(".")[0], (gold,), own_text(path.read_text(encoding="utf-8"))))
    return tuple(found)


def fixtures(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield each other fixture, which has no solution: its name, its text, and what is taken for own."""
    for path in sorted((folder / "replystrip").rglob("*")):
        if not path.is_file() or path.parent.name == "discourse":
            continue
        raw = path.read_bytes()
        if path.suffix == ".eml":
            text = message_text(raw)
        else:
            text = raw.decode("utf-8", "replace")
            text = html_text(text) if path.suffix == ".html" else text
        yield f"{path.parent.name}/{path.name}", text, own_text(text)


def measure(folder: Path) -> Result:
    """Measure zones and pairs; of the fixtures only what must hold of any text."""
    drawn, gold, loose = zones(folder), pairs(folder), tuple(fixtures(folder))
    rows = (
        Row("zones, exact", _exact(drawn), ".86", (Goal("share", 0.93),)),
        Row("discourse pairs, exact", _exact(gold), "18 of 35", (Goal("share", 26 / 35),)),
        Row("fixtures: something remains", shares((name, bool(own)) for name, _, own in loose)),
        Row(
            "fixtures: no line of a quotation remains",
            shares((name, not _QUOTED.search(own)) for name, _, own in loose),
        ),
    )
    wrong = [f"zones: {cut.id}" for cut in drawn if not cut.exact]
    wrong += [f"pairs: {cut.id}" for cut in gold if not cut.exact]
    wrong += [f"fixture: {name}" for name, _, own in loose if not own or _QUOTED.search(own)]
    return Result(rows, tuple(wrong))


def _exact(cuts: tuple[Cut, ...]) -> tuple[Share, ...]:
    return shares((cut.id, cut.exact) for cut in cuts)


FAMILY = Family("own-text", "own text told from quotes and signatures", measure)
