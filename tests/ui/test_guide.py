"""The user guide shows every window and state, and is not too large to be kept with the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests import few_colours, guide
from tests.pictures import ROOT
from tests.scenes import SCENES
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

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
    assert kept == {f"{name}{more}" for name in SCENES for more in guide.DRAWN}, AGAIN
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


def test_a_window_is_shown_whole_light_and_dark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.scenes.SCENES", {"owed": SCENES["owed"]})
    drawn = tmp_path / "drawn"
    drawn.mkdir()
    for ground, size, scale, colour in (("light", "100", 1, "#FFFFFF"), ("dark", "200", 2, "#102030")):
        picture = QImage(100 * scale, 40 * scale, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        picture.save(str(drawn / f"owed-{ground}-{size}.png"))
    guide.compose(drawn, tmp_path / "guide")
    for name, width, colour in (("owed", 100, "#ffffff"), ("owed-dark", 200, "#102030")):
        picture = QImage(str(tmp_path / "guide" / "pictures" / f"{name}.png"))
        assert (picture.width(), picture.height()) == (width, width * 40 // 100)
        assert {picture.pixelColor(x, 20).name() for x in range(width)} == {colour}
    page = (tmp_path / "guide" / "list.md").read_text("utf-8")
    assert "pictures/owed.png" in page
    assert "pictures/owed-dark.png" in page
    assert "The usual day" in page


def test_a_chapter_has_its_parts_in_the_order_in_which_they_are_met() -> None:
    chapter = guide.Chapter("x", "X", "", ("a",), (("First", ("a-two", "a")), ("Then", ("a-one",))))
    names = ["a", "a-one", "a-one-more", "a-three", "a-two"]
    assert guide.parts(chapter, names) == [
        ("First", ["a-two", "a", "a-three"]),
        ("Then", ["a-one", "a-one-more"]),
    ]


def test_the_chapter_of_the_settings_goes_page_by_page_as_the_dialog(look: Look) -> None:
    chapter = next(one for one in guide.CHAPTERS if one.page == "settings")
    pages = [title for title, _names in guide.parts(chapter, guide.scenes_of(chapter, SCENES))]
    dialog = SCENES["settings-accounts"](look)
    assert isinstance(dialog, SettingsDialog)
    assert pages == [page.title for page in dialog.pages.values()]


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
