"""The way from a fresh clone to a running application."""

import ast
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def load() -> ModuleType:
    # packaging/ is no package, lest it hide the one on PyPI: the file is loaded by its path.
    spec = importlib.util.spec_from_file_location("owed_bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


bootstrap = load()

LISTING = (
    "installed\tlibegl1\t\n"
    "config-files\tlibgl1\t\n"
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.1-1), libglib-compat\n"
    "not-installed\txvfb\t\n"
)


def test_only_installed_packages_count_and_old_names_of_renamed_ones_do_too() -> None:
    names = bootstrap.parse_installed(LISTING)
    assert names == {"libegl1", "libglib2.0-0t64", "libglib2.0-0", "libglib-compat"}


def test_missing_packages_are_named_in_the_order_of_the_table() -> None:
    needs = [bootstrap.Need(name) for name in ("libegl1", "libgl1", "libglib2.0-0", "xvfb")]
    assert bootstrap.missing_packages(needs, bootstrap.parse_installed(LISTING)) == ["libgl1", "xvfb"]


def test_another_system_hears_of_libraries_and_programs_not_of_debian_packages() -> None:
    needs = [
        bootstrap.Need("libegl1", library="libEGL.so.1"),
        bootstrap.Need("libgl1", library="libGL.so.1"),
        bootstrap.Need("xvfb", program="Xvfb"),
        bootstrap.Need("fonts-dejavu-core"),
    ]
    parts = bootstrap.missing_parts(needs, lambda name: name == "libGL.so.1", lambda _: False)
    assert parts == ["libEGL.so.1", "Xvfb"]


def test_the_demo_asks_for_no_test_server() -> None:
    demo = {need.package for need in bootstrap.COMMANDS["demo"].needs}
    test = {need.package for need in bootstrap.COMMANDS["test"].needs}
    assert "dovecot-imapd" not in demo
    assert demo < test


def test_no_package_is_named_twice() -> None:
    packages = [need.package for need in bootstrap.COMMANDS["check"].needs]
    assert len(packages) == len(set(packages))


def test_without_rights_the_one_line_to_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(bootstrap, "installed_packages", lambda: frozenset({"libgl1"}))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    needs = (bootstrap.Need("libegl1"), bootstrap.Need("libgl1"), bootstrap.Need("xvfb"))
    with pytest.raises(bootstrap.Trouble) as told:
        bootstrap.bring_system_parts(needs)
    last_line = str(told.value).splitlines()[-1]
    assert last_line == "sudo apt-get install --no-install-recommends libegl1 xvfb"


def test_nothing_is_installed_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(bootstrap, "installed_packages", lambda: frozenset({"libegl1"}))
    monkeypatch.setattr(bootstrap, "install_packages", lambda packages: pytest.fail(str(packages)))
    bootstrap.bring_system_parts((bootstrap.Need("libegl1"),))


class TestServicesHeld:
    def test_starts_are_denied_and_the_rule_goes_away(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        with bootstrap.services_held(policy):
            assert subprocess.run([policy], check=False).returncode == 101
        assert list(tmp_path.iterdir()) == []

    def test_the_rule_goes_away_after_a_failure(self, tmp_path: Path) -> None:
        with pytest.raises(ZeroDivisionError), bootstrap.services_held(tmp_path / "policy-rc.d"):
            raise ZeroDivisionError
        assert list(tmp_path.iterdir()) == []

    def test_the_owners_rule_comes_back(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 0\n")
        policy.chmod(0o700)
        with bootstrap.services_held(policy):
            assert subprocess.run([policy], check=False).returncode == 101
        assert policy.read_text() == "#!/bin/sh\nexit 0\n"
        assert policy.stat().st_mode & 0o777 == 0o700
        assert list(tmp_path.iterdir()) == [policy]

    def test_the_owners_rule_comes_back_though_an_earlier_run_was_killed(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        policy.write_text("ours, left behind")
        (tmp_path / "policy-rc.d.before-owed").write_text("the owner's")
        with bootstrap.services_held(policy):
            pass
        assert policy.read_text() == "the owner's"

    def test_the_rule_goes_away_when_the_run_is_terminated(self, tmp_path: Path) -> None:
        with pytest.raises(SystemExit), bootstrap.services_held(tmp_path / "policy-rc.d"):
            os.kill(os.getpid(), signal.SIGTERM)
        assert list(tmp_path.iterdir()) == []


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "requirements.lock").write_text("a==1\n")
    (tmp_path / "requirements-dev.lock").write_text("a==1\nb==2\n")
    return tmp_path


def test_an_installation_serves_until_the_lock_the_place_or_the_python_changes(tree: Path) -> None:
    lock = tree / "requirements.lock"
    before = bootstrap.fingerprint(lock, tree, (3, 11))
    assert bootstrap.fingerprint(lock, tree, (3, 11)) == before
    assert bootstrap.fingerprint(lock, tree, (3, 12)) != before
    assert bootstrap.fingerprint(lock, tree / "moved", (3, 11)) != before
    lock.write_text("a==2\n")
    assert bootstrap.fingerprint(lock, tree, (3, 11)) != before


def test_whoever_can_test_can_run_but_not_the_other_way_round(tree: Path) -> None:
    runtime = bootstrap.fingerprint(tree / "requirements.lock", tree, (3, 11))
    development = bootstrap.fingerprint(tree / "requirements-dev.lock", tree, (3, 11))
    assert bootstrap.satisfying("requirements.lock", tree, (3, 11)) == {runtime, development}
    assert bootstrap.satisfying("requirements-dev.lock", tree, (3, 11)) == {development}


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
        monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")

    def test_a_missing_one_has_no_library(self) -> None:
        assert bootstrap.library_of_venv() is None

    def test_a_half_made_one_is_made_anew_and_runs_the_source_tree(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = bootstrap.VENV / "bin" / "python"
        broken.parent.mkdir(parents=True)
        broken.write_text("#!/bin/sh\nexit 1\n")
        broken.chmod(0o755)
        assert bootstrap.library_of_venv() is None

        library = bootstrap.make_venv()
        assert library == bootstrap.library_of_venv()
        assert "cannot be used" in capsys.readouterr().out

        bootstrap.join_source_tree(library)
        show = "import trayapp; print(trayapp.__file__)"
        line = [bootstrap.venv_python(), "-P", "-c", show]
        answer = subprocess.run(line, check=True, capture_output=True, text=True, cwd=tmp_path)
        assert Path(answer.stdout.strip()) == ROOT / "trayapp" / "__init__.py"
        assert os.access(bootstrap.venv_python().with_name("owed"), os.X_OK)


class TestSteps:
    def test_all_steps_run_and_the_first_failure_is_the_answer(
        self, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path.cwd())  # run_steps changes the folder
        steps = (("-c", "print('one')"), ("-c", "raise SystemExit(3)"), ("-c", "raise SystemExit(4)"))
        command = bootstrap.Command("requirements.lock", (), steps)
        assert bootstrap.run_steps(Path(sys.executable), command, []) == 3
        assert "one\n" in capfd.readouterr().out

    def test_what_follows_the_command_goes_to_its_last_step(
        self, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path.cwd())
        show = "import sys; print(sys.argv[1:])"
        command = bootstrap.Command("requirements.lock", (), (("-c", "pass"), ("-c", show)))
        assert bootstrap.run_steps(Path(sys.executable), command, ["-k", "calendar"]) == 0
        assert "['-k', 'calendar']" in capfd.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_an_unknown_command_is_answered_with_the_commands(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(arguments) == 2
    assert "bootstrap.py demo" in capsys.readouterr().err


def test_an_old_python_is_told_which_ones_serve() -> None:
    script = ROOT / "packaging" / "bootstrap.py"
    pretend = f"""
import runpy, sys
sys.version_info = (3, 8, 1, "final", 0)
sys.argv = ["bootstrap.py", "demo"]
runpy.run_path({str(script)!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", pretend], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("Owed needs Python 3.11, 3.12 or 3.13; this is Python 3.8.")
    assert len(done.stderr.splitlines()) == 1


def test_an_old_python_can_read_the_file_as_far_as_the_sentence() -> None:
    # The whole file is parsed before its first line runs.
    source = (ROOT / "packaging" / "bootstrap.py").read_text()
    ast.parse(source, feature_version=(3, 7))
