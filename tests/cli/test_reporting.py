"""``owed report`` as a process of its own."""

import csv
import io
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, HENRY, ME, ago, letter
from tests.cli.mailboxes import MaildirBox
from tests.cli.process import Owed


@pytest.fixture
def owed(tmp_path: Path) -> Owed:
    owed = Owed(tmp_path / "profile")
    box = MaildirBox(tmp_path / "Maildir")
    box.put(letter(1, ANNA, ago(days=8)))
    box.put(letter(2, ME, ago(days=8, hours=-2), "Here it is.", to=ANNA, answers=1), "Sent")
    box.put(letter(3, ANNA, ago(days=6), subject="=cmd|' /C calc'!A0"))
    box.put(letter(4, HENRY, ago(minutes=1), subject="Lease"))
    owed("account", "add", "maildir", "--name", "Office", "--address", ME, str(tmp_path / "Maildir"))
    owed("client", "add", "Clients", "acme.example")
    owed("sync")
    return owed


def test_the_figures_stand_in_words(owed: Owed) -> None:
    said = owed("report").out
    assert "1 of 2 in time, 1 waiting" in said
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert "In time 50 % your goal is 95 %" in lines
    assert "Half were answered within 2 h" in lines
    assert "Not answered yet, and missed 1" in lines
    assert "Anna Acker" in said
    assert "No promise fell due." in said
    assert "In the last 12 weeks, 50 % of 2 client messages were answered within" in said


def test_the_same_figures_stand_in_json(owed: Owed) -> None:
    answer = owed("report", "--json").json()
    assert (answer["version"], answer["total"], answer["kept"], answer["missed"]) == (1, 3, 1, 1)
    assert (answer["waiting"], answer["unanswered"], answer["share"]) == (1, 1, 0.5)
    assert answer["median_seconds"] == 2 * 3600
    assert sum(week["total"] for week in answer["weeks"]) == 3
    assert sum(map(sum, answer["arrivals"])) == 3
    worst = answer["clients"][0]
    assert (worst["client"]["address"], worst["share"]) == ("anna@acme.example", 0.5)
    assert worst["worst_open"]["subject"].startswith("=cmd")
    assert answer["promises"]["kept"] == 0
    assert answer["blind"] == []


def test_a_table_has_a_row_for_each_and_no_formulas(owed: Owed) -> None:
    rows = list(csv.DictReader(io.StringIO(owed("report", "--csv").out)))
    assert [(row["address"], row["in_time"], row["by"]) for row in rows] == [
        ("anna@acme.example", "yes", "me"),
        ("anna@acme.example", "no", ""),
        ("henry@elsewhere.example", "", ""),
    ]
    assert rows[1]["subject"].startswith("'=cmd")
    assert rows[0]["minutes"] == "120"


def test_a_report_can_be_narrowed(owed: Owed) -> None:
    assert owed("report", "--client", "henry", "--json").json()["total"] == 1
    assert owed("report", "--group", "Clients", "--json").json()["total"] == 2
    day = ago(days=8).date().isoformat()
    found = owed("report", "--from", day, "--to", day, "--json").json()
    assert (found["from"], found["to"]) == (day, day)
    assert found["total"] <= 1


@pytest.mark.parametrize(
    "arguments", [("--from", "soon"), ("--from", "2026-05-02", "--to", "2026-05-01"), ("--to", "1.5.2026")]
)
def test_days_that_are_none_are_told(owed: Owed, arguments: tuple[str, ...]) -> None:
    assert owed("report", *arguments, status=1).err.count("\n") == 1


def test_what_cannot_be_seen_is_told(owed: Owed, tmp_path: Path) -> None:
    (tmp_path / "Maildir").rename(tmp_path / "gone")
    owed("sync", status=1)
    assert "Office cannot be seen" in owed("report").out
    assert [one["account"] for one in owed("report", "--json").json()["blind"]] == ["Office"]
