"""Phrase tables: the notation, the search, and the tables that are shipped."""

import tomllib

import pytest

from trayapp import resources
from trayapp.domain.texts.phrases import Language, Phrases, Table, language, words_of


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("could you", "Could you help", True),
        ("could you", "could, you help", True),
        ("could you", "could your dog", False),
        ("can|could you", "and can you", True),
        ("could you please? send", "could you send", True),
        ("could you please? send", "could you please send", True),
        ("could you please? send", "could you not send", False),
        ("frag*", "Nachfrage", False),
        ("frag*", "fragten wir", True),
        ("if you ... questions", "if you have any more questions", True),
        ("if you ... questions", "if you questions", True),
        ("if you ... questions", "if you a b c d e f questions", False),
        ("don't", "I don’t know", True),
        ("please? send me", "send me this", True),
    ],
)
def test_the_notation(phrase: str, text: str, stands: bool) -> None:
    assert (Table([phrase]).find(words_of(text)) is not None) is stands


@pytest.mark.parametrize(
    "phrase", ["", "two  spaces", "ends optional?", "ends ...", "... begins", "Upper", "ab*", "a,b"]
)
def test_what_is_not_in_the_notation_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="notation"):
        Table([phrase])


def test_what_is_taken_out_leaves_a_gap() -> None:
    table = Table(["if you like"])
    assert table.without(words_of("send it if you like now")) == ("send", "it", "", "now")


def test_the_longest_phrase_counts() -> None:
    assert Table(["thank you", "thank you so much"]).starts(words_of("thank you so much Bob")) == 4


NOT_TABLES = {"code", "function_words"}


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_every_language_fills_every_table(code: str) -> None:
    tables = tomllib.loads(resources.text(f"phrases/{code}.toml"))
    assert language(code, tables).code == code
    empty = language("xx", {})
    missing = [name for name in vars(empty) if name not in NOT_TABLES and not tables.get(name)]
    assert missing == []


def test_an_unknown_table_is_refused() -> None:
    with pytest.raises(ValueError, match="wishes"):
        language("en", {"wishes": ["may you"]})


def test_a_text_without_a_sign_is_read_in_all_languages() -> None:
    assert tuple(found.code for found in resources.phrases().spoken_in("4711")) == resources.LANGUAGES


def test_a_language_is_loaded_when_a_text_needs_it() -> None:
    loaded: list[str] = []
    words = {"aa": ["ba", "bi", "bo"], "bb": ["da", "di", "bo"], "cc": ["ga", "gi", "bo"]}

    def load(code: str) -> Language:
        loaded.append(code)
        return language(code, {})

    phrases = Phrases(words, load)
    assert [found.code for found in phrases.spoken_in("ba bi bo da")] == ["aa"]
    assert [found.code for found in phrases.spoken_in("ba bi bo da di")] == ["aa", "bb"]
    assert loaded == ["aa", "bb"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Could you please send me the report that we need", ("en",)),
        ("Könnten Sie mir bitte die Unterlagen für den Notar schicken", ("de",)),
        ("Danke", ("de",)),
        ("hast du schon was vom Notar gehört", ("de",)),
        ("Pouvez-vous me rappeler demain ?", ("fr",)),
        ("¿Me puede llamar mañana?", ("es",)),
        (
            "Thanks for the draft, we will sign it.\n\nVielen Dank und bitte auch an die Kollegen",
            ("en", "de"),
        ),
    ],
)
def test_the_language_of_a_text(text: str, codes: tuple[str, ...]) -> None:
    assert tuple(found.code for found in resources.phrases().spoken_in(text)) == codes
