"""One family of icons, drawn in the colour that is asked for."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from trayapp import resources
from trayapp.ui.style.icons import Icons

pytestmark = pytest.mark.usefixtures("qapp")

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
OUTLINES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "owed")


def load(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


def test_the_family_is_there() -> None:
    wanted = (
        "open reply done snooze not-owed undo why settings search refresh pause resume quit account clock"
    )
    wanted += " calendar clients bell warning blind check phone promise"
    assert set(wanted.split()) <= set(OUTLINES)


@pytest.mark.parametrize("name", OUTLINES)
def test_each_is_an_outline_of_the_family(name: str) -> None:
    root = ET.fromstring(load(f"{name}.svg"))  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.5"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"


@pytest.mark.parametrize("name", OUTLINES)
def test_each_is_drawn_in_the_colour_asked_for(name: str) -> None:
    picture = Icons(load).tinted(name, QColor("#B3261E"), 48).pixmap(QSize(48, 48)).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) >= 8
    assert all(abs(colour.red() - 0xB3) < 12 and colour.green() < 0x40 for colour in inked)


def test_an_icon_is_drawn_once() -> None:
    read: list[str] = []

    def counting(name: str) -> bytes:
        read.append(name)
        return load(name)

    icons = Icons(counting)
    first = icons.tinted("reply", QColor("black"))
    assert icons.tinted("reply", QColor("black")).cacheKey() == first.cacheKey()
    icons.tinted("reply", QColor("white"))
    assert read == ["reply.svg", "reply.svg"]


def test_the_application_icon_comes_in_the_sizes_of_launchers() -> None:
    assert {16, 32, 48, 256} <= {size.width() for size in Icons(load).application().availableSizes()}


def test_what_is_no_picture_is_said_so() -> None:
    with pytest.raises(ValueError, match="not an SVG"):
        Icons(lambda _name: b"<svg").tinted("broken", QColor("black"))


def test_arrows_that_point_back_are_turned_with_the_language_and_others_are_not() -> None:
    icons, ink = Icons(resources.icon), QColor("#000000")
    for name, differs in (("reply", True), ("undo", True), ("clock", False), ("check", False)):
        plain = icons.tinted(name, ink, 32).pixmap(32, 32).toImage()
        turned = icons.tinted(name, ink, 32, turned=True).pixmap(32, 32).toImage()
        assert (plain != turned) is differs, name
    beside = icons.tinted("reply", ink, 32, -8, turned=True).pixmap(40, 32).toImage()
    assert all(beside.pixelColor(x, y).alpha() == 0 for x in range(8) for y in range(32))
