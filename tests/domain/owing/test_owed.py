"""Whose turn it is, and until when: the rules of ``product.md`` section 2, one test each."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.stories import (
    ANNA,
    COLLEAGUE,
    HENRY,
    MONDAY,
    MYSELF,
    RULES,
    came,
    deciding,
    talk,
    wrote,
)
from trayapp.domain.clients.book import CLIENTS, IGNORED, Entry
from trayapp.domain.clocks.standard import Standard
from trayapp.domain.clocks.windows import EndOfDay
from trayapp.domain.messages.message import Address, ConversationId, Kind, Need, Reading, Reason, Seen
from trayapp.domain.owing.decision import Act, Decision, Decisions
from trayapp.domain.owing.item import SettledBy, VerdictKind
from trayapp.domain.owing.owed import OLD_BEFORE, Rules, item_id, owed

LIST = Address("Users", "users@lists.example")


def test_a_client_who_asks_is_owed_a_reply_within_a_day() -> None:
    item = owed(talk(came(1)), RULES).item
    assert item is not None
    assert (item.client.name, item.client.group) == ("Anna Acker", "Clients")
    assert item.since == MONDAY
    assert item.due == item.answer_by == MONDAY + timedelta(hours=24)
    assert item.asks == "Could you send it?"
    assert item.reasons[-1] == Reason("known-client", "Anna Acker (Clients)")


def test_the_clock_starts_at_the_first_message_and_chasers_never_restart_it() -> None:
    item = owed(talk(came(1), came(2, hours=5), came(3, hours=9)), RULES).item
    assert item is not None
    assert item.since == MONDAY
    assert item.chasers == 2
    assert item.last_message_id == "m3@x.example"


def test_my_reply_answers_all_earlier_messages() -> None:
    judged = owed(talk(came(1), came(2, hours=1), wrote(3, 2)), RULES)
    assert judged.item is None
    assert [one.settled_by for one in judged.verdicts] == [SettledBy.ME, SettledBy.ME]


def test_a_question_after_my_reply_starts_a_new_clock() -> None:
    item = owed(talk(came(1), wrote(2, 1), came(3, hours=30)), RULES).item
    assert item is not None
    assert item.since == MONDAY + timedelta(hours=30)
    assert item.chasers == 0


def test_a_colleagues_reply_that_the_client_received_settles() -> None:
    judged = owed(talk(came(1), came(2, COLLEAGUE, 1, Need.NONE, to=(ANNA, MYSELF))), RULES)
    assert judged.item is None
    assert judged.verdicts[0].settled_by is SettledBy.COLLEAGUE


def test_a_colleagues_note_to_me_alone_settles_nothing() -> None:
    assert owed(talk(came(1), came(2, COLLEAGUE, 1, Need.NONE)), RULES).item is not None


def test_a_colleague_who_answers_through_the_same_list_settles() -> None:
    asked = came(1, to=(MYSELF, LIST), reasons=(Reason("list"),))
    judged = owed(talk(asked, came(2, COLLEAGUE, 1, Need.NONE, to=(LIST,))), RULES)
    assert judged.item is None


def test_my_own_automatic_reply_settles_nothing() -> None:
    assert owed(talk(came(1), wrote(2, 0.01, kind=Kind.AUTOMATIC)), RULES).item is not None


def test_forwarding_to_a_colleague_delegates_and_the_clock_runs_on() -> None:
    item = owed(talk(came(1), wrote(2, 1, to=(COLLEAGUE,), subject="Fwd: Contract")), RULES).item
    assert item is not None
    assert item.waiting_since == MONDAY + timedelta(hours=1)
    assert item.due == MONDAY + timedelta(hours=24)


def test_a_reply_to_another_address_of_the_client_still_answers() -> None:
    private = Address("Anna", "anna@private.example")
    assert owed(talk(came(1), wrote(2, 1, to=(private,))), RULES).item is None


@pytest.mark.parametrize(
    "other",
    [
        Address("Bert Berg", "bert@acme.example"),
        Address("", "henry.hotel@mail.example"),
        Address("Hénry Hotel", "hh@mail.example"),
    ],
    ids=["colleague of the client", "the same box elsewhere", "the same name elsewhere"],
)
def test_a_reply_to_the_clients_side_answers(other: Address) -> None:
    asking = ANNA if other.domain == ANNA.domain else Address("Henry Hotel", "henry.hotel@elsewhere.example")
    assert owed(talk(came(1, asking), wrote(2, 1, to=(other,))), RULES).item is None


@pytest.mark.parametrize(
    "asking", [ANNA, Address("", "info@acme.example"), Address("Anna Acker", "anna@free.example")]
)
def test_what_i_ask_a_third_party_answers_nobody(asking: Address) -> None:
    """It waits on them then, and the clock runs on."""
    rules = replace(RULES, book=replace(RULES.book, free_mail=frozenset({"free.example"})))
    for other in (Address("Bank", "info@bank.example"), Address("", "loans@free.example")):
        item = owed(talk(came(1, asking), wrote(2, 1, to=(other,))), rules).item
        assert item is not None
        assert item.waiting_since == MONDAY + timedelta(hours=1)
        assert item.reasons[-1].code == "third-party"
        both = wrote(2, 1, to=(other, asking))
        assert owed(talk(came(1, asking), both), rules).item is None


def test_a_reply_to_nobody_that_is_named_answers() -> None:
    hidden = Address("undisclosed-recipients", "")
    assert owed(talk(came(1), wrote(2, 1, to=(hidden,))), RULES).item is None


def test_a_pure_acknowledgement_stops_the_first_clock_only() -> None:
    key = ("group", CLIENTS, "reply")
    standard = Standard(RULES.standards.for_("reply", person="", domain="", group=CLIENTS).answer, EndOfDay())
    rules = replace(RULES, standards=RULES.standards.with_([(key, standard)]))
    before = owed(talk(came(1)), rules).item
    assert before is not None
    assert before.acknowledge_by is not None
    assert before.due == before.acknowledge_by < before.answer_by
    after = owed(talk(came(1), wrote(2, 1, acknowledges=True)), rules).item
    assert after is not None
    assert after.acknowledge_by is None
    assert after.due == after.answer_by


@pytest.mark.parametrize("kind", [Kind.BULK, Kind.AUTOMATIC, Kind.BOUNCE, Kind.CALENDAR])
def test_what_no_person_wrote_never_starts_a_clock(kind: Kind) -> None:
    judged = owed(talk(came(1, kind=kind, reasons=(Reason("bulk"),))), RULES)
    assert judged.item is None
    assert judged.verdicts[0].reasons


def test_a_known_client_through_a_list_is_still_a_client() -> None:
    seen = came(1, kind=Kind.BULK, reasons=(Reason("list"),), to=(LIST,))
    assert owed(talk(seen), RULES).item is not None


def test_only_in_copy_starts_no_clock_unless_told() -> None:
    seen = came(1, to=(HENRY,), cc=(MYSELF,))
    assert owed(talk(seen), RULES).item is None
    assert owed(talk(seen), replace(RULES, cc_counts=frozenset({"acme.example"}))).item is not None


def test_maybe_is_owed_to_a_client_and_not_to_a_stranger() -> None:
    assert owed(talk(came(1, ANNA, need=Need.MAYBE)), RULES).item is not None
    judged = owed(talk(came(1, HENRY, need=Need.MAYBE)), RULES)
    assert judged.item is None
    assert judged.verdicts[0].reasons[-1].code == "unknown-sender-maybe"


def test_whom_i_have_answered_is_no_stranger_in_that_conversation() -> None:
    asked, again = came(1, HENRY), came(3, HENRY, 5, Need.MAYBE)
    answered = owed(talk(asked, wrote(2, 1, to=(HENRY,)), again), RULES)
    assert answered.item is not None
    assert answered.item.reasons[-1].code == "in-conversation"
    for nothing in (wrote(2, 1, to=(ANNA, COLLEAGUE)), wrote(2, 1, to=(HENRY,), kind=Kind.AUTOMATIC)):
        assert owed(talk(came(1, HENRY, need=Need.NONE), nothing, again), RULES).item is None


def test_a_stranger_who_asks_is_a_prospect_with_the_stricter_standard() -> None:
    item = owed(talk(came(1, HENRY)), RULES).item
    assert item is not None
    assert item.client.group == "Prospects"
    assert item.due == MONDAY + timedelta(hours=4)


def test_of_a_web_form_the_person_is_the_client() -> None:
    form = came(1, Address("Your web site", "form@shop.example"), reasons=(Reason("web-form", HENRY.email),))
    seen = form._replace(message=form.message._replace(reply_to=HENRY))
    item = owed(talk(seen), RULES).item
    assert item is not None
    assert (item.client.name, item.client.address) == ("Henry Hotel", HENRY.email)
    assert owed(talk(seen, wrote(2, 1, to=(HENRY,))), RULES).item is None


def test_a_text_not_read_yet_counts_for_a_client() -> None:
    item = owed(talk(came(1, need=None)), RULES).item
    assert item is not None
    assert item.reasons[0].code == "not-read-yet"
    assert owed(talk(came(1, HENRY, need=None)), RULES).item is None


def test_colleagues_have_no_clock() -> None:
    assert owed(talk(came(1, COLLEAGUE)), RULES).item is None


def test_trash_dismisses_unless_told_otherwise() -> None:
    seen = came(1, dismissed=True)
    assert owed(talk(seen), RULES).item is None
    assert owed(talk(seen), replace(RULES, trash_dismisses=False)).item is not None


def test_ignored_senders_wait_for_nothing() -> None:
    book = RULES.book.with_entries([Entry("anna@acme.example", IGNORED)])
    assert owed(talk(came(1)), replace(RULES, book=book)).item is None
    event = Decision("anna@acme.example", Act.IGNORE_SENDER, MONDAY)
    assert owed(talk(came(1)), replace(RULES, decisions=Decisions((event,)))).item is None


def test_answered_otherwise_settles_up_to_that_instant() -> None:
    rules = deciding(1, Act.DONE, 2, by="phone")
    judged = owed(talk(came(1), came(2, hours=1)), rules)
    assert judged.item is None
    assert {one.settled_by for one in judged.verdicts} == {SettledBy.USER}
    again = owed(talk(came(1), came(2, hours=3)), rules).item
    assert again is not None
    assert again.since == MONDAY + timedelta(hours=3)


def test_the_users_word_beats_every_rule() -> None:
    assert owed(talk(came(1)), deciding(1, Act.NOT_OWED, 1)).item is None
    bulk = came(1, kind=Kind.BULK, reasons=(Reason("bulk"),))
    assert owed(talk(bulk), deciding(1, Act.OWED_AFTER_ALL, 1)).item is not None


def test_a_snooze_ends_at_its_time_or_when_the_client_writes_again() -> None:
    until = MONDAY + timedelta(hours=20)
    rules = deciding(1, Act.SNOOZE, 2, until=until)
    item = owed(talk(came(1)), rules).item
    assert item is not None
    assert item.snoozed_until == until
    woken = owed(talk(came(1), came(2, hours=3)), rules).item
    assert woken is not None
    assert woken.snoozed_until is None


def test_a_new_message_to_the_client_elsewhere_is_a_probable_answer() -> None:
    asked: list[tuple[object, ...]] = []

    def wrote_to(email: str, after: datetime, until: datetime, outside: ConversationId) -> datetime | None:
        asked.append((email, after, until, outside))
        return after + timedelta(hours=5)

    judged = owed(talk(came(1)), RULES, wrote_to)
    assert asked == [("anna@acme.example", MONDAY, MONDAY + timedelta(days=3), 1)]
    assert judged.item is not None
    assert judged.item.probable
    assert judged.verdicts[0].settled_by is SettledBy.PROBABLE
    rejected = owed(talk(came(1)), deciding(1, Act.NOT_PROBABLE, 6), wrote_to)
    assert rejected.item is not None
    assert not rejected.item.probable
    assert rejected.verdicts[0].verdict is VerdictKind.OWED


def test_what_began_long_before_the_account_is_old() -> None:
    rules = replace(RULES, added={"Kanzlei": MONDAY + OLD_BEFORE + timedelta(seconds=1)})
    item = owed(talk(came(1)), rules).item
    assert item is not None
    assert item.old


def test_each_incoming_message_has_exactly_one_verdict() -> None:
    seen = [came(1), came(2, HENRY, 1), wrote(3, 2), came(4, need=Need.NONE, hours=3), came(5, hours=4)]
    verdicts = owed(talk(*seen), RULES).verdicts
    assert [one.seen.message.id for one in verdicts] == [f"m{n}@x.example" for n in (1, 2, 4, 5)]


def test_the_id_of_an_item_is_stable() -> None:
    first = owed(talk(came(1)), RULES).item
    chased = owed(talk(came(1), came(2, hours=1)), RULES).item
    assert first is not None
    assert chased is not None
    assert first.id == chased.id == item_id(first.kind, "m1@x.example")


_EVENTS = st.lists(
    st.tuples(st.sampled_from(["ask", "thanks", "reply", "ack", "colleague", "auto"]), st.integers(0, 200)),
    min_size=1,
    max_size=12,
    unique_by=lambda event: event[1],
)


@given(_EVENTS, st.randoms())
def test_the_verdict_does_not_depend_on_the_order_of_arrival(
    events: list[tuple[str, int]], order: random.Random
) -> None:
    makers: dict[str, Callable[[int, float], Seen]] = {
        "ask": lambda n, h: came(n, hours=h),
        "thanks": lambda n, h: came(n, hours=h, need=Need.NONE),
        "reply": wrote,
        "ack": lambda n, h: wrote(n, h, acknowledges=True),
        "colleague": lambda n, h: came(n, COLLEAGUE, h, Need.NONE, to=(ANNA,)),
        "auto": lambda n, h: wrote(n, h, kind=Kind.AUTOMATIC),
    }
    seen = [makers[what](number, hours) for number, (what, hours) in enumerate(events)]
    shuffled = seen.copy()
    order.shuffle(shuffled)
    assert owed(talk(*seen), RULES) == owed(talk(*shuffled), RULES)


@given(_EVENTS)
def test_an_item_is_open_exactly_when_something_waits_since_the_last_answer(
    events: list[tuple[str, int]],
) -> None:
    """A second, dumber reading of the rules: the last settling event against the asks after it."""
    timeline = sorted(events, key=lambda event: event[1])
    settling = [hours for what, hours in timeline if what in {"reply", "colleague"}]
    last = max(settling, default=-1)
    waiting = [hours for what, hours in timeline if what == "ask" and hours > last]
    seen = []
    for number, (what, hours) in enumerate(timeline):
        if what in {"ask", "thanks"}:
            seen.append(came(number, hours=hours, need=Need.ASKS if what == "ask" else Need.NONE))
        elif what == "colleague":
            seen.append(came(number, COLLEAGUE, hours, Need.NONE, to=(ANNA,)))
        else:
            kind = Kind.AUTOMATIC if what == "auto" else Kind.PERSON
            seen.append(wrote(number, hours, kind=kind, acknowledges=what == "ack"))
    item = owed(talk(*seen), RULES).item
    assert (item is not None) == bool(waiting)
    if item is not None:
        assert item.since == MONDAY + timedelta(hours=waiting[0])


# ---- Clicks that stick -------------------------------------------------------------------------------


def _clicks(*events: Decision) -> Rules:
    return replace(RULES, decisions=Decisions(events))


def _click(number: int, act: Act, hours: float) -> Decision:
    return Decision(f"m{number}@x.example", act, MONDAY + timedelta(hours=hours))


def test_of_two_clicks_the_later_one_counts() -> None:
    after_all = _click(1, Act.OWED_AFTER_ALL, 1)
    ignored = Decision(ANNA.email, Act.IGNORE_SENDER, MONDAY + timedelta(hours=2))
    assert owed(talk(came(1)), _clicks(after_all, ignored)).item is not None, "said of this very message"
    assert owed(talk(came(1)), _clicks(ignored, _click(1, Act.OWED_AFTER_ALL, 3))).item is not None
    assert owed(talk(came(1)), _clicks(after_all, _click(1, Act.NOT_OWED, 2))).item is None


def test_what_was_settled_wrongly_is_owed_after_all_until_the_next_answer() -> None:
    rules = _clicks(_click(1, Act.OWED_AFTER_ALL, 5))
    judged = owed(talk(came(1), came(2, hours=1), wrote(3, 2)), rules)
    assert judged.item is not None
    assert judged.item.waiting == ("m1@x.example",)
    assert owed(talk(came(1), wrote(3, 2), wrote(4, 6)), rules).item is None
    done = _clicks(_click(1, Act.DONE, 1), _click(1, Act.OWED_AFTER_ALL, 5))
    assert owed(talk(came(1)), done).item is not None
    again = _clicks(*done.decisions.events, _click(1, Act.DONE, 6))
    assert owed(talk(came(1)), again).item is None


def test_owed_after_all_is_more_than_probably_answered() -> None:
    rules = _clicks(_click(1, Act.OWED_AFTER_ALL, 5))
    item = owed(talk(came(1)), rules, lambda _who, after, _until, _outside: after).item
    assert item is not None
    assert not item.probable


def test_a_snooze_until_now_ends_a_snooze() -> None:
    sleeps = Decision("m1@x.example", Act.SNOOZE, MONDAY, MONDAY + timedelta(hours=9))
    awake = MONDAY + timedelta(hours=1)
    item = owed(talk(came(1)), _clicks(sleeps, Decision("m1@x.example", Act.SNOOZE, awake, awake))).item
    assert item is not None
    assert item.snoozed_until is None


# ---- What answers nobody -----------------------------------------------------------------------------


def test_a_note_to_myself_answers_nobody() -> None:
    assert owed(talk(came(1), wrote(2, 1, to=(MYSELF,))), RULES).item is not None
    assert owed(talk(came(1), wrote(2, 1, to=(MYSELF, ANNA))), RULES).item is None


def test_a_colleagues_out_of_office_note_answers_nobody() -> None:
    note = came(2, COLLEAGUE, 1, to=(ANNA, MYSELF))
    away = note._replace(reading=Reading(Need.NONE, kind=Kind.AUTOMATIC))
    assert owed(talk(came(1), note), RULES).item is None
    assert owed(talk(came(1), away), RULES).item is not None


def test_probable_takes_a_message_to_everyone_who_waits() -> None:
    vera = Address("Vera", "vera@vip.example")

    def only_to_vera(
        who: str, after: datetime, _until: datetime, _outside: ConversationId
    ) -> datetime | None:
        return after if who == vera.email else None

    item = owed(talk(came(1), came(2, vera, 1)), RULES, only_to_vera).item
    assert item is not None
    assert not item.probable


def test_what_is_old_is_news_when_the_client_writes_again() -> None:
    added = MONDAY + OLD_BEFORE + timedelta(days=1)
    rules = replace(RULES, added={"Kanzlei": added})
    item = owed(talk(came(1), came(2, hours=24 * 14)), rules).item
    assert item is not None
    assert item.old
    item = owed(talk(came(1), came(2, hours=24 * 16)), rules).item
    assert item is not None
    assert not item.old
