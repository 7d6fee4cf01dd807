"""Every window as a screen reader finds it: on a real screen, through the accessibility bus."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import boards
from tests.desktop.atspi import LAUNCHER, Bus, Heard, Node, listening
from tests.desktop.child import Child, wait_for
from tests.desktop.harness import NEEDED, Desktop, missing
from tests.scenes import SCENES

pytestmark = pytest.mark.desktop

WINDOWS = {"frame", "dialog", "window", "popup menu", "push button"}
"""What a window may be; the small chip is one button."""
FILLING = {"filler", "unknown", "invalid", "layered pane", "redundant object"}
"""Roles that a screen reader passes over."""
PRESSED = {"push button", "check box", "radio button", "menu item", "button menu", "toggle button", "slider"}


class Screen(NamedTuple):
    """A desktop with an accessibility bus, and a program that shows any window in any state."""

    desktop: Desktop
    bus: Bus
    stage: Child

    def show(self, scene: str) -> Node:
        self.stage.tell(f"scene {scene}")
        self.stage.says(f"shown {scene} ")
        return wait_for(f"{scene} on the bus", self._front)

    def heard(self, scene: str, *, most: int = 12) -> list[Heard]:
        """Show a scene and listen to all of it."""
        return list(self.bus.walk(self.show(scene), most=most))

    def turn(self, window: Node, role: str, name: str) -> None:
        """Do what the thing of that name does, and wait until it says so; it may be made anew by that."""
        thing = self.find(window, role, name)
        before = "checked" in thing.states
        self.bus.do(thing.node, "Toggle" if "Toggle" in self.bus.actions(thing.node) else "Press")

        def turned() -> bool:
            return ("checked" in self.find(window, role, name).states) is not before

        wait_for(f"{name!r} to turn", turned)

    def press(self, *keys: str) -> None:
        self.desktop.run("xdotool", "key", *keys)

    def find(self, window: Node, role: str, name: str = "") -> Heard:
        """Wait for a thing of that role whose name begins so."""

        def look() -> Heard | None:
            for one in self.bus.walk(window):
                if one.role == role and one.name.startswith(name):
                    return one
            return None

        return wait_for(f"{role} {name!r}", look)

    def _front(self) -> Node | None:
        try:
            windows = self.bus.windows()
            active = [one for one in windows if "active" in self.bus.states(one)]
        except LookupError:  # the window of the scene before is just going
            return None
        return next(iter(active or windows), None)


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    if lacking := missing(*NEEDED):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    if not LAUNCHER.exists():
        pytest.skip("an accessibility bus: at-spi2-core is not installed")
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True))
        desktop = stack.enter_context(Desktop(Path(name), width=1300, height=1200))
        bus = stack.enter_context(listening(desktop))
        more = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        stage = stack.enter_context(desktop.python("show_scenes.py", **more))
        stage.says("up")
        yield Screen(desktop, bus, stage)


def faults(things: list[Heard]) -> Iterator[str]:
    """Say what a screen reader could make nothing of."""
    for one in things:
        if not one.depth:
            if one.role not in WINDOWS or not (one.name or one.role == "popup menu"):
                yield f"a window without name or role: {one}"
        elif "focusable" in one.states and one.role in FILLING:
            yield f"no role: {one}"
        elif not one.name and (_takes_keys(one) or one.role in PRESSED):
            yield f"no name: {one}"
        elif one.role == "combo box" and not one.description:
            yield f"only its value is said: {one}"
        if "<" in one.name + one.description and "qt>" in one.name + one.description:
            yield f"markup is read aloud: {one}"


def _takes_keys(one: Heard) -> bool:
    """Cells may be empty, and a field inside of one that counts for several is not met alone."""
    return "focusable" in one.states and one.role not in {"cell", "table cell", "list item"}


def of_each_kind() -> Iterator[str]:
    """Name a scene of each window and each page of its own; a menu is heard like a window.

    The tray's menu alone is no window: its host shows it, from what is said over the bus of trays. All other
    scenes are asked the same without a bus (``tests/heard.py``).
    """
    met = set()
    for name in SCENES:
        window, *state = name.split("-")
        kind = name if window in {"settings", "welcome"} and len(state) == 1 else window
        if kind not in met and window != "tray":
            met.add(kind)
            yield name
    yield from ("owed-menu", "owed-why", "owed-blind", "account-refused")


@pytest.mark.parametrize("scene", list(of_each_kind()))
def test_everything_has_a_name_and_a_role(screen: Screen, scene: str) -> None:
    assert not list(faults(screen.heard(scene)))


def test_each_row_of_the_list_is_read_as_sentences(screen: Screen) -> None:
    rows = [one for one in screen.heard("owed") if one.role == "list item"]
    first = rows[0]
    assert "selected" in first.states
    parts = (
        "Anna Acker",
        "missed by 2 h 20 min",
        "Contract draft",
        "asked twice",
        "revised contract, please?",
    )
    places = [first.name.find(part) for part in parts]
    assert -1 not in places, first.name
    assert places == sorted(places), "who, how urgent, about what"
    items = [one for one in rows if "selectable" in one.states and ": " not in one.name[:30]]
    for row in items:
        assert any(word in row.name for word in ("left", "missed by", "due ", "snoozed until")), row.name
    headings = [one.name for one in rows if one.name.startswith(("Probably", "Snoozed", "Older"))]
    assert headings == ["Probably answered: 1", "Snoozed: 1", "Older: 3"]


def test_the_arrows_go_from_row_to_row(screen: Screen) -> None:
    window = screen.show("owed")

    def chosen() -> str:
        rows = screen.bus.walk(screen.find(window, "list", "What is owed").node)
        return next((one.name for one in rows if one.role == "list item" and "selected" in one.states), "")

    wait_for("the first row", lambda: chosen().startswith("Anna Acker"))
    screen.press("Down")
    wait_for("the second row", lambda: chosen().startswith("Henry Hotel"))


def test_what_a_button_does_can_be_done_without_pointer_or_keys(screen: Screen) -> None:
    window = screen.show("owed")
    why = screen.find(window, "push button", "Why?")
    assert "Press" in screen.bus.actions(why.node)
    screen.bus.do(why.node, "Press")
    said = screen.find(window, "list item", "Why it is here: ").name
    assert "due " in said, "and how the deadline came about"


def test_a_switch_says_whether_it_is_on_and_is_turned(screen: Screen) -> None:
    window = screen.show("settings-notifications")
    switch = screen.find(window, "check box")
    assert switch.name
    assert "checkable" in switch.states
    screen.turn(window, "check box", switch.name)


def test_a_box_to_tick_says_whom_it_is_for(screen: Screen) -> None:
    window = screen.show("welcome-clients")
    tick = screen.find(window, "check box", "Kim Kirsch is a client")
    assert "checked" not in tick.states
    screen.turn(window, "check box", tick.name)
    group = [one for one in screen.bus.walk(window) if one.role == "combo box"]
    assert "Group of kim@kirsch.example" in {one.description for one in group}


def test_one_of_several_is_a_radio_button(screen: Screen) -> None:
    things = screen.heard("welcome-standard")
    picks = {one.name: "checked" in one.states for one in things if one.role == "radio button"}
    assert picks == {"24-hour rule": True, "Same day": False, "90 minutes": False, "4 working hours": False}


def test_the_week_is_a_slider_that_says_what_it_means(screen: Screen) -> None:
    window = screen.show("welcome-standard")
    week = screen.find(window, "slider")
    least, now, most = screen.bus.value(week.node)
    assert least < now < most
    assert week.name.startswith("A message on ")
    for _ in range(3):
        screen.press("Tab")  # Begin, Back, the standards, the week
    screen.bus.set_value(week.node, now - 144)
    wait_for("a day earlier", lambda: screen.bus.value(week.node)[1] == now - 144)
    wait_for("another sentence", lambda: screen.bus.heard(week.node).name != week.name)


def test_a_chart_says_its_figures_to_the_arrows(screen: Screen) -> None:
    window = screen.show("report-usual")
    chart = screen.find(window, "chart", "Share answered in time, by week")
    assert "focusable" in chart.states
    screen.bus.focus(chart.node)
    wait_for("the keyboard", lambda: "focused" in screen.bus.states(chart.node))
    screen.press("Home")
    wait_for("the first week", lambda: "Week of" in screen.bus.heard(chart.node).description)
    first = screen.bus.heard(chart.node).description
    screen.press("Right")
    wait_for("the next week", lambda: screen.bus.heard(chart.node).description not in {first, ""})
    assert "%" in first


def test_the_chip_is_a_button_that_says_what_the_badge_says(screen: Screen) -> None:
    chip = screen.heard("chip")[0]
    assert chip.role == "push button"
    assert "Missed by" in chip.name
    assert boards.ANNA.client.name in chip.name
    assert "1 missed" in chip.description


def test_a_complaint_is_read_with_the_field_that_it_is_about(screen: Screen) -> None:
    window = screen.show("welcome-account")
    field = screen.find(window, "text", "Your e-mail address")
    assert field.description.startswith("Owed finds the rest"), "the note is read with it too"
    wait_for("the keyboard", lambda: "focused" in screen.bus.states(field.node))
    screen.desktop.run("xdotool", "type", "me at office")
    screen.press("Return")
    said = "This is not an e-mail address yet. It looks like name@company.example."
    wait_for("the complaint", lambda: screen.bus.heard(field.node).description == said)
