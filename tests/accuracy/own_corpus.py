"""The judgement on the project's own stories, by the same road as ``owed judge --json --now``."""

from __future__ import annotations

import dataclasses
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.accuracy.figures import Case, Family, Goal, Result, Row, Score, Share, asks_rows, misses, shares
from tests.accuracy.story import Mail, Story, languages, stories
from trayapp.cli.judging import Judgement, rules_for
from trayapp.domain.clients.book import Me

Answer = Mapping[str, Any]
"""One message of ``owed judge --json``."""
_SPACE = re.compile(r"\s+")
_FAREWELL = 6
"""So many words at most take leave."""


class Told(NamedTuple):
    """A story and what the judgement says of it."""

    story: Story
    answers: tuple[Answer, ...]
    """By the number of the mail, from 0."""
    states: tuple[str, ...]
    """The verdict of each state of the story."""


def tell(story: Story) -> Told:
    """Judge a story's mail, all of it and as it stood at its instants."""
    name, address = parseaddr(story.me)
    rules = rules_for([address], story.clients, story.colleagues)
    rules = dataclasses.replace(rules, me=Me(rules.me.addresses, (name,) if name else ()))
    with tempfile.TemporaryDirectory(prefix="owed-story-") as folder:
        files = [_file(Path(folder), number, mail) for number, mail in enumerate(story.mails)]
        with closing(Judgement(files, rules)) as judgement:
            numbered = _by_number(judgement.rows(None))
            states = tuple(
                str(_by_number(judgement.rows(state.at))[state.mail - 1]["verdict"]) for state in story.states
            )
    return Told(story, tuple(numbered[number] for number in range(len(files))), states)


def _file(folder: Path, number: int, mail: Mail) -> Path:
    """Write a mail as a file that arrived when it was written."""
    path = folder / f"{number}.eml"
    path.write_bytes(mail.raw)
    os.utime(path, (mail.at.timestamp(), mail.at.timestamp()))
    return path


def _by_number(rows: Iterable[Answer]) -> dict[int, Answer]:
    return {int(Path(str(row["file"])).stem): row for row in rows}


@cache
def told(language: str) -> tuple[Told, ...]:
    """All stories of a language, judged once."""
    return tuple(tell(story) for story in stories(language))


class Check(NamedTuple):
    """One expectation of a story, and whether it held."""

    id: str
    group: str
    holds: bool
    found: str
    """What the judgement says instead."""


def _mails(tales: Iterable[Told]) -> Iterable[tuple[str, Told, Mail, Answer]]:
    for tale in tales:
        for number, (mail, answer) in enumerate(zip(tale.story.mails, tale.answers, strict=True), 1):
            yield f"{tale.story.id} mail {number}", tale, mail, answer


def needs(tales: Iterable[Told]) -> list[Case]:
    """What each incoming mail needs."""
    cases = []
    for id_, tale, mail, answer in _mails(tales):
        if mail.need is not None and not mail.mine:
            right = {"asks": True, "none": False, "maybe": None}[mail.need]
            asks, maybe = answer["need"] == "asks", answer["need"] == "maybe"
            codes = " ".join(reason["code"] for reason in answer["reasons"])
            why = f"{answer['kind']}: {codes}"
            cases.append(Case(id_, right, asks, asks or maybe, tale.story.id, answer["kind"], why))
    return cases


def states(tales: Iterable[Told]) -> list[Check]:
    """What holds at the instants."""
    return [
        Check(
            f"{tale.story.id} mail {state.mail} at {state.at:%d %b %H:%M}",
            tale.story.id,
            found == state.verdict,
            f"{found}, not {state.verdict}",
        )
        for tale in tales
        for state, found in zip(tale.story.states, tale.states, strict=True)
    ]


def _checks(tales: Iterable[Told], of: str, found: Callable[[Answer], str]) -> list[Check]:
    """Compare one field of the answers with what the mails say of it."""
    return [
        Check(id_, tale.story.id, found(answer) == _flat(getattr(mail, of)), repr(found(answer)[:100]))
        for id_, tale, mail, answer in _mails(tales)
        if getattr(mail, of) is not None
    ]


def kinds(tales: Iterable[Told]) -> list[Check]:
    """What sort of message each is."""
    return _checks(tales, "kind", lambda answer: str(answer["kind"]))


def own_texts(tales: Iterable[Told]) -> list[Check]:
    """What remains of each text; the closing words and name may stay or go."""
    return [
        Check(
            id_, tale.story.id, _is_own(_flat(answer["own_text"]), _flat(mail.own)), repr(answer["own_text"])
        )
        for id_, tale, mail, answer in _mails(tales)
        if mail.own is not None
    ]


def _is_own(found: str, right: str) -> bool:
    shorter, longer = sorted((found, right), key=len)
    return found == right or (bool(shorter) and _is_farewell(longer.removeprefix(shorter), longer))


def _is_farewell(rest: str, whole: str) -> bool:
    """A few words at the end without address or number: "Kind regards, Iris Vale"."""
    return rest != whole and len(rest.split()) <= _FAREWELL and not re.search(r"[\d@?]", rest)


def sentences(tales: Iterable[Told]) -> list[Check]:
    """The sentence that is shown."""
    return _checks(tales, "asks", lambda answer: _flat(answer["asks"]))


def calls(tales: Iterable[Told]) -> list[Check]:
    """Caller and number."""
    return [
        Check(id_, tale.story.id, _is_call(answer["call"], mail.call), repr(answer["call"]))
        for id_, tale, mail, answer in _mails(tales)
        if mail.call is not None
    ]


def _is_call(found: Answer | None, right: Mapping[str, str]) -> bool:
    if found is None:
        return False
    digits = {key: re.sub(r"\D", "", str(one.get("number") or "")) for key, one in ((0, found), (1, right))}
    return digits[0] == digits[1] and _flat(found.get("name") or "") == _flat(right.get("name", ""))


class Kept(NamedTuple):
    """The promises of one of my mails: found, wrongly found, missed; dates right and invented."""

    id: str
    group: str
    score: Score
    dates: Share
    invented: int


def promises(tales: Iterable[Told]) -> list[Kept]:
    """Which promises are found in what I write."""
    return [
        _kept(id_, tale.story.id, mail, answer["promises"])
        for id_, tale, mail, answer in _mails(tales)
        if mail.promises is not None
    ]


def _kept(id_: str, group: str, mail: Mail, found: Iterable[Answer]) -> Kept:
    """Match by the sentence: one holds the other."""
    left = [one for one in found if one.get("firm", True)]
    hits = dated = right = invented = 0
    wanted = [one for one in mail.promises or () if one.firm]
    for promised in wanted:
        match = next((one for one in left if _same(str(one["text"]), promised.text)), None)
        dated += promised.due is not None
        if match is None:
            continue
        left.remove(match)
        hits += 1
        due = str(match.get("due") or "")[:10]
        if promised.due is not None:
            right += due == promised.due.isoformat()
        elif due:
            invented += 1
    soft = [one.text for one in mail.promises or () if not one.firm]
    false = sum(1 for one in left if not any(_same(str(one["text"]), text) for text in soft))
    return Kept(id_, group, Score(hits, false, len(wanted) - hits), Share(right, dated), invented)


def _same(one: str, other: str) -> bool:
    one, other = _flat(one).rstrip(".!"), _flat(other).rstrip(".!")
    return bool(one) and (one in other or other in one)


def _flat(text: object) -> str:
    return _SPACE.sub(" ", str(text)).strip()


def _row(what: str, checks: Iterable[Check], *goals: Goal) -> Row:
    return Row(what, shares((check.group, check.holds) for check in checks), goals=goals)


def measure(*codes: str) -> Result:
    """Measure the stories of these languages."""
    tales = [tale for language in codes for tale in told(language)]
    cases = needs(tales)
    persons = [case for case in cases if case.sort == "person"]
    by_name = {
        "kind": kinds(tales),
        "own text": own_texts(tales),
        "sentence shown": sentences(tales),
        "state at a moment": states(tales),
        "caller and number": calls(tales),
    }
    kept = promises(tales)
    rows = [
        *asks_rows("need", cases),
        Row("maybe", shares((case.group, case.wide and not case.asks) for case in persons)),
        *(_row(name, checks) for name, checks in by_name.items() if checks),
    ]
    if kept:
        rows.append(Row("promises", tuple(one.score for one in kept)))
        rows.append(Row("due dates", tuple(one.dates for one in kept)))
        rows.append(Row("dates invented", tuple(Share(one.invented, 1) for one in kept)))
    wrong = [*misses(cases, lead="need: ")]
    for name, checks in by_name.items():
        wrong += [f"{name}: {check.id}: {check.found}" for check in checks if not check.holds]
    wrong += [f"promises: {one.id}: {one.score}" for one in kept if one.score.false or one.score.missed]
    wrong += [f"due date: {one.id}: {one.dates}" for one in kept if one.dates.held < one.dates.of]
    wrong += [f"invented date: {one.id}" for one in kept if one.invented]
    notes = (f"{len(tales)} stories, {sum(len(one.story.mails) for one in tales)} mails",)
    return Result(tuple(rows), tuple(wrong), notes)


def families() -> tuple[Family, ...]:
    """One for each language of the corpus, and one for all."""

    def of(name: str, about: str, *codes: str) -> Family:
        return Family(name, about, lambda _folder: measure(*codes), shared=False)

    each = (of(f"own-{code}", f"our own stories, {code}", code) for code in languages())
    return (*each, of("own", "our own stories, all languages", *languages()))
