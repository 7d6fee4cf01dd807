"""``owed doctor``: what works on this desktop and what does not, in plain words, with what to do."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass

from trayapp.cli import passwords, tell
from trayapp.errors import OwedError
from trayapp.profile import Profile
from trayapp.settings.accounts import wants_password
from trayapp.settings.model import Settings
from trayapp.settings.places import Places


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    sentence: str
    remedy: str = ""


def run(arguments: argparse.Namespace) -> int:
    """Look at everything; exit status 1 when something does not work."""
    bad = 0
    rows: list[dict[str, object]] = []
    for finding in _findings(arguments):
        bad += not finding.good
        rows.append(asdict(finding))
        if not arguments.json:
            tell.finding(f"{finding.what}: {finding.sentence} {finding.remedy}", good=finding.good)
    if arguments.json:
        tell.answer({"version": 1, "good": not bad, "findings": rows})
    if bad:
        tell.error(f"{bad} of {len(rows)} {'does' if bad == 1 else 'do'} not work here.")
    return 1 if bad else 0


def _findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    try:
        profile = Profile(Places.of(arguments.profile))
        settings = profile.settings()
    except OwedError as error:
        yield Finding("Settings", good=False, sentence=error.title, remedy=error.remedy)
        return
    with closing(profile):
        yield from _settings(profile, settings)
        yield from _index(profile)
        yield _keyring(profile)
        yield from _calendars(profile, settings)
        yield from _desktop()
        for account in settings.accounts:
            yield from _account(profile, settings, account.name)


def _settings(profile: Profile, settings: Settings) -> Iterator[Finding]:
    problems = settings.problems()
    for problem in problems:
        yield Finding("Settings", good=False, sentence=problem, remedy="Mend it in the settings.")
    if not problems:
        yield Finding("Settings", good=True, sentence=f"{profile.places.settings_file} can be read.")


def _index(profile: Profile) -> Iterator[Finding]:
    try:
        index = profile.open_index()
    except OwedError as error:
        yield Finding("Index", good=False, sentence=error.title, remedy=error.remedy)
        return
    with closing(index):
        yield Finding("Index", good=True, sentence=f"{index.count():,} messages are known.")


def _keyring(profile: Profile) -> Finding:
    try:
        profile.secrets.get("doctor")
    except OwedError as error:
        return Finding("Keyring", good=False, sentence=error.title, remedy=error.remedy)
    return Finding("Keyring", good=True, sentence="Passwords can be kept.")


def _calendars(profile: Profile, settings: Settings) -> Iterator[Finding]:
    """Say how reading the other calendars went last."""
    for copy in (profile.calendars.of(feed) for feed in settings.feeds):
        name = f"Calendar {copy.feed.name}"
        if copy.trouble:
            yield Finding(name, good=False, sentence=copy.trouble, remedy=copy.remedy)
        elif copy.read is None:
            yield Finding(
                name, good=False, sentence="It was never read.", remedy="Run: owed calendar refresh"
            )
        else:
            yield Finding(name, good=True, sentence=_known(len(copy.days)))


def _known(entries: int) -> str:
    return (
        "1 entry of whole days is known." if entries == 1 else f"{entries} entries of whole days are known."
    )


def _desktop() -> Iterator[Finding]:
    """Ask the desktop itself; Qt is imported only here."""
    from trayapp.ui.tray.desktop_check import desktop_findings

    for what, good, sentence, remedy in desktop_findings():
        yield Finding(what, good, sentence, remedy)


def _account(profile: Profile, settings: Settings, name: str) -> Iterator[Finding]:
    account = settings.account(name)
    if wants_password(account) and passwords.was_refused(profile, name):
        yield Finding(
            name,
            good=False,
            sentence="The server refused the password, and Owed does not try a refused one again.",
            remedy=f"Give it anew with: owed account test {name!r}",
        )
        return
    steps = list(profile.try_out(account))
    bad = [step for step in steps if step.good is False]
    if wants_password(account) and any(step.name == "sign-in" for step in bad):
        passwords.note_refusal(profile, name)
    for step in bad:
        yield Finding(name, good=False, sentence=f"{step.name}: {step.sentence}")
    if not bad:
        yield Finding(name, good=True, sentence=" ".join(step.sentence for step in steps))
