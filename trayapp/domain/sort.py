"""What sort of message it is, once its text is known: notes, newsletters and receipts that headers hide."""

from __future__ import annotations

import re
from collections.abc import Sequence

from trayapp.domain.message import Kind, Message, Reason
from trayapp.domain.own_text import new_text
from trayapp.domain.phrases import Language, Table, words_of
from trayapp.domain.requests import Ask
from trayapp.domain.subject_signs import Judged
from trayapp.domain.triage import kind_of

_READ = 20_000
"""So many characters of the new text are looked at for footers."""
_SHORT_NOTE = 900
"""An out-of-office note is not longer."""
_OFFICES = re.compile(
    r"(?:support|service|services|info|sales|orders?|billing|invoices?|accounts?|accounting|help|helpdesk|team|hello|"
    r"contact|marketing|news|admin|webmaster|security|shop|store|members?|membership|customer.*|feedback|survey|"
    r"office|system|sysadmin|registration|register|subscriptions?|updates?|offers?|rewards?|verify|confirm.*|"
    r"buchhaltung|rechnung|rechnungen|bestellung|kundenservice|kundendienst|versand)[\d._-]{0,6}"
)


def sort_of(
    text: str,
    own: str,
    message: Message,
    languages: tuple[Language, ...],
    *,
    asks: Ask,
    personal: bool,
) -> Judged:
    """Refine the kind that the headers gave; ``personal`` says that the greeting names me.

    A weak sign of bulk in the headers gives way to a text that a person wrote; a text that only programs
    write overrules headers that look like a person's.
    """
    kind, reasons = kind_of(message)
    if kind not in {Kind.PERSON, Kind.BULK}:
        return kind, reasons
    if any(reason.code == "web-form" for reason in reasons):
        return kind, reasons
    if _is_away(own, message, languages, asks):
        return Kind.AUTOMATIC, (Reason("out-of-office", own.strip()[:80]),)
    words = words_of(new_text(text)[:_READ])
    judged = _by_signs(words, message, languages, asks, personal=personal, bulk=kind is Kind.BULK)
    return judged or (Kind.PERSON, reasons)


def _by_signs(
    words: Sequence[str],
    message: Message,
    languages: tuple[Language, ...],
    asks: Ask,
    *,
    personal: bool,
    bulk: bool,
) -> Judged | None:
    """Count what only mass mail and programs write; more is needed where a person seems to speak."""
    footers, foot = _count(words, [language.footers for language in languages])
    adverts, advert = _count(words, [language.marketing for language in languages])
    notices, notice = _count(words, [language.machine for language in languages])
    office = _OFFICES.fullmatch(message.sender.email.partition("@")[0]) is not None
    reply = bool(message.references)
    doubt = (2 if personal else 0) + (2 if reply else 0) - (1 if bulk else 0) - (1 if office else 0)
    if footers >= 2 + doubt or (footers and footers + adverts >= 3 + doubt):
        return Kind.BULK, (Reason("newsletter", foot),)
    if adverts >= 3 + doubt and not personal:
        return Kind.BULK, (Reason("marketing", advert),)
    if notices >= 2 + doubt or (notices and office and asks < Ask.REQUEST and not reply):
        return Kind.AUTOMATIC, (Reason("machine-text", notice),)
    return None


def _is_away(own: str, message: Message, languages: tuple[Language, ...], asks: Ask) -> bool:
    """An out-of-office note without the headers of one."""
    if len(own) > _SHORT_NOTE:
        return False
    words = words_of(own)
    signs, _ = _count(words, [language.away for language in languages])
    answers = bool(message.references)
    return signs >= (3 if asks >= Ask.REQUEST else 2) or (
        signs == 1 and answers and len(words) < 25 and not asks
    )


def _count(words: Sequence[str], tables: list[Table]) -> tuple[int, str]:
    """How many phrases of the tables stand in the text, each place once, and the first of them."""
    count = 0
    first = ""
    for table in tables:
        count += table.count(words)
        if not first and (found := table.find(words)):
            first = " ".join(words[found[0] : found[1]])
    return count, first
