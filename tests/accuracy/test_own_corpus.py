"""The judgement on our own stories stays at least as good as it was measured (floors a little below)."""

import pytest

from tests.accuracy.figures import Result
from tests.accuracy.own_corpus import measure
from tests.accuracy.story import languages, stories

NEEDS = {"de": 0.96, "en": 0.96, "es": 0.94, "fr": 0.96, "it": 0.96, "nl": 0.96, "pt": 0.96}
"""F1 of what asks, by language."""
ALL = {
    "need: asks": 0.97,
    "kind": 0.97,
    "own text": 0.95,
    "sentence shown": 0.95,
    "state at a moment": 0.97,
    "caller and number": 0.90,
    "promises": 0.95,
    "due dates": 0.93,
}
"""F1 of what asks and of promises; shares of everything else. For all languages together."""


def figure(result: Result, what: str) -> float:
    figures = result.row(what).total.figures()
    return figures.get("F1", figures.get("share", 0.0))


def test_all_our_own_stories() -> None:
    result = measure(*languages())
    short = {what: figure(result, what) for what, least in ALL.items() if figure(result, what) < least}
    assert short == {}, result.misses
    assert result.row("dates invented").share.held == 0, result.misses
    assert result.row("maybe").share.share <= 0.05


@pytest.mark.parametrize("language", languages())
def test_what_asks_in_each_language(language: str) -> None:
    result = measure(language)
    assert figure(result, "need: asks") >= NEEDS[language], result.misses


@pytest.mark.parametrize("language", languages())
def test_a_language_has_enough_stories_of_every_verdict(language: str) -> None:
    found = stories(language)
    assert len(found) >= 100
    assert {state.verdict for story in found for state in story.states} == {"owed", "not_owed", "settled"}


def test_there_are_enough_stories_in_all() -> None:
    assert len(languages()) == 7
    assert sum(len(stories(language)) for language in languages()) >= 800
