"""What the user taught Owed by correcting it: rules for mail to come, which anybody can read.

A rule names whom it is about and, if it is about "mail like this", the shape of the subject: its words
without numbers, dates and names of months. The most specific rule decides, among equals the newest; the
user's word about one single message goes before every rule (``owed.waits``). Nothing is learnt beyond what
stands in a rule.
"""

from __future__ import annotations

import enum
import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from trayapp.domain.judging.rule_words import CALENDAR_WORDS
from trayapp.domain.judging.triage import is_machine
from trayapp.domain.messages.message import Address, Kind, Mark, Message, Need, Reason, Seen
from trayapp.domain.messages.subject import normalised
from trayapp.tongue import mark, tr

GAP = "…"
"""Stands in a subject's shape for numbers, dates and names of months."""
ANYTHING = "*"
"""Stands in a subject that the user wrote for any text."""

_TOKEN = re.compile(r"[^\W_]+|[…*]")
_DIGIT = re.compile(r"\d")
_TAG = re.compile(r"[+=].*")
_NUMBERS = re.compile(r"[._-]*\d+")

# Of everything that a sender writes, these still wait for nothing: no person asks in them.
_SILENT_KINDS = frozenset({Kind.BOUNCE, Kind.CALENDAR})
_SILENT = frozenset({"auto-reply", "out-of-office", "read-receipt", "spam"})


class Says(enum.StrEnum):
    """What a rule decides."""

    NOT_OWED = "not_owed"
    OWED = "owed"


class Whose(enum.StrEnum):
    """What ``who`` names."""

    SENDER = "sender"
    """One address."""
    PROGRAM = "program"
    """An address that programs write from, without the numbers and tags that change from mail to mail."""
    LIST = "list"
    """A mailing list's address, which its mail names in To or Cc."""
    DOMAIN = "domain"
    """Everybody at a domain."""


_NEARNESS = {Whose.SENDER: 3, Whose.PROGRAM: 2, Whose.LIST: 1, Whose.DOMAIN: 0}


class Rule(NamedTuple):
    """One rule. Two rules that match the same are one: the newer replaces the older."""

    id: str
    """Short; stays when the rule is changed."""
    says: Says
    whose: Whose
    who: str
    """Lower case."""
    subject: str | None
    """The subject's shape, in which ``*`` stands for any text; "" is mail without one, None any subject."""
    at: datetime
    """When it was made or last changed (UTC)."""
    account: str = ""
    """The account whose mail it was made from, with which it is forgotten; "" when that is not known."""

    @property
    def matches(self) -> tuple[Whose, str, str | None]:
        """What it is about, whatever it says."""
        return self.whose, self.who, self.subject


def shape(subject: str) -> str:
    """Return a subject's words with ``…`` for numbers, dates and names of months; the same for a shape."""
    found: list[str] = []
    for token in _TOKEN.findall(normalised(subject)):
        word = GAP if _DIGIT.search(token) or token in CALENDAR_WORDS else token
        if not (word in {GAP, ANYTHING} and found and found[-1] == word):
            found.append(word)
    return " ".join(found)


def program(email: str) -> str:
    """Return what stays the same in the addresses that one program writes from."""
    local, _, domain = email.rpartition("@")
    if not local:
        return email
    return f"{_NUMBERS.sub('', _TAG.sub('', local)) or local}@{domain}"


def for_sender(seen: Seen, says: Says, at: datetime) -> Rule:
    """Return the rule "anything from this sender": of a web form whom it names for the answer."""
    return made(says, Whose.SENDER, writer(seen).email, None, at, seen.account)


def for_mail_like(seen: Seen, says: Says, at: datetime, me: frozenset[str]) -> Rule:
    """Return the rule "mail like this": from the same list, program or sender, with such a subject."""
    message = seen.message
    whose, who = Whose.SENDER, writer(seen).email
    if named := _list_of(message, me):
        whose, who = Whose.LIST, named
    elif is_machine(message.sender.email) or seen.kind is Kind.AUTOMATIC or who != message.sender.email:
        whose, who = Whose.PROGRAM, program(message.sender.email)
    return made(says, whose, who, shape(message.subject), at, seen.account)


def made(says: Says, whose: Whose, who: str, subject: str | None, at: datetime, account: str = "") -> Rule:
    """Return a new rule; its id is short and nobody else's."""
    about = json.dumps((whose.value, who, subject, at.isoformat()))
    name = hashlib.blake2b(about.encode(), digest_size=3).hexdigest()
    return Rule(name, says, whose, who, subject, at, account)


def writer(seen: Seen) -> Address:
    """Return the person who wrote: of a web form the one to be answered, not the form."""
    message = seen.message
    through_form = message.reply_to.email and any(reason.code == "web-form" for reason in seen.reasons)
    return message.reply_to if through_form else message.sender


def applies(rule: Rule, seen: Seen) -> bool:
    """Whether a rule is about a message.

    "Everything from this sender is owed" leaves out what no person asks in: bounces, calendar mail, automatic
    replies. Whoever wants those too says so of mail like them.
    """
    if not _is_from(rule, seen):
        return False
    if rule.subject is None:
        return rule.says is Says.NOT_OWED or not _is_silent(seen)
    found = shape(seen.message.subject)
    if ANYTHING not in rule.subject:
        return found == rule.subject
    return _pattern(rule.subject).fullmatch(found) is not None


class RuleBook:
    """The rules in force, looked up by sender. Immutable after it was made."""

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        """``rules`` are in the order in which they were made or changed."""
        self.all: tuple[Rule, ...] = tuple(sorted(rules, key=lambda rule: rule.at, reverse=True))
        """The newest first."""
        self._by_who: dict[str, list[Rule]] = {}
        for rule in self.all:
            self._by_who.setdefault(rule.who, []).append(rule)

    def about(self, seen: Seen) -> Rule | None:
        """Return the rule that decides about a message, or None."""
        if not self._by_who:
            return None
        found = [rule for who in _names(seen) for rule in self._by_who.get(who, ()) if applies(rule, seen)]
        return max(found, key=_precedence, default=None)

    def of(self, rule_id: str) -> Rule | None:
        """Return the rule with an id, or None."""
        return next((rule for rule in self.all if rule.id == rule_id), None)

    def saying(self, says: Says) -> tuple[Rule, ...]:
        """Return the rules that say so."""
        return tuple(rule for rule in self.all if rule.says is says)

    def adopted(self, rule: Rule) -> Rule:
        """Return the rule under the id of the one that matches the same, if there is one."""
        same = next((one for one in self.all if one.matches == rule.matches), None)
        return rule if same is None else rule._replace(id=same.id)

    def with_rule(self, rule: Rule) -> RuleBook:
        """Return a book in which a rule is new, or replaces the one with its id or what it matches."""
        others = (one for one in self.all if one.id != rule.id and one.matches != rule.matches)
        return RuleBook((*others, rule))

    def without(self, rule_id: str) -> RuleBook:
        """Return a book without a rule."""
        return RuleBook(rule for rule in self.all if rule.id != rule_id)


def reason(rule: Rule) -> Reason:
    """Return why a message was decided by a rule; the detail names the rule by its words."""
    return Reason("rule-owed" if rule.says is Says.OWED else "rule-not-owed", words(rule))


def reasons(rule: Rule, seen: Seen) -> tuple[Reason, ...]:
    """Return why a rule decided about a message, and what asks in it where it is owed."""
    reading = seen.reading
    if rule.says is Says.NOT_OWED or reading is None or reading.need is Need.NONE:
        return (reason(rule),)
    return (reason(rule), *reading.reasons)


def words(rule: Rule) -> str:
    """Say the rule, as the end of a sentence: "nothing from anna@acme.example is owed"."""
    wholly = _WORDS[rule.says, rule.whose, None if rule.subject is None else bool(rule.subject)]
    return tr(wholly, who=rule.who, subject=rule.subject)


_WORDS = {
    (Says.NOT_OWED, Whose.SENDER, None): mark("nothing from {who} is owed"),
    (Says.NOT_OWED, Whose.SENDER, False): mark("nothing from {who} without a subject is owed"),
    (Says.NOT_OWED, Whose.SENDER, True): mark("nothing from {who} with the subject “{subject}” is owed"),
    (Says.NOT_OWED, Whose.PROGRAM, None): mark("nothing from the program {who} is owed"),
    (Says.NOT_OWED, Whose.PROGRAM, False): mark("nothing from the program {who} without a subject is owed"),
    (Says.NOT_OWED, Whose.PROGRAM, True): mark(
        "nothing from the program {who} with the subject “{subject}” is owed"
    ),
    (Says.NOT_OWED, Whose.LIST, None): mark("nothing from the list {who} is owed"),
    (Says.NOT_OWED, Whose.LIST, False): mark("nothing from the list {who} without a subject is owed"),
    (Says.NOT_OWED, Whose.LIST, True): mark(
        "nothing from the list {who} with the subject “{subject}” is owed"
    ),
    (Says.NOT_OWED, Whose.DOMAIN, None): mark("nothing from anybody at {who} is owed"),
    (Says.NOT_OWED, Whose.DOMAIN, False): mark("nothing from anybody at {who} without a subject is owed"),
    (Says.NOT_OWED, Whose.DOMAIN, True): mark(
        "nothing from anybody at {who} with the subject “{subject}” is owed"
    ),
    (Says.OWED, Whose.SENDER, None): mark("everything from {who} is owed"),
    (Says.OWED, Whose.SENDER, False): mark("everything from {who} without a subject is owed"),
    (Says.OWED, Whose.SENDER, True): mark("everything from {who} with the subject “{subject}” is owed"),
    (Says.OWED, Whose.PROGRAM, None): mark("everything from the program {who} is owed"),
    (Says.OWED, Whose.PROGRAM, False): mark("everything from the program {who} without a subject is owed"),
    (Says.OWED, Whose.PROGRAM, True): mark(
        "everything from the program {who} with the subject “{subject}” is owed"
    ),
    (Says.OWED, Whose.LIST, None): mark("everything from the list {who} is owed"),
    (Says.OWED, Whose.LIST, False): mark("everything from the list {who} without a subject is owed"),
    (Says.OWED, Whose.LIST, True): mark(
        "everything from the list {who} with the subject “{subject}” is owed"
    ),
    (Says.OWED, Whose.DOMAIN, None): mark("everything from everybody at {who} is owed"),
    (Says.OWED, Whose.DOMAIN, False): mark("everything from everybody at {who} without a subject is owed"),
    (Says.OWED, Whose.DOMAIN, True): mark(
        "everything from everybody at {who} with the subject “{subject}” is owed"
    ),
}
"""By what the rule says, of whom, and about which subjects: any (None), none, or one."""


def sentence(rule: Rule) -> str:
    """Say the rule as a sentence of its own."""
    said = words(rule)
    return f"{said[0].upper()}{said[1:]}."


def written(rule: Rule) -> str:
    """Write a rule as the target of a decision; its instant is the decision's."""
    kept = {
        "id": rule.id,
        "says": rule.says.value,
        "whose": rule.whose.value,
        "who": rule.who,
        "subject": rule.subject,
        "account": rule.account,
    }
    return json.dumps(kept, ensure_ascii=False)


def parsed(text: str, at: datetime) -> Rule:
    """Read a rule that :func:`written` wrote. Raises ``ValueError`` for what is none."""
    try:
        kept = json.loads(text)
        subject = None if kept["subject"] is None else str(kept["subject"])
        whose, who = Whose(kept["whose"]), str(kept["who"])
        return Rule(
            str(kept["id"]), Says(kept["says"]), whose, who, subject, at, str(kept.get("account", ""))
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{text!r} is no rule.") from error


def _precedence(rule: Rule) -> tuple[int, int, datetime]:
    """Return what orders rules: an exact subject, a subject with gaps, any; then whose; then when."""
    exact = 0 if rule.subject is None else 1 if ANYTHING in rule.subject else 2
    return exact, _NEARNESS[rule.whose], rule.at


def _list_of(message: Message, me: frozenset[str]) -> str:
    """Return the address of the list that a message came through, or ""."""
    if not message.marks & (Mark.LIST_ID | Mark.PRECEDENCE_LIST):
        return ""
    named = (one.email for one in (*message.to, *message.cc) if one.email and one.email not in me)
    return next(named, "")


def _names(seen: Seen) -> list[str]:
    """Return every ``who`` under which a rule may be about a message."""
    message = seen.message
    found = []
    for address in {writer(seen), message.sender}:
        found += [address.email, program(address.email)]
        domain = address.domain
        while "." in domain:
            found.append(domain)
            domain = domain.partition(".")[2]
    if message.marks & (Mark.LIST_ID | Mark.PRECEDENCE_LIST):
        found += [one.email for one in (*message.to, *message.cc)]
    return list(dict.fromkeys(found))


def _is_from(rule: Rule, seen: Seen) -> bool:
    """Whether a message comes from whom a rule names."""
    message = seen.message
    senders = {writer(seen), message.sender}
    match rule.whose:
        case Whose.SENDER:
            return any(one.email == rule.who for one in senders)
        case Whose.PROGRAM:
            return program(message.sender.email) == rule.who
        case Whose.LIST:
            is_list = bool(message.marks & (Mark.LIST_ID | Mark.PRECEDENCE_LIST))
            return is_list and any(one.email == rule.who for one in (*message.to, *message.cc))
        case Whose.DOMAIN:
            return any(one.domain == rule.who or one.domain.endswith(f".{rule.who}") for one in senders)


def _is_silent(seen: Seen) -> bool:
    """Whether a message is one in which no person asks, by headers or by text."""
    if seen.kind in _SILENT_KINDS:
        return True
    said = (*seen.reasons, *(seen.reading.reasons if seen.reading is not None else ()))
    return any(one.code in _SILENT for one in said)


def _pattern(subject: str) -> re.Pattern[str]:
    """Return an expression for a subject in which ``*`` stands for any text, or none."""
    parts = [
        r"\s?.*\s?" if part == ANYTHING else re.escape(part) for part in re.split(r"\s*(\*)\s*", subject)
    ]
    return re.compile("".join(parts))
