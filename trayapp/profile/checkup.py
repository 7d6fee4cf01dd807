"""What works here and what does not, with what to do: for ``owed doctor`` and for the settings.

What only the desktop itself can say is in ``ui/tray/desktop_check.py``. Nothing here needs Qt; some of it
takes seconds, where a keyring asks to be unlocked or a network does not answer.
"""

from __future__ import annotations

import platform
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from trayapp import __version__
from trayapp.domain.clocks.spoken import whole
from trayapp.errors import OwedError
from trayapp.profile.profile import Profile
from trayapp.settings.accounts.account import (
    Account,
    ExchangeAccount,
    GraphAccount,
    ImapAccount,
    host_of,
    is_loopback,
)
from trayapp.settings.at_login import AtLogin, at_login
from trayapp.settings.model import Settings
from trayapp.tongue import tr

_ROOM = 100_000_000
"""Bytes that should be free where the index grows."""

_GRAPH = "graph.microsoft.com"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    sentence: str
    remedy: str = ""
    """What helps; "" where nothing is wrong."""


def findings(profile: Profile, settings: Settings) -> Iterator[Finding]:
    """Look at everything that needs no desktop and no sign-in. Raises nothing of ours."""
    yield _program(profile)
    yield from _settings(profile, settings)
    yield _folders(profile)
    yield from _index(profile)
    yield _keyring(profile)
    yield from _calendars(profile, settings)
    yield _starting(at_login(profile.places.root))
    yield from _network(settings.accounts)


def unreadable(error: OwedError) -> Finding:
    """Say that the settings cannot be read."""
    return Finding(tr("Settings"), good=False, sentence=error.title, remedy=error.remedy)


def _program(profile: Profile) -> Finding:
    said = tr(
        "Version {version} on Python {python}, {system}. Its log is {log}.",
        version=__version__,
        python=platform.python_version(),
        system=platform.system(),
        log=profile.places.log_file,
    )
    return Finding("Owed", good=True, sentence=said)


def _settings(profile: Profile, settings: Settings) -> Iterator[Finding]:
    problems = settings.problems()
    for problem in problems:
        remedy = tr("Mend it in the settings.")
        yield Finding(tr("Settings"), good=False, sentence=problem, remedy=remedy)
    if not problems:
        said = tr("{file} can be read.", file=profile.places.settings_file)
        yield Finding(tr("Settings"), good=True, sentence=said)


def _folders(profile: Profile) -> Finding:
    """See whether there is room, and whether what is kept is closed to others."""
    places, what = profile.places, tr("Folders")
    known = [places.settings_file, places.index_file, places.decisions_file, places.log_file]
    for path in (places.config, places.data, places.cache, places.logs, *known):
        if sys.platform != "win32" and _is_open(path):
            said = tr("Others on this computer can read {path}.", path=path)
            remedy = tr("Close it with: chmod go-rwx {path}", path=path)
            return Finding(what, good=False, sentence=said, remedy=remedy)
    try:
        free = shutil.disk_usage(places.data).free
    except OSError:
        return Finding(what, good=True, sentence=tr("They are closed to everybody else."))
    if free < _ROOM:
        said = tr("The disk that holds {path} is nearly full.", path=places.data)
        return Finding(what, good=False, sentence=said, remedy=tr("Make room on it."))
    return Finding(what, good=True, sentence=tr("They are closed to everybody else, and there is room."))


def _is_open(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & 0o077)
    except OSError:
        return False


def _index(profile: Profile) -> Iterator[Finding]:
    try:
        index = profile.open_index()
    except OwedError as error:
        yield Finding(tr("Index"), good=False, sentence=error.title, remedy=error.remedy)
        return
    with closing(index):
        count = index.count()
    said = tr("{count} messages are known.", count=whole(count))
    yield Finding(tr("Index"), good=True, sentence=said)


def _keyring(profile: Profile) -> Finding:
    try:
        profile.secrets.get("a test")
    except OwedError as error:
        return Finding(tr("Keyring"), good=False, sentence=error.title, remedy=error.remedy)
    return Finding(tr("Keyring"), good=True, sentence=tr("Passwords can be kept."))


def _calendars(profile: Profile, settings: Settings) -> Iterator[Finding]:
    """Say how reading the other calendars went last."""
    for copy in (profile.calendars.of(feed) for feed in settings.feeds):
        name = tr("Calendar {name}", name=copy.feed.name)
        if copy.trouble:
            yield Finding(name, good=False, sentence=copy.trouble, remedy=copy.remedy)
        elif copy.read is None:
            remedy = tr("Run: {command}", command="owed calendar refresh")
            yield Finding(name, good=False, sentence=tr("It was never read."), remedy=remedy)
        else:
            known = tr(
                "%n entry of whole days is known.|%n entries of whole days are known.", "", len(copy.days)
            )
            yield Finding(name, good=True, sentence=known)


def _starting(way: AtLogin) -> Finding:
    what = tr("Start at login")
    if not way.is_on():
        said = tr("Owed does not start when you log in; Settings, General, can change that.")
        return Finding(what, good=True, sentence=said)
    program = way.program()
    if program and not Path(program).exists():
        said = tr("What is to start when you log in is no longer there: {program}.", program=program)
        remedy = tr("Switch it off and on again in Settings, General.")
        return Finding(what, good=False, sentence=said, remedy=remedy)
    return Finding(what, good=True, sentence=tr("Owed starts when you log in."))


def _network(accounts: tuple[Account, ...]) -> Iterator[Finding]:
    """See whether the servers' names can be found: without that nothing else can work."""
    hosts = sorted({host for account in accounts if (host := _host(account)) and not is_loopback(host)})
    lost = [host for host in hosts if not _is_found(host)]
    if not hosts:
        return
    if not lost:
        yield Finding(tr("Network"), good=True, sentence=tr("The names of the mail servers are found."))
    elif len(lost) < len(hosts):
        said = tr("There is no server of the name {name}.", name=", ".join(lost))
        remedy = tr(
            "Look whether it is spelt right in the settings, or is found in the office's network only."
        )
        yield Finding(tr("Network"), good=False, sentence=said, remedy=remedy)
    else:
        said = tr("No mail server is found by its name, so this computer seems to have no network.")
        remedy = tr("Connect to the network; in an office's network only a VPN may be missing.")
        yield Finding(tr("Network"), good=False, sentence=said, remedy=remedy)


def _host(account: Account) -> str:
    match account:
        case ImapAccount(host=host):
            return host
        case ExchangeAccount(url=url):
            return host_of(url)
        case GraphAccount():
            return _GRAPH
        case _:
            return ""


def _is_found(host: str) -> bool:
    try:
        socket.getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return True
