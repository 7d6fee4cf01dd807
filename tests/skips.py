"""Where every part is present (CI), a skipped test is a failure: what is not run proves nothing.

A test may be skipped there only on another operating system than its own (its reason starts with
"other operating system:"), or, where the folder of shared mail is absent, for that ("shared data:").
"""

from pathlib import Path

import pytest

OTHER_SYSTEM = "other operating system:"
SHARED_DATA = "shared data:"


def allowed(reason: str, *, shared_data_is_here: bool) -> bool:
    """Tell whether a test may be skipped for this reason."""
    if reason.startswith(SHARED_DATA):
        return not shared_data_is_here
    return reason.startswith(OTHER_SYSTEM)


class NoSkips:
    """A pytest plugin that fails the session if a test was skipped that should have run."""

    def __init__(self, shared_data: Path) -> None:
        self._shared_data_is_here = shared_data.is_dir()
        self._wrong: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at each test."""
        if not hasattr(report, "wasxfail"):  # an expected failure is reported as skipped too
            self._judge(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Look at each file: importorskip and the like skip a whole one."""
        self._judge(report)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a session that has only passed because tests were left out."""
        if self._wrong and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name what was left out, above the closing line."""
        if self._wrong:
            terminalreporter.section("skipped, though every part should be here", red=True)
            for line in self._wrong:
                terminalreporter.line(f"SKIPPED THOUGH all is here: {line}")

    def _judge(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped:
            return
        reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
        reason = reason.removeprefix("Skipped: ")
        if not allowed(reason, shared_data_is_here=self._shared_data_is_here):
            self._wrong.append(f"{report.nodeid}: {reason}")
