"""The small window on a real screen without a tray, and the number at the launcher on a real bus."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from jeepney import Message
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.desktop.child import PATIENCE, Child, wait_for
from tests.desktop.harness import Desktop, missing
from trayapp.ui.style.theme import URGENCY, Ground

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

IN_TIME = URGENCY[Ground.LIGHT].in_time
"""The fill of what has time, on a light desktop."""


@pytest.fixture
def memory(desktop: Desktop, tmp_path: Path) -> Path:
    assert desktop.width
    return tmp_path / "tray.json"


@pytest.fixture
def chip(desktop: Desktop, memory: Path) -> Iterator[Child]:
    desktop.move(5, desktop.height - 5)
    with desktop.python("show_chip.py", str(memory)) as app:
        app.says("no tray")
        yield app


def place(app: Child) -> QRect:
    """Where the small window is, as it says itself."""
    before = app.output.count("done where")
    app.tell("where")
    wait_for("an answer", lambda: app.output.count("done where") > before)
    numbers = re.findall(r"chip: \((-?\d+), (-?\d+), (\d+), (\d+)\)", app.output)
    assert numbers, app.output
    return QRect(*map(int, numbers[-1]))


def gone(app: Child) -> bool:
    before = app.output.count("done where")
    app.tell("where")
    wait_for("an answer", lambda: app.output.count("done where") > before)
    return app.output.rsplit("chip: ", 1)[1].startswith("None")


def seen(app: Child) -> bool:
    return not gone(app)


def fills(screen: QImage, area: QRect, colour: QColor) -> int:
    """How many pixels of an area have a colour."""
    spots = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return sum(screen.pixelColor(x, y) == colour for x, y in spots)


def painted(desktop: Desktop, app: Child) -> QRect:
    """Wait until the face is seen where the window says that it is; give where."""

    def look() -> QRect | None:
        area = place(app)
        return area if fills(desktop.look(), area, IN_TIME) > 100 else None

    return wait_for("the face in the small window", look)


def test_where_there_is_no_tray_it_shows_the_face_in_front(desktop: Desktop, chip: Child) -> None:
    chip.says("explain")
    area = painted(desktop, chip)
    assert area.right() > desktop.width - 60
    assert area.bottom() > desktop.height - 60
    with desktop.child("window", "xmessage", "-geometry", "640x400+0+0", "in the way") as other:
        search = ("xdotool", "search", "--class", "xmessage")
        wait_for("another window", lambda: desktop.run(*search, check=False))
        assert other.process.poll() is None
        painted(desktop, chip)


def test_a_click_opens_the_list_and_the_other_button_the_menu(desktop: Desktop, chip: Child) -> None:
    middle = painted(desktop, chip).center()
    desktop.click(middle.x(), middle.y())
    chip.says("wants open")
    bare = desktop.look()
    desktop.click(middle.x(), middle.y(), button=3)
    desktop.appeared(bare, QRect(200, 40, 400, 300))
    for key in ("Up", "Up", "Return"):  # from the end: "Quit", then "Settings…"
        desktop.run("xdotool", "key", key)
    chip.says("wants settings")


def test_it_can_be_dragged_and_comes_back_there(desktop: Desktop, chip: Child, memory: Path) -> None:
    begin = painted(desktop, chip)
    start = begin.center()
    desktop.move(start.x(), start.y())
    desktop.run("xdotool", "mousedown", "1")
    for step in (5, 40, 120, 200):
        desktop.move(start.x() - step, start.y() - step)
    desktop.run("xdotool", "mouseup", "1")
    wait_for("the new place to be kept", lambda: memory.exists() and "place" in memory.read_text())
    there = place(chip)
    assert there.center().x() == start.x() - 200
    assert "wants open" not in chip.output
    chip.stop()
    with desktop.python("show_chip.py", str(memory)) as again:
        again.says("up")
        assert painted(desktop, again).topLeft() == there.topLeft(), "at once: the last run found no tray"


def test_the_keyboard_is_enough(desktop: Desktop, chip: Child) -> None:
    painted(desktop, chip)
    names = desktop.run("xdotool", "search", "--name", "^Owed: ").split()
    assert len(names) == 1
    desktop.run("xdotool", "windowfocus", "--sync", names[0])  # what Alt+Tab does
    desktop.run("xdotool", "key", "Return")
    chip.says("wants open")
    before = place(chip)
    desktop.run("xdotool", "key", "Left")
    wait_for("it to move", lambda: place(chip).x() < before.x())
    desktop.run("xdotool", "key", "Menu")
    for key in ("Up", "Up", "Return"):
        desktop.run("xdotool", "key", key)
    chip.says("wants settings")
    desktop.run("xdotool", "windowfocus", "--sync", names[0])
    desktop.run("xdotool", "key", "Escape")
    wait_for("it to go", lambda: gone(chip))


def test_it_takes_the_keyboard_from_nobody(desktop: Desktop, memory: Path) -> None:
    with desktop.child("window", "xmessage", "somebody types here"):
        found = wait_for(
            "a window", lambda: desktop.run("xdotool", "search", "--class", "xmessage", check=False)
        )
        desktop.run("xdotool", "windowactivate", "--sync", found.split()[0])
        with desktop.python("show_chip.py", str(memory)) as app:
            app.says("no tray")
            painted(desktop, app)
            assert desktop.run("xdotool", "getactivewindow").strip() == found.split()[0]


def test_it_goes_when_a_tray_comes_and_stands_in_when_that_goes(desktop: Desktop, chip: Child) -> None:
    if lacking := missing("tint2"):
        pytest.skip(f"a tray host: {lacking} is not installed")
    painted(desktop, chip)
    with desktop.xembed_tray():
        chip.says("tray came", patience=2 * PATIENCE)
        wait_for("it to go", lambda: gone(chip))

    def back() -> bool:
        chip.tell("look")  # once more, if Qt has not heard yet that the tray is gone
        return seen(chip)

    wait_for("it to come back", back)


def test_at_200_per_cent_it_is_twice_as_large(desktop: Desktop, tmp_path: Path) -> None:
    sizes = []
    for scale in ("1", "2"):
        memory = tmp_path / f"tray-{scale}.json"
        with desktop.python("show_chip.py", str(memory), QT_SCALE_FACTOR=scale) as app:
            app.says("no tray")
            wait_for("the window", partial(seen, app))
            number = desktop.run("xdotool", "search", "--name", "^Owed: ").split()[0]
            geometry = desktop.run("xdotool", "getwindowgeometry", "--shell", number)
            found = dict(line.split("=") for line in geometry.split())
            sizes.append((int(found["WIDTH"]), int(found["HEIGHT"])))
            assert int(found["X"]) + int(found["WIDTH"]) <= desktop.width
    (width, height), (twice_width, twice_height) = sizes
    assert abs(twice_width - 2 * width) <= 12
    assert abs(twice_height - 2 * height) <= 4


# ---- The number at the launcher --------------------------------------------------------------------------


def test_docks_are_told_how_many_wait(desktop: Desktop, chip: Child) -> None:
    """As docks listen: com.canonical.Unity.LauncherEntry, the Update signal."""
    with desktop.overheard("Update") as heard:
        chip.tell("count 3")
        told(heard.next(), 3)
        chip.tell("count 3")
        wait_for("it to be done", lambda: chip.output.count("done count 3") == 2)
        chip.tell("count 0")
        assert heard.next().body[1]["count-visible"] == ("b", False), "the same number is said once"


def told(message: Message, count: int) -> None:
    entry, properties = message.body
    assert entry == "application://owed.desktop"
    assert properties["count"][1] == count
    assert properties["count-visible"] == ("b", True)
