"""Gathers what is kept about the user: what, where, how much, since when, with examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from trayapp.domain.clocks import spoken
from trayapp.domain.clocks.calendar import WorkingCalendar
from trayapp.domain.judging.rules import sentence
from trayapp.domain.owing.decision import Act, Decision
from trayapp.domain.owing.ledger import BEGINNINGS, parsed
from trayapp.domain.plain import plain_line
from trayapp.domain.stored import Part, Stored
from trayapp.errors import SecretsTrouble
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import Account, authorization_of, wants_password
from trayapp.settings.begun_letters import BegunLetters
from trayapp.settings.model import Settings
from trayapp.store.inventory import Holding, Kept
from trayapp.tongue import mark, tr

_EXAMPLES = 3
_FORMULAS = frozenset("=+-@\t\r")
_ACTS = {
    Act.DONE: mark("answered otherwise"),
    Act.NOT_OWED: mark("not owed"),
    Act.OWED_AFTER_ALL: mark("owed after all"),
    Act.SNOOZE: mark("put off"),
    Act.NOT_PROBABLE: mark("that was not the answer"),
    Act.WAIT: mark("somebody else first"),
    Act.LEFT_MESSAGE: mark("called back, left a message"),
    Act.NOT_REACHED: mark("called back, reached nobody"),
    Act.PROMISE: mark("a promise"),
    Act.MOVE: mark("another date for a promise"),
    Act.CALL: mark("a call"),
    Act.FOLLOW_UP: mark("somebody to be written to"),
    Act.RELEASE: mark("not expected any more"),
    Act.IGNORE_SENDER: mark("a rule"),
    Act.RULE: mark("a rule"),
    Act.REMOVE_RULE: mark("a rule taken away"),
}


def gather(profile: Profile) -> Stored:
    """Return what is kept, with examples. Blocks: reads the whole index, and asks the keyring.

    For the desk's thread: what it opens it closes. Raises ``StoreTrouble``, ``SettingsTrouble``.
    """
    settings = profile.settings()
    with closing(profile.open_index()) as index:
        holdings = index.holdings(_EXAMPLES)
    log = profile.log.beside()
    try:
        decisions = log.everything()
        given = len(log.all_given())
    finally:
        log.close()
    total = sum(one.messages for one in holdings)
    parts = [
        _settings_part(profile, settings),
        *(_mail_part(profile, settings, one, total) for one in holdings),
        *_letters_part(profile),
        _decisions_part(profile, settings, [one for one, _ in decisions], given),
        _secrets_part(profile, settings),
        *_calendars_part(profile, settings),
        _cache_part(profile),
        _log_part(profile),
    ]
    return Stored(tuple(parts))


def size_text(size: int) -> str:
    """Say bytes as people do: "3.4 MB"."""
    if size < 1000:
        return tr("%n byte|%n bytes", "", size)
    for unit, bytes_each in (("kB", 1000), ("MB", 1000**2), ("GB", 1000**3)):
        if size < bytes_each * 1000 or unit == "GB":
            return f"{spoken.decimal(size / bytes_each)} {unit}"
    return ""


# -- the parts ------------------------------------------------------------------------------------------


def _settings_part(profile: Profile, settings: Settings) -> Part:
    says = tr(
        "What you chose: {accounts}, {clients}, {standards}. No password is in it.",
        accounts=tr("%n account|%n accounts", "", len(settings.accounts)),
        clients=tr("%n client|%n clients", "", len(settings.clients)),
        standards=tr(
            "%n response window of your own|%n response windows of your own", "", len(settings.standards)
        ),
    )
    examples = [f"{one.name or one.who} · {one.group}" for one in settings.clients[:_EXAMPLES]]
    return Part(
        tr("Settings and client book"),
        says,
        str(profile.places.settings_file),
        _size(profile.places.config) + _size(profile.places.data / "client_book.json"),
        min((one.added for one in settings.accounts), default=None),
        examples=tuple(map(_line, examples)),
        folder=str(profile.places.config),
    )


def _mail_part(profile: Profile, settings: Settings, one: Holding, total: int) -> Part:
    """The index is one file; an account's share of it goes by the number of its messages."""
    share = _size_of(profile.places.index_file) * one.messages // max(1, total)
    says = tr(
        "Of %n message: who wrote it, to whom, when, and its subject.|"
        "Of %n messages: who wrote them, to whom, when, and their subjects.",
        "",
        one.messages,
    )
    asking = tr(
        "Of %n the sentence that asks, and what the text was found to need.|"
        "Of %n the sentence that asks, and what the texts were found to need.",
        "",
        one.asking,
    )
    without = tr("No whole text, no attachment.")
    return Part(
        tr("Mail of {account}", account=_line(one.account)),
        f"{says} {asking} {without}",
        str(profile.places.index_file),
        share,
        one.oldest,
        one.account,
        tuple(_example(kept, settings.calendar) for kept in one.examples),
        str(profile.places.data),
    )


def _decisions_part(profile: Profile, settings: Settings, decisions: list[Decision], given: int) -> Part:
    counts = Counter(tr(_ACTS[one.act]) for one in decisions)
    said = ", ".join(f"{spoken.whole(count)} × {what}" for what, count in counts.most_common())
    number = tr("%n decision of yours|%n decisions of yours", "", len(decisions))
    warnings = tr(
        "Which warnings were given for %n matter, so that none comes twice.|"
        "Which warnings were given for %n matters, so that none comes twice.",
        "",
        given,
    )
    parts = {"number": number, "kinds": said, "warnings": warnings}
    says = tr("{number}: {kinds}. {warnings}", **parts) if said else tr("{number}. {warnings}", **parts)
    latest = decisions[: -_EXAMPLES - 1 : -1]
    return Part(
        tr("What you decided"),
        says,
        str(profile.places.decisions_file),
        _size_of(profile.places.decisions_file) + _size_of(profile.places.data / "decisions.sqlite3.copy"),
        min((one.at for one in decisions), default=None),
        examples=tuple(_decided(one, settings.calendar) for one in latest),
        folder=str(profile.places.data),
    )


def _letters_part(profile: Profile) -> Iterator[Part]:
    letters = BegunLetters(profile.places.letters_file).all().values()
    if not letters:
        return
    yield Part(
        tr("Letters that you began"),
        tr(
            "%n letter that you began and did not send, for 30 days: your own words.|"
            "%n letters that you began and did not send, each for 30 days: your own words.",
            "",
            len(letters),
        ),
        str(profile.places.letters_file),
        _bytes(profile.places.letters_file),
        min(one.at for one in letters),
        examples=tuple(_line(one.subject) for one in [*letters][-_EXAMPLES:]),
        folder=str(profile.places.data),
    )


def _secrets_part(profile: Profile, settings: Settings) -> Part:
    said = [sentence for account in settings.accounts if (sentence := _secret(profile, account))]
    said += [
        tr("The address of the calendar {name}.", name=_line(feed.name))
        for feed in settings.feeds
        if feed.is_private
    ]
    return Part(
        tr("Passwords and sign-ins"),
        " ".join(said) or tr("None."),
        tr("The keyring of your system, under the name Owed; in no file of ours."),
        0,
    )


def _secret(profile: Profile, account: Account) -> str:
    name = _line(account.name)
    try:
        if profile.for_this_run.get(account.name) is not None:
            return tr("{name}: in memory until Owed ends.", name=name)
        held = profile.secrets.get(account.name) is not None
    except SecretsTrouble:
        return tr("{name}: the keyring does not answer.", name=name)
    if held:
        browser = authorization_of(account) is not None
        return tr("{name}: a sign-in.", name=name) if browser else tr("{name}: a password.", name=name)
    return tr("{name}: nothing is kept.", name=name) if wants_password(account) else ""


def _calendars_part(profile: Profile, settings: Settings) -> Iterator[Part]:
    if not settings.feeds:
        return
    copies = [profile.calendars.of(feed) for feed in settings.feeds]
    days = [one for copy in copies for one in copy.days]
    yield Part(
        tr("Copies of other calendars"),
        tr("%n day or span off of|%n days or spans off of", "", len(days))
        + " "
        + ", ".join(_line(feed.name) for feed in settings.feeds)
        + ".",
        str(profile.places.data / "calendars"),
        _size(profile.places.data / "calendars"),
        min((copy.read for copy in copies if copy.read), default=None),
        examples=tuple(_line(f"{spoken.day(one.first, year=True)} · {one.why}") for one in days[:_EXAMPLES]),
        folder=str(profile.places.data),
    )


def _cache_part(profile: Profile) -> Part:
    return Part(
        tr("Conveniences"),
        tr("Where the windows stood, pictures of the badge, and what it shows next. No name and no subject."),
        str(profile.places.cache),
        _size(profile.places.cache),
        folder=str(profile.places.cache),
    )


def _log_part(profile: Profile) -> Part:
    lines = _last_lines(profile.places.log_file)
    return Part(
        tr("Log"),
        tr("What went wrong, for a report that you may send. It may name accounts and servers."),
        str(profile.places.log_file),
        _size(profile.places.logs),
        examples=tuple(lines),
        folder=str(profile.places.logs),
    )


# -- words ----------------------------------------------------------------------------------------------


def _example(kept: Kept, calendar: WorkingCalendar) -> str:
    when = spoken.day_clock(calendar.local(kept.at), year=True)
    asks = f" · “{kept.asks}”" if kept.asks else ""
    return _line(f"{when} · {kept.sender.label} · {kept.subject}{asks}")


def _decided(one: Decision, calendar: WorkingCalendar) -> str:
    when = spoken.day_clock(calendar.local(one.at), year=True)
    about = _about(one)
    return _line(f"{when} · {tr(_ACTS[one.act])}{f' · {about}' if about else ''}")


def _about(one: Decision) -> str:
    """Name what a decision says by itself; of a message only its id is kept, which tells a person nothing."""
    try:
        if one.act in BEGINNINGS:
            return parsed(one.act, one.target).who.label
        if one.act is Act.RULE:
            from trayapp.domain.owing.decision import rule_in

            rule = rule_in(one)
            return sentence(rule) if rule is not None else ""
    except ValueError:
        return ""
    return one.target if one.act is Act.IGNORE_SENDER else ""


def _line(text: str) -> str:
    return plain_line(text, 300)


# -- sizes -----------------------------------------------------------------------------------------------


def _last_lines(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [_line(one) for one in lines[-_EXAMPLES:]]


def _size(place: Path) -> int:
    if not place.is_dir():
        return _bytes(place)
    return sum(_bytes(path) for path in place.rglob("*") if path.is_file())


def _size_of(database: Path) -> int:
    """Of a file of SQLite with what lies beside it."""
    return sum(_bytes(database.with_name(f"{database.name}{ending}")) for ending in ("", "-wal", "-shm"))


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
