import os
import stat
import sys
from pathlib import Path

import pytest

from trayapp.errors import SettingsTrouble
from trayapp.settings.places import Places, make_private


def test_a_profile_holds_everything_in_its_own_folder(tmp_path: Path) -> None:
    places = Places.of(tmp_path / "mine")
    for folder in (places.config, places.data, places.cache, places.logs):
        assert folder.parent == tmp_path / "mine"
    assert len({places.config, places.data, places.cache, places.logs}) == 4


def test_asking_for_places_touches_no_disk(tmp_path: Path) -> None:
    Places.of(tmp_path / "mine")
    assert list(tmp_path.iterdir()) == []


def test_a_relative_profile_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Places.of(Path("mine")).config == tmp_path / "mine" / "config"


@pytest.mark.skipif(sys.platform != "linux", reason="other operating system: the XDG folders are Linux's")
def test_without_a_profile_the_platforms_places_are_used(isolated: Path) -> None:
    places = Places.of()
    assert places.config == isolated / "config" / "owed"
    assert places.data == isolated / "data" / "owed"
    assert places.cache == isolated / "cache" / "owed"
    assert isolated in places.logs.parents
    assert places.settings_file.parent == places.config
    assert places.index_file.parent == places.data
    assert places.log_file.parent == places.logs


@pytest.mark.skipif(sys.platform == "win32", reason="other operating system: Windows has no such modes")
def test_folders_are_for_the_owner_only(tmp_path: Path) -> None:
    (tmp_path / "mine" / "config").mkdir(parents=True, mode=0o755)
    (tmp_path / "mine" / "config").chmod(0o755)
    places = Places.of(tmp_path / "mine").prepare()
    for folder in (places.config, places.data, places.cache, places.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="other operating system: Windows has no such modes")
def test_an_existing_profile_folder_keeps_its_mode(tmp_path: Path) -> None:
    root = tmp_path / "shared"
    root.mkdir()
    root.chmod(0o755)
    Places.of(root).prepare()
    assert stat.S_IMODE(root.stat().st_mode) == 0o755


def test_a_place_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsTrouble) as caught:
        make_private(tmp_path / "file" / "config")
    assert "cannot use its own folder" in caught.value.title
    assert caught.value.remedy
    assert os.fspath(tmp_path) in caught.value.title
