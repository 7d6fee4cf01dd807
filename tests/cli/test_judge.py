"""Mail in files is judged with no account and nothing kept; wrong usage is said as such."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.letters import ANNA, ME, ago, instant, letter, name
from tests.cli.process import Owed

JUDGED = {
    "message_id",
    "file",
    "from",
    "date",
    "direction",
    "kind",
    "need",
    "verdict",
    "reasons",
    "settled_by",
    "conversation",
    "own_text",
    "asks",
    "promises",
    "call",
}


def test_judge(owed: Owed, tmp_path: Path) -> None:
    file, other = tmp_path / "one.mail", tmp_path / "sent"
    asked = ago(hours=5)
    file.write_bytes(letter(1, ANNA, asked))
    other.write_bytes(
        letter(
            2,
            ME,
            ago(hours=4),
            "You will have it tomorrow, as agreed.\n\n> could you\n",
            to="anna@acme.example",
            answers=1,
        )
    )
    arguments = (
        "judge",
        str(file),
        str(other),
        "--me",
        ME,
        "--client",
        "acme.example",
        "--colleague",
        "kontor.example",
    )
    rows = {one["message_id"]: one for one in owed(*arguments, "--json").json()["messages"]}
    assert set(rows) == {name(1), name(2)}
    hers, mine = rows[name(1)], rows[name(2)]
    assert set(hers) >= JUDGED
    assert set(mine) >= JUDGED
    assert (hers["direction"], hers["kind"], hers["need"]) == ("in", "person", "asks")
    assert (hers["verdict"], hers["settled_by"]) == ("settled", "me")
    assert (hers["promises"], hers["call"]) == ([], None)
    assert (hers["file"], hers["from"]) == (str(file), "anna@acme.example")
    assert instant(hers["date"]) == asked
    assert hers["own_text"].startswith("Dear Iris")
    assert hers["asks"] == "could you send me the signed contract?"
    assert (mine["direction"], mine["verdict"]) == ("out", "not_owed")
    assert "could you" not in mine["own_text"]
    (promise,) = mine["promises"]
    assert (promise["text"], promise["firm"]) == ("You will have it tomorrow, as agreed.", True)
    assert instant(promise["due"]).date() == instant(mine["date"]).date() + timedelta(days=1)
    assert hers["conversation"] == mine["conversation"]

    earlier = owed(*arguments, "--json", "--now", ago(hours=4.5).isoformat()).json()["messages"]
    assert [(one["message_id"], one["verdict"]) for one in earlier] == [(name(1), "owed")]
    assert "owed" in owed("judge", str(file), "--me", ME, "--client", "*").out
    assert "There is no file" in owed("judge", str(tmp_path / "none"), "--me", ME, status=1).err
    assert not owed.profile.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("list", "--nonsense"),
        ("done",),
        ("done", "r1", "--by", "pigeon"),
        ("snooze", "r1"),
        ("account",),
        ("account", "add", "imap", "--name", "A"),
        ("account", "add", "imap", "--name", "A", "--address", ME, "--host", "h", "--port", "NaN"),
        ("standard", "set", "Clients", "visit", "24h"),
        ("judge", "file"),
    ],
)
def test_wrong_usage(owed: Owed, arguments: tuple[str, ...]) -> None:
    said = owed(*arguments, status=2)
    assert "usage: owed" in said.err
    assert said.out == ""
