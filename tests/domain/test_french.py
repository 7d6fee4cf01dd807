"""French as clients write it: what asks, what may ask, what is politeness, thanks or a machine's."""

import pytest

from tests.domain.letters import letter, reading
from trayapp import resources
from trayapp.domain.message import Kind, Need
from trayapp.domain.reading import read_own
from trayapp.domain.triage import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour Alex,\n\nPourriez-vous m'envoyer le contrat signé ?\n\nBien cordialement,\nClara",
        "bjr, pouvez vous me rappeler svp",
        "Tu peux me dire quand tu seras là",
        "Merci de me confirmer la date de signature.",
        "Je vous saurais gré de bien vouloir me transmettre l'attestation.",
        "Je vous remercie de bien vouloir nous adresser votre facture.",
        "Veuillez nous retourner le formulaire complété.",
        "Prière de nous indiquer vos coordonnées bancaires.",
        "J'attends votre retour sur le devis.",
        "J'attend votre reponse avant de signer.",
        "Nous restons dans l'attente de votre réponse.",
        "Je me permets de vous relancer au sujet du dossier Leroux.",
        "Je reviens vers vous concernant le bail.",
        "Je n'ai toujours pas reçu de réponse de votre part.",
        "Auriez-vous des nouvelles du notaire",
        "Où en est-on avec la demande de permis ?",
        "Qu'en pensez-vous ?",
        "T'en penses quoi",
        "Il me faudrait les bilans avant jeudi.",
        "J'aurais besoin d'une copie de l'acte.",
        "Nous souhaiterions prendre rendez-vous la semaine prochaine.",
        "Dites-moi si mardi vous convient.",
        "Dis moi stp si c'est bon pour toi",
        "Merci ! Mais pourriez-vous aussi corriger la deuxième page ?",
        "Je vous laisse revenir vers moi.",
        "Combien coûterait une deuxième expertise",
        "Serait il possible de décaler la réunion à mercredi",
        "Est ce que le virement est parti ?",
        "D'avance merci pour les documents.",
        "Tenez-moi au courant de la suite.",
    ],
)
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert found.need is Need.ASKS
    assert found.kind is Kind.PERSON
    assert found.asks


@pytest.mark.parametrize(
    "text",
    [
        "Je n'arrive pas à ouvrir la pièce jointe.",
        "La facture comporte une erreur, le montant est faux.",
        "Le chauffage ne fonctionne plus depuis hier.",
        "Impossible d'accéder à l'espace client depuis ce matin.",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS
    assert reading(text).reasons[0].code == "asks-problem"


@pytest.mark.parametrize(
    "text",
    [
        "Ce serait bien d'avoir les plans un jour.",
        "On pourrait en parler la semaine prochaine.",
        "Il faudrait revoir l'article 4.",
    ],
)
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "C'est noté, merci. À lundi !",
        "Parfait, merci beaucoup et bonne journée.",
        "Merci pour votre retour rapide.",
        "Bien reçu, je vous remercie.",
        "ok pour moi, à demain",
        "Ça marche, bon week-end !",
        "Avec plaisir, à bientôt !",
        "N'hésitez pas à me contacter si vous avez des questions.",
        "N'hesitez pas a m'appeler en cas de besoin.",
        "Je reste à votre entière disposition pour tout renseignement complémentaire.",
        "Veuillez trouver ci-joint la facture de mars.",
        "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.",
        "Veuillez agréer, Maître, mes salutations distinguées.",
        "Pour information, le conseil a voté le budget hier.",
        "Nous avons déposé le dossier à la mairie ce matin.",
        "Comment allez-vous ?",
        "J'espère que vous allez bien.",
        "Je reviens vers vous dès que j'ai la réponse de la banque.",
        "Pas de souci, bonne soirée.",
        "Merci d'avoir pris le temps de nous recevoir.",
        "Je voulais juste vous remercier pour votre aide.",
        "Nous avons reçu un devis de l'artisan, il est raisonnable.",
        "Nous livrerons dans les meilleurs délais.",
        "J'ai fait une relance au fournisseur hier.",
        "La mise en demeure est partie ce matin.",
        "J'ai noté vos disponibilités, merci.",
    ],
)
def test_what_asks_for_nothing(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Je suis absent du bureau, de retour le 12 mars. En cas d'urgence, appelez le standard.",
        "Je suis en congés jusqu'au 3 août inclus. Votre message ne sera pas lu.",
        "Notre cabinet est fermé pour congés annuels. Nous traiterons votre message à notre retour.",
    ],
)
def test_an_out_of_office_note_without_headers(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


def test_a_person_on_leave_who_asks_is_a_person() -> None:
    text = "Je suis en vacances à partir de lundi. Pouvez-vous m'envoyer le projet avant ?"
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Bien reçu, je regarde et je reviens vers vous demain.", True),
        ("Merci pour votre message, je m'en occupe.", True),
        ("J'ai bien reçu votre demande. Je vous réponds d'ici vendredi.", True),
        ("Le délai est de trente jours à compter de la signification.", False),
        ("Bien reçu. Pouvez-vous préciser la date ?", False),
    ],
)
def test_my_own_sign_of_life(text: str, acknowledges: bool) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges is acknowledges


def test_french_keeps_to_itself() -> None:
    spoken = resources.phrases().spoken_in(
        "Je vous envoie le contrat dans la journée, merci pour votre patience."
    )
    assert [language.code for language in spoken] == ["fr"]


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Réponse automatique : Bail", Kind.AUTOMATIC),
        ("Absent(e) du bureau : Bail", Kind.AUTOMATIC),
        ("Lu : Bail", Kind.AUTOMATIC),
        ("Non remis : Bail", Kind.BOUNCE),
        ("Échec de la remise du message", Kind.BOUNCE),
        ("Notification d'état de remise (échec)", Kind.BOUNCE),
        ("Refusé : Point budget", Kind.CALENDAR),
        ("Événement annulé : Point budget", Kind.CALENDAR),
        ("Absence de signature sur l'acte", Kind.PERSON),
        ("En congé maladie, que faire ?", Kind.PERSON),
        ("Retard de livraison", Kind.PERSON),
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert kind_of(letter(subject=subject))[0] is kind
