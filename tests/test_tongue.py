"""What is said in another language, and what when that has a gap or a slip."""

from collections.abc import Callable, Iterator

import pytest

from trayapp.tongue import ENGLISH, Tongue, again, mark, packed, speak, tr, unpacked

GERMAN = Tongue(
    "de",
    {
        ("Report", ""): ("Bericht",),
        ("{name} is waiting", ""): ("{name} wartet",),
        ("%n client waits|%n clients wait", ""): ("%n Kunde wartet", "%n Kunden warten"),
        ("Late", "of a reply"): ("Überfällig",),
        ("{name} wrote", ""): ("{nmae} schrieb",),
        ("Nothing", ""): ("",),
    },
)


@pytest.fixture
def german() -> Iterator[None]:
    speak(GERMAN)
    yield
    speak(ENGLISH)


def test_english_is_its_own_translation() -> None:
    assert tr("{name} is waiting", name="Anna {Acker}") == "Anna {Acker} is waiting"
    assert [tr("%n client waits|%n clients wait", "", n) for n in (0, 1, 2)] == [
        "0 clients wait",
        "1 client waits",
        "2 clients wait",
    ]
    assert tr("50 % {of it") == "50 % {of it"


@pytest.mark.usefixtures("german")
def test_another_language() -> None:
    assert tr("Report") == "Bericht"
    assert tr("{name} is waiting", name="Anna") == "Anna wartet"
    assert [tr("%n client waits|%n clients wait", "", n) for n in (0, 1, 2)] == [
        "0 Kunden warten",
        "1 Kunde wartet",
        "2 Kunden warten",
    ]
    assert tr(mark("Report")) == "Bericht"


@pytest.mark.usefixtures("german")
def test_the_same_word_may_mean_two_things() -> None:
    assert tr("Late", "of a reply") == "Überfällig"
    assert tr("Late") == "Late"


@pytest.mark.usefixtures("german")
def test_gaps_and_slips_fall_back_to_english() -> None:
    assert tr("Settings") == "Settings"
    assert tr("Nothing") == "Nothing"
    assert tr("{name} wrote", name="Anna") == "Anna wrote"


def test_none_of_something_is_one_form_in_french() -> None:
    speak(Tongue("fr", {("%n day|%n days", ""): ("%n jour", "%n jours")}))
    try:
        assert [tr("%n day|%n days", "", n) for n in (0, 1, 2)] == ["0 jour", "1 jour", "2 jours"]
    finally:
        speak(ENGLISH)


def test_a_sentence_is_said_again_in_another_language() -> None:
    kept = tr("{name} is waiting", name=tr("Report"))
    numbered = tr("%n client waits|%n clients wait", "", 2)
    speak(GERMAN)
    try:
        assert (kept, again(kept)) == ("Report is waiting", "Bericht wartet")
        assert again(numbered) == "2 Kunden warten"
        assert again(again(kept)) == "Bericht wartet"
        assert again("Report") == "Report"
    finally:
        speak(ENGLISH)
    assert again(again(kept)) == "Report is waiting"


@pytest.mark.parametrize(
    "said",
    [
        lambda: tr("Report"),
        lambda: tr("{name} is waiting", name=tr("Report")),
        lambda: tr("{name} is waiting", name='Anna "A" {Acker}\n'),
        lambda: tr("%n client waits|%n clients wait", "", 2),
        lambda: tr("Late", "of a reply"),
        lambda: "Report, as it stands",
        lambda: "",
    ],
)
def test_what_is_kept_is_in_no_language(said: Callable[[], str]) -> None:
    held = packed(said())
    assert unpacked(held) == said()
    speak(GERMAN)
    try:
        assert unpacked(held) == said()
        assert packed(unpacked(held)) == held
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize(
    "held", ["\x1f", "\x1f[]", '\x1f["a"]', '\x1f[1, "", null, {}]', '\x1f{"a": 1}', "\x1f[["]
)
def test_what_was_never_packed_is_shown_as_it_is(held: str) -> None:
    assert unpacked(held) == held[1:]


@pytest.mark.parametrize(
    ("code", "places"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("fr_CA", {0: 0, 1: 0, 2: 1}),
        ("pt_BR", {0: 0, 1: 0, 2: 1}),
        ("pt", {0: 1, 1: 0, 2: 1}),
        ("pl", {1: 0, 2: 1, 5: 2, 12: 2, 21: 2, 22: 1}),
        ("ru", {1: 0, 2: 1, 5: 2, 11: 2, 21: 0, 22: 1}),
        ("cs", {1: 0, 4: 1, 5: 2, 22: 2}),
        ("ja", {0: 0, 1: 0, 7: 0}),
    ],
)
def test_how_languages_count(code: str, places: dict[int, int]) -> None:
    speak(Tongue(code, {("%n day|%n days", ""): ("a", "b", "c")}))
    try:
        assert {n: "abc".index(tr("%n day|%n days", "", n)) for n in places} == places
    finally:
        speak(ENGLISH)
