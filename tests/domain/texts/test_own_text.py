"""New text told from quotations, signatures and disclaimers."""

from pathlib import Path

import pytest

from trayapp.domain.texts.own_text import new_text, own_text

ASK = "Could you send the plans?"


@pytest.mark.parametrize(
    "quoted",
    [
        "On Mon, Mar 3, 2025 at 4:12 PM Alex Morgan <alex@morgan.example> wrote:\n> Here it is.\n> Alex",
        "On Mon, Mar 3, 2025 at 4:12 PM Alex Morgan\n<alex@morgan.example> wrote:\n\nHere it is, unmarked.",
        "Am 03.03.2025 um 16:12 schrieb Alex Morgan:\n> Anbei das Angebot.",
        "Alex Morgan <alex@morgan.example> schrieb am Mo., 3. März 2025 um 16:12 Uhr:\n\nAnbei.",
        "Le lun. 3 mars 2025 à 16:12, Alex Morgan <alex@morgan.example> a écrit :\n> Voici.",
        "-----Original Message-----\nFrom: Alex\nSent: Monday\nTo: Klara\nSubject: Plans\n\nHere.",
        "____________________\nFrom: Alex <alex@m.example>\nSent: Monday\nTo: Klara\nSubject: Plans\n\nHere.",
        "Von: Alex Morgan\nGesendet: Montag, 3. März 2025\nAn: Klara Winter\nBetreff: Pläne\n\nAnbei.",
        "*From:* Alex Morgan\n*Date:* Monday\n*To:* Klara Winter\n*Subject:* Plans\n\nHere it is.",
        "---------- Forwarded message ---------\nFrom: Alex Morgan\nDate: Mon\nSubject: Plans\n\nHere it is.",
        "Begin forwarded message:\n\nFrom: Alex Morgan\n\nHere it is.",
        "Alex Morgan wrote:\n\n> Here it is.",
        "> Here it is.\n> Alex",
    ],
)
def test_quotations_are_left_out(quoted: str) -> None:
    assert own_text(f"{ASK}\n\n{quoted}\n") == ASK


@pytest.mark.parametrize(
    "end",
    [
        "-- \nKlara Winter\nWinter GmbH",
        "--\nKlara Winter",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Get Outlook for iOS<https://aka.example>",
        "This e-mail and any attachments are confidential. Please notify us at once.",
        "CONFIDENTIALITY NOTICE: please delete this.",
        "Diese E-Mail enthält vertrauliche Informationen. Bitte informieren Sie uns.",
        "_______________________________________________\nplans mailing list\nplans@lists.example",
    ],
)
def test_what_follows_the_text_is_left_out(end: str) -> None:
    assert own_text(f"{ASK}\n\n{end}\n") == ASK


@pytest.mark.parametrize(
    "sign_off", ["Best regards,", "Thanks,", "Mit freundlichen Grüßen", "Viele Grüße aus Bonn", "LG"]
)
def test_a_sign_off_and_the_name_stay_and_the_card_goes(sign_off: str) -> None:
    text = f"{ASK}\n\n{sign_off}\nKlara Winter\nHead of Plans\nTel. +49 555 0142\nwww.winter.example"
    assert own_text(text) == f"{ASK}\n\n{sign_off}\nKlara Winter"


def test_thanks_in_the_middle_ends_nothing() -> None:
    text = (
        "Thanks,\nI got it. But one thing is open: could you also send the second sheet of the plans, please?"
    )
    assert own_text(text) == text


def test_answers_between_quoted_lines_stay() -> None:
    text = "On 3 March 2025, Alex wrote:\n> Which colour?\nBlue, please.\n> And when?\nCan you do Monday?\n"
    assert own_text(text) == "Blue, please.\nCan you do Monday?"


def test_an_answer_below_the_quotation_stays() -> None:
    text = "-----Original Message-----\nFrom: Alex\nTo: Klara\nSubject: Plans\n\n> Which colour?\n\nBlue."
    assert own_text(text) == "Blue."


def test_a_warning_on_top_is_dropped_alone() -> None:
    text = "CAUTION: This email originated from outside of the organisation.\n\n" + ASK
    assert own_text(text) == ASK


def test_the_word_wrote_alone_quotes_nothing() -> None:
    text = "Yesterday I wrote: the plans are late.\nCould you look?"
    assert own_text(text) == text


def test_a_list_of_fields_is_no_header() -> None:
    text = "Please change the form:\nDate: 3 March\nRoom: 12\nCan you do that?"
    assert own_text(text) == text


def test_a_bare_forward_has_no_text_of_its_own() -> None:
    assert own_text("---------- Forwarded message ---------\nFrom: Alex\nSubject: Plans\n\nHere?") == ""


def test_new_text_keeps_the_footer() -> None:
    assert new_text("Hello\n\n-- \nunsubscribe here\n\n> old") == "Hello\n\n--\nunsubscribe here"


@pytest.mark.shared
def test_gold_pairs(shared_data: Path) -> None:
    right = 0
    golds = sorted((shared_data / "replystrip" / "discourse").glob("*.gold.txt"))
    for gold in golds:
        text = gold.with_name(gold.name.replace(".gold.", ".in.")).read_text(encoding="utf-8")
        right += own_text(text).split() == gold.read_text(encoding="utf-8").split()
    assert right >= 31, f"{right} of {len(golds)}"
