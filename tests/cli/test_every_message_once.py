"""``list --all`` names every incoming message exactly once, whatever a mailbox holds."""

from __future__ import annotations

import io
import json
import tempfile
from collections import Counter
from contextlib import redirect_stdout
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.letters import ANNA, ASKS, CARLA, HENRY, ME, NEWS, THANKS, ago, letter, name
from tests.cli.mailboxes import MaildirBox
from trayapp.cli.main import run

PARTS = ("items", "owed_also", "not_owed", "settled", "unreadable")
UNREADABLE = b"\n\nThere is no header above this line.\n"
TEXTS = (ASKS, THANKS, "For your information.\n", "It does not work any more.\n", "")


class Told(NamedTuple):
    """One made-up message."""

    sender: str
    text: str
    hours: int
    answers: int | None
    to: str
    bulk: bool
    folder: str
    twice: bool
    """A second copy lies in the other folder."""


MAIL = st.builds(
    Told,
    sender=st.sampled_from((ANNA, ANNA, HENRY, CARLA, NEWS, ME, ME)),
    text=st.sampled_from(TEXTS),
    hours=st.integers(-1, 600),
    answers=st.none() | st.integers(0, 9),
    to=st.sampled_from((ME, "anna@acme.example", "henry@elsewhere.example")),
    bulk=st.booleans(),
    folder=st.sampled_from(("INBOX", "Sent")),
    twice=st.booleans(),
)
CLICKS = st.lists(st.tuples(st.sampled_from(("done", "not-owed", "snooze")), st.integers(0, 9)), max_size=3)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    mails=st.lists(MAIL, max_size=10),
    unreadable=st.integers(0, 2),
    clicks=CLICKS,
    hours=st.none() | st.integers(0, 600),
)
def test_every_incoming_message_once(
    mails: list[Told], unreadable: int, clicks: list[tuple[str, int]], hours: int | None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        box = MaildirBox(Path(folder) / "Mail")
        start = ago(hours=0)
        for number, told in enumerate(mails):
            raw = written(number, told, start - timedelta(hours=told.hours))
            box.put(raw, told.folder)
            if told.twice:
                box.put(raw, "Sent" if told.folder == "INBOX" else "INBOX")
        for number in range(unreadable):
            box.put(UNREADABLE + b"%d\n" % number)
        said(profile, *box.arguments())
        said(profile, "client", "add", "Clients", "acme.example")
        said(profile, "sync")
        for act, which in clicks:
            items = listed(profile)["items"]
            if items:
                until = ("2h",) if act == "snooze" else ()
                said(profile, act, items[which % len(items)]["id"], *until)

        at = None if hours is None else start - timedelta(hours=hours)
        now = () if at is None else ("--now", at.isoformat())
        answer = listed(profile, "--all", *now)
        found = Counter(one["message_id"] for part in PARTS for one in answer[part])
        readable = {one: times for one, times in found.items() if one.startswith("letter-")}
        assert readable == dict.fromkeys(incoming(mails, start, at), 1)
        others = {one: times for one, times in found.items() if one not in readable}
        assert set(others.values()) <= {1}
        assert others.keys() == {one["message_id"] for one in answer["unreadable"]}
        if at is None:
            assert len(others) == unreadable
            # What needs no look at the whole mailbox says the same.
            assert listed(profile)["items"] == listed(profile, "--all")["items"]


def written(number: int, told: Told, at: Any) -> bytes:
    bulk = {"List_Unsubscribe": "<https://shop.example/u>"} if told.bulk else {}
    answers = told.answers if told.answers != number else None
    return letter(number, told.sender, at, told.text, to=told.to, answers=answers, **bulk)


def incoming(mails: list[Told], start: Any, at: Any) -> list[str]:
    """Name what is not from me, as far as it was there."""
    return [
        name(number)
        for number, told in enumerate(mails)
        if told.sender != ME and (at is None or start - timedelta(hours=told.hours) <= at)
    ]


def listed(profile: Path, *arguments: str) -> Any:
    answer = json.loads(said(profile, "list", "--json", *arguments))
    for item in answer["items"]:
        item.pop("seconds_left")
        item.pop("phase")
    return answer


def said(profile: Path, *arguments: str) -> str:
    with redirect_stdout(io.StringIO()) as out:
        assert run(["--profile", str(profile), *arguments]) == 0
    return out.getvalue()
