"""The page of the texts that letters begin with: seen as a client would, kept when they can be filled."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import setups
from tests.settings_opened import Heard, only_settings
from trayapp import resources
from trayapp.domain.letters.templates import Kind, Template
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.page_templates import PageTemplates
from trayapp.ui.wishes import SettingsChanged


@pytest.fixture
def page(dialog: SettingsDialog) -> PageTemplates:
    dialog.show_page("acknowledgements")
    return dialog.acknowledgements


def choose(page: PageTemplates, kind: Kind, language: str = "en") -> None:
    page.kind.setCurrentIndex(page.kind.findData(kind))
    page.language.setCurrentIndex(page.language.findData(language))


def kept(qtbot: QtBot, wishes: list[object]) -> tuple[Template, ...]:
    """Wait until what was typed is in force."""
    qtbot.waitUntil(lambda: bool(wishes), timeout=5000)
    return only_settings(wishes).texts


def test_every_text_is_shown_as_a_client_reads_it(page: PageTemplates) -> None:
    for code in resources.LANGUAGES:
        for kind in Kind:
            choose(page, kind, code)
            assert "{name}" in page.text.toPlainText()
            assert "Anna Acker" in page._example.text()
            assert "{" not in page._example.text()
            assert page.subject.isVisible() == (kind is Kind.UPDATE)
            assert not page.shipped.isVisible()


def test_a_text_of_ones_own_is_kept(
    page: PageTemplates, heard: Heard, qtbot: QtBot, dialog: SettingsDialog
) -> None:
    wishes = heard(dialog)
    choose(page, Kind.NO, "de")
    page.text.setPlainText("Guten Tag {name}, nein. {me}")
    assert kept(qtbot, wishes) == (Template(Kind.NO, "de", "Guten Tag {name}, nein. {me}"),)
    assert page.shipped.isVisible()
    assert page._example.text() == "Guten Tag Anna Acker, nein. Maria Muster"


def test_turning_to_another_text_keeps_the_first(
    page: PageTemplates, heard: Heard, dialog: SettingsDialog
) -> None:
    wishes = heard(dialog)
    page.text.setPlainText("Noted, {name}.")
    choose(page, Kind.NO)
    assert only_settings(wishes).texts == (Template(Kind.RECEIVED, "en", "Noted, {name}."),)
    assert "my answer is no" in page.text.toPlainText()
    choose(page, Kind.RECEIVED)
    assert page.text.toPlainText() == "Noted, {name}."


@pytest.mark.parametrize("text", ["Dear {nam}", "", "   "])
def test_a_text_that_cannot_be_filled_is_told_and_not_kept(
    page: PageTemplates, heard: Heard, dialog: SettingsDialog, text: str
) -> None:
    wishes = heard(dialog)
    page.text.setPlainText(text)
    page._keep()
    assert wishes == []
    assert page._text_field.complaint


def test_the_text_that_came_with_owed_comes_back(
    page: PageTemplates, heard: Heard, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    own = Template(Kind.RECEIVED, "en", "Noted.")
    dialog.show_settings(replace(setups.SETTINGS, texts=(own,)))
    assert page.text.toPlainText() == "Noted."
    wishes = heard(dialog)
    page.shipped.click()
    assert kept(qtbot, wishes) == ()
    assert page.text.toPlainText().startswith("Hello {name},")
    assert not page.shipped.isVisible()


def test_what_is_being_typed_is_not_disturbed_by_other_changes(
    page: PageTemplates, dialog: SettingsDialog
) -> None:
    QTest.keyClicks(page.text, "abc")
    before = page.text.toPlainText()
    assert "abc" in before
    dialog.show_settings(replace(setups.SETTINGS, paused=True))
    assert page.text.toPlainText() == before


def test_the_subject_of_an_update_is_kept_too(
    page: PageTemplates, heard: Heard, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    wishes = heard(dialog)
    choose(page, Kind.UPDATE)
    page.subject.selectAll()
    QTest.keyClicks(page.subject, "News")
    [text] = kept(qtbot, wishes)
    assert text.subject == "News"
    assert isinstance(wishes[-1], SettingsChanged)
