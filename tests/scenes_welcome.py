"""The first run, step by step, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp.ui.accounts.welcome import Welcome
from trayapp.ui.style.look import Look


def _welcome(look: Look, step: int) -> Welcome:
    window = Welcome(look, replace(setups.SETTINGS, accounts=()), boards.NOW, native_dialogs=False)
    if step:
        window.form.address.setText("me@office.example")
        window.form.buttons.by_hand.click()
        window.form.save.click()
        window.show_suggestions(setups.SUGGESTIONS)
        window.suggestions.lines[0][1].setChecked(True)
    if step > 1:
        window.go_on.click()
    return window


def welcome_account(look: Look) -> QWidget:
    """The first step: your mailbox."""
    return _welcome(look, 0)


def welcome_clients(look: Look) -> QWidget:
    """The second step: your clients."""
    return _welcome(look, 1)


def welcome_standard(look: Look) -> QWidget:
    """The third step: your standard."""
    return _welcome(look, 2)


SCENES = (
    welcome_account,
    welcome_clients,
    welcome_standard,
)
