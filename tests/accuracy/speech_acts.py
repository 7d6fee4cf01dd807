"""Single sentences with and without intent, and threads with speech acts: for information, no goals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.accuracy.figures import Case, Family, Result, asks_rows, misses
from tests.accuracy.labelled import lines
from trayapp import resources
from trayapp.domain.texts.requests import Ask, asks
from trayapp.domain.texts.sentences import sentences

_MAJORITY = 2
"""So many of three annotators."""


def _strongest(text: str) -> Ask:
    """The strongest thing that a text asks, English taken for granted."""
    english = resources.phrases().languages[:1]
    return max((asks(sentence, english) for sentence in sentences(text)), default=Ask.NOTHING)


def _case(id_: str, text: str, group: str, *, right: bool) -> Case:
    ask = _strongest(text)
    return Case(id_, right, ask >= Ask.REQUEST, ask > Ask.NOTHING, group, why=ask.name.lower())


def intents(folder: Path) -> Iterator[Case]:
    """Sentences, each by itself."""
    for label in lines(folder / "sentences/parakweet_train.jsonl"):
        yield _case(label["id"], label["text"], label["id"], right=label["intent"])


def acts(folder: Path) -> Iterator[Case]:
    """Sentences of threads, in which a majority of annotators saw a request; quoted ones left out."""
    for thread in lines(folder / "sentences/bc3_threads_open.jsonl"):
        for number, message in enumerate(thread["messages"]):
            for sentence in message["sents"]:
                if not sentence["quoted"]:
                    right = sentence["votes"].get("req", 0) >= _MAJORITY
                    id_ = f"{thread['thread']} {number} {sentence['id']}"
                    yield _case(id_, sentence["text"], thread["thread"], right=right)


def measure(folder: Path) -> Result:
    """Measure both."""
    single, threads = list(intents(folder)), list(acts(folder))
    rows = (*asks_rows("sentences with intent", single), *asks_rows("requests in threads", threads))
    return Result(rows, (*misses(single), *misses(threads)))


FAMILY = Family("sentences", "single sentences that ask, for information", measure)
