"""Commands speak the language of the settings; what scripts read speaks none."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sentences import OPEN, write_pseudo
from trayapp import resources
from trayapp.cli.main import run
from trayapp.profile.profile import Profile
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.tongue import ENGLISH, speak


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A set-up without an account, whose user speaks German; every German sentence is marked."""
    languages, there = tmp_path / "languages", resources.path
    write_pseudo(languages / "de.ts")
    monkeypatch.setattr(resources, "path", lambda name: languages if name == "languages" else there(name))
    folder = tmp_path / "profile"
    known = Profile(Places.of(folder), secrets=MemorySecrets())
    known.change(lambda settings: replace(settings, language="de"))
    known.close()
    yield folder
    speak(ENGLISH)


def test_the_status_speaks_the_language_of_the_settings(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--profile", str(profile), "status", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert OPEN in said["tooltip"]
    assert said["phase"] in {"clear", "syncing", "blind"}
    assert OPEN not in said["badge"]


def test_the_list_speaks_it_too(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--profile", str(profile), "list"]) == 0
    assert OPEN in capsys.readouterr().out


def test_json_is_for_scripts(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("list", "today", "report", "privacy", "standard list", "settings import /nowhere"):
        run(["--profile", str(profile), *command.split(), "--json"])
        said = capsys.readouterr()
        assert OPEN not in said.out + said.err, command
