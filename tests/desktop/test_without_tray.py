"""Owed itself on a desktop without a tray: the small window at once where the last run found none."""

from pathlib import Path

import pytest

from tests.desktop.child import wait_for
from tests.desktop.harness import Desktop
from tests.desktop.owner import Clock, Owner
from tests.house import MONDAY

pytestmark = [pytest.mark.desktop, pytest.mark.usefixtures("qapp")]


def windows(desktop: Desktop) -> list[str]:
    found = desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Owed", check=False).split()
    return [desktop.run("xdotool", "getwindowname", number).strip() for number in found]


def test_the_small_window_opens_the_first_run_and_goes_with_owed(desktop: Desktop, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    (profile / "cache").mkdir(parents=True)
    (profile / "cache" / "tray.json").write_text('{"without": true, "told": true}')
    owner = Owner(desktop, profile, Clock(MONDAY), exact=True, size=22)
    with owner.running():
        wait_for("the small window", lambda: "Owed: No account yet" in windows(desktop))
        owner.sees_window("Welcome to Owed")
        desktop.run("xdotool", "key", "alt+F4")
        owner.sees_no_window("Welcome to Owed")
        [number] = desktop.run("xdotool", "search", "--name", "^Owed: No account yet").split()
        desktop.run("xdotool", "windowfocus", "--sync", number)
        desktop.run("xdotool", "key", "Return")
        owner.sees_window("Welcome to Owed")
    wait_for("it to be gone", lambda: not windows(desktop))
