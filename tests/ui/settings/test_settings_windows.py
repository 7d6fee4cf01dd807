from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import boards, setups
from tests.settings_opened import CLIENTS_REPLY, Heard, button, only_settings, opened
from trayapp.domain.clocks.standard import Earlier, EndOfDay, Ladder, Standard, StandardKey, Working
from trayapp.domain.owing.recompute import Shift
from trayapp.settings.model import Settings
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.page_windows import PageWindows
from trayapp.ui.settings.window_choice import WindowChoice
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import ForeseeStandards, RecomputeStandards, SettingsChanged


class TestWindows:
    def choose(self, dialog: SettingsDialog, group: str, text: str) -> None:
        choose(dialog.windows.cards[group].choice, text)

    def test_the_sentence_is_the_control(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        self.choose(dialog, "Clients", "by the end of the working day")
        assert dict(settings_in(wishes).standards)[CLIENTS_REPLY] == Standard(EndOfDay())

    def test_the_week_moves_as_one_edits(self, dialog: SettingsDialog) -> None:
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        assert card.says.text() == (
            "A message on Friday 14:40 would be due Saturday 14:40. You are warned Friday 14:50."
        )
        self.choose(dialog, "Clients", "within 4 working hours")
        assert "due Monday 12:10" not in card.says.text()
        assert card.says.text().startswith("A message on Friday 14:40 would be due Monday 13:40")

    def test_another_window_is_written_in_words(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["VIP"]
        self.choose(dialog, "VIP", "something else…")
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
        assert dict(settings_in(wishes).standards)[key].answer == Working(timedelta(hours=2))
        assert card.choice.currentText() == "within 2 working hours"
        assert not card.other.isVisible()

    def test_warnings_belong_to_the_sentence(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        card = dialog.windows.cards["Clients"]
        card.ladder.before.setCurrentIndex(card.ladder.before.findText("2 hours before"))
        ladder = dict(settings_in(wishes).standards)[CLIENTS_REPLY].ladder
        assert ladder == Ladder((0.5,), (timedelta(hours=2),), when_missed=True)
        card.ladder.missed.setCurrentIndex(1)
        assert not dict(settings_in(wishes).standards)[CLIENTS_REPLY].ladder.when_missed

    def test_a_promise_is_warned_of_a_day_before(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        dialog.windows.show_kind("promise")
        card = dialog.windows.cards[""]
        card.ladder.before.setCurrentIndex(card.ladder.before.findText("a day before"))
        ladder = dict(settings_in(wishes).standards)[StandardKey("default", "", "promise")].ladder
        assert ladder.before == (timedelta(days=1),)
        assert "You are warned Tuesday 11:10 and Tuesday 14:40" in card.says.text()

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
        assert dict(settings_in(wishes).standards)[key].answer == boards.DAY
        assert not page.cards["dubov.example"].timeline.isHidden()
        self.choose(dialog, "dubov.example", "within 90 working minutes")
        assert dict(settings_in(wishes).standards)[key].answer == boards.NINETY
        button(page.cards["dubov.example"], "Same as their group").click()
        assert key not in dict(settings_in(wishes).standards)
        assert "dubov.example" not in page.cards

    def test_the_message_is_dragged_through_the_week(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        timeline = card.timeline
        before = card.says.text()
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(timeline.width() // 11, 60))
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

    def test_a_preset_is_one_click(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        assert not button(card, "24-hour rule").isVisible(), "it is in force"
        button(card, "same day").click()
        assert dict(settings_in(wishes).standards)[CLIENTS_REPLY] == Standard(EndOfDay())
        assert button(card, "24-hour rule").isVisible()

    def test_the_first_sign_of_life_is_the_second_clock(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        assert card.acknowledge.currentText() == "with the answer"
        choose(card.acknowledge, "by the end of the working day")
        assert dict(settings_in(wishes).standards)[CLIENTS_REPLY].acknowledge == EndOfDay()
        assert card.says.text() == (
            "A message on Friday 14:40 would want a first sign of life by Friday 15:00, and the "
            "answer by Saturday 14:40. You are warned Friday 14:50."
        )
        choose(card.acknowledge, "with the answer")
        assert dict(settings_in(wishes).standards)[CLIENTS_REPLY].acknowledge is None

    def test_a_sign_of_life_later_than_the_answer_is_no_clock(self, dialog: SettingsDialog) -> None:
        dialog.show_page("windows")
        card = dialog.windows.cards["Clients"]
        choose(card.choice, "within 90 working minutes")
        choose(card.acknowledge, "within 4 working hours")
        assert "sign of life" not in card.says.text()

    @pytest.mark.parametrize(
        ("kind", "sentence"),
        [
            ("callback", "A call on Friday 14:40 would want a call back by Monday 10:10"),
            ("promise", "What you promise on Friday 14:40 for Wednesday 14:40 would be due then"),
            ("update", "After a message of yours on Friday 14:40 the next would be due Monday 1 June 14:40"),
            ("follow_up", "Somebody you meet on Friday 14:40 would be due a message by Monday 14:40"),
        ],
    )
    def test_every_kind_has_its_standard_and_its_example(
        self, dialog: SettingsDialog, kind: str, sentence: str
    ) -> None:
        dialog.show_page("windows")
        dialog.windows.show_kind(kind)
        assert list(dialog.windows.cards) == [""]
        card = dialog.windows.cards[""]
        assert card.says.text().startswith(sentence)
        assert card.timeline.isVisibleTo(card)
        assert not card.acknowledge.isVisibleTo(card), "only a reply has two clocks"
        assert card.choice.isVisibleTo(card) == (kind != "promise"), "a promise has a date of its own"
        dialog.windows.show_kind("reply")
        assert list(dialog.windows.cards) == ["Clients", "Prospects", "VIP"]

    def test_a_group_gets_its_own_standard_for_calls(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("windows")
        page = dialog.windows
        page.show_kind("callback")
        page.who.setText("vip")
        page.add.click()
        choose(page.cards["VIP"].choice, "within 30 working minutes")
        key = StandardKey("group", "VIP", "callback")
        assert dict(settings_in(wishes).standards)[key].answer == Working(timedelta(minutes=30))
        button(page.cards["VIP"], "Same as everybody").click()
        assert "VIP" not in page.cards
        dialog.show_page("windows", "callback:")
        assert page.kind == "callback"

    @pytest.mark.parametrize(
        ("text", "why"),
        [("Ignored", "no clock"), ("gmail.example", "Anybody can have an address"), ("nobody", "neither")],
    )
    def test_whom_no_standard_can_be_for(self, qtbot: QtBot, look: Look, text: str, why: str) -> None:
        page = PageWindows(look, setups.SETTINGS, boards.NOW, {"gmail.example"})
        qtbot.addWidget(page)
        page.who.setText(text)
        page.add.click()
        assert any(why in label.text() for label in page.findChildren(QLabel))


SHIFTS = (
    Shift(boards.ANNA, replace(boards.ANNA, due=boards.ANNA.due - timedelta(hours=3))),
    Shift(boards.BEATE, replace(boards.BEATE, due=boards.BEATE.due + timedelta(hours=3))),
)


class TestRecompute:
    """A change holds from now on; what is open is reached when the user asks."""

    @pytest.fixture
    def page(self, dialog: SettingsDialog) -> PageWindows:
        dialog.show_page("windows")
        return dialog.windows

    def test_it_is_offered_with_what_it_would_change(
        self, dialog: SettingsDialog, page: PageWindows, heard: Heard
    ) -> None:
        wishes = heard(dialog)
        choose(page.cards["Clients"].choice, "by the end of the working day")
        assert wishes.pop() == ForeseeStandards(frozenset({CLIENTS_REPLY}))
        assert not page.offer.isVisible(), "nothing is offered before it is known what it would do"
        page.show_recompute(SHIFTS, boards.NOW)
        assert page.offer.isVisible()
        assert any("2 open items would be due at another time" in text for text in texts(page.offer))
        page.offer.more.click()
        assert "Anna Acker: Contract draft" in texts(page.offer)
        page.offer.apply.click()
        assert wishes[-1] == RecomputeStandards(frozenset({CLIENTS_REPLY}))
        assert any("2 open items are due at another time" in text for text in texts(page.offer))

    def test_it_can_be_taken_back(self, dialog: SettingsDialog, page: PageWindows, heard: Heard) -> None:
        wishes = heard(dialog)
        choose(page.cards["Clients"].choice, "by the end of the working day")
        page.show_recompute(SHIFTS, boards.NOW)
        page.offer.apply.click()
        record = Earlier(CLIENTS_REPLY, boards.NOW, boards.DAY, recomputed=boards.NOW)
        dialog.show_settings(replace(page.settings, earlier=(record,)))
        page.offer.back.click()
        assert settings_in(wishes).earlier == ()
        assert not page.offer.isVisible()

    def test_it_can_be_left(self, dialog: SettingsDialog, page: PageWindows, heard: Heard) -> None:
        wishes = heard(dialog)
        choose(page.cards["Clients"].choice, "by the end of the working day")
        page.show_recompute(SHIFTS, boards.NOW)
        before = len(wishes)
        page.offer.leave.click()
        assert not page.offer.isVisible()
        assert len(wishes) == before
        page.show_recompute(SHIFTS, boards.NOW)
        assert not page.offer.isVisible(), "a late answer to a question that was settled"
        choose(page.cards["VIP"].choice, "within 24 hours")
        assert wishes[-1] == ForeseeStandards(frozenset({StandardKey("group", "VIP", "reply")}))

    def test_tab_goes_down_the_page(self, page: PageWindows) -> None:
        choose(page.cards["Clients"].choice, "by the end of the working day")
        wanted: list[QWidget] = [
            page.tabs,
            page.cards["Clients"].choice,
            page.cards["Clients"].ladder.share,
            page.offer.apply,
            page.cards["Prospects"].choice,
            page.cards["VIP"].last,
            page.who,
            page.add,
        ]
        found, at = [], page.tabs.nextInFocusChain()
        while at is not page.tabs and at is not None:
            found.append(at)
            at = at.nextInFocusChain()
        assert [one for one in found if one in wanted] == wanted[1:]

    def test_where_nothing_would_change_nothing_is_offered(self, page: PageWindows) -> None:
        choose(page.cards["Clients"].choice, "by the end of the working day")
        page.show_recompute((), boards.NOW)
        assert not page.offer.isVisible()

    def test_other_warnings_are_no_other_window(
        self, dialog: SettingsDialog, page: PageWindows, heard: Heard
    ) -> None:
        wishes = heard(dialog)
        ladder = page.cards["Clients"].ladder
        ladder.before.setCurrentIndex(ladder.before.findText("2 hours before"))
        assert [type(wish) for wish in wishes] == [SettingsChanged]


def choose(choice: WindowChoice, text: str) -> None:
    place = choice.findText(text)
    assert place >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def settings_in(wishes: list[object]) -> Settings:
    """The settings as the last change left them."""
    return only_settings([wish for wish in wishes if isinstance(wish, SettingsChanged)])
