"""The icons are one family: same margins, like weights, none twice, and none that nobody shows."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from tests.picture_match import match
from trayapp import resources
from trayapp.ui.style.icons import Icons

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[3]
NAMES = sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg") if path.stem != "owed")
SPARE = {"export", "bell", "privacy", "quit", "resume", "pause", "clock"}
"""Of the family, though it depends on the desktop or the state whether somebody shows them."""
EDGE = 48


def ink(name: str) -> list[tuple[int, int]]:
    picture = Icons(resources.icon).tinted(name, QColor("black"), EDGE).pixmap(QSize(EDGE, EDGE)).toImage()
    scale = picture.width() / EDGE
    return [
        (int(x / scale), int(y / scale))
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 100
    ]


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_the_margins_of_the_family(name: str) -> None:
    places = ink(name)
    across, down = [x for x, _ in places], [y for _, y in places]
    assert min(*across, *down) >= 3
    assert max(*across, *down) <= EDGE - 4
    assert max(max(across) - min(across), max(down) - min(down)) >= EDGE * 0.4
    assert abs((min(across) + max(across)) / 2 - EDGE / 2) <= EDGE * 0.09, "in the middle"


@pytest.mark.parametrize(
    "name", [one for one in NAMES if one not in {"more", "unfold", "back", "add", "check"}]
)
def test_no_icon_is_much_heavier_than_the_others(name: str) -> None:
    covered = len(ink(name)) / EDGE**2
    assert 0.03 <= covered <= 0.3


def test_no_two_icons_are_alike_at_sixteen_pixels() -> None:
    icons = Icons(resources.icon)
    drawn = {name: icons.tinted(name, QColor("black"), 16).pixmap(QSize(16, 16)).toImage() for name in NAMES}
    for one, other in combinations(NAMES, 2):
        assert match(drawn[one], drawn[other]).differing >= 16, (one, other)


def test_every_icon_that_is_named_is_there_and_none_is_left_over() -> None:
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "trayapp").rglob("*.py"))
    words = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', code))
    assert set(NAMES) - words - SPARE == set()
    named = re.findall(r'(?:IconButton|KeyButton|LinkButton)\(\s*\w+(?:\.\w+)*,\s*"([a-z-]+)"', code)
    named += re.findall(r'(?:look|icons)\.icon\(\s*"([a-z-]+)"', code)
    assert len(named) > 20
    assert set(named) <= {*NAMES, "owed"}
