"""Files judged as things stood at a moment, on labelled threads; floors lie a little below the measure."""

from __future__ import annotations

import json
import mailbox
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from trayapp.cli.judging import Judgement, rules_for
from trayapp.cli.main import run

pytestmark = pytest.mark.shared

RIGHT = {
    "open": {"owed"},
    "closed_by_me": {"settled by me"},
    "closed_by_colleague": {"settled by colleague"},
    "open_or_closed_by_other": {"owed", "settled by colleague"},
    "not_owed": {"not_owed", "settled by me", "settled by colleague", "settled by probable"},
    "not_open": {"not_owed", "settled by me", "settled by colleague", "settled by probable"},
}


def judgement(persona: Path) -> Judgement:
    owner = json.loads((persona / "owner.json").read_text(encoding="utf-8"))
    rules = rules_for(owner["owner_addresses"], ["*"], owner["colleague_domains"])
    return Judgement([persona / "inbox.mbox", persona / "sent.mbox"], rules)


def personas(folder: Path) -> Iterator[Path]:
    yield from sorted(one for one in (folder / "usrp").iterdir() if one.is_dir())


def ids(file: Path) -> set[str]:
    with closing(mailbox.mbox(str(file), create=False)) as box:
        return {str(message["Message-ID"]).strip().strip("<>") for message in box}


def test_every_message_appears_once(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for persona in personas(shared_data):
        owner = json.loads((persona / "owner.json").read_text(encoding="utf-8"))
        colleagues = ["--colleague", *owner["colleague_domains"]] if owner["colleague_domains"] else []
        files = [str(persona / "inbox.mbox"), str(persona / "sent.mbox")]
        assert run(["judge", *files, "--me", *owner["owner_addresses"], *colleagues, "--json"]) == 0
        rows = json.loads(capsys.readouterr().out)["messages"]
        found = Counter(row["message_id"] for row in rows)
        assert set(found.values()) == {1}
        assert found.keys() == ids(persona / "inbox.mbox") | ids(persona / "sent.mbox")
        assert {row["direction"] for row in rows} == {"in", "out"}


def test_turns_as_of_a_moment(shared_data: Path) -> None:
    table: Counter[tuple[str, str]] = Counter()
    for expected, outcome in outcomes(shared_data):
        table[expected, outcome] += 1
    right = sum(
        count for (expected, outcome), count in table.items() if outcome in RIGHT.get(expected, {outcome})
    )
    said = "\n".join(
        f"{expected:24} {outcome:24} {count:4}" for (expected, outcome), count in sorted(table.items())
    )
    assert table.total() == 317
    assert right >= 300, said
    closed = [
        count for (expected, outcome), count in table.items() if expected == "not_open" and outcome == "owed"
    ]
    assert sum(closed) <= 1, said
    asked = [
        count for (expected, outcome), count in table.items() if expected == "open" and outcome != "owed"
    ]
    assert sum(asked) <= 2, said


def outcomes(folder: Path) -> Iterator[tuple[str, str]]:
    """Judge each case as things stood then; give what was expected and what came out."""
    by_moment: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for line in (folder / "usrp" / "snapshot_cases.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        by_moment[case["persona"], case["as_of"]].append(case)
    known = {persona.name: judgement(persona) for persona in personas(folder)}
    for (persona, at), cases in by_moment.items():
        rows = {str(row["message_id"]): row for row in known[persona].rows(datetime.fromisoformat(at))}
        for case in cases:
            row = rows[case["message_id"].strip("<>")]
            by = f" by {row['settled_by']}" if row["settled_by"] else ""
            yield case["expected"], f"{row['verdict']}{by}"
    for one in known.values():
        one.close()
