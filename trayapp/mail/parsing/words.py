"""What stands in a header field becomes words: encoded words and raw bytes decoded, whatever they claim."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header

from trayapp.mail.parsing import charsets

LONGEST = 4000
"""Characters of a field in which encoded words are looked for."""

_STRAY = re.compile(r"\n(?![ \t])")


def decode_words(value: str) -> str:
    """Decode the encoded words (RFC 2047) in it; what cannot be decoded stays as it stands. Never raises."""
    if "=?" not in value:
        return value
    try:
        parts = decode_header(value[:LONGEST])
    except (HeaderParseError, ValueError):
        return value
    return "".join(part if isinstance(part, str) else _decode(part, charset) for part, charset in parts)


def unfold(value: str) -> str:
    """Join the lines of a field (RFC 5322, 2.2.3); a line that does not continue it is left out."""
    return _STRAY.split(value, maxsplit=1)[0].replace("\n", "")


def decode_bytes(raw: bytes) -> str:
    """Decode a header that says nothing of its character set: UTF-8, else the western one. Never raises."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _decode(raw: bytes, charset: str | None) -> str:
    # RFC 2231, 5: a language may follow the character set.
    return charsets.decode(raw, charset.partition("*")[0]) if charset else decode_bytes(raw)
