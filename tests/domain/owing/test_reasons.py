"""Every reason that the rules give has its sentence."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from trayapp.domain.messages.message import Reason
from trayapp.domain.owing.reasons import SENTENCES, sentence

PACKAGE = Path(__file__).resolve().parents[3] / "trayapp"


def codes() -> Iterator[tuple[str, str]]:
    """Every code that is written out where a reason is made, with its place."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Reason"
                and node.args
            ):
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value, f"{path.relative_to(PACKAGE)}:{node.lineno}"


def test_every_code_has_a_sentence() -> None:
    found = list(codes())
    assert len(found) > 20
    assert [place for code, place in found if code not in SENTENCES] == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
@pytest.mark.parametrize("detail", ["", "a detail"])
def test_sentences_are_whole(code: str, detail: str) -> None:
    said = sentence(Reason(code, detail))
    assert said[0].isupper()
    assert said.endswith((".", "”."))
    assert not any(mark in said for mark in "[]{}!")
    assert "  " not in said


def test_a_detail_stays_on_one_line_and_is_cut() -> None:
    said = sentence(Reason("asks-question", "Can you\nhelp" + " me" * 200))
    assert "\n" not in said
    assert len(said) < 230


def test_mail_cannot_write_the_template() -> None:
    assert sentence(Reason("asks-question", r"[x] {detail} \1")) == r"It asks: “[x] {detail} \1”."


def test_instants_are_told_in_the_zone() -> None:
    reason = Reason("answered-by-me", "2025-03-04T09:00:00+00:00")
    zone = timezone(timedelta(hours=1))
    assert sentence(reason, zone) == "You answered it on 4 March 2025 10:00."
    this_year, next_year = datetime(2025, 12, 31, 22, tzinfo=UTC), datetime(2025, 12, 31, 23, tzinfo=UTC)
    assert sentence(reason, zone, this_year) == "You answered it on 4 March 10:00."
    assert sentence(reason, zone, next_year) == "You answered it on 4 March 2025 10:00."
    assert sentence(Reason("answered-by-me")) == "You answered it."


def test_a_sentence_ends_once() -> None:
    closer = sentence(Reason("closer", "Perfect, see you on Monday."))
    assert closer.endswith("see you on Monday”.")
    assert sentence(Reason("machine-sender", "no-reply@ci.example")).endswith("ci.example.")
