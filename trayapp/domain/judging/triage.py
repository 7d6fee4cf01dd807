"""Does a message wait for a person at all? Decided by headers alone, for every message of a mailbox.

The order of the rules is the order of their certainty: a bounce is never a newsletter, and a newsletter is
never a person. What only *may* be bulk (one weak sign) is left to the text, if a known client sent it.
"""

from __future__ import annotations

import enum
import re
from functools import lru_cache

from trayapp.domain.judging.calls import names_caller, tells_of_call
from trayapp.domain.judging.subject_signs import Judged, by_beginning
from trayapp.domain.messages.message import Kind, Mark, Message, Reason

MOST_NAMED = 8
"""So many people in To are still spoken to; more are an audience."""
MOST_ADDRESSED = 25
"""To and Cc together; beyond it nobody is asked in person."""

# One of these signs alone does not make a person's message bulk: lists, relays and client databases add them.
_WEAK = frozenset({"list", "unsubscribe", "precedence-bulk"})

_DAEMONS = frozenset({"mailer-daemon", "mailerdaemon", "mail-daemon", "maildaemon", "mmdf"})
_POSTMASTERS = frozenset(
    {"postmaster", "post_master", "post-master", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e"}
)
_MACHINES = re.compile(
    r"(?:.*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|noreply|donotreply|nicht[._-]?antworten"
    r"|keine[._-]?antwort|ne[._-]?pas[._-]?repondre|no[._-]?responder|non[._-]?rispondere|nao[._-]?responda"
    r"|no[._-]?contestar|notificaciones|notificacion|avisos|boletin|infolettre|lettre[._-]?info|notifiche|avvisi|notificacoes|boletim|nieuwsbrief|meldingen|niet[._-]?beantwoorden|nao[._-]?responder|posta-certificata|unsubscribe|bounces?|auto[._-]?reply|autoresponder"
    r"|notifications?|notify|notifier|alerts?|newsletters?|mailings?|listserv|majordomo|listmaster|mailman"
    r"|voicemail|voice[._-]?mail|asterisk|freepbx|fusionpbx|3cx|pbx|cron|daemon|root|www-data|apache|nobody"
    r"|wordpress|jira|bugzilla|jenkins|automated|automailer|mailer"
    r"|reminders?|digest|rss|rss-?feeds?|feeds?|calendar-notification)\d{0,4}(?:[._+=-].*)?"
)
_LIST_KEEPERS = ("-admin", "-owner", "-request", "-bounces")
"""Behind a list's name: the program or the keeper that runs it."""
_LETTERS = re.compile(r"[^\W\d_]+")
_OFFICES = frozenset(
    (
        *("info", "office", "sales", "contact", "mail", "post", "hello", "team", "enquiries", "inquiries"),
        *(
            "service",
            "support",
            "admin",
            "studio",
            "kontakt",
            "hallo",
            "anfrage",
            "kanzlei",
            "buero",
            "praxis",
        ),
        *("agentur", "verkauf", "vertrieb", "bonjour", "cabinet", "accueil", "secretariat", "agence"),
        *(
            "commercial",
            "etude",
            "hola",
            "contacto",
            "oficina",
            "despacho",
            "consultas",
            "ventas",
            "secretaria",
            "segreteria",
            "studio",
            "amministrazione",
            "contatti",
            "ufficio",
            "geral",
            "contato",
            "comercial",
            "escritorio",
            "kantoor",
            "administratie",
            "verkoop",
            "welkom",
        ),
    )
)
_ROBOT_DOMAINS = ("docusign.net", "calendar.google.com", "bounce.", "bounces.")

_LISTS = Mark.LIST_ID | Mark.PRECEDENCE_LIST
_PERSON: Judged = (Kind.PERSON, ())


class Addressing(enum.StrEnum):
    """How a message names me."""

    ME = "me"
    """Alone in To."""
    AMONG = "among"
    """In To with a few others."""
    CC = "cc"
    """In Cc only."""
    NOT_NAMED = "not_named"
    """Neither in To nor in Cc: a list, Bcc, or an alias that Owed does not know."""
    BROADCAST = "broadcast"
    """One of many."""


def kind_of(message: Message) -> Judged:
    """Say what sort of message it is, and why, by its headers alone. About three microseconds."""
    # A plain number is quicker to look up than a set of flags.
    judged = _by_sender(int(message.marks), message.sender.email, message.reply_to.email)
    if judged[0] is Kind.BOUNCE or judged[0] is Kind.CALENDAR:
        return judged
    return _by_subject(message.subject, judged)


def addressing(message: Message, me: frozenset[str]) -> Addressing:
    """Say how the message names me; ``me`` holds my addresses in lower case."""
    to = message.to
    if any(address.email in me for address in to):
        others = sum(1 for address in to if address.email not in me)
        if others == 0:
            return Addressing.ME
        if others >= MOST_NAMED or len(to) + len(message.cc) > MOST_ADDRESSED:
            return Addressing.BROADCAST
        return Addressing.AMONG
    if any(address.email in me for address in message.cc):
        return Addressing.CC
    if len(to) == 1 and any(_is_spelling_of(to[0].email, email) for email in me):
        return Addressing.ME
    return Addressing.AMONG if _to_our_office(message, me) else Addressing.NOT_NAMED


def _is_spelling_of(email: str, mine: str) -> bool:
    """Whether an address is mine with initials: ``r.lund@`` or ``rlund@`` for ``robin.lund@``."""
    local, _, domain = email.partition("@")
    if domain != mine.partition("@")[2]:
        return False
    parts, names = _LETTERS.findall(local), _LETTERS.findall(mine.partition("@")[0])
    if len(names) < 2 or not parts:
        return False
    first, last = names[0], names[-1]
    initials = parts[-1] == last and all(len(part) == 1 for part in parts[:-1])
    return initials or parts == [first[0] + last]


def _to_our_office(message: Message, me: frozenset[str]) -> bool:
    """Whether To names a shared address of my own domain (info@, office@): prospects write there."""
    domains = {email.partition("@")[2] for email in me}
    return any(
        address.email.partition("@")[0] in _OFFICES and address.domain in domains for address in message.to
    )


def waits_for_person(kind: Kind, reasons: tuple[Reason, ...], *, known_client: bool) -> bool:
    """Say whether the text is worth reading: always for a person, and for weak signs of bulk from a client.

    A known client whose mail comes through a list, a relay or a client database is still a client; then the
    text decides (``reading.read`` gives the refined kind).
    """
    if kind is Kind.PERSON or kind is Kind.CALL:
        return True
    return kind is Kind.BULK and known_client and all(reason.code in _WEAK for reason in reasons)


@lru_cache(maxsize=16_384)
def _by_sender(number: int, sender: str, reply_to: str) -> Judged:
    """Judge by marks (as a number) and addresses; these repeat, so the answer is kept."""
    marks = Mark(number)
    local, _, domain = sender.partition("@")
    if marks & Mark.DAEMON or local in _DAEMONS or (local in _POSTMASTERS and marks & Mark.NULL_RETURN):
        return Kind.BOUNCE, (Reason("bounce"),)
    if marks & Mark.REPORT:
        return Kind.BOUNCE, (Reason("bounce"),)
    if marks & Mark.CALENDAR:
        return Kind.CALENDAR, (Reason("calendar"),)
    if marks & Mark.SPAM:
        return Kind.BULK, (Reason("spam"),)
    if marks & Mark.AUTO_REPLIED:
        return Kind.AUTOMATIC, (Reason("auto-reply"),)
    machine = local in _POSTMASTERS or is_machine(sender) or domain.startswith(_ROBOT_DOMAINS)
    machine = machine or (bool(marks & _LISTS) and local.endswith(_LIST_KEEPERS))
    automatic = bool(marks & (Mark.AUTO_GENERATED | Mark.NULL_RETURN)) or machine
    if automatic and _is_web_form(marks, sender, reply_to):
        return Kind.PERSON, (Reason("web-form", reply_to),)
    if bulk := _bulk(marks):
        return Kind.BULK, (*bulk, *((Reason("machine-sender", sender),) if machine else ()))
    if machine:
        return Kind.AUTOMATIC, (Reason("machine-sender", sender),)
    if automatic:
        return Kind.AUTOMATIC, (Reason("automatic"),)
    return _PERSON


def is_machine(email: str) -> bool:
    """Whether an address is one that programs write from and nobody reads: no-reply, notifications, cron."""
    return _MACHINES.fullmatch(email.partition("@")[0][:64]) is not None


def _bulk(marks: Mark) -> tuple[Reason, ...]:
    """The signs of mass mail: strong ones first, else each weak one by its own code."""
    if marks & Mark.CAMPAIGN:
        return (Reason("newsletter") if marks & Mark.UNSUBSCRIBE else Reason("bulk"),)
    if marks & Mark.PRECEDENCE_LIST or marks & Mark.LIST_ID:
        return (Reason("list"),)
    if marks & Mark.UNSUBSCRIBE and marks & Mark.PRECEDENCE_BULK:
        return (Reason("newsletter"),)
    if marks & Mark.UNSUBSCRIBE:
        return (Reason("unsubscribe"),)
    if marks & Mark.PRECEDENCE_BULK:
        return (Reason("precedence-bulk"),)
    return ()


def _is_web_form(marks: Mark, sender: str, reply_to: str) -> bool:
    """A program that passes on what a person typed names the person in Reply-To."""
    if not reply_to or reply_to == sender or marks & (Mark.UNSUBSCRIBE | Mark.CAMPAIGN | Mark.LIST_ID):
        return False
    local, _, domain = reply_to.partition("@")
    return bool(domain) and not is_machine(reply_to) and "+" not in local and len(local) <= 32


def _by_subject(subject: str, judged: Judged) -> Judged:
    """What the subject says of a message that its sender and marks left open, or called automatic or bulk."""
    begins = by_beginning(subject)
    if begins is not None:
        return begins
    if tells_of_call(subject) if judged[0] is Kind.AUTOMATIC else judged is _PERSON and names_caller(subject):
        return Kind.CALL, (Reason("call-notice"),)
    return judged
