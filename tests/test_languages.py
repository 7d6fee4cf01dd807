"""Which language is spoken, and what the files of Qt Linguist say; our own files are tried too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from languages import FOLDER, slips
from trayapp.languages import Place, chosen, offered, place_of, read, speak_as
from trayapp.tongue import ENGLISH, speak, spoken, tr

KNOWN = ("en", "de", "fr", "pt_BR")

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} &amp; &quot;others&quot; wait</source>
        <translation>{name} &amp; „andere“ warten</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>of a reply</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message numerus="yes">
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Entwurf?</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n h|%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("wish", "languages", "code"),
    [
        ("", ("de_AT", "en"), "de"),
        ("", ("da_DK", "fr_CH", "de"), "fr"),
        ("", ("pt_PT",), "en"),
        ("", ("pt-BR",), "pt_BR"),
        ("", (), "en"),
        ("fr", ("de",), "fr"),
        ("en", ("de",), "en"),
        ("xx", ("de",), "en"),
    ],
)
def test_the_language_wished_for_else_the_first_that_the_user_reads(
    wish: str, languages: tuple[str, ...], code: str
) -> None:
    assert chosen(wish, languages, KNOWN) == code


@pytest.mark.parametrize(
    ("environment", "place"),
    [
        ({}, Place()),
        ({"LANG": "de_AT.UTF-8"}, Place(("de_AT",), "AT")),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, Place(("en_US",), "DE")),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:de"}, Place(("fr", "de", "en_GB"), "GB")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, Place()),
        ({"LANG": "de_DE", "LC_ALL": "C"}, Place()),
        ({"LANG": "ca_ES@valencia"}, Place(("ca_ES@valencia",), "ES")),
    ],
)
def test_what_the_system_says(environment: dict[str, str], place: Place) -> None:
    assert place_of(environment) == place


def test_a_file_says_what_is_finished_in_it(tmp_path: Path) -> None:
    (tmp_path / "de.ts").write_text(FILE, encoding="utf-8")
    assert read(tmp_path / "de.ts") == {
        ('{name} & "others" wait', ""): ("{name} & „andere“ warten",),
        ("Late", "of a reply"): ("Überfällig",),
        ("Late", ""): ("Spät",),
        ("%n day|%n days", ""): ("%n Tag", "%n Tage"),
    }


def test_what_is_read_is_spoken(tmp_path: Path) -> None:
    (tmp_path / "de.ts").write_text(FILE, encoding="utf-8")
    assert speak_as("", Place(("de_CH", "en")), tmp_path) == spoken()
    assert tr('{name} & "others" wait', name="Anna") == "Anna & „andere“ warten"
    assert [tr("%n day|%n days", "", n) for n in (1, 2)] == ["1 Tag", "2 Tage"]
    assert tr("Draft") == "Draft"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<TS><context>",
        FILE[:700],
        '<!DOCTYPE TS [<!ENTITY a "aaaa">]><TS><context><name>&a;</name></context></TS>',
    ],
    ids=["empty", "no end", "cut off", "entities"],
)
def test_a_broken_file_leaves_english(tmp_path: Path, text: str) -> None:
    (tmp_path / "de.ts").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"."):
        read(tmp_path / "de.ts")
    assert speak_as("de", Place(), tmp_path) == ENGLISH


def test_twelve_hours_where_people_write_so_and_only_in_english(tmp_path: Path) -> None:
    (tmp_path / "de.ts").write_text(FILE, encoding="utf-8")
    american = speak_as("", Place(("en_US",), "US"), tmp_path)
    assert (american.twelve_hours, american.month_first) == (True, True)
    british = speak_as("", Place(("en_GB",), "GB"), tmp_path)
    assert (british.twelve_hours, british.month_first) == (False, False)
    assert not speak_as("de", Place(("en_US",), "US"), tmp_path).twelve_hours


def test_our_own_files() -> None:
    assert {"de", "fr"} <= set(offered(FOLDER))
    wrong = [slip for file in FOLDER.glob("*.ts") for slip in slips(file)]
    assert wrong == []
    for file in FOLDER.glob("*.ts"):
        read(file)
