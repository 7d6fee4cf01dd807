"""The page of what the user taught: listed, searched, changed with what that would do, removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import boards
from tests.settings_opened import Heard
from trayapp.domain.judging.rules import Says, Whose, sentence, words
from trayapp.domain.owing.foresight import Foresight
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.settings.page_rules import PageRules
from trayapp.ui.settings.rule_card import RuleForm
from trayapp.ui.wishes import ForeseeRule, KeepRule, RemoveRule, Undo


@pytest.fixture
def page(dialog: SettingsDialog) -> PageRules:
    dialog.show_page("rules")
    dialog.rules.show_rules(boards.RULES)
    return dialog.rules


def shown(page: PageRules) -> list[str]:
    return [sentence(card.rule) for card in page.cards]


def form(page: PageRules, number: int = 0) -> RuleForm:
    page.cards[number].change.click()
    found = page.cards[number].form
    assert found is not None
    return found


def test_every_rule_says_what_it_matches(page: PageRules) -> None:
    assert shown(page) == [sentence(one) for one in boards.RULES]
    said = [label.text() for label in page.cards[0].findChildren(QLabel)]
    assert said == [sentence(boards.REPORTS), "since 10 May 2026 · made from mail in Office"]


def test_without_rules_the_page_says_how_they_are_made(page: PageRules) -> None:
    page.show_rules(())
    assert shown(page) == []
    assert any("You have no rules yet." in label.text() for label in page.findChildren(QLabel))


def test_a_rule_is_removed_with_one_click_and_can_be_taken_back(
    dialog: SettingsDialog, page: PageRules, heard: Heard
) -> None:
    wishes = heard(dialog)
    QTest.mouseClick(page.cards[1].remove, Qt.MouseButton.LeftButton)
    assert wishes == [RemoveRule(boards.PORTAL)]
    dialog.offer_undo("No longer a rule.")
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wishes[-1] == Undo()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wishes.count(Undo()) == 1, "nothing is offered any more"


def test_what_a_change_would_do_is_said_before_it_is_saved(
    qtbot: QtBot, dialog: SettingsDialog, page: PageRules, heard: Heard
) -> None:
    wishes = heard(dialog)
    edited = form(page)
    edited.subject.clear()
    QTest.keyClicks(edited.subject, "Weekly report 7 *")
    wanted = boards.REPORTS._replace(subject="weekly report … *")
    assert edited.as_it_is() == wanted
    qtbot.waitUntil(lambda: wishes == [ForeseeRule(wanted)])
    page.show_change(wanted, Foresight(leaves=(boards.ANNA, boards.BEATE)))
    assert edited._would.text().startswith("Takes 2 off your list: Contract draft · Customs")
    page.show_change(boards.REPORTS, Foresight())
    assert "Takes 2" in edited._would.text(), "an answer about another state of the form"
    QTest.mouseClick(edited.save, Qt.MouseButton.LeftButton)
    assert wishes[-1] == KeepRule(wanted)
    assert not page.cards[0].is_unfolded


def test_a_rule_becomes_another_one(dialog: SettingsDialog, page: PageRules, heard: Heard) -> None:
    wishes = heard(dialog)
    edited = form(page)
    edited.says.setCurrentIndex(edited.says.findData(Says.OWED))
    edited.whose.setCurrentIndex(edited.whose.findData(Whose.DOMAIN))
    edited.subjects.setCurrentIndex(0)
    assert not edited.subject.isVisible()
    assert not edited.save.isEnabled(), "an address is no domain"
    edited.who.setText(" Wagner.example ")
    QTest.keyClick(edited.who, Qt.Key.Key_Return)
    wanted = boards.REPORTS._replace(says=Says.OWED, whose=Whose.DOMAIN, who="wagner.example", subject=None)
    assert wishes == [KeepRule(wanted)]


@pytest.mark.parametrize(
    ("whose", "who", "complaint"),
    [
        (Whose.SENDER, "wagner.example", "This is not an address (anna@acker.example)."),
        (Whose.LIST, "*", "This is not an address (anna@acker.example)."),
        (Whose.DOMAIN, "a@b.example", "This is not a domain (acker.example)."),
        (Whose.SENDER, "", "This is not an address (anna@acker.example)."),
    ],
)
def test_what_is_no_rule_is_said_and_not_saved(
    dialog: SettingsDialog, page: PageRules, heard: Heard, whose: Whose, who: str, complaint: str
) -> None:
    wishes = heard(dialog)
    edited = form(page)
    edited.whose.setCurrentIndex(edited.whose.findData(whose))
    edited.who.setText(who)
    QTest.keyClick(edited.who, Qt.Key.Key_Return)
    assert edited._trouble.text() == complaint
    edited.who.setText("wagner.example" if whose is Whose.DOMAIN else "a@b.example")
    edited.subject.clear()
    QTest.keyClick(edited.subject, Qt.Key.Key_Return)
    assert edited._trouble.text() == "Give the words of the subject."
    assert wishes == []


def test_cancel_leaves_the_rule_as_it_is(dialog: SettingsDialog, page: PageRules, heard: Heard) -> None:
    wishes = heard(dialog)
    edited = form(page)
    edited.who.setText("other@wagner.example")
    edited.cancel.click()
    assert not page.cards[0].is_unfolded
    assert form(page).who.text() == "willi@wagner.example"
    assert wishes == []


def test_what_is_being_changed_stays_open_when_a_rule_comes(page: PageRules) -> None:
    form(page, 1)
    fresh = boards.MEMBERS._replace(id="fresh", who="other@bar.example")
    page.show_rules((fresh, *boards.RULES))
    assert [card.is_unfolded for card in page.cards] == [False, False, True, False, False]


def test_a_reason_leads_to_its_rule(dialog: SettingsDialog, page: PageRules) -> None:
    dialog.show_page("rules", words(boards.MEMBERS))
    assert [card.is_unfolded for card in page.cards] == [False, False, True, False]


def test_many_rules_can_be_searched(page: PageRules) -> None:
    assert not page.search.isVisible()
    many = tuple(boards.TAX._replace(id=str(n), who=f"client{n}.example") for n in range(5))
    page.show_rules((*boards.RULES, *many))
    QTest.keyClicks(page.search, "client3")
    assert shown(page) == ["Everything from everybody at client3.example is owed."]
    page.search.setText("unicorn")
    assert any(label.text() == "No rule fits the search." for label in page.findChildren(QLabel))


def test_no_label_takes_markup(page: PageRules) -> None:
    page.show_rules((boards.REPORTS._replace(subject="<b>free</b>"),))
    form(page)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in page.findChildren(QLabel))
