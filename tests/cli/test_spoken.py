"""What commands say to a person is in his language; an invented one finds what was left in English."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.sentences import CLOSE, OPEN, pseudo_tongue, write_pseudo
from trayapp import resources
from trayapp.cli.grammar.speaking_parser import _said
from trayapp.cli.grammar.whole import build_parser
from trayapp.cli.main import run
from trayapp.mail.sample.mailbox import write_sample
from trayapp.profile.profile import Profile
from trayapp.settings.file import wished_language
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets
from trayapp.tongue import ENGLISH, speak

SYSTEM = {"en": "C.UTF-8", "de": "de_AT.UTF-8", "fr": "fr_FR.UTF-8"}
READ_ONLY = (
    "list",
    "list --all",
    "today",
    "report",
    "habits",
    "standard list --history",
    "standard set Clients reply 6h --dry-run",
    "rules list",
    "account list",
    "client list",
    "client duplicates",
    "client import {csv} --dry-run",
    "calendar list",
    "promise list --all",
    "promise list --found",
    "followup list --all",
    "followup import {csv} --dry-run",
    "leave 2099-12-01 2099-12-05",
    "judge {mail} --me iris@kontor.example",
    "privacy",
    "settings import {settings} --dry-run",
    "settings import /nowhere",
)
"""They change nothing, and all but a few can answer as JSON."""
CHANGES = (
    "done {id}",
    "undo",
    "snooze {id} reply",
    "list",
    "undo",
    "snooze {id} 1d",
    "snooze {id} yesterday",
    "wait {id} Bea 3d",
    "wait {id} --over",
    "not-owed {id} --dry-run",
    "not-owed {id} --sender",
    "rules list",
    "undo",
    "owed-after-all nobody@example.com",
    "call add Gil --number 030",
    "promise add Gil contract 2d",
    "promise release none",
    "followup add Gil --source fair",
    "standard set Clients reply 6h --recompute",
    "standard set Clients reply --warn 25%,missed --acknowledge 1h",
    "standard remove VIP promise",
    "standard list --history",
    "habits --reply-at 09:00 --evening 30",
    "today",
    "leave 2099-12-01 2099-12-05 --add",
    "leave 2099-12-01 2099-12-05 --remove",
    "calendar travel 2099-12-01 2099-12-03 America/New_York",
    "calendar list",
    "client add VIP bolt.example",
    "client note bolt.example --active 5 --channel call",
    "client undo",
    "client import {csv}",
    "account test Sample",
    "account rename Sample Office",
    "account find nobody",
    "sync",
    "status",
    "acknowledge {id}",
    "account remove Office",
    "list",
    "sync",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the sample mailbox, looked into just now."""
    folder = tmp_path_factory.mktemp("spoken")
    written = write_sample(folder / "Mail", datetime.now(UTC))
    known = Profile(Places.of(folder / "profile"), secrets=MemorySecrets())
    known.change(lambda _empty: written.settings)
    known.close()
    assert run(["--profile", str(folder / "profile"), "sync"]) == 0
    (folder / "clients.csv").write_text("Name,E-mail\nLena Kern,lena@kern.example\nbroken,\n", "utf-8")
    mail = "From: a@b.example\nTo: iris@kontor.example\nSubject: Q\nMessage-ID: <1@b.example>\n"
    (folder / "mail.eml").write_text(f"{mail}Date: Fri, 20 Nov 2026 10:00:00 +0000\n\nCan you?\n", "utf-8")
    assert run(["--profile", str(folder / "profile"), "settings", "export", str(folder / "mine.toml")]) == 0
    return folder


class Spoken:
    """Runs commands on a copy of the profile."""

    def __init__(self, sample: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.sample, self.capsys = sample, capsys
        self.profile = shutil.copytree(sample / "profile", folder / "profile")

    def __call__(self, command: str, *more: str) -> str:
        """Return all that a command says."""
        files = {"csv": "clients.csv", "mail": "mail.eml", "settings": "mine.toml"}
        paths = {name: str(self.sample / file) for name, file in files.items()}
        words = [word.format(**paths, id=self.id if "{id}" in word else "") for word in command.split()]
        self.capsys.readouterr()
        run(["--profile", str(self.profile), *words, *more])
        said = self.capsys.readouterr()
        return said.out + said.err

    @property
    def id(self) -> str:
        """The first message that waits."""
        self.capsys.readouterr()
        run(["--profile", str(self.profile), "list", "--json"])
        items = json.loads(self.capsys.readouterr().out)["items"]
        return next(str(item["id"]) for item in items if item["kind"] == "reply")


@pytest.fixture
def owed(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Spoken]:
    """The commands; no keyring, so that none of the machine is touched."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    yield Spoken(sample, tmp_path, capsys)
    speak(ENGLISH)


def test_german(owed: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", SYSTEM["de"])
    listed = owed("list --all")
    assert re.match(r"\d+ offen bei \d+ Kunden · \d+ verpasst", listed)
    assert "\nWahrscheinlich beantwortet\n" in listed
    assert re.search(r"\nNicht offen \(\d+\)\n", listed)
    assert "„Which one should we register, or do we file all of them?“" in listed
    standards = owed("standard list").splitlines()
    assert standards[1] == "Antwort an Kunden innerhalb von 24 Stunden."
    assert standards[-1].endswith("Warnung: zur Hälfte, 30 Minuten vorher, beim Verpassen.")
    assert "\nIn der Frist " in owed("report")
    assert owed("leave 2099-12-01 2099-12-05 --add").startswith(
        "Gebucht: Di, 1. Dezember 2099 bis Sa, 5. Dezember 2099. Rückgängig machen mit: owed leave"
    )
    assert "Vom 01.12.2099 bis 03.12.2099 nach der Uhr" in owed(
        "calendar travel 2099-12-01 2099-12-03 Etc/UTC"
    )
    assert owed("client add Kunden bolt.example") == "1 in Kunden: bolt.example\n"
    assert owed("promise add Gil contract tomorrow").startswith(
        "owed: „tomorrow“ ist keine Zeit. Schreiben Sie sie als 2026-05-04T09:00, mit oder ohne "
    )
    mistake = owed("done x --by pigeon").splitlines()[-1]
    assert mistake.startswith("owed done: Fehler: Argument --by: ungültige Wahl: 'pigeon' (möglich sind ")
    told = owed("snooze --help")
    assert told.startswith("Aufruf: owed snooze")
    assert "\nEine Zeit lang keine Anzeige und keine Warnung.\n\nArgumente:\n" in told


def test_french(owed: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", SYSTEM["fr"])
    listed = owed("list --all")
    assert re.match(r"\d+ en attente pour \d+ clients · \d+ dépassé", listed)
    assert "\nProbablement répondu\n" in listed
    assert re.search(r"\nPas en attente \(\d+\)\n", listed)
    standards = owed("standard list").splitlines()
    assert standards[1] == "Répondre à Clients en 24 heures."
    assert standards[-1].startswith("Avertissement : à la moitié, 30 minutes avant, au dépassement")
    assert owed("habits --evening 1").endswith(
        "Owed demande 1 minute avant la fin du jour ouvré qui n'a pas eu de vos nouvelles.\n"
    )
    assert "Du 01/12/2099 au 03/12/2099" in owed("calendar travel 2099-12-01 2099-12-03 Etc/UTC")
    assert owed("undo").startswith("owed: Il n'y a rien à annuler. ")
    assert "erreur\u00a0: ces arguments manquent\u00a0: ID, UNTIL\n" in owed("snooze")
    assert owed("--help").startswith("usage\u00a0: owed [-h]")


def test_scripts_read_the_same_in_every_language(owed: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now(UTC)
    monkeypatch.setattr(Profile.__init__, "__kwdefaults__", {"clock": lambda: now, "secrets": None})
    told: dict[str, list[str]] = {}
    for language, system in SYSTEM.items():
        monkeypatch.setenv("LC_ALL", system)
        told[language] = [
            *(owed(command, "--json") for command in READ_ONLY),
            owed("report --csv"),
            *(owed(f"status --for {bar}") for bar in ("polybar", "i3blocks")),
        ]
        status = json.loads(owed("status --json"))
        assert ("owed" in status.pop("tooltip")) == (language == "en")
        told[language].append(json.dumps(status))
    passing = re.compile(r'"bytes": \d+|"id": "f[0-9a-f]{10}"')
    plain = {language: [passing.sub("", one) for one in said] for language, said in told.items()}
    assert plain["de"] == plain["en"]
    assert plain["fr"] == plain["en"]


# ---- What is left in English -------------------------------------------------------------------------


def outside(text: str) -> Iterator[str]:
    """Yield what stands outside of the marks and has words, piece by piece."""
    depth, piece = 0, ""
    for letter in f"{text}{OPEN}":
        if letter == OPEN and not depth:
            yield from (one.strip(" .,:;()[]…→+-·“”!/\"'") for one in re.split(r"  +| · |[\n<>(),“”]", piece))
            piece = ""
        depth += (letter == OPEN) - (letter == CLOSE)
        if not depth and letter != CLOSE:
            piece += letter


@pytest.fixture
def nobodys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """German as nobody speaks it, for who wants German."""
    languages, there = tmp_path / "languages", resources.path
    write_pseudo(languages / "de.ts")
    monkeypatch.setattr(resources, "path", lambda name: languages if name == "languages" else there(name))


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for one in action.choices.values():
                yield from parsers(one)


def typed(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield what is typed as it is."""
    yield parser.prog
    for action in parser._actions:
        yield from action.option_strings
        yield str(action.metavar or action.dest.upper())
        yield from (str(one) for one in action.choices or ())


def test_no_help_is_left_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    speak(pseudo_tongue())
    try:
        left = set()
        for parser in parsers(build_parser()):
            known = set(re.findall(r"[A-Za-z]+", " ".join(typed(parser))))
            for piece in outside(parser.format_help()):
                left |= {f"{parser.prog}: {piece}"} if set(re.findall(r"[A-Za-z]+", piece)) - known else set()
    finally:
        speak(ENGLISH)
    assert not left


def texts(answer: object) -> Iterator[str]:
    """Yield what an answer in JSON holds of the mail, without our own sentences about it."""
    if isinstance(answer, dict):
        for key, one in answer.items():
            if key not in {"reasons", "deadline"}:
                yield from texts(one)
    elif isinstance(answer, list):
        for one in answer:
            yield from texts(one)
    elif isinstance(answer, str):
        yield answer


def test_no_answer_is_left_in_english(owed: Spoken, nobodys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    known = [file.read_text("utf-8", "replace") for file in owed.sample.rglob("*") if file.is_file()]
    for command in ("list --all", "promise list --found", "client list", "account list", "acknowledge {id}"):
        known += texts(json.loads(owed(command, "--json")))
    monkeypatch.setenv("LC_ALL", SYSTEM["de"])
    left: list[str] = []
    marked = 0
    for command in (*READ_ONLY, *CHANGES):
        said = owed(command)
        marked += OPEN in said
        corpus = " ".join((*known, command, str(owed.sample), *NAMES))
        left += [
            f"{command}: {piece}"
            for piece in outside(said)
            if re.search(r"[A-Za-z]{2}", piece)
            and piece not in corpus
            and not re.fullmatch(ID, piece)
            and str(owed.profile)[1:] not in piece
        ]
    assert not left, "\n".join(left)
    assert marked >= len(READ_ONLY) + len(CHANGES) - 1, "a table of accounts alone says nothing of ours"


ID = r"[rcpfu][0-9a-f]{10}|[0-9a-f]{6}|\d+[hmd]/? missed|[\d,]+ kB"
NAMES = ("owed", "ok", "missed", "Maildir", "Clients", "Gil", "Office", "keyring.backends.null.Keyring")
"""What stands in answers as it is, beside what came from mail."""


def test_a_complaint_that_is_not_known_stays(tmp_path: Path) -> None:
    speak(pseudo_tongue())
    try:
        assert _said("something of a later Python") == "something of a later Python"
        assert OPEN in _said("argument --by: expected one argument")
    finally:
        speak(ENGLISH)


# ---- Which language ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "wished"),
    [
        ('version = 1\n[general]\nnames = [\n    "Rosa",\n]\nlanguage = "de"\n[badge]\n', "de"),
        ("[general]\r\nlanguage = 'pt_BR'\r\n", "pt_BR"),
        ('[general]\nlanguage = "fr"\nreport_goal = broken [[[\n', "fr"),
        ('[general]\nnames = []\n[[text]]\nlanguage = "de"\n', ""),
        ("", ""),
    ],
)
def test_the_wish_is_found_in_whatever_can_be_read(tmp_path: Path, written: str, wished: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(written.encode())
    assert wished_language(file) == wished


def test_no_file_is_no_wish(tmp_path: Path) -> None:
    assert wished_language(tmp_path / "settings.toml") == ""
    assert wished_language(tmp_path) == ""


def test_broken_settings_are_told_of_in_the_language_they_wish(owed: Spoken) -> None:
    file = Places.of(owed.profile).settings_file
    file.write_text('version = 1\n[general]\nlanguage = "de"\nreport_goal = "much"\n', "utf-8")
    assert owed("list").startswith("owed: Die Datei der Einstellungen hat in Zeile 4 einen Fehler")
    assert os.environ["LC_ALL"] == SYSTEM["en"]
