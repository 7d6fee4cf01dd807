"""Every time that somebody waited, told from conversations."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.domain.stories import ANNA, COLLEAGUE, MONDAY, RULES, came, deciding, talk, wrote
from trayapp.domain.clients.book import CLIENTS
from trayapp.domain.clocks.standard import Earlier, Standard, StandardKey, Standards
from trayapp.domain.clocks.windows import Elapsed, Working
from trayapp.domain.messages.message import ConversationId, Need, Seen
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.decision import Act
from trayapp.domain.owing.item import ItemKind, SettledBy
from trayapp.domain.owing.owed import owed
from trayapp.domain.reporting.responses import Response, responses

HOUR = timedelta(hours=1)


def told(*seen: Seen, rules: Rules = RULES, elsewhere: datetime | None = None) -> list[Response]:
    def wrote_to(_who: str, after: datetime, until: datetime, _talk: ConversationId) -> datetime | None:
        return elsewhere if elsewhere is not None and after < elsewhere <= until else None

    return list(responses(owed(talk(*seen), rules, wrote_to), rules))


def at(hours: float) -> datetime:
    return MONDAY + hours * HOUR


def test_a_turn_runs_from_the_first_message_to_my_answer() -> None:
    (one,) = told(came(1), came(2, hours=2), wrote(3, 5))
    assert (one.message_id, one.since, one.ended, one.by) == ("m1@x.example", at(0), at(5), SettledBy.ME)
    assert (one.kind, one.client.name, one.client.group) == (ItemKind.REPLY, "Anna Acker", CLIENTS)
    assert (one.due, one.window) == (at(24), Elapsed(24 * HOUR))


def test_each_turn_counts_and_the_open_one_comes_last() -> None:
    found = told(came(1), wrote(2, 1), came(3, hours=2), wrote(4, 30), came(5, hours=31))
    assert [(one.since, one.ended) for one in found] == [(at(0), at(1)), (at(2), at(30)), (at(31), None)]
    assert [one.kept(at(40)) for one in found] == [True, False, None]
    assert found[-1].kept(at(56)) is False


def test_what_waits_for_nobody_is_no_turn() -> None:
    assert told(came(1, need=Need.NONE), wrote(2, 1)) == []
    assert told(came(1), rules=deciding(1, Act.NOT_OWED, 1)) == []


@pytest.mark.parametrize(
    ("seen", "rules", "by", "ended"),
    [
        ((came(1),), deciding(1, Act.DONE, 3, by="phone"), SettledBy.USER, at(3)),
        ((came(1, to=(COLLEAGUE,)), came(2, COLLEAGUE, 2, to=(ANNA,))), RULES, None, None),
        ((came(1), came(2, COLLEAGUE, 2, Need.NONE, to=(ANNA,))), RULES, SettledBy.COLLEAGUE, at(2)),
    ],
)
def test_who_ended_it_is_told(
    seen: tuple[Seen, ...], rules: Rules, by: SettledBy | None, ended: datetime | None
) -> None:
    found = told(*seen, rules=rules)
    assert [(one.by, one.ended) for one in found] == ([(by, ended)] if by else [])


def test_an_acknowledgement_ends_no_turn() -> None:
    (one,) = told(came(1), wrote(2, 1, acknowledges=True), wrote(3, 9))
    assert one.ended == at(9)


def test_a_probable_answer_counts_when_it_was_written() -> None:
    (one,) = told(came(1), elsewhere=at(7))
    assert (one.by, one.ended) == (SettledBy.PROBABLE, at(7))
    (other,) = told(came(1), elsewhere=at(7), rules=deciding(1, Act.NOT_PROBABLE, 8))
    assert (other.by, other.ended) == (None, None)


def test_an_answer_dated_before_the_question_took_no_time() -> None:
    answer = wrote(2, -0.1)
    answer = answer._replace(message=answer.message._replace(references=(came(1).message.id,)))
    (one,) = told(came(1), answer)
    assert one.took(at(5)) == timedelta(0)


def test_the_window_is_the_one_then_in_force() -> None:
    key = StandardKey("group", CLIENTS, "reply")
    earlier = Earlier(key, at(10), Elapsed(24 * HOUR), None)
    changed = replace(RULES, standards=Standards(((key, Standard(Working(2 * HOUR))),), (earlier,)))
    before, after = told(came(1), wrote(2, 12), came(3, hours=24), wrote(4, 25), rules=changed)
    assert (before.due, after.due) == (at(24), at(26))
    # A recompute that came after the answer leaves it in peace; an open one is moved.
    asked = replace(
        changed, standards=Standards(changed.standards.entries, (earlier._replace(recomputed=at(12)),))
    )
    assert told(came(1), wrote(2, 11), rules=asked)[0].due == at(24)
    assert told(came(1), rules=asked)[0].due == at(2)
