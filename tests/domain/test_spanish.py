"""Spanish as clients of both continents write it: what asks, what may ask, what is courtesy or thanks."""

import pytest

from tests.domain.letters import letter, reading
from trayapp import resources
from trayapp.domain.message import Kind, Need
from trayapp.domain.reading import read_own
from trayapp.domain.triage import kind_of


@pytest.mark.parametrize(
    "text",
    [
        "Estimado Alex:\n\n¿Podría enviarme el contrato firmado?\n\nUn cordial saludo,\nClara",
        "hola alex me puedes mandar la factura porfa",
        "Podrias confirmarme la hora de la reunion",
        "Le agradecería que me remitiera las escrituras.",
        "Le ruego nos confirme la recepción de la demanda.",
        "Favor de enviar la cotización actualizada.",
        "Quedo a la espera de su respuesta.",
        "Quedo atenta a tus comentarios.",
        "Quedamos pendientes de su confirmación.",
        "Aún no hemos recibido respuesta.",
        "¿Hay novedades del expediente?",
        "Alguna novedad del juzgado",
        "Avísame cuando lo tengas.",
        "Avisame si podés el jueves.",
        "Necesitamos que nos envíe el modelo antes del viernes.",
        "Me gustaría saber si el plazo sigue abierto.",
        "Quería preguntarte por el presupuesto de la web.",
        "Tengo una duda sobre la cláusula tercera.",
        "Le escribo de nuevo para solicitarle el certificado.",
        "Te recuerdo que falta tu firma.",
        "Cuándo podemos vernos",
        "¿Qué opinas",
        "Cuanto costaría ampliar el seguro",
        "Te parece bien el martes a las diez",
        "¡Gracias! Pero ¿podrías corregir también la segunda página?",
        "Échale un vistazo y me dices.",
        "Desde ya muchas gracias por los datos.",
        "Ruego me llame a la mayor brevedad.",
        "Seguimos sin noticias del perito.",
        "Confírmeme por favor el importe.",
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
        "No puedo abrir el archivo adjunto.",
        "La factura tiene un error en el importe.",
        "La calefacción no funciona desde ayer.",
        "Nos han cobrado dos veces la cuota de marzo.",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS
    assert reading(text).reasons[0].code == "asks-problem"


@pytest.mark.parametrize(
    "text",
    [
        "Sería ideal tener los planos algún día.",
        "Deberíamos revisar la cláusula cuarta.",
        "Quizás lo hablamos la semana que viene.",
    ],
)
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "Perfecto, nos vemos el lunes.",
        "Muchas gracias por todo, un abrazo.",
        "Recibido, gracias.",
        "Vale, hasta mañana!",
        "Genial, así quedamos. Buen finde.",
        "De acuerdo, muchas gracias y que tengas buen día.",
        "Quedo a su disposición para cualquier aclaración.",
        "No dude en contactarme si tiene alguna duda.",
        "Cualquier cosa me avisas.",
        "Para cualquier consulta puede llamarnos al despacho.",
        "Le adjunto la factura de marzo.",
        "Para su información, el consejo aprobó ayer el presupuesto.",
        "Hemos presentado el escrito en el juzgado esta mañana.",
        "Sin otro particular, reciba un cordial saludo.",
        "¿Qué tal estás?",
        "Espero que estés bien.",
        "En cuanto lo sepa te aviso.",
        "Te llamo mañana.",
        "Gracias por enviarme los documentos.",
        "Solo quería darte las gracias por tu ayuda.",
        "Quedo atento a cualquier duda.",
        "Hemos recibido un presupuesto de la imprenta, es razonable.",
        "Le contestamos a la mayor brevedad.",
        "El juzgado solicita más documentos y ya los hemos aportado.",
        "He anotado tu disponibilidad, gracias.",
    ],
)
def test_what_asks_for_nothing(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Estoy de vacaciones hasta el 31 de agosto. Para asuntos urgentes puede llamar al despacho.",
        "Estaré fuera de la oficina hasta el lunes. Responderé a su mensaje a mi vuelta.",
        "Nuestras oficinas permanecerán cerradas. Atenderemos su correo a nuestro regreso.",
    ],
)
def test_an_out_of_office_note_without_headers(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


def test_a_person_on_leave_who_asks_is_a_person() -> None:
    text = "Estoy de vacaciones desde el lunes. ¿Puedes mandarme el borrador antes?"
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Recibido, gracias. Lo reviso y te digo mañana.", True),
        ("Gracias por su mensaje, estamos en ello.", True),
        ("Acuso recibo. Le contesto a lo largo de la semana.", True),
        ("El plazo es de veinte días desde la notificación.", False),
        ("Recibido. ¿Me confirmas la fecha?", False),
    ],
)
def test_my_own_sign_of_life(text: str, acknowledges: bool) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges is acknowledges


def test_spanish_keeps_to_itself() -> None:
    spoken = resources.phrases().spoken_in(
        "Le envío el contrato con los cambios que hablamos, muchas gracias."
    )
    assert [language.code for language in spoken] == ["es"]


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Respuesta automática: Alquiler", Kind.AUTOMATIC),
        ("Fuera de la oficina: Alquiler", Kind.AUTOMATIC),
        ("Leído: Alquiler", Kind.AUTOMATIC),
        ("No se puede entregar: Alquiler", Kind.BOUNCE),
        ("Notificación de estado de entrega (fallo)", Kind.BOUNCE),
        ("Rechazada: Presupuesto anual", Kind.CALENDAR),
        ("Evento cancelado: Presupuesto anual", Kind.CALENDAR),
        ("Error en la entrega del pedido 33", Kind.PERSON),
        ("De vacaciones y sin maletas", Kind.PERSON),
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert kind_of(letter(subject=subject))[0] is kind
