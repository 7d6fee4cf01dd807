"""Run Owed as its command does, with a clock that can be moved; say where things are on the screen.

Arguments: the profile's folder, and how many seconds its clock is ahead of the wall clock. Lines understood,
each with a number that the answer repeats:

- ``N clock SECONDS``: from now on the clock is that far ahead; a beat follows, as after a sleep.
- ``N drift SECONDS``: the same without the beat, as while it sleeps.
- ``N where NAME``: the middle of the visible control of that name (of a button, how its text begins) on the
  screen, or ``hidden`` where it has to be scrolled to, or ``missing``.
- ``N holds NAME TEXT``: whether a field of that name (spaces written as ``_``) holds the text.
- ``N read all``: what the front window shows, text by text, with tabs between.
- ``N shows TEXT``: whether some label says it where it can be seen without scrolling.
"""

import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.desktop.orders import listen, say
from trayapp.app import App
from trayapp.profile.profile import Profile
from trayapp.running import run_in_tray
from trayapp.settings.places import Places


class MovedClock:
    """The wall clock, and so much more."""

    def __init__(self, ahead: float) -> None:
        self.ahead = ahead

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)


class Companion(QObject):
    """Answers the test; touches nothing but the clock."""

    def __init__(self, app: App, clock: MovedClock) -> None:
        super().__init__()
        self._app = app
        self._clock = clock
        listen(self._obey)
        say("up")

    def _obey(self, line: str) -> None:
        number, what, rest = line.split(" ", 2)
        answers = {"clock": self._move, "drift": self._drift, "where": where, "holds": holds, "shows": shows}
        answers["read"] = read
        say(f"<{number}> {answers[what](rest)} </{number}>")

    def _drift(self, ahead: str) -> str:
        self._clock.ahead = float(ahead)
        return "moved"

    def _move(self, ahead: str) -> str:
        self._drift(ahead)
        self._app.monitor._pulse._timer.start(0)
        return "moved"


def where(name: str) -> str:
    answer = "missing"
    for widget in shown():
        text = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
        if isinstance(widget, QLabel) or not (name == widget.accessibleName() or text.startswith(name)):
            continue
        middle = widget.rect().center()
        if widget.isEnabled() and widget.visibleRegion().contains(middle):
            spot = widget.mapToGlobal(middle)
            return f"{spot.x()} {spot.y()}"
        answer = "hidden"
    return answer


def holds(rest: str) -> str:
    name, _, text = rest.partition(" ")
    fields = [one for one in shown() if isinstance(one, QLineEdit)]
    return str(any(one.accessibleName() == name.replace("_", " ") and one.text() == text for one in fields))


def shows(text: str) -> str:
    labels = [one for one in shown() if isinstance(one, QLabel) and not one.visibleRegion().isEmpty()]
    return str(any(text in label.text() for label in labels))


def read(_all: str) -> str:
    front = QApplication.activeWindow()
    seen = [one for one in shown() if one.window() is front and not one.visibleRegion().isEmpty()]
    said = [one.text() for one in seen if isinstance(one, QLabel | QAbstractButton)]
    return "\t".join(" ".join(text.split()) for text in said if text.strip())


def shown() -> Iterator[QWidget]:
    """Those of the front window first, so that no name behind it is taken for one in it."""
    front = QApplication.activeWindow()
    known = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
    return iter(sorted(known, key=lambda widget: widget.window() is not front))


def main() -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s: %(message)s")
    clock = MovedClock(float(sys.argv[2]))
    places = Places.of(Path(sys.argv[1]))

    def open_profile() -> Profile:
        return Profile(places, clock=clock)

    return run_in_tray(places, open_profile, ["owed"], beside=lambda app: Companion(app, clock))


sys.exit(main())
