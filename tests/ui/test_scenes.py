"""Every window has a picture: a class without one has never been looked at."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

import trayapp.ui
from tests.scenes import SCENES, Scene
from trayapp.ui.parts.window import Window
from trayapp.ui.settings.page import Page
from trayapp.ui.style.look import Look

ROOTS = (Window, QDialog, QMenu, Page)
"""What these are is a window, or as good as one."""
IMPORT = "settings-import"
"""The scene of a sheet that the settings open: a window of its own."""


def windows() -> set[type[QWidget]]:
    """Every class of a window, of a menu and of a page, wherever in the rooms of the windows it is."""
    found: set[type[QWidget]] = set()
    for module in pkgutil.walk_packages(trayapp.ui.__path__, "trayapp.ui."):
        for _name, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if one.__module__ != module.name or not issubclass(one, QWidget):
                continue
            if issubclass(one, ROOTS) or "WindowType." in inspect.getsource(one):
                found.add(one)
    return found


def sketched() -> list[Scene]:
    """All scenes, those last that make all of the settings anew: one of these has all of its pages."""
    whole = [name for name in SCENES if name.startswith(("account-", "settings-")) and name != IMPORT]
    return [SCENES[name] for name in (whole[0], *(name for name in SCENES if name not in whole), *whole[1:])]


def test_every_window_has_a_scene(qtbot: QtBot, look: Look) -> None:
    missing = windows()
    for scene in sketched():
        widget = scene(look)
        drawn = {type(one) for one in (widget, *widget.findChildren(QWidget))}
        missing -= {base for one in drawn for base in one.__mro__}
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not missing:
            return
    assert not missing, f"Put a scene for each of them into tests/scenes_<room>.py: {missing}"


def test_every_scene_says_what_is_seen() -> None:
    for name, scene in SCENES.items():
        assert scene.__doc__, name
        assert scene.__doc__.strip()[-1] in ".?", name
