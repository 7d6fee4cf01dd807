"""Owed in the menu of programs: a valid entry with its picture, in the user's own folders, and out again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from trayapp.errors import SettingsTrouble
from trayapp.settings.in_menu import in_menu

COMMAND = ("/opt/my programs/bin/python", "-m", "trayapp")


def test_it_is_put_there_and_taken_out_again(tmp_path: Path) -> None:
    menu = in_menu(COMMAND, environment={}, home=tmp_path)
    assert not menu.is_on()
    menu.turn(on=False)
    menu.turn(on=True, picture=b"<svg/>")
    assert menu.is_on()
    share = tmp_path / ".local" / "share"
    picture = share / "icons" / "hicolor" / "scalable" / "apps" / "owed.svg"
    assert picture.read_bytes() == b"<svg/>"
    entry = share / "applications" / "owed.desktop"
    assert 'Exec="/opt/my programs/bin/python" -m trayapp\n' in entry.read_text()
    menu.turn(on=False)
    assert not menu.is_on()
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_the_entry_is_a_valid_one(tmp_path: Path) -> None:
    in_menu(COMMAND, environment={"XDG_DATA_HOME": str(tmp_path)}).turn(on=True)
    entry = tmp_path / "applications" / "owed.desktop"
    checked = subprocess.run(
        ["desktop-file-validate", "--no-hints", str(entry)], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("in the way")
    menu = in_menu(COMMAND, environment={"XDG_DATA_HOME": str(tmp_path)})
    with pytest.raises(SettingsTrouble, match="menu of programs"):
        menu.turn(on=True)
