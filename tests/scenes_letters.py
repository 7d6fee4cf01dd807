"""The letter to a client and the page of its texts, in every state, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp import resources
from trayapp.doing import letters
from trayapp.domain.letters.templates import Kind
from trayapp.domain.messages.message import Address, Mark, Message
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.settings.begun_letters import BegunLetters
from trayapp.ui.letters.acknowledge_window import AcknowledgeWindow
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look

_OFFICE = replace(setups.ACCOUNTS[0], sender_name="Maria Muster")
_SETTINGS = replace(setups.SETTINGS, accounts=(_OFFICE, setups.ACCOUNTS[1]))


def _letter(look: Look, item: OwedItem = boards.ANNA) -> AcknowledgeWindow:
    message = Message(
        item.last_message_id,
        Address(item.client.name, item.client.address),
        (Address("", "me@office.example"),),
        (),
        item.subject,
        boards.NOW - timedelta(hours=2),
        (),
        Mark.NONE,
    )
    begun = BegunLetters(None)
    window = AcknowledgeWindow(look, resources.all_letter_words(), boards.CALENDAR, begun)
    window.show_writing(letters.writing(item, letters.Behind(message), _SETTINGS, boards.NOW), (), boards.NOW)
    return window


def letter(look: Look) -> QWidget:
    """A sign of life, as it is offered."""
    return _letter(look)


def letter_no(look: Look) -> QWidget:
    """A considered no, in German."""
    window = _letter(look)
    window.kind.setCurrentIndex(window.kind.findData(Kind.NO))
    window.language.setCurrentIndex(window.language.findData("de"))
    return window


def letter_late(look: Look) -> QWidget:
    """A promise that slips."""
    return _letter(look, replace(boards.BEATE, kind=ItemKind.PROMISE))


def letter_failed(look: Look) -> QWidget:
    """What was not sent stays, and why is said."""
    window = _letter(look)
    window.show_failure(
        "smtp.office.example did not answer in time. Nothing was sent, and your text is kept."
    )
    return window


def letter_cannot_be_sent(look: Look) -> QWidget:
    """An account without a server that takes mail."""
    return _letter(look, replace(boards.ANNA, account="Archive"))


def settings_acknowledgements(look: Look) -> QWidget:
    """The texts that letters begin with."""
    dialog = SettingsDialog(
        look, _SETTINGS, boards.NOW, letter_words=resources.all_letter_words(), native_dialogs=False
    )
    dialog.show_page("acknowledgements")
    return dialog


def settings_acknowledgements_wrong(look: Look) -> QWidget:
    """A text of one's own that cannot be filled."""
    dialog = SettingsDialog(
        look, _SETTINGS, boards.NOW, letter_words=resources.all_letter_words(), native_dialogs=False
    )
    dialog.show_page("acknowledgements")
    dialog.acknowledgements.kind.setCurrentIndex(dialog.acknowledgements.kind.findData(Kind.UPDATE))
    dialog.acknowledgements.text.setPlainText("Dear {nam},\n\nall is well.\n\n{me}")
    return dialog


SCENES = (
    letter,
    letter_no,
    letter_late,
    letter_failed,
    letter_cannot_be_sent,
    settings_acknowledgements,
    settings_acknowledgements_wrong,
)
