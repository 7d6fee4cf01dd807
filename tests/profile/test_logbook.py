"""The log keeps what happened, for its owner only, and nothing in it plays tricks on a terminal."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from trayapp.profile.logbook import keep_log


@pytest.fixture(autouse=True)
def _root_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = list(root.handlers), root.level, sys.excepthook
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook = hook


def test_keeps_what_happens_for_the_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "owed.log"
    keep_log(path)
    logging.getLogger("trayapp.test").warning("The subject was %s", "a\x1b[31mb\u202ec")
    text = path.read_text(encoding="utf-8")
    assert "The subject was" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_bug_is_kept_with_its_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "owed.log"
    keep_log(path)
    try:
        raise ZeroDivisionError("half of nothing")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    text = path.read_text(encoding="utf-8")
    assert "This is a bug in Owed." in text
    assert "test_a_bug_is_kept" in text
    assert "half of nothing" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_said_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_log(tmp_path / "nowhere" / "owed.log")
    assert "The log cannot be written" in capsys.readouterr().err
    logging.getLogger("trayapp.test").warning("still here")
