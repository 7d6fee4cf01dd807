"""One desktop for the whole run: it takes half a second to start, and each test starts its own host on it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.harness import NEEDED, Desktop, missing


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """An X server with a window manager and a session bus, and nothing else on it."""
    if lacking := missing(*NEEDED):
        pytest.skip(f"a real desktop: {lacking} is not installed")
    with (
        tempfile.TemporaryDirectory(prefix="owd-", ignore_cleanup_errors=True) as name,
        Desktop(Path(name)) as made,
    ):
        yield made
