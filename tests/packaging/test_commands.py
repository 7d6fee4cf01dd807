"""The commands of bootstrap.py."""

import sys
from pathlib import Path

import pytest

from commands import COMMANDS, Command, main, run_steps


def test_the_demo_asks_for_no_test_server() -> None:
    demo = {need.package for need in COMMANDS["demo"].needs}
    test = {need.package for need in COMMANDS["test"].needs}
    assert "dovecot-imapd" not in demo
    assert demo < test


def test_no_package_is_named_twice() -> None:
    packages = [need.package for need in COMMANDS["check"].needs]
    assert len(packages) == len(set(packages))


class TestSteps:
    def test_all_steps_run_and_the_first_failure_is_the_answer(
        self, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path.cwd())  # run_steps changes the folder
        steps = (("-c", "print('one')"), ("-c", "raise SystemExit(3)"), ("-c", "raise SystemExit(4)"))
        command = Command("requirements.lock", (), steps)
        assert run_steps(Path(sys.executable), command, []) == 3
        said = capfd.readouterr().out.splitlines()
        assert "one" in said
        assert [line for line in said if line.startswith("FAILED")] == said[-2:], "what failed is named last"

    def test_what_follows_the_command_goes_to_its_last_step(
        self, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path.cwd())
        show = "import sys; print(sys.argv[1:])"
        command = Command("requirements.lock", (), (("-c", "pass"), ("-c", show)))
        assert run_steps(Path(sys.executable), command, ["-k", "calendar"]) == 0
        assert "['-k', 'calendar']" in capfd.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_an_unknown_command_is_answered_with_the_commands(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "bootstrap.py demo" in capsys.readouterr().err
