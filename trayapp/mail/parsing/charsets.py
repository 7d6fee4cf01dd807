"""Bytes of a mail part as text, whatever character set they claim and whatever they really are."""

from __future__ import annotations

import binascii
import codecs
import re

# Names that mail uses and Python does not know, and sets that are subsets in name only.
_ALIASES = {
    "ansi": "cp1252",
    "ascii": "utf-8",
    "big5": "big5hkscs",
    "default": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-8-i": "iso-8859-8",
    "iso8859-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "latin1": "cp1252",
    "shift_jis": "cp932",
    "unicode": "utf-16",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "us-ascii": "utf-8",
    "utf8mb4": "utf-8",
    "windows-1252": "cp1252",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "x-unknown": "utf-8",
    "unknown-8bit": "utf-8",
}
# Codecs that are no character sets of mail, or whose time grows with the square of the input.
_REFUSED = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_PLAIN_WORDS = re.compile(rb"[A-Za-z]{1,20} [A-Za-z]{1,20} [A-Za-z]{1,20} ")


def decode(data: bytes, charset: str) -> str:
    """Give the text; never fails. A wrong or unknown claim is answered with UTF-8, then Windows-1252."""
    name = _ALIASES.get(charset.strip().strip("\"'").lower(), charset.strip().strip("\"'").lower()) or "utf-8"
    if data.startswith(codecs.BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    try:
        found = codecs.lookup(name).name
        if found == "utf-8" or found.replace("-", "_") in _REFUSED:
            return _guess(data)
        return data.decode(found, "replace")
    except (LookupError, ValueError, TypeError, UnicodeError):
        return _guess(data)


def unwrap(data: bytes, encoding: str) -> bytes:
    """Undo the Content-Transfer-Encoding (RFC 2045, 6), as far as the data allows; never fails."""
    match encoding.strip().lower():
        case "base64":
            return _base64(data)
        case "quoted-printable":
            return binascii.a2b_qp(data)
        case "x-uuencode" | "uuencode" | "x-uue" | "uue":
            return _uuencoded(data)
        case _:
            return data


def _guess(data: bytes) -> str:
    """UTF-8 where it is (also when it was cut off inside a character), else Windows-1252."""
    try:
        return codecs.getincrementaldecoder("utf-8")("strict").decode(data, final=False)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _base64(data: bytes) -> bytes:
    """Decode what there is of base64; text that only claims to be base64 stays as it is."""
    if _PLAIN_WORDS.search(data, 0, 4_000):
        return data
    letters = _NOT_BASE64.sub(b"", data.split(b"=\n\n", 1)[0])
    whole = len(letters) - len(letters) % 4
    tail = letters[whole:]
    letters = letters + b"=" * (4 - len(tail)) if len(tail) > 1 else letters[:whole]
    try:
        return binascii.a2b_base64(letters)
    except binascii.Error:
        return data


def _uuencoded(data: bytes) -> bytes:
    """Decode uuencoded lines; lines that are none are passed over."""
    parts: list[bytes] = []
    for line in data.splitlines():
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            parts.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(parts)
