from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.board.board import View
from trayapp.domain.judging.rules import Says, words
from trayapp.domain.messages.message import Kind, MessageId, Reason
from trayapp.domain.owing.item import Verdict, VerdictKind
from trayapp.domain.owing.reasons import SENTENCES
from trayapp.ui.ignored.lines import Tab, cause_of, newest_first, tab_of
from trayapp.ui.ignored.window import IgnoredWindow
from trayapp.ui.parts.place import KeptSplitter
from trayapp.ui.style.look import Look
from trayapp.ui.wishes import Foresee, KeepRule, OpenMessage, OwedAfterAll, ShowSettings, Undo

Heard = Callable[[IgnoredWindow], list[object]]


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> IgnoredWindow:
    window = IgnoredWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show_verdicts(boards.verdicts(), boards.NOW)
    window.show()
    window.list.setFocus()
    return window


def subjects(window: IgnoredWindow) -> list[str]:
    return [window.rows.index(row).data() for row in range(window.rows.rowCount())]


def test_every_verdict_is_in_one_tab(window: IgnoredWindow) -> None:
    dealt = newest_first(boards.verdicts())
    assert {tab: len(found) for tab, found in dealt.items()} == {
        Tab.LEFT_OUT: 12,
        Tab.SETTLED: 3,
        Tab.UNREADABLE: 1,
    }
    assert [window.tabs.tabText(n) for n in range(3)] == ["Not owed  12", "Settled  3", "Unreadable  1"]


def test_what_is_owed_is_elsewhere() -> None:
    owed = Verdict(
        boards.seen(1, "A", "a@a.example", "Subject", hours=1), VerdictKind.OWED, (Reason("asks-question"),)
    )
    assert tab_of(owed) is None


def test_newest_first(window: IgnoredWindow) -> None:
    assert subjects(window)[:2] == ["Re: Appointment on Monday", "Save 20 % this week"]
    assert subjects(window)[-2:] == ["Re: Thank you", "Weekly report 19"]


def test_one_key_puts_it_right(window: IgnoredWindow, heard: Heard) -> None:
    wishes = heard(window)
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_O)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert wishes == [
        OwedAfterAll(MessageId("left-2@mail.example")),
        OpenMessage(MessageId("left-2@mail.example")),
    ]


def test_m_says_it_of_the_sender_or_of_mail_like_it(window: IgnoredWindow, heard: Heard) -> None:
    wishes = heard(window)
    message = MessageId("left-1@mail.example")
    sender, like = boards.proposals(says=Says.OWED)
    for letter, rule in ((Qt.Key.Key_S, sender.rule), (Qt.Key.Key_L, like.rule)):
        QTest.keyClick(window.list, Qt.Key.Key_M)
        assert wishes.pop() == Foresee(message, Says.OWED)
        window.show_proposals(message, (sender, like))
        assert window.menu is not None
        QTest.keyClick(window.menu, letter)
        assert wishes.pop() == KeepRule(rule)
    QTest.mouseClick(window.more, Qt.MouseButton.LeftButton)
    assert window.menu is not None
    QTest.keyClick(window.menu, Qt.Key.Key_Return)
    assert wishes.pop() == OwedAfterAll(message), "the message alone can be chosen before anything is known"


def told(window: IgnoredWindow) -> list[str]:
    return [one.text() for one in window.panel.findChildren(QLabel) if one.isVisible()]


def test_w_tells_the_reasons_in_order_and_leads_to_the_rule(
    qtbot: QtBot, window: IgnoredWindow, heard: Heard
) -> None:
    wishes = heard(window)
    QTest.keyClick(window.list, Qt.Key.Key_End)
    QTest.keyClick(window.list, Qt.Key.Key_W)
    assert window.panel.isVisible()
    said = [label.text() for label in window.panel.findChildren(QLabel)]
    assert said[0] == "Why: Weekly report 19"
    assert "willi@wagner.example with the subject “weekly report …” is owed." in said[1]
    link = next(one for one in window.panel.findChildren(QPushButton) if one.text() == "Show the rule")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wishes == [ShowSettings("rules", words(boards.REPORTS))]
    QTest.keyClick(window.list, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "Why: Re: Appointment on Monday" in told(window))
    QTest.keyClick(window.list, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()
    assert window.isVisible()


def test_one_click_puts_it_right(window: IgnoredWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.owed.click()
    window.open.click()
    assert wishes == [
        OwedAfterAll(MessageId("left-1@mail.example")),
        OpenMessage(MessageId("left-1@mail.example")),
    ]


def test_reasons_are_filtered_with_their_counts(window: IgnoredWindow) -> None:
    assert window.causes.item(0).text() == "All reasons · 12"
    assert window.causes.item(1).text() == "Thanks and goodbyes · 3"
    window.causes.setCurrentRow(1)
    assert subjects(window) == ["Re: Appointment on Monday", "Re: Documents", "Re: Thank you"]
    window.show_verdicts(boards.verdicts()[2:], boards.NOW)
    assert window.causes.currentItem().text() == "Thanks and goodbyes · 2"
    assert subjects(window) == ["Re: Documents", "Re: Thank you"]


def test_search_looks_at_senders_subjects_and_reasons(window: IgnoredWindow) -> None:
    QTest.keyClicks(window.search, "calendar rosa")
    assert subjects(window) == ["Invitation: Quarterly review"]
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    window.search.setText("unicorn")
    assert window.state.isVisible()
    assert not window.owed.isVisible()


def test_the_choice_stays_or_the_next_one_is_chosen(window: IgnoredWindow) -> None:
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    window.show_verdicts(boards.verdicts()[1:], boards.NOW)
    current = window.current()
    assert current is not None
    assert current.seen.message.subject == "Save 20 % this week"
    window.show_verdicts(boards.verdicts()[2:], boards.NOW)
    current = window.current()
    assert current is not None
    assert current.seen.message.subject == "Re: Documents"


def test_an_empty_tab_says_what_it_is_for(window: IgnoredWindow) -> None:
    window.show_verdicts((), boards.NOW)
    for number, title in enumerate(
        ("Nothing was left out", "Nothing is settled yet", "Everything could be read")
    ):
        window.tabs.setCurrentIndex(number)
        assert window.state.notice is not None
        assert window.state.notice.title == title


def test_undo(window: IgnoredWindow, heard: Heard) -> None:
    wishes = heard(window)
    window.offer_undo("It is on your list again.")
    window.undo_bar.undo.click()
    assert wishes == [Undo()]


def test_every_reason_that_leaves_out_has_a_group() -> None:
    seen = boards.seen(1, "A", "a@a.example", "Subject", hours=1)
    grouped = {code: cause_of(Verdict(seen, VerdictKind.NOT_OWED, (Reason(code),))) for code in SENTENCES}
    lost = {code for code, cause in grouped.items() if cause == "Other reasons"}
    assert not lost & {"closer", "bulk", "machine-sender", "cc-only", "calendar", "ignored-sender", "bounce"}


def test_no_label_takes_markup(window: IgnoredWindow) -> None:
    labels = [label for label in window.findChildren(QLabel) if label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    spoken = window.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Nora Neumann. Re: Appointment on Monday. It closes the matter")


def test_ten_thousand_are_searched_while_one_types(window: IgnoredWindow) -> None:
    many = [
        verdict._replace(
            seen=verdict.seen._replace(
                message=verdict.seen.message._replace(id=MessageId(f"{n}@many.example"))
            )
        )
        for n in range(700)
        for verdict in boards.verdicts()
    ]
    window.show_verdicts(many, boards.NOW)
    window.search.setText("lunch")
    assert window.rows.rowCount() == 700


def test_until_the_first_answer_it_says_that_it_is_looking(qtbot: QtBot, look: Look) -> None:
    window = IgnoredWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    window.show()
    assert window.state.notice is not None
    assert window.state.notice.title == "Looking through your mail"
    assert not window.causes.isVisible()
    window.show_verdicts(boards.verdicts(), boards.NOW)
    assert window.list.isVisible()
    assert window.causes.isVisible()


@pytest.mark.parametrize(
    ("view", "title"),
    [
        (View(), "No mailbox yet"),
        (View(accounts=1, syncing=True), "Your mailbox is still being read"),
        (View(accounts=1), "Your mailbox is still being read"),
        (boards.SEEN_WELL, "Nothing was left out"),
    ],
)
def test_nothing_is_claimed_of_what_was_not_read(
    qtbot: QtBot, look: Look, heard: Heard, view: View, title: str
) -> None:
    window = IgnoredWindow(look, boards.CALENDAR)
    qtbot.addWidget(window)
    wishes = heard(window)
    window.show_verdicts((), boards.NOW)
    window.show_view(view)
    window.show()
    assert window.state.notice is not None
    assert window.state.notice.title == title
    if not view.accounts:
        window.state.button.click()
        assert wishes == [ShowSettings("accounts")]


def test_the_menu_of_a_row_offers_what_the_bar_offers(
    qtbot: QtBot, window: IgnoredWindow, heard: Heard
) -> None:
    wishes = heard(window)
    spot = window.list.visualRect(window.rows.index(1)).center()
    window.list.customContextMenuRequested.emit(spot)
    assert window.list.currentIndex().row() == 1
    menus = [one for one in window.findChildren(QMenu) if one.isVisible()]
    assert len(menus) == 1
    said = [one.text() for one in menus[0].actions()]
    assert said == ["Open\t⏎", "Owed after all\tO", "This sender or mail like this…\tM", "Why?\tW"]
    menus[0].actions()[1].trigger()
    assert wishes == [OwedAfterAll(MessageId("left-2@mail.example"))]
    menus[0].close()


def test_the_width_of_the_reasons_is_remembered(qtbot: QtBot, look: Look, window: IgnoredWindow) -> None:
    placed: list[bytes] = []
    window.placed.connect(placed.append)
    splitter = window.findChild(KeptSplitter)
    assert splitter is not None
    splitter.moveSplitter(190, 1)
    wanted = splitter.sizes()
    window.close()
    again = IgnoredWindow(look, boards.CALENDAR, geometry=placed[-1])
    qtbot.addWidget(again)
    again.show_verdicts(boards.verdicts(), boards.NOW)
    again.show()
    found = again.findChild(KeptSplitter)
    assert found is not None
    assert found.sizes()[0] == wanted[0]


def test_the_search_goes_below_the_tabs_where_there_is_no_room_beside(window: IgnoredWindow) -> None:
    window.resize(1100, 600)
    beside = window.search.mapTo(window, window.search.rect().center()).y()
    window.resize(440, 600)
    QApplication.processEvents()
    below = window.search.mapTo(window, window.search.rect().center()).y()
    assert below > beside
    tabs = window.tabs.mapTo(window, window.tabs.rect().bottomLeft()).y()
    assert below > tabs


def test_the_keys_of_the_desktop_turn_the_tabs(qtbot: QtBot, window: IgnoredWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.list, Qt.Key.Key_Tab, control)
    assert window.tabs.currentIndex() == 1
    QTest.keyClick(window.list, Qt.Key.Key_Backtab, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.tabs.currentIndex() == 0


def test_a_search_looks_into_other_verdicts_anew(window: IgnoredWindow) -> None:
    window.search.setText("lunch")
    assert subjects(window) == ["Lunch?"]
    others = (
        Verdict(boards.seen(70, "Vera", "v@v.example", "Late lunch", hours=1), VerdictKind.NOT_OWED, ()),
    )
    window.show_verdicts(others, boards.NOW)
    assert subjects(window) == ["Late lunch"]
    window.search.setText("lunch vera")
    assert subjects(window) == ["Late lunch"]


def _unread(serial: int, account: str, at: datetime) -> Verdict:
    seen = boards.seen(serial, "", "", "", hours=1)
    message = seen.message._replace(id=MessageId(f"owed-{account}-{serial}"), date=at)
    return Verdict(
        seen._replace(message=message, kind=Kind.UNREADABLE, account=account),
        VerdictKind.NOT_OWED,
        (Reason("unreadable", "Its headers make no sense"),),
    )


def test_what_a_mailbox_that_is_set_up_twice_cannot_show_is_listed_once() -> None:
    came, later = boards.NOW - timedelta(hours=3), boards.NOW - timedelta(hours=2)
    never = datetime(1970, 1, 1, tzinfo=UTC)
    verdicts = (
        *(_unread(number, "Office", came) for number in (1, 2)),
        *(_unread(number, "Again", came) for number in (1, 2)),
        _unread(3, "Again", later),
        *(_unread(4, account, never) for account in ("Office", "Again")),
    )
    listed = [one.seen.message.id for one in newest_first(verdicts)[Tab.UNREADABLE]]
    assert listed == [
        "owed-Again-3",
        "owed-Office-1",
        "owed-Office-2",
        "owed-Office-4",
        "owed-Again-4",
    ], "two of one account stay two; where nobody can tell, each is listed"
