"""Notices on a real notification server."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, message_bus
from PySide6.QtWidgets import QApplication

from tests.desktop.child import Child, wait_for
from tests.desktop.harness import NOTIFICATIONS, Desktop, missing
from trayapp.ui.notices import notify_dbus, session_bus
from trayapp.ui.notices.notifier import Delivery, Notice

pytestmark = pytest.mark.desktop

ASKED = (
    "send one|Anna Acker is waiting: 30 min left|Contract <draft> & more/“Could you send it?”|Open,Not owed"
)


@pytest.fixture(autouse=True)
def parts() -> None:
    if lacking := missing("dunst", "dunstctl"):
        pytest.skip(f"a notification server: {lacking} is not installed")


@pytest.fixture
def server(desktop: Desktop) -> Iterator[Child]:
    with desktop.notification_server() as dunst:
        yield dunst


@pytest.fixture
def app(desktop: Desktop, server: Child) -> Iterator[Child]:
    with desktop.python("show_notices.py") as child:
        child.says("actions")
        yield child


def tell(app: Child, line: str) -> None:
    app.tell(line)
    app.says(f"done {line}")


def displayed(desktop: Desktop) -> int:
    return int(desktop.run("dunstctl", "count", "displayed"))


def history(desktop: Desktop) -> list[dict[str, Any]]:
    """What dunst has shown and closed, the newest first."""
    entries = json.loads(desktop.run("dunstctl", "history"))["data"][0]
    return [{name: value["data"] for name, value in entry.items()} for entry in entries]


def test_a_notice_arrives_as_it_was_meant(desktop: Desktop, app: Child) -> None:
    with desktop.overheard("Notify") as heard:
        tell(app, ASKED)
        name, replaces, icon, title, body, actions, hints, expires = heard.next().body
    assert (name, replaces, icon, expires) == ("Owed", 0, "owed", -1)
    assert title == "Anna Acker is waiting: 30 min left"
    assert body == "Contract &lt;draft&gt; &amp; more\n“Could you send it?”"
    assert actions == ["default", "Open", "open", "Open", "not-owed", "Not owed"]
    assert hints["desktop-entry"] == ("s", "owed")
    assert hints["urgency"] == ("y", 1)
    wait_for("the notice on the screen", lambda: displayed(desktop) == 1)
    desktop.run("dunstctl", "close-all")
    wait_for("the history", lambda: history(desktop))
    assert history(desktop)[0]["summary"] == title


def test_one_of_the_same_key_takes_the_place(desktop: Desktop, app: Child) -> None:
    with desktop.overheard("Notify") as heard:
        tell(app, ASKED)
        tell(app, "send two|Henry Hotel is waiting: 1 h left||")
        tell(app, "send one|Anna Acker is waiting: 10 min left||")
        replaced = [heard.next().body[1] for _ in range(3)]
    assert replaced[:2] == [0, 0]
    assert replaced[2] != 0
    wait_for("two notices", lambda: displayed(desktop) == 2)


def test_what_is_settled_is_taken_back(desktop: Desktop, app: Child) -> None:
    tell(app, ASKED)
    tell(app, "send two|Henry Hotel is waiting: 1 h left||")
    wait_for("two notices", lambda: displayed(desktop) == 2)
    tell(app, "withdraw one")
    wait_for("one notice", lambda: displayed(desktop) == 1)
    tell(app, "withdraw unknown")
    tell(app, "close")
    wait_for("no notice", lambda: displayed(desktop) == 0)


@pytest.mark.parametrize(("how", "wanted"), [("click", "open"), ("Not owed", "not-owed")])
def test_what_the_user_does_reaches_us(desktop: Desktop, app: Child, how: str, wanted: str) -> None:
    tell(app, ASKED)
    wait_for("the notice on the screen", lambda: displayed(desktop) == 1)
    if how == "click":
        desktop.run("dunstctl", "action", "0")
    else:
        desktop.choose(how)
    app.says(f"acted one {wanted}")


def test_what_happens_to_other_programs_notices_is_not_ours(desktop: Desktop, app: Child) -> None:
    server = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
    signature, more = "susssasa{sv}i", ["default", "Look"]
    (other,) = desktop.call(server, "Notify", signature, "other", 0, "", "Another program", "", more, {}, -1)
    tell(app, ASKED)
    wait_for("two notices", lambda: displayed(desktop) == 2)
    with desktop.overheard("ActionInvoked") as heard:
        desktop.run("dunstctl", "action", "0")
        assert heard.next().body[0] == other
    tell(app, "withdraw nothing")
    assert "acted" not in app.output


def test_a_server_that_restarts_is_found_again_and_counts_anew(desktop: Desktop) -> None:
    with desktop.python("show_notices.py") as app:
        app.says("up")
        with desktop.notification_server():
            tell(app, ASKED)
        with desktop.notification_server():
            server = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
            desktop.call(
                server, "Notify", "susssasa{sv}i", "x", 0, "", "Other", "", ["default", "Look"], {}, -1
            )
            wait_for("the other notice", lambda: displayed(desktop) == 1)
            desktop.run("dunstctl", "action", "0")  # has the number that ours had with the first server
            tell(app, "send two|Henry Hotel is waiting: 1 h left||Open")
            wait_for("our notice", lambda: displayed(desktop) >= 1)
            assert "acted" not in app.output


def test_without_a_server_the_delivery_says_why(desktop: Desktop) -> None:
    with desktop.python("show_notices.py") as app:
        app.says("up []")
        tell(app, ASKED)
        assert "sent one: False Nothing on this desktop shows notifications." in app.output
        with desktop.notification_server():
            tell(app, "send two|Henry Hotel is waiting: 1 h left||")
            assert "sent two: True" in app.output


def test_without_a_bus_the_delivery_says_why(desktop: Desktop) -> None:
    with desktop.python("show_notices.py", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/bus") as app:
        tell(app, ASKED)
        assert "sent one: False Owed cannot reach this desktop's notifications" in app.output


def test_a_notice_costs_a_few_milliseconds(desktop: Desktop, app: Child) -> None:
    app.tell("time 20")
    said = app.says("each ")
    assert float(said.rsplit("each ", 1)[1].split()[0]) < 50


def test_a_server_that_hangs_is_left_alone_for_a_while(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.bus_address)
    monkeypatch.setattr(session_bus, "ANSWER", 1.0)
    assert desktop.bus.send_and_get_reply(message_bus.RequestName(NOTIFICATIONS)).body == (1,)
    notifier = notify_dbus.DBusNotifier()
    try:
        assert notifier.send(Notice("one", "x")) == Delivery(delivered=False, why=session_bus.no_answer())
        begun = time.monotonic()
        assert not notifier.send(Notice("two", "x")).delivered
        assert time.monotonic() - begun < 0.8, "it did not wait for an answer again"
        assert notifier.trouble == session_bus.no_answer()
    finally:
        notifier.close()
        desktop.bus.send_and_get_reply(message_bus.ReleaseName(NOTIFICATIONS))
