"""What clients write in Portuguese, in Portugal and in Brazil."""

import pytest

from tests.domain.letters import letter, reading
from trayapp import resources
from trayapp.domain.message import Kind, Need
from trayapp.domain.reading import read_own


@pytest.mark.parametrize(
    "text",
    [
        "Exma. Senhora Dra.,\n\nVenho por este meio solicitar o envio da certidão.\n\nCumprimentos",
        "Bom dia, poderia me informar o prazo do recurso?",
        "O senhor poderia confirmar o endereço de entrega",
        "Você já conseguiu falar com o banco",
        "Diga-me se o valor está correto, por favor.",
        "Me avisa quando chegar.",
        "Me liga assim que puder",
        "Ficamos no aguardo do seu retorno.",
        "Ficamos à espera da vossa resposta.",
        "Gostaríamos de agendar uma reunião para a próxima semana.",
        "Precisamos do orçamento até sexta-feira.",
        "Favor enviar o comprovante de pagamento.",
        "Agradecia que me enviasse a fatura corrigida.",
        "Desde já agradeço.",
        "Alguma novidade sobre a licença",
        "Tenho uma dúvida sobre a cláusula 5.",
        "Seria possível adiar a entrega?",
        "Quando é que podemos falar",
        "Queria saber se já receberam os documentos.",
        "Até agora não recebi nenhuma resposta.",
        "Perfeito! E o sinal, como fazemos?",
        "Obrigado. Pode tratar também do seguro?",
        "Estou à procura de um contabilista para a minha empresa.",
        "qual o valor da consulta",
        "Solicitamos a devolução do documento assinado.",
        "Pf confirmem a presença.",
    ],
)
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert (found.need, found.kind) == (Need.ASKS, Kind.PERSON)
    assert found.asks


@pytest.mark.parametrize(
    "text",
    [
        "O site não funciona desde ontem à noite.",
        "Há um erro no valor da fatura.",
        "Não consigo abrir o anexo.",
        "A encomenda chegou danificada e com defeito.",
        "Fui cobrado duas vezes pela mesma consulta, o valor está errado.",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize(
    "text",
    [
        "Talvez seja melhor falarmos antes da assinatura.",
        "Seria bom antecipar a entrega.",
        "Não percebi bem o segundo ponto.",
    ],
)
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "Segue em anexo a documentação solicitada.\n\nFico à disposição para qualquer esclarecimento.",
        "Em anexo envio o contrato. Se precisar de mais alguma coisa, é só dizer.",
        "Confirmo que a transferência foi feita hoje.\n\nAtenciosamente",
        "Qualquer coisa me liga.",
        "Caso tenha alguma dúvida, não hesite em contactar-nos.",
        "Muito obrigada pela ajuda e pela paciência.",
        "Depois lhe aviso.",
        "Assinei o contrato e enviei ontem pelo correio.",
        "O cliente pode assinar amanhã no escritório.",
        "Só queria agradecer a ajuda.",
        "Olá, tudo bem? Por aqui faz calor.",
        "Não há novidades do tribunal, aviso assim que souber algo.",
        "Precisamos de mais tempo, escrevemos na próxima semana.",
        "Já pedi ao colega o ficheiro, assim que o tiver envio.",
        "O cliente aguarda a nossa resposta até sexta, eu trato disso.",
        "Ontem estivemos na obra com o engenheiro, que mediu o terreno.",
    ],
)
def test_what_does_not_ask(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Perfeito, obrigado. Até quinta!",
        "Combinado, até amanhã.",
        "Recebido, muito obrigada.",
        "Ok, fica combinado. Bom fim de semana",
        "Ótimo, abraço\nMarta",
        "Valeu, obg!",
        "Sem problema, boa noite.",
        "Por mim está ótimo, até lá",
    ],
)
def test_a_closer_ends_the_matter(text: str) -> None:
    found = reading(text, letter(answers=True))
    assert found.need is Need.NONE
    assert found.reasons[0].code in {"closer", "thanks"}


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Recebido, vou ver e digo-lhe algo.", True),
        ("Obrigada pelo e-mail, vou analisar e retorno em breve.", True),
        ("Bom dia,\ndeixe comigo, assim que puder dou notícias.\nMarta", True),
        ("Recebido. O prazo termina a 12 de abril e os honorários são 400 euros.", False),
        ("Sim, a reunião está marcada para as 15h.", False),
    ],
)
def test_my_sign_of_life(text: str, *, acknowledges: bool) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges is acknowledges


@pytest.mark.parametrize(
    "text",
    [
        "Encontro-me de férias até 12 de abril. Em caso de urgência contacte a secretaria.",
        "Estarei ausente do escritório de 3 a 10 de agosto e responderei assim que regressar.",
        "Estou fora do escritório e sem acesso ao e-mail até segunda-feira.",
    ],
)
def test_a_note_of_absence_asks_nothing(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize("subject", ["Resposta automática: Contrato", "Ausência do escritório: Contrato"])
def test_a_subject_of_absence(subject: str) -> None:
    assert reading("Estou de férias.", letter(subject=subject)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Bom dia, segue o contrato assinado. Com os melhores cumprimentos", {"pt"}),
        ("Não recebi a sua mensagem de ontem.", {"pt"}),
        ("Muito obrigado, até amanhã", {"pt"}),
    ],
)
def test_no_other_language_is_read(text: str, codes: set[str]) -> None:
    assert {language.code for language in resources.phrases().spoken_in(text)} == codes


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Convite: Reunião @ qui 12 mar 2026 10:00", Kind.CALENDAR),
        ("Convite: jantar de quinta", Kind.PERSON),
        ("Lida: Contrato", Kind.AUTOMATIC),
        ("Não é possível entregar: Contrato", Kind.BOUNCE),
        ("Cancelado: Reunião", Kind.CALENDAR),
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert reading("Bom dia, vemos o contrato em conjunto.", letter(subject=subject)).kind is kind
