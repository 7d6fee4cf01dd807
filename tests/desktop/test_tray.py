"""The badge on real trays: one that takes windows (XEmbed) and one that takes icons over the bus."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desktop.child import Child
from tests.desktop.harness import Desktop, missing
from tests.desktop.screen import Spot
from trayapp.domain.board.phase import AppPhase
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import BadgeFace

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

Host = Callable[[], AbstractContextManager[Child]]

FACES = [
    BadgeFace(AppPhase.IN_TIME, "45m"),
    BadgeFace(AppPhase.MISSED, "2h"),
    BadgeFace(AppPhase.CLEAR),
]

HOSTS = {"xembed": ("tint2", 22), "trayer": ("trayer", 22), "status-notifier": ("xfce4-panel", 24)}
"""The program, and how large it shows icons here."""

BELOW_PANEL = QRect(0, 40, 640, 150)
"""Where tooltips come up; the resting pointer is lower."""


@pytest.fixture(params=list(HOSTS))
def kind(request: pytest.FixtureRequest) -> str:
    program, _ = HOSTS[request.param]
    if lacking := missing(program):
        pytest.skip(f"a tray host: {lacking} is not installed")
    return str(request.param)


@pytest.fixture
def host(desktop: Desktop, kind: str) -> Host:
    hosts = {"xembed": desktop.xembed_tray, "trayer": desktop.trayer}
    return hosts.get(kind, desktop.status_notifier_tray)


@pytest.fixture
def shown(desktop: Desktop, kind: str, host: Host) -> Iterator[Child]:
    with host(), desktop.python("show_tray.py") as app:
        app.says("up")
        seen(desktop, kind, BadgeFace(AppPhase.IN_TIME, "23h"))
        yield app
    desktop.move(400, 300)


def picture(kind: str, face: BadgeFace) -> QImage:
    """The badge as drawn; the host on the bus scales the largest picture that it is given."""
    _, size = HOSTS[kind]
    return draw(face, size, dark_panel=True)


def seen(desktop: Desktop, kind: str, face: BadgeFace) -> Spot:
    exact = kind != "status-notifier"
    return desktop.found(picture(kind, face), tolerance=8 if exact else 90, share=0.99 if exact else 0.93)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.phase.value)
def test_the_badge_is_seen_pixel_by_pixel(desktop: Desktop, kind: str, shown: Child, face: BadgeFace) -> None:
    shown.tell(f"face {face.phase.value} {face.text}")
    spot = seen(desktop, kind, face)
    assert spot.y < 40


def test_a_click_opens_the_list_and_the_menu_says_the_rest(desktop: Desktop, kind: str, shown: Child) -> None:
    spot = seen(desktop, kind, BadgeFace(AppPhase.IN_TIME, "23h"))
    desktop.click(*spot.centre)
    shown.says("wants open")
    desktop.click(*spot.centre, button=3)
    for key in ("Down", "Down", "Return"):  # the summary cannot be chosen: the first is "Open the list"
        desktop.run("xdotool", "key", key)
    shown.says("wants ignored")


def test_a_host_that_restarts_gets_the_badge_back(desktop: Desktop, kind: str, host: Host) -> None:
    face = BadgeFace(AppPhase.IN_TIME, "23h")
    with desktop.python("show_tray.py") as app:
        with host():
            app.says("up")
            seen(desktop, kind, face)
        desktop.gone(picture(kind, face))
        with host():
            seen(desktop, kind, face)


def test_a_host_that_comes_late_shows_the_badge(desktop: Desktop, kind: str, host: Host) -> None:
    with desktop.python("show_tray.py") as app:
        app.says("tray: False")
        app.says("no tray")
        app.tell("face missed 3h")
        app.says("done face")
        with host():
            seen(desktop, kind, BadgeFace(AppPhase.MISSED, "3h"))
            app.says("tray came")


def test_a_host_that_goes_for_good_is_missed_and_welcomed_back(
    desktop: Desktop, kind: str, host: Host
) -> None:
    face = BadgeFace(AppPhase.IN_TIME, "23h")
    with desktop.python("show_tray.py") as app:
        with host():
            seen(desktop, kind, face)
            app.tell("look")
            app.says("done look")
        desktop.gone(picture(kind, face))
        assert "no tray" not in app.output
        app.tell("look")
        app.says("no tray")
        with host():
            app.says("tray came")
            seen(desktop, kind, face)


def test_pausing_is_offered_for_a_time_and_going_on_in_its_place(
    desktop: Desktop, kind: str, shown: Child
) -> None:
    """Both stand in the menu as it is; what is not possible is hidden, on the bus too."""
    spot = seen(desktop, kind, BadgeFace(AppPhase.IN_TIME, "23h"))
    desktop.click(*spot.centre, button=3)
    for key in (*["Down"] * 8, "Right", "Down", "Return"):
        desktop.run("xdotool", "key", key)
    shown.says("wants pause Pause.MORNING")
    desktop.move(400, 300)  # the pointer is on the screen too
    shown.tell("face paused")
    spot = seen(desktop, kind, BadgeFace(AppPhase.PAUSED))
    desktop.click(*spot.centre, button=3)
    for key in (*["Down"] * 8, "Return"):
        desktop.run("xdotool", "key", key)
    shown.says("wants resume")


def test_a_tray_that_is_only_on_the_bus_may_come_late(desktop: Desktop) -> None:
    with desktop.python("show_tray.py", "--bus-only") as app:
        app.says("tray: False")
        with desktop.python("watcher.py") as watcher:
            watcher.says("registered")


def test_mail_cannot_put_markup_into_the_tooltip(desktop: Desktop, kind: str, shown: Child) -> None:
    """Shown as markup, the line would be much shorter than one of the same length without any."""
    spot = seen(desktop, kind, BadgeFace(AppPhase.IN_TIME, "23h"))
    desktop.move(400, 300)
    bare, widths = desktop.look(), []
    for tip in ("<b>fat</b> and <i>thin</i> &lt;", "(b)fat(/b) and (i)thin(/i) & lt;"):
        shown.tell(f"tip {tip}")
        shown.says(f"done tip {tip}")
        desktop.move(spot.centre[0] - 2, spot.centre[1])
        desktop.move(*spot.centre)
        widths.append(desktop.appeared(bare, BELOW_PANEL).width())
        desktop.move(400, 300)
        desktop.went(bare, BELOW_PANEL)
    assert abs(widths[0] - widths[1]) <= 25
    assert min(widths) > 120


def test_a_repaint_takes_a_few_milliseconds(desktop: Desktop, shown: Child) -> None:
    shown.tell("faces 60")
    said = shown.says("each ")
    assert float(said.rsplit("each ", 1)[1].split()[0]) < 40
