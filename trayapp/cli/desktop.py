"""``owed`` and ``owed demo``: start the tray application. The only commands that need Qt."""

from __future__ import annotations

import argparse
import gc
import sys
from typing import TYPE_CHECKING

from trayapp.errors import OwedError
from trayapp.settings.places import Places
from trayapp.tongue import tr
from trayapp.ui.tray.display import has_display

if TYPE_CHECKING:
    from trayapp.profile.profile import Profile


class NoDisplay(OwedError):
    """There is no screen to draw on."""


def run(arguments: argparse.Namespace) -> int:
    """Start the tray application, or the demonstration."""
    if arguments.command == "demo":
        from trayapp.cli import tell
        from trayapp.cli.speaking import speak_to_user
        from trayapp.demo import demonstrate, demonstrate_without_display

        if has_display() and arguments.pictures is None:
            return demonstrate()
        speak_to_user(arguments.profile)
        if arguments.pictures is None:
            tell.line(tr("There is no display here: the same job is done without one."))
        return demonstrate_without_display(arguments.pictures, tell.board, tell.line)
    if not has_display():
        from trayapp.cli.speaking import speak_to_user

        speak_to_user(arguments.profile)
        raise NoDisplay(
            tr("There is no display here, so there is no tray to sit in."),
            tr("owed list and owed status work without one."),
        )
    gc.disable()  # for good (``running.py``), and Qt loads the faster for it
    from trayapp.running import run_in_tray

    places = Places.of(arguments.profile)

    def open_profile() -> Profile:
        from trayapp.profile.profile import Profile

        return Profile(places)

    return run_in_tray(places, open_profile, sys.argv[:1])
