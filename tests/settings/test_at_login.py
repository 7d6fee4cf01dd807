"""Starting at login, as each system keeps it."""

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Self

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


@pytest.mark.parametrize("folder", ["usual", "with space", 'q"uo$te`\\ %f'])
def test_the_program_that_is_started_is_known(
    tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be gone one day: an environment that was removed starts nothing, and says nothing."""
    python = str(tmp_path / folder / "bin" / "python")
    monkeypatch.setattr(sys, "executable", python)
    for platform in ("linux", "darwin"):
        way = at_login(None, platform=platform, environment={}, home=tmp_path)
        assert way.program() == ""
        way.turn(on=True)
        assert way.program() == python


# ---- Windows, as its registry answers ----------------------------------------------------------------------

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Registry(ModuleType):
    """The user's registry as ``winreg`` gives it: a missing key or value is a ``FileNotFoundError``."""

    HKEY_CURRENT_USER = "HKCU"
    REG_SZ = 1
    KEY_SET_VALUE = 2

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, object]] = {}

    def OpenKey(self, _root: str, path: str, *_rights: int) -> "Key":
        if path not in self.keys:
            raise FileNotFoundError(path)
        return Key(self.keys[path])

    def CreateKey(self, _root: str, path: str) -> "Key":
        return Key(self.keys.setdefault(path, {}))

    @staticmethod
    def QueryValueEx(key: "Key", name: str) -> tuple[object, int]:
        if name not in key.values:
            raise FileNotFoundError(name)
        return key.values[name], 1

    @staticmethod
    def SetValueEx(key: "Key", name: str, _reserved: int, _kind: int, value: object) -> None:
        key.values[name] = value

    @staticmethod
    def DeleteValue(key: "Key", name: str) -> None:
        if key.values.pop(name, None) is None:
            raise FileNotFoundError(name)


class Key:
    """One open key."""

    def __init__(self, values: dict[str, object]) -> None:
        self.values = values

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setitem(sys.modules, "winreg", made)
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Owed\python.exe")
    monkeypatch.setattr(sys, "platform", "win32")
    return made


def test_on_windows_a_value_of_the_run_key_starts_it(registry: Registry) -> None:
    way = at_login(None, platform="win32")
    assert not way.is_on()
    way.turn(on=False)
    way.turn(on=True)
    assert way.is_on()
    assert registry.keys[RUN] == {"Owed": r'"C:\Program Files\Owed\python.exe" -m trayapp'}
    assert way.program() == r"C:\Program Files\Owed\python.exe"
    way.turn(on=False)
    assert not way.is_on()
    assert registry.keys[RUN] == {}


def test_what_was_switched_off_in_windows_own_list_is_off_and_can_be_put_on_again(registry: Registry) -> None:
    way = at_login(None, platform="win32")
    way.turn(on=True)
    registry.keys[APPROVED] = {"Owed": b"\x03" + bytes(11), "Other": b"\x02" + bytes(11)}
    assert not way.is_on()
    way.turn(on=True)
    assert way.is_on()
    assert set(registry.keys[APPROVED]) == {"Other"}
    registry.keys[APPROVED]["Owed"] = b"\x02" + bytes(11)
    assert way.is_on()
