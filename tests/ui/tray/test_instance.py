"""One Owed for each profile, whatever became of the one before."""

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from trayapp.ui.tray.instance import Instance, address, ask_to_show

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[3]

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from trayapp.ui.tray.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
instance.show_wanted.connect(lambda: sys.stdout.write("show\\n") and sys.stdout.flush())
first = instance.claim()
instance.listen()
sys.stdout.write(f"{first}\\n")
sys.stdout.flush()
sys.exit(app.exec())
"""

SECOND = """
import sys
from pathlib import Path
from trayapp.ui.tray.instance import Instance, ask_to_show
folder = Path(sys.argv[1])
sys.exit(0 if not Instance(folder).claim() and ask_to_show(folder) else 7)
"""


def start(script: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def folder(isolated: Path) -> Path:
    return isolated / "run"


@pytest.fixture
def first(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with start(FIRST, folder) as process:
        assert line(process) == "True"
        yield process
        process.kill()


def test_a_second_start_shows_the_list_of_the_first(first: subprocess.Popen[str], folder: Path) -> None:
    for _ in range(2):
        with start(SECOND, folder) as second:
            assert second.wait(20) == 0
        assert line(first) == "show"


def test_a_crash_leaves_nothing_that_blocks(first: subprocess.Popen[str], folder: Path) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    assert Path(address(folder)).exists()  # the socket of the dead
    with start(FIRST, folder) as another:
        assert line(another) == "True"
        assert ask_to_show(folder)
        assert line(another) == "show"
        another.kill()


def test_every_profile_has_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    instances = []
    for place in (one, two):
        place.mkdir()
        instances.append(Instance(place))
        assert instances[-1].claim()
        instances[-1].listen()
    assert not Instance(one).claim()
    shown: list[int] = []
    instances[0].show_wanted.connect(lambda: shown.append(1))
    instances[1].show_wanted.connect(lambda: shown.append(2))
    with subprocess.Popen(
        [sys.executable, "-c", SECOND, str(two)], env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as second:
        qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
        assert second.wait(20) == 0
    assert shown == [2]
    for instance in instances:
        instance.close()
    third = Instance(one)
    assert third.claim()
    third.close()


def test_only_the_user_can_reach_it(folder: Path) -> None:
    instance = Instance(folder)
    assert instance.claim()
    instance.listen()
    for path in (folder / "instance.lock", Path(address(folder))):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    instance.close()


def test_nobody_there_is_said_in_time(folder: Path) -> None:
    begun = time.monotonic()
    assert not ask_to_show(folder, patience=0.2)
    assert time.monotonic() - begun < 5


def test_strangers_words_show_nothing(folder: Path, qtbot: QtBot) -> None:
    instance = Instance(folder)
    assert instance.claim()
    instance.listen()
    shown: list[bool] = []
    instance.show_wanted.connect(lambda: shown.append(True))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address(folder))
        stranger.sendall(b"delete everything\n")
        stranger.setblocking(False)
        qtbot.waitUntil(lambda: _hung_up(stranger), timeout=5_000)
    assert not shown
    instance.close()


def _hung_up(stranger: socket.socket) -> bool:
    try:
        return stranger.recv(10) == b""
    except BlockingIOError:
        return False


def test_a_long_path_still_has_an_address() -> None:
    long = Path("/") / ("profile" * 30)
    assert len(address(long)) < 108
    assert address(long) != address(long / "other")
