"""Owed's part that speaks with Exchange, as forks of one interpreter that has read the library already.

Reading it takes 0.6 s, once for each of a hundred tests. What Owed starts, and ends, is a small program that
hands its pipes on to a fork; they live and die together. The tests of the process itself
(``test_ews_process.py``) start it as Owed does.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTLED = ("PYTHON", "LC_", "LANG", "TZ")
"""How variables begin that an interpreter reads when it starts: these cannot change in a fork."""

_GO_BETWEEN = """
import json, os, socket, sys
line = socket.socket(socket.AF_UNIX)
line.connect(sys.argv[1])
socket.send_fds(line, [b"run"], [0, 1, 2])
line.sendall(json.dumps(dict(os.environ)).encode() + b"\\n")
os.close(0)
os.close(1)
sys.exit(int(line.recv(16) or b"1"))
"""


def program() -> list[str] | None:
    """Give what is started in place of the real thing; None where only the real thing will do."""
    place, settled = _server()
    if settled != _settled():
        return None
    return [sys.executable, "-I", "-S", "-c", _GO_BETWEEN, place]


def _settled() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name.startswith(SETTLED) and not name.startswith(("PYTEST", "PYTHON_KEYRING"))
    }


@cache
def _server() -> tuple[str, dict[str, str]]:
    """Start the interpreter; it ends with this process, however that ends."""
    folder = tempfile.TemporaryDirectory(prefix="owx-", ignore_cleanup_errors=True)
    place = str(Path(folder.name) / "s")
    line = [sys.executable, "-m", "tests.mail.warm_exchange", place]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    server = subprocess.Popen(
        line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    streams = (server.stdin, server.stdout)

    def end() -> None:
        for stream in streams:
            stream.close()
        server.wait(10)
        folder.cleanup()

    atexit.register(end)
    assert server.stdout.readline() == b"ready\n"
    return place, _settled()


def main(place: str) -> None:
    """Read the code, then be one child after the other."""
    from trayapp.mail.ews import child

    assert threading.active_count() == 1, "a fork would lose the others"
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how the keepers ended
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(place)
    listening.listen(64)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        ready, _, _ = select.select([listening.fileno(), 0], [], [])
        if 0 in ready:
            os._exit(0)
        asks, _ = listening.accept()
        if os.fork() == 0:
            break
        asks.close()
    listening.close()
    _become(asks)
    child.main()


def _become(asks: socket.socket) -> None:
    """Return in the fork that is to be the child; the other one keeps it company to its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _, pipes, _, _ = socket.recv_fds(asks, 3, 3)
    with asks.makefile("rb") as lines:
        environment: dict[str, str] = json.loads(lines.readline())
    forked = os.fork()
    if forked:
        _keep(asks, pipes, forked)
    asks.close()
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    os.environ.clear()
    os.environ.update(environment)


def _keep(asks: socket.socket, pipes: list[int], forked: int) -> None:
    """End the child with the program that asked for it, and that program with the child."""
    for pipe in pipes:
        os.close(pipe)
    ended = os.pidfd_open(forked)
    ready, _, _ = select.select([asks.fileno(), ended], [], [])
    if ended not in ready:
        os.kill(forked, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(forked, 0)[1])
    if ended in ready:
        asks.sendall(b"%d" % (status if status >= 0 else 128 - status))
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
