"""The settings, page by page, ready to be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards, setups
from trayapp import resources
from trayapp.domain.clocks.windows import EndOfDay
from trayapp.domain.judging import rules
from trayapp.domain.owing.recompute import Shift
from trayapp.settings.accounts.account import Authorization, GraphAccount, Provider
from trayapp.settings.differences import differences
from trayapp.settings.model import Settings
from trayapp.settings.portable import Way, taken_over
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look


def _settings(look: Look, page: str, settings: Settings = setups.SETTINGS) -> SettingsDialog:
    dialog = SettingsDialog(
        look,
        settings,
        boards.NOW,
        countries=setups.COUNTRIES,
        letter_words=resources.all_letter_words(),
        native_dialogs=False,
    )
    dialog.show_suggestions(setups.SUGGESTIONS)
    dialog.show_board(boards.board(view=replace(boards.SEEN_WELL, blind=(boards.BLIND,))))
    dialog.show_page(page)
    return dialog


def settings_accounts(look: Look) -> QWidget:
    """The accounts, one of them blind."""
    return _settings(look, "accounts")


def settings_account_form(look: Look) -> QWidget:
    """An account that is being tested."""
    dialog = _settings(look, "accounts")
    dialog.show_page("accounts", "Office")
    form = dialog.accounts.form
    form.buttons.test.click()
    for step in setups.STEPS:
        form.show_step(step)
    form.end_test()
    dialog.resize(960, 1100)
    return dialog


def settings_account_new(look: Look) -> QWidget:
    """A new account with something missing."""
    dialog = _settings(look, "accounts", replace(setups.SETTINGS, accounts=()))
    form = dialog.accounts.form
    form.buttons.by_hand.click()
    form.address.setText("me@office")
    form.inputs.more.setChecked(True)
    form.go_on.click()
    dialog.resize(960, 1100)
    return dialog


def settings_windows(look: Look) -> QWidget:
    """The standards."""
    return _settings(look, "windows")


def settings_windows_offer(look: Look) -> QWidget:
    """A standard that was changed, and what applying it to open items would do."""
    dialog = _settings(look, "windows")
    page = dialog.windows
    card = page.cards["Clients"]
    card.acknowledge.changed.emit(EndOfDay())
    moved = ((boards.ANNA, -3), (boards.BEATE, -20), (boards.DMITRI, 5))
    page.show_recompute(
        tuple(Shift(one, replace(one, due=one.due + timedelta(hours=hours))) for one, hours in moved),
        boards.NOW,
    )
    page.offer.more.click()
    dialog.resize(960, 900)
    return dialog


def settings_windows_updates(look: Look) -> QWidget:
    """The standards for active clients."""
    dialog = _settings(look, "windows")
    dialog.windows.show_kind("update")
    return dialog


def settings_working(look: Look) -> QWidget:
    """The working time."""
    dialog = _settings(look, "working")
    dialog.resize(960, 1000)
    return dialog


def settings_clients(look: Look) -> QWidget:
    """The client book."""
    dialog = _settings(look, "clients")
    dialog.resize(960, 1100)
    return dialog


def settings_client_details(look: Look) -> QWidget:
    """What is known of one client, and two entries that are one person."""
    twice = setups.SETTINGS.with_client(setups.KNOWN_WELL, setups.TWICE)
    dialog = _settings(look, "clients", replace(twice, cc_clients=(setups.KNOWN_WELL.who,)))
    dialog.show_page("clients", setups.KNOWN_WELL.who)
    dialog.resize(960, 1300)
    return dialog


def settings_import(look: Look) -> QWidget:
    """The preview of an import."""
    from trayapp.domain.contacts.reading import contacts_in
    from trayapp.ui.importing.sheet import ImportSheet

    sheet = ImportSheet(look, "contacts.csv", contacts_in(setups.CONTACTS.encode()), setups.SETTINGS)
    sheet.setStyleSheet(look.sheet)
    return sheet


def settings_address_book(look: Look) -> QWidget:
    """Contacts of an account were asked for, and one has to allow it first."""
    signs_in = Authorization(Provider.MICROSOFT, "0123")
    cloud = GraphAccount("Microsoft 365", "me@office.example", signs_in, boards.NOW)
    dialog = _settings(look, "clients", replace(setups.SETTINGS, accounts=(*setups.ACCOUNTS, cloud)))
    dialog.clients.files.books[cloud.name].click()
    dialog.clients.files.show_trouble(
        "The sign-in of Microsoft 365 does not include the permission to read contacts. Sign in again to "
        "give it.",
        may_allow=True,
    )
    return dialog


def settings_rules(look: Look) -> QWidget:
    """What was taught, one rule of it being changed."""
    dialog = _settings(look, "rules")
    dialog.rules.show_rules(boards.RULES)
    dialog.rules.cards[0].unfold()
    form = dialog.rules.cards[0].form
    if form is not None:
        form.subject.setText("weekly report *")
        dialog.rules.show_change(form.as_it_is(), boards.proposals()[1].change)
    return dialog


def settings_rules_removed(look: Look) -> QWidget:
    """Just after a rule was removed."""
    dialog = _settings(look, "rules")
    dialog.rules.show_rules(boards.RULES[1:])
    dialog.offer_undo(f"No longer a rule: {rules.sentence(boards.REPORTS)}")
    return dialog


def settings_rules_none(look: Look) -> QWidget:
    """Before anything was taught."""
    return _settings(look, "rules")


def settings_notifications(look: Look) -> QWidget:
    """The notifications, on a desktop that shows them."""
    dialog = _settings(look, "notifications")
    dialog.notifications.show_state("Plasma 6.1 shows them, with buttons.", good=True)
    return dialog


def settings_notifications_unheard(look: Look) -> QWidget:
    """The notifications, where nothing shows them."""
    dialog = _settings(look, "notifications")
    why = "Nothing on this desktop shows notifications."
    helps = "Start your desktop's notification service, or one such as dunst or mako, and try again."
    dialog.notifications.show_state(
        f"{why} Until that is mended only the badge warns you. {helps}", good=False
    )
    dialog.notifications.show_answer("It was not shown.")
    return dialog


def settings_general(look: Look) -> QWidget:
    """What concerns all of Owed."""
    dialog = _settings(look, "general")
    dialog.resize(960, 1000)
    return dialog


def settings_privacy(look: Look) -> QWidget:
    """What is stored, with the examples of one part."""
    dialog = _settings(look, "privacy")
    sizes = ("4.2 kB", "6.4 MB", "0.6 MB", "90.1 kB", "", "1.0 kB")
    dialog.privacy.show_stored(setups.STORED_OF_BOTH, "7.1 MB", sizes)
    dialog.privacy.rows[1].unfold()
    dialog.resize(960, 1220)
    return dialog


def settings_import_file(look: Look) -> QWidget:
    """A file with settings, and what it would change."""
    dialog = _settings(look, "general")
    there = replace(
        setups.SETTINGS,
        accounts=(replace(setups.ACCOUNTS[0], name="Second", address="me@second.example"),),
        groups=("Suppliers",),
        badge_oldest_only=True,
        names=("Mia",),
    )
    after = taken_over(setups.SETTINGS, there, Way.REPLACE)
    dialog.file.show_preview("/home/me/owed-settings.toml", differences(setups.SETTINGS, after), ("Second",))
    dialog.resize(960, 1250)
    return dialog


SCENES = (
    settings_accounts,
    settings_account_form,
    settings_account_new,
    settings_windows,
    settings_windows_offer,
    settings_windows_updates,
    settings_working,
    settings_clients,
    settings_client_details,
    settings_import,
    settings_address_book,
    settings_rules,
    settings_rules_removed,
    settings_rules_none,
    settings_notifications,
    settings_notifications_unheard,
    settings_privacy,
    settings_general,
    settings_import_file,
)
