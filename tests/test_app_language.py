"""The language changes while Owed runs: all that is shown speaks it at once, and what Qt itself says too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from tests.house import ANNA, SETTLING, House
from tests.sentences import OPEN, forgotten, write_pseudo
from trayapp import resources
from trayapp.app import App
from trayapp.tongue import ENGLISH, speak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """German as nobody speaks it: every sentence is marked."""
    folder, there = tmp_path / "languages", resources.path
    write_pseudo(folder / "de.ts")
    monkeypatch.setattr(resources, "path", lambda name: folder if name == "languages" else there(name))
    return folder


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, languages: Path) -> Iterator[House]:
    assert languages.is_dir()
    house = House(qtbot, tmp_path)
    yield house
    house.close()
    speak(ENGLISH)
    QLocale.setDefault(QLocale.system())


def choose(app: App, language: str) -> None:
    """Choose it as the user does, on the page of general things."""
    assert app.windows.settings is not None
    choice = app.windows.settings.general.language
    place = choice.findData(language)
    assert place >= 0
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def test_everything_changes_at_once_and_back(house: House, qtbot: QtBot) -> None:
    house.receive(ANNA)
    house.configure()
    app = house.start()
    app.show_list()
    old_list, old_settings = app.windows.owed, app.windows.open_settings("general")
    assert not any(OPEN in text for text in (app.tray.menu.actions()[0].text(), old_settings.windowTitle()))

    choose(app, "de")

    qtbot.waitUntil(lambda: app.windows.settings not in {None, old_settings}, timeout=int(SETTLING * 1000))
    new_settings, new_list = app.windows.settings, app.windows.owed
    assert new_settings is not None
    assert new_list is not None
    assert new_list is not old_list
    assert new_settings.isVisible()
    assert new_list.isVisible()
    assert OPEN in new_settings.windowTitle()
    assert forgotten(new_settings.windowTitle()) in {"", "Owed"}
    assert new_settings.general.language.currentText() == "Deutsch"
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"
    assert QLocale().language() == QLocale.Language.German
    assert house.profile().settings().language == "de"

    choose(app, "en")

    qtbot.waitUntil(lambda: app.windows.settings not in {None, new_settings}, timeout=int(SETTLING * 1000))
    assert app.windows.settings is not None
    assert OPEN not in app.windows.settings.windowTitle()
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_a_start_in_another_language(house: House) -> None:
    house.receive(ANNA)
    house.configure()
    house.profile().change(lambda known: replace(known, language="de"))
    app = house.start()
    app.show_list()
    assert app.windows.owed is not None
    assert OPEN in app.windows.owed.windowTitle() or app.windows.owed.windowTitle() == "Owed"
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"
