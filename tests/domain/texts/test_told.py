"""What people tell instead of asking, in every language: needs, trouble, hopes, and news that want nothing.

``told/<language>.txt`` holds a sentence a line: ``+`` asks, ``-`` asks for nothing.
"""

from pathlib import Path

import pytest

from tests.domain.written import reading
from trayapp.domain.messages.message import Need
from trayapp.resources import LANGUAGES

TOLD = Path(__file__).resolve().parent / "told"


def told(language: str) -> list[tuple[Need, str]]:
    lines = (TOLD / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    needs = {"+": Need.ASKS, "-": Need.NONE}
    return [(needs[line[0]], line[2:]) for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_and_not_asked(language: str) -> None:
    wrong = [(need, text) for need, text in told(language) if reading(text).need is not need]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_kinds_are_told(language: str) -> None:
    needs = [need for need, _ in told(language)]
    assert needs.count(Need.ASKS) >= 100
    assert needs.count(Need.NONE) >= 60
