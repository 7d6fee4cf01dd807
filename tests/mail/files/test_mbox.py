import io
import tracemalloc
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mail.contract import mail
from trayapp.mail.files import mbox
from trayapp.mail.files.mbox import is_mbox, spans, unquoted

FROM = b"From iris@client.example Mon Mar  4 10:00:00 2024\n"


def split(raw: bytes) -> list[bytes]:
    return [raw[span.start : span.end] for span in spans(io.BytesIO(raw))]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_messages_are_divided(end: bytes) -> None:
    first, second = (mail(n).replace(b"\r\n", end) for n in (1, 2))
    head = FROM.replace(b"\n", end)
    raw = head + first + end + head + second
    assert is_mbox(raw)
    assert split(raw) == [first + end, second]


@pytest.mark.parametrize(
    ("line", "delivered"),
    [
        (b"From iris@client.example Mon Mar  4 10:00:00 2024", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        (b"From iris@client.example  Mon Mar  4 10:00:00 2024 +0100", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        (b"From - Mon Mar 04 10:00:00 2024", datetime(2024, 3, 4, 10, tzinfo=UTC)),
        (b"From MAILER-DAEMON Thu Jan  1 00:00:00 1970", None),
        (b"From iris vale Mon Mar  4 10:00:00 GMT 2024", None),
        (b"From iris@client.example 2024-03-04 10:00:00", None),
        (b"From iris@client.example", None),
        (b"From MAILER-DAEMON", None),
        (b"From ???@??? Mon Mar  4 10:00:00 2024", datetime(2024, 3, 4, 10, tzinfo=UTC)),
    ],
)
def test_dividing_lines_of_many_programs(line: bytes, delivered: datetime | None) -> None:
    raw = FROM + mail(1) + b"\r\n" + line + b"\n" + mail(2)
    found = list(spans(io.BytesIO(raw)))
    assert len(found) == 2
    if delivered is not None:
        assert found[1].delivered == delivered


@pytest.mark.parametrize(
    "text",
    [
        b"\nFrom Monday on we will be closed.\nSee you: soon\n",
        b"\nFrom: Anna\nTo: Ben\n",
        b"\nFrom the desk of Anna\n\nHello\n",
        b"\n>From iris@client.example Mon Mar  4 10:00:00 2024\nSubject: quoted\n",
        b"\nFrom iris@client.example Mon Mar  4 10:00:00 2024\nthat is what the line looked like\n",
        b"\nFrom 10:00 to 12:00\nPlace: Room 4\n",
    ],
)
def test_a_text_that_begins_a_line_with_from_is_not_divided(text: bytes) -> None:
    raw = FROM + mail(1) + text + b"\n" + FROM + mail(2)
    assert len(split(raw)) == 2


def test_a_missing_empty_line_does_not_join_two_messages() -> None:
    assert split(FROM + b"Subject: a\n\nText\n" + FROM + b"Subject: b\n\n") == [
        b"Subject: a\n\nText\n",
        b"Subject: b\n\n",
    ]


@pytest.mark.parametrize(
    "raw", [mail(1), b"", b"From: a@x.example\n\n", b"From here to there\n", b"PK\x03\x04"]
)
def test_what_is_no_mbox(raw: bytes) -> None:
    assert not is_mbox(raw)


def test_quoting_is_taken_back_one_level() -> None:
    assert unquoted(b"Hi\n>From me\n>>From you\n> From him\n>from her\n") == (
        b"Hi\nFrom me\n>From you\n> From him\n>from her\n"
    )


@given(
    texts=st.lists(st.binary(max_size=40).map(lambda b: b.replace(b"From ", b"")), min_size=1, max_size=8),
    chunk=st.integers(1, 9_000),
)
def test_the_size_of_a_chunk_changes_nothing(texts: list[bytes], chunk: int) -> None:
    messages = [
        b"Subject: x\n\n" + text + b"x" * (number * 1_500) + b"\n\n" for number, text in enumerate(texts)
    ]
    raw = b"".join(FROM + message for message in messages)
    before = mbox.CHUNK
    mbox.CHUNK = chunk
    try:
        assert split(raw) == messages
    finally:
        mbox.CHUNK = before


class Endless(io.RawIOBase):
    """A file of one endless line, as large as it says."""

    def __init__(self, size: int) -> None:
        self.size, self.at = size, 0

    def seek(self, to: int, whence: int = 0) -> int:
        self.at = self.size + to if whence == 2 else to
        return self.at

    def read(self, size: int = -1) -> bytes:
        size = min(size, self.size - self.at)
        self.at += size
        return (FROM + b"Subject: x\n\n").ljust(size, b"x") if self.at == size else b"x" * size


def test_a_hostile_size_costs_no_memory() -> None:
    tracemalloc.start()
    try:
        (one,) = spans(Endless(500_000_000))  # type: ignore[arg-type]
        assert one.end == 500_000_000
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()
