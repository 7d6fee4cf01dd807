"""The letter to a client: a text to start from, edited, seen, sent; and nothing lost when that fails."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import boards, setups
from trayapp import resources
from trayapp.doing import letters
from trayapp.domain.letters.templates import Kind, Template
from trayapp.domain.letters.writing import Draft, Writing
from trayapp.domain.messages.message import Address, Mark, Message
from trayapp.domain.owing.item import ItemKind, OwedItem
from trayapp.settings.begun_letters import BegunLetters
from trayapp.settings.model import Settings
from trayapp.ui.letters.acknowledge_window import AcknowledgeWindow
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Open, SendLetter, ShowSettings

Heard = Callable[[AcknowledgeWindow], list[object]]
WORDS = {code: resources.letter_words(code) for code in resources.LANGUAGES}
OFFICE = replace(setups.ACCOUNTS[0], sender_name="Maria Muster")
SETTINGS = replace(setups.SETTINGS, accounts=(OFFICE, setups.ACCOUNTS[1]))
ASKED = Message(
    boards.ANNA.last_message_id,
    Address("Anna Acker", "anna@acker-partners.example"),
    (Address("", "info@office.example"),),
    (),
    "Contract draft",
    boards.NOW - timedelta(hours=2),
    (),
    Mark.NONE,
)
FRIDAY = datetime(2026, 5, 15, 13, 0, tzinfo=UTC)
"""The end of the next working day: Thursday is a public holiday."""


def writing(item: OwedItem = boards.ANNA, settings: Settings = SETTINGS) -> Writing:
    return letters.writing(item, letters.Behind(ASKED), settings, boards.NOW)


@pytest.fixture
def window(qtbot: QtBot, look: Look, tmp_path: Path) -> AcknowledgeWindow:
    made = AcknowledgeWindow(look, WORDS, boards.CALENDAR, BegunLetters(tmp_path / "letters.json"))
    qtbot.addWidget(made)
    made.show_writing(writing(), (), boards.NOW)
    made.show()
    return made


def test_it_begins_with_a_sign_of_life_and_the_next_working_day(window: AcknowledgeWindow) -> None:
    assert window.text.toPlainText() == (
        "Hello Anna Acker,\n\n"
        "Thank you for your message. I have received it, and I will get back to you by Friday, 15 May, 15:00."
        "\n\nKind regards\nMaria Muster"
    )
    assert window.subject.text() == "Re: Contract draft"
    assert window.promised() == FRIDAY
    assert window.when.isVisible()
    assert not window.settings.isVisible()


def test_what_was_seen_is_what_is_sent(window: AcknowledgeWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.text.setPlainText("Got it. Monday.")
    QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
    assert wishes == [
        SendLetter(boards.ANNA.id, Kind.RECEIVED, Draft("Re: Contract draft", "Got it. Monday."), FRIDAY)
    ]
    assert "Monday" not in repr(wishes[0])
    assert window.isVisible()


def test_the_keyboard_sends_and_leaves(window: AcknowledgeWindow, heard: Heard) -> None:
    wishes = heard(window)
    QTest.keyClick(window.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(wishes) == 1
    window.show_failure("It did not work.")
    QTest.keyClick(window.text, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_is_sent_once_however_often_one_presses(window: AcknowledgeWindow, heard: Heard) -> None:
    wishes = heard(window)
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(window.send, Qt.MouseButton.LeftButton)
    assert len(wishes) == 1
    assert not window.send.isEnabled()
    assert not window.text.isEnabled()


def test_what_fails_is_said_and_the_letter_stays(window: AcknowledgeWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.text.setPlainText("My own words.")
    window.send.click()
    window.show_failure("smtp.office.example did not answer in time. Nothing was sent.")
    assert window.text.toPlainText() == "My own words."
    assert window.text.isEnabled()
    assert window.send.isEnabled()
    window.send.click()
    assert len(wishes) == 2
    assert wishes[0] == wishes[1]


def test_the_letter_waits_while_the_window_is_closed(window: AcknowledgeWindow) -> None:
    window.text.setPlainText("Half a sen")
    window.close()
    window.show_writing(writing(), (), boards.NOW + timedelta(hours=1))
    assert window.text.toPlainText() == "Half a sen"


def test_a_letter_that_was_begun_waits_while_another_is_written(window: AcknowledgeWindow) -> None:
    window.language.setCurrentIndex(window.language.findData("de"))
    own = datetime(2026, 5, 19, 8, 0, tzinfo=UTC)
    window._promise(own)
    window.text.setPlainText("Half a sen")
    window.subject.setText("Own subject")
    window.show_writing(writing(boards.HENRY), (), boards.NOW)
    assert "Hello" in window.text.toPlainText()
    assert window.subject.text() == "Re: Contract draft"
    assert window.promised() == FRIDAY
    window.show_writing(writing(), (), boards.NOW)
    assert (window.text.toPlainText(), window.subject.text()) == ("Half a sen", "Own subject")
    assert (window.language.currentData(), window.promised()) == ("de", own)
    window.end()
    window.show_writing(writing(), (), boards.NOW)
    assert "Half a sen" not in window.text.toPlainText(), "it was sent"


def test_a_letter_on_its_way_is_not_begun_again(window: AcknowledgeWindow) -> None:
    window.send.click()
    window.show_writing(writing(), (), boards.NOW)
    assert not window.send.isEnabled()


def test_a_letter_that_was_sent_is_over(window: AcknowledgeWindow) -> None:
    window.text.setPlainText("Sent words")
    window.end()
    assert not window.isVisible()
    window.show_writing(writing(), (), boards.NOW)
    assert "Sent words" not in window.text.toPlainText()


def test_another_text_and_another_language(window: AcknowledgeWindow) -> None:
    window.kind.setCurrentIndex(window.kind.findData(Kind.NO))
    assert "my answer is no" in window.text.toPlainText()
    assert not window.when.isVisible()
    assert window.promised() is None
    window.language.setCurrentIndex(window.language.findData("de"))
    assert "meine Antwort ist Nein" in window.text.toPlainText()
    window.kind.setCurrentIndex(window.kind.findData(Kind.NOT_YET))
    assert "bis Freitag, den 15. Mai, 15:00 Uhr" in window.text.toPlainText()


def test_what_was_typed_comes_back_when_another_text_was_chosen(window: AcknowledgeWindow) -> None:
    QTest.keyClicks(window.text, "PS: thanks")
    before = window.text.toPlainText()
    assert "PS: thanks" in before
    window.kind.setCurrentIndex(window.kind.findData(Kind.NO))
    window.text.undo()
    assert window.text.toPlainText() == before


def test_another_time_changes_the_words_and_nothing_else(window: AcknowledgeWindow) -> None:
    window.text.insertPlainText("\N{GRINNING FACE} my own line ")
    window.when.setCurrentIndex(0)
    window.when.activated.emit(0)
    text = window.text.toPlainText()
    assert "by Wednesday, 13 May, 17:30." in text
    assert "Friday" not in text
    assert "my own line" in text
    assert window.promised() == datetime(2026, 5, 13, 15, 30, tzinfo=UTC)


def test_a_time_of_ones_own(window: AcknowledgeWindow, qtbot: QtBot) -> None:
    last = window.when.count() - 1
    assert window.when.itemText(last) == "another time…"
    window.when.setCurrentIndex(last)
    window.when.activated.emit(last)
    assert window.promised() == FRIDAY, "until one is chosen"
    own = datetime(2026, 5, 19, 8, 0, tzinfo=UTC)
    window._promise(own)
    assert window.promised() == own
    assert "by Tuesday, 19 May, 10:00." in window.text.toPlainText()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "nothing to send"),
        ("  \n", "nothing to send"),
        ("Dear {name}", "{name} still stands in the letter"),
    ],
)
def test_what_is_not_finished_is_not_sent(
    window: AcknowledgeWindow, heard: Heard, text: str, says: str
) -> None:
    wishes = heard(window)
    window.text.setPlainText(text)
    window.send.click()
    assert wishes == []
    assert says in window._trouble.text()


def test_the_users_own_text_is_offered(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    window = AcknowledgeWindow(look, WORDS, boards.CALENDAR, BegunLetters(tmp_path / "letters.json"))
    qtbot.addWidget(window)
    own = Template(Kind.RECEIVED, "en", "{name}: noted, by {when}. {me}")
    window.show_writing(writing(), (own,), boards.NOW)
    assert window.text.toPlainText() == "Anna Acker: noted, by Friday, 15 May, 15:00. Maria Muster"


def test_a_slipping_promise_is_told_with_a_later_date(window: AcknowledgeWindow) -> None:
    promise = replace(boards.ANNA, id="p0001", kind=ItemKind.PROMISE, due=FRIDAY)
    window.show_writing(writing(promise), (), boards.NOW)
    assert Kind(window.kind.currentData()) is Kind.LATE
    text = window.text.toPlainText()
    assert "by Friday, 15 May, 15:00." in text
    assert "by Monday, 18 May, 17:30." in text
    assert window.promised() == datetime(2026, 5, 18, 15, 30, tzinfo=UTC)


def test_where_nothing_can_be_sent_the_text_can_be_copied(window: AcknowledgeWindow, heard: Heard) -> None:
    wishes = heard(window)
    files = replace(boards.ANNA, account="Archive", id="r0099")
    window.show_writing(writing(files), (), boards.NOW)
    assert not window.send.isVisible()
    assert "No server is named that takes mail from Archive" in window._trouble.text()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wishes == []
    window.copy.click()
    assert QGuiApplication.clipboard().text() == window.text.toPlainText()
    window.open.click()
    window.settings.click()
    assert wishes == [Open("r0099"), ShowSettings("accounts", "Archive")]


def test_names_from_mail_deceive_nobody(window: AcknowledgeWindow) -> None:
    about = writing(boards.HENRY)
    bad = replace(about, about=replace(about.about, to=Address("Anna\u202e\n<b>x</b>", "a@b.example")))
    window.show_writing(bad, (), boards.NOW)
    assert window._to.text() == "Anna <b>x</b>"
    assert window._to.textFormat() is Qt.TextFormat.PlainText


def test_what_was_typed_is_there_again_after_a_restart(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    kept = BegunLetters(tmp_path / "letters.json", lambda: ["Office"])

    def opened() -> AcknowledgeWindow:
        made = AcknowledgeWindow(look, WORDS, boards.CALENDAR, BegunLetters(tmp_path / "letters.json"))
        qtbot.addWidget(made)
        made.show_writing(writing(), (), boards.NOW)
        made.show()
        return made

    first = opened()
    first.close()
    assert kept.all() == {}, "nothing was typed"
    first = opened()
    first.kind.setCurrentIndex(first.kind.findData(Kind.NO))
    first.subject.setText("About the draft")
    first.text.setPlainText("Dear Anna,\nnot this time.")
    first.put_aside()  # Owed ends
    again = opened()
    assert again.subject.text() == "About the draft"
    assert again.text.toPlainText() == "Dear Anna,\nnot this time."
    assert Kind(again.kind.currentData()) is Kind.NO
    again.close()
    assert list(kept.all()) == [boards.ANNA.id]
    again.show_writing(writing(), (), boards.NOW)
    again.end()
    assert kept.all() == {}, "it was sent"
    assert not (tmp_path / "letters.json").exists()
