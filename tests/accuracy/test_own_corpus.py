"""The judgement on our own stories stays at least as good as it was measured (floors a little below)."""

import pytest

from tests.accuracy.own_corpus import measure
from tests.accuracy.story import languages, stories

FLOORS = {
    "en": {"need: asks": 0.90, "kind": 0.93, "own text": 0.97, "state at a moment": 0.93},
    "de": {"need: asks": 0.87, "kind": 0.93, "own text": 0.97, "state at a moment": 0.91},
}
"""F1 of what asks; shares of everything else."""


@pytest.mark.parametrize("language", FLOORS)
def test_our_own_stories(language: str) -> None:
    result = measure(language)
    short = {
        what: (figures, least)
        for what, least in FLOORS[language].items()
        if (figures := result.row(what).total.figures()).get("F1", figures.get("share", 0.0)) < least
    }
    assert short == {}, result.misses


@pytest.mark.parametrize("language", languages())
def test_a_language_has_enough_stories_of_every_verdict(language: str) -> None:
    found = stories(language)
    assert len(found) >= 43
    assert {state.verdict for story in found for state in story.states} == {"owed", "not_owed", "settled"}
