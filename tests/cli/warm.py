"""Commands as forks of one interpreter that has read the code already: a start of its own takes 0.4 s each.

What runs in the fork is ``python -m trayapp``: its own arguments, folder, environment and streams, and a real
end of the interpreter. What it does not prove is that a command imports all that it needs; so the first of
each kind in a run is started for itself (:class:`tests.cli.process.Owed`).
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
READ_ONCE = ("PYTHON", "LC_", "LANG", "TZ")
"""How variables begin that an interpreter reads when it starts: these cannot change in a fork."""
READ_LATER = frozenset({"PYTHON_KEYRING_BACKEND", "PYTEST_CURRENT_TEST"})
ROOMS = ("cli", "domain", "feeds", "mail", "profile", "settings", "store", "sync")
"""What commands are made of."""
HEAVY = ("PySide6", "keyring", "exchangelib")
"""What only some commands import: it reads its surroundings then."""


class Ended(NamedTuple):
    """How a command ended."""

    status: int
    out: bytes
    err: bytes


def settled(environment: Mapping[str, str]) -> dict[str, str]:
    """Give the part of an environment that an interpreter reads only once."""
    return {
        name: value
        for name, value in environment.items()
        if name.startswith(READ_ONCE) and name not in READ_LATER
    }


class Warm:
    """The interpreter that forks; it ends with this process, however that ends."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.settled = settled(environment)
        self._asks, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.cli.warm", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                cwd=ROOT,
                env=dict(environment),
                pass_fds=(theirs.fileno(),),
            )
        atexit.register(self.close)

    def run(
        self, arguments: list[str], environment: Mapping[str, str], given: bytes, patience: float
    ) -> Ended:
        """Run a command to its end. Raises ``TimeoutExpired`` after ``patience`` seconds."""
        ours, theirs = socket.socketpair()
        with (
            tempfile.TemporaryFile() as to_read,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
            ours,
        ):
            to_read.write(given)
            to_read.seek(0)
            with theirs:
                streams = [to_read.fileno(), out.fileno(), err.fileno(), theirs.fileno()]
                socket.send_fds(self._asks, [b"run"], streams)
            ours.settimeout(patience)
            wanted = {"arguments": arguments, "environment": dict(environment), "folder": str(Path.cwd())}
            ours.sendall(json.dumps(wanted).encode())
            ours.shutdown(socket.SHUT_WR)
            with ours.makefile("r", encoding="ascii") as answer:
                number = int(answer.readline())
                try:
                    status = int(answer.readline())
                except TimeoutError:
                    os.kill(number, signal.SIGKILL)
                    raise subprocess.TimeoutExpired(arguments, patience) from None
            out.seek(0)
            err.seek(0)
            return Ended(status, out.read(), err.read())

    def close(self) -> None:
        """Let it end."""
        self._asks.close()
        self._process.wait(10)


def _read_code() -> None:
    """Import what commands are made of."""
    import trayapp

    for module in pkgutil.walk_packages(trayapp.__path__, "trayapp."):
        parts = module.name.split(".")
        if parts[1] in ROOMS and parts[1:3] != ["mail", "ews"]:
            importlib.import_module(module.name)
    early = [name for name in HEAVY if name in sys.modules]
    assert not early, early


def _wait(asks: socket.socket) -> list[str]:
    """Fork for each command that is asked for; return its arguments, in the fork only."""
    while True:
        said, streams, _, _ = socket.recv_fds(asks, 16, 4)
        if not said:
            os._exit(0)
        if os.fork() == 0:
            asks.close()
            break
        for stream in streams:
            os.close(stream)
    *standard, number = streams
    answer = socket.socket(fileno=number)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    child = os.fork()
    if child:  # stays to tell how the command ended
        answer.sendall(b"%d\n" % child)
        _, status = os.waitpid(child, 0)
        answer.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
        os._exit(0)
    with answer, answer.makefile("rb") as lines:
        wanted = json.loads(lines.read())
    for place, stream in enumerate(standard):
        os.dup2(stream, place)
        os.close(stream)
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["folder"])
    arguments: list[str] = wanted["arguments"]
    return arguments


def main() -> None:
    """Read the code, then be one command after the other."""
    _read_code()
    gc.collect()
    gc.freeze()  # else the first collection of each fork copies all of it
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how those ended that tell of others
    sys.argv = ["trayapp", *_wait(socket.socket(fileno=int(sys.argv[1])))]
    try:
        runpy.run_module("trayapp", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        _leave(end)


def _leave(end: SystemExit) -> None:
    """End as an interpreter does, but leave the memory to the system: taking it down takes the longest."""
    if not isinstance(end.code, int):
        raise end
    threading._shutdown()  # type: ignore[attr-defined]  # what the interpreter itself calls; not public
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(end.code)


if __name__ == "__main__":
    main()
