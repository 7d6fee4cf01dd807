"""Text from mail as plain text: nothing invisible, nothing that turns the rest around."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trayapp.domain import plain
from trayapp.domain.plain import plain_line, plain_text

any_text = st.text(st.characters(exclude_categories=()), max_size=80)
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Contract draft", "Contract draft"),
        ("  Contract\r\n\tdraft  ", "Contract draft"),
        ("Contract\u2028draft\u2029now", "Contract draft now"),
        ("Contract\u00a0\u3000draft", "Contract draft"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("An\u200bna \u2066Acker\u2069", "Anna Acker"),
        ("bell\x07 \x1b[31mred\x1b[0m", "bell [31mred[0m"),
        ("null\x00byte", "nullbyte"),
        ("broken \ud800 half", "broken \ufffd half"),
        ("hidden\U000e0041\U000e0042 tags", "hidden tags"),
        ("Größe für Łukasz 顧客 клиент עברית العربية", "Größe für Łukasz 顧客 клиент עברית العربية"),
        ("see you 🙂", "see you 🙂"),
        ("<b>bold</b> & co", "<b>bold</b> & co"),
        ("e\u0301", "e\u0301"),
        ("Z\u0301\u0302\u0303\u0304\u0305\u0306a", "Z\u0301\u0302\u0303a"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert plain_line(text) == line


@pytest.mark.parametrize("character", BIDI + ZERO_WIDTH, ids=lambda character: f"U+{ord(character):04X}")
def test_nothing_that_deceives_is_left(character: str) -> None:
    assert plain_line(f"a{character}b") == "ab"
    assert plain_text(f"a{character}b") == "ab"


def test_every_character_that_there_is_leaves_one_clean_line() -> None:
    """The rule looked at from the other side: no control, no format but the signs around Arabic numbers."""
    left = plain_line("".join(map(chr, range(sys.maxunicode + 1))), limit=sys.maxunicode)
    categories = {unicodedata.category(character) for character in left}
    assert not categories & {"Cc", "Cs", "Zl", "Zp"}
    formats = {character for character in left if unicodedata.category(character) == "Cf"}
    assert all(
        "SIGN" in unicodedata.name(c) or "ARABIC" in unicodedata.name(c) or "SYRIAC" in unicodedata.name(c)
        for c in formats
    )
    assert len(left) > 200_000, "letters of every script stay"
    assert len(plain._CHARACTERS) < 50_000, "what was met once is not kept for ever"


@given(any_text, st.integers(1, 40))
def test_a_line_is_short_and_stays_as_it_is(text: str, limit: int) -> None:
    line = plain_line(text, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert plain_line(line, limit) == line
    line.encode()  # no broken half of a pair is left


@given(any_text, st.integers(1, 60))
def test_a_text_is_short_and_stays_as_it_is(text: str, limit: int) -> None:
    shown = plain_text(text, limit)
    assert len(shown) <= limit
    assert "\n\n\n" not in shown
    assert all(plain_line(line, limit) == line for line in shown.split("\n"))


def test_the_end_is_elided() -> None:
    assert plain_line("The contract of last week", 13) == "The contract…"
    assert plain_line("The contract of last week", 14) == "The contract…", "no space before the dots"
    assert plain_line("The contract", 12) == "The contract"
    assert plain_line("abcde\u0301\u0302fgh", 6) == "abcd…", "a letter goes with its marks"
    assert plain_line("abc", 1) == "…"
    assert plain_line("abc", 0) == ""


def test_lines_of_a_text_stay_apart() -> None:
    assert plain_text("one\r\n two  words\n\n\n\nthree\n") == "one\ntwo words\n\nthree"
