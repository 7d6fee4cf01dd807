"""Promises in what I write: found, firm told from soft, dated in my working time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trayapp import resources
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.texts.promise_words import promise_words
from trayapp.domain.texts.promises import Promise, promises

BERLIN = ZoneInfo("Europe/Berlin")
CALENDAR = default_calendar("Europe/Berlin")
SENT = datetime(2026, 3, 4, 11, tzinfo=BERLIN)  # a Wednesday
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")


def found(code: str, text: str) -> tuple[Promise, ...]:
    return promises(text, SENT, CALENDAR, [resources.tongue(code)])


def told(code: str, text: str) -> tuple[bool, str]:
    """Whether the one promise is firm, and when it is due."""
    (promise,) = found(code, text)
    due = promise.due
    return promise.firm, "" if due is None else CALENDAR.local(due).strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("code", "text", "due"),
    [
        ("en", "I'll send the revised contract by Friday.", "03-06 17:00"),
        ("en", "You'll hear from me tomorrow morning.", "03-05 12:00"),
        ("en", "We will get back to you by the end of next week.", "03-13 17:00"),
        ("en", "I will call you within two days.", "03-06 17:00"),
        ("en", "I'll ring you back in an hour.", "03-04 12:00"),
        ("en", "I'll have it on your desk first thing Monday.", "03-09 10:00"),
        ("en", "I'll call you on Monday at 10 am.", "03-09 10:00"),
        ("en", "We'll file it on the 16th.", "03-16 17:00"),
        ("en", "I'll get you the figures by EOD.", "03-04 17:00"),
        ("en", "You will receive the draft by COB Tuesday.", "03-10 17:00"),
        ("en", "I'm sending the invoice this afternoon.", "03-04 17:00"),
        ("en", "Let me check with the team and get back to you tomorrow.", "03-05 17:00"),
        ("en", "Will send the numbers next week.", "03-13 17:00"),
        ("en", "I'll let you know as soon as I hear from the court.", ""),
        ("en", "Will do.", ""),
        ("en", "I will send you the minutes of yesterday's meeting.", ""),
        ("en", "I'll forward Friday's figures.", ""),
        ("en", "I'll send the slides from Tuesday by Thursday noon.", "03-05 12:00"),
        ("de", "Ich schicke Ihnen den Entwurf bis Freitag.", "03-06 17:00"),
        ("de", "Sie hören morgen früh von mir.", "03-05 12:00"),
        ("de", "Ich melde mich bis Ende nächster Woche.", "03-13 17:00"),
        ("de", "Wir werden das Angebot innerhalb von zwei Tagen erstellen.", "03-06 17:00"),
        ("de", "Ich rufe Sie in einer Stunde zurück.", "03-04 12:00"),
        ("de", "Den Vertrag bekommen Sie am Montag um 10 Uhr.", "03-09 10:00"),
        ("de", "Sie erhalten die Unterlagen spätestens am 16. März.", "03-16 17:00"),
        ("de", "Sie erhalten die Unterlagen spätestens Montag, 16. März.", "03-16 17:00"),
        ("de", "Ich kümmere mich darum.", ""),
        ("de", "Wird erledigt.", ""),
        ("fr", "Je vous enverrai le contrat d'ici vendredi.", "03-06 17:00"),
        ("fr", "J'enverrai la facture en fin de journée.", "03-04 17:00"),
        ("fr", "Je vous rappelle demain matin.", "03-05 12:00"),
        ("fr", "Vous recevrez le rapport le 16 mars au plus tard.", "03-16 17:00"),
        ("fr", "Je m'en occupe.", ""),
        ("es", "Le enviaré el contrato antes del viernes.", "03-06 17:00"),
        ("es", "Te llamo mañana por la mañana.", "03-05 12:00"),
        ("es", "Voy a revisarlo y le aviso el lunes a las 10.", "03-09 10:00"),
        ("es", "Me encargo.", ""),
        ("it", "Le invierò il contratto entro venerdì.", "03-06 17:00"),
        ("it", "Ti mando i dati lunedì alle 10.", "03-09 10:00"),
        ("it", "Vi risponderemo entro la fine della prossima settimana.", "03-13 17:00"),
        ("it", "Me ne occupo io.", ""),
        ("nl", "Ik stuur u het contract uiterlijk vrijdag.", "03-06 17:00"),
        ("nl", "Ik bel je morgenochtend terug.", "03-05 12:00"),
        ("nl", "Binnen twee dagen krijgt u antwoord van mij.", "03-06 17:00"),
        ("nl", "Komt goed.", ""),
        ("nl", "We nemen maandag contact met u op.", "03-09 17:00"),
        ("nl", "Het rapport is vrijdag klaar.", "03-06 17:00"),
        ("de", "Die Rechnung geht morgen raus.", "03-05 17:00"),
        ("fr", "On vous envoie ça vendredi.", "03-06 17:00"),
        ("es", "Nos pondremos en contacto la próxima semana.", "03-13 17:00"),
        ("it", "Domani le mando il preventivo.", "03-05 17:00"),
        ("pt", "O relatório ficará pronto na sexta.", "03-06 17:00"),
        ("pt", "Vou enviar o contrato até sexta-feira.", "03-06 17:00"),
        ("pt", "Eu te mando os dados na segunda às 10h.", "03-09 10:00"),
        ("pt", "Entro em contato na próxima terça-feira.", "03-10 17:00"),
        ("pt", "Cuido disso.", ""),
    ],
)
def test_firm_promises_and_their_dates(code: str, text: str, due: str) -> None:
    assert told(code, text) == (True, due)


@pytest.mark.parametrize(
    ("code", "text", "due"),
    [
        ("en", "I'll try to have it done by Thursday.", "03-05 17:00"),
        ("en", "If you agree, I'll sign it tomorrow.", "03-05 17:00"),
        ("en", "Hopefully I can send it next week.", "03-13 17:00"),
        ("en", "I think I can finish this by Monday.", "03-09 17:00"),
        ("de", "Ich versuche, es bis Donnerstag fertig zu machen.", "03-05 17:00"),
        ("de", "Wenn Sie zustimmen, reiche ich die Klage morgen ein.", "03-05 17:00"),
        ("fr", "J'essaierai de vous répondre jeudi.", "03-05 17:00"),
        ("fr", "Si vous êtes d'accord, je le signerai demain.", "03-05 17:00"),
        ("es", "Intentaré enviarlo el jueves.", "03-05 17:00"),
        ("es", "Si está de acuerdo, lo firmaré mañana.", "03-05 17:00"),
        ("it", "Cercherò di inviarlo giovedì.", "03-05 17:00"),
        ("nl", "Ik probeer het donderdag te sturen.", "03-05 17:00"),
        ("nl", "Als u akkoord bent, teken ik het morgen.", "03-05 17:00"),
        ("pt", "Vou tentar enviar na quinta-feira.", "03-05 17:00"),
    ],
)
def test_soft_promises_are_told_from_firm_ones(code: str, text: str, due: str) -> None:
    assert told(code, text) == (False, due)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I will be out of office on Friday."),
        ("en", "I'll see you on Monday."),
        ("en", "I won't be able to make it by Friday."),
        ("en", "I will not send it."),
        ("en", "I don't know how I will do in the exam."),
        ("en", "Let me know by Friday."),
        ("en", "Can I call you on Friday?"),
        ("en", "They will send it tomorrow."),
        ("en", "Will you send it tomorrow?"),
        ("de", "Ich werde am Freitag nicht im Büro sein."),
        ("de", "Anbei schicke ich Ihnen die Rechnung vom Montag."),
        ("de", "Ich freue mich auf unser Treffen am Montag."),
        ("de", "Schicken Sie mir das bis Freitag."),
        ("fr", "Je serai absent vendredi."),
        ("fr", "Vous trouverez ci-joint le contrat."),
        ("fr", "Je pense que c'est vrai."),
        ("es", "Estaré fuera el viernes."),
        ("es", "Espero su respuesta antes del viernes."),
        ("it", "Le confermo la riunione di lunedì."),
        ("pt", "Confirmo a reunião de segunda."),
        ("de", "Ich brauche die Unterlagen bis Freitag."),
        ("es", "Le adjunto la factura del lunes."),
        ("it", "Sarò fuori ufficio venerdì."),
        ("it", "In allegato la fattura di lunedì."),
        ("nl", "Ik ben vrijdag niet op kantoor."),
        ("nl", "Bijgevoegd stuur ik de factuur van maandag."),
        ("pt", "Estarei fora na sexta."),
        ("pt", "Segue em anexo a fatura de segunda."),
    ],
)
def test_what_promises_nothing(code: str, text: str) -> None:
    assert found(code, text) == ()


def test_a_condition_in_another_sentence_does_not_soften() -> None:
    assert [one.firm for one in found("en", "I'll send it tomorrow. If you have questions, call.")] == [True]


def test_a_promise_keeps_its_sentence_and_its_phrase() -> None:
    (promise,) = found("en", "Dear Iris,\n\nthanks. I'll send the draft\nby Friday. Kind regards")
    assert promise.text == "I'll send the draft by Friday."
    assert promise.date is not None
    assert promise.text[promise.date.start : promise.date.end] == "by Friday"


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        (datetime(2026, 3, 4, 20, tzinfo=BERLIN), "03-04 23:59"),  # work is over: the day is not
        (datetime(2026, 3, 7, 12, tzinfo=BERLIN), "03-07 17:00"),  # a Saturday ends when a Friday would
    ],
)
def test_today_ends_with_the_working_day(sent: datetime, due: str) -> None:
    (promise,) = promises("I'll send it today.", sent, CALENDAR, [resources.tongue("en")])
    assert promise.due is not None
    assert CALENDAR.local(promise.due).strftime("%m-%d %H:%M") == due


def test_the_day_is_the_writers_own() -> None:
    sent = datetime(2026, 3, 5, 3, tzinfo=UTC)  # still Wednesday evening in New York
    calendar = default_calendar("America/New_York")
    (promise,) = promises("I'll call you tomorrow.", sent, calendar, [resources.tongue("en")])
    assert promise.due == datetime(2026, 3, 5, 22, tzinfo=UTC)


def test_an_unknown_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule uses"):
        promise_words("xx", {"oaths": ["i swear"]})


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_read(code: str) -> None:
    assert resources.tongue(code).promises.code == code


PIECES = (
    "i'll we will send it if you by friday tomorrow at 10 am yesterday last week march 3 the 14th in two "
    "days try because . , ? ( ) -- next eod today not from monday 2020-01-01 within hours ago first thing"
)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(
        st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join), st.text(max_size=80)
    ),
    code=st.sampled_from(LANGUAGES),
    sent=st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(BERLIN)),  # noqa: DTZ001 - bounds
)
def test_no_text_breaks_it_and_no_promise_is_due_before_it_was_made(
    text: str, code: str, sent: datetime
) -> None:
    for promise in promises(text, sent, CALENDAR, [resources.tongue(code)]):
        assert promise.due is None or promise.due > sent - timedelta(seconds=1)
        assert (promise.due is None) == (promise.date is None)
