"""Puts a language in force for all that is shown: our sentences, Qt's own, and the way in which lines run."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from trayapp.languages import SYSTEM, Place, place_of, speak_as
from trayapp.tongue import ENGLISH, spoken

log = logging.getLogger(__name__)


class Speech:
    """One for the application, on the Qt thread."""

    def __init__(self, folder: Path, place: Callable[[], Place] | None = None) -> None:
        """``folder`` holds the languages; ``place`` says what the system says of the user."""
        self._folder = folder
        self._place = place or place_of_user
        self._wish = SYSTEM
        self._began = False
        self._qts: QTranslator | None = None

    def follow(self, wish: str) -> bool:
        """Speak the language wished for, "" is the system's; whether that is another than before."""
        if self._began and wish == self._wish:
            return False
        self._began, self._wish = True, wish
        before, place = spoken(), self._place()
        after = speak_as(wish, place, self._folder)
        if after.code != before.code:
            self._let_qt_speak(after.code)
        if wish:  # what Qt writes itself, a date in a field, follows the system else
            QLocale.setDefault(QLocale(f"{after.language}_{place.country}" if place.country else after.code))
        elif QLocale() != QLocale.system():
            QLocale.setDefault(QLocale.system())
        return after.code != before.code

    def close(self) -> None:
        """Take everything back."""
        self._let_qt_speak(ENGLISH.code)

    def _let_qt_speak(self, code: str) -> None:
        """Have Qt's own words in that language: the menu of a text field, the buttons of a dialog."""
        if self._qts is not None:
            QGuiApplication.removeTranslator(self._qts)
            self._qts = None
        if code != ENGLISH.code:
            translator = QTranslator()
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if translator.load(f"qtbase_{code}", folder):
                QGuiApplication.installTranslator(translator)
                self._qts = translator
            else:
                log.info("Qt has no words of its own in %s: %s", code, folder)
        QGuiApplication.setLayoutDirection(QLocale(code).textDirection())


def place_of_user(platform: str = sys.platform) -> Place:
    """Return what the system says of the user; where that is no matter of variables, Qt knows it."""
    if platform == "linux":
        return place_of(os.environ)
    here = QLocale.system()
    country = QLocale.territoryToCode(here.territory())
    return Place(tuple(name.replace("-", "_") for name in here.uiLanguages()), country)


def own_name(code: str) -> str:
    """Return what the speakers of a language call it: "Deutsch"."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name and code != ENGLISH.code else "English"
