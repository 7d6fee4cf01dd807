"""How long the judgement of a decoded text takes, beside finding its words with one regular expression."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle, islice

from tests.bench.rows import Row, ratio
from trayapp import resources
from trayapp.domain.messages.message import Message
from trayapp.domain.texts.reading import read
from trayapp.mail.parsing.headers import parse_headers

SIZE = 2_000
"""Characters of each text."""
TEXTS = 40
"""Texts of each language."""
ROUNDS = 12
"""The shortest of so many counts, for other programs run beside."""
GOAL = 8.0
"""Times the baseline: about five thousand texts a second where the baseline takes 25 µs."""
_ME = frozenset({"robin@lund.example"})
_WORD = re.compile(r"\w+(?:['-]\w+)*")
_CARD = "Iris Vale\nAcme Holding\nTel. +49 555 0142\niris@acme.example"
# Per language: greeting, what is said, goodbye, what introduces the quotation.
MAIL = {
    "en": (
        "Dear Robin,",
        (
            "The draft of the lease arrived yesterday and our board has read most of it. "
            "We had expected the rent to follow the index, and section four says otherwise. "
            "The landlord wants to sign before the end of the month. "
            "Our accountant found two figures in the annex that do not add up. "
            "Could you send me the corrected annex and tell me what we should answer? "
            "I am in the office until four and on the train after that."
        ),
        "Kind regards",
        "On Mon, 2 Mar 2026 at 09:12, Robin Lund <robin@lund.example> wrote:",
    ),
    "de": (
        "Sehr geehrter Herr Lund,",
        (
            "der Entwurf des Mietvertrags ist gestern angekommen, und unser Vorstand hat das meiste gelesen. "
            "Wir hatten erwartet, dass die Miete dem Index folgt, in Abschnitt vier steht etwas anderes. "
            "Der Vermieter möchte noch vor Ende des Monats unterschreiben. "
            "Unsere Buchhaltung hat in der Anlage zwei Zahlen gefunden, die nicht zusammenpassen. "
            "Könnten Sie mir die berichtigte Anlage schicken und sagen, was wir antworten sollen? "
            "Ich bin bis vier im Büro und danach im Zug."
        ),
        "Mit freundlichen Grüßen",
        "Am 02.03.26 um 09:12 schrieb Robin Lund:",
    ),
    "fr": (
        "Bonjour Monsieur Lund,",
        (
            "Le projet de bail est arrivé hier et notre conseil en a lu la plus grande partie. "
            "Nous pensions que le loyer suivrait l'indice, l'article quatre dit autre chose. "
            "Le bailleur veut signer avant la fin du mois. "
            "Notre comptable a trouvé dans l'annexe deux chiffres qui ne concordent pas. "
            "Pourriez-vous m'envoyer l'annexe corrigée et me dire ce que nous devons répondre ? "
            "Je suis au bureau jusqu'à quatre heures et ensuite dans le train."
        ),
        "Cordialement,",
        "Le lun. 2 mars 2026 à 09:12, Robin Lund <robin@lund.example> a écrit :",
    ),
    "es": (
        "Estimado señor Lund:",
        (
            "El borrador del contrato llegó ayer y nuestro consejo ha leído casi todo. "
            "Esperábamos que la renta siguiera el índice, pero la cláusula cuarta dice otra cosa. "
            "El propietario quiere firmar antes de fin de mes. "
            "Nuestra contable ha encontrado en el anexo dos cifras que no cuadran. "
            "¿Podría enviarme el anexo corregido y decirme qué debemos contestar? "
            "Estoy en la oficina hasta las cuatro y después en el tren."
        ),
        "Saludos cordiales,",
        "El lun, 2 mar 2026 a las 9:12, Robin Lund (<robin@lund.example>) escribió:",
    ),
    "it": (
        "Gentile signor Lund,",
        (
            "la bozza del contratto è arrivata ieri e il nostro consiglio ne ha letto la maggior parte. "
            "Ci aspettavamo che il canone seguisse l'indice, ma l'articolo quattro dice altro. "
            "Il proprietario vuole firmare prima della fine del mese. "
            "La nostra contabile ha trovato nell'allegato due cifre che non tornano. "
            "Potrebbe mandarmi l'allegato corretto e dirmi che cosa dobbiamo rispondere? "
            "Sono in ufficio fino alle quattro e poi in treno."
        ),
        "Cordiali saluti",
        "Il giorno lun 2 mar 2026 alle ore 09:12 Robin Lund <robin@lund.example> ha scritto:",
    ),
    "nl": (
        "Beste Robin,",
        (
            "Het concept van de huurovereenkomst kwam gisteren en ons bestuur heeft het meeste gelezen. "
            "Wij hadden verwacht dat de huur de index volgt, maar in artikel vier staat iets anders. "
            "De verhuurder wil voor het einde van de maand tekenen. "
            "Onze boekhouder vond in de bijlage twee bedragen die niet kloppen. "
            "Kunt u mij de verbeterde bijlage sturen en zeggen wat wij moeten antwoorden? "
            "Ik ben tot vier uur op kantoor en daarna in de trein."
        ),
        "Met vriendelijke groet,",
        "Op ma 2 mrt 2026 om 09:12 schreef Robin Lund <robin@lund.example>:",
    ),
    "pt": (
        "Caro Robin,",
        (
            "A minuta do contrato chegou ontem e o nosso conselho já leu quase tudo. "
            "Esperávamos que a renda seguisse o índice, mas a cláusula quarta diz outra coisa. "
            "O senhorio quer assinar antes do fim do mês. "
            "A nossa contabilista encontrou no anexo dois valores que não batem certo. "
            "Pode enviar-me o anexo corrigido e dizer-me o que devemos responder? "
            "Estou no escritório até às quatro e depois no comboio."
        ),
        "Com os melhores cumprimentos,",
        "Em seg., 2 de mar. de 2026 às 09:12, Robin Lund <robin@lund.example> escreveu:",
    ),
}


def texts(code: str) -> list[str]:
    """Mail of one language: its sentences in every order, a signature, and half of it quoted."""
    greeting, said, goodbye, intro = MAIL[code]
    spoken = re.split(r"(?<=[.?]) ", said)
    made = []
    for start in range(TEXTS):
        turned = list(islice(cycle(spoken), start, start + 2 * len(spoken)))
        own = f"{greeting}\n\n{' '.join(turned[:4])}\n\n{' '.join(turned[4:10])}\n\n{goodbye}\n{_CARD}"
        quoted = "\n".join(f"> {sentence}" for sentence in turned * 4)
        made.append(f"{own}\n\n{intro}\n{quoted}"[:SIZE])
    return made


def run() -> list[Row]:
    """Judge the texts of each language, and of all by turns."""
    found = {code: texts(code) for code in MAIL if code in resources.LANGUAGES}
    mixed = [text for together in zip(*found.values(), strict=True) for text in together]
    return [*(_row(code, of_code) for code, of_code in found.items()), _row("all", mixed, GOAL)]


def _row(name: str, found: list[str], goal: float | None = None) -> Row:
    message = parse_headers(
        b"Message-ID: <1@acme.example>\r\nFrom: Iris Vale <iris@acme.example>\r\nTo: robin@lund.example\r\n"
        b"Subject: Lease\r\nDate: Mon, 2 Mar 2026 10:12:00 +0100\r\n\r\n",
        arrived=datetime(2026, 3, 2, 10, tzinfo=UTC),
    )
    phrases = resources.phrases()

    def judge(text: str, message: Message = message) -> object:
        return read(text, message, me=_ME, my_names=("Robin Lund",), phrases=phrases)

    rounds = [(_seconds(judge, found), _seconds(_words, found)) for _ in range(ROUNDS)]
    judged, words = (min(of_one) / len(found) * 1_000_000 for of_one in zip(*rounds, strict=True))
    note = f"{1_000_000 / judged:,.0f} texts a second"
    return ratio(f"judging a text of 2 KB ({name}), µs", judged, words, goal, note)


def _words(text: str) -> object:
    return _WORD.findall(text.lower())


def _seconds(work: Callable[[str], object], found: list[str]) -> float:
    """How long the work on all texts took, in this process alone."""
    begin = time.process_time()
    for text in found:
        work(text)
    return time.process_time() - begin
