"""Every window in every state, ready to be drawn (``tests/pictures.py``).

To add one: write a function into the file of its room (``tests/scenes_<room>.py``; a new file is found by
itself), put it into the file's ``SCENES``, and say in its docstring what the user sees. The name's first word
is the window; the docstring goes into the user guide (``tests/guide.py``).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from trayapp.ui.style.look import Look

Scene = Callable[[Look], QWidget]


def _found() -> dict[str, Scene]:
    """Name → what makes the window, of every file of scenes, in a fixed order."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("scenes_*.py"))
    rooms = [importlib.import_module(f"tests.{name}") for name in names]
    return {scene.__name__.replace("_", "-"): scene for room in rooms for scene in room.SCENES}


SCENES = _found()
