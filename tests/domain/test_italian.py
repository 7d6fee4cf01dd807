"""What clients write in Italian: asking, perhaps asking, informing, thanking, being away."""

import pytest

from tests.domain.letters import ALEX, letter, reading
from trayapp import resources
from trayapp.domain.message import Address, Kind, Need
from trayapp.domain.reading import read_own
from trayapp.domain.subject import is_forward, is_reply, normalised


@pytest.mark.parametrize(
    "text",
    [
        "Gentile Avvocato,\n\nLe sarei grato se potesse inviarmi la bozza entro venerdì.\n\nCordiali saluti",
        "Buongiorno, avrei bisogno di un certificato di residenza.",
        "Vorremmo fissare un incontro per la prossima settimana.",
        "Ciao, mi giri per cortesia il verbale dell'assemblea?",
        "Resto in attesa di un gentile riscontro.",
        "Restiamo in attesa di Vostre istruzioni.",
        "In attesa di un Suo cenno, porgo cordiali saluti.",
        "Volevo sapere se ci sono novità sulla pratica.",
        "Dimmi quando sei libero",
        "Si prega di restituire il modulo firmato.",
        "La prego di voler confermare la data dell'udienza.",
        "Ti chiedo di controllare gli importi prima dell'invio.",
        "Ci serve il preventivo entro domani.",
        "hai ricevuto la mia mail di ieri",
        "Qual e' il termine per il ricorso?",
        "Potreste cortesemente rifare la fattura con il codice corretto.",
        "Ad oggi non abbiamo ancora ricevuto alcun riscontro.",
        "Quando possiamo sentirci",
        "Grazie in anticipo per la risposta",
        "Bene, allora mi mandi la fattura.",
        "Perfetto! E per la caparra come facciamo?",
        "Chiamami appena puoi",
        "Confermate per favore la ricezione.",
        "Ho una domanda sul contratto.",
        "Mi chiedevo se fosse possibile rinviare la riunione.",
        "Sono interessato a una consulenza fiscale.",
    ],
)
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert (found.need, found.kind) == (Need.ASKS, Kind.PERSON)
    assert found.asks


@pytest.mark.parametrize(
    "text",
    [
        "Il sito non funziona più da ieri sera.",
        "Nella fattura c'è un errore nell'importo.",
        "Non riesco ad aprire l'allegato.",
        "Il pacco è arrivato danneggiato.",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize(
    "text",
    [
        "Forse dovremmo parlarne prima della firma.",
        "Sarebbe opportuno anticipare la consegna.",
        "Non mi è chiaro il secondo punto.",
    ],
)
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "In allegato trova la documentazione richiesta.\n\nResto a disposizione per ulteriori chiarimenti.",
        "Le confermo che il bonifico è stato disposto oggi.\n\nCordiali saluti",
        "Per qualsiasi informazione può contattarmi al numero in firma.",
        "Ecco il documento. Se serve altro fammi sapere.",
        "Grazie per la disponibilità e la pazienza.",
        "Ti faccio sapere domani.",
        "Ho firmato il contratto e l'ho spedito ieri.",
        "Il cliente può firmare domani in ufficio.",
        "Volevo solo ringraziarti per l'aiuto.",
        "Non c'è nessuna fretta, tutto bene qui.",
        "Ciao! Tutto bene? Qui fa caldo.",
        "Non ci sono novità dal tribunale, la aggiorno appena so qualcosa.",
        "Abbiamo bisogno di più tempo, vi scriveremo la prossima settimana.",
        "Ho già chiesto al collega di inviarmi il file, appena lo ricevo te lo giro.",
        "Il cliente attende la nostra risposta entro venerdì, ci penso io.",
        "Ieri abbiamo incontrato il geometra in cantiere, che ha misurato il terreno.",
    ],
)
def test_what_does_not_ask(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Perfetto, grazie. A giovedì!",
        "Va benissimo, ci vediamo domani.",
        "Ricevuto, grazie mille.",
        "Ok, d'accordo. Buon weekend",
        "Ottimo, a presto\nMarta",
        "Grazie infinite!",
        "Nessun problema, buona serata.",
        "Confermo, a martedi",
    ],
)
def test_a_closer_ends_the_matter(text: str) -> None:
    found = reading(text, letter(answers=True))
    assert found.need is Need.NONE
    assert found.reasons[0].code in {"closer", "thanks"}


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Ricevuto, guardo e ti faccio sapere.", True),
        ("Grazie per il messaggio, verifico e la ricontatto in giornata.", True),
        ("Buongiorno,\nci penso io, a breve ti aggiorno.\nMarta", True),
        ("Ricevuto. Il termine scade il 12 aprile e la parcella è di 400 euro.", False),
        ("Sì, l'appuntamento è confermato per le 15.", False),
    ],
)
def test_my_sign_of_life(text: str, *, acknowledges: bool) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges is acknowledges


@pytest.mark.parametrize(
    "text",
    [
        "Sono fuori ufficio fino al 12 aprile. Per urgenze contattate la segreteria.",
        "Gentile mittente, sarò assente dal 3 al 10 agosto e risponderò al mio rientro.",
        "Gli uffici resteranno chiusi dal 9 al 20 agosto per la chiusura estiva.",
    ],
)
def test_a_note_of_absence_asks_nothing(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize("subject", ["Risposta automatica: Contratto", "Fuori ufficio: Contratto"])
def test_a_subject_of_absence(subject: str) -> None:
    assert reading("Sono in ferie.", letter(subject=subject)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Buongiorno, le invio il contratto firmato. Cordiali saluti", {"it"}),
        ("Perché non ci vediamo domani?", {"it"}),
        ("Grazie mille, ci sentiamo domani", {"it"}),
    ],
)
def test_no_other_language_is_read(text: str, codes: set[str]) -> None:
    assert {language.code for language in resources.phrases().spoken_in(text)} == codes


@pytest.mark.parametrize("greeting", ["Gentile Dott.ssa Neri,", "Egr. Avv. Neri,", "Gent.ma Sig.ra Neri,"])
def test_a_title_does_not_hide_whom_the_greeting_names(greeting: str) -> None:
    message = letter(to=(ALEX, Address("Ada Neri", "ada@neri.example")))
    found = reading(f"{greeting}\n\nmi può inviare la bozza?\n\nCordiali saluti", message)
    assert found.need is Need.NONE
    assert found.reasons[0].code == "greets-other"


def test_prefixes_of_subjects() -> None:
    assert is_reply("R: Contratto")
    assert is_forward("I: Contratto")
    assert normalised("R: POSTA CERTIFICATA: Contratto") == "contratto"


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Invito: Riunione @ gio 12 mar 2026 10:00", Kind.CALENDAR),
        ("Invito: cena di giovedì", Kind.PERSON),
        ("Letto: Contratto", Kind.AUTOMATIC),
        ("Notifica di mancato recapito", Kind.BOUNCE),
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert reading("Buongiorno, vediamo insieme il contratto.", letter(subject=subject)).kind is kind
