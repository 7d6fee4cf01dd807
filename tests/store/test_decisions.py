import stat
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.mailboxes import START
from trayapp.domain.judging.rules import Says, Whose, made, written
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.item import ItemKind
from trayapp.domain.owing.owed import item_id
from trayapp.store.decisions import DecisionLog, Look
from trayapp.store.files.rescue import copy_of

HOUR = timedelta(hours=1)
DONE = Decision("a@example.com", Act.DONE, START, by="phone")
SNOOZE = Decision("b@example.com", Act.SNOOZE, START + HOUR, until=START + 9 * HOUR)
IGNORE = Decision("spam@example.com", Act.IGNORE_SENDER, START + timedelta(microseconds=7))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "decisions.sqlite3"


@pytest.fixture
def log(path: Path) -> Iterator[DecisionLog]:
    found = DecisionLog(path)
    yield found
    found.close()


def test_no_file_is_made_before_it_is_needed(path: Path, log: DecisionLog) -> None:
    assert not path.exists()
    assert log.in_force().events == ()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_decisions_survive_the_program(path: Path, log: DecisionLog) -> None:
    for decision in (DONE, SNOOZE, IGNORE):
        log.add(decision)
    log.close()
    again = DecisionLog(path)
    assert again.in_force().events == (DONE, SNOOZE, IGNORE)
    assert again.in_force().of("a@example.com") == (DONE,)
    assert [one.who for one in again.in_force().rules.all] == ["spam@example.com"]
    again.close()


def test_undo_takes_back_one_click_after_the_other(log: DecisionLog) -> None:
    for decision in (DONE, SNOOZE, IGNORE):
        log.add(decision)
    assert log.undo() == (IGNORE,)
    assert log.undo() == (SNOOZE,)
    assert log.in_force().events == (DONE,)
    assert log.undo() == (DONE,)
    assert log.undo() == ()


def test_a_click_about_several_messages_is_undone_as_one(log: DecisionLog) -> None:
    log.add(SNOOZE)
    log.add(DONE, DONE._replace(target="c@example.com"))
    assert {one.target for one in log.undo()} == {"a@example.com", "c@example.com"}
    assert log.in_force().events == (SNOOZE,)


def test_a_decision_of_a_kind_unknown_here_is_left_out(path: Path, log: DecisionLog) -> None:
    log.add(DONE)
    with log._open() as database, database.transaction() as connection:
        connection.execute("UPDATE decision SET act = 'sung'")
    log.add(SNOOZE)
    assert log.in_force().events == (SNOOZE,)


def test_a_step_is_announced_once(log: DecisionLog) -> None:
    log.mark_given("r1", {"half", "missed"}, START)
    log.mark_given("r1", {"half"}, START + HOUR)
    log.mark_given("r2", (), START)
    assert log.given("r1") == {"half", "missed"}
    assert log.given("r2") == frozenset()
    assert log.all_given() == {"r1": {"half", "missed"}}
    log.forget_given(["r1"])
    assert log.all_given() == {}


def test_a_warning_that_a_crash_cut_short_is_in_doubt_once(path: Path, log: DecisionLog) -> None:
    both = {"r1": {"half"}, "r2": {"missed"}}
    log.begin_giving(both, START)
    log.close()
    assert log.all_given() == {}
    assert log.doubted() == both
    log.begin_giving(both, START + HOUR)
    log.close()
    assert log.doubted() == {}, "what was begun twice in vain is not begun for ever"
    assert log.all_given() == both


def test_what_was_begun_is_given_or_not(log: DecisionLog) -> None:
    log.begin_giving({"r1": {"half"}, "r2": {"half"}, "r3": {"half"}}, START)
    log.end_giving({"r1": {"half"}, "r4": {"missed"}}, START, given=True)
    log.end_giving({"r2": {"half"}}, START, given=False)
    assert log.all_given() == {"r1": {"half"}, "r4": {"missed"}}
    assert log.doubted() == {"r3": {"half"}}
    log.begin_giving({"r1": {"half"}, "r3": {"half"}}, START)
    log.end_giving({"r1": {"half"}, "r3": {"half"}}, START, given=False)
    assert log.all_given() == {"r1": {"half"}, "r4": {"missed"}}, "what was given stays so"
    assert log.doubted() == {"r3": {"half"}}, "and a doubt a doubt"


def test_warnings_given_to_an_earlier_version_are_known(path: Path, log: DecisionLog) -> None:
    log.mark_given("r1", {"half"}, START)
    with log._open() as database:
        database.raw.execute("ALTER TABLE given DROP COLUMN doubt")
        database.raw.execute("PRAGMA user_version = 2")
    log.close()
    assert log.all_given() == {"r1": {"half"}}
    assert log.doubted() == {}


def test_forgetting_an_account_forgets_what_was_decided_about_it(log: DecisionLog) -> None:
    item = item_id(ItemKind.REPLY, DONE.target)
    for decision in (DONE, SNOOZE):
        log.add(decision)
    log.mark_given(item, {"half"}, START)
    log.mark_given("other", {"half"}, START)
    log.forget_targets(iter([DONE.target]))
    assert log.in_force().events == (SNOOZE,)
    assert log.all_given() == {"other": {"half"}}


def test_how_the_last_look_went(log: DecisionLog) -> None:
    assert log.looks() == {}
    log.blind("work", START, "No answer.", "Wait.")
    log.blind("work", START + HOUR, "Refused.", "Sign in.")
    assert log.looks() == {"work": Look(None, START, "Refused.", "Sign in.")}
    log.seen("work", START + 2 * HOUR)
    assert log.looks() == {"work": Look(START + 2 * HOUR, None, "", "")}
    log.blind("work", START + 3 * HOUR, "No answer.")
    assert log.looks() == {"work": Look(START + 2 * HOUR, START + 3 * HOUR, "No answer.", "")}
    log.forget_look("work")
    assert log.looks() == {}


def test_small_facts_are_kept(log: DecisionLog) -> None:
    assert log.recall("summary") is None
    log.remember("summary", "2025-03-03")
    log.remember("summary", "2025-03-04")
    assert log.recall("summary") == "2025-03-04"


def test_everything_works_in_memory_too() -> None:
    log = DecisionLog(None)
    log.add(DONE)
    assert log.in_force().events == (DONE,)
    log.close()


def test_a_copy_is_made_only_when_something_changed(path: Path, log: DecisionLog) -> None:
    log.add(DONE)
    log.close()
    copied = path.with_name(path.name + ".copy")
    assert log.in_force().events == (DONE,)
    log.close()
    first = copied.stat().st_mtime_ns
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600
    assert log.in_force().events == (DONE,)
    log.close()
    assert copied.stat().st_mtime_ns == first


# ---- Rules ---------------------------------------------------------------------------------------------

RULE = made(Says.NOT_OWED, Whose.SENDER, "anna@acme.example", "report …", START, "Kanzlei")
MAKE = Decision(written(RULE), Act.RULE, START)


def test_rules_are_made_changed_removed_and_every_step_undone(path: Path, log: DecisionLog) -> None:
    wider = RULE._replace(subject=None, at=START + HOUR)
    steps = (
        MAKE,
        Decision(written(wider), Act.RULE, wider.at),
        Decision(RULE.id, Act.REMOVE_RULE, START + 2 * HOUR),
    )
    for step in steps:
        log.add(step)
    log.close()
    again = DecisionLog(path)
    assert again.in_force().rules.all == ()
    for left in ((wider,), (RULE,), ()):
        again.undo()
        assert again.in_force().rules.all == left
    again.close()


def test_a_file_of_the_first_version_keeps_its_ignored_senders(log: DecisionLog) -> None:
    log.add(IGNORE)
    log.add(MAKE)
    assert {one.who for one in log.in_force().rules.all} == {"spam@example.com", "anna@acme.example"}
    (old,) = (one for one in log.in_force().rules.all if one.who == "spam@example.com")
    log.add(Decision(written(old._replace(says=Says.OWED, at=START + HOUR)), Act.RULE, START + HOUR))
    assert log.in_force().rules.of(old.id) is not None
    assert len(log.in_force().rules.all) == 2


def test_the_rules_of_an_account_are_forgotten_to_the_last_step(path: Path, log: DecisionLog) -> None:
    other = made(Says.OWED, Whose.DOMAIN, "acme.example", None, START, "Home")
    gone = IGNORE._replace(target="gone@example.com")
    for one in (IGNORE, gone, MAKE, Decision(written(other), Act.RULE, START + HOUR)):
        log.add(one)
    log.add(Decision(RULE.id, Act.REMOVE_RULE, START + 2 * HOUR))
    log.add(MAKE._replace(target=written(RULE._replace(subject="secret")), at=START + 3 * HOUR))
    log.undo()
    log.close()
    assert log.in_force().events, "opened again, so that there is a copy"
    assert b"anna@acme.example" in copy_of(path).read_bytes()
    aside = path.with_name("decisions.damaged-20260101T000000.sqlite3")
    aside.write_bytes(b"anna@acme.example")
    log.forget_rules("Kanzlei", lambda email: email == "spam@example.com")
    log.erase()
    assert not aside.exists()
    assert copy_of(path).exists(), "what is left is as safe as before"
    assert {one.who for one in log.in_force().rules.all} == {"spam@example.com", "acme.example"}
    whole = b"".join(one.read_bytes() for one in path.parent.glob("decisions.sqlite3*"))
    assert whole.count(b"anna@acme.example") == 0, "nor is it in the copy"


def test_a_rule_stays_with_another_account_that_shows_such_mail(log: DecisionLog) -> None:
    changed = RULE._replace(says=Says.OWED, at=START + HOUR)
    log.add(MAKE)
    log.add(Decision(written(changed), Act.RULE, START + HOUR))
    log.forget_rules("Kanzlei", lambda _email: False, lambda rule: "Graph" if rule.id == RULE.id else "")
    assert log.in_force().rules.all == (changed._replace(account="Graph"),)
    log.undo()
    assert log.in_force().rules.all == (RULE._replace(account="Graph"),)
    log.forget_rules("Graph", lambda _email: False)
    assert log.in_force().rules.all == ()
