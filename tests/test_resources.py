"""The one door to resources/."""

import tomllib
from pathlib import Path

import pytest

from trayapp import resources


def test_the_source_tree_is_found() -> None:
    assert resources.folder() == Path(__file__).resolve().parents[1] / "resources"
    assert tomllib.loads(resources.text("phrases/en.toml"))


def test_inside_a_wheel_the_package_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("trayapp/_resources/icons", "resources"):
        (tmp_path / place).mkdir(parents=True)
    (tmp_path / "trayapp/_resources/icons/x.svg").write_bytes(b"<svg/>")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "trayapp")
    resources.folder.cache_clear()
    try:
        assert resources.icon("x.svg") == b"<svg/>"
        assert resources.path("a/b.txt") == tmp_path / "trayapp/_resources/a/b.txt"
    finally:
        resources.folder.cache_clear()


def test_a_broken_installation_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "trayapp")
    resources.folder.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="install it again"):
            resources.folder()
    finally:
        resources.folder.cache_clear()


def test_phrases_are_read_once() -> None:
    assert resources.phrases() is resources.phrases()
    assert [language.code for language in resources.phrases().languages] == list(resources.LANGUAGES)
