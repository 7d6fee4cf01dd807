"""Where every part is present, a skipped test fails the session, but for two good reasons."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.skips import allowed

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    ("reason", "here", "expected"),
    [
        ("other operating system: the registry is on Windows", True, True),
        ("shared data: the folder is not here", False, True),
        ("shared data: the folder is not here", True, False),
        ("Dovecot is not installed", False, False),
        ("", True, False),
    ],
)
def test_only_another_system_and_absent_data_are_good_reasons(
    reason: str, here: bool, expected: bool
) -> None:
    assert allowed(reason, shared_data_is_here=here) is expected


SKIPS = {
    "test_mark.py": "@pytest.mark.skip(reason={reason!r})\ndef test_it(): pass\ndef test_other(): pass\n",
    "test_file.py": "pytest.skip({reason!r}, allow_module_level=True)\n",
    "test_inside.py": "def test_it(): pytest.skip({reason!r})\ndef test_other(): pass\n",
}
XFAIL = {"test_xfail.py": "@pytest.mark.xfail(reason='not yet')\ndef test_it(): assert False\n"}


def run(
    folder: Path, files: dict[str, str], *, reason: str, strict: bool
) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(
        "from pathlib import Path\nfrom tests.skips import NoSkips\n"
        "def pytest_configure(config):\n"
        f"    if {strict}: config.pluginmanager.register(NoSkips(Path('/nowhere')))\n"
    )
    for name, code in files.items():
        (folder / name).write_text("import pytest\n" + code.format(reason=reason))
    alone = {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    line = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, "."]
    environment = {**os.environ, **alone}
    return subprocess.run(line, check=False, capture_output=True, text=True, env=environment, cwd=folder)


def test_tests_left_out_fail_the_session_and_are_named(tmp_path: Path) -> None:
    done = run(tmp_path, SKIPS, reason="no Dovecot", strict=True)
    assert done.returncode == 1
    assert "skipped, though every part should be here" in done.stdout
    for place in ("test_mark.py::test_it", "test_file.py", "test_inside.py::test_it"):
        assert f"\nSKIPPED THOUGH all is here: {place}: no Dovecot" in done.stdout, "as .ci/run looks for it"


def test_a_good_reason_or_an_expected_failure_passes(tmp_path: Path) -> None:
    done = run(tmp_path, SKIPS | XFAIL, reason="shared data: not here", strict=True)
    assert done.returncode == 0, done.stdout
    assert "2 passed, 3 skipped, 1 xfailed" in done.stdout


def test_elsewhere_tests_may_be_left_out(tmp_path: Path) -> None:
    assert run(tmp_path, SKIPS, reason="no Dovecot", strict=False).returncode == 0
