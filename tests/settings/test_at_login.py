"""Starting at login, as each system keeps it."""

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from trayapp.errors import SettingsTrouble
from trayapp.settings.at_login import AtLogin, at_login, quoted, start_command


@pytest.fixture(params=["linux", "darwin"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> AtLogin:
    return at_login(None, platform=request.param, environment={}, home=tmp_path)


def test_it_is_off_until_it_is_turned_on(way: AtLogin) -> None:
    assert not way.is_on()
    way.turn(on=True)
    assert way.is_on()
    way.turn(on=True)
    way.turn(on=False)
    assert not way.is_on()
    way.turn(on=False)


def test_two_set_ups_do_not_get_into_each_others_way(tmp_path: Path) -> None:
    one = at_login(tmp_path / "one", platform="linux", environment={}, home=tmp_path)
    other = at_login(tmp_path / "other", platform="linux", environment={}, home=tmp_path)
    one.turn(on=True)
    assert (one.is_on(), other.is_on()) == (True, False)
    (entry,) = (tmp_path / ".config" / "autostart").iterdir()
    assert str(tmp_path / "one") in entry.read_text()


def test_a_desktop_that_switched_it_off_is_believed(tmp_path: Path) -> None:
    way = at_login(
        None, platform="linux", environment={"XDG_CONFIG_HOME": str(tmp_path / "own")}, home=tmp_path
    )
    way.turn(on=True)
    entry = tmp_path / "own" / "autostart" / "owed.desktop"
    for switch in ("Hidden=true", "X-GNOME-Autostart-enabled = false"):
        whole = entry.read_text()
        entry.write_text(whole + switch + "\n")
        assert not way.is_on()
        entry.write_text(whole)
    assert way.is_on()


def test_the_agent_starts_this_very_program(tmp_path: Path) -> None:
    at_login(None, platform="darwin", environment={}, home=tmp_path).turn(on=True)
    found = plistlib.loads((tmp_path / "Library" / "LaunchAgents" / "owed.plist").read_bytes())
    assert found["ProgramArguments"] == list(start_command(None, platform="darwin"))
    assert found["RunAtLoad"] is True


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
@pytest.mark.parametrize("folder", ["usual", "with space", 'q"uo$te`\\ %f', "ünïcode"])
def test_the_entry_is_a_valid_one(tmp_path: Path, folder: str) -> None:
    way = at_login(tmp_path / folder, platform="linux", environment={}, home=tmp_path)
    way.turn(on=True)
    (entry,) = (tmp_path / ".config" / "autostart").iterdir()
    subprocess.run(["desktop-file-validate", str(entry)], check=True)


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("plain", "plain"),
        ("", '""'),
        ("a b", '"a b"'),
        ("50%", "50%%"),
        ('say "no"', '"say \\\\"no\\\\""'),
        ("$HOME", '"\\\\$HOME"'),
        ("back\\slash", '"back\\\\\\\\slash"'),
    ],
)
def test_arguments_are_quoted_as_the_specification_says(argument: str, written: str) -> None:
    assert quoted(argument) == written


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("in the way")
    way = at_login(None, platform="linux", environment={}, home=tmp_path)
    with pytest.raises(SettingsTrouble, match="cannot be changed here"):
        way.turn(on=True)
    assert not way.is_on()


def test_the_interpreter_that_runs_now_is_started() -> None:
    assert start_command(None)[:3] == (sys.executable, "-m", "trayapp")
