"""What a text says: questions, requests, problems, thanks, and what only looks like them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.domain.written import ALEX, BOB, letter, reading
from trayapp import resources
from trayapp.domain.messages.message import Address, Kind, Need, Reason
from trayapp.domain.texts.reading import read_own

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Alex,\n\nwe need somebody for our taxes. Do you take new clients?\n\nThanks\nBob",
        "Any chance to meet Thursday at 9",
        "Can you send me the revised quote\n\nSent from my iPhone",
        "I'd like to book a consultation for next week.",
        "Thanks! But could you also check the second invoice?",
        "Let me know what you think by Thursday.",
        "Did you get my plans",
        "Please send the contract to my office.",
        "Just checking in on the permit.",
        "I was wondering if the permit has arrived.",
        "We haven't heard back from you about the permit.",
        "The first page is fine.\nThe second one: which date should stand there?",
        "Guten Tag Frau Morgan,\n\nkönnten Sie mir bitte das Angebot zusenden?\n\nMit freundlichen Grüßen",
        "Hallo Alex,\n\nich bräuchte noch die Unterlagen für den Notar.\n\nViele Grüße\nKlara",
        "Ich wollte mal nachfragen, wie es mit dem Vertrag aussieht.\n\nLG Klara",
        "Wir bitten um Zusendung eines Kostenvoranschlags für den Anbau.",
        "Bitte um Rückruf. Danke, Winter",
        "Danke! Aber könnten Sie noch die Rechnung korrigieren?",
        "Hi Alex, hast du schon was vom Notar gehört",
        "Wann passt es Ihnen am besten?",
    ],
)
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert found.need is Need.ASKS
    assert found.kind is Kind.PERSON
    assert found.asks
    assert found.reasons[0].code in {"asks-question", "asks-request"}


@pytest.mark.parametrize(
    "text",
    [
        "Grateful for your views on clause 7.",
        "Just say which date you prefer and I will book the room.",
        "The printer starts on Wednesday, so we are waiting for your go-ahead.",
        "We cannot proceed until you confirm.",
        "I'd like to postpone the meeting to next week if that is all right with you.",
        "Thanks, but that is not what I asked for.",
        "I am disappointed that nobody has called me back.",
        "We were charged twice for March.",
        "You promised the draft by Monday.",
        "I look forward to hearing from you by Friday.",
        "ok and the trailer?",
        "How are you getting on with the draft?",
        "Ohne Ihre Freigabe können wir nicht weitermachen.",
        "Danke, aber das war nicht meine Frage.",
        "Sag Bescheid, wann du Zeit hast.",
        "Sie wollten uns den Entwurf bis Montag schicken.",
        "Mich würde interessieren, wie der Stand bei der Marke ist.",
        "Leider liegt uns Ihre Rechnung noch immer nicht vor.",
        "Wir wurden für März doppelt belastet.",
        "ok, und den Anhänger?",
    ],
)
def test_what_asks_without_saying_so(text: str) -> None:
    for answers in (False, True):
        assert reading(text, letter(answers=answers)).need is Need.ASKS


@pytest.mark.parametrize(
    "text",
    [
        "Great, that's good to know. Much appreciated!",
        "Many thanks for the quick turnaround, much appreciated.",
        "If there's anything else you need, just give me a shout.",
        "Isn't it wonderful that this is behind us?",
        "Who would have thought?",
        "Wenn noch etwas unklar ist, rufen Sie mich einfach an.",
        "Ich habe Ihre Frage an die Buchhaltung weitergeleitet.",
        "Angekommen, vielen Dank. Eine Antwort ist nicht nötig.",
        "Ist es nicht schön, dass wir das hinter uns haben?",
    ],
)
def test_courtesy_asks_for_nothing(text: str) -> None:
    for answers in (False, True):
        assert reading(text, letter(answers=answers)).need is Need.NONE


@pytest.mark.parametrize(
    "text",
    [
        "The login page shows an error since this morning.",
        "I cannot open the attachment.",
        "Seit gestern funktioniert die Heizung nicht mehr.\n\nGruß\nKlara",
    ],
)
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS
    assert reading(text).reasons[0].code == "asks-problem"


def test_a_problem_told_in_an_answer_may_have_passed() -> None:
    assert reading("There was an error, but only once.", letter(answers=True)).need is not Need.ASKS


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thanks, perfect, see you Monday!", "closer"),
        ("Thank you so much for your help!", "thanks"),
        ("Great, that works for me. Talk then.", "closer"),
        ("Vielen Dank, das passt perfekt. Bis Montag!\n\nViele Grüße\nKlara", "closer"),
        ("FYI - the board approved the budget yesterday.", "for-information"),
        ("I have sent the documents to the notary today.", "no-request"),
        ("The contract is signed. Please let me know if you have any questions.", "no-request"),
        ("If you have any questions, please call me.", "no-request"),
        ("Hi Alex, how are you?", "no-request"),
        ("Bei Fragen stehe ich gerne zur Verfügung.", "no-request"),
        ("", "no-text"),
    ],
)
def test_what_asks_for_nothing(text: str, code: str) -> None:
    found = reading(text)
    assert found.need is Need.NONE
    assert found.asks == ""
    assert found.reasons[0].code == code


def test_the_quoted_question_is_not_theirs() -> None:
    text = "Thanks, perfect!\n\nOn Mon, Mar 3, 2025 Alex <alex@morgan.example> wrote:\n> Does this work?"
    assert reading(text, letter(answers=True)).need is Need.NONE


def test_the_sentence_that_asks_is_shown_as_it_stands() -> None:
    text = "Hello Alex,\n\nthe plans came. Could you tell me,\nby Friday, who signs them?\n\nBest\nKlara"
    assert reading(text).asks == "Could you tell me, by Friday, who signs them?"


def test_a_perhaps_is_a_maybe() -> None:
    assert reading("It would be great to have the drawings at some time.").need is Need.MAYBE


def test_a_text_without_end_may_ask_where_nobody_read() -> None:
    found = reading("We met and went through the plan. " * 3000)
    assert (found.need, [reason.code for reason in found.reasons]) == (Need.MAYBE, ["endless"])


def test_what_is_passed_on_without_a_word_may_ask() -> None:
    text = "---------- Forwarded message ---------\nFrom: Bob\nSubject: Roof\n\nThe roof leaks."
    assert reading(text, letter(subject="Fwd: Roof")).need is Need.MAYBE
    assert reading(text, letter(subject="Fwd: Roof", to=(BOB,), cc=(ALEX,))).need is Need.NONE


def test_the_subject_may_ask() -> None:
    assert reading("Klara Winter", letter(subject="Can you call me?")).asks == "Can you call me?"


QUESTION = "Could you check the figures?"
BOTH = (ALEX, BOB)


@pytest.mark.parametrize(
    ("text", "to", "cc", "need"),
    [
        (QUESTION, BOTH, (), Need.ASKS),
        (f"Hi Alex,\n{QUESTION}", BOTH, (), Need.ASKS),
        (f"Hi all,\n{QUESTION}", BOTH, (), Need.ASKS),
        (f"Hi Bob,\n{QUESTION}", BOTH, (), Need.NONE),
        (f"Bob -\n{QUESTION}", BOTH, (), Need.NONE),
        (f"Bob, Alex,\n{QUESTION}", BOTH, (), Need.ASKS),
        (f"Hi Bob, hi Alex,\n{QUESTION}", BOTH, (), Need.ASKS),
        (f"Bob, Alex, {QUESTION.lower()}", BOTH, (), Need.ASKS),
        (QUESTION, (BOB,), (ALEX,), Need.MAYBE),
        (f"Hi Bob,\n{QUESTION}", (BOB,), (ALEX,), Need.NONE),
        (f"Hi Alex,\n{QUESTION}", (BOB,), (ALEX,), Need.ASKS),
        (f"Hi Bobby,\n{QUESTION}", (BOB,), (ALEX,), Need.NONE),
        (f"Hi Rob,\n{QUESTION}", (BOB,), (ALEX,), Need.NONE),
        (f"Alex, {QUESTION.lower()}", (BOB,), (ALEX,), Need.ASKS),
        (QUESTION, (BOB,), (), Need.NONE),
    ],
)
def test_others_are_asked_less_of_me(
    text: str, to: tuple[Address, ...], cc: tuple[Address, ...], need: Need
) -> None:
    assert reading(text, letter(to=to, cc=cc)).need is need


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("The plans came. Bob, could you check the figures?", Need.NONE),
        ("The plans came. @Bob could you check the figures?", Need.NONE),
        ("The plans came. Bob can you check the figures please.", Need.NONE),
        ("The plans came. Could you check the figures, Bob?", Need.NONE),
        ("The plans came. Bob, könntest du die Zahlen prüfen?", Need.NONE),
        ("Bob, could you check the figures? Alex, could you send me the plans?", Need.ASKS),
        ("The plans came. Bob, could you check the figures? And who signs them?", Need.ASKS),
        ("The plans came. Bob and Alex, could you check the figures?", Need.ASKS),
        ("The plans came. Alex, could you check the figures?", Need.ASKS),
        ("The plans came. Could you check the figures, Alex?", Need.ASKS),
    ],
)
def test_a_name_in_the_text_says_who_is_meant(text: str, need: Need) -> None:
    assert reading(text, letter(to=BOTH)).need is need


def test_what_is_asked_of_me_by_name_is_asked_of_me_in_cc_too() -> None:
    text = "Hi all, the plans came. Bob, please check them. Alex, can you call the notary?"
    found = reading(text, letter(to=(BOB,), cc=(ALEX,)))
    assert (found.need, found.asks) == (Need.ASKS, "Alex, can you call the notary?")


@pytest.mark.parametrize(
    "text",
    [
        "I had the same problem last week, it works now.",
        "Wir hatten gestern einen Fehler in der Anlage, jetzt läuft sie wieder.",
        "There was no problem with the delivery.",
        "It does not seem to be an issue on our side.",
        "Es gab keine Probleme mit der Lieferung.",
        "The error is fixed, the invoices went out.",
        "Die Störung ist behoben.",
    ],
)
@pytest.mark.parametrize("answers", [True, False])
def test_trouble_that_has_passed_asks_for_nothing(text: str, answers: bool) -> None:
    assert reading(text, letter(answers=answers)).need is Need.NONE


def test_trouble_that_an_answer_ends_with_is_left_with_me() -> None:
    text = "Thanks, I tried that on both machines. The login page still shows an error."
    assert reading(text, letter(answers=True)).need is Need.ASKS


def test_the_lawyers_note_below_asks_for_nothing() -> None:
    text = "The board agreed.\n\nIf you have received this in error, please delete it and tell the sender."
    assert reading(text).need is Need.NONE


def test_a_pasted_article_is_told_not_asked() -> None:
    article = "The council met again on the bridge. " * 15 + "Who pays? Please hold, said the mayor. " * 30
    assert reading(f"Alex,\n\nI thought this could be useful for you.\n\n{article}").need is Need.NONE


@pytest.mark.parametrize(
    ("text", "acknowledges"),
    [
        ("Got it, will look into it tomorrow.", True),
        ("Received, thank you, I'll come back to you.", True),
        ("Thanks Bob, I'll get back to you by Friday.\n\nBest\nAlex", True),
        ("Danke für Ihre Nachricht, ich melde mich morgen.", True),
        ("Ist angekommen, ich schaue es mir an.\n\nViele Grüße\nAlex", True),
        ("The contract ends in May, see section 3.", False),
        ("Yes, Thursday at nine works.", False),
        ("Thanks, got it. The price is 400 euros including tax, and we can start in May.", False),
        ("Got it. Could you send me the plans again?", False),
        ("We have received your documents and will review them.", True),
        ("Your message has arrived, more tomorrow.", True),
        ("Ihre Nachricht ist angekommen, ich melde mich.", True),
        ("Nein, leider geht das nicht.", False),
        ("No, that will take two weeks.", False),
        ("I have attached your documents.", False),
        ("Your request was approved.", False),
        ("The limit is set by the landlord.", False),
        ("The invoice was received and paid on Monday.", False),
        ("We'll take the blue one.", False),
        ("Anbei Ihre Unterlagen.", False),
        ("Ihre Anfrage wurde genehmigt.", False),
        ("Sie erhalten zehn Prozent Rabatt.", False),
        ("Anbei das Angebot.", False),
        ("", False),
    ],
)
def test_my_own_sign_of_life(text: str, acknowledges: bool) -> None:
    found = read_own(text, letter(sender=ALEX), phrases=resources.phrases())
    assert found.acknowledges is acknowledges


def test_reasons_carry_the_words() -> None:
    assert reading(QUESTION).reasons == (Reason("asks-question", QUESTION),)


HOSTILE = r"""
from tests.domain.written import letter, reading
from trayapp.domain.texts.reading import read_own
from trayapp import resources
n = 200_000
pieces = ["a", "?", ">", ">\n", "On ", "On\n", "(", "i ", "i.\n", "please ", "your ", "this is ", "a\n"]
pieces += ["if you have ", "From: a\n", "To: a\nSubject: b\n", "- ", "thanks\nwhat?\n", "? ", "http://", "<"]
pieces += ["<a@b ", "Hi ", "\t", "schrieb ", "12:30 <a@b>", "_", "1. ", "A\n\n", "wrote  ", "\ud83d"]
for piece in pieces:
    text = piece * (n // len(piece))
    for hostile in (text, "On 1 wrote" + text + ":", "This e-mail " + text):
        reading(hostile)
        read_own(hostile, letter(), phrases=resources.phrases())
"""


def test_no_text_makes_the_reading_run_away() -> None:
    """About a hundred texts of 200,000 characters; a search that runs away would take hours."""
    subprocess.run([sys.executable, "-c", HOSTILE], cwd=ROOT, check=True, timeout=100)


def test_in_a_large_circle_cc_is_told() -> None:
    others = tuple(Address("", f"member{number}@stone.example") for number in range(5))
    assert reading(QUESTION, letter(to=(BOB,), cc=(ALEX, *others))).need is Need.NONE
    assert reading(f"Alex, {QUESTION.lower()}", letter(to=(BOB,), cc=(ALEX, *others))).need is Need.ASKS


def test_what_is_perhaps_asked_of_several_is_asked_of_nobody() -> None:
    text = "Perhaps we should discuss this further."
    assert reading(text).need is Need.MAYBE
    assert reading(text, letter(to=BOTH)).reasons[0].code == "several"
