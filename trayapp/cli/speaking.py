"""In which language a command speaks: the one of the settings, else the system's. Scripts read English."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from trayapp import resources
from trayapp.languages import place_of, speak_as
from trayapp.settings.file import wished_language
from trayapp.settings.places import Places
from trayapp.tongue import ENGLISH, speak


def speak_for(arguments: argparse.Namespace) -> None:
    """Speak as whoever reads the answer does: English to scripts, which asked for JSON or CSV.

    A status bar shows what a script reads, so ``owed status`` sees to that itself.
    """
    of_scripts = getattr(arguments, "json", False) or getattr(arguments, "csv", False)
    if of_scripts and arguments.command != "status":
        speak(ENGLISH)
    else:
        speak_to_user(arguments.profile)


def speak_to_user(profile: Path | None) -> None:
    """Speak the user's language from now on; never fails, so that broken settings can be told of in it."""
    wish = wished_language(Places.of(profile).settings_file)
    speak_as(wish, place_of(os.environ), resources.path("languages"))


def profile_in(argv: Sequence[str]) -> Path | None:
    """Return the set-up that is named in arguments which may not be understood otherwise."""
    finder = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    finder.add_argument("--profile", type=Path)
    try:
        found: Path | None = finder.parse_known_args(argv)[0].profile
    except argparse.ArgumentError:
        return None
    return found
