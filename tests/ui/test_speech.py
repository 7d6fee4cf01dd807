"""A language is put in force for Qt too: its own words, the direction of lines, what it writes in fields."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from tests.sentences import write_pseudo
from trayapp.languages import Place
from trayapp.tongue import ENGLISH, speak, spoken
from trayapp.ui.speech import Speech, own_name, place_of_user

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def speech(tmp_path: Path) -> Iterator[Speech]:
    for code in ("de", "ar"):
        write_pseudo(tmp_path / f"{code}.ts")
    made = Speech(tmp_path, lambda: Place(("de_AT", "en"), "AT"))
    yield made
    made.close()
    speak(ENGLISH)
    QLocale.setDefault(QLocale.system())


def copy() -> str:
    return QCoreApplication.translate("QWidgetTextControl", "&Copy")


def test_the_language_of_the_system_unless_another_is_wished_for(speech: Speech) -> None:
    assert speech.follow("")
    assert (spoken().code, copy()) == ("de", "&Kopieren")
    assert not speech.follow(""), "nothing changed"
    assert speech.follow("en")
    assert (spoken().code, copy()) == ("en", "&Copy")
    assert not spoken().twelve_hours
    assert speech.follow("")
    assert spoken().code == "de"


def test_what_qt_writes_follows_the_wish(speech: Speech) -> None:
    speech.follow("de")
    assert QLocale().toString(QDate(2028, 3, 1), "ddd d. MMMM") == "Mi. 1. März"
    assert QLocale().territory() == QLocale.Country.Austria
    speech.follow("en")
    assert QLocale().toString(QDate(2028, 3, 1), "MMMM") == "March"


def test_lines_run_as_the_language_runs(speech: Speech) -> None:
    speech.follow("ar")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speech.follow("de")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_languages_have_their_own_names() -> None:
    assert [own_name(code) for code in ("en", "de", "fr")] == ["English", "Deutsch", "Français"]


def test_where_no_variables_say_it_qt_knows_where_the_user_is() -> None:
    place = place_of_user("darwin")
    assert isinstance(place.languages, tuple)
    assert place_of_user("linux") == Place()
