"""Notices on servers with other abilities than dunst's: two real ones, and one of ours that can do little."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desktop.child import Child, wait_for
from tests.desktop.harness import Desktop, missing
from tests.desktop.notification_servers import (
    GNOME_FLASHBACK,
    bare_server,
    flashback_server,
    shown,
    xfce_disturbs,
    xfce_program,
    xfce_server,
)
from tests.desktop.screen import changed
from trayapp.ui.notices.disturbance import GNOME_APP

pytestmark = pytest.mark.desktop

ANNA = (
    "send one|Anna Acker is waiting: 30 min left|Contract <draft> & more/“Could you send it?”|Open,Not owed"
)
HENRY = "send two|Henry Hotel is waiting: 1 h left|Lease|Open"
BODY = ("body", "actions")

Starts = Callable[[Desktop], AbstractContextManager[Child]]


def tell(app: Child, line: str) -> None:
    app.tell(line)
    app.says(f"done {line}")


@contextmanager
def notices(desktop: Desktop, *memory: str, **env: str) -> Iterator[Child]:
    with desktop.python("show_notices.py", *memory, **env) as app:
        app.says("up")
        yield app


@pytest.fixture
def still(desktop: Desktop) -> QImage:
    """The screen with nothing on it; the pointer is out of the way."""
    desktop.move(5, desktop.height - 5)
    return desktop.look()


def _has_said(app: Child, words: str, times: int) -> bool:
    return app.output.count(words) == times


def real(name: str) -> Starts:
    """Give the starter of a real server; skip where it is not installed."""
    there = xfce_program() is not None if name == "xfce4-notifyd" else GNOME_FLASHBACK.exists()
    if not there:
        pytest.skip(f"a notification server: {name} is not installed")
    return {"xfce4-notifyd": xfce_server, "notification-daemon": flashback_server}[name]


REAL = pytest.mark.parametrize("name", ["xfce4-notifyd", "notification-daemon"])


# ---- Real servers ----------------------------------------------------------------------------------------


@REAL
def test_a_click_arrives_and_a_notice_can_be_taken_back(desktop: Desktop, still: QImage, name: str) -> None:
    """The one server takes a click on the notification; that of Xfce draws a button for it, at the right."""
    whole = QRect(0, 0, desktop.width, desktop.height)
    with real(name)(desktop), notices(desktop) as app:
        tell(app, ANNA)
        assert desktop.appeared(still, whole).width() > 100
        tell(app, "withdraw one")
        wait_for("the notice to go", lambda: changed(still, desktop.look()).isEmpty())
        tell(app, "send one|Anna Acker is waiting: 30 min left|Contract|")
        there = desktop.appeared(still, whole)
        if name == "xfce4-notifyd":
            desktop.click(there.right() - 55, there.bottom() - 30)
        else:
            desktop.click(there.left() + there.width() // 2, there.top() + 30)
        app.says("acted one open")


@REAL
def test_one_of_the_same_key_takes_the_place_there_too(desktop: Desktop, name: str) -> None:
    with real(name)(desktop), notices(desktop) as app, desktop.overheard("Notify") as heard:
        tell(app, ANNA)
        tell(app, "send one|Anna Acker is waiting: 10 min left||")
        assert [heard.next().body[1] for _ in range(2)] == [0, 1]
        tell(app, "close")


def test_xfce_gets_no_button_twice_and_the_whole_title(desktop: Desktop) -> None:
    with real("xfce4-notifyd")(desktop), notices(desktop) as app, desktop.overheard("Notify") as heard:
        tell(app, ANNA)
        _, _, _, title, body, actions, _, _ = heard.next().body
        assert actions == ["default", "Open", "not-owed", "Not owed"], "it draws a button for the click, too"
        assert body.splitlines()[:2] == [title, "Contract &lt;draft&gt; &amp; more"], "its titles are cut off"
        tell(app, "close")


def test_the_switch_do_not_disturb_of_xfce_is_seen(desktop: Desktop) -> None:
    with real("xfce4-notifyd")(desktop), notices(desktop) as app:
        for number, disturbs in enumerate((True, False, True), start=1):
            xfce_disturbs(desktop, disturbs=disturbs)
            app.tell("quiet")
            wait_for("an answer", partial(_has_said, app, "done quiet", number))
            assert app.output.rstrip().endswith(f"quiet [{not disturbs}]\ndone quiet")


def test_the_pause_of_dunst_is_seen(desktop: Desktop) -> None:
    if lacking := missing("dunst", "dunstctl"):
        pytest.skip(f"a notification server: {lacking} is not installed")
    with desktop.notification_server(), notices(desktop) as app:
        tell(app, "quiet")
        app.says("quiet [False]")
        desktop.run("dunstctl", "set-paused", "true")
        tell(app, "quiet")
        app.says("quiet [True]")


def test_the_switches_of_gnome_are_seen(desktop: Desktop) -> None:
    if lacking := missing("gsettings"):
        pytest.skip(f"the desktop's settings: {lacking} is not installed")
    schema = "org.gnome.desktop.notifications"
    if schema not in desktop.run("gsettings", "list-schemas"):
        pytest.skip("the desktop's settings: gsettings-desktop-schemas is not installed")
    keeps = {"GSETTINGS_BACKEND": "keyfile"}

    def turn(name: str, key: str, value: str) -> None:
        program = shutil.which("gsettings")
        assert program is not None
        with desktop.child("gsettings", program, "set", name, key, value, **keeps) as child:
            assert child.process.wait(10) == 0, child.output

    with bare_server(desktop, *BODY, name="gnome-shell"), notices(desktop, **keeps) as app:
        tell(app, "quiet")
        app.says("quiet [False]")
        turn(schema, "show-banners", "false")
        tell(app, "quiet")
        app.says("quiet [True]")
        turn(schema, "show-banners", "true")
        turn(GNOME_APP, "enable", "false")
        tell(app, ANNA)
        app.says("sent one: False Notifications of Owed are switched off in the desktop's settings.")
        turn(GNOME_APP, "enable", "true")
        tell(app, HENRY)
        app.says("sent two: True")


# ---- Servers that can do little --------------------------------------------------------------------------


def test_without_buttons_there_is_still_a_click(desktop: Desktop) -> None:
    with bare_server(desktop, "body") as server, notices(desktop) as app:
        tell(app, "about")
        app.says("about [bare 1 shows them, without buttons: a click opens Owed.]")
        tell(app, ANNA)
        (asked,) = shown(server)
        assert asked["actions"] == ["default", "Open"]
        assert asked["body"] == "Contract <draft> & more\n“Could you send it?”", "no markup, nothing escaped"
        server.tell("click 1")
        app.says("acted one open")


def test_without_a_body_the_title_says_it_all(desktop: Desktop) -> None:
    with bare_server(desktop, "actions") as server, notices(desktop) as app:
        tell(app, ANNA)
        (asked,) = shown(server)
        assert asked["body"] == ""
        assert asked["title"] == (
            "Anna Acker is waiting: 30 min left · Contract <draft> & more · “Could you send it?”"
        )


def test_what_was_missed_stays_and_how_loud_it_is_is_told(desktop: Desktop) -> None:
    with bare_server(desktop, *BODY) as server, notices(desktop) as app:
        tell(app, "send one|In time|||LOW")
        tell(app, "send two|Soon|||NORMAL")
        tell(app, "send three|Missed|||NORMAL|stays")
        asked = shown(server, 3)
        assert [(one["hints"]["urgency"], one["expires"]) for one in asked] == [(0, -1), (1, -1), (1, 0)]
        assert not any("transient" in one["hints"] for one in asked), "each is about a client"


def test_the_property_inhibited_is_seen(desktop: Desktop) -> None:
    with bare_server(desktop, *BODY) as server, notices(desktop) as app:
        tell(app, "quiet")
        app.says("quiet [False]")
        server.tell("quiet")
        server.says("did quiet")
        tell(app, "quiet")
        app.says("quiet [True]")


def test_a_server_that_says_no_is_said_so(desktop: Desktop) -> None:
    with bare_server(desktop, *BODY) as server, notices(desktop) as app:
        server.tell("refuse")
        server.says("did refuse")
        tell(app, ANNA)
        app.says("sent one: False The desktop's notification service refused the notification.")
        tell(app, "look")
        assert app.output.rstrip().endswith(
            "trouble [The desktop's notification service refused the notification.]\ndone look"
        )


def test_what_only_left_the_screen_is_taken_back_from_the_list_of_notifications(desktop: Desktop) -> None:
    with bare_server(desktop, *BODY, "persistence") as server, notices(desktop) as app:
        tell(app, ANNA)
        server.tell("expire 1")
        server.says("closed 1 1")
        tell(app, HENRY)
        with desktop.overheard("CloseNotification") as heard:
            tell(app, "withdraw one")
            assert heard.next().body == (1,)
        server.tell("dismiss 2")
        server.says("closed 2 2")
        tell(app, "withdraw two")
        tell(app, ANNA)
        assert shown(server, 3)[2]["number"] == 3, "what the user closed is not replaced, it is new"


# ---- Crashes and restarts --------------------------------------------------------------------------------


def test_what_stood_when_owed_crashed_is_known_to_the_next_run(desktop: Desktop) -> None:
    memory = str(desktop.folder / "notices.json")
    with bare_server(desktop, *BODY) as server:
        with notices(desktop, memory) as app:
            tell(app, ANNA)
            tell(app, HENRY)
            shown(server, 2)
            app.tell("die")
            assert app.process.wait(10) != 0
        noted = Path(memory).read_text(encoding="utf-8")
        assert "one" not in noted.replace("done", "")
        assert Path(memory).stat().st_mode & 0o777 == 0o600
        with notices(desktop, memory) as app:
            tell(app, "recall one,two,three")
            assert "recalled one about ['one']" in app.output
            assert "recalled two about ['two']" in app.output
            server.tell("click 1")
            app.says("acted one open")
            tell(app, "withdraw one")
            server.says("closed 1 3")
            tell(app, "send two|Henry Hotel is waiting: 10 min left||Open")
            assert shown(server, 3)[2]["number"] == 2, "it takes the place of the one before the crash"
            tell(app, "close")
            server.says("closed 2 3")
    assert not Path(memory).exists()


def test_what_stood_with_another_server_is_not_taken_for_ours(desktop: Desktop) -> None:
    memory = str(desktop.folder / "notices.json")
    with bare_server(desktop, *BODY), notices(desktop, memory) as app:
        tell(app, ANNA)
        app.tell("die")
        assert app.process.wait(10) != 0
    with bare_server(desktop, *BODY) as server, notices(desktop, memory) as app:
        tell(app, "recall one")
        assert "recalled" not in app.output
        tell(app, "withdraw one")
        tell(app, HENRY)
        assert shown(server)[0]["number"] == 1
        assert "closed" not in server.output
        tell(app, "close")


def test_a_server_that_restarts_is_noticed_with_what_it_showed(desktop: Desktop) -> None:
    with notices(desktop) as app:
        with bare_server(desktop, *BODY) as server:
            tell(app, ANNA)
            tell(app, HENRY)
            server.tell("dismiss 2")
            server.says("closed 2 2")
        with bare_server(desktop, *BODY):
            app.says("lost ['one']")
        assert app.output.count("lost") == 1


def test_a_desktop_without_a_server_is_noticed_before_anything_is_due(desktop: Desktop) -> None:
    with notices(desktop) as app:
        tell(app, "look")
        app.says("changed [Nothing on this desktop shows notifications.]")
        with bare_server(desktop, *BODY):
            app.says("changed []")
