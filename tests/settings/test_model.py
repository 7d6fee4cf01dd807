from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from trayapp.domain.clients.book import COLLEAGUES, Entry
from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.clocks.standard import Elapsed, EndOfDay, Ladder, Standard, StandardKey, Working
from trayapp.domain.messages.mailboxes import Mailbox
from trayapp.domain.messages.message import Address
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.settings.accounts.account import (
    Authorization,
    GraphAccount,
    ImapAccount,
    MaildirAccount,
    Provider,
    Security,
    is_loopback,
)
from trayapp.settings.model import NotificationSettings, Settings, is_who

ADDED = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFICE = ImapAccount("Office", "rosa@lindqvist.example", "imap.lindqvist.example", ADDED)
FILES = MaildirAccount("Files", "rosa@files.example", Path("/mail"), ADDED, aliases=("info@files.example",))


def test_a_fresh_set_up_has_no_problem() -> None:
    assert Settings().problems() == ()


def test_a_sound_set_up_has_no_problem() -> None:
    settings = (
        Settings(groups=("Patrons",))
        .with_account(OFFICE)
        .with_account(FILES)
        .with_client(Entry("@Acker.example", "Patrons"), Entry("*", "Clients"))
        .with_standard(StandardKey("group", "Patrons", "reply"), Standard(EndOfDay()))
    )
    assert settings.problems() == ()


@pytest.mark.parametrize(
    ("account", "word"),
    [
        (replace(OFFICE, name=" "), "needs a name"),
        (replace(OFFICE, name="a\nb"), "cannot be shown"),
        (replace(OFFICE, address="rosa"), "not an e-mail address"),
        (replace(OFFICE, aliases=("two words@x.example",)), "not an e-mail address"),
        (replace(OFFICE, host=""), "host name"),
        (replace(OFFICE, host="https://imap.x.example"), "host name"),
        (replace(OFFICE, port=0), "not a port"),
        (replace(OFFICE, port=65536), "not a port"),
        (replace(OFFICE, security=Security.NONE), "this machine only"),
        (replace(OFFICE, added=datetime(2026, 1, 1)), "time zone"),  # noqa: DTZ001 - the mistake itself
        (replace(FILES, path=Path("mail")), "root of the disk"),
    ],
)
def test_each_mistake_in_an_account_is_a_sentence(account: ImapAccount | MaildirAccount, word: str) -> None:
    problems = Settings(accounts=(account,)).problems()
    assert [sentence for sentence in problems if word in sentence], problems


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]", "LOCALHOST"])
def test_this_machine_may_be_spoken_to_in_the_clear(host: str) -> None:
    assert is_loopback(host)
    assert Settings(accounts=(replace(OFFICE, host=host, security=Security.NONE),)).problems() == ()


@pytest.mark.parametrize("host", ["127.0.0.1.evil.example", "localhost.example", "10.0.0.1", "0.0.0.0", ""])
def test_no_other_machine_counts_as_this_one(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        (Settings(accounts=(OFFICE, replace(FILES, name="office"))), "name of its own"),
        (Settings(clients=(Entry("acker", "Clients"),)), "neither"),
        (Settings(clients=(Entry("a@acker.example", "Patrons"),)), "no group"),
        (Settings(clients=(Entry("a@acker.example", "VIP", also=("b",)),)), "also theirs"),
        (Settings(clients=(Entry("a@acker.example", "VIP", update_days=261),)), "working days"),
        (Settings(groups=("VIP",)), "more than once"),
        (Settings(groups=(" ",)), "needs a name"),
        (Settings(cc_clients=("x y",)), "neither"),
        (Settings(colleague_domains=("rosa@x.example",)), "not a domain"),
        (Settings(standards=((StandardKey("group", "Nobody", "reply"), Standard(EndOfDay())),)), "no such"),
        (
            Settings(standards=((StandardKey("group", "Ignored", "reply"), Standard(EndOfDay())),)),
            "ever owed",
        ),
        (Settings(standards=((StandardKey("default", "", "dance"), Standard(EndOfDay())),)), "not one of"),
        (Settings(notifications=NotificationSettings(ladder=Ladder(shares=(1.5,)))), "not inside"),
        (Settings(notifications=NotificationSettings(ladder=Ladder(before=(timedelta(0),)))), "before the"),
        (
            Settings(calendar=WorkingCalendar("Nowhere/Land", ((Interval(time(9), time(17)),),) * 7)),
            "time zone",
        ),
        (Settings(calendar=WorkingCalendar("UTC", ((),) * 7)), "no working time"),
    ],
)
def test_each_mistake_elsewhere_is_a_sentence(settings: Settings, word: str) -> None:
    problems = settings.problems()
    assert [sentence for sentence in problems if word in sentence], problems


def test_an_account_is_added_replaced_and_removed() -> None:
    settings = Settings().with_account(OFFICE).with_account(FILES)
    moved = settings.with_account(replace(OFFICE, name="Practice", port=1993), instead_of="Office")
    assert [account.name for account in moved.accounts] == ["Practice", "Files"]
    assert [account.name for account in moved.without_account("Practice").accounts] == ["Files"]
    assert settings.account("Office") is OFFICE


def test_two_accounts_never_share_a_name() -> None:
    settings = Settings().with_account(OFFICE).with_account(FILES)
    with pytest.raises(SettingsTrouble, match="already"):
        settings.with_account(replace(FILES, name="OFFICE"))
    with pytest.raises(SettingsTrouble, match="already"):
        settings.with_account(replace(FILES, name="Office"), instead_of="Files")


def test_an_account_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(NotFound, match="Office") as caught:
        Settings().with_account(OFFICE).without_account("Home")
    assert "Office" in caught.value.remedy


def test_a_client_is_replaced_by_address_and_removed() -> None:
    settings = Settings().with_client(Entry(" Anna@Acker.example", "Clients"), Entry("@bolt.example", "VIP"))
    settings = settings.with_client(Entry("anna@acker.example", "VIP", "Anna"))
    assert settings.clients == (Entry("anna@acker.example", "VIP", "Anna"), Entry("bolt.example", "VIP"))
    assert settings.without_client("@Bolt.example").clients == settings.clients[:1]
    with pytest.raises(NotFound, match="nobody@x"):
        settings.without_client("nobody@x.example")


@pytest.mark.parametrize(
    "text", ["anna@acker.example", "acker.example", "@acker.example", "*", "bücher.example"]
)
def test_addresses_domains_and_everyone_can_be_clients(text: str) -> None:
    assert is_who(text)


@pytest.mark.parametrize(
    "text", ["", "acker", "anna@", "@", "a b.example", "*.acker.example", ".example", "a..b"]
)
def test_nothing_else_can(text: str) -> None:
    assert not is_who(text)


def test_the_owner_is_every_address_of_every_account() -> None:
    me = Settings(names=("Rosa",)).with_account(OFFICE).with_account(FILES).me()
    assert me.addresses == {"rosa@lindqvist.example", "rosa@files.example", "info@files.example"}
    assert me.names == ("Rosa",)


def test_own_domains_are_colleagues_but_public_ones_are_not() -> None:
    settings = Settings(colleague_domains=("Lindqvist-Partners.example",))
    settings = settings.with_account(OFFICE).with_account(replace(FILES, address="rosa@mail.example"))
    book = settings.book(["mail.example"])
    assert book.standing(Address("", "lea@lindqvist.example")).group == COLLEAGUES
    assert book.standing(Address("", "lea@lindqvist-partners.example")).group == COLLEAGUES
    assert not book.standing(Address("", "stranger@mail.example")).known


def test_changed_standards_are_in_force_and_the_others_as_shipped() -> None:
    hour = Standard(Working(timedelta(hours=1)))
    settings = Settings().with_standard(StandardKey("person", " Anna@Acker.example", "reply"), hour)
    in_force = settings.standards_in_force()
    assert (
        in_force.for_("reply", person="anna@acker.example", domain="acker.example", group="Clients") == hour
    )
    other = in_force.for_("reply", person="bob@acker.example", domain="acker.example", group="Clients")
    assert other.answer == Elapsed(timedelta(hours=24))
    back = settings.without_standard(StandardKey("person", "anna@acker.example", "reply"))
    assert back.standards == ()


def test_the_default_ladder_reaches_every_standard_without_its_own() -> None:
    own, default = Ladder(shares=(0.9,)), Ladder(shares=(0.25, 0.75), before=())
    settings = Settings(notifications=NotificationSettings(ladder=default))
    settings = settings.with_standard(StandardKey("group", "VIP", "reply"), Standard(EndOfDay(), ladder=own))
    in_force = settings.standards_in_force()
    assert in_force.for_("reply", person="", domain="", group="VIP").ladder == own
    assert in_force.for_("reply", person="", domain="", group="Clients").ladder == default


def test_leave_and_days_off_reach_the_calendar() -> None:
    calendar = replace(Settings().calendar, closed=frozenset({date(2026, 3, 3)}))
    assert Settings(calendar=calendar).calendar.day_off(date(2026, 3, 3))


def test_a_person_with_two_addresses_is_one_client() -> None:
    anna = Entry("Anna@Acker.example", "VIP", also=("Anna@Home.example", "anna@acker.example"))
    settings = replace(Settings().with_client(anna), cc_clients=("anna@home.example", "bolt.example"))
    assert settings.clients[0].also == ("anna@home.example",)
    assert settings.cc_counts() == {"anna@acker.example", "anna@home.example", "bolt.example"}
    assert settings.without_client("anna@home.example").clients[0].also == ()
    assert settings.without_client("anna@acker.example").clients == ()


CLOUD = GraphAccount(
    "Cloud",
    "Assistant@firm.example",
    Authorization(Provider.MICROSOFT, "0123"),
    ADDED + timedelta(days=90),
    mailbox="Info@firm.example",
    aliases=("sales@firm.example",),
)
SAME = MaildirAccount("Same", "info@firm.example", Path("/mail"), ADDED)


def test_mail_arrives_in_a_shared_mailbox_for_itself_and_not_for_its_reader() -> None:
    settings = Settings(accounts=(CLOUD, SAME))
    assert settings.mailboxes() == (
        Mailbox("Cloud", frozenset({"info@firm.example", "sales@firm.example"})),
        Mailbox("Same", frozenset({"info@firm.example"})),
    )
    assert settings.me().addresses == {"assistant@firm.example", "info@firm.example", "sales@firm.example"}


def test_moving_to_another_account_of_the_same_mailbox_makes_nothing_old() -> None:
    settings = Settings(accounts=(CLOUD, SAME))
    assert settings.without_account("Same").accounts[0].added == ADDED
    assert settings.without_account("Cloud").accounts[0].added == ADDED
    other = replace(SAME, address="assistant@firm.example")
    assert Settings(accounts=(CLOUD, other)).without_account("Same").accounts == (CLOUD,)
