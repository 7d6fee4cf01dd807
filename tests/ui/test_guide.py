"""The user guide shows every window and state, and is not too large to be kept with the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests import few_colours, guide
from tests.pictures import ROOT
from tests.scenes import SCENES

pytestmark = pytest.mark.usefixtures("qapp")
AGAIN = "draw the guide anew: python -m tests.guide"


def shown(folder: Path) -> set[str]:
    """The pictures that the pages show, from the guide's folder on."""
    pages = folder.glob("*.md")
    return {
        found for page in pages for found in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8"))
    }


def test_every_scene_is_in_the_guide_and_nothing_else() -> None:
    kept = {path.stem for path in (guide.GUIDE / "pictures").glob("*.png")}
    assert kept == set(SCENES), AGAIN
    assert {f"pictures/{name}.png" for name in kept} <= shown(guide.GUIDE), AGAIN


def test_every_picture_and_page_that_is_named_is_there() -> None:
    assert all((guide.GUIDE / name).is_file() for name in shown(guide.GUIDE))
    first = (guide.GUIDE / "README.md").read_text("utf-8")
    pages = {path.name for path in guide.GUIDE.glob("*.md")} - {"README.md"}
    assert pages <= set(re.findall(r"\]\((\w[\w-]*\.md)\)", first)), "name each page in the guide's README.md"
    assert set(re.findall(r"\]\((\w[\w-]*\.md)\)", first)) <= pages


def test_the_guide_is_small_enough() -> None:
    size = sum(path.stat().st_size for path in (guide.GUIDE / "pictures").iterdir())
    assert size <= guide.LARGEST


def test_every_scene_belongs_to_one_chapter() -> None:
    chapters = [guide.scenes_of(chapter, SCENES) for chapter in (*guide.CHAPTERS, guide.OTHERS)]
    assert sorted(name for names in chapters for name in names) == sorted(SCENES)


def test_every_picture_of_the_readme_is_made_by_a_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    named = set(re.findall(r"packaging/pictures/([\w-]+)\.png", readme))
    assert named == {*guide.README, "badges", "badges-all", "desktop"}
    assert set(guide.README.values()) <= set(SCENES)
    assert all((guide.PICTURES / f"{name}.png").is_file() for name in named)


def test_a_sheet_holds_light_and_dark_in_both_sizes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.scenes.SCENES", {"owed": SCENES["owed"]})
    drawn = tmp_path / "drawn"
    drawn.mkdir()
    for ground, colour in (("light", "#FFFFFF"), ("dark", "#102030")):
        for size, scale in (("100", 1), ("200", 2)):
            picture = QImage(100 * scale, 40 * scale, QImage.Format.Format_RGB32)
            picture.fill(QColor(colour))
            picture.save(str(drawn / f"owed-{ground}-{size}.png"))
    guide.compose(drawn, tmp_path / "guide")
    sheet = QImage(str(tmp_path / "guide" / "pictures" / "owed.png"))
    assert (sheet.width(), sheet.height()) == (200, 40 + guide.BETWEEN + 80)
    for y in (20, 40 + guide.BETWEEN + 40):
        assert [sheet.pixelColor(x, y).name() for x in (80, 120)] == ["#ffffff", "#102030"]
    page = (tmp_path / "guide" / "list.md").read_text("utf-8")
    assert "pictures/owed.png" in page
    assert "The usual day" in page


def test_few_colours_keep_what_says_something(tmp_path: Path) -> None:
    red = QColor("#98160F")
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for y in range(64):
        painter.fillRect(0, y, 64, 1, QColor(y * 4, y * 4, 255 - y))
    painter.fillRect(3, 3, 2, 2, red)
    painter.end()
    few_colours.save(picture, tmp_path / "few.png", 16, [red])
    kept = QImage(str(tmp_path / "few.png"))
    assert kept.colorCount() == 16
    assert kept.pixelColor(4, 4) == red
    assert all(abs(kept.pixelColor(40, y).red() - y * 4) <= 24 for y in range(64))
