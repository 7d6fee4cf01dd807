"""Every window in every state, ready to be drawn (``tests/pictures.py``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests import boards, scenes_accounts, scenes_contacts, scenes_letters, scenes_report, scenes_time, setups
from trayapp import resources
from trayapp.domain import rules
from trayapp.domain.board import View
from trayapp.domain.clients import ClientBook
from trayapp.domain.clocks.windows import EndOfDay
from trayapp.domain.item import OwedItem
from trayapp.domain.message import Reason
from trayapp.domain.recompute import Shift
from trayapp.domain.rules import Says
from trayapp.settings.accounts import Authorization, GraphAccount, Provider
from trayapp.settings.model import Settings
from trayapp.ui.accounts.welcome import Welcome
from trayapp.ui.ignored.window import IgnoredWindow
from trayapp.ui.noting.note_dialogs import NoteCallDialog, NoteContactDialog, NotePromiseDialog
from trayapp.ui.noting.put_off_dialogs import MoveDialog, WaitDialog
from trayapp.ui.owed.actions import Action
from trayapp.ui.owed.window import OwedWindow
from trayapp.ui.parts.pick_time import PickTime
from trayapp.ui.settings.dialog import SettingsDialog
from trayapp.ui.style.look import Look


def _owed(
    look: Look, items: tuple[OwedItem, ...] = boards.USUAL, view: View = boards.SEEN_WELL
) -> OwedWindow:
    window = OwedWindow(look, boards.CALENDAR)
    window.show_board(boards.board(items, view))
    window.show()
    window.list.setFocus()
    return window


_KEPT: list[QWidget] = []
"""Parents of what is drawn, which would go otherwise."""


def owed(look: Look) -> QWidget:
    """The usual day."""
    return _owed(look)


def owed_why(look: Look) -> QWidget:
    """Asked "Why?"."""
    window = _owed(look)
    window.act(Action.WHY, boards.ANNA.id)
    return window


def owed_undo(look: Look) -> QWidget:
    """Just after something was done."""
    window = _owed(look, boards.USUAL[1:])
    window.offer_undo("Anna Acker: answered by phone.")
    return window


def owed_older(look: Look) -> QWidget:
    """The old ones unfolded."""
    window = _owed(look, boards.USUAL[6:])
    window.list.folded.emit()
    return window


def owed_empty(look: Look) -> QWidget:
    """Nobody waits."""
    return _owed(look, ())


def owed_blind(look: Look) -> QWidget:
    """Nothing can be seen."""
    return _owed(look, (), replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_half_blind(look: Look) -> QWidget:
    """One account cannot be seen, and its last known items stay."""
    items = (*boards.USUAL[:3], *(replace(one, account="Home") for one in boards.USUAL[3:]))
    return _owed(look, items, replace(boards.SEEN_WELL, blind=(boards.BLIND,)))


def owed_syncing(look: Look) -> QWidget:
    """Read for the first time."""
    return _owed(look, (), View(accounts=1, syncing=True, done=1240, total=8031))


def owed_syncing_some(look: Look) -> QWidget:
    """Read for the first time, with something found."""
    return _owed(look, boards.USUAL[:4], View(accounts=1, syncing=True, done=3420, total=8031))


def owed_no_account(look: Look) -> QWidget:
    """Before anything is set up."""
    return _owed(look, (), View())


def owed_paused(look: Look) -> QWidget:
    """While paused."""
    return _owed(look, boards.USUAL[:5], replace(boards.SEEN_WELL, paused=True))


def owed_narrow(look: Look) -> QWidget:
    """As small as people make it, with hostile text."""
    window = _owed(look, (boards.HOSTILE, *boards.USUAL))
    window.resize(560, 480)
    return window


def owed_pointed(look: Look) -> QWidget:
    """The pointer is on a row, and its buttons show."""
    window = _owed(look)
    index = window.list.lines.index(window.list.lines.row_of(boards.BEATE.id))
    window.list.point_at(window.list.visualRect(index).center())
    return window


def owed_menu(look: Look) -> QWidget:
    """The small menu of "Snooze"."""
    window = _owed(look)
    window.act(Action.SNOOZE, boards.ANNA.id)
    _KEPT.append(window)
    return window.menu or window


def owed_correction(look: Look) -> QWidget:
    """The menu of "Not owed", which says what each rule would change."""
    window = _owed(look)
    window.act(Action.NOT_OWED, boards.ANNA.id)
    window.show_proposals(boards.ANNA.message_id, boards.proposals())
    _KEPT.append(window)
    return window.menu or window


def owed_by_rule(look: Look) -> QWidget:
    """Asked "Why?" about what a rule put on the list."""
    ruled = replace(boards.ANNA, reasons=(rules.reason(boards.TAX), Reason("chaser", "2")))
    window = _owed(look, (ruled, *boards.USUAL[1:]))
    window.act(Action.WHY, ruled.id)
    return window


def owed_pick_time(look: Look) -> QWidget:
    """Until when to snooze."""
    _KEPT.append(_owed(look))
    return PickTime(look, "Snooze until", boards.NOW, boards.CALENDAR, _KEPT[-1])


def owed_kinds(look: Look) -> QWidget:
    """Every kind of what is owed."""
    window = _owed(look, boards.EVERY_KIND)
    window.list.choose(boards.FORM.id)
    return window


def owed_kinds_why(look: Look) -> QWidget:
    """Asked "Why?" about a promise."""
    window = _owed(look, boards.EVERY_KIND)
    window.act(Action.WHY, boards.MOVED.id)
    return window


def owed_kinds_pointed(look: Look) -> QWidget:
    """The pointer is on a call, and its buttons show."""
    window = _owed(look, boards.EVERY_KIND)
    window.list.choose(boards.MAILBOX.id)
    index = window.list.lines.index(window.list.lines.row_of(boards.KARIM.id))
    window.list.point_at(window.list.visualRect(index).center())
    return window


def owed_called(look: Look) -> QWidget:
    """The small menu of what came of calling back."""
    window = _owed(look, boards.EVERY_KIND)
    window.act(Action.CALLED, boards.KARIM.id)
    _KEPT.append(window)
    return window.menu or window


def owed_more(look: Look) -> QWidget:
    """The menu with the rest."""
    window = _owed(look)
    _KEPT.append(window)
    return window.head.menu


def note_call(look: Look) -> QWidget:
    """Somebody of the client book called."""
    dialog = NoteCallDialog(look, _book(), boards.NOW, boards.CALENDAR)
    dialog.who.setText("Anna Acker <anna@acker-partners.example>")
    dialog.about.setText("The revised contract")
    return dialog


def note_promise(look: Look) -> QWidget:
    """A promise about what a client asked for."""
    return NotePromiseDialog(look, _book(), boards.NOW, boards.CALENDAR, boards.ANNA)


def note_contact(look: Look) -> QWidget:
    """A contact without a name yet: the dialog says what is missing."""
    dialog = NoteContactDialog(look, _book(), boards.NOW, boards.CALENDAR)
    dialog.source.setText("Trade show in Leipzig")
    dialog.ok.click()
    return dialog


def owed_waits(look: Look) -> QWidget:
    """On whom does it wait?"""
    _KEPT.append(_owed(look))
    return WaitDialog(look, boards.ANNA, boards.NOW, boards.CALENDAR, _KEPT[-1])


def owed_move(look: Look) -> QWidget:
    """Another date for a promise."""
    _KEPT.append(_owed(look))
    return MoveDialog(look, boards.FORM, boards.NOW, boards.CALENDAR, _KEPT[-1])


def _book() -> ClientBook:
    numbered = replace(setups.BOOK[0], phone="+49 30 0000 100")
    return ClientBook((numbered, *setups.BOOK[1:]))


def owed_nothing_found(look: Look) -> QWidget:
    """A search that finds nothing."""
    window = _owed(look)
    window.head.search.setText("unicorn")
    return window


def owed_many(look: Look) -> QWidget:
    """A thousand."""
    return _owed(
        look, boards.many(1000), replace(boards.SEEN_WELL, checked=boards.NOW - timedelta(minutes=1))
    )


def _settings(look: Look, page: str, settings: Settings = setups.SETTINGS) -> SettingsDialog:
    dialog = SettingsDialog(
        look,
        settings,
        boards.NOW,
        countries=setups.COUNTRIES,
        letter_words=resources.all_letter_words(),
        stored=setups.STORED,
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
    """The notifications."""
    return _settings(look, "notifications")


def settings_general(look: Look) -> QWidget:
    """The rest."""
    dialog = _settings(look, "general")
    dialog.resize(960, 1000)
    return dialog


def _ignored(look: Look) -> IgnoredWindow:
    window = IgnoredWindow(look, boards.CALENDAR)
    window.show_verdicts(boards.verdicts(), boards.NOW)
    window.show()
    window.list.setFocus()
    return window


def ignored(look: Look) -> QWidget:
    """What was left out."""
    return _ignored(look)


def ignored_why(look: Look) -> QWidget:
    """Asked "Why?" about what a rule left out."""
    window = _ignored(look)
    window.search.setText("weekly")
    window.why.click()
    return window


def ignored_menu(look: Look) -> QWidget:
    """It is owed after all: the sender, or mail like it."""
    window = _ignored(look)
    window.more.click()
    offered = boards.proposals(boards.HENRY, Says.OWED)
    if window.menu is not None:
        window.show_proposals(window.menu.message_id, offered)
    _KEPT.append(window)
    return window.menu or window


def ignored_unreadable(look: Look) -> QWidget:
    """What could not be read."""
    window = _ignored(look)
    window.tabs.setCurrentIndex(2)
    return window


def _welcome(look: Look, step: int) -> Welcome:
    window = Welcome(look, replace(setups.SETTINGS, accounts=()), boards.NOW, native_dialogs=False)
    if step:
        window.form.address.setText("me@office.example")
        window.form.buttons.by_hand.click()
        window.form.save.click()
        window.show_suggestions(setups.SUGGESTIONS)
        window.suggestions.lines[0][1].setChecked(True)
    if step > 1:
        window.go_on.click()
    return window


def welcome_account(look: Look) -> QWidget:
    """First step."""
    return _welcome(look, 0)


def welcome_clients(look: Look) -> QWidget:
    """Second step."""
    return _welcome(look, 1)


def welcome_standard(look: Look) -> QWidget:
    """Third step."""
    return _welcome(look, 2)


SCENES: dict[str, Callable[[Look], QWidget]] = {
    f"{function.__name__.replace('_', '-')}": function
    for function in (
        owed,
        owed_why,
        owed_undo,
        owed_older,
        owed_empty,
        owed_blind,
        owed_half_blind,
        owed_syncing,
        owed_syncing_some,
        owed_no_account,
        owed_paused,
        owed_narrow,
        owed_pointed,
        owed_menu,
        owed_correction,
        owed_by_rule,
        owed_pick_time,
        owed_kinds,
        owed_kinds_why,
        owed_kinds_pointed,
        owed_called,
        owed_more,
        owed_waits,
        owed_move,
        note_call,
        note_promise,
        note_contact,
        owed_nothing_found,
        owed_many,
        *scenes_accounts.SCENES,
        *scenes_contacts.SCENES,
        *scenes_letters.SCENES,
        *scenes_report.SCENES,
        *scenes_time.SCENES,
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
        settings_general,
        ignored,
        ignored_why,
        ignored_menu,
        ignored_unreadable,
        welcome_account,
        welcome_clients,
        welcome_standard,
    )
}
