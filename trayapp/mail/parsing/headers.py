"""Header bytes become a message: fast for what most programs write, patient with what some do.

Pure, and shared by the sources that see raw headers (IMAP, Maildir). A first synchronisation asks a hundred
thousand times, so the common form of every field has a short way; what it rejects goes a longer one.
"""

from __future__ import annotations

import email.utils
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from trayapp.domain.messages.made_ids import made_id
from trayapp.domain.messages.message import NOBODY, Address, Mark, Message, MessageId
from trayapp.domain.plain import plain_line
from trayapp.mail.parsing.addresses import parse_addresses
from trayapp.mail.parsing.marks import MARKING, read_marks
from trayapp.mail.parsing.words import decode_bytes, decode_words, unfold
from trayapp.tongue import mark

FIELDS = (
    *("date", "from", "sender", "to", "cc", "reply-to", "subject"),
    *("message-id", "in-reply-to", "references", "return-path", "content-type"),
    *sorted(name.lower() for name in MARKING),
)
"""Every field that :func:`parse_headers` looks at; a source needs to fetch no other.

Thread-Index and Thread-Topic are not among them: what writes them names its ancestors as well, and a subject
says what the topic says.
"""

OLDEST = 1990
"""A year; an earlier Date was written by a broken clock."""
AHEAD = timedelta(minutes=10)
"""How far the writer's clock may be ahead of the server's."""
MOST_REFERENCES = 100
LONGEST_SUBJECT = 400
LONGEST_ID = 400
"""Characters; what is longer would be no line of mail."""

_USABLE = frozenset(
    {"Date", "From", "Sender", "To", "Cc", "Subject", "Message-ID", "In-Reply-To", "References"}
)
_NAME = re.compile(r"\n([^\s:]+):")
_OBSOLETE = re.compile(r"(\n[^\s:]+)[ \t]+:")
"""Spaces before the colon (RFC 5322, 4.5)."""
_BRACKETED = re.compile(r"<([^<>]{1,400})>")
"""An id, folded perhaps."""
_LIKELY = re.compile(r"<([^>]{1,400}+)>")
"""The same at a third of the cost, where nothing else stands in the brackets."""
_ASIDE = re.compile(r'"[^"]*"|\([^()]*\)')
MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}


class UnreadableHeaders(ValueError):
    """There is nothing to go by in the header; the message is one sentence for the user."""


def parse_headers(block: bytes, *, arrived: datetime | None, marks: int = 0) -> Message:
    """Read the header of one message; what follows its first empty line is left alone.

    ``arrived`` is the server's date (aware), if it has one; ``marks`` is what the server itself says of the
    message, as :class:`Mark` numbers it. Raises :class:`UnreadableHeaders` when nothing in it is usable or
    no date can be found, and nothing else, whatever the bytes.
    """
    fields = _split(block)
    if _USABLE.isdisjoint(fields):
        raise UnreadableHeaders(mark("The message has no header that says who wrote it, when or to whom."))
    get = fields.get
    author, to, cc, answers = get("From", ""), get("To"), get("Cc"), get("Reply-To")
    senders = parse_addresses(author) or parse_addresses(get("Sender", ""))
    sender = senders[0] if senders else NOBODY
    recipients = parse_addresses(to) if to else ()
    subject = _subject(get("Subject", ""))
    date = _written(said := get("Date", ""), arrived)
    found = read_marks(fields) | marks
    own = _one_id(get("Message-ID", ""))
    if not own:
        # By its own date even where that is not believed: the server's differs from copy to copy.
        own = made_id(parse_date(said) or date, sender, subject, recipients)
        found |= Mark.NO_ID.value
    # Not Message(…): a named tuple's own way to be made is written in Python and costs three times this.
    return tuple.__new__(
        Message,
        (
            own,
            sender,
            recipients,
            parse_addresses(cc) if cc else (),
            subject,
            date,
            _ancestors(get("References", ""), get("In-Reply-To", "")),
            _mark(found),
            _elsewhere(answers, sender) if answers and answers != author else NOBODY,
        ),
    )


_mark = lru_cache(maxsize=1024)(Mark)


_SPELLED = {name: name.title() for name in FIELDS} | {
    name.lower(): name for name in ("Message-ID", "Feedback-ID")
}
"""Each field as nearly everybody writes it; looking names up costs half of lower-casing them."""
_USUAL = frozenset(_SPELLED.values())


def _split(block: bytes) -> dict[str, str]:
    """Cut a header into its fields: names as usually spelled, values with all space around and in them."""
    try:
        text = block.decode()
    except UnicodeDecodeError:
        return _split_patiently("\n".join(decode_bytes(line) for line in block.split(b"\n")))
    head = text[:-4].replace("\r\n ", " ")
    if "\t" in head:
        head = head.replace("\r\n\t", "\t")
    lines = head.split("\n")
    try:
        fields = dict([line.split(":", 1) for line in lines])  # ValueError if not pairs
    except ValueError:
        return _split_patiently(text)
    if text[-4:] == "\r\n\r\n" and len(fields) == len(lines) and _USUAL.issuperset(fields):
        return fields
    return _split_patiently(text)


def _split_patiently(text: str) -> dict[str, str]:
    """Cut a header of any form: other ends of lines, no end, repeated, odd or oddly spelled fields."""
    text = text.replace("\r\n", "\n") if "\n" in text else text.replace("\r", "\n")
    text = f"\n{text}".partition("\n\n")[0]
    parts = _NAME.split(text if " :" not in text else _OBSOLETE.sub(r"\1:", text))
    return _spelled(parts[1::2], parts[2::2])


def _spelled(names: list[str], values: list[str]) -> dict[str, str]:
    """Spell names as usual; of fields that say the same the first counts, but To and Cc are joined."""
    fields: dict[str, str] = {}
    for name, value in zip(names, values, strict=True):
        usual = _SPELLED.get(name.lower())
        if usual is None:
            continue
        if not fields.get(usual, "").strip():
            fields[usual] = value
        elif usual in {"To", "Cc"}:
            fields[usual] = f"{unfold(fields[usual]).rstrip()},{unfold(value)}"
    return fields


def _subject(value: str) -> str:
    if "\n" in value:
        value = unfold(value)
    return plain_line(decode_words(value) if "=?" in value else value, LONGEST_SUBJECT)


def _elsewhere(value: str, sender: Address) -> Address:
    """Tell who Reply-To names, where that is somebody else than the sender."""
    named = next((address for address in parse_addresses(value) if address.email), NOBODY)
    return named if named.email != sender.email else NOBODY


# Ids


def _one_id(value: str) -> MessageId:
    """Take a Message-ID out of its brackets, or for what stands there without any; "" if nothing does."""
    if plain := _plain(value):
        return MessageId(plain[0])
    if bracketed := _bracketed(value):
        return MessageId(bracketed[0])
    bare = "".join(value.split()).strip("<>")
    return MessageId(bare if len(bare) <= LONGEST_ID else "")


def _ancestors(references: str, in_reply_to: str) -> tuple[MessageId, ...]:
    """List the ids that a message answers, oldest first, each once."""
    ids = _plain(references) or _ids(references) if references else []
    if in_reply_to and not (ids and references.rstrip().endswith(in_reply_to.rstrip())):
        parents = _plain(in_reply_to) or _ids(in_reply_to)
        if len(parents) > 1 and _BRACKETED.sub("", in_reply_to).strip():
            # RFC 822 let people write: Iris's message of "Monday" <iris@client.example> <id@client.example>
            parents = _ids(_ASIDE.sub(" ", in_reply_to))[-1:]
        ids += parents
    if len(ids) > MOST_REFERENCES:
        ids[1 : 1 - MOST_REFERENCES] = []
    return tuple(dict.fromkeys(ids))  # type: ignore[arg-type]


def _plain(value: str) -> list[str]:
    """Take the ids of a field as nearly everybody writes it, without expressions; else none."""
    value = value.strip()
    if value[:1] != "<" or value[-1:] != ">" or len(value) > LONGEST_ID:
        return []
    ids = value[1:-1].split("> <")
    joined = "".join(ids)
    if "<" in joined or ">" in joined or " " in joined or "" in ids or not joined.isprintable():
        return []
    return ids


def _bracketed(value: str) -> list[str]:
    found = _LIKELY.findall(value)
    joined = " ".join(found)
    if joined.isprintable() and joined.count(" ") == len(found) - 1 and "<" not in joined:
        return found
    return [bare for found in _BRACKETED.findall(value) if (bare := "".join(found.split()))]


def _ids(value: str) -> list[str]:
    found = _bracketed(value)
    if not found and "@" in value:
        words = value.replace(",", " ").replace("<", " ").replace(">", " ").split()
        # Without brackets an id is told from prose by this: every word is one.
        found = words if all("@" in word for word in words) else []
    return found


# Dates


def _written(value: str, arrived: datetime | None) -> datetime:
    """Tell when a message was written: its own date where that is believable, else the server's."""
    if arrived is not None and arrived.year < OLDEST:
        arrived = None
    date = parse_date(value)
    if date is not None and (arrived is None or date <= arrived or date <= arrived + AHEAD):
        return date
    if arrived is None:
        raise UnreadableHeaders(
            mark("The message does not say when it was written, and the server does not know.")
        )
    return arrived.astimezone(UTC)


def parse_date(value: str) -> datetime | None:
    """Read a date of RFC 5322 (3.3), its ancestors and its imitations; UTC. None if unbelievable.

    A date without a zone is taken as UTC.
    """
    try:
        day, time, zone = value.partition("(")[0].rstrip().rsplit(" ", 2)  # a comment names the zone again
        date = datetime.fromisoformat(f"{_day(day)}{time}{zone}")
        if date.tzinfo is not UTC:
            date = date.astimezone(UTC) if date.tzinfo is not None else date.replace(tzinfo=UTC)
    except (ValueError, KeyError, OverflowError):
        return _patient_date(value)
    return date


@lru_cache(maxsize=1024)
def _day(text: str) -> str:
    """Write ``Mon, 4 Mar 2024`` as ISO 8601 does. Raises ValueError or KeyError."""
    parts = text.split()
    if parts and parts[0][-1] == ",":
        del parts[0]
    day, month, year = parts
    if int(year) < OLDEST:
        raise ValueError
    return f"{int(year):04}-{MONTHS[month]:02}-{int(day):02}T"


def _patient_date(value: str) -> datetime | None:
    try:
        date = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            date = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    try:
        date = date.astimezone(UTC) if date.tzinfo is not None else date.replace(tzinfo=UTC)
    except OverflowError:
        return None
    return date if date.year >= OLDEST else None
