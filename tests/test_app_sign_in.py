"""A mailbox whose sign-in has ended is seen again after one click, from wherever that click comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, ASKS, MONDAY, OFFICE, House
from tests.servers.browser import Browser
from tests.servers.certificates import Authority
from tests.servers.identity import MICROSOFT, TENANT, USER
from tests.servers.microsoft365 import Microsoft365, microsoft365
from tests.settings_opened import button
from trayapp.app import App
from trayapp.domain.board.phase import AppPhase
from trayapp.settings.accounts.account import Authorization, GraphAccount, Provider
from trayapp.ui.notices.notifier import SETTINGS
from trayapp.ui.wishes import SettingsChanged

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Microsoft365]:
    with microsoft365(Authority(tmp_path)) as running:
        running.graph.add(USER)
        yield running


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, cloud: Microsoft365) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.configure(replace(house.settings(), accounts=(account(cloud),)))
    yield house
    house.close()


def account(cloud: Microsoft365) -> GraphAccount:
    authorization = Authorization(Provider.MICROSOFT, MICROSOFT, TENANT, cloud.page.url)
    return GraphAccount(
        OFFICE, USER, authorization, MONDAY, service=cloud.service, ca_file=Path(cloud.ca_file)
    )


def from_the_list(app: App) -> None:
    app.show_list()
    assert app.windows.owed is not None
    button(app.windows.owed, "Sign in again").click()


def from_the_settings(app: App) -> None:
    app.windows.open_settings("accounts").accounts.cards[0].again.click()


def from_the_notice(app: App) -> None:
    notifier = app._notifier
    (notice,) = notifier.shown.values()  # type: ignore[attr-defined]  # the house's own
    assert (SETTINGS, "Sign in again") in notice.actions
    notifier.press(SETTINGS)  # type: ignore[attr-defined]


@pytest.mark.parametrize("way", [from_the_list, from_the_settings, from_the_notice])
def test_one_click_opens_the_page_and_the_mailbox(
    house: House, cloud: Microsoft365, qtbot: QtBot, way: Callable[[App], None]
) -> None:
    app = house.start()
    assert house.phase() is AppPhase.BLIND
    way(app)
    qtbot.waitUntil(lambda: bool(house.opened), timeout=20_000)
    page = house.opened[0].toString()
    assert page.startswith(cloud.page.url)
    Browser(Path(cloud.ca_file))(page)
    dialog = app.windows.settings
    assert dialog is not None
    qtbot.waitUntil(dialog.accounts.form.isHidden, timeout=20_000)
    house.settle()
    assert app.monitor.board.view.blind == ()
    assert house.secrets.get(OFFICE)


def test_leaving_the_form_gives_the_sign_in_up(house: House, cloud: Microsoft365, qtbot: QtBot) -> None:
    app = house.start()
    from_the_settings(app)
    qtbot.waitUntil(lambda: bool(house.opened), timeout=20_000)
    dialog = app.windows.settings
    assert dialog is not None
    dialog.accounts.form.cancel.click()
    assert dialog.accounts.form.isHidden()
    dialog.accounts.cards[0].again.click()
    qtbot.waitUntil(lambda: len(house.opened) == 2, timeout=20_000)
    Browser(Path(cloud.ca_file))(house.opened[1].toString())
    qtbot.waitUntil(dialog.accounts.form.isHidden, timeout=20_000)
    house.settle()
    assert app.monitor.board.view.blind == ()


def test_a_new_account_is_signed_in_to_tried_saved_and_read(
    house: House, cloud: Microsoft365, qtbot: QtBot
) -> None:
    letter = house._letter(ANNA, ("Me", USER), "Contract", ASKS, {})
    cloud.graph.mailboxes[USER].append(letter)
    app = house.start()
    house.do(SettingsChanged(replace(app.windows.in_force, accounts=())))
    dialog = app.windows.open_settings("accounts")
    form = dialog.accounts.form
    form.buttons.by_hand.click()
    form.kind.setCurrentIndex(2)
    form.address.setText(USER)
    edits = form.inputs.edits
    form.inputs.sign_in.edits["client_id"].setText(MICROSOFT)
    form.inputs.sign_in.edits["tenant"].setText(TENANT)
    edits["authority"].setText(cloud.page.url)
    edits["service"].setText(cloud.service)
    edits["ca_file"].setText(cloud.ca_file)
    assert form.go_on.text() == "Sign in with Microsoft"
    form.go_on.click()
    qtbot.waitUntil(lambda: bool(house.opened), timeout=20_000)
    Browser(Path(cloud.ca_file))(house.opened[0].toString())
    qtbot.waitUntil(form.save.isVisible, timeout=20_000)
    assert form.trial.good, [step.sentence for step in form.trial.checks.steps]
    form.save.click()
    house.settle()
    assert [item.subject for item in app.monitor.items] == ["Contract"]
    assert house.secrets.get("Lindqvist")
