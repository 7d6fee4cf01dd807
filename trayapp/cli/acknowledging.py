"""``owed acknowledge``: shows a letter to a client, sends it when told to, and marks what was owed then."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime
from pathlib import Path

from trayapp import resources
from trayapp.cli import passwords, tell
from trayapp.cli.moments import by
from trayapp.doing import letters
from trayapp.domain.letters.letter import Letter
from trayapp.domain.letters.templates import Kind, left_open, promises, template
from trayapp.domain.letters.writing import Draft, Writing, decisions_after
from trayapp.errors import MailTrouble, NotFound, StoreTrouble, Unclear
from trayapp.profile.profile import Profile
from trayapp.settings.model import Settings
from trayapp.settings.places import Places
from trayapp.tongue import tr


def run(arguments: argparse.Namespace) -> int:
    """Run the command; a running tray application sees what was marked with its next beat."""
    with closing(Profile(Places.of(arguments.profile))) as profile:
        settings, now = profile.settings(), profile.clock()
        about = _about(profile, settings, arguments.id, now)
        kind, language = _kind(about, arguments.say), _language(about, arguments.language)
        when = _when(kind, language, about, arguments, settings, now)
        made = _draft(about, kind, language, when, arguments, settings, now)
        letter = letters.finished(about, made, now)
        if not arguments.send:
            _show(letter, when, arguments, sent=False)
            return 0
        _refuse_unfinished(made, about)
        trouble = _send(profile, settings, letter, about, arguments)
        try:
            profile.log.add(*decisions_after(about, kind, letter, when, profile.clock()))
        except StoreTrouble as error:
            title = tr("The letter was sent, and Owed could not note that: {why}", why=error.title)
            raise StoreTrouble(title, error.remedy, detail=error.detail) from error
        _show(letter, when, arguments, sent=True, trouble=trouble)
        return 0


def _about(profile: Profile, settings: Settings, wanted: str, now: datetime) -> Writing:
    item = profile.item(wanted)
    with closing(profile.open_desk()) as desk:
        known = letters.behind(item, desk)
    return letters.writing(item, known, settings, now)


def _kind(about: Writing, said: str | None) -> Kind:
    if said is None:
        return about.kinds[0]
    kind = Kind(said.replace("-", "_"))
    if kind not in about.kinds:
        able = ", ".join(one.value.replace("_", "-") for one in about.kinds)
        raise NotFound(
            tr("The text {said!r} does not fit here.", said=said), tr("These do: {able}.", able=able)
        )
    return kind


def _language(about: Writing, said: str | None) -> str:
    code = about.language if said is None else said.strip().lower()
    if code not in resources.LANGUAGES:
        raise NotFound(
            tr("There are no texts in {code!r}.", code=code),
            tr("There are in: {languages}.", languages=", ".join(resources.LANGUAGES)),
        )
    return code


def _when(
    kind: Kind,
    language: str,
    about: Writing,
    arguments: argparse.Namespace,
    settings: Settings,
    now: datetime,
) -> datetime | None:
    """Return the time that is promised; with words of one's own, only the one that was given."""
    chosen = template(kind, resources.letter_words(language), settings.texts)
    dated = promises(chosen.text)
    if arguments.by is not None:
        if arguments.text is None and not dated:
            raise NotFound(tr("This text promises no time."), tr("Leave --by out, or choose another text."))
        return by(arguments.by, now, settings.calendar)
    return about.times.suggested if dated and arguments.text is None else None


def _draft(
    about: Writing,
    kind: Kind,
    language: str,
    when: datetime | None,
    arguments: argparse.Namespace,
    settings: Settings,
    now: datetime,
) -> Draft:
    made = letters.draft(about, kind, language, when, settings, now)
    subject = made.subject if arguments.subject is None else arguments.subject
    return Draft(subject, made.text if arguments.text is None else _read(arguments.text))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError:
        raise NotFound(tr("{path} is no text in UTF-8.", path=path), tr("Save it as UTF-8.")) from None
    except OSError as error:
        raise NotFound(
            tr("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror)
        ) from error


def _refuse_unfinished(made: Draft, about: Writing) -> None:
    gap = left_open(made.text) or left_open(made.subject)
    if gap:
        raise NotFound(
            tr("{gap} still stands in the letter, so it was not sent.", gap=gap), tr("Fill it in.")
        )
    if not made.text.strip():
        raise NotFound(tr("The letter is empty, so it was not sent."))
    if about.why_not:
        raise NotFound(about.why_not, tr("Nothing was sent."))


def _send(
    profile: Profile, settings: Settings, letter: Letter, about: Writing, arguments: argparse.Namespace
) -> str:
    """Send it; return why there is no copy, or "". Raises ``MailTrouble`` when it was not sent, or may be."""
    account = settings.account(about.about.account)
    if arguments.password_stdin:
        password = passwords.read_password(arguments, account.name)
        if password is not None:
            profile.for_this_run.set(account.name, password)
    try:
        return profile.send(account, letter).trouble
    except Unclear:
        raise
    except MailTrouble as error:
        raise MailTrouble(
            tr("Nothing was sent and nothing was marked."),
            f"{error.title} {error.remedy}".strip(),
            detail=error.detail,
        ) from error


def _show(
    letter: Letter, when: datetime | None, arguments: argparse.Namespace, *, sent: bool, trouble: str = ""
) -> None:
    if arguments.json:
        tell.answer(
            {
                "version": 1,
                "sent": sent,
                "from": letter.sender.email,
                "to": letter.to.email,
                "subject": letter.subject,
                "text": letter.text,
                "message_id": letter.id if sent else None,
                "promised": None if when is None else when.isoformat(timespec="seconds"),
                "copy_trouble": trouble,
            }
        )
        return
    tell.line(tr("From: {email}", email=letter.sender.email))
    tell.line(
        tr("To: {label} <{email}>", label=letter.to.label, email=letter.to.email)
        if letter.to.name
        else tr("To: {email}", email=letter.to.email)
    )
    tell.line(tr("Subject: {subject}", subject=letter.subject))
    tell.line("")
    for line in letter.text.splitlines():
        tell.line(line)
    tell.line("")
    tell.line(tr("Sent.") if sent else tr("Nothing was sent. Add --send to send it."))
    if trouble:
        tell.line(tr("No copy lies in your folder for sent mail: {trouble}", trouble=trouble))
