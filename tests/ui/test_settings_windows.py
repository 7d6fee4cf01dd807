from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.settings_opened import CLIENTS_REPLY, Heard, button, only_settings, opened
from trayapp.domain.standard import EndOfDay, Ladder, Standard, StandardKey, Working
from trayapp.ui.look import Look
from trayapp.ui.settings_dialog import SettingsDialog


class TestWindows:
    def choose(self, dialog: SettingsDialog, group: str, text: str) -> None:
        choice = dialog.windows.cards[group].choice
        place = choice.findText(text)
        assert place >= 0, [choice.itemText(n) for n in range(choice.count())]
        choice.setCurrentIndex(place)
        choice.activated.emit(place)

    def test_the_sentence_is_the_control(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        self.choose(dialog, "Clients", "by the end of the working day")
        assert dict(only_settings(wishes).standards)[CLIENTS_REPLY] == Standard(EndOfDay())

    def test_the_week_moves_as_one_edits(self, dialog: SettingsDialog) -> None:
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        assert card.says.text() == (
            "A message on Friday 14:40 would be due Saturday 14:40, warned Friday 14:50."
        )
        self.choose(dialog, "Clients", "within 4 working hours")
        assert "due Monday 12:10" not in card.says.text()
        assert card.says.text().startswith("A message on Friday 14:40 would be due Monday 13:40")

    def test_another_window_is_written_in_words(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["VIP"]
        self.choose(dialog, "VIP", "something else …")
        assert wishes == []
        assert card.other.isVisible()
        assert card.choice.currentText() == "within 90 working minutes"
        QTest.keyClicks(card.other, "soonish")
        QTest.keyClick(card.other, Qt.Key.Key_Return)
        assert wishes == []
        assert any("soonish" in label.text() for label in card.findChildren(QLabel))
        card.other.clear()
        QTest.keyClicks(card.other, "2 working hours")
        QTest.keyClick(card.other, Qt.Key.Key_Return)
        key = StandardKey("group", "VIP", "reply")
        assert dict(only_settings(wishes).standards)[key].answer == Working(timedelta(hours=2))
        assert card.choice.currentText() == "within 2 working hours"
        assert not card.other.isVisible()

    def test_warnings_belong_to_the_sentence(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        card = dialog.windows.cards["Clients"]
        card.ladder.before.setCurrentIndex(card.ladder.before.findText("2 hours before"))
        ladder = dict(only_settings(wishes).standards)[CLIENTS_REPLY].ladder
        assert ladder == Ladder((0.5,), (timedelta(hours=2),), when_missed=True)
        card.ladder.missed.setCurrentIndex(1)
        assert not dict(only_settings(wishes).standards)[CLIENTS_REPLY].ladder.when_missed

    def test_a_ladder_that_nobody_offers_is_shown_in_words(self, qtbot: QtBot, look: Look) -> None:
        odd = Standard(EndOfDay(), ladder=Ladder((0.2, 0.9), (timedelta(minutes=45),)))
        dialog = opened(qtbot, look, setups.SETTINGS.with_standard(CLIENTS_REPLY, odd))
        card = dialog.windows.cards["Clients"]
        assert card.ladder.share.currentText() == "at 20% and 90% of the time"
        assert card.ladder.before.currentText() == "45 minutes before"

    def test_groups_without_a_clock_are_left_out(self, dialog: SettingsDialog) -> None:
        assert list(dialog.windows.cards) == ["Clients", "Prospects", "VIP"]
        dialog.show_settings(replace(setups.SETTINGS, groups=("Suppliers",)))
        assert list(dialog.windows.cards) == ["Clients", "Prospects", "VIP", "Suppliers"]

    def test_why_leads_to_its_group(self, dialog: SettingsDialog) -> None:
        dialog.show_page("windows", "VIP")
        assert dialog.windows.cards["VIP"].timeline.isVisible()
        assert not dialog.windows.cards["Clients"].timeline.isVisible()

    def test_one_client_can_have_a_standard_of_its_own(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        page = dialog.windows
        page.who.setText("somebody")
        page.add.click()
        assert wishes == []
        page.who.setText("@Dubov.example")
        page.add.click()
        key = StandardKey("domain", "dubov.example", "reply")
        assert dict(only_settings(wishes).standards)[key].answer == boards.DAY
        assert not page.cards["dubov.example"].timeline.isHidden()
        self.choose(dialog, "dubov.example", "within 90 working minutes")
        assert dict(only_settings(wishes).standards)[key].answer == boards.NINETY
        button(page.cards["dubov.example"], "Same as their group").click()
        assert key not in dict(only_settings(wishes).standards)
        assert "dubov.example" not in page.cards

    def test_the_message_is_dragged_through_the_week(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        timeline = card.timeline
        before = card.says.text()
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(timeline.width() // 14, 60))
        assert card.says.text().startswith("A message on Monday 1")
        assert card.says.text() != before
        assert wishes == []  # an example, no setting

    def test_the_message_is_moved_by_keys(self, dialog: SettingsDialog) -> None:
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        QTest.keyClick(card.timeline, Qt.Key.Key_Right)
        assert card.says.text().startswith("A message on Friday 14:50")
        QTest.keyClick(card.timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(card.timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert card.says.text().startswith("A message on Thursday 13:50")
        assert card.timeline.accessibleName() == card.says.text()

    def test_a_wheel_over_a_choice_changes_nothing(self, dialog: SettingsDialog, heard: Heard) -> None:
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

        wishes = heard(dialog)
        choice = dialog.windows.cards["Clients"].choice
        turn = QWheelEvent(
            QPointF(5, 5),
            choice.mapToGlobal(QPointF(5, 5)),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, turn)
        assert wishes == []
