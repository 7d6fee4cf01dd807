"""Who called: notes of telephone systems in seven languages, written anew."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.written import ALEX, KLARA, letter, reading
from trayapp.domain.judging.calls import _CERTAIN, _OPENINGS, Call, call_of, names_caller, tells_of_call
from trayapp.domain.judging.triage import kind_of
from trayapp.domain.messages.message import Address, Kind, Mark

PBX = Address("PBX", "voicemail@pbx.morgan.example")
IRIS = Call("Iris Vale", "+49 89 1234567")
ASTERISK = """Dear Alex Morgan:

	You were just left a 0:41 long message (number 4)
in mailbox 210 from "Iris Vale" <+49 89 1234567>, on Monday, March 02, 2026 at 10:04:51 AM so
you might want to check it.  Thanks!
"""


@pytest.mark.parametrize(
    ("subject", "text", "call"),
    [
        # Asterisk, FreePBX
        (
            "[PBX]: New message 4 in mailbox 210",
            ASTERISK,
            IRIS,
        ),
        (
            "New message 4 in mailbox 210",
            "A message in mailbox 210 from an unknown caller, on Monday.",
            Call("", ""),
        ),
        # FusionPBX
        ("Voicemail from Iris Vale <+49 89 1234567> 00:00:31", "", IRIS),
        (
            "Missed Call from VALE LTD <0891234567>",
            "Missed Call from VALE LTD <0891234567> to 201",
            Call("VALE LTD", "0891234567"),
        ),
        (
            "Sprachnachricht von Iris Vale <0891234567> 00:00:31",
            "Neue Sprachnachricht\n\nNebenstelle 201\nAnrufer 0891234567\n",
            Call("Iris Vale", "0891234567"),
        ),
        # Exchange
        (
            "Voice Mail (25 seconds) from Iris Vale",
            "You received a voice mail from Iris Vale at +49 89 1234567.",
            IRIS,
        ),
        (
            "Missed call from Iris Vale",
            "You missed a call from Iris Vale.\nCaller-Id: 210\nWork: +49 89 1234567",
            Call("Iris Vale", "+49 89 1234567"),
        ),
        ("Voicemail (25 Sekunden) von +49 89 1234567", "", Call("", "+49 89 1234567")),
        (
            "Verpasster Anruf von Iris Vale",
            "Sie haben einen Anruf von Iris Vale (+49 89 1234567) verpasst.",
            IRIS,
        ),
        # Teams
        ("New voicemail from +49 89 1234567", "Iris Vale left you a voicemail.", Call("", "+49 89 1234567")),
        ("Missed call from Iris Vale", "You missed a call from Iris Vale.\n\n+49 89 1234567", IRIS),
        ("Missed call from Iris Vale", "Iris Vale tried to reach you.", Call("Iris Vale", "")),
        # RingCentral
        (
            "New Voice Message from WIRELESS CALLER (555) 010-0199 on 03/02/2026 10:04 AM",
            "You Have a New Voice Message\nFrom: WIRELESS CALLER (555) 010-0199\nTo: Alex Morgan",
            Call("", "(555) 010-0199"),
        ),
        (
            "Missed Call from VALE, IRIS (555) 010-0199 on 03/02/2026",
            "",
            Call("VALE, IRIS", "(555) 010-0199"),
        ),
        # Google Voice
        (
            "New voicemail from (555) 010-0199",
            "Hi Alex this is Iris, call me back please.\n\nplay message",
            Call("", "(555) 010-0199"),
        ),
        ("New missed call from Iris Vale", "", Call("Iris Vale", "")),
        # 3CX
        (
            "New voicemail message from Iris Vale",
            "You have a new voicemail\nFrom: Iris Vale (+49 89 1234567)\nTo: 201",
            IRIS,
        ),
        # Cisco Unity
        ("Voice message from Iris Vale (0891234567)", "", Call("Iris Vale", "0891234567")),
        ("Missed call from an unknown caller", "", Call("", "")),
        # Fritz!Box, Placetel, sipgate
        (
            "Nachricht auf dem Anrufbeantworter von 0891234567",
            "Neue Nachricht\n\nRufnummer: 0891234567\nName: Iris Vale\nDatum: 02.03.26\nUhrzeit: 10:04",
            Call("Iris Vale", "0891234567"),
        ),
        (
            "Anruf in Abwesenheit",
            "Anrufer: Iris Vale\nRufnummer: +49 89 1234567\nZeit: 02.03.2026 10:04 Uhr",
            IRIS,
        ),
        ("Verpasster Anruf von 0891234567 am 02.03.2026 um 10:04 Uhr", "", Call("", "0891234567")),
        (
            "Neue Voicemail von Iris Vale",
            "Sie haben eine neue Nachricht von Iris Vale (+49 89 1234567).",
            IRIS,
        ),
        ("Neue Sprachnachricht von unbekannt", "Anrufer: unbekannt", Call("", "")),
        # five more languages
        (
            "Message vocal de Iris Vale",
            "Appelant : Iris Vale\nNuméro : +33 1 23 45 67 89",
            Call("Iris Vale", "+33 1 23 45 67 89"),
        ),
        ("Appel manqué de +33 1 23 45 67 89", "", Call("", "+33 1 23 45 67 89")),
        ("Nuevo mensaje de voz de Iris Vale (600 123 456)", "", Call("Iris Vale", "600 123 456")),
        ("Llamada perdida de 600 123 456", "", Call("", "600 123 456")),
        ("Nuovo messaggio vocale da Iris Vale <061234567>", "", Call("Iris Vale", "061234567")),
        ("Chiamata persa da numero sconosciuto", "Chiamante: sconosciuto", Call("", "")),
        ("Nieuwe voicemail van Iris Vale (020 123 4567)", "", Call("Iris Vale", "020 123 4567")),
        ("Gemiste oproep van 020 123 4567", "", Call("", "020 123 4567")),
        (
            "Nova mensagem de voz de Iris Vale",
            "De: Iris Vale\nNúmero: +351 21 123 4567",
            Call("Iris Vale", "+351 21 123 4567"),
        ),
        ("Chamada perdida de +351 21 123 4567", "", Call("", "+351 21 123 4567")),
    ],
)
def test_the_caller_is_read(subject: str, text: str, call: Call) -> None:
    note = letter(sender=PBX, subject=subject)
    assert tells_of_call(subject)
    assert kind_of(note)[0] is Kind.CALL
    assert reading(text, note).kind is Kind.CALL
    assert call_of(note, text) == call


@pytest.mark.parametrize(
    "subject",
    [
        "Missed call from Iris Vale",
        "Voice Mail (25 seconds) from Iris Vale",
        "Verpasster Anruf von 0891234567",
    ],
)
@pytest.mark.parametrize("sender", [KLARA, ALEX])
def test_systems_that_write_in_a_person_s_name(subject: str, sender: Address) -> None:
    assert names_caller(subject)
    assert kind_of(letter(sender=sender, subject=subject))[0] is Kind.CALL


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Missed call from Iris Vale",
        "Missed call",
        "Missed call from you",
        "Voicemail from yesterday",
        "Voicemail",
        "Your message from Monday",
        "Call from the bank about the loan",
        "Anruf in Abwesenheit",
    ],
)
def test_people_write_of_calls_too(subject: str) -> None:
    assert kind_of(letter(subject=subject))[0] is Kind.PERSON


def test_an_advertisement_of_calls_is_none() -> None:
    advert = letter(subject="Missed call from your heart", marks=Mark.UNSUBSCRIBE | Mark.CAMPAIGN)
    assert kind_of(advert)[0] is Kind.BULK


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece", ["from ", "Missed call from ", "+1 (", "1 ", "From: 1", "Caller\t", "a", "<", "(1 "]
)
def test_no_note_makes_the_search_run_away(piece: str) -> None:
    call_of(letter(subject=piece * 2_000), "\n".join([piece * 2_000] * 20))
    names_caller(piece * 2_000)


@given(
    st.from_regex(
        re.compile(r"\A" + _CERTAIN.pattern, re.IGNORECASE), alphabet=st.characters(codec="latin-1")
    )
)
def test_no_subject_that_names_a_caller_is_passed_over_by_its_first_letters(subject: str) -> None:
    assert subject[:3].lower() in _OPENINGS or not subject[0].isalnum()
