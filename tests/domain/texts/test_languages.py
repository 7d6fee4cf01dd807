"""What clients write in each of the newer languages: what asks, what may ask, what is politeness or thanks.

``languages/<code>.toml`` holds the sentences by what they are.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.domain.written import ALEX, letter, reading
from trayapp import resources
from trayapp.domain.messages.message import Address, Kind, Need
from trayapp.domain.messages.subject import is_forward, is_reply, normalised
from trayapp.domain.texts.reading import read_own

TABLES: dict[str, dict[str, Any]] = {
    file.stem: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parent / "languages").glob("*.toml"))
}
KINDS = {
    *("asks", "problems", "maybe", "nothing", "closers", "absences", "absence_subjects", "only"),
    *("signs_of_life", "answers", "subjects"),
}


def said(kind: str) -> list[Any]:
    """Every sentence of one kind, named by its language."""
    return [
        pytest.param(text, id=f"{code}-{number}")
        for code, table in TABLES.items()
        for number, text in enumerate(table.get(kind, ()))
    ]


def test_every_table_is_used() -> None:
    assert len(TABLES) == 5
    assert set().union(*TABLES.values()) == KINDS


@pytest.mark.parametrize("text", said("asks"))
def test_what_asks(text: str) -> None:
    found = reading(text)
    assert (found.need, found.kind) == (Need.ASKS, Kind.PERSON)
    assert found.asks


@pytest.mark.parametrize("text", said("problems"))
def test_a_problem_asks_for_help(text: str) -> None:
    assert reading(text).need is Need.ASKS


@pytest.mark.parametrize("text", said("maybe"))
def test_what_may_ask(text: str) -> None:
    assert reading(text).need is Need.MAYBE


@pytest.mark.parametrize("text", said("nothing"))
def test_what_does_not_ask(text: str) -> None:
    assert reading(text).need is Need.NONE


@pytest.mark.parametrize("text", said("closers"))
def test_a_closer_ends_the_matter(text: str) -> None:
    found = reading(text, letter(answers=True))
    assert found.need is Need.NONE
    assert found.reasons[0].code in {"closer", "thanks"}


@pytest.mark.parametrize("text", said("absences"))
def test_a_note_of_absence_asks_nothing(text: str) -> None:
    assert reading(text, letter(answers=True)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize("subject", said("absence_subjects"))
def test_a_subject_of_absence(subject: str) -> None:
    assert reading("Iris Vale", letter(subject=subject)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize("code", TABLES)
def test_no_other_language_is_read(code: str) -> None:
    for text in TABLES[code]["only"]:
        assert [one.code for one in resources.phrases().spoken_in(text)] == [code], text


@pytest.mark.parametrize("text", said("signs_of_life"))
def test_my_sign_of_life(text: str) -> None:
    assert read_own(text, letter(), phrases=resources.phrases()).acknowledges


@pytest.mark.parametrize("text", said("answers"))
def test_my_answer_is_more_than_a_sign_of_life(text: str) -> None:
    assert not read_own(text, letter(), phrases=resources.phrases()).acknowledges


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        pytest.param(subject, Kind(kind), id=f"{code}-{number}")
        for code, table in TABLES.items()
        for number, (subject, kind) in enumerate(table["subjects"].items())
    ],
)
def test_what_a_subject_says(subject: str, kind: Kind) -> None:
    assert reading("Iris Vale", letter(subject=subject)).kind is kind


@pytest.mark.parametrize("greeting", ["Gentile Dott.ssa Neri,", "Egr. Avv. Neri,", "Gent.ma Sig.ra Neri,"])
def test_a_title_does_not_hide_whom_the_greeting_names(greeting: str) -> None:
    message = letter(to=(ALEX, Address("Ada Neri", "ada@neri.example")))
    found = reading(f"{greeting}\n\nmi può inviare la bozza?\n\nCordiali saluti", message)
    assert found.need is Need.NONE
    assert found.reasons[0].code == "greets-other"


def test_prefixes_of_italian_subjects() -> None:
    assert is_reply("R: Contratto")
    assert is_forward("I: Contratto")
    assert normalised("R: POSTA CERTIFICATA: Contratto") == "contratto"
