"""New text told from what mail programs and lawyers add, in each language that Owed reads."""

import pytest

from trayapp.domain.texts.own_text import own_text

OWN = "Nr. 7 fehlt. / Le n° 7 manque. / Falta el 7."
WHO = "Iris Vale <iris@acme.example>"

INTROS = [
    f"On Mon, 2 Mar 2026 at 09:12, {WHO} wrote:",
    f"Am Mo., 2. März 2026 um 09:12 Uhr schrieb {WHO}:",
    "Am 02.03.26 um 09:12 schrieb Iris Vale:",
    f"{WHO} hat am 02.03.2026 09:12 CET geschrieben:",
    f"Le lun. 2 mars 2026 à 09:12, {WHO} a écrit :",
    "Le 02/03/2026 à 09:12, Iris Vale a écrit :",
    f"El lun, 2 mar 2026 a las 9:12, {WHO} escribió:",
    "El 2/3/26 a las 9:12, Iris Vale escribió:",
    f"Il giorno lun 2 mar 2026 alle ore 09:12 {WHO} ha scritto:",
    "Il 02/03/2026 09:12, Iris Vale ha scritto:",
    f"Op ma 2 mrt 2026 om 09:12 schreef {WHO}:",
    "Op 02-03-2026 om 09:12 schreef Iris Vale:",
    f"Op 2 mrt 2026, om 09:12 heeft {WHO} het volgende geschreven:",
    f"Em seg., 2 de mar. de 2026 às 09:12, {WHO} escreveu:",
    "Às 09:12 de 02/03/2026, Iris Vale escreveu:",
    "No dia 2 de março de 2026 às 09:12, Iris Vale escreveu:",
]


@pytest.mark.parametrize("intro", INTROS)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_introductions(intro: str, mark: str) -> None:
    assert own_text(f"{OWN}\n\n{intro}\n\n{mark}Das Angebot.\n{mark}Bis dann.\n") == OWN


@pytest.mark.parametrize("intro", INTROS)
def test_introductions_that_are_wrapped(intro: str) -> None:
    words = intro.split()
    for place in (len(words) // 2, len(words) - 1):
        wrapped = " ".join(words[:place]) + "\n" + " ".join(words[place:])
        assert own_text(f"{OWN}\n\n{wrapped}\n\n> Das Angebot.\n") == OWN


@pytest.mark.parametrize(
    "fields",
    [
        "From: | Sent: | To: | Cc: | Subject:",
        "Von: | Gesendet: | An: | Cc: | Betreff:",
        "De : | Envoyé : | À : | Cc : | Objet :",
        "De : | Date : | À : | Objet :",
        "De: | Enviado: | Para: | CC: | Asunto:",
        "De: | Enviado el: | Para: | Asunto:",
        "De: | Fecha: | Para: | Asunto:",
        "Da: | Inviato: | A: | Cc: | Oggetto:",
        "Da: | Data: | A: | Oggetto:",
        "Van: | Verzonden: | Aan: | CC: | Onderwerp:",
        "Van: | Datum: | Aan: | Onderwerp:",
        "De: | Enviado: | Para: | Cc: | Assunto:",
        "De: | Enviada em: | Para: | Assunto:",
        "De: | Data: | Para: | Assunto:",
        "*From:* | *Sent:* | *To:* | *Subject:*",
        "*Von:* | *Gesendet:* | *An:* | *Betreff:*",
    ],
)
@pytest.mark.parametrize("rule", ["", "________________________________\n", "-----\n"])
def test_header_blocks(fields: str, rule: str) -> None:
    block = "\n".join(f"{name.strip()} iris@acme.example" for name in fields.split("|"))
    assert own_text(f"{OWN}\n\n{rule}{block}\n\nDas Angebot liegt bei.\n") == OWN


@pytest.mark.parametrize(
    "line",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Mensagem original-----",
        "---------- Forwarded message ---------",
        "-------- Weitergeleitete Nachricht --------",
        "-------- Message transféré --------",
        "-------- Mensaje reenviado --------",
        "-------- Messaggio inoltrato --------",
        "-------- Doorgestuurd bericht --------",
        "-------- Mensagem encaminhada --------",
        "Anfang der weitergeleiteten Nachricht:",
        "Début du message réexpédié :",
        "Inicio del mensaje reenviado:",
        "Inizio messaggio inoltrato:",
        "Begin doorgestuurd bericht:",
        "Início da mensagem reencaminhada:",
    ],
)
def test_originals_and_forwards(line: str) -> None:
    assert own_text(f"{OWN}\n\n{line}\n\nDas Angebot liegt bei.\n") == OWN


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Get Outlook for Android",
        "Von meinem iPad gesendet",
        "Gesendet von Outlook für iOS",
        "Envoyé de mon iPhone",
        "Envoyé depuis mon téléphone Orange",
        "Obtenez Outlook pour iOS",
        "Enviado desde mi iPhone",
        "Obtener Outlook para Android",
        "Inviato da iPhone",
        "Ottieni Outlook per iOS",
        "Verstuurd vanaf mijn iPhone",
        "Verzonden vanuit Outlook",
        "Enviado do meu iPhone",
        "Obter o Outlook para iOS",
    ],
)
def test_what_phones_add(line: str) -> None:
    assert own_text(f"{OWN}\n\n{line}\n") == OWN


@pytest.mark.parametrize(
    "line",
    [
        "This message and any attachments are confidential and intended only for the addressee.",
        "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.",
        "Ce message et toutes les pièces jointes sont confidentiels.",
        "Ce courriel est destiné exclusivement à son destinataire.",
        "Este mensaje y sus archivos adjuntos son confidenciales.",
        "AVISO LEGAL: Este correo se dirige a su destinatario.",
        "Questo messaggio e i suoi allegati sono riservati al destinatario.",
        "Le informazioni contenute nella presente comunicazione sono riservate.",
        "Dit bericht is uitsluitend bestemd voor de geadresseerde.",
        "De informatie in deze e-mail is vertrouwelijk.",
        "Esta mensagem e os seus anexos são confidenciais.",
        "As informações contidas neste e-mail são destinadas ao destinatário.",
        "Pensez à l'environnement avant d'imprimer ce message.",
        "Antes de imprimir este mensaje, piense en el medio ambiente.",
    ],
)
def test_disclaimers(line: str) -> None:
    assert own_text(f"{OWN}\n\n{line}\nMehr davon.\n") == OWN


@pytest.mark.parametrize(
    "sign_off",
    [
        "Kind regards",
        "Thanks and best regards,",
        "Mit freundlichen Grüßen",
        "Vielen Dank und beste Grüße",
        "Cordialement,",
        "Bien à vous,",
        "Meilleures salutations",
        "Saludos cordiales,",
        "Muchas gracias y un saludo,",
        "Cordiali saluti",
        "Grazie mille e un cordiale saluto",
        "Met vriendelijke groet,",
        "Hartelijke groeten,",
        "Com os melhores cumprimentos,",
        "Atenciosamente,",
        "Muito obrigada,",
    ],
)
def test_sign_offs(sign_off: str) -> None:
    card = "Iris Vale\nAcme Holding\nTel. +49 555 0142\nwww.acme.example"
    assert own_text(f"{OWN}\n\n{sign_off}\n\n{card}") == f"{OWN}\n\n{sign_off}\n\nIris Vale"


def test_a_card_without_a_sign_off() -> None:
    card = "Iris Vale\nHead of Plans\nAcme Holding\nTel. +49 555 0142\niris@acme.example"
    assert own_text(f"{OWN}\n\n{card}\n") == OWN


def test_a_contact_that_is_announced_is_text() -> None:
    text = f"{OWN} Reach our notary here:\n\nPaul Stone\nStone Notaries\nTel. +49 555 0199"
    assert own_text(text) == text


def test_what_is_said_below_the_sign_off_is_text() -> None:
    text = f"{OWN}\n\nThanks,\nIris\n\nPaul: please add the new address to the list."
    assert own_text(text) == text


def test_an_afterthought_is_text() -> None:
    text = f"{OWN}\n\nKind regards\nIris\n\nPS: The notary has moved."
    assert own_text(text) == text


def test_a_greeting_and_a_card_leave_the_text_between() -> None:
    text = "Tana -\n\nFYI\n\nIris Vale\nHead of Plans\nPhone: 555-010-0142\nFax: 555-010-0143"
    assert own_text(text) == "Tana -\n\nFYI"


def test_a_forward_whose_rule_is_wrapped() -> None:
    text = f"{OWN}\n----- Forwarded by Iris Vale/ACME on 02/03/2026 \n09:12 AM -----\n\nDas Angebot.\n> Alt\n"
    assert own_text(text) == OWN


def test_an_answer_below_an_introduction_without_marks() -> None:
    assert own_text(f"On 2 March 2026 at 09:12, {WHO} wrote:\n\n{OWN}") == OWN


@pytest.mark.parametrize(
    "line",
    [
        "[EXTERNAL]",
        "Attention : ce message vient de l'extérieur (externe).",
        "Let op: deze mail komt van buiten.",
    ],
)
def test_warnings_on_top(line: str) -> None:
    assert own_text(f"{line}\n\n{OWN}") == OWN
