"""Does one message wait, and why: the user's word first, then what it is, who sent it, what it says."""

from __future__ import annotations

from trayapp.domain.clients.book import COLLEAGUES, IGNORED, Standing
from trayapp.domain.judging.rules import Says, writer
from trayapp.domain.judging.rules import reasons as by_rule
from trayapp.domain.judging.triage import Addressing, addressing, waits_for_person
from trayapp.domain.messages.message import Kind, Need, Reason, Seen
from trayapp.domain.owing.chosen import Rules
from trayapp.domain.owing.decision import Act, Decision


def waits(seen: Seen, rules: Rules, *, met: bool = False) -> tuple[bool, tuple[Reason, ...]]:
    """Say whether an incoming message waits for an answer, and the reasons in order.

    The user's word comes first, then the user's rules, then what sort of message it is, then who sent it
    and to whom, then what the text says. Who sent it settles the doubt: *maybe* from a known client waits,
    and from somebody whom I have ``met`` in this conversation, that is, written to; from a stranger not.
    """
    said = last_word(seen, rules)
    if said is not None and said.act is Act.NOT_OWED:
        return False, (Reason("not-owed-by-user"),)
    if said is not None and said.act is Act.OWED_AFTER_ALL:
        return True, (Reason("owed-by-user"),)
    rule = rules.decisions.rules.about(seen)
    if rule is not None and not (seen.dismissed and rules.trash_dismisses):
        return rule.says is Says.OWED, by_rule(rule, seen)
    standing = rules.book.standing(writer(seen))
    refused = _left_out(seen, standing, rules) or _not_to_me(seen, standing, rules)
    if refused:
        return False, refused
    return (True, (Reason("call-notice"),)) if tells_of_call(seen) else _by_text(seen, standing, met=met)


def tells_of_call(seen: Seen) -> bool:
    """Whether a message only tells that somebody called, by its headers or its text."""
    if seen.reading is not None and seen.kind in {Kind.PERSON, Kind.BULK, Kind.CALL}:
        return seen.reading.kind is Kind.CALL
    return seen.kind is Kind.CALL


def last_word(seen: Seen, rules: Rules) -> Decision | None:
    """Return the user's last click on whether this very message waits: it goes before every rule."""
    acts = {Act.NOT_OWED, Act.OWED_AFTER_ALL}
    about = [one for one in rules.decisions.of(seen.message.id) if one.act in acts]
    return max(about, key=lambda one: one.at, default=None)


def _left_out(seen: Seen, standing: Standing, rules: Rules) -> tuple[Reason, ...]:
    """Return why a message never waits, whatever its text says; () when the text is to decide."""
    sender = writer(seen)
    if standing.group == IGNORED:
        return (Reason("ignored-sender", sender.email),)
    if seen.dismissed and rules.trash_dismisses:
        return (Reason("in-trash"),)
    if not waits_for_person(seen.kind, seen.reasons, known_client=standing.known):
        return seen.reasons
    return (Reason("colleague", sender.domain),) if standing.group == COLLEAGUES else ()


def _not_to_me(seen: Seen, standing: Standing, rules: Rules) -> tuple[Reason, ...]:
    """Return why a message is not meant for me; () when it may be."""
    how = addressing(seen.message, rules.me.addresses)
    sender = writer(seen)
    if how is Addressing.CC:
        counts = sender.email in rules.cc_counts or sender.domain in rules.cc_counts
        return () if counts else (Reason("cc-only"),)
    relayed = any(reason.code == "list" for reason in seen.reasons)
    if how is Addressing.NOT_NAMED and not (relayed and standing.known):
        return (Reason("not-named"),)
    if how is Addressing.BROADCAST and not standing.known:
        return (Reason("broadcast"),)
    return ()


def _by_text(seen: Seen, standing: Standing, *, met: bool) -> tuple[bool, tuple[Reason, ...]]:
    """Let the text decide, with the sender settling a *maybe*."""
    name = writer(seen).label
    who = Reason("in-conversation" if met else "prospect", name)
    if standing.known:
        who = Reason("known-client", f"{name} ({standing.group})")
    reading = seen.reading
    if reading is None:
        why = Reason("unreadable", seen.unread_text) if seen.unread_text else Reason("not-read-yet")
        return standing.known, (why, who) if standing.known else (why,)
    if reading.kind is not Kind.PERSON or reading.need is Need.NONE:
        return False, reading.reasons
    if reading.need is Need.MAYBE and not (standing.known or met):
        return False, (*reading.reasons, Reason("unknown-sender-maybe", name))
    return True, (*reading.reasons, who)
