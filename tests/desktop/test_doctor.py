"""``owed doctor`` on real desktops: a bare one, and ones with tray, notifications and keyring."""

import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.child import PATIENCE
from tests.desktop.harness import Desktop, missing

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]

Findings = dict[str, dict[str, object]]


def doctor(desktop: Desktop, profile: Path, **more: str) -> Findings:
    program = (sys.executable, "-m", "trayapp", "--profile", str(profile), "doctor", "--json")
    with desktop.child("doctor", *program, **more) as child:
        child.process.wait(PATIENCE)
        answer = child.output
    found = json.loads(answer[answer.index("{") : answer.rindex("}") + 1])
    return {one["what"]: one for one in found["findings"]}


@contextlib.contextmanager
def furnished(desktop: Desktop) -> Iterator[None]:
    if lacking := missing("tint2", "dunst", "gnome-keyring-daemon"):
        pytest.skip(f"a whole desktop: {lacking} is not installed")
    with desktop.xembed_tray(), desktop.notification_server(), desktop.secret_service():
        yield


def test_a_bare_desktop_lacks_what_it_lacks_with_a_remedy_each(desktop: Desktop, tmp_path: Path) -> None:
    found = doctor(desktop, tmp_path, XDG_CURRENT_DESKTOP="ubuntu:GNOME")
    lacking = {what for what, one in found.items() if not one["good"]}
    assert lacking == {"Keyring", "Tray", "Notifications"}
    assert all(found[what]["remedy"] for what in lacking)
    assert "AppIndicator" in str(found["Tray"]["remedy"])
    assert "X11" in str(found["Display"]["sentence"])


def test_a_furnished_desktop_has_it_all(desktop: Desktop, tmp_path: Path) -> None:
    with furnished(desktop):
        found = doctor(desktop, tmp_path)
        assert all(one["good"] for one in found.values())
        assert "XEmbed" in str(found["Tray"]["sentence"])
        assert "dunst" in str(found["Notifications"]["sentence"])
        desktop.run("dunstctl", "set-paused", "true")
        quiet = doctor(desktop, tmp_path)["Notifications"]
        assert "Do Not Disturb is on" in str(quiet["sentence"])
        assert quiet["good"]


def test_a_tray_on_the_bus_is_told_from_one_of_windows(desktop: Desktop, tmp_path: Path) -> None:
    if lacking := missing("xfce4-panel"):
        pytest.skip(f"a tray host: {lacking} is not installed")
    with desktop.status_notifier_tray():
        assert "StatusNotifier" in str(doctor(desktop, tmp_path)["Tray"]["sentence"])


def test_a_start_at_login_that_leads_nowhere_is_found(desktop: Desktop, tmp_path: Path) -> None:
    folder = desktop.folder / "config" / "autostart"
    folder.mkdir()
    for entry in (folder / "owed.desktop",):
        entry.write_text("[Desktop Entry]\nType=Application\nName=Owed\nExec=/gone/bin/python -m trayapp\n")
    program = (sys.executable, "-m", "trayapp", "doctor", "--json")
    with desktop.child("doctor", *program, HOME=str(tmp_path)) as child:
        child.process.wait(PATIENCE)
        answer = child.output
    found = json.loads(answer[answer.index("{") : answer.rindex("}") + 1])["findings"]
    [start] = [one for one in found if one["what"] == "Start at login"]
    assert not start["good"]
    assert "/gone/bin/python" in start["sentence"]
    assert start["remedy"]
