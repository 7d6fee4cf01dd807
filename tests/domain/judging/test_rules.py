from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.stories import ANNA, HENRY, ME, MONDAY, MYSELF, RULES, came, message, talk
from trayapp.domain.judging import rules
from trayapp.domain.judging.rules import Rule, RuleBook, Says, Whose, shape
from trayapp.domain.messages.message import Address, Direction, Kind, Mark, Need, Reading, Reason, Seen
from trayapp.domain.owing.decision import Act, Decision, Decisions, rules_of
from trayapp.domain.owing.item import VerdictKind
from trayapp.domain.owing.owed import owed
from trayapp.domain.owing.reasons import sentence

LIST = Address("Members", "members@bar.example")
HOUR = timedelta(hours=1)


def mail(
    sender: Address = ANNA,
    subject: str = "Contract",
    *,
    to: tuple[Address, ...] = (MYSELF,),
    marks: Mark = Mark.NONE,
    kind: Kind = Kind.PERSON,
    need: Need = Need.ASKS,
    reasons: tuple[Reason, ...] = (),
    reply_to: Address | None = None,
    number: int = 1,
    dismissed: bool = False,
) -> Seen:
    head = message(number, sender, MONDAY, to=to, subject=subject)._replace(marks=marks)
    if reply_to is not None:
        head = head._replace(reply_to=reply_to)
    return Seen(head, Direction.IN, kind, "Kanzlei", Reading(need), reasons, dismissed)


def rule(
    says: Says = Says.NOT_OWED,
    whose: Whose = Whose.SENDER,
    who: str = ANNA.email,
    subject: str | None = None,
    hours: float = 0,
) -> Rule:
    return rules.made(says, whose, who, subject, MONDAY + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [
        ("Invoice 4711 for October 2026", "invoice … for …"),
        ("Re: AW: Invoice 17 for March", "invoice … for …"),
        ("Fwd: [members] Newsletter no. 3 / 2026", "newsletter no …"),
        ("Wochenbericht KW 14, 3. März", "wochenbericht kw …"),
        ("Facture n° 12 – février 2026", "facture n …"),
        ("Informe del 3 de noviembre", "informe del … de …"),
        ("Relatório de março", "relatório de …"),
        ("Fattura giugno", "fattura …"),
        ("Factuur AB-12 van maart", "factuur ab … van …"),
        ("2026-10-31", "…"),
        ("", ""),
        ("??", ""),
        ("Lunch?", "lunch"),
        ("invoice * paid …", "invoice * paid …"),
    ],
)
def test_the_shape_of_a_subject(subject: str, wanted: str) -> None:
    assert shape(subject) == wanted


@given(st.text(max_size=60))
def test_a_shape_has_itself_for_a_shape(subject: str) -> None:
    assert shape(shape(subject)) == shape(subject)


@given(st.integers(0, 9999), st.sampled_from(("Invoice {} of May", "{}. report", "Order #{}")))
def test_numbers_make_no_difference(number: int, subject: str) -> None:
    assert shape(subject.format(number)) == shape(subject.format(1))


NOREPLY = Address("Portal", "noreply+7f3@portal.example")
FORM = (Reason("web-form", HENRY.email),)


@pytest.mark.parametrize(
    ("seen", "wanted"),
    [
        (mail(), (Whose.SENDER, ANNA.email)),
        (mail(NOREPLY, kind=Kind.AUTOMATIC), (Whose.PROGRAM, "noreply@portal.example")),
        (mail(ANNA, kind=Kind.AUTOMATIC), (Whose.PROGRAM, ANNA.email)),
        (mail(ANNA, to=(LIST,), marks=Mark.LIST_ID), (Whose.LIST, LIST.email)),
        (mail(ANNA, marks=Mark.LIST_ID), (Whose.SENDER, ANNA.email)),
        (mail(NOREPLY, reply_to=HENRY, reasons=FORM), (Whose.PROGRAM, "noreply@portal.example")),
    ],
)
def test_whose_mail_is_like_this(seen: Seen, wanted: tuple[Whose, str]) -> None:
    for says in Says:
        made = rules.for_mail_like(seen, says, MONDAY, frozenset({ME}))
        assert (made.whose, made.who, made.subject) == (*wanted, "contract")
        assert made.account == "Kanzlei"
        assert rules.applies(made, seen), "a rule is about the mail that it was made of"


def test_the_sender_of_a_web_form_is_the_person() -> None:
    seen = mail(NOREPLY, reply_to=HENRY, reasons=FORM)
    assert rules.for_sender(seen, Says.NOT_OWED, MONDAY).who == HENRY.email


@pytest.mark.parametrize(
    ("one", "seen", "does"),
    [
        (rule(), mail(subject="Anything"), True),
        (rule(), mail(HENRY), False),
        (rule(subject="report …"), mail(subject="Report 12"), True),
        (rule(subject="report …"), mail(subject="Re: Report 13"), True),
        (rule(subject="report …"), mail(subject="Report 12: urgent"), False),
        (rule(subject="report *"), mail(subject="Report 12: urgent"), True),
        (rule(subject="report *"), mail(subject="Report"), True),
        (rule(subject="report *"), mail(subject="The report"), False),
        (rule(subject="* report"), mail(subject="The monthly report"), True),
        (rule(subject=""), mail(subject=""), True),
        (rule(subject=""), mail(subject="Something"), False),
        (rule(whose=Whose.DOMAIN, who="acme.example"), mail(), True),
        (rule(whose=Whose.DOMAIN, who="acme.example"), mail(Address("", "x@eu.acme.example")), True),
        (rule(whose=Whose.DOMAIN, who="acme.example"), mail(Address("", "x@notacme.example")), False),
        (
            rule(whose=Whose.PROGRAM, who="noreply@portal.example"),
            mail(Address("", "noreply-42@portal.example")),
            True,
        ),
        (
            rule(whose=Whose.PROGRAM, who="noreply@portal.example"),
            mail(Address("", "it@portal.example")),
            False,
        ),
        (rule(whose=Whose.LIST, who=LIST.email), mail(to=(LIST,), marks=Mark.PRECEDENCE_LIST), True),
        (rule(whose=Whose.LIST, who=LIST.email), mail(to=(LIST,)), False),
        (rule(Says.OWED), mail(need=Need.NONE), True),
        (rule(Says.OWED), mail(kind=Kind.BOUNCE), False),
        (rule(Says.OWED), mail(kind=Kind.CALENDAR), False),
        (rule(Says.OWED), mail(kind=Kind.AUTOMATIC, reasons=(Reason("auto-reply"),)), False),
        (rule(Says.OWED), mail(kind=Kind.AUTOMATIC, reasons=(Reason("machine-sender"),)), True),
        (rule(Says.OWED, subject="contract"), mail(kind=Kind.CALENDAR), True),
    ],
)
def test_what_a_rule_is_about(one: Rule, seen: Seen, *, does: bool) -> None:
    assert rules.applies(one, seen) is does
    assert (RuleBook((one,)).about(seen) == one) is does, "the book finds whatever applies"


ORDER = (
    rule(whose=Whose.DOMAIN, who="acme.example", hours=9),
    rule(hours=8),
    rule(whose=Whose.DOMAIN, who="acme.example", subject="con*", hours=7),
    rule(whose=Whose.DOMAIN, who="acme.example", subject="contract", hours=6),
    rule(whose=Whose.PROGRAM, subject="contract", hours=5),
    rule(subject="contract", hours=4),
)
"""From the least specific to the most specific, which is the oldest."""


@given(st.permutations(ORDER), st.integers(1, len(ORDER)))
def test_the_most_specific_rule_decides(shuffled: list[Rule], count: int) -> None:
    among = shuffled[:count]
    assert RuleBook(among).about(mail()) == max(among, key=ORDER.index)


def test_of_equals_the_newest_decides() -> None:
    older = rule(Says.OWED, whose=Whose.PROGRAM, hours=1)
    newer = rule(Says.NOT_OWED, whose=Whose.PROGRAM, hours=2)
    assert RuleBook((newer, older)).about(mail()) == newer


@given(st.builds(rule, st.sampled_from(Says), st.sampled_from(Whose), st.text(), st.none() | st.text()))
def test_a_rule_survives_being_written(one: Rule) -> None:
    assert rules.parsed(rules.written(one), one.at) == one


@pytest.mark.parametrize("text", ["", "{}", "[]", "7", '{"id": 1, "says": "sung"}'])
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rules.parsed(text, MONDAY)
    assert rules_of([Decision(text, Act.RULE, MONDAY)]).all == ()


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (rule(), "Nothing from anna@acme.example is owed."),
        (rule(Says.OWED), "Everything from anna@acme.example is owed."),
        (
            rule(subject="report …"),
            "Nothing from anna@acme.example with the subject “report …” is owed.",
        ),
        (rule(subject=""), "Nothing from anna@acme.example without a subject is owed."),
        (
            rule(Says.OWED, Whose.DOMAIN, "acme.example"),
            "Everything from everybody at acme.example is owed.",
        ),
        (rule(whose=Whose.LIST, who=LIST.email), "Nothing from the list members@bar.example is owed."),
    ],
)
def test_a_rule_says_what_it_matches(one: Rule, said: str) -> None:
    assert rules.sentence(one) == said
    assert rules.words(one) in sentence(rules.reason(one))


# ---- Decisions into rules ------------------------------------------------------------------------------


def event(one: Rule) -> Decision:
    return Decision(rules.written(one), Act.RULE, one.at)


def test_what_the_first_version_wrote_is_a_rule() -> None:
    (found,) = rules_of([Decision("spam@shop.example", Act.IGNORE_SENDER, MONDAY)]).all
    assert found.matches == (Whose.SENDER, "spam@shop.example", None)
    assert found.says is Says.NOT_OWED


def test_a_rule_is_changed_under_its_id_and_removed_by_it() -> None:
    first = rule()
    changed = first._replace(subject="report …", at=MONDAY + HOUR)
    assert rules_of([event(first), event(changed)]).all == (changed,)
    gone = Decision(first.id, Act.REMOVE_RULE, MONDAY + 2 * HOUR)
    assert rules_of([event(first), event(changed), gone]).all == ()


def test_what_matches_the_same_is_one_rule() -> None:
    old, new = rule(hours=0), rule(Says.OWED, hours=1)
    assert old.id != new.id
    assert rules_of([event(old), event(new)]).all == (new,)
    assert rules_of([event(old)]).adopted(new).id == old.id


# ---- Rules and verdicts --------------------------------------------------------------------------------


def test_a_rule_takes_from_the_list_and_puts_on_it_and_says_so() -> None:
    none, every = rule(), rule(Says.OWED)
    judged = owed(talk(came(1)), replace(RULES, decisions=Decisions((event(none),))))
    assert judged.item is None
    assert judged.verdicts[0].reasons == (Reason("rule-not-owed", "nothing from anna@acme.example is owed"),)
    judged = owed(talk(came(1, need=Need.NONE)), replace(RULES, decisions=Decisions((event(every),))))
    assert judged.item is not None
    assert [one.code for one in judged.item.reasons] == ["rule-owed"]
    asking = Reading(Need.MAYBE, "Shall we?", (Reason("asks-perhaps", "Shall we?"),))
    judged = owed(
        talk(came(1)._replace(reading=asking)), replace(RULES, decisions=Decisions((event(every),)))
    )
    assert judged.item is not None
    assert [one.code for one in judged.item.reasons] == ["rule-owed", "asks-perhaps"]


def test_a_word_about_one_message_beats_a_rule_whichever_came_first() -> None:
    for at in (MONDAY - HOUR, MONDAY + HOUR):
        word = Decision("m1@x.example", Act.OWED_AFTER_ALL, at)
        both = replace(RULES, decisions=Decisions((event(rule()), word)))
        assert owed(talk(came(1)), both).item is not None
        word = Decision("m1@x.example", Act.NOT_OWED, at)
        both = replace(RULES, decisions=Decisions((event(rule(Says.OWED)), word)))
        assert owed(talk(came(1)), both).item is None


def test_what_lies_in_trash_is_not_brought_back_by_a_rule() -> None:
    both = replace(RULES, decisions=Decisions((event(rule(Says.OWED)),)))
    (verdict,) = owed(talk(mail(dismissed=True)), both).verdicts
    assert verdict.verdict is VerdictKind.NOT_OWED
    assert verdict.reasons == (Reason("in-trash"),)
