"""The owner of a mailbox at a desktop: runs Owed, looks at the screen, clicks and types as a user does."""

import contextlib
import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from tests.desktop.child import PATIENCE, Child, wait_for
from tests.desktop.harness import Desktop
from tests.desktop.screen import Spot, find
from trayapp.ui.tray.badge import draw
from trayapp.ui.tray.badge_face import BadgeFace

T = TypeVar("T")

CHILD = "run_owed.py"


class Clock:
    """The time that the test lives in: it runs as the wall clock does, and can be moved."""

    def __init__(self, start: datetime) -> None:
        self.ahead = (start - datetime.now(UTC)).total_seconds()

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)


class Owner:
    """One profile on one desktop with one kind of tray."""

    def __init__(
        self, desktop: Desktop, profile: Path, clock: Clock, *, exact: bool, size: int, child: str = CHILD
    ) -> None:
        """``exact``: the tray shows the badge's pixels as they are; ``size`` is theirs.

        ``child`` is the script that runs Owed.
        """
        self.desktop = desktop
        self.profile = profile
        self.clock = clock
        self._exact = exact
        self._size = size
        self._numbers = itertools.count(1)
        self._child = child
        self._owed: Child | None = None

    # ---- Owed as a process -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def running(self, ready: str = "up\n", **more: str) -> Iterator[Child]:
        """Start Owed, with ``more`` in its environment; it ends with the block, if it has not by then.

        ``ready`` is what it says when it has begun.
        """
        arguments = (str(self.profile), str(self.clock.ahead))
        with self.desktop.python(self._child, *arguments, TZ="UTC", **more) as owed:
            self._owed = owed
            owed.says(ready)
            yield owed
        self._owed = None

    def command(self, *arguments: str, typed: str = "") -> str:
        """Run ``owed`` on the same profile to its end, with a line on standard input; give what it wrote."""
        program = (sys.executable, "-m", "trayapp", "--profile", str(self.profile))
        with self.desktop.child("owed", *program, *arguments, TZ="UTC") as command:
            if typed:
                command.tell(typed)
            assert command.process.wait(PATIENCE) == 0, command.output
            return command.output

    def end(self, how: signal.Signals) -> int:
        """Send a signal to Owed and wait until its process is gone; give its exit status."""
        assert self._owed is not None
        os.kill(self._owed.process.pid, how)
        return self._owed.process.wait(10)

    def move_clock(self, to: datetime) -> None:
        self.clock.ahead = (to - datetime.now(UTC)).total_seconds()
        self._ask(f"clock {self.clock.ahead}")

    def sleep_until(self, to: datetime) -> None:
        """Let time pass of which Owed notices nothing: the machine sleeps."""
        self.clock.ahead = (to - datetime.now(UTC)).total_seconds()
        self._ask(f"drift {self.clock.ahead}")

    # ---- eyes --------------------------------------------------------------------------------------------

    def sees_badge(self, face: BadgeFace) -> Spot:
        """Wait until the tray shows this face, as drawn for a panel of unknown colour."""
        picture = draw(face, self._size)
        tolerance, share = (8, 0.99) if self._exact else (90, 0.93)
        return self._await(
            f"the badge {face.phase.value} {face.text}",
            lambda: find(picture, self.desktop.panels(), tolerance=tolerance, share=share),
        )

    def sees_window(self, title: str) -> None:
        self._await(f"a window {title!r}", lambda: self._windows(title))

    def sees_no_window(self, title: str) -> None:
        self._await(f"the window {title!r} to go", lambda: not self._windows(title))

    def reads(self, words: str) -> None:
        """Wait until a window says it."""
        self._await(f"{words!r} in a window", lambda: self._ask(f"shows {words}") == "True")

    def texts(self) -> list[str]:
        """Give what the front window shows, text by text."""
        return self._ask("read all").split("\t")

    def sees(self, name: str) -> None:
        """Wait until a control of that name is seen without scrolling."""
        self._await(f"{name!r} in sight", lambda: self._ask(f"where {name}") not in {"hidden", "missing"})

    def photograph(self, name: str) -> None:
        """Keep what is on the screen where somebody asked for it."""
        if folder := os.environ.get("OWED_SCREENSHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.desktop.look().save(str(Path(folder) / f"{name}.png"))

    # ---- hands -------------------------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Click on a control, after scrolling to it where that is needed."""
        self.desktop.click(*self._spot(name))

    def click_at(self, spot: Spot) -> None:
        """Click on a part of the tray, and take the pointer away: it is on the screen too."""
        self.desktop.click(*spot.centre)
        self.desktop.move(10, self.desktop.height - 10)

    def fill(self, name: str, text: str) -> None:
        """Type into a field, over what it holds."""
        self.click(name)
        self.desktop.run("xdotool", "key", "ctrl+a")
        self.desktop.run("xdotool", "type", "--delay", "1", text)
        field = name.replace(" ", "_")
        self._await(f"{text!r} in {name!r}", lambda: self._ask(f"holds {field} {text}") == "True")

    def press(self, *keys: str) -> None:
        self.desktop.run("xdotool", "key", *keys)

    def _spot(self, name: str) -> tuple[int, int]:
        def look() -> tuple[int, int] | None:
            answer = self._ask(f"where {name}")
            if answer == "hidden":
                self._scroll()
            if not answer[0].isdigit():
                return None
            x, y = answer.split()
            return int(x), int(y)

        return self._await(f"{name!r} in a window", look)

    def _scroll(self) -> None:
        """Turn the wheel over the edge of the front window, where no control takes it."""
        place = self.desktop.run("xdotool", "getactivewindow", "getwindowgeometry", "--shell")
        at = dict(line.split("=") for line in place.split())
        x = int(at["X"]) + int(at["WIDTH"]) - 20
        y = int(at["Y"]) + int(at["HEIGHT"]) // 2
        self.desktop.click(x, y, button=5)

    def _await(self, what: str, ask: Callable[[], T | None]) -> T:
        """Wait for it; keep a picture of what is there instead."""
        try:
            return wait_for(what, ask)
        except AssertionError:
            self.photograph(f"instead of {what}".replace("/", "_"))
            raise

    def _windows(self, title: str) -> str:
        return self.desktop.run(
            "xdotool", "search", "--onlyvisible", "--name", f"^{title}$", check=False
        ).strip()

    def _ask(self, line: str) -> str:
        assert self._owed is not None
        number = next(self._numbers)
        self._owed.tell(f"{number} {line}")
        said = self._owed.says(f"</{number}>")
        return said.rpartition(f"<{number}> ")[2].partition(f" </{number}>")[0]
