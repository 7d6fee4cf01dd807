"""``owed judge``: the same judgement on mail in files, with no account and nothing kept."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.moments import moment
from trayapp.domain.calendar import default_calendar
from trayapp.domain.clients import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.item import Verdict
from trayapp.domain.message import Direction, MessageId, Seen
from trayapp.domain.owed import Rules, owed
from trayapp.domain.own_text import own_text
from trayapp.domain.standard import shipped_standards
from trayapp.errors import NotFound
from trayapp.mail.files import FilesSource
from trayapp.mail.source import Place
from trayapp.profile import reader_for
from trayapp.settings.model import who
from trayapp.store.index import Index
from trayapp.sync.desk import as_of
from trayapp.sync.pull import pull, read_all_texts

ACCOUNT = "files"


def run(arguments: argparse.Namespace) -> int:
    """Judge the files; every message in them appears once."""
    for path in arguments.files:
        if not path.exists():
            raise NotFound(f"There is no file {path}.")
    rules = _rules(arguments)
    now = moment(arguments.now, "UTC") if arguments.now else datetime.max.replace(tzinfo=UTC)
    index = Index(None)
    source = FilesSource(arguments.files)
    texts: dict[MessageId, str] = {}
    for _page in pull(source, index, ACCOUNT, rules.me):
        pass
    read_all_texts(source, index, ACCOUNT, reader_for(rules.me, resources.phrases()), keep=texts)
    places = index.places(ACCOUNT)
    rows = _judge(index, rules, now, texts, places)
    if arguments.json:
        tell.answer({"version": shapes.VERSION, "messages": rows})
    else:
        tell.table(
            [(str(row["verdict"]), str(row["need"]), str(row["from"]), str(row["asks"])) for row in rows]
        )
    return 0


def _rules(arguments: argparse.Namespace) -> Rules:
    free_mail = resources.free_mail()
    book = ClientBook(
        tuple(Entry(who(one), CLIENTS) for one in arguments.client),
        frozenset(who(domain) for domain in arguments.colleague),
        free_mail,
    )
    me = Me(frozenset(address.strip().lower() for address in arguments.me))
    return Rules(me, book, shipped_standards(), default_calendar("UTC"))


def _judge(
    index: Index, rules: Rules, now: datetime, texts: dict[MessageId, str], places: dict[MessageId, Place]
) -> list[shapes.Json]:
    rows: list[shapes.Json] = []
    for conversation in index.everything():
        known = as_of(conversation, now)
        verdicts: dict[MessageId, Verdict] = {
            verdict.seen.message.id: verdict for verdict in owed(known, rules, index.wrote_to).verdicts
        }
        rows += [_row(seen, verdicts, texts, places, f"c{conversation.id}") for seen in known.messages]
    return rows


def _row(
    seen: Seen,
    verdicts: dict[MessageId, Verdict],
    texts: dict[MessageId, str],
    places: dict[MessageId, Place],
    conversation: str,
) -> shapes.Json:
    number = seen.message.id
    place = places.get(number)
    return shapes.judged(
        verdicts.get(number) if seen.direction is Direction.IN else None,
        seen,
        file=place.folder if place else "",
        conversation=conversation,
        own_text=own_text(texts.get(number, "")),
    )
