"""What an import would do, and what it did; a preview changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain.clients.book import VIP, Channel, Entry
from trayapp.domain.clients.duplicates import duplicates
from trayapp.domain.clocks.standard import Elapsed, EndOfDay, Standard, StandardKey
from trayapp.domain.contacts.contact import Contact, Contacts, Problem
from trayapp.domain.contacts.reading import contacts_in
from trayapp.errors import NotFound, SettingsTrouble
from trayapp.settings.accounts.account import ImapAccount
from trayapp.settings.client_book.changes import taken_back, with_merged
from trayapp.settings.client_book.imports import SUGGESTED, Fate, imported, planned, summary
from trayapp.settings.client_book.journal import KEPT, BookJournal
from trayapp.settings.model import Settings

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OFFICE = ImapAccount("Office", "rosa@lindqvist.example", "imap.lindqvist.example", NOW)
SETTINGS = (
    replace(Settings(), groups=("Patrons",))
    .with_account(OFFICE)
    .with_client(
        Entry("anna@acker.example", VIP, "Anna Acker"),
        Entry("bolt.example", "Clients"),
        Entry("*", "Prospects"),
    )
)


def ordered(settings: Settings) -> Settings:
    """The order of the book means nothing."""
    return replace(settings, clients=tuple(sorted(settings.clients, key=lambda one: one.who)))


def fates(table: str, group: str = "") -> dict[str, Fate]:
    plan = planned(contacts_in(table.encode()), SETTINGS, group)
    return {line.entry.who: line.fate for line in plan.lines}


def test_each_person_has_a_fate() -> None:
    table = (
        "Name,Email,Phone\nAnna A.,ANNA@acker.example,\nBea Bell,bea@bolt.example,\nCid,cid@c.example,\n"
        "Dee,dee@lindqvist.example,\nRosa,rosa@lindqvist.example,\nShop,no-reply@shop.example,\n"
    )
    assert fates(table) == {
        "anna@acker.example": Fate.KNOWN,
        "bea@bolt.example": Fate.COVERED,
        "cid@c.example": Fate.NEW,
        "dee@lindqvist.example": Fate.COLLEAGUE,
        "rosa@lindqvist.example": Fate.OWN,
        "no-reply@shop.example": Fate.MACHINE,
    }
    assert fates(table, "VIP")["bea@bolt.example"] is Fate.NEW


def test_who_is_known_is_filled_and_never_overwritten() -> None:
    table = "Name,Email,E-mail 2,Phone\nA. Acker,anna@acker.example,anna@home.example,030 1\n"
    plan = planned(contacts_in(table.encode()), SETTINGS)
    (line,) = plan.lines
    assert line.fate is Fate.FILLED
    assert line.entry == Entry(
        "anna@acker.example", VIP, "Anna Acker", phone="030 1", also=("anna@home.example",)
    )
    assert line.sentence == "Already in VIP; adds number and address."
    again = planned(contacts_in(table.encode()), imported(SETTINGS, plan.lines))
    assert [one.fate for one in again.lines] == [Fate.KNOWN]


def test_two_people_of_the_file_may_be_one_of_the_book() -> None:
    settings = Settings().with_client(Entry("a@x.example", VIP, also=("b@x.example",)))
    rows = (Contact("Al", ("a@x.example",)), Contact("", ("b@x.example", "c@x.example"), ("123",)))
    after = imported(settings, planned(Contacts(rows, ()), settings).lines)
    whole = Entry("a@x.example", VIP, "Al", phone="123", also=("b@x.example", "c@x.example"))
    assert after.clients == (whole,)


def test_a_label_of_the_file_names_a_group_unless_the_user_does() -> None:
    contacts = Contacts((Contact("P", ("p@p.example",), labels=("Friends", "patrons")),), ())
    assert planned(contacts, SETTINGS).lines[0].entry.group == "Patrons"
    assert planned(contacts, SETTINGS, "VIP").lines[0].entry.group == "VIP"


def test_a_person_who_stands_there_thrice_is_one() -> None:
    rows = (
        Contact("", ("a@x.example",), line=2),
        Contact("Al", ("b@x.example",), ("1234567",), line=3),
        Contact("Alan", ("b@x.example", "a@x.example"), company="X", line=4),
    )
    (line,) = planned(Contacts(rows, ()), SETTINGS).lines
    assert (line.rows, line.at) == (3, 2)
    assert line.entry == Entry(
        "a@x.example", "Clients", "Al", company="X", phone="1234567", also=("b@x.example",)
    )


def test_who_has_no_address_is_told_not_lost() -> None:
    rows = (Contact("Ned", phones=("030 9",), line=7),)
    plan = planned(Contacts(rows, (Problem(9, "Bad."), Problem(2, "Worse."))), SETTINGS)
    assert plan.lines == ()
    assert [(one.line, one.text) for one in plan.problems] == [(2, ""), (7, "Ned, 030 9"), (9, "")]


def test_the_summary_counts() -> None:
    plan = planned(contacts_in(b"Name,Email\nC,c@c.example\nA,anna@acker.example\nX,x\n"), SETTINGS)
    assert summary(plan) == "1 new, 1 known already, 1 that cannot be used."
    assert plan.problems[0].text == "X, x"
    assert summary(planned(Contacts((), ()), SETTINGS)) == "Nothing to import."


people = st.lists(
    st.builds(
        Contact,
        st.sampled_from(["", "Anna Acker", "Bo"]),
        st.lists(st.sampled_from([f"{one}@x.example" for one in "abcdefg"]), max_size=3, unique=True).map(
            tuple
        ),
        st.lists(st.sampled_from(["1234567", "7654321"]), max_size=1).map(tuple),
    ),
    max_size=12,
)


@given(people, st.lists(st.sampled_from([f"{one}@x.example" for one in "abcdefg"]), max_size=3, unique=True))
def test_an_import_loses_nobody_and_is_taken_back(rows: list[Contact], known: list[str]) -> None:
    before = Settings().with_client(*(Entry(one, VIP) for one in known))
    plan = planned(Contacts(tuple(rows), ()), before)
    after = imported(before, plan.lines)
    assert after.problems() == ()
    in_book = [one for entry in after.clients for one in entry.addresses]
    assert len(in_book) == len(set(in_book))
    assert set(in_book) == {*known, *(one for row in rows for one in row.addresses)}
    assert sum(line.rows for line in plan.lines) + sum(not row.addresses for row in rows) == len(rows)
    assert ordered(taken_back(after, before, after)) == ordered(before)
    assert all(line.fate is Fate.KNOWN for line in planned(Contacts(tuple(rows), ()), after).lines)


class TestMerging:
    SETTINGS = (
        Settings()
        .with_client(
            Entry("a@x.example", VIP, phone="1"),
            Entry("m@x.example", "Clients"),
            Entry("b@x.example", "Clients", "Al Axe", active=True, update_days=5, note="tea"),
            Entry("c@x.example", "Clients", "Al", channel=Channel.CALL, active=True, note="maps"),
            Entry("x.example", "Clients"),
        )
        .with_standard(StandardKey("person", "b@x.example", "reply"), Standard(EndOfDay()))
    )

    def test_what_one_knows_all_know(self) -> None:
        after = with_merged(self.SETTINGS, "A@x.example", ["b@x.example", "c@x.example"])
        assert [one.who for one in after.clients] == ["a@x.example", "m@x.example", "x.example"]
        assert after.clients[0] == Entry(
            "a@x.example",
            VIP,
            "Al Axe",
            phone="1",
            note="tea\nmaps",
            channel=Channel.CALL,
            active=True,
            update_days=5,
            also=("b@x.example", "c@x.example"),
        )
        assert [key.name for key, _ in after.standards] == ["a@x.example"]

    def test_the_own_standard_of_the_one_who_stays_goes_first(self) -> None:
        own = Standard(Elapsed(NOW - NOW.replace(hour=8)))
        settings = self.SETTINGS.with_standard(StandardKey("person", "a@x.example", "reply"), own)
        assert with_merged(settings, "a@x.example", ["b@x.example"]).standards == (
            (StandardKey("person", "a@x.example", "reply"), own),
        )

    def test_what_cannot_be_merged(self) -> None:
        with pytest.raises(NotFound):
            with_merged(self.SETTINGS, "a@x.example", ["z@x.example"])
        for other in ("x.example", "a@x.example"):
            with pytest.raises(SettingsTrouble):
                with_merged(self.SETTINGS, "a@x.example", [other])

    def test_it_is_taken_back_around_what_changed_since(self) -> None:
        after = with_merged(self.SETTINGS, "a@x.example", ["b@x.example"])
        assert ordered(taken_back(after, self.SETTINGS, after)) == ordered(self.SETTINGS)
        later = after.with_client(Entry("new@x.example", VIP), Entry("m@x.example", VIP))
        back = taken_back(later, self.SETTINGS, after)
        changed = self.SETTINGS.with_client(Entry("m@x.example", VIP), Entry("new@x.example", VIP))
        assert ordered(back) == ordered(changed)

    def test_duplicates_are_told_by_name_number_and_address(self) -> None:
        entries = (
            Entry("anna@a.example", VIP, "Dr. Anna Äcker"),
            Entry("aa@home.example", VIP, "Acker, Anna", phone="030 1234567"),
            Entry("anna@other.example", VIP, "Anna Other", phone="+49 30 1234567"),
            Entry("bo@b.example", VIP, phone="0049 30 7654321"),
            Entry("bb@b.example", VIP, "Bo", phone="030/7654321"),
            Entry("cid.cee@c.example", VIP),
            Entry("cid_cee@d.example", VIP, "Cid"),
            Entry("info@e.example", VIP),
            Entry("info@f.example", VIP),
            Entry("a.example", VIP, "Anna Acker"),
        )
        found = [({one.who for one in same.entries}, same.why) for same in duplicates(entries)]
        assert found == [
            ({"anna@a.example", "aa@home.example"}, "the same name"),
            ({"bo@b.example", "bb@b.example"}, "the same telephone number"),
            ({"cid.cee@c.example", "cid_cee@d.example"}, "the same name before the @"),
        ]


class TestJournal:
    def test_changes_are_taken_back_one_by_one_after_a_restart(self, tmp_path: Path) -> None:
        path = tmp_path / "book.json"
        states = [TestMerging.SETTINGS]
        states.append(with_merged(states[-1], "a@x.example", ["b@x.example"]))
        states.append(states[-1].with_client(Entry("n@x.example", VIP, "Nan")))
        states.append(states[-1].without_client("x.example"))
        for before, after in pairwise(states):
            BookJournal(path).note(before, after, NOW)
        BookJournal(path).note(states[-1], replace(states[-1], paused=True), NOW)  # no change of the book
        journal = BookJournal(path)
        assert [one.what for one in journal.all()] == [
            "Removed Al Axe, changed Al Axe",
            "Added Nan",
            "Removed x.example",
        ]
        assert path.stat().st_mode & 0o777 == 0o600
        for state in reversed(states[:-1]):
            last = journal.all()[-1]
            now = last.taken_back(states.pop())
            assert ordered(now) == ordered(state)
            journal.drop(last)
        assert journal.all() == []

    def test_it_holds_the_last_ones_and_bears_a_broken_file(self, tmp_path: Path) -> None:
        journal = BookJournal(tmp_path / "book.json")
        settings = Settings()
        for number in range(KEPT + 5):
            after = settings.with_client(Entry(f"n{number}@x.example", VIP))
            journal.note(settings, after, NOW)
            settings = after
        assert len(journal.all()) == KEPT
        assert journal.all()[-1].what == f"Added n{KEPT + 4}@x.example"
        for content in (b"{", b'[{"at": 1}]', b"[1]", b"\xff", b'{"a": 1}'):
            (tmp_path / "book.json").write_bytes(content)
            assert journal.all() == []


def test_what_is_suggested_is_what_is_new() -> None:
    assert {Fate.NEW, Fate.FILLED} == SUGGESTED
