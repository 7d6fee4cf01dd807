"""The environment in .venv: what the locks hold, and when it is made anew."""

import os
import subprocess
from pathlib import Path

import pytest

import environment
from environment import (
    ROOT,
    fingerprint,
    join_source_tree,
    library_of_venv,
    make_venv,
    satisfying,
    venv_python,
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "requirements.lock").write_text("a==1\n")
    (tmp_path / "requirements-dev.lock").write_text("a==1\nb==2\n")
    return tmp_path


def test_an_installation_serves_until_the_lock_the_place_or_the_python_changes(tree: Path) -> None:
    lock = tree / "requirements.lock"
    before = fingerprint(lock, tree, (3, 11))
    assert fingerprint(lock, tree, (3, 11)) == before
    assert fingerprint(lock, tree, (3, 12)) != before
    assert fingerprint(lock, tree / "moved", (3, 11)) != before
    lock.write_text("a==2\n")
    assert fingerprint(lock, tree, (3, 11)) != before


def test_whoever_can_test_can_run_but_not_the_other_way_round(tree: Path) -> None:
    runtime = fingerprint(tree / "requirements.lock", tree, (3, 11))
    development = fingerprint(tree / "requirements-dev.lock", tree, (3, 11))
    assert satisfying("requirements.lock", tree, (3, 11)) == {runtime, development}
    assert satisfying("requirements-dev.lock", tree, (3, 11)) == {development}


def pins(lock: str) -> set[str]:
    lines = (ROOT / lock).read_text().splitlines()
    return {line.split(" ")[0] for line in lines if line and line[0] not in "# "}


def test_the_development_lock_holds_all_of_the_runtime_lock() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_a_hash_for_everything_and_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert "--index" not in text
    entries = text.replace("\\\n", " ").splitlines()
    assert all("--hash=sha256:" in entry for entry in entries if entry and entry[0] not in "# ")


class TestVenv:
    @pytest.fixture(autouse=True)
    def _elsewhere(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")

    def test_a_missing_one_has_no_library(self) -> None:
        assert library_of_venv() is None

    def test_a_half_made_one_is_made_anew_and_runs_the_source_tree(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = environment.VENV / "bin" / "python"
        broken.parent.mkdir(parents=True)
        broken.write_text("#!/bin/sh\nexit 1\n")
        broken.chmod(0o755)
        assert library_of_venv() is None

        library = make_venv()
        assert library == library_of_venv()
        assert "cannot be used" in capsys.readouterr().out

        join_source_tree(library)
        show = "import trayapp; print(trayapp.__file__)"
        line = [str(venv_python()), "-P", "-c", show]
        answer = subprocess.run(line, check=True, capture_output=True, text=True, cwd=tmp_path)
        assert Path(answer.stdout.strip()) == ROOT / "trayapp" / "__init__.py"
        assert os.access(venv_python().with_name("owed"), os.X_OK)
