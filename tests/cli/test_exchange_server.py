"""``owed account add exchange`` without a URL takes what the search finds, and says what it found instead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from trayapp.cli.exchange_server import with_server
from trayapp.errors import SettingsTrouble
from trayapp.mail.discover.candidate import Asks, Candidate
from trayapp.mail.probe import Step
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import ExchangeAccount, ImapAccount
from trayapp.settings.places import Places
from trayapp.settings.secrets import MemorySecrets

NOW = datetime(2026, 11, 22, tzinfo=UTC)
URL = "https://mail.firm.example/EWS/Exchange.asmx"
IMAP = Candidate(
    ImapAccount("Firm", "me@firm.example", "imap.firm.example", NOW),
    Asks.PASSWORD,
    "IMAP at imap.firm.example.",
)
EXCHANGE = Candidate(
    ExchangeAccount("Firm", "me@firm.example", URL, NOW, "maria"),
    Asks.PASSWORD,
    "Exchange at mail.firm.example.",
)
WANTED = ExchangeAccount("Work", "me@firm.example", "", NOW)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(Places.of(tmp_path), secrets=MemorySecrets())


def finds(monkeypatch: pytest.MonkeyPatch, *found: Step | Candidate) -> None:
    def find(_address: str, **_options: Any) -> Iterator[Step | Candidate]:
        yield from found

    monkeypatch.setattr("trayapp.mail.discover.find.find", find)


def test_the_server_is_taken_from_the_search(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    finds(monkeypatch, Step("search", good=None, sentence="Looking."), IMAP, EXCHANGE)
    found = with_server(profile, WANTED)
    assert (found.name, found.url, found.username) == ("Work", URL, "maria")
    assert URL in capsys.readouterr().out


def test_what_was_found_instead_is_named(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    finds(monkeypatch, IMAP)
    with pytest.raises(SettingsTrouble) as caught:
        with_server(profile, WANTED)
    assert "IMAP at imap.firm.example" in caught.value.title
    assert "--url" in caught.value.remedy
