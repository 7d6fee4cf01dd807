from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import boards
from trayapp.domain.calendar import Interval
from trayapp.domain.clients import Entry
from trayapp.domain.standard import EndOfDay, Ladder, Standard, StandardKey, Working
from trayapp.mail.probe import Step
from trayapp.settings.accounts import ImapAccount, MaildirAccount, Security
from trayapp.settings.model import Panel, Settings
from trayapp.ui import wishes as wish  # pytest would take two of them for tests
from trayapp.ui.look import Look
from trayapp.ui.settings_dialog import PAGES, SettingsDialog
from trayapp.ui.suggestions import Suggestion
from trayapp.ui.wishes import (
    ForgetAccount,
    ForgetEverything,
    KeepPassword,
    OpenFolder,
    SettingsChanged,
)

Heard = Callable[[SettingsDialog], list[object]]
CLIENTS_REPLY = StandardKey("group", "Clients", "reply")


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> SettingsDialog:
    return opened(qtbot, look, boards.SETTINGS)


def opened(qtbot: QtBot, look: Look, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(
        look, settings, boards.NOW, countries=boards.COUNTRIES, stored=boards.STORED, native_dialogs=False
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def only_settings(wishes: list[object]) -> Settings:
    """The settings of the last wish, which says that they changed."""
    assert wishes
    last = wishes[-1]
    assert isinstance(last, SettingsChanged)
    return last.settings


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if text in (one.text(), one.accessibleName()))


class TestPages:
    def test_each_says_what_it_is_for(self, dialog: SettingsDialog) -> None:
        assert list(dialog.pages) == list(PAGES)
        for name, page in dialog.pages.items():
            dialog.show_page(name)
            assert page.isVisible()
            labels = [label.text() for label in page.findChildren(QLabel)]
            assert labels[0] == page.title
            assert labels[1].endswith(".")

    def test_an_unknown_page_is_the_first(self, dialog: SettingsDialog) -> None:
        dialog.show_page("nowhere")
        assert dialog.accounts.isVisible()

    def test_the_keyboard_turns_pages(self, dialog: SettingsDialog) -> None:
        QTest.keyClick(dialog.side, Qt.Key.Key_Down)
        assert dialog.windows.isVisible()

    def test_escape_closes_and_says_nothing(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        QTest.keyClick(dialog.side, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert wishes == []

    def test_showing_settings_changes_nothing(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        other = replace(boards.SETTINGS, badge_oldest_only=True, clients=boards.BOOK[:2])
        dialog.show_settings(other)
        assert wishes == []
        assert dialog.general.oldest.switch.isChecked()

    def test_a_change_keeps_what_other_pages_changed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.notifications.hide_names.switch.click()
        dialog.general.oldest.switch.click()
        settings = only_settings(wishes)
        assert settings.notifications.hide_names
        assert settings.badge_oldest_only

    def test_no_label_takes_markup(self, dialog: SettingsDialog) -> None:
        hostile = replace(boards.ACCOUNTS[0], name="<b>x</b>")
        dialog.show_settings(replace(boards.SETTINGS, accounts=(hostile,)))
        labels = [label for label in dialog.findChildren(QLabel) if label.text()]
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


class TestAccounts:
    def test_the_server_is_guessed_from_the_address(self, qtbot: QtBot, look: Look) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        form = dialog.accounts.form
        assert form.isVisible()
        QTest.keyClicks(form.edits["address"], "me@office.example")
        assert form.edits["host"].text() == "imap.office.example"

    def test_a_server_that_was_typed_stays(self, qtbot: QtBot, look: Look) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        form = dialog.accounts.form
        QTest.keyClicks(form.edits["host"], "mail.example")
        QTest.keyClicks(form.edits["address"], "me@office.example")
        assert form.edits["host"].text() == "mail.example"

    def test_saving_keeps_the_password_first(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        QTest.keyClicks(form.edits["address"], "Me@Office.example")
        form.password.setText("secret")
        form.save.click()
        assert wishes[0] == KeepPassword("Office", "secret")
        (account,) = only_settings(wishes).accounts
        assert account == ImapAccount("Office", "me@office.example", "imap.office.example", boards.NOW)
        assert form.password.text() == ""
        assert not form.isVisible()
        assert [card.account for card in dialog.accounts.cards] == [account]

    def test_nothing_is_said_in_the_log_of_a_password(self) -> None:
        assert "secret" not in repr(KeepPassword("Office", "secret"))
        assert "secret" not in repr(wish.TestAccount(boards.ACCOUNTS[0], "secret"))

    def test_what_is_missing_is_named_at_its_field(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        assert form.fields["address"].complaint == ""
        form.edits["port"].setText("99999")
        form.save.click()
        assert wishes == []
        assert "e-mail address" in form.fields["address"].complaint
        assert "mail server" in form.fields["host"].complaint
        assert "port" in form.fields["port"].complaint.lower()
        assert form.fields["port"].isVisible()
        QTest.keyClicks(form.edits["address"], "me@office.example")
        assert form.fields["address"].complaint == ""

    def test_no_plain_connection_but_to_this_computer(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        QTest.keyClicks(form.edits["address"], "me@office.example")
        form.security.choose(Security.NONE)
        form.save.click()
        assert "this computer only" in form.security_field.complaint
        assert wishes == []

    def test_the_test_is_ticked_off_step_by_step(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        form.password.setText("secret")
        form.test.click()
        assert wishes == [wish.TestAccount(boards.ACCOUNTS[0], "secret")]
        assert not form.test.isEnabled()
        for step in boards.STEPS:
            dialog.show_step(step)
        said = [label.text() for label in form.checks.findChildren(QLabel)]
        for step in boards.STEPS:
            assert step.sentence in said
        dialog.end_test()
        assert form.test.isEnabled()
        assert not form.checks.good  # Sent was not found

    def test_sent_is_asked_for(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        assert not form.folder_field.isVisible()
        dialog.show_folders(("Archive", "Gesendet"))
        assert form.folder_field.isVisible()
        form.folders.setCurrentIndex(2)
        form.folders.activated.emit(2)
        form.save.click()
        account = only_settings(wishes).accounts[0]
        assert isinstance(account, ImapAccount)
        assert account.sent == "Gesendet"

    def test_without_names_of_folders_the_field_is_unfolded(self, dialog: SettingsDialog) -> None:
        dialog.show_page("accounts", "Office")
        form = dialog.accounts.form
        assert not form.fields["sent"].isVisible()
        dialog.show_step(Step("sent", good=False, sentence="No folder was found."))
        assert form.fields["sent"].isVisible()

    def test_changing_keeps_what_the_form_does_not_show(self, dialog: SettingsDialog, heard: Heard) -> None:
        watched = replace(boards.ACCOUNTS[0], folders=("Matters",))
        dialog.show_settings(replace(boards.SETTINGS, accounts=(watched,)))
        wishes = heard(dialog)
        button(dialog.accounts.cards[0], "Change").click()
        dialog.accounts.form.edits["aliases"].setText("info@office.example; sales@office.example")
        dialog.accounts.form.save.click()
        assert only_settings(wishes).accounts == (
            replace(watched, aliases=("info@office.example", "sales@office.example")),
        )

    def test_a_form_in_use_is_not_disturbed(self, dialog: SettingsDialog) -> None:
        dialog.show_page("accounts", "Office")
        dialog.accounts.form.edits["host"].setText("half.typed")
        dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
        dialog.show_settings(replace(boards.SETTINGS, paused=True))
        assert dialog.accounts.form.isVisible()
        assert dialog.accounts.form.edits["host"].text() == "half.typed"
        assert [card.isVisible() for card in dialog.accounts.cards] == [False, True]

    def test_a_name_that_is_taken_is_refused_in_words(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.accounts.add.click()
        form = dialog.accounts.form
        QTest.keyClicks(form.edits["address"], "other@office.example")
        form.save.click()
        assert wishes == []
        assert any("already an account" in label.text() for label in form.findChildren(QLabel))

    def test_a_folder_on_this_computer(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        dialog = opened(qtbot, look, replace(boards.SETTINGS, accounts=()))
        wishes = heard(dialog)
        form = dialog.accounts.form
        form.kind.setCurrentIndex(1)
        assert not form.password_field.isVisible()
        QTest.keyClicks(form.edits["address"], "me@home.example")
        form.save.click()
        assert "folder" in form.fields["path"].complaint
        form.edits["path"].setText("/home/me/Mail")
        form.save.click()
        assert only_settings(wishes).accounts == (
            MaildirAccount("Home", "me@home.example", Path("/home/me/Mail"), boards.NOW),
        )

    def test_removing_asks_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        card = dialog.accounts.cards[0]
        card.remove.click()
        assert wishes == []
        card.keep.click()
        assert not card.sure.isVisible()
        card.remove.click()
        card.sure.click()
        assert wishes == [ForgetAccount("Office")]

    def test_a_blind_account_says_why(self, dialog: SettingsDialog) -> None:
        dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
        said = [label.text() for label in dialog.accounts.cards[0].findChildren(QLabel)]
        assert any(boards.BLIND.why in text for text in said)


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
        dialog = opened(qtbot, look, boards.SETTINGS.with_standard(CLIENTS_REPLY, odd))
        card = dialog.windows.cards["Clients"]
        assert card.ladder.share.currentText() == "at 20% and 90% of the time"
        assert card.ladder.before.currentText() == "45 minutes before"

    def test_groups_without_a_clock_are_left_out(self, dialog: SettingsDialog) -> None:
        assert list(dialog.windows.cards) == ["Clients", "Prospects", "VIP"]
        dialog.show_settings(replace(boards.SETTINGS, groups=("Suppliers",)))
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


class TestWorkingTime:
    def test_hours_are_in_force_at_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        start, _end = dialog.working.week.days[0].edits[0]
        start.setTime(start.time().addSecs(-3600))
        week = only_settings(wishes).calendar.week
        assert week[0][0] == Interval(time(8), time(12, 30))
        assert week[1] == boards.CALENDAR.week[1]

    def test_hours_that_cannot_be_stay_out(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        start, _end = dialog.working.week.days[0].edits[1]
        start.setTime(start.time().addSecs(-7200))  # 11:30, inside the morning
        assert wishes == []
        said = [label.text() for label in dialog.working.findChildren(QLabel)]
        assert any("overlap" in text for text in said)

    def test_hours_are_added_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        saturday = dialog.working.week.days[5]
        button(saturday, "Add hours on Saturday").click()
        assert only_settings(wishes).calendar.week[5] == (Interval(time(9), time(17)),)
        button(saturday, "Remove these hours on Saturday").click()
        assert only_settings(wishes).calendar.week[5] == ()

    def test_a_week_without_work_is_refused(self, qtbot: QtBot, look: Look, heard: Heard) -> None:
        one_day = ((Interval(time(9), time(12)),), (), (), (), (), (), ())
        calendar = replace(boards.CALENDAR, week=one_day)
        dialog = opened(qtbot, look, replace(boards.SETTINGS, calendar=calendar))
        wishes = heard(dialog)
        button(dialog.working.week.days[0], "Remove these hours on Monday").click()
        assert wishes == []

    def test_the_zone_is_checked(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.working.zone.setText("Mars/Olympus")
        dialog.working.zone.editingFinished.emit()
        assert wishes == []
        assert "Mars/Olympus" in dialog.working.zone_field.complaint
        dialog.working.zone.setText("America/New_York")
        dialog.working.zone.editingFinished.emit()
        assert only_settings(wishes).calendar.zone == "America/New_York"

    def test_a_country_brings_its_holidays(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        working = dialog.working
        assert "Ascension Day (Thu 14 May)" in " ".join(
            label.text() for label in working.findChildren(QLabel)
        )
        working.country.setCurrentIndex(working.country.findData("AT"))
        working.country.activated.emit(working.country.currentIndex())
        calendar = only_settings(wishes).calendar
        assert (calendar.country, calendar.region) == ("AT", "")
        assert [working.region.itemText(n) for n in range(working.region.count())] == ["All of it", "1", "2"]

    def test_leave_is_added_and_removed(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("working")
        dialog.working.leave.add.click()
        fresh = (date(2026, 5, 20), date(2026, 5, 26))
        assert only_settings(wishes).calendar.leave == (fresh, *boards.CALENDAR.leave)
        dialog.working.leave.last.setDate(dialog.working.leave.first.date().addDays(-1))
        dialog.working.leave.add.click()
        assert len(wishes) == 1
        removing = [
            one for one in dialog.working.leave.findChildren(QPushButton) if "20 May" in one.accessibleName()
        ]
        removing[0].click()
        assert only_settings(wishes).calendar.leave == boards.CALENDAR.leave


class TestClients:
    def test_an_address_or_a_domain_is_added(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.who.setText(" @Newcomer.example ")
        clients.group.choose("VIP")
        clients.add.click()
        assert only_settings(wishes).clients[-1] == Entry("newcomer.example", "VIP")
        assert clients.who.text() == ""

    def test_what_is_neither_is_refused(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.clients.who.setText("Anna Acker")
        QTest.keyClick(dialog.clients.who, Qt.Key.Key_Return)
        assert wishes == []
        assert dialog.clients.who.text() == "Anna Acker"

    def test_search_move_and_remove(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.search.setText("gamma")
        assert clients.model.rowCount() == 1
        assert not clients.remove.isEnabled()
        assert clients.table.choose("gil@gamma.example")
        clients.new_group.choose("VIP")
        clients.new_group.activated.emit(clients.new_group.currentIndex())
        moved = {entry.who: entry for entry in only_settings(wishes).clients}
        assert moved["gil@gamma.example"] == Entry("gil@gamma.example", "VIP", "Gil Gamma")
        clients.remove.click()
        assert "gil@gamma.example" not in {entry.who for entry in only_settings(wishes).clients}

    def test_suggestions_are_taken_over(self, dialog: SettingsDialog, heard: Heard) -> None:
        dialog.show_suggestions(boards.SUGGESTIONS)
        wishes = heard(dialog)
        clients = dialog.clients
        assert not clients.take.isEnabled()
        one, tick, group = clients.suggestions.lines[0]
        assert one.who == "ida@immergruen.example"  # the most frequent first
        tick.click()
        group.choose("VIP")
        clients.take.click()
        assert only_settings(wishes).clients[-1] == Entry("ida@immergruen.example", "VIP", "Ida Immergrün")
        assert "ida@immergruen.example" not in {line[0].who for line in clients.suggestions.lines}

    def test_known_ones_are_not_suggested(self, dialog: SettingsDialog) -> None:
        known = Suggestion("anna@acker-partners.example", "Anna Acker", 50)
        colleague = Suggestion("beate@bolt-logistik.example", "Beate Bolt", 40)
        dialog.show_suggestions((known, colleague, *boards.SUGGESTIONS))
        shown = {line[0].who for line in dialog.clients.suggestions.lines}
        assert not shown & {known.who, colleague.who}

    def test_a_name_is_written_over(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.search.setText("ehrlich")
        assert clients.model.setData(clients.model.index(0, 1), "Else Ehrlich")
        named = {entry.who: entry.name for entry in only_settings(wishes).clients}
        assert named["ehrlich.example"] == "Else Ehrlich"
        assert not clients.model.setData(clients.model.index(0, 0), "other.example")

    def test_names_from_mail_are_no_markup_in_tooltips(self, dialog: SettingsDialog) -> None:
        dialog.show_settings(
            replace(boards.SETTINGS, clients=(Entry("m@evil.example", "Clients", "<img src='x'>"),))
        )
        hint = dialog.clients.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
        assert hint == "<qt>&lt;img src=&#x27;x&#x27;&gt;</qt>"

    def test_a_group_of_ones_own(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        clients = dialog.clients
        clients.own_group.setText("  vip ")
        clients.add_group.click()
        assert wishes == []
        clients.own_group.setText("Suppliers")
        clients.add_group.click()
        assert only_settings(wishes).groups == ("Suppliers",)
        assert clients.group.findText("Suppliers") >= 0
        assert "Suppliers" in dialog.windows.cards

    def test_copies_count_where_one_says_so(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        copies = dialog.clients.copies
        copies.setText("@Acker.example, nobody")
        copies.editingFinished.emit()
        assert wishes == []
        copies.setText("@Acker.example; gil@gamma.example")
        copies.editingFinished.emit()
        assert only_settings(wishes).cc_clients == ("acker.example", "gil@gamma.example")

    def test_why_leads_to_its_client(self, dialog: SettingsDialog) -> None:
        dialog.show_page("clients", "someone@dubov.example")
        assert [entry.who for entry in dialog.clients.table.chosen()] == ["dubov.example"]
        dialog.show_page("clients", "new@stranger.example")
        assert dialog.clients.who.text() == "new@stranger.example"


class TestTheRest:
    def test_notifications(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        page = dialog.notifications
        page.enabled.switch.click()
        assert not only_settings(wishes).notifications.enabled
        page.ladder.share.setCurrentIndex(page.ladder.share.findText("at three quarters of the time"))
        assert only_settings(wishes).notifications.ladder.shares == (0.75,)
        page.test.click()
        assert wishes[-1] == wish.TestNotification()

    def test_a_group_follows_the_default_ladder(self, dialog: SettingsDialog) -> None:
        page = dialog.notifications
        page.ladder.before.setCurrentIndex(page.ladder.before.findText("1 hour before"))
        assert dialog.windows.cards["VIP"].ladder.before.currentText() == "1 hour before"

    def test_general(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        page = dialog.general
        page.panel.setCurrentIndex(2)
        page.panel.activated.emit(2)
        page.trash.switch.click()
        page.names.setText("Maria,  Frau Muster ,")
        page.names.editingFinished.emit()
        page.domains.setText("@Office.example")
        page.domains.editingFinished.emit()
        settings = only_settings(wishes)
        assert settings.badge_panel is Panel.DARK
        assert not settings.dismiss_from_trash
        assert settings.names == ("Maria", "Frau Muster")
        assert settings.colleague_domains == ("office.example",)

    def test_a_domain_that_is_none_is_named(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.general.domains.setText("me@office.example")
        dialog.general.domains.editingFinished.emit()
        assert wishes == []
        assert "not a domain" in dialog.general.domains_field.complaint

    def test_where_things_are(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        button(dialog.general, "Show the folder of: Log").click()
        assert wishes == [OpenFolder("/home/me/.local/state/owed/log")]

    def test_forgetting_everything_asks_once(self, dialog: SettingsDialog, heard: Heard) -> None:
        wishes = heard(dialog)
        dialog.show_page("general")
        dialog.general.forget.click()
        assert wishes == []
        button(dialog.general, "Yes, forget it all").click()
        assert wishes == [ForgetEverything()]
