"""Every verdict can be asked "why?": the one table from a reason's code to its sentence."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from types import MappingProxyType

from trayapp.domain.clocks.zones import MONTH_NAMES
from trayapp.domain.message import Reason

SENTENCES = MappingProxyType(
    {
        # What sort of message it is (triage, sort).
        "bulk": "A mass mailer sent it to many people.",
        "newsletter": "It is a newsletter[: it says “{detail}”].",
        "unsubscribe": "Its headers offer to unsubscribe, as newsletters do.",
        "precedence-bulk": "Its headers call it bulk mail.",
        "list": "It came through a mailing list.",
        "marketing": "It advertises[: “{detail}”].",
        "auto-reply": "It is an automatic reply.",
        "out-of-office": "It is an out-of-office note[: “{detail}”].",
        "automatic": "A program sent it, not a person.",
        "machine-sender": "Its sender is a program[: {detail}].",
        "machine-text": "It reads like a notice that a program sends[: “{detail}”].",
        "bounce": "It says that a message could not be delivered.",
        "read-receipt": "It only says that a message was delivered or read.",
        "calendar": "It is a calendar invitation, update or response.",
        "call-notice": "It tells of a call or a voice message.",
        "spam": "The mail server takes it for spam.",
        "web-form": "A web form sent it[ for {detail}, who is to be answered].",
        # What the text says (reading).
        "asks-question": "It asks[: “{detail}”].",
        "asks-request": "It requests something[: “{detail}”].",
        "asks-problem": "It reports a problem[: “{detail}”].",
        "solved": "The trouble that it tells of has passed.",
        "asks-perhaps": "It may ask for something[: “{detail}”].",
        "no-request": "It asks for nothing.",
        "closer": "It closes the matter[: “{detail}”].",
        "thanks": "It only says thank you.",
        "for-information": "It is for information[: “{detail}”].",
        "no-text": "It has no text of its own.",
        "forwarded": "It passes a message on without a word.",
        "greets-other": "It speaks to somebody else[: “{detail}”].",
        "cc-only": "You are only in Cc.",
        "not-named": "Your address is neither in To nor in Cc.",
        "several": "It speaks to several people and asks nothing of you by name.",
        "broadcast": "It went to many people at once.",
        # Who sent it (clients, owed).
        "known-client": "The sender[, {detail},] is in your client book.",
        "prospect": "The sender[, {detail},] is new and asks for something.",
        "in-conversation": "You wrote to the sender[, {detail},] in this conversation before.",
        "colleague": "The sender[ (at {detail})] is a colleague.",
        "ignored-sender": "You ignore this sender[: {detail}].",
        "unknown-sender-maybe": "It may ask for something, but the sender[, {detail},] is unknown.",
        "own-message": "You wrote it.",
        # What became of it (owed).
        "answered-by-me": "You answered it[ on {detail}].",
        "colleague-answered": "A colleague answered it[ {detail}].",
        "answered-otherwise": "You said that you answered it[ {detail}].",
        "probable": "You wrote to the same client in another conversation[ on {detail}].",
        "acknowledged": "You acknowledged it[ on {detail}]; the answer is still owed.",
        "promised-instead": "You acknowledged it with a date; that promise is owed now.",
        "delegated": "You passed it on[ on {detail}]; the clock runs on.",
        "third-party": "You wrote to somebody else about it, not to the sender; the clock runs on.",
        "chaser": "They asked [{detail} times]; the clock runs from the first message.",
        "guessed-conversation": "Its conversation is a guess, by client, subject and time.",
        "not-owed-by-user": "You said that it is not owed.",
        "owed-by-user": "You said that it is owed after all.",
        "rule-not-owed": "A rule of yours decided it[: {detail}].",
        "rule-owed": "A rule of yours decided it[: {detail}].",
        "in-trash": "It lies in Trash or Junk.",
        "not-read-yet": "Its text has not been read yet.",
        "unreadable": "Its text could not be read[: {detail}].",
        # What only you know (ledger).
        "promise-hand": "You noted this promise.",
        "promise-found": "You wrote this promise and confirmed it.",
        "promise-acknowledged": "You named this date when you acknowledged the message.",
        "promise-offered": "It reads like a promise of yours; say whether it is one.",
        "promise-maybe-kept": "You wrote to them[ on {detail}]; if that was it, say that it is kept.",
        "promise-moved": "You moved its date[: {detail}].",
        "call-logged": "You noted this call.",
        "not-reached": "You called back[ {detail} times] and reached nobody.",
        "left-message": "You called back and left a message; the clock runs on.",
        "contact-met": "You met them[ ({detail})] and have not written to them since.",
        "update-due": "You keep them informed; you last wrote to them[ on {detail}].",
        "update-never": "You keep them informed and have not written to them yet.",
        "waits-for": "It waits on somebody else[: {detail}]; the clock runs on.",
        "snoozed": "You put it off[ until {detail}].",
        "old": "It came long before this account was added.",
    }
)
"""What stands in brackets is left out where the reason has no detail."""

_LONGEST = 200
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.+Z-]+")


def sentence(reason: Reason, zone: tzinfo = UTC, now: datetime | None = None) -> str:
    """Say the reason in plain words; an instant in its detail is told in ``zone``, as "6 May 10:25".

    Its year is told too, unless it is that of ``now``.

    The detail may be text from mail: it is cut to one line here, and screens clean it as they clean all mail
    text (``plain``). Raises ``KeyError`` for a code without a sentence, which is a bug.
    """
    detail = " ".join(reason.detail.split())
    if _INSTANT.fullmatch(detail):
        detail = _spoken(detail, zone, now)
    if len(detail) > _LONGEST:
        detail = detail[: _LONGEST - 1].rstrip() + "…"
    template = SENTENCES[reason.code]
    words = _OPTIONAL.sub(r"\1" if detail else "", template).replace("  ", " ").replace(" ;", ";")
    return words.replace("{detail}", detail.rstrip(".") if template.endswith("{detail}].") else detail)


def _spoken(instant: str, zone: tzinfo, now: datetime | None) -> str:
    """An RFC 3339 instant as a person reads it."""
    try:
        local = datetime.fromisoformat(instant).astimezone(zone)
    except ValueError:
        return instant
    year = "" if now is not None and local.year == now.astimezone(zone).year else f" {local.year}"
    return f"{local.day} {MONTH_NAMES[local.month - 1]}{year} {local.strftime('%H:%M')}"
