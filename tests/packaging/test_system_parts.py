"""What the system lacks, how it is told, and that no service is left running."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

import system_parts
from programs import Trouble
from system_parts import (
    Need,
    bring_system_parts,
    missing_packages,
    missing_parts,
    parse_installed,
    services_held,
)

LISTING = (
    "installed\tlibegl1\t\n"
    "config-files\tlibgl1\t\n"
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.1-1), libglib-compat\n"
    "not-installed\txvfb\t\n"
)


def test_only_installed_packages_count_and_old_names_of_renamed_ones_do_too() -> None:
    names = parse_installed(LISTING)
    assert names == {"libegl1", "libglib2.0-0t64", "libglib2.0-0", "libglib-compat"}


def test_missing_packages_are_named_in_the_order_of_the_table() -> None:
    needs = [Need(name) for name in ("libegl1", "libgl1", "libglib2.0-0", "xvfb")]
    assert missing_packages(needs, parse_installed(LISTING)) == ["libgl1", "xvfb"]


def test_another_system_hears_of_libraries_and_programs_not_of_debian_packages() -> None:
    needs = [
        Need("libegl1", library="libEGL.so.1"),
        Need("libgl1", library="libGL.so.1"),
        Need("xvfb", program="Xvfb"),
        Need("fonts-dejavu-core"),
    ]
    parts = missing_parts(needs, lambda name: name == "libGL.so.1", lambda _: False)
    assert parts == ["libEGL.so.1", "Xvfb"]


def test_without_rights_the_one_line_to_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(system_parts, "installed_packages", lambda: frozenset({"libgl1"}))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    needs = (Need("libegl1"), Need("libgl1"), Need("xvfb"))
    with pytest.raises(Trouble) as told:
        bring_system_parts(needs)
    last_line = str(told.value).splitlines()[-1]
    assert last_line == "sudo apt-get install --no-install-recommends libegl1 xvfb"


def test_nothing_is_installed_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(system_parts, "installed_packages", lambda: frozenset({"libegl1"}))
    monkeypatch.setattr(system_parts, "install_packages", lambda packages: pytest.fail(str(packages)))
    bring_system_parts((Need("libegl1"),))


class TestServicesHeld:
    def test_starts_are_denied_and_the_rule_goes_away(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        with services_held(policy):
            assert subprocess.run([policy], check=False).returncode == 101
        assert list(tmp_path.iterdir()) == []

    def test_the_rule_goes_away_after_a_failure(self, tmp_path: Path) -> None:
        with pytest.raises(ZeroDivisionError), services_held(tmp_path / "policy-rc.d"):
            raise ZeroDivisionError
        assert list(tmp_path.iterdir()) == []

    def test_the_owners_rule_comes_back(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 0\n")
        policy.chmod(0o700)
        with services_held(policy):
            assert subprocess.run([policy], check=False).returncode == 101
        assert policy.read_text() == "#!/bin/sh\nexit 0\n"
        assert policy.stat().st_mode & 0o777 == 0o700
        assert list(tmp_path.iterdir()) == [policy]

    def test_the_owners_rule_comes_back_though_an_earlier_run_was_killed(self, tmp_path: Path) -> None:
        policy = tmp_path / "policy-rc.d"
        policy.write_text("ours, left behind")
        (tmp_path / "policy-rc.d.before-owed").write_text("the owner's")
        with services_held(policy):
            pass
        assert policy.read_text() == "the owner's"

    def test_the_rule_goes_away_when_the_run_is_terminated(self, tmp_path: Path) -> None:
        with pytest.raises(SystemExit), services_held(tmp_path / "policy-rc.d"):
            os.kill(os.getpid(), signal.SIGTERM)
        assert list(tmp_path.iterdir()) == []
