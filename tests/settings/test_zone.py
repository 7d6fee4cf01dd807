from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import tzlocal

from trayapp.settings.zone import local_zone


@pytest.fixture(autouse=True)
def no_tz(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)


@pytest.mark.parametrize("tz", ["Asia/Kathmandu", ":Asia/Kathmandu"])
def test_the_environment_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tz: str) -> None:
    (tmp_path / "timezone").write_text("Europe/Berlin\n")
    monkeypatch.setenv("TZ", tz)
    assert local_zone(tmp_path) == "Asia/Kathmandu"


def test_an_environment_that_names_no_zone_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "timezone").write_text("Europe/Berlin\n")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    assert local_zone(tmp_path) == "Europe/Berlin"


@pytest.mark.parametrize(
    "target", ["/usr/share/zoneinfo/America/St_Johns", "../x/zoneinfo/posix/America/St_Johns"]
)
def test_the_link_names_the_zone(tmp_path: Path, target: str) -> None:
    (tmp_path / "localtime").symlink_to(target)
    assert local_zone(tmp_path) == "America/St_Johns"


def test_a_machine_that_does_not_say_is_on_utc(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")
    assert local_zone(tmp_path) == "UTC"


class Registry(ModuleType):
    """As much of ``winreg`` as is asked about time zones."""

    HKEY_LOCAL_MACHINE = 0

    def __init__(self, values: dict[str, object]) -> None:
        super().__init__("winreg")
        self._values = list(values.items())

    def ConnectRegistry(self, _machine: object, _key: object) -> Registry:
        return self

    OpenKey = ConnectRegistry

    def QueryInfoKey(self, _key: object) -> tuple[int, int, int]:
        return 0, len(self._values), 0

    def EnumValue(self, _key: object, place: int) -> tuple[str, object, int]:
        name, value = self._values[place]
        return name, value, 1

    def Close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, object]], None]:
    """Let the library's part for Windows read a registry of ours."""

    def said(values: dict[str, object]) -> None:
        monkeypatch.setitem(sys.modules, "winreg", Registry(values))
        monkeypatch.delitem(sys.modules, "tzlocal.win32", raising=False)
        part = importlib.import_module("tzlocal.win32")
        monkeypatch.setattr(tzlocal, "get_localzone_name", part.get_localzone_name)

    return said


def test_windows_names_a_zone_in_its_own_way(tmp_path: Path, windows: Callable[..., None]) -> None:
    windows({"TimeZoneKeyName": "W. Europe Standard Time\x00\x00", "DynamicDaylightTimeDisabled": 0})
    assert local_zone(tmp_path, "win32") == "Europe/Berlin"


@pytest.mark.parametrize("values", [{}, {"TimeZoneKeyName": "Moon Standard Time"}])
def test_what_windows_does_not_say_is_chosen_by_the_user(
    tmp_path: Path, windows: Callable[..., None], values: dict[str, object]
) -> None:
    windows(values)
    assert local_zone(tmp_path, "win32") == "UTC"
