"""Every verdict can be asked "why?": the one table from a reason's code to its sentence."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from types import MappingProxyType

from trayapp.domain.clients.book import group_said
from trayapp.domain.clocks.spoken import day_clock
from trayapp.domain.messages.message import Reason
from trayapp.tongue import again, mark, tr

SENTENCES = MappingProxyType(
    {
        # What sort of message it is (triage, sort).
        "bulk": mark("A mass mailer sent it to many people."),
        "newsletter": mark("It is a newsletter[: it says “{detail}”]."),
        "unsubscribe": mark("Its headers offer to unsubscribe, as newsletters do."),
        "precedence-bulk": mark("Its headers call it bulk mail."),
        "list": mark("It came through a mailing list."),
        "marketing": mark("It advertises[: “{detail}”]."),
        "auto-reply": mark("It is an automatic reply."),
        "out-of-office": mark("It is an out-of-office note[: “{detail}”]."),
        "automatic": mark("A program sent it, not a person."),
        "machine-sender": mark("Its sender is a program[: {detail}]."),
        "machine-text": mark("It reads like a notice that a program sends[: “{detail}”]."),
        "bounce": mark("It says that a message could not be delivered."),
        "read-receipt": mark("It only says that a message was delivered or read."),
        "calendar": mark("It is a calendar invitation, update or response."),
        "call-notice": mark("It tells of a call or a voice message."),
        "spam": mark("The mail server takes it for spam."),
        "web-form": mark("A web form sent it[ for {detail}, who is to be answered]."),
        # What the text says (reading).
        "asks-question": mark("It asks[: “{detail}”]."),
        "asks-request": mark("It requests something[: “{detail}”]."),
        "asks-problem": mark("It reports a problem[: “{detail}”]."),
        "solved": mark("The trouble that it tells of has passed."),
        "asks-perhaps": mark("It may ask for something[: “{detail}”]."),
        "no-request": mark("It asks for nothing."),
        "endless": mark("Its text is so long that Owed did not read it to the end."),
        "closer": mark("It closes the matter[: “{detail}”]."),
        "thanks": mark("It only says thank you."),
        "for-information": mark("It is for information[: “{detail}”]."),
        "no-text": mark("It has no text of its own."),
        "forwarded": mark("It passes a message on without a word."),
        "greets-other": mark("It speaks to somebody else[: “{detail}”]."),
        "cc-only": mark("You are only in Cc."),
        "not-named": mark("Your address is neither in To nor in Cc."),
        "several": mark("It speaks to several people and asks nothing of you by name."),
        "broadcast": mark("It went to many people at once."),
        # Who sent it (clients, owed).
        "known-client": mark("The sender[, {detail},] is in your client book."),
        "prospect": mark("The sender[, {detail},] is new and asks for something."),
        "in-conversation": mark("You wrote to the sender[, {detail},] in this conversation before."),
        "colleague": mark("The sender[ (at {detail})] is a colleague."),
        "ignored-sender": mark("You ignore this sender[: {detail}]."),
        "unknown-sender-maybe": mark("It may ask for something, but the sender[, {detail},] is unknown."),
        "own-message": mark("You wrote it."),
        # What became of it (owed).
        "answered-by-me": mark("You answered it[ on {detail}]."),
        "colleague-answered": mark("A colleague answered it[ {detail}]."),
        "answered-otherwise": mark("You said that you answered it[ {detail}]."),
        "probable": mark("You wrote to the same client in another conversation[ on {detail}]."),
        "acknowledged": mark("You acknowledged it[ on {detail}]; the answer is still owed."),
        "promised-instead": mark("You acknowledged it with a date; that promise is owed now."),
        "delegated": mark("You passed it on[ on {detail}]; the clock runs on."),
        "third-party": mark("You wrote to somebody else about it, not to the sender; the clock runs on."),
        "chaser": mark("They asked [{detail} times]; the clock runs from the first message."),
        "guessed-conversation": mark("Its conversation is a guess, by client, subject and time."),
        "not-owed-by-user": mark("You said that it is not owed."),
        "owed-by-user": mark("You said that it is owed after all."),
        "rule-not-owed": mark("A rule of yours decided it[: {detail}]."),
        "rule-owed": mark("A rule of yours decided it[: {detail}]."),
        "in-trash": mark("It lies in Trash or Junk."),
        "not-read-yet": mark("Its text has not been read yet."),
        "unreadable": mark("Its text could not be read[: {detail}]."),
        # What only you know (ledger).
        "promise-hand": mark("You noted this promise."),
        "promise-found": mark("You wrote this promise and confirmed it."),
        "promise-acknowledged": mark("You named this date when you acknowledged the message."),
        "promise-offered": mark("It reads like a promise of yours; say whether it is one."),
        "promise-maybe-kept": mark("You wrote to them[ on {detail}]; if that was it, say that it is kept."),
        "promise-moved": mark("You moved its date[: {detail}]."),
        "call-logged": mark("You noted this call."),
        "not-reached": mark("You called back[ {detail} times] and reached nobody."),
        "left-message": mark("You called back and left a message; the clock runs on."),
        "contact-met": mark("You met them[ ({detail})] and have not written to them since."),
        "update-due": mark("You keep them informed; you last wrote to them[ on {detail}]."),
        "update-never": mark("You keep them informed and have not written to them yet."),
        "waits-for": mark("It waits on somebody else[: {detail}]; the clock runs on."),
        "snoozed": mark("You put it off[ until {detail}]."),
        "old": mark("It came long before this account was added."),
    }
)
"""What stands in brackets is left out where the reason has no detail; so it is in a translation."""

_HOW = {" by phone": mark("by phone"), " in person": mark("in person")}
"""How the user says that something was answered."""
_LONGEST = 200
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_AT_THE_END = re.compile(r"\{detail\}\W*$")
"""The sentence's own full stop comes after it: a second one, inside of quotation marks, is too much."""
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.+Z-]+")


def sentence(reason: Reason, zone: tzinfo = UTC, now: datetime | None = None) -> str:
    """Say the reason in plain words; an instant in its detail is told in ``zone``, as "6 May 10:25".

    Its year is told too, unless it is that of ``now``.

    The detail may be text from mail: it is cut to one line here, and screens clean it as they clean all mail
    text (``plain``). Raises ``KeyError`` for a code without a sentence, which is a bug.
    """
    detail = " ".join(_detail(reason).split())
    if _INSTANT.fullmatch(detail):
        detail = _spoken(detail, zone, now)
    if len(detail) > _LONGEST:
        detail = detail[: _LONGEST - 1].rstrip() + "…"
    template = tr(SENTENCES[reason.code])
    words = _OPTIONAL.sub(r"\1" if detail else "", template).replace("  ", " ").replace(" ;", ";")
    return words.replace("{detail}", detail.rstrip(".") if _AT_THE_END.search(template) else detail)


def _detail(reason: Reason) -> str:
    """Return the detail; where it is ours, in the language in force."""
    if reason.code == "answered-otherwise":
        return tr(_HOW[reason.detail]) if reason.detail in _HOW else reason.detail
    if reason.code == "unreadable" and reason.detail:
        return tr(reason.detail) if reason.detail == again(reason.detail) else again(reason.detail)
    if reason.code == "known-client":
        name, bracket, group = reason.detail.rpartition(" (")
        return f"{name}{bracket}{group_said(group[:-1])})" if bracket else reason.detail
    return again(reason.detail)


def _spoken(instant: str, zone: tzinfo, now: datetime | None) -> str:
    """An RFC 3339 instant as a person reads it."""
    try:
        local = datetime.fromisoformat(instant).astimezone(zone)
    except ValueError:
        return instant
    return day_clock(local, year=now is None or local.year != now.astimezone(zone).year)
