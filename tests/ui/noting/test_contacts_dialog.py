"""The window in which several contacts are noted: paste or open a list, see who would be, follow them up."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards
from tests.scenes_contacts import BEFORE, FAIR, PASTED, TABLE, answered, due_of
from trayapp.domain.clients.book import ClientBook
from trayapp.ui.noting.contacts_dialog import ContactsDialog, Tab
from trayapp.ui.noting.note_dialogs import NoteContactDialog
from trayapp.ui.noting.wishes import AskForContacts, NoteContacts, ReadContacts
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.style.look import Look


class Desk:
    """Takes the wishes of the window, and reads lists when it is told to."""

    def __init__(self, qtbot: QtBot, look: Look, *, at_once: bool = True) -> None:
        self.dialog = ContactsDialog(
            look, boards.NOW, boards.CALENDAR, met=BEFORE, due=due_of, native_dialogs=False
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.at_once = at_once
        self.asked: list[ReadContacts] = []
        self.noted: list[NoteContacts] = []
        self.dialog.wished.connect(self.take)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def take(self, wish: object) -> None:
        if isinstance(wish, ReadContacts):
            self.asked.append(wish)
            if self.at_once:
                answered(self.dialog, wish)
        elif isinstance(wish, NoteContacts):
            self.noted.append(wish)

    def paste(self, text: str) -> None:
        """Paste a list and let the keys rest."""
        self.dialog.text.setPlainText(text)
        self.dialog.read_now()

    def tabs(self) -> list[str]:
        return [self.dialog.preview.tabs.tabText(number) for number in range(len(Tab))]

    def names(self) -> list[str]:
        return [line.row.name or line.row.address for line in self.dialog.people.lines]

    def turn(self, tab: Tab) -> None:
        self.dialog.preview.tabs.setCurrentIndex(list(Tab).index(tab))

    def said(self) -> str:
        return " ".join(one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def desk(qtbot: QtBot, look: Look) -> Desk:
    return Desk(qtbot, look)


def test_it_says_of_each_row_who_is_new_and_why_others_are_not_taken(desk: Desk) -> None:
    assert not desk.dialog.preview.isVisible()
    assert not desk.dialog.ok.isEnabled()
    desk.paste(PASTED)
    assert desk.tabs() == ["To follow up  7", "Not taken  2", "Cannot be read  2"]
    assert desk.dialog.ok.text() == "Follow up 7 people"
    people = desk.dialog.people
    assert people.index(0, 3).data() == "New, due Fri 11:25", "Thursday is a holiday"
    assert people.index(1, 3).data() == "New, due Fri 11:25; ended by hand"
    desk.turn(Tab.OUT)
    assert [(people.index(row, 2).data(), people.index(row, 3).data()) for row in range(2)] == [
        ("ottilie@orth.example", "They wait for your follow-up already."),
        ("pia@pohl-gartenbau.example", "They stand in this list twice."),
    ]
    assert not desk.dialog.preview.every.isVisible(), "there is nothing to tick"
    desk.turn(Tab.PROBLEMS)
    problems = desk.dialog.preview.problems
    assert [problems.index(1, column).data() for column in range(3)] == [
        "9",
        "There is neither an address nor a name in this line.",
        "Wanda Wolf wanda(at)wolf.example",
    ]
    desk.dialog.preview.copy.click()
    assert "wanda(at)wolf.example" in QGuiApplication.clipboard().text()


def test_who_is_ticked_is_followed_up_with_where_and_when(desk: Desk) -> None:
    desk.paste(PASTED)
    desk.dialog.source.setText(f"  {FAIR} ")
    desk.dialog.preview.table.selectRow(0)
    QTest.keyClick(desk.dialog.preview.table, Qt.Key.Key_Space)
    assert desk.dialog.ok.text() == "Follow up 6 people"
    QTest.mouseClick(desk.dialog.ok, Qt.MouseButton.LeftButton)
    (noted,) = desk.noted
    assert (noted.met, noted.source, len(noted.rows)) == (BEFORE, FAIR, 6)
    assert noted.rows[0].name == "Quentin Quast"
    assert not desk.dialog.isVisible()
    assert "quentin" not in repr(noted).casefold(), "the log names nobody"
    assert "pohl" not in repr(desk.asked)


def test_who_was_met_long_ago_is_late_already(desk: Desk) -> None:
    desk.paste("Ida <ida@ibsen.example>")
    moment = desk.dialog.when.moment
    moment.setDateTime(moment.dateTime().addDays(-7))
    assert desk.dialog.people.index(0, 3).data() == "New, missed by 6 days"


def test_a_tick_outlives_what_is_pasted_after_it(desk: Desk) -> None:
    desk.paste("Ida <ida@ibsen.example>")
    desk.dialog.people.tick([0], on=False)
    desk.paste("Bo <bo@berg.example>\nIda <ida@ibsen.example>")
    assert [line.row.name for line in desk.dialog.people.chosen()] == ["Bo"]
    assert desk.dialog.ok.text() == "Follow up 1 person"


def test_what_is_typed_is_read_when_the_keys_rest(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.dialog.text, "Ida Ibsen")
    assert desk.asked == []
    assert not desk.dialog.ok.isEnabled(), "what was typed was not seen through"
    qtbot.waitUntil(lambda: bool(desk.asked))
    assert [one.data for one in desk.asked] == [b"Ida Ibsen"]
    assert desk.dialog.ok.isEnabled()
    QTest.keyClick(desk.dialog.text, Qt.Key.Key_Backspace)
    assert not desk.dialog.ok.isEnabled()


def test_an_old_answer_is_not_shown_and_a_new_list_is_read_after_it(qtbot: QtBot, look: Look) -> None:
    desk = Desk(qtbot, look, at_once=False)
    desk.paste("Ida")
    desk.paste("Bo\nCy")
    assert len(desk.asked) == 1, "one reading at a time"
    answered(desk.dialog, desk.asked[0])
    assert not desk.dialog.preview.isVisible()
    assert len(desk.asked) == 2
    answered(desk.dialog, desk.asked[1])
    assert desk.names() == ["Bo", "Cy"]
    answered(desk.dialog, ReadContacts(b"Nobody asked"))
    assert desk.names() == ["Bo", "Cy"]


def test_an_empty_field_takes_the_preview_away(desk: Desk) -> None:
    desk.paste("Ida")
    assert desk.dialog.preview.isVisible()
    desk.paste(" \n")
    assert not desk.dialog.preview.isVisible()
    assert not desk.dialog.ok.isEnabled()


def test_a_file_is_read_instead_of_a_paste_and_back(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "visitors.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ida Ibsen\nEMAIL:ida@ibsen.example\nEND:VCARD\n", "utf-8")
    desk.paste("Bo")
    desk.dialog.show_file(str(file))
    assert desk.names() == ["Ida Ibsen"]
    assert not desk.dialog.text.isVisible()
    assert "1 person read from visitors.vcf (vCard, UTF-8)" in desk.said()
    desk.dialog.paste.click()
    assert desk.names() == ["Bo"], "what was pasted is still there"
    assert desk.dialog.text.isVisible()


def test_a_file_can_be_dropped(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "visitors.csv"
    file.write_text("Name,Email\nIda,ida@ibsen.example\n", "utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, button, key))
    assert desk.names() == ["Ida"]


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04"])
def test_a_file_that_cannot_be_read_is_said(desk: Desk, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "visitors.csv"
    if content is not None:
        file.write_bytes(content)
    desk.dialog.show_file(str(file))
    if content is None:
        assert "visitors.csv cannot be opened" in desk.said()
    else:
        assert desk.tabs()[2] == "Cannot be read  1"
        assert desk.dialog.preview.problem_table.isVisible()
    assert not desk.dialog.ok.isEnabled()


def test_a_file_that_does_not_come_holds_up_nothing(desk: Desk) -> None:
    desk.at_once = False
    desk.dialog.show_file("/far/away/visitors.csv")
    assert desk.asked[-1].path == "/far/away/visitors.csv", "whoever is asked opens it"
    assert "Reading visitors.csv" in desk.said()
    desk.dialog.paste.click()
    desk.paste("Ida")
    answered(desk.dialog, desk.asked[-1])
    assert desk.names() == ["Ida"]
    desk.dialog.show_unread(desk.asked[0], "It came back too late.")
    assert "too late" not in desk.said()


def test_after_a_file_that_cannot_be_read_the_one_before_comes_back(desk: Desk, tmp_path: Path) -> None:
    good = tmp_path / "good.csv"
    good.write_text("Name,Email\nIda,ida@ibsen.example\n", "utf-8")
    desk.dialog.show_file(str(good))
    desk.dialog.show_file(str(tmp_path / "none.csv"))
    assert "none.csv cannot be opened" in desk.said()
    assert desk.names() == ["Ida"]
    assert "from good.csv" in desk.said()


def test_a_time_to_come_is_refused_where_it_stands(desk: Desk) -> None:
    desk.paste("Ida")
    moment = desk.dialog.when.moment
    moment.setDateTime(moment.dateTime().addDays(9))
    desk.dialog.ok.click()
    assert desk.noted == []
    assert "That is still to come." in desk.said()
    assert desk.dialog.focusWidget() is moment


def test_return_notes_nobody_by_accident(desk: Desk) -> None:
    desk.paste("Ida")
    for field in (desk.dialog.source, desk.dialog.when.moment, desk.dialog.preview.search):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.noted == []
    assert desk.dialog.isVisible()
    desk.dialog.ok.setFocus()
    QTest.keyClick(desk.dialog.ok, Qt.Key.Key_Return)
    assert len(desk.noted) == 1


def test_thousands_are_shown_without_a_stall(desk: Desk, tmp_path: Path) -> None:
    desk.at_once = False
    file = tmp_path / "visitors.csv"
    file.write_text(TABLE + TABLE.partition("\n")[2].replace("guest", "g"), "utf-8")
    desk.dialog.show_file(str(file))
    assert "Reading visitors.csv" in desk.said(), "the window goes on meanwhile"
    answer = desk.asked[0]
    start = time.process_time()
    answered(desk.dialog, answer)
    assert time.process_time() - start < 2
    assert desk.dialog.ok.text() == "Follow up 4,800 people"
    desk.dialog.preview.search.setText("g2400")
    assert len(desk.names()) == 1


def test_the_window_for_one_goes_over_with_what_was_said(qtbot: QtBot, look: Look) -> None:
    dialog = NoteContactDialog(look, ClientBook(()), boards.NOW, boards.CALENDAR)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    wishes: list[object] = []
    dialog.wished.connect(wishes.append)
    dialog.show()
    dialog.source.setText(FAIR)
    dialog.when.moment.setDateTime(dialog.when.moment.dateTime().addDays(-1))
    dialog.several.click()
    assert wishes == [AskForContacts(FAIR, boards.NOW - timedelta(days=1))]
    assert not dialog.isVisible()


def test_the_menu_of_the_list_asks_for_it(qtbot: QtBot, look: Look) -> None:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    wishes: list[object] = []
    window.wished.connect(wishes.append)
    (action,) = (one for one in window.head.menu.actions() if one.text() == "Note several contacts…")
    action.trigger()
    assert wishes == [AskForContacts()]
