"""``owed judge``: the same judgement on mail in files, with no account and nothing kept."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.moments import moment
from trayapp.domain.clients.book import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.clocks.calendar import default_calendar
from trayapp.domain.clocks.standard import shipped_standards
from trayapp.domain.judging.calls import Call, call_of
from trayapp.domain.messages.message import Direction, Kind, MessageId, Seen
from trayapp.domain.owing.item import Judged
from trayapp.domain.owing.owed import Rules
from trayapp.domain.texts.own_text import own_text
from trayapp.domain.texts.promises import Promise, promises
from trayapp.mail.files.source import FilesSource
from trayapp.mail.imap.folders import folder_names as by_role
from trayapp.mail.roles import role_by_name
from trayapp.profile.profile import Profile
from trayapp.profile.reader import reader_for
from trayapp.settings.model import who
from trayapp.settings.places import Places
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_all_texts
from trayapp.tongue import mark, tr

ACCOUNT = "files"


_VERDICTS = {
    "owed": mark("owed", "a verdict"),
    "not_owed": mark("not_owed", "a verdict"),
    "settled": mark("settled", "a verdict"),
}
_NEEDS = {
    "asks": mark("asks", "whether a message asks"),
    "maybe": mark("maybe", "whether a message asks"),
    "none": mark("none", "whether a message asks"),
}
"""The codes of :func:`shapes.judged`, for people."""


def run(arguments: argparse.Namespace) -> int:
    """Judge the files; every message in them appears once."""
    now = moment(arguments.now, "UTC") if arguments.now is not None else None
    rules = rules_for(arguments.me, arguments.client, arguments.colleague)
    if arguments.rules:
        with closing(Profile(Places.of(arguments.profile))) as profile:
            rules = replace(rules, decisions=profile.log.in_force().only_rules())
    with closing(Judgement(arguments.files, rules)) as judgement:
        rows = judgement.rows(now)
    if arguments.json:
        tell.answer({"version": shapes.VERSION, "messages": rows})
    else:
        tell.table(_cells(row) for row in rows)
    return 0


def _cells(row: shapes.Json) -> tuple[str, ...]:
    """Say one row in columns; what cannot be read is neither owed nor not."""
    if row["kind"] == Kind.UNREADABLE.value:
        return tr("unreadable", "a verdict"), "-", str(row["from"] or row["file"]), ""
    verdict, need = str(row["verdict"]), str(row["need"])
    said = tr(_VERDICTS[verdict], "a verdict"), tr(_NEEDS[need], "whether a message asks")
    return *said, str(row["from"]), str(row["asks"])


class Judgement:
    """Mail in files, read once, which can then be judged as things stood at any time."""

    def __init__(self, files: Sequence[Path], rules: Rules) -> None:
        """Read all of it into an index in memory. Raises ``NotFound`` for a file that is not there."""
        source = FilesSource(files, role_by_name(by_role(resources.folder_names())))
        index = Index(None)
        for _page in pull(source, index, ACCOUNT, rules.me, rules.book.colleagues):
            pass
        texts: dict[MessageId, str] = {}
        read_all_texts(source, index, ACCOUNT, reader_for(rules.me, resources.phrases()), keep=texts)
        self._source = source
        self._texts = texts
        self._own_texts = {message: own_text(text) for message, text in texts.items()}
        self._places = index.places(ACCOUNT)
        self._promised: dict[MessageId, tuple[Promise, ...]] = {}
        """What was promised stays so, at whatever time the mail is judged."""
        self._desk = Desk(index)
        self._rules = rules

    def rows(self, now: datetime | None) -> list[shapes.Json]:
        """Return a row for each message that was there at ``now``; None takes all."""
        return [
            self._row(seen, judged)
            for judged in self._desk.everything(self._rules, now)
            for seen in judged.messages
        ]

    def close(self) -> None:
        """Let go of what was read."""
        self._desk.close()

    def _row(self, seen: Seen, judged: Judged) -> shapes.Json:
        verdict = next((one for one in judged.verdicts if one.seen.message.id == seen.message.id), None)
        place = self._places.get(seen.message.id)
        return shapes.judged(
            verdict,
            seen,
            file=place.folder if place else "",
            conversation=f"c{judged.conversation}",
            own_text=self._own_texts.get(seen.message.id, ""),
            call=self._call(seen),
            promises=self._promises(seen),
        )

    def _promises(self, seen: Seen) -> tuple[Promise, ...]:
        """What I promised in a message that I wrote myself, dated by the clock that I wrote it by."""
        message = seen.message
        if seen.direction is not Direction.OUT or shapes.kind_of(seen) is not Kind.PERSON:
            return ()
        if message.id not in self._promised:
            place = self._places.get(message.id)
            zone = zone_at(self._source.writer_offset(place) if place else None)
            own = self._own_texts.get(message.id, "")
            calendar = default_calendar(zone)
            self._promised[message.id] = promises(own, message.date, calendar, resources.tongues_of(own))
        return self._promised[message.id]

    def _call(self, seen: Seen) -> Call | None:
        """Who called, where the message tells of a call."""
        if seen.direction is Direction.OUT or shapes.kind_of(seen) is not Kind.CALL:
            return None
        return call_of(seen.message, self._texts.get(seen.message.id, ""))


def zone_at(offset: timedelta | None) -> str:
    """The name of a zone whose clock is so far from UTC, in whole hours: files do not tell the user's own."""
    hours = round(offset / timedelta(hours=1)) if offset else 0
    return f"Etc/GMT{-hours:+d}" if hours and -12 <= hours <= 14 else "UTC"


def rules_for(me: Sequence[str], clients: Sequence[str], colleagues: Sequence[str]) -> Rules:
    """Return the shipped rules for these addresses of mine, clients and domains of colleagues."""
    book = ClientBook(
        tuple(Entry(who(one), CLIENTS) for one in clients),
        frozenset(who(domain) for domain in colleagues),
        resources.free_mail(),
    )
    mine = Me(frozenset(address.strip().lower() for address in me))
    return Rules(mine, book, shipped_standards(), default_calendar("UTC"))
