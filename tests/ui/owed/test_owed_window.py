from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.judging.rules import Says, reason
from trayapp.domain.owing.item import ItemKind
from trayapp.ui.owed.actions import IN_BAR, Action, actions_for
from trayapp.ui.owed.why_panel import WhyPanel
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import (
    ConfirmProbable,
    Done,
    Foresee,
    KeepRule,
    NotOwed,
    Open,
    Refresh,
    RejectProbable,
    ShowIgnored,
    ShowSettings,
    SignIn,
    Snooze,
    Undo,
)

Heard = Callable[[OwedWindow], list[object]]
FORESEE = Foresee(boards.ANNA.message_id, Says.NOT_OWED)


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[OwedWindow]:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board())
    window.show()
    window.list.setFocus()
    window.list.choose(boards.ANNA.id)
    yield window
    if window.menu is not None:
        window.menu.close()


def key(window: OwedWindow, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(window.list, one)


def entry(window: OwedWindow, number: int) -> None:
    """Choose an entry of the small menu."""
    assert window.menu is not None
    actions = [action for action in window.menu.actions() if not action.isSeparator()]
    actions[number].trigger()


def test_return_opens(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_Return)
    assert wishes == [Open(boards.ANNA.id)]


@pytest.mark.parametrize("one", [Qt.Key.Key_D, Qt.Key.Key_S, Qt.Key.Key_N])
def test_each_entry_of_a_menu_has_a_letter_of_its_own(window: OwedWindow, one: Qt.Key) -> None:
    key(window, one)
    assert window.menu is not None
    window.show_proposals(boards.ANNA.message_id, boards.proposals())
    chosen = [one for one in window.menu.actions() if one.isEnabled() and not one.isSeparator()]
    texts = [action.text().replace("&&", "") for action in chosen]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) > 1
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize(("number", "by"), [(0, "phone"), (1, "mail"), (2, "person")])
def test_d_asks_how_it_was_answered(window: OwedWindow, heard: Heard, number: int, by: str) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_D)
    entry(window, number)
    assert wishes == [Done(boards.ANNA.id, by)]


def test_s_snoozes_until_what_the_entry_says(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    for number in range(4):
        key(window, Qt.Key.Key_S)
        entry(window, number)
    berlin_afternoon = datetime(2026, 5, 13, 12, 0, tzinfo=UTC)
    assert wishes == [
        Snooze(boards.ANNA.id, boards.NOW + timedelta(hours=1)),
        Snooze(boards.ANNA.id, berlin_afternoon),
        Snooze(boards.ANNA.id, datetime(2026, 5, 14, 7, 0, tzinfo=UTC)),  # tomorrow is a holiday
        Snooze(boards.ANNA.id, datetime(2026, 5, 15, 7, 0, tzinfo=UTC)),
    ]


def test_a_time_can_be_picked(qtbot: QtBot, window: OwedWindow, heard: Heard) -> None:
    from trayapp.ui.parts.pick_time import PickTime

    wishes = heard(window)
    key(window, Qt.Key.Key_S)
    entry(window, 5)
    dialog = window.findChild(PickTime)
    assert dialog is not None
    dialog.findChildren(QPushButton)[1].click()
    assert wishes == [Snooze(boards.ANNA.id, datetime(2026, 5, 13, 11, 0, tzinfo=UTC))]


def test_n_says_of_this_message_at_once_that_it_is_not_owed(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_N)
    assert window.menu is not None
    QTest.keyClick(window.menu, Qt.Key.Key_Return)
    assert wishes == [FORESEE, NotOwed(boards.ANNA.id)]


def test_a_rule_can_be_chosen_once_it_is_seen_what_it_changes(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    sender, like = boards.proposals()
    for letter, rule in ((Qt.Key.Key_S, sender.rule), (Qt.Key.Key_L, like.rule)):
        key(window, Qt.Key.Key_N)
        assert window.menu is not None
        QTest.keyClick(window.menu, letter)
        assert wishes.pop() == FORESEE, "nothing else to choose yet"
        window.show_proposals(boards.ANNA.message_id, (sender, like))
        said = [action.text() for action in window.menu.actions()]
        assert "Anything from this &sender\ttakes 4 off your list" in said
        assert "anna@acker-partners.example, subject “contract draft”" in said
        assert any("Customs declaration" in line and line.endswith(" · 2 more") for line in said)
        QTest.keyClick(window.menu, letter)
        assert wishes.pop() == KeepRule(rule)
    assert wishes == []


def test_what_a_rule_changes_is_said_of_the_message_that_was_asked_about(window: OwedWindow) -> None:
    key(window, Qt.Key.Key_N)
    window.show_proposals(boards.BEATE.message_id, boards.proposals(boards.BEATE))
    assert window.menu is not None
    assert not any("sender" in action.text() for action in window.menu.actions())
    key(window, Qt.Key.Key_S)
    window.show_proposals(boards.ANNA.message_id, boards.proposals())  # another menu is open by now


def test_the_menu_stays_on_the_screen_when_it_grows(window: OwedWindow) -> None:
    key(window, Qt.Key.Key_N)
    assert window.menu is not None
    room = window.menu.screen().availableGeometry()
    window.menu.move(room.bottomRight() - window.menu.rect().bottomRight())
    window.show_proposals(boards.ANNA.message_id, boards.proposals())
    assert room.contains(window.menu.pos())
    assert room.bottom() - window.menu.y() >= window.menu.sizeHint().height()


def test_where_a_rule_goes_before_the_menu_says_so(window: OwedWindow) -> None:
    key(window, Qt.Key.Key_N)
    window.show_proposals(boards.ANNA.message_id, ())
    assert window.menu is not None
    said = [one.text() for one in window.menu.actions()]
    assert "A rule that you made goes before: see Settings, Rules." in said


def test_a_menu_keeps_its_item_when_the_list_moves(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_D)
    window.show_board(boards.board(boards.USUAL[1:]))
    entry(window, 0)
    assert wishes == [Done(boards.ANNA.id, "phone")]


def test_every_button_of_the_bar_does_what_its_key_does(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.buttons[Action.REPLY].click()
    window.buttons[Action.DONE].click()
    entry(window, 0)
    assert wishes == [Open(boards.ANNA.id), Done(boards.ANNA.id, "phone")]
    shown = {action for action, button in window.buttons.items() if button.isVisible()}
    assert shown == set(actions_for(window.list.current_line())) & IN_BAR


def test_a_probable_answer_is_confirmed_or_rejected(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.list.choose(boards.GIL.id)
    key(window, Qt.Key.Key_Y, Qt.Key.Key_N)
    assert wishes == [ConfirmProbable(boards.GIL.id), RejectProbable(boards.GIL.id)]


def test_a_snoozed_item_can_be_woken(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.list.choose(boards.IDA.id)
    key(window, Qt.Key.Key_S)
    assert wishes == [Snooze(boards.IDA.id, boards.NOW)]


def test_one_click_on_the_row_under_the_pointer(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    index = window.list.lines.index(window.list.lines.row_of(boards.GIL.id))
    QTest.mouseMove(window.list.viewport(), window.list.visualRect(index).center() + QPoint(1, 0))
    window.list.point_at(window.list.visualRect(index).center())
    buttons = [one for one in window.list.viewport().findChildren(QPushButton) if one.isVisible()]
    assert [button.accessibleName() for button in buttons] == ["Yes, answered", "No, still owed", "Why?"]
    buttons[0].click()
    assert wishes == [ConfirmProbable(boards.GIL.id)]


def test_a_double_click_opens(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    index = window.list.lines.index(window.list.lines.row_of(boards.BEATE.id))
    spot = window.list.visualRect(index).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wishes == [Open(boards.BEATE.id)]


def test_why_unfolds_reasons_deadline_and_corrections(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_W)
    panel = window.list.findChild(WhyPanel)
    assert panel is not None
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert "It requests something: “Could you send me the revised contract, please?”." in said
    assert "Received Tue 09:05; 24 hours later is Wed 09:05." in said
    for button in panel.findChildren(QPushButton):
        button.click()
    assert wishes == [
        NotOwed(boards.ANNA.id),
        FORESEE,
        ShowSettings("windows", "Clients"),
        ShowSettings("clients", "anna@acker-partners.example"),
    ]
    key(window, Qt.Key.Key_W)
    assert window.list.lines.row_of_why() == -1


def test_why_leads_to_the_rule_behind_it(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    ruled = replace(boards.ANNA, reasons=(reason(boards.TAX),))
    window.show_board(boards.board((ruled,)))
    key(window, Qt.Key.Key_W)
    panel = window.list.findChild(WhyPanel)
    assert panel is not None
    link = next(one for one in panel.findChildren(QPushButton) if one.text() == "Show the rule")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wishes == [ShowSettings("rules", "everything from everybody at tax-office.example is owed")]


def test_the_reasons_are_reached_and_pressed_by_keys(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    key(window, Qt.Key.Key_W, Qt.Key.Key_Tab)
    button = window.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "This message is not owed"
    window.show_board(boards.board(now=boards.NOW + timedelta(minutes=1)))
    assert window.focusWidget() is button  # a minute later the keyboard is where it was
    panel = window.list.findChild(WhyPanel)
    assert panel is not None
    assert any("missed by 2 h 21 min" in label.text() for label in panel.findChildren(QLabel))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert wishes == [NotOwed(boards.ANNA.id)]


def test_why_folds_with_escape_before_anything_else(window: OwedWindow) -> None:
    key(window, Qt.Key.Key_W, Qt.Key.Key_Escape)
    assert window.list.lines.row_of_why() == -1
    assert window.isVisible()
    key(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_search_as_you_type(window: OwedWindow) -> None:
    QTest.keyClick(window.list, Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)
    window.head.search.setText("")
    QTest.keyClicks(window.head.search, "gil")
    assert window.list.lines.row_of(boards.GIL.id) >= 0
    assert window.list.lines.row_of(boards.ANNA.id) == -1
    QTest.keyClick(window.head.search, Qt.Key.Key_Down)
    assert window.list.current_id() == boards.GIL.id
    QTest.keyClick(window.list, Qt.Key.Key_Escape)
    assert window.head.search.text() == ""
    assert window.list.lines.row_of(boards.ANNA.id) >= 0


def test_letters_in_the_search_do_nothing_else(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.head.search.setFocus()
    QTest.keyClicks(window.head.search, "dsnwy")
    QTest.keyClick(window.head.search, Qt.Key.Key_Return)
    assert wishes == []
    assert window.menu is None


def test_nothing_found_offers_everything(window: OwedWindow) -> None:
    window.head.search.setText("unicorn")
    assert window.state.isVisible()
    assert window.state.notice is not None
    assert window.state.notice.title == "Nothing found"
    window.state.button.click()
    assert window.list.isVisible()


def test_filters_hold_over_a_refresh(window: OwedWindow) -> None:
    window.head.client.setCurrentIndex(window.head.client.findData("VIP"))
    assert window.list.lines.row_of(boards.CARLA.id) == 0
    window.show_board(boards.board(now=boards.NOW + timedelta(minutes=1)))
    assert window.head.client.currentData() == "VIP"
    assert window.list.lines.rowCount() == 1


def test_kinds_are_offered_when_there_is_more_than_one(window: OwedWindow) -> None:
    assert not window.head.kind.isVisible()
    call = replace(boards.DMITRI, id="c1", kind=ItemKind.CALLBACK)
    window.show_board(boards.board((*boards.USUAL, call)))
    assert [window.head.kind.tabText(n) for n in range(3)] == ["All", "Replies", "Calls"]
    window.head.kind.setCurrentIndex(2)
    assert window.list.lines.rowCount() == 1


def test_the_choice_stays_when_time_passes(window: OwedWindow) -> None:
    window.list.choose(boards.BEATE.id)
    window.show_board(boards.board(now=boards.NOW + timedelta(minutes=1)))
    assert window.list.current_id() == boards.BEATE.id


def test_the_choice_stays_when_others_go(window: OwedWindow) -> None:
    window.list.choose(boards.BEATE.id)
    window.show_board(boards.board(boards.USUAL[2:]))
    assert window.list.current_id() == boards.BEATE.id


def test_the_next_one_is_chosen_when_the_item_goes(window: OwedWindow) -> None:
    window.list.choose(boards.HENRY.id)
    window.show_board(boards.board(tuple(item for item in boards.USUAL if item is not boards.HENRY)))
    assert window.list.current_id() == boards.BEATE.id


def test_why_stays_unfolded_over_a_refresh(window: OwedWindow) -> None:
    key(window, Qt.Key.Key_W)
    window.show_board(boards.board(boards.USUAL[:4], now=boards.NOW + timedelta(minutes=1)))
    assert window.list.lines.row_of_why() == window.list.lines.row_of(boards.ANNA.id) + 1


def test_older_ones_unfold_by_key_and_by_click(window: OwedWindow) -> None:
    heading = window.list.lines.rowCount() - 1
    window.list.setCurrentIndex(window.list.lines.index(heading))
    key(window, Qt.Key.Key_Return)
    assert window.list.lines.row_of(boards.OLD[0].id) >= 0
    rect = window.list.visualRect(window.list.lines.index(heading))
    window.list.scrollTo(window.list.lines.index(heading))
    rect = window.list.visualRect(window.list.lines.index(heading))
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.list.lines.row_of(boards.OLD[0].id) == -1


def test_undo_is_offered_and_goes_by_itself(qtbot: QtBot, window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.offer_undo("Anna Acker: answered by phone.")
    assert window.undo_bar.isVisible()
    window.undo_bar.undo.click()
    assert wishes == [Undo()]
    assert not window.undo_bar.isVisible()
    window.offer_undo("Anna Acker: answered by phone.")
    window.undo_bar.timer.setInterval(1)
    window.undo_bar.timer.start()
    qtbot.waitUntil(lambda: not window.undo_bar.isVisible(), timeout=5000)
    assert wishes == [Undo()]


def test_the_usual_keys_of_the_desktop(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.activateWindow()
    QTest.keyClick(window.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.list, Qt.Key.Key_F5)
    QTest.keyClick(window.list, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.list, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert wishes == [Undo(), Refresh(), ShowIgnored(), ShowSettings()]


def test_blind_offers_the_button_that_helps(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.show_board(boards.board((), replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
    assert window.state.isVisible()
    window.state.button.click()
    assert wishes == [SignIn("Office")]
    assert not any(button.isVisible() for button in window.buttons.values())


def test_the_keyboard_is_on_the_rows_when_the_list_opens(qtbot: QtBot, look: Look) -> None:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board())
    window.show()
    assert window.focusWidget() is window.list


def test_the_keyboard_goes_to_the_button_that_helps(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.show_board(boards.board((), replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
    assert window.focusWidget() is window.state.button
    QTest.keyClick(window.state.button, Qt.Key.Key_Return)
    assert wishes == [SignIn("Office")]
    window.show_board(boards.board())
    assert window.focusWidget() is window.list


def test_an_empty_list_has_no_actions_and_says_so(window: OwedWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.show_board(boards.board(()))
    for one in (Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_W):
        QTest.keyClick(window, one)
    assert wishes == []
    assert "Nobody is waiting" in window.state.accessibleName()


def test_labels_never_take_markup(window: OwedWindow) -> None:
    window.show_board(boards.board((boards.HOSTILE,)))
    window.act(Action.WHY, boards.HOSTILE.id)
    labels = window.findChildren(QLabel)
    with_text = [label for label in labels if label.text()]
    assert with_text
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in with_text)
    window.offer_undo("<b>bold</b>")
    assert window.undo_bar.findChildren(QLabel)[0].textFormat() is Qt.TextFormat.PlainText


def test_everything_that_can_be_pressed_has_a_name(window: OwedWindow) -> None:
    nameless = [
        button
        for button in window.findChildren(QPushButton)
        if not (button.accessibleName() or button.text())
    ]
    assert [one for one in nameless if one is not window.state.button] == []
    spoken = window.list.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Anna Acker" in spoken
    assert "missed by 2 h" in spoken


def test_size_and_place_are_handed_back(qtbot: QtBot, look: Look) -> None:
    first = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(first)
    placed: list[bytes] = []
    first.placed.connect(placed.append)
    first.show()
    first.resize(612, 456)
    first.close()
    second = OwedWindow(look, boards.CALENDAR, geometry=placed[-1])
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (612, 456)


def test_other_hours_and_another_zone_are_followed(window: OwedWindow) -> None:
    window.show_calendar(replace(boards.CALENDAR, zone="America/New_York"))
    line = window.list.lines.line(0)
    from trayapp.ui.owed.lines import ItemLine

    assert isinstance(line, ItemLine)
    assert window.list.lines.words(line).received == "since yesterday 03:05"


@pytest.mark.parametrize("width", [560, 720, 830, 960])
def test_what_is_searched_for_can_be_read_in_a_narrow_window_too(
    look: Look, qtbot: QtBot, width: int
) -> None:
    window = OwedWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_board(boards.board())
    window.resize(width, 480)
    window.show()
    QApplication.processEvents()
    field = window.head.search
    room = field.width() - field.textMargins().left() - 40  # the cross, and the field's own edges
    assert room >= field.fontMetrics().horizontalAdvance("customs declaration"), width
