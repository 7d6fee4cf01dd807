"""What is said in another language, and what when that has a gap or a slip."""

from collections.abc import Iterator

import pytest

from trayapp.tongue import ENGLISH, Tongue, mark, speak, tr

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
