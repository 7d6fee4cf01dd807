"""What sort of message it is, by its headers alone."""

import pytest

from tests.domain.written import ALEX, BOB, KLARA, ME, letter
from trayapp.domain.judging.triage import Addressing, addressing, is_machine, kind_of, waits_for_person
from trayapp.domain.messages.message import Address, Kind, Mark, Reason


@pytest.mark.parametrize(
    ("marks", "kind", "code"),
    [
        (Mark.REPORT, Kind.BOUNCE, "bounce"),
        (Mark.DAEMON, Kind.BOUNCE, "bounce"),
        (Mark.CALENDAR, Kind.CALENDAR, "calendar"),
        (Mark.AUTO_REPLIED, Kind.AUTOMATIC, "auto-reply"),
        (Mark.AUTO_GENERATED, Kind.AUTOMATIC, "automatic"),
        (Mark.NULL_RETURN, Kind.AUTOMATIC, "automatic"),
        (Mark.PRECEDENCE_BULK, Kind.BULK, "precedence-bulk"),
        (Mark.UNSUBSCRIBE, Kind.BULK, "unsubscribe"),
        (Mark.UNSUBSCRIBE | Mark.PRECEDENCE_BULK, Kind.BULK, "newsletter"),
        (Mark.UNSUBSCRIBE | Mark.CAMPAIGN, Kind.BULK, "newsletter"),
        (Mark.CAMPAIGN, Kind.BULK, "bulk"),
        (Mark.PRECEDENCE_LIST, Kind.BULK, "list"),
        (Mark.LIST_ID | Mark.UNSUBSCRIBE, Kind.BULK, "list"),
        (Mark.SPAM, Kind.BULK, "spam"),
    ],
)
def test_marks_tell_the_kind(marks: Mark, kind: Kind, code: str) -> None:
    found, reasons = kind_of(letter(marks=marks))
    assert (found, reasons[0].code) == (kind, code)


@pytest.mark.parametrize("marks", [Mark.NONE, Mark.AUTO_SUPPRESS, Mark.FLAGGED_ANSWERED, Mark.NO_ID])
def test_hints_do_not_make_a_person_a_program(marks: Mark) -> None:
    assert kind_of(letter(marks=marks)) == (Kind.PERSON, ())


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Quote",
        "Out of Office: Quote",
        "Automatische Antwort: Angebot",
        "Abwesenheitsnotiz: Angebot",
        "Réponse automatique : Devis",
        "Respuesta automática: Presupuesto",
        "Afwezigheidsassistent: offerte",
        "[External] Automatic reply: Quote",
    ],
)
def test_out_of_office_subjects(subject: str) -> None:
    assert kind_of(letter(subject=subject))[0] is Kind.AUTOMATIC


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Undeliverable: Quote", Kind.BOUNCE),
        ("Delivery Status Notification (Failure)", Kind.BOUNCE),
        ("Unzustellbar: Angebot", Kind.BOUNCE),
        ("Accepted: Kick-off", Kind.CALENDAR),
        ("Zugesagt: Auftakt", Kind.CALENDAR),
        ("Invitation: Kick-off @ Tue Mar 11, 2025 2pm", Kind.CALENDAR),
        ("Read: Quote", Kind.AUTOMATIC),
        ("Gelesen: Angebot", Kind.AUTOMATIC),
    ],
)
def test_subjects_of_servers_and_calendars(subject: str, kind: Kind) -> None:
    assert kind_of(letter(subject=subject))[0] is kind


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Automatic reply: Quote",
        "Invitation: dinner on Friday",
        "Delivery of the windows",
        "AW: Abwesend im Mai",
    ],
)
def test_what_people_write_about_such_subjects_is_theirs(subject: str) -> None:
    assert kind_of(letter(subject=subject))[0] is Kind.PERSON


@pytest.mark.parametrize(
    "local",
    [
        "no-reply",
        "noreply",
        "do_not_reply",
        "notifications",
        "shop-noreply",
        "noreply+x1",
        "alerts",
        "nichtantworten",
    ],
)
def test_senders_that_nobody_reads(local: str) -> None:
    assert is_machine(f"{local}@shop.example")
    assert kind_of(letter(sender=Address("Shop", f"{local}@shop.example")))[0] is Kind.AUTOMATIC


@pytest.mark.parametrize("local", ["nora.reply", "alertson", "rooter", "cronin", "info", "klara"])
def test_people_with_odd_names_are_people(local: str) -> None:
    assert not is_machine(f"{local}@winter.example")


def test_a_web_form_passes_a_person_on() -> None:
    form = letter(
        sender=Address("Website", "no-reply@morgan.example"),
        marks=Mark.AUTO_GENERATED,
        reply_to=Address("Laura Finch", "laura@finch.example"),
    )
    assert kind_of(form) == (Kind.PERSON, (Reason("web-form", "laura@finch.example"),))


def test_a_notice_with_a_token_in_reply_to_is_no_web_form() -> None:
    notice = letter(
        sender=Address("Tracker", "notifications@tracker.example"),
        marks=Mark.AUTO_GENERATED,
        reply_to=Address("", "reply+0123456789abcdef@tracker.example"),
    )
    assert kind_of(notice)[0] is Kind.AUTOMATIC


def test_a_call_is_told_by_a_program_only() -> None:
    pbx = Address("PBX", "voicemail@pbx.example")
    assert kind_of(letter(sender=pbx, subject="Missed call from 555-0142"))[0] is Kind.CALL
    assert kind_of(letter(sender=pbx, subject="[PBX]: New message 14 in mailbox 330"))[0] is Kind.CALL
    assert kind_of(letter(subject="Missed call from you"))[0] is Kind.PERSON


@pytest.mark.parametrize(
    ("marks", "known", "waits"),
    [
        (Mark.NONE, False, True),
        (Mark.LIST_ID | Mark.PRECEDENCE_LIST, True, True),
        (Mark.LIST_ID | Mark.PRECEDENCE_LIST, False, False),
        (Mark.UNSUBSCRIBE, True, True),
        (Mark.PRECEDENCE_BULK, True, True),
        (Mark.UNSUBSCRIBE | Mark.CAMPAIGN, True, False),
        (Mark.AUTO_REPLIED, True, False),
        (Mark.REPORT, True, False),
        (Mark.CALENDAR, True, False),
    ],
)
def test_whose_text_is_read(marks: Mark, known: bool, waits: bool) -> None:
    kind, reasons = kind_of(letter(marks=marks))
    assert waits_for_person(kind, reasons, known_client=known) is waits


CROWD = tuple(Address("", f"p{number}@example.com") for number in range(9))


@pytest.mark.parametrize(
    ("to", "cc", "how"),
    [
        ((ALEX,), (), Addressing.ME),
        ((ALEX,), (BOB,), Addressing.ME),
        ((BOB, ALEX), (), Addressing.AMONG),
        ((BOB,), (ALEX,), Addressing.CC),
        ((BOB,), (), Addressing.NOT_NAMED),
        ((), (), Addressing.NOT_NAMED),
        ((*CROWD, ALEX), (), Addressing.BROADCAST),
        ((Address("", "info@morgan.example"),), (), Addressing.AMONG),
        ((Address("", "info@winter.example"),), (), Addressing.NOT_NAMED),
    ],
)
def test_how_a_message_names_me(to: tuple[Address, ...], cc: tuple[Address, ...], how: Addressing) -> None:
    assert addressing(letter(sender=KLARA, to=to, cc=cc), ME) is how


@pytest.mark.parametrize("local", ["a.morgan", "amorgan", "morgan", "a.b.morgan", "b..morgan"])
def test_my_name_with_initials_is_an_address_of_mine(local: str) -> None:
    mine = frozenset({"alex.morgan@morgan.example"})
    to = (Address("", f"{local}@morgan.example"),)
    assert addressing(letter(to=to), mine) is Addressing.ME
    assert addressing(letter(to=(*to, BOB)), mine) is Addressing.NOT_NAMED


@pytest.mark.parametrize(
    "email", ["iris.morgan@morgan.example", "a.morgan@stone.example", "alex@morgan.example"]
)
def test_another_first_name_is_somebody_else(email: str) -> None:
    mine = frozenset({"alex.morgan@morgan.example"})
    assert addressing(letter(to=(Address("", email),)), mine) is Addressing.NOT_NAMED


def test_the_keeper_of_a_list_is_a_program() -> None:
    keeper = letter(sender=Address("", "gardeners-admin@lists.example"), marks=Mark.LIST_ID)
    kind, reasons = kind_of(keeper)
    assert not waits_for_person(kind, reasons, known_client=True)
