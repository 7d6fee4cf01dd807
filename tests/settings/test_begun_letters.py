"""Letters that were begun: kept for the owner's eyes, for a while, and only while their account is there."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trayapp.settings.begun_letters import KEPT_FOR, BegunLetter, BegunLetters

NOW = datetime(2026, 5, 13, 9, 25, tzinfo=UTC)
LETTER = BegunLetter(
    "Office", NOW, "no", "en", NOW + timedelta(days=1), "Offer", "Dear Anna,\n“no”, für dies Mal."
)


@pytest.fixture
def kept(tmp_path: Path) -> BegunLetters:
    return BegunLetters(tmp_path / "letters.json")


def test_a_letter_is_read_as_it_was_kept_by_whoever_reads_the_file(
    kept: BegunLetters, tmp_path: Path
) -> None:
    kept.keep("r1", LETTER)
    kept.keep("r2", replace(LETTER, when=None))
    other = BegunLetters(tmp_path / "letters.json")
    assert other.of("r1") == LETTER
    assert other.of("r2") == replace(LETTER, when=None)
    assert other.of("r3") is None
    kept.drop("r1")
    assert list(other.all()) == ["r2"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_nobody_else_may_read_it(kept: BegunLetters, tmp_path: Path) -> None:
    kept.keep("r1", LETTER)
    assert (tmp_path / "letters.json").stat().st_mode & 0o777 == 0o600


def test_what_is_old_goes_when_another_is_kept(kept: BegunLetters) -> None:
    kept.keep("r1", LETTER)
    kept.keep("r2", replace(LETTER, at=NOW + KEPT_FOR))
    assert list(kept.all()) == ["r2"]


def test_a_forgotten_account_takes_its_letters_along(kept: BegunLetters, tmp_path: Path) -> None:
    kept.keep("r1", LETTER)
    kept.keep("r2", replace(LETTER, account="Home"))
    kept.rename("Home", "House")
    assert kept.all()["r2"].account == "House"
    kept.forget("Office")
    assert list(kept.all()) == ["r2"]
    kept.forget("House")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_kept_of_an_account_that_is_gone(tmp_path: Path) -> None:
    accounts = ["Office"]
    kept = BegunLetters(tmp_path / "letters.json", lambda: accounts)
    kept.keep("r1", LETTER)
    accounts.clear()
    kept.keep("r1", LETTER)
    assert kept.all() == {}


@pytest.mark.parametrize("content", ["", "[]", "{", '{"r1": {"at": "never"}}', '{"r1": 3}'])
def test_a_file_that_makes_no_sense_holds_none(kept: BegunLetters, tmp_path: Path, content: str) -> None:
    (tmp_path / "letters.json").write_text(content, "utf-8")
    assert kept.all() == {}
    kept.keep("r2", LETTER)
    assert kept.of("r2") == LETTER


def test_what_the_disk_does_not_take_stays_as_long_as_this_runs(tmp_path: Path) -> None:
    kept = BegunLetters(tmp_path / "gone" / "letters.json")
    kept.keep("r1", LETTER)
    assert kept.of("r1") == LETTER
    kept.drop("r1")
    assert kept.all() == {}
