"""Subjects without their reply and forward prefixes, in the languages that mail programs write them in."""

from __future__ import annotations

import re

_REPLY = (
    "re|aw|antw|antwort|sv|vs|rif|r|odp|ynt|res|回复|回覆|答复|답장|返信|atb|ats|cevap|vá|hb|bls|jawab|balas"
    "|rép|rep|resp|antwoord|risp"
)
_FORWARD = (
    "fwd|fw|wg|tr|doorst|i|enc|pd|vl|vb|rv|转发|轉寄|전달|転送|továbbítás|vidarebefordrat|weitergeleitet"
    "|reenv|reenviado|transf|transféré|inoltro|inoltra|inoltrato|doorgestuurd|encaminhado"
)
_COUNT = r"(?:\s?\[\d+\]|\s?\(\d+\)|\^\d+|\*\d+)?"
_PREFIX = re.compile(
    rf"\s*(?:(?:{_REPLY}|{_FORWARD}){_COUNT}\s?[:：]|\[(?:ext|extern|external)\]|posta certificata:)\s*",
    re.IGNORECASE,
)
_IS_REPLY = re.compile(rf"\s*(?:\[[^\]]*\]\s*)?(?:{_REPLY}){_COUNT}\s?[:：]", re.IGNORECASE)
_IS_FORWARD = re.compile(rf"\s*(?:\[[^\]]*\]\s*)?(?:{_FORWARD}){_COUNT}\s?[:：]", re.IGNORECASE)
_LIST_TAG = re.compile(r"\s*\[[^\]]{1,40}\]\s*")
_FORMER = re.compile(r"[(\[](?:was|war|era|était)\s?:\s*(\S.*?)[)\]]?\s*$", re.IGNORECASE)
_SPACE = re.compile(r"\s+")


def normalised(subject: str) -> str:
    """Return the subject that all messages of a conversation share: no prefixes, no list tag, lower case."""
    rest = subject
    while True:
        cut = _PREFIX.match(rest) or _LIST_TAG.match(rest)
        if cut is None or cut.end() == 0 or cut.end() >= len(rest):
            break
        rest = rest[cut.end() :]
    return _SPACE.sub(" ", rest).strip().casefold()


def former(subject: str) -> str:
    """Return the subject that a conversation had before: "New terms (was: Offer)"; "" if none is named."""
    found = _FORMER.search(subject) if "(" in subject or "[" in subject else None
    return found[1] if found else ""


def list_name(subject: str) -> str:
    """Return the name that a mailing list puts before every subject, in lower case, or ""."""
    rest = subject
    while cut := _PREFIX.match(rest):
        rest = rest[cut.end() :]
    tag = _LIST_TAG.match(rest)
    return tag[0].strip().casefold() if tag else ""


def is_reply(subject: str) -> bool:
    """Whether the subject says that the message answers another one."""
    return (":" in subject or "：" in subject) and (
        _IS_REPLY.match(subject) is not None or bool(former(subject))
    )


def is_forward(subject: str) -> bool:
    """Whether the subject says that the message passes another one on."""
    return _IS_FORWARD.match(subject) is not None and _IS_REPLY.match(subject) is None
