"""A profile joins settings, decisions, passwords and the index, and forgets on request; no screen needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.mail.maildir_mailbox import MaildirMailbox
from trayapp.domain.board.board import Blind
from trayapp.domain.clients.book import CLIENTS, COLLEAGUES, Entry
from trayapp.domain.clocks.standard import EndOfDay, Standard, StandardKey
from trayapp.domain.messages.message import Address, Direction, Mark, Message, MessageId, Need
from trayapp.domain.owing.decision import Act
from trayapp.errors import SecretsTrouble, SignInNeeded, StoreTrouble
from trayapp.profile.profile import NOTE_EVERY, Profile, with_decisions
from trayapp.profile.reader import reader_for
from trayapp.resources import phrases
from trayapp.settings.accounts.account import MaildirAccount
from trayapp.settings.client_book.changes import with_merged
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
ME = "me@kanzlei.example"
OFFICE = "Office"
LETTER = f"""From: Anna Acker <anna@acme.example>
To: {ME}
Subject: Contract
Date: Mon, 01 Jun 2026 08:00:00 +0000
Message-ID: <one@acme.example>

Could you send me the contract?
"""


@dataclass
class Fare:
    """How an account fares, as the test says."""

    name: str = OFFICE
    checked: datetime | None = None
    trouble: Blind | None = None

    def blind(self) -> Blind | None:
        return self.trouble


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    made = Profile(Places.of(tmp_path / "profile"), clock=Clock(), secrets=MemorySecrets())
    yield made
    made.close()


def account(profile: Profile) -> MaildirAccount:
    """One letter of Anna's in a mailbox that was read once."""
    mailbox = MaildirMailbox(profile.places.data.parent.parent / "Mail")
    mailbox.append(LETTER.encode(), date=NOW)
    found = MaildirAccount(OFFICE, ME, mailbox.root, NOW - timedelta(days=1))
    settings = profile.change(
        lambda known: known.with_account(found).with_client(Entry("acme.example", CLIENTS))
    )
    profile.rules(settings)
    engine = profile.engine(found, settings)
    assert engine.refresh_to_the_end().new == 1
    engine.close()
    engine.leave()
    return found


def test_a_profile_imports_no_window_library() -> None:
    code = "import sys, trayapp.profile.profile; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_rules_are_what_settings_and_decisions_amount_to(profile: Profile) -> None:
    settings = profile.change(
        lambda known: replace(
            known.with_client(Entry("acme.example", CLIENTS)), cc_clients=("acme.example",), names=("Maria",)
        ).with_account(MaildirAccount(OFFICE, ME, profile.places.data, NOW))
    )
    profile.decide(("one@acme.example",), Act.DONE, by="phone")
    rules = profile.rules(settings)
    assert rules.me.addresses == {ME}
    assert rules.me.names == ("Maria",)
    assert rules.book.standing(Address("", "anna@acme.example")).group == CLIENTS
    assert rules.book.standing(Address("", "carla@kanzlei.example")).group == COLLEAGUES
    assert rules.cc_counts == {"acme.example"}
    assert rules.added == {OFFICE: NOW}
    assert [(one.target, one.act, one.at, one.by) for one in rules.decisions.events] == [
        ("one@acme.example", Act.DONE, NOW, "phone")
    ]


def test_decisions_of_later_are_added_to_rules(profile: Profile) -> None:
    rules = profile.rules(profile.settings())
    profile.decide(("a@x.example", "b@x.example"), Act.NOT_OWED)
    assert rules.decisions.events == ()
    assert [one.target for one in with_decisions(rules, profile.log).decisions.events] == [
        "a@x.example",
        "b@x.example",
    ]


def test_one_click_about_several_messages_is_undone_as_one(profile: Profile) -> None:
    profile.decide(("a@x.example",), Act.DONE)
    profile.decide(("b@x.example", "c@x.example"), Act.NOT_OWED)
    assert [one.target for one in profile.log.undo()] == ["b@x.example", "c@x.example"]
    assert [one.target for one in profile.log.in_force().events] == ["a@x.example"]


def test_what_stands_is_known_without_a_look(profile: Profile) -> None:
    account(profile)
    again = Profile(profile.places, clock=profile.clock, secrets=MemorySecrets())
    (item,) = again.standing(again.rules(again.settings()))[0].values()
    again.close()
    assert (item.client.name, item.due) == ("Anna Acker", NOW + timedelta(hours=24))


def test_the_stamp_follows_settings_and_decisions_of_any_process(profile: Profile) -> None:
    other = Profile(profile.places, clock=profile.clock, secrets=MemorySecrets())
    stamps = [profile.stamp()]
    other.change(lambda known: replace(known, badge_oldest_only=True))
    stamps.append(profile.stamp())
    other.decide(("one@acme.example",), Act.DONE)
    stamps.append(profile.stamp())
    other.close()
    assert len(set(map(str, stamps))) == 3
    settled = profile.stamp()
    assert profile.stamp() == settled


# ---- Passwords -------------------------------------------------------------------------------------------


class NoKeyring(MemorySecrets):
    """A desktop without one."""

    def get(self, account: str) -> str | None:
        raise SecretsTrouble("There is no keyring.")

    def set(self, account: str, secret: str) -> None:
        raise SecretsTrouble("There is no keyring.", "Install one.")

    def delete(self, account: str) -> None:
        raise SecretsTrouble("There is no keyring.")


def test_a_password_comes_from_this_run_before_the_keyring(profile: Profile) -> None:
    profile.secrets.set(OFFICE, "old")
    assert profile.password(OFFICE) == "old"
    profile.keep_password(OFFICE, "new")
    assert profile.password(OFFICE) == "new"
    assert profile.secrets.get(OFFICE) == "new"


def test_an_account_without_a_password_says_what_to_do(profile: Profile) -> None:
    with pytest.raises(SignInNeeded) as caught:
        profile.password(OFFICE)
    assert "owed account test 'Office'" in caught.value.remedy


def test_without_a_keyring_a_password_works_for_this_run(profile: Profile) -> None:
    profile.secrets = NoKeyring()
    with pytest.raises(SecretsTrouble) as caught:
        profile.keep_password(OFFICE, "open sesame")
    assert caught.value.title == "There is no keyring. The password is kept in memory until Owed ends."
    assert caught.value.remedy == "Install one."
    assert profile.password(OFFICE) == "open sesame"


# ---- Forgetting ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keyring", [MemorySecrets(), NoKeyring()])
def test_a_forgotten_account_is_gone_even_where_the_keyring_is_not_at_hand(
    profile: Profile, keyring: MemorySecrets
) -> None:
    account(profile)
    profile.decide(("one@acme.example",), Act.DONE)
    profile.log.seen(OFFICE, NOW)
    profile.for_this_run.set(OFFICE, "open sesame")
    profile.secrets = keyring
    if isinstance(keyring, NoKeyring):
        with pytest.raises(SecretsTrouble):
            profile.forget(OFFICE)
    else:
        keyring.set(OFFICE, "open sesame")
        profile.forget(OFFICE)
        assert keyring.get(OFFICE) is None
    assert profile.settings().accounts == ()
    assert profile.for_this_run.get(OFFICE) is None
    assert profile.log.in_force().events == ()
    assert profile.log.looks() == {}
    index = profile.open_index()
    assert list(index.everything()) == []
    index.close()


@pytest.mark.parametrize("keyring", [MemorySecrets({OFFICE: "open sesame"}), NoKeyring()])
def test_everything_forgotten_leaves_no_folder(profile: Profile, keyring: MemorySecrets) -> None:
    account(profile)
    profile.secrets = keyring
    profile.forget_everything([OFFICE])
    places = profile.places
    assert not [one for one in (places.config, places.data, places.cache, places.logs) if one.exists()]
    assert repr(keyring) == "MemorySecrets([])"


# ---- How the accounts fare -------------------------------------------------------------------------------


def test_good_looks_are_noted_from_time_to_time(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    noted: list[datetime] = []
    monkeypatch.setattr(profile.log, "seen", lambda _name, at: noted.append(at))
    for minute in range(12):
        now = NOW + timedelta(minutes=minute)
        profile.note_looks([Fare(checked=now)], now)
    assert noted == [NOW, NOW + NOTE_EVERY, NOW + 2 * NOTE_EVERY]


def test_trouble_is_noted_once_and_its_end_at_once(profile: Profile) -> None:
    blind = Blind(OFFICE, NOW, "The server does not answer.", "Wait.")
    profile.note_looks([Fare(checked=NOW)], NOW)
    for minute in (1, 2):
        profile.note_looks([Fare(checked=NOW, trouble=blind)], NOW + timedelta(minutes=minute))
    look = profile.log.looks()[OFFICE]
    assert (look.checked, look.blind_since, look.why, look.remedy) == (
        NOW,
        NOW,
        "The server does not answer.",
        "Wait.",
    )
    healed = NOW + timedelta(minutes=3)
    profile.note_looks([Fare(checked=healed)], healed)
    look = profile.log.looks()[OFFICE]
    assert (look.checked, look.blind_since) == (healed, None)


def test_a_full_disk_stops_no_board_and_the_note_is_made_later(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[datetime] = []
    full = [True]

    def seen(_name: str, at: datetime) -> None:
        if full:
            raise StoreTrouble("The disk is full.", "Make room.")
        noted.append(at)

    monkeypatch.setattr(profile.log, "seen", seen)
    profile.note_looks([Fare(checked=NOW)], NOW)
    full.clear()
    soon = NOW + timedelta(seconds=30)
    profile.note_looks([Fare(checked=soon)], soon)
    assert noted == [soon]


def test_an_account_that_was_never_read_is_not_noted(profile: Profile) -> None:
    profile.note_looks([Fare()], NOW)
    assert profile.log.looks() == {}


# ---- Reading ---------------------------------------------------------------------------------------------


def test_texts_are_read_for_the_owner() -> None:
    me = Settings(accounts=(MaildirAccount(OFFICE, ME, Path("/"), NOW),), names=("Maria",)).me()
    read = reader_for(me, phrases())
    anna, myself = Address("Anna Acker", "anna@acme.example"), Address("", ME)
    peter = Address("Peter Post", "peter@kanzlei.example")
    theirs = Message(MessageId("a@x.example"), anna, (peter, myself), (), "Contract", NOW, (), Mark.NONE)
    mine = Message(MessageId("b@x.example"), myself, (anna,), (), "Re: Contract", NOW, (), Mark.NONE)
    assert read("Hi Maria,\n\ncould you send me the contract?", theirs, Direction.IN).need is Need.ASKS
    assert read("Hi Peter,\n\ncould you send me the contract?", theirs, Direction.IN).need is not Need.ASKS
    assert read("Got it, I will look at it tomorrow.", mine, Direction.OUT).acknowledges


def test_a_change_of_the_client_book_is_taken_back_whoever_made_it(profile: Profile) -> None:
    before = profile.settings()
    strict = StandardKey("person", "a@acme.example", "reply"), Standard(EndOfDay())
    shown = before.with_client(Entry("a@acme.example", CLIENTS), Entry("b@acme.example", CLIENTS))
    profile.change(lambda known: known.with_changes(before, shown))  # as a window says it
    profile.change(lambda known: known.with_standard(*strict))
    profile.change(lambda known: with_merged(known, "b@acme.example", ["a@acme.example"]))
    profile.change(lambda known: replace(known, paused=True))
    assert [key.name for key, _ in profile.settings().standards] == ["b@acme.example"]
    assert profile.take_back_book() is not None
    settings = profile.settings()
    assert {entry.who for entry in settings.clients} == {"a@acme.example", "b@acme.example"}
    assert (settings.standards, settings.paused) == ((strict,), True)
    assert profile.take_back_book() is not None
    assert profile.settings().clients == ()
    assert profile.take_back_book() is None
