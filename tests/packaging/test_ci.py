"""What CI runs fails when any of its parts does, and says last which one."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PRETENDED = """
import os, signal, sys
said = " ".join(sys.argv[1:])
print("began", said, flush=True)
if {when!r} in said + " ":
    {does}
print("1 passed")
"""
"""In place of packaging/bootstrap.py: one part does something else than to pass."""


def run(folder: Path, when: str = "nothing", does: str = "pass") -> subprocess.CompletedProcess[str]:
    """Run it on a checkout in which one part does something else than to pass."""
    (folder / ".ci").mkdir()
    (folder / "packaging").mkdir()
    shutil.copy(ROOT / ".ci" / "run", folder / ".ci" / "run")
    (folder / "packaging" / "bootstrap.py").write_text(PRETENDED.format(when=when, does=does))
    programs = folder / "programs"
    programs.mkdir()
    (programs / "python3").symlink_to(sys.executable)
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    line = ["bash", str(folder / ".ci" / "run")]
    return subprocess.run(
        line, check=False, capture_output=True, text=True, env=environment, timeout=60, cwd=folder
    )


def last(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Give the lines after the last empty one."""
    return done.stdout.rpartition("\n\n")[2].splitlines()


def test_it_passes_when_every_part_does(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert last(done)[0].startswith("All parts hold, after ")
    assert done.stdout.count("1 passed") == 8, "installing, checks, six parts of tests"


def test_every_test_is_in_one_part(tmp_path: Path) -> None:
    begun = [line for line in run(tmp_path).stdout.splitlines() if line.startswith("began test")]
    others = next(line for line in begun if "--ignore" in line)
    folders = [folder for line in begun for folder in line.split()[2:] if folder.startswith("tests/")]
    assert sorted(others.replace("--ignore=", "").split()[2:]) == sorted(folders)
    assert all((ROOT / folder).is_dir() for folder in folders)


@pytest.mark.parametrize(
    ("when", "part"),
    [
        ("lint", "checks"),
        ("test tests/mail ", "tests/mail"),
        ("test tests/ui ", "tests/ui"),
        ("test tests/domain ", "tests/domain"),
        ("test tests/desktop ", "tests/desktop"),
        ("test tests/cli ", "tests/cli tests/servers"),
        ("--ignore", "all other tests"),
    ],
)
def test_it_fails_when_a_part_does_and_says_which_one(tmp_path: Path, when: str, part: str) -> None:
    done = run(tmp_path, when, "print('FAILED tests/a.py::test_b - no'); sys.exit(3)")
    assert done.returncode == 1
    assert last(done) == [f"FAILED: {part} (status 3)", "FAILED tests/a.py::test_b - no"]


def test_a_skip_where_all_is_here_is_among_the_last_lines(tmp_path: Path) -> None:
    skip = "SKIPPED THOUGH all is here: tests/a.py::test_b: no Dovecot"
    done = run(tmp_path, "test tests/mail ", f"print({skip!r}); sys.exit(1)")
    assert done.returncode == 1
    assert last(done) == ["FAILED: tests/mail (status 1)", skip]


def test_a_part_that_breaks_off_is_named_with_its_last_words(tmp_path: Path) -> None:
    done = run(tmp_path, "test tests/ui ", "os.kill(os.getpid(), signal.SIGSEGV)")
    assert done.returncode == 1
    assert last(done)[0] == f"FAILED: tests/ui (status {128 + signal.SIGSEGV})"
    assert "began test tests/ui" in last(done)


def test_what_cannot_be_installed_or_found_ends_it(tmp_path: Path) -> None:
    done = run(tmp_path, "--collect-only", "sys.exit('The packages could not be installed.')")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-2:] == [
        "The packages could not be installed.",
        "FAILED: installing what the tests need, or finding the tests",
    ]
    assert "lint" not in done.stdout
