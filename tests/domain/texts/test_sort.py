"""What sort of message it is, once its text is known: a person, a program, or mass mail that hides it."""

import pytest

from tests.domain.written import letter, reading
from trayapp.domain.messages.message import Address, Kind, Mark, Need

QUESTION = "Could you check the figures?"


def test_a_list_speaks_to_its_readers_not_to_me() -> None:
    readers = (Address("", "gardeners@lists.example"),)
    listed = Mark.LIST_ID | Mark.PRECEDENCE_LIST
    assert reading(QUESTION, letter(to=readers, marks=listed)).need is Need.NONE
    assert reading(QUESTION, letter(marks=Mark.LIST_ID | Mark.PRECEDENCE_BULK)).need is Need.NONE
    assert reading(f"Hi Alex, {QUESTION}", letter(to=readers, marks=listed)).need is Need.ASKS
    assert reading(QUESTION, letter(marks=listed)).need is Need.ASKS
    ours = (Address("", "projects@morgan.example"),)
    assert reading(QUESTION, letter(to=ours, marks=listed)).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "Delivery failed.\n\n550 5.1.1 mailbox unknown\n\nRCPT TO: klara@winter.example",
        "Your message could not be delivered.\n<klara@winter.example>: host unknown",
        "Ihre Nachricht konnte nicht zugestellt werden.\n550 5.1.1 mailbox not found",
    ],
)
def test_a_bounce_without_the_headers_of_one(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.BOUNCE


def test_a_person_who_tells_of_a_bounce_is_a_person() -> None:
    text = "Hi Alex, my mail to Bob came back: 550 5.1.1 user unknown. Do you have another address of his?"
    assert (reading(text).kind, reading(text).need) == (Kind.PERSON, Need.ASKS)


def test_records_are_a_program_s() -> None:
    text = "\n".join(f"{name} = X1" for name in ("ROOM", "FLOOR", "HEATING", "VALVE_NO", "METER", "READ_BY"))
    assert reading(f"{text}\nNOTE = PLEASE RING 555 0142").kind is Kind.AUTOMATIC


def test_an_out_of_office_note_without_headers() -> None:
    text = "I am on the road until Wednesday and answer mail with a delay. Back in the office on the 12th."
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC
    german = "Ich bin bis 14.03. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an meine Kollegin."
    assert reading(german, letter(answers=True)).kind is Kind.AUTOMATIC


def test_a_person_on_leave_who_asks_is_a_person() -> None:
    text = "I am on holiday until Friday. Could you send the quote before?"
    assert reading(text).need is Need.ASKS


def test_newsletters_without_headers() -> None:
    text = (
        "20 % off today only! Shop now.\n\nYou receive this email as a member. Unsubscribe | View in browser"
    )
    assert reading(text).kind is Kind.BULK
    german = "Jetzt sparen: 20 % Rabatt auf alles! Nur heute.\n\nNewsletter abbestellen | Impressum"
    assert reading(german).kind is Kind.BULK


FIRM = """

Kind regards
Iris Vale

Acme Ltd, 1 High Street, Lund
www.acme.example | Follow us on LinkedIn | Privacy policy | All rights reserved
"""


FIRMA = """

Mit freundlichen Grüßen
Iris Vale

Acme GmbH, Hauptstr. 1, 80331 München
www.acme.example | Impressum | Datenschutz | AGB | Newsletter
"""


@pytest.mark.parametrize(
    "text",
    [
        f"Hello,\n\nwe need forty chairs for our new office. Could you send us a quote?{FIRM}",
        f"Can you resend the invoice? I need it for my records.{FIRM}",
        f"Guten Tag,\n\nwir brauchen 40 Stühle. Können Sie uns ein Angebot machen?{FIRMA}",
        f"Sehr geehrte Damen und Herren,\n\nich bitte um Rückruf.{FIRMA}",
        "Please remove us from the mailing list, we still get your newsletter.",
        "Can we discuss the privacy policy and the terms of service for our shop?",
        "Können Sie das Impressum und die Datenschutzerklärung prüfen? Die Widerrufsbelehrung auch.",
        "We plan a webinar and a special offer for members. Could you design the page with 'Register now'?",
        "Wir drucken Gutscheine mit 20 % Rabatt. Was kostet das? Der Newsletter soll auch neu.",
        "My password reset mail never arrives. Can you reset it on your side?",
    ],
)
def test_a_person_whose_words_are_those_of_mass_mail(text: str) -> None:
    found = reading(text)
    assert (found.kind, found.need) == (Kind.PERSON, Need.ASKS)


def test_a_sales_letter_that_greets_by_name() -> None:
    text = (
        "Hi Alex, businesses like yours lose customers. Our platform helps you double your sales."
        "\n\nIf you would rather not hear from us again, opt out here."
    )
    assert reading(text).kind is Kind.BULK


def test_a_strong_sign_of_mass_mail_stays_one() -> None:
    advert = letter(marks=Mark.UNSUBSCRIBE | Mark.PRECEDENCE_BULK)
    assert reading("Dear Alex, have you secured your seat?", advert).kind is Kind.BULK


def test_a_receipt_is_a_notice() -> None:
    text = "Your order number is 1042. This is an automated message, please do not reply."
    assert reading(text).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "marks", [Mark.UNSUBSCRIBE, Mark.PRECEDENCE_BULK, Mark.LIST_ID | Mark.PRECEDENCE_LIST]
)
def test_a_person_behind_weak_signs_of_bulk(marks: Mark) -> None:
    text = "Alex, have the drawings reached you? I would need your word on them before the weekend.\n\nKlara"
    found = reading(text, letter(marks=marks))
    assert (found.kind, found.need) == (Kind.PERSON, Need.ASKS)


def test_a_web_form_asks_for_its_person() -> None:
    form = letter(
        sender=Address("Website", "no-reply@morgan.example"),
        marks=Mark.AUTO_GENERATED,
        reply_to=Address("Laura Finch", "laura@finch.example"),
    )
    found = reading("Name: Laura Finch\nMessage: What would a new roof for our shed cost, please?", form)
    assert (found.kind, found.need) == (Kind.PERSON, Need.ASKS)
