"""Clocks of different machines differ by minutes; an answer still answers, and a click still counts."""

from __future__ import annotations

from datetime import timedelta

from tests.domain.stories import MONDAY, RULES, came, deciding, talk, wrote
from trayapp.domain.messages.message import MessageId, Seen
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import SettledBy
from trayapp.domain.owing.owed import owed

MINUTE = 1 / 60


def answering(seen: Seen, *numbers: int) -> Seen:
    references = tuple(MessageId(f"m{number}@x.example") for number in numbers)
    return seen._replace(message=seen.message._replace(references=references))


def test_my_answer_counts_though_the_clients_clock_is_ahead_of_mine() -> None:
    judged = owed(talk(came(1, hours=5 * MINUTE), answering(wrote(2, 2 * MINUTE), 1)), RULES)
    assert judged.item is None
    assert [one.settled_by for one in judged.verdicts] == [SettledBy.ME]


def test_a_message_that_names_nothing_keeps_its_place_in_time() -> None:
    assert owed(talk(came(1, hours=5 * MINUTE), wrote(2, 2 * MINUTE)), RULES).item is not None


def test_a_client_who_asks_again_after_my_answer_waits() -> None:
    story = talk(
        came(1, hours=5 * MINUTE), answering(wrote(2, 2 * MINUTE), 1), answering(came(3, hours=1), 1, 2)
    )
    item = owed(story, RULES).item
    assert item is not None
    assert item.since == MONDAY + timedelta(hours=1)


def test_done_settles_a_message_from_a_clock_that_is_ahead() -> None:
    assert owed(talk(came(1, hours=5 * MINUTE)), deciding(1, Act.DONE, 0)).item is None


def test_a_snooze_of_such_a_message_counts_and_a_later_message_ends_it() -> None:
    rules = deciding(1, Act.SNOOZE, 0, until=MONDAY + timedelta(hours=3))
    item = owed(talk(came(1, hours=5 * MINUTE)), rules).item
    assert item is not None
    assert item.snoozed_until == MONDAY + timedelta(hours=3)
    item = owed(talk(came(1, hours=5 * MINUTE), came(2, hours=2)), rules).item
    assert item is not None
    assert item.snoozed_until is None
