"""``owed judge``: the same judgement on mail in files, with no account and nothing kept."""

from __future__ import annotations

import argparse

from trayapp import resources
from trayapp.cli import shapes, tell
from trayapp.cli.moments import moment
from trayapp.domain.calendar import default_calendar
from trayapp.domain.clients import CLIENTS, ClientBook, Entry, Me
from trayapp.domain.item import Judged
from trayapp.domain.message import MessageId, Seen
from trayapp.domain.owed import Rules
from trayapp.domain.own_text import own_text
from trayapp.domain.standard import shipped_standards
from trayapp.errors import NotFound
from trayapp.mail.files import FilesSource
from trayapp.mail.imap.folders import folder_names as by_role
from trayapp.mail.roles import role_by_name
from trayapp.mail.source import Place
from trayapp.profile import reader_for
from trayapp.settings.model import who
from trayapp.store.index import Index
from trayapp.sync.desk import Desk
from trayapp.sync.pull import pull, read_all_texts

ACCOUNT = "files"


def run(arguments: argparse.Namespace) -> int:
    """Judge the files; every message in them appears once."""
    for path in arguments.files:
        if not path.exists():
            raise NotFound(f"There is no file {path}.")
    rules = _rules(arguments)
    now = moment(arguments.now, "UTC") if arguments.now else None
    index = Index(None)
    source = FilesSource(arguments.files, role_by_name(by_role(resources.folder_names())))
    texts: dict[MessageId, str] = {}
    for _page in pull(source, index, ACCOUNT, rules.me, rules.book.colleague_domains):
        pass
    read_all_texts(source, index, ACCOUNT, reader_for(rules.me, resources.phrases()), keep=texts)
    places = index.places(ACCOUNT)
    rows = [
        _row(seen, judged, texts.get(seen.message.id, ""), places.get(seen.message.id))
        for judged in Desk(index).everything(rules, now)
        for seen in judged.messages
    ]
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


def _row(seen: Seen, judged: Judged, text: str, place: Place | None) -> shapes.Json:
    verdict = next((one for one in judged.verdicts if one.seen.message.id == seen.message.id), None)
    return shapes.judged(
        verdict,
        seen,
        file=place.folder if place else "",
        conversation=f"c{judged.conversation}",
        own_text=own_text(text),
    )
