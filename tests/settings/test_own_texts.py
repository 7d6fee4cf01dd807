from pathlib import Path

import pytest

from trayapp import resources
from trayapp.domain.letters.templates import Kind, Template
from trayapp.settings.codec import read_settings, settings_values
from trayapp.settings.file import change, load
from trayapp.settings.model import Settings
from trayapp.settings.own_texts import with_text
from trayapp.settings.table import Table

NO = Template(Kind.NO, "de", "Guten Tag {name},\n\nnein.\n\n{me}")
UPDATE = Template(Kind.UPDATE, "en", "All is well. \\ “quoted” '''x'''\n{me}", "News")


def test_the_file_keeps_texts_to_the_letter(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    change(file, lambda known: Settings(texts=(NO, UPDATE), calendar=known.calendar))
    assert load(file).texts == (NO, UPDATE)


def test_a_text_as_it_is_shipped_is_not_kept() -> None:
    shipped = resources.letter_words("de").templates[Kind.NO]
    assert with_text((UPDATE,), NO, shipped) == (UPDATE, NO)
    assert with_text((NO, UPDATE), shipped, shipped) == (UPDATE,)
    assert with_text((NO,), NO._replace(text="x"), shipped) == (NO._replace(text="x"),)


def test_a_text_for_what_a_later_version_knows_is_left_alone() -> None:
    values = settings_values(Settings(texts=(NO,)))
    values["text"] = [*values["text"], {"for": "birthday", "language": "de", "text": "x"}]  # type: ignore[misc]
    table = Table(values)
    assert read_settings(table, Settings()).texts == (NO,)
    assert [path for path, _ in table.unknown()] == [("text", 1)]


@pytest.mark.parametrize("text", ["", "Dear {nobody}"])
def test_a_text_that_cannot_be_filled_is_told(text: str) -> None:
    found = Settings(texts=(NO._replace(text=text),)).problems()
    assert any(sentence.startswith("Text “no” (de): ") for sentence in found)
