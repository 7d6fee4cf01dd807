"""What sort of message it is, once its text is known: notes, newsletters and receipts that headers hide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from trayapp.domain.judging.subject_signs import Judged
from trayapp.domain.judging.triage import kind_of, waits_for_person
from trayapp.domain.messages.message import Kind, Message, Reason
from trayapp.domain.texts.phrases import Language, Table, words_of
from trayapp.domain.texts.requests import Ask
from trayapp.domain.texts.tables import ByPiece

_READ = 20_000
"""So many characters of the new text are looked at for footers."""
_SHORT_NOTE = 900
"""An out-of-office note is not longer."""
_RECORD = re.compile(r"^[A-Z][A-Z0-9_ ]{2,40} ?= ?\S", re.MULTILINE)
_MOST_RECORDS = 5
"""Lines like "ROOM = 12" in what a person types."""
_MARKUP = re.compile(r"</?(?:html|head|body|table|tr|td|font|div|style)\b", re.IGNORECASE)
_MOST_MARKUP = 6
"""Tags of a web page that was sent as plain text."""
_LINK = re.compile(r"https?://|\bwww\.")
_MANY_LINKS = 3
_MANY_WORDS = 200
_RETURNED = re.compile(
    r"\b(?:[45]\d\d[ -](?:[45]\.\d\.\d|requested action|no such|user|mailbox|recipient|address|relay)"
    r"|(?:user|host|recipient|mailbox|address) (?:unknown|not found|rejected|unavailable|(?:is )?full)"
    r"|(?:unknown|no such|invalid) (?:local )?(?:user|recipient|mailbox|address|host)\b|over (?:its )?quota"
    r"|(?:mail from|rcpt to|final-recipient|original-recipient|diagnostic-code|remote-mta) ?:"
    r"|(?:could not|cannot|couldn't) be delivered|undeliverable|delivery (?:failed|failure|status)"
    r"|(?:nicht |un)zustellbar|konnte nicht zugestellt"
    r"|permanent (?:fatal )?errors?|did not reach the following|message headers follow|returned to sender)",
)
"""In lower case: an expression that minds no case takes three times as long."""
_OF_RETURNED = re.compile(
    r"\b[45]\d\d(?:-|$)|user|host|recipient|mailbox|address|quota|rcpt|diagnostic-code|remote-mta|delivered"
    r"|undeliverable|delivery$|zustellbar|zugestellt|permanent$|^reach$|headers$|^sender"
)
"""The words one of which stands in whatever :data:`_RETURNED` finds, but for "mail from:"."""
_signs_of_returned = ByPiece(lambda word: len(_OF_RETURNED.findall(word))).__getitem__
_SALES = 4
"""Phrases of advertisements and of leaving a list: a sales letter also where it greets by name."""
_OFFICES = re.compile(
    r"(?:support|service|services|info|sales|orders?|billing|invoices?|accounts?|accounting|help|helpdesk|team|hello|"
    r"contact|marketing|news|admin|webmaster|security|shop|store|members?|membership|customer.*|feedback|survey|"
    r"office|system|sysadmin|registration|register|subscriptions?|updates?|offers?|rewards?|verify|confirm.*|"
    r"buchhaltung|rechnung|rechnungen|bestellung|kundenservice|kundendienst|versand)[\d._-]{0,6}"
)


def sort_of(
    new: str,
    own: str,
    own_words: tuple[str, ...],
    message: Message,
    languages: tuple[Language, ...],
    *,
    asks: Ask,
    personal: bool,
) -> Judged:
    """Refine the kind that the headers gave; ``personal`` says that the greeting names me.

    A weak sign of bulk in the headers gives way to a text that a person wrote; a text that only programs
    write overrules headers that look like a person's. ``new`` is what was not
    quoted, ``own`` what was typed, with its words.
    """
    kind, reasons = kind_of(message)
    if kind is not Kind.PERSON and not (
        kind is Kind.BULK and waits_for_person(kind, reasons, known_client=True)
    ):
        return kind, reasons
    if any(reason.code == "web-form" for reason in reasons):
        return kind, reasons
    if _is_away(own, own_words, message, languages, asks):
        return Kind.AUTOMATIC, (Reason("out-of-office", own.strip()[:80]),)
    new = new[:_READ]
    signed = new[len(own) :] if new.startswith(own) else ""
    words = (*own_words, *words_of(signed)) if signed else own_words if new == own else tuple(words_of(new))
    judged = _by_shape(words, new, asks, personal=personal) or _by_signs(
        words, new, message, languages, asks, personal=personal, bulk=kind is Kind.BULK
    )
    return judged or (Kind.PERSON, reasons)


def _by_shape(words: Sequence[str], new: str, asks: Ask, *, personal: bool) -> Judged | None:
    """What only a program writes: the words of mail servers, records, web pages as plain text."""
    needed = 2 + (2 if personal or asks >= Ask.REQUEST else 0)
    lower = new.lower()
    signs = sum(map(_signs_of_returned, words)) + lower.count("mail from")
    if signs >= needed and len(_RETURNED.findall(lower)) >= needed:
        return Kind.BOUNCE, (Reason("bounce"),)
    if personal:
        return None
    if "=" in new and len(list(islice(_RECORD.finditer(new), _MOST_RECORDS + 1))) > _MOST_RECORDS:
        return Kind.AUTOMATIC, (Reason("machine-text"),)
    if "</" in new and len(list(islice(_MARKUP.finditer(new), _MOST_MARKUP + 1))) > _MOST_MARKUP:
        return Kind.BULK, (Reason("bulk"),)
    return None


def _by_signs(
    words: Sequence[str],
    new: str,
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
    imprint, _ = _count(words, [language.imprint for language in languages])
    if footers or not asks:
        # Beneath an advertisement they count; beneath a request they are what firms sign with.
        footers += min(imprint, 1)
    notices, notice = _count(words, [language.machine for language in languages])
    office = _OFFICES.fullmatch(message.sender.email.partition("@")[0]) is not None
    reply = bool(message.references)
    doubt = (2 if personal else 0) + (2 if reply else 0) - (1 if bulk else 0) - (1 if office else 0)
    if footers >= 2 + doubt or (footers and footers + adverts >= 3 + doubt):
        return Kind.BULK, (Reason("newsletter", foot),)
    long = len(words) > _MANY_WORDS
    if footers + adverts >= 2 and long and doubt <= 0 and len(_LINK.findall(new)) >= _MANY_LINKS:
        return Kind.BULK, (Reason("newsletter", foot or advert),)
    if footers and adverts >= 2 and footers + adverts >= _SALES and not reply:
        return Kind.BULK, (Reason("marketing", advert),)
    if adverts >= 3 + doubt + (asks >= Ask.REQUEST) and not personal:
        return Kind.BULK, (Reason("marketing", advert),)
    if notices >= 2 + doubt or (notices and office and asks < Ask.REQUEST and not reply):
        return Kind.AUTOMATIC, (Reason("machine-text", notice),)
    return None


def _is_away(
    own: str, words: tuple[str, ...], message: Message, languages: tuple[Language, ...], asks: Ask
) -> bool:
    """An out-of-office note without the headers of one."""
    if len(own) > _SHORT_NOTE:
        return False
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
        for start, end in table.spans(words) if table.may_stand(words) else ():
            count += 1
            first = first or " ".join(words[start:end])
    return count, first
