"""Where the windows were is kept as long as that works, and is no trouble where it does not."""

import stat
from pathlib import Path

import pytest

from trayapp.settings.window_places import WindowPlaces


def test_each_window_has_its_own(tmp_path: Path) -> None:
    places = WindowPlaces(tmp_path / "windows.json")
    assert places.of("owed") == b""
    places.keep("owed", b"\x00here\xff")
    places.keep("report", b"there")
    again = WindowPlaces(tmp_path / "windows.json")
    assert (again.of("owed"), again.of("report")) == (b"\x00here\xff", b"there")
    assert stat.S_IMODE((tmp_path / "windows.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "[]", "{", '{"owed": 7}', '{"owed": "not base64"}', "\udcff"])
def test_a_file_that_means_nothing_is_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "windows.json"
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
    places = WindowPlaces(path)
    assert isinstance(places.of("owed"), bytes)
    places.keep("owed", b"here")
    assert places.of("owed") == b"here"


def test_a_folder_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    places = WindowPlaces(tmp_path / "gone" / "windows.json")
    places.keep("owed", b"here")
    assert places.of("owed") == b""
