"""The measuring itself: counts, intervals, goals, pairs of messages, and stories that cannot be."""

from pathlib import Path

import pytest

from tests.accuracy import story
from tests.accuracy.belonging import pairs
from tests.accuracy.figures import Case, Goal, Row, Score, Share, asks_rows, scores


def case(id_: str, right: bool | None, asks: bool, wide: bool | None = None, group: str = "") -> Case:
    return Case(id_, right, asks, asks if wide is None else wide, group)


CASES = (
    case("found", True, True),
    case("false", False, True),
    case("missed", True, False, wide=True),
    case("left alone", False, False),
    case("in doubt", None, True),
)


def test_what_people_could_see_differently_is_not_counted() -> None:
    narrow, wide = asks_rows("", CASES)
    assert narrow.score == Score(1, 1, 1)
    assert wide.score == Score(2, 1, 0)
    assert narrow.score.f1 == 0.5


def test_a_conversation_is_resampled_as_one() -> None:
    together = [case_._replace(group="one") for case_ in CASES]
    assert scores(together, wide=False) == (Score(1, 1, 1),)
    assert len(scores(CASES, wide=False)) == 4


def test_intervals_hold_the_figure_and_come_out_the_same_again() -> None:
    row = Row("", tuple(Share(number % 4 == 0, 1) for number in range(80)))
    low, high = row.intervals()["share"]
    assert low < row.share.share == 0.25 < high
    assert row.intervals() == row.intervals()


def test_a_goal_is_reached_at_its_value_and_not_short_of_it() -> None:
    assert Row("", (Score(8, 2, 2),), goals=(Goal("F1", 0.8),)).reached() is True
    assert Row("", (Score(8, 2, 3),), goals=(Goal("F1", 0.8),)).reached() is False
    assert Row("", (Share(1, 10),), goals=(Goal("share", 0.1, most=True),)).reached() is True
    assert Row("", (Share(2, 10),), goals=(Goal("share", 0.1, most=True),)).reached() is False
    assert Row("", (Share(2, 10),)).reached() is None


def test_pairs_that_are_split_or_joined_are_counted() -> None:
    right = pairs("aab", [1, 1, 2])
    split = pairs("aab", [1, 3, 2])
    joined = pairs("aab", [1, 1, 1])
    assert Row("", right).score == Score(2, 0, 0)
    assert Row("", split).score == Score(0, 0, 2)
    assert Row("", joined).score == Score(2, 4, 0)


WRONG = {
    "a state of my own mail": ('from = "me"', "mail = 1"),
    "a state before the mail": ('from = "iris@acme.example"\nneed = "asks"', "mail = 1"),
    "no need": ('from = "iris@acme.example"', "mail = 1"),
    "a word nobody reads": ('from = "me"\nneeds = "asks"', "mail = 1"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_story_that_cannot_be_is_refused(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail, state = WRONG[what]
    text = f"""
[defaults]
me = "robin@lund.example"
[[story]]
name = "one"
[[story.mail]]
at = 2026-03-02T09:00:00Z
{mail}
[[story.state]]
at = 2026-03-01T09:00:00Z
{state}
verdict = "owed"
"""
    (tmp_path / "xx.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(story, "CORPUS", tmp_path)
    with pytest.raises(ValueError, match="xx/one"):
        story.stories("xx")
