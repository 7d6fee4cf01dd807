"""What header fields state beyond who, when and what: lists, machines, bounces, mass mailers, spam."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from trayapp.domain.message import Mark

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
    content = fields.get("Content-Type", "").lstrip()[:16].lower()
    if content == "multipart/report":
        found |= Mark.REPORT.value
    elif content.startswith("text/calendar"):
        found |= Mark.CALENDAR.value
    if "<>" in fields.get("Return-Path", ""):
        found |= Mark.NULL_RETURN.value
    for name in MARKING.intersection(fields):
        value = fields[name]
        found |= _remembered(name, value) if len(value) < _LONGEST_REMEMBERED else _mark(name, value)
    return found


def _mark(name: str, value: str) -> int:
    value = value.strip().lower()
    mark = _PRESENT.get(name)
    if mark is None:
        return _VALUED[name](value)
    return 0 if value == "no" else mark


_LONGEST_REMEMBERED = 200
# The same few values stand in most messages of a mailbox.
_remembered = lru_cache(maxsize=4096)(_mark)
