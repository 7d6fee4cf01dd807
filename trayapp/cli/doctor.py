"""``owed doctor``: what works on this desktop and what does not, in plain words, with what to do."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict

from trayapp.cli import passwords, tell
from trayapp.errors import OwedError
from trayapp.profile.checkup import Finding, findings, unreadable
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import wants_password
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import tr


def run(arguments: argparse.Namespace) -> int:
    """Look at everything; exit status 1 when something does not work."""
    bad = 0
    rows: list[dict[str, object]] = []
    for finding in _findings(arguments):
        bad += not finding.good
        rows.append(asdict(finding))
        if not arguments.json:
            tell.finding(tell.about(finding.what, f"{finding.sentence} {finding.remedy}"), good=finding.good)
    if arguments.json:
        tell.answer({"version": 1, "good": not bad, "findings": rows})
    if bad:
        tell.error(
            tr("%n of {count} does not work here.|%n of {count} do not work here.", "", bad, count=len(rows))
        )
    return 1 if bad else 0


def _findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    try:
        profile = Profile(Places.of(arguments.profile))
        settings = profile.settings()
    except OwedError as error:
        yield unreadable(error)
        return
    with closing(profile):
        yield from findings(profile, settings)
        yield from _desktop()
        for account in settings.accounts:
            yield from _account(profile, settings, account.name)


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
            sentence=tr("The server refused the password, and Owed does not try a refused one again."),
            remedy=tr("Give it anew with: owed account test {name!r}", name=name),
        )
        return
    steps = list(profile.try_out(account))
    bad = [step for step in steps if step.good is False]
    if wants_password(account) and any(step.name == "sign-in" for step in bad):
        passwords.note_refusal(profile, name)
    for step in bad:
        yield Finding(
            name,
            good=False,
            sentence=tell.step(step.name, step.sentence),
            remedy=tr("When that is mended, see all steps with: owed account test {name!r}", name=name),
        )
    if not bad:
        yield Finding(name, good=True, sentence=" ".join(tell.step(one.name, one.sentence) for one in steps))
