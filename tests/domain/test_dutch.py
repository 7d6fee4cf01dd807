"""What clients write in Dutch, in the Netherlands and in Flanders."""

import pytest

from tests.domain.letters import letter, reading
from trayapp import resources
from trayapp.domain.message import Kind, Need
from trayapp.domain.reading import read_own


@pytest.mark.parametrize(
    "text",
    [
        "Geachte mevrouw,\n\nZou u mij de akte kunnen toesturen?\n\nMet vriendelijke groet",
        "Graag verneem ik of de zitting doorgaat.",
        "Graag even bevestigen wanneer je langskomt.",
        "Gelieve het formulier ondertekend terug te sturen.",
        "Kan je de factuur nog eens doorsturen",
        "Kunnen we volgende week even bellen?",
        "Stuur mij even de laatste versie aub.",
        "Laat je nog iets weten over de prijs",
        "Ik zou graag een afspraak maken voor volgende week.",
        "Wij verzoeken u het bedrag binnen 8 dagen over te maken.",
        "In afwachting van uw antwoord, verblijven wij.",
        "Wij zien uw reactie met belangstelling tegemoet.",
        "Heeft u de stukken al ontvangen",
        "Wanneer kan ik langskomen",
        "Hoe zit het met de vergunning?",
        "Ik heb nog een vraag over artikel 5.",
        "Even een vraagje over de btw.",
        "We hebben dringend een uittreksel nodig.",
        "Alvast bedankt voor je hulp",
        "Tot op heden hebben wij geen antwoord ontvangen.",
        "Top! En hoe doen we het met het voorschot?",
        "Bel me als je tijd hebt",
        "Weet jij of de notaris al gereageerd heeft",
        "Wat vind je van het voorstel",
        "Is het mogelijk om de levering te verschuiven?",
        "Zou fijn zijn als je er vandaag naar kunt kijken.",
    ],
)
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert (found.need, found.kind) == (Need.ASKS, Kind.PERSON)
    assert found.asks


@pytest.mark.parametrize(
    "text",
    [
        "De website werkt sinds gisteravond niet meer.",
        "Er staat een fout in de factuur.",
        "Ik kan de bijlage niet openen.",
        "Het pakket is beschadigd aangekomen.",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize(
    "text",
    [
        "Misschien moeten we het voor de ondertekening nog bespreken.",
        "Het tweede punt is me niet duidelijk.",
        "Het lijkt me handig om de levering te vervroegen.",
    ],
)
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "In bijlage vindt u de gevraagde documenten.\n\nWij blijven tot uw beschikking.",
        "Hierbij het contract. Mocht je nog iets nodig hebben, laat het gerust weten.",
        "De overschrijving is vandaag gedaan.\n\nMet vriendelijke groet",
        "Bij vragen kun je me altijd bellen.",
        "Heb je nog vragen, bel dan gerust.",
        "Hartelijk dank voor de hulp en het geduld.",
        "Ik laat het je morgen weten.",
        "Ik heb het contract getekend en gisteren op de post gedaan.",
        "De klant kan morgen op kantoor tekenen.",
        "Dan kan ik maandag verder met de tekening.",
        "Ik wilde je alleen even bedanken voor de hulp.",
        "Hoi, alles goed? Hier is het warm.",
        "Er is nog geen nieuws van de rechtbank, ik laat het weten zodra ik iets hoor.",
        "We hebben meer tijd nodig en schrijven volgende week.",
        "Ik stuur u het contract ter kennisgeving.",
        "De klant wacht op ons antwoord tegen vrijdag, ik regel het.",
        "Als je hulp nodig hebt, ben ik er.",
        "Gisteren waren we op de werf met de landmeter, die het terrein heeft opgemeten.",
    ],
)
def test_what_does_not_ask(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Perfect, bedankt. Tot donderdag!",
        "Helemaal goed, tot morgen.",
        "Goed ontvangen, dank je wel.",
        "Oké, afgesproken. Fijn weekend",
        "Top, groetjes\nMarta",
        "Heel erg bedankt!",
        "Geen probleem, fijne avond.",
        "Past voor mij, tot dan",
    ],
)
def test_a_closer_ends_the_matter(text: str) -> None:
    found = reading(text, letter(answers=True))
    assert found.need is Need.NONE
    assert found.reasons[0].code in {"closer", "thanks"}


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Ontvangen, ik kijk ernaar en laat het je weten.", True),
        ("Dank voor je mail, ik kom er vandaag op terug.", True),
        ("Dag,\nik ga ermee aan de slag, je hoort snel van me.\nMarta", True),
        ("Ontvangen. De termijn loopt tot 12 april en het honorarium is 400 euro.", False),
        ("Ja, de afspraak staat vast om 15 uur.", False),
    ],
)
def test_my_sign_of_life(text: str, *, acknowledges: bool) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges is acknowledges


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben niet op kantoor tot 12 april. Voor dringende vragen kunt u terecht bij het secretariaat.",
        "Tijdens mijn afwezigheid worden mails niet gelezen. Vanaf 3 augustus ben ik weer bereikbaar.",
        "Ik ben met verlof en heb geen toegang tot mijn mail.",
    ],
)
def test_a_note_of_absence_asks_nothing(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize("subject", ["Automatisch antwoord: Contract", "Afwezig: Contract"])
def test_a_subject_of_absence(subject: str) -> None:
    assert reading("Ik ben met vakantie.", letter(subject=subject)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Goedemorgen, hierbij het getekende contract. Met vriendelijke groet", {"nl"}),
        ("Ik heb uw bericht van gisteren niet ontvangen.", {"nl"}),
        ("Alvast bedankt, tot morgen", {"nl"}),
    ],
)
def test_no_other_language_is_read(text: str, codes: set[str]) -> None:
    assert {language.code for language in resources.phrases().spoken_in(text)} == codes


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Uitnodiging: Overleg @ do 12 mrt 2026 10:00", Kind.CALENDAR),
        ("Uitnodiging: etentje", Kind.PERSON),
        ("Gelezen: Contract", Kind.AUTOMATIC),
        ("Onbestelbaar: Contract", Kind.BOUNCE),
        ("Geweigerd: Overleg", Kind.CALENDAR),
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert reading("Goedemorgen, we bekijken samen het contract.", letter(subject=subject)).kind is kind
