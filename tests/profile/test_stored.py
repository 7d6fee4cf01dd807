"""What is stored about the user is said in full, and can be read without Owed."""

from __future__ import annotations

import csv
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house import ANNA, MONDAY, OFFICE, VERA, House
from trayapp.domain.stored import Part, Stored
from trayapp.errors import SecretsTrouble
from trayapp.profile.stored import gather, size_text
from trayapp.profile.stored_files import export_all
from trayapp.settings.begun_letters import BegunLetter, BegunLetters
from trayapp.settings.secrets import MemorySecrets
from trayapp.ui.wishes import Done

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    house = House(qtbot, tmp_path)
    house.secrets = MemorySecrets({OFFICE: "open sesame"})
    house.receive()
    house.receive(VERA, '=HYPERLINK("https://evil.example")', "Please call me back?")
    house.configure()
    house.start()
    house.do(Done(house.item().id, "phone"))
    yield house
    house.close()


def parts(house: House) -> dict[str, Part]:
    with closing(house.profile()) as profile:
        return {part.title: part for part in gather(profile).parts}


def test_every_file_of_the_profile_is_accounted_for(house: House) -> None:
    found = parts(house)
    root = house.folder / "profile"
    places = [where for part in found.values() for where in (part.where, part.folder) if where]
    for path in root.rglob("*"):
        if path.is_file():
            assert any(str(path).startswith(where) for where in places), path


def test_it_says_what_how_much_since_when_and_shows_examples(house: House) -> None:
    mail = parts(house)[f"Mail of {OFFICE}"]
    assert mail.says.startswith("Of 2 messages: who wrote them, to whom, when, and their subjects.")
    assert "the sentence that asks" in mail.says
    assert mail.since == MONDAY
    assert mail.account == OFFICE
    assert 0 < mail.size < 10_000_000
    assert any("Contract" in one and "Could you send me the signed contract?" in one for one in mail.examples)
    decided = parts(house)["What you decided"]
    assert decided.says.startswith("1 decision of yours: 1 × answered otherwise.")
    assert "answered otherwise" in decided.examples[0]


def test_a_letter_that_was_begun_is_named(house: House, tmp_path: Path) -> None:
    assert "Letters that you began" not in parts(house)
    letter = BegunLetter(OFFICE, MONDAY, "received", "en", None, "About the draft", "Dear Anna")
    BegunLetters(house.places.letters_file).keep("r1", letter)
    found = parts(house)["Letters that you began"]
    assert found.says == "1 letter that you began and did not send, for 30 days: your own words."
    assert (found.examples, found.since) == (("About the draft",), MONDAY)
    with closing(house.profile()) as profile:
        into = export_all(profile, tmp_path)
    assert "Dear Anna" in (into / "letters.json").read_text("utf-8")


def test_passwords_are_named_and_never_shown(house: House) -> None:
    with closing(house.profile()) as profile:
        found = gather(profile)
    assert "open sesame" not in repr(found)


def test_a_locked_keyring_is_said(house: House) -> None:
    class Locked(MemorySecrets):
        def get(self, account: str) -> str | None:
            raise SecretsTrouble("The keyring is locked.")

    house.secrets = Locked()
    assert parts(house)["Passwords and sign-ins"].says == f"{OFFICE}: the keyring does not answer."


def test_all_of_it_can_be_read_without_owed(house: House, tmp_path: Path) -> None:
    with closing(house.profile()) as profile:
        into = export_all(profile, tmp_path)
        again = export_all(profile, tmp_path)
    assert into.name == "Owed 2026-06-01"
    assert again != into, "nothing is written over"
    assert stat.S_IMODE(into.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in into.iterdir())
    with (into / "messages-1.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["from"] for row in rows} == {f"{ANNA[0]} <{ANNA[1]}>", f"{VERA[0]} <{VERA[1]}>"}
    assert [row["subject"][0] for row in rows if "evil" in row["subject"]] == ["'"], "no formula"
    with (into / "decisions.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["act"] for row in csv.DictReader(file)] == ["done"]
    said = (into / "Read me first.txt").read_text()
    assert f"Mail of {OFFICE}" in said
    assert (into / "settings.toml").read_bytes() == house.places.settings_file.read_bytes()


def test_nothing_is_said_of_a_fresh_profile_but_what_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(qtbot, tmp_path)
    found = parts(house)
    assert found["Passwords and sign-ins"].says == "None."
    assert found["What you decided"].says.startswith("0 decisions of yours.")
    assert not any(title.startswith("Mail of") for title in found)
    house.close()


def test_sizes_are_said_as_people_do() -> None:
    assert [size_text(one) for one in (1, 999, 1000, 3_400_000, 2_000_000_000)] == [
        "1 byte",
        "999 bytes",
        "1.0 kB",
        "3.4 MB",
        "2.0 GB",
    ]
    assert Stored((Part("a", "", "", 2), Part("b", "", "", 3))).size == 5
