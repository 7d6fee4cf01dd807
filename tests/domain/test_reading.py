"""What a text says: questions, requests, problems, thanks, and what only looks like them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.domain.letters import ALEX, BOB, letter, reading
from trayapp import resources
from trayapp.domain.message import Address, Kind, Mark, Need, Reason
from trayapp.domain.reading import read_own

ROOT = Path(__file__).resolve().parents[2]


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
        (f"Bob, Alex,\n{QUESTION}", BOTH, (), Need.NONE),
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


def test_a_list_speaks_to_its_readers_not_to_me() -> None:
    readers = (Address("", "gardeners@lists.example"),)
    listed = Mark.LIST_ID | Mark.PRECEDENCE_LIST
    assert reading(QUESTION, letter(to=readers, marks=listed)).need is Need.NONE
    assert reading(QUESTION, letter(marks=Mark.LIST_ID | Mark.PRECEDENCE_BULK)).need is Need.NONE
    assert reading(f"Hi Alex, {QUESTION}", letter(to=readers, marks=listed)).need is Need.ASKS
    assert reading(QUESTION, letter(marks=listed)).need is Need.ASKS
    ours = (Address("", "projects@morgan.example"),)
    assert reading(QUESTION, letter(to=ours, marks=listed)).need is Need.MAYBE


@pytest.mark.parametrize(
    "text",
    [
        "Error: invalid user\n\n550 - no such user here\n\nMAIL FROM: alex@morgan.example",
        "Your message could not be delivered.\n<klara@winter.example>: host unknown",
        "Ihre Nachricht konnte nicht zugestellt werden.\n550 5.1.1 mailbox not found",
    ],
)
def test_a_bounce_without_the_headers_of_one(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.BOUNCE


def test_a_person_who_tells_of_a_bounce_is_a_person() -> None:
    text = "Hi Alex, my mail to Bob came back: 550 5.1.1 user unknown. Do you have another address of his?"
    assert (reading(text).kind, reading(text).need) == (Kind.PERSON, Need.ASKS)


def test_records_are_a_program_s() -> None:
    text = "\n".join(f"{name} = X1" for name in ("STATUS", "PATH_NAME", "SOURCE", "SINK", "PRICE", "REF_ID"))
    assert reading(f"{text}\nCOMMENT = PLEASE CALL 555 0142").kind is Kind.AUTOMATIC


def test_the_lawyers_note_below_asks_for_nothing() -> None:
    text = "The board agreed.\n\nIf you have received this in error, please delete it and tell the sender."
    assert reading(text).need is Need.NONE


def test_a_pasted_article_is_told_not_asked() -> None:
    article = "The council met again on the bridge. " * 15 + "Who pays? Please hold, said the mayor. " * 30
    assert reading(f"Alex,\n\nthought you might find this of interest.\n\n{article}").need is Need.NONE


def test_an_out_of_office_note_without_headers() -> None:
    text = "Hi, I am travelling this week and will be slow to reply. Back on Thursday!"
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC
    german = "Ich bin bis 14.03. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an meine Kollegin."
    assert reading(german, letter(answers=True)).kind is Kind.AUTOMATIC


def test_a_person_on_leave_who_asks_is_a_person() -> None:
    text = "I am on holiday until Friday. Could you send the quote before?"
    assert reading(text).need is Need.ASKS


def test_newsletters_without_headers() -> None:
    text = (
        "20 % off today only! Shop now.\n\nYou receive this email as a member. Unsubscribe | View in browser"
    )
    assert reading(text).kind is Kind.BULK
    german = "Jetzt sparen: 20 % Rabatt auf alles! Nur heute.\n\nNewsletter abbestellen | Impressum"
    assert reading(german).kind is Kind.BULK


def test_a_receipt_is_a_notice() -> None:
    text = "Your order number is 1042. This is an automated message, please do not reply."
    assert reading(text).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "marks", [Mark.UNSUBSCRIBE, Mark.PRECEDENCE_BULK, Mark.LIST_ID | Mark.PRECEDENCE_LIST]
)
def test_a_person_behind_weak_signs_of_bulk(marks: Mark) -> None:
    found = reading("Hi Alex, did you get my plans? Let me know by Thursday.\n\nKlara", letter(marks=marks))
    assert (found.kind, found.need) == (Kind.PERSON, Need.ASKS)


def test_a_web_form_asks_for_its_person() -> None:
    form = letter(
        sender=Address("Website", "no-reply@morgan.example"),
        marks=Mark.AUTO_GENERATED,
        reply_to=Address("Laura Finch", "laura@finch.example"),
    )
    found = reading("Name: Laura Finch\nMessage: Hello, could you quote for an extension?", form)
    assert (found.kind, found.need) == (Kind.PERSON, Need.ASKS)


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
from tests.domain.letters import letter, reading
from trayapp.domain.reading import read_own
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
