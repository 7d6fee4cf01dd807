"""A desktop of the test's own leaves nothing behind, whatever was started on it."""

import contextlib
import tempfile
from pathlib import Path

import pytest

from tests.desktop.child import wait_for
from tests.desktop.harness import NEEDED, Desktop, missing, processes_of

pytestmark = pytest.mark.desktop


def test_no_process_is_left() -> None:
    if lacking := missing(*NEEDED, "tint2", "dunst", "gnome-keyring-daemon"):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True) as name:
        with Desktop(Path(name)) as desktop, contextlib.ExitStack() as stack:
            for part in (desktop.xembed_tray, desktop.notification_server, desktop.secret_service):
                stack.enter_context(part())
            stack.enter_context(desktop.python("show_tray.py")).says("up")
            assert len(processes_of(desktop.mark)) == 7
            stack.pop_all()  # as if the test had forgotten them
        wait_for("the last process to go", lambda: not processes_of(desktop.mark), patience=3)


def test_a_child_that_ends_too_soon_says_what_it_said(desktop: Desktop) -> None:
    with (
        desktop.child("short", "sh", "-c", "echo out of order; exit 3") as child,
        pytest.raises(AssertionError, match="short ended with 3: out of order"),
    ):
        child.says("ready")
