"""Forgetting an account leaves nothing of it on the disk: every file of the profile is searched."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, MONDAY, OFFICE, House
from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.judging.rules import Says, Whose, made
from trayapp.domain.messages.message import Address
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.ledger import Promise, Source
from trayapp.mail.source import Role
from trayapp.profile.logbook import keep_log
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.begun_letters import BegunLetter, BegunLetters
from trayapp.settings.secrets import MemorySecrets
from trayapp.ui.wishes import ForgetAccount

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PRIVATE = "Privatpost"
OTHER = "mw@zuhause.example"
NORA = ("Nora Nachbarin", "nora@nachbarin.example")
SUBJECT = "Gartenzaun und Hecke"
TRACES = (PRIVATE, OTHER, NORA[0], NORA[1], "nachbarin", "Gartenzaun", "zaunhoehe", "Heckenschere")
"""Each stands in the account's mail, in its settings or in what was decided about it, and nowhere else."""


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.secrets = MemorySecrets({PRIVATE: "open sesame", OFFICE: "shut sesame"})
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield house
    house.close()
    for handler in [one for one in root.handlers if one not in before[0]]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[1])


def with_private_mail(house: House) -> None:
    """A second account with mail of its own, about which the user decided everything that can be decided."""
    house.receive(ANNA, "Contract")
    own = house.mail
    house.mail = private = MaildirMailbox(house.folder / "Private")
    for number in range(40):
        house.receive(NORA, f"{SUBJECT} {number}", "Could you tell me the zaunhoehe, please?")
    house._put(
        house._letter(("Me", OTHER), NORA, SUBJECT, "I will send the Heckenschere by Friday.", {}), Role.SENT
    )
    house.mail = own
    account = MaildirAccount(PRIVATE, OTHER, private.root, MONDAY - timedelta(days=30))
    house.configure(house.settings().with_account(account))


def with_decisions(house: House) -> None:
    """Every kind of click about that mail, some of them taken back."""
    profile = house.profile()
    targets = [item.target for item in house.running().monitor.items if item.client.address == NORA[1]]
    assert targets
    profile.decide(targets[:1], Act.SNOOZE, until=house.clock() + timedelta(hours=3))
    profile.decide(targets[:1], Act.DONE, by="phone")
    profile.decide(targets[:1], Act.WAIT, until=house.clock() + timedelta(days=1), by=NORA[0])
    who = Address(*NORA)
    due = house.clock() + timedelta(days=2)
    promise = Promise(
        "p1", who, "the Heckenschere", due, SUBJECT, True, Source.ACKNOWLEDGED, targets[0], PRIVATE
    )
    profile.begin(promise)
    profile.decide(("p1",), Act.MOVE, until=due, by="the zaunhoehe is not known")
    rule = made(Says.NOT_OWED, Whose.SENDER, NORA[1], SUBJECT, house.clock())
    profile.keep_rule(rule._replace(account=PRIVATE))
    profile.decide(targets[:1], Act.NOT_OWED)
    profile.log.undo()
    profile.log.blind(PRIVATE, house.clock(), f"{PRIVATE} cannot be reached.")
    letter = BegunLetter(
        PRIVATE, house.clock(), "no", "de", None, SUBJECT, f"Dear {NORA[0]}, the Heckenschere"
    )
    BegunLetters(house.places.letters_file).keep(targets[0], letter)
    profile.close()


def found_in(folder: Path) -> dict[str, list[str]]:
    """Which traces stand in which file; every encoding in which text is kept counts."""
    found: dict[str, list[str]] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            seen = [
                one
                for one in TRACES
                if one.lower().encode() in content or one.lower().encode("utf-16-le") in content
            ]
            if seen:
                found[str(path.relative_to(folder))] = seen
    return found


def test_nothing_is_left_in_any_file(house: House) -> None:
    with_private_mail(house)
    keep_log(house.places.log_file)
    app = house.start()
    with_decisions(house)
    house.beat(minutes=1)
    app.windows.open_settings("accounts")
    profile = house.folder / "profile"
    logging.getLogger("owed.test").warning("%s: %s wrote about %s", PRIVATE, NORA[1], SUBJECT)
    before = found_in(profile)
    for name in (
        "config/settings.toml",
        "data/index.sqlite3",
        "data/decisions.sqlite3",
        "data/letters.json",
        "logs/owed.log",
    ):
        assert any(one.startswith(name) for one in before), f"the test sees nothing in {name}: {before}"
    house.do(ForgetAccount(PRIVATE))
    assert found_in(profile) == {}
    house.beat(minutes=10)
    assert found_in(profile) == {}
    assert house.secrets.get(PRIVATE) is None
    assert house.secrets.get(OFFICE) == "shut sesame"
    assert set(house.owed_to()) == {"Anna"}, "the other account is watched as before"
    house.close()
    assert found_in(profile) == {}
    house.start()
    assert set(house.owed_to()) == {"Anna"}
    assert found_in(profile) == {}
