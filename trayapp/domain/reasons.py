"""Every verdict can be asked "why?": the one table from a reason's code to its sentence."""

from __future__ import annotations

from types import MappingProxyType

from trayapp.domain.message import Reason

SENTENCES = MappingProxyType(
    {
        # What sort of message it is (triage, reading).
        "bulk": "It was sent to many people by a mass mailer ({detail}).",
        "newsletter": "It is a newsletter: it offers to unsubscribe ({detail}).",
        "unsubscribe": "Its headers offer to unsubscribe, as newsletters do.",
        "precedence-bulk": "Its headers call it bulk mail (Precedence: bulk).",
        "list": "It came through a mailing list.",
        "marketing": "It advertises: “{detail}”.",
        "auto-reply": "It is an automatic reply.",
        "out-of-office": "It is an out-of-office note: “{detail}”.",
        "automatic": "A program sent it, not a person.",
        "machine-sender": "Its sender is a program: {detail}.",
        "machine-text": "It reads like a notice that a program sends: “{detail}”.",
        "bounce": "It says that a message could not be delivered.",
        "read-receipt": "It only says that a message was read or delivered.",
        "calendar": "It is a calendar invitation, update or response.",
        "call-notice": "It tells of a call or a voice message.",
        "spam": "The server calls it spam.",
        "web-form": "A web form sent it for {detail}, who is to be answered.",
        # What the text says (reading).
        "asks-question": "It asks: “{detail}”.",
        "asks-request": "It requests something: “{detail}”.",
        "asks-problem": "It reports a problem: “{detail}”.",
        "asks-perhaps": "It may ask for something: “{detail}”.",
        "asks-subject": "Its subject asks: “{detail}”.",
        "no-request": "It asks for nothing.",
        "closer": "It closes the matter: “{detail}”.",
        "thanks": "It only says thank you.",
        "for-information": "It is for information: “{detail}”.",
        "no-text": "It has no text of its own.",
        "forwarded": "It passes a message on without asking for anything.",
        "greets-other": "It speaks to somebody else: “{detail}”.",
        "cc-only": "You are only in Cc.",
        "not-named": "Your address is neither in To nor in Cc.",
        "broadcast": "It went to many people at once.",
        "acknowledged": "You acknowledged it: “{detail}”.",
        # Who sent it, and what became of it (owed).
        "known-client": "{detail} is in your client book.",
        "prospect": "{detail} writes for the first time and asks for something.",
        "colleague": "{detail} is a colleague.",
        "ignored-sender": "You ignore {detail}.",
        "unknown-sender-maybe": "It may ask for something, but {detail} is not in your client book.",
        "own-message": "You wrote it.",
        "answered-by-me": "You answered it{detail}.",
        "colleague-answered": "A colleague answered it{detail}.",
        "answered-otherwise": "You said that you answered it another way{detail}.",
        "probable": "You wrote to the same client afterwards, in another conversation.",
        "delegated": "You passed it on; the clock runs on{detail}.",
        "not-owed-by-user": "You said that it is not owed.",
        "owed-by-user": "You said that it is owed after all.",
        "in-trash": "It lies in Trash or Junk.",
        "chaser": "It asks again; the clock runs from the first message.",
        "guessed-conversation": "Its conversation is a guess, by client, subject and time.",
        "not-read-yet": "Its text has not been read yet.",
        "unreadable": "Its text could not be read: {detail}",
        "snoozed": "You put it off{detail}.",
        "old": "It came long before this account was added.",
        "no-clock": "Its group has no standard for this.",
    }
)
"""``{detail}`` is the reason's own words. Texts of mail stay between quotation marks, cut to one line."""

_LONGEST = 200


def sentence(reason: Reason) -> str:
    """Say the reason in plain words. Raises ``KeyError`` for a code without a sentence, which is a bug."""
    detail = " ".join(reason.detail.split())
    if len(detail) > _LONGEST:
        detail = detail[: _LONGEST - 1].rstrip() + "…"
    words = SENTENCES[reason.code].replace("{detail}", detail)
    return words.replace(" ()", "").replace(": “”", "")
