from datetime import UTC, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp import resources
from trayapp.domain.clocks.calendar import Interval, WorkingCalendar
from trayapp.domain.letters.templates import (
    PLACES,
    Facts,
    Kind,
    Template,
    called,
    filled,
    left_open,
    places,
    problems,
    promises,
    say_when,
    template,
)
from trayapp.domain.messages.message import Address, Mark, Message, MessageId
from trayapp.domain.texts.promises import promises as promises_in
from trayapp.domain.texts.reading import read_own

NINE_TO_FIVE = (Interval(time(9), time(17)),)
CALENDAR = WorkingCalendar("Europe/Berlin", (NINE_TO_FIVE,) * 5 + ((), ()))
NOW = datetime(2026, 5, 8, 8, 40, tzinfo=UTC)
"""A Friday morning."""
BY = datetime(2026, 5, 12, 13, 30, tzinfo=UTC)
OLD = datetime(2026, 5, 8, 15, 0, tzinfo=UTC)
ALL = list(product(resources.LANGUAGES, Kind))
DATED = [(code, kind) for code, kind in ALL if kind is not Kind.NO]
MINE = Message(
    MessageId("4@lindqvist.example"),
    Address("Rosa Lindqvist", "rosa@lindqvist.example"),
    (Address("Anna Acker", "anna@acker.example"),),
    (),
    "Re: Lease",
    NOW,
    (MessageId("3@acker.example"),),
    Mark.NONE,
)


def text_of(code: str, kind: Kind, name: str = "Anna Acker") -> str:
    words = resources.letter_words(code)
    when, promised = (say_when(at, NOW, CALENDAR.zone, words) for at in (BY, OLD))
    return filled(words.templates[kind].text, Facts(name, "Lease", "Rosa Lindqvist", when, promised))


@pytest.mark.parametrize(("code", "kind"), ALL)
def test_every_text_is_there_and_whole(code: str, kind: Kind) -> None:
    words = resources.letter_words(code)
    assert problems(words.templates[kind].text) == ()
    assert bool(words.templates[kind].subject) == (kind is Kind.UPDATE)
    assert (len(words.days), len(words.months)) == (7, 12)
    text = text_of(code, kind)
    assert left_open(text) == ""
    assert "Anna Acker" in text.splitlines()[0]
    assert text.splitlines()[-1] == "Rosa Lindqvist"
    assert "!" not in text


@pytest.mark.parametrize(("code", "kind"), DATED)
def test_what_is_promised_is_found_again_in_what_was_sent(code: str, kind: Kind) -> None:
    """Owed reads its own letters as it reads those written elsewhere: the same time, to the minute."""
    text = text_of(code, kind)
    found = promises_in(text, NOW, CALENDAR, resources.tongues_of(text))
    assert BY in [one.due for one in found if one.firm], [(one.text, one.due) for one in found]


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_no_promise_is_read_into_a_no(code: str) -> None:
    text = text_of(code, Kind.NO)
    assert [one for one in promises_in(text, NOW, CALENDAR, resources.tongues_of(text)) if one.firm] == []


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_received_is_a_sign_of_life_and_no_answer(code: str) -> None:
    text = text_of(code, Kind.RECEIVED)
    assert read_own(text, MINE, phrases=resources.phrases()).acknowledges


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_a_no_is_an_answer(code: str) -> None:
    assert not read_own(text_of(code, Kind.NO), MINE, phrases=resources.phrases()).acknowledges


@pytest.mark.parametrize(("code", "kind"), ALL)
def test_the_language_of_each_text_is_told(code: str, kind: Kind) -> None:
    assert resources.phrases().spoken_in(text_of(code, kind))[0].code == code


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_without_a_name_the_greeting_does_without(code: str) -> None:
    first = text_of(code, Kind.RECEIVED, name="").splitlines()[0]
    assert "  " not in first
    assert " ," not in first
    assert "{" not in first
    assert first[-1] in ",:"
    assert first[-2].isalpha()


@pytest.mark.parametrize(
    ("code", "when"),
    [
        ("en", "Tuesday, 12 May, 15:30"),
        ("de", "Dienstag, den 12. Mai, 15:30 Uhr"),
        ("fr", "mardi 12 mai à 15h30"),
        ("es", "martes 12 de mayo a las 15:30"),
        ("it", "martedì 12 maggio alle 15:30"),
        ("pt", "terça-feira, 12 de maio, às 15:30"),
        ("nl", "dinsdag 12 mei om 15:30 uur"),
    ],
)
def test_a_time_is_written_as_people_write_it(code: str, when: str) -> None:
    words = resources.letter_words(code)
    assert say_when(BY, NOW, "Europe/Berlin", words) == when
    assert "2027" in say_when(BY + timedelta(days=300), NOW, "Europe/Berlin", words)
    assert "2026" not in when


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("Anna Acker", "Anna Acker"),
        ("Acker, Anna", "Anna Acker"),
        ("'Anna Acker'", "Anna Acker"),
        ("Anna Acker (Acme)", "Anna Acker"),
        ("Anna Acker | Acme GmbH", "Anna Acker"),
        ("Anna Acker via Portal", "Anna Acker"),
        ("Jean-Luc Bon", "Jean-Luc Bon"),
        ("anna@acker.example", ""),
        ("", ""),
        ("Anna\u202e rekcA", "Anna rekcA"),
    ],
)
def test_people_are_called_by_their_names(name: str, call: str) -> None:
    assert called(name) == call


def test_the_users_own_text_goes_before_the_shipped_one() -> None:
    words = resources.letter_words("de")
    own = Template(Kind.NO, "de", "Nein.")
    assert template(Kind.NO, words, [own, Template(Kind.NO, "en", "No.")]) == own
    assert template(Kind.LATE, words, [own]) == words.templates[Kind.LATE]


def test_a_text_says_what_is_wrong_with_it() -> None:
    assert problems(" \n") == ("The text is empty.",)
    assert problems("Dear {nam}") == (
        "{nam} cannot be filled; there are {name}, {subject}, {me}, {when}, {promised}.",
    )
    assert problems("{name} {me} { } {}") != ()


def test_only_a_text_that_names_a_time_needs_one() -> None:
    assert promises("by {when}")
    assert not promises("No. {me}")


@given(st.text(), st.text(), st.text())
def test_what_mail_says_fills_places_and_makes_none(name: str, subject: str, me: str) -> None:
    made = filled("Dear {name}, “{subject}”\n{me}", Facts("{when}" + name, "{me}" + subject, me, "never"))
    assert "never" not in made.replace(name, "").replace(subject, "").replace(me, "")


@given(st.text(alphabet="abc {}\n", max_size=40))
def test_any_text_can_be_filled(text: str) -> None:
    made = filled(text, Facts("Anna", "Lease", "Rosa", "Monday", "Friday"))
    assert not places(made) & set(PLACES) or places(text) - set(PLACES) or "{{" in text
