"""The text that a person would read of a raw message, however broken or cut off it arrived.

A walk of our own over the parts (RFC 2046) instead of ``email.message_from_bytes``: that one recurses for
every nested part and decodes attachments that nobody asked for. Here depth, parts and sizes are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import Message as Fields
from typing import NamedTuple

from trayapp.mail.parsing.charsets import decode, unwrap
from trayapp.mail.parsing.html_text import LONGEST_TEXT, html_text
from trayapp.tongue import mark

LONGEST_RAW = 4_000_000
"""So many bytes of a message are looked at; a text that starts later is not found."""
_LONGEST_PART = 1_000_000
_DEEPEST = 12
_MOST_PARTS = 200
_HEADER_BLOCK = 128_000
_LONGEST_BREAK = 100
"""Bytes of the blank line behind a header, with a few spaces in it."""
_LONGEST_FIELD = 2_000

ENCRYPTED = mark("The text is encrypted, and only your mail program has the key.")
NO_TEXT = mark("The message is empty.")
CUT = mark("What comes first in the message is so large that Owed does not read as far as its text.")
TNEF = mark("The text is packed into a winmail.dat attachment, which only Outlook can open.")

_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_FIELD = re.compile(
    rb"^(content-type|content-transfer-encoding|content-disposition|subject|from|date|to)[ \t]*:"
    rb"((?:[^\r\n]|\r?\n[ \t])*)",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_DASHES = re.compile(rb"^--([^\r\n]{1,200}?)[ \t]*\r?$", re.MULTILINE)
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_ARMOUR = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z]{1,20}: [^\n]{0,200}\n){0,5}\n?")
_ENRICHED = re.compile(r"<param>[^<>]{0,500}</param>|</?[A-Za-z][A-Za-z0-9-]{0,60}>", re.IGNORECASE)
_STUBS = re.compile(r"html|browser|view this|e-?mail client|mail ?program", re.IGNORECASE)


class UnreadableText(ValueError):
    """Nothing can be read; the message is one sentence that says why."""


class _Part(NamedTuple):
    """One part: what its header says, and its bytes."""

    fields: Fields
    body: bytes

    @property
    def type(self) -> str:
        return self.fields.get_content_type()


class _Walk:
    """One message's walk: counts parts, and remembers why a part could not be read."""

    def __init__(self) -> None:
        self.left = _MOST_PARTS
        self.why = ""


def message_text(raw: bytes, *, whole: bool = True) -> str:
    """Give the text of a full or truncated RFC 5322 message, "" where it has none.

    ``whole`` False says that it was cut off: where no text was found, one may follow.

    Plain text is preferred to HTML; quoted lines start with ``>``; forwarded messages are shown as quoted.
    Raises :class:`UnreadableText` with one sentence, and nothing else, where there is a text that cannot be
    read. Looks at :data:`LONGEST_RAW` bytes and gives at most :data:`LONGEST_TEXT` characters.
    """
    whole = whole and len(raw) < LONGEST_RAW
    raw = raw[:LONGEST_RAW].lstrip(b"\r\n")
    if not raw.strip():
        raise UnreadableText(NO_TEXT)
    walk = _Walk()
    text = _text(_part(raw), walk, 0)
    text = tidy(text)
    if text.lstrip().startswith("-----BEGIN PGP MESSAGE-----"):
        raise UnreadableText(ENCRYPTED)
    if not text and (walk.why or not whole):
        raise UnreadableText(walk.why or CUT)
    return text


def tidy(text: str) -> str:
    """One kind of line break and of space, nothing invisible; at most :data:`LONGEST_TEXT` characters."""
    text = _BREAKS.sub("\n", text[: LONGEST_TEXT * 2])
    text = _SPACES.sub(" ", _CONTROLS.sub("", text))
    text = _unsigned(text) if "-----BEGIN PGP SIGNED" in text else text
    return text.strip("\n")[:LONGEST_TEXT]


def _part(raw: bytes) -> _Part:
    """Cut a part at its first blank line and read the few fields that matter."""
    head = raw[:_HEADER_BLOCK]
    if raw[:1] in {b"\r", b"\n"}:
        return _Part(Fields(), raw[2:] if raw[:2] == b"\r\n" else raw[1:])
    blank = _BLANK_LINE.search(head)
    if blank is None and len(raw) > len(head):  # thousands of receivers
        blank = _BLANK_LINE.search(raw, len(head) - _LONGEST_BREAK)
        head = raw
    fields = Fields()
    for found in _FIELD.finditer(head, 0, blank.start() if blank else _HEADER_BLOCK):
        name = found[1].decode("ascii")
        if name not in fields:
            value = " ".join(found[2][:_LONGEST_FIELD].decode("utf-8", "replace").split())
            fields[name] = value
    return _Part(fields, raw[blank.end() :] if blank else b"")


def _text(part: _Part, walk: _Walk, depth: int) -> str:
    """The text of a part and of all within it."""
    walk.left -= 1
    if walk.left < 0 or depth > _DEEPEST:
        return ""
    kind = part.type
    if kind.startswith("multipart/"):
        return _many(part, walk, depth)
    if kind in {"message/rfc822", "message/global"}:
        return _forwarded(part, walk, depth)
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        return _smime(part, walk, depth)
    if kind in {"application/ms-tnef", "application/vnd.ms-tnef"}:
        walk.why = walk.why or TNEF
        return ""
    if not kind.startswith("text/") or _is_attachment(part):
        return ""
    return _leaf(part, kind)


def _many(part: _Part, walk: _Walk, depth: int) -> str:
    """A multipart: the best of alternatives, the first of related parts, everything of a mixture."""
    kind = part.type
    if kind == "multipart/encrypted":
        walk.why = ENCRYPTED
        return ""
    children = [_part(raw) for raw in _split(part)]
    if kind == "multipart/alternative":
        return _best(children, walk, depth)
    if kind in {"multipart/related", "multipart/signed", "multipart/appledouble"}:
        texts = (_text(child, walk, depth + 1) for child in children)
        return next((text for text in texts if text.strip()), "")
    if kind == "multipart/digest":
        return "\n\n".join(_quoted(child, walk, depth) for child in children)
    return "\n\n".join(text for child in children if (text := _text(child, walk, depth + 1)).strip())


def _best(children: list[_Part], walk: _Walk, depth: int) -> str:
    """Plain text, unless it is empty or only says that there is HTML."""
    plain = ""
    for child in children:
        if child.type == "text/plain" and not plain.strip():
            plain = _text(child, walk, depth + 1)
    if plain.strip() and not (len(plain) < 300 and _STUBS.search(plain)):
        return plain
    for child in reversed(children):
        if child.type not in {"text/plain", "text/calendar", "text/x-amp-html"}:
            text = _text(child, walk, depth + 1)
            if text.strip():
                return text
    return plain


def _split(part: _Part) -> Iterator[bytes]:
    """The parts between the boundaries (RFC 2046, 5.1); one that lost its end runs to the end of the data."""
    boundary = _boundary(part)
    if not boundary:
        yield b"\n" + part.body
        return
    body = b"\n" + part.body
    mark = b"\n--" + boundary
    place = body.find(mark)
    count = 0
    while place >= 0 and count < _MOST_PARTS:
        start = place + len(mark)
        line_end = body.find(b"\n", start, start + 200)
        rest = body[start : line_end if line_end >= 0 else start + 200].strip()
        if rest == b"--" or line_end < 0:
            return
        following = body.find(mark, line_end)
        if not rest:
            yield body[line_end + 1 : following if following >= 0 else len(body)].removesuffix(b"\r")
            count += 1
        place = following


def _boundary(part: _Part) -> bytes:
    """The boundary that the header names, or the first line that looks like one."""
    try:
        named = part.fields.get_boundary("") or ""
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        named = ""
    boundary = named.encode("utf-8", "replace").strip()
    if boundary and b"--" + boundary in part.body:
        return boundary
    guessed = _FIRST_DASHES.search(part.body[:_HEADER_BLOCK])
    return guessed[1].strip() if guessed else b""


def _leaf(part: _Part, kind: str) -> str:
    """The text of a part that is one text."""
    body = unwrap(part.body[:_LONGEST_PART], str(part.fields.get("content-transfer-encoding", "")))
    text = decode(body[:_LONGEST_PART], _parameter(part, "charset"))
    if kind == "text/html" or (kind == "text/plain" and _is_markup(text)):
        return html_text(text)
    if kind in {"text/enriched", "text/richtext"}:
        return _ENRICHED.sub("", text.replace("<<", "‹"))
    if kind in {"text/plain", "text/markdown", "text/x-markdown"} or "/" not in kind:
        return _flowed(text) if _parameter(part, "format").lower() == "flowed" else text
    return ""


def _is_markup(text: str) -> bool:
    """Some programs call HTML plain text."""
    return text[:200].lstrip().lower().startswith(("<!doctype html", "<html"))


def _is_attachment(part: _Part) -> bool:
    disposition = str(part.fields.get("content-disposition", "")).lstrip().lower()
    return disposition.startswith("attachment")


def _parameter(part: _Part, name: str) -> str:
    """A parameter of Content-Type, or ""; RFC 2231 forms included."""
    try:
        value = part.fields.get_param(name, "")
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        return ""
    return value[2] if isinstance(value, tuple) else str(value)


def _forwarded(part: _Part, walk: _Walk, depth: int) -> str:
    """A message within the message: quoted, with the lines that say whose it is."""
    return _quoted(
        _Part(Fields(), unwrap(part.body, str(part.fields.get("content-transfer-encoding", "")))), walk, depth
    )


def _quoted(part: _Part, walk: _Walk, depth: int) -> str:
    inner = _part(part.body.lstrip(b"\r\n")) if not part.fields else part
    names = [
        f"{name.title()}: {inner.fields[name]}"
        for name in ("from", "date", "subject")
        if name in inner.fields
    ]
    lines = [*names, "", *tidy(_text(inner, walk, depth + 1)).split("\n")]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _smime(part: _Part, walk: _Walk, depth: int) -> str:
    """S/MIME (RFC 8551): signed data holds its text openly, enveloped data is encrypted."""
    data = unwrap(part.body[:_LONGEST_PART], str(part.fields.get("content-transfer-encoding", "")))
    start = data.find(b"Content-Type:")
    if _parameter(part, "smime-type").lower() == "enveloped-data" or start < 0:
        walk.why = ENCRYPTED
        return ""
    certificates = data.find(b"\xa0\x82", start)
    return _text(_part(data[start : certificates if certificates >= 0 else len(data)]), walk, depth + 1)


def _flowed(text: str) -> str:
    """Join soft line breaks (RFC 3676): a line that ends with a space goes on in the next one."""
    joined: list[str] = []
    soft_depth = -1
    for line in _BREAKS.sub("\n", text).split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        if soft_depth == depth and content != "-- ":
            joined[-1] += content
        else:
            joined.append(">" * depth + (" " if depth else "") + content)
        soft_depth = depth if content.endswith(" ") and content != "-- " else -1
    return "\n".join(joined)


def _unsigned(text: str) -> str:
    """Take off the armour of a clear-signed PGP text (RFC 9580, 7)."""
    text = _ARMOUR.sub("", text, count=1)
    end = text.find("-----BEGIN PGP SIGNATURE-----")
    return text[: end if end >= 0 else len(text)].replace("\n- -", "\n-")
