"""What is looked at cheaply first, so that the costly look is rarely needed, must miss nothing."""

from itertools import accumulate

import pytest

from tests.accuracy.story import languages, stories
from tests.domain.written import reading
from trayapp import resources
from trayapp.domain.messages.message import Kind
from trayapp.domain.texts.cards import is_contact
from trayapp.domain.texts.own_text import own_text
from trayapp.domain.texts.requests import Ask, asks, may_ask
from trayapp.domain.texts.sentences import sentences
from trayapp.domain.texts.tables import ByPiece, Table, words_of
from trayapp.mail.parsing.text import message_text


def _texts(language: str) -> list[str]:
    return [own_text(message_text(mail.raw)) for story in stories(language) for mail in story.mails]


@pytest.mark.parametrize("language", languages())
def test_whatever_asks_is_among_what_may_ask(language: str) -> None:
    for text in _texts(language):
        spoken = resources.phrases().spoken_in(text)
        said = list(sentences(text))
        before = list(accumulate([len(sentence.words) for sentence in said], initial=0))
        asking = {number for number, sentence in enumerate(said) if asks(sentence, spoken) > Ask.NOTHING}
        assert asking <= set(may_ask(said, before, spoken)), text


def test_a_sentence_without_any_sign_may_not_ask() -> None:
    said = list(sentences("Could you send it? The tree stands green. Please call me."))
    before = list(accumulate([len(sentence.words) for sentence in said], initial=0))
    assert may_ask(said, before, resources.phrases().spoken_in("Could you please")) == [0, 2]


@pytest.mark.parametrize(
    "line",
    [
        "550 5.1.1 user",
        "421 relay",
        "Mailbox is full",
        "User unknown",
        "no such user here",
        "invalid local recipient",
        "over its quota",
        "MAIL FROM: a",
        "rcpt to :",
        "Final-Recipient: a",
        "Diagnostic-Code: a",
        "Remote-MTA: a",
        "could not be delivered",
        "undeliverable",
        "Delivery failed",
        "konnte nicht zugestellt werden",
        "Ihre Nachricht ist nicht zustellbar",
        "Unzustellbar",
        "permanent fatal errors",
        "did not reach the following",
        "message headers follow",
        "returned to sender",
    ],
)
def test_each_sign_of_a_bounce_counts(line: str) -> None:
    text = "\n".join([line] * 4)
    assert reading(text).kind is Kind.BOUNCE


@pytest.mark.parametrize(
    "line",
    [
        "Tel. 0171 5550123",
        "(T) +44 20 5550 1234",
        "phone: on request",
        "E-Mail: iris",
        "iris@acme.example",
        "www.acme.example",
        "https://acme.example/iris",
        "|fax: none",
    ],
)
def test_each_way_to_reach_somebody_counts(line: str) -> None:
    assert is_contact(line)


def test_no_way_to_reach_anybody() -> None:
    assert not is_contact("we met Iris at the quay")


def test_what_is_known_of_pieces_does_not_grow_for_ever() -> None:
    asked: list[str] = []

    def length(piece: str) -> int:
        asked.append(piece)
        return len(piece)

    known = ByPiece(length)
    assert [known["ab"], known["ab"]] == [2, 2]
    assert asked == ["ab"]
    assert known["x" * 1_000] == 1_000
    assert "x" * 1_000 not in known, "nobody writes it twice"
    for number in range(10_000):
        assert known[str(number)] < 5
    assert len(known) <= 10_000


def test_a_phrase_is_looked_for_by_its_first_two_words() -> None:
    table = Table(["could you", "send", "if ... questions"])
    assert table.heads.places(words_of("could we, would you"), table.bits) == []
    assert table.heads.places(words_of("so could you send it"), table.bits) == [1, 3]
    assert table.heads.places(words_of("ask if"), table.bits) == [1], "what follows may be any word"
