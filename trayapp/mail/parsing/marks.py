"""What header fields state beyond who, when and what: lists, machines, bounces, mass mailers, spam."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from trayapp.domain.messages.message import Mark

_PRESENT: Final[Mapping[str, int]] = {
    "List-Id": Mark.LIST_ID.value,
    "List-Post": Mark.LIST_ID.value,
    "Mailing-List": Mark.LIST_ID.value,  # ezmlm and Yahoo wrote this one
    "X-Mailman-Version": Mark.LIST_ID.value,
    "List-Unsubscribe": Mark.UNSUBSCRIBE.value,
    "X-Autoreply": Mark.AUTO_REPLIED.value,
    "X-Autorespond": Mark.AUTO_REPLIED.value,
    "X-Failed-Recipients": Mark.DAEMON.value,  # Exim
    "X-Dsncontext": Mark.DAEMON.value,  # Microsoft's SMTP service
    "X-Ms-Exchange-Message-Is-Ndr": Mark.DAEMON.value,
    "Feedback-ID": Mark.CAMPAIGN.value,  # Gmail's feedback loop
    "X-Bulkmail": Mark.CAMPAIGN.value,
    "X-Campaign": Mark.CAMPAIGN.value,
    "X-Mc-User": Mark.CAMPAIGN.value,  # Mailchimp
    "X-Sg-Eid": Mark.CAMPAIGN.value,  # SendGrid
}
"""Fields whose presence is the fact, unless the value is "no"."""


def _precedence(value: str) -> int:
    match value:
        case "bulk" | "junk":
            return Mark.PRECEDENCE_BULK.value
        case "list":
            return Mark.PRECEDENCE_LIST.value
        case "auto_reply" | "auto-reply" | "autoreply":
            return Mark.AUTO_REPLIED.value
        case _:
            return 0


def _auto_submitted(value: str) -> int:
    """Tell a reply from other machine mail (RFC 3834, 5); parameters may follow a semicolon."""
    keyword = value.partition(";")[0].partition("(")[0].strip()
    if keyword in {"", "no"}:
        return 0
    return Mark.AUTO_REPLIED.value if keyword.startswith("auto-replied") else Mark.AUTO_GENERATED.value


_VALUED: Final[Mapping[str, Callable[[str], int]]] = {
    "Precedence": _precedence,
    "Auto-Submitted": _auto_submitted,
    "X-Auto-Response-Suppress": lambda v: 0 if v in {"", "none"} else Mark.AUTO_SUPPRESS.value,
    "X-Spam-Flag": lambda v: Mark.SPAM.value if v.startswith("yes") else 0,
    "Content-Class": lambda v: Mark.CALENDAR.value if "calendarmessage" in v else 0,
}


MARKING: Final = frozenset({*_PRESENT, *_VALUED})
"""The fields, as usually spelled, that are there for marks alone; Content-Type and Return-Path are not."""


def read_marks(fields: Mapping[str, str]) -> int:
    """Gather the marks of a header whose field names are spelled as usual.

    They come as the number behind :class:`Mark`: joining flags costs more than all the rest here.
    """
    found = 0
    content = fields.get("Content-Type")
    if content is not None:
        found = _content(content[:_LONGEST_TYPE])
    if "<>" in fields.get("Return-Path", ""):
        found |= _NULL_RETURN
    for name in MARKING.intersection(fields):
        value = fields[name]
        if value in _QUIET:
            continue
        found |= _remembered(name, value) if len(value) < _LONGEST_REMEMBERED else _mark(name, value)
    return found


def _mark(name: str, value: str) -> int:
    value = value.strip().lower()
    mark = _PRESENT.get(name)
    if mark is None:
        return _VALUED[name](value)
    return 0 if value == "no" else mark


@lru_cache(maxsize=256)
def _content(value: str) -> int:
    kind = value.lstrip()[:16].lower()
    if kind == "multipart/report":
        return Mark.REPORT.value
    return Mark.CALENDAR.value if kind.startswith("text/calendar") else 0


_QUIET = frozenset(f" {value}{end}" for value in ("no", "NO", "None", "normal") for end in ("", "\r"))
"""What these fields hold in most messages that have them, and what says nothing in any of them."""
_LONGEST_TYPE = 24
"""Characters of a Content-Type that tell what it is, with some space before it."""
_NULL_RETURN: Final = Mark.NULL_RETURN.value
_LONGEST_REMEMBERED = 200
# The same few values stand in most messages of a mailbox.
_remembered = lru_cache(maxsize=4096)(_mark)
