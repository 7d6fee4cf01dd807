"""The badge for status bars: what each can read, and nothing that it would take for markup."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests import boards
from trayapp.cli.shapes import badge
from trayapp.cli.status_bars import BARS
from trayapp.domain.board.board import View, board_at

EVIL = "<b>%{A:rm:}</b> | bash=rm -- \"'\n--- second"
STATES = {
    "missed": boards.board(boards.USUAL),
    "soon": boards.board((replace(boards.ANNA, since=boards.NOW, due=boards.NOW + timedelta(minutes=5)),)),
    "clear": boards.board(()),
    "blind": boards.board((), View(blind=(boards.BLIND,), accounts=1)),
    "paused": board_at((), boards.NOW, View(paused=True, accounts=1)),
    "syncing": board_at((), boards.NOW, View(syncing=True, accounts=1)),
}


@pytest.mark.parametrize("bar", BARS)
@pytest.mark.parametrize("state", STATES)
def test_every_state_shows_something(bar: str, state: str) -> None:
    board = STATES[state]
    assert state in {board.phase.value, "soon"}
    said = BARS[bar](board, badge(board), "A sentence.")
    assert said.strip()
    assert "✓" not in said or state == "clear"


@pytest.mark.parametrize("state", STATES)
def test_waybar_reads_one_object_without_markup(state: str) -> None:
    board = STATES[state]
    said = BARS["waybar"](board, badge(board), EVIL)
    assert "\n" not in said
    shown = json.loads(said)
    assert shown["class"] == board.phase.value
    assert "<" not in shown["tooltip"] + shown["text"]
    assert shown["tooltip"].count("\n") == 1


def test_polybar_and_i3blocks_show_nothing_that_came_from_mail() -> None:
    board = STATES["missed"]
    for bar in ("polybar", "i3blocks"):
        assert "rm" not in BARS[bar](board, badge(board), EVIL)
    assert BARS["polybar"](board, "!2h", "") == "%{F#FF8A80}!2h%{F-}"
    assert BARS["i3blocks"](board, "!2h", "").split("\n") == ["Owed !2h", "!2h", "#FF8A80"]


def test_xbar_takes_no_parameters_from_mail() -> None:
    lines = BARS["xbar"](STATES["missed"], "!2h", EVIL).split("\n")
    assert lines[:2] == ["!2h | color=#FF8A80", "---"]
    assert all("|" not in line and not line.startswith("--") for line in lines[2:])


def test_the_bars_can_be_asked_for_by_name() -> None:
    from trayapp.cli.grammar.whole import build_parser

    for bar in BARS:
        assert build_parser().parse_args(["status", "--for", bar]).bar == bar
