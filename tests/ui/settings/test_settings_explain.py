"""Every setting explains itself: a sentence, and an example, beside the control that changes it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QWidget,
)

from tests import setups
from trayapp.ui.settings.dialog import PAGES, SettingsDialog
from trayapp.ui.settings.page import Card, Page
from trayapp.ui.settings.standard_card import StandardCard

EXAMPLE = re.compile(
    r"for example|for instance|such as|What a client would read|[@.]acker\.example", re.IGNORECASE
)
SETTING = (QComboBox, QLineEdit, QPlainTextEdit, QTimeEdit)
"""What takes a value; a switch is a check box, buttons do something instead."""
SEARCH = "Search"


def settings_in(page: Page) -> list[QWidget]:
    """What can be set on a page, leaving out fields of search and the inside of other controls."""
    found: list[QWidget] = [
        one
        for kind in SETTING
        for one in page.findChildren(kind)
        if not isinstance(one.parent(), QComboBox) and not one.accessibleName().startswith(SEARCH)
    ]
    return found + [one for one in page.findChildren(QAbstractButton) if one.isCheckable()]


def beside(control: QWidget, page: Page) -> tuple[QWidget, str]:
    """The card that a control stands in, or the page; and all that is written there."""
    place: QWidget = control
    while not isinstance(place, Card | Page):
        parent = place.parentWidget()
        assert parent is not None
        place = parent
    texts = [label.text() for label in place.findChildren(QLabel)]
    texts += [edit.placeholderText() for edit in place.findChildren(QLineEdit)]
    return place, "\n".join(texts)


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"accounts", "privacy"}])
def test_every_setting_has_a_sentence_and_an_example(dialog: SettingsDialog, name: str) -> None:
    """The form of an account has tests of its own, and privacy shows the user's own data as examples."""
    dialog.show_page(name)
    page = dialog.pages[name]
    for control in settings_in(page):
        place, said = beside(control, page)
        what = control.accessibleName() or control.objectName() or type(control).__name__
        assert re.search(r"[a-z0-9]\.(\s|$)", said), f"{name}, {what}: no sentence"
        if isinstance(place, StandardCard):
            assert place.timeline.accessibleName(), f"{name}, {what}: the week is the example"
        else:
            assert EXAMPLE.search(said), f"{name}, {what}: no example in {said!r}"


def test_the_check_can_fail(dialog: SettingsDialog) -> None:
    dialog.show_page("general")
    assert len(settings_in(dialog.general)) >= 6
    card = Card("Bare")
    box = QComboBox(card)
    assert not EXAMPLE.search(beside(box, dialog.general)[1])
    assert setups.SETTINGS.names, "fields are filled, so that examples do not come from values"
