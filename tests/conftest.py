"""What every test gets: a home of its own, no keyring, no screen; windows and garbage go between tests."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.skips import NoSkips

# Before any test imports it, in whatever order: a failure would only say "assert False" otherwise.
pytest.register_assert_rewrite("tests.mail.contract")

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = Path(os.environ.get("OWED_SHARED_DATA", ROOT.parent / "shared" / "data" / "open"))

# Qt reads these once, when it is imported or when the application object is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns about any locale that is not UTF-8, and warnings fail tests

# Hundreds of tests start Owed as a program: without what was compiled before, each start takes twice as long.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# A collection on a worker thread over QObjects that own timers crashes (see trayapp/bridge/lane.py), so
# nothing collects by itself: `collected` below does it, on the thread that owns the Qt objects.
gc.disable()

IN_CI = "OWED_NO_SKIPS" in os.environ
# How long an example takes is no matter of the tests: machines are busy, and speed has its benchmarks.
hypothesis.settings.register_profile(
    "patient",
    hypothesis.settings.default,
    deadline=None,
    # CI tells whether a change broke something: it looks at the same examples each time. What lies beyond
    # them is found where people develop: each run has others there.
    derandomize=IN_CI,
    phases=[phase for phase in hypothesis.Phase if not IN_CI or phase is not hypothesis.Phase.shrink],
    print_blob=IN_CI,
)
hypothesis.settings.load_profile("patient")

DESKTOP_VARIABLES = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_CURRENT_DESKTOP",
    "DESKTOP_SESSION",
    "SESSION_MANAGER",
)


def pytest_configure(config: pytest.Config) -> None:
    """Where every part should be present, take no skip for an answer."""
    if os.environ.get("OWED_NO_SKIPS") == "1":
        config.pluginmanager.register(NoSkips(SHARED_DATA))


def pytest_collection_finish() -> None:
    """Take what the imports left out of every later collection: this makes one per test affordable."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Collect before the test is over, so that what it forgot to close is blamed on it."""
    yield
    _delete_windows()
    # Everything that the test made is still young; looking through the old too would double the whole run.
    gc.collect(1)


def _delete_windows() -> None:
    """Delete the windows that the test left: Qt keeps every one, though no garbage collection can see why."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets is not None else None
    if widgets is None or not isinstance(app, widgets.QApplication):
        return
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    app.sendPostedEvents(None, sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True, scope="module")
def collected_fully() -> Iterator[None]:
    """Collect the old too, from time to time."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test a home that goes away with it: no test reads or changes the user's things."""
    # Shorter than tmp_path: sockets live in the runtime folder, and the length of their paths is limited.
    with tempfile.TemporaryDirectory(prefix="owed-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        monkeypatch.setenv("HOME", name)
        monkeypatch.setenv("USERPROFILE", name)
        monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
        monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
        monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={runtime}/bus")  # nobody listens there
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={runtime}/system")  # nor there
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        if "keyring.core" in sys.modules:  # it keeps the backend that an earlier test has chosen
            monkeypatch.setattr(sys.modules["keyring.core"], "_keyring_backend", None)
        for variable in DESKTOP_VARIABLES:
            monkeypatch.delenv(variable, raising=False)
        yield home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real and made-up mail that lies beside the repository, where it is present."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"shared data: {SHARED_DATA} is not here")
    return SHARED_DATA
