"""The tokenizer of a server's answers, on bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.mail.imap import fetch
from trayapp.mail.imap.fetch import Answer, Answers, Fetched, Nonsense, parse_fetch


def tokens(*pieces: bytes) -> list[Answer]:
    answers, found = Answers(), []
    for piece in pieces:
        answers.feed(piece)
        while (answer := answers.take()) is not None:
            found.append(answer)
    return found


def plainly(*pieces: bytes) -> list[tuple[bytes, tuple[bytes, ...], Fetched | None]]:
    """Give answers and what they say, whether or not that was plain at first sight."""
    return [(answer.line, answer.literals, parse_fetch(answer)) for answer in tokens(*pieces)]


def fetched(data: bytes) -> Fetched | None:
    (answer,) = tokens(data)
    return parse_fetch(answer)


DATE = b'INTERNALDATE " 4-Mar-2024 10:00:00 +0000"'
BODY = b"BODY[HEADER.FIELDS (FROM)] {6}\r\na\r\nb)\x00"
LITERAL = b"* 3 FETCH (UID 7 FLAGS (\\Seen) " + DATE + b" " + BODY + b")\r\n"
EXPECTED = Fetched(7, b"\\Seen", b" 4-Mar-2024 10:00:00 +0000", b"a\r\nb)\x00")


def test_a_literal_holds_anything() -> None:
    assert fetched(LITERAL) == EXPECTED


@pytest.mark.parametrize(
    "data",
    [
        b"* 3 FETCH (" + BODY + b" " + DATE + b" FLAGS (\\Seen) UID 7)\r\n",
        b"* 3 FETCH (MODSEQ (12) UID 7 X-GM-MSGID 99 FLAGS (\\Seen) EMAILID (Ma) "
        + BODY
        + b" "
        + DATE
        + b")\r\n",
        b"* 3 fetch (uid 7 flags (\\Seen) " + DATE + b" " + BODY.replace(b"]", b"]<0>").lower() + b")\r\n",
    ],
)
def test_items_come_in_any_order_and_among_others(data: bytes) -> None:
    assert fetched(data) == EXPECTED


@pytest.mark.parametrize(
    ("token", "body"),
    [(b"NIL", None), (b'""', b""), (rb'"a \"b\" \\c"', rb'a "b" \c'), (b"{0}\r\n", b"")],
)
def test_a_body_in_other_forms(token: bytes, body: bytes | None) -> None:
    assert fetched(b"* 1 FETCH (UID 1 BODY[] " + token + b")\r\n") == Fetched(1, b"", b"", body)


def test_of_several_literals_the_right_one_is_taken() -> None:
    found = fetched(b"* 1 FETCH (UID 1 X-OTHER {3}\r\nabc BODY[] {2}\r\nde)\r\n")
    assert found == Fetched(1, b"", b"", b"de")


def test_an_answer_without_a_body_has_none() -> None:
    assert fetched(b"* 1 FETCH (UID 1 FLAGS ())\r\n") == Fetched(1, b"", b"", None)


@pytest.mark.parametrize(
    "data", [b"* 1 EXISTS\r\n", b"* OK [X] y\r\n", b"o1 OK\r\n", b"* 1 FETCH (((((\r\n", b"* FETCH ()\r\n"]
)
def test_other_answers_are_no_fetch(data: bytes) -> None:
    assert fetched(data) is None


def test_words_for_people_announce_no_literal() -> None:
    assert tokens(b"* OK see {5}\r\no1 NO {99}\r\n* BYE {3}\r\n") == [
        Answer(b"* OK see {5}"),
        Answer(b"o1 NO {99}"),
        Answer(b"* BYE {3}"),
    ]


def test_answers_that_come_between_stay_apart() -> None:
    found = tokens(b"* 9 EXISTS\r\n" + LITERAL + b"* VANISHED 3\r\n" + LITERAL + b"o1 OK done\r\n")
    assert [answer.line[:10] for answer in found] == [
        b"* 9 EXISTS",
        b"* 3 FETCH ",
        b"* VANISHED",
        b"* 3 FETCH ",
        b"o1 OK done",
    ]


@given(st.data())
def test_however_the_bytes_are_cut_the_answers_are_the_same(data: st.DataObject) -> None:
    stream = (
        b"* 9 EXISTS\r\n"
        + LITERAL
        + b"* 1 FETCH (BODY[] {2}\r\nxy UID 4)\r\n* LIST () {3}\r\na\r\n {0}\r\n\r\no1 OK\r\n"
    )
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert plainly(*pieces) == plainly(stream)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_nonsense(data: bytes) -> None:
    try:
        for answer in tokens(b"* 1 FETCH (" + data + b"\r\n", data):
            parse_fetch(answer)
    except Nonsense:
        pass


@given(
    st.lists(
        st.sampled_from(
            [b"UID 1", b"FLAGS ()", b"BODY[] NIL", b"X (", b"(", b")", b'"', b"{3}", b" ", b"FLAGS (", b"a"]
        ),
        max_size=200,
    )
)
def test_hostile_lines_take_no_long_time(parts: list[bytes]) -> None:
    parse_fetch(Answer(b"* 1 FETCH (" + b" ".join(parts) * 20))


def test_a_line_without_an_end_is_nonsense() -> None:
    with pytest.raises(Nonsense):
        tokens(*[b"x" * 65_536] * 100)


@pytest.mark.parametrize("announced", [b"{9999999999}", b"{99999999999999}"])
def test_a_literal_beyond_measure_is_nonsense(announced: bytes) -> None:
    with pytest.raises(Nonsense):
        tokens(b"* 1 FETCH (BODY[] " + announced + b"\r\n")


def test_of_a_large_literal_the_beginning_is_kept() -> None:
    size = fetch.KEPT * 3
    pieces = [b"x" * 10_000] * (size // 10_000) + [b"x" * (size % 10_000)]
    (answer, after) = tokens(b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % size, *pieces, b")\r\no1 OK\r\n")
    found = parse_fetch(answer)
    assert found is not None
    assert found.body == b"x" * fetch.KEPT
    assert after.line == b"o1 OK"


def test_lines_and_octets_come_from_the_buffer_that_answers_come_from() -> None:
    answers = Answers()
    answers.feed(b"* LIST () {4}\r\na\r\n")
    assert answers.take_line() == b"* LIST () {4}\r\n"
    assert answers.take_octets(4) is None
    answers.feed(b"b\r\nA1 OK\r\n" + LITERAL + b"A2 O")
    assert [answers.take_octets(4), answers.take_line(), answers.take_line()] == [
        b"a\r\nb",
        b"\r\n",
        b"A1 OK\r\n",
    ]
    (literal,) = tokens(LITERAL)
    assert answers.take() == literal
    assert answers.take_line() is None
    answers.feed(b"K\r\n")
    assert answers.take_line() == b"A2 OK\r\n"
    assert not answers.pending


def test_a_line_beyond_measure_is_nonsense_line_by_line_too() -> None:
    for end in (b"", b"\r\n"):
        answers = Answers()
        answers.feed(b"x" * (fetch.LONGEST_LINE + 1) + end)
        with pytest.raises(Nonsense):
            answers.take_line()
